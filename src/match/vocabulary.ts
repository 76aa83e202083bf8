// The words of a collection as numbers: one id per key, with what the aligner asks of each (stem, clitic core, weight) worked out once.
// Leaves out positions: where words stand is in words.ts.

import { COMMON_WORDS } from "../lang/ar/common-words.ts";
import { splitConjunction } from "../lang/ar/conjunction.ts";
import { FUNCTION_WORDS, SHARE_IN_MANY, SHARE_IN_MOST } from "../lang/function-words.ts";
import { foldWord } from "../lang/normalise.ts";

/** All distinct keys; `forms[id]` is the key. Grows while articles are read, then stays. */
export interface Vocabulary {
  readonly forms: string[];
}

/** An empty vocabulary. */
export function newVocabulary(): Vocabulary {
  return { forms: [] };
}

const STEM_PREFIXES: readonly string[] = ["وال", "فال", "بال", "كال", "لل", "ال", "و", "ف", "ب", "ل"];
const STEM_SUFFIXES: readonly string[] = ["ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي", "ا"];
const SHORTEST_STEM = 3;
/** Letters with which a prefix begins, and with which a suffix ends: most words need no closer look. */
const OPENERS: ReadonlySet<string> = new Set(STEM_PREFIXES.map((part) => part.slice(0, 1)));
const ENDERS: ReadonlySet<string> = new Set(STEM_SUFFIXES.map((part) => part.slice(-1)));

/** Whether the و of a folded word is «and»: the list of root words is written with ة, which folding turned into ه. */
export function opensWithConjunction(folded: string): boolean {
  if (!folded.startsWith("و")) return false;
  return [folded, folded.replace(/ه$/, "ة")].every((word) => splitConjunction(word).conjunction === "و");
}

/** Light stem: one prefix and one suffix off, at least three letters left; و only where it is no root letter. For similarity only: as a seed it merges too much (arabic.md 1). */
export function lightStem(folded: string): string {
  const prefix = OPENERS.has(folded.charAt(0))
    ? STEM_PREFIXES.find(
        (part) =>
          folded.startsWith(part) &&
          folded.length - part.length >= SHORTEST_STEM &&
          (part !== "و" || opensWithConjunction(folded)),
      )
    : undefined;
  const rest = folded.slice(prefix?.length ?? 0);
  const suffix = ENDERS.has(rest.slice(-1))
    ? STEM_SUFFIXES.find((part) => rest.endsWith(part) && rest.length - part.length >= SHORTEST_STEM)
    : undefined;
  return suffix ? rest.slice(0, -suffix.length) : rest;
}

/**
 * How many articles of an imagined background stand behind every real one's count. Raising it makes the weights of a small input steadier and
 * lets a large input say less about its own words.
 */
const BACKGROUND_ARTICLES = 1000;
/** Share of articles that hold a word of which nothing is known: idf 5 in the background (the prototype's value for small inputs). */
const UNKNOWN_SHARE = 0.0067;

function sharesOf(words: string, share: number): readonly (readonly [string, number])[] {
  return words.split(/\s+/).map((word) => [foldWord(word), share] as const);
}

/** Share of articles by folded word; Arabic comes last, since its shares are counted. */
const COMMON_SHARES: ReadonlyMap<string, number> = new Map([
  ...Object.values(FUNCTION_WORDS).flatMap(({ inMost, inMany }) => [
    ...sharesOf(inMany, SHARE_IN_MANY),
    ...sharesOf(inMost, SHARE_IN_MOST),
  ]),
  ...COMMON_WORDS.flatMap(([percent, words]) => sharesOf(words, percent / 100)),
]);

function backgroundShare(form: string): number {
  const isLetter = form.length <= 2 && /^[\p{L}]$/u.test(form);
  return COMMON_SHARES.get(form) ?? (isLetter ? 0.2 : UNKNOWN_SHARE);
}

/**
 * Inverse document frequency of every word, `ln((N + 1) / (df + 0.5))` over the background and the input's own articles together, natural
 * logarithm, never below 0. `frequencies[id]` counts the articles that hold the word.
 */
export function idfOf(vocabulary: Vocabulary, frequencies: Uint32Array, articles: number): Float64Array {
  const total = BACKGROUND_ARTICLES + articles + 1;
  return Float64Array.from(vocabulary.forms, (form, id) => {
    const frequency = BACKGROUND_ARTICLES * backgroundShare(form) + (frequencies[id] ?? 0);
    return Math.max(0, Math.log(total / (frequency + 0.5)));
  });
}
