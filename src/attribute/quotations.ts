// Pairs quotation marks with a stack, paragraph by paragraph. The neighbours of a mark decide its direction, its shape only
// where they do not: outlets store guillemets reversed, swap “ and ”, close with “. Leaves out what a quotation is (quotation-kinds.ts).

import type { Span } from "../model/span.ts";
import { singlePairs } from "./single-quotations.ts";

/** A pair of marks and all between them. `closed` is false where the closing mark is missing. `depth` counts enclosing quotations. */
export interface MarkedSpan extends Span {
  readonly closed: boolean;
  readonly depth: number;
}

type Family = "apostrophe" | "curly" | "guillemet" | "single" | "straight";
type Side = "open" | "close" | "either";

interface Mark {
  readonly at: number;
  readonly family: Family;
  readonly side: Side;
}

const FAMILIES: Readonly<Record<string, Family>> = {
  "“": "curly",
  "”": "curly",
  "„": "curly",
  "‟": "curly",
  "«": "guillemet",
  "»": "guillemet",
  "‹": "single",
  "›": "single",
  '"': "straight",
  "″": "straight",
};
const MARKS = /["″“”„‟«»‹›]/g;
const OPENING_SHAPES = "“„‟«‹";
const CLOSING_SHAPES = "”»›";
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff\u00ad]/;
/** A clitic written against the mark: و"كريم", بـ"داعش". */
const CLITIC_BEFORE = /(?:^|[\s(،,:.])[وفبلك]{1,2}(?:ال)?\u0640*$/u;
const WORD_UNIT = /[\p{L}\p{M}\p{N}#$@%]/u;

function neighbour(text: string, from: number, step: 1 | -1): string {
  let at = from;
  while (at >= 0 && at < text.length && INVISIBLE.test(text.charAt(at))) at += step;
  return text.charAt(at);
}

/** What the neighbours say: a space or bracket before and a word behind opens; a word or stop before and none behind closes. */
function sideByContext(line: string, at: number): Side {
  const before = neighbour(line, at - 1, -1);
  const behind = neighbour(line, at + 1, 1);
  const opensBefore = before === "" || /[\s([{:\-–—/،,]/.test(before) || FAMILIES[before] !== undefined;
  const wordBehind = WORD_UNIT.test(behind) || behind === "(" || behind === "[" || FAMILIES[behind] !== undefined;
  if (CLITIC_BEFORE.test(line.slice(Math.max(0, at - 6), at)) && wordBehind) return "open";
  const wordBefore = before !== "" && !/\s/.test(before);
  const spaceBehind = behind === "" || /[\s.,،؛;:!?؟)\]}…\-–—/]/.test(behind);
  if (opensBefore && wordBehind && !(wordBefore && spaceBehind)) return FAMILIES[before] ? "either" : "open";
  if (wordBefore && spaceBehind && !WORD_UNIT.test(behind)) return "close";
  return "either";
}

function marksIn(line: string, reversed: boolean): readonly Mark[] {
  const found: Mark[] = [];
  for (const match of line.matchAll(MARKS)) {
    const family = FAMILIES[match[0]];
    if (!family) continue;
    const context = sideByContext(line, match.index);
    const side = context === "either" ? sideByShape(match[0], reversed) : context;
    found.push({ at: match.index, family, side });
  }
  for (const { open, close } of singlePairs(line))
    found.push({ at: open, family: "apostrophe", side: "open" }, { at: close, family: "apostrophe", side: "close" });
  return found.sort((a, b) => a.at - b.at);
}

function sideByShape(mark: string, reversed: boolean): Side {
  if (OPENING_SHAPES.includes(mark)) return reversed ? "close" : "open";
  if (CLOSING_SHAPES.includes(mark)) return reversed ? "open" : "close";
  return "either";
}

/** Whether the article's guillemets and curly marks are stored the wrong way round: most » open. */
function isReversed(text: string): boolean {
  let swapped = 0;
  let proper = 0;
  for (const match of text.matchAll(MARKS)) {
    const shape = sideByShape(match[0], false);
    const context = sideByContext(text, match.index);
    if (shape === "either" || context === "either") continue;
    if (shape === context) proper++;
    else swapped++;
  }
  return swapped > proper;
}

interface Open {
  readonly at: number;
  readonly family: Family;
  readonly depth: number;
}

/** Closers less openers among straight marks that must still follow for two levels to close. */
const TWO_LEVELS = 2;

/** For every mark whether a straight opener there nests: only where enough closers follow; else the opener before it was never closed. */
function nestingStraight(marks: readonly Mark[]): readonly boolean[] {
  const nests: boolean[] = [];
  let best = 0;
  for (let index = marks.length - 1; index >= 0; index--) {
    nests[index] = best >= TWO_LEVELS;
    const mark = marks[index];
    if (mark?.family === "straight") best = Math.max(0, best + (mark.side === "open" ? -1 : 1));
  }
  return nests;
}

/** Levels. Where more marks are open, the oldest was never closed; raising it makes work on a text of unclosed marks grow. */
const DEEPEST = 12;

function closerFor(stack: readonly Open[], mark: Mark): number {
  for (let i = stack.length - 1; i >= 0; i--) if (stack[i]?.family === mark.family) return i;
  return mark.side === "close" ? stack.length - 1 : -1;
}

function pairLine(line: string, offset: number, reversed: boolean): readonly MarkedSpan[] {
  const marks = marksIn(line, reversed);
  const nests = nestingStraight(marks);
  const stack: Open[] = [];
  const found: MarkedSpan[] = [];
  const close = (open: Open, end: number, closed: boolean): void => {
    found.push({ start: offset + open.at, end: offset + end, closed, depth: open.depth });
  };
  const closeAll = (above: number, end: number): void => {
    for (const open of stack.splice(above)) close(open, end, false);
  };
  const closeOldest = (end: number): void => {
    const oldest = stack.shift();
    if (oldest) close(oldest, trimmedEnd(line, end), false);
  };
  for (const [index, mark] of marks.entries()) {
    const match = mark.side === "open" ? -1 : closerFor(stack, mark);
    if (match >= 0) {
      closeAll(match + 1, trimmedEnd(line, mark.at));
      const open = stack.pop();
      if (open) close(open, mark.at + 1, true);
    } else if (mark.side !== "close") {
      const same = stack.findIndex((open) => open.family === "straight" && mark.family === "straight");
      if (same >= 0 && nests[index] !== true) closeAll(same, trimmedEnd(line, mark.at));
      if (stack.length >= DEEPEST) closeOldest(mark.at);
      stack.push({ at: mark.at, family: mark.family, depth: stack.length });
    }
  }
  closeAll(0, trimmedEnd(line, line.length));
  return found;
}

function trimmedEnd(line: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(line.charAt(at - 1))) at--;
  return at;
}

/** All quotations of a text, by start, the outer first. Never throws: stray closers are skipped, unclosed openers run to the paragraph's end. */
export function pairQuotations(text: string): readonly MarkedSpan[] {
  const reversed = isReversed(text);
  const found: MarkedSpan[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    found.push(...pairLine(line, start, reversed));
    start += line.length + 1;
  }
  return found.filter((span) => span.end > span.start).sort((a, b) => a.start - b.start || b.end - a.end);
}
