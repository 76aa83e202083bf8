// The shape of the tables of month names. The names are data in each language's folder.

/** Calendars of news in the languages we read. */
export type Calendar = "gregorian" | "hijri" | "persian";

/** Twelve months as one part of the press writes them. Spellings of one month are parted by "|"; hamza and case need no variants. */
export interface MonthSeries {
  readonly name: string;
  readonly calendar: Calendar;
  readonly names: readonly string[];
  /** A phrase with one of the names, which must be found as a date. */
  readonly example: string;
}
