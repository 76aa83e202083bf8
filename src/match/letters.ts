// What every UTF-16 unit is to the word scanner, and what it folds to: two tables that fill themselves the first time a unit is met.
// Why: matching reads every letter of a collection, and a table look-up is ten times faster than a regular expression.
// Leaves out what a letter is: that stays with Unicode's properties and lang/normalise.ts, which are asked once a unit.

import { foldWord } from "../lang/normalise.ts";

/** Bits of a unit's class. A unit has none where it separates words. */
export const DIGIT = 1;
/** Arabic letters, marks and tatweel: what an Arabic word is made of and may begin with. */
export const ARABIC = 2;
/** Zero-width joiners, which stand inside Arabic words only. */
export const JOINER = 4;
/** Letters of other scripts: what a word of theirs may begin with. */
export const OTHER = 8;
/** What goes on a word of another script. */
export const OTHER_PART = 16;
export const LATIN = 32;
/** Stands between the groups of a number (1,5 1،7 2:30 2018-05-09). */
export const NUMBER_MARK = 64;
export const APOSTROPHE = 128;
/** First half of a surrogate pair: ask `classOfPair`. */
export const HIGH_SURROGATE = 256;
/** What a word begins with. */
export const WORD_START: number = DIGIT | ARABIC | OTHER;
/** What may stand inside a word of any kind, or begin one. */
export const IN_WORD: number = DIGIT | ARABIC | JOINER | OTHER | OTHER_PART | HIGH_SURROGATE;
/** Goes on an Arabic word, and folds to one letter or none whatever stands beside it: nearly all that Arabic words are made of. */
export const PLAIN_ARABIC = 512;
const KNOWN = 0x8000;
/** What the unit folds to stands in the upper half. */
export const FOLD_SHIFT = 16;

const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/\p{Nd}/u, DIGIT | OTHER_PART],
  [/(?=\p{Script=Arabic})\p{L}|[\p{M}\u0640]/u, ARABIC],
  [/(?!\p{Script=Arabic})\p{L}/u, OTHER | OTHER_PART],
  [/\p{M}/u, OTHER_PART],
  [/[\u200c\u200d]/u, JOINER],
  [/\p{Script=Latin}/u, LATIN],
  [/[.,:/٫٬،-]/u, NUMBER_MARK],
  [/['’]/u, APOSTROPHE],
];

/** By unit: its class bits, and above them the unit it folds to, DROPPED, or UNUSUAL where only `foldWord` of the whole word can say. */
export type Letters = Uint32Array;

export const DROPPED = 0;
export const UNUSUAL = 0xffff;

/** An empty table; a unit is filled in when it is first asked for. */
export function newLetters(): Letters {
  return new Uint32Array(65536);
}

function classOfText(letter: string): number {
  return CLASSES.reduce((bits, [pattern, bit]) => (pattern.test(letter) ? bits | bit : bits), 0);
}

/** Marks that may compose with the letter before them: what such a word folds to depends on both. */
function isComposing(unit: number): boolean {
  return unit >= 0x0653 && unit <= 0x0655;
}

function learn(letters: Letters, unit: number): number {
  const letter = String.fromCharCode(unit);
  const isHigh = unit >= 0xd800 && unit < 0xdc00;
  const isSurrogate = unit >= 0xd800 && unit < 0xe000;
  const bits = (isHigh ? HIGH_SURROGATE : isSurrogate ? 0 : classOfText(letter)) | KNOWN;
  const fold = foldWord(letter);
  const folded = isComposing(unit) || fold.length > 1 ? UNUSUAL : fold === "" ? DROPPED : fold.charCodeAt(0);
  const isPlain = (bits & (ARABIC | JOINER)) !== 0 && folded !== UNUSUAL;
  letters[unit] = ((folded << FOLD_SHIFT) | bits | (isPlain ? PLAIN_ARABIC : 0)) >>> 0;
  return letters[unit] ?? 0;
}

/** The class bits of a unit and what it folds to. */
export function letterOf(letters: Letters, unit: number): number {
  const known = letters[unit] ?? 0;
  return known === 0 ? learn(letters, unit) : known;
}

/** The class bits of a letter beyond U+FFFF; rare enough to be asked anew each time. */
export function classOfPair(pair: string): number {
  return pair.length === 2 ? classOfText(pair) : 0;
}
