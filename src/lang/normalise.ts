// Two layers of normalised text with a map back to the original offsets.
// SAFE drops what is invisible or typographic and never joins two words of different meaning; FOLD also joins Arabic
// spelling variants (أإآٱ→ا, ى→ي, ة→ه) and the Turkish ı with i. Leaves out stemming and aliases: they belong to similarity, not to identity.

import type { Span } from "../model/span.ts";

/** Normalised text. `source[i]` is the UTF-16 index in the original of output unit `i`; `source[text.length]` is the original's length. */
export interface Normalised {
  readonly text: string;
  readonly source: Uint32Array;
}

const DROP = 0;
const PERSIAN_TWINS: readonly (readonly [string, string])[] = [
  ["یېۍےۓ", "ي"],
  ["کڪګ", "ك"],
  ["ہھەۀۂۃ", "ه"],
];
const DROPPED_RANGES: readonly (readonly [number, number])[] = [
  [0x0610, 0x061a],
  [0x061c, 0x061c],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e4],
  [0x06e7, 0x06e8],
  [0x06ea, 0x06ed],
  [0x08d3, 0x08e1],
  [0x08e3, 0x08ff],
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x2800, 0x2800],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
];
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

/** Presentation forms (ﻻ, ﷲ) are the only units for which NFKC is right: of whole texts it would change letters that differ in meaning. */
function isPresentationForm(unit: number): boolean {
  return (unit >= 0xfb50 && unit <= 0xfdff) || (unit >= 0xfe70 && unit <= 0xfefc);
}

function buildSafeTable(): Uint16Array {
  const table = new Uint16Array(65536);
  for (let unit = 0; unit < 65536; unit++) table[unit] = unit;
  for (const [first, last] of DROPPED_RANGES) table.fill(DROP, first, last + 1);
  for (const [twins, letter] of PERSIAN_TWINS)
    for (const twin of twins) table[twin.charCodeAt(0)] = letter.charCodeAt(0);
  for (let digit = 0; digit < 10; digit++) {
    table[0x0660 + digit] = 0x30 + digit;
    table[0x06f0 + digit] = 0x30 + digit;
  }
  table[0x066b] = ".".charCodeAt(0);
  table[0x066c] = ",".charCodeAt(0);
  for (let unit = 0x80; unit <= 0x3000; unit++) if (SPACES.test(String.fromCharCode(unit))) table[unit] = 0x20;
  for (let unit = 0; unit < 0x530; unit++) {
    const lower = String.fromCharCode(table[unit] ?? unit).toLowerCase();
    if (table[unit] !== DROP) table[unit] = lower.charCodeAt(0); // the first unit: the Turkish İ has its dot as a second one
  }
  return table;
}

function buildFoldTable(safe: Uint16Array): Uint16Array {
  const table = safe.slice();
  for (const alef of "أإآٱ") table[alef.charCodeAt(0)] = "ا".charCodeAt(0);
  table["ى".charCodeAt(0)] = "ي".charCodeAt(0);
  table["ة".charCodeAt(0)] = "ه".charCodeAt(0);
  // A capital I does not say which of the two Turkish letters it is: «12 KASIM», «12 Kasım».
  table["ı".charCodeAt(0)] = "i".charCodeAt(0);
  return table;
}

const SAFE_TABLE = buildSafeTable();
const FOLD_TABLE = buildFoldTable(SAFE_TABLE);

/** Alef, waw or yeh followed by a combining hamza or madda is one letter; dropping the mark would lose it. */
const COMPOSED: Readonly<Record<string, string>> = {
  "ا\u0653": "آ",
  "ا\u0654": "أ",
  "ا\u0655": "إ",
  "و\u0654": "ؤ",
  "ي\u0654": "ئ",
};

const COMBINING_HAMZA_FIRST = 0x0653;
const COMBINING_HAMZA_LAST = 0x0655;

/** The letter that the unit at `i` makes together with a combining hamza or madda behind it, or undefined. */
function composedAt(text: string, i: number): string | undefined {
  const next = text.charCodeAt(i + 1);
  if (!(next >= COMBINING_HAMZA_FIRST && next <= COMBINING_HAMZA_LAST)) return undefined;
  return COMPOSED[text.slice(i, i + 2)];
}

function stays(unit: number, table: Uint16Array): boolean {
  return table[unit] === unit && unit !== DROP && !isPresentationForm(unit);
}

/** The most letters that a presentation form stands for (ﷺ). */
const LONGEST_FORM = 18;

/** What the unit at `i`, or the letter that it makes with the mark behind it, becomes in a table. */
function mappedAt(text: string, i: number, composed: string | undefined, table: Uint16Array): string {
  const unit = (composed ?? text).charCodeAt(composed === undefined ? i : 0);
  const letters = isPresentationForm(unit) ? String.fromCharCode(unit).normalize("NFKC") : String.fromCharCode(unit);
  let out = "";
  for (let at = 0; at < letters.length; at++) {
    const mapped = table[letters.charCodeAt(at)] ?? DROP;
    if (mapped !== DROP) out += String.fromCharCode(mapped);
  }
  return out;
}

/** Text in a table's form: runs of units that stay as they are, in a common text most of it, are copied whole. */
function mappedText(text: string, table: Uint16Array): string {
  let out = "";
  let copied = 0;
  for (let i = 0; i < text.length; i++) {
    const composed = composedAt(text, i);
    if (composed === undefined && stays(text.charCodeAt(i), table)) continue;
    out += text.slice(copied, i) + mappedAt(text, i, composed, table);
    if (composed !== undefined) i++;
    copied = i + 1;
  }
  return copied === 0 ? text : out + text.slice(copied);
}

/** The same with the index of each unit in the original. */
function applyTable(text: string, table: Uint16Array): Normalised {
  let source = new Uint32Array(text.length + LONGEST_FORM);
  let size = 0;
  let out = "";
  let copied = 0;
  for (let i = 0; i < text.length; i++) {
    const composed = composedAt(text, i);
    if (composed === undefined && stays(text.charCodeAt(i), table)) {
      source[size++] = i;
      continue;
    }
    const mapped = mappedAt(text, i, composed, table);
    out += text.slice(copied, i) + mapped;
    if (size + mapped.length + text.length - i > source.length) source = grown(source);
    source.fill(i, size, size + mapped.length);
    size += mapped.length;
    if (composed !== undefined) i++;
    copied = i + 1;
  }
  source[size] = text.length;
  return { text: out + text.slice(copied), source: source.slice(0, size + 1) };
}

function grown(cells: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * cells.length);
  larger.set(cells);
  return larger;
}

/** Layer SAFE: drops invisible characters, tatweel and vowel marks; unifies presentation forms, Persian twins, digits, spaces and case. Idempotent. */
export function safe(text: string): Normalised {
  return applyTable(text, SAFE_TABLE);
}

/** Layer FOLD: SAFE plus أإآٱ→ا, ى→ي, ة→ه, ı→i. Idempotent. For matching words of articles, never for names and cues first: نفى is not نفي. */
export function fold(text: string): Normalised {
  return applyTable(text, FOLD_TABLE);
}

/** SAFE form of a short string, without offsets. */
export function safeWord(word: string): string {
  return mappedText(word, SAFE_TABLE);
}

/** FOLD form of a short string, without offsets. */
export function foldWord(word: string): string {
  return mappedText(word, FOLD_TABLE);
}

const COMBINING = /[\p{M}\u0640]/u;

/** The span of the original that output units `[start, end)` came from, with the vowel marks of the last letter. */
export function originalSpan(text: string, normalised: Normalised, span: Span): Span {
  const { source } = normalised;
  if (span.end <= span.start)
    return { start: source[span.start] ?? text.length, end: source[span.start] ?? text.length };
  let end = (source[span.end - 1] ?? text.length - 1) + 1;
  while (end < text.length && COMBINING.test(text.charAt(end))) end++;
  return { start: source[span.start] ?? 0, end };
}
