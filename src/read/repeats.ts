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

/** The key of each block of story text: each is asked for often. */
type Keys = ReadonlyMap<Block, string>;

function keysOf(articles: readonly Article[]): Keys {
  return new Map(
    articles.flatMap((article) =>
      article.blocks.flatMap((block) =>
        isStoryText(block.role) ? [[block, lineKey(textAt(article, block))] as const] : [],
      ),
    ),
  );
}

function mayRepeat(block: Block): boolean {
  return isStoryText(block.role) && block.role !== "headline";
}

function headingOf(article: Article): string {
  return lineKey(article.title ?? article.id);
}

/** Line → the articles of the outlet that hold it, by heading. */
type Holders = ReadonlyMap<string, ReadonlyMap<string, Article>>;

function holders(articles: readonly Article[], keys: Keys): Holders {
  const found = new Map<string, Map<string, Article>>();
  for (const article of articles)
    for (const block of article.blocks) {
      if (!mayRepeat(block)) continue;
      const key = keys.get(block) ?? "";
      const known = found.get(key) ?? new Map<string, Article>();
      found.set(key, known.set(headingOf(article), article));
    }
  return found;
}

/** What an article is about beside one of its lines. */
function matterBeside(article: Article, line: string, keys: Keys): ReadonlySet<string> {
  const story = article.blocks.filter((block) => isStoryText(block.role)).map((block) => keys.get(block) ?? "");
  return matterOf([headingOf(article), ...story.filter((key) => key !== line)].join(" "));
}

/** How many of the matters have pairwise nothing in common, taken greedily. */
function unrelated(matters: readonly ReadonlySet<string>[]): number {
  const kept: ReadonlySet<string>[] = [];
  for (const matter of matters) if (kept.every((one) => areUnrelated(one, matter))) kept.push(matter);
  return kept.length;
}

/** One outlet's articles. */
interface Own {
  readonly keys: Keys;
  /** How many there are, by heading. */
  readonly all: number;
}

function isFurniture(line: string, holding: readonly Article[], { keys, all }: Own): boolean {
  if (holding.length < MIN_ARTICLES) return false;
  if (countWords(line) < LONG && holding.length >= all * MIN_SHARE) return true;
  return unrelated(holding.slice(0, MAX_COMPARED).map((article) => matterBeside(article, line, keys))) >= MIN_ARTICLES;
}

/** Of the articles that hold a paragraph: those on another matter than the one whose words it fits. */
function strangers(line: string, holding: readonly Article[], keys: Keys): readonly Article[] {
  const words = matterOf(line);
  const fits = holding.slice(0, MAX_COMPARED).map((article) => {
    const matter = matterBeside(article, line, keys);
    return { article, matter, fit: commonShare(words, matter) };
  });
  const [home] = fits.toSorted((a, b) => b.fit - a.fit);
  return fits.flatMap(({ article, matter, fit }) =>
    home && fit < home.fit - CLEARLY_BETTER && areUnrelated(matter, home.matter) ? [article] : [],
  );
}

/** What makes a line of one outlet's articles furniture: its line, on all of its pages; its article and its line. */
interface Verdicts {
  readonly repeated: ReadonlySet<string>;
  readonly strays: ReadonlyMap<Article, ReadonlySet<string>>;
}

function verdictsOf(articles: readonly Article[], keys: Keys): Verdicts {
  const repeated = new Set<string>();
  const strays = new Map<Article, Set<string>>();
  const own: Own = { keys, all: new Set(articles.map(headingOf)).size };
  for (const [line, byHeading] of holders(articles, keys)) {
    if (byHeading.size < 2) continue;
    const holding = [...byHeading.values()];
    if (isFurniture(line, holding, own)) repeated.add(line);
    else if (countWords(line) >= LONG)
      for (const article of strangers(line, holding, keys))
        strays.set(article, (strays.get(article) ?? new Set()).add(line));
  }
  return { repeated, strays };
}

function relabelled(article: Article, { repeated, strays }: Verdicts, keys: Keys): Article {
  const own = strays.get(article);
  const ruleOf = (line: string): ReadRule | null =>
    repeated.has(line) ? "REA-08" : own?.has(line) === true ? "REA-36" : null;
  const blocks = article.blocks.map((block): Block => {
    const rule = mayRepeat(block) ? ruleOf(keys.get(block) ?? "") : null;
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
  const clean = new Map<Article, Article>();
  for (const own of byOutlet.values()) {
    const keys = keysOf(own);
    const verdicts = verdictsOf(own, keys);
    for (const article of own) clean.set(article, relabelled(article, verdicts, keys));
  }
  return articles.map((article) => clean.get(article) ?? article);
}
