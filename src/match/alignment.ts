// Word-by-word alignment along a chain: equal words at the anchors, exact affine-gap programming between them, and a banded X-drop search
// outwards from both ends (MAT-04; Gotoh 1982 for the gaps, Zhang et al. 2000 for the drop). Leaves out what the columns mean: edits.ts.

import { bestState, type Cells, enterGap, enterMatch, FROM_A, FROM_B, newCells, originOf } from "./affine-cells.ts";
import type { Anchor } from "./chains.ts";
import { type Bounds, type Columns, type Path, pairScore, type Sides } from "./columns.ts";
import { searchOutwards, searchTable } from "./outward-search.ts";
import type { Comparison } from "./similarity.ts";

/** Makes the ground of all alignments of one collection. Not to be shared between alignments that run at once. */
export function sidesOf(keys: Int32Array, comparison: Comparison): Sides {
  return { keys, comparison, table: searchTable() };
}

/** Largest gap solved exactly, in cells; beyond it both sides stand unaligned. */
const MOST_CELLS = 1024;

function unaligned(bounds: Bounds, path: Path): void {
  for (let a = bounds.fromA; a < bounds.toA; a++) {
    path.a.push(a);
    path.b.push(-1);
  }
  for (let b = bounds.fromB; b < bounds.toB; b++) {
    path.a.push(-1);
    path.b.push(b);
  }
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
  const cells = newCells((rows + 1) * stride);
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
  traceGap(cells, bounds, stride, path);
}

function traceGap(cells: Cells, bounds: Bounds, stride: number, path: Path): void {
  const back: Path = { a: [], b: [] };
  let i = bounds.toA - bounds.fromA;
  let j = bounds.toB - bounds.fromB;
  let state = bestState(cells, i * stride + j);
  while (i > 0 || j > 0) {
    const cell = i * stride + j;
    const a = bounds.fromA + i - 1;
    const b = bounds.fromB + j - 1;
    back.a.push(state === FROM_B ? -1 : a);
    back.b.push(state === FROM_A ? -1 : b);
    const origin = originOf(cells, cell, state);
    if (state !== FROM_B) i--;
    if (state !== FROM_A) j--;
    state = origin;
  }
  path.a.push(...back.a.reverse());
  path.b.push(...back.b.reverse());
}

/** Equal words straight on, then a search across what differs, until nothing more is found. */
function extend(
  sides: Sides,
  bounds: Bounds,
  from: { readonly a: number; readonly b: number },
  direction: 1 | -1,
): Path {
  const path: Path = { a: [], b: [] };
  let { a, b } = from;
  const isRoom = (): boolean => a >= bounds.fromA && a < bounds.toA && b >= bounds.fromB && b < bounds.toB;
  for (;;) {
    while (isRoom() && sides.keys[a] === sides.keys[b]) {
      path.a.push(a);
      path.b.push(b);
      a += direction;
      b += direction;
    }
    if (!isRoom()) return path;
    const roomA = direction === 1 ? bounds.toA - a : a - bounds.fromA + 1;
    const roomB = direction === 1 ? bounds.toB - b : b - bounds.fromB + 1;
    if (searchOutwards({ sides, a, b, direction, roomA, roomB }, path) === 0) return path;
    a = (path.a.findLast((position) => position !== -1) ?? a) + direction;
    b = (path.b.findLast((position) => position !== -1) ?? b) + direction;
    // The search saw what lies behind its best end; only equal words right there can lead further.
    if (sides.keys[a] !== sides.keys[b]) return path;
  }
}

/** Aligns two whole ranges, both ends fixed; for merging neighbours and for tests. */
export function alignBetween(sides: Sides, bounds: Bounds): Columns {
  const path: Path = { a: [], b: [] };
  fillGap(sides, bounds, path);
  return path;
}

/** Aligns along a chain and outwards from both of its ends, inside the bounds. The columns begin and end with like words. */
export function alignChain(sides: Sides, anchors: readonly Anchor[], bounds: Bounds): Columns {
  const first = anchors[0];
  const last = anchors.at(-1);
  if (!first || !last) return { a: [], b: [] };
  const left = extend(sides, bounds, { a: first.a - 1, b: first.b - 1 }, -1);
  const path: Path = { a: left.a.reverse(), b: left.b.reverse() };
  let before: Anchor | null = null;
  for (const anchor of anchors) {
    if (before) {
      const gap = { fromA: before.a + before.length, toA: anchor.a, fromB: before.b + before.length, toB: anchor.b };
      fillGap(sides, gap, path);
    }
    for (let offset = 0; offset < anchor.length; offset++) {
      path.a.push(anchor.a + offset);
      path.b.push(anchor.b + offset);
    }
    before = anchor;
  }
  const right = extend(sides, bounds, { a: last.a + last.length, b: last.b + last.length }, 1);
  for (let index = 0; index < right.a.length; index++) {
    path.a.push(right.a[index] ?? -1);
    path.b.push(right.b[index] ?? -1);
  }
  return path;
}
