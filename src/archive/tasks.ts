// What one member of the crew does in each phase of matching an archive. The same functions run on the main thread (one member) and in workers.
// Members share the big arrays and never write to the same cells; what a member keeps to itself lies in its desk. Leaves out the order of phases.

import { closeSync, openSync, readSync } from "node:fs";
import {
  type ArchiveGround,
  BUCKETS,
  type ByteLetters,
  byteLetters,
  type Density,
  newArchivePassages,
  newPrints,
  PASSAGE_CELLS,
  packPair,
  printer,
  type RunCounts,
  type Stretches,
  scanBytes,
  sortBucket,
  visitRuns,
  walkStretch,
} from "../match/archive-core.ts";
import {
  bringBucket,
  closeSegments,
  type OpenSegments,
  openSegments,
  putBack,
  type Segment,
  type SegmentShelf,
  shelve,
} from "./segments.ts";

/** Reads the lines of `[from, to)` of a file and writes their words from `offset` on. */
export interface ScanTask {
  readonly kind: "scan";
  readonly path: string;
  readonly from: number;
  readonly to: number;
  readonly words: Uint32Array;
  readonly offset: number;
  /** Words that may be written. */
  readonly room: number;
}

/** For each line the end of its words, and the byte behind it. */
export interface Scanned {
  readonly ends: Uint32Array;
  readonly bytes: Float64Array;
}

/** Takes the fingerprints of the articles `[from, to)` and puts them away in segments. */
export interface PrintTask {
  readonly kind: "print";
  readonly words: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly from: number;
  readonly to: number;
  readonly density: Density;
  /** Bytes of segments that the member may keep in memory; more go to the file at `path`. */
  readonly room: number;
  readonly path: string;
  /** Fingerprints of a segment. */
  readonly segmentSize: number;
}

/** What every member needs to walk the runs of its buckets: bucket b is its own when b modulo `members` is its number. */
export interface BucketTask {
  readonly segments: readonly Segment[];
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

/** What a member may be asked to do. */
export type Task = ScanTask | PrintTask | SortTask | PairTask | WalkTask;

/** What a member keeps between tasks. */
export interface Desk {
  letters: ByteLetters | null;
}

/** An empty desk. */
export function newDesk(): Desk {
  return { letters: null };
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
    if (scanning.size - task.offset > task.room)
      throw new RangeError(`${task.path} has more words than can be numbered.`);
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

function print(task: PrintTask): readonly Segment[] {
  const shelf: SegmentShelf = { path: task.path, room: task.room, size: 0 };
  const prints = newPrints(task.segmentSize);
  const add = printer(task.words, task.density, prints);
  const segments: Segment[] = [];
  for (let article = task.from; article < task.to; article++) {
    add(task.starts[article] ?? 0, task.ends[article] ?? 0);
    if (prints.size < task.segmentSize && article < task.to - 1) continue;
    segments.push(shelve(shelf, prints));
    prints.size = 0;
  }
  return segments;
}

/** Brings each of the member's buckets together in turn. */
function forBuckets(
  { segments, member, members }: BucketTask,
  visit: (bucket: number, open: OpenSegments) => void,
): void {
  const open = openSegments(segments);
  try {
    for (let bucket = member; bucket < BUCKETS; bucket += members) visit(bucket, open);
  } finally {
    closeSegments(open);
  }
}

function sort(task: SortTask): SortedBuckets {
  const { stretches, mostPlaces } = task;
  const pairs = new Uint32Array(stretches.starts.length);
  const counts: RunCounts = { common: 0, commonPlaces: 0 };
  let spare = new Uint32Array(0);
  forBuckets(task, (bucket, open) => {
    const its = bringBucket(open, bucket);
    const size = its.length / 2;
    if (spare.length < its.length) spare = new Uint32Array(Math.ceil(1.1 * its.length));
    sortBucket(its, spare, size);
    putBack(open, bucket, its);
    visitRuns(its, size, { stretches, mostPlaces, counts }, (stretch) => {
      pairs[stretch] = (pairs[stretch] ?? 0) + 1;
    });
  });
  return { pairs, counts };
}

function pair(task: PairTask): null {
  const { stretches, mostPlaces, from, to, pairs } = task;
  const next = task.next.slice();
  const counts: RunCounts = { common: 0, commonPlaces: 0 };
  forBuckets(task, (bucket, open) => {
    const its = bringBucket(open, bucket);
    visitRuns(its, its.length / 2, { stretches, mostPlaces, counts }, (stretch, position, other, places) => {
      if (stretch < from || stretch >= to) return;
      const at = next[stretch - from] ?? 0;
      next[stretch - from] = at + 1;
      pairs[at] = packPair(other, position - (stretches.starts[stretch] ?? 0), places);
    });
  });
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
      return print(task);
    case "sort":
      return sort(task);
    case "pair":
      return pair(task);
    case "walk":
      return walk(task);
  }
}
