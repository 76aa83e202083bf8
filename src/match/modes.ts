// How the matcher listens, by the size of what it reads: which runs of words are seeds, and what a passage needs to stand.
// Leaves out how either is applied.

import type { SeedPlan } from "./seeds.ts";

/** A case of up to so many articles keeps all seeds: there a wire text may stand in every article. */
export const CASE_ARTICLES = 200;
/** A seed found in more articles than this is boilerplate. */
const COMMON_ARTICLES = 60;
/** Sum of idf that a seed needs: raising it drops seeds of function words («في عام»), which alone never carry a passage. */
const LEAST_IDF = 3;
/** Up to this many articles pairs of words are seeds (finds 42 % of abridged 6-word quotations against 15 % with triples); beyond, triples. */
const BIGRAM_ARTICLES = 50;

/** The seeds for so many articles. */
export function seedPlan(articles: number): SeedPlan {
  const mostArticles = articles <= CASE_ARTICLES ? CASE_ARTICLES : COMMON_ARTICLES;
  const length = articles <= BIGRAM_ARTICLES ? 2 : 3;
  const offsets = length === 2 ? [0, 1] : [0, 1, 2];
  return { shapes: [{ offsets, length, leastIdf: LEAST_IDF, mostArticles, isTold: true }], length };
}
