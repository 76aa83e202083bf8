// English month names and their short forms. Source: ICU through Intl, written out because Intl's names change with its version.

import type { MonthSeries } from "../month-series.ts";

/** The English series. */
export const MONTHS_EN: readonly MonthSeries[] = [
  {
    name: "English",
    calendar: "gregorian",
    names: [
      "January|Jan.|Jan",
      "February|Feb.|Feb",
      "March|Mar.|Mar",
      "April|Apr.|Apr",
      "May",
      "June|Jun.|Jun",
      "July|Jul.|Jul",
      "August|Aug.|Aug",
      "September|Sept.|Sept|Sep.|Sep",
      "October|Oct.|Oct",
      "November|Nov.|Nov",
      "December|Dec.|Dec",
    ],
    example: "September 17, 2018",
  },
  {
    name: "Hijri months in English",
    calendar: "hijri",
    names: [
      "Muharram",
      "Safar",
      "Rabi al-Awwal|Rabi I",
      "Rabi al-Thani|Rabi II",
      "Jumada al-Awwal|Jumada al-Ula|Jumada I",
      "Jumada al-Thani|Jumada al-Akhira|Jumada II",
      "Rajab",
      "Shaban|Sha'ban",
      "Ramadan",
      "Shawwal",
      "Dhu al-Qadah|Dhul Qadah",
      "Dhu al-Hijjah|Dhul Hijjah",
    ],
    example: "9 Ramadan 1439",
  },
];
