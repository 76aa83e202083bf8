// The face of the match stage: which stretches of text do two articles share, and how do they differ, word by word?
// tokens → seeds → chains → alignment → cutting → passages. Neither side of a passage is the original: that is the trace stage's question.
// Leaves out meaning: a claim told in other words shares no passage.

import { digest } from "../lang/digest.ts";
import type { Article } from "../model/article.ts";
import type { Note } from "../model/note.ts";
import type { Passage } from "../model/passage.ts";
import { placeIn } from "../model/span.ts";
import { sidesOf } from "./alignment.ts";
import { type Borders, bordersOf, type Marks } from "./borders.ts";
import type { Columns, Sides } from "./columns.ts";
import { cutPieces } from "./cutting.ts";
import { editsOf } from "./edits.ts";
import { isFormula } from "./formulae.ts";
import { visitPairs } from "./hits.ts";
import { notesOf } from "./limits.ts";
import { CASE_ARTICLES, seedPlan } from "./modes.ts";
import { withMoves } from "./moves.ts";
import { alignPair, type Bar, pairGround, stands } from "./pairs.ts";
import { seedsOf } from "./seeds.ts";
import { comparisonOf } from "./similarity.ts";
import { idfOf } from "./vocabulary.ts";
import { type Words, wordsOf } from "./words.ts";

export type { Marks } from "./borders.ts";

/** Passages sorted by article a, place a, article b, place b; and what was left out or capped. */
export interface Matched {
  readonly passages: readonly Passage[];
  readonly notes: readonly Note[];
}

/** How the matcher listens. */
export interface MatchOptions {
  /** "sensitive" accepts shorter shared stretches (score 6 instead of 7): more six-word quotations, more chance matches. */
  readonly sensitivity?: "standard" | "sensitive";
}

const LEAST_WORDS = 4;
const STANDARD_SCORE = 7;
const SENSITIVE_SCORE = 6;

interface Ground {
  readonly articles: readonly Article[];
  readonly words: Words;
  readonly borders: Borders;
  readonly sides: Sides;
  readonly bar: Bar;
}

interface Stretch {
  readonly article: Article;
  readonly start: number;
  readonly end: number;
}

/** Where one side of an alignment stands; null for an alignment without words, which no chain gives. */
function stretchOf(ground: Ground, positions: readonly number[]): Stretch | null {
  const { words, articles } = ground;
  const first = positions.find((position) => position !== -1);
  const last = positions.findLast((position) => position !== -1);
  if (first === undefined || last === undefined) return null;
  const article = articles[words.articles[first] ?? 0];
  return article ? { article, start: words.starts[first] ?? 0, end: words.ends[last] ?? 0 } : null;
}

/** Share of a side's words that must stand in quotation marks for the side to count as quoted. */
const QUOTED_SHARE = 0.75;

function isQuoted(borders: Borders, positions: readonly number[]): boolean {
  const own = positions.filter((position) => position !== -1);
  const inside = own.filter((position) => borders.quoted[position] === 1).length;
  return inside >= QUOTED_SHARE * own.length;
}

/** Three digits are plenty for a share, and keep the JSON short. */
function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}

function passageOf(ground: Ground, columns: Columns): Passage | null {
  const { words, borders, sides } = ground;
  const stretchA = stretchOf(ground, columns.a);
  const stretchB = stretchOf(ground, columns.b);
  if (!stretchA || !stretchB) return null;
  const a = placeIn(stretchA.article.id, stretchA);
  const b = placeIn(stretchB.article.id, stretchB);
  const { edits, aligned, wordsA, wordsB } = editsOf(columns, words, sides.comparison);
  return {
    id: `pas-${digest([a.article, `${a.start}-${a.end}`, b.article, `${b.start}-${b.end}`])}`,
    a,
    b,
    words: aligned,
    identity: rounded(aligned / Math.max(1, wordsA, wordsB)),
    formula: isFormula({ words, borders, weight: (key) => sides.comparison.score(key, key) }, columns, {
      a: stretchA.article,
      b: stretchB.article,
    }),
    quoted: { a: isQuoted(borders, columns.a), b: isQuoted(borders, columns.b) },
    edits,
  };
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
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

/** One article an id: a second one with the same id is the same text read twice. */
function inOrder(articles: readonly Article[]): readonly Article[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return [...byId.values()].sort((one, other) => compareText(one.id, other.id));
}

/**
 * Finds the passages that any two of the articles share. `marks` come from the attribute stage (empty lists will do: passages are then cut at
 * sentence ends only). Never throws on odd input; what was passed over is in `notes`. The order of the articles does not matter.
 */
export function match(articles: readonly Article[], marks: Marks, options: MatchOptions = {}): Matched {
  const ordered = inOrder(articles);
  const words = wordsOf(ordered);
  const idf = idfOf(words.vocabulary, words.frequencies, ordered.length);
  const seeds = seedsOf(words, idf, seedPlan(ordered.length));
  const sides = sidesOf(words.keys, comparisonOf(words.vocabulary.forms, idf));
  const score = options.sensitivity === "sensitive" ? SENSITIVE_SCORE : STANDARD_SCORE;
  const bar: Bar = { words: LEAST_WORDS, score };
  const ground: Ground = { articles: ordered, words, borders: bordersOf(words, ordered, marks), sides, bar };
  const byId = new Map(ordered.map((article) => [article.id, article]));
  const passages: Passage[] = [];
  let untried = 0;
  const pairs = pairGround({ words, sides, seedLength: seeds.length, bar, isSwift: ordered.length > CASE_ARTICLES });
  visitPairs(
    words,
    seeds,
    () => true,
    (hits) => {
      const found = alignPair(pairs, hits);
      untried += found.untried;
      const its = found.alignments
        .flatMap((columns) => cutPieces(columns, ground, (piece) => stands(piece, sides, bar)))
        .flatMap((columns) => passageOf(ground, columns) ?? []);
      passages.push(...withMoves(its, byId));
    },
  );
  return { passages: passages.sort(byPlace), notes: notesOf(ordered, words, seeds, untried) };
}
