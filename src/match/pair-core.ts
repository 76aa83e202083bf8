// The third face of the match stage: the alignments of one slice of a collection's pairs, on plain arrays that threads may share. Apart from
// match.ts because a worker that starts loads no more tables than comparing words takes. Leaves out cutting, edits and formulae: match.ts.

import { sidesOf } from "./alignment.ts";
import type { Bar, Columns } from "./columns.ts";
import { type Column, newColumn, push } from "./growing-column.ts";
import { type HitMemory, type HitTable, type Slice, slicesOf, visitPairs } from "./hits.ts";
import { rowsFor } from "./outward-search.ts";
import { alignPair, type PairGround, type PairWords, pairGround } from "./pairs.ts";
import { comparisonOf, type KeyTable } from "./similarity.ts";

/** All that the pairs of a collection are aligned by. */
export interface PairTable {
  readonly words: PairWords;
  readonly hits: HitTable;
  readonly keys: KeyTable;
  /** Words of a seed. */
  readonly seedLength: number;
  readonly bar: Bar;
  /** Whether what looks hopeless is passed over unsearched. */
  readonly isSwift: boolean;
}

/** What threads share out among them: the table over shared memory, its word forms a line each, and one shared cell, the number of the next slice. */
export interface PairTask {
  readonly table: PairTable;
  /** A string crosses to a thread at once, a list of a hundred thousand does not. */
  readonly forms: string;
  readonly turn: Int32Array;
}

/** The desk of a thread that has been sent a task. */
export function sentDesk({ table, forms }: PairTask): PairDesk {
  return pairDesk({ ...table, keys: { ...table.keys, forms: forms.split("\n") } });
}

/** A table with one thread's working memory. */
export interface PairDesk {
  readonly ground: PairGround;
  readonly hits: HitTable;
  readonly memory: HitMemory;
  readonly slices: readonly Slice[];
  /** Hits of all slices. */
  readonly allHits: number;
}

/**
 * The alignments of one slice. `cells` holds one behind the other: article a, article b, number of columns, the positions of side a, those of side b
 * (-1 where that side has no word).
 */
export interface AlignedSlice {
  readonly slice: number;
  readonly cells: Int32Array;
  /** Chains that were not tried, and searches not made: for the notes. */
  readonly untried: number;
  readonly unsearched: number;
}

/** A desk for a table. Not to be used by two threads at once. */
export function pairDesk({ words, hits, keys, seedLength, bar, isSwift }: PairTable): PairDesk {
  const sides = sidesOf(words.keys, comparisonOf(keys, isSwift), isSwift);
  const slices = slicesOf(hits);
  const allHits = slices.reduce((sum, slice) => sum + slice.hits, 0);
  return { ground: pairGround({ words, sides, seedLength, bar }), hits, memory: { block: null }, slices, allHits };
}

/** Takes the next slice that nobody has taken; null when none is left. */
export function nextSlice({ turn }: PairTask, { slices }: PairDesk): number | null {
  const slice = Atomics.add(turn, 0, 1);
  return slice < slices.length ? slice : null;
}

function add(cells: Column, articleA: number, articleB: number, { a, b }: Columns): void {
  push(cells, articleA);
  push(cells, articleB);
  push(cells, a.length);
  for (const position of a) push(cells, position);
  for (const position of b) push(cells, position);
}

/** Aligns the pairs of one slice. Each slice has its share of the collection's searches, so that what comes of it depends on no other. */
export function alignSlice({ ground, hits, memory, slices, allHits }: PairDesk, number: number): AlignedSlice {
  const cells = newColumn();
  const slice = slices[number];
  const { table } = ground.sides;
  table.unsearched = 0;
  table.rowsLeft = Math.ceil((rowsFor(ground.words.keys.length) * (slice?.hits ?? 0)) / Math.max(1, allHits));
  let untried = 0;
  if (slice)
    visitPairs(hits, slice, memory, (pair) => {
      const aligned = alignPair(ground, pair);
      for (const columns of aligned.alignments) add(cells, pair.articleA, pair.articleB, columns);
      untried += aligned.untried;
    });
  return { slice: number, cells: cells.values.slice(0, cells.size), untried, unsearched: table.unsearched };
}

function row(cells: Int32Array, from: number, to: number): readonly number[] {
  const numbers: number[] = [];
  for (let at = from; at < to; at++) numbers.push(cells[at] ?? 0);
  return numbers;
}

/** Visits the alignments of a slice pair by pair, in the order in which they were found. */
export function visitAligned(
  { cells }: AlignedSlice,
  visit: (articleA: number, articleB: number, alignments: readonly Columns[]) => void,
): void {
  for (let at = 0; at < cells.length; ) {
    const articleA = cells[at] ?? 0;
    const articleB = cells[at + 1] ?? 0;
    const alignments: Columns[] = [];
    while (at < cells.length && cells[at] === articleA && cells[at + 1] === articleB) {
      const size = cells[at + 2] ?? 0;
      const from = at + 3;
      alignments.push({ a: row(cells, from, from + size), b: row(cells, from + size, from + 2 * size) });
      at = from + 2 * size;
    }
    visit(articleA, articleB, alignments);
  }
}
