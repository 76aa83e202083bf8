// Word-by-word alignment along a chain: equal words at the anchors, exact affine-gap programming between them, and a banded X-drop search
// outwards from both ends (MAT-04; Gotoh 1982 for the gaps, Zhang et al. 2000 for the drop). Leaves out what the columns mean: edits.ts.

import {
  bestState,
  clearCells,
  enterGap,
  enterMatch,
  FROM_A,
  FROM_B,
  gapScore,
  newCells,
  originOf,
} from "./affine-cells.ts";
import type { Anchor } from "./chains.ts";
import {
  addColumn,
  type Bar,
  type Bounds,
  type Columns,
  newPath,
  type Path,
  pairScore,
  type Sides,
} from "./columns.ts";
import { type Search, searchOutwards, searchTable, traceSearch } from "./outward-search.ts";
import { newRootMarks, promise, prospect } from "./prospects.ts";
import type { Comparison } from "./similarity.ts";

/** Largest gap solved exactly, in cells; beyond it both sides stand unaligned. */
const MOST_CELLS = 1024;

/** Makes the ground of all alignments of one collection. Not to be shared between alignments that run at once. */
export function sidesOf(keys: Int32Array, comparison: Comparison, isSwift = false): Sides {
  return {
    keys,
    comparison,
    isSwift,
    marks: newRootMarks(isSwift ? keys : new Int32Array(0), comparison.table),
    table: searchTable(keys.length),
    cells: newCells(MOST_CELLS),
    left: newPath(),
    right: newPath(),
    middle: newPath(),
  };
}

function unaligned(bounds: Bounds, path: Path): void {
  for (let a = bounds.fromA; a < bounds.toA; a++) addColumn(path, a, -1);
  for (let b = bounds.fromB; b < bounds.toB; b++) addColumn(path, -1, b);
}

/** Aligns all words of the bounds, both ends fixed. */
function fillGap(sides: Sides, bounds: Bounds, path: Path): void {
  const rows = bounds.toA - bounds.fromA;
  const width = bounds.toB - bounds.fromB;
  if (rows === 0 || width === 0 || (rows + 1) * (width + 1) > MOST_CELLS) {
    unaligned(bounds, path);
    return;
  }
  const stride = width + 1;
  const { cells } = sides;
  clearCells(cells, (rows + 1) * stride);
  cells.match[0] = 0;
  for (let i = 0; i <= rows; i++) {
    for (let j = 0; j <= width; j++) {
      const cell = i * stride + j;
      if (i > 0 && j > 0)
        enterMatch(cells, cell, cell - stride - 1, pairScore(sides, bounds.fromA + i - 1, bounds.fromB + j - 1));
      if (i > 0) enterGap(cells, cell, cell - stride, FROM_A);
      if (j > 0) enterGap(cells, cell, cell - 1, FROM_B);
    }
  }
  traceGap(sides, bounds, stride, path);
}

function traceGap({ cells }: Sides, bounds: Bounds, stride: number, path: Path): void {
  const first = path.size;
  let i = bounds.toA - bounds.fromA;
  let j = bounds.toB - bounds.fromB;
  let state = bestState(cells, i * stride + j);
  while (i > 0 || j > 0) {
    const cell = i * stride + j;
    addColumn(path, state === FROM_B ? -1 : bounds.fromA + i - 1, state === FROM_A ? -1 : bounds.fromB + j - 1);
    const origin = originOf(cells, cell, state);
    if (state !== FROM_B) i--;
    if (state !== FROM_A) j--;
    state = origin;
  }
  path.a.subarray(first, path.size).reverse();
  path.b.subarray(first, path.size).reverse();
}

interface Place {
  readonly a: number;
  readonly b: number;
}

function isInside(bounds: Bounds, { a, b }: Place): boolean {
  return a >= bounds.fromA && a < bounds.toA && b >= bounds.fromB && b < bounds.toB;
}

/** Adds the equal words from a place on; gives the first place where they differ or end. */
function runOn(sides: Sides, bounds: Bounds, from: Place, direction: 1 | -1, path: Path): Place {
  let { a, b } = from;
  while (isInside(bounds, { a, b }) && sides.keys[a] === sides.keys[b]) {
    addColumn(path, a, b);
    a += direction;
    b += direction;
  }
  return { a, b };
}

/** Words that a search may use; where looks are taken, no further than the last look saw words that stand on both sides. */
function searchFrom(sides: Sides, bounds: Bounds, at: Place, direction: 1 | -1): Search {
  const roomA = direction === 1 ? bounds.toA - at.a : at.a - bounds.fromA + 1;
  const roomB = direction === 1 ? bounds.toB - at.b : at.b - bounds.fromB + 1;
  if (!sides.isSwift) return { sides, ...at, direction, roomA, roomB };
  const { reachA, reachB } = sides.marks;
  return { sides, ...at, direction, roomA: Math.min(roomA, reachA), roomB: Math.min(roomB, reachB) };
}

/** Searches across what differs, then equal words straight on, until nothing more is found. `from` lies behind the equal words of the path. */
function extend(sides: Sides, bounds: Bounds, from: Place, direction: 1 | -1, path: Path): void {
  let at = from;
  while (isInside(bounds, at)) {
    // In a large collection most ends of passages have nothing beside them: one look says so.
    if (sides.isSwift && prospect(sides, at, bounds, direction) <= 0) return;
    const search = searchFrom(sides, bounds, at, direction);
    if (searchOutwards(search, sides.table) === 0) return;
    traceSearch(search, sides.table, path);
    const end = { a: (path.a[path.size - 1] ?? 0) + direction, b: (path.b[path.size - 1] ?? 0) + direction };
    at = runOn(sides, bounds, end, direction, path);
    // A search that was not cut short saw what lies behind its best end; only equal words right there can lead further.
    if (!sides.isSwift && at.a === end.a) return;
  }
}

/** Aligns two whole ranges, both ends fixed: what fills the gaps of a chain, for whoever compares it with trying all alignments. */
export function alignBetween(sides: Sides, bounds: Bounds): Columns {
  const path = newPath();
  fillGap(sides, bounds, path);
  return { a: [...path.a.subarray(0, path.size)], b: [...path.b.subarray(0, path.size)] };
}

/** Aligns what lies between the first and the last anchor; gives the score. */
function alignInside(sides: Sides, anchors: readonly Anchor[], path: Path): number {
  path.size = 0;
  let before: Anchor | null = null;
  for (const anchor of anchors) {
    if (before) {
      const gap = { fromA: before.a + before.length, toA: anchor.a, fromB: before.b + before.length, toB: anchor.b };
      fillGap(sides, gap, path);
    }
    for (let offset = 0; offset < anchor.length; offset++) addColumn(path, anchor.a + offset, anchor.b + offset);
    before = anchor;
  }
  return scoreOfPath(sides, path);
}

function scoreOfPath(sides: Sides, path: Path): number {
  let score = 0;
  let gapA = 0;
  let gapB = 0;
  for (let index = 0; index < path.size; index++) {
    const a = path.a[index] ?? -1;
    const b = path.b[index] ?? -1;
    if (b === -1) gapA++;
    else if (a === -1) gapB++;
    else {
      score += pairScore(sides, a, b) + gapScore(gapA) + gapScore(gapB);
      gapA = 0;
      gapB = 0;
    }
  }
  return score + gapScore(gapA) + gapScore(gapB);
}

/** Sums in another order may differ in the last digits. */
const TOLERANCE = 1e-6;

/** What a chain has come to before anything is searched: the places before and behind its equal words, its score, and its columns. */
export interface Reached {
  readonly from: Place;
  readonly to: Place;
  readonly score: number;
  readonly words: number;
}

/** Whether the words beside a chain may carry it over the bar by their weights, whatever their order on side b. One look, and most chains are out. */
export function isPromising(sides: Sides, bounds: Bounds, { from, to, score, words }: Reached, bar: Bar): boolean {
  const lacking = bar.score - score;
  const lackingWords = bar.words - words;
  if (lacking <= 0 && lackingWords <= 0) return true;
  const before = promise(sides, from, bounds, -1);
  const seen = sides.marks.seen;
  if (before >= lacking && seen >= lackingWords) return true;
  return before + promise(sides, to, bounds, 1) >= lacking && seen + sides.marks.seen >= lackingWords;
}

/** Whether the best way over the words beside a promising chain may. */
function isLikely(sides: Sides, bounds: Bounds, { from, to, score }: Reached, bar: Bar): boolean {
  const lacking = bar.score - score;
  if (lacking <= 0) return true;
  const likely = prospect(sides, from, bounds, -1);
  return likely >= lacking || likely + prospect(sides, to, bounds, 1) >= lacking;
}

function joined(sides: Sides, side: "a" | "b"): number[] {
  const { left, middle, right } = sides;
  const columns: number[] = new Array(left.size + middle.size + right.size);
  let size = 0;
  for (let index = left.size - 1; index >= 0; index--) columns[size++] = left[side][index] ?? -1;
  for (let index = 0; index < middle.size; index++) columns[size++] = middle[side][index] ?? -1;
  for (let index = 0; index < right.size; index++) columns[size++] = right[side][index] ?? -1;
  return columns;
}

/** A bar that any alignment reaches. */
const NO_BAR: Bar = { words: 0, score: Number.NEGATIVE_INFINITY };

/**
 * Aligns along a chain and outwards from both of its ends, inside the bounds. The columns begin and end with like words; null where their score
 * stays below the bar's, which costs no more than looking.
 */
export function alignChain(
  sides: Sides,
  anchors: readonly Anchor[],
  bounds: Bounds,
  bar: Bar = NO_BAR,
): Columns | null {
  const first = anchors[0];
  const last = anchors.at(-1);
  if (!first || !last) return null;
  const { left, middle, right } = sides;
  left.size = 0;
  right.size = 0;
  const inside = alignInside(sides, anchors, middle);
  const from = runOn(sides, bounds, { a: first.a - 1, b: first.b - 1 }, -1, left);
  const to = runOn(sides, bounds, { a: last.a + last.length, b: last.b + last.length }, 1, right);
  const score = inside + scoreOfPath(sides, left) + scoreOfPath(sides, right);
  const words = left.size + middle.size + right.size;
  const reached = { from, to, score, words };
  if (sides.isSwift && !(isPromising(sides, bounds, reached, bar) && isLikely(sides, bounds, reached, bar)))
    return null;
  extend(sides, bounds, from, -1, left);
  extend(sides, bounds, to, 1, right);
  if (inside + scoreOfPath(sides, left) + scoreOfPath(sides, right) < bar.score - TOLERANCE) return null;
  return { a: joined(sides, "a"), b: joined(sides, "b") };
}
