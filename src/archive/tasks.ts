// What one member of the crew does in each phase of matching an archive. The same functions run on the main thread (one member) and in workers.
// Members share the big arrays and never write to the same cells; what a member keeps to itself lies in its desk. Leaves out the order of phases.

import { closeSync, openSync, readSync } from "node:fs";
import {
  type ArchiveGround,
  BUCKETS,
  type ByteLetters,
  byteLetters,
  countBuckets,
  type Density,
  newArchivePassages,
  newPrints,
  PASSAGE_CELLS,
  type Prints,
  packPair,
  printer,
  type RunCounts,
  type Stretches,
  scanBytes,
  scatter,
  sortBucket,
  visitRuns,
  walkStretch,
} from "../match/archive-core.ts";

/** Reads the lines of `[from, to)` of a file and writes their words from `offset` on. */
export interface ScanTask {
  readonly kind: "scan";
  readonly path: string;
  readonly from: number;
  readonly to: number;
  readonly words: Uint32Array;
  readonly offset: number;
}

/** For each line the end of its words, and the byte behind it. */
export interface Scanned {
  readonly ends: Uint32Array;
  readonly bytes: Float64Array;
}

/** Takes the fingerprints of the articles `[from, to)` and counts them by bucket. */
export interface PrintTask {
  readonly kind: "print";
  readonly words: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly from: number;
  readonly to: number;
  readonly density: Density;
}

/** Writes the member's fingerprints to their buckets, from `next` on. */
export interface ScatterTask {
  readonly kind: "scatter";
  readonly next: Float64Array;
  readonly cells: Uint32Array;
}

/** What every member needs to walk the runs of its buckets: bucket b is its own when b modulo `members` is its number. */
export interface BucketTask {
  readonly cells: Uint32Array;
  readonly first: Float64Array;
  readonly stretches: Stretches;
  readonly mostPlaces: number;
  readonly member: number;
  readonly members: number;
}

/** Sorts the member's buckets and counts the pairs of each stretch. */
export interface SortTask extends BucketTask {
  readonly kind: "sort";
}

/** Pairs by stretch, and what was too common. */
export interface SortedBuckets {
  readonly pairs: Uint32Array;
  readonly counts: RunCounts;
}

/** Writes the pairs of the stretches `[from, to)`, each from its cell of `next` on. */
export interface PairTask extends BucketTask {
  readonly kind: "pair";
  readonly from: number;
  readonly to: number;
  readonly next: Float64Array;
  readonly pairs: Float64Array;
}

/** Walks stretches of `[from, to)`, a slice at a time, whichever is next; stretch s has the pairs `[first[s - from], first[s - from + 1])`. */
export interface WalkTask {
  readonly kind: "walk";
  readonly ground: ArchiveGround;
  readonly from: number;
  readonly to: number;
  readonly first: Float64Array;
  readonly pairs: Float64Array;
  /** One cell, shared: number of the next slice. */
  readonly turn: Int32Array;
}

/** Passages of one slice of stretches; slices in order make the whole. */
export interface WalkedSlice {
  readonly slice: number;
  readonly cells: Uint32Array;
}

export type Task = ScanTask | PrintTask | ScatterTask | SortTask | PairTask | WalkTask;

/** What a member keeps between tasks. */
export interface Desk {
  letters: ByteLetters | null;
  prints: Prints | null;
}

/** An empty desk. */
export function newDesk(): Desk {
  return { letters: null, prints: null };
}

/** Bytes read at once; a longer line gets a longer piece. */
const PIECE = 16 * 1024 * 1024;
const LINE_FEED = 0x0a;

function scan(desk: Desk, task: ScanTask): Scanned {
  desk.letters ??= byteLetters();
  const ends: number[] = [];
  const bytes: number[] = [];
  let base = task.from;
  const scanning = {
    letters: desk.letters,
    words: task.words,
    size: task.offset,
    onLine: (size: number, at: number): void => {
      ends.push(size);
      bytes.push(base + at);
    },
  };
  const file = openSync(task.path, "r");
  let piece = new Uint8Array(Math.min(PIECE, Math.max(1, task.to - task.from)));
  let held = 0;
  for (let at = task.from; at < task.to || held > 0; ) {
    const read = at < task.to ? readSync(file, piece, held, Math.min(piece.length - held, task.to - at), at) : 0;
    at += read;
    const filled = held + read;
    const isLast = at >= task.to || read === 0;
    const whole = isLast ? filled : piece.lastIndexOf(LINE_FEED, filled - 1) + 1;
    scanBytes(scanning, piece, 0, whole);
    piece = whole === 0 && filled === piece.length ? grown(piece) : piece;
    piece.copyWithin(0, whole, filled);
    held = filled - whole;
    base += whole;
    if (isLast) break;
  }
  closeSync(file);
  if (bytes.at(-1) !== task.to && task.to > task.from) {
    ends.push(scanning.size);
    bytes.push(task.to);
  }
  return { ends: Uint32Array.from(ends), bytes: Float64Array.from(bytes) };
}

function grown(piece: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(piece.length * 2);
  larger.set(piece);
  return larger;
}

/** Share of positions that keep a fingerprint, a little more than expected: 2 / (w + 1). */
function printsExpected(words: number, { w }: Density): number {
  return Math.ceil(words * (2.1 / (w + 1))) + 1024;
}

function print(desk: Desk, task: PrintTask): Float64Array {
  const words = task.to > task.from ? (task.ends[task.to - 1] ?? 0) - (task.starts[task.from] ?? 0) : 0;
  const prints = newPrints(printsExpected(words, task.density));
  const add = printer(task.words, task.density, prints);
  for (let article = task.from; article < task.to; article++) add(task.starts[article] ?? 0, task.ends[article] ?? 0);
  desk.prints = prints;
  return countBuckets(prints.cells, prints.size);
}

function bringTogether(desk: Desk, { next, cells }: ScatterTask): null {
  if (desk.prints) scatter(desk.prints.cells, desk.prints.size, next.slice(), cells);
  desk.prints = null;
  return null;
}

function sort(task: SortTask): SortedBuckets {
  const { cells, first, stretches, mostPlaces } = task;
  const pairs = new Uint32Array(stretches.starts.length);
  const counts: RunCounts = { common: 0, commonPlaces: 0 };
  let spare = new Uint32Array(0);
  for (let bucket = task.member; bucket < BUCKETS; bucket += task.members) {
    const size = (first[bucket + 1] ?? 0) - (first[bucket] ?? 0);
    if (spare.length < 2 * size) spare = new Uint32Array(Math.ceil(2.2 * size));
    const its = cells.subarray(2 * (first[bucket] ?? 0), 2 * (first[bucket + 1] ?? 0));
    sortBucket(its, spare, size);
    visitRuns(its, size, { stretches, mostPlaces, counts }, (stretch) => {
      pairs[stretch] = (pairs[stretch] ?? 0) + 1;
    });
  }
  return { pairs, counts };
}

function pair(task: PairTask): null {
  const { cells, first, stretches, mostPlaces, from, to, pairs } = task;
  const next = task.next.slice();
  for (let bucket = task.member; bucket < BUCKETS; bucket += task.members) {
    const size = (first[bucket + 1] ?? 0) - (first[bucket] ?? 0);
    const its = cells.subarray(2 * (first[bucket] ?? 0), 2 * (first[bucket + 1] ?? 0));
    const counts: RunCounts = { common: 0, commonPlaces: 0 };
    visitRuns(its, size, { stretches, mostPlaces, counts }, (stretch, position, other, places) => {
      if (stretch < from || stretch >= to) return;
      const at = next[stretch - from] ?? 0;
      next[stretch - from] = at + 1;
      pairs[at] = packPair(other, position - (stretches.starts[stretch] ?? 0), places);
    });
  }
  return null;
}

/** Stretches that a member takes at a time. */
const SLICE = 1024;

function walk(task: WalkTask): readonly WalkedSlice[] {
  const slices: WalkedSlice[] = [];
  for (;;) {
    const slice = Atomics.add(task.turn, 0, 1);
    const start = task.from + slice * SLICE;
    if (start >= task.to) return slices;
    const passages = newArchivePassages();
    for (let stretch = start; stretch < Math.min(task.to, start + SLICE); stretch++) {
      const at = stretch - task.from;
      const its = task.pairs.subarray(task.first[at] ?? 0, task.first[at + 1] ?? 0);
      if (its.length > 0) walkStretch(task.ground, stretch, its, passages);
    }
    if (passages.size > 0) slices.push({ slice, cells: passages.cells.slice(0, passages.size * PASSAGE_CELLS) });
  }
}

/** Does one task; what comes back depends on its kind. */
export function perform(desk: Desk, task: Task): unknown {
  switch (task.kind) {
    case "scan":
      return scan(desk, task);
    case "print":
      return print(desk, task);
    case "scatter":
      return bringTogether(desk, task);
    case "sort":
      return sort(task);
    case "pair":
      return pair(task);
    case "walk":
      return walk(task);
  }
}
