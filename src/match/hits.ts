// The hits of a collection, article pair by article pair: where a seed of the one article stands in the other. Made for a slice of the articles at
// a time, so that memory stays bounded however much they share, and slices can be shared out. Leaves out what hits mean: chains.ts.

import type { Seeds } from "./seeds.ts";
import type { Words } from "./words.ts";

/** Hits of a slice at most (8 bytes each), and slices there may be without need. Raising the first takes memory, the second more rounds over the seeds. */
const HITS_AT_ONCE = 4_000_000;
const MOST_SLICES = 64;
/** Fewer hits are not worth a slice. */
const LEAST_HITS = 1 << 15;

/** How a hit is packed into a number below 2^53: other article, word of each article counted from its first, and equal words (0..3). */
export interface Packing {
  readonly wordBase: number;
  readonly articleBase: number;
}

const LENGTHS = 4;

function packingOf(articleFirst: Int32Array): Packing {
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

/** What hits are made of: plain arrays, which threads may share. */
export interface HitTable {
  readonly articles: Words["articles"];
  readonly articleFirst: Words["articleFirst"];
  readonly seeds: Pick<Seeds, "positions" | "starts" | "lengths">;
  /** Outlet of each article as a number, -1 where it is unknown: articles of one outlet are not compared. Null: all are. */
  readonly outlets: Int32Array | null;
  /** For each article the hits in which it is the earlier one. */
  readonly counts: Float64Array;
  readonly packing: Packing;
}

/** Articles `[from, to)`. */
interface Articles {
  readonly from: number;
  readonly to: number;
}

/** Articles and the hits in which they are the earlier one. */
export interface Slice extends Articles {
  readonly hits: number;
}

function isPair({ outlets }: Pick<HitTable, "outlets">, one: number, other: number): boolean {
  return one !== other && (outlets === null || outlets[one] === -1 || outlets[one] !== outlets[other]);
}

function countHits(table: Pick<HitTable, "articles" | "articleFirst" | "seeds" | "outlets">): Float64Array {
  const { articles, articleFirst } = table;
  const { positions, starts } = table.seeds;
  const counts = new Float64Array(articleFirst.length);
  for (let run = 0; run + 1 < starts.length; run++) {
    const end = starts[run + 1] ?? 0;
    for (let one = starts[run] ?? 0; one < end; one++) {
      const article = articles[positions[one] ?? 0] ?? 0;
      for (let other = one + 1; other < end; other++)
        if (isPair(table, article, articles[positions[other] ?? 0] ?? 0)) counts[article] = (counts[article] ?? 0) + 1;
    }
  }
  return counts;
}

/** The table of a collection's hits. */
export function hitTable({ articles, articleFirst }: Words, seeds: Seeds, outlets: Int32Array | null): HitTable {
  const { positions, starts, lengths } = seeds;
  const table = { articles, articleFirst, seeds: { positions, starts, lengths }, outlets };
  return { ...table, counts: countHits(table), packing: packingOf(articleFirst) };
}

/** Slices of about as many hits, in the order of the articles; one article alone may be more. They depend on the collection only. */
export function slicesOf({ counts }: HitTable): readonly Slice[] {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const most = Math.min(HITS_AT_ONCE, Math.max(LEAST_HITS, Math.ceil(all / MOST_SLICES)));
  const slices: Slice[] = [];
  let from = 0;
  let hits = 0;
  for (let article = 0; article < counts.length; article++) {
    const its = counts[article] ?? 0;
    if (hits > 0 && hits + its > most) {
      slices.push({ from, to: article, hits });
      from = article;
      hits = 0;
    }
    hits += its;
  }
  return hits > 0 ? [...slices, { from, to: counts.length, hits }] : slices;
}

/** The hits of a row of slices. */
interface Block extends Articles {
  readonly packed: Float64Array;
  /** Where the hits of each article of the block begin. */
  readonly first: Float64Array;
}

/** What a thread keeps from slice to slice: to gather the hits of many at once is one round over the seeds. */
export interface HitMemory {
  block: Block | null;
}

/** The hits from an article on, as many as are held at once; at least those of the slice. */
function gather(table: HitTable, slice: Slice): Block {
  const { from } = slice;
  const { counts, seeds } = table;
  let to = slice.to;
  for (let hits = slice.hits; to < counts.length; to++) {
    hits += counts[to] ?? 0;
    if (hits > HITS_AT_ONCE) break;
  }
  const first = new Float64Array(to - from + 1);
  for (let article = from; article < to; article++)
    first[article - from + 1] = (first[article - from] ?? 0) + (counts[article] ?? 0);
  const packed = new Float64Array(first.at(-1) ?? 0);
  const next = first.slice();
  for (let run = 0; run + 1 < seeds.starts.length; run++) gatherRun(table, run, { from, to }, packed, next);
  return { from, to, packed, first };
}

/** Packs the hits of one run whose earlier place lies in the articles `[from, to)`. Positions ascend. */
function gatherRun(
  table: HitTable,
  run: number,
  { from, to }: Articles,
  packed: Float64Array,
  next: Float64Array,
): void {
  const { articles, seeds } = table;
  const end = seeds.starts[run + 1] ?? 0;
  if ((articles[seeds.positions[end - 1] ?? 0] ?? 0) < from) return;
  for (let one = seeds.starts[run] ?? 0; one < end; one++) {
    const article = articles[seeds.positions[one] ?? 0] ?? 0;
    if (article >= to) return;
    if (article >= from) next[article - from] = packRun(table, run, one, packed, next[article - from] ?? 0);
  }
}

/** Packs the hits of one place of a run with all later ones, from cell `at` on; gives the next free cell. */
function packRun(table: HitTable, run: number, one: number, packed: Float64Array, at: number): number {
  const { articles, articleFirst, seeds, packing } = table;
  const { positions, starts, lengths } = seeds;
  const a = positions[one] ?? 0;
  const article = articles[a] ?? 0;
  const front = (a - (articleFirst[article] ?? 0)) * packing.wordBase;
  const end = starts[run + 1] ?? 0;
  let cell = at;
  for (let other = one + 1; other < end; other++) {
    const b = positions[other] ?? 0;
    const its = articles[b] ?? 0;
    if (!isPair(table, article, its)) continue;
    const place = (front + b - (articleFirst[its] ?? 0)) * LENGTHS + (lengths[run] ?? 0);
    packed[cell++] = its * packing.articleBase + place;
  }
  return cell;
}

interface Unpacked {
  a: Int32Array;
  b: Int32Array;
  lengths: Int32Array;
}

function visitArticle(table: HitTable, article: number, hits: Float64Array, memory: Unpacked, visit: Visit): void {
  const { wordBase, articleBase } = table.packing;
  const { articleFirst } = table;
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
    const { a, b, lengths } = memory;
    visit({ articleA: article, articleB, a, b, lengths, size: to - from });
    from = to;
  }
}

type Visit = (hits: Hits) => void;

/** Visits all pairs of articles that share a seed and whose earlier one lies in the slice, by article a, then b (their order in the words). */
export function visitPairs(table: HitTable, slice: Slice, memory: HitMemory, visit: Visit): void {
  const held = memory.block;
  const block = held && held.from <= slice.from && slice.to <= held.to ? held : gather(table, slice);
  memory.block = block;
  const unpacked: Unpacked = { a: new Int32Array(256), b: new Int32Array(256), lengths: new Int32Array(256) };
  for (let article = slice.from; article < slice.to; article++) {
    const hits = block.packed.subarray(
      block.first[article - block.from] ?? 0,
      block.first[article - block.from + 1] ?? 0,
    );
    if (hits.length > 0) visitArticle(table, article, hits, unpacked, visit);
  }
}
