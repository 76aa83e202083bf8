// Headings that assert what the body attributes: «مركز يكشف …» keeps the source, «استخبارات تنشط …» drops it. A heading without an
// attribution of its own is compared with the body's contents. Leaves out what the change means (drift, in trace).

import { foldWord } from "../lang/normalise.ts";
import type { Attribution } from "../model/attribution.ts";
import { contains, type Span } from "../model/span.ts";
import { hasArticle, isPreposition } from "./grammar.ts";
import type { Sentence, Word } from "./words.ts";

/** A heading and the attribution of the body whose claim it states as its own. */
export interface Adoption {
  readonly heading: Span;
  readonly attribution: number;
  /** Share of the heading's content words that the attributed content holds, 0..1. */
  readonly score: number;
}

/** Share of a heading's words that must stand in one content. Raising it misses reworded headings, lowering it pairs mere topics. */
const SHARED_WORDS = 0.6;
/** Content words. A shorter heading shares its words by chance. */
const SHORTEST_HEADING = 3;
/** Letters. Two inflections of one word share at least this beginning («تنشط», «نشاط» do not count). */
const COMMON_STEM = 4;

/** The content words of a text, folded, without article and clitic prepositions. */
function contentWords(words: readonly Word[]): readonly string[] {
  return words
    .filter((word) => !isPreposition(word) && word.key.length > 2)
    .map((word) => foldWord(hasArticle(word) ? word.key.replace(/^(?:بال|كال|ال|لل)/, "") : word.key));
}

function sameStem(a: string, b: string): boolean {
  if (a === b) return true;
  const length = Math.min(a.length, b.length);
  if (length < COMMON_STEM) return false;
  return a.slice(0, length - 1) === b.slice(0, length - 1) || a.slice(1) === b || a === b.slice(1);
}

function shared(heading: readonly string[], body: readonly string[]): number {
  return heading.filter((word) => body.some((other) => sameStem(word, other))).length / heading.length;
}

function wordsWithin(sentences: readonly Sentence[], spans: readonly Span[]): readonly Word[] {
  return sentences.flatMap((sentence) =>
    sentence.words.filter((word) => spans.some((span) => contains(span, { start: word.bareStart, end: word.end }))),
  );
}

/** The adoptions of an article: for every heading without attribution the best matching content of the body, if it shares enough. */
export function adoptionsOf(sentences: readonly Sentence[], attributions: readonly Attribution[]): readonly Adoption[] {
  const contents = attributions.map((each) =>
    each.source.kind === "none" ? [] : contentWords(wordsWithin(sentences, each.content)),
  );
  return sentences.flatMap((sentence) => {
    const own = attributions.some((each) => each.content.some((span) => contains(sentence, span)));
    const words = contentWords(sentence.words);
    if (!sentence.heading || own || words.length < SHORTEST_HEADING) return [];
    const scores = contents.map((content) => (content.length === 0 ? 0 : shared(words, content)));
    const score = Math.max(0, ...scores);
    return score >= SHARED_WORDS
      ? [{ heading: { start: sentence.start, end: sentence.end }, attribution: scores.indexOf(score), score }]
      : [];
  });
}
