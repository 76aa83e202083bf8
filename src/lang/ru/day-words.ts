// Russian words around dates. Data only.

import type { DayWords } from "../day-words.ts";

/** The Russian table. */
export const DAY_WORDS_RU: DayWords = {
  relative: [
    { forms: ["позавчера"], value: "-P2D", example: "Совет собрался позавчера" },
    { forms: ["вчера"], value: "-P1D", example: "Совет собрался вчера" },
    { forms: ["сегодня"], value: "P0D", example: "Совет собрался сегодня" },
    { forms: ["послезавтра"], value: "P2D", example: "Совет соберётся послезавтра" },
    { forms: ["завтра"], value: "P1D", example: "Совет соберётся завтра" },
  ],
  agoBefore: [],
  agoAfter: ["назад"],
  units: [
    { unit: "min", forms: ["минут", "минуты", "минуту"], one: [], two: [], example: "10 минут назад" },
    { unit: "H", forms: ["часов", "часа", "час"], one: [], two: [], example: "3 часа назад" },
    { unit: "D", forms: ["дней", "дня", "день"], one: [], two: [], example: "два дня назад" },
    { unit: "W", forms: ["недель", "недели", "неделю"], one: [], two: [], example: "три недели назад" },
    { unit: "M", forms: ["месяцев", "месяца", "месяц"], one: [], two: [], example: "4 месяца назад" },
    { unit: "Y", forms: ["лет", "года", "год"], one: [], two: [], example: "два года назад" },
  ],
  counts: {
    один: 1,
    одну: 1,
    два: 2,
    две: 2,
    три: 3,
    четыре: 4,
    пять: 5,
    шесть: 6,
    семь: 7,
    восемь: 8,
    девять: 9,
    десять: 10,
  },
  weekdays: ["понедельник", "вторник", "среда|среду", "четверг", "пятница|пятницу", "суббота|субботу", "воскресенье"],
  ordinals: {},
  relations: { past: ["прошлого"], current: ["текущего"], next: ["следующего"] },
  year: ["в"],
};
