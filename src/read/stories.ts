// Stories glued into one page: a heading after which nothing goes on. Two things must meet: a fresh opening (a reporting verb without و, a
// source not named before) and little shared vocabulary. Measured on 872 headings inside articles of five outlets: 0 false splits; of 2,945
// pairs of articles of one outlet set one behind the other, about half are found. Arabic only: other languages lack the table of common words.

import { COMMON_WORDS } from "../lang/ar/common-words.ts";
import { splitConjunction } from "../lang/ar/conjunction.ts";
import { cueForms } from "../lang/ar/cue-forms.ts";
import { type Token, tokenise } from "../lang/tokens.ts";
import { type Block, isStoryText } from "../model/article.ts";
import type { Span } from "../model/span.ts";
import { countWords } from "./lines.ts";

/** Score from which a heading begins a new story. Lower values split long articles at their side stories. */
const THRESHOLD = 0.73;
/** What each sign adds: a reporting verb at the opening (half of it for another opening without و), a new source, new words, a topic left. */
const WEIGHTS = { opening: 0.4, source: 0.2, vocabulary: 0.25, topic: 0.15 } as const;
/** Share of weighted words already known from which the vocabulary speaks for the same story. */
const SHARED_VOCABULARY = 0.3;
/** What a second story needs at least: a headline and a text of its own. */
const MIN_HEADING_WORDS = 3;
const MIN_PARAGRAPHS = 3;
const MIN_OPENING_WORDS = 12;
/** Words behind the opening verb among which its source stands, and how many of them are compared. */
const SOURCE_REACH = 6;
const SOURCE_WORDS = 3;
/** A word of the topic occurs this often before; so many of the most frequent are compared. */
const TOPIC_COUNT = 3;
const TOPIC_WORDS = 12;
/** Words lighter than this say too little («في», «قال», «الرئيس»); words below the table's 3 % count as this rare (percent). */
const TELLING = 1.9;
const RARE_PERCENT = 1.5;

const PERCENT: ReadonlyMap<string, number> = new Map(
  COMMON_WORDS.flatMap(([percent, words]) => words.split(/\s+/).map((word): [string, number] => [word, percent])),
);
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

/** How much a section looks like a story of its own, 0..1. */
function freshness(text: string, before: readonly Span[], section: readonly Span[]): number {
  const [lead] = section;
  const fresh = lead ? opening(text, lead) : 0;
  if (!lead || fresh === 0) return 0;
  const old = before.flatMap((span) => tellingWords(text, span));
  const known = new Set(old.map((word) => word.stem));
  const words = new Map(section.flatMap((span) => tellingWords(text, span)).map((word) => [word.stem, word.weight]));
  const sum = (all: Iterable<readonly [string, number]>): number =>
    [...all].reduce((total, [, weight]) => total + weight, 0);
  const shared = share(sum([...words].filter(([stem]) => known.has(stem))), sum(words), 1);
  const topic = topicOf(old);
  const recalled = share(topic.filter((stem) => words.has(stem)).length, topic.length, 1);
  const vocabulary = Math.max(0, 1 - shared / SHARED_VOCABULARY);
  return (
    WEIGHTS.opening * fresh +
    WEIGHTS.source * newSource(text, lead, known) +
    WEIGHTS.vocabulary * vocabulary +
    WEIGHTS.topic * (1 - recalled)
  );
}

function isHeading(text: string, block: Block): boolean {
  const words = text.slice(block.start, block.end);
  return block.role === "subheading" && countWords(words) >= MIN_HEADING_WORDS && !/[:؟?][\s"”»]*$/u.test(words);
}

/** The paragraphs right behind a heading, up to the next heading. */
function sectionAfter(blocks: readonly Block[], at: number): readonly Block[] {
  const next = blocks.findIndex((block, other) => other > at && block.role !== "paragraph");
  return blocks.slice(at + 1, next === -1 ? undefined : next);
}

function beginsStory(text: string, story: readonly Block[], blocks: readonly Block[], at: number): boolean {
  const heading = blocks[at];
  if (!heading || !isHeading(text, heading) || !story.some((block) => block.role === "paragraph")) return false;
  const section = sectionAfter(blocks, at);
  const [lead] = section;
  if (!lead || section.length < MIN_PARAGRAPHS) return false;
  if (countWords(text.slice(lead.start, lead.end)) < MIN_OPENING_WORDS) return false;
  return freshness(text, story, section) >= THRESHOLD;
}

/** The blocks with the number of their story. Furniture, slugs and bylines belong to the story they stand in. */
export function withStories(text: string, blocks: readonly Block[], language: string): readonly Block[] {
  if (language !== "ar") return blocks;
  const carrying = blocks.filter((block) => isStoryText(block.role));
  const starts: number[] = [];
  let from = 0;
  carrying.forEach((block, at) => {
    if (block.role !== "subheading" || !beginsStory(text, carrying.slice(from, at), carrying, at)) return;
    starts.push(block.start);
    from = at;
  });
  if (starts.length === 0) return blocks;
  return blocks.map((block) => {
    const story = starts.filter((start) => start <= block.start).length;
    return starts.includes(block.start) ? { ...block, story, rule: "REA-40" } : { ...block, story };
  });
}
