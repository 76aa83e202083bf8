// The cells of an alignment with affine gaps: three states each, and which state each came from (Gotoh 1982).
// Leaves out which cells are filled, and in which order: a whole rectangle (alignment.ts) or a band (outward-search.ts).

/** The states of a cell: the last column is a pair of words, a word of side a alone, a word of side b alone. */
const FROM_NONE = 0;
export const FROM_MATCH = 1;
export const FROM_A = 2;
export const FROM_B = 3;
/** Score of what cannot be. */
export const NEVER: number = Number.NEGATIVE_INFINITY;

/** Opening a gap, and each word in it. Raising either breaks alignments at abridgements (affine against linear: plagdet .891 against .847). */
export const GAP_OPEN = 1.2;
export const GAP_EXTEND = 0.3;

/** What `length` unaligned words on one side cost (a negative number; 0 for none). */
export function gapScore(length: number): number {
  return length === 0 ? 0 : -(GAP_OPEN + GAP_EXTEND * length);
}

/** Three states of every cell of a table: the score, and which state it came from. */
export interface Cells {
  readonly match: Float64Array;
  readonly gapA: Float64Array;
  readonly gapB: Float64Array;
  /** Which of the three states each state of a cell came from. */
  readonly matchFrom: Uint8Array;
  readonly gapAFrom: Uint8Array;
  readonly gapBFrom: Uint8Array;
}

/** Empties the first `size` cells of a table for use again. */
export function clearCells(cells: Cells, size: number): void {
  cells.match.fill(NEVER, 0, size);
  cells.gapA.fill(NEVER, 0, size);
  cells.gapB.fill(NEVER, 0, size);
}

/** An empty table of `size` cells. */
export function newCells(size: number): Cells {
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
export function bestState(cells: Cells, cell: number): number {
  const match = cells.match[cell] ?? NEVER;
  const gapA = cells.gapA[cell] ?? NEVER;
  const gapB = cells.gapB[cell] ?? NEVER;
  if (match >= gapA && match >= gapB) return FROM_MATCH;
  return gapA >= gapB ? FROM_A : FROM_B;
}

/** Score of one state of a cell. */
export function stateScore(cells: Cells, cell: number, state: number): number {
  if (state === FROM_MATCH) return cells.match[cell] ?? NEVER;
  return (state === FROM_A ? cells.gapA[cell] : cells.gapB[cell]) ?? NEVER;
}

/** A word of one side stands alone: the gap goes on, or opens from any other state. */
export function enterGap(cells: Cells, to: number, from: number, state: typeof FROM_A | typeof FROM_B): void {
  const scores = state === FROM_A ? cells.gapA : cells.gapB;
  const origins = state === FROM_A ? cells.gapAFrom : cells.gapBFrom;
  const best = bestState(cells, from);
  const opened = stateScore(cells, from, best) - GAP_OPEN - GAP_EXTEND;
  const extended = (scores[from] ?? NEVER) - GAP_EXTEND;
  scores[to] = Math.max(opened, extended);
  origins[to] = extended >= opened ? state : best;
}

/** Two words stand in one column, behind the best state before. */
export function enterMatch(cells: Cells, to: number, from: number, score: number): void {
  const best = bestState(cells, from);
  cells.match[to] = stateScore(cells, from, best) + score;
  cells.matchFrom[to] = best;
}

/** The state that a state of a cell came from. */
export function originOf(cells: Cells, cell: number, state: number): number {
  const from = state === FROM_MATCH ? cells.matchFrom : state === FROM_A ? cells.gapAFrom : cells.gapBFrom;
  return from[cell] ?? FROM_NONE;
}
