// An archive that grows: words, places of articles, and fingerprints in sorted segments, all plain typed arrays. An article is added and its
// passages with all earlier ones come back. Segments are merged like the runs of a log-structured tree, so that adding stays cheap.
// Leaves out how it is written down (saved-archive.ts), files (src/archive) and removal: an archive is only ever added to.

import { type ArchivePassages, newArchivePassages, walkStretch } from "./archive-pairs.ts";
import { byteLetters, scanBytes } from "./byte-words.ts";
import { type Density, newPrints, printer } from "./fingerprints.ts";
import { LONGEST_STRETCH, packPair, type Stretches, stretchAt } from "./postings.ts";

/** Fingerprints sorted by hash, then position: cell 2i a hash, 2i + 1 its position. */
export type Segment = Uint32Array;

/** Numbers that go with an article and mean nothing here: who it is, where its text lies. */
export const LABEL_CELLS = 4;

/** A growing archive. `words[0..size)`; article i has the words `[starts[i], ends[i])` and the labels `[4i, 4i + 4)`. */
export interface ArchiveIndex {
  readonly density: Density;
  words: Uint32Array;
  size: number;
  starts: Uint32Array;
  ends: Uint32Array;
  labels: Uint32Array;
  articles: number;
  readonly segments: Segment[];
  /** What was added since the index was saved or loaded: the first such word and article, and their fingerprints. */
  readonly unsaved: { size: number; articles: number; segments: Segment[] };
}

/** An index that holds nothing yet. Fingerprints of four words, two positions in three: additions are small, recall is worth more than room. */
export function newArchiveIndex(density: Density = { k: 4, w: 2 }): ArchiveIndex {
  const column = (): Uint32Array => new Uint32Array(1024);
  const unsaved = { size: 0, articles: 0, segments: [] };
  const [words, starts, ends, labels] = [column(), column(), column(), column()];
  return { density, words, size: 0, starts, ends, labels, articles: 0, segments: [], unsaved };
}

function grown(column: Uint32Array, size: number): Uint32Array {
  if (size <= column.length) return column;
  const larger = new Uint32Array(Math.max(size, 2 * column.length));
  larger.set(column);
  return larger;
}

/** Adds the words of one text; gives the number of its article. */
function addWords(index: ArchiveIndex, text: string): number {
  const bytes = new TextEncoder().encode(text);
  index.words = grown(index.words, index.size + (bytes.length >>> 1) + 1);
  const scan = { letters: byteLetters(), words: index.words, size: index.size, onLine: (): void => {} };
  scanBytes(scan, bytes, 0, bytes.length);
  const article = index.articles++;
  index.starts = grown(index.starts, index.articles);
  index.ends = grown(index.ends, index.articles);
  index.starts[article] = index.size;
  index.ends[article] = scan.size;
  index.size = scan.size;
  return article;
}

/** Sorts a few fingerprints by hash; equal hashes keep the order of their positions. */
function segmentOf(cells: Uint32Array, size: number): Segment {
  const packed = new Float64Array(size);
  for (let index = 0; index < size; index++) packed[index] = (cells[2 * index] ?? 0) * 2 ** 21 + index;
  packed.sort();
  const segment = new Uint32Array(2 * size);
  for (let index = 0; index < size; index++) {
    const from = (packed[index] ?? 0) % 2 ** 21;
    segment[2 * index] = cells[2 * from] ?? 0;
    segment[2 * index + 1] = cells[2 * from + 1] ?? 0;
  }
  return segment;
}

/** Fingerprints sorted at once; more would not fit the packing. */
const MOST_PRINTS = 2 ** 21;

/** First fingerprint of a segment with this hash or a greater one. */
function firstAt(segment: Segment, hash: number): number {
  let low = 0;
  let high = segment.length >>> 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((segment[2 * middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Merges two segments; the first has the earlier positions. */
function merged(one: Segment, other: Segment): Segment {
  const whole = new Uint32Array(one.length + other.length);
  let [a, b] = [0, 0];
  for (let at = 0; at < whole.length; at += 2) {
    const takesOne = b >= other.length || (a < one.length && (one[a] ?? 0) <= (other[b] ?? 0));
    const from = takesOne ? one : other;
    const cell = takesOne ? a : b;
    whole[at] = from[cell] ?? 0;
    whole[at + 1] = from[cell + 1] ?? 0;
    if (takesOne) a += 2;
    else b += 2;
  }
  return whole;
}

/** Adds a segment of later positions and merges the last two as long as the last is not the smaller by half. */
export function addSegment(segments: Segment[], segment: Segment): void {
  segments.push(segment);
  for (;;) {
    const last = segments.at(-1);
    const before = segments.at(-2);
    if (!last || !before || 2 * last.length <= before.length) return;
    segments.splice(-2, 2, merged(before, last));
  }
}

/** A run of words in more places than this is boilerplate. */
const MOST_PLACES = 64;

/** Earlier positions that hold a hash, in all segments; null where there are too many. */
function placesOf(segments: readonly Segment[], hash: number): readonly number[] | null {
  const places: number[] = [];
  for (const segment of segments)
    for (let at = firstAt(segment, hash); segment[2 * at] === hash; at++) {
      if (places.length === MOST_PLACES - 1) return null;
      places.push(segment[2 * at + 1] ?? 0);
    }
  return places;
}

/** Articles as stretches whose places fit 16 bits; found by halving instead of a table of blocks. */
function stretchesOf(index: ArchiveIndex): Stretches {
  const starts: number[] = [];
  const ends: number[] = [];
  const articles: number[] = [];
  for (let article = 0; article < index.articles; article++) {
    const end = index.ends[article] ?? 0;
    for (let from = index.starts[article] ?? 0; from < end; from += LONGEST_STRETCH) {
      starts.push(from);
      ends.push(Math.min(end, from + LONGEST_STRETCH));
      articles.push(article);
    }
  }
  const blocks = new Uint32Array((index.size >>> 8) + 1);
  let stretch = 0;
  for (let block = 0; block < blocks.length; block++) {
    while (stretch + 1 < starts.length && (starts[stretch + 1] ?? 0) <= block * 256) stretch++;
    blocks[block] = stretch;
  }
  return {
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    articles: Uint32Array.from(articles),
    blocks,
  };
}

interface Addition {
  readonly article: number;
  readonly cells: Uint32Array;
  readonly size: number;
}

/** Pairs of the added articles' fingerprints with earlier ones, by stretch of the earlier. */
function pairsOf(
  index: ArchiveIndex,
  stretches: Stretches,
  addition: Addition,
): ReadonlyMap<number, readonly number[]> {
  const byStretch = new Map<number, number[]>();
  for (let print = 0; print < addition.size; print++) {
    const position = addition.cells[2 * print + 1] ?? 0;
    const places = placesOf(index.segments, addition.cells[2 * print] ?? 0) ?? [];
    for (const place of places) {
      const stretch = stretchAt(stretches, place);
      const packed = packPair(position, place - (stretches.starts[stretch] ?? 0), places.length + 1);
      const pairs = byStretch.get(stretch);
      if (pairs) pairs.push(packed);
      else byStretch.set(stretch, [packed]);
    }
  }
  return byStretch;
}

/** Score that a passage needs: one a word, less one for each that differs. */
const LEAST_SCORE = 7;

/**
 * Adds articles, one after the other, and gives their passages with all that were there before and with each other: eight numbers each as
 * PASSAGE_CELLS says, in the order of the articles added, then of the earlier ones. `labels` are kept beside each article.
 */
export function addArticles(
  index: ArchiveIndex,
  texts: readonly string[],
  labels: readonly (readonly number[])[] = [],
): ArchivePassages {
  const first = index.articles;
  for (const [number, text] of texts.entries()) {
    const article = addWords(index, text);
    index.labels = grown(index.labels, LABEL_CELLS * index.articles);
    index.labels.set(labels[number] ?? [], LABEL_CELLS * article);
  }
  const stretches = stretchesOf(index);
  const passages = newArchivePassages();
  const ground = {
    words: index.words,
    stretches,
    articleStarts: index.starts,
    articleEnds: index.ends,
    k: index.density.k,
    leastScore: LEAST_SCORE,
  };
  for (let article = first; article < index.articles; article++) {
    const prints = newPrints((index.ends[article] ?? 0) - (index.starts[article] ?? 0));
    printer(index.words, index.density, prints)(index.starts[article] ?? 0, index.ends[article] ?? 0);
    const size = Math.min(prints.size, MOST_PRINTS);
    const byStretch = pairsOf(index, stretches, { article, cells: prints.cells, size });
    for (const stretch of [...byStretch.keys()].sort((one, other) => one - other))
      walkStretch(ground, stretch, Float64Array.from(byStretch.get(stretch) ?? []), passages);
    if (size === 0) continue;
    const segment = segmentOf(prints.cells, size);
    addSegment(index.segments, segment);
    addSegment(index.unsaved.segments, segment);
  }
  return passages;
}
