// The face of the match stage: which stretches of text do two articles share, and how do they differ, word by word?
// tokens → seeds → chains → alignment → cutting → passages. Neither side of a passage is the original: that is the trace stage's question.
// Leaves out meaning: a claim told in other words shares no passage.

import type { Article } from "../model/article.ts";
import type { Note } from "../model/note.ts";
import type { Passage } from "../model/passage.ts";
import { compareText } from "../model/text-order.ts";
import { bordersOf, type LazyBorders, type Marks } from "./borders.ts";
import { cutPieces } from "./cutting.ts";
import type { FormulaGround } from "./formulae.ts";
import { hitTable } from "./hits.ts";
import { notesOf, type PassedOver } from "./limits.ts";
import { barFor, type MatchMode, modeFor, type Sensitivity, seedPlan } from "./modes.ts";
import { withMoves } from "./moves.ts";
import { byContent, oriented } from "./orientation.ts";
import { type AlignedSlice, alignSlice, type PairDesk, type PairTable, pairDesk, visitAligned } from "./pair-core.ts";
import { standingPieces } from "./pairs.ts";
import { type Found, formulaGround, foundIn, isNaming, type PassageGround, withFormulae } from "./passages.ts";
import { type Seeds, seedsOf } from "./seeds.ts";
import { keyTable } from "./similarity.ts";
import { idfOf } from "./vocabulary.ts";
import { wordsOf } from "./words.ts";

export type { Marks } from "./borders.ts";
export type { MatchMode, Sensitivity } from "./modes.ts";

/** Passages sorted by article a, place a, article b, place b; and what was left out or capped. */
export interface Matched {
  readonly passages: readonly Passage[];
  readonly notes: readonly Note[];
}

/** How the matcher listens. */
export interface MatchOptions {
  /** "strict" lets less stand (score 7 instead of 6): fewer chance matches, and fewer six-word quotations. */
  readonly sensitivity?: Sensitivity;
  /** By default by the number of articles: up to 200 are a case. */
  readonly mode?: MatchMode;
  /** Only pairs of articles of different outlets. An article without an outlet is compared with all. */
  readonly acrossOutlets?: boolean;
  /** Aligned words that a passage needs at least; never fewer than the mode asks for. */
  readonly leastWords?: number;
}

/** A collection on its way through the stage: what the pairs are aligned by, and what their passages are made on. */
export interface Matching {
  readonly table: PairTable;
  readonly desk: PairDesk;
  readonly passages: PassageGround;
  readonly formulae: FormulaGround;
  readonly borders: LazyBorders;
  readonly byId: ReadonlyMap<string, Article>;
  readonly seeds: Seeds;
}

function byPlace(one: Passage, other: Passage): number {
  return (
    compareText(one.a.article, other.a.article) ||
    compareText(one.b.article, other.b.article) ||
    one.a.start - other.a.start ||
    one.b.start - other.b.start ||
    one.a.end - other.a.end ||
    one.b.end - other.b.end
  );
}

/** Outlets as numbers, -1 for an article without one; null where articles of one outlet are compared too. */
function outletsOf(articles: readonly Article[], acrossOutlets: boolean): Int32Array | null {
  if (!acrossOutlets) return null;
  const names = articles.map((article) => article.outlet?.name ?? null);
  const numbers = new Map(names.map((name, index) => [name, index]));
  return Int32Array.from(names, (name) => (name === null ? -1 : (numbers.get(name) ?? -1)));
}

/** Reads the articles' words and finds their seeds: all that comes before pairs are aligned. The order of the articles does not matter. */
export function openMatching(articles: readonly Article[], marks: Marks, options: MatchOptions = {}): Matching {
  const ordered = byContent(articles);
  const mode = options.mode ?? modeFor(ordered.length);
  const words = wordsOf(ordered);
  const idf = idfOf(words.vocabulary, words.frequencies, ordered.length);
  const outlets = new Set(ordered.flatMap(({ outlet }) => outlet?.name ?? []));
  const seeds = seedsOf(words, idf, seedPlan(mode, ordered.length, outlets.size));
  const least = barFor(mode, ordered.length, options.sensitivity ?? "standard");
  const { keys, sections, sectionFirst, articleFirst, blocks, blockIsHeading } = words;
  const table: PairTable = {
    words: { keys, sections, sectionFirst, articleFirst, blocks, blockIsHeading },
    hits: hitTable(words, seeds, outletsOf(ordered, options.acrossOutlets === true)),
    keys: keyTable(words.vocabulary.forms, idf),
    seedLength: seeds.length,
    bar: { ...least, words: Math.max(least.words, options.leastWords ?? 0) },
    isSwift: mode !== "case",
  };
  const desk = pairDesk(table);
  const borders = bordersOf(words, ordered, marks);
  const passages = { articles: ordered, words, borders, sides: desk.ground.sides };
  return {
    table,
    desk,
    passages,
    formulae: formulaGround(passages),
    borders,
    byId: new Map(ordered.map((article) => [article.id, article])),
    seeds,
  };
}

/** What one slice of pairs came to. */
export interface FoundInSlice extends PassedOver {
  readonly found: readonly Found[];
}

/** The passages of one slice of pairs: alignments cut, their edits named, moves marked. */
export function foundInSlice(matching: Matching, aligned: AlignedSlice): FoundInSlice {
  const { desk, passages, borders, byId } = matching;
  const all: Found[] = [];
  visitAligned(aligned, (articleA, articleB, alignments) => {
    borders.read(articleA);
    borders.read(articleB);
    const pieces = standingPieces(desk.ground, alignments, (columns, isStanding) =>
      cutPieces(columns, passages, isStanding),
    );
    const found = pieces.flatMap((columns) => foundIn(passages, columns) ?? []);
    const moved = withMoves(
      found.map(({ passage }) => passage),
      byId,
    );
    for (const [index, one] of found.entries()) all.push({ ...one, passage: moved[index] ?? one.passage });
  });
  return { found: all, untried: aligned.untried, unsearched: aligned.unsearched };
}

/** The same, with those that only name told already: for whoever has time before all slices are there. */
export function withNaming({ passages, formulae }: Matching, slice: FoundInSlice): FoundInSlice {
  return { ...slice, found: slice.found.map((one) => ({ ...one, isNaming: isNaming(passages, formulae, one) })) };
}

/** The passages of all slices, formulae told apart, in order; and the notes. */
export function closeMatching(
  { passages: ground, formulae, seeds }: Matching,
  slices: readonly FoundInSlice[],
): Matched {
  const all = slices.flatMap(({ found }) => found);
  const passages = withFormulae(ground, formulae, all).map(oriented).sort(byPlace);
  const sum = (count: (slice: FoundInSlice) => number): number => slices.reduce((all, slice) => all + count(slice), 0);
  const passedOver = { untried: sum(({ untried }) => untried), unsearched: sum(({ unsearched }) => unsearched) };
  return { passages, notes: notesOf(ground.articles, ground.words, seeds, passedOver) };
}

/** All slices, one after the other. */
export function foundInAll(matching: Matching): readonly FoundInSlice[] {
  const { desk } = matching;
  return desk.slices.map((_, slice) => foundInSlice(matching, alignSlice(desk, slice)));
}

/**
 * Finds the passages that any two of the articles share. `marks` come from the attribute stage (empty lists will do: passages are then cut at
 * sentence ends only). Never throws on odd input; what was passed over is in `notes`. The order of the articles does not matter.
 */
export function match(articles: readonly Article[], marks: Marks, options: MatchOptions = {}): Matched {
  const matching = openMatching(articles, marks, options);
  return closeMatching(matching, foundInAll(matching));
}
