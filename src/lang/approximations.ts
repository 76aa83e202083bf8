// What loosens a number: the words before it («نحو», about) or behind it («على الأقل», at least). Why: «نحو 60» beside 59 is no other number.
// Leaves out the numbers themselves: numbers.ts.

import type { Span } from "../model/span.ts";
import { APPROXIMATORS, type Approximator } from "./ar/number-words.ts";
import { foldWord } from "./normalise.ts";
import type { Token } from "./tokens.ts";

const PHRASES = APPROXIMATORS.map((entry) => ({ ...entry, folds: entry.words.split(" ").map(foldWord) }));
/** How many words may stand between a number and an approximator behind it («16 شخصاً على الأقل»). Raising it catches more, wrongly. */
const WORDS_BEFORE_TRAILING = 2;

function spanOf(tokens: readonly Token[], from: number, count: number): Span | null {
  const first = tokens[from];
  const last = tokens[from + count - 1];
  return first && last ? { start: first.start, end: last.end } : null;
}

function standsAt(tokens: readonly Token[], from: number, folds: readonly string[]): boolean {
  return folds.every((fold, offset) => {
    const word = tokens[from + offset]?.fold;
    return (
      word === fold ||
      (offset === 0 && word !== undefined && word.length > 2 && /^[وفبل]/.test(word) && word.slice(1) === fold)
    );
  });
}

/** What loosens a number. */
export interface Approximation {
  readonly approximator: Approximator | null;
  /** Where the approximator stands; null without one. */
  readonly approximatorAt: Span | null;
}

/** What loosens the number that the tokens `[first, next)` are. */
export function approximationOf(tokens: readonly Token[], first: number, next: number): Approximation {
  const glued = tokens[first - 1]?.end === tokens[first]?.start && first > 0 ? first - 1 : first;
  for (const { kind, side, folds } of PHRASES) {
    const starts =
      side === "before"
        ? [glued - folds.length]
        : Array.from({ length: WORDS_BEFORE_TRAILING + 1 }, (_, i) => next + i);
    const at = starts.find((start) => start >= 0 && standsAt(tokens, start, folds));
    if (at !== undefined) return { approximator: kind, approximatorAt: spanOf(tokens, at, folds.length) };
  }
  return { approximator: null, approximatorAt: null };
}
