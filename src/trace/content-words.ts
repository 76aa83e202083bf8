// The words that say something: each token with a light stem for comparing and a weight for how telling it is.
// Weight = the smaller of two idf values: against Arabic news at large and against the sentences at hand, so that neither «قال» nor
// the affair's own topic counts as rare. Leaves out meaning: synonyms stay different words.

import { COMMON_WORDS } from "../lang/ar/common-words.ts";
import { splitConjunction } from "../lang/ar/conjunction.ts";
import { SAME_THINGS } from "../lang/ar/same-things.ts";
import { spellingKey } from "../lang/ar/spelling.ts";
import { type FoundNumber, numbersIn } from "../lang/numbers.ts";
import { remembering } from "../lang/remembering.ts";
import { type Token, tokenise } from "../lang/tokens.ts";
import type { Span } from "../model/span.ts";

/** A token with its comparing key. */
export interface Word extends Token {
  readonly stem: string;
  /** How telling the word is in Arabic news at large: ln(100 / percent of articles that hold it). */
  readonly general: number;
}

/** A word that at most this share of articles (percent) holds counts as rare; all words below the table's 3 % get its weight. */
const RARE_PERCENT = 1.5;
/** Words lighter than this say too little to compare («في», «قال», «الرئيس»). Raising it drops more general words. */
const TELLING = 1.9;

/** Sentences below which their own counts say nothing: a handful of sentences is weighed as if it stood among this many. */
const FEW = 40;
/** Weight of a number as a word: two statements that share one are seldom about different things. */
const NUMBER = Math.log(100 / 3);

const PERCENT: ReadonlyMap<string, number> = new Map(
  COMMON_WORDS.flatMap(([percent, words]) => words.split(/\s+/).map((word): [string, number] => [word, percent])),
);
const NEGATORS: ReadonlySet<string> = new Set(["لم", "لن", "لا", "ليس", "ليست", "غير", "دون", "بدون", "عدم", "ما"]);
const ARTICLES: readonly string[] = ["وال", "فال", "بال", "كال", "لل", "ال"];
const PREPOSITIONS: readonly string[] = ["ب", "ل", "ك"];
const PRONOUNS: readonly string[] = ["هما", "ها", "هم", "نا", "كم"];
const ENDINGS: readonly string[] = ["ات", "ون", "ين", "ان", "يه", "ته", "ه", "ي", "ا", "ت"];
/** Letters that a stem keeps at least. */
const SHORTEST_STEM = 3;

const SAME_THING: ReadonlyMap<string, string> = new Map(
  SAME_THINGS.flatMap(({ key, forms }) => forms.map((form): [string, string] => [form, key])),
);

function without(word: string, parts: readonly string[]): string {
  const prefix = parts.find((one) => word.startsWith(one) && word.length - one.length >= SHORTEST_STEM);
  return prefix ? word.slice(prefix.length) : word;
}

function withoutEnding(word: string, endings: readonly string[]): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST_STEM);
  return ending ? word.slice(0, -ending.length) : word;
}

const stemOf = remembering((fold: string): string => {
  const word = spellingKey(splitConjunction(fold).rest);
  const bare = without(word, ARTICLES);
  const inner = without(bare, PREPOSITIONS);
  const same = SAME_THING.get(word) ?? SAME_THING.get(bare) ?? SAME_THING.get(inner);
  if (same) return same;
  return withoutEnding(withoutEnding(inner, PRONOUNS), ENDINGS);
});

/**
 * One key for the spellings and forms of a word: no conjunction, article, preposition, pronoun, ending; words of the table of same things
 * share a key. After Larkey's light stemmer, shortened. For comparing only, never for seeds: it joins too much.
 */
export function lightStem({ fold }: Token): string {
  return stemOf(fold);
}

/** The words of one span with stems. */
export function wordsIn(text: string, span: Span): readonly Word[] {
  return tokenise(text, span).map((token) => ({
    ...token,
    stem: lightStem(token),
    general: generalWeight(token.fold),
  }));
}

/** The same with numbers as their values, so that «اثنتي عشرة» and 12 are one word: the first word of a number stands for all of it. */
export function valuedWords(text: string, span: Span): readonly Word[] {
  return valued(wordsIn(text, span), numbersIn(text, span));
}

/** Words with the numbers found among them as their values. */
export function valued(
  words: readonly Word[],
  numbers: readonly Pick<FoundNumber, "start" | "end" | "value">[],
): readonly Word[] {
  if (numbers.length === 0) return words;
  return words.map((word) => {
    const number = numbers.find((one) => one.start < word.end && word.start < one.end);
    if (!number) return word;
    const isFirst =
      word.start <= number.start || !words.some((one) => one.start < word.start && one.end > number.start);
    return isFirst
      ? { ...word, stem: `#${number.value}`, general: Math.max(word.general, NUMBER) }
      : { ...word, stem: "#", general: 0 };
  });
}

const generalWeight = remembering((fold: string): number => {
  const bare = splitConjunction(fold).rest;
  const percent = Math.max(PERCENT.get(fold) ?? 0, PERCENT.get(bare) ?? 0, RARE_PERCENT);
  return Math.log(100 / percent);
});

/** Weights of stems for one set of sentences. */
export interface Weights {
  readonly of: (word: Word) => number;
}

/** Counts in how many sentences each stem stands; fewer means more telling. */
export function weigh(sentences: readonly (readonly Word[])[]): Weights {
  const count = new Map<string, number>();
  for (const sentence of sentences)
    for (const stem of new Set(sentence.map((word) => word.stem))) count.set(stem, (count.get(stem) ?? 0) + 1);
  const local = (stem: string): number =>
    Math.log((Math.max(sentences.length, FEW) + 1) / ((count.get(stem) ?? 0) + 0.5));
  return { of: (word) => Math.max(0, Math.min(word.general, local(word.stem))) };
}

/** Words that carry content: not among the commonest of the language, longer than one letter, no negators. */
export function isTelling(word: Word): boolean {
  return word.fold.length > 1 && word.general >= TELLING && !NEGATORS.has(word.fold);
}

/** Whether the word denies what follows: «لم», «ليست», «عدم». */
export function isNegator(word: Word): boolean {
  return NEGATORS.has(splitConjunction(word.fold).rest) && word.fold !== "غير" && word.fold !== "ما";
}
