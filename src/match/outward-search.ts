// The search outwards from the end of a chain: affine-gap alignment in a band round the diagonal that stops when its score has dropped too far
// below its best (X-drop, Zhang et al. 2000). Leaves out equal runs, which need no search.

import {
  bestState,
  type Cells,
  enterGap,
  enterMatch,
  FROM_A,
  FROM_B,
  FROM_MATCH,
  NEVER,
  newCells,
  originOf,
  stateScore,
} from "./affine-cells.ts";
import { type Path, pairScore, type Sides } from "./columns.ts";

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
    const origin = originOf(cells, cell, state);
    if (state === FROM_A) d++;
    if (state === FROM_B) d--;
    if (state !== FROM_B) i--;
    state = origin;
  }
  path.a.push(...back.a.reverse());
  path.b.push(...back.b.reverse());
}

/** Searches outwards and adds the columns found to the path, in the order of the search. */
export function searchOutwards(search: Search, path: Path): number {
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

/** Working memory for searches, one at a time. */
export function searchTable(): Cells {
  return newCells((MOST_ROWS + 2) * WIDTH);
}
