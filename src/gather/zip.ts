// Zip archives in memory: the entries that are wanted, each checked. An archive's names and sizes are claims of whoever made it: odd names are
// refused, sizes counted while unpacking, checksums compared. Nothing is ever written to disk. Leaves out what the entries mean: archives.ts.

import { crc32 } from "node:zlib";
import type { Entry, ZipFile } from "yauzl";
import { type GatherNote, lostNote, remark } from "./gather-notes.ts";

/** An unpacked entry. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The wanted entries of an archive and notes on the others; the names of all. */
export interface Unzipped {
  readonly entries: readonly ZipEntry[];
  readonly names: readonly string[];
  readonly notes: readonly GatherNote[];
}

/** What may be unpacked of one archive. Raising the sizes lets a small file fill the memory. */
export interface ZipLimits {
  readonly maxEntries: number;
  readonly maxEntry: number;
  readonly maxTotal: number;
}

const MB: number = 1024 * 1024;
/** Of one archive. An article's page is far below; a web archive inside one may be large. */
const ZIP_LIMITS: ZipLimits = { maxEntries: 10_000, maxEntry: 100 * MB, maxTotal: 256 * MB };
/** Beyond the first bytes, an entry that unpacks to more than this many times its size is a bomb. */
const MAX_RATIO = 200;
const RATIO_FREE: number = 10 * MB;
/** Notes on single entries; more tell nothing new. */
const MAX_NOTES = 50;

const ODD_NAME = /^(?:[/\\]|[a-z]:)|\\|(?:^|\/)\.\.(?:\/|$)|\p{Cc}|^$/iu;
const SYMLINK = 0xa000;

function nameOf(entry: Entry): string {
  const raw = entry.fileName as unknown as Uint8Array;
  return new TextDecoder("utf-8").decode(raw);
}

function isSymlink(entry: Entry): boolean {
  return ((entry.externalFileAttributes >>> 16) & 0xf000) === SYMLINK;
}

type Refusal = readonly [GatherNote["code"], string];

/** Why an entry must not even be opened; null where it may. */
function refusal(entry: Entry, name: string, seen: ReadonlySet<string>, limits: ZipLimits): Refusal | null {
  if (ODD_NAME.test(name) || name === "__proto__" || isSymlink(entry))
    return ["unsafe-name", "an entry with an unsafe name or a link; left out"];
  if (seen.has(name.toLowerCase())) return ["repeated-name", "a second entry of this name; left out"];
  if (entry.isEncrypted()) return ["encrypted", "locked with a password; unpack it and give the files"];
  if (entry.uncompressedSize > limits.maxEntry)
    return ["too-large", `larger than ${Math.round(limits.maxEntry / MB)} MB unpacked; left out`];
  return null;
}

interface Opened {
  readonly file: ZipFile;
  readonly stream: (entry: Entry) => Promise<AsyncIterable<Uint8Array>>;
}

async function openZip(bytes: Uint8Array): Promise<Opened> {
  const { fromBuffer } = await import("yauzl");
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const file = await new Promise<ZipFile>((resolve, reject) => {
    const options = { lazyEntries: true, decodeStrings: false, validateEntrySizes: true } as const;
    fromBuffer(buffer, options, (error, opened) => (error ? reject(error) : resolve(opened)));
  });
  const stream = (entry: Entry): Promise<AsyncIterable<Uint8Array>> =>
    new Promise((resolve, reject) => {
      file.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
    });
  return { file, stream };
}

function nextEntry(file: ZipFile): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      file.off("entry", onEntry).off("end", onEnd).off("error", onError);
    };
    const onEntry = (entry: Entry): void => {
      stop();
      resolve(entry);
    };
    const onEnd = (): void => {
      stop();
      resolve(null);
    };
    const onError = (error: Error): void => {
      stop();
      reject(error);
    };
    file.on("entry", onEntry).on("end", onEnd).on("error", onError);
    file.readEntry();
  });
}

async function unpackEntry(opened: Opened, entry: Entry, limit: number): Promise<Uint8Array | Refusal> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of await opened.stream(entry)) {
    size += chunk.length;
    if (size > limit || (size > RATIO_FREE && size > entry.compressedSize * MAX_RATIO))
      return ["too-large", "unpacks to far more than it says or than an article needs; left out"];
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  if (crc32(bytes) !== entry.crc32)
    return ["bad-checksum", "its checksum is wrong: the archive is damaged here; left out"];
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

interface Progress {
  readonly entries: ZipEntry[];
  readonly names: string[];
  readonly notes: GatherNote[];
  readonly seen: Set<string>;
  total: number;
}

async function takeEntry(
  opened: Opened,
  entry: Entry,
  progress: Progress,
  options: { readonly input: string; readonly isWanted: (name: string) => boolean; readonly limits: ZipLimits },
): Promise<void> {
  const { input, isWanted, limits } = options;
  const name = nameOf(entry);
  const refuse = ([code, sentence]: Refusal): void => {
    if (progress.notes.length < MAX_NOTES) progress.notes.push(lostNote(code, `${input}:${name}`, sentence));
  };
  if (name.endsWith("/") && !ODD_NAME.test(name)) return;
  const why = refusal(entry, name, progress.seen, limits);
  if (why) return refuse(why);
  progress.seen.add(name.toLowerCase());
  progress.names.push(name);
  if (!isWanted(name)) return;
  try {
    const limit = Math.min(limits.maxEntry, limits.maxTotal - progress.total);
    const bytes = await unpackEntry(opened, entry, limit);
    if (!(bytes instanceof Uint8Array)) return refuse(bytes);
    progress.total += bytes.length;
    progress.entries.push({ name, bytes });
  } catch {
    refuse(["wrong-length", "its size is not what the archive says, or it is damaged; left out"]);
  }
}

/** Unpacks the wanted entries of a zip archive in memory. Never throws: a damaged archive gives what stands before the damage, and a note. */
export async function unzip(
  bytes: Uint8Array,
  options: { readonly input: string; readonly isWanted: (name: string) => boolean; readonly limits?: ZipLimits },
): Promise<Unzipped> {
  const { input, limits = ZIP_LIMITS } = options;
  const progress: Progress = { entries: [], names: [], notes: [], seen: new Set(), total: 0 };
  try {
    const opened = await openZip(bytes);
    for (let count = 0; ; count++) {
      const entry = await nextEntry(opened.file);
      if (entry === null) break;
      if (count >= limits.maxEntries) {
        progress.notes.push(
          lostNote("too-many", input, `more than ${limits.maxEntries} entries; the rest was left out`),
        );
        break;
      }
      await takeEntry(opened, entry, progress, { ...options, limits });
    }
  } catch {
    progress.notes.push(
      lostNote("bad-archive", input, "a zip archive that is damaged; what could be unpacked was read"),
    );
  }
  if (progress.notes.length >= MAX_NOTES)
    progress.notes.push(remark("too-many", input, "more entries were left out than are listed"));
  return progress;
}
