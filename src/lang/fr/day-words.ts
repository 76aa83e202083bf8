// French words around dates. Data only.

import type { DayWords } from "../day-words.ts";

/** The French table. */
export const DAY_WORDS_FR: DayWords = {
  relative: [
    { forms: ["avant-hier"], value: "-P2D", example: "Le conseil s'est réuni avant-hier" },
    { forms: ["hier"], value: "-P1D", example: "Le conseil s'est réuni hier" },
    { forms: ["aujourd'hui", "aujourd’hui"], value: "P0D", example: "Le conseil se réunit aujourd'hui" },
    { forms: ["demain"], value: "P1D", example: "Le conseil se réunit demain" },
  ],
  agoBefore: ["il y a"],
  agoAfter: [],
  units: [
    { unit: "min", forms: ["minutes", "minute"], one: [], two: [], example: "il y a 5 minutes" },
    { unit: "H", forms: ["heures", "heure"], one: [], two: [], example: "il y a 3 heures" },
    { unit: "D", forms: ["jours", "jour"], one: [], two: [], example: "il y a deux jours" },
    { unit: "W", forms: ["semaines", "semaine"], one: [], two: [], example: "il y a trois semaines" },
    { unit: "M", forms: ["mois"], one: [], two: [], example: "il y a 4 mois" },
    { unit: "Y", forms: ["ans", "an"], one: [], two: [], example: "il y a dix ans" },
  ],
  counts: { un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10 },
  weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
  ordinals: { premier: 1, "1er": 1 },
  relations: { past: ["dernier", "passé"], current: ["courant"], next: ["prochain"] },
  year: ["en", "depuis"],
};
