// What makes a section of a page look like a story of its own: how it opens, whose words it brings, how little it shares with what stood before, and
// how its heading fits it. Weights by logistic regression on half of 909 headings inside articles of five outlets and of 1,500 pairs of articles set one
// behind the other, rounded; checked on the other half. Arabic only: other languages lack the table of common words.

import { COMMON_WORDS } from "../lang/ar/common-words.ts";
import { splitConjunction } from "../lang/ar/conjunction.ts";
import { cueForms } from "../lang/ar/cue-forms.ts";
import { DAY_WORDS_AR } from "../lang/ar/day-words.ts";
import { foldWord } from "../lang/normalise.ts";
import { type Token, tokenise } from "../lang/tokens.ts";
import type { Span } from "../model/span.ts";
import { countWords } from "./lines.ts";
import { slugOf } from "./slugs.ts";

/**
 * What each sign adds: a reporting verb at the opening (half of it for another opening without و), a new source, new words, a topic left, a lead that says
 * again what its heading says, a heading of new words, a weekday in the lead, a heading as long as headlines are.
 */
const WEIGHTS = {
  opening: 0.18,
  source: 0.04,
  vocabulary: 0.22,
  topic: 0.15,
  restated: 0.1,
  heading: 0.1,
  day: 0.07,
  length: 0.14,
} as const;
/** Share of weighted words already known from which the vocabulary speaks for the same story. */
const SHARED_VOCABULARY = 0.3;
/** Words behind the opening verb among which its source stands, and how many of them are compared. */
const SOURCE_REACH = 6;
const SOURCE_WORDS = 3;
/** A word of the topic occurs this often before; so many of the most frequent are compared. */
const TOPIC_COUNT = 3;
const TOPIC_WORDS = 12;
/** Words lighter than this say too little («في», «قال», «الرئيس»); words below the table's 3 % count as this rare (percent). */
const TELLING = 1.9;
const RARE_PERCENT = 1.5;
/** Words of the lead among which news names its day. */
const DAY_REACH = 30;
/** Words of the shortest heading and of one that is as long as headlines are: nine in ten are, of headings inside articles three in ten. */
const SHORT_HEADING = 2;
const LONG_HEADING = 6;
/** Paragraphs of a section that are compared. */
const COMPARED = 6;

const PERCENT: ReadonlyMap<string, number> = new Map(
  COMMON_WORDS.flatMap(([percent, words]) => words.split(/\s+/).map((word): [string, number] => [word, percent])),
);
const DAYS: ReadonlySet<string> = new Set(DAY_WORDS_AR.weekdays.flatMap((day) => day.split("|")).map(foldWord));
const PREFIXES: readonly string[] = ["وال", "فال", "بال", "كال", "لل", "ال", "ب", "ل", "ك"];
const SUFFIXES: readonly string[] = ["هما", "ها", "هم", "ات", "ون", "ين", "ان", "يه", "ته", "ه", "ي", "ا", "ت"];
const SHORTEST = 3;

interface Word {
  readonly stem: string;
  readonly weight: number;
}

/** A key for comparing only: no conjunction, article or preposition, one suffix less. */
function stemOf(token: Token): string {
  const word = splitConjunction(token.fold).rest;
  const prefix = PREFIXES.find((one) => word.startsWith(one) && word.length - one.length >= SHORTEST) ?? "";
  const bare = word.slice(prefix.length);
  const suffix = SUFFIXES.find((one) => bare.endsWith(one) && bare.length - one.length >= SHORTEST) ?? "";
  return bare.slice(0, bare.length - suffix.length);
}

function tellingWords(text: string, span: Span): readonly Word[] {
  return tokenise(text, span).flatMap((token) => {
    const weight = Math.log(100 / (PERCENT.get(token.fold) ?? RARE_PERCENT));
    const isNumber = /^\p{Nd}/u.test(token.text);
    return weight > TELLING && !isNumber ? [{ stem: stemOf(token), weight }] : [];
  });
}

/** 1 for a reporting verb of the third person, .5 for another word, 0 behind و or ف: those go on with what was said. */
function opening(text: string, paragraph: Span): number {
  const [first] = tokenise(text, { start: paragraph.start, end: Math.min(paragraph.end, paragraph.start + 60) });
  if (!first || splitConjunction(first.safe).conjunction !== "") return 0;
  const isVerb = cueForms(first.safe).some(
    (form) => form.tense === "perfect" && form.person === 3 && form.object === "",
  );
  return isVerb ? 1 : 0.5;
}

function share(part: number, whole: number, none: number): number {
  return whole === 0 ? none : part / whole;
}

/** Share of the words right behind the opening verb that stand nowhere before. */
function newSource(text: string, paragraph: Span, known: ReadonlySet<string>): number {
  const behind = tokenise(text, paragraph).slice(1, 1 + SOURCE_REACH);
  const [start, end] = [behind[0]?.start ?? paragraph.end, behind.at(-1)?.end ?? paragraph.end];
  const source = tellingWords(text, { start, end }).slice(0, SOURCE_WORDS);
  return share(source.filter((word) => !known.has(word.stem)).length, source.length, 0);
}

function topicOf(words: readonly Word[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { stem } of words) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const frequent = [...counts].filter(([stem, count]) => count >= TOPIC_COUNT && stem.length >= SHORTEST);
  return frequent
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, TOPIC_WORDS)
    .map(([stem]) => stem);
}

function namesDay(text: string, lead: Span): boolean {
  return tokenise(text, lead)
    .slice(0, DAY_REACH)
    .some(({ fold }) => DAYS.has(fold) || DAYS.has(fold.replace(/^[وبل]/u, "")));
}

/** How well a heading fits the lead below it, and how new its words are, each 0..1. */
function headingSigns(
  text: string,
  { heading, lead }: { readonly heading: Span; readonly lead: Span },
  known: ReadonlySet<string>,
): { readonly restated: number; readonly fresh: number } {
  const stems = tellingWords(text, heading).map((word) => word.stem);
  const said = new Set(tellingWords(text, lead).map((word) => word.stem));
  return {
    restated: share(stems.filter((stem) => said.has(stem)).length, stems.length, 0),
    fresh: share(stems.filter((stem) => !known.has(stem)).length, stems.length, 0),
  };
}

/** Whether a paragraph opens with a dateline that names an agency or a desk: those stand only where news begins. */
export function opensWithDateline(text: string, paragraph: Span): boolean {
  const slug = slugOf(text.slice(paragraph.start, paragraph.end));
  return slug !== null && slug.bracket !== null;
}

/** How much a section under a heading looks like a story of its own beside what stands before it, 0..1. */
export function freshness(
  text: string,
  before: readonly Span[],
  { heading, section }: { readonly heading: Span; readonly section: readonly Span[] },
): number {
  const [lead] = section;
  const fresh = lead ? opening(text, lead) : 0;
  if (!lead || fresh === 0) return 0;
  const old = before.flatMap((span) => tellingWords(text, span));
  const known = new Set(old.map((word) => word.stem));
  const own = section.slice(0, COMPARED).flatMap((span) => tellingWords(text, span));
  const words = new Map(own.map((word) => [word.stem, word.weight]));
  const sum = (all: Iterable<readonly [string, number]>): number =>
    [...all].reduce((total, [, weight]) => total + weight, 0);
  const shared = share(sum([...words].filter(([stem]) => known.has(stem))), sum(words), 1);
  const topic = topicOf(old);
  const recalled = share(topic.filter((stem) => words.has(stem)).length, topic.length, 1);
  const signs = headingSigns(text, { heading, lead }, known);
  const length = (countWords(text.slice(heading.start, heading.end)) - SHORT_HEADING) / (LONG_HEADING - SHORT_HEADING);
  return (
    WEIGHTS.opening * fresh +
    WEIGHTS.source * newSource(text, lead, known) +
    WEIGHTS.vocabulary * Math.max(0, 1 - shared / SHARED_VOCABULARY) +
    WEIGHTS.topic * (1 - recalled) +
    WEIGHTS.restated * signs.restated +
    WEIGHTS.heading * signs.fresh +
    WEIGHTS.day * (namesDay(text, lead) ? 1 : 0) +
    WEIGHTS.length * Math.min(1, length)
  );
}
