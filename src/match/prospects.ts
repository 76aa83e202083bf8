// A quick look past the end of an alignment: could the words beside it carry it on, and over the bar? In a large collection nineteen of twenty
// seeds are small change («في العاصمة دمشق»), and saying so costs fifty steps instead of a search. Leaves out order, and near words.

import { gapScore } from "./affine-cells.ts";
import type { Bounds, Sides } from "./columns.ts";

/** Words looked at on either side. Raising it lets more seeds through. */
const REACH = 16;
/** What it costs at least to get past the first word that differs: a gap of one word. */
const CROSSING: number = -gapScore(1);

/** Roots lately seen, by their lower bits, each with the number of the look that saw it. Roots that share a cell let a seed through too many. */
export interface RootMarks {
  readonly cells: Int32Array;
  look: number;
}

/** Empty marks. */
export function newRootMarks(): RootMarks {
  return { cells: new Int32Array(4096), look: 0 };
}

/**
 * What the search from `from` on in one direction may add: the weight of the words of side a within reach that also stand, by root, within
 * reach on side b, less what it costs to get to them. Near words (one letter differs) do not count: this may cost a passage.
 */
export function prospect(
  sides: Sides,
  from: { readonly a: number; readonly b: number },
  bounds: Bounds,
  direction: 1 | -1,
): number {
  const { keys, comparison, marks } = sides;
  const roomA = Math.min(REACH, direction === 1 ? bounds.toA - from.a : from.a - bounds.fromA + 1);
  const roomB = Math.min(REACH, direction === 1 ? bounds.toB - from.b : from.b - bounds.fromB + 1);
  if (roomA <= 0 || roomB <= 0) return 0;
  const look = ++marks.look;
  const { cells } = marks;
  const { roots, weights } = comparison;
  for (let step = 0; step < roomB; step++) {
    const key = keys[from.b + direction * step] ?? 0;
    cells[(roots[key] || comparison.root(key)) & 4095] = look;
  }
  let weight = 0;
  for (let step = 0; step < roomA; step++) {
    const key = keys[from.a + direction * step] ?? 0;
    if (cells[(roots[key] || comparison.root(key)) & 4095] === look) weight += weights[key] ?? 0;
  }
  return keys[from.a] === keys[from.b] ? weight : Math.max(0, weight - CROSSING);
}
