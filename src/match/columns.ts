// What an alignment is: columns of words, one from each side or one alone, and what they are worth.
// Leaves out how the best columns are found: alignment.ts.

import { type Cells, gapScore } from "./affine-cells.ts";
import type { SearchTable } from "./outward-search.ts";
import type { RootMarks } from "./prospects.ts";
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

/** What an alignment needs to stand. */
export interface Bar {
  /** Words that are the same but for spelling and clitics. */
  readonly words: number;
  /** Score: raising it finds less and errs less. */
  readonly score: number;
}

/** Columns in the making: the first `size` of each row count. Emptied by setting `size` to 0, so that a search allocates nothing. */
export interface Path {
  a: Int32Array;
  b: Int32Array;
  size: number;
}

/** What the aligner compares: keys by position. The rest is its working memory. */
export interface Sides {
  readonly keys: Int32Array;
  readonly comparison: Comparison;
  /** Whether what looks hopeless is passed over unsearched: saves most of the time in large collections, loses a little. */
  readonly isSwift: boolean;
  readonly marks: RootMarks;
  readonly table: SearchTable;
  readonly cells: Cells;
  readonly left: Path;
  readonly right: Path;
  readonly middle: Path;
}

/** An empty path. */
export function newPath(): Path {
  return { a: new Int32Array(256), b: new Int32Array(256), size: 0 };
}

/** Adds a column at the end. */
export function addColumn(path: Path, a: number, b: number): void {
  if (path.size === path.a.length) {
    const [columnA, columnB] = [path.a, path.b];
    path.a = new Int32Array(path.size * 2);
    path.b = new Int32Array(path.size * 2);
    path.a.set(columnA);
    path.b.set(columnB);
  }
  path.a[path.size] = a;
  path.b[path.size] = b;
  path.size++;
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
