// Articles for the tests of this folder, written as marked text. A test file only so that it is not built; it holds no tests.
// Leaves out everything that only one test needs.

import type { Article, Block, BlockRole } from "../model/article.ts";
import type { Quotation } from "../model/attribution.ts";
import type { Passage } from "../model/passage.ts";
import { type Matched, match } from "./match.ts";

/** An article of one paragraph a line; a line that begins with "# " is its headline. */
export function articleOf(id: string, marked: string): Article {
  const blocks: Block[] = [];
  let text = "";
  for (const line of marked.split("\n")) {
    const isHeadline = line.startsWith("# ");
    const words = isHeadline ? line.slice(2) : line;
    if (words.trim() !== "") {
      const role: BlockRole = isHeadline ? "headline" : line.startsWith("! ") ? "furniture" : "paragraph";
      blocks.push({ role, start: text.length, end: text.length + words.length, story: 0 });
    }
    text += `${words}\n`;
  }
  return {
    id: `art-${id}`,
    input: `${id}.txt`,
    givenId: null,
    outlet: null,
    url: null,
    title: null,
    byline: null,
    dates: [],
    language: "ar",
    text,
    blocks,
  };
}

/** Quotations by a plain stack of marks, one paragraph at a time. */
function quotationsOf(article: Article): readonly Quotation[] {
  return article.blocks
    .flatMap((block) => quotationsIn(article, block))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function quotationsIn(article: Article, block: Block): readonly Quotation[] {
  const found: Quotation[] = [];
  const open: number[] = [];
  const add = (start: number | undefined, end: number, closed: boolean): void => {
    if (start === undefined) return;
    const isLong = article.text.slice(start, end).split(/\s+/).length >= 5;
    const kind = isLong ? "utterance" : "fragment";
    found.push({ article: article.id, start, end, kind, closed, depth: open.length });
  };
  for (let at = block.start; at < block.end; at++) {
    const mark = article.text.charAt(at);
    if (mark === "«" || mark === "“") open.push(at);
    else if (mark === "»" || mark === "”") add(open.pop(), at + 1, true);
  }
  for (const start of open) add(start, block.end, false);
  return found;
}

/** Matches with quotations found by the stack, and no attributions. */
export function matched(...articles: readonly Article[]): Matched {
  return match(articles, { attributions: [], quotations: articles.flatMap(quotationsOf) });
}

/** The words of both sides of a passage. */
export function texts(articles: readonly Article[], passage: Passage): readonly [string, string] {
  const textOf = (place: Passage["a"]): string =>
    articles.find((article) => article.id === place.article)?.text.slice(place.start, place.end) ?? "";
  return [textOf(passage.a), textOf(passage.b)];
}
