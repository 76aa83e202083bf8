// Noun phrases by their outer signs, for languages read by the common engine: what can head one, where its core ends, what kind of source it is.
// There is no parser: determiners, capitals, known heads and the absence of a finite verb decide. Leaves out where to look for one.

import type { SourceKind } from "../model/attribution.ts";
import type { Span } from "../model/span.ts";
import { phrasesAt } from "./reporting-lexicon.ts";
import { isCapital, type Reading } from "./reporting-sentence.ts";
import { isState } from "./state-name.ts";
import { hasComma, type Word } from "./words.ts";

/** Words `from` up to `to` (excluded). */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Letters and digits all in capitals: «IBM», «NATO». */
const ACRONYM = /^[\p{Lu}\p{Nd}&.]{2,}$/u;
/** «MPs». */
const PLURAL_ACRONYM = /^\p{Lu}{2,}s$/u;
const NUMBER = /^\p{Nd}/u;

/** Whether a word can begin a noun phrase: determiner, number, name, head of a source. */
export function opensPhrase({ words, lexicon }: Reading, at: number): boolean {
  const word = words[at];
  if (!word || lexicon.boundaries.has(word.key) || lexicon.adjuncts.has(word.key)) return false;
  return (
    lexicon.determiners.has(word.key) ||
    lexicon.pronouns.has(word.key) ||
    lexicon.kinds.has(word.key) ||
    NUMBER.test(word.text) ||
    (lexicon.language.capitals && isCapital(word) && at > 0) ||
    (at === 0 && isCapital(word) && !lexicon.adverbs.has(word.key))
  );
}

/** Whether a cue's finite verb stands among the words: then they are a clause. Words with capitals are names («the Post reports»). */
function holdsVerb(reading: Reading, { from, to }: Range): boolean {
  const { words, lexicon, cues } = reading;
  if (
    words.slice(from, to).some((word) => lexicon.clauseWords.has(word.key) && !(isCapital(word) && word !== words[0]))
  )
    return true;
  return cues.some(
    (cue) =>
      cue.from > from &&
      cue.to <= to &&
      cue.reading.kind === "verb" &&
      cue.reading.voice === "finite" &&
      !isCapital(words[cue.from]),
  );
}

/** Whether the words are a noun phrase as far as its signs tell: a name, a head or a determiner, and no finite verb. */
export function isNominal(reading: Reading, range: Range): boolean {
  const { words, lexicon } = reading;
  const first = words[range.from];
  if (!first || range.to <= range.from || holdsVerb(reading, range)) return false;
  if (lexicon.boundaries.has(first.key) || lexicon.adjuncts.has(first.key) || lexicon.adverbs.has(first.key))
    return false;
  const phrase = words.slice(range.from, range.to);
  if (!lexicon.language.capitals) return true;
  return (
    lexicon.determiners.has(first.key) ||
    phrase.some((word) => lexicon.kinds.has(word.key) || (isCapital(word) && !lexicon.adverbs.has(word.key)))
  );
}

/** The end of the words before a relative clause that begins inside the range; `to` itself where none does. */
export function beforeRelative({ words, lexicon }: Reading, { from, to }: Range): number {
  for (let at = from + 1; at < to; at++) if (lexicon.relatives.has(words[at]?.key ?? "")) return at;
  return to;
}

/** Whether an adjunct of time or medium opens at word `at`: «on Monday», «in a statement», «by telephone». */
export function opensAdjunct(reading: Reading, at: number): boolean {
  const { words, lexicon } = reading;
  if (!lexicon.adjuncts.has(words[at]?.key ?? "")) return false;
  const next = words.slice(at + 1, at + 1 + ADJUNCT_REACH);
  const end = next.findIndex((word, i) => i > 0 && (hasComma(word) || lexicon.adjuncts.has(word.key)));
  const inside = end < 0 ? next : next.slice(0, end);
  return lexicon.adverbs.has(inside[0]?.key ?? "") || inside.some((word) => lexicon.mediums.has(word.key));
}

/** Words behind a preposition in which a medium may stand: «in a televised prime-time interview». */
const ADJUNCT_REACH = 5;

/**
 * Whether a preposition at word `at` opens a subject («в министерстве сообщили»): behind it stands a body's head, or nothing but a name.
 * `to`: the end of the stretch.
 */
export function opensSubject({ words, lexicon }: Reading, at: number, to: number): boolean {
  if (!lexicon.subjectOpeners.has(words[at]?.key ?? "") || to <= at + 1) return false;
  const behind = words.slice(at + 1, to);
  const head = behind.slice(0, 2).map((word) => lexicon.kinds.get(word.key));
  if (head.some((kind) => kind === "organisation" || kind === "media" || kind === "document")) return true;
  return behind.every((word) => isCapital(word) && !lexicon.adverbs.has(word.key));
}

/** The core of a noun phrase: what stands before its first preposition or comma, and behind a possessor («the report's author»). */
function coreOf({ words, lexicon }: Reading, { from, to }: Range): Range {
  let end = from + 1;
  while (end < to && !hasComma(words[end]) && !isPreposition(words[end], lexicon)) end++;
  let start = from;
  for (let at = from; at < end - 1; at++) if (isPossessor(words[at])) start = at + 1;
  return { from: start, to: end };
}

function isPreposition(word: Word | undefined, lexicon: Reading["lexicon"]): boolean {
  if (word === undefined) return false;
  return lexicon.linking.has(word.key) || lexicon.adjuncts.has(word.key) || lexicon.infinitiveMarks.has(word.key);
}

/** «ministry's», «officials'». */
export function isPossessor(word: Word | undefined): boolean {
  return word !== undefined && /['’]s?$/.test(word.text) && word.key !== word.safe;
}

/** Whether a phrase of anonymity stands in the sentence's words from `from` on, before the stretch ends. */
function isAnonymous({ words, lexicon }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (phrasesAt(lexicon.anonymity, words, at).length > 0) return true;
  return false;
}

function kindByHead(reading: Reading, range: Range): SourceKind {
  const { words, lexicon } = reading;
  const core = coreOf(reading, range);
  const places = Array.from({ length: core.to - core.from }, (_, i) => core.from + i);
  const heads = places.filter((at) => isHead(words[at], at > core.from, lexicon));
  const head = lexicon.language.headFirst ? heads[0] : heads.at(-1);
  const phrase = words.slice(core.from, core.to);
  if (head === undefined && core.to < range.to && hasComma(words[core.to]) && lexicon.language.headFirst) {
    const apposed = kindByHead(reading, { from: core.to, to: range.to });
    return apposed === "role" ? "person" : apposed;
  }
  if (head === undefined || isNamed(phrase, words[head], lexicon))
    return lexicon.language.capitals ? kindWithoutHead(phrase, lexicon) : kindOfUnwrittenName(phrase);
  const kind = lexicon.kinds.get(words[head]?.key ?? "") ?? "person";
  if (kind === "person" && !lexicon.language.capitals)
    return hasComma(words[core.to]) && core.to < range.to ? "person" : "role";
  const rest = words.slice(head + 1, range.to);
  const named = rest.some((word, i) => isName(word, lexicon) && (head + 1 + i < core.to || hasComma(word)));
  return kind === "person" && !named ? "role" : kind;
}

/** «the group People for Peace»: a word for several people with a capital inside a sentence is part of a name. */
function isHead(word: Word | undefined, inside: boolean, { kinds }: Reading["lexicon"]): boolean {
  const kind = kinds.get(word?.key ?? "");
  const name = inside && isCapital(word) && !PLURAL_ACRONYM.test(word?.text ?? "");
  return kind !== undefined && !(name && (kind === "anonymous" || kind === "group"));
}

function isName(word: Word, lexicon: Reading["lexicon"]): boolean {
  return isCapital(word) && !lexicon.kinds.has(word.key);
}

/** «FoodFirst», «BrightWater»: a name with a capital inside is a body's; «McCann», «DeSouza», «O'Neil» are people's. */
const CAMEL_CASE = /^(?!Ma?c|De|Di|Du|La|Le|Van|Fitz)\p{Lu}\p{Ll}{2,}\p{Lu}\p{L}+$/u;

/** A name is a person's unless all its letters are capitals; an unknown noun is a role, in the plural a group. */
function kindWithoutHead(phrase: readonly Word[], { personNoun }: Reading["lexicon"]): SourceKind {
  const last = phrase.at(-1);
  if (!last) return "none";
  const common = !isCapital(last) || (phrase.length === 1 && plural(last) === "group");
  if (common && personNoun?.test(last.key)) return plural(last);
  if (phrase.length === 1 && CAMEL_CASE.test(last.text)) return "organisation";
  if (phrase.some((word) => isCapital(word) && !ACRONYM.test(word.text)))
    return phrase.some(isCapitalBehindFirst) || isCapital(last) ? "person" : plural(last);
  return ACRONYM.test(last.text) ? "organisation" : plural(last);
}

/** Where no capital shows a name: a few words that no table knows are one. */
function kindOfUnwrittenName(phrase: readonly Word[]): SourceKind {
  return phrase.length <= LONGEST_UNWRITTEN ? "person" : "role";
}

/** Words. */
const LONGEST_UNWRITTEN = 4;

/** «WBT meteorologist Lena Dale»: two names at the end behind a noun in lower case are a person's, whatever heads the rest. */
function isNamed(phrase: readonly Word[], head: Word | undefined, lexicon: Reading["lexicon"]): boolean {
  const [noun, given, surname] = phrase.slice(-3);
  if (!noun || !given || !surname || !head || head.start >= given.start || isCapital(noun)) return false;
  return lexicon.personNoun?.test(noun.key) === true && isName(given, lexicon) && isName(surname, lexicon);
}

function isCapitalBehindFirst(word: Word, at: number): boolean {
  return at > 0 && isCapital(word);
}

function plural(word: Word): SourceKind {
  return /[^s]s$/.test(word.key) ? "group" : "role";
}

/** The kind of the source that words `range` name; a phrase of anonymity up to word `until` counts. */
export function kindOfSource(reading: Reading, range: Range, until: number): SourceKind {
  const span = spanOf(reading, range);
  if (!span) return "none";
  const kind = isState(reading.sentence.text, span) ? "state" : kindByHead(reading, range);
  const canHide = ["person", "role", "group"].includes(kind);
  return canHide && isAnonymous(reading, range.from, until) ? "anonymous" : kind;
}

/** The end of a noun phrase's last word: a case ending behind an apostrophe («Soydan'a») is no part of a name. */
function nameEnd(word: Word, lexicon: Reading["lexicon"]): number {
  const at = word.text.search(/['’]/);
  return lexicon.obliqueEndings.length > 0 && at > 0 ? word.start + at : word.end;
}

/** The span of words, with the closing mark of a name that ends in one. */
export function spanOf({ words, sentence, lexicon }: Reading, { from, to }: Range): Span | null {
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last) return null;
  const opens = first.start > sentence.start && /["“„«‹]/.test(sentence.text.charAt(first.start - 1));
  const closes = last.end < sentence.end && /["“”»›]/.test(sentence.text.charAt(last.end));
  const inside = /["“„«‹]/.test(sentence.text.slice(first.start, last.end));
  return {
    start: opens && closes && !inside ? first.start - 1 : first.start,
    end: closes && (inside || opens) ? last.end + 1 : nameEnd(last, lexicon),
  };
}

/** Whether the noun phrase that ends before word `to` is someone who can be told something: a pronoun, a name or a head of a source. */
export function isSomeone({ words, lexicon }: Reading, to: number): boolean {
  const last = words[to - 1];
  return isCapital(last) || lexicon.kinds.has(last?.key ?? "") || lexicon.pronouns.has(last?.key ?? "");
}
