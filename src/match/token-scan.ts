// The next word of a text, unit by unit: the same words as lang/tokens.ts finds, without regular expressions, substrings or objects.
// Leaves out what a word is compared by: lexicon.ts.

import {
  APOSTROPHE,
  ARABIC,
  classOfPair,
  DIGIT,
  HIGH_SURROGATE,
  JOINER,
  LATIN,
  type Letters,
  letterOf,
  NUMBER_MARK,
  OTHER_PART,
  WORD_START,
} from "./letters.ts";

const CLASS = 0x7fff;

function classAt(letters: Letters, text: string, at: number, end: number): number {
  const bits = at < end ? letterOf(letters, text.charCodeAt(at)) & CLASS : 0;
  return (bits & HIGH_SURROGATE) === 0 ? bits : classOfPair(text.slice(at, Math.min(at + 2, end))) | HIGH_SURROGATE;
}

/** Units of the letter whose class is `bits`. */
function width(bits: number): number {
  return (bits & HIGH_SURROGATE) !== 0 && bits !== HIGH_SURROGATE ? 2 : 1;
}

function endOfNumber(letters: Letters, text: string, from: number, end: number): number {
  let at = from;
  for (;;) {
    const bits = classAt(letters, text, at, end);
    if ((bits & DIGIT) !== 0) at += width(bits);
    else if ((bits & NUMBER_MARK) !== 0 && (classAt(letters, text, at + 1, end) & DIGIT) !== 0) at++;
    else return at;
  }
}

function endOfArabic(letters: Letters, text: string, from: number, end: number): number {
  let at = from;
  for (;;) {
    const bits = at < end ? letterOf(letters, text.charCodeAt(at)) : 0;
    if ((bits & (ARABIC | JOINER)) === 0 && (bits & HIGH_SURROGATE) === 0) return at;
    if ((bits & HIGH_SURROGATE) === 0) at++;
    else if ((classAt(letters, text, at, end) & ARABIC) !== 0) at += 2;
    else return at;
  }
}

function endOfOther(letters: Letters, text: string, from: number, end: number): number {
  let at = from;
  for (;;) {
    const bits = classAt(letters, text, at, end);
    if ((bits & OTHER_PART) !== 0) at += width(bits);
    else if ((bits & APOSTROPHE) !== 0 && (classAt(letters, text, at + 1, end) & LATIN) !== 0) at++;
    else return at;
  }
}

/** Where the next word at or behind `from` begins; `end` where there is none. */
export function wordStart(letters: Letters, text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    // Most of what separates words is one space.
    const unit = text.charCodeAt(at);
    if (unit === 0x20) {
      at++;
      continue;
    }
    const bits = classAt(letters, text, at, end);
    if ((bits & WORD_START) !== 0) return at;
    at += width(bits);
  }
  return end;
}

/** Where the word that begins at `start` ends. */
export function wordEnd(letters: Letters, text: string, start: number, end: number): number {
  const bits = classAt(letters, text, start, end);
  if ((bits & DIGIT) !== 0) return endOfNumber(letters, text, start, end);
  if ((bits & ARABIC) !== 0) return endOfArabic(letters, text, start, end);
  return endOfOther(letters, text, start + width(bits), end);
}
