// All alignments of one pair of articles: chains best first, each aligned, trimmed of what is already found, and judged (MAT-05).
// Leaves out cutting and naming of edits, which need the articles' marks.

import { alignChain } from "./alignment.ts";
import { type Chain, chainsOf } from "./chains.ts";
import { type Bounds, type Columns, pairScore, type Sides, scoreOf } from "./columns.ts";
import type { BlockPair } from "./seeds.ts";
import type { Words } from "./words.ts";

/** What an alignment needs to stand. */
export interface Bar {
  /** Words that are the same but for spelling and clitics. */
  readonly words: number;
  /** Score; 7 is the standard, 6 finds more and errs more (section 3). */
  readonly score: number;
}

/** Chains of one pair of articles that are tried, best first. */
const MOST_CHAINS = 400;
/**
 * Score that an alignment needs whose words on one side already stand in a better one: a sub-phrase that comes back («قوات النظام السوري في
 * المدينة») is no second passage. Headings are exempt: a quotation in the heading and in the body is two passages.
 */
const REPEAT_SCORE = 14;
/** Share of words that must be covered to count as a repetition. */
const COVERED = 0.7;

interface Candidate {
  readonly chain: Chain;
  readonly blockA: number;
  readonly blockB: number;
}

function candidatesOf(pairs: readonly BlockPair[], seedLength: number): readonly Candidate[] {
  const all = pairs.flatMap(({ blockA, blockB, hits }) =>
    chainsOf(hits, seedLength).map((chain): Candidate => ({ chain, blockA, blockB })),
  );
  const begin = (candidate: Candidate, side: "a" | "b"): number => candidate.chain.anchors[0]?.[side] ?? 0;
  return all.sort(
    (one, other) =>
      other.chain.score - one.chain.score || begin(one, "a") - begin(other, "a") || begin(one, "b") - begin(other, "b"),
  );
}

/** Which positions of either side stand in an accepted alignment. */
interface Covered {
  readonly a: Set<number>;
  readonly b: Set<number>;
}

function isCovered(candidate: Candidate, covered: Covered): boolean {
  return candidate.chain.anchors.every(({ a, b, length }) => {
    for (let offset = 0; offset < length; offset++)
      if (!covered.a.has(a + offset) || !covered.b.has(b + offset)) return false;
    return true;
  });
}

/** Takes columns off both ends until they begin and end with like words that are not both covered already. */
function trimmed(columns: Columns, sides: Sides, covered: Covered): Columns {
  const isLoose = (column: number): boolean => {
    const a = columns.a[column] ?? -1;
    const b = columns.b[column] ?? -1;
    return a === -1 || b === -1 || pairScore(sides, a, b) <= 0 || (covered.a.has(a) && covered.b.has(b));
  };
  let first = 0;
  let last = columns.a.length - 1;
  while (first <= last && isLoose(first)) first++;
  while (last >= first && isLoose(last)) last--;
  return { a: columns.a.slice(first, last + 1), b: columns.b.slice(first, last + 1) };
}

/** Words of an alignment that are the same but for spelling and clitics. */
function alignedWords(columns: Columns, sides: Sides): number {
  let count = 0;
  for (const [column, a] of columns.a.entries()) {
    const b = columns.b[column] ?? -1;
    if (a === -1 || b === -1) continue;
    const relation = sides.comparison.relation(sides.keys[a] ?? 0, sides.keys[b] ?? 0);
    if (relation === "equal" || relation === "clitic") count++;
  }
  return count;
}

/** Whether an alignment has enough aligned words and score to stand. */
export function stands(columns: Columns, sides: Sides, bar: Bar): boolean {
  return alignedWords(columns, sides) >= bar.words && scoreOf(sides, columns) >= bar.score;
}

function shareCovered(positions: readonly number[], covered: Set<number>): number {
  const own = positions.filter((position) => position !== -1);
  return own.filter((position) => covered.has(position)).length / Math.max(1, own.length);
}

function boundsOf(words: Words, blockA: number, blockB: number): Bounds {
  return {
    fromA: words.blockFirst[blockA] ?? 0,
    toA: words.blockFirst[blockA + 1] ?? 0,
    fromB: words.blockFirst[blockB] ?? 0,
    toB: words.blockFirst[blockB + 1] ?? 0,
  };
}

function cover(columns: Columns, covered: Covered): void {
  for (const position of columns.a) if (position !== -1) covered.a.add(position);
  for (const position of columns.b) if (position !== -1) covered.b.add(position);
}

function isRepetition(columns: Columns, covered: Covered): boolean {
  return shareCovered(columns.a, covered.a) >= COVERED || shareCovered(columns.b, covered.b) >= COVERED;
}

/** The alignments of one pair of articles and the number of chains that were not tried. */
export interface PairAlignments {
  readonly alignments: readonly Columns[];
  readonly untried: number;
}

/** Aligns one pair of articles; `pairs` are the seeds of its pairs of blocks. */
export function alignPair(
  words: Words,
  sides: Sides,
  pairs: readonly BlockPair[],
  options: { readonly seedLength: number; readonly bar: Bar },
): PairAlignments {
  const candidates = candidatesOf(pairs, options.seedLength);
  const covered: Covered = { a: new Set(), b: new Set() };
  const alignments: Columns[] = [];
  for (const candidate of candidates.slice(0, MOST_CHAINS)) {
    if (isCovered(candidate, covered)) continue;
    const { blockA, blockB, chain } = candidate;
    const columns = trimmed(alignChain(sides, chain.anchors, boundsOf(words, blockA, blockB)), sides, covered);
    const isHeading = words.blockIsHeading[blockA] === 1 || words.blockIsHeading[blockB] === 1;
    const score = !isHeading && isRepetition(columns, covered) ? REPEAT_SCORE : options.bar.score;
    if (!stands(columns, sides, { words: options.bar.words, score })) continue;
    alignments.push(columns);
    cover(columns, covered);
  }
  return { alignments, untried: Math.max(0, candidates.length - MOST_CHAINS) };
}
