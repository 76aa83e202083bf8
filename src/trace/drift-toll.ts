// Tolls and other counts that differ between articles though no passage joins them: each value with its source, told once per pair of values.
// Also who did it: «برصاص …» in one count, «في اشتباكات» in the other. Leaves out counts of other times («منذ …» against a day).

import { AGENT_PHRASES, AGENTLESS_PHRASES, LOOSE_BEHIND } from "../lang/ar/drift-words.ts";
import { DEMONYMS } from "../lang/countries.ts";
import { findEntries } from "../lang/gazetteer.ts";
import { numbersIn } from "../lang/numbers.ts";
import { contains, type Span } from "../model/span.ts";
import { type Word, wordsIn } from "./content-words.ts";
import type { AcrossFinding } from "./drift-pair.ts";
import { TRACE_RULES } from "./rules.ts";
import { clauseAround, phraseAt, type Sentence, sharedContext } from "./sentence.ts";

/** Keys of the table of same things that are tolls: the dead, the injured. */
const TOLLS: ReadonlySet<string> = new Set(["قتل", "جرح"]);
/** Words before a number among which the word of the toll stands. */
const TOLL_BEFORE = 7;
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
/** UTF-16 units behind «برصاص» in which its name stands. */
const AGENT_NAME = 20;
/** Relative distance up to which a loosened count is the other one rounded. */
const ROUNDING = 0.05;
/** Weight that the sentences around two counts must share: about two rare words. Raising it misses terse reports. */
const SAME_EVENT = 9;
/** Values below this are told as cases, not as tolls. */
const LEAST_TOLL = 3;

/** One count. */
interface Count {
  readonly sentence: Sentence;
  readonly toll: boolean;
  /** What is counted: the toll and who, else the noun. */
  readonly counted: string;
  readonly value: number;
  readonly loose: boolean;
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
  return words.slice(Math.max(0, first - TOLL_BEFORE), first).findLast(isToll) ?? null;
}

/** Who is counted: everybody, or a part («أطفال», «عسكريين») by its stem. */
function populationOf(noun: Word | undefined): string {
  if (!noun || TOLLS.has(noun.stem) || noun.fold.startsWith("و") || findEntries(DEMONYMS, [noun]).length > 0)
    return "all";
  return EVERYBODY.has(noun.stem) ? "all" : noun.stem;
}

function countsIn(sentence: Sentence): readonly Count[] {
  const { text } = sentence.article;
  return numbersIn(text, sentence).flatMap((found): Count[] => {
    const clause = clauseAround(sentence, found);
    const words = wordsIn(text, clause);
    const first = words.findIndex((word) => word.end > found.start);
    const last = words.findLastIndex((word) => word.start < found.end);
    const noun = words[last + 1];
    const toll = tollOf(words, first, last);
    const isYear = found.value >= 1900 && found.value <= 2100;
    if (noun?.fold === "و" || words.slice(0, first).some((word) => PARTS.has(word.fold))) return [];
    if (!noun || found.value < LEAST_TOLL || isYear || TIMES.has(noun.stem) || TIMES.has(noun.fold)) return [];
    const loose = LOOSE_BEHIND.flatMap(({ form }) => phraseAt(words.slice(last + 1, last + 5), form) ?? [])[0];
    const start = found.approximatorAt?.start ?? found.start;
    const population = toll ? populationOf(noun) : noun.stem;
    return [
      {
        ...{ sentence, value: found.value, clause, toll: toll !== null },
        counted: toll ? `${toll.stem} ${population}` : noun.stem,
        loose: found.approximator !== null || loose !== undefined,
        summed: words.some((word) => word.fold === "منذ"),
        at: { start: Math.min(start, found.start), end: Math.max(found.end, loose?.end ?? noun.end) },
      },
    ];
  });
}

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
          return weight >= SAME_EVENT ? [{ a, b, weight }] : [];
        }),
      ),
    ),
  );
}

const has = (counts: readonly Count[], { counted, value }: Count): boolean =>
  counts.some((one) => one.counted === counted && one.value === value);

/** Of all pairs those in which one of the two has its best partner or the next higher value, so that a ladder of values is told in few steps. */
function bestOfEach(pairs: readonly Pair[]): readonly Pair[] {
  const best = new Map<Count, Pair>();
  const next = new Map<Count, Pair>();
  const gap = ({ a, b }: Pair): number => Math.abs(a.value - b.value);
  for (const pair of pairs) {
    for (const count of [pair.a, pair.b]) if (pair.weight > (best.get(count)?.weight ?? 0)) best.set(count, pair);
    const lower = pair.a.value < pair.b.value ? pair.a : pair.b;
    const known = next.get(lower);
    if (!known || gap(pair) < gap(known)) next.set(lower, pair);
  }
  return [...new Set([...best.values(), ...next.values()])];
}

function tollFinding({ a, b, weight }: Pair): AcrossFinding {
  const [small, large] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  const rounded = (a.loose || b.loose) && large - small <= ROUNDING * large;
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

/** Each value of a count once per article, where the text has it first: a heading names no source. */
function onceEach(counts: readonly Count[]): readonly Count[] {
  const seen = new Set<string>();
  const inText = counts.filter(({ sentence }) => !sentence.heading);
  return [...inText, ...counts.filter(({ sentence }) => sentence.heading)].filter((count) => {
    const key = `${count.counted} ${count.value}`;
    return !seen.has(key) && seen.add(key).has(key);
  });
}

/** Counts of one event that differ between articles. */
export function tollsAcross(articles: readonly (readonly Sentence[])[]): readonly AcrossFinding[] {
  const counts = articles.map((sentences) => onceEach(sentences.flatMap(countsIn)));
  const of = new Map(counts.flatMap((own) => own.map((count): [Count, readonly Count[]] => [count, own])));
  const lacks = (count: Count, other: Count): boolean => !has(of.get(other) ?? [], count);
  const differing = pairsAmong(
    counts,
    (a, b) => a.toll && b.toll && a.summed === b.summed && a.value !== b.value && lacks(a, b) && lacks(b, a),
  );
  const loosened = pairsAmong(counts, (a, b) => a.value === b.value && a.loose !== b.loose);
  const dead = pairsAmong(counts, (a, b) => a.toll && b.toll);
  return [...[...bestOfEach(differing), ...bestOfEach(loosened)].map(tollFinding), ...dead.flatMap(agentFinding)];
}
