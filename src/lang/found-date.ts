// What a date found in prose is. Leaves out the finding.

import type { DatePrecision } from "../model/article.ts";
import type { Span } from "../model/span.ts";
import type { Relation } from "./day-words.ts";
import type { Calendar } from "./month-series.ts";

/** How a date is given: with its year, without, as a distance from publication, as a day of the week. */
export type DateForm = "full" | "no-year" | "relative" | "weekday";

/**
 * One date as the words give it. `value` is ISO 8601: "2018-09-17", "2018-09", "2018-09-17T14:30+03:00"; without a year the truncated form
 * "--06" or "--06-15"; a distance as a duration ("-P1D" is yesterday); a weekday as "-W-7" (Sunday). Offsets are into the text given.
 */
export interface FoundDate extends Span {
  readonly value: string;
  readonly precision: DatePrecision;
  readonly form: DateForm;
  /** «الماضي», «الجاري», «المقبل»: which of the recurring months or weekdays. */
  readonly relation: Relation | null;
  readonly calendar: Calendar;
  /** 0..1: how sure that these words are a date and mean this one. */
  readonly confidence: number;
}
