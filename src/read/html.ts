// Reads a saved page: its whole visible text, menus included, becomes the article's text; the extraction of the main text only decides which
// lines are the story. Leaves out fetching.

import type { Note } from "../model/note.ts";
import { type Draft, type Drafts, type LineHint, lost, noteOn } from "./draft.ts";
import { countWords, lineKey } from "./lines.ts";
import { evidenceOverlap, mainLines } from "./main-content.ts";
import { oneLine, type PageLine } from "./page-lines.ts";
import { type PageMetadata, pageMetadata, webAddress } from "./page-metadata.ts";
import { type ScannedPage, scanPage } from "./page-scan.ts";
import { MAX_TITLE, rankedTitles } from "./page-titles.ts";
import { withStandfirst } from "./standfirst.ts";

/** What is known of a page before it is read. */
export interface PageSource {
  readonly input: string;
  readonly url: string | null;
}

interface MarkedLine extends Pick<PageLine, "text"> {
  readonly hint: LineHint;
}

/** The text in the page's JSON-LD stands in where the page's own is shorter by this factor and the text longer than this. */
const BODY_LONGER = 1.5;
const BODY_LENGTH = 400;
const BODY_TOLERANCE = 0.05;
/** A page that shows less than this, and so hardly more than its description, gives way to a body that holds this share of the description. */
const TEASER_LENGTH = 400;
const TEASER_OVERLAP = 0.4;
/** Share of that text that the page must show itself; below, it is appended. */
const BODY_SHOWN = 0.5;
/** Characters that a page hides from its readers before a note says so. */
const HIDDEN_LENGTH = 80;
const SHORT_LINK_LINE = 200;
const MIN_TITLE_WORDS = 2;

/** Browsers write the address into the pages they save. */
function savedFrom(html: string): string | null {
  const head = html.slice(0, 4000);
  const match =
    /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/iu.exec(head) ?? /<!--[\s\S]{0,200}?\burl:\s*(https?:\S+)/iu.exec(head);
  return webAddress(match?.[1] ?? null);
}

/** Words alone: a kicker before a headline has a colon in one place and none in another. */
function wordsOf(text: string): string {
  return lineKey(text)
    .replace(/[^\p{L}\p{M}\p{Nd}]+/gu, " ")
    .trim();
}

/** The line that is the page's headline: one that equals a title the page claims, headings first; else the only h1; -1 where none is. */
function headlineAt(lines: readonly PageLine[], titles: readonly string[], main: ReadonlySet<number>): number {
  const keys = lines.map((line) => (line.text.length > MAX_TITLE ? "" : wordsOf(line.text)));
  for (const key of titles.map(wordsOf).filter((words) => words !== "")) {
    const equal = keys.flatMap((words, at) => (words === key ? [at] : []));
    const best = (["title", "heading"] as const)
      .map((kind) => equal.find((at) => lines[at]?.kind === kind))
      .find((at) => at !== undefined);
    const found = best ?? equal.find((at) => main.has(at)) ?? equal.find((at) => (lines[at]?.linkShare ?? 1) < 0.5);
    if (found !== undefined) return found;
  }
  const headings = lines.flatMap((line, at) =>
    line.kind === "title" && countWords(line.text) >= MIN_TITLE_WORDS ? [at] : [],
  );
  const inMain = headings.filter((at) => main.has(at));
  return (headings.length === 1 ? headings : inMain.length === 1 ? inMain : [-1])[0] ?? -1;
}

function isMenu(line: PageLine): boolean {
  return line.linkShare > 0.6 && line.text.length < SHORT_LINK_LINE;
}

function marked(page: ScannedPage, main: ReadonlySet<number>, headline: number): readonly MarkedLine[] {
  const isKnown = main.size > 0;
  return page.lines.map((line, at) => {
    const kind = at === headline ? "headline" : line.kind === "title" ? "heading" : line.kind;
    return { text: line.text, hint: { kind, kept: isKnown ? main.has(at) : !isMenu(line) } };
  });
}

/** The paragraphs of the JSON-LD body that the page does not show, where that body is plainly more than what the page gave. */
function missingBody(
  page: ScannedPage,
  main: ReadonlySet<number>,
  { body, description }: PageMetadata,
): readonly string[] {
  if (body === null || body.length <= BODY_LENGTH) return [];
  const shown = page.lines
    .filter((_, at) => main.has(at))
    .map((line) => line.text)
    .join("\n");
  if (body.length <= shown.length * BODY_LONGER) return [];
  const overlap = evidenceOverlap(body, description);
  const isTeaser = shown.length < TEASER_LENGTH && overlap >= TEASER_OVERLAP;
  if (!isTeaser && overlap < evidenceOverlap(shown, description) - BODY_TOLERANCE) return [];
  const visible = lineKey(page.lines.map((line) => line.text).join(" "));
  const paragraphs = body
    .split(/\n+/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const missing = paragraphs.filter((part) => !visible.includes(lineKey(part)));
  return missing.join("").length > body.length * (1 - BODY_SHOWN) ? missing : [];
}

function notesOn(page: ScannedPage, main: ReadonlySet<number>, added: boolean, input: string): readonly Note[] {
  const why = page.excess === "depth" ? "its markup is nested too deep" : "its markup is too large";
  const found = [
    page.excess &&
      noteOn(input, `page-${page.excess}`, `${why}; read as plain lines, without telling the main text from the rest`),
    !page.excess &&
      main.size === 0 &&
      noteOn(input, "no-main-text", "no main text was found in the page; all its lines were kept"),
    page.hidden > HIDDEN_LENGTH &&
      noteOn(input, "hidden-text", `the page hides ${page.hidden} characters from its readers; they were left out`),
    added &&
      noteOn(
        input,
        "body-from-metadata",
        "the page shows less than its own description holds; that text was added at the end",
      ),
  ];
  return found.filter((one): one is Note => typeof one === "object" && one !== null);
}

function withTitle(lines: readonly MarkedLine[], title: string | undefined, headline: number): readonly MarkedLine[] {
  if (headline !== -1 || title === undefined) return lines;
  return [{ text: oneLine(title), hint: { kept: true, kind: "headline" } }, ...lines];
}

/** Reads one page. Never throws: what no tree can be built of is read as lines. */
export async function readHtml(html: string, { input, url }: PageSource): Promise<Drafts> {
  const page = scanPage(html);
  const claimed = pageMetadata(page.head, url ?? savedFrom(html));
  const metadata = { ...claimed, titles: rankedTitles(claimed.titles, page.lines) };
  const extracted = await mainLines(page, metadata.description);
  const headline = headlineAt(page.lines, metadata.titles, extracted);
  const main = withStandfirst(page.lines, extracted, headline, metadata.description);
  const added = missingBody(page, main, metadata);
  const body = added.map((text): MarkedLine => ({ text: oneLine(text), hint: { kept: true, kind: "text" } }));
  const lines = [...withTitle(marked(page, main, headline), metadata.titles[0], headline), ...body];
  if (lines.length === 0) return lost(input, "empty", "the page shows no text");
  const { outlets, dates, byline, language } = metadata;
  const title = metadata.titles[0] ?? page.lines[headline]?.text ?? null;
  const text = lines.map((line) => line.text).join("\n");
  const draft: Draft = {
    ...{ input, givenId: null, url: metadata.url, title, byline, outlets, dates, language, text },
    hints: lines.map((line) => line.hint),
  };
  const { claimedHost } = metadata;
  const identity = `it says that it is a page of ${claimedHost}, which is not where it was found`;
  return {
    drafts: [draft],
    notes: [
      ...notesOn(page, main, added.length > 0, input),
      ...(claimedHost === null ? [] : [noteOn(input, "identity", identity)]),
    ],
  };
}
