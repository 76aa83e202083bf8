// Tolls and other counts that differ between articles though no passage joins them: each value with its source, told once per pair of values.
// Also who did it: «برصاص …» in one count, «في اشتباكات» in the other. Leaves out counts of other times («منذ …» against a day).

import { AGENT_PHRASES, AGENTLESS_PHRASES } from "../lang/ar/drift-words.ts";
import type { Article } from "../model/article.ts";
import { groupBy } from "../model/grouping.ts";
import { contains, type Span } from "../model/span.ts";
import { type Count, countsIn } from "./drift-count.ts";
import { isRounded } from "./drift-number.ts";
import type { AcrossFinding } from "./drift-pair.ts";
import { TRACE_RULES } from "./rules.ts";
import { isSameDay, phraseAt, type Sentence, sharedContext } from "./sentence.ts";

/** Key of the dead: the count that stands for an event. */
const DEAD = "قتل";
/** UTF-16 units behind «برصاص» in which its name stands. */
const AGENT_NAME = 20;
/** Weight that the sentences around two counts must share: about two rare words. Raising it misses terse reports. */
const SAME_EVENT = 9;
/** Added to the weight of two articles of one day: a toll that differs within a day is the more telling. */
const SAME_DAY = 10;

/** Added for each count that its sentence calls the toll: there the article gives it, elsewhere it says it again. */
const CALLED_TOLL = 4;

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
          const called = [a, b].filter(({ total, sentence }) => total && !sentence.heading).length * CALLED_TOLL;
          const sameDay = isSameDay(a.sentence.article, b.sentence.article) ? SAME_DAY : 0;
          return [{ a, b, weight: weight + called + sameDay }];
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
  const sameDay = ({ a, b }: Pair): boolean => isSameDay(a.sentence.article, b.sentence.article);
  return [...pairs]
    .sort((x, y) => Number(sameDay(y)) - Number(sameDay(x)) || gap(x) - gap(y) || y.weight - x.weight)
    .filter(({ a, b }) => {
      const two = `${a.counted} ${a.sentence.article.id} ${b.sentence.article.id}`;
      const isNew = !told.has(key(a)) || !told.has(key(b)) || (!told.has(two) && sameDay({ a, b, weight: 0 }));
      told.add(key(a)).add(key(b)).add(two);
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
    key: `${a.counted} ${a.sentence.article.id} ${b.sentence.article.id} ${[a.value, b.value].sort((x, y) => x - y).join(" ")}`,
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

/** Share of the best weight that a pair of earlier places needs. Raising it tells of places deep in the text. */
const NEARLY_AS_WELL = 0.6;

/** Of the pairs of one value in one article with one in another the first in the texts that fits nearly best: an article gives its toll, then says it again. */
function bestPlaced(pairs: readonly Pair[]): readonly Pair[] {
  const placed = groupBy(pairs, ({ a, b }) =>
    [a, b].map(({ sentence, counted, value }) => `${sentence.article.id} ${counted} ${value}`).join(" "),
  );
  const depth = ({ a, b }: Pair): number =>
    a.at.start / a.sentence.article.text.length + b.at.start / b.sentence.article.text.length;
  return [...placed.values()].flatMap((own) => {
    const most = Math.max(...own.map(({ weight }) => weight));
    const fitting = own.filter(({ weight }) => weight >= NEARLY_AS_WELL * most);
    return fitting.sort((x, y) => depth(x) - depth(y) || y.weight - x.weight).slice(0, 1);
  });
}

/** Whether both sum up or neither does (since the event itself is no other sum), and both are of now or of before. */
function areOneKind(a: Count, b: Count): boolean {
  const [summed, other] = a.summed ? [a, b] : [b, a];
  const { since } = summed;
  const isOfEvent = since !== null && [...other.sentence.around.keys()].some((stem) => stem.startsWith(since));
  return a.former === b.former && (a.summed === b.summed || isOfEvent);
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

/** Values below this are too common to be known again by themselves. */
const TELLING_VALUE = 10;

/** One number of one thing, by a source in one article and in the other nowhere: the number itself shows that both tell of the same. */
function unsourcedValues(
  pairs: readonly Pair[],
  of: ReadonlyMap<Count, readonly Count[]>,
  sourceAt: SourceAt,
): readonly AcrossFinding[] {
  const point = {
    ar: "رقم منسوب في موضع، بلا مصدر في الآخر",
    en: "a number with its source on one side, without on the other",
  };
  const sourceOf = ({ sentence, at }: Count): Span | null => sourceAt(sentence.article, at);
  const isEverSourced = (count: Count): boolean =>
    (of.get(count) ?? []).some((one) => one.value === count.value && sourceOf(one) !== null);
  return pairs.flatMap(({ a, b, weight }): AcrossFinding[] => {
    if (a.sentence.heading || b.sentence.heading || isEverSourced(a) === isEverSourced(b)) return [];
    const [named, bare] = isEverSourced(a) ? [a, b] : [b, a];
    const source = sourceOf(named);
    if (!source) return [];
    const from = { start: Math.min(source.start, named.at.start), end: Math.max(source.end, named.at.end) };
    return [
      {
        ...{ kind: "attribution", rule: TRACE_RULES.attributionDropped, score: 0.6, point, weight },
        ...{ from: [named.sentence.article, from], to: [bare.sentence.article, bare.clause] },
        key: `number ${bare.counted} ${bare.value} ${bare.sentence.article.id}`,
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
    (a, b) => a.toll && b.toll && areOneKind(a, b) && a.value !== b.value && lacks(a, b) && lacks(b, a),
  ).filter(({ a, b }) => !areElsewhere(placesIn(a.sentence), placesIn(b.sentence)));
  const loosened = pairsAmong(
    counts,
    (a, b) => a.value === b.value && a.approximator !== b.approximator && areOneKind(a, b),
  );
  const equal = pairsAmong(counts, (a, b) => a.value === b.value && a.value >= TELLING_VALUE && areOneKind(a, b));
  const dead = pairsAmong(counts, (a, b) => a.toll && b.toll);
  const alike = dead.filter(({ a, b }) => areOneKind(a, b));
  return [
    ...[...fewest(bestPlaced(differing)), ...bestPlaced(loosened)].map(tollFinding),
    ...bestPlaced(dead).flatMap(agentFinding),
    ...unsourced(alike, sourceAt),
    ...unsourcedValues(equal, of, sourceAt),
  ];
}
