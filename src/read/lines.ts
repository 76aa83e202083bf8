// The lines of a text with their offsets: the units that the block labeller judges. Leaves out what a line is.

import { foldWord } from "../lang/normalise.ts";
import type { Span } from "../model/span.ts";

/** One line with something visible on it; start and end are trimmed of spaces and invisible marks. */
export interface Line extends Span {
  /** Number among all lines of the text, empty ones counted, from 0. */
  readonly number: number;
  readonly text: string;
  /** FOLD form, edges cleared of punctuation, spaces single. */
  readonly fold: string;
  /** Parts between spaces that hold a letter or a digit. */
  readonly words: number;
}

// NEL, LS, PS and lone CR break lines on screen too; \v and \f come from pasted print layouts.
const BREAK = /[\n\r\v\f\u0085\u2028\u2029]/g;
const INVISIBLE = /[\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;
/** From the first letter or digit of a part between spaces to its end. */
const WORDS = /[\p{L}\p{Nd}]\S*/gu;
const WORD = /[\p{L}\p{Nd}]/u;
const EDGE = /[\p{L}\p{Nd}]/u;

/** Scripts that part no words by spaces; a word of theirs has about two letters (Chinese 1.6, Japanese 2.1 in news). */
const UNPARTED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/gu;
const LETTERS_A_WORD = 2;

/** How many parts between spaces hold a letter or a digit; in scripts without spaces two letters count as a word. */
export function countWords(text: string): number {
  if (text.search(UNPARTED) === -1) return text.match(WORDS)?.length ?? 0;
  let count = 0;
  for (const part of text.split(/\s+/)) {
    if (!WORD.test(part)) continue;
    count += Math.max(1, Math.ceil((part.match(UNPARTED)?.length ?? 0) / LETTERS_A_WORD));
  }
  return count;
}

/** Spaces that are not single ones. */
const UNEVEN = /[^\S ]| {2}/;
/** Units of a line that its key is made of. */
const MAX_KEY = 8_000;

/** FOLD form of a short text with single spaces and without punctuation at its edges: how lines are compared with tables and each other. */
export function lineKey(text: string): string {
  // A line of megabytes is told from others by its head and its length as well as by the whole.
  const known = text.length > MAX_KEY ? `${text.slice(0, MAX_KEY)} ${text.length}` : text;
  const words = foldWord(known);
  const folded = UNEVEN.test(words) ? words.split(/\s+/).join(" ") : words;
  let start = 0;
  let end = folded.length;
  while (start < end && !EDGE.test(folded.charAt(start))) start++;
  while (end > start && !EDGE.test(folded.charAt(end - 1))) end--;
  return start < end ? folded.slice(start, end) : folded.trim();
}

function trimmedLine(text: string, from: number, to: number, number: number): Line | null {
  let start = from;
  let end = to;
  while (start < end && INVISIBLE.test(text.charAt(start))) start++;
  while (end > start && INVISIBLE.test(text.charAt(end - 1))) end--;
  if (start === end) return null;
  const content = text.slice(start, end);
  return { start, end, number, text: content, fold: lineKey(content), words: countWords(content) };
}

/** The visible lines of a text, in order. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  let number = 0;
  const add = (to: number): void => {
    const line = trimmedLine(text, from, to, number++);
    if (line) lines.push(line);
    from = to + 1;
  };
  for (const match of text.matchAll(BREAK)) add(match.index);
  add(text.length);
  return lines;
}
