// What an alignment is: columns of words, one from each side or one alone, and what they are worth.
// Leaves out how the best columns are found: alignment.ts.

import { type Cells, gapScore } from "./affine-cells.ts";
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

/** Columns in the making. */
export interface Path {
  readonly a: number[];
  readonly b: number[];
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
