// Month names of all languages, compiled once: a folded name → the months it can mean. The names themselves are data in each language's
// months.ts. Leaves out days, years and the grammar around a month: dates.ts.

import { MONTHS_AR } from "./ar/months.ts";
import { MONTHS_DE } from "./de/months.ts";
import { MONTHS_EN } from "./en/months.ts";
import { MONTHS_ES } from "./es/months.ts";
import { MONTHS_FA } from "./fa/months.ts";
import { MONTHS_FR } from "./fr/months.ts";
import type { Calendar, MonthSeries } from "./month-series.ts";
import { foldWord } from "./normalise.ts";
import { MONTHS_RU } from "./ru/months.ts";
import { MONTHS_TR } from "./tr/months.ts";
import { MONTHS_UK } from "./uk/months.ts";
import { MONTHS_UR } from "./ur/months.ts";

/** Series by BCP 47 primary tag. */
export const MONTHS: Readonly<Record<string, readonly MonthSeries[]>> = {
  ar: MONTHS_AR,
  de: MONTHS_DE,
  en: MONTHS_EN,
  es: MONTHS_ES,
  fa: MONTHS_FA,
  fr: MONTHS_FR,
  ru: MONTHS_RU,
  tr: MONTHS_TR,
  uk: MONTHS_UK,
  ur: MONTHS_UR,
};

/** One month of one calendar, from 1. */
export interface Month {
  readonly calendar: Calendar;
  readonly month: number;
}

/** Names compiled for search: `pattern` is an alternation, longest name first, for folded lower-case text. */
export interface MonthNames {
  readonly pattern: string;
  readonly meanings: ReadonlyMap<string, readonly Month[]>;
}

function namesOf(series: readonly MonthSeries[]): Map<string, Month[]> {
  const meanings = new Map<string, Month[]>();
  for (const { calendar, names } of series) {
    names.forEach((forms, at) => {
      for (const form of forms.split("|")) {
        const name = foldWord(form);
        const known = meanings.get(name) ?? [];
        if (!known.some((one) => one.calendar === calendar && one.month === at + 1))
          meanings.set(name, [...known, { calendar, month: at + 1 }]);
      }
    });
  }
  return meanings;
}

function compile(languages: readonly string[]): MonthNames {
  const meanings = namesOf(languages.flatMap((language) => MONTHS[language] ?? []));
  const names = [...meanings.keys()].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = names
    .map((name) => name.replace(/[.]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s{1,3}`))
    .join("|");
  return { pattern, meanings };
}

/** Languages whose newspapers also date in another's names: English everywhere, French in the Maghreb, Turkish months in no other. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  ar: ["en", "fr"],
  ur: ["en"],
  fa: ["en"],
  uk: ["ru", "en"],
};

function languagesFor(language: string): readonly string[] {
  if (!Object.hasOwn(MONTHS, language)) return Object.keys(MONTHS).filter((tag) => tag !== "fa" && tag !== "ur");
  return [language, ...(BESIDE[language] ?? ["en"])];
}

const compiled = new Map<string, MonthNames>();

/** The month names to look for in a text of that language; for an unknown language those of all whose names are no common words elsewhere. */
export function monthNames(language: string): MonthNames {
  const known = compiled.get(language) ?? compile([...new Set(languagesFor(language))]);
  compiled.set(language, known);
  return known;
}
