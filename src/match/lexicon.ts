// All written forms of a collection's words, by number: a hash table over folded letters that makes no string for a word it knows, and for each
// form what it is compared by and whether its neighbours have a say in that. Leaves out positions (words.ts).

import { firstHalfOf, secondHalfOf, spellingKey } from "../lang/ar/spelling.ts";
import { foldWord } from "../lang/normalise.ts";
import { mayBeNumber, numberRunsAmong } from "../lang/numbers.ts";
import {
  ARABIC,
  DROPPED,
  FOLD_SHIFT,
  HIGH_SURROGATE,
  JOINER,
  type Letters,
  letterOf,
  newLetters,
  UNUSUAL,
} from "./letters.ts";
import { mayOpenMonth } from "./month-words.ts";
import { idOf, newVocabulary, type Vocabulary } from "./vocabulary.ts";
import { isCliticForm, PERCENT_KEY } from "./word-units.ts";

/** Bits of a form: in which way its neighbours decide what it is compared by. */
export const NUMBER = 1;
export const CLITIC = 2;
export const MONTH = 4;
export const PERCENT = 8;
/** Only digits, without inner marks. */
export const PLAIN_DIGITS = 16;
/** The form is decided with its neighbours. */
export const NEEDS_NEIGHBOURS: number = NUMBER | CLITIC | MONTH | PERCENT;

/** Forms by number, each with its folded letters, its key where it stands alone (-1: never without its neighbours) and its bits. */
export interface Lexicon {
  readonly letters: Letters;
  readonly vocabulary: Vocabulary;
  readonly forms: string[];
  readonly keys: number[];
  /** The key of a form that its neighbours have no say in, as most are; -1 for the others. */
  plainKeys: Int32Array;
  readonly bits: number[];
  /** Rules of spacing under which the form is the first or the second half of a word: two neighbours join where both have a bit. */
  readonly firstHalf: number[];
  readonly secondHalf: number[];
  /** Letters and hash of each form, for the table. */
  pool: Uint16Array;
  starts: Int32Array;
  hashes: Int32Array;
  /** Open addressing, two cells a slot: a form's hash beside its number + 1, or 0. A power of two long, at most half full. */
  slots: Int32Array;
  scratch: Uint16Array;
  /** Where the word ended that was read last. */
  wordEnd: number;
}

/** An empty lexicon. */
export function newLexicon(): Lexicon {
  return {
    letters: newLetters(),
    vocabulary: newVocabulary(),
    forms: [],
    keys: [],
    plainKeys: new Int32Array(1 << 12),
    bits: [],
    firstHalf: [],
    secondHalf: [],
    pool: new Uint16Array(1 << 16),
    starts: new Int32Array(1 << 12),
    hashes: new Int32Array(1 << 12),
    slots: new Int32Array(1 << 16),
    scratch: new Uint16Array(256),
    wordEnd: 0,
  };
}

function loneKey(vocabulary: Vocabulary, fold: string, bits: number): number {
  if ((bits & NUMBER) === 0) return idOf(vocabulary, spellingKey(fold));
  const token = { start: 0, end: fold.length, text: fold, safe: fold, fold };
  const run = numberRunsAmong(fold, [token])[0];
  // Zero is also the month صفر: it depends on the word before.
  if (run?.value === 0) return -1;
  return idOf(vocabulary, run ? `#${run.value}` : spellingKey(fold));
}

function bitsOf(fold: string): number {
  let bits = mayBeNumber(fold) ? NUMBER : 0;
  if (/^\d+$/.test(fold)) bits |= PLAIN_DIGITS;
  if (isCliticForm(fold)) bits |= CLITIC;
  if (mayOpenMonth(fold)) bits |= MONTH;
  return spellingKey(fold) === PERCENT_KEY ? bits | PERCENT : bits;
}

function grown<T extends Int32Array | Uint16Array>(table: T, size: number): T {
  if (size <= table.length) return table;
  const larger = new (table.constructor as new (length: number) => T)(Math.max(size, table.length * 2));
  larger.set(table);
  return larger;
}

function rehash(lexicon: Lexicon): void {
  const slots = new Int32Array(lexicon.slots.length * 2);
  for (let form = 0; form < lexicon.forms.length; form++) {
    const hash = lexicon.hashes[form] ?? 0;
    let slot = (hash * 2) & (slots.length - 1);
    while (slots[slot + 1] !== 0) slot = (slot + 2) & (slots.length - 1);
    slots[slot] = hash;
    slots[slot + 1] = form + 1;
  }
  lexicon.slots = slots;
}

/** Longest string made at once: what a call takes as arguments has a limit. */
const CHUNK = 4096;

function textOf(units: Uint16Array): string {
  if (units.length <= CHUNK) return Reflect.apply(String.fromCharCode, null, units);
  return textOf(units.subarray(0, CHUNK)) + textOf(units.subarray(CHUNK));
}

function addForm(lexicon: Lexicon, length: number, hash: number, slot: number): number {
  const form = lexicon.forms.length;
  const fold = textOf(lexicon.scratch.subarray(0, length));
  const start = lexicon.starts[form] ?? 0;
  lexicon.pool = grown(lexicon.pool, start + length);
  lexicon.starts = grown(lexicon.starts, form + 2);
  lexicon.hashes = grown(lexicon.hashes, form + 1);
  lexicon.pool.set(lexicon.scratch.subarray(0, length), start);
  lexicon.starts[form + 1] = start + length;
  lexicon.hashes[form] = hash;
  lexicon.slots[slot] = hash;
  lexicon.slots[slot + 1] = form + 1;
  const bits = bitsOf(fold);
  lexicon.forms.push(fold);
  lexicon.bits.push(bits);
  const firstHalf = firstHalfOf(fold);
  const key = loneKey(lexicon.vocabulary, fold, bits);
  lexicon.firstHalf.push(firstHalf);
  lexicon.secondHalf.push(secondHalfOf(fold));
  lexicon.keys.push(key);
  lexicon.plainKeys = grown(lexicon.plainKeys, form + 1);
  lexicon.plainKeys[form] = (bits & NEEDS_NEIGHBOURS) === 0 && firstHalf === 0 ? key : -1;
  if (lexicon.forms.length * 4 > lexicon.slots.length) rehash(lexicon);
  return form;
}

function isForm(lexicon: Lexicon, form: number, length: number): boolean {
  const start = lexicon.starts[form] ?? 0;
  if ((lexicon.starts[form + 1] ?? 0) - start !== length) return false;
  for (let index = 0; index < length; index++) if (lexicon.pool[start + index] !== lexicon.scratch[index]) return false;
  return true;
}

/** FNV-1a over units, then a finish that mixes the upper bits down. */
const FIRST_HASH = 0x811c9dc5;
const HASH_PRIME = 0x01000193;

function finished(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return mixed ^ (mixed >>> 15);
}

function hashOfScratch(lexicon: Lexicon, length: number): number {
  let hash = FIRST_HASH;
  for (let index = 0; index < length; index++) hash = Math.imul(hash ^ (lexicon.scratch[index] ?? 0), HASH_PRIME);
  return hash;
}

/** Folds a word of unusual letters (presentation forms, composed hamza) as a whole. */
function foldWhole(lexicon: Lexicon, word: string): number {
  const fold = foldWord(word);
  lexicon.scratch = grown(lexicon.scratch, fold.length);
  for (let index = 0; index < fold.length; index++) lexicon.scratch[index] = fold.charCodeAt(index);
  return fold.length;
}

/** The form whose folded letters stand in `scratch`, new or known. */
function formOfScratch(lexicon: Lexicon, length: number, raw: number): number {
  const hash = finished(raw);
  const mask = lexicon.slots.length - 1;
  let slot = (hash * 2) & mask;
  for (;;) {
    const form = (lexicon.slots[slot + 1] ?? 0) - 1;
    if (form === -1) return addForm(lexicon, length, hash, slot);
    if (lexicon.slots[slot] === hash && isForm(lexicon, form, length)) return form;
    slot = (slot + 2) & mask;
  }
}

/** The number of the form that a word of a text folds to, new or known; -1 for a word of marks only. The scanner has seen all its letters. */
export function formOf(lexicon: Lexicon, text: string, start: number, end: number): number {
  if (end - start > lexicon.scratch.length) lexicon.scratch = grown(lexicon.scratch, end - start);
  const { letters, scratch } = lexicon;
  let length = 0;
  let hash = FIRST_HASH;
  for (let at = start; at < end; at++) {
    const unit = letterOf(letters, text.charCodeAt(at)) >>> FOLD_SHIFT;
    if (unit === DROPPED) continue;
    if (unit === UNUSUAL) {
      length = foldWhole(lexicon, text.slice(start, end));
      hash = hashOfScratch(lexicon, length);
      break;
    }
    scratch[length++] = unit;
    hash = Math.imul(hash ^ unit, HASH_PRIME);
  }
  return length === 0 ? -1 : formOfScratch(lexicon, length, hash);
}

/** An Arabic word that needs the slow way: letters beyond the plane, folds that only the whole word can say, or hundreds of letters. */
export const NOT_PLAIN = -2;

/**
 * Finds the end of the Arabic word that begins at `start` and its form in one go: what `wordEnd` and `formOf` say of most words of a text. The end
 * stands in `lexicon.wordEnd`. NOT_PLAIN where they have to be asked; -1 for a word of marks only.
 */
export function arabicForm(lexicon: Lexicon, text: string, start: number, end: number): number {
  const { letters, scratch } = lexicon;
  let length = 0;
  let hash = FIRST_HASH;
  let at = start;
  for (; at < end; at++) {
    const bits = letterOf(letters, text.charCodeAt(at));
    if ((bits & (ARABIC | JOINER)) === 0) {
      if ((bits & HIGH_SURROGATE) !== 0) return NOT_PLAIN;
      break;
    }
    const unit = bits >>> FOLD_SHIFT;
    if (unit === DROPPED) continue;
    if (unit === UNUSUAL || length === scratch.length) return NOT_PLAIN;
    scratch[length++] = unit;
    hash = Math.imul(hash ^ unit, HASH_PRIME);
  }
  lexicon.wordEnd = at;
  return length === 0 ? -1 : formOfScratch(lexicon, length, hash);
}
