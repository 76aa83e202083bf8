// The sentences and headings of all articles with what surrounds them: where no passage joins two texts, a changed number or hedge is sought
// between the sentences that speak of the same thing. Leaves out what is compared.

import { sentences } from "../lang/sentences.ts";
import { type Article, isStoryText } from "../model/article.ts";
import { overlaps, type Span } from "../model/span.ts";
import type { ArticleWords } from "./article-words.ts";
import { isTelling, type Weights, type Word } from "./content-words.ts";

/** One sentence or heading. */
export type BareSentence = Omit<Sentence, "around">;

/** The same with what surrounds it. */
export interface Sentence extends Span {
  readonly article: Article;
  readonly heading: boolean;
  readonly words: readonly Word[];
  /** Weight of each telling stem in it and in the sentences beside it. */
  readonly around: ReadonlyMap<string, number>;
}

/** The sentences of an article's story, in order, each with its words. `closed`: quotations that hold sentences together. */
export function bareSentences(
  article: Article,
  closed: readonly Span[],
  { valuedAt }: ArticleWords,
): readonly BareSentence[] {
  return article.blocks
    .filter((block) => isStoryText(block.role) && block.story === 0)
    .flatMap((block) => {
      const heading = block.role !== "paragraph";
      const own = closed.filter((one) => overlaps(one, block));
      const spans = heading ? [block] : sentences(article.text, block, own);
      return spans.map(({ start, end }) => ({ article, start, end, heading, words: valuedAt({ start, end }) }));
    });
}

/** Sentences with the weight of what surrounds them; words that all of the affair shares weigh little. */
export function withContext(bare: readonly BareSentence[], weights: Weights): readonly Sentence[] {
  return bare.map((one, at) => {
    const beside = bare.slice(Math.max(0, at - 1), at + 2).flatMap(({ words }) => words);
    const around = new Map(beside.filter(isTelling).map((word) => [word.stem, weights.of(word)]));
    return { ...one, around };
  });
}

/** Weight of the telling words that two sentences and their neighbours share. */
export function sharedContext(a: Sentence, b: Sentence): number {
  let sum = 0;
  for (const [stem, weight] of a.around) if (b.around.has(stem)) sum += weight;
  return sum;
}

/** The clause around a place of a sentence: between commas. */
export function clauseAround({ article, start, end }: Sentence, at: Span): Span {
  const { text } = article;
  const before = Math.max(...["،", "؛", ","].map((mark) => text.lastIndexOf(mark, at.start - 1)));
  const behind = ["،", "؛", ", "]
    .map((mark) => text.indexOf(mark, at.end))
    .filter((place) => place >= 0 && place < end);
  return { start: Math.max(start, before + 1), end: Math.min(end, ...behind) };
}

/** Where a folded phrase of one or more words stands among words; null where it does not. */
export function phraseAt(words: readonly Word[], phrase: string): Span | null {
  const parts = phrase.split(" ");
  const at = words.findIndex((_, first) =>
    parts.every((part, offset) => {
      const fold = words[first + offset]?.fold ?? "";
      return fold === part || (offset === 0 && fold.replace(/^[وف]/u, "") === part);
    }),
  );
  const [first, last] = [words[at], words[at + parts.length - 1]];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The day of publication (ISO); undefined where it is not known. */
export const dayOf = (article: Article): string | undefined =>
  article.dates
    .find((date) => date.of === "published" && date.precision !== "year" && date.precision !== "month")
    ?.value.slice(0, 10);

/** Whether two articles are known to be of one day: who knew as much is the fairer comparison. */
export function isSameDay(a: Article, b: Article): boolean {
  const day = dayOf(a);
  return day !== undefined && day === dayOf(b);
}
