// Persian month names. Source: ICU through Intl, written out because Intl's names change with its version.

import type { MonthSeries } from "../month-series.ts";

/** The Persian series. */
export const MONTHS_FA: readonly MonthSeries[] = [
  {
    name: "Persian",
    calendar: "persian",
    names: ["فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"],
    example: "27 خرداد 1396",
  },
  {
    name: "Western months in Persian",
    calendar: "gregorian",
    names: [
      "ژانویه",
      "فوریه",
      "مارس",
      "آوریل|اپریل",
      "مه|می",
      "ژوئن",
      "ژوئیه|جولای",
      "اوت|آگوست",
      "سپتامبر",
      "اکتبر",
      "نوامبر",
      "دسامبر",
    ],
    example: "17 ژوئن 2017",
  },
  {
    name: "Hijri months in Persian",
    calendar: "hijri",
    names: [
      "محرم",
      "صفر",
      "ربیع‌الاول|ربیع الاول",
      "ربیع‌الثانی|ربیع الثانی",
      "جمادی‌الاول|جمادی الاول",
      "جمادی‌الثانی|جمادی الثانی",
      "رجب",
      "شعبان",
      "رمضان",
      "شوال",
      "ذیقعده|ذی‌القعده",
      "ذیحجه|ذی‌الحجه",
    ],
    example: "9 رمضان 1439",
  },
];
