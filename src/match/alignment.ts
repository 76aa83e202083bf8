// Word-by-word alignment along a chain: equal words at the anchors, exact affine-gap programming between them, and a banded X-drop search
// outwards from both ends (MAT-04; Gotoh 1982 for the gaps, Zhang et al. 2000 for the drop). Leaves out what the columns mean: edits.ts.

import type { Anchor } from "./chains.ts";
import type { Comparison } from "./similarity.ts";

/** Columns of an alignment: positions on each side, -1 where that side has no word. `a[i]` and `b[i]` are never both -1. */
export interface Columns {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** A half-open rectangle of positions that an alignment may use. */
export interface Bounds {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** What the aligner compares: keys by position. `table` is its working memory, so that a search allocates nothing. */
export interface Sides {
  readonly keys: Int32Array;
  readonly comparison: Comparison;
  readonly table: Cells;
}

/** Makes the ground of all alignments of one collection. Not to be shared between alignments that run at once. */
export function sidesOf(keys: Int32Array, comparison: Comparison): Sides {
  return { keys, comparison, table: newCells((MOST_ROWS + 2) * WIDTH) };
}

/** Opening a gap, and each word in it. Raising either breaks alignments at abridgements (affine against linear: plagdet .891 against .847). */
const GAP_OPEN = 1.2;
const GAP_EXTEND = 0.3;
/** How far the score may fall below its best before the search outwards stops. Raising it swallows unrelated words. */
const DROP = 6;
/** Half width of the band of the search outwards, in diagonals: the longest net gap it can cross. */
const BAND = 12;
/** Largest gap solved exactly, in cells; beyond it both sides stand unaligned. */
const MOST_CELLS = 1024;
/** Rows of one search outwards; equal runs cost no rows. */
const MOST_ROWS = 2000;

const FROM_NONE = 0;
const FROM_MATCH = 1;
const FROM_A = 2;
const FROM_B = 3;
const NEVER = Number.NEGATIVE_INFINITY;

/** What `length` unaligned words on one side cost (a negative number; 0 for none). */
export function gapScore(length: number): number {
  return length === 0 ? 0 : -(GAP_OPEN + GAP_EXTEND * length);
}

/** Score of putting the words at two positions in one column; above 0 where they are alike. */
export function pairScore(sides: Sides, a: number, b: number): number {
  return sides.comparison.score(sides.keys[a] ?? 0, sides.keys[b] ?? 0);
}

/** Score of a whole alignment: its columns and its gaps. */
export function scoreOf(sides: Sides, columns: Columns): number {
  let score = 0;
  let gapA = 0;
  let gapB = 0;
  for (const [index, a] of columns.a.entries()) {
    const b = columns.b[index] ?? -1;
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

interface Path {
  readonly a: number[];
  readonly b: number[];
}

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

/** Three states of every cell of a table: the score, and which state it came from. */
interface Cells {
  readonly match: Float64Array;
  readonly gapA: Float64Array;
  readonly gapB: Float64Array;
  /** Which of the three states each state of a cell came from. */
  readonly matchFrom: Uint8Array;
  readonly gapAFrom: Uint8Array;
  readonly gapBFrom: Uint8Array;
}

function newCells(size: number): Cells {
  return {
    match: new Float64Array(size).fill(NEVER),
    gapA: new Float64Array(size).fill(NEVER),
    gapB: new Float64Array(size).fill(NEVER),
    matchFrom: new Uint8Array(size),
    gapAFrom: new Uint8Array(size),
    gapBFrom: new Uint8Array(size),
  };
}

/** Best state of a cell: match before gaps, so that equal scores give one path. */
function bestState(cells: Cells, cell: number): number {
  const match = cells.match[cell] ?? NEVER;
  const gapA = cells.gapA[cell] ?? NEVER;
  const gapB = cells.gapB[cell] ?? NEVER;
  if (match >= gapA && match >= gapB) return FROM_MATCH;
  return gapA >= gapB ? FROM_A : FROM_B;
}

function stateScore(cells: Cells, cell: number, state: number): number {
  if (state === FROM_MATCH) return cells.match[cell] ?? NEVER;
  return (state === FROM_A ? cells.gapA[cell] : cells.gapB[cell]) ?? NEVER;
}

/** A word of one side stands alone: the gap goes on, or opens from any other state. */
function enterGap(cells: Cells, to: number, from: number, state: typeof FROM_A | typeof FROM_B): void {
  const scores = state === FROM_A ? cells.gapA : cells.gapB;
  const origins = state === FROM_A ? cells.gapAFrom : cells.gapBFrom;
  const best = bestState(cells, from);
  const opened = stateScore(cells, from, best) - GAP_OPEN - GAP_EXTEND;
  const extended = (scores[from] ?? NEVER) - GAP_EXTEND;
  scores[to] = Math.max(opened, extended);
  origins[to] = extended >= opened ? state : best;
}

function enterMatch(cells: Cells, to: number, from: number, score: number): void {
  const best = bestState(cells, from);
  cells.match[to] = stateScore(cells, from, best) + score;
  cells.matchFrom[to] = best;
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
    const from = state === FROM_MATCH ? cells.matchFrom : state === FROM_A ? cells.gapAFrom : cells.gapBFrom;
    if (state !== FROM_B) i--;
    if (state !== FROM_A) j--;
    state = from[cell] ?? FROM_NONE;
  }
  path.a.push(...back.a.reverse());
  path.b.push(...back.b.reverse());
}

const WIDTH: number = 2 * BAND + 1;

interface Search {
  readonly sides: Sides;
  /** First words of the search, and the direction of reading: 1 or -1. */
  readonly a: number;
  readonly b: number;
  readonly direction: 1 | -1;
  /** Words left on each side. */
  readonly roomA: number;
  readonly roomB: number;
}

/** The live cells of a row, `[from, to)` in the band. */
interface Live {
  readonly from: number;
  readonly to: number;
}

function clearRow(cells: Cells, i: number): void {
  const start = i * WIDTH;
  cells.match.fill(NEVER, start, start + WIDTH);
  cells.gapA.fill(NEVER, start, start + WIDTH);
  cells.gapB.fill(NEVER, start, start + WIDTH);
}

/** One row of the band: `i` words of side a are used, cell d has used `i + d - BAND` words of side b. Only what the row before leads to. */
function bandRow(search: Search, cells: Cells, i: number, live: Live): void {
  const { a, b, direction } = search;
  for (let d = Math.max(0, live.from - 1); d < WIDTH; d++) {
    const j = i + d - BAND;
    if (j < 0) continue;
    if (j > search.roomB) break;
    const cell = i * WIDTH + d;
    if (i > 0 && j > 0 && d >= live.from && d < live.to)
      enterMatch(cells, cell, cell - WIDTH, pairScore(search.sides, a + direction * (i - 1), b + direction * (j - 1)));
    if (i > 0 && d + 1 < WIDTH) enterGap(cells, cell, cell - WIDTH + 1, FROM_A);
    if (j > 0 && d > 0) enterGap(cells, cell, cell - 1, FROM_B);
    if (d >= live.to && stateScore(cells, cell, bestState(cells, cell)) === NEVER) break;
  }
}

interface End {
  readonly row: number;
  readonly cell: number;
  readonly score: number;
}

/** The best cell of a row that ends on a pair of like words. */
function bestEnd(search: Search, cells: Cells, i: number, end: End): End {
  let best = end;
  for (let d = 0; d < WIDTH; d++) {
    const cell = i * WIDTH + d;
    const score = cells.match[cell] ?? NEVER;
    const j = i + d - BAND;
    if (score <= best.score || j <= 0) continue;
    const { a, b, direction } = search;
    if (pairScore(search.sides, a + direction * (i - 1), b + direction * (j - 1)) > 0) best = { row: i, cell, score };
  }
  return best;
}

/** Forgets what lies too far below the best, so that it cannot come back; gives what is left. */
function prune(cells: Cells, i: number, floor: number): Live {
  let from = WIDTH;
  let to = 0;
  for (let d = 0; d < WIDTH; d++) {
    const cell = i * WIDTH + d;
    if ((cells.match[cell] ?? NEVER) < floor) cells.match[cell] = NEVER;
    if ((cells.gapA[cell] ?? NEVER) < floor) cells.gapA[cell] = NEVER;
    if ((cells.gapB[cell] ?? NEVER) < floor) cells.gapB[cell] = NEVER;
    if (stateScore(cells, cell, bestState(cells, cell)) === NEVER) continue;
    if (from === WIDTH) from = d;
    to = d + 1;
  }
  return { from, to };
}

function traceSearch(search: Search, cells: Cells, end: End, path: Path): void {
  const back: Path = { a: [], b: [] };
  let i = end.row;
  let d = end.cell - end.row * WIDTH;
  let state = FROM_MATCH;
  while (i > 0 || i + d - BAND > 0) {
    const cell = i * WIDTH + d;
    const { a, b, direction } = search;
    back.a.push(state === FROM_B ? -1 : a + direction * (i - 1));
    back.b.push(state === FROM_A ? -1 : b + direction * (i + d - BAND - 1));
    const from = state === FROM_MATCH ? cells.matchFrom : state === FROM_A ? cells.gapAFrom : cells.gapBFrom;
    if (state === FROM_A) d++;
    if (state === FROM_B) d--;
    if (state !== FROM_B) i--;
    state = from[cell] ?? FROM_NONE;
  }
  path.a.push(...back.a.reverse());
  path.b.push(...back.b.reverse());
}

/** Searches outwards and adds the columns found to the path, in the order of the search. */
function searchOutwards(search: Search, path: Path): number {
  const cells = search.sides.table;
  let end: End = { row: 0, cell: -1, score: 0 };
  let live: Live = { from: BAND, to: BAND + 1 };
  const rows = Math.min(search.roomA, MOST_ROWS);
  for (let i = 0; i <= rows && live.to > live.from; i++) {
    clearRow(cells, i);
    if (i === 0) cells.match[BAND] = 0;
    bandRow(search, cells, i, live);
    if (i > 0) end = bestEnd(search, cells, i, end);
    live = prune(cells, i, end.score - DROP);
  }
  if (end.row === 0) return 0;
  traceSearch(search, cells, end, path);
  return end.row;
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
