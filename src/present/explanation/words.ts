// The few words that only an explanation needs, in both languages of the interface. The rest comes from the catalogue.

import type { Language } from "../messages/messages.ts";

/** Words of an explanation. */
export interface ExplanationWords {
  readonly score: string;
  readonly carriedBy: string;
  readonly receives: string;
  readonly gives: string;
  readonly commitment: string;
  readonly stance: string;
  readonly insideOf: string;
  readonly bears: string;
  readonly namings: string;
  readonly dates: string;
  readonly noEvidence: string;
  readonly more: (count: number) => string;
}

/** The words by language. */
export const EXPLANATION_WORDS: Readonly<Record<Language, ExplanationWords>> = {
  en: {
    score: "score",
    carriedBy: "Transmissions that carry it",
    receives: "What it rests on",
    gives: "What rests on it",
    commitment: "commitment",
    stance: "the outlet's stance",
    insideOf: "inside of",
    bears: "Claims that all paths carry through it",
    namings: "Namings",
    dates: "Dates",
    noEvidence: "no evidence recorded",
    more: (count) => `… and ${count} more`,
  },
  ar: {
    score: "الدرجة",
    carriedBy: "ما نقله",
    receives: "ما يستند إليه",
    gives: "ما يستند إليه غيره منه",
    commitment: "التزام القائل",
    stance: "موقف الناقل",
    insideOf: "ضمن",
    bears: "ادعاءات تمر به كل مساراتها",
    namings: "التسميات",
    dates: "التواريخ",
    noEvidence: "لا دليل مسجّل",
    more: (count) => `… و${count} غيرها`,
  },
};
