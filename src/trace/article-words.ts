// The words of one article, read once and looked up by span: the same statement stands in dozens of comparisons, and reading it anew each time was
// half of the work of tracing. A span that cuts a word is read by itself, so that the result is always that of reading the span. Leaves out meaning.

import { numbersIn } from "../lang/numbers.ts";
import type { Span } from "../model/span.ts";
import { valued, type Word, wordsIn } from "./content-words.ts";

/** The words of a span of one article. */
export type WordsAt = (span: Span) => readonly Word[];

/** The words of an article by span: plain, and with numbers as their values. */
export interface ArticleWords {
  readonly at: WordsAt;
  readonly valuedAt: WordsAt;
  /** The stems of all words. */
  readonly stems: () => ReadonlySet<string>;
}

/** The first of some words in order that ends behind a place. */
function firstBehind(words: readonly Word[], place: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Prepares an article's text; its words are read when the first are asked for. */
export function articleWords(text: string): ArticleWords {
  let all: readonly Word[] | null = null;
  let stems: ReadonlySet<string> | null = null;
  const everything = (): readonly Word[] => {
    all ??= wordsIn(text, { start: 0, end: text.length });
    return all;
  };
  const known = new Map<number, Map<number, readonly Word[]>>();
  const at: WordsAt = (span) => {
    const words = everything();
    const [first, end] = [firstBehind(words, span.start), firstBehind(words, span.end)];
    const isCut = (place: number, word: Word | undefined): boolean => word !== undefined && word.start < place;
    return isCut(span.start, words[first]) || isCut(span.end, words[end])
      ? wordsIn(text, span)
      : words.slice(first, end);
  };
  const valuedAt: WordsAt = (span) => {
    const behind = known.get(span.start) ?? new Map<number, readonly Word[]>();
    const words = behind.get(span.end) ?? valued(at(span), numbersIn(text, span));
    known.set(span.start, behind.set(span.end, words));
    return words;
  };
  return {
    at,
    valuedAt,
    stems: () => {
      stems ??= new Set(everything().map(({ stem }) => stem));
      return stems;
    },
  };
}

/** The same for all articles, by id; an unknown id has no words. */
export type AffairWords = (article: string) => ArticleWords;

/** Prepares the words of an affair. */
export function affairWords(articles: readonly { readonly id: string; readonly text: string }[]): AffairWords {
  const known = new Map(articles.map(({ id, text }) => [id, articleWords(text)]));
  const nothing = articleWords("");
  return (article) => known.get(article) ?? nothing;
}
