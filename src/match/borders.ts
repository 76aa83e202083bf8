// What stands at each word besides the word: its sentence, the quotation around it, whether it is a reporting cue.
// Why: a passage is cut where either outlet's own words begin. Leaves out the decision where to cut: cutting.ts.

import { sentences } from "../lang/sentences.ts";
import type { Article } from "../model/article.ts";
import type { Attribution, Quotation } from "../model/attribution.ts";
import { byArticle } from "../model/grouping.ts";
import { byStart, overlaps, type Span } from "../model/span.ts";
import type { Words } from "./words.ts";

/** The marks of the attribute stage that the match stage uses. */
export interface Marks {
  readonly attributions: readonly Attribution[];
  readonly quotations: readonly Quotation[];
}

/** By position. `quotation` is a number that only means "the same one", -1 outside. */
export interface Borders {
  /** Number of the block. */
  readonly paragraph: Int32Array;
  /** Position of the first word of the sentence; -1 where nobody has asked for it with `sentenceAt`. */
  readonly sentence: Int32Array;
  /** The same, read now if it was not: few sentences of a large collection are asked for. */
  readonly sentenceAt: (position: number) => number;
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
  const quotations = byArticle(marks.quotations);
  const attributions = byArticle(marks.attributions);
  const sentence = new Int32Array(size).fill(-1);
  const borders: Borders = {
    paragraph: words.blocks,
    sentence,
    sentenceAt: (position) => {
      const article = articles[words.articles[position] ?? 0];
      if (article && sentence[position] === -1)
        paintLine(sentence, words, position, { article, quotations: quotations.get(article.id) ?? [] });
      return sentence[position] ?? -1;
    },
    quotation: new Int32Array(size).fill(-1),
    quoted: new Uint8Array(size),
    cue: new Uint8Array(size),
    source: new Uint8Array(size),
    unit: new Int32Array(size),
  };
  const isRead = new Uint8Array(articles.length);
  const read = (index: number): void => {
    const article = articles[index];
    if (!article || isRead[index] === 1) return;
    isRead[index] = 1;
    const range = { start: words.articleFirst[index] ?? 0, end: words.articleFirst[index + 1] ?? 0 };
    paintQuotations(borders, words, range, quotations.get(article.id) ?? []);
    paintAttributions(borders, words, range, attributions.get(article.id) ?? []);
  };
  return { ...borders, read };
}

/** The line that holds an offset: no sentence goes on in the next. */
function lineAt(text: string, offset: number): Span {
  const end = text.indexOf("\n", offset);
  return { start: offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1, end: end === -1 ? text.length : end };
}

interface Quoted {
  readonly article: Article;
  readonly quotations: readonly Quotation[];
}

/** Paints the sentences of the line of one word. */
function paintLine(sentence: Int32Array, words: Words, position: number, { article, quotations }: Quoted): void {
  const { starts, articles } = words;
  const line = lineAt(article.text, starts[position] ?? 0);
  const closed = quotations.filter((quotation) => quotation.closed && overlaps(quotation, line));
  const all = sentences(article.text, line, closed);
  let first = position;
  while (articles[first - 1] === articles[position] && (starts[first - 1] ?? 0) >= line.start) first--;
  let next = 0;
  for (let at = first; articles[at] === articles[position] && (starts[at] ?? 0) < line.end; at++) {
    const start = starts[at] ?? 0;
    const isNew = (all[next]?.end ?? Number.POSITIVE_INFINITY) <= start;
    while ((all[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    if (isNew) first = at;
    sentence[at] = first;
  }
}

/** Number of words of the unit that a word belongs to: its short quotation or content, or else its sentence; LONGEST_UNIT where it is longer. */
export function unitLength(borders: Borders, position: number): number {
  const unit = borders.unit[position] ?? 0;
  if (unit > 0) return unit;
  const first = borders.sentenceAt(position);
  let last = position;
  while (last - first < LONGEST_UNIT && borders.sentence[last + 1] === first) last++;
  return Math.min(LONGEST_UNIT, last - first + 1);
}
