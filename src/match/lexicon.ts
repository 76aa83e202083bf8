// All written forms of a collection's words, by number, and for each what it is compared by and whether its neighbours have a say in that.
// Leaves out positions (words.ts) and how a form is found by its letters (form-table.ts).

import { firstHalfOf, secondHalfOf, spellingKey } from "../lang/ar/spelling.ts";
import { foldWord } from "../lang/normalise.ts";
import { mayBeNumber, numberRunsAmong } from "../lang/numbers.ts";
import {
  FIRST_HASH,
  type FormTable,
  findRow,
  grown,
  HASH_PRIME,
  lookUp,
  newFormTable,
  rowOf,
  scratchText,
} from "./form-table.ts";
import {
  ARABIC,
  DROPPED,
  FOLD_SHIFT,
  HIGH_SURROGATE,
  JOINER,
  type Letters,
  letterOf,
  newLetters,
  PLAIN_ARABIC,
  UNUSUAL,
} from "./letters.ts";
import { mayOpenMonth } from "./month-words.ts";
import { newVocabulary, type Vocabulary } from "./vocabulary.ts";
import { isCliticForm, PERCENT_KEY } from "./word-units.ts";

/** Bits of a form: in which way its neighbours decide what it is compared by. */
export const NUMBER = 1;
export const CLITIC = 2;
export const MONTH = 4;
export const PERCENT = 8;

/** Forms by number, each with its folded letters, its key where it stands alone (-1: never without its neighbours) and its bits. */
export interface Lexicon {
  readonly letters: Letters;
  readonly vocabulary: Vocabulary;
  readonly table: FormTable;
  readonly forms: string[];
  readonly keys: number[];
  readonly bits: number[];
  /** Ids of the keys that are not read like the form they are a key of: numbers, months, another spelling, words joined. */
  readonly otherKeys: Map<string, number>;
  /** Rules of spacing under which the form is the first or the second half of a word; the latter UNKNOWN until it is asked. */
  readonly firstHalf: number[];
  readonly secondHalf: number[];
  /** The key of a form that its neighbours have no say in, as most are; -1 for the others. */
  plainKeys: Int32Array;
  /** Where the word ended that was read last. */
  wordEnd: number;
}

/** An empty lexicon. */
export function newLexicon(): Lexicon {
  return {
    letters: newLetters(),
    vocabulary: newVocabulary(),
    table: newFormTable(),
    forms: [],
    keys: [],
    bits: [],
    otherKeys: new Map(),
    firstHalf: [],
    secondHalf: [],
    plainKeys: new Int32Array(1 << 12),
    wordEnd: 0,
  };
}

const UNKNOWN = -1;

/** Whether two forms that stand side by side may be one word that others write in one piece. */
export function mayBeHalves({ forms, firstHalf, secondHalf }: Lexicon, first: number, second: number): boolean {
  const rules = firstHalf[first] ?? 0;
  if (rules === 0) return false;
  if (secondHalf[second] === UNKNOWN) secondHalf[second] = secondHalfOf(forms[second] ?? "");
  return (rules & (secondHalf[second] ?? 0)) !== 0;
}

function ownKey({ vocabulary, otherKeys }: Lexicon, fold: string): number {
  return otherKeys.get(fold) ?? vocabulary.forms.push(fold) - 1;
}

/** The id of a key, new or known. */
export function idOf({ vocabulary, otherKeys, table, keys }: Lexicon, key: string): number {
  const own = keys[findRow(table, key)] ?? -1;
  if (own !== -1 && vocabulary.forms[own] === key) return own;
  const known = otherKeys.get(key);
  if (known !== undefined) return known;
  const id = vocabulary.forms.push(key) - 1;
  otherKeys.set(key, id);
  return id;
}

/** The number that a form is where it stands alone; undefined for none. */
function loneNumber(fold: string): number | undefined {
  return numberRunsAmong(fold, [{ start: 0, end: fold.length, text: fold, safe: fold, fold }])[0]?.value;
}

function loneKey(lexicon: Lexicon, fold: string, spelling: string, bits: number): number {
  const value = (bits & NUMBER) === 0 ? undefined : loneNumber(fold);
  // Zero is also the month صفر: it depends on the word before.
  if (value === 0) return -1;
  const key = value === undefined ? spelling : `#${value}`;
  return key === fold ? ownKey(lexicon, fold) : idOf(lexicon, key);
}

function bitsOf(fold: string, spelling: string): number {
  let bits = mayBeNumber(fold) ? NUMBER : 0;
  if (isCliticForm(fold)) bits |= CLITIC;
  if (mayOpenMonth(fold)) bits |= MONTH;
  return spelling === PERCENT_KEY ? bits | PERCENT : bits;
}

function addForm(lexicon: Lexicon, form: number, fold: string): void {
  const spelling = spellingKey(fold);
  const bits = bitsOf(fold, spelling);
  const firstHalf = firstHalfOf(fold);
  const key = loneKey(lexicon, fold, spelling, bits);
  lexicon.forms.push(fold);
  lexicon.bits.push(bits);
  lexicon.firstHalf.push(firstHalf);
  lexicon.secondHalf.push(UNKNOWN);
  lexicon.keys.push(key);
  lexicon.plainKeys = grown(lexicon.plainKeys, form + 1);
  lexicon.plainKeys[form] = bits === 0 && firstHalf === 0 ? key : -1;
}

/** The number of the form that a word of a text folds to, new or known; -1 for a word of marks only. The scanner has seen all its letters. */
export function formOf(lexicon: Lexicon, text: string, start: number, end: number): number {
  const { letters, table } = lexicon;
  table.scratch = grown(table.scratch, end - start);
  let length = 0;
  let hash = FIRST_HASH;
  for (let at = start; at < end; at++) {
    const unit = letterOf(letters, text.charCodeAt(at)) >>> FOLD_SHIFT;
    if (unit === DROPPED) continue;
    if (unit === UNUSUAL) return formOfWhole(lexicon, text.slice(start, end));
    table.scratch[length++] = unit;
    hash = Math.imul(hash ^ unit, HASH_PRIME);
  }
  if (length === 0) return -1;
  const form = rowOf(table, length, hash);
  if (form === lexicon.forms.length) addForm(lexicon, form, scratchText(table, length, text.slice(start, end)));
  return form;
}

/** Folds a word of unusual letters (presentation forms, composed hamza) as a whole. */
function formOfWhole(lexicon: Lexicon, word: string): number {
  const fold = foldWord(word);
  if (fold === "") return -1;
  const form = rowOf(lexicon.table, fold.length, lookUp(lexicon.table, fold));
  if (form === lexicon.forms.length) addForm(lexicon, form, fold);
  return form;
}

/** An Arabic word that needs the slow way: letters beyond the plane, folds that only the whole word can say, or hundreds of letters. */
export const NOT_PLAIN = -2;

/**
 * Finds the end of the Arabic word that begins at `start` and its form in one go: what `wordEnd` and `formOf` say of most words of a text. The end
 * stands in `lexicon.wordEnd`. NOT_PLAIN where they have to be asked; -1 for a word of marks only.
 */
export function arabicForm(lexicon: Lexicon, text: string, start: number, end: number): number {
  const { letters, table } = lexicon;
  const { scratch } = table;
  const last = Math.min(end, start + scratch.length);
  let length = 0;
  let hash = FIRST_HASH;
  let at = start;
  let bits = PLAIN_ARABIC;
  while (at < last) {
    bits = letterOf(letters, text.charCodeAt(at));
    if ((bits & PLAIN_ARABIC) === 0) break;
    at++;
    const unit = bits >>> FOLD_SHIFT;
    if (unit === DROPPED) continue;
    scratch[length++] = unit;
    hash = Math.imul(hash ^ unit, HASH_PRIME);
  }
  if ((bits & (ARABIC | JOINER | HIGH_SURROGATE)) !== 0 && at < end) return NOT_PLAIN;
  lexicon.wordEnd = at;
  if (length === 0) return -1;
  const form = rowOf(table, length, hash);
  if (form === lexicon.forms.length) addForm(lexicon, form, scratchText(table, length, text.slice(start, at)));
  return form;
}
