// What an article is about, as a set of telling words, and how much two articles have in common. Tells background, which repeats in articles on one
// matter, from furniture, which repeats in articles on different ones. Leaves out meaning: only words count.

import { COMMON_WORDS } from "../lang/ar/common-words.ts";

/** Words that say nothing of the matter. Arabic; other languages' function words are kept out by their length. */
const COMMON: ReadonlySet<string> = new Set(COMMON_WORDS.flatMap(([, words]) => words.split(/\s+/)));
const PREFIXES: readonly string[] = ["وال", "بال", "فال", "كال", "لل", "ال", "و", "ف", "ب", "ل"];
const SHORTEST = 4;
const SHORTEST_LATIN = 6;
/**
 * Share of common words below which two articles are on different matters. Measured on 4,423 articles of five outlets: of random pairs nine in ten
 * are below; of 727 pairs that share a paragraph, those below share an app's advert or a disclaimer, those above background.
 */
const SAME_MATTER = 0.08;

function stem(word: string): string {
  const prefix = PREFIXES.find((one) => word.startsWith(one) && word.length - one.length >= SHORTEST - 1) ?? "";
  return word.slice(prefix.length);
}

/** The telling words of folded text. */
export function matterOf(folded: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const word of folded.split(/[^\p{L}]+/u)) {
    if (COMMON.has(word)) continue;
    const bare = stem(word);
    if (bare.length >= (/[a-zа-я]/u.test(bare) ? SHORTEST_LATIN : SHORTEST)) words.add(bare);
  }
  return words;
}

/** Share of the smaller set's words that the other holds, 0..1; 0 where one is empty. */
export function commonShare(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let count = 0;
  for (const word of small) if (large.has(word)) count++;
  return small.size === 0 ? 0 : count / small.size;
}

/** Whether two matters have so little in common that only a page's furniture can be in both. */
export function areUnrelated(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return commonShare(one, other) < SAME_MATTER;
}
