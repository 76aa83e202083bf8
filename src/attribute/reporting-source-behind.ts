// The source's noun phrase behind a verb or phrase, and the one object that a verb of saying has, in a language read by the common engine.
// Leaves out what stands before a verb (reporting-source.ts).

import { phrasesAt } from "./reporting-lexicon.ts";
import {
  isNominal,
  isPossessor,
  kindOfSource,
  opensAdjunct,
  opensPhrase,
  opensSubject,
  type Range,
} from "./reporting-phrase.ts";
import { isCapital, isCut, type Reading } from "./reporting-sentence.ts";
import { pronounAt, type Subject, subjectOf } from "./reporting-subject.ts";
import { hasComma, type Word } from "./words.ts";

/** Whether the phrase ends before word `at`, read rightwards from `from`. */
function endsRight(reading: Reading, from: number, at: number): boolean {
  const { words, lexicon } = reading;
  const word: Word | undefined = words[at];
  if (!word || isCut(word) || lexicon.boundaries.has(word.key)) return true;
  if (lexicon.addressees.has(word.key)) return true;
  if (lexicon.adverbs.has(word.key) || phrasesAt(lexicon.complementisers, words, at).length > 0) return true;
  if (opensInfinitive(reading, at)) return true;
  if (phrasesAt(lexicon.anonymity, words, at).length > 0) return true;
  if (lexicon.language.verbFinal && reading.cues.some((cue) => cue.from === at && cue.reading.kind === "verb"))
    return true;
  if (!lexicon.adjuncts.has(word.key)) return false;
  return opensAdjunct(reading, at) || isName(reading, from, at);
}

/** «said Lena Dale at the port»: behind a full name a preposition opens an adjunct; behind a noun it goes on («a nurse at the clinic»). */
function isName({ words, lexicon }: Reading, from: number, to: number): boolean {
  const office = lexicon.kinds.get(words[from + 1]?.key ?? "") === "person";
  if (office && to - from > 2 && isCapital(words[to - 1]) && isCapital(words[to - 2])) return true;
  return words.slice(from, to).every((word) => isCapital(word) || lexicon.linking.has(word.key));
}

/** «to rebuild», not «close to the inquiry»: before a determiner or a name the mark is a preposition. */
function opensInfinitive({ words, lexicon }: Reading, at: number): boolean {
  const key = words[at]?.key ?? "";
  if (!lexicon.infinitiveMarks.has(key) || lexicon.linking.has(key)) return false;
  return !(lexicon.determiners.has(words[at + 1]?.key ?? "") || isCapital(words[at + 1]));
}

function stretchEnd(reading: Reading, from: number): number {
  let to = from + 1;
  while (to < reading.words.length && !endsRight(reading, from, to)) to++;
  return Math.min(to, reading.words.length);
}

/** How a noun phrase behind its cue is read. `anyone`: it needs no name and no known head; `fronted`: a clause follows its comma. */
export interface Behind {
  readonly anyone?: boolean;
  readonly fronted?: boolean;
}

/** The noun phrase that begins at word `at`, with the appositions behind its commas. */
export function subjectBehind(
  reading: Reading,
  at: number,
  { anyone = false, fronted = false }: Behind = {},
): Subject | null {
  const { words } = reading;
  if (at >= words.length || reading.lexicon.addressees.has(words[at]?.key ?? "")) return null;
  const opener = reading.lexicon.subjectOpeners.has(words[at]?.key ?? "");
  let to = stretchEnd(reading, opener ? at + 1 : at);
  if (opener) return opensSubject(reading, at, to) ? subjectOf(reading, { from: at + 1, to }, { from: at, to }) : null;
  const head: Range = { from: at, to };
  if (!anyone && !isNominal(reading, head) && pronounAt(reading, head) === null) return null;
  to = overAppositions(reading, to, fronted);
  const used = fronted ? overRelative(reading, to) : to;
  if (used > to) return subjectOf(reading, { from: at, to }, { from: at, to: used }, anyone);
  to = overNextConjunction(reading, to);
  const subject = subjectOf(reading, { from: at, to }, { from: at, to }, anyone);
  return subject?.span ? { ...subject, kind: kindOfSource(reading, { from: at, to }, to + FORMULA_REACH) } : subject;
}

/** Words behind a source in which its formula of anonymity may begin («, qui a requis l'anonymat»). */
const FORMULA_REACH = 2;

/** Behind the head the noun phrases between commas that stand beside it. */
function overAppositions(reading: Reading, from: number, fronted: boolean): number {
  const { words } = reading;
  let to = from;
  while (hasComma(words[to]) && !/["“”«»:]/.test(words[to]?.gap ?? "")) {
    const end = stretchEnd(reading, to);
    const apposed = { from: to, to: end };
    if (reading.cues.some((cue) => cue.from >= to && cue.from < end)) break;
    if (!opensPhrase(reading, to) || !isNominal(reading, apposed) || !isClosed(reading, end, fronted)) break;
    to = end;
  }
  return to;
}

/** «According to Open Port, a group that counts ships, C»: a relative clause belongs to the phrase in front. */
function overRelative({ words, lexicon }: Reading, at: number): number {
  if (!lexicon.relatives.has(words[at]?.key ?? "")) return at;
  const comma = words.findIndex((word, i) => i > at && hasComma(word));
  return comma > 0 && comma - at <= LONGEST_RELATIVE ? comma : at;
}

/** Words. */
const LONGEST_RELATIVE = 12;

/** «Dale and his deputy»: a further noun phrase behind a conjunction, up to a mark or the end. */
function overNextConjunction(reading: Reading, at: number): number {
  const { words, lexicon } = reading;
  if (isCut(words[at]) || !lexicon.conjunctions.has(words[at]?.key ?? "")) return at;
  const end = stretchEnd(reading, at + 1);
  const last = end >= words.length && end - at <= SHORTEST_CLAUSE;
  if (!opensPhrase(reading, at + 1) && !last) return at;
  if (last) return words.slice(at + 1, end).some((word) => lexicon.clauseWords.has(word.key)) ? at : end;
  return isCut(words[end]) && isNominal(reading, { from: at + 1, to: end }) ? end : at;
}

/** Words. What is shorter at a sentence's end («… and technology sector») is no clause of its own. */
const SHORTEST_CLAUSE = 4;

/** An apposition ends at a mark, a relative clause or the sentence's end, before a fronted phrase's clause at a comma; else a clause begins. */
function isClosed({ words, lexicon }: Reading, at: number, fronted: boolean): boolean {
  if (fronted) return hasComma(words[at]) || lexicon.relatives.has(words[at]?.key ?? "");
  return isCut(words[at]) || lexicon.boundaries.has(words[at]?.key ?? "") || lexicon.adjuncts.has(words[at]?.key ?? "");
}

/** The end of the one noun phrase that begins at word `at`; the next determiner, pronoun or verb begins something else. */
export function objectEnd(reading: Reading, at: number): number {
  const { words, lexicon } = reading;
  const whole = subjectBehind(reading, at, { anyone: true })?.to ?? at;
  if (phrasesAt(lexicon.complementisers, words, whole).length > 0) return whole;
  let to = at + 1;
  for (; to < whole; to++) {
    const [word, before] = [words[to], words[to - 1]];
    if (!word || !before || isCut(word)) break;
    const tied = lexicon.linking.has(before.key) || lexicon.determiners.has(before.key) || isPossessor(before);
    if (!tied && (lexicon.determiners.has(word.key) || lexicon.pronouns.has(word.key))) break;
    if (lexicon.clauseWords.has(word.key) || (lexicon.infinitiveMarks.has(word.key) && to > at)) break;
    const headed = lexicon.kinds.has(before.key) || isCapital(before);
    if (headed && !tied && !isCapital(word) && !lexicon.kinds.has(word.key) && !lexicon.linking.has(word.key)) break;
  }
  return to;
}
