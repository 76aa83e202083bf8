// Markdown as people save notes of articles: headings, emphasis and links become plain lines with hints, front matter becomes metadata. Line by
// line and linear, so that no text can make it slow. Leaves out tables, footnotes and HTML inside Markdown.

import type { Draft, LineHint } from "./draft.ts";
import { bareDraft } from "./draft.ts";
import { recordDraft } from "./records.ts";

const HEADING = /^ {0,3}(#{1,6})[ \t]+/u;
const LIST = /^[ \t]{0,12}(?:[-*+]|\d{1,3}[.)])[ \t]+/u;
const QUOTE = /^ {0,3}(?:> ?){1,8}/u;
const RULE = /^ {0,3}(?:[-*_] ?){3,}$/u;
const IMAGE = /!\[([^\][\n]{0,300})\]\([^()\n]{0,500}\)/gu;
const LINK = /\[([^\][\n]{1,500})\](?:\([^()\n]{0,500}\)|\[[^\][\n]{0,80}\])/gu;
const AUTOLINK = /<(https?:\/\/[^<>\s]{1,500})>/gu;
const STRONG = /(\*{1,3}|_{2,3}|~~)(?=\S)([^*_~\n]{1,2000})(?<=\S)\1/gu;
const CODE = /`([^`\n]{1,500})`/gu;
const ESCAPE = /\\([\\`*_{}[\]()#+\-.!>~|])/gu;

function plain(words: string): string {
  return words
    .replace(IMAGE, "$1")
    .replace(LINK, "$1")
    .replace(AUTOLINK, "$1")
    .replace(CODE, "$1")
    .replace(STRONG, "$2")
    .replace(ESCAPE, "$1");
}

interface MarkedLine {
  readonly text: string;
  readonly hint: LineHint;
}

function markedLine(raw: string, isFirstHeading: boolean): MarkedLine | null {
  if (RULE.test(raw) || /^ {0,3}(?:```|~~~)/u.test(raw)) return null;
  const bare = raw.replace(QUOTE, "");
  const heading = HEADING.exec(bare);
  const isEntry = bare !== raw || LIST.test(bare);
  const words = bare.replace(HEADING, "").replace(LIST, "");
  const text = plain(heading ? words.replace(/[ \t#]{1,40}$/u, "") : words).trim();
  if (text === "") return null;
  const isImage = /^!\[/u.test(words) && words.trimEnd().endsWith(")");
  const kind = heading ? (isFirstHeading ? "headline" : "heading") : isImage ? "caption" : isEntry ? "entry" : "text";
  return { text, hint: { kept: true, kind } };
}

const FRONT_MATTER = /^---\r?\n([\s\S]{0,8000}?)\r?\n---[ \t]*(?:\r?\n|$)/u;
const FIELD = /^([a-z_]{2,20})[ \t]*:[ \t]*(.{1,1000})$/u;
const FIELDS: Readonly<Record<string, string>> = {
  date: "published",
  published: "published",
  author: "byline",
  byline: "byline",
  title: "title",
  outlet: "outlet",
  source: "outlet",
  publisher: "outlet",
  url: "url",
  lang: "language",
  language: "language",
};

/** The fields of front matter, named as those of a record. */
function frontMatter(block: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const line of block.split("\n")) {
    const [, name = "", value = ""] = FIELD.exec(line.trim()) ?? [];
    const field = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
    if (field !== undefined) found[field] ??= value.trim().replace(/^(["'])(.*)\1$/u, "$2");
  }
  return found;
}

/** Lines that only a single line break parts are one paragraph, as Markdown has it; "hard" breaks and everything marked stay apart. */
function joined(lines: readonly string[]): readonly string[] {
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    const isPlain =
      line.trim() !== "" && !HEADING.test(line) && !LIST.test(line) && !QUOTE.test(line) && !RULE.test(line);
    if (isPlain && isOpen) paragraphs.push(`${paragraphs.pop() ?? ""} ${line.trim()}`);
    else paragraphs.push(line);
    isOpen = isPlain && !/ {2}$|\\$/u.test(line);
  }
  return paragraphs;
}

/** Reads one Markdown text. Without a heading the words of the front matter give the title. */
export function readMarkdown(
  text: string,
  { input, url }: { readonly input: string; readonly url: string | null },
): Draft {
  const front = FRONT_MATTER.exec(text);
  const fields = front ? frontMatter(front[1] ?? "") : {};
  const body = joined(text.slice(front?.[0].length ?? 0).split(/\r?\n/u));
  const lines: MarkedLine[] = [];
  for (const raw of body) {
    const line = markedLine(raw, !lines.some((one) => one.hint.kind === "headline"));
    if (line) lines.push(line);
  }
  const title = fields["title"] ?? lines.find((one) => one.hint.kind === "headline")?.text ?? null;
  if (title !== null && !lines.some((one) => one.hint.kind === "headline"))
    lines.unshift({ text: title, hint: { kept: true, kind: "headline" } });
  const words = lines.map((line) => line.text).join("\n");
  const known = recordDraft({ ...fields, text: words }, { input, name: input });
  const base = "code" in known ? bareDraft(input, url, words) : { ...known, text: words };
  return { ...base, url: base.url ?? url, title, hints: lines.map((line) => line.hint) };
}
