// Whether a noun phrase already holds a proper name: after it a preposition is an adjunct and a noun of action the object.
// By exclusion, without a list of names. Leaves out whose name it is.

import { QUANTIFIERS } from "../lang/ar/boundary-words.ts";
import { kindOfHead } from "../lang/ar/source-heads.ts";
import { hasArticle, isNumber, isPreposition, isRelationAdjective } from "./grammar.ts";
import type { Word } from "./words.ts";

/** A proper name by exclusion: no article, no head, no adjective ending, not an accusative. */
function looksLikeName(word: Word): boolean {
  return (
    !hasArticle(word) &&
    kindOfHead(word.key) === null &&
    !QUANTIFIERS.has(word.key) &&
    !isPreposition(word) &&
    !isNumber(word) &&
    word.conjunction !== "ف"
  );
}

/** A name has closed the phrase: a head or definite word before, then a word without article that is no adjective; or it begins with a name. */
export function nameClosed(words: readonly Word[], first: number, last: number): boolean {
  let from = first;
  for (let at = first + 1; at <= last; at++) if (kindOfHead(words[at]?.key ?? "") !== null) from = at;
  for (let at = from; at <= last; at++) if (isNameWord(words, from, at)) return true;
  return false;
}

/** «المرصد … لحقوق الإنسان», «وزير … لشؤون الإعلام»: ل and a construct belong to the office, not to a name. */
function isComplement(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!before || !word || !next || !/^ل.../.test(word.key)) return false;
  return hasArticle(before) && hasArticle(next);
}

function isNameWord(words: readonly Word[], from: number, at: number): boolean {
  const word = words[at];
  if (!word || !looksLikeName(word) || isRelationAdjective(word) || word.key === "باسم") return false;
  if (word.quotation !== (words[from]?.quotation ?? -1)) return false;
  if (at === from) return true;
  if (word.conjunction === "و" && words[at + 1] && hasArticle(words[at + 1] as Word)) return false;
  if (isComplement(words, at)) return false;
  return words.slice(from, at).some(hasArticle);
}
