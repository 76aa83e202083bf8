// The small grammars around a month name and between digits: day before, dual month, year, era, time. Compiled once a language. All patterns
// are anchored to a found name or digit and bounded in length, so that no text can make them slow. Leaves out calendars and choice.

import { type AgoUnit, DAY_WORDS, type DayWords, type Relation } from "./day-words.ts";
import { monthNames } from "./months.ts";
import { foldWord } from "./normalise.ts";

/** Patterns for folded text of one language. */
export interface DateGrammar {
  /** A month name, an Arabic clitic before it set apart. */
  readonly month: RegExp;
  /** At the start of what follows: a second name of the month. */
  readonly dual: RegExp;
  /** At the end of what stands before: a month's name and a slash. */
  readonly nameBefore: RegExp;
  /** At the end of what stands before: the day. */
  readonly dayBefore: RegExp;
  readonly yearAfter: RegExp;
  readonly relationAfter: RegExp;
  readonly yearAlone: RegExp | null;
  readonly relative: RegExp;
  readonly ago: RegExp | null;
  readonly weekday: RegExp;
  /** What the folded words in the patterns mean. */
  readonly ordinals: ReadonlyMap<string, number>;
  readonly counts: ReadonlyMap<string, number>;
  readonly relatives: ReadonlyMap<string, string>;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly units: ReadonlyMap<string, AgoMeaning>;
  /** 1 is Monday. */
  readonly weekdays: ReadonlyMap<string, number>;
}

/** A unit of time, and how many of it the word itself says («يومين»: 2); 1 for the others. */
interface AgoMeaning {
  readonly unit: AgoUnit["unit"];
  readonly count: number;
}

/** A day right behind a month name, with a year: «يونيو 15, 2021». */
export const DAY_AND_YEAR_AFTER: RegExp = /^\s{1,2}(\d{1,2})(?:st|nd|rd|th)?\s?[,،]?\s{1,2}(\d{4})(?!\d)/u;
/** An era mark behind a year. */
export const ERA: RegExp = /^\s?(هجريه?|هج|ه|ميلاديه?|م)(?!\p{L})/u;
/** A time of day behind a date, with half of the day and zone. */
export const TIME: RegExp =
  /^[\s,،|\-–·•]{0,5}t?(?:(?:عند |علي )?(?:الساعه|ساعه|at|اخر تحديث|في|saat|в|à)\s{0,2}:?\s?)?(\d{1,2})[:h](\d{2})(?::\d{2}(?:\.\d{1,6})?)?(?!\d)\s?(صباحا|مساء|ص|م(?!\p{L})|am|pm)?\s?\(?(z(?!\p{L})|(?:gmt|utc|ت\.? ?غ)?\s?[+-]\d{2}:?\d{2}|gmt|utc|ت\.? ?غ|بتوقيت غرينتش)?/u;
export const YEAR_FIRST: RegExp = /(?<![\d./-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d])/gu;
export const DAY_FIRST: RegExp = /(?<![\d./-])(\d{1,2})([-.]|\s?\/\s?)(\d{1,2})\2(\d{4})(?!\d)/gu;

function anyOf(words: readonly string[]): string {
  const folded = [
    ...new Set(words.map((word) => foldWord(word).replace(/\./g, String.raw`\.`).replace(/\s+/g, String.raw`\s{1,2}`))),
  ];
  return folded.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|") || "(?!)";
}

function foldedKeys<Value>(entries: Iterable<readonly [string, Value]>): ReadonlyMap<string, Value> {
  return new Map([...entries].map(([word, value]) => [foldWord(word), value]));
}

function meaningsOf(
  words: DayWords,
): Pick<DateGrammar, "ordinals" | "counts" | "relatives" | "relations" | "units" | "weekdays"> {
  const each = <Value>(forms: readonly string[], value: Value): [string, Value][] => forms.map((form) => [form, value]);
  return {
    ordinals: foldedKeys(Object.entries(words.ordinals)),
    counts: foldedKeys(Object.entries(words.counts)),
    relatives: foldedKeys(words.relative.flatMap(({ forms, value }) => each(forms, value))),
    relations: foldedKeys((["past", "current", "next"] as const).flatMap((one) => each(words.relations[one], one))),
    units: foldedKeys(
      words.units.flatMap(({ unit, forms, one, two }) => [
        ...each([...forms, ...one], { unit, count: 1 }),
        ...each(two, { unit, count: 2 }),
      ]),
    ),
    weekdays: foldedKeys(words.weekdays.flatMap((forms, at) => each(forms.split("|"), at + 1))),
  };
}

/** The words of a language, with those of English where the language has no table. */
function wordsOf(language: string): DayWords {
  return (Object.hasOwn(DAY_WORDS, language) ? DAY_WORDS[language] : undefined) ?? (DAY_WORDS["en"] as DayWords);
}

function agoPattern(words: DayWords): RegExp | null {
  const counts = `\\d{1,3}|${anyOf(Object.keys(words.counts))}`;
  const units = anyOf(words.units.flatMap((unit) => unit.forms));
  const fixed = anyOf(words.units.flatMap((unit) => [...unit.two, ...unit.one]));
  const before = anyOf(words.agoBefore);
  if (words.agoBefore.length > 0)
    return new RegExp(
      `(?<!\\p{L})[وف]?(?<words>(?:${before})\\s{1,2}(?:(?:نحو|حوالي)\\s)?(?:(?<count>${counts})\\s{1,2}(?<unit>${units})|(?<fixed>${fixed})))(?!\\p{L})`,
      "gu",
    );
  return new RegExp(
    `(?<![\\p{L}\\d])(?<words>(?<count>${counts})\\s{1,2}(?<unit>${units})\\s{1,2}(?:${anyOf(words.agoAfter)}))(?!\\p{L})`,
    "gu",
  );
}

function compile(language: string): DateGrammar {
  const words = wordsOf(language);
  const { pattern } = monthNames(language);
  const year = anyOf([...words.year, "de", "del"]);
  const relations = anyOf([...words.relations.past, ...words.relations.current, ...words.relations.next]);
  const ordinals = anyOf(Object.keys(words.ordinals));
  return {
    month: new RegExp(`(?<![\\p{L}\\p{M}])([وفبلك]?)(${pattern})(?!\\p{L})`, "gu"),
    dual: new RegExp(`^\\s?(?:[/\\-–]\\s?|\\(\\s?|\\s)(${pattern})(?!\\p{L})(?:\\s?\\))?`, "u"),
    nameBefore: new RegExp(`(?<!\\p{L})[وفبلك]?(${pattern})\\s?/\\s?$`, "u"),
    dayBefore: new RegExp(
      `(?:(?<![\\d.,/:])(\\d{1,2})|(?<!\\p{L})(?:[بلوف]|وال|لل)?(${ordinals}))(?:st|nd|rd|th|er|\\.|-?го)?\\s{0,2}(?:[-/]\\s?)?(?:(?:من شهر|من|شهر|of|de)\\s{1,2})?$`,
      "u",
    ),
    yearAfter: new RegExp(`^[\\s,،.\\-/]{0,3}(?:من\\s)?(?:(?:${year})\\s{1,2})?(\\d{4})(?!\\d)`, "u"),
    relationAfter: new RegExp(`^\\s{1,2}\\(?(${relations})(?!\\p{L})`, "u"),
    yearAlone:
      words.year.length > 0 ? new RegExp(`(?<!\\p{L})(?:${anyOf(words.year)})\\s{1,2}(\\d{4})(?!\\d)`, "gu") : null,
    relative: new RegExp(`(?<!\\p{L})(?:[وف])?(${anyOf(words.relative.flatMap((one) => one.forms))})(?!\\p{L})`, "gu"),
    ago: agoPattern(words),
    weekday: new RegExp(
      `(?<!\\p{L})(?:[وف])?(${anyOf(words.weekdays.flatMap((day) => day.split("|")))})(?!\\p{L})`,
      "gu",
    ),
    ...meaningsOf(words),
  };
}

const grammars = new Map<string, DateGrammar>();

/** The grammar of a language (BCP 47 primary tag); unknown languages get all month names and English words. */
export function dateGrammar(language: string): DateGrammar {
  const known = grammars.get(language) ?? compile(language);
  grammars.set(language, known);
  return known;
}

/** «الماضي», «الجاري», «المقبل» right behind a name that ends at `at`, with its length; null where none stands there. */
export function relationAt(
  text: string,
  at: number,
  grammar: DateGrammar,
): { readonly relation: Relation; readonly length: number } | null {
  const match = grammar.relationAfter.exec(text.slice(at, at + 24));
  const relation = grammar.relations.get((match?.[1] ?? "").replace(/\s+/g, " "));
  return match && relation ? { relation, length: match[0].length } : null;
}
