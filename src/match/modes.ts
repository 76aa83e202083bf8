// How the matcher listens, by the size of what it reads: which runs of words are seeds, and what a passage needs to stand.
// Leaves out how either is applied.

import type { Bar } from "./columns.ts";
import type { SeedPlan, SeedShape } from "./seeds.ts";

/**
 * `case`: an affair, every seed followed. `collection`: anything larger that still fits in memory; hopeless ends are not searched, and
 * formulae are known by how often they come back. The archive (millions) has a core of its own: src/archive.
 */
export type MatchMode = "case" | "collection";

/**
 * How little may stand: 6 points are the standard; "strict" asks for 7: a quarter fewer chance matches, and one in ten six-word quotations less.
 */
export type Sensitivity = "standard" | "strict";

/** A case has up to so many articles: there a wire text may stand in every one, and no count says what is boilerplate. */
const CASE_ARTICLES = 200;
/** Beyond so many articles chance and boilerplate outnumber short quotations: the bar is a corpus's. */
export const CORPUS_ARTICLES = 2000;

/** In more articles than this a seed is boilerplate. Raising it finds more copies of wire texts, and costs time with its square. */
const COMMON_ARTICLES = 60;
/**
 * In a corpus where every outlet has printed a text once it stands in as many articles as there are outlets; twice as many, and no fewer than this,
 * are boilerplate or the month's phrases («نهائي دوري أبطال أوروبا», Champions League final). In a month of five outlets 40 instead of 20 finds 500
 * more passages of 15,700 (of 25 that were read none was taken over) and 4,000 more formulae.
 */
const COMMON_ARTICLES_IN_CORPUS = 20;
/** A pair of words is a seed beside triples only where so few articles hold it: those are the ones that say something. */
const RARE_ARTICLES = 4;

/**
 * Sum of idf that a seed needs: raising it drops seeds of function words («في عام»), which alone never carry a passage. In a corpus 6 instead
 * of 3 loses one passage in a hundred and half of the pairs to look at.
 */
const LEAST_IDF = 3;
const LEAST_IDF_IN_CORPUS = 6;

/** The mode for so many articles, where none is asked for. */
export function modeFor(articles: number): MatchMode {
  return articles <= CASE_ARTICLES ? "case" : "collection";
}

const PAIR: readonly number[] = [0, 1];
const TRIPLE: readonly number[] = [0, 1, 2];

function shape(offsets: readonly number[], mostArticles: number, leastIdf: number, isTold: boolean): SeedShape {
  return { offsets, length: offsets.length, mostArticles, leastIdf, isTold };
}

/**
 * The seeds (MAT-02): pairs of words in a case (they find 42 % of abridged six-word quotations against 15 % with triples), triples beyond, and
 * with them rare pairs. Pairs that skip a word were measured and add nothing once the search outwards bridges gaps.
 */
export function seedPlan(mode: MatchMode, articles: number, outlets = 0): SeedPlan {
  if (articles <= CASE_ARTICLES) return { shapes: [shape(PAIR, CASE_ARTICLES, LEAST_IDF, true)], length: 2 };
  const rare = shape(PAIR, RARE_ARTICLES, LEAST_IDF, false);
  if (articles <= CORPUS_ARTICLES || mode === "case")
    return { shapes: [shape(TRIPLE, COMMON_ARTICLES, LEAST_IDF, true), rare], length: 2 };
  const common = Math.min(COMMON_ARTICLES, Math.max(COMMON_ARTICLES_IN_CORPUS, 2 * outlets));
  return { shapes: [shape(TRIPLE, common, LEAST_IDF_IN_CORPUS, true)], length: 3 };
}

const SCORES: Readonly<Record<Sensitivity, number>> = { standard: 6, strict: 7 };
const CASE_WORDS = 4;
/**
 * In a corpus of three thousand articles 5 words and 8 points find quotations with plagdet .93, 6 and 12 with .82 in half of the time: that is
 * what "strict" takes.
 */
const CORPUS_BARS: Readonly<Record<Sensitivity, Bar>> = {
  standard: { words: 5, score: 8 },
  strict: { words: 6, score: 12 },
};

/** What a passage needs to stand (MAT-05). */
export function barFor(mode: MatchMode, articles: number, sensitivity: Sensitivity): Bar {
  return mode === "case" || articles <= CORPUS_ARTICLES
    ? { words: CASE_WORDS, score: SCORES[sensitivity] }
    : CORPUS_BARS[sensitivity];
}
