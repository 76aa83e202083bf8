// One pass over a feed's XML (RSS 0.9–2.0, RDF, Atom) or an outline of feeds (OPML). On events, tolerant of the faults of real feeds (raw &, junk
// before and after, HTML's own entities), with caps on depth and number. Entities that a document defines itself are never expanded.

import { Parser } from "htmlparser2";

/** One entry as written; empty where the feed says nothing. Titles and contents can hold markup. */
export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly published: string;
  readonly updated: string;
  readonly authors: readonly string[];
  readonly content: string;
  /** Whether the entry gives a whole text, not a summary. */
  readonly isWhole: boolean;
}

/** A feed as written. */
export interface Feed {
  readonly title: string;
  readonly language: string;
  readonly entries: readonly FeedEntry[];
  /** The addresses of an outline's feeds. */
  readonly outlines: readonly string[];
  /** Whether a cap was met: the rest was left out. */
  readonly isCut: boolean;
}

/** Feeds nest a few elements deep; deeper ones are an attack on the parser. */
const MAX_DEPTH = 256;
const MAX_ENTRIES = 5_000;
const MAX_OUTLINES = 10_000;
const MAX_FIELD = 2_000_000;
const CHUNK = 65_536;

/** Element → the field of an entry that it fills. The first filled wins, but a whole content replaces a summary. */
const FIELDS: Readonly<Record<string, string>> = {
  title: "title",
  link: "link",
  guid: "id",
  id: "id",
  pubdate: "published",
  published: "published",
  issued: "published",
  "dc:date": "published",
  "dcterms:created": "published",
  updated: "updated",
  modified: "updated",
  "dcterms:modified": "updated",
  description: "summary",
  summary: "summary",
  content: "content",
  "content:encoded": "content",
  "dc:creator": "author",
  creator: "author",
  author: "author",
};

type Attributes = Readonly<Record<string, string>>;
type Fields = Map<string, string>;

interface Scan {
  readonly channel: Fields;
  readonly entries: FeedEntry[];
  readonly outlines: string[];
  readonly stack: string[];
  entry: Fields | null;
  authors: string[];
  /** The field being filled, and the depth at which its element stands. */
  field: { readonly name: string; readonly depth: number; text: string } | null;
  isCut: boolean;
}

function entryOf(fields: Fields, authors: readonly string[]): FeedEntry {
  const value = (name: string): string => fields.get(name) ?? "";
  return {
    ...{ id: value("id"), title: value("title"), published: value("published"), updated: value("updated") },
    link: value("link") || (/^https?:/iu.test(value("id")) ? value("id") : ""),
    ...{ authors, content: value("content") || value("summary"), isWhole: value("content") !== "" },
  };
}

function openEntry(scan: Scan): void {
  if (scan.entries.length >= MAX_ENTRIES) scan.isCut = true;
  scan.entry = new Map();
  scan.authors = [];
}

function openLink(scan: Scan, { href, rel = "alternate" }: Attributes): boolean {
  const fields = scan.entry ?? scan.channel;
  if (href === undefined) return false;
  if (rel === "alternate" && !fields.has("link")) fields.set("link", href);
  return true;
}

function open(scan: Scan, name: string, attributes: Attributes): void {
  scan.stack.push(name);
  if (scan.stack.length > MAX_DEPTH) scan.isCut = true;
  if (scan.field) {
    if (scan.field.name === "content" || scan.field.name === "summary") scan.field.text += `<${name}>`;
    return;
  }
  if (name === "item" || name === "entry") openEntry(scan);
  else if (name === "outline") addOutline(scan, attributes);
  else if (name === "link" && openLink(scan, attributes)) return;
  else startField(scan, name);
}

function addOutline(scan: Scan, attributes: Attributes): void {
  const address = attributes["xmlUrl"] ?? attributes["xmlurl"] ?? attributes["xmlURL"];
  if (address === undefined) return;
  if (scan.outlines.length < MAX_OUTLINES) scan.outlines.push(address);
  else scan.isCut = true;
}

function startField(scan: Scan, name: string): void {
  if (name === "language" && !scan.entry) scan.field = { name, depth: scan.stack.length, text: "" };
  const field = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
  if (field === undefined || (!scan.entry && (field !== "title" || scan.stack.includes("image")))) return;
  scan.field = { name: field, depth: scan.stack.length, text: "" };
}

function closeField(scan: Scan): void {
  const { name, text } = scan.field ?? { name: "", text: "" };
  scan.field = null;
  const value = text.trim();
  if (value === "") return;
  if (name === "author") scan.authors.push(value);
  const fields = scan.entry ?? scan.channel;
  if (!fields.has(name)) fields.set(name, value);
}

function close(scan: Scan, name: string): void {
  const depth = scan.stack.length;
  scan.stack.pop();
  if (scan.field) {
    if (scan.field.depth === depth) closeField(scan);
    else if (scan.field.name === "content" || scan.field.name === "summary") scan.field.text += `</${name}>`;
    else if (scan.field.name === "author") scan.field.text += " ";
  } else if ((name === "item" || name === "entry") && scan.entry) {
    scan.entries.push(entryOf(scan.entry, scan.authors));
    scan.entry = null;
  }
}

/** Atom authors hold name, uri and e-mail; only the name counts. */
const isBesideName = (scan: Scan): boolean =>
  scan.field?.name === "author" && /^(?:uri|email)$/u.test(scan.stack.at(-1) ?? "");

/** Scans a feed or an outline. Never throws; linear in the length of the text. */
export function scanFeed(xml: string): Feed {
  const scan: Scan = {
    ...{ channel: new Map(), entries: [], outlines: [], stack: [] },
    ...{ entry: null, authors: [], field: null, isCut: false },
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open(scan, name.toLowerCase(), attributes),
      ontext: (chunk) => {
        if (scan.field && scan.field.text.length < MAX_FIELD && !isBesideName(scan)) scan.field.text += chunk;
      },
      onclosetag: (name) => close(scan, name.toLowerCase()),
    },
    { xmlMode: true, decodeEntities: true },
  );
  for (let at = 0; at < xml.length && !scan.isCut; at += CHUNK) parser.write(xml.slice(at, at + CHUNK));
  if (!scan.isCut) parser.end();
  const { channel, entries, outlines, isCut } = scan;
  return { title: channel.get("title") ?? "", language: channel.get("language") ?? "", entries, outlines, isCut };
}
