// Dates in digits alone: 2021/06/15, 15.6.2021, 10/4/1436هـ, with a time behind. Which number is the day is told by its size; where both can
// be, day first, with less certainty: so the press of all our languages but American English writes.

import { DAY_FIRST, ERA, YEAR_FIRST } from "./date-grammar.ts";
import { timeAt } from "./date-months.ts";
import { type DateParts, dateValue } from "./date-values.ts";
import type { FoundDate } from "./found-date.ts";
import type { Calendar } from "./month-series.ts";

const CONFIDENCE = { yearFirst: 0.9, plainDay: 0.85, eitherDay: 0.6 } as const;
/** Years from which a number is of our reckoning; lower ones are Hijri, in Persian and Dari texts Persian. */
const FIRST_GREGORIAN = 1600;

function calendarOf(year: number, language: string, era: string): Calendar {
  if (year >= FIRST_GREGORIAN) return "gregorian";
  return language === "fa" && !era.startsWith("ه") ? "persian" : "hijri";
}

function dateFrom(
  text: string,
  span: { start: number; end: number },
  numbers: Omit<DateParts, "calendar">,
  options: { language: string; confidence: number },
): FoundDate | null {
  const era = ERA.exec(text.slice(span.end, span.end + 10));
  const calendar = calendarOf(numbers.year ?? 0, options.language, era?.[1] ?? "");
  const value = dateValue({ ...numbers, calendar });
  if (!value) return null;
  const end = span.end + (era?.[0].length ?? 0);
  const time = timeAt(text.slice(end, end + 64));
  return {
    value: value.value + (time?.value ?? ""),
    precision: time ? "minute" : value.precision,
    ...{ form: "full", relation: null, calendar, confidence: options.confidence },
    start: span.start,
    end: end + (time?.length ?? 0),
  };
}

/** The numeric dates in folded text. Candidates: they may overlap others. */
export function numericDates(text: string, language: string): readonly FoundDate[] {
  const found: (FoundDate | null)[] = [];
  for (const match of text.matchAll(YEAR_FIRST)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const numbers = { year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) };
    found.push(dateFrom(text, span, numbers, { language, confidence: CONFIDENCE.yearFirst }));
  }
  for (const match of text.matchAll(DAY_FIRST)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
    const isAmerican = second > 12;
    const numbers = { year, month: isAmerican ? first : second, day: isAmerican ? second : first };
    const isPlain = first > 12 || second > 12 || first === second;
    found.push(
      dateFrom(text, span, numbers, { language, confidence: isPlain ? CONFIDENCE.plainDay : CONFIDENCE.eitherDay }),
    );
  }
  return found.filter((one) => one !== null);
}
