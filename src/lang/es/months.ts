// Spanish month names. Source: ICU through Intl, written out because Intl's names change with its version.

import type { MonthSeries } from "../month-series.ts";

/** The Spanish series. */
export const MONTHS_ES: readonly MonthSeries[] = [
  {
    name: "Spanish",
    calendar: "gregorian",
    names: [
      "enero",
      "febrero",
      "marzo",
      "abril",
      "mayo",
      "junio",
      "julio",
      "agosto",
      "septiembre|setiembre",
      "octubre",
      "noviembre",
      "diciembre",
    ],
    example: "15 de junio de 2021",
  },
];
