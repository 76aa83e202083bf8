// One input → drafts: decodes the bytes, tells the format, and calls its reader. The formats themselves are in their own files. Leaves out what
// is inside archives: the shell takes them apart first.

import type { Input } from "../model/input.ts";
import type { Note } from "../model/note.ts";
import { type Decoded, decode } from "./charset.ts";
import { bareDraft, type Drafts, lost, noteOn } from "./draft.ts";
import { readFeed } from "./feeds.ts";
import { formatOf, isGarbage, magicOf } from "./format.ts";
import { readHtml } from "./html.ts";
import { readMarkdown } from "./markdown.ts";
import { isMime, mimePage } from "./mime.ts";
import { webAddress } from "./page-metadata.ts";
import { readPdf } from "./pdf.ts";
import { readJson, readJsonLines } from "./records.ts";
import { readCsv, readParquet } from "./tables.ts";
import { isWord, readWord } from "./word.ts";

function charsetNotes({ charset, source, isDamaged, repairedFrom }: Decoded, input: string): readonly Note[] {
  const repaired = `its characters had been taken for ${repairedFrom} before it was saved; they were put right`;
  const mojibake = repairedFrom === null ? [] : [noteOn(input, "mojibake", repaired)];
  if (source === "utf-8") return mojibake;
  const how = {
    bom: "as its byte order mark says",
    pattern: "as the pattern of its bytes says",
    declared: "as it declares",
    detected: "which its letters suggest",
    fallback: "though some bytes are damaged",
  }[source];
  const damage = isDamaged ? "; some bytes have no character there and show as \uFFFD" : "";
  if (charset === "utf-8" && !isDamaged) return mojibake;
  return [noteOn(input, "charset", `read as ${charset}, ${how}${damage}`), ...mojibake];
}

/** A file named as a page that holds no markup is read as the text it is. */
function namedPage(input: string): readonly Note[] {
  return /\.html?$/iu.test(input)
    ? [noteOn(input, "not-html", "named as a page but holds no markup; read as plain text")]
    : [];
}

function readWordPart(xml: string, input: string, url: string | null): Drafts {
  const read = readWord(xml, { input, url });
  if (!read) return lost(input, "empty", "nothing in it to read");
  const cut = { ...noteOn(input, "word-depth", "its markup is nested too deep; the rest was left out"), lost: true };
  return { drafts: [read.draft], notes: read.isCut ? [cut] : [] };
}

async function readText(text: string, source: Input): Promise<Drafts> {
  const { input, url = null } = source;
  switch (formatOf(input, text)) {
    case "html":
      return readHtml(text, { input, url });
    case "json-lines":
      return readJsonLines(text, input);
    case "json":
      return readJson(text, input) ?? lost(input, "bad-json", "not valid JSON; nothing was read from it");
    case "csv":
      return readCsv(text, input);
    case "feed":
      return readFeed(text, input);
    case "xml":
      if (isWord(text)) return readWordPart(text, input, url);
      return lost(input, "unsupported", "XML of an unknown kind; save the articles as .html or .txt");
    case "markdown":
      return { drafts: [readMarkdown(text, { input, url })], notes: [] };
    default:
      return { drafts: [bareDraft(input, url, text.replace(/\r\n/g, "\n"))], notes: namedPage(input) };
  }
}

async function readMime(source: Input): Promise<Drafts> {
  const page = mimePage(source.bytes);
  if (!page) return lost(source.input, "no-page", "a saved page file without a page in it");
  const { text, ...rest } = await decode(page.bytes, page.charset);
  const url = source.url ?? webAddress(page.address);
  const { drafts, notes } = await readHtml(text, { input: source.input, url });
  return { drafts, notes: [...charsetNotes({ text, ...rest }, source.input), ...notes] };
}

async function readBytes(source: Input): Promise<Drafts> {
  const { input, bytes, url = null } = source;
  const what = magicOf(bytes);
  if (what === "a PDF file") return readPdf(bytes, input, url);
  if (what === "a Parquet table") return readParquet(bytes, input);
  if (what) return lost(input, "binary", `this is ${what}, which cannot be read; save the text as .txt or .html`);
  if (isMime(bytes)) return readMime(source);
  const decoded = await decode(bytes, source.charset ?? null);
  if (decoded.text.trim() === "") return lost(input, "empty", "nothing in it to read");
  if (isGarbage(decoded.text)) return lost(input, "binary", "not a text; save the article as .txt or .html");
  const { drafts, notes, links = [] } = await readText(decoded.text, source);
  return { drafts, links, notes: [...charsetNotes(decoded, input), ...notes] };
}

/** The drafts of one input. Never throws on content. */
export async function readFormat(source: Input): Promise<Drafts> {
  const { drafts, notes, links = [] } = await readBytes(source);
  const { retrieved } = source;
  return { drafts: retrieved === undefined ? drafts : drafts.map((draft) => ({ ...draft, retrieved })), notes, links };
}
