// Two sentences word by word, for pairs that the matcher left unaligned at the edges of a passage or between short ones: the longest common
// subsequence of stems. Trusted only where half of the shorter sentence is common. Leaves out words moved elsewhere.

import type { Span } from "../model/span.ts";
import type { Word } from "./content-words.ts";

/** Common words below which two sentences are not aligned. */
const LEAST_PAIRS = 4;
/** Share of the shorter sentence that must be common. Raising it finds changes only in near copies. */
const COMMON = 0.45;
/** Words of a common run that vouch for a change beside it. */
const RUN = 2;
/** Words that may stand between a common run and the end of both sentences and still face each other. */
const TAIL = 4;

/** A stretch between two common runs, with the common words at its edges (none at the end of a sentence). */
export interface Gap {
  readonly from: readonly Word[];
  readonly to: readonly Word[];
  readonly fromAround: Span;
  readonly toAround: Span;
  /** Whether common runs stand on both sides. */
  readonly sure: boolean;
}

/** What two sentences have in common and where they part. */
export interface SentenceAlignment {
  readonly matches: readonly { readonly from: Word; readonly to: Word }[];
  readonly gaps: readonly Gap[];
}

/** Words of a sentence beyond which it is no sentence but a page without stops; the table of the alignment grows with its square. */
const LONGEST = 200;

const NOTHING: SentenceAlignment = { matches: [], gaps: [] };

const alike = (a: Word | undefined, b: Word | undefined): boolean =>
  a !== undefined && b !== undefined && (a.fold === b.fold || (a.stem === b.stem && a.stem.length >= 3));

/** Words of one sentence that the other has at all: no common subsequence is longer. */
function mostCommon(a: readonly Word[], b: readonly Word[]): number {
  const forms = new Set(b.flatMap(({ fold, stem }) => [`=${fold}`, stem]));
  return a.filter(({ fold, stem }) => forms.has(`=${fold}`) || (stem.length >= 3 && forms.has(stem))).length;
}

/** Index pairs of a longest common subsequence. */
function commonPairs(a: readonly Word[], b: readonly Word[]): readonly (readonly [number, number])[] {
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i * width + j] = alike(a[i], b[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (alike(a[i], b[j])) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** How many common words without a break stand at and before (or behind) a pair. */
function runLength(pairs: readonly (readonly [number, number])[], at: number, step: -1 | 1): number {
  let length = 0;
  for (let k = at; k >= 0 && k < pairs.length; k += step) {
    const [one, next] = [pairs[k], pairs[k - step]];
    if (!one || (length > 0 && next && (Math.abs(one[0] - next[0]) !== 1 || Math.abs(one[1] - next[1]) !== 1))) break;
    length++;
  }
  return length;
}

function gapAfter(
  a: readonly Word[],
  b: readonly Word[],
  pairs: readonly (readonly [number, number])[],
  at: number,
): Gap | null {
  const [here, next] = [pairs[at], pairs[at + 1]];
  if (!here) return null;
  const end = next ?? ([a.length, b.length] as const);
  const [from, to] = [a.slice(here[0] + 1, end[0]), b.slice(here[1] + 1, end[1])];
  if (from.length + to.length === 0) return null;
  const before = runLength(pairs, at, -1);
  const behind = next ? runLength(pairs, at + 1, 1) : 0;
  const vouched = next
    ? Math.max(before, behind) >= RUN
    : before > RUN && Math.max(from.length, to.length) <= TAIL && from.length * to.length > 0;
  const [left, right] = [a[here[0]], b[here[1]]];
  if (!vouched || !left || !right) return null;
  const around = (first: Word, words: readonly Word[], last: Word | undefined): Span => ({
    start: first.start,
    end: last?.end ?? words.at(-1)?.end ?? first.end,
  });
  return {
    from,
    to,
    fromAround: around(left, from, next ? a[next[0]] : undefined),
    toAround: around(right, to, next ? b[next[1]] : undefined),
    sure: before >= RUN && behind >= RUN,
  };
}

/** What stands before the first common run, at the begin of both. */
function gapBefore(a: readonly Word[], b: readonly Word[], pairs: readonly (readonly [number, number])[]): Gap | null {
  const [first] = pairs;
  if (!first || runLength(pairs, 0, 1) < RUN) return null;
  const [from, to] = [a.slice(0, first[0]), b.slice(0, first[1])];
  const [left, right] = [a[first[0]], b[first[1]]];
  if (from.length * to.length === 0 || Math.max(from.length, to.length) > TAIL || !left || !right) return null;
  const around = (words: readonly Word[], last: Word): Span => ({
    start: words[0]?.start ?? last.start,
    end: last.end,
  });
  return { from, to, fromAround: around(from, left), toAround: around(to, right), sure: false };
}

/** Aligns two sentences; nothing where too little is common. */
export function alignSentences(a: readonly Word[], b: readonly Word[]): SentenceAlignment {
  if (Math.max(a.length, b.length) > LONGEST) return NOTHING;
  if (mostCommon(a, b) < Math.max(LEAST_PAIRS, COMMON * Math.min(a.length, b.length))) return NOTHING;
  const pairs = commonPairs(a, b);
  if (pairs.length < LEAST_PAIRS || pairs.length < COMMON * Math.min(a.length, b.length)) return NOTHING;
  const matches = pairs.flatMap(([i, j]) => {
    const [from, to] = [a[i], b[j]];
    return from && to ? [{ from, to }] : [];
  });
  return {
    matches,
    gaps: [gapBefore(a, b, pairs), ...pairs.map((_, at) => gapAfter(a, b, pairs, at))].flatMap((gap) => gap ?? []),
  };
}
