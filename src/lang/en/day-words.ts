// English words around dates. Data only.

import type { DayWords } from "../day-words.ts";

/** The English table. */
export const DAY_WORDS_EN: DayWords = {
  relative: [
    { forms: ["the day before yesterday"], value: "-P2D", example: "The council met the day before yesterday" },
    { forms: ["yesterday"], value: "-P1D", example: "The council met yesterday" },
    { forms: ["today"], value: "P0D", example: "The council meets today" },
    { forms: ["tomorrow"], value: "P1D", example: "The council meets tomorrow" },
  ],
  agoBefore: [],
  agoAfter: ["ago"],
  units: [
    { unit: "min", forms: ["minutes", "minute", "mins", "min"], one: [], two: [], example: "5 minutes ago" },
    { unit: "H", forms: ["hours", "hour", "hrs"], one: [], two: [], example: "3 hours ago" },
    { unit: "D", forms: ["days", "day"], one: [], two: [], example: "two days ago" },
    { unit: "W", forms: ["weeks", "week"], one: [], two: [], example: "three weeks ago" },
    { unit: "M", forms: ["months", "month"], one: [], two: [], example: "4 months ago" },
    { unit: "Y", forms: ["years", "year"], one: [], two: [], example: "two years ago" },
  ],
  counts: { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  ordinals: {},
  relations: { past: ["last"], current: ["this"], next: ["next"] },
  year: ["in", "since", "of"],
};
