// Brings bytes to the reader: files, folders, patterns, archives, addresses and standard input become Inputs. The one place that reads the disk
// and the network. What cannot be read becomes a note and the rest goes on. Leaves out everything about what the bytes mean.

import { globSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import type { Input } from "../model/input.ts";
import { unpack } from "./archives.ts";
import { type Fetcher, openFetcher } from "./fetch.ts";
import { type GatherCode, type GatherNote, lostNote, type Unpacked } from "./gather-notes.ts";

export type { GatherCode } from "./gather-notes.ts";

/** What was gathered: inputs sorted by name, each file once. */
export interface Gathered {
  readonly inputs: readonly Input[];
  readonly notes: readonly GatherNote[];
}

/** Replaces what gathering takes from the machine; tests use it. */
export interface GatherOptions {
  /** Reads all of standard input, for "-". */
  readonly readStandardInput?: () => Promise<Uint8Array>;
  /** Reads one file. Throws as node:fs does. */
  readonly readFile?: (path: string) => Uint8Array;
  /** Largest page or text in bytes (default 16 MB). */
  readonly maxPage?: number;
  /** Fetches addresses; tests give one with its own limits. */
  readonly openFetcher?: () => Promise<Fetcher>;
  /** Largest file of records or archive in bytes (default 512 MB). */
  readonly maxRecords?: number;
}

/** What a folder is searched for. A file named outright is read whatever its name. */
const PAGES: ReadonlySet<string> = new Set([
  ".txt",
  ".html",
  ".htm",
  ".md",
  ".mhtml",
  ".mht",
  ".docx",
  ".rss",
  ".atom",
]);
/** Files that hold many articles, or pages with their pictures: they may be larger. */
const RECORDS: ReadonlySet<string> = new Set([
  ".jsonl",
  ".json",
  ".csv",
  ".tsv",
  ".parquet",
  ".warc",
  ".wacz",
  ".zip",
  ".pdf",
]);
const PACKED = /\.(?:warc|jsonl|csv|html)\.gz$/iu;
/** Project and package files, and answer sheets, that folders of articles often hold beside them. */
const NOT_ARTICLES =
  /^(?:readme|expected|license|licence|changelog|notice|contributing|robots|requirements|package|package-lock|tsconfig)\b/iu;
const MAX_PAGE: number = 16 * 1024 * 1024;
const MAX_RECORDS: number = 512 * 1024 * 1024;
/** Folders deeper than this are a loop or no collection of articles. */
const MAX_DEPTH = 32;
const PATTERN = /[*?[\]{}]/;

interface Search {
  readonly files: Map<string, string>;
  readonly notes: GatherNote[];
  readonly visited: Set<string>;
}

const CAUSES: Readonly<Record<string, readonly [GatherCode, string]>> = {
  ENOENT: ["missing", "there is no such file or folder; check the name"],
  ENOTDIR: ["missing", "a part of this path is a file, not a folder; check the name"],
  EACCES: ["unreadable", "no permission to read it; change its permissions or copy it"],
  EPERM: ["unreadable", "no permission to read it; change its permissions or copy it"],
  ELOOP: ["unreadable", "its links lead in a circle; name the real file"],
  EMFILE: ["unreadable", "too many files are open; close other programs or give fewer inputs"],
  ENAMETOOLONG: ["missing", "the name is too long to be a file; check it"],
};

function failure(input: string, error: unknown): GatherNote {
  const cause = error instanceof Error && "code" in error ? String(error.code) : "";
  const [code, sentence] = CAUSES[cause] ?? ["unreadable", `it could not be read (${cause || "unknown cause"})`];
  return lostNote(code, input, sentence);
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isArticleFile(path: string): boolean {
  const extension = extname(path).toLowerCase();
  const isKnown = PAGES.has(extension) || RECORDS.has(extension) || PACKED.test(path);
  return isKnown && !NOT_ARTICLES.test(basename(path));
}

function addFile(search: Search, path: string): boolean {
  const real = realpathSync(path);
  if (search.files.has(real)) return false;
  search.files.set(real, path);
  return true;
}

/** Adds the article files below a folder; returns how many it saw. A folder reached twice (a loop of links) is entered once. */
function addFolder(search: Search, folder: string, depth: number): number {
  const real = realpathSync(folder);
  if (search.visited.has(real) || depth > MAX_DEPTH) return 0;
  search.visited.add(real);
  let seen = 0;
  for (const name of readdirSync(folder).toSorted(byCodeUnit)) {
    if (name.startsWith(".") || name === "node_modules") continue;
    const path = join(folder, name);
    try {
      if (statSync(path).isDirectory()) seen += addFolder(search, path, depth + 1);
      else if (isArticleFile(path)) {
        addFile(search, path);
        seen++;
      }
    } catch (error) {
      search.notes.push(failure(path, error));
    }
  }
  return seen;
}

function addPath(search: Search, path: string): void {
  const kind = statSync(path);
  if (kind.isDirectory()) {
    if (addFolder(search, path, 0) === 0)
      search.notes.push(
        lostNote("no-articles", path, "no page, text, table or archive in this folder; name the files"),
      );
  } else if (kind.isFile() || kind.isFIFO()) addFile(search, path);
  else search.notes.push(lostNote("not-a-file", path, "neither a file nor a folder; name a file"));
}

/** A pattern that the shell did not expand («*.html» on Windows or in quotes). A file of that very name wins. */
function addPattern(search: Search, pattern: string): void {
  const found = globSync(pattern).toSorted(byCodeUnit);
  if (found.length === 0) search.notes.push(lostNote("missing", pattern, "no file fits this pattern; check it"));
  for (const path of found) addNamed(search, path, false);
}

function addNamed(search: Search, path: string, mayBePattern: boolean): void {
  try {
    addPath(search, path);
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (isMissing && mayBePattern && PATTERN.test(path)) addPattern(search, path);
    else search.notes.push(failure(path, error));
  }
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

function checked(input: string, bytes: Uint8Array, limit: number): Input | GatherNote {
  if (bytes.length === 0) return lostNote("empty", input, "the file is empty; check that it was saved");
  if (bytes.length > limit)
    return lostNote("too-large", input, `larger than ${Math.round(limit / 1048576)} MB; split it into smaller files`);
  return { input, bytes };
}

function load(path: string, options: GatherOptions): Input | GatherNote {
  const limit =
    RECORDS.has(extname(path).toLowerCase()) || PACKED.test(path)
      ? (options.maxRecords ?? MAX_RECORDS)
      : (options.maxPage ?? MAX_PAGE);
  try {
    if (!options.readFile && statSync(path).size > limit)
      return checked(path, { length: limit + 1 } as Uint8Array, limit);
    return checked(path, (options.readFile ?? readFileSync)(path), limit);
  } catch (error) {
    return failure(path, error);
  }
}

async function loadStandardInput(options: GatherOptions): Promise<Input | GatherNote> {
  try {
    const bytes = await (options.readStandardInput ?? standardInput)();
    return checked("-", bytes, options.maxRecords ?? MAX_RECORDS);
  } catch (error) {
    return failure("-", error);
  }
}

/** Whether a name is an address, of whatever scheme; a drive's letter is none. Only these reach the network, and of them only http and https. */
function isAddress(name: string): boolean {
  return /^(?:https?:|data:|blob:|file:|[a-z][a-z\d+.-]{1,20}:\/\/)/iu.test(name);
}

async function fetched(addresses: readonly string[], options: GatherOptions): Promise<readonly (Input | GatherNote)[]> {
  if (addresses.length === 0) return [];
  const fetcher = await (options.openFetcher ?? openFetcher)();
  const found: (Input | GatherNote)[] = [];
  for (const address of [...new Set(addresses)].toSorted(byCodeUnit)) {
    const { input, notes } = await fetcher.fetch(address);
    found.push(...notes, ...(input ? [input] : []));
  }
  await fetcher.end();
  return found;
}

/** Archives are taken apart; everything else stays as it is. */
async function opened(found: readonly (Input | GatherNote)[]): Promise<Unpacked> {
  const inputs: Input[] = [];
  const notes: GatherNote[] = [];
  for (const one of found) {
    const inside = "code" in one ? { inputs: [], notes: [one] } : ((await unpack(one)) ?? { inputs: [one], notes: [] });
    inputs.push(...inside.inputs);
    notes.push(...inside.notes);
  }
  return { inputs, notes };
}

/**
 * The bytes behind names: files, folders (searched for pages, texts, tables and archives; README and the like left out), patterns, addresses and
 * "-" for standard input. Archives become the pages in them. Sorted by name, each file once. Never throws for what it finds: one note for each name that
 * gave nothing.
 */
export async function gather(names: readonly string[], options: GatherOptions = {}): Promise<Gathered> {
  const search: Search = { files: new Map(), notes: [], visited: new Set() };
  for (const name of names) if (name !== "-" && !isAddress(name)) addNamed(search, name, true);
  const found = [...search.files.values()].toSorted(byCodeUnit).map((path) => load(path, options));
  if (names.includes("-")) found.unshift(await loadStandardInput(options));
  const { inputs, notes } = await opened([...found, ...(await fetched(names.filter(isAddress), options))]);
  return { inputs, notes: [...search.notes, ...notes] };
}
