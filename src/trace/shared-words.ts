// What two statements have in common: the weight of their shared telling words, how much of each that is, and how much of it is nobody's name.
// Leaves out what is concluded from it (links.ts).

import { overlaps, type Span } from "../model/span.ts";
import type { Alignments } from "./alignment.ts";
import type { Weights } from "./content-words.ts";
import type { Vectors } from "./nearness.ts";
import { type Toll, tollOf } from "./toll.ts";
import type { Unit } from "./unit.ts";

/** What a pair of statements is judged by. */
export interface LinkContext {
  readonly alignments: Alignments;
  readonly weights: Weights;
  /** The identified sources behind a statement. */
  readonly sourcesOf: (unit: Unit) => ReadonlySet<string>;
  /** Where a statement names persons, bodies, states. */
  readonly namesIn: (unit: Unit) => readonly Span[];
  /** Values of the numbers a statement holds. */
  readonly numbersOf: (unit: Unit) => ReadonlySet<number>;
  /** Vectors of statements, where a model outside gave them. */
  readonly vectors: Vectors;
}

/** What each statement's words weigh. */
export interface Weighing {
  readonly weighed: (unit: Unit) => Weighed;
}

/** What two statements share. `overlap`: of the lighter one's weight; `mutual`: of all weight; both 0..1. */
export interface Shared {
  readonly weight: number;
  readonly overlap: number;
  readonly mutual: number;
  readonly count: number;
  readonly numbers: number;
  /** Weight of the shared words that are nobody's name. */
  readonly predicate: number;
}

/** A statement's telling stems with their weights, and their sum. */
export interface Weighed {
  readonly stems: ReadonlyMap<string, number>;
  readonly total: number;
  /** Stems that stand in the name of somebody: shared names make a topic, not a claim. */
  readonly names: ReadonlySet<string>;
  readonly toll: Toll | null;
}

/** Weighs a statement's telling words. */
export function weighUnit(unit: Unit, { weights, namesIn }: LinkContext): Weighed {
  const named = namesIn(unit);
  const names = new Set(
    unit.telling.filter((word) => named.some((name) => overlaps(name, word))).map((word) => word.stem),
  );
  const stems = new Map(unit.telling.map((word) => [word.stem, weights.of(word)]));
  return { stems, names, toll: tollOf(unit), total: [...stems.values()].reduce((sum, one) => sum + one, 0) };
}

/** Compares the telling words and numbers of two statements. */
export function sharedWords(a: Unit, b: Unit, context: LinkContext & Weighing): Shared {
  const [left, right] = [context.weighed(a), context.weighed(b)];
  let weight = 0;
  let count = 0;
  let predicate = 0;
  for (const [stem, own] of left.stems)
    if (right.stems.has(stem)) {
      weight += own;
      count++;
      if (!left.names.has(stem) && !right.names.has(stem)) predicate += own;
    }
  const theirs = context.numbersOf(b);
  const numbers = [...context.numbersOf(a)].filter((value) => theirs.has(value)).length;
  const overlap = weight / Math.max(1, Math.min(left.total, right.total));
  return {
    weight,
    overlap,
    mutual: weight / Math.max(1, left.total + right.total - weight),
    count,
    numbers,
    predicate,
  };
}
