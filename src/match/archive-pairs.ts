// The passages of one stretch of an archive with all later articles: its pairs of places sorted, walked article by article, extended, judged.
// Leaves out collecting the pairs (postings.ts) and who walks which stretch (src/archive).

import { type Stretches, stretchAt, unpackOther, unpackPlace, unpackPlaces } from "./postings.ts";
import { type Extension, extendWords, glance, newExtension, type Reach } from "./word-extension.ts";

/** A passage of an archive, eight numbers: articles a and b, words `[fromA, toA)` and `[fromB, toB)` of each, score, and 1 for a formula. */
export const PASSAGE_CELLS = 8;

/** Passages, one after the other. Grows. */
export interface ArchivePassages {
  cells: Uint32Array;
  size: number;
}

/** An empty list. */
export function newArchivePassages(): ArchivePassages {
  return { cells: new Uint32Array(PASSAGE_CELLS * 1024), size: 0 };
}

/** What is walked: the words of all articles, where each begins and ends, and what a passage needs. */
export interface ArchiveGround {
  readonly words: Uint32Array;
  readonly stretches: Stretches;
  /** First and last word of each article. */
  readonly articleStarts: Uint32Array;
  readonly articleEnds: Uint32Array;
  /** Words of a seed. */
  readonly k: number;
  /** Score that a passage needs: one a word, less one for each that differs. */
  readonly leastScore: number;
}

/** More places than this share the words of a formula. Near-duplicates are exempt: half of an article is no formula. */
const MOST_PLACES = 8;
const STORY_SHARE = 0.5;

interface Walk {
  readonly ground: ArchiveGround;
  readonly extension: Extension;
  readonly passages: ArchivePassages;
  readonly article: number;
  /** Packed pairs with the article at hand: `[from, to)` of those of the stretch. */
  readonly pairs: Float64Array;
  readonly from: number;
  readonly to: number;
  /** Places that share their words, in the median; -1 until a passage asks for it. */
  places: number;
  /** The passage last accepted with the article at hand, in positions. */
  fromA: number;
  toA: number;
  fromB: number;
  toB: number;
}

function record(walk: Walk, other: number, score: number): void {
  const { ground, passages } = walk;
  if (walk.places === -1) walk.places = medianPlaces(walk.pairs, walk.from, walk.to);
  if ((passages.size + 1) * PASSAGE_CELLS > passages.cells.length) {
    const larger = new Uint32Array(passages.cells.length * 2);
    larger.set(passages.cells);
    passages.cells = larger;
  }
  const startA = ground.articleStarts[walk.article] ?? 0;
  const startB = ground.articleStarts[other] ?? 0;
  const shorter = Math.min((ground.articleEnds[walk.article] ?? 0) - startA, (ground.articleEnds[other] ?? 0) - startB);
  const isStory = walk.toA - walk.fromA >= STORY_SHARE * shorter;
  const formula = walk.places > MOST_PLACES && !isStory ? 1 : 0;
  const { fromA, toA, fromB, toB } = walk;
  passages.cells.set(
    [walk.article, other, fromA - startA, toA - startA, fromB - startB, toB - startB, score, formula],
    passages.size * PASSAGE_CELLS,
  );
  passages.size++;
}

interface Seed {
  readonly a: number;
  readonly b: number;
  readonly isAlone: boolean;
}

/** Extends one seed both ways and keeps what scores enough. */
function trySeed(walk: Walk, other: number, { a, b, isAlone }: Seed): void {
  const { words, articleStarts, articleEnds, k, leastScore } = walk.ground;
  const left: Reach = {
    a: a - 1,
    b: b - 1,
    direction: -1,
    roomA: a - (articleStarts[walk.article] ?? 0),
    roomB: b - (articleStarts[other] ?? 0),
  };
  const right: Reach = {
    a: a + k,
    b: b + k,
    direction: 1,
    roomA: (articleEnds[walk.article] ?? 0) - a - k,
    roomB: (articleEnds[other] ?? 0) - b - k,
  };
  if (isAlone && k + glance(words, left) + glance(words, right) < leastScore) return;
  if (!isSame(words, a, b, k)) return;
  const { extension } = walk;
  extendWords(words, left, extension);
  const { usedA, usedB, score } = extension;
  extendWords(words, right, extension);
  const whole = k + score + extension.score;
  if (whole < leastScore) return;
  walk.fromA = a - usedA;
  walk.fromB = b - usedB;
  walk.toA = a + k + extension.usedA;
  walk.toB = b + k + extension.usedB;
  record(walk, other, whole);
}

/** Whether the words of a seed are equal, and not only their fingerprint. */
function isSame(words: Uint32Array, a: number, b: number, k: number): boolean {
  for (let offset = 0; offset < k; offset++) if (words[a + offset] !== words[b + offset]) return false;
  return true;
}

/** Places that share the words, in the median over the seeds of one article: the packed pairs `[from, to)`. */
function medianPlaces(pairs: Float64Array, from: number, to: number): number {
  const places = Array.from(pairs.subarray(from, Math.min(to, from + 64)), unpackPlaces);
  return places.sort((one, other) => one - other)[places.length >> 1] ?? 0;
}

/** The later article of the pair at `from`, and the end of its pairs. */
function endOfArticle(
  { stretches, articleEnds }: ArchiveGround,
  pairs: Float64Array,
  from: number,
): readonly [number, number] {
  const other = stretches.articles[stretchAt(stretches, unpackOther(pairs[from] ?? 0))] ?? 0;
  const end = articleEnds[other] ?? 0;
  let to = from + 1;
  while (to < pairs.length && unpackOther(pairs[to] ?? 0) < end) to++;
  return [other, to];
}

/** Adds the passages of one stretch; `pairs` are its packed pairs, which are sorted here. */
export function walkStretch(
  ground: ArchiveGround,
  stretch: number,
  pairs: Float64Array,
  passages: ArchivePassages,
): void {
  pairs.sort();
  const start = ground.stretches.starts[stretch] ?? 0;
  const article = ground.stretches.articles[stretch] ?? 0;
  const extension = newExtension();
  for (let from = 0; from < pairs.length; ) {
    const [other, to] = endOfArticle(ground, pairs, from);
    const place = { fromA: 0, toA: 0, fromB: 0, toB: 0 };
    const walk: Walk = { ground, extension, passages, article, pairs, from, to, places: -1, ...place };
    for (let index = from; index < to; index++) {
      const b = unpackOther(pairs[index] ?? 0);
      const a = start + unpackPlace(pairs[index] ?? 0);
      const isInside = b < walk.toB && b >= walk.fromB && a < walk.toA && a >= walk.fromA;
      if (!isInside) trySeed(walk, other, { a, b, isAlone: to - from === 1 });
    }
    from = to;
  }
}
