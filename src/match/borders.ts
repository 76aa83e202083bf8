// What stands at each word besides the word: its sentence, the quotation around it, whether it is a reporting cue.
// Why: a passage is cut where either outlet's own words begin. Leaves out the decision where to cut: cutting.ts.

import { sentences } from "../lang/sentences.ts";
import type { Article } from "../model/article.ts";
import type { Attribution, Quotation } from "../model/attribution.ts";
import { byArticle } from "../model/grouping.ts";
import { byStart, type Span } from "../model/span.ts";
import type { Words } from "./words.ts";

/** The marks of the attribute stage that the match stage uses. */
export interface Marks {
  readonly attributions: readonly Attribution[];
  readonly quotations: readonly Quotation[];
}

/** By position. `sentence` and `quotation` are numbers that only mean "the same one"; `quotation` is -1 outside. */
export interface Borders {
  /** Number of the block. */
  readonly paragraph: Int32Array;
  readonly sentence: Int32Array;
  /** Outermost quotation that holds someone's words: an utterance, or any of five words or more. */
  readonly quotation: Int32Array;
  /** 1 inside quotation marks of any kind. */
  readonly quoted: Uint8Array;
  /** 1 for the words of a reporting cue. */
  readonly cue: Uint8Array;
  /** 1 for the words that name a source. */
  readonly source: Uint8Array;
  /** Number of words of the smallest quotation or content of an attribution that holds the word; 0 outside both or in a long one. */
  readonly unit: Int32Array;
}

/** A quotation of fewer words is a name, a title or a label unless it is marked as an utterance: no place to cut. Raising it cuts less. */
const LEAST_QUOTED_WORDS = 5;

/** First position in `range` whose word satisfies a test that, once true, stays true. */
function firstPosition(range: Span, isReached: (position: number) => boolean): number {
  let low = range.start;
  let high = range.end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The positions of `range` whose words lie inside `span`. */
function positionsInside(words: Words, range: Span, span: Span): Span {
  const first = firstPosition(range, (position) => (words.starts[position] ?? 0) >= span.start);
  // A clitic glued to a quoted word begins before the mark («بـ"داعش"»): the word is quoted all the same.
  const isGlued = first > range.start && (words.ends[first - 1] ?? 0) > span.start + 1;
  const start = isGlued ? first - 1 : first;
  const end = firstPosition({ start, end: range.end }, (position) => (words.ends[position] ?? 0) > span.end);
  return { start, end };
}

/** Quotations come by start, so what an earlier one painted is never painted again: ten thousand nested ones cost no more than one. */
function paintQuotations(borders: Borders, words: Words, range: Span, quotations: readonly Quotation[]): void {
  let quotedTo = range.start;
  let outermostTo = range.start;
  for (const [number, quotation] of [...quotations].sort(byStart).entries()) {
    const { start, end } = positionsInside(words, range, quotation);
    paintUnit(borders, { start, end });
    borders.quoted.fill(1, Math.max(start, quotedTo), Math.max(end, quotedTo));
    quotedTo = Math.max(end, quotedTo);
    if (quotation.kind !== "utterance" && end - start < LEAST_QUOTED_WORDS) continue;
    borders.quotation.fill(range.start + number, Math.max(start, outermostTo), Math.max(end, outermostTo));
    outermostTo = Math.max(end, outermostTo);
  }
}

/** Longer units are all alike to whoever asks how much of one a phrase fills. */
const LONGEST_UNIT = 32;

function paintUnit(borders: Borders, { start, end }: Span): void {
  const length = end - start;
  if (length > LONGEST_UNIT) return;
  for (let position = start; position < end; position++) {
    const known = borders.unit[position] ?? 0;
    if (known === 0 || known > length) borders.unit[position] = length;
  }
}

function paint(table: Uint8Array, { start, end }: Span): void {
  table.fill(1, start, end);
}

function paintAttributions(borders: Borders, words: Words, range: Span, attributions: readonly Attribution[]): void {
  for (const { cue, source, content } of attributions) {
    for (const span of content) paintUnit(borders, positionsInside(words, range, span));
    if (cue) paint(borders.cue, positionsInside(words, range, cue));
    for (const span of source.spans) paint(borders.source, positionsInside(words, range, span));
  }
}

/** Borders that are read article by article, when a passage is found there: most articles of a large collection have none. */
export interface LazyBorders extends Borders {
  /** Reads the borders of an article, by its index, unless they are known. */
  readonly read: (article: number) => void;
}

/** The borders of all articles, which are in the order of `words`, none read yet. */
export function bordersOf(words: Words, articles: readonly Article[], marks: Marks): LazyBorders {
  const size = words.keys.length;
  const borders: Borders = {
    paragraph: words.blocks,
    sentence: new Int32Array(size),
    quotation: new Int32Array(size).fill(-1),
    quoted: new Uint8Array(size),
    cue: new Uint8Array(size),
    source: new Uint8Array(size),
    unit: new Int32Array(size),
  };
  const quotations = byArticle(marks.quotations);
  const attributions = byArticle(marks.attributions);
  const isRead = new Uint8Array(articles.length);
  const read = (index: number): void => {
    const article = articles[index];
    if (!article || isRead[index] === 1) return;
    isRead[index] = 1;
    const range = { start: words.articleFirst[index] ?? 0, end: words.articleFirst[index + 1] ?? 0 };
    const its = quotations.get(article.id) ?? [];
    paintQuotations(borders, words, range, its);
    paintAttributions(borders, words, range, attributions.get(article.id) ?? []);
    paintSentences(borders, words, { article, range, quotations: its.filter((quotation) => quotation.closed) });
  };
  return { ...borders, read };
}

interface ArticleRange {
  readonly article: Article;
  readonly range: Span;
  readonly quotations: readonly Span[];
}

function paintSentences(borders: Borders, words: Words, { article, range, quotations }: ArticleRange): void {
  const all = sentences(article.text, { start: 0, end: article.text.length }, quotations);
  let sentence = 0;
  for (let position = range.start; position < range.end; position++) {
    while ((all[sentence]?.end ?? Number.POSITIVE_INFINITY) <= (words.starts[position] ?? 0)) sentence++;
    borders.sentence[position] = range.start + sentence;
  }
}

/** Number of words of the unit that a word belongs to: its short quotation or content, or else its sentence; LONGEST_UNIT where it is longer. */
export function unitLength(borders: Borders, position: number): number {
  const unit = borders.unit[position] ?? 0;
  if (unit > 0) return unit;
  const sentence = borders.sentence[position];
  let first = position;
  let last = position;
  while (first > 0 && position - first < LONGEST_UNIT && borders.sentence[first - 1] === sentence) first--;
  while (last - first < LONGEST_UNIT && borders.sentence[last + 1] === sentence) last++;
  return Math.min(LONGEST_UNIT, last - first + 1);
}
