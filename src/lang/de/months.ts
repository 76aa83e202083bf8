// German month names. Source: ICU through Intl, written out because Intl's names change with its version.

import type { MonthSeries } from "../month-series.ts";

/** The German series. */
export const MONTHS_DE: readonly MonthSeries[] = [
  {
    name: "German",
    calendar: "gregorian",
    names: [
      "Januar|Jänner",
      "Februar",
      "März|Maerz",
      "April",
      "Mai",
      "Juni",
      "Juli",
      "August",
      "September",
      "Oktober",
      "November",
      "Dezember",
    ],
    example: "15. Juni 2021",
  },
];
