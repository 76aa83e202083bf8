// Headings that assert what the body attributes: «مركز يكشف …» keeps the source, «استخبارات تنشط …» drops it. A heading without an
// attribution of its own is compared with the body's contents. Leaves out what the change means (drift, in trace).

import { foldWord } from "../lang/normalise.ts";
import type { Attribution } from "../model/attribution.ts";
import { contains, overlaps, type Span } from "../model/span.ts";
import { hasArticle, isPreposition } from "./grammar.ts";
import { firstTouched, joined } from "./positions.ts";
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

/** The words of the text inside spans. */
function wordsWithin(sentences: readonly Sentence[], spans: readonly Span[]): readonly Word[] {
  const found: Word[] = [];
  for (const span of spans)
    for (let at = firstTouched(sentences, span); (sentences[at]?.start ?? Infinity) < span.end; at++)
      found.push(
        ...(sentences[at]?.words ?? []).filter((word) => contains(span, { start: word.bareStart, end: word.end })),
      );
  return found;
}

/** The adoptions of an article: for every heading without attribution the best matching content of the body, if it shares enough. */
export function adoptionsOf(sentences: readonly Sentence[], attributions: readonly Attribution[]): readonly Adoption[] {
  const spoken = joined(attributions.flatMap((each) => each.content));
  const headings = sentences.filter((sentence) => {
    const near = spoken[firstTouched(spoken, sentence)];
    return sentence.heading && (near === undefined || !overlaps(near, sentence));
  });
  if (headings.length === 0) return [];
  const contents = attributions.map((each) =>
    each.source.kind === "none" ? [] : contentWords(wordsWithin(sentences, each.content)),
  );
  const places = placesOf(contents);
  return headings.flatMap((heading) => adoptionBy(heading, contents, places));
}

/** The words of one stem begin alike, but for a first letter: the beginnings under which contents are found. */
function beginnings(word: string): readonly string[] {
  const length = COMMON_STEM - 1;
  return word.length <= length ? [word] : [word.slice(0, length), word.slice(1, length + 1)];
}

/** By beginning, the contents that hold such a word. */
function placesOf(contents: readonly (readonly string[])[]): ReadonlyMap<string, ReadonlySet<number>> {
  const places = new Map<string, Set<number>>();
  for (const [index, words] of contents.entries())
    for (const beginning of words.flatMap(beginnings)) {
      const known = places.get(beginning) ?? new Set();
      places.set(beginning, known.add(index));
    }
  return places;
}

function adoptionBy(
  sentence: Sentence,
  contents: readonly (readonly string[])[],
  places: ReadonlyMap<string, ReadonlySet<number>>,
): readonly Adoption[] {
  const words = contentWords(sentence.words);
  if (words.length < SHORTEST_HEADING) return [];
  const near = new Set<number>();
  for (const beginning of words.flatMap(beginnings)) for (const at of places.get(beginning) ?? []) near.add(at);
  let best = -1;
  let score = 0;
  for (const at of [...near].sort((a, b) => a - b)) {
    const own = shared(words, contents[at] ?? []);
    if (own > score) [best, score] = [at, own];
  }
  return score >= SHARED_WORDS
    ? [{ heading: { start: sentence.start, end: sentence.end }, attribution: best, score }]
    : [];
}
