// How long matching an archive takes, as a ratio to `wc -w` counting the words of the same file in the same run. The archive is made of a real
// month's words, recombined in fragments of two and three to articles of some 437 words; 30 % carry one of 300 footers, 20 % a planted quotation.
// `node bench/scale.ts [articles] [threads]`: 100,000 articles and 2 threads by default; a million take 4 GB of disk and 5 GB of memory.

import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { type MatchedArchive, matchArchive } from "../src/archive/archive.ts";
import { costOf, countingCost } from "./counting.ts";
import { monthTexts } from "./month.ts";

const ARTICLES = 100_000;
const THREADS = 2;
const LEAST_WORDS = 237;
const MOST_WORDS = 637;
const FOOTERS = 300;
const FOOTER_WORDS = 25;
const QUOTED: readonly number[] = [8, 12, 20, 40, 80, 160];
const CHANGED: readonly number[] = [0, 0.05, 0.1, 0.2];

/** A quotation planted in two articles. */
interface Planted {
  readonly article: number;
  readonly words: number;
  readonly changed: number;
}

interface Source {
  readonly bytes: Uint8Array;
  /** Where each word begins, and where the last ends. */
  readonly starts: Uint32Array;
}

function sourceOf(texts: readonly string[]): Source {
  const bytes = new TextEncoder().encode(`${texts.join(" ").replace(/\s+/g, " ").trim()} `);
  const starts: number[] = [0];
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0x20) starts.push(at + 1);
  return { bytes, starts: Uint32Array.from(starts) };
}

/** Numbers 0 ≤ n < limit (xorshift32). */
function dice(seed: number): (limit: number) => number {
  let state = seed | 1;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}

const CHUNK = 32 * 1024 * 1024;

/** A file written in large pieces. */
interface Writer {
  readonly put: (bytes: Uint8Array) => void;
  readonly close: () => void;
}

function writer(path: string): Writer {
  const file = openSync(path, "w");
  const chunk = new Uint8Array(CHUNK);
  let size = 0;
  const flush = (): void => {
    writeSync(file, chunk, 0, size);
    size = 0;
  };
  return {
    put: (bytes) => {
      if (size + bytes.length > CHUNK) flush();
      chunk.set(bytes, size);
      size += bytes.length;
    },
    close: () => {
      flush();
      closeSync(file);
    },
  };
}

/** The words of a quotation, by their numbers in the source. */
type Quote = readonly number[];

/** What an archive is written with: `put` writes words of the source. */
interface Press {
  readonly roll: (limit: number) => number;
  readonly words: number;
  readonly put: (first: number, count: number) => void;
}

/** A quotation with a share of its words dropped, replaced or followed by another. */
function putChanged({ roll, words, put }: Press, quote: Quote, share: number): void {
  for (const word of quote) {
    const how = roll(1000) < share * 1000 ? roll(3) : 3;
    if (how > 0) put(how === 1 ? roll(words - 3) : word, 1);
    if (how === 2) put(roll(words - 3), 1);
  }
}

/** An article's fragments, with `insert` called once somewhere in its first half; gives the numbers of its own words. */
function putArticle({ roll, words, put }: Press, insert: () => void): readonly number[] {
  const length = LEAST_WORDS + roll(MOST_WORDS - LEAST_WORDS);
  const place = roll(length >> 1);
  const own: number[] = [];
  while (own.length < length) {
    const count = 2 + roll(2);
    const first = roll(words - 3);
    put(first, count);
    if (own.length <= place && place < own.length + count) insert();
    for (let word = first; word < first + count; word++) own.push(word);
  }
  if (roll(10) < 3) put(roll(FOOTERS) * FOOTER_WORDS, FOOTER_WORDS);
  return own;
}

/**
 * Writes the archive; gives the quotations planted. Of five articles the second quotes the first, in words that stand nowhere else: a month's text
 * is too short to be quoted from a hundred thousand times.
 */
function makeArchive(path: string, articles: number, { bytes, starts }: Source): readonly Planted[] {
  const out = writer(path);
  const press: Press = {
    roll: dice(20180601),
    words: starts.length - 1,
    put: (first, count) => out.put(bytes.subarray(starts[first] ?? 0, starts[first + count] ?? 0)),
  };
  const { roll } = press;
  const planted: Planted[] = [];
  let before: readonly number[] = [];
  for (let article = 0; article < articles; article++) {
    const isQuoting = article % 5 === 1;
    const size = QUOTED[roll(QUOTED.length)] ?? 8;
    const first = roll(LEAST_WORDS - size);
    const quote = isQuoting ? before.slice(first, first + size) : [];
    const changed = CHANGED[roll(CHANGED.length)] ?? 0;
    if (isQuoting) planted.push({ article, words: quote.length, changed });
    before = putArticle(press, () => putChanged(press, quote, changed));
    out.put(Uint8Array.of(0x0a));
  }
  out.close();
  return planted;
}

/** Share of the planted quotations of one kind that were found, covering half of their words. */
function foundShare(planted: readonly Planted[], { passages }: MatchedArchive): Readonly<Record<string, string>> {
  const covered = new Map<number, number>();
  for (let at = 0; at < passages.length; at += 8) {
    const [a = 0, b = 0, , , fromB = 0, toB = 0] = passages.subarray(at, at + 8);
    if (b === a + 1) covered.set(b, Math.max(covered.get(b) ?? 0, toB - fromB));
  }
  const table: Record<string, string> = {};
  for (const changed of CHANGED) {
    const cells = QUOTED.map((words) => {
      const its = planted.filter((plant) => plant.words === words && plant.changed === changed);
      const found = its.filter((plant) => (covered.get(plant.article) ?? 0) >= words / 2).length;
      return (found / Math.max(1, its.length)).toFixed(3);
    });
    table[`${changed * 100} % changed`] = cells.join(" ");
  }
  return table;
}

function seconds(start: bigint): number {
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** One archive: seconds of counting and of matching, and what was found. */
async function measure(
  articles: number,
  threads: number,
  source: Source,
): Promise<Readonly<Record<string, number | object>>> {
  const folder = mkdtempSync(join(tmpdir(), "musnad-scale-"));
  const path = join(folder, "archive.txt");
  try {
    const planted = makeArchive(path, articles, source);
    const counted = countingCost(path);
    const phases: Record<string, number> = {};
    let last: { readonly phase: string; readonly at: bigint } | null = null;
    const onPhase = (phase: string): void => {
      if (last) phases[last.phase] = Number(seconds(last.at).toFixed(2));
      last = { phase, at: process.hrtime.bigint() };
    };
    const done: MatchedArchive[] = [];
    const took = await costOf(async () => done.push(await matchArchive(path, { threads, onPhase })));
    onPhase("end");
    const [matched] = done;
    if (!matched) throw new Error("The archive was not matched.");
    return {
      articles,
      threads,
      megabytes: statSync(path).size / 1e6,
      words: matched.words,
      "seconds of wc -w": counted.clock,
      "processor seconds of wc -w": counted.processor,
      seconds: took.clock,
      "processor seconds": took.processor,
      "archive / wc -w, clock": took.clock / counted.clock,
      "archive / wc -w, processors over threads": took.processor / threads / counted.processor,
      "gigabytes of memory": process.resourceUsage().maxRSS / 1e6,
      passages: matched.passages.length / 8,
      phases,
      found: foundShare(planted, matched),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The bench: an archive of 100,000 articles against `wc -w`, and how time grows from a tenth of it. */
export async function scale(): Promise<Readonly<Record<string, number>> | null> {
  const texts = monthTexts();
  if (!texts) return null;
  const source = sourceOf(texts);
  const tenth = await measure(ARTICLES / 10, THREADS, source);
  const whole = await measure(ARTICLES, THREADS, source);
  const ratios = Object.entries(whole).flatMap(([name, value]) =>
    typeof value === "number" && name.includes("wc -w,") ? [[`100,000 articles: ${name}`, value] as const] : [],
  );
  return {
    ...Object.fromEntries(ratios),
    "100,000 / 10,000 articles, processor time":
      Number(whole["processor seconds"]) / Number(tenth["processor seconds"]),
    "gigabytes of memory": Number(whole["gigabytes of memory"]),
  };
}

if (import.meta.main) {
  const texts = monthTexts();
  const [articles = ARTICLES, threads = THREADS] = process.argv.slice(2).map(Number);
  if (texts) console.log(await measure(articles, threads, sourceOf(texts)));
  else console.log("scale: skipped (its articles are not here)");
}
