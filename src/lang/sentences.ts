// Sentence borders. Rules before Intl: ICU breaks after «..» (a newsroom comma), after «د.» and inside quotations.

import { overlaps, type Span } from "../model/span.ts";
import { ABBREVIATIONS } from "./abbreviations.ts";

const END = /[.؟!…?۔]+/gu;
const CLOSERS = /^[\s]*["”“»«’'›)\]]+/u;
const ABBREVIATION = /(?:^|[\s(])(?:د|أ|م|ا|أ\.د|[\p{L}])$/u;
const SPACE = /\s/;
/** The last letters before a full stop. */
const LAST_WORD = /(?:^|[\s(“"‘'])(\p{L}{2,5})$/u;
/** Letters with case start no sentence in lower case, and no sentence starts with a comma: “Is it closed?” asked the mayor; « Et demain ? », dit-il. */
const GOES_ON = /^(?:\s?»|["”’')\]])*(?:\s*[-–—]?\s*\p{Ll}|,\s)/u;

/** Whether the full stop at `start` only shortens a word («Col.»), or is followed by a word in lower case («p.m. on», “…?” he asked). */
function shortens(text: string, start: number, end: number): boolean {
  const last = LAST_WORD.exec(text.slice(Math.max(0, start - 7), start))?.[1] ?? "";
  if (
    text.charAt(start) === "." &&
    /^(?:\p{Lu}|\p{Script=Cyrillic})/u.test(last) &&
    ABBREVIATIONS.has(last.toLowerCase())
  )
    return true;
  return GOES_ON.test(text.slice(end, end + 8));
}

function isBorder(text: string, start: number, mark: string): boolean {
  const end = start + mark.length;
  if (shortens(text, start, end)) return false;
  if (mark === ".." || mark === "..." || mark === "…") return /^\s*\n/.test(text.slice(end, end + 3));
  const next = text.charAt(end);
  if (next !== "" && !SPACE.test(next) && !CLOSERS.test(text.slice(end, end + 3)))
    return isGluedSentence(text, start, end);
  return !(mark === "." && ABBREVIATION.test(text.slice(Math.max(0, start - 6), start)));
}

/** «وقال.ثم»: a full stop between two Arabic words ends a sentence even without a space; between digits or Latin letters it does not. */
function isGluedSentence(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  return /\p{Script=Arabic}{2}$/u.test(before) && /^\p{Script=Arabic}{2}/u.test(text.slice(end, end + 2));
}

function trimmed(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && SPACE.test(text.charAt(from))) from++;
  while (to > from && SPACE.test(text.charAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : null;
}

/**
 * In UTF-16 units (some 260 Arabic words). A stretch without a stop is cut here, at the last comma or space, so that work on one sentence
 * stays bounded; raising it makes texts without punctuation cost more. The longest of 44,460 sentences in a month of five outlets has 884 units.
 */
const LONGEST_SENTENCE = 1_500;

function cutLong(text: string, sentence: Span): readonly Span[] {
  const parts: Span[] = [];
  let { start } = sentence;
  while (sentence.end - start > LONGEST_SENTENCE) {
    const window = text.slice(start, start + LONGEST_SENTENCE);
    const comma = Math.max(window.lastIndexOf("،"), window.lastIndexOf("؛"), window.lastIndexOf(", "));
    const soft = comma > LONGEST_SENTENCE / 2 ? comma + 1 : window.lastIndexOf(" ");
    const part = trimmed(text, start, start + (soft > 0 ? soft : LONGEST_SENTENCE));
    if (part) parts.push(part);
    start += soft > 0 ? soft : LONGEST_SENTENCE;
  }
  const rest = trimmed(text, start, sentence.end);
  return rest ? [...parts, rest] : parts;
}

/** How much of what stands behind a stop belongs to its sentence: closing marks, but not the mark that opens the next one. */
function tailLength(text: string, behind: Span, closed: readonly Span[]): number {
  const tail = CLOSERS.exec(text.slice(behind.start, behind.end))?.[0] ?? "";
  for (let at = 0; at < tail.length; at++)
    if (closed.some((quotation) => quotation.start === behind.start + at))
      return text.slice(behind.start, behind.start + at).trimEnd().length;
  return tail.length;
}

function splitLine(text: string, line: Span, closed: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  let start = line.start;
  for (const match of text.slice(line.start, line.end).matchAll(END)) {
    const at = line.start + match.index;
    const mark: Span = { start: at, end: at + match[0].length };
    if (!isBorder(text, at, match[0])) continue;
    const end = mark.end + tailLength(text, { start: mark.end, end: Math.min(line.end, mark.end + 4) }, closed);
    if (closed.some((quotation) => overlaps(quotation, mark) && quotation.end > end)) continue;
    const sentence = trimmed(text, start, end);
    if (sentence) found.push(sentence);
    start = end;
  }
  const rest = trimmed(text, start, line.end);
  return (rest ? [...found, rest] : found).flatMap((sentence) => cutLong(text, sentence));
}

/**
 * The sentences of one span, trimmed, in order. Always breaks at a newline; at . ؟ ! followed by a space or a closing mark; never inside a
 * closed quotation (`quotations`: spans with their marks), after a title's abbreviation or a single letter, between digits; «..» is soft.
 */
export function sentences(text: string, span: Span, quotations: readonly Span[] = []): readonly Span[] {
  const found: Span[] = [];
  let start = span.start;
  while (start < span.end) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 || newline > span.end ? span.end : newline;
    const inside = quotations.filter((quotation) => overlaps(quotation, { start, end }));
    found.push(...splitLine(text, { start, end }, inside));
    start = end + 1;
  }
  return found;
}
