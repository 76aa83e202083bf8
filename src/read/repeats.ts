// What only the articles of one outlet together show: lines that it puts on all its pages (an app's advert, a desk's address), and paragraphs of one
// story that bled into the page of another. Within one outlet only: across outlets repetition is what this program looks for. Background
// paragraphs repeat too, but in articles on the same matter: so what counts is that the articles have nothing else in common.

import { type Article, type Block, isStoryText, textAt } from "../model/article.ts";
import { countWords, lineKey } from "./lines.ts";
import { areUnrelated, commonShare, matterOf } from "./matter.ts";
import type { ReadRule } from "./rules.ts";

/** Articles of the outlet, on matters that have nothing in common, that must hold a line. Lower values take background for furniture. */
const MIN_ARTICLES = 3;
/** Where most of an outlet's articles hold a short line, their matters need not differ. */
const MIN_SHARE = 0.6;
/** Words from which a line is long: a paragraph. */
const LONG = 12;
/** How much better a paragraph's words must fit another article than this one, as a share of them, to have bled from there. */
const CLEARLY_BETTER = 0.2;
/** Articles compared with one another for one line; more change nothing. */
const MAX_COMPARED = 40;

function keyOf(article: Article, block: Block): string {
  return lineKey(textAt(article, block));
}

function mayRepeat(block: Block): boolean {
  return isStoryText(block.role) && block.role !== "headline";
}

function headingOf(article: Article): string {
  return lineKey(article.title ?? article.id);
}

/** Line → the articles of the outlet that hold it, by heading. */
type Holders = ReadonlyMap<string, ReadonlyMap<string, Article>>;

function holders(articles: readonly Article[]): Holders {
  const found = new Map<string, Map<string, Article>>();
  for (const article of articles)
    for (const block of article.blocks) {
      if (!mayRepeat(block)) continue;
      const key = keyOf(article, block);
      const known = found.get(key) ?? new Map<string, Article>();
      found.set(key, known.set(headingOf(article), article));
    }
  return found;
}

/** What an article is about beside one of its lines. */
function matterBeside(article: Article, line: string): ReadonlySet<string> {
  const story = article.blocks.filter((block) => isStoryText(block.role)).map((block) => keyOf(article, block));
  return matterOf([headingOf(article), ...story.filter((key) => key !== line)].join(" "));
}

/** How many of the matters have pairwise nothing in common, taken greedily. */
function unrelated(matters: readonly ReadonlySet<string>[]): number {
  const kept: ReadonlySet<string>[] = [];
  for (const matter of matters) if (kept.every((one) => areUnrelated(one, matter))) kept.push(matter);
  return kept.length;
}

function isFurniture(line: string, holding: readonly Article[], all: number): boolean {
  if (holding.length < MIN_ARTICLES) return false;
  if (countWords(line) < LONG && holding.length >= all * MIN_SHARE) return true;
  return unrelated(holding.slice(0, MAX_COMPARED).map((article) => matterBeside(article, line))) >= MIN_ARTICLES;
}

/** Of the articles that hold a paragraph: those on another matter than the one whose words it fits. */
function strangers(line: string, holding: readonly Article[]): readonly Article[] {
  const words = matterOf(line);
  const fits = holding.slice(0, MAX_COMPARED).map((article) => {
    const matter = matterBeside(article, line);
    return { article, matter, fit: commonShare(words, matter) };
  });
  const [home] = fits.toSorted((a, b) => b.fit - a.fit);
  return fits.flatMap(({ article, matter, fit }) =>
    home && fit < home.fit - CLEARLY_BETTER && areUnrelated(matter, home.matter) ? [article] : [],
  );
}

/** Article → line → the rule that makes it furniture there. */
type Verdicts = ReadonlyMap<Article, ReadonlyMap<string, ReadRule>>;

function verdictsOf(articles: readonly Article[]): Verdicts {
  const found = new Map<Article, Map<string, ReadRule>>();
  const add = (article: Article, line: string, rule: ReadRule): void => {
    found.set(article, (found.get(article) ?? new Map<string, ReadRule>()).set(line, rule));
  };
  const all = new Set(articles.map(headingOf)).size;
  for (const [line, byHeading] of holders(articles)) {
    if (byHeading.size < 2) continue;
    const holding = [...byHeading.values()];
    if (isFurniture(line, holding, all)) {
      for (const article of articles) add(article, line, "REA-08");
    } else if (countWords(line) >= LONG) for (const article of strangers(line, holding)) add(article, line, "REA-36");
  }
  return found;
}

function relabelled(article: Article, rules: ReadonlyMap<string, ReadRule> | undefined): Article {
  if (!rules) return article;
  const blocks = article.blocks.map((block): Block => {
    const rule = mayRepeat(block) ? rules.get(keyOf(article, block)) : undefined;
    return rule ? { ...block, role: "furniture", rule } : block;
  });
  return { ...article, blocks };
}

function append(lists: Map<string, Article[]>, name: string, article: Article): void {
  const list = lists.get(name);
  if (list) list.push(article);
  else lists.set(name, [article]);
}

/**
 * The articles, with the lines that their own outlet repeats on pages of different matters, and the paragraphs that belong to another of its
 * articles, labelled furniture. Articles of unknown outlets stay as they are.
 */
export function withoutRepeats(articles: readonly Article[]): readonly Article[] {
  const byOutlet = new Map<string, Article[]>();
  for (const article of articles) if (article.outlet) append(byOutlet, article.outlet.name, article);
  const verdicts = new Map([...byOutlet.values()].flatMap((own) => [...verdictsOf(own)]));
  return articles.map((article) => relabelled(article, verdicts.get(article)));
}
