// Versions of one outlet's article: the same address with changed text, or the same outlet and nearly the same text, are one report, changed silently
// or crawled twice. And near clones: nearly the same text under the name of another outlet. Leaves out which of them is the newer.

import { tokenise } from "../lang/tokens.ts";
import { type Article, isStoryText } from "../model/article.ts";
import { groupBy } from "../model/grouping.ts";
import type { Alignments } from "./alignment.ts";
import { joinGroups } from "./digraph.ts";

/** Share of the shorter text's words that must be aligned under one address. Raising it counts heavily edited versions as reports of their own. */
const NEARLY_ALL = 0.7;
/** Share of the longer text's words under two addresses of one outlet: a later report of its own repeats half of the earlier one. */
const SAME_REPORT = 0.85;

/** For each article with several versions, the id of the version that stands for all (the smallest). */
export function editionsOf(articles: readonly Article[], alignments: Alignments): ReadonlyMap<string, string> {
  const at = new Map(articles.map((article, index) => [article.id as string, index]));
  const equal = [...groupBy(articles, (article) => `${article.outlet?.name}\n${article.text}`).values()];
  const wordsOf = countedWords();
  const near = articles.flatMap((one, index) => {
    const others = new Set(alignments.of(one.id).map((side) => at.get(side.there.article) ?? index));
    return [...others]
      .filter((other) => other > index && isOneReport(one, articles[other] ?? one, { alignments, wordsOf }))
      .map((other) => [index, other]);
  });
  const versions = articles.flatMap(({ versionOf }, index) => {
    const earlier = versionOf === undefined ? undefined : at.get(versionOf);
    return earlier === undefined ? [] : [[earlier, index]];
  });
  const pairs = [...equal.map((same) => same.map((article) => at.get(article.id) ?? 0)), ...versions, ...near];
  const group = joinGroups(articles.length, pairs);
  const smallest = new Map<number, string>();
  for (const [at, article] of articles.entries()) {
    const name = group[at] ?? at;
    const known = smallest.get(name);
    smallest.set(name, known === undefined || article.id < known ? article.id : known);
  }
  return new Map(articles.map((article, at) => [article.id, smallest.get(group[at] ?? at) ?? article.id]));
}

/** Words of the story; menus and credits are a page's own. */
function storyWords({ text, blocks }: Article): number {
  return blocks.filter(({ role }) => isStoryText(role)).reduce((sum, block) => sum + tokenise(text, block).length, 0);
}

/** The same, counted once for each article. */
function countedWords(): (article: Article) => number {
  const known = new Map<Article, number>();
  return (article) => {
    const count = known.get(article) ?? storyWords(article);
    known.set(article, count);
    return count;
  };
}

interface Compared {
  readonly alignments: Alignments;
  readonly wordsOf: (article: Article) => number;
}

function isOneReport(one: Article, two: Article, { alignments, wordsOf }: Compared): boolean {
  const sameOutlet = one.outlet !== null && one.outlet.name === two.outlet?.name;
  const sameAddress = one.url !== null && one.url === two.url;
  if (!sameOutlet && !sameAddress) return false;
  const aligned = alignments.between(one.id, two.id).reduce((sum, side) => sum + side.words.length, 0);
  if (aligned === 0) return false;
  const [shorter, longer] = [wordsOf(one), wordsOf(two)].sort((a, b) => a - b);
  return aligned >= (sameAddress ? NEARLY_ALL * (shorter ?? 0) : SAME_REPORT * (longer ?? 0));
}

/** Share of the longer text's words that must be aligned for a near clone. Raising it counts copies with a new head or tail as texts of their own. */
const WHOLE = 0.8;
/** Words that a near clone has at least: shorter texts are alike by chance. */
const LEAST_CLONE = 20;

/** Pairs of articles that are nearly one text, whoever publishes it: their words cannot have come about twice. */
export function nearClones(
  articles: readonly Article[],
  alignments: Alignments,
): readonly { readonly a: string; readonly b: string }[] {
  const words = new Map(articles.map((article) => [article.id as string, storyWords(article)]));
  const long = articles.filter(({ id }) => (words.get(id) ?? 0) >= LEAST_CLONE);
  const equal = [...groupBy(long, ({ text }) => text).values()].flatMap((same) =>
    same.slice(1).map(({ id }) => ({ a: same[0]?.id ?? id, b: id })),
  );
  const near = articles.flatMap(({ id }) => {
    const shared = new Map<string, number>();
    for (const { here, there, words: aligned } of alignments.of(id))
      if (here.article < there.article) shared.set(there.article, (shared.get(there.article) ?? 0) + aligned.length);
    return [...shared].flatMap(([other, aligned]) => {
      const longer = Math.max(words.get(id) ?? 0, words.get(other) ?? 0);
      return longer >= LEAST_CLONE && aligned >= WHOLE * longer ? [{ a: id as string, b: other }] : [];
    });
  });
  return [...equal, ...near];
}
