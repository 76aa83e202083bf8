// Words of UTF-8 text as numbers, straight from the bytes: one table, one loop, no strings (base of the archive). A word is the hash of its folded
// letters; two words of one hash are taken for one, which alignment over many words forgives.
// Leaves out clitics, numbers and names in two pieces: at this size only long shared runs count.

import { foldWord } from "../lang/normalise.ts";

/** What a unit of the Basic Multilingual Plane is: SEPARATOR, SKIPPED, EXPANDED, or the letter it folds to. */
export const SEPARATOR = 0;
export const SKIPPED = 1;
const EXPANDED = 2;

/** The table of the byte scanner: one value a unit, and the letters of the few units that fold to several (ﻻ, ﷺ). */
export interface ByteLetters {
  readonly folds: Uint16Array;
  readonly expansions: ReadonlyMap<number, readonly number[]>;
}

const LETTER = /[\p{L}\p{N}]/u;
/** Marks, tatweel, joiners, fillers: they stand inside words and are no part of them. Braille's blank is one more. */
const INVISIBLE = /[\p{M}\p{Default_Ignorable_Code_Point}\u0640\u2800]/u;

/** Ideographs, syllables and the like, the bulk of the plane: they have no marks and no case. */
const FOLDS_TO_ITSELF = /^[\u3400-\u9fff\ua000-\ua4cf\uac00-\ud7a3]$/;

/** Folded without what only some outlets write: hamza seats and the marks of Latin letters. */
function foldLetter(letter: string): string {
  if (FOLDS_TO_ITSELF.test(letter)) return letter;
  const bare = foldWord(letter)
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
  return foldWord(bare).replace(/ؤ/g, "و").replace(/ئ/g, "ي").replace(/[ڭگ]/g, "ك").replace(/ı/g, "i");
}

const BUILT: ByteLetters[] = [];

/** The table; built when it is first asked for, in a tenth of a second. */
export function byteLetters(): ByteLetters {
  const [known = buildLetters()] = BUILT;
  BUILT[0] = known;
  return known;
}

function buildLetters(): ByteLetters {
  const folds = new Uint16Array(65536);
  const expansions = new Map<number, readonly number[]>();
  for (let unit = 0; unit < 65536; unit++) {
    if (unit >= 0xd800 && unit < 0xe000) continue;
    const letter = String.fromCharCode(unit);
    if (LETTER.test(letter) && !INVISIBLE.test(letter)) {
      const folded = foldLetter(letter);
      folds[unit] = folded.length === 1 ? folded.charCodeAt(0) : folded === "" ? SKIPPED : EXPANDED;
      if (folded.length > 1)
        expansions.set(
          unit,
          Array.from(folded, (part) => part.charCodeAt(0)),
        );
    } else if (INVISIBLE.test(letter)) folds[unit] = SKIPPED;
  }
  return { folds, expansions };
}

const LINE_FEED = 0x0a;
const FIRST_HASH: number = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

function finished(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x7feb352d);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** Where the scanner writes, and how far it is. Words go to `words[size]`; at each line feed `onLine` is told the number of words so far. */
export interface ByteScan {
  readonly letters: ByteLetters;
  readonly words: Uint32Array;
  size: number;
  readonly onLine: (size: number, at: number) => void;
}

function expand(letters: ByteLetters, unit: number, hash: number): number {
  let grown = hash;
  for (const part of letters.expansions.get(unit) ?? []) grown = Math.imul(grown ^ part, PRIME);
  return grown;
}

/** Whether a whole sequence of two bytes begins here: most of an Arabic text. */
function isPair(bytes: Uint8Array, at: number, lead: number): boolean {
  return lead >= 0xc0 && lead < 0xe0 && ((bytes[at + 1] ?? 0) & 0xc0) === 0x80;
}

/** Bytes of the sequence at a lead byte; 1 where its continuation is missing, so that a broken one cannot swallow a line feed. */
function widthAt(bytes: Uint8Array, at: number, lead: number): number {
  if (lead < 0xc0 || ((bytes[at + 1] ?? 0) & 0xc0) !== 0x80) return 1;
  if (lead < 0xe0) return 2;
  if (((bytes[at + 2] ?? 0) & 0xc0) !== 0x80) return 2;
  if (lead < 0xf0) return 3;
  return ((bytes[at + 3] ?? 0) & 0xc0) === 0x80 ? 4 : 3;
}

/** Any unit that separates, and any that is invisible. */
const SOME_SEPARATOR = 0x20;
const SOME_INVISIBLE = 0x200d;

/** The unit of a sequence. Beyond the plane tag characters and variation selectors are invisible, all else separates. */
function unitAt(bytes: Uint8Array, at: number, width: number): number {
  const lead = bytes[at] ?? 0;
  const second = (bytes[at + 1] ?? 0) & 0x3f;
  if (width === 2 && lead < 0xe0) return ((lead & 0x1f) << 6) | second;
  if (width === 3 && lead < 0xf0) return ((lead & 0x0f) << 12) | (second << 6) | ((bytes[at + 2] ?? 0) & 0x3f);
  return width === 4 && lead === 0xf3 && second === 0x20 ? SOME_INVISIBLE : SOME_SEPARATOR;
}

/** Reads the words of `[from, to)`, which ends behind a line feed or at the end of the text. Broken UTF-8 separates words. */
export function scanBytes(scan: ByteScan, bytes: Uint8Array, from: number, to: number): void {
  const { letters, words } = scan;
  const { folds } = letters;
  let size = scan.size;
  let hash = FIRST_HASH;
  for (let at = from; at < to; ) {
    const lead = bytes[at] ?? 0;
    let unit = lead;
    if (lead < 0x80) at++;
    else if (isPair(bytes, at, lead)) {
      unit = ((lead & 0x1f) << 6) | ((bytes[at + 1] ?? 0) & 0x3f);
      at += 2;
    } else {
      const width = widthAt(bytes, at, lead);
      unit = unitAt(bytes, at, width);
      at += width;
    }
    const fold = folds[unit] ?? SEPARATOR;
    if (fold > EXPANDED) hash = Math.imul(hash ^ fold, PRIME);
    else if (fold === EXPANDED) hash = expand(letters, unit, hash);
    else if (fold === SEPARATOR) {
      if (hash !== FIRST_HASH) words[size++] = finished(hash);
      hash = FIRST_HASH;
      if (unit === LINE_FEED) scan.onLine(size, at);
    }
  }
  if (hash !== FIRST_HASH) words[size++] = finished(hash);
  scan.size = size;
}
