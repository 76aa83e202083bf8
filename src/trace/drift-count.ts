// The counts of a sentence: how many of whom, what befell them, how firmly it is put, of which time. Leaves out years, ages and times, parts of
// another count, and comparing (drift-toll.ts).

import { LOOSE_BEHIND } from "../lang/ar/drift-words.ts";
import type { Approximator } from "../lang/ar/number-words.ts";
import { DEMONYMS } from "../lang/countries.ts";
import { findEntries } from "../lang/gazetteer.ts";
import { type FoundNumber, numbersIn } from "../lang/numbers.ts";
import type { Article } from "../model/article.ts";
import type { Span } from "../model/span.ts";
import { isTelling, type Word, wordsIn } from "./content-words.ts";
import { fateOf } from "./drift-fate.ts";
import { clauseAround, phraseAt, type Sentence } from "./sentence.ts";

/** Key of «حصيلة» and «عدد» in the table of same things. */
const TOTAL = "حصيل";
/** Words before a number among which the word of the toll stands. */
const TOLL_BEFORE = 7;
/** Words behind the noun among which it stands where none stands before: «16 شخصاً على الأقل أصيبوا». */
const TOLL_BEHIND = 3;
/** Nouns for anybody. Stems. */
const EVERYBODY: ReadonlySet<string> = new Set([
  "شخص",
  "اشخاص",
  "فرد",
  "افراد",
  "انسان",
  "مدني",
  "مدنيا",
  "اخر",
  "مواطن",
  "مواطنا",
]);
/** What people are counted as where nothing is said to have befallen them. */
const PERSONS = "شخص";
/** Measures of time and age: no count of people or things. Stems and folded forms. */
const TIMES: ReadonlySet<string> = new Set(
  "عام عاما سنه سن سنوات يوم يوما ايام شهر شهرا اشهر ساعه ساع ساعات دقيقه دقائق مره مرات صباح مساء".split(" "),
);
/** Words that open a part of a count: «بينهم ثمانية أطفال». */
const PARTS: ReadonlySet<string> = new Set(["بينهم", "بينهن", "منهم", "منهن", "بينها", "وبينهم", "ومنهم"]);
/** Stem of «حالة»: «54 جريحاً في حالة حرجة» are a part of the injured. */
const STATE = "حال";
/** «18 شخصاً آخرين» come on top of those counted before. Folded. */
const OTHERS: ReadonlySet<string> = new Set(["اخرين", "اخرون", "اخر", "اضافيا", "اضافيين"]);
/** Words that make a count one of before. Stems and folded forms. */
const FORMER: ReadonlySet<string> = new Set(["سابق", "سابقه", "سابقا"]);
/** Words that open a sentence among which «منذ» makes all its counts sums. */
const OPENING_WORDS = 2;
/** Values below this are told as cases, not as tolls. */
const LEAST_TOLL = 3;

/** One count. */
export interface Count {
  readonly sentence: Sentence;
  readonly toll: boolean;
  /** Whether the text calls it the toll: «ارتفعت حصيلة الضحايا إلى 75». */
  readonly total: boolean;
  /** What is counted: the toll and who, else the noun. */
  readonly counted: string;
  readonly value: number;
  /** What loosens the value («نحو», «أكثر من»); null where nothing does. */
  readonly approximator: Approximator | null;
  /** Whether it sums up over a time: «منذ …». */
  readonly summed: boolean;
  /** Stem of what it sums up from («منذ ثوران البركان»); null for a day, a begin, or no sum. */
  readonly since: string | null;
  /** Whether the text itself calls it an earlier count. */
  readonly former: boolean;
  readonly clause: Span;
  /** The number with the word that loosens it, the word counted and what befell them. */
  readonly at: Span;
}

/** What a number counts: the noun behind it («18 قتيلاً»), else the last word of a fate before it («قُتل ما لا يقل عن 55»), else one behind. */
function tollWord(words: readonly Word[], first: number, last: number): Word | null {
  const isOwn = (word: Word): boolean => fateOf(word) !== null;
  const noun = words[last + 1];
  if (noun && isOwn(noun) && !noun.fold.startsWith("و")) return noun;
  const before = words.slice(Math.max(0, first - TOLL_BEFORE), first).findLast(isOwn);
  const behind = words
    .slice(last + 2, last + 2 + TOLL_BEHIND)
    .find((word) => isOwn(word) && !word.fold.startsWith("و"));
  return before ?? behind ?? null;
}

/** Who is counted: everybody, or a part («أطفال», «عسكريين») by its stem. */
function populationOf(noun: Word | undefined): string {
  if (!noun || fateOf(noun) !== null || !isTelling(noun) || noun.stem === TOTAL || noun.fold.startsWith("و"))
    return "all";
  if (findEntries(DEMONYMS, [noun]).length > 0) return "all";
  return EVERYBODY.has(noun.stem) ? "all" : noun.stem;
}

const isSince = ({ fold }: Word): boolean => fold === "منذ" || fold === "ومنذ";

/** Whether a number is no count of people or things: a year, a time, an age, a share of another count. */
function isNoCount(found: FoundNumber, words: readonly Word[], last: number): boolean {
  const [noun, next, state] = words.slice(last + 1, last + 4);
  if (next && OTHERS.has(next.fold)) return true;
  if (found.value < LEAST_TOLL || noun?.fold === "و") return true;
  if (noun && (TIMES.has(noun.stem) || TIMES.has(noun.fold))) return true;
  if (isYear(found, words[last])) return true;
  return next?.fold === "في" && state?.stem === STATE;
}

/** Whether a number is a year: four digits, not «ألفي شخص». */
function isYear({ value }: FoundNumber, word: Word | undefined): boolean {
  return value >= 1900 && value <= 2100 && /^\d/u.test(word?.fold ?? "");
}

/** Words behind «منذ» that name no event. Folded. */
const BEGINS: ReadonlySet<string> = new Set([
  "بدء",
  "بدات",
  "بدا",
  "بدايه",
  "انطلاق",
  "نهايه",
  "اندلاع",
  "عام",
  "يوم",
  "صباح",
  "مساء",
  "شهر",
]);

/** The event from which a sentence sums up. */
function sinceWhat(words: readonly Word[]): string | null {
  const event = words[words.findIndex(isSince) + 1];
  return words.some(isSince) && event && isTelling(event) && !BEGINS.has(event.fold) ? event.stem : null;
}

/** Whether a clause tells of another year than the article's: «وفي سبتمبر 2012 …». */
function isOfOtherYear({ text, dates }: Article, { start, end }: Span): boolean {
  const published = dates.find((date) => date.of === "published")?.value.slice(0, 4);
  const years = text.slice(start, end).match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu) ?? [];
  return published !== undefined && years.some((year) => year !== published);
}

/** «يرفع حصيلة القتلى إلى 25.»: a total that ends its clause needs no noun behind the number. */
function isTotal(words: readonly Word[], first: number): boolean {
  return words.slice(Math.max(0, first - TOLL_BEFORE), first).some(({ stem }) => stem === TOTAL);
}

function countAt(sentence: Sentence, found: FoundNumber): readonly Count[] {
  const { text } = sentence.article;
  const clause = clauseAround(sentence, found);
  const words = wordsIn(text, clause);
  const first = words.findIndex((word) => word.end > found.start);
  const last = words.findLastIndex((word) => word.start < found.end);
  const noun = words[last + 1];
  if (
    isNoCount(found, words, last) ||
    words.slice(0, first).some((word) => PARTS.has(word.fold)) ||
    isOfOtherYear(sentence.article, clause)
  )
    return [];
  const fate = tollWord(words, first, last);
  const toll = fate && fateOf(fate);
  if (!noun && !(toll && isTotal(words, first))) return [];
  const loose = LOOSE_BEHIND.flatMap(({ form }) => phraseAt(words.slice(last + 1, last + 5), form) ?? [])[0];
  const start = found.approximatorAt?.start ?? found.start;
  return [
    {
      ...{ sentence, value: found.value, clause: { ...clause, start: words[0]?.start ?? clause.start } },
      toll: toll !== null,
      total: isTotal(words, first),
      counted: toll ? `${toll} ${populationOf(noun)}` : noun && EVERYBODY.has(noun.stem) ? PERSONS : (noun?.stem ?? ""),
      approximator: found.approximator ?? (loose === undefined ? null : "at-least"),
      former: words.some(({ stem, fold }) => FORMER.has(stem) || FORMER.has(fold)),
      since: sinceWhat(sentence.words),
      summed: words.some(isSince) || sentence.words.slice(0, OPENING_WORDS).some(isSince),
      at: {
        start: Math.min(start, found.start, fate?.start ?? start),
        end: Math.max(found.end, loose?.end ?? noun?.end ?? 0, fate?.end ?? 0),
      },
    },
  ];
}

/** The counts of a sentence. */
export const countsIn = (sentence: Sentence): readonly Count[] =>
  numbersIn(sentence.article.text, sentence).flatMap((found) => countAt(sentence, found));
