// The source's noun phrase beside a verb or phrase, in a language read by the common engine: where it begins and ends, and its kind.
// Leaves out pronouns' antecedents (reporting-inheritance.ts).

import type { PronounReach } from "../lang/reporting-language.ts";
import type { SourceKind } from "../model/attribution.ts";
import type { Span } from "../model/span.ts";
import { phrasesAt } from "./reporting-lexicon.ts";
import { isCapital, isCut, type Reading } from "./reporting-sentence.ts";
import { isState } from "./state-name.ts";
import type { Word } from "./words.ts";

/** A noun phrase of words `from` up to `to`. A pronoun has no span: it inherits from what it can stand for. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  readonly span: Span | null;
  readonly kind: SourceKind;
  readonly pronoun: PronounReach | null;
}

/** Words. A longer subject is more often a clause. */
const LONGEST_SUBJECT = 16;

/** The kind of a source by its head, or by a phrase of anonymity anywhere in its sentence's words `from` up to `to`. */
export function kindOfSource(reading: Reading, from: number, to: number): SourceKind {
  const { words, lexicon, sentence } = reading;
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last) return "none";
  if (isState(sentence.text, { start: first.start, end: last.end })) return "state";
  const phrase = words.slice(from, to);
  const kinds = phrase.map((word) => lexicon.kinds.get(word.key)).filter((kind) => kind !== undefined);
  const kind = lexicon.language.headFirst ? kinds[0] : kinds.at(-1);
  const named = phrase.some((word) => isCapital(word) && !lexicon.kinds.has(word.key));
  if (kind === undefined) return "person";
  return kind === "person" && !named ? "role" : kind;
}

function subjectOf(reading: Reading, from: number, to: number, anyone: boolean): Subject | null {
  const { words, lexicon } = reading;
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last || to - from > LONGEST_SUBJECT) return null;
  const pronoun = to - from === 1 ? (lexicon.pronouns.get(first.key) ?? null) : null;
  if (pronoun !== null) return { from, to, span: null, kind: "none", pronoun };
  if (!anyone && !isNominal(reading, from, to)) return null;
  const span = { start: first.start, end: last.end };
  return { from, to, span, kind: kindOfSource(reading, from, to), pronoun: null };
}

/** Whether a stretch holds a name or a head noun of a source. */
function isNominal({ words, lexicon }: Reading, from: number, to: number): boolean {
  return words
    .slice(from, to)
    .some((word) => lexicon.kinds.has(word.key) || (lexicon.language.capitals ? isCapital(word) : true));
}

/** Leftwards over adverbs and auxiliaries. */
function beforeAdverbs({ words, lexicon }: Reading, at: number): number {
  let last = at;
  while (last > 0 && lexicon.adverbs.has(words[last - 1]?.key ?? "") && !isCut(words[last])) last--;
  return last;
}

function endsLeft({ words, lexicon }: Reading, at: number): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (!word || !before || isCut(word)) return true;
  if (lexicon.linking.has(before.key) && !lexicon.linking.has(word.key)) return false;
  return lexicon.boundaries.has(before.key) || lexicon.adjuncts.has(before.key) || lexicon.conjunctions.has(before.key);
}

/** The noun phrase that ends right before word `at`, adverbs and auxiliaries apart. `anyone`: it needs no name and no known head. */
export function subjectBefore(reading: Reading, at: number, anyone: boolean): Subject | null {
  const last = beforeAdverbs(reading, at);
  if (last > 0 && isCut(reading.words[last])) return null;
  let from = last;
  while (from > 0 && last - from <= LONGEST_SUBJECT && (from === last || !endsLeft(reading, from))) from--;
  return from < last ? subjectOf(reading, from, last, anyone) : null;
}

function endsRight({ words, lexicon }: Reading, at: number): boolean {
  const word: Word | undefined = words[at];
  if (!word || isCut(word)) return true;
  return (
    lexicon.boundaries.has(word.key) ||
    lexicon.adjuncts.has(word.key) ||
    phrasesAt(lexicon.complementisers, words, at).length > 0
  );
}

/** The noun phrase that begins at word `at`. `anyone`: it needs no name and no known head. */
export function subjectBehind(reading: Reading, at: number, anyone = false): Subject | null {
  let to = at;
  while (to < reading.words.length && to - at <= LONGEST_SUBJECT && (to === at || !endsRight(reading, to))) to++;
  return to > at ? subjectOf(reading, at, to, anyone) : null;
}
