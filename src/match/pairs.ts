// All alignments of one pair of articles: chains best first, each aligned, trimmed of what is already found, and judged (MAT-05); and which
// pieces of them stand once somebody has cut them. Leaves out cutting and naming of edits, which need the articles' marks.

import { alignChain, isPromising } from "./alignment.ts";
import { type Chain, chainsOf } from "./chains.ts";
import { type Bar, type Bounds, type Columns, pairScore, type Sides, scoreOf } from "./columns.ts";
import type { Hits } from "./hits.ts";
import type { Words } from "./words.ts";

/**
 * Chains of one pair of articles that are tried, best first: one for every few words of the shorter article, between these two figures; in
 * long articles one for every so many words.
 */
const FEWEST_CHAINS = 24;
const MOST_CHAINS = 400;
const WORDS_A_CHAIN = 4;
const WORDS_A_CHAIN_IN_LONG = 16;
/**
 * Score that an alignment needs whose words on one side already stand in a better one: a sub-phrase that comes back («قوات النظام السوري في
 * المدينة») is no second passage. Headings are exempt: a quotation in the heading and in the body is two passages.
 */
const REPEAT_SCORE = 14;
/** Share of words that must be covered to count as a repetition. */
const COVERED = 0.7;

/** Which positions stand in an accepted alignment of the pair at hand: those that bear its number. */
interface Covered {
  readonly a: Int32Array;
  readonly b: Int32Array;
  pair: number;
}

/** Of the words of a collection what alignments need: plain arrays, which threads may share. */
export type PairWords = Pick<
  Words,
  "keys" | "sections" | "sectionFirst" | "articleFirst" | "blocks" | "blockIsHeading"
>;

/** What all pairs of one collection are aligned on. Not to be shared between alignments that run at once. */
export interface PairGround {
  readonly words: PairWords;
  readonly sides: Sides;
  readonly seedLength: number;
  readonly bar: Bar;
  readonly covered: Covered;
}

/** The ground of a collection. */
export function pairGround(ground: Omit<PairGround, "covered">): PairGround {
  const size = ground.words.keys.length;
  return { ...ground, covered: { a: new Int32Array(size), b: new Int32Array(size), pair: 0 } };
}

function isCovered({ anchors }: Chain, { a: inA, b: inB, pair }: Covered): boolean {
  for (const { a, b, length } of anchors)
    for (let offset = 0; offset < length; offset++)
      if (inA[a + offset] !== pair || inB[b + offset] !== pair) return false;
  return true;
}

/** Takes columns off both ends until they begin and end with like words that are not both covered already. */
function trimmed(columns: Columns, sides: Sides, covered: Covered): Columns {
  const isLoose = (column: number): boolean => {
    const a = columns.a[column] ?? -1;
    const b = columns.b[column] ?? -1;
    const isTaken = covered.a[a] === covered.pair && covered.b[b] === covered.pair;
    return a === -1 || b === -1 || pairScore(sides, a, b) <= 0 || isTaken;
  };
  let first = 0;
  let last = columns.a.length - 1;
  while (first <= last && isLoose(first)) first++;
  while (last >= first && isLoose(last)) last--;
  if (first === 0 && last === columns.a.length - 1) return columns;
  return { a: columns.a.slice(first, last + 1), b: columns.b.slice(first, last + 1) };
}

/** Words of an alignment that are the same but for spelling and clitics. */
function alignedWords(columns: Columns, sides: Sides): number {
  let count = 0;
  for (let column = 0; column < columns.a.length; column++) {
    const a = columns.a[column] ?? -1;
    const b = columns.b[column] ?? -1;
    if (a === -1 || b === -1) continue;
    const relation = sides.comparison.relation(sides.keys[a] ?? 0, sides.keys[b] ?? 0);
    if (relation === "equal" || relation === "clitic") count++;
  }
  return count;
}

/** Whether an alignment has enough aligned words and score to stand. */
function stands(columns: Columns, sides: Sides, bar: Bar): boolean {
  return alignedWords(columns, sides) >= bar.words && scoreOf(sides, columns) >= bar.score;
}

function shareCovered(positions: readonly number[], covered: Int32Array, pair: number): number {
  let own = 0;
  let taken = 0;
  for (const position of positions) {
    if (position === -1) continue;
    own++;
    if (covered[position] === pair) taken++;
  }
  return taken / Math.max(1, own);
}

/** What an alignment through the two positions may use: their sections. */
function boundsOf({ sections, sectionFirst }: PairWords, a: number, b: number): Bounds {
  const sectionA = sections[a] ?? 0;
  const sectionB = sections[b] ?? 0;
  return {
    fromA: sectionFirst[sectionA] ?? 0,
    toA: sectionFirst[sectionA + 1] ?? 0,
    fromB: sectionFirst[sectionB] ?? 0,
    toB: sectionFirst[sectionB + 1] ?? 0,
  };
}

function cover(columns: Columns, covered: Covered): void {
  for (const position of columns.a) if (position !== -1) covered.a[position] = covered.pair;
  for (const position of columns.b) if (position !== -1) covered.b[position] = covered.pair;
}

function isRepetition(columns: Columns, { a, b, pair }: Covered): boolean {
  return shareCovered(columns.a, a, pair) >= COVERED || shareCovered(columns.b, b, pair) >= COVERED;
}

/** What an alignment, or a piece of one, needs to stand: more where its words already stand in a better one, unless a heading says them again. */
function barOf({ words, bar, covered }: PairGround, columns: Columns): Bar {
  const a = columns.a.find((position) => position !== -1) ?? 0;
  const b = columns.b.find((position) => position !== -1) ?? 0;
  const isHeading =
    words.blockIsHeading[words.blocks[a] ?? 0] === 1 || words.blockIsHeading[words.blocks[b] ?? 0] === 1;
  const score = !isHeading && isRepetition(columns, covered) ? Math.max(bar.score, REPEAT_SCORE) : bar.score;
  return { words: bar.words, score };
}

/** The alignment of one chain, if it stands. */
function alignmentOf(ground: PairGround, chain: Chain): Columns | null {
  const { words, sides, bar, covered } = ground;
  const first = chain.anchors[0];
  if (!first || isCovered(chain, covered)) return null;
  const whole = alignChain(sides, chain.anchors, boundsOf(words, first.a, first.b), bar);
  if (!whole) return null;
  const columns = trimmed(whole, sides, covered);
  return stands(columns, sides, barOf(ground, columns)) ? columns : null;
}

/** The alignments of one pair of articles, best chain first, and the number of chains that were not tried. */
export interface PairAlignments {
  readonly alignments: readonly Columns[];
  readonly untried: number;
}

/** Whether a pair of articles shares one seed and too little beside it: so do most pairs of a large collection. */
function isHopeless({ words, sides, bar }: PairGround, hits: Hits): boolean {
  if (!sides.isSwift || hits.size !== 1) return false;
  const a = hits.a[0] ?? 0;
  const b = hits.b[0] ?? 0;
  const length = hits.lengths[0] ?? 0;
  let score = 0;
  for (let offset = 0; offset < length; offset++)
    score += sides.comparison.table.weights[sides.keys[a + offset] ?? 0] ?? 0;
  const from = { a: a - 1, b: b - 1 };
  const to = { a: a + length, b: b + length };
  return !isPromising(sides, boundsOf(words, a, b), { from, to, score, words: length }, bar);
}

const NOTHING: PairAlignments = { alignments: [], untried: 0 };

/** Aligns one pair of articles, chains best first. */
export function alignPair(ground: PairGround, hits: Hits): PairAlignments {
  if (isHopeless(ground, hits)) return NOTHING;
  const { sections, articleFirst } = ground.words;
  const size = (article: number): number => (articleFirst[article + 1] ?? 0) - (articleFirst[article] ?? 0);
  const length = Math.min(size(hits.articleA), size(hits.articleB));
  const chains = chainsOf(hits, ground.seedLength, { sections, length });
  const most = Math.max(
    FEWEST_CHAINS,
    Math.min(MOST_CHAINS, Math.ceil(length / WORDS_A_CHAIN)),
    Math.ceil(length / WORDS_A_CHAIN_IN_LONG),
  );
  ground.covered.pair++;
  const alignments: Columns[] = [];
  for (const chain of chains.slice(0, most)) {
    const columns = alignmentOf(ground, chain);
    if (!columns) continue;
    alignments.push(columns);
    cover(columns, ground.covered);
  }
  return { alignments, untried: Math.max(0, chains.length - most) };
}

/** The pieces of a pair's alignments that stand, as each was found; `cut` gives the pieces of one that pass the test it is handed. */
export function standingPieces(
  ground: PairGround,
  alignments: readonly Columns[],
  cut: (columns: Columns, isStanding: (piece: Columns) => boolean) => readonly Columns[],
): readonly Columns[] {
  ground.covered.pair++;
  return alignments.flatMap((columns) => {
    const pieces = cut(columns, (piece) => stands(piece, ground.sides, barOf(ground, piece)));
    cover(columns, ground.covered);
    return pieces;
  });
}
