// Urdu month names. Source: ICU through Intl, written out because Intl's names change with its version.

import type { MonthSeries } from "../month-series.ts";

/** The Urdu series. */
export const MONTHS_UR: readonly MonthSeries[] = [
  {
    name: "Urdu",
    calendar: "gregorian",
    names: ["جنوری", "فروری", "مارچ", "اپریل", "مئی", "جون", "جولائی", "اگست", "ستمبر", "اکتوبر", "نومبر", "دسمبر"],
    example: "15 جون 2021",
  },
  {
    name: "Hijri months in Urdu",
    calendar: "hijri",
    names: [
      "محرم",
      "صفر",
      "ربیع الاول",
      "ربیع الثانی",
      "جمادی الاول",
      "جمادی الثانی",
      "رجب",
      "شعبان",
      "رمضان",
      "شوال",
      "ذوالقعدہ|ذی القعدہ",
      "ذوالحجہ|ذی الحجہ",
    ],
    example: "9 رمضان 1439",
  },
];
