// Fingerprints of a whole archive brought together: scattered to 256 buckets by the top byte of their hash, each bucket sorted, runs of one hash
// turned into pairs of places. All on plain typed arrays over memory that threads may share. Leaves out who does which part: src/archive.

/** Buckets by the top byte of the hash. */
export const BUCKETS = 256;

/** Number of fingerprints of each bucket. */
export function countBuckets(prints: Uint32Array, size: number): Float64Array {
  const counts = new Float64Array(BUCKETS);
  for (let index = 0; index < size; index++) {
    const bucket = (prints[2 * index] ?? 0) >>> 24;
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  return counts;
}

/** Writes fingerprints to their buckets, from the cell `next[bucket]` on; `next` is used up. */
export function scatter(prints: Uint32Array, size: number, next: Float64Array, cells: Uint32Array): void {
  for (let index = 0; index < size; index++) {
    const hash = prints[2 * index] ?? 0;
    const bucket = hash >>> 24;
    const at = next[bucket] ?? 0;
    next[bucket] = at + 1;
    cells[2 * at] = hash;
    cells[2 * at + 1] = prints[2 * index + 1] ?? 0;
  }
}

const DIGIT = 12;
const DIGITS: number = 1 << DIGIT;

/** Sorts `size` fingerprints by the lower 24 bits of their hash: two stable passes of 12 bits, through a second array of the same size. */
export function sortBucket(cells: Uint32Array, spare: Uint32Array, size: number): void {
  pass(cells, spare, size, 0);
  pass(spare, cells, size, DIGIT);
}

function pass(from: Uint32Array, to: Uint32Array, size: number, shift: number): void {
  const next = new Uint32Array(DIGITS + 1);
  for (let index = 0; index < size; index++) {
    const digit = (((from[2 * index] ?? 0) >>> shift) & (DIGITS - 1)) + 1;
    next[digit] = (next[digit] ?? 0) + 1;
  }
  for (let digit = 1; digit <= DIGITS; digit++) next[digit] = (next[digit] ?? 0) + (next[digit - 1] ?? 0);
  for (let index = 0; index < size; index++) {
    const hash = from[2 * index] ?? 0;
    const digit = (hash >>> shift) & (DIGITS - 1);
    const at = next[digit] ?? 0;
    next[digit] = at + 1;
    to[2 * at] = hash;
    to[2 * at + 1] = from[2 * index + 1] ?? 0;
  }
}

/**
 * Where articles lie in the words: stretch s is `[starts[s], ends[s])`, at most LONGEST_STRETCH words, of the article `articles[s]`. Long
 * articles are several stretches, one behind the other. `blocks[p >>> 8]` is the stretch of position p, or one before it.
 */
export interface Stretches {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly articles: Uint32Array;
  readonly blocks: Uint32Array;
}

/** A place inside a stretch takes 16 bits. */
export const LONGEST_STRETCH = 65_535;

/** The stretch that holds a position. */
export function stretchAt({ starts, blocks }: Stretches, position: number): number {
  let stretch = blocks[position >>> 8] ?? 0;
  while (stretch + 1 < starts.length && (starts[stretch + 1] ?? 0) <= position) stretch++;
  return stretch;
}

/** What runs of one hash come to. */
export interface RunCounts {
  /** Runs with more places than `mostPlaces`: too common to be anyone's. */
  common: number;
  /** Places of those runs. */
  commonPlaces: number;
}

/** Told of every pair of places of one run: stretch and position of the earlier, position of the later, and the number of places of the run. */
export type PairVisit = (stretch: number, position: number, other: number, places: number) => void;

/** Working memory of `visitRuns`: stretch and article of each place of the run at hand. */
interface RunMemory {
  readonly stretches: Uint32Array;
  readonly articles: Uint32Array;
}

/** Visits all pairs of places in different articles that share a hash, in a sorted bucket of `size` fingerprints. */
export function visitRuns(
  bucket: Uint32Array,
  size: number,
  ground: { readonly stretches: Stretches; readonly mostPlaces: number; readonly counts: RunCounts },
  visit: PairVisit,
): void {
  const { mostPlaces, counts } = ground;
  const memory: RunMemory = { stretches: new Uint32Array(mostPlaces), articles: new Uint32Array(mostPlaces) };
  for (let from = 0; from < size; ) {
    const hash = bucket[2 * from] ?? 0;
    let to = from + 1;
    while (to < size && bucket[2 * to] === hash) to++;
    if (to - from > mostPlaces) {
      counts.common++;
      counts.commonPlaces += to - from;
    } else if (to - from > 1) visitRun(bucket, from, to, { stretches: ground.stretches, memory }, visit);
    from = to;
  }
}

function visitRun(
  bucket: Uint32Array,
  from: number,
  to: number,
  { stretches, memory }: { readonly stretches: Stretches; readonly memory: RunMemory },
  visit: PairVisit,
): void {
  const places = to - from;
  for (let index = 0; index < places; index++) {
    const stretch = stretchAt(stretches, bucket[2 * (from + index) + 1] ?? 0);
    memory.stretches[index] = stretch;
    memory.articles[index] = stretches.articles[stretch] ?? 0;
  }
  for (let one = 0; one < places; one++) {
    const article = memory.articles[one];
    const stretch = memory.stretches[one] ?? 0;
    const position = bucket[2 * (from + one) + 1] ?? 0;
    for (let other = one + 1; other < places; other++)
      if (memory.articles[other] !== article) visit(stretch, position, bucket[2 * (from + other) + 1] ?? 0, places);
  }
}

/**
 * A pair of places as one number below 2^53: position of the later, place of the earlier in its stretch, and how many places share the words
 * (1..31). Numbers of one stretch sort by later article, later place, earlier place.
 */
export function packPair(other: number, place: number, places: number): number {
  return (other * 65536 + place) * 32 + Math.min(31, places);
}

/** The three parts of a packed pair. */
export function unpackOther(packed: number): number {
  return Math.floor(packed / 2097152);
}

/** Place of the earlier word in its stretch. */
export function unpackPlace(packed: number): number {
  return Math.floor(packed / 32) % 65536;
}

/** Number of places that share the words, 31 for more. */
export function unpackPlaces(packed: number): number {
  return packed % 32;
}
