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
  before: Row;
  row: Row;
  /** By cell of all rows: the state that each of its three states came from, two bits each (match, gap a, gap b). */
  readonly origins: Uint8Array;
  /** The live cells of the row before lie in `[from, to)`; what other cells hold is left from older rows. */
  from: number;
  to: number;
  /** A cell is dead once its best lies below: no word that follows can bring it back. */
  floor: number;
  /** Score of a gap on side b at the cell at hand, and where its states came from. */
  gapB: number;
  origin: number;
  /** The best end so far. */
  endRow: number;
  endCell: number;
  endScore: number;
  /** Rows that may still be filled, and searches not made because there were none left. */
  rowsLeft: number;
  unsearched: number;
}

/**
 * Rows that all searches of a collection may fill, at least, and for each of its words: beyond, alignments go on over equal words only. 164
 * articles of one affair take 96 a word, a month of five outlets less than 1; only texts in which every word is like every other need more.
 */
const LEAST_ROWS = 6_000_000;
const ROWS_A_WORD = 30;

function newRow(): Row {
  return { best: new Float64Array(WIDTH), state: new Uint8Array(WIDTH), gapA: new Float64Array(WIDTH) };
}

/** Rows that the searches of a collection of so many words may fill. */
export function rowsFor(words: number): number {
  return Math.max(LEAST_ROWS, ROWS_A_WORD * words);
}

/** An empty table for a collection of so many words. */
export function searchTable(words: number): SearchTable {
  return {
    before: newRow(),
    row: newRow(),
    origins: new Uint8Array((MOST_ROWS + 1) * WIDTH),
    from: 0,
    to: 0,
    floor: 0,
    gapB: NEVER,
    origin: 0,
    endRow: 0,
    endCell: 0,
    endScore: 0,
    rowsLeft: rowsFor(words),
    unsearched: 0,
  };
}

/** The row before any word of side a is used: gaps of side b only. */
function firstRow(table: SearchTable, roomB: number): void {
  const { best, state, gapA } = table.row;
  const last = Math.min(BAND, roomB);
  table.from = BAND;
  table.to = BAND + 1;
  best[BAND] = 0;
  state[BAND] = FROM_MATCH;
  gapA[BAND] = NEVER;
  table.origins[BAND] = 0;
  for (let j = 1; j <= last; j++) {
    const score = j === 1 ? -GAP_OPEN - GAP_EXTEND : (best[BAND + j - 1] ?? NEVER) - GAP_EXTEND;
    if (score < -DROP) break;
    best[BAND + j] = score;
    state[BAND + j] = FROM_B;
    gapA[BAND + j] = NEVER;
    table.origins[BAND + j] = (j === 1 ? FROM_MATCH : FROM_B) << 4;
    table.to = BAND + j + 1;
  }
}

function keepEnd(table: SearchTable, row: number, cell: number, score: number): void {
  table.endRow = row;
  table.endCell = cell;
  table.endScore = score;
}

/** Two words in one column. */
function matchScore(search: Search, table: SearchTable, i: number, d: number): number {
  const { before } = table;
  const j = i + d - BAND;
  if (j <= 0 || d < table.from || d >= table.to) return NEVER;
  const diagonal = before.best[d] ?? NEVER;
  if (diagonal < table.floor) return NEVER;
  const { keys, comparison } = search.sides;
  const { a, b, direction } = search;
  const like = comparison.score(keys[a + direction * (i - 1)] ?? 0, keys[b + direction * (j - 1)] ?? 0);
  const score = diagonal + like;
  table.origin = before.state[d] ?? 0;
  if (like > 0 && score > table.endScore) keepEnd(table, i, d, score);
  return score;
}

/** A word of side a alone: the gap goes on where that is no worse than opening one. */
function gapScoreA(table: SearchTable, d: number): number {
  const { before } = table;
  if (d + 1 < table.from || d + 1 >= table.to) return NEVER;
  const opened = (before.best[d + 1] ?? NEVER) - GAP_OPEN - GAP_EXTEND;
  const extended = (before.gapA[d + 1] ?? NEVER) - GAP_EXTEND;
  table.origin |= (extended >= opened ? FROM_A : (before.state[d + 1] ?? 0)) << 2;
  return Math.max(opened, extended);
}

/** A word of side b alone, behind the cell to the left. */
function gapScoreB(table: SearchTable, d: number): number {
  const { row } = table;
  const opened = (row.best[d - 1] ?? NEVER) - GAP_OPEN - GAP_EXTEND;
  const extended = table.gapB - GAP_EXTEND;
  table.origin |= (extended >= opened ? FROM_B : (row.state[d - 1] ?? 0)) << 4;
  return Math.max(opened, extended);
}

/** Fills a cell of row `i` and keeps the best end; gives the cell's best score. */
function fillCell(search: Search, table: SearchTable, i: number, d: number, lowest: number): number {
  const { row } = table;
  table.origin = 0;
  const match = matchScore(search, table, i, d);
  const gapA = gapScoreA(table, d);
  table.gapB = d > lowest && i + d > BAND ? gapScoreB(table, d) : NEVER;
  const best = Math.max(match, gapA, table.gapB);
  row.best[d] = best;
  row.state[d] = best === match ? FROM_MATCH : best === gapA ? FROM_A : FROM_B;
  row.gapA[d] = gapA;
  table.origins[i * WIDTH + d] = table.origin;
  return best;
}

/** Fills row `i` from the live cells of the row before, as far as it lives itself. */
function nextRow(search: Search, table: SearchTable, i: number): void {
  const used = table.before;
  table.before = table.row;
  table.row = used;
  table.floor = table.endScore - DROP;
  const { from, to, floor } = table;
  const lowest = Math.max(0, from - 1, BAND - i);
  const highest = Math.min(WIDTH - 1, search.roomB - i + BAND);
  let first = WIDTH;
  let last = 0;
  for (let d = lowest; d <= highest; d++) {
    if (fillCell(search, table, i, d, lowest) >= floor) {
      first = Math.min(first, d);
      last = d + 1;
    } else if (d >= to) break;
  }
  table.from = first;
  table.to = last;
}

/** Searches outwards; gives the score of the best end, 0 where nothing is worth going for. `traceSearch` gives its columns. */
export function searchOutwards(search: Search, table: SearchTable): number {
  table.endRow = 0;
  table.endScore = 0;
  table.endCell = 0;
  if (table.rowsLeft <= 0) {
    table.unsearched++;
    return 0;
  }
  firstRow(table, search.roomB);
  const rows = Math.min(search.roomA, MOST_ROWS);
  let i = 1;
  for (; i <= rows && table.to > table.from; i++) nextRow(search, table, i);
  table.rowsLeft -= i;
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
