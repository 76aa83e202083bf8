// The hits of a collection, article pair by article pair: where a seed of the one article stands in the other. Made for a range of articles at
// a time, so that memory stays bounded however much the articles share. Leaves out what hits mean: chains.ts.

import type { Seeds } from "./seeds.ts";
import type { Words } from "./words.ts";

/** Hits held at once (8 bytes each). Raising it makes fewer rounds over the seeds. */
const HITS_AT_ONCE = 4_000_000;

/** How a hit is packed into a number below 2^53: other article, word of each article counted from its first, and equal words (0..3). */
export interface Packing {
  readonly wordBase: number;
  readonly articleBase: number;
}

const LENGTHS = 4;

function packingOf({ articleFirst }: Words): Packing {
  let longest = 1;
  for (let article = 0; article + 1 < articleFirst.length; article++)
    longest = Math.max(longest, (articleFirst[article + 1] ?? 0) - (articleFirst[article] ?? 0));
  const wordBase = 2 ** Math.ceil(Math.log2(longest + 1));
  return { wordBase, articleBase: wordBase * wordBase * LENGTHS };
}

/** Hits of one pair of articles, ascending by word of side a, then of side b. Reused for the next pair. */
export interface Hits {
  readonly articleA: number;
  readonly articleB: number;
  /** Positions and numbers of equal words; the first `size` count. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly lengths: Int32Array;
  readonly size: number;
}

/** Counts, for each article, the hits in which it is the earlier one. */
function countHits(words: Words, { positions, starts }: Seeds, isPair: PairTest): Float64Array {
  const counts = new Float64Array(words.articleFirst.length);
  for (let run = 0; run + 1 < starts.length; run++) {
    const end = starts[run + 1] ?? 0;
    for (let one = starts[run] ?? 0; one < end; one++) {
      const article = words.articles[positions[one] ?? 0] ?? 0;
      for (let other = one + 1; other < end; other++)
        if (isPair(article, words.articles[positions[other] ?? 0] ?? 0)) counts[article] = (counts[article] ?? 0) + 1;
    }
  }
  return counts;
}

/** Whether two articles are to be compared; never asked for an article with itself. */
export type PairTest = (articleA: number, articleB: number) => boolean;

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Ranges of articles whose hits fit into memory together; one article alone may be more. */
function rangesOf(counts: Float64Array): readonly Range[] {
  const ranges: Range[] = [];
  let from = 0;
  let sum = 0;
  for (let article = 0; article < counts.length; article++) {
    sum += counts[article] ?? 0;
    if (sum <= HITS_AT_ONCE || article === from) continue;
    ranges.push({ from, to: article });
    from = article;
    sum = counts[article] ?? 0;
  }
  return [...ranges, { from, to: counts.length }];
}

interface Gathered {
  readonly packed: Float64Array;
  /** Where the hits of each article of the range begin. */
  readonly first: Float64Array;
}

function gather(ground: Ground, counts: Float64Array, range: Range): Gathered {
  const { words, seeds } = ground;
  const first = new Float64Array(range.to - range.from + 1);
  for (let article = range.from; article < range.to; article++)
    first[article - range.from + 1] = (first[article - range.from] ?? 0) + (counts[article] ?? 0);
  const packed = new Float64Array(first.at(-1) ?? 0);
  const next = first.slice();
  for (let run = 0; run + 1 < seeds.starts.length; run++) {
    const end = seeds.starts[run + 1] ?? 0;
    for (let one = seeds.starts[run] ?? 0; one < end; one++) {
      const article = words.articles[seeds.positions[one] ?? 0] ?? 0;
      if (article < range.from || article >= range.to) continue;
      next[article - range.from] = packRun(ground, run, one, packed, next[article - range.from] ?? 0);
    }
  }
  return { packed, first };
}

/** Packs the hits of one place of a run with all later ones, from cell `at` on; gives the next free cell. */
function packRun(ground: Ground, run: number, one: number, packed: Float64Array, at: number): number {
  const { words, seeds, isPair, packing } = ground;
  const { positions, starts, lengths } = seeds;
  const a = positions[one] ?? 0;
  const article = words.articles[a] ?? 0;
  const front = (a - (words.articleFirst[article] ?? 0)) * packing.wordBase;
  const end = starts[run + 1] ?? 0;
  let cell = at;
  for (let other = one + 1; other < end; other++) {
    const b = positions[other] ?? 0;
    const its = words.articles[b] ?? 0;
    if (its === article || !isPair(article, its)) continue;
    const place = (front + b - (words.articleFirst[its] ?? 0)) * LENGTHS + (lengths[run] ?? 0);
    packed[cell++] = its * packing.articleBase + place;
  }
  return cell;
}

interface Ground {
  readonly words: Words;
  readonly seeds: Seeds;
  readonly isPair: PairTest;
  readonly packing: Packing;
}

interface Unpacked {
  a: Int32Array;
  b: Int32Array;
  lengths: Int32Array;
}

function visitArticle(ground: Ground, article: number, hits: Float64Array, memory: Unpacked, visit: Visit): void {
  const { wordBase, articleBase } = ground.packing;
  const { articleFirst } = ground.words;
  hits.sort();
  for (let from = 0; from < hits.length; ) {
    const articleB = Math.floor((hits[from] ?? 0) / articleBase);
    let to = from + 1;
    while (to < hits.length && (hits[to] ?? 0) < (articleB + 1) * articleBase) to++;
    if (memory.a.length < to - from) {
      memory.a = new Int32Array(2 * (to - from));
      memory.b = new Int32Array(2 * (to - from));
      memory.lengths = new Int32Array(2 * (to - from));
    }
    for (let index = from; index < to; index++) {
      const hit = (hits[index] ?? 0) - articleB * articleBase;
      const place = Math.floor(hit / LENGTHS);
      memory.a[index - from] = Math.floor(place / wordBase) + (articleFirst[article] ?? 0);
      memory.b[index - from] = (place % wordBase) + (articleFirst[articleB] ?? 0);
      memory.lengths[index - from] = hit % LENGTHS;
    }
    visit({ articleA: article, articleB, ...memory, size: to - from });
    from = to;
  }
}

type Visit = (hits: Hits) => void;

/** Visits all pairs of articles that share a seed, by article a, then b (their order in `words`). */
export function visitPairs(words: Words, seeds: Seeds, isPair: PairTest, visit: Visit): void {
  const isOtherPair: PairTest = (one, other) => one !== other && isPair(one, other);
  const ground: Ground = { words, seeds, isPair, packing: packingOf(words) };
  const counts = countHits(words, seeds, isOtherPair);
  const memory: Unpacked = { a: new Int32Array(256), b: new Int32Array(256), lengths: new Int32Array(256) };
  for (const range of rangesOf(counts)) {
    const { packed, first } = gather(ground, counts, range);
    for (let article = range.from; article < range.to; article++) {
      const hits = packed.subarray(first[article - range.from] ?? 0, first[article - range.from + 1] ?? 0);
      if (hits.length > 0) visitArticle(ground, article, hits, memory, visit);
    }
  }
}
