// The shape of the tables of words around dates: yesterday, last, the year, weekdays, ordinals; and the tables by language. The words are
// data in each language's folder.

import { DAY_WORDS_AR } from "./ar/day-words.ts";
import { DAY_WORDS_EN } from "./en/day-words.ts";
import { DAY_WORDS_FA } from "./fa/day-words.ts";
import { DAY_WORDS_FR } from "./fr/day-words.ts";
import { DAY_WORDS_RU } from "./ru/day-words.ts";
import { DAY_WORDS_TR } from "./tr/day-words.ts";

/** Which one of a recurring month or weekday is meant. */
export type Relation = "past" | "current" | "next";

/** Words that stand for a day counted from the day of publication. */
interface RelativeDay {
  readonly forms: readonly string[];
  /** ISO 8601 duration from publication: "-P1D" is yesterday. */
  readonly value: string;
  readonly example: string;
}

/** A unit of «منذ ثلاثة أيام» (three days ago): its forms with a number, and its fixed forms («يومين»: two). */
export interface AgoUnit {
  /** "min" is a minute, "M" a month. */
  readonly unit: "min" | "H" | "D" | "W" | "M" | "Y";
  readonly forms: readonly string[];
  readonly one: readonly string[];
  readonly two: readonly string[];
  readonly example: string;
}

/** The words around dates in one language. */
export interface DayWords {
  readonly relative: readonly RelativeDay[];
  /** Words before («منذ», «قبل») or after ("ago") a count of units. */
  readonly agoBefore: readonly string[];
  readonly agoAfter: readonly string[];
  readonly units: readonly AgoUnit[];
  /** Number words of small counts: «ثلاثة» → 3. */
  readonly counts: Readonly<Record<string, number>>;
  /** Monday first. Spellings parted by "|". */
  readonly weekdays: readonly string[];
  /** Days of the month in words: «السادس» → 6. */
  readonly ordinals: Readonly<Record<string, number>>;
  readonly relations: Readonly<Record<Relation, readonly string[]>>;
  /** Words for "year" before a number: «عام». */
  readonly year: readonly string[];
}

/** Tables by BCP 47 primary tag. */
export const DAY_WORDS: Readonly<Record<string, DayWords>> = {
  ar: DAY_WORDS_AR,
  en: DAY_WORDS_EN,
  fa: DAY_WORDS_FA,
  fr: DAY_WORDS_FR,
  ru: DAY_WORDS_RU,
  tr: DAY_WORDS_TR,
};
