// Turkish month names. Source: ICU through Intl, written out because Intl's names change with its version.

import type { MonthSeries } from "../month-series.ts";

/** The Turkish series. */
export const MONTHS_TR: readonly MonthSeries[] = [
  {
    name: "Turkish",
    calendar: "gregorian",
    names: [
      "Ocak",
      "Şubat",
      "Mart",
      "Nisan",
      "Mayıs",
      "Haziran",
      "Temmuz",
      "Ağustos",
      "Eylül",
      "Ekim",
      "Kasım",
      "Aralık",
    ],
    example: "15 Haziran 2021",
  },
  {
    name: "Hijri months in Turkish",
    calendar: "hijri",
    names: [
      "Muharrem",
      "Safer",
      "Rebiülevvel",
      "Rebiülahir",
      "Cemaziyelevvel",
      "Cemaziyelahir",
      "Recep",
      "Şaban",
      "Ramazan",
      "Şevval",
      "Zilkade",
      "Zilhicce",
    ],
    example: "9 Ramazan 1439",
  },
];
