// Versions of one outlet's article: the same outlet and nearly the same text are one report, changed silently or crawled twice.
// Leaves out which version is the newer.

import { tokenise } from "../lang/tokens.ts";
import type { Article } from "../model/article.ts";
import type { Alignments } from "./alignment.ts";
import { joinGroups } from "./digraph.ts";
import { groupBy } from "./grouping.ts";

/** Share of the shorter text's words that must be aligned. Raising it counts heavily edited versions as reports of their own. */
const NEARLY_ALL = 0.7;

/** For each article with several versions, the id of the version that stands for all (the smallest). */
export function editionsOf(articles: readonly Article[], alignments: Alignments): ReadonlyMap<string, string> {
  const at = new Map(articles.map((article, index) => [article.id as string, index]));
  const equal = [...groupBy(articles, (article) => `${article.outlet?.name}\n${article.text}`).values()];
  const near = articles.flatMap((one, index) => {
    const others = new Set(alignments.of(one.id).map((side) => at.get(side.there.article) ?? index));
    return [...others]
      .filter((other) => other > index && isOneReport(one, articles[other] ?? one, alignments))
      .map((other) => [index, other]);
  });
  const pairs = [...equal.map((same) => same.map((article) => at.get(article.id) ?? 0)), ...near];
  const group = joinGroups(articles.length, pairs);
  const smallest = new Map<number, string>();
  for (const [at, article] of articles.entries()) {
    const name = group[at] ?? at;
    const known = smallest.get(name);
    smallest.set(name, known === undefined || article.id < known ? article.id : known);
  }
  return new Map(articles.map((article, at) => [article.id, smallest.get(group[at] ?? at) ?? article.id]));
}

function isOneReport(one: Article, two: Article, alignments: Alignments): boolean {
  const sameOutlet = one.outlet !== null && one.outlet.name === two.outlet?.name;
  const sameAddress = one.url !== null && one.url === two.url;
  if (!sameOutlet && !sameAddress) return false;
  const aligned = alignments.between(one.id, two.id).reduce((sum, side) => sum + side.words.length, 0);
  if (aligned === 0) return false;
  return aligned >= NEARLY_ALL * Math.min(tokenise(one.text).length, tokenise(two.text).length);
}
