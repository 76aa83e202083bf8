// The face of the match stage: which stretches of text do two articles share, and how do they differ, word by word?
// tokens → seeds → chains → alignment → cutting → passages. Neither side of a passage is the original: that is the trace stage's question.
// Leaves out meaning: a claim told in other words shares no passage.

import type { Article } from "../model/article.ts";
import type { Note } from "../model/note.ts";
import type { Passage } from "../model/passage.ts";
import { sidesOf } from "./alignment.ts";
import { bordersOf, type LazyBorders, type Marks } from "./borders.ts";
import type { Bar } from "./columns.ts";
import { cutPieces } from "./cutting.ts";
import { type Hits, type PairTest, visitPairs } from "./hits.ts";
import { notesOf } from "./limits.ts";
import { barFor, type MatchMode, modeFor, type Sensitivity, seedPlan } from "./modes.ts";
import { withMoves } from "./moves.ts";
import { byContent, compareText, oriented } from "./orientation.ts";
import { alignPair, type PairGround, pairGround } from "./pairs.ts";
import { type Found, foundIn, type PassageGround, withFormulae } from "./passages.ts";
import { seedsOf } from "./seeds.ts";
import { comparisonOf } from "./similarity.ts";
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

interface Ground extends PassageGround {
  readonly borders: LazyBorders;
  readonly pairs: PairGround;
  readonly byId: ReadonlyMap<string, Article>;
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

function pairTest(articles: readonly Article[], acrossOutlets: boolean): PairTest {
  if (!acrossOutlets) return () => true;
  const outlets = articles.map((article) => article.outlet?.name ?? null);
  return (one, other) => outlets[one] === null || outlets[one] !== outlets[other];
}

/** The passages of one pair of articles and the number of chains that were not tried. */
function matchPair(ground: Ground, hits: Hits): { readonly found: readonly Found[]; readonly untried: number } {
  const { pieces, untried } = alignPair(ground.pairs, hits, (columns, isStanding) => {
    ground.borders.read(hits.articleA);
    ground.borders.read(hits.articleB);
    return cutPieces(columns, ground, isStanding);
  });
  if (pieces.length === 0) return { found: [], untried };
  const found = pieces.flatMap((columns) => foundIn(ground, columns) ?? []);
  const passages = withMoves(
    found.map(({ passage }) => passage),
    ground.byId,
  );
  return { found: found.map((one, index) => ({ ...one, passage: passages[index] ?? one.passage })), untried };
}

/**
 * Finds the passages that any two of the articles share. `marks` come from the attribute stage (empty lists will do: passages are then cut at
 * sentence ends only). Never throws on odd input; what was passed over is in `notes`. The order of the articles does not matter.
 */
export function match(articles: readonly Article[], marks: Marks, options: MatchOptions = {}): Matched {
  const ordered = byContent(articles);
  const mode = options.mode ?? modeFor(ordered.length);
  const words = wordsOf(ordered);
  const idf = idfOf(words.vocabulary, words.frequencies, ordered.length);
  const seeds = seedsOf(words, idf, seedPlan(mode, ordered.length));
  const sides = sidesOf(words.keys, comparisonOf(words.vocabulary.forms, idf), mode !== "case");
  const least = barFor(mode, ordered.length, options.sensitivity ?? "standard");
  const bar: Bar = { ...least, words: Math.max(least.words, options.leastWords ?? 0) };
  const ground: Ground = {
    articles: ordered,
    words,
    borders: bordersOf(words, ordered, marks),
    sides,
    pairs: pairGround({ words, sides, seedLength: seeds.length, bar }),
    byId: new Map(ordered.map((article) => [article.id, article])),
  };
  const all: Found[] = [];
  let untried = 0;
  visitPairs(words, seeds, pairTest(ordered, options.acrossOutlets === true), (hits) => {
    const { found, untried: more } = matchPair(ground, hits);
    for (const one of found) all.push(one);
    untried += more;
  });
  const passages = withFormulae(ground, all).map(oriented).sort(byPlace);
  return { passages, notes: notesOf(ordered, words, seeds, { untried, unsearched: sides.table.unsearched }) };
}
