// Numbers and dates that differ between two versions: another value in the same place, a value rounded or loosened, another day.
// Comma against point, digits against words and «اليوم» against «أمس» across midnight are no drift: values are compared, not spellings.

import type { Approximator } from "../lang/ar/number-words.ts";
import { COUNTED_ALIKE } from "../lang/ar/standing-words.ts";
import { type FoundDate, findDates, resolveDate } from "../lang/dates.ts";
import { foldWord } from "../lang/normalise.ts";
import { type FoundNumber, numbersIn } from "../lang/numbers.ts";
import { overlaps, type Span } from "../model/span.ts";
import { lightStem } from "./content-words.ts";
import { fateOf } from "./drift-fate.ts";
import { type Change, type Finding, placeOf, type Version, type VersionPair } from "./drift-pair.ts";
import { TRACE_RULES } from "./rules.ts";

/** Relative distance up to which a value next to «نحو» or «أكثر من» counts as the other one rounded. */
const ROUNDING = 0.05;

/** What is counted, as a class: the noun's stem, or one name for all words of a toll. */
function countedClass(fold: string, stem: string): string {
  const alike = COUNTED_ALIKE.findIndex(({ forms }) => forms.includes(fold));
  return alike === -1 ? stem : `alike ${alike}`;
}

interface Counted extends FoundNumber {
  readonly counted: string | null;
  /** The number with its approximator and the counted noun. */
  readonly around: Span;
}

/** Numbers of a span that are no part of a date, with the noun they count (the first or second word behind). */
function countedIn(version: Version, span: Span): readonly Counted[] {
  const { text, language } = version.article;
  const wordsAt = version.words.at;
  const numbers = numbersIn(text, span);
  const dates = numbers.length > 0 ? datesIn(version, span) : [];
  return numbers
    .filter((found) => !dates.some((date) => overlaps(date, found)))
    .map((found): Counted => {
      const behind = wordsAt({ start: found.end, end: Math.min(text.length, found.end + 30) });
      const noun = behind.find((word) => word.fold.length > 2 && word.fold !== "علي");
      const around = { start: found.approximatorAt?.start ?? found.start, end: noun ? noun.end : found.end };
      const start = Math.min(around.start, found.start);
      const end = Math.max(around.end, found.approximatorAt?.end ?? 0);
      const counted = noun && language !== "" ? countedClass(noun.fold.replace(/^[وف]/u, ""), lightStem(noun)) : null;
      return { ...found, counted, around: { start, end } };
    });
}

function datesIn({ article }: Version, span: Span): readonly FoundDate[] {
  const text = article.text.slice(span.start, span.end);
  return findDates(text, { language: article.language })
    .filter((date) => date.precision !== "year" || date.confidence >= 0.5)
    .map((date) => ({ ...date, start: date.start + span.start, end: date.end + span.start }));
}

/** A value with what loosens it. */
export interface LooseValue {
  readonly value: number;
  readonly approximator: Approximator | null;
}

/** Whether a loosened value leaves room for another: «أكثر من 60» for 62, not for 59. */
function admits({ value, approximator }: LooseValue, other: number): boolean {
  if (approximator === "over" || approximator === "at-least") return other >= value;
  return approximator === null || approximator === "about" || other <= value;
}

/** Whether one value is the other rounded or loosened: near it, at least one side says so, and neither denies the other. */
export function isRounded(a: LooseValue, b: LooseValue): boolean {
  if (a.approximator === null && b.approximator === null) return false;
  const near = Math.abs(a.value - b.value) <= ROUNDING * Math.max(Math.abs(a.value), Math.abs(b.value));
  return near && admits(a, b.value) && admits(b, a.value);
}

/** The toll that a count is of, by the nearest word; null for other counts. */
function tollAround({ article: { text }, words }: Version, { around }: Counted): string | null {
  const behind = words.at({ start: around.end, end: Math.min(text.length, around.end + TOLL_REACH) }).slice(0, 3);
  const before = words.at({ start: Math.max(0, around.start - TOLL_REACH), end: around.start }).slice(-3);
  return [...behind, ...before.toReversed()].map(fateOf).find((fate) => fate !== null) ?? null;
}

/** UTF-16 units on either side of a count in which its toll is named. */
const TOLL_REACH = 30;

/** «16 أصيبوا» and «25 قتلوا» are counts of two things. */
function areOtherTolls(pair: VersionPair, a: Counted, b: Counted): boolean {
  const [here, there] = [tollAround(pair.from, a), tollAround(pair.to, b)];
  return here !== null && there !== null && here !== there;
}

function numberFinding(pair: VersionPair, a: Counted, b: Counted, score: number): Finding | null {
  const rounded = isRounded(a, b);
  if (a.value === b.value && a.approximator === b.approximator) return null;
  if ((a.value === b.value && !rounded) || areOtherTolls(pair, a, b)) return null;
  const rule = rounded ? TRACE_RULES.numberRounded : TRACE_RULES.numberDiffers;
  const point = rounded
    ? { ar: "رقم مقرَّب أو مخفَّف", en: "a number rounded or loosened" }
    : { ar: "رقم مختلف في الموضع نفسه", en: "another number in the same place" };
  return { kind: "number", rule, from: placeOf(pair.from, a.around), to: placeOf(pair.to, b.around), score, point };
}

/** Numbers in a change of aligned text. */
export function numberChange(pair: VersionPair, change: Change): readonly Finding[] {
  const here = countedIn(pair.from, widened(change.fromAround, pair.from)).filter((one) =>
    overlaps(one.around, change.fromAround),
  );
  const there = countedIn(pair.to, widened(change.toAround, pair.to)).filter((one) =>
    overlaps(one.around, change.toAround),
  );
  const [a, b] = [here[0], there[0]];
  if (!a || !b || here.length !== there.length) return [];
  if (!touches(a, change.from) && !touches(b, change.to)) return [];
  return [numberFinding(pair, a, b, 0.9)].flatMap((one) => one ?? []);
}

const touches = (found: Counted, words: readonly Span[]): boolean => words.some((word) => overlaps(word, found.around));

/** Whether both sides of a change are nothing but one number in two spellings: «40» / «أربعين», «18,4» / «18.4». */
export function isSameValue(pair: VersionPair, change: Change): boolean {
  const values = (version: Version, words: readonly Span[]): readonly number[] | null => {
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last) return null;
    const found = numbersIn(version.article.text, { start: first.start, end: last.end });
    return words.every((word) => found.some((one) => overlaps(one, word))) ? found.map((one) => one.value) : null;
  };
  const [here, there] = [values(pair.from, change.from), values(pair.to, change.to)];
  return here !== null && there !== null && here.length > 0 && here.join() === there.join();
}

function widened(span: Span, { article }: Version): Span {
  return { start: span.start, end: Math.min(article.text.length, span.end) };
}

/** What makes a number a sum over a time, that no day's number is compared with. */
const SINCE: ReadonlySet<string> = new Set(["منذ", "ومنذ"]);

/** Numbers that count the same noun, tolls apart (drift-toll.ts), in two versions with different values, where no alignment shows the place. */
export function numberElsewhere(pair: VersionPair): readonly Finding[] {
  const here = countedIn(pair.from, pair.from.member.unit);
  const there = countedIn(pair.to, pair.to.member.unit);
  const [left, right] = [pair.from, pair.to].map(({ member }) => member.unit.words.some(({ fold }) => SINCE.has(fold)));
  if (left !== right) return [];
  return here.flatMap((a) => {
    if (a.counted === null || tollAround(pair.from, a) !== null) return [];
    const same = there.find((b) => b.value === a.value);
    if (same) return same.counted === a.counted ? (numberFinding(pair, a, same, 0.55) ?? []) : [];
    const rivals = there.filter((b) => b.counted === a.counted && !here.some((one) => one.value === b.value));
    const [b] = rivals;
    return b && rivals.length === 1 ? (numberFinding(pair, a, b, 0.6) ?? []) : [];
  });
}

function dayOf(date: FoundDate, version: Version): string | null {
  if (date.form === "full") return date.value;
  return version.published === null ? null : resolveDate(date, version.published);
}

/** Whether both sides of a change are one day in two wordings: «اليوم» in one article, «أمس» in the next day's. */
export function isSameDay(pair: VersionPair, change: Change): boolean {
  const day = (version: Version, around: Span, words: readonly Span[]): string | null => {
    if (words.length === 0) return null;
    const date = datesIn(version, around).find((one) => words.every((word) => overlaps(word, one)));
    return date ? dayOf(date, version) : null;
  };
  const left = day(pair.from, change.fromAround, change.from);
  return left !== null && left === day(pair.to, change.toAround, change.to);
}

/** Dates in a change of aligned text that mean different days, each reckoned from its own article. */
export function dateChange(pair: VersionPair, change: Change): readonly Finding[] {
  const dateAt = (version: Version, span: Span, words: readonly Span[]): FoundDate | undefined => {
    const wide = { start: Math.max(0, span.start - 12), end: Math.min(version.article.text.length, span.end + 20) };
    return datesIn(version, wide).find((date) => words.some((word) => overlaps(word, date)));
  };
  if (change.from.length === 0 || change.to.length === 0) return [];
  const a = dateAt(pair.from, change.fromAround, change.from);
  const b = a && dateAt(pair.to, change.toAround, change.to);
  if (!a || !b || a.precision !== b.precision) return [];
  const sameForm = a.form === b.form && a.form !== "relative";
  const [left, right] = sameForm ? [a.value, b.value] : [dayOf(a, pair.from), dayOf(b, pair.to)];
  if (left === null || right === null || left === right || foldWord(left) === foldWord(right)) return [];
  const point = { ar: "تاريخ مختلف في الموضع نفسه", en: "another date in the same place" };
  return [
    {
      kind: "date",
      rule: TRACE_RULES.dateDiffers,
      from: placeOf(pair.from, a),
      to: placeOf(pair.to, b),
      score: 0.8,
      point,
    },
  ];
}
