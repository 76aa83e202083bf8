// Persian words around dates. Data only.

import type { DayWords } from "../day-words.ts";

/** The Persian table. */
export const DAY_WORDS_FA: DayWords = {
  relative: [
    { forms: ["پریروز"], value: "-P2D", example: "شورا پریروز تشکیل شد" },
    { forms: ["دیروز"], value: "-P1D", example: "شورا دیروز تشکیل شد" },
    { forms: ["امروز"], value: "P0D", example: "شورا امروز تشکیل شد" },
    { forms: ["فردا"], value: "P1D", example: "شورا فردا تشکیل می‌شود" },
  ],
  agoBefore: [],
  agoAfter: ["پیش", "قبل"],
  units: [
    { unit: "min", forms: ["دقیقه"], one: [], two: [], example: "5 دقیقه پیش" },
    { unit: "H", forms: ["ساعت"], one: [], two: [], example: "3 ساعت پیش" },
    { unit: "D", forms: ["روز"], one: [], two: [], example: "دو روز پیش" },
    { unit: "W", forms: ["هفته"], one: [], two: [], example: "سه هفته پیش" },
    { unit: "M", forms: ["ماه"], one: [], two: [], example: "4 ماه پیش" },
    { unit: "Y", forms: ["سال"], one: [], two: [], example: "دو سال پیش" },
  ],
  counts: { یک: 1, دو: 2, سه: 3, چهار: 4, پنج: 5, شش: 6, هفت: 7, هشت: 8, نه: 9, ده: 10 },
  weekdays: ["دوشنبه", "سه‌شنبه|سه شنبه", "چهارشنبه", "پنجشنبه|پنج‌شنبه", "جمعه", "شنبه", "یکشنبه|یک‌شنبه"],
  ordinals: {},
  relations: { past: ["گذشته"], current: ["جاری"], next: ["آینده"] },
  year: ["سال"],
};
