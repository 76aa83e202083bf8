// Passages as pairs of aligned words, looked up by article: which words of this unit stand in that one? Turns the runs of a passage's
// edits into single words. Leaves out formulae and mere phrases: they are never evidence.

import type { Article } from "../model/article.ts";
import { addTo } from "../model/grouping.ts";
import { type EditOperation, isEvidence, type Passage } from "../model/passage.ts";
import { contains, type Place, type Span } from "../model/span.ts";
import { type AffairWords, affairWords } from "./article-words.ts";
import { type SpanIndex, sortedIndex } from "./shelves.ts";

/** One aligned word, in reading order of side `here`. */
export interface AlignedWord {
  readonly here: Span;
  readonly there: Span;
  readonly op: EditOperation;
}

/** A passage seen from one of its two articles. */
export interface Side {
  readonly passage: Passage;
  readonly here: Place;
  readonly there: Place;
  /** Whether `here` is the passage's side a. */
  readonly first: boolean;
  readonly words: readonly AlignedWord[];
  /** Words that follow more than CHANCE others in a run that nothing interrupts: how much of it is wording, not topic. */
  readonly verbatim: number;
  /** The aligned words that share a unit with a span of side `here`. */
  readonly wordsAt: SpanIndex<AlignedWord>;
}

/** Passages by article. */
export interface Alignments {
  readonly of: (article: string) => readonly Side[];
  readonly between: (here: string, there: string) => readonly Side[];
}

const ALIKE: ReadonlySet<EditOperation> = new Set(["same", "spelling", "clitic", "move"]);

/**
 * Words in a row that two newsrooms also write by chance («رئيس الوزراء … فلان إن بلاده»). Measured on seven affairs read by hand: pairs of articles that
 * a reader takes for one text have seven words or more beyond the fourth of a run, all others five or fewer. Raising it asks for longer runs.
 */
const CHANCE = 4;

/** The words of both texts, looked up by place. */
interface TwoTexts {
  readonly a: SpanIndex<Span>;
  readonly b: SpanIndex<Span>;
}

/** The words that stand inside a span. */
const inside = (words: SpanIndex<Span>, span: Span): readonly Span[] =>
  words(span).filter((word) => contains(span, word));

/** Words beyond the first CHANCE of every unbroken run of a passage. */
function verbatimWords({ edits }: Passage, words: SpanIndex<Span>): number {
  let run = 0;
  let beyond = 0;
  for (const { op, a, b } of edits) {
    const length = a !== null && b !== null && ALIKE.has(op) ? inside(words, a).length : 0;
    if (length > 0) beyond += Math.max(0, run + length - CHANCE) - Math.max(0, run - CHANCE);
    run = length === 0 ? 0 : run + length;
  }
  return beyond;
}

/** Words of each run, paired in order; runs of unequal length are paired as far as they go. */
function pairWords({ edits }: Passage, texts: TwoTexts): readonly AlignedWord[] {
  return edits.flatMap(({ a, b, op }): readonly AlignedWord[] => {
    if (a === null || b === null || !ALIKE.has(op)) return [];
    const [left, right] = [inside(texts.a, a), inside(texts.b, b)];
    return left.flatMap((here, at): readonly AlignedWord[] => {
      const there = right[at];
      return there ? [{ here, there, op }] : [];
    });
  });
}

const byHere = (one: AlignedWord, other: AlignedWord): number => one.here.start - other.here.start;

const isInOrder = (words: readonly AlignedWord[]): boolean =>
  words.every((word, at) => at === 0 || (words[at - 1]?.here.start ?? 0) <= word.here.start);

/** Indexes all passages that are no formulae. */
export function alignments(
  articles: readonly Article[],
  passages: readonly Passage[],
  words: AffairWords = affairWords(articles),
): Alignments {
  const texts = new Map(
    articles.map(({ id, text }) => {
      const all = words(id).at({ start: 0, end: text.length });
      const spans = all.map(({ start, end }): Span => ({ start, end }));
      return [id as string, sortedIndex(spans, (span) => span)];
    }),
  );
  const sides = new Map<string, Side[]>();
  const byPair = new Map<string, Map<string, Side[]>>();
  const add = (side: Omit<Side, "wordsAt">): void => {
    const wordsAt = sortedIndex(side.words, (word) => word.here);
    addTo(sides, side.here.article, { ...side, wordsAt });
  };
  for (const passage of passages) {
    const [a, b] = [texts.get(passage.a.article), texts.get(passage.b.article)];
    if (!isEvidence(passage) || a === undefined || b === undefined) continue;
    const pairs = pairWords(passage, { a, b });
    const forth = isInOrder(pairs) ? pairs : [...pairs].sort(byHere);
    const back = pairs.map(({ here, there, op }) => ({ here: there, there: here, op })).sort(byHere);
    const verbatim = verbatimWords(passage, a);
    add({ passage, here: passage.a, there: passage.b, first: true, words: forth, verbatim });
    add({ passage, here: passage.b, there: passage.a, first: false, words: back, verbatim });
  }
  for (const list of sides.values())
    list.sort((x, y) => x.here.start - y.here.start || (x.passage.id < y.passage.id ? -1 : 1));
  for (const list of sides.values())
    for (const side of list) {
      const others = byPair.get(side.here.article) ?? new Map<string, Side[]>();
      byPair.set(side.here.article, others);
      addTo(others, side.there.article, side);
    }
  return {
    of: (article) => sides.get(article) ?? [],
    between: (here, there) => byPair.get(here)?.get(there) ?? [],
  };
}

/** The aligned words that stand inside both places. */
export function alignedWords(known: Alignments, here: Place, there: Place): readonly AlignedWord[] {
  return known
    .between(here.article, there.article)
    .flatMap((side) => side.wordsAt(here).filter((word) => contains(here, word.here) && contains(there, word.there)));
}
