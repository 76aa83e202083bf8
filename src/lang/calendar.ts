// Calendars: whether a day exists, and the Gregorian day of a Hijri or Persian one. The tables are Intl's; this file only inverts them.
// Leaves out local moon sightings: a Hijri date in a newspaper can differ by a day.

import type { Calendar } from "./month-series.ts";

const DAY = 86_400_000;

/** How far from the estimate the day is looked for. */
const REACH = 40;

interface Reckoning {
  readonly name: string;
  /** First day of year 1, as a Gregorian day number, and mean lengths in days, to estimate where to look. */
  readonly epoch: number;
  readonly year: number;
  readonly month: number;
}

const RECKONINGS: Readonly<Record<Exclude<Calendar, "gregorian">, Reckoning>> = {
  hijri: { name: "islamic-umalqura", epoch: Date.UTC(622, 6, 16) / DAY, year: 354.367, month: 29.53 },
  persian: { name: "persian", epoch: Date.UTC(622, 2, 21) / DAY, year: 365.2422, month: 30.4 },
};

/** Whether the day exists in that month of that Gregorian year. */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(name: string): Intl.DateTimeFormat {
  const known =
    formats.get(name) ??
    new Intl.DateTimeFormat(`en-u-ca-${name}-nu-latn`, {
      day: "numeric",
      month: "numeric",
      year: "numeric",
      timeZone: "UTC",
    });
  formats.set(name, known);
  return known;
}

function fieldsOn(name: string, day: number): string {
  const parts = formatOf(name).formatToParts(new Date(day * DAY));
  const value = (type: string): string => /\d+/.exec(parts.find((part) => part.type === type)?.value ?? "")?.[0] ?? "";
  return `${value("year")}-${value("month")}-${value("day")}`;
}

/** The Gregorian day "2021-06-15" of a Hijri (Umm al-Qura) or Persian day, or null where that calendar has no such day. */
export function gregorianDay(
  calendar: Exclude<Calendar, "gregorian">,
  year: number,
  month: number,
  day: number,
): string | null {
  const { name, epoch, year: yearLength, month: monthLength } = RECKONINGS[calendar];
  const estimate = Math.round(epoch + (year - 1) * yearLength + (month - 1) * monthLength + day - 1);
  const wanted = `${year}-${month}-${day}`;
  for (let distance = 0; distance <= REACH; distance++) {
    for (const at of distance === 0 ? [estimate] : [estimate - distance, estimate + distance])
      if (fieldsOn(name, at) === wanted) return new Date(at * DAY).toISOString().slice(0, 10);
  }
  return null;
}

/** The Gregorian day some days (or, with `unit` "month", months) away from another: ("2021-06-15", -1) → "2021-06-14". */
export function shiftDay(day: string, by: number, unit: "day" | "month" = "day"): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (unit === "day") date.setUTCDate(date.getUTCDate() + by);
  else date.setUTCMonth(date.getUTCMonth() + by);
  return date.toISOString().slice(0, 10);
}
