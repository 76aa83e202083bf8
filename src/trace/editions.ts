// Versions of one outlet's article: the same outlet and nearly the same text are one report, changed silently or crawled twice.
// Leaves out which version is the newer.

import { tokenise } from "../lang/tokens.ts";
import type { Article } from "../model/article.ts";
import type { Alignments } from "./alignment.ts";
import { joinGroups } from "./digraph.ts";

/** Share of the shorter text's words that must be aligned. Raising it counts heavily edited versions as reports of their own. */
const NEARLY_ALL = 0.7;

/** For each article with several versions, the id of the version that stands for all (the smallest). */
export function editionsOf(articles: readonly Article[], alignments: Alignments): ReadonlyMap<string, string> {
  const pairs: (readonly number[])[] = [];
  for (const [at, one] of articles.entries())
    for (const [next, two] of articles.entries())
      if (next > at && isOneReport(one, two, alignments)) pairs.push([at, next]);
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
  if (one.text === two.text && one.outlet?.name === two.outlet?.name) return true;
  const sameOutlet = one.outlet !== null && one.outlet.name === two.outlet?.name;
  const sameAddress = one.url !== null && one.url === two.url;
  if (!sameOutlet && !sameAddress) return false;
  const aligned = alignments.between(one.id, two.id).reduce((sum, side) => sum + side.words.length, 0);
  if (aligned === 0) return false;
  return aligned >= NEARLY_ALL * Math.min(tokenise(one.text).length, tokenise(two.text).length);
}
