// Turkish words around dates. Data only.

import type { DayWords } from "../day-words.ts";

/** The Turkish table. */
export const DAY_WORDS_TR: DayWords = {
  relative: [
    { forms: ["evvelsi gün", "önceki gün"], value: "-P2D", example: "Meclis önceki gün toplandı" },
    { forms: ["dün"], value: "-P1D", example: "Meclis dün toplandı" },
    { forms: ["bugün"], value: "P0D", example: "Meclis bugün toplanıyor" },
    { forms: ["yarın"], value: "P1D", example: "Meclis yarın toplanıyor" },
  ],
  agoBefore: [],
  agoAfter: ["önce"],
  units: [
    { unit: "min", forms: ["dakika"], one: [], two: [], example: "10 dakika önce" },
    { unit: "H", forms: ["saat"], one: [], two: [], example: "3 saat önce" },
    { unit: "D", forms: ["gün"], one: [], two: [], example: "iki gün önce" },
    { unit: "W", forms: ["hafta"], one: [], two: [], example: "üç hafta önce" },
    { unit: "M", forms: ["ay"], one: [], two: [], example: "4 ay önce" },
    { unit: "Y", forms: ["yıl", "sene"], one: [], two: [], example: "iki yıl önce" },
  ],
  counts: { bir: 1, iki: 2, üç: 3, dört: 4, beş: 5, altı: 6, yedi: 7, sekiz: 8, dokuz: 9, on: 10 },
  weekdays: ["Pazartesi", "Salı", "Çarşamba", "Perşembe", "Cuma", "Cumartesi", "Pazar"],
  ordinals: {},
  relations: { past: ["geçen"], current: ["bu"], next: ["gelecek", "önümüzdeki"] },
  year: [],
};
