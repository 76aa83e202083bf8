// Dates in prose: «17 سبتمبر/أيلول 2018», «حزيران الجاري», ٢٠٢١/٠٦/١٥, 5 ذو القعدة 1442هـ, «أمس», "two days ago". Every value says only what
// the words say: a missing year stays missing, "yesterday" stays a distance. resolveDate() counts from a day of publication where one is known.
// Not chrono-node: for Arabic it takes the reference year in silence and reads dual months as two dates.

import { byStart, lengthOf } from "../model/span.ts";
import { shiftDay } from "./calendar.ts";
import { type DateGrammar, dateGrammar, ERA, relationAt } from "./date-grammar.ts";
import { monthDates, timeAt } from "./date-months.ts";
import { numericDates } from "./date-numbers.ts";
import type { Relation } from "./day-words.ts";
import type { FoundDate } from "./found-date.ts";
import { fold, type Normalised, originalSpan } from "./normalise.ts";

export type { FoundDate } from "./found-date.ts";

/** Which language's names and words to look for. */
export interface DateOptions {
  /** BCP 47 primary tag; "unknown" looks for the month names of all languages. */
  readonly language: string;
}

/** How sure each form is; measured on 52 newspaper dates and news of five outlets (reading of a month by context is the weakest). */
const CONFIDENCE = { year: 0.5, relative: 0.5, ago: 0.4, weekday: 0.3 } as const;

function yearDates(text: string, { yearAlone }: DateGrammar): readonly FoundDate[] {
  if (!yearAlone) return [];
  return [...text.matchAll(yearAlone)].flatMap((match) => {
    const year = Number(match[1]);
    const end = match.index + match[0].length;
    if (year < 1900 || year > 2100 || (ERA.exec(text.slice(end, end + 8))?.[1] ?? "م").startsWith("ه")) return [];
    const found = { value: String(year), precision: "year", form: "full", relation: null } as const;
    return [{ ...found, calendar: "gregorian" as const, confidence: CONFIDENCE.year, start: match.index, end }];
  });
}

const RELATIVE = { precision: "day", form: "relative", relation: null, calendar: "gregorian" } as const;
const single = (text: string | undefined): string => (text ?? "").replace(/\s+/g, " ");

function relativeDates(text: string, { relative, relatives }: DateGrammar): readonly FoundDate[] {
  return [...text.matchAll(relative)].map((match) => {
    const end = match.index + match[0].length;
    const value = relatives.get(single(match[1])) ?? "P0D";
    return { ...RELATIVE, value, confidence: CONFIDENCE.relative, start: end - (match[1] ?? "").length, end };
  });
}

function agoDates(text: string, { ago, units, counts }: DateGrammar): readonly FoundDate[] {
  if (!ago) return [];
  return [...text.matchAll(ago)].flatMap((match) => {
    const { words = "", count, unit, fixed } = match.groups ?? {};
    const meaning = units.get(single(unit ?? fixed));
    if (!meaning) return [];
    const number = count === undefined ? meaning.count : (counts.get(count) ?? Number(count));
    const value = durationOf(meaning.unit, number);
    const end = match.index + match[0].length;
    return [{ ...RELATIVE, value, confidence: CONFIDENCE.ago, start: end - words.length, end }];
  });
}

/** How long ago, as ISO 8601 has it: "-PT5M" is five minutes, "-P5M" five months. */
function durationOf(unit: string, count: number): string {
  if (unit === "min") return `-PT${count}M`;
  return `-P${unit === "H" ? "T" : ""}${count}${unit}`;
}

function weekdayDates(text: string, grammar: DateGrammar): readonly FoundDate[] {
  return [...text.matchAll(grammar.weekday)].map((match) => {
    const name = match[1] ?? "";
    const nameEnd = match.index + match[0].length;
    const related = relationAt(text, nameEnd, grammar);
    return {
      value: `-W-${grammar.weekdays.get(single(name)) ?? 1}`,
      precision: "day",
      form: "weekday",
      calendar: "gregorian",
      relation: related?.relation ?? null,
      confidence: CONFIDENCE.weekday,
      start: nameEnd - name.length,
      end: nameEnd + (related?.length ?? 0),
    };
  });
}

/** Of overlapping candidates the longer stays, among equals the surer. */
function withoutOverlaps(candidates: readonly FoundDate[]): readonly FoundDate[] {
  const kept: FoundDate[] = [];
  for (const candidate of candidates.toSorted((a, b) => byStart(a, b) || b.confidence - a.confidence)) {
    const last = kept.at(-1);
    if (!last || candidate.start >= last.end) kept.push(candidate);
    else if (lengthOf(candidate) > lengthOf(last)) kept[kept.length - 1] = candidate;
  }
  return kept;
}

/** A weekday right before a date belongs to it. */
function withWeekdays(text: string, dates: readonly FoundDate[]): readonly FoundDate[] {
  return dates.flatMap((one, at) => {
    const next = dates[at + 1];
    if (one.form === "weekday" && next && isJoined(text, one, next)) return [];
    const previous = dates[at - 1];
    return previous?.form === "weekday" && isJoined(text, previous, one) ? [{ ...one, start: previous.start }] : [one];
  });
}

function isJoined(text: string, weekday: FoundDate, next: FoundDate): boolean {
  if (next.form === "weekday" || next.start - weekday.end > 3) return false;
  return (
    /^[\s,،]*$/u.test(text.slice(weekday.end, next.start)) && next.form !== "relative" && next.precision !== "month"
  );
}

const TIME_BEFORE = /(?<![\d:])(\d{1,2}):(\d{2})(?::\d{2})?\s?(ص|م|am|pm)?[\s,،|\-–·]{1,4}$/u;

/** «14:30 2021/06/15»: a time right before a day belongs to it. */
function withTimeBefore(text: string, date: FoundDate): FoundDate {
  if (date.form !== "full" || date.precision !== "day") return date;
  const match = TIME_BEFORE.exec(text.slice(Math.max(0, date.start - 20), date.start));
  const time = match && timeAt(match[0].replace(/[\s,،|\-–·]+$/u, ""));
  if (!match || !time) return date;
  return { ...date, value: date.value + time.value, precision: "minute", start: date.start - match[0].length };
}

/** English months that are verbs too count only with a capital, unless a day stands beside: "they may 2018 times". */
const VERBS = /^(?:may|march)\b/u;

function isVerb(text: string, { precision, start }: FoundDate): boolean {
  return precision === "month" && VERBS.test(text.slice(start, start + 6));
}

/** Line breaks as a unit that no pattern joins over: «16-06-2024» at the end of a line has nothing to do with the next. */
function withoutBreaks(folded: Normalised): Normalised {
  return { ...folded, text: folded.text.replace(/[\n\r]/g, "\u0001") };
}

/** The dates in a text, in order, not overlapping. Linear in the length of the text; never throws. */
export function findDates(text: string, options: DateOptions): readonly FoundDate[] {
  const folded = withoutBreaks(fold(text));
  const grammar = dateGrammar(options.language);
  const candidates = [
    ...monthDates(folded.text, options.language),
    ...numericDates(folded.text, options.language),
    ...yearDates(folded.text, grammar),
    ...relativeDates(folded.text, grammar),
    ...agoDates(folded.text, grammar),
    ...weekdayDates(folded.text, grammar),
  ];
  return withWeekdays(folded.text, withoutOverlaps(candidates))
    .map((one) => withTimeBefore(folded.text, one))
    .map((one) => ({ ...one, ...originalSpan(text, folded, one) }))
    .filter((one) => !isVerb(text, one));
}

const DURATION = /^(-?)P(T?)(\d+)([HDWMY])$/;

function nearestYear(value: string, relation: Relation | null, published: string): string | null {
  const year = Number(published.slice(0, 4));
  const candidates = [year - 1, year, year + 1].map((one) => `${one}${value.slice(1)}`);
  const compare = published.slice(0, (candidates[0] ?? "").length);
  const past = candidates.filter((one) => one <= compare).at(-1) ?? null;
  if (relation === "current") return candidates.find((one) => one.slice(0, 7) === published.slice(0, 7)) ?? null;
  if (relation === "next") return candidates.find((one) => one > compare) ?? null;
  return relation === "past" ? (candidates.filter((one) => one < compare).at(-1) ?? past) : past;
}

function nearestWeekday(value: string, relation: Relation | null, published: string): string {
  const wanted = Number(value.slice(-1)) % 7;
  const today = new Date(`${published}T00:00:00Z`).getUTCDay();
  const back = (today - wanted + 7) % 7;
  if (relation === "next") return shiftDay(published, 7 - back);
  return shiftDay(published, relation === "past" && back === 0 ? -7 : -back);
}

/**
 * The date counted from a day of publication ("2018-06-15"): "--03" and «الماضي» becomes "2018-03". Full dates come back as they are; null
 * where nothing can be said. An inference: a month without «المقبل» is taken for the last one, since news speaks of what was.
 */
export function resolveDate(found: Pick<FoundDate, "value" | "form" | "relation">, published: string): string | null {
  const day = published.slice(0, 10);
  if (found.form === "full") return found.value;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  if (found.form === "no-year") return nearestYear(found.value, found.relation, day);
  if (found.form === "weekday") return nearestWeekday(found.value, found.relation, day);
  const [, minus, time, count, unit] = DURATION.exec(found.value) ?? [];
  if (time === "T") return null;
  const by = Number(count) * (minus === "-" ? -1 : 1);
  if (unit === "D" || unit === "W") return shiftDay(day, unit === "W" ? by * 7 : by);
  if (unit === "M") return shiftDay(day, by, "month").slice(0, 7);
  return unit === "Y" ? shiftDay(day, by * 12, "month").slice(0, 4) : null;
}
