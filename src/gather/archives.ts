// What is inside archives, by their first bytes: zip archives of pages, WACZ, Word documents, WARC files, single gzip files. Each page becomes an
// input of its own, named "archive:entry". Leaves out archives inside archives, but for the WARC files of a WACZ.

import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import type { Input } from "../model/input.ts";
import { type GatherNote, lostNote, remark, type Unpacked } from "./gather-notes.ts";
import { unpackWarc } from "./warc.ts";
import { type Unzipped, unzip, type ZipEntry } from "./zip.ts";

const MB: number = 1024 * 1024;
const MAX_GZIP: number = 256 * MB;
const MAX_RATIO = 200;
const RATIO_FREE: number = 10 * MB;

/** What is read of a zip archive of pages. */
const PAGE_NAME = /\.(?:html?|xhtml|mhtml?|txt|md|jsonl|json|csv|tsv|pdf|docx|xml|rss|atom|parquet)$/iu;
/** Left by other programs beside the pages. */
const BESIDE =
  /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store|robots\.txt$|manifest\.json$|package\.json$|datapackage(?:-digest)?\.json$)/iu;
const ARCHIVE_NAME = /\.(?:zip|wacz|warc(?:\.gz)?|gz|7z|rar|tar)$/iu;
const WORD_PART = "word/document.xml";

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((char, at) => bytes[at] === char.charCodeAt(0));
}

const isZip = (bytes: Uint8Array): boolean =>
  startsWith(bytes, "PK\u0003\u0004") || startsWith(bytes, "PK\u0005\u0006");
const isGzip = (bytes: Uint8Array): boolean => startsWith(bytes, "\u001f\u008b");
const isWarc = (bytes: Uint8Array): boolean => startsWith(bytes, "WARC/");

/** Zip archives that are documents or web archives, told by the names in them. */
function zipKind(names: readonly string[]): "word" | "wacz" | "pages" {
  if (names.includes(WORD_PART)) return "word";
  return names.some((name) => /^archive\/.+\.warc(?:\.gz)?$/iu.test(name)) ? "wacz" : "pages";
}

function isWanted(name: string): boolean {
  if (name === WORD_PART || /^archive\/.+\.warc(?:\.gz)?$/iu.test(name)) return true;
  return (
    (PAGE_NAME.test(name) || name === "pages/pages.jsonl" || name === "datapackage.json") && !/^word\//u.test(name)
  );
}

function wordInput({ entries, notes }: Unzipped, input: string): Unpacked {
  const part = entries.find((entry) => entry.name === WORD_PART);
  return { inputs: part ? [{ input, bytes: part.bytes }] : [], notes };
}

async function pageInputs({ entries, names, notes }: Unzipped, input: string): Promise<Unpacked> {
  const nested = names.filter((name) => ARCHIVE_NAME.test(name)).slice(0, 20);
  const pages = entries.filter((entry) => !BESIDE.test(entry.name));
  const inputs: Input[] = [];
  const inner: GatherNote[] = [];
  for (const { name, bytes } of pages) {
    const page: Input = { input: `${input}:${name}`, bytes };
    if (!/\.docx$/iu.test(name)) inputs.push(page);
    else {
      const word = wordInput(
        await unzip(bytes, { input: page.input, isWanted: (part) => part === WORD_PART }),
        page.input,
      );
      inputs.push(...word.inputs);
      inner.push(...word.notes);
    }
  }
  const all = [
    ...[...notes, ...inner],
    ...nested.map((name) =>
      lostNote("nested-archive", `${input}:${name}`, "an archive inside an archive; unpack it and name it"),
    ),
  ];
  if (inputs.length > 0 || all.length > 0) return { inputs, notes: all };
  return { inputs, notes: [lostNote("no-articles", input, "no page, text or table in this archive")] };
}

/** The addresses of the pages that whoever made the archive looked at; null where it names none. */
function visited(entries: readonly ZipEntry[]): ReadonlySet<string> | null {
  const list = entries.find((entry) => entry.name === "pages/pages.jsonl");
  const urls = new TextDecoder()
    .decode(list?.bytes ?? new Uint8Array())
    .split("\n")
    .flatMap((line) => /"url"\s*:\s*"([^"\\]{1,4000})"/u.exec(line)?.[1] ?? []);
  return urls.length > 0 ? new Set(urls) : null;
}

/** Entries whose bytes are not those that the archive's own list of digests names. */
function digestNotes(entries: readonly ZipEntry[], input: string): readonly GatherNote[] {
  const list = new TextDecoder().decode(entries.find((entry) => entry.name === "datapackage.json")?.bytes);
  return entries.flatMap(({ name, bytes }) => {
    if (!name.startsWith("archive/")) return [];
    const at = list.indexOf(`"${name}"`);
    const near = at === -1 ? "" : list.slice(Math.max(0, at - 300), at + 300);
    const claimed = /"sha256:([\da-f]{64})"/iu.exec(near)?.[1];
    const real = createHash("sha256").update(bytes).digest("hex");
    if (claimed === undefined || near.includes(real)) return [];
    return [
      remark("bad-digest", `${input}:${name}`, "its bytes are not those that the archive's list names: it was changed"),
    ];
  });
}

function waczInputs({ entries, notes }: Unzipped, input: string): Unpacked {
  const archives = entries.filter((entry) => entry.name.startsWith("archive/"));
  const found = archives.map(({ name, bytes }) => unpackWarc(bytes, `${input}:${name}`));
  const pages = visited(entries);
  const all = found.flatMap((one) => one.inputs);
  const chosen = pages ? all.filter(({ url }) => url !== undefined && pages.has(url)) : all;
  return {
    inputs: chosen.length > 0 ? chosen : all,
    notes: [...notes, ...digestNotes(entries, input), ...found.flatMap((one) => one.notes)],
  };
}

async function unpackZip(bytes: Uint8Array, input: string): Promise<Unpacked> {
  const unzipped = await unzip(bytes, { input, isWanted });
  const kind = zipKind(unzipped.names);
  if (kind === "word") return wordInput(unzipped, input);
  return kind === "wacz" ? waczInputs(unzipped, input) : pageInputs(unzipped, input);
}

function unpackGzip({ bytes, input }: Input): Unpacked {
  if (/\.warc\.gz$/iu.test(input)) return unpackWarc(bytes, input);
  try {
    const maxOutputLength = Math.min(MAX_GZIP, Math.max(RATIO_FREE, bytes.length * MAX_RATIO));
    const content = gunzipSync(bytes, { maxOutputLength });
    if (isWarc(content)) return unpackWarc(bytes, input);
    return { inputs: [{ input, bytes: content }], notes: [] };
  } catch (error) {
    const isBomb = (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
    if (isBomb)
      return { inputs: [], notes: [lostNote("too-large", input, "unpacks to far more than an article needs")] };
    return {
      inputs: [],
      notes: [lostNote("bad-archive", input, "a gzip file that is damaged; fetch or pack it again")],
    };
  }
}

/** The inputs inside an archive; null where the input is none. Never throws. */
export async function unpack(source: Input): Promise<Unpacked | null> {
  const { bytes, input } = source;
  if (isZip(bytes)) return unpackZip(bytes, input);
  if (isGzip(bytes)) return unpackGzip(source);
  if (isWarc(bytes) || /\.warc$/iu.test(input)) return unpackWarc(bytes, input);
  return null;
}
