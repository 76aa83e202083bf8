// The n-grams of a collection that stand in it more than once, sorted by hash: the raw material of seeds.
// Leaves out which of them are pairs across articles: seeds.ts.

import type { Words } from "./words.ts";

/** Which words make an n-gram: the first and those at these offsets from it (0 1 2; 0 2 skips one). */
export interface GramShape {
  readonly offsets: readonly number[];
  /** Equal words in a row from the first on: what a hit may count as aligned. */
  readonly length: number;
  /** Sum of idf that an n-gram needs: raising it drops those of function words («في عام»), which alone never carry a passage. */
  readonly leastIdf: number;
}

/** Hashes ascending, each with its position; equal hashes keep the order of their positions. */
export interface Grams {
  readonly hashes: Uint32Array;
  readonly positions: Int32Array;
}

/** Cells in which n-grams are counted, at least so many for each: more cells let fewer lone n-grams through, and cost memory. */
const CELLS_PER_GRAM = 4;

function hashAt(keys: Int32Array, position: number, offsets: readonly number[]): number {
  let hash = 0x811c9dc5;
  for (const offset of offsets) {
    hash = Math.imul(hash ^ (keys[position + offset] ?? 0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

/** All n-grams inside blocks whose words weigh enough; what an article repeats has been seen before. */
function allGrams(
  { keys, blockFirst, blockIsRepeated }: Words,
  idf: Float64Array,
  { offsets, leastIdf }: GramShape,
): Grams {
  const hashes = new Uint32Array(keys.length);
  const positions = new Int32Array(keys.length);
  const reach = offsets.at(-1) ?? 0;
  let size = 0;
  for (let block = 0; block + 1 < blockFirst.length; block++) {
    if (blockIsRepeated[block] === 1) continue;
    const end = (blockFirst[block + 1] ?? 0) - reach;
    for (let position = blockFirst[block] ?? 0; position < end; position++) {
      let weight = 0;
      for (const offset of offsets) weight += idf[keys[position + offset] ?? 0] ?? 0;
      if (weight < leastIdf) continue;
      hashes[size] = hashAt(keys, position, offsets);
      positions[size++] = position;
    }
  }
  return { hashes: hashes.subarray(0, size), positions: positions.subarray(0, size) };
}

/** Counts in cells of two bits, four a byte, and drops what stands alone in its cell: most n-grams stand once in a collection. */
function withoutLone({ hashes, positions }: Grams): Grams {
  const cells = new Uint8Array(2 ** Math.ceil(Math.log2(Math.max(1024, hashes.length * CELLS_PER_GRAM))) / 4);
  const mask = cells.length - 1;
  for (let index = 0; index < hashes.length; index++) {
    const hash = hashes[index] ?? 0;
    const byte = cells[(hash >>> 2) & mask] ?? 0;
    const shift = (hash & 3) * 2;
    if (((byte >>> shift) & 3) < 2) cells[(hash >>> 2) & mask] = byte + (1 << shift);
  }
  let size = 0;
  for (let index = 0; index < hashes.length; index++) {
    const hash = hashes[index] ?? 0;
    if ((((cells[(hash >>> 2) & mask] ?? 0) >>> ((hash & 3) * 2)) & 3) < 2) continue;
    hashes[size] = hash;
    positions[size++] = positions[index] ?? 0;
  }
  return { hashes: hashes.subarray(0, size), positions: positions.subarray(0, size) };
}

/** Bits of a hash that one pass sorts by: few enough places that all of them stay at hand. */
const DIGIT_BITS = 11;
const DIGITS: number = 1 << DIGIT_BITS;

/** Stable radix sort by hash, three passes. */
function sorted(grams: Grams): Grams {
  let from = grams;
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    const next = new Uint32Array(DIGITS + 1);
    for (let index = 0; index < from.hashes.length; index++) {
      const digit = ((from.hashes[index] ?? 0) >>> shift) & (DIGITS - 1);
      next[digit + 1] = (next[digit + 1] ?? 0) + 1;
    }
    for (let digit = 1; digit < DIGITS; digit++) next[digit] = (next[digit] ?? 0) + (next[digit - 1] ?? 0);
    const hashes = new Uint32Array(from.hashes.length);
    const positions = new Int32Array(from.hashes.length);
    for (let index = 0; index < from.hashes.length; index++) {
      const hash = from.hashes[index] ?? 0;
      const digit = (hash >>> shift) & (DIGITS - 1);
      const to = next[digit] ?? 0;
      next[digit] = to + 1;
      hashes[to] = hash;
      positions[to] = from.positions[index] ?? 0;
    }
    from = { hashes, positions };
  }
  return from;
}

/** The n-grams of one shape that stand more than once, and some that do not (their cell was shared). */
export function gramsOf(words: Words, idf: Float64Array, shape: GramShape): Grams {
  return sorted(withoutLone(allGrams(words, idf, shape)));
}
