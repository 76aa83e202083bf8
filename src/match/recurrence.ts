// How often the words of a passage come back in other stories: in a large collection that says more than any list what is a formula (MAT-11).
// Near-duplicate articles are one story: twenty outlets that print one wire text do not make it a formula. Leaves out lists and names: formulae.ts.

import type { Words } from "./words.ts";

/** One side of a passage in words, and how much of the two articles it joins. */
export interface SharedStretch {
  readonly articleA: number;
  readonly articleB: number;
  /** Positions `[from, to)` on side a. */
  readonly from: number;
  readonly to: number;
  /** Aligned words. */
  readonly words: number;
}

/** Two articles are versions of one story when they share this part of the shorter one. Raising it counts more stories. */
const STORY_SHARE = 0.5;
/** Length of the runs of words whose stories are counted. */
const RUN = 4;

/** The story of each article: the lowest article that it hangs together with. */
function storiesOf({ articleFirst }: Words, stretches: readonly SharedStretch[]): Int32Array {
  const articles = articleFirst.length - 1;
  const parents = Int32Array.from({ length: articles }, (_, article) => article);
  const root = (article: number): number => {
    let at = article;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] ?? 0] ?? 0;
      at = parents[at] ?? 0;
    }
    return at;
  };
  const shared = new Map<number, number>();
  for (const { articleA, articleB, words } of stretches) {
    const pair = articleA * articles + articleB;
    shared.set(pair, (shared.get(pair) ?? 0) + words);
  }
  const size = (article: number): number => (articleFirst[article + 1] ?? 0) - (articleFirst[article] ?? 0);
  for (const [pair, words] of shared) {
    const [a, b] = [Math.floor(pair / articles), pair % articles];
    if (words < STORY_SHARE * Math.min(size(a), size(b))) continue;
    const [one, other] = [root(a), root(b)];
    parents[Math.max(one, other)] = Math.min(one, other);
  }
  return parents.map((_, article) => root(article));
}

function hashOfRun(keys: Int32Array, position: number): number {
  let hash = 0x811c9dc5;
  for (let offset = 0; offset < RUN; offset++) {
    hash = Math.imul(hash ^ (keys[position + offset] ?? 0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}

/**
 * Whether the run at a position may stand in more than `most` stories, since each of its words stands in more articles than that: most runs hold a
 * name or another rare word, and are not counted.
 */
function mayRecur({ keys, frequencies }: Words, position: number, most: number): boolean {
  for (let offset = 0; offset < RUN; offset++)
    if ((frequencies[keys[position + offset] ?? 0] ?? 0) <= most) return false;
  return true;
}

/** Counts of stories by hash of a run, for the runs that may recur; two runs of one hash are counted together, which takes a collision. */
interface Counts {
  /** 1 for the lower bits of each run's hash: most runs of a collection stand in no stretch, and one look says so. */
  readonly isWanted: Uint8Array;
  readonly hashes: Int32Array;
  readonly isUsed: Uint8Array;
  readonly stories: Int32Array;
  readonly lastStory: Int32Array;
}

/** Cells of the first look. */
const WANTED: number = 1 << 20;

function cellOf({ hashes, isUsed }: Counts, hash: number): number {
  const mask = hashes.length - 1;
  let cell = Math.imul(hash, 0x85ebca6b) & mask;
  while (isUsed[cell] === 1 && hashes[cell] !== hash) cell = (cell + 1) & mask;
  return cell;
}

function newCounts(keys: Int32Array, runs: readonly number[]): Counts {
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, 2 * runs.length)));
  const counts: Counts = {
    isWanted: new Uint8Array(WANTED),
    hashes: new Int32Array(size),
    isUsed: new Uint8Array(size),
    stories: new Int32Array(size),
    lastStory: new Int32Array(size).fill(-1),
  };
  for (const position of runs) {
    const hash = hashOfRun(keys, position);
    const cell = cellOf(counts, hash);
    counts.isWanted[hash & (WANTED - 1)] = 1;
    counts.hashes[cell] = hash;
    counts.isUsed[cell] = 1;
  }
  return counts;
}

/** Counts a run, unless no stretch has it or the story has had it. */
function count(counts: Counts, hash: number, story: number): void {
  if (counts.isWanted[hash & (WANTED - 1)] !== 1) return;
  const cell = cellOf(counts, hash);
  if (counts.isUsed[cell] !== 1 || counts.lastStory[cell] === story) return;
  counts.lastStory[cell] = story;
  counts.stories[cell] = (counts.stories[cell] ?? 0) + 1;
}

/** Counts each run that may recur once a story: the articles are read story by story. */
function countStories(words: Words, counts: Counts, stories: Int32Array, most: number): void {
  const { keys, articleFirst, frequencies } = words;
  const order = [...stories.keys()].sort((one, other) => (stories[one] ?? 0) - (stories[other] ?? 0) || one - other);
  for (const article of order) {
    const end = articleFirst[article + 1] ?? 0;
    let frequent = 0;
    for (let last = articleFirst[article] ?? 0; last < end; last++) {
      frequent = (frequencies[keys[last] ?? 0] ?? 0) > most ? frequent + 1 : 0;
      if (frequent >= RUN) count(counts, hashOfRun(keys, last - RUN + 1), stories[article] ?? 0);
    }
  }
}

/** The runs of a stretch that may recur, if they are as many as it takes. */
function openRuns(words: Words, { from, to }: SharedStretch, most: number): readonly number[] {
  const runs: number[] = [];
  for (let position = from; position + RUN <= to; position++) if (mayRecur(words, position, most)) runs.push(position);
  return runs.length >= needed(to - from) ? runs : [];
}

/** How many of the runs of so many words must recur for the median to. */
function needed(length: number): number {
  return Math.max(1, Math.ceil((length - RUN + 1) / 2));
}

/** For each stretch whether the median, over its runs of four words, of the number of stories that hold the run is more than `most`. */
export function areRecurrent(words: Words, stretches: readonly SharedStretch[], most: number): readonly boolean[] {
  const runs = stretches.map((stretch) => openRuns(words, stretch, most));
  if (runs.every(({ length }) => length === 0)) return stretches.map(() => false);
  const counts = newCounts(words.keys, runs.flat());
  countStories(words, counts, storiesOf(words, stretches), most);
  const recurs = (position: number): boolean =>
    (counts.stories[cellOf(counts, hashOfRun(words.keys, position))] ?? 0) > most;
  return stretches.map(({ from, to }, index) => (runs[index] ?? []).filter(recurs).length >= needed(to - from));
}
