// From the parts of a date to its ISO 8601 value: checks that the day exists, converts calendars, cuts to the precision that the words have.
// Leaves out where the parts stood.

import type { DatePrecision } from "../model/article.ts";
import { gregorianDay, isDay } from "./calendar.ts";
import type { Calendar } from "./month-series.ts";

/** The parts of a date as its words give them. */
export interface DateParts {
  readonly calendar: Calendar;
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

/** An ISO 8601 value with its precision. Without a year it is truncated as ISO 8601:2000 (and XML Schema) write it: "--06", "--06-15". */
export interface DateValue {
  readonly value: string;
  readonly precision: DatePrecision;
}

/** Years of each calendar that news can speak of: 1900–2100 in our reckoning. */
const YEARS: Readonly<Record<Calendar, readonly [number, number]>> = {
  gregorian: [1900, 2100],
  hijri: [1318, 1525],
  persian: [1279, 1479],
};

/** Whether a number can be a year of that calendar. */
export function isYear(calendar: Calendar, year: number): boolean {
  const [first, last] = YEARS[calendar];
  return year >= first && year <= last;
}

/** Two digits at least. */
export function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** 2000 is a leap year: without a year, 29 February must be possible. */
const ANY_YEAR = 2000;

/** The value of a date, or null where the day is impossible, or where a foreign calendar lacks day or year (its months cross ours). */
export function dateValue({ calendar, year, month, day }: DateParts): DateValue | null {
  if (year !== null && !isYear(calendar, year)) return null;
  if (calendar !== "gregorian") {
    const value = year === null || day === null ? null : gregorianDay(calendar, year, month, day);
    return value === null ? null : { value, precision: "day" };
  }
  if (!isDay(year ?? ANY_YEAR, month, day ?? 1)) return null;
  const prefix = year === null ? `--${two(month)}` : `${year}-${two(month)}`;
  return day === null ? { value: prefix, precision: "month" } : { value: `${prefix}-${two(day)}`, precision: "day" };
}
