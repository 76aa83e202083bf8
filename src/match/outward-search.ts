// The search outwards from the end of a chain: affine-gap alignment in a band round the diagonal that stops when its score has dropped too far
// below its best (X-drop, Zhang et al. 2000). The innermost loop of matching: two rows of numbers and one byte a cell, nothing allocated.
// Leaves out equal runs, which need no search.

import { FROM_A, FROM_B, FROM_MATCH, GAP_EXTEND, GAP_OPEN, NEVER } from "./affine-cells.ts";
import { addColumn, type Path, type Sides } from "./columns.ts";

/** How far the score may fall below its best before the search stops. Raising it swallows unrelated words. */
const DROP = 6;
/** Half width of the band, in diagonals: the longest net gap it can cross. */
const BAND = 12;
/** Rows of one search; equal runs cost no rows. */
const MOST_ROWS = 2000;

const WIDTH: number = 2 * BAND + 1;

/** Where a search begins and how far it may go. */
export interface Search {
  readonly sides: Sides;
  /** First words of the search, and the direction of reading: 1 or -1. */
  readonly a: number;
  readonly b: number;
  readonly direction: 1 | -1;
  /** Words left on each side. */
  readonly roomA: number;
  readonly roomB: number;
}

/** One row of the band: by cell the best score of its three states, which state that is, and the score of a gap on side a. */
interface Row {
  readonly best: Float64Array;
  readonly state: Uint8Array;
  readonly gapA: Float64Array;
}

/** Working memory for searches, one at a time. */
export interface SearchTable {
  readonly rows: readonly [Row, Row];
  /** By cell of all rows: the state that each of its three states came from, two bits each (match, gap a, gap b). */
  readonly origins: Uint8Array;
  /** The live cells of the row at hand lie in `[from, to)`; what other cells hold is left from older rows. */
  from: number;
  to: number;
  /** The best end so far. */
  endRow: number;
  endCell: number;
  endScore: number;
}

function newRow(): Row {
  return { best: new Float64Array(WIDTH), state: new Uint8Array(WIDTH), gapA: new Float64Array(WIDTH) };
}

/** An empty table. */
export function searchTable(): SearchTable {
  return {
    rows: [newRow(), newRow()],
    origins: new Uint8Array((MOST_ROWS + 1) * WIDTH),
    from: 0,
    to: 0,
    endRow: 0,
    endCell: 0,
    endScore: 0,
  };
}

/** The row before any word of side a is used: gaps of side b only. */
function firstRow(table: SearchTable, roomB: number): void {
  const { best, state, gapA } = table.rows[0];
  const last = Math.min(BAND, roomB);
  table.from = BAND;
  table.to = BAND + 1;
  best[BAND] = 0;
  state[BAND] = FROM_MATCH;
  gapA[BAND] = NEVER;
  table.origins[BAND] = 0;
  for (let j = 1; j <= last; j++) {
    const score = -(GAP_OPEN + GAP_EXTEND * j);
    if (score < -DROP) break;
    best[BAND + j] = score;
    state[BAND + j] = FROM_B;
    gapA[BAND + j] = NEVER;
    table.origins[BAND + j] = (j === 1 ? FROM_MATCH : FROM_B) << 4;
    table.to = BAND + j + 1;
  }
}

/**
 * Fills row `i` from the live cells of the row before and keeps the best end. A cell is dead once its best lies too far below the best end: no
 * word that follows can bring it back. A state came from a gap where going on with it is no worse than opening one.
 */
function nextRow(search: Search, table: SearchTable, i: number): void {
  const before = table.rows[((i + 1) & 1) as 0 | 1];
  const { best, state, gapA } = table.rows[(i & 1) as 0 | 1];
  const { keys, comparison } = search.sides;
  const keyA = keys[search.a + search.direction * (i - 1)] ?? 0;
  const firstB = search.b + search.direction * (i - BAND - 1);
  const floor = table.endScore - DROP;
  const { from, to } = table;
  const lowest = Math.max(0, from - 1, BAND - i);
  const highest = Math.min(WIDTH - 1, search.roomB - i + BAND);
  let gapB = NEVER;
  table.from = WIDTH;
  for (let d = lowest; d <= highest; d++) {
    let score = NEVER;
    let its = FROM_MATCH;
    let origins = 0;
    const diagonal = d >= from && d < to ? (before.best[d] ?? NEVER) : NEVER;
    if (diagonal >= floor && i + d > BAND) {
      const like = comparison.score(keyA, keys[firstB + search.direction * d] ?? 0);
      score = diagonal + like;
      origins = before.state[d] ?? 0;
      if (like > 0 && score > table.endScore) keepEnd(table, i, d, score);
    }
    gapA[d] = NEVER;
    if (d + 1 >= from && d + 1 < to) {
      const opened = (before.best[d + 1] ?? NEVER) - GAP_OPEN - GAP_EXTEND;
      const extended = (before.gapA[d + 1] ?? NEVER) - GAP_EXTEND;
      const gap = Math.max(opened, extended);
      gapA[d] = gap;
      origins |= (extended >= opened ? FROM_A : (before.state[d + 1] ?? 0)) << 2;
      if (gap > score) {
        score = gap;
        its = FROM_A;
      }
    }
    if (d > lowest && i + d > BAND) {
      const opened = (best[d - 1] ?? NEVER) - GAP_OPEN - GAP_EXTEND;
      const extended = gapB - GAP_EXTEND;
      gapB = Math.max(opened, extended);
      origins |= (extended >= opened ? FROM_B : (state[d - 1] ?? 0)) << 4;
      if (gapB > score) {
        score = gapB;
        its = FROM_B;
      }
    }
    best[d] = score;
    state[d] = its;
    table.origins[i * WIDTH + d] = origins;
    if (score >= floor) {
      if (table.from === WIDTH) table.from = d;
      table.to = d + 1;
    } else if (d >= to) break;
  }
}

function keepEnd(table: SearchTable, row: number, cell: number, score: number): void {
  table.endRow = row;
  table.endCell = cell;
  table.endScore = score;
}

/** Searches outwards; gives the score of the best end, 0 where nothing is worth going for. `traceSearch` gives its columns. */
export function searchOutwards(search: Search, table: SearchTable): number {
  table.endRow = 0;
  table.endScore = 0;
  table.endCell = 0;
  firstRow(table, search.roomB);
  const rows = Math.min(search.roomA, MOST_ROWS);
  for (let i = 1; i <= rows && table.to > table.from; i++) nextRow(search, table, i);
  return table.endScore;
}

/** Adds the columns of the search just made to the path, in the order of the search. */
export function traceSearch(search: Search, table: SearchTable, path: Path): void {
  const first = path.size;
  let i = table.endRow;
  let d = table.endCell;
  let state = FROM_MATCH;
  while (i > 0 || i + d - BAND > 0) {
    const { a, b, direction } = search;
    addColumn(
      path,
      state === FROM_B ? -1 : a + direction * (i - 1),
      state === FROM_A ? -1 : b + direction * (i + d - BAND - 1),
    );
    const origin = ((table.origins[i * WIDTH + d] ?? 0) >>> (2 * (state - FROM_MATCH))) & 3;
    if (state === FROM_A) d++;
    if (state === FROM_B) d--;
    if (state !== FROM_B) i--;
    state = origin;
  }
  path.a.subarray(first, path.size).reverse();
  path.b.subarray(first, path.size).reverse();
}
