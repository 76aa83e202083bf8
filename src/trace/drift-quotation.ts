// What happened to quotation marks and the words in them: several quotations spliced into one, words edited inside the marks, marks
// added or dropped. Names and titles in marks are left out: their marks say nothing about who speaks.

import { NAME_HEADS } from "../lang/ar/quotation-words.ts";
import { foldWord } from "../lang/normalise.ts";
import type { Quotation } from "../model/attribution.ts";
import { addTo } from "../model/grouping.ts";
import { contains, lengthOf, overlaps, type Span } from "../model/span.ts";
import type { Affair } from "./affair.ts";
import type { AlignedWord, Alignments } from "./alignment.ts";
import type { WordsAt } from "./article-words.ts";
import { bareWord } from "./bare-word.ts";
import { isTelling, type Word } from "./content-words.ts";
import {
  type Change,
  type Finding,
  placeOf,
  placesOf,
  quotationAround,
  type Version,
  type VersionPair,
} from "./drift-pair.ts";
import { sourceWords, tellingStems } from "./drift-speaker.ts";
import { TRACE_RULES } from "./rules.ts";
import { findSource } from "./sources.ts";

/** Aligned words that a quotation must give to a splice. Raising it misses short parts, lowering it counts stray words. */
const LEAST_PART = 3;
/** Share of a quotation's aligned words in one quotation of the other article from which that one holds it whole, and nothing was spliced. */
const WHOLE = 0.8;
/** Words in marks up to which the marks are read as distance or emphasis rather than speech. */
const SCARE_WORDS = 3;

const isSpeech = (one: Quotation): boolean => one.kind !== "name" && one.kind !== "title";

/** The outermost speech quotation around a word. */
function speechAround(version: Version, span: Span): Quotation | null {
  const holding = version.quotationsAt(span).filter((one) => isSpeech(one) && contains(one, span));
  return holding.sort((a, b) => lengthOf(b) - lengthOf(a))[0] ?? null;
}

interface Part {
  readonly source: Quotation;
  readonly words: readonly AlignedWord[];
}

/** Aligned words inside one quotation, by the quotation of the other article they stand in, in order. */
function partsOf(quotation: Quotation, one: Version, other: Version, alignments: Alignments): readonly Part[] {
  const words = alignments
    .between(one.article.id, other.article.id)
    .flatMap((side) => side.wordsAt(quotation))
    .filter((word) => contains(quotation, word.here))
    .sort((a, b) => a.here.start - b.here.start);
  const parts = new Map<Quotation, AlignedWord[]>();
  for (const word of words) {
    const source = speechAround(other, word.there);
    if (source) addTo(parts, source, word);
  }
  const long = [...parts]
    .map(([source, own]) => ({ source, words: own }))
    .filter((part) => part.words.length >= LEAST_PART);
  const here = new Set(words.map((word) => word.here.start)).size;
  return long.some((part) => part.words.length >= WHOLE * here) ? [] : long;
}

/** The border of two parts: the last three aligned words of one to the first three of the next. */
function border(before: readonly Span[], after: readonly Span[]): Span {
  const [first, last] = [before.at(-LEAST_PART) ?? before[0], after[LEAST_PART - 1] ?? after.at(-1)];
  const [a, b] = [first ?? { start: 0, end: 0 }, last ?? { start: 0, end: 0 }];
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** One pair of marks in one article around what are several quotations in the other; `one` has the splice. */
function splicesIn(
  one: Version,
  other: Version,
  alignments: Alignments,
): readonly { readonly here: Span; readonly there: Span }[] {
  const { unit } = one.member;
  return one
    .quotationsAt(unit)
    .filter((quotation) => isSpeech(quotation) && quotation.depth === 0)
    .flatMap((quotation) => {
      const parts = partsOf(quotation, one, other, alignments);
      return parts.slice(1).flatMap((part, at) => {
        const before = parts[at];
        if (!before || speechAround(one, quotation) !== quotation) return [];
        const side = (key: "here" | "there"): Span =>
          border(
            before.words.map((word) => word[key]),
            part.words.map((word) => word[key]),
          );
        return [{ here: side("here"), there: side("there") }];
      });
    });
}

/** Splices between two articles, read from the versions at hand. */
export function splices(pair: VersionPair, alignments: Alignments): readonly Finding[] {
  const point = {
    ar: "اقتباسات منفصلة في موضع، داخل علامتين في الآخر",
    en: "separate quotations on one side, one pair of marks on the other",
  };
  const rule = TRACE_RULES.quotationSpliced;
  const found = (from: Span, to: Span): Finding => ({
    ...{ kind: "quotation", rule, score: 0.9, point },
    ...{ from: placeOf(pair.from, from), to: placeOf(pair.to, to) },
  });
  return [
    ...splicesIn(pair.to, pair.from, alignments).map(({ here, there }) => found(there, here)),
    ...splicesIn(pair.from, pair.to, alignments).map(({ here, there }) => found(here, there)),
  ];
}

/** Whether one identified source is known to speak on both sides. */
function haveOneSpeaker({ from, to }: VersionPair, affair: Affair): boolean {
  const [one, other] = [from, to].map(({ member: { unit } }) =>
    unit.attribution ? findSource(unit.attribution, affair)?.known : undefined,
  );
  return one?.identified === true && one.node.id === other?.node.id;
}

/** Share of the longer quotation that must be common for a single edit to be shown; below it two wordings of one speaker are shown whole. */
const MOSTLY_KEPT = 0.5;

/** Words edited where both sides stand in quotation marks. */
export function editInMarks(pair: VersionPair, change: Change, affair: Affair): readonly Finding[] {
  const [here, there] = [quotationAround(pair.from, change.fromAround), quotationAround(pair.to, change.toAround)];
  if (!here || !there || haveOtherSpeakers(pair, affair)) return [];
  const point = { ar: "كلام مختلف داخل علامتي التنصيص", en: "other words inside the quotation marks" };
  const common = pair.aligned.filter((word) => contains(here, word.from) && contains(there, word.to)).length;
  const inside = (version: Version, quotation: Span): number =>
    version.member.unit.words.filter((word) => contains(quotation, word)).length;
  const longer = Math.max(inside(pair.from, here), inside(pair.to, there));
  const isReworded = common < MOSTLY_KEPT * longer;
  if (isReworded && !haveOneSpeaker(pair, affair)) return [];
  const places = isReworded ? { from: placeOf(pair.from, here), to: placeOf(pair.to, there) } : placesOf(pair, change);
  return [{ kind: "quotation", rule: TRACE_RULES.quotationEdited, ...places, score: 0.8, point }];
}

/** Whether marks hold a name: «معركة “…”», «“مسيرة …”». */
function isNameInMarks(at: WordsAt, { start }: Span, inside: readonly Word[]): boolean {
  const before = at({ start: Math.max(0, start - NAME_REACH), end: start }).at(-1);
  const first = inside.length > 1 ? inside[0] : undefined;
  return [before, first].some((word) => word !== undefined && NAME_KEYS.has(bareWord(word.fold)));
}

const NAME_KEYS: ReadonlySet<string> = new Set([...NAME_HEADS].map(foldWord));
/** UTF-16 units before marks in which the word stands that says what they hold. */
const NAME_REACH = 20;

/** «حق النقض (الفيتو)»: brackets set a word apart as marks do. */
const isInBrackets = (text: string, { start, end }: Span): boolean =>
  /[(（]\s*$/u.test(text.slice(0, start)) && /^\s*[)）]/u.test(text.slice(end));

/** Whether all telling words stand in marks there too, if in others: «في “بلد ثالث”» / «“في بلد ثالث”». */
function isMarkedElsewhere(other: Version, words: readonly { readonly twin: Span }[]): boolean {
  const telling = words.flatMap(({ twin }) => other.words.at(twin)).filter(isTelling);
  const isFragment = (quotation: Quotation): boolean => other.words.at(quotation).length <= SCARE_WORDS;
  const isMarked = (word: Word): boolean =>
    other.quotationsAt(word).some((one) => contains(one, word) && isFragment(one));
  return telling.length > 0 && telling.every(isMarked);
}

/** Small quotations of one version whose words stand without marks in the other. */
function bareTwins(
  one: Version,
  other: Version,
  words: readonly { readonly own: Span; readonly twin: Span }[],
): readonly { readonly marked: Span; readonly plain: Span }[] {
  return one
    .quotationsAt(one.member.unit)
    .filter((quotation) => isSpeech(quotation) && quotation.closed)
    .flatMap((quotation) => {
      const inside = one.words.at(quotation);
      const own = words.filter((word) => contains(quotation, word.own));
      if (isNameInMarks(one.words.at, quotation, inside)) return [];
      if (inside.length === 0 || inside.length > SCARE_WORDS || own.length < inside.length) return [];
      const plain = {
        start: Math.min(...own.map((word) => word.twin.start)),
        end: Math.max(...own.map((word) => word.twin.end)),
      };
      if (isMarkedElsewhere(other, own) || isInBrackets(other.article.text, plain)) return [];
      const around = quotationAround(other, plain);
      const outer = one
        .quotationsAt(quotation)
        .some((another) => another !== quotation && isSpeech(another) && contains(another, quotation));
      const tight = around !== null && other.words.at(around).length <= inside.length + 1;
      const named = other
        .quotationsAt(plain)
        .some((name) => contains(name, plain) && other.words.at(name).length <= inside.length + 1);
      return tight || named || (around !== null && !outer) ? [] : [{ marked: quotation, plain }];
    });
}

/** Whether marks hold an actor's name and nothing else. */
function isActorInMarks({ article, words: known }: Version, marked: Span, affair: Affair): boolean {
  const words = known.at(marked);
  return (affair.mentionsAt.get(article.id)?.(marked) ?? []).some((mention) =>
    words.every((word) => overlaps(mention, word)),
  );
}

/** Marks of distance or emphasis on one side only: «المساعدات “العاجلة”» / «المساعدات العاجلة». */
export function marksChange(pair: VersionPair, affair: Affair): readonly Finding[] {
  const point = { ar: "علامتا تنصيص في موضع دون الآخر", en: "quotation marks on one side only" };
  const rule = TRACE_RULES.marksDiffer;
  const found = (from: Span, to: Span): Finding => ({
    ...{ kind: "quotation", rule, score: 0.85, point },
    ...{ from: placeOf(pair.from, from), to: placeOf(pair.to, to) },
  });
  const forth = pair.aligned.map((word) => ({ own: word.from, twin: word.to }));
  const back = pair.aligned.map((word) => ({ own: word.to, twin: word.from }));
  return [
    ...bareTwins(pair.from, pair.to, forth)
      .filter(({ marked }) => !isActorInMarks(pair.from, marked, affair))
      .map(({ marked, plain }) => found(marked, plain)),
    ...bareTwins(pair.to, pair.from, back)
      .filter(({ marked }) => !isActorInMarks(pair.to, marked, affair))
      .map(({ marked, plain }) => found(plain, marked)),
  ];
}

/** Words that may follow the common part of a quotation before the two are different utterances. */
const CUT_OFF = 8;

/** Words of a quotation behind its last aligned word. */
function restBehind(version: Version, quotation: Quotation, last: Span): readonly Span[] {
  return version.words.at({ start: last.end, end: quotation.end });
}

/** Whether the two are known to be the words of two speakers: both can be asked, and no word of their names is common. */
function haveOtherSpeakers({ from, to }: VersionPair, affair: Affair): boolean {
  const [one, other] = [from, to].map(({ article, member: { unit } }) => {
    const source = unit.attribution ? findSource(unit.attribution, affair) : null;
    const names = unit.attribution ? tellingStems(sourceWords(article, unit.attribution)) : new Set<string>();
    return { known: source?.known ?? null, names };
  });
  if (!one?.known?.identified || !other?.known?.identified || one.known.node.id === other.known.node.id) return false;
  return ![...one.names].some((stem) => other.names.has(stem));
}

/** Share of a quotation's telling words that must be aligned for another that ends earlier to be the same one. */
const SAME_WORDS = 0.5;

/** A quotation that both have but one ends earlier: «“لن نغادر أبداً”» / «“لن نغادر”». */
export function cutQuotation(pair: VersionPair, affair: Affair): readonly Finding[] {
  if (haveOtherSpeakers(pair, affair)) return [];
  for (const one of pair.from.quotationsAt(pair.from.member.unit).filter(isSpeech)) {
    const inside = pair.aligned.filter((word) => contains(one, word.from));
    const last = inside.at(-1);
    const other = last ? speechAround(pair.to, last.to) : null;
    if (!last || !other || inside.length < LEAST_PART || speechAround(pair.from, last.from) !== one) continue;
    const whole = [one, other].map((quotation, at) => (at === 0 ? pair.from : pair.to).words.at(quotation));
    if (inside.length < SAME_WORDS * Math.min(...whole.map((words) => words.length))) continue;
    const [left, right] = [restBehind(pair.from, one, last.from), restBehind(pair.to, other, last.to)];
    const [short, long] = left.length < right.length ? [left, right] : [right, left];
    if (short.length > 0 || long.length === 0 || long.length > CUT_OFF) continue;
    const point = { ar: "اقتباس ينتهي قبل الآخر", en: "a quotation that ends earlier on one side" };
    const place = (version: Version, from: Span, rest: readonly Span[]): Finding["from"] =>
      placeOf(version, { start: from.start, end: rest.at(-1)?.end ?? from.end });
    const places = { from: place(pair.from, last.from, left), to: place(pair.to, last.to, right) };
    return [{ kind: "quotation", rule: TRACE_RULES.quotationEdited, ...places, score: 0.65, point }];
  }
  return [];
}

/** Share of the shorter quotation's telling words that the longer must have for the two to be one utterance. */
const SAME_UTTERANCE = 0.5;

/** Quotations of one source in both versions that share telling words but differ: two wordings, both given as literal. */
export function rewordedQuotation(pair: VersionPair, affair: Affair): readonly Finding[] {
  if (haveOtherSpeakers(pair, affair)) return [];
  const speech = (version: Version): readonly Quotation[] =>
    version.quotationsAt(version.member.unit).filter((one) => isSpeech(one) && one.depth === 0);
  for (const a of speech(pair.from))
    for (const b of speech(pair.to)) {
      const [left, right] = [pair.from.words.at(a), pair.to.words.at(b)];
      const theirs = new Set(right.map((word) => word.stem));
      const mine = new Set(left.map((word) => word.stem));
      const shared = left.filter((word) => isTelling(word) && theirs.has(word.stem)).length;
      const least = Math.min(left.filter(isTelling).length, right.filter(isTelling).length);
      const within = left.every((word) => theirs.has(word.stem)) || right.every((word) => mine.has(word.stem));
      if (
        shared < 2 ||
        shared < SAME_UTTERANCE * least ||
        within ||
        pair.aligned.some((word) => contains(a, word.from))
      )
        continue;
      const point = {
        ar: "لفظان مختلفان داخل التنصيص للقائل نفسه",
        en: "two wordings in quotation marks for one speaker",
      };
      const rule = TRACE_RULES.quotationEdited;
      return [{ kind: "quotation", rule, from: placeOf(pair.from, a), to: placeOf(pair.to, b), score: 0.6, point }];
    }
  return [];
}
