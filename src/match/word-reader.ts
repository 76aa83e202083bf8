// The comparable words of a block as ids and offsets, read in one pass: most words are decided by their form alone; where neighbours have a say
// (numbers, clitics, months, split names) a small window goes through word-units.ts. Gives exactly what wordsIn gives.

import type { Token } from "../lang/tokens.ts";
import type { Span } from "../model/span.ts";
import { type Column, newColumn, reserve } from "./growing-column.ts";
import { ARABIC, HIGH_SURROGATE, IN_WORD, letterOf, WORD_START } from "./letters.ts";
import { arabicForm, formOf, idOf, type Lexicon, mayBeHalves, NOT_PLAIN, NUMBER } from "./lexicon.ts";
import { wordEnd, wordStart } from "./token-scan.ts";
import { wordsAmong } from "./word-units.ts";

/** Where the words that were read go: key and offsets of each. */
export interface WordColumns {
  readonly keys: Column;
  readonly starts: Column;
  readonly ends: Column;
}

/** The tokens of the block being read; emptied for each. */
interface Scanned {
  readonly forms: Column;
  readonly starts: Column;
  readonly ends: Column;
}

/** A lexicon with the memory that reading needs. */
export interface WordReader {
  readonly lexicon: Lexicon;
  readonly scanned: Scanned;
}

/** A reader over a lexicon. */
export function newWordReader(lexicon: Lexicon): WordReader {
  return { lexicon, scanned: { forms: newColumn(), starts: newColumn(), ends: newColumn() } };
}

/** Empties the columns and makes room for the tokens of a block: no more than it has units. */
function clear({ forms, starts, ends }: Scanned, units: number): void {
  for (const column of [forms, starts, ends]) {
    column.size = 0;
    reserve(column, units);
  }
}

function scan({ lexicon, scanned }: WordReader, text: string, { start, end }: Span): void {
  clear(scanned, end - start);
  const { letters } = lexicon;
  const forms = scanned.forms.values;
  const starts = scanned.starts.values;
  const ends = scanned.ends.values;
  let size = 0;
  let at = start;
  while (at < end) {
    const bits = letterOf(letters, text.charCodeAt(at));
    if ((bits & (WORD_START | HIGH_SURROGATE)) === 0) {
      at++;
      continue;
    }
    const from = (bits & HIGH_SURROGATE) === 0 ? at : wordStart(letters, text, at, end);
    if (from === end) break;
    const plain = (bits & ARABIC) !== 0 ? arabicForm(lexicon, text, from, end) : NOT_PLAIN;
    at = plain === NOT_PLAIN ? wordEnd(letters, text, from, end) : lexicon.wordEnd;
    const form = plain === NOT_PLAIN ? formOf(lexicon, text, from, at) : plain;
    if (form === -1) continue;
    forms[size] = form;
    starts[size] = from;
    ends[size++] = at;
  }
  scanned.forms.size = size;
}

/** Whether the token's neighbours decide its word: by its bits, or because it joins with the next. */
function needsNeighbours({ lexicon, scanned }: WordReader, index: number): boolean {
  const { forms } = scanned;
  if (index >= forms.size) return false;
  const form = forms.values[index] ?? 0;
  if (lexicon.bits[form] !== 0) return true;
  return index + 1 < forms.size && mayBeHalves(lexicon, form, forms.values[index + 1] ?? 0);
}

const HYPHENS: ReadonlySet<string> = new Set(["-", "‑", "–"]);
const PERCENT_SIGNS: ReadonlySet<string> = new Set(["%", "٪"]);

/** A number with plain ends («قتل 46 شخصا», «(ثلاثة)»): no letter touches it, no hyphen ties it to a word, and no percent sign follows. */
function standsAlone({ lexicon, scanned }: WordReader, text: string, index: number, block: Span): boolean {
  const form = scanned.forms.values[index] ?? 0;
  if (lexicon.bits[form] !== NUMBER || lexicon.keys[form] === -1) return false;
  const start = scanned.starts.values[index] ?? 0;
  const end = scanned.ends.values[index] ?? 0;
  const isApart = (at: number): boolean =>
    at < block.start || at >= block.end || (letterOf(lexicon.letters, text.charCodeAt(at)) & IN_WORD) === 0;
  if (!isApart(start - 1) || !isApart(end) || HYPHENS.has(text.charAt(start - 1))) return false;
  return !PERCENT_SIGNS.has(text.charAt(end)) && !PERCENT_SIGNS.has(text.charAt(end + 1));
}

/** Tokens behind a stretch that its words may look at or take («كانون الثاني 2020»). */
const LOOK_AHEAD = 3;

function tokenAt({ lexicon, scanned }: WordReader, text: string, index: number): Token {
  const start = scanned.starts.values[index] ?? 0;
  const end = scanned.ends.values[index] ?? 0;
  const fold = lexicon.forms[scanned.forms.values[index] ?? 0] ?? "";
  return { start, end, text: text.slice(start, end), safe: fold, fold };
}

/** Reads the stretch of undecided tokens that begins at `index`; gives the first token behind its words. */
function readStretch(reader: WordReader, text: string, index: number, words: WordColumns): number {
  let to = index + 1;
  while (needsNeighbours(reader, to)) to++;
  const from = Math.max(0, index - 1);
  const last = Math.min(reader.scanned.forms.size, to + LOOK_AHEAD);
  const tokens: Token[] = [];
  for (let at = from; at < last; at++) tokens.push(tokenAt(reader, text, at));
  const read = wordsAmong(text, tokens, index - from, to - from);
  for (const { key, start, end } of read.words) addWord(words, idOf(reader.lexicon, key), start, end);
  return from + read.next;
}

function addWord({ keys, starts, ends }: WordColumns, key: number, start: number, end: number): void {
  keys.values[keys.size++] = key;
  starts.values[starts.size++] = start;
  ends.values[ends.size++] = end;
}

/** Adds the words of the tokens from `index` on up to the first that its neighbours may have a say in, and gives that one. */
function readPlain({ lexicon, scanned }: WordReader, index: number, words: WordColumns): number {
  const { plainKeys } = lexicon;
  const { size } = scanned.forms;
  const forms = scanned.forms.values;
  const keys = words.keys.values;
  const from = words.keys.size - index;
  let at = index;
  for (; at < size; at++) {
    const key = plainKeys[forms[at] ?? 0] ?? -1;
    if (key === -1) break;
    keys[from + at] = key;
  }
  copy(scanned.starts, index, at, words.starts);
  copy(scanned.ends, index, at, words.ends);
  words.keys.size = from + at;
  return at;
}

function copy(source: Column, from: number, to: number, target: Column): void {
  const { values } = source;
  const { values: copied, size } = target;
  for (let index = from; index < to; index++) copied[size + index - from] = values[index] ?? 0;
  target.size = size + to - from;
}

/** Adds the words of a stretch of text to the columns (MAT-01). */
export function readWords(reader: WordReader, text: string, block: Span, words: WordColumns): void {
  scan(reader, text, block);
  const { lexicon, scanned } = reader;
  const { forms, starts, ends } = scanned;
  for (const column of [words.keys, words.starts, words.ends]) reserve(column, forms.size);
  let index = readPlain(reader, 0, words);
  while (index < forms.size) {
    const isOpen = needsNeighbours(reader, index);
    if (isOpen && (needsNeighbours(reader, index + 1) || !standsAlone(reader, text, index, block)))
      index = readStretch(reader, text, index, words);
    else {
      addWord(words, lexicon.keys[forms.values[index] ?? 0] ?? 0, starts.values[index] ?? 0, ends.values[index] ?? 0);
      index++;
    }
    index = readPlain(reader, index, words);
  }
}
