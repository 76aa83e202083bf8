// A quick look round a lone seed: could the words beside it carry an alignment over the bar? In a large collection nineteen of twenty seeds
// are small change («في العاصمة دمشق»), and saying so costs fifty steps instead of a search. Leaves out order: it only ever says no when sure enough.

import { gapScore } from "./affine-cells.ts";
import type { Anchor } from "./chains.ts";
import type { Bounds, Sides } from "./columns.ts";

/** Words looked at on either side of the seed. Raising it lets more seeds through. */
const REACH = 12;
/** What it costs at least to get past the first word that differs: a gap of one word. */
const CROSSING: number = -gapScore(1);

function bit(root: number): number {
  return 1 << (Math.imul(root, 0x9e3779b1) >>> 27);
}

/** What the search in one direction may add: the weight of the words of side a within reach that also stand, by root, within reach on side b. */
function prospect(sides: Sides, from: Anchor, bounds: Bounds, direction: 1 | -1): number {
  const { keys, comparison } = sides;
  const room = (at: number, first: number, end: number): number =>
    Math.min(REACH, direction === 1 ? end - at : at - first + 1);
  const roomB = room(from.b, bounds.fromB, bounds.toB);
  let roots = 0;
  for (let step = 0; step < roomB; step++) roots |= bit(comparison.root(keys[from.b + direction * step] ?? 0));
  const roomA = room(from.a, bounds.fromA, bounds.toA);
  let weight = 0;
  for (let step = 0; step < roomA; step++) {
    const key = keys[from.a + direction * step] ?? 0;
    if ((roots & bit(comparison.root(key))) !== 0) weight += comparison.weight(key);
  }
  return Math.max(0, weight - CROSSING);
}

/** Whether an alignment through a lone anchor may reach the score. Near words (one letter differs) do not count: this may cost a passage. */
export function mayReach(sides: Sides, anchor: Anchor, bounds: Bounds, least: number): boolean {
  let score = 0;
  for (let offset = 0; offset < anchor.length; offset++)
    score += sides.comparison.weight(sides.keys[anchor.a + offset] ?? 0);
  if (score >= least) return true;
  score += prospect(sides, { a: anchor.a - 1, b: anchor.b - 1, length: 0 }, bounds, -1);
  if (score >= least) return true;
  const next = { a: anchor.a + anchor.length, b: anchor.b + anchor.length, length: 0 };
  return score + prospect(sides, next, bounds, 1) >= least;
}
