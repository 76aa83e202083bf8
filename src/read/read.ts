// Reads inputs into Articles: bytes with a name become texts whose blocks have roles, with outlet, byline, dates and language and the
// evidence for each. Runs anywhere (no disk, network or clock). What cannot be read becomes a note; the other inputs go on.

import type { Article } from "../model/article.ts";
import type { Input } from "../model/input.ts";
import type { Note } from "../model/note.ts";
import { articlesOf } from "./articles.ts";
import { type Decoded, decode } from "./charset.ts";
import type { Draft, Drafts } from "./draft.ts";
import { formatOf, isGarbage, magicOf } from "./format.ts";
import { readHtml } from "./html.ts";
import { readJson, readJsonLines } from "./records.ts";

/** What reading gave: articles sorted by input and place in it, and what could not be read or is doubtful. */
export interface ReadResult {
  readonly articles: readonly Article[];
  readonly notes: readonly Note[];
}

function note(code: string, input: string, sentence: string): Note {
  return { code, input, message: `${input}: ${sentence}` };
}

function lost(code: string, input: string, sentence: string): Drafts {
  return { drafts: [], notes: [{ ...note(code, input, sentence), lost: true }] };
}

function charsetNotes({ charset, source, isDamaged }: Decoded, input: string): readonly Note[] {
  if (source === "utf-8") return [];
  const how = {
    bom: "as its byte order mark says",
    pattern: "as the pattern of its bytes says",
    declared: "as it declares",
    detected: "which its letters suggest",
    fallback: "though some bytes are damaged",
  }[source];
  const damage = isDamaged ? "; some bytes have no character there and show as \uFFFD" : "";
  return charset === "utf-8" && !isDamaged ? [] : [note("charset", input, `read as ${charset}, ${how}${damage}`)];
}

function plainDraft(text: string, { input, url }: Input): Draft {
  return {
    ...{ input, givenId: null, url: url ?? null, title: null, byline: null },
    ...{ outlets: [], dates: [], language: null, text: text.replace(/\r\n/g, "\n") },
  };
}

/** A file named as a page that holds no markup is read as the text it is. */
function namedPage(input: string): readonly Note[] {
  return /\.html?$/iu.test(input)
    ? [note("not-html", input, "named as a page but holds no markup; read as plain text")]
    : [];
}

async function readText(text: string, source: Input): Promise<Drafts> {
  const { input, url = null } = source;
  const format = formatOf(input, text);
  switch (format) {
    case "html":
      return readHtml(text, { input, url });
    case "json-lines":
      return readJsonLines(text, input);
    case "json":
      return readJson(text, input) ?? lost("bad-json", input, "not valid JSON; nothing was read from it");
    case "csv":
      return lost("unsupported", input, "tables (CSV) cannot be read yet; save it as .jsonl, one record a line");
    case "xml":
      return lost("unsupported", input, "feeds and other XML cannot be read yet; save the articles as .html or .txt");
    default:
      return { drafts: [plainDraft(text, source)], notes: namedPage(input) };
  }
}

async function readInput(source: Input): Promise<Drafts> {
  const { input, bytes } = source;
  const what = magicOf(bytes);
  if (what) return lost("binary", input, `this is ${what}, which cannot be read; save the text as .txt or .html`);
  const decoded = await decode(bytes);
  if (decoded.text.trim() === "") return lost("empty", input, "nothing in it to read");
  if (isGarbage(decoded.text)) return lost("binary", input, "not a text; save the article as .txt or .html");
  const { drafts, notes } = await readText(decoded.text, source);
  return { drafts, notes: [...charsetNotes(decoded, input), ...notes] };
}

function byInput(a: Input, b: Input): number {
  return a.input < b.input ? -1 : a.input > b.input ? 1 : 0;
}

/** Reads every input. Never throws on content: what is damaged, foreign or empty becomes a note, and the rest is read. */
export async function read(inputs: readonly Input[]): Promise<ReadResult> {
  const found: Drafts[] = [];
  for (const source of inputs.toSorted(byInput)) found.push(await readInput(source));
  const { articles, notes } = await articlesOf(found.flatMap((one) => one.drafts));
  return { articles, notes: [...found.flatMap((one) => one.notes), ...notes] };
}
