// Where two articles share a run of words: every n-gram of folded words, grouped by hash, paired across articles (MAT-02).
// Words are compared after hashing, so a collision costs time and never a wrong hit. Never seeds on stems: they merge too much.
// Leaves out what is too common to be anyone's: runs beyond the caps are dropped, counted and handed back.

import type { Words } from "./words.ts";

/** Hits of one pair of blocks, packed as `a * HIT_BASE + b`, ascending; `a` and `b` are positions where the shared n-gram begins. */
export interface BlockPair {
  readonly blockA: number;
  readonly blockB: number;
  readonly hits: readonly number[];
}

/** What was left out, for the notes. */
interface Dropped {
  /** Positions of one n-gram each that stood in too many articles. */
  readonly common: readonly number[];
  /** Positions of one n-gram each of which later occurrences in the same article were passed over. */
  readonly periodic: readonly number[];
  /** Number of n-grams passed over because there were too many hits in all. */
  readonly beyondCap: number;
}

/** The seeds of a collection: hits by pair of blocks, and what the caps left out. */
export interface Seeds {
  readonly length: number;
  readonly pairs: readonly BlockPair[];
  readonly dropped: Dropped;
}

/** Packing base of a hit: two positions below 2^26 fit a double exactly. */
export const HIT_BASE: number = 2 ** 26;
/** Up to this many articles pairs of words are seeds (finds 42 % of abridged 6-word quotations against 15 % with triples); beyond, triples. */
const BIGRAM_ARTICLES = 50;
/** Sum of idf that a seed needs: raising it drops seeds of function words («في عام»), which alone never carry a passage. */
const LEAST_IDF = 3;
/** A seed found in more articles than this is boilerplate. A case of up to CASE_ARTICLES keeps all: there a wire text may stand in every article. */
const CASE_ARTICLES = 200;
const COMMON_ARTICLES = 60;
/** Occurrences of one seed in one article that are kept; more only come from periodic text. */
const OCCURRENCES = 8;
/** Hits in all; beyond it the seeds that stand in most places go first. */
const HIT_CAP = 6_000_000;

/** Number of words in a seed for so many articles. */
function seedLength(articles: number): number {
  return articles <= BIGRAM_ARTICLES ? 2 : 3;
}

interface Grams {
  readonly hashes: Uint32Array;
  readonly positions: Uint32Array;
}

function hashAt(keys: Int32Array, position: number, length: number): number {
  let hash = 0x811c9dc5;
  for (let offset = 0; offset < length; offset++) {
    hash = Math.imul(hash ^ (keys[position + offset] ?? 0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

function gramsOf(words: Words, idf: Float64Array, length: number): Grams {
  const hashes: number[] = [];
  const positions: number[] = [];
  for (let block = 0; block < words.blockArticle.length; block++) {
    const end = (words.blockFirst[block + 1] ?? 0) - length;
    for (let position = words.blockFirst[block] ?? 0; position <= end; position++) {
      let weight = 0;
      for (let offset = 0; offset < length; offset++) weight += idf[words.keys[position + offset] ?? 0] ?? 0;
      if (weight < LEAST_IDF) continue;
      hashes.push(hashAt(words.keys, position, length));
      positions.push(position);
    }
  }
  return { hashes: Uint32Array.from(hashes), positions: Uint32Array.from(positions) };
}

/** Stable radix sort by hash, two passes of 16 bits: equal hashes keep the order of their positions. */
function sorted(grams: Grams): Grams {
  let from = grams;
  for (const shift of [0, 16]) {
    const counts = new Uint32Array(65537);
    for (const hash of from.hashes) {
      const cell = ((hash >>> shift) & 0xffff) + 1;
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
    for (let cell = 1; cell < counts.length; cell++) counts[cell] = (counts[cell] ?? 0) + (counts[cell - 1] ?? 0);
    const hashes = new Uint32Array(from.hashes.length);
    const positions = new Uint32Array(from.hashes.length);
    for (let index = 0; index < from.hashes.length; index++) {
      const hash = from.hashes[index] ?? 0;
      const cell = (hash >>> shift) & 0xffff;
      const to = counts[cell] ?? 0;
      counts[cell] = to + 1;
      hashes[to] = hash;
      positions[to] = from.positions[index] ?? 0;
    }
    from = { hashes, positions };
  }
  return from;
}

function sameWords(words: Words, one: number, other: number, length: number): boolean {
  for (let offset = 0; offset < length; offset++)
    if (words.keys[one + offset] !== words.keys[other + offset]) return false;
  return true;
}

interface Run {
  /** Positions in ascending order, at most OCCURRENCES an article. */
  readonly positions: readonly number[];
  readonly articles: number;
  readonly isCut: boolean;
}

function articleAt(words: Words, position: number): number {
  return words.blockArticle[words.blocks[position] ?? 0] ?? 0;
}

function runOf(words: Words, all: readonly number[]): Run {
  const positions: number[] = [];
  let articles = 0;
  let article = -1;
  let count = 0;
  for (const position of all) {
    const its = articleAt(words, position);
    if (its !== article) {
      article = its;
      articles++;
      count = 0;
    }
    count++;
    if (count <= OCCURRENCES) positions.push(position);
  }
  return { positions, articles, isCut: positions.length < all.length };
}

/** Runs of one n-gram each, at least two articles. Different n-grams of one hash are told apart by their words. */
function runsOf(words: Words, grams: Grams, length: number): readonly Run[] {
  const runs: Run[] = [];
  for (let index = 0; index < grams.hashes.length; ) {
    let next = index + 1;
    while (next < grams.hashes.length && grams.hashes[next] === grams.hashes[index]) next++;
    if (next - index > 1) {
      let rest = [...grams.positions.subarray(index, next)];
      while (rest.length > 1) {
        const first = rest[0] ?? 0;
        const same = rest.filter((position) => sameWords(words, first, position, length));
        rest = same.length === rest.length ? [] : rest.filter((position) => !sameWords(words, first, position, length));
        const run = runOf(words, same);
        if (run.articles > 1) runs.push(run);
      }
    }
    index = next;
  }
  return runs;
}

function pairCount(run: Run): number {
  return (run.positions.length * (run.positions.length - 1)) / 2;
}

/** Keeps the runs with the fewest places until the cap is full: rare seeds say most. */
function withinCap(runs: readonly Run[]): readonly Run[] {
  let left = HIT_CAP;
  const byPlaces = [...runs].sort(
    (one, other) =>
      one.positions.length - other.positions.length || (one.positions[0] ?? 0) - (other.positions[0] ?? 0),
  );
  const end = byPlaces.findIndex((run) => {
    left -= pairCount(run);
    return left < 0;
  });
  return end === -1 ? byPlaces : byPlaces.slice(0, end);
}

function collectHits(words: Words, runs: readonly Run[]): readonly BlockPair[] {
  const blocks = words.blockArticle.length;
  const byPair = new Map<number, number[]>();
  for (const { positions } of runs) {
    for (const [index, a] of positions.entries()) {
      const article = articleAt(words, a);
      for (let other = index + 1; other < positions.length; other++) {
        const b = positions[other] ?? 0;
        if (articleAt(words, b) === article) continue;
        const pair = (words.blocks[a] ?? 0) * blocks + (words.blocks[b] ?? 0);
        const hits = byPair.get(pair);
        if (hits) hits.push(a * HIT_BASE + b);
        else byPair.set(pair, [a * HIT_BASE + b]);
      }
    }
  }
  return [...byPair]
    .sort(([one], [other]) => one - other)
    .map(([pair, hits]) => ({
      blockA: Math.floor(pair / blocks),
      blockB: pair % blocks,
      hits: hits.sort((one, other) => one - other),
    }));
}

/** Finds the seeds of a collection. Pairs are ordered by block; `a` always lies in the article that comes first. */
export function seedsOf(words: Words, idf: Float64Array, articles: number): Seeds {
  const length = seedLength(articles);
  const runs = runsOf(words, sorted(gramsOf(words, idf, length)), length);
  const most = articles <= CASE_ARTICLES ? CASE_ARTICLES : COMMON_ARTICLES;
  const kept = runs.filter((run) => run.articles <= most);
  const used = withinCap(kept);
  const first = (run: Run): number => run.positions[0] ?? 0;
  return {
    length,
    pairs: collectHits(words, used),
    dropped: {
      common: runs.filter((run) => run.articles > most).map(first),
      periodic: runs.filter((run) => run.isCut).map(first),
      beyondCap: kept.length - used.length,
    },
  };
}
