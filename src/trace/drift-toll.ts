// Tolls and other counts that differ between articles though no passage joins them: each value with its source, told once per pair of values.
// Also who did it: «برصاص …» in one count, «في اشتباكات» in the other. Leaves out counts of other times («منذ …» against a day).

import { AGENT_PHRASES, AGENTLESS_PHRASES, LOOSE_BEHIND } from "../lang/ar/drift-words.ts";
import type { Approximator } from "../lang/ar/number-words.ts";
import { TOLLS } from "../lang/ar/same-things.ts";
import { DEMONYMS } from "../lang/countries.ts";
import { findEntries } from "../lang/gazetteer.ts";
import { type FoundNumber, numbersIn } from "../lang/numbers.ts";
import type { Article } from "../model/article.ts";
import { contains, type Span } from "../model/span.ts";
import { isTelling, type Word, wordsIn } from "./content-words.ts";
import { isRounded } from "./drift-number.ts";
import type { AcrossFinding } from "./drift-pair.ts";
import { TRACE_RULES } from "./rules.ts";
import { clauseAround, isSameDay, phraseAt, type Sentence, sharedContext } from "./sentence.ts";

/** Key of the dead: the count that stands for an event. */
const DEAD = "قتل";
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
/** Measures of time and age: no count of people or things. Stems and folded forms. */
const TIMES: ReadonlySet<string> = new Set(
  "عام عاما سنه سن سنوات يوم يوما ايام شهر شهرا اشهر ساعه ساع ساعات دقيقه دقائق مره مرات صباح مساء".split(" "),
);
/** Words that open a part of a count: «بينهم ثمانية أطفال». */
const PARTS: ReadonlySet<string> = new Set(["بينهم", "بينهن", "منهم", "منهن", "بينها", "وبينهم", "ومنهم"]);
/** Stem of «حالة»: «54 جريحاً في حالة حرجة» are a part of the injured. */
const STATE = "حال";
/** UTF-16 units behind «برصاص» in which its name stands. */
const AGENT_NAME = 20;
/** Weight that the sentences around two counts must share: about two rare words. Raising it misses terse reports. */
const SAME_EVENT = 9;
/** Words that open a sentence among which «منذ» makes all its counts sums. */
const OPENING_WORDS = 2;
/** Added to the weight of two articles of one day: a toll that differs within a day is the more telling. */
const SAME_DAY = 10;
/** Values below this are told as cases, not as tolls. */
const LEAST_TOLL = 3;

/** One count. */
interface Count {
  readonly sentence: Sentence;
  readonly toll: boolean;
  /** What is counted: the toll and who, else the noun. */
  readonly counted: string;
  readonly value: number;
  /** What loosens the value («نحو», «أكثر من»); null where nothing does. */
  readonly approximator: Approximator | null;
  /** Whether it sums up over a time: «منذ …». */
  readonly summed: boolean;
  readonly clause: Span;
  /** The number with the word that loosens it and the word counted. */
  readonly at: Span;
}

/** The toll that a number counts: the noun behind it («18 قتيلاً»), else the last word of a toll before it («قُتل ما لا يقل عن 55»). */
function tollOf(words: readonly Word[], first: number, last: number): Word | null {
  const isToll = (word: Word): boolean => TOLLS.has(word.stem);
  const noun = words[last + 1];
  if (noun && isToll(noun) && !noun.fold.startsWith("و")) return noun;
  const before = words.slice(Math.max(0, first - TOLL_BEFORE), first).findLast(isToll);
  return (
    before ??
    words.slice(last + 2, last + 2 + TOLL_BEHIND).find((word) => isToll(word) && !word.fold.startsWith("و")) ??
    null
  );
}

/** Who is counted: everybody, or a part («أطفال», «عسكريين») by its stem. */
function populationOf(noun: Word | undefined): string {
  if (!noun || TOLLS.has(noun.stem) || !isTelling(noun) || noun.stem === TOTAL || noun.fold.startsWith("و"))
    return "all";
  if (findEntries(DEMONYMS, [noun]).length > 0) return "all";
  return EVERYBODY.has(noun.stem) ? "all" : noun.stem;
}

const isSince = ({ fold }: Word): boolean => fold === "منذ" || fold === "ومنذ";

/** Whether a number is no count of people or things: a year, a time, an age, a share of another count. */
function isNoCount(found: FoundNumber, words: readonly Word[], last: number): boolean {
  const [noun, next, state] = words.slice(last + 1, last + 4);
  if (!noun || noun.fold === "و" || found.value < LEAST_TOLL || TIMES.has(noun.stem) || TIMES.has(noun.fold))
    return true;
  if (found.value >= 1900 && found.value <= 2100) return true;
  return next?.fold === "في" && state?.stem === STATE;
}

function countAt(sentence: Sentence, found: FoundNumber): readonly Count[] {
  const { text } = sentence.article;
  const clause = clauseAround(sentence, found);
  const words = wordsIn(text, clause);
  const first = words.findIndex((word) => word.end > found.start);
  const last = words.findLastIndex((word) => word.start < found.end);
  const noun = words[last + 1];
  if (!noun || isNoCount(found, words, last) || words.slice(0, first).some((word) => PARTS.has(word.fold))) return [];
  const toll = tollOf(words, first, last);
  const loose = LOOSE_BEHIND.flatMap(({ form }) => phraseAt(words.slice(last + 1, last + 5), form) ?? [])[0];
  const start = found.approximatorAt?.start ?? found.start;
  return [
    {
      ...{ sentence, value: found.value, clause: { ...clause, start: words[0]?.start ?? clause.start } },
      toll: toll !== null,
      counted: toll ? `${toll.stem} ${populationOf(noun)}` : noun.stem,
      approximator: found.approximator ?? (loose === undefined ? null : "at-least"),
      summed: words.some(isSince) || sentence.words.slice(0, OPENING_WORDS).some(isSince),
      at: { start: Math.min(start, found.start), end: Math.max(found.end, loose?.end ?? noun.end) },
    },
  ];
}

const countsIn = (sentence: Sentence): readonly Count[] =>
  numbersIn(sentence.article.text, sentence).flatMap((found) => countAt(sentence, found));

interface Pair {
  readonly a: Count;
  readonly b: Count;
  readonly weight: number;
}

/** Pairs of counts of one thing in different articles whose sentences speak of one event. */
function pairsAmong(counts: readonly (readonly Count[])[], fits: (a: Count, b: Count) => boolean): readonly Pair[] {
  return counts.flatMap((here, at) =>
    counts.slice(at + 1).flatMap((there) =>
      here.flatMap((a) =>
        there.flatMap((b): Pair[] => {
          const weight = a.counted === b.counted && fits(a, b) ? sharedContext(a.sentence, b.sentence) : 0;
          if (weight < SAME_EVENT) return [];
          return [{ a, b, weight: weight + (isSameDay(a.sentence.article, b.sentence.article) ? SAME_DAY : 0) }];
        }),
      ),
    ),
  );
}

const has = (counts: readonly Count[], { counted, value }: Count): boolean =>
  counts.some((one) => one.counted === counted && one.value === value);

/** Of all pairs as few as tell every value of every article once: the best fitting first, each later one only for a value not told yet. */
function fewest(pairs: readonly Pair[]): readonly Pair[] {
  const told = new Set<string>();
  const key = ({ counted, value, sentence }: Count): string => `${sentence.article.id} ${counted} ${value}`;
  const gap = ({ a, b }: Pair): number => Math.abs(a.value - b.value);
  return [...pairs]
    .sort((x, y) => y.weight - x.weight || gap(x) - gap(y))
    .filter(({ a, b }) => {
      const isNew = !told.has(key(a)) || !told.has(key(b));
      told.add(key(a)).add(key(b));
      return isNew;
    });
}

function tollFinding({ a, b, weight }: Pair): AcrossFinding {
  const rounded = isRounded(a, b);
  const point = rounded
    ? { ar: "حصيلة مقرَّبة أو مخفَّفة", en: "a count rounded or loosened" }
    : { ar: "حصيلتان مختلفتان لحدث واحد", en: "two counts for one event" };
  const rule = rounded ? TRACE_RULES.numberRounded : TRACE_RULES.numberDiffers;
  return {
    ...{ kind: "number", rule, score: 0.55, point, from: [a.sentence.article, a.at], to: [b.sentence.article, b.at] },
    key: `${a.counted} ${[a.value, b.value].sort((x, y) => x - y).join(" ")}`,
    weight,
  };
}

function phraseIn({ sentence, clause }: Count, phrases: readonly { readonly form: string }[]): Span | null {
  const words = sentence.words.filter((word) => contains(clause, word));
  return phrases.flatMap(({ form }) => phraseAt(words, form) ?? [])[0] ?? null;
}

function agentFinding({ a, b, weight }: Pair): readonly AcrossFinding[] {
  const [here, there] = [phraseIn(a, AGENT_PHRASES), phraseIn(b, AGENT_PHRASES)];
  const [without, other] = [phraseIn(a, AGENTLESS_PHRASES), phraseIn(b, AGENTLESS_PHRASES)];
  const [one, two] = [here ?? without, there ?? other];
  const differs =
    (here !== null && there === null && other !== null) || (there !== null && here === null && without !== null);
  if (!differs || !one || !two) return [];
  const hull = (count: Count, span: Span): Span => ({
    start: Math.min(count.at.start, span.start),
    end: Math.min(count.clause.end, Math.max(count.at.end, span.end + AGENT_NAME)),
  });
  const point = { ar: "الفاعل مسمّى في موضع وغائب عن الآخر", en: "who did it is named on one side only" };
  const [from, to] = [hull(a, one), hull(b, two)];
  return [
    {
      ...{ kind: "actor", rule: TRACE_RULES.agentMissing, score: 0.6, point, weight },
      ...{ from: [a.sentence.article, from], to: [b.sentence.article, to] },
      key: `agent ${(here === null ? a : b).sentence.article.id}`,
    },
  ];
}

/** Counts of the text, and of headings only what the text has not: a heading names no source. */
function inTextFirst(counts: readonly Count[]): readonly Count[] {
  const text = counts.filter(({ sentence }) => !sentence.heading);
  return [...text, ...counts.filter((count) => count.sentence.heading && !has(text, count))];
}

/** Of the pairs of one value in one article with one in another, the pair whose sentences fit best. */
function bestPlaced(pairs: readonly Pair[]): readonly Pair[] {
  const best = new Map<string, Pair>();
  for (const pair of pairs) {
    const key = [pair.a, pair.b]
      .map(({ sentence, counted, value }) => `${sentence.article.id} ${counted} ${value}`)
      .join(" ");
    if (pair.weight > (best.get(key)?.weight ?? 0)) best.set(key, pair);
  }
  return [...best.values()];
}

/** Ids of the places that a sentence names. */
export type PlacesIn = (sentence: Sentence) => ReadonlySet<string>;

/** Whether two sentences name places and none in common: the dead of one town are not those of another. */
function areElsewhere(here: ReadonlySet<string>, there: ReadonlySet<string>): boolean {
  return here.size > 0 && there.size > 0 && ![...here].some((place) => there.has(place));
}

/** Who is said to give a count: the source's place, null in the outlet's own voice. */
export type SourceAt = (article: Article, span: Span) => Span | null;

/** A count in an outlet's own voice, against the nearest count that another article puts into a source's mouth. */
function unsourced(pairs: readonly Pair[], sourceAt: SourceAt): readonly AcrossFinding[] {
  const point = {
    ar: "حصيلة منسوبة في موضع، بلا مصدر في الآخر",
    en: "a count with its source on one side, without on the other",
  };
  const sourceOf = ({ sentence, at }: Count): Span | null => sourceAt(sentence.article, at);
  return pairs.flatMap(({ a, b }): AcrossFinding[] => {
    const [mine, theirs] = [sourceOf(a), sourceOf(b)];
    if ((mine === null) === (theirs === null) || a.sentence.heading || b.sentence.heading) return [];
    if (!a.counted.startsWith(DEAD)) return [];
    const [named, source, bare] = mine ? [a, mine, b] : [b, theirs ?? b.at, a];
    const from = { start: Math.min(source.start, named.at.start), end: Math.max(source.end, named.at.end) };
    const near = Math.min(a.value, b.value) / Math.max(a.value, b.value);
    return [
      {
        ...{ kind: "attribution", rule: TRACE_RULES.attributionDropped, score: 0.6, point, weight: near },
        ...{ from: [named.sentence.article, from], to: [bare.sentence.article, bare.clause] },
        key: `unsourced ${bare.value} ${bare.sentence.article.id}`,
      },
    ];
  });
}

/** Counts of one event that differ between articles, and who gives them. */
export function tollsAcross(
  articles: readonly (readonly Sentence[])[],
  { sourceAt, placesIn }: { readonly sourceAt: SourceAt; readonly placesIn: PlacesIn },
): readonly AcrossFinding[] {
  const counts = articles.map((sentences) => inTextFirst(sentences.flatMap(countsIn)));
  const of = new Map(counts.flatMap((own) => own.map((count): [Count, readonly Count[]] => [count, own])));
  const lacks = (count: Count, other: Count): boolean => !has(of.get(other) ?? [], count);
  const differing = pairsAmong(
    counts,
    (a, b) => a.toll && b.toll && a.summed === b.summed && a.value !== b.value && lacks(a, b) && lacks(b, a),
  ).filter(({ a, b }) => !areElsewhere(placesIn(a.sentence), placesIn(b.sentence)));
  const loosened = pairsAmong(
    counts,
    (a, b) => a.value === b.value && a.approximator !== b.approximator && a.summed === b.summed,
  );
  const dead = pairsAmong(counts, (a, b) => a.toll && b.toll);
  const alike = dead.filter(({ a, b }) => a.summed === b.summed);
  return [
    ...[...fewest(bestPlaced(differing)), ...bestPlaced(loosened)].map(tollFinding),
    ...bestPlaced(dead).flatMap(agentFinding),
    ...unsourced(alike, sourceAt),
  ];
}
