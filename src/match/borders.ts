// What stands at each word besides the word: its sentence, the quotation around it, whether it is a reporting cue.
// Why: a passage is cut where either outlet's own words begin. Leaves out the decision where to cut: cutting.ts.

import { sentences } from "../lang/sentences.ts";
import type { Article } from "../model/article.ts";
import type { Attribution, Quotation } from "../model/attribution.ts";
import { byStart, type Span } from "../model/span.ts";
import type { Words } from "./words.ts";

/** The marks of the attribute stage that the match stage uses. */
export interface Marks {
  readonly attributions: readonly Attribution[];
  readonly quotations: readonly Quotation[];
}

/** By position. `sentence` and `quotation` are numbers that only mean "the same one"; `quotation` is -1 outside. */
export interface Borders {
  readonly sentence: Int32Array;
  /** Outermost quotation that holds someone's words: an utterance, or any of five words or more. */
  readonly quotation: Int32Array;
  /** 1 inside quotation marks of any kind. */
  readonly quoted: Uint8Array;
  /** 1 for the words of a reporting cue. */
  readonly cue: Uint8Array;
  /** 1 for the words that name a source. */
  readonly source: Uint8Array;
  /** Number of words of the smallest quotation or content of an attribution that holds the word; 0 outside both. */
  readonly unit: Int32Array;
}

/** A quotation of fewer words is a name, a title or a label unless it is marked as an utterance: no place to cut. Raising it cuts less. */
const LEAST_QUOTED_WORDS = 5;

/** First position of each article, and the end of the last. */
function articleRanges(words: Words, articles: number): readonly Span[] {
  const ranges: { start: number; end: number }[] = Array.from({ length: articles }, () => ({ start: 0, end: 0 }));
  for (const [block, article] of words.blockArticle.entries()) {
    const range = ranges[article];
    if (!range) continue;
    const start = words.blockFirst[block] ?? 0;
    if (range.end === 0) range.start = start;
    range.end = words.blockFirst[block + 1] ?? start;
  }
  return ranges;
}

/** Every position of `range` whose word lies inside `span`, in order. */
function positionsInside(words: Words, range: Span, span: Span): readonly number[] {
  let low = range.start;
  let high = range.end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words.starts[middle] ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  // A clitic glued to a quoted word begins before the mark («بـ"داعش"»): the word is quoted all the same.
  if (low > range.start && (words.ends[low - 1] ?? 0) > span.start + 1) low--;
  const inside: number[] = [];
  for (let position = low; position < range.end && (words.ends[position] ?? 0) <= span.end; position++)
    inside.push(position);
  return inside;
}

function grouped<T extends { readonly article: string }>(marks: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const mark of marks) {
    const group = groups.get(mark.article);
    if (group) group.push(mark);
    else groups.set(mark.article, [mark]);
  }
  return groups;
}

function paintQuotations(borders: Borders, words: Words, range: Span, quotations: readonly Quotation[]): void {
  for (const [number, quotation] of [...quotations].sort(byStart).entries()) {
    const inside = positionsInside(words, range, quotation);
    paintUnit(borders, inside);
    for (const position of inside) borders.quoted[position] = 1;
    if (quotation.kind !== "utterance" && inside.length < LEAST_QUOTED_WORDS) continue;
    for (const position of inside)
      if (borders.quotation[position] === -1) borders.quotation[position] = range.start + number;
  }
}

function paintUnit(borders: Borders, inside: readonly number[]): void {
  for (const position of inside) {
    const known = borders.unit[position] ?? 0;
    if (known === 0 || known > inside.length) borders.unit[position] = inside.length;
  }
}

function paintAttributions(borders: Borders, words: Words, range: Span, attributions: readonly Attribution[]): void {
  for (const { cue, source, content } of attributions) {
    for (const span of content) paintUnit(borders, positionsInside(words, range, span));
    if (cue) for (const position of positionsInside(words, range, cue)) borders.cue[position] = 1;
    for (const span of source.spans)
      for (const position of positionsInside(words, range, span)) borders.source[position] = 1;
  }
}

/** Reads the borders of all articles, which are in the order of `words`. */
export function bordersOf(words: Words, articles: readonly Article[], marks: Marks): Borders {
  const size = words.keys.length;
  const borders: Borders = {
    sentence: new Int32Array(size),
    quotation: new Int32Array(size).fill(-1),
    quoted: new Uint8Array(size),
    cue: new Uint8Array(size),
    source: new Uint8Array(size),
    unit: new Int32Array(size),
  };
  const quotations = grouped(marks.quotations);
  const attributions = grouped(marks.attributions);
  for (const [index, range] of articleRanges(words, articles.length).entries()) {
    const article = articles[index];
    if (!article || range.end === range.start) continue;
    const its = quotations.get(article.id) ?? [];
    paintQuotations(borders, words, range, its);
    paintAttributions(borders, words, range, attributions.get(article.id) ?? []);
    paintSentences(borders, words, { article, range, quotations: its.filter((quotation) => quotation.closed) });
  }
  return borders;
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

/** Number of words of the unit that a word belongs to: its quotation or attribution's content, or else its sentence. */
export function unitLength(borders: Borders, position: number): number {
  const unit = borders.unit[position] ?? 0;
  if (unit > 0) return unit;
  const sentence = borders.sentence[position];
  let first = position;
  let last = position;
  while (first > 0 && borders.sentence[first - 1] === sentence) first--;
  while (last + 1 < borders.sentence.length && borders.sentence[last + 1] === sentence) last++;
  return last - first + 1;
}
