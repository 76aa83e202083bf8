// Ukrainian month names. Source: ICU through Intl, written out because Intl's names change with its version.

import type { MonthSeries } from "../month-series.ts";

/** The Ukrainian series. */
export const MONTHS_UK: readonly MonthSeries[] = [
  {
    name: "Ukrainian",
    calendar: "gregorian",
    names: [
      "січня|січень|січні",
      "лютого|лютий|лютому",
      "березня|березень|березні",
      "квітня|квітень|квітні",
      "травня|травень|травні",
      "червня|червень|червні",
      "липня|липень|липні",
      "серпня|серпень|серпні",
      "вересня|вересень|вересні",
      "жовтня|жовтень|жовтні",
      "листопада|листопад|листопаді",
      "грудня|грудень|грудні",
    ],
    example: "15 червня 2021 року",
  },
];
