// What an input is: by its name and by its first bytes. The bytes win where they are certain (a PDF named .txt is a PDF). Leaves out reading.

/** A text format that the reader tells apart. */
type Format = "text" | "markdown" | "html" | "json-lines" | "json" | "csv" | "feed" | "xml";

const MAGIC: readonly { readonly start: string; readonly what: string }[] = [
  { start: "%PDF", what: "a PDF file" },
  { start: "PAR1", what: "a Parquet table" },
  { start: "PK\u0003\u0004", what: "a zip archive or an office document" },
  { start: "\u001f\u008b", what: "a gzip file" },
  { start: "BZh", what: "a bzip2 file" },
  { start: "\u00fd7zXZ", what: "an xz file" },
  { start: "\u0028\u00b5\u002f\u00fd", what: "a zstandard file" },
  { start: "WARC/", what: "a web archive (WARC)" },
  { start: "\u0089PNG", what: "a picture" },
  { start: "GIF8", what: "a picture" },
  { start: "\u00ff\u00d8\u00ff", what: "a picture" },
  { start: "RIFF", what: "a picture, a sound or a film" },
  { start: "{\\rtf", what: "an RTF document" },
  { start: "\u00d0\u00cf\u0011\u00e0", what: "an old office document" },
  { start: "SQLite format 3", what: "a database" },
  { start: "\u007fELF", what: "a program" },
];

/** Share of control bytes from which a file is no text. Raising it lets damaged files through as articles of rubbish. */
const CONTROL_SHARE = 0.05;
const SAMPLE = 65_536;

/** What a binary file is by its first bytes, or null. */
export function magicOf(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  return MAGIC.find(({ start }) => head.startsWith(start))?.what ?? null;
}

/** Whether decoded text is full of control characters: bytes of no text. */
export function isGarbage(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  let controls = 0;
  for (let at = 0; at < sample.length; at++) {
    const unit = sample.charCodeAt(at);
    if (
      unit === 0xfffd ||
      (unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d && unit !== 0x0c) ||
      unit === 0x7f
    )
      controls++;
  }
  return controls > sample.length * CONTROL_SHARE && controls > 4;
}

const TAG =
  /^\s*(?:<!--[\s\S]{0,4000}?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|link|div|p|article|section|main|h[1-6]|table|span|script|style)\b/iu;
const ANY_TAG = /<\/?[a-z][a-z\d]*(?:\s[^<>]{0,2000})?>/iu;
const XML = /^\s*(?:<!--[\s\S]{0,4000}?-->\s*)*<(?:\?xml|rss|feed|opml|rdf:rdf|w:document)\b/iu;
const FEED = /<(?:rss|feed|opml|rdf:rdf)\b/iu;

function extensionOf(input: string): string {
  return /\.([\p{L}\d]{1,8})(?:\.gz)?(?:[?#].*)?$/u.exec(input)?.[1]?.toLowerCase() ?? "";
}

function jsonFormat(text: string): Format | null {
  const start = text.trimStart();
  if (!/^[[{]/.test(start)) return null;
  try {
    JSON.parse(start);
    return "json";
  } catch {
    const [first = ""] = start.split("\n", 1);
    try {
      return typeof JSON.parse(first) === "object" ? "json-lines" : null;
    } catch {
      return null;
    }
  }
}

/** What the first characters plainly say, whatever the name: a page or a feed. */
function markupFormat(text: string): Format | null {
  const head = text.slice(0, 8192);
  if (TAG.test(head) || (XML.test(head) && /<html\b/iu.test(head))) return "html";
  if (!XML.test(head)) return null;
  // A document type with its entities can stand before the root.
  return FEED.test(text.slice(0, 200_000)) ? "feed" : "xml";
}

/** Formats that a name alone decides where the first characters say nothing. */
const BY_EXTENSION: Readonly<Record<string, Format>> = { txt: "text", md: "markdown", markdown: "markdown" };

/** The format of a decoded input. A known extension decides between text formats unless the first characters plainly say otherwise. */
export function formatOf(input: string, text: string): Format {
  const extension = extensionOf(input);
  if (extension === "jsonl" || extension === "ndjson") return "json-lines";
  if (extension === "json") return jsonFormat(text) ?? "json";
  if (extension === "csv" || extension === "tsv") return "csv";
  const markup = markupFormat(text);
  if (markup) return markup;
  const start = text.slice(0, 65_536);
  if (/^(?:rss|atom|opml|xml)$/u.test(extension) && FEED.test(start)) return "feed";
  if (/^html?$/u.test(extension)) return ANY_TAG.test(start) ? "html" : "text";
  return (Object.hasOwn(BY_EXTENSION, extension) ? BY_EXTENSION[extension] : null) ?? jsonFormat(text) ?? "text";
}
