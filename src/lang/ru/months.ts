// Russian month names. Source: ICU through Intl, written out because Intl's names change with its version.

import type { MonthSeries } from "../month-series.ts";

/** The Russian series. */
export const MONTHS_RU: readonly MonthSeries[] = [
  {
    name: "Russian",
    calendar: "gregorian",
    names: [
      "января|январь|январе|янв.",
      "февраля|февраль|феврале|февр.",
      "марта|март|марте",
      "апреля|апрель|апреле|апр.",
      "мая|май|мае",
      "июня|июнь|июне",
      "июля|июль|июле",
      "августа|август|августе|авг.",
      "сентября|сентябрь|сентябре|сент.",
      "октября|октябрь|октябре|окт.",
      "ноября|ноябрь|ноябре|нояб.",
      "декабря|декабрь|декабре|дек.",
    ],
    example: "15 июня 2021 года",
  },
];
