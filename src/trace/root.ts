// The consonants of a word, for knowing a deed again in another form: «ستستأنف», «استئناف». Leaves out meaning, and words too short to tell one
// root from another.

import type { Word } from "./content-words.ts";

/** Consonants from which a root tells one word from another. */
const LEAST_ROOT = 3;

/** The consonants of a word without the letters of conjugation; the stem where too few are left. For comparing only: it joins too much. */
export function rootOf({ stem }: Pick<Word, "stem">): string {
  const bare = stem.replace(/^س?[يتنا](?=...)/u, "").replace(/[اويىءئؤ]/gu, "");
  return bare.length >= LEAST_ROOT ? bare : stem;
}
