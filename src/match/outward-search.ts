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

/** One row of the band: the scores of three states a cell, and the best of them. A cell more at each end stays NEVER. */
interface Row {
  readonly match: Float64Array;
  readonly gapA: Float64Array;
  readonly gapB: Float64Array;
  readonly best: Float64Array;
  readonly bestState: Uint8Array;
}

/** Working memory for searches, one at a time. */
export interface SearchTable {
  readonly rows: readonly [Row, Row];
  /** 1 where the words of a cell of the row at hand are alike. */
  readonly isLike: Uint8Array;
  /** By cell of all rows: the state that each of its three states came from, two bits each (match, gap a, gap b). */
  readonly origins: Uint8Array;
  /** The live cells of the row at hand, `[from, to)`. */
  from: number;
  to: number;
  /** The best end so far. */
  endRow: number;
  endCell: number;
  endScore: number;
}

function newRow(): Row {
  const column = (): Float64Array => new Float64Array(WIDTH + 2).fill(NEVER);
  return { match: column(), gapA: column(), gapB: column(), best: column(), bestState: new Uint8Array(WIDTH + 2) };
}

/** An empty table. */
export function searchTable(): SearchTable {
  return {
    rows: [newRow(), newRow()],
    isLike: new Uint8Array(WIDTH + 2),
    origins: new Uint8Array((MOST_ROWS + 1) * WIDTH),
    from: 0,
    to: 0,
    endRow: 0,
    endCell: 0,
    endScore: 0,
  };
}

function settle(row: Row, d: number): void {
  const match = row.match[d] ?? NEVER;
  const gapA = row.gapA[d] ?? NEVER;
  const gapB = row.gapB[d] ?? NEVER;
  if (match >= gapA && match >= gapB) {
    row.best[d] = match;
    row.bestState[d] = FROM_MATCH;
  } else {
    row.best[d] = Math.max(gapA, gapB);
    row.bestState[d] = gapA >= gapB ? FROM_A : FROM_B;
  }
}

function clear(row: Row): void {
  row.match.fill(NEVER);
  row.gapA.fill(NEVER);
  row.gapB.fill(NEVER);
  row.best.fill(NEVER);
}

/** The row before any word of side a is used: gaps of side b only. Cell d of a row stands at index d + 1. */
function firstRow(table: SearchTable, roomB: number): void {
  const row = table.rows[0];
  clear(row);
  clear(table.rows[1]);
  row.match[BAND + 1] = 0;
  settle(row, BAND + 1);
  table.origins[BAND] = 0;
  const last = Math.min(BAND, roomB);
  table.from = BAND;
  table.to = BAND + 1;
  for (let j = 1; j <= last; j++) {
    const d = BAND + j + 1;
    const opened = (row.best[d - 1] ?? NEVER) - GAP_OPEN - GAP_EXTEND;
    const extended = (row.gapB[d - 1] ?? NEVER) - GAP_EXTEND;
    const score = Math.max(opened, extended);
    if (score < -DROP) break;
    row.gapB[d] = score;
    table.origins[BAND + j] = (extended >= opened ? FROM_B : (row.bestState[d - 1] ?? 0)) << 4;
    settle(row, d);
    table.to = BAND + j + 1;
  }
}

/** A word of one side stands alone: the gap goes on, or opens from the best state of the cell before; gives the state it came from. */
function enterGap(
  gap: Float64Array,
  at: number,
  from: Row,
  gapFrom: Float64Array,
  cell: number,
  state: typeof FROM_A | typeof FROM_B,
): number {
  const opened = (from.best[cell] ?? NEVER) - GAP_OPEN - GAP_EXTEND;
  const extended = (gapFrom[cell] ?? NEVER) - GAP_EXTEND;
  gap[at] = Math.max(opened, extended);
  return extended >= opened ? state : (from.bestState[cell] ?? 0);
}

/** Fills row `i` from the live cells of the row before, keeps the best end, and forgets what lies too far below it. */
function nextRow(search: Search, table: SearchTable, i: number): void {
  const before = table.rows[((i + 1) & 1) as 0 | 1];
  const row = table.rows[(i & 1) as 0 | 1];
  const { keys, comparison } = search.sides;
  const { direction, roomB } = search;
  const keyA = keys[search.a + direction * (i - 1)] ?? 0;
  const base = i * WIDTH;
  const lowest = Math.max(0, table.from - 1, BAND - i);
  const highest = Math.min(WIDTH - 1, roomB - i + BAND);
  let d = lowest;
  for (; d <= highest; d++) {
    const at = d + 1;
    const j = i + d - BAND;
    let origins = 0;
    row.match[at] = NEVER;
    if (j > 0 && d >= table.from && d < table.to) {
      const score = comparison.score(keyA, keys[search.b + direction * (j - 1)] ?? 0);
      row.match[at] = (before.best[at] ?? NEVER) + score;
      table.isLike[at] = score > 0 ? 1 : 0;
      origins = before.bestState[at] ?? 0;
    }
    // Beyond the live cells the row before holds what older rows left there.
    const isAfterLive = d + 1 >= table.from && d + 1 < table.to;
    if (isAfterLive) origins |= enterGap(row.gapA, at, before, before.gapA, at + 1, FROM_A) << 2;
    else row.gapA[at] = NEVER;
    if (j > 0 && d > lowest) origins |= enterGap(row.gapB, at, row, row.gapB, at - 1, FROM_B) << 4;
    else row.gapB[at] = NEVER;
    settle(row, at);
    table.origins[base + d] = origins;
    if (d >= table.to && row.best[at] === NEVER) break;
  }
  keepEnd(table, row, i, lowest, Math.min(d, highest));
  prune(table, row, lowest, Math.min(d, highest));
}

function keepEnd(table: SearchTable, row: Row, i: number, lowest: number, highest: number): void {
  for (let d = lowest; d <= highest; d++) {
    const score = row.match[d + 1] ?? NEVER;
    if (score <= table.endScore || table.isLike[d + 1] !== 1) continue;
    table.endRow = i;
    table.endCell = d;
    table.endScore = score;
  }
}

/** What lies too far below the best cannot come back. */
function prune(table: SearchTable, row: Row, lowest: number, highest: number): void {
  const floor = table.endScore - DROP;
  table.from = WIDTH;
  table.to = 0;
  for (let d = lowest; d <= highest; d++) {
    const at = d + 1;
    if ((row.match[at] ?? NEVER) < floor) row.match[at] = NEVER;
    if ((row.gapA[at] ?? NEVER) < floor) row.gapA[at] = NEVER;
    if ((row.gapB[at] ?? NEVER) < floor) row.gapB[at] = NEVER;
    settle(row, at);
    if (row.best[at] === NEVER) continue;
    if (table.from === WIDTH) table.from = d;
    table.to = d + 1;
  }
}

/** Searches outwards; gives the score of the best end, 0 where nothing is worth going for. `traceSearch` gives its columns. */
export function searchOutwards(search: Search, table: SearchTable): number {
  table.endRow = 0;
  table.endScore = 0;
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
