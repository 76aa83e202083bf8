// Dates with a month's name: the name is found first, then the day before it, the second name behind it, day, year, era, relation and time.
// Leaves out numeric and relative dates.

import { DAY_AND_YEAR_AFTER, type DateGrammar, dateGrammar, ERA, relationAt, TIME } from "./date-grammar.ts";
import { type DateParts, dateValue, isYear, two } from "./date-values.ts";
import type { Relation } from "./day-words.ts";
import type { FoundDate } from "./found-date.ts";
import { type Month, type MonthNames, monthNames } from "./months.ts";

/** Day, month and year with a name are hardly anything but a date; without a year the words may be an address, a street, a party. */
const CONFIDENCE = { full: 0.95, monthFirst: 0.9, monthAndYear: 0.9, converted: 0.8, noYear: 0.4, month: 0.4 } as const;
/** Units of text looked at on either side of a name. */
const BEFORE = 26;
const AFTER = 64;

/** The month names of a language and the grammar around them. */
interface Lexis {
  readonly names: MonthNames;
  readonly grammar: DateGrammar;
}

/** A month's name, a second name of the same month included. */
interface NamedMonth {
  readonly month: Month;
  readonly isDual: boolean;
  readonly hasClitic: boolean;
  readonly start: number;
  readonly end: number;
}

const single = (text: string | undefined): string => (text ?? "").replace(/\s+/g, " ");

function meaningsOf(name: string | undefined, { meanings }: MonthNames): readonly Month[] {
  return meanings.get(single(name)) ?? [];
}

function shared(some: readonly Month[], others: readonly Month[]): readonly Month[] {
  return some.filter((one) => others.some((other) => one.calendar === other.calendar && one.month === other.month));
}

/** The readings of the name found: with its second name where that agrees; none where a slash parts two different months («أيار/حزيران»). */
function readings(text: string, match: RegExpExecArray, { names, grammar }: Lexis): readonly NamedMonth[] {
  const clitic = match[1] ?? "";
  const start = match.index + clitic.length;
  const end = match.index + match[0].length;
  const first = meaningsOf(match[2], names);
  const before = grammar.nameBefore.exec(text.slice(Math.max(0, start - BEFORE), start));
  if (before && shared(first, meaningsOf(before[1], names)).length === 0) return [];
  const dual = grammar.dual.exec(text.slice(end, end + AFTER));
  const both = dual ? shared(first, meaningsOf(dual[1], names)) : [];
  const isParted = dual !== null && both.length === 0 && /[/(]/.test(dual[0]);
  if (isParted) return [];
  const isDual = both.length > 0;
  const named = { isDual, hasClitic: clitic !== "", start, end: end + (isDual ? (dual?.[0].length ?? 0) : 0) };
  return (isDual ? both : first).map((month) => ({ ...named, month }));
}

interface Part {
  readonly length: number;
}

function dayBefore(text: string, at: number, grammar: DateGrammar): (Part & { readonly day: number }) | null {
  const match = grammar.dayBefore.exec(text.slice(Math.max(0, at - BEFORE), at));
  if (!match) return null;
  const day = match[1] === undefined ? grammar.ordinals.get(single(match[2])) : Number(match[1]);
  return day === undefined ? null : { day, length: match[0].length };
}

interface Tail extends Part {
  readonly year: number | null;
  readonly day: number | null;
}

const NO_TAIL: Tail = { year: null, day: null, length: 0 };

/** Year, or day and year, behind the name; a number that can be no year of the calendar is none. */
function tailOf(text: string, { end, month }: NamedMonth, grammar: DateGrammar, hasDay: boolean): Tail {
  const rest = text.slice(end, end + AFTER);
  const monthFirst = hasDay ? null : DAY_AND_YEAR_AFTER.exec(rest);
  if (monthFirst) return { day: Number(monthFirst[1]), year: Number(monthFirst[2]), length: monthFirst[0].length };
  const year = grammar.yearAfter.exec(rest);
  if (!year || !isYear(month.calendar, Number(year[1]))) return NO_TAIL;
  const era = ERA.exec(rest.slice(year[0].length))?.[0].length ?? 0;
  return { year: Number(year[1]), day: null, length: year[0].length + era };
}

/** The time of day at the head of a text, as "T14:30+03:00", with its length; null where none stands there. */
export function timeAt(text: string): { readonly value: string; readonly length: number } | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [whole, hours, minutes, half = "", zone = ""] = match;
  const isLate = /^(?:م|مساء|pm)$/u.test(half) && Number(hours) < 12;
  const hour = Number(hours) + (isLate ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59) return null;
  const offset = /([+-]\d{2}):?(\d{2})$/.exec(zone);
  const suffix = offset ? `${offset[1]}:${offset[2]}` : zone === "" ? "" : "Z";
  return { value: `T${two(hour)}:${minutes}${suffix}`, length: whole.length };
}

function confidenceOf(parts: DateParts, isMonthFirst: boolean): number {
  if (parts.year === null) return parts.day === null ? CONFIDENCE.month : CONFIDENCE.noYear;
  if (parts.calendar !== "gregorian") return CONFIDENCE.converted;
  if (parts.day === null) return CONFIDENCE.monthAndYear;
  return isMonthFirst ? CONFIDENCE.monthFirst : CONFIDENCE.full;
}

/** A bare name counts as a month only where a second name, a day, a year or «الماضي» says so: «آب» is also a father, "may" a verb. */
function isMonth(named: NamedMonth, parts: DateParts, relation: Relation | null): boolean {
  return parts.day !== null || parts.year !== null || named.isDual || relation !== null;
}

function dateAt(text: string, named: NamedMonth, grammar: DateGrammar): FoundDate | null {
  const before = named.hasClitic ? null : dayBefore(text, named.start, grammar);
  const tail = tailOf(text, named, grammar, before !== null);
  const parts: DateParts = { ...named.month, year: tail.year, day: before?.day ?? tail.day };
  const value = dateValue(parts);
  if (!value) return null;
  const end = named.end + tail.length;
  const related = parts.year === null ? relationAt(text, end, grammar) : null;
  if (!isMonth(named, parts, related?.relation ?? null)) return null;
  const time = value.precision === "day" && parts.year !== null ? timeAt(text.slice(end, end + AFTER)) : null;
  return {
    value: value.value + (time?.value ?? ""),
    precision: time ? "minute" : value.precision,
    form: parts.year === null ? "no-year" : "full",
    relation: related?.relation ?? null,
    calendar: parts.calendar,
    confidence: confidenceOf(parts, tail.day !== null),
    start: named.start - (before?.length ?? 0),
    end: end + (related?.length ?? 0) + (time?.length ?? 0),
  };
}

/** The dates with a month's name in folded text. Candidates: they may overlap each other. */
export function monthDates(text: string, language: string): readonly FoundDate[] {
  const lexis: Lexis = { names: monthNames(language), grammar: dateGrammar(language) };
  return [...text.matchAll(lexis.grammar.month)].flatMap((match) =>
    readings(text, match, lexis).flatMap((named) => dateAt(text, named, lexis.grammar) ?? []),
  );
}
