// The comparable words of a block as ids and offsets, read in one pass: most words are decided by their form alone; where neighbours have a say
// (numbers, clitics, months, split names) a small window goes through word-units.ts. Gives exactly what wordsIn gives.

import type { Token } from "../lang/tokens.ts";
import type { Span } from "../model/span.ts";
import { ARABIC, letterOf } from "./letters.ts";
import { arabicForm, formOf, type Lexicon, NEEDS_NEIGHBOURS, NOT_PLAIN, NUMBER, PLAIN_DIGITS } from "./lexicon.ts";
import { wordEnd, wordStart } from "./token-scan.ts";
import { idOf } from "./vocabulary.ts";
import { wordsAmong } from "./word-units.ts";

/** A column of whole numbers that grows. */
export interface Column {
  values: Int32Array;
  size: number;
}

/** An empty column. */
export function newColumn(): Column {
  return { values: new Int32Array(1 << 12), size: 0 };
}

/** Adds one value at the end. */
export function push(column: Column, value: number): void {
  if (column.size === column.values.length) {
    const larger = new Int32Array(column.size * 2);
    larger.set(column.values);
    column.values = larger;
  }
  column.values[column.size++] = value;
}

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

function scan({ lexicon, scanned }: WordReader, text: string, { start, end }: Span): void {
  const { forms, starts, ends } = scanned;
  forms.size = 0;
  starts.size = 0;
  ends.size = 0;
  let at = wordStart(lexicon.letters, text, start, end);
  while (at < end) {
    const isArabic = (letterOf(lexicon.letters, text.charCodeAt(at)) & ARABIC) !== 0;
    const plain = isArabic ? arabicForm(lexicon, text, at, end) : NOT_PLAIN;
    const to = plain === NOT_PLAIN ? wordEnd(lexicon.letters, text, at, end) : lexicon.wordEnd;
    const form = plain === NOT_PLAIN ? formOf(lexicon, text, at, to) : plain;
    if (form !== -1) {
      push(forms, form);
      push(starts, at);
      push(ends, to);
    }
    at = wordStart(lexicon.letters, text, to, end);
  }
}

/** Whether the token's neighbours decide its word: by its bits, or because it joins with the next. */
function needsNeighbours({ lexicon, scanned }: WordReader, index: number): boolean {
  const { forms } = scanned;
  if (index >= forms.size) return false;
  const form = forms.values[index] ?? 0;
  if (((lexicon.bits[form] ?? 0) & NEEDS_NEIGHBOURS) !== 0) return true;
  const first = lexicon.firstHalf[form] ?? 0;
  return (
    first !== 0 && index + 1 < forms.size && (first & (lexicon.secondHalf[forms.values[index + 1] ?? 0] ?? 0)) !== 0
  );
}

const SPACE = 0x20;
const OPENING_BRACKET = 0x28;

/** A number with plain ends («قتل 46 شخصا», «ثلاثة أيام»): nothing touches it and no percent sign follows. */
function standsAlone({ lexicon, scanned }: WordReader, text: string, index: number, block: Span): boolean {
  const bits = lexicon.bits[scanned.forms.values[index] ?? 0] ?? 0;
  if ((bits & NEEDS_NEIGHBOURS) !== NUMBER || (lexicon.keys[scanned.forms.values[index] ?? 0] ?? -1) === -1)
    return false;
  const start = scanned.starts.values[index] ?? 0;
  const end = scanned.ends.values[index] ?? 0;
  const next = text.charCodeAt(end);
  if (next !== SPACE && next !== 0x0a && end < block.end) return false;
  const behind = text.charCodeAt(end + 1);
  if (behind === 0x25 || behind === 0x66a) return false;
  if ((bits & PLAIN_DIGITS) === 0) return !/^\d/.test(lexicon.forms[scanned.forms.values[index] ?? 0] ?? "");
  const before = start === block.start ? SPACE : text.charCodeAt(start - 1);
  return before === SPACE || before === OPENING_BRACKET || before === 0x0a;
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
  for (const { key, start, end } of read.words) {
    push(words.keys, idOf(reader.lexicon.vocabulary, key));
    push(words.starts, start);
    push(words.ends, end);
  }
  return from + read.next;
}

/** Adds the words of a stretch of text to the columns (MAT-01). */
export function readWords(reader: WordReader, text: string, block: Span, words: WordColumns): void {
  scan(reader, text, block);
  const { lexicon, scanned } = reader;
  const { forms, starts, ends } = scanned;
  let index = 0;
  while (index < forms.size) {
    const form = forms.values[index] ?? 0;
    const plain = lexicon.plainKeys[form] ?? -1;
    const isOpen = plain === -1 && needsNeighbours(reader, index);
    if (isOpen && (needsNeighbours(reader, index + 1) || !standsAlone(reader, text, index, block))) {
      index = readStretch(reader, text, index, words);
      continue;
    }
    push(words.keys, plain === -1 ? (lexicon.keys[form] ?? 0) : plain);
    push(words.starts, starts.values[index] ?? 0);
    push(words.ends, ends.values[index] ?? 0);
    index++;
  }
}
