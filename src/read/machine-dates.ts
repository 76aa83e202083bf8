// Dates that programs write into metadata: ISO 8601, RFC 2822 and plain numeric forms. Leaves out dates in prose: lang/dates.ts.

import { isDay } from "../lang/calendar.ts";
import type { DatePrecision } from "../model/article.ts";

/** A date value cut to its precision, as in the document: "2021-06-15T14:30+03:00", "2021-06-15", "2021-06", "2021". */
export interface MachineDate {
  readonly value: string;
  readonly precision: DatePrecision;
}

const ISO =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T\s](\d{2}):(\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?)?)?$/u;
const SLASHES = /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?:\s+(\d{1,2}):(\d{2}))?/u;
/** "20110920", "20110920T143000Z": ISO 8601 without its marks. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(?:\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/u;
const RFC =
  /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::\d{2})?\s*(Z|UT|UTC|GMT|[+-]\d{2}:?\d{2})?)?/u;
const MONTHS: readonly string[] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Earlier years in a metadata field are a mistake of the page's software: there was no news on the web. */
const FIRST_YEAR = 1995;
const LAST_YEAR = 2100;

const two = (digits: string | undefined): string => (digits ?? "").padStart(2, "0");

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return "";
  return /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : "Z";
}

interface Fields {
  readonly year: string | undefined;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
  readonly hour?: string | undefined;
  readonly minute?: string | undefined;
  readonly zone?: string | undefined;
}

function compose({ year, month, day, hour, minute, zone }: Fields): MachineDate | null {
  if (year === undefined || Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return null;
  if (month === undefined) return { value: year, precision: "year" };
  if (!isDay(Number(year), Number(month), Number(day ?? 1))) return null;
  if (day === undefined) return { value: `${year}-${two(month)}`, precision: "month" };
  const date = `${year}-${two(month)}-${two(day)}`;
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59)
    return { value: date, precision: "day" };
  return { value: `${date}T${two(hour)}:${minute}${zoneOf(zone)}`, precision: "minute" };
}

/** The date that a metadata field holds; null where it is none, impossible, or before 1995. Never invents a missing part or a zone. */
export function machineDate(raw: string): MachineDate | null {
  const text = raw.trim();
  const iso = ISO.exec(text) ?? SLASHES.exec(text) ?? COMPACT.exec(text);
  if (iso) {
    const [, year, month, day, hour, minute, zone] = iso;
    return compose({ year, month, day, hour, minute, zone });
  }
  const rfc = RFC.exec(text);
  const month = MONTHS.indexOf((rfc?.[2] ?? "").toLowerCase()) + 1;
  if (!rfc || month === 0) return null;
  return compose({ year: rfc[3], month: String(month), day: rfc[1], hour: rfc[4], minute: rfc[5], zone: rfc[6] });
}
