// Furniture of one outlet: lines that most of its articles repeat word for word (an app's advert, a desk's address). Within one outlet only:
// across outlets repetition is what this program looks for. Background paragraphs repeat too, so long lines need far more proof.

import { type Article, type Block, isStoryText, textAt } from "../model/article.ts";
import { countWords, lineKey } from "./lines.ts";

/** Differently headed articles of the outlet that must hold the line, and their share of all of them. Lower values take background for furniture. */
const MIN_ARTICLES = 3;
const MIN_ARTICLES_LONG = 10;
const MIN_SHARE = 0.6;
/** Words from which a line is long. */
const LONG = 12;

function keyOf(article: Article, block: Block): string {
  return lineKey(textAt(article, block));
}

function mayRepeat(block: Block): boolean {
  return isStoryText(block.role) && block.role !== "headline";
}

/** Of one outlet: line → the headings of the articles that hold it. */
function holders(articles: readonly Article[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const article of articles) {
    const heading = lineKey(article.title ?? article.id);
    for (const block of article.blocks) {
      if (!mayRepeat(block)) continue;
      const key = keyOf(article, block);
      found.set(key, (found.get(key) ?? new Set()).add(heading));
    }
  }
  return found;
}

function furnitureOf(articles: readonly Article[]): ReadonlySet<string> {
  const all = new Set(articles.map((article) => lineKey(article.title ?? article.id))).size;
  if (all < MIN_ARTICLES) return new Set();
  return new Set(
    [...holders(articles)].flatMap(([line, headings]) => {
      const least = countWords(line) < LONG ? MIN_ARTICLES : MIN_ARTICLES_LONG;
      return headings.size >= least && headings.size >= all * MIN_SHARE ? [line] : [];
    }),
  );
}

function relabelled(article: Article, furniture: ReadonlySet<string>): Article {
  if (furniture.size === 0) return article;
  const blocks = article.blocks.map((block): Block => {
    if (!mayRepeat(block) || !furniture.has(keyOf(article, block))) return block;
    return { ...block, role: "furniture", rule: "REA-08" };
  });
  return { ...article, blocks };
}

function append(lists: Map<string, Article[]>, name: string, article: Article): void {
  const list = lists.get(name);
  if (list) list.push(article);
  else lists.set(name, [article]);
}

/** The articles, with the lines that their own outlet puts on most of its pages labelled furniture. Articles of unknown outlets stay as they are. */
export function withoutRepeats(articles: readonly Article[]): readonly Article[] {
  const byOutlet = new Map<string, Article[]>();
  for (const article of articles) if (article.outlet) append(byOutlet, article.outlet.name, article);
  const furniture = new Map([...byOutlet].map(([name, own]) => [name, furnitureOf(own)]));
  return articles.map((article) => relabelled(article, furniture.get(article.outlet?.name ?? "") ?? new Set()));
}
