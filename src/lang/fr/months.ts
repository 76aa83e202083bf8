// French month names. Source: ICU through Intl, written out because Intl's names change with its version.

import type { MonthSeries } from "../month-series.ts";

/** The French series. */
export const MONTHS_FR: readonly MonthSeries[] = [
  {
    name: "French",
    calendar: "gregorian",
    names: [
      "janvier|janv.",
      "février|fevrier|févr.",
      "mars",
      "avril",
      "mai",
      "juin",
      "juillet|juil.",
      "août|aout",
      "septembre|sept.",
      "octobre|oct.",
      "novembre|nov.",
      "décembre|decembre|déc.",
    ],
    example: "8 février 2019",
  },
];
