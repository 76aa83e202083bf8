// How far what is said reaches, in a language read by the common engine: behind its cue, or before it. Leaves out who says it.

import type { Span } from "../model/span.ts";
import { type Cue, quotationFrom, type Reading } from "./reporting-sentence.ts";
import { hasComma, hasStop } from "./words.ts";

const TRAILING = /[\s,;:.،؛–—-]+$/u;

/** Whether a new attribution begins at word `at`: a cue behind a comma, or one word further («, he said»). */
function beginsAnother(reading: Reading, at: number): boolean {
  return reading.cues.some(
    (cue) => cue.reading.kind !== "noun" && (cue.from === at || cue.from === at + 1) && hasComma(reading.words[at]),
  );
}

function ends(reading: Reading, at: number, inside: number): boolean {
  const word = reading.words[at];
  if (!word || (inside >= 0 && word.quotation !== inside)) return true;
  if (inside < 0 && word.quotation >= 0) return false;
  return hasStop(word) || /;/.test(word.gap) || beginsAnother(reading, at);
}

/** A clause from word `from` to its end: the index of the first word behind it. */
export function clauseEnd(reading: Reading, from: number): number {
  const inside = reading.words[from]?.quotation ?? -1;
  let to = from + 1;
  while (to < reading.words.length && !ends(reading, to, inside)) to++;
  return Math.min(to, reading.words.length);
}

/** The span of words `from` up to `to`, with the quotation marks that belong to it and without the marks that end it. */
export function spanOfClause({ sentence, words }: Reading, from: number, to: number): Span | null {
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last) return null;
  const opened = sentence.quotations.find(
    (each) =>
      each.start < first.start && each.start >= (words[from - 1]?.end ?? sentence.start) && each.end <= last.end + 3,
  );
  const closed = sentence.quotations.find(
    (each) =>
      each.closed && each.start >= (opened?.start ?? first.start) && each.start < last.end && each.end > last.end,
  );
  const start = opened?.start ?? first.start;
  const end = closed && closed.end <= sentence.end ? closed.end : last.end;
  return { start, end: closed ? end : start + sentence.text.slice(start, end).replace(TRAILING, "").length };
}

/** The quotation that opens at word `at`; an unclosed one too. */
export function quotedAt(reading: Reading, at: number): Span | null {
  const quotation = quotationFrom(reading, at);
  return quotation ? { start: quotation.start, end: quotation.end } : null;
}

/** Behind a stop or semicolon, or where the quotation begins in which the cue itself stands («“C, – said S. – C”»). */
function opensClause({ words }: Reading, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (hasStop(word) || /;/.test(word?.gap ?? "")) return true;
  return word !== undefined && word.quotation >= 0 && word.quotation !== before?.quotation;
}

/** The clause that ends before word `at`: from the sentence's beginning, or from behind the attribution before it. */
export function clauseBefore(reading: Reading, at: number, cue: Cue): Span | null {
  let from = at;
  while (from > 0 && !opensClause(reading, from)) from--;
  return from < at && cue.from >= at ? spanOfClause(reading, from, at) : null;
}
