// What is left when the sharper kinds have spoken: content words that differ inside a shared passage, and clauses that only one side has.
// Neutral rewordings, spelling, honorifics, function words and swapped continuations are not drift.

import { NAMING_VERBS } from "../lang/ar/drift-words.ts";
import { MONTHS_AR } from "../lang/ar/months.ts";
import { NEUTRAL_REWORDINGS } from "../lang/ar/rewordings.ts";
import { foldWord } from "../lang/normalise.ts";
import { numbersIn } from "../lang/numbers.ts";
import { tokenise } from "../lang/tokens.ts";
import type { Attribution } from "../model/attribution.ts";
import { contains, overlaps, type Span } from "../model/span.ts";
import { bareWord } from "./bare-word.ts";
import { isNegator, isTelling, type Word } from "./content-words.ts";
import { hedgesAmong } from "./drift-certainty.ts";
import { isLabel } from "./drift-label.ts";
import {
  type Change,
  type Finding,
  placeOf,
  placesOf,
  quote,
  spanOf,
  type Version,
  type VersionPair,
} from "./drift-pair.ts";
import { rootOf } from "./root.ts";
import { TRACE_RULES } from "./rules.ts";
import { phraseAt } from "./sentence.ts";

const keyOf = (text: string): string =>
  tokenise(text)
    .map((token) => bareWord(token.fold))
    .join(" ");

const NEUTRAL: readonly { readonly one: ReadonlySet<string>; readonly other: ReadonlySet<string> }[] =
  NEUTRAL_REWORDINGS.map(({ one, other }) => ({ one: new Set(one.map(keyOf)), other: new Set(other.map(keyOf)) }));

const key = (words: readonly Word[]): string => words.map((word) => bareWord(word.fold)).join(" ");

/** Whether the two sides say the same in other words of the table, or differ in spelling and clitics only. */
function isNeutral(change: Change): boolean {
  const [left, right] = [key(change.from), key(change.to)];
  const stems = (words: readonly Word[]): string =>
    words
      .filter(isTelling)
      .map((word) => word.stem)
      .sort()
      .join(" ");
  if (left === right || stems(change.from) === stems(change.to)) return true;
  return NEUTRAL.some(({ one, other }) => [left, right].every((side) => one.has(side) || other.has(side)));
}

/** Words of one side from which a missing clause is worth a finding. */
const CLAUSE = 3;
/** Words of a substitution beyond which it is a rewritten sentence, not a changed word. */
const LONGEST_SUBSTITUTION = 6;
/** Weight from which a word is rare enough for its change to be told; commoner words are style. */
const RARE = 4;

/** Attributions of the two articles of a pair. */
export interface PairMarks {
  readonly from: readonly Attribution[];
  readonly to: readonly Attribution[];
}

/** Whether a change lies in the frame of an attribution (cue and source), which other rules read. */
export function isFraming(change: Change, marks: PairMarks): boolean {
  const touches = (words: readonly Word[], own: readonly Attribution[]): boolean =>
    words.some((word) => own.some((one) => framesOf(one).some((place) => overlaps(place, word))));
  return touches(change.from, marks.from) || touches(change.to, marks.to);
}

const framesOf = ({ cue, source }: Attribution): readonly Span[] => [
  ...(cue ? [cue] : []),
  ...(source.inherited ? [] : source.spans),
];

/** Whether the words hold the whole source and cue of an attribution: «بحسب النقابة». */
function namesSource(words: readonly Word[], attributions: readonly Attribution[]): boolean {
  const span = spanOf(words);
  if (!span) return false;
  return attributions.some((one) => {
    const frames = framesOf(one);
    return !one.source.inherited && one.source.spans.length > 0 && frames.every((place) => contains(span, place));
  });
}

/** The attributions of an article without those behind the version itself: their sources are compared as sources. */
function otherThan({ member }: Version, attributions: readonly Attribution[]): readonly Attribution[] {
  const chain = new Set<string>();
  for (let id = member.unit.attribution?.id ?? null; id !== null && !chain.has(id); ) {
    chain.add(id);
    id = attributions.find((one) => one.id === id)?.parent ?? null;
  }
  return attributions.filter((one) => !chain.has(one.id));
}

function carriesWeight(words: readonly Word[], text: string): boolean {
  const span = spanOf(words);
  if (!span) return false;
  return (
    hedgesAmong(words).length > 0 ||
    words.some((word) => isNegator(word) || isLabel(word)) ||
    numbersIn(text, span).length > 0
  );
}

const namesNaming = (words: readonly Word[]): boolean =>
  NAMING_VERBS.some(({ form }) => phraseAt(words, form) !== null);

/** The change with the aligned word before and behind it. */
function widePlaces(pair: VersionPair, change: Change): Pick<Finding, "from" | "to"> {
  return { from: placeOf(pair.from, change.fromAround), to: placeOf(pair.to, change.toAround) };
}

/** A clause with a hedge, a source, a denial, a number or a label that the other side has not. */
export function clauseMissing(pair: VersionPair, change: Change, marks: PairMarks): readonly Finding[] {
  const [long, short] = change.from.length >= change.to.length ? [change.from, change.to] : [change.to, change.from];
  if (long.length < CLAUSE || short.length > 1) return [];
  const isFrom = long === change.from;
  const [text, own] = isFrom ? [pair.from.article.text, marks.from] : [pair.to.article.text, marks.to];
  const places = placesOf(pair, change);
  if (namesSource(long, otherThan(isFrom ? pair.from : pair.to, own))) {
    const point = { ar: "مصدر مذكور في موضع ساقط من الآخر", en: "a source named on one side only" };
    return [{ kind: "attribution", rule: TRACE_RULES.attributionDropped, ...places, score: 0.7, point }];
  }
  if (namesNaming(long) && !namesNaming(short)) {
    const point = {
      ar: "تسمية منسوبة في موضع، بصوت الناشر في الآخر",
      en: "a name put into a mouth on one side, the outlet's own on the other",
    };
    return [
      { kind: "attribution", rule: TRACE_RULES.attributionDropped, ...widePlaces(pair, change), score: 0.7, point },
    ];
  }
  if (isFraming(change, marks) || !change.sure || !carriesWeight(long, text)) return [];
  const point = { ar: "عبارة ذات شأن في موضع دون الآخر", en: "a telling clause on one side only" };
  return [{ kind: "omission", rule: TRACE_RULES.omission, ...places, score: 0.7, point }];
}

/** A word without its long vowels: «رازان» and «رزان» are one name. */
const consonants = (fold: string): string => fold.replace(/[اوي]/gu, "");

/** «باكستان» and «الباكستانية»: one stem begins with the other. */
function haveOneRoot(a: Word | undefined, b: Word | undefined): boolean {
  const [one, other] = [a?.stem ?? "", b?.stem ?? ""];
  return Math.min(one.length, other.length) >= ROOT && (one.startsWith(other) || other.startsWith(one));
}

/** Letters of a stem from which it may stand for the words that begin with it. */
const ROOT = 4;

/** One letter more, less or other in a long word: a slip or a spelling. */
function isSlip(left: readonly Word[], right: readonly Word[]): boolean {
  const [a, b] = [left[0]?.fold ?? "", right[0]?.fold ?? ""];
  if (left.length !== 1 || right.length !== 1) return false;
  if (consonants(a) === consonants(b) || haveOneRoot(left[0], right[0])) return true;
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head++;
  const [restA, restB] = [a.slice(head), b.slice(head)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}

const MONTHS: ReadonlySet<string> = new Set(
  MONTHS_AR.flatMap(({ names }) => names.flatMap((name) => name.split(/[|\s]/u).map(foldWord))),
);
const isMonth = ({ fold }: Word): boolean => MONTHS.has(fold);

/** Whether other content words stand in the same place; spelling, style and months apart. */
export function isReworded(change: Change, marks: PairMarks): boolean {
  const [left, right] = [change.from.filter(isTelling), change.to.filter(isTelling)];
  if (left.length === 0 || right.length === 0 || !change.sure || isNeutral(change) || isSlip(left, right)) return false;
  if (left.every(isMonth) && right.every(isMonth)) return false;
  return Math.max(change.from.length, change.to.length) <= LONGEST_SUBSTITUTION && !isFraming(change, marks);
}

/** Whether two words may stand for each other: both definite or neither, both adverbs in the accusative or neither, and of two roots. */
function areOneForm(one: Word, other: Word): boolean {
  const isDefinite = ({ fold }: Word): boolean => /^[وف]?[بلك]?ال|^[وف]?لل/u.test(fold);
  const isAdverb = ({ text }: Word): boolean => /ا\u064b$|\u064bا$/u.test(text);
  return isDefinite(one) === isDefinite(other) && isAdverb(one) === isAdverb(other) && rootOf(one) !== rootOf(other);
}

/** One rare word for another. */
export function wordingChange(pair: VersionPair, change: Change, marks: PairMarks): readonly Finding[] {
  const telling = [change.from, change.to].map((words) => words.filter(isTelling));
  const isOne = telling.every((words) => words.length === 1 && words.every(({ general }) => general >= RARE));
  const [one, other] = telling.map(([word]) => word);
  if (!isOne || !isReworded(change, marks) || !one || !other || !areOneForm(one, other)) return [];
  const point = { ar: "لفظ آخر في الموضع نفسه", en: "another wording in the same place" };
  return [{ kind: "wording", rule: TRACE_RULES.wording, ...placesOf(pair, change), score: 0.6, point }];
}

/** A key by which a substitution is recognised again between the same two outlets. */
export function substitutionKey(pair: VersionPair, finding: Finding): string {
  const texts = [keyOf(quote(pair.from.article, finding.from)), keyOf(quote(pair.to.article, finding.to))];
  const outlets = [
    pair.from.article.outlet?.name ?? pair.from.article.id,
    pair.to.article.outlet?.name ?? pair.to.article.id,
  ];
  return JSON.stringify([outlets, texts]);
}
