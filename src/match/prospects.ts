// A quick look past the end of an alignment: could the words beside it carry it on, and over the bar? In a large collection nineteen of twenty
// seeds are small change («في العاصمة دمشق»), and saying so costs fifty steps instead of a search. Leaves out words that differ in a letter, but near the diagonal.

import { gapScore } from "./affine-cells.ts";
import type { Bounds, Sides } from "./columns.ts";
import { isAtMostOne, type KeyTable, MISMATCH, NEAR_FROM, NUMBER_CHANGED, NUMBER_ROOT } from "./similarity.ts";

/** Words looked at on either side. Raising it lets more seeds through. */
const REACH = 16;
/** Dearer ways from one pair of like words to the next are never taken: the search outwards drops them. */
const DEAREST = 6;
/** Pairs of like words whose order is looked at; where there are more the sum of their weights has to do. */
const MOST_PAIRS = 48;

/** Cheapest way past `a` words of one side and `b` of the other: some in one column, the others alone. By a times REACH plus b. */
const CROSSINGS: Float64Array = Float64Array.from({ length: REACH * REACH }, (_, cell) => {
  const a = Math.floor(cell / REACH);
  const b = cell % REACH;
  let least = Number.POSITIVE_INFINITY;
  for (let together = 0; together <= Math.min(a, b); together++)
    least = Math.min(least, -together * MISMATCH - gapScore(a - together) - gapScore(b - together));
  return least;
});

/** The same where nothing is known of side b: a gap of the words of side a, or none. */
const LEAST_CROSSINGS: Float64Array = Float64Array.from({ length: REACH }, (_, words) => gapScore(words));

/** Working memory of a look. */
export interface RootMarks {
  /** By position: lower bits of the word's root, and its pairs of letters; none where it is too short to be near another. */
  readonly rootCells: Uint16Array;
  readonly letterPairs: Int32Array;
  /** Roots seen on side b, by their lower bits: number of the look that saw one, and its first step. */
  readonly cells: Int32Array;
  readonly firsts: Int32Array;
  /** By step on side b: the next step in the same cell, -1 for none. */
  readonly nexts: Int32Array;
  /** Pairs of like words: their steps on both sides, and the best that a way to them is worth. */
  readonly stepsA: Int32Array;
  readonly stepsB: Int32Array;
  readonly worths: Float64Array;
  look: number;
  /** Words of side a that the last first look saw on side b. */
  seen: number;
  pairs: number;
  best: number;
  /** Words of each side up to the last pair of the last look at their order: no search need go further before the next look. */
  reachA: number;
  reachB: number;
}

/** Lower bits of a root: roots that share them are taken for one by the first look. */
const CELLS = 4096;

/** Empty marks; the cells of all words where looks are to be taken, none where not. */
export function newRootMarks(keys: Int32Array, table: KeyTable): RootMarks {
  const rootCells = new Uint16Array(keys.length);
  const letterPairs = new Int32Array(keys.length);
  for (let position = 0; position < keys.length; position++) {
    const key = keys[position] ?? 0;
    rootCells[position] = (table.roots[key] ?? 0) & (CELLS - 1);
    if ((table.lengths[key] ?? 0) >= NEAR_FROM) letterPairs[position] = table.letterPairs[key] ?? 0;
  }
  return {
    rootCells,
    letterPairs,
    cells: new Int32Array(CELLS),
    firsts: new Int32Array(CELLS),
    nexts: new Int32Array(REACH),
    stepsA: new Int32Array(MOST_PAIRS),
    stepsB: new Int32Array(MOST_PAIRS),
    worths: new Float64Array(MOST_PAIRS),
    look: 0,
    seen: 0,
    pairs: 0,
    best: 0,
    reachA: 0,
    reachB: 0,
  };
}

/** Where a look begins, and how many words it may see on either side. */
interface Look {
  readonly a: number;
  readonly b: number;
  readonly direction: 1 | -1;
  readonly roomA: number;
  readonly roomB: number;
}

function rootAt({ keys, comparison }: Sides, position: number): number {
  return comparison.table.roots[keys[position] ?? 0] ?? 0;
}

function markRoots(marks: RootMarks, { b, direction, roomB }: Look): void {
  const { rootCells, cells, firsts, nexts } = marks;
  const look = ++marks.look;
  for (let step = roomB - 1; step >= 0; step--) {
    const cell = rootCells[b + direction * step] ?? 0;
    nexts[step] = cells[cell] === look ? (firsts[cell] ?? -1) : -1;
    cells[cell] = look;
    firsts[cell] = step;
  }
}

/**
 * Worth of the words of side a that also stand, by root, on side b, in any order: the best way over them, each step costing what the words of side a
 * between them do.
 */
function worthSeen(sides: Sides, { a, direction, roomA }: Look): number {
  const { keys, comparison, marks } = sides;
  const { stepsA, worths } = marks;
  let best = 0;
  marks.seen = 0;
  for (let step = 0; step < roomA; step++) {
    const position = a + direction * step;
    if (marks.cells[marks.rootCells[position] ?? 0] !== marks.look) continue;
    let way = LEAST_CROSSINGS[step] ?? 0;
    for (let earlier = 0; earlier < marks.seen; earlier++)
      way = Math.max(way, (worths[earlier] ?? 0) + (LEAST_CROSSINGS[step - (stepsA[earlier] ?? 0) - 1] ?? 0));
    const worth = way + (comparison.table.weights[keys[position] ?? 0] ?? 0);
    stepsA[marks.seen] = step;
    worths[marks.seen++] = worth;
    best = Math.max(best, worth);
  }
  return best;
}

/** What a pair of words with one root adds; numbers share a root, and cost where they differ. */
function gainOf(sides: Sides, a: number, b: number): number {
  const { keys, comparison } = sides;
  if (keys[a] !== keys[b] && rootAt(sides, a) === NUMBER_ROOT) return NUMBER_CHANGED;
  return comparison.table.weights[keys[a] ?? 0] ?? 0;
}

/** The best way to the next pair of like words: from the start, or from an earlier pair. */
function wayTo({ stepsA, stepsB, worths }: RootMarks, pairs: number, stepA: number, stepB: number): number {
  const direct = CROSSINGS[stepA * REACH + stepB] ?? 0;
  let best = direct <= DEAREST ? -direct : Number.NEGATIVE_INFINITY;
  for (let pair = 0; pair < pairs; pair++) {
    const betweenA = stepA - (stepsA[pair] ?? 0) - 1;
    const betweenB = stepB - (stepsB[pair] ?? 0) - 1;
    if (betweenA < 0 || betweenB < 0) continue;
    const crossing = CROSSINGS[betweenA * REACH + betweenB] ?? 0;
    if (crossing <= DEAREST) best = Math.max(best, (worths[pair] ?? 0) - crossing);
  }
  return best;
}

/** Adds a pair of like words, if a way leads to it; false where there is no room for more. */
function addPair(marks: RootMarks, stepA: number, stepB: number, gain: number): boolean {
  const way = wayTo(marks, marks.pairs, stepA, stepB);
  if (way === Number.NEGATIVE_INFINITY) return true;
  if (marks.pairs === MOST_PAIRS) return false;
  marks.stepsA[marks.pairs] = stepA;
  marks.stepsB[marks.pairs] = stepB;
  marks.worths[marks.pairs++] = way + gain;
  marks.best = Math.max(marks.best, way + gain);
  marks.reachA = stepA + 1;
  marks.reachB = Math.max(marks.reachB, stepB + 1);
  return true;
}

/** Pairs of a word of side a with the words of one root on side b. */
function addRooted(sides: Sides, { a, b, direction }: Look, stepA: number): boolean {
  const { marks } = sides;
  const cell = marks.rootCells[a + direction * stepA] ?? 0;
  if (marks.cells[cell] !== marks.look) return true;
  const root = rootAt(sides, a + direction * stepA);
  for (let stepB = marks.firsts[cell] ?? -1; stepB !== -1; stepB = marks.nexts[stepB] ?? -1) {
    if (rootAt(sides, b + direction * stepB) !== root) continue;
    if (!addPair(marks, stepA, stepB, gainOf(sides, a + direction * stepA, b + direction * stepB))) return false;
  }
  return true;
}

/** How far from the diagonal words are looked for that differ in a letter. Raising it sees more of them, and compares more. */
const NEAR_REACH = 2;

/** Further on no way leads to a first pair so near the diagonal. */
const FARTHEST_FIRST = 7;

/** Pairs of a word of side a with words about as far away on side b that differ from it in a letter. */
function addNear(sides: Sides, { a, b, direction, roomB }: Look, stepA: number): boolean {
  const { marks, keys, comparison } = sides;
  const { rootCells, letterPairs } = marks;
  const positionA = a + direction * stepA;
  const pairsA = letterPairs[positionA] ?? 0;
  if (pairsA === 0) return true;
  const last = Math.min(roomB - 1, stepA + NEAR_REACH);
  for (let stepB = Math.max(0, stepA - NEAR_REACH); stepB <= last; stepB++) {
    const positionB = b + direction * stepB;
    const common = pairsA & (letterPairs[positionB] ?? 0);
    if (isAtMostOne(common) || rootCells[positionA] === rootCells[positionB]) continue;
    const keyA = keys[positionA] ?? 0;
    const keyB = keys[positionB] ?? 0;
    const gain = comparison.score(keyA, keyB);
    if (gain > 0 && !addPair(marks, stepA, stepB, gain)) return false;
  }
  return true;
}

/** Worth of the best way over pairs of like words, in order; 0 where none is worth going. Null where there are too many pairs. */
function bestWay(sides: Sides, look: Look): number | null {
  const { marks } = sides;
  marks.pairs = 0;
  marks.best = 0;
  marks.reachA = 0;
  marks.reachB = 0;
  for (let stepA = 0; stepA < look.roomA; stepA++) {
    const isNear = marks.pairs > 0 || stepA <= FARTHEST_FIRST;
    if (addRooted(sides, look, stepA) && (!isNear || addNear(sides, look, stepA))) continue;
    marks.reachA = REACH;
    marks.reachB = REACH;
    return null;
  }
  return marks.best;
}

type From = { readonly a: number; readonly b: number };

function lookFrom(from: From, bounds: Bounds, direction: 1 | -1): Look {
  const roomA = Math.min(REACH, direction === 1 ? bounds.toA - from.a : from.a - bounds.fromA + 1);
  const roomB = Math.min(REACH, direction === 1 ? bounds.toB - from.b : from.b - bounds.fromB + 1);
  return { a: from.a, b: from.b, direction, roomA, roomB };
}

/**
 * More than the search from `from` on in one direction can add, by the weights of the words that stand on both sides: enough to say no to most. The
 * words at `from` differ. How many words it saw stands in `marks.seen`.
 */
export function promise(sides: Sides, from: From, bounds: Bounds, direction: 1 | -1): number {
  const look = lookFrom(from, bounds, direction);
  sides.marks.seen = 0;
  if (look.roomA <= 0 || look.roomB <= 0) return 0;
  markRoots(sides.marks, look);
  return worthSeen(sides, look);
}

/** What the search from `from` on in one direction may add, by the like words that stand on both sides, and their order. */
export function prospect(sides: Sides, from: From, bounds: Bounds, direction: 1 | -1): number {
  const look = lookFrom(from, bounds, direction);
  if (look.roomA <= 0 || look.roomB <= 0) return 0;
  markRoots(sides.marks, look);
  return bestWay(sides, look) ?? worthSeen(sides, look);
}
