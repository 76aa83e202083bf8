// The fingerprints of an archive, in segments: some hundred thousand each, in the order of their buckets, in memory that members share or, beyond
// the bound that was given, in a file of the member that made them. A bucket is brought together from all segments and, sorted, put back into the
// same cells, so that sorting needs no second copy of the whole. Leaves out what fingerprints are: match/fingerprints.ts.

import { closeSync, openSync, readSync, writeSync } from "node:fs";
import { BUCKETS, countBuckets, type Prints, scatter } from "../match/archive-core.ts";

/** One segment: bucket b has the fingerprints `[first[b], first[b + 1])`, two numbers each. Segments in order hold ascending positions. */
export interface Segment {
  readonly first: Float64Array;
  /** Where the numbers lie: shared memory, or a file from some byte on. */
  readonly memory: SharedArrayBuffer | null;
  readonly path: string;
  readonly at: number;
}

/** Bytes of a fingerprint: hash and position. */
export const PRINT_BYTES = 8;

/** Where a member puts its segments: so many bytes of memory, then its file. Files are opened when the first segment needs them. */
export interface SegmentShelf {
  readonly path: string;
  room: number;
  size: number;
}

function asBytes(cells: Uint32Array): Uint8Array {
  return new Uint8Array(cells.buffer, cells.byteOffset, cells.byteLength);
}

/** Puts fingerprints away as a segment, in the order of their buckets. */
export function shelve(shelf: SegmentShelf, { cells, size }: Prints): Segment {
  const counts = countBuckets(cells, size);
  const first = new Float64Array(BUCKETS + 1);
  for (let bucket = 0; bucket < BUCKETS; bucket++) first[bucket + 1] = (first[bucket] ?? 0) + (counts[bucket] ?? 0);
  const bytes = size * PRINT_BYTES;
  const isInMemory = bytes <= shelf.room;
  const memory = isInMemory ? new SharedArrayBuffer(bytes) : null;
  const ordered = new Uint32Array(memory ?? new ArrayBuffer(bytes));
  scatter(cells, size, first.slice(), ordered);
  const at = shelf.size;
  if (isInMemory) shelf.room -= bytes;
  else {
    const file = openSync(shelf.path, at === 0 ? "w" : "r+");
    writeWhole(file, asBytes(ordered), at);
    closeSync(file);
    shelf.size += bytes;
  }
  return { first, memory, path: shelf.path, at };
}

function writeWhole(file: number, bytes: Uint8Array, at: number): void {
  for (let written = 0; written < bytes.length; )
    written += writeSync(file, bytes, written, bytes.length - written, at + written);
}

function readWhole(file: number, bytes: Uint8Array, at: number): void {
  for (let read = 0; read < bytes.length; ) {
    const more = readSync(file, bytes, read, bytes.length - read, at + read);
    if (more === 0)
      throw new Error(`A file of fingerprints ended at byte ${at + read}: was it cut while the archive was matched?`);
    read += more;
  }
}

/** All segments of an archive as one member sees them: its files open, and the memory of the bucket at hand. */
export interface OpenSegments {
  readonly segments: readonly Segment[];
  readonly files: ReadonlyMap<string, number>;
  cells: Uint32Array;
}

/** Opens the files of the segments; `closeSegments` closes them. */
export function openSegments(segments: readonly Segment[]): OpenSegments {
  const paths = new Set(segments.filter(({ memory }) => memory === null).map(({ path }) => path));
  return {
    segments,
    files: new Map([...paths].map((path) => [path, openSync(path, "r+")])),
    cells: new Uint32Array(0),
  };
}

/** Closes what `openSegments` opened. */
export function closeSegments({ files }: OpenSegments): void {
  for (const file of files.values()) closeSync(file);
}

/** Does something with the part of each segment that belongs to a bucket; `at` is the first of its cells in the bucket brought together. */
function forParts(
  { segments }: OpenSegments,
  bucket: number,
  visit: (segment: Segment, from: number, to: number, at: number) => void,
): number {
  let at = 0;
  for (const segment of segments) {
    const from = 2 * (segment.first[bucket] ?? 0);
    const to = 2 * (segment.first[bucket + 1] ?? 0);
    if (to > from) visit(segment, from, to, at);
    at += to - from;
  }
  return at;
}

const CELL_BYTES = 4;

/** Brings a bucket together: its fingerprints one after the other, valid until the next is. */
export function bringBucket(open: OpenSegments, bucket: number): Uint32Array {
  const length = forParts(open, bucket, () => {});
  if (open.cells.length < length) open.cells = new Uint32Array(Math.ceil(1.1 * length));
  const whole = open.cells.subarray(0, length);
  forParts(open, bucket, ({ memory, path, at: start }, from, to, at) => {
    if (memory) whole.set(new Uint32Array(memory, CELL_BYTES * from, to - from), at);
    else readWhole(open.files.get(path) ?? -1, asBytes(whole.subarray(at, at + to - from)), start + CELL_BYTES * from);
  });
  return whole;
}

/** Puts a bucket back into the cells that it came from, in its new order. */
export function putBack(open: OpenSegments, bucket: number, whole: Uint32Array): void {
  forParts(open, bucket, ({ memory, path, at: start }, from, to, at) => {
    const part = whole.subarray(at, at + to - from);
    if (memory) new Uint32Array(memory, CELL_BYTES * from, to - from).set(part);
    else writeWhole(open.files.get(path) ?? -1, asBytes(part), start + CELL_BYTES * from);
  });
}
