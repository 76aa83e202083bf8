// Where the source's noun phrase stands beside a verb or phrase, in a language read by the common engine: before it, over asides between
// commas, or behind it. Leaves out pronouns' antecedents (reporting-inheritance.ts).

import type { PronounReach } from "../lang/reporting-language.ts";
import type { SourceKind } from "../model/attribution.ts";
import type { Span } from "../model/span.ts";
import { phrasesAt } from "./reporting-lexicon.ts";
import {
  beforeRelative,
  isNominal,
  isPossessor,
  kindOfSource,
  opensAdjunct,
  opensPhrase,
  opensSubject,
  type Range,
  spanOf,
} from "./reporting-phrase.ts";
import { type Cue, isCapital, isCut, type Reading } from "./reporting-sentence.ts";
import { hasComma, type Word } from "./words.ts";

/** A noun phrase. `from` and `to` hold all its words and asides; a pronoun has no span: it inherits from what it can stand for. */
export interface Subject extends Range {
  readonly span: Span | null;
  readonly kind: SourceKind;
  readonly pronoun: PronounReach | null;
}

/** Words. A longer subject is more often a clause. */
const LONGEST_SUBJECT = 24;
/** Segments between commas that may stand between a subject and its verb. */
const MOST_ASIDES = 5;

function pronounAt({ words, lexicon }: Reading, range: Range): PronounReach | null {
  const only = range.to - range.from === 1 ? words[range.from] : undefined;
  return only ? (lexicon.pronouns.get(only.key) ?? null) : null;
}

/** A subject out of the words that name it; `used` are all words that it takes up, asides too. */
function subjectOf(reading: Reading, named: Range, used: Range, anyone = false): Subject | null {
  const pronoun = pronounAt(reading, named);
  if (pronoun !== null) return { ...used, span: null, kind: "none", pronoun };
  const span = spanOf(reading, named);
  if (!span || used.to - used.from > LONGEST_SUBJECT || !(anyone || isNominal(reading, named))) return null;
  return { ...used, span, kind: kindOfSource(reading, named, used.to), pronoun: null };
}

/** Leftwards over adverbs and auxiliaries up to a mark. */
function beforeAdverbs({ words, lexicon }: Reading, at: number): number {
  let last = at;
  while (last > 0 && !isCut(words[last]) && lexicon.adverbs.has(words[last - 1]?.key ?? "")) last--;
  return last;
}

function speaksFinitely({ reading }: Cue): boolean {
  return reading.kind === "verb" && reading.voice !== "participle";
}

/** The first word of the stretch without mark or clause word that ends before `to`. */
function stretchStart({ words, lexicon, cues }: Reading, to: number): number {
  const behindVerb = (at: number): boolean =>
    cues.some((cue) => cue.to === at && speaksFinitely(cue) && !isCapital(words[at - 1]));
  const goesOn = (at: number): boolean =>
    at === to || !(isCut(words[at]) || lexicon.boundaries.has(words[at - 1]?.key ?? "") || behindVerb(at));
  let from = to;
  while (from > 0 && goesOn(from) && !(from === to && lexicon.boundaries.has(words[from - 1]?.key ?? ""))) from--;
  return from;
}

/** «In May the minister», «On Monday Dale»: the subject begins where a noun phrase opens behind the adjunct. */
function behindAdjunct(reading: Reading, { from, to }: Range): number {
  const { words, lexicon } = reading;
  let start = from;
  while (start < to && lexicon.adverbs.has(words[start]?.key ?? "")) start++;
  if (!lexicon.adjuncts.has(words[start]?.key ?? "")) return start;
  if (opensSubject(reading, start, to)) return start + 1;
  for (let at = start + 2; at < to; at++) {
    const before = words[at - 1]?.key ?? "";
    const tied = lexicon.determiners.has(before) || lexicon.linking.has(before) || lexicon.adjuncts.has(before);
    const samename = isCapital(words[at - 1]) && isCapital(words[at]) && !lexicon.adverbs.has(before);
    const year = isCapital(words[at - 1]) && /^\p{Nd}/u.test(words[at]?.text ?? "");
    if (!tied && !samename && !year && opensPhrase(reading, at)) return at;
  }
  return to;
}

/** The words of a stretch that name its subject: no adjunct before, no time or medium behind. */
function trimmed(reading: Reading, stretch: Range): Range {
  const from = behindAdjunct(reading, stretch);
  let to = stretch.to;
  for (let at = from + 1; at < stretch.to; at++)
    if (opensAdjunct(reading, at)) {
      to = at;
      break;
    }
  return { from, to };
}

/** «Dale and Moss said»: the piece before a conjunction belongs to the subject when it ends in a name or head of a source. */
function overConjunction(reading: Reading, from: number): number {
  const { words, lexicon } = reading;
  const before = words[from - 1];
  if (!before || !lexicon.conjunctions.has(before.key) || isCut(before)) return from;
  const start = behindAdjunct(reading, { from: stretchStart(reading, from - 1), to: from - 1 });
  const last = words[from - 2];
  const ends = isCapital(last) || lexicon.kinds.has(last?.key ?? "");
  return ends && start < from - 1 && opensPhrase(reading, start) && isNominal(reading, { from: start, to: from - 1 })
    ? start
    : from;
}

/** «in March 2016 he said»: the pronoun right before the verb is its subject. */
function lastPronoun(reading: Reading, from: number, to: number): Subject | null {
  const pronoun = from < to - 1 ? pronounAt(reading, { from: to - 1, to }) : null;
  const tied = reading.lexicon.determiners.has(reading.words[to - 1]?.key ?? "");
  return pronoun === null || tied ? null : { from: to - 1, to, span: null, kind: "none", pronoun };
}

/** «Klein put the figure at 4 and said …»: the verb shares the subject of its sentence. */
function elided(to: number): Subject {
  return { from: to, to, span: null, kind: "none", pronoun: "same" };
}

/** The noun phrase that runs up to word `to` without a mark between. */
function directSubject(reading: Reading, to: number, anyone: boolean): Subject | null {
  const { words, lexicon } = reading;
  const from = stretchStart(reading, to);
  if (from === to && lexicon.conjunctions.has(words[to - 1]?.key ?? "")) return elided(to);
  const relative = lexicon.relatives.has(words[from - 1]?.key ?? "");
  const pronoun = relative ? null : lastPronoun(reading, from, to);
  if (pronoun) return pronoun;
  const named = trimmed(reading, { from, to });
  if (named.from < named.to && (!relative || opensPhrase(reading, named.from))) {
    const start = named.from === from ? overConjunction(reading, from) : named.from;
    const subject = subjectOf(reading, { from: start, to: named.to }, { from: start, to }, anyone);
    if (subject || !relative) return subject;
  }
  const before = words[from - 2]?.key ?? "";
  if (!relative || lexicon.linking.has(before) || lexicon.adjuncts.has(before)) return null;
  const antecedent = directSubject(reading, from - 1, anyone);
  return antecedent ? { ...antecedent, to } : null;
}

/** The segments between commas before word `to`, the nearest first. */
function segmentsBefore({ words, lexicon }: Reading, to: number): readonly Range[] {
  const segments: Range[] = [];
  let end = to;
  for (let at = to - 1; at >= 0 && segments.length < MOST_ASIDES; at--) {
    const start = at === 0 || isCut(words[at]);
    if (!start) continue;
    segments.push({ from: at, to: end });
    end = at;
    if (!hasComma(words[at]) || /[.!?:;"“”«»]/.test(words[at]?.gap ?? "")) break;
  }
  return segments.filter((each) => each.to > each.from && !lexicon.conjunctions.has(words[each.from]?.key ?? ""));
}

function isRelative({ words, lexicon }: Reading, segment: Range): boolean {
  return lexicon.relatives.has(words[segment.from]?.key ?? "");
}

/** Whether a segment is a noun phrase that opens as one: «speaking to the press» does not. */
function isPhrase(reading: Reading, segment: Range): boolean {
  return opensPhrase(reading, segment.from) && isNominal(reading, segment);
}

/** Whether a nominal segment only stands beside another before it: «the mayor, Tom Ashe,», «Joan Petty, a nurse,». */
function isApposed(reading: Reading, segments: readonly Range[], index: number): boolean {
  const before = segments[index + 1];
  return before !== undefined && (isRelative(reading, before) || isPhrase(reading, bare(reading, before)));
}

/** A segment without the conjunction or adverb before it. */
function bare(reading: Reading, segment: Range): Range {
  const from = behindAdjunct(reading, segment);
  const { words, lexicon } = reading;
  const start = lexicon.boundaries.has(words[from]?.key ?? "") && !isRelative(reading, segment) ? from + 1 : from;
  return { from: start, to: segment.to };
}

/** The subject before a comma: behind it stand asides and appositions up to the verb. */
function subjectOverAsides(reading: Reading, to: number): Subject | null {
  const segments = segmentsBefore(reading, to);
  for (const [index, segment] of segments.entries()) {
    const range = bare(reading, segment);
    if (isRelative(reading, segment) || !isPhrase(reading, range) || isApposed(reading, segments, index)) continue;
    const named = withAppositions(reading, range, segments.slice(0, index).toReversed());
    return subjectOf(reading, named, { from: range.from, to });
  }
  return null;
}

function withAppositions(reading: Reading, head: Range, behind: readonly Range[]): Range {
  let to = beforeRelative(reading, head);
  if (to < head.to) return { from: head.from, to };
  for (const segment of behind) {
    if (isRelative(reading, segment) || !isPhrase(reading, segment)) break;
    to = beforeRelative(reading, segment);
    if (to < segment.to) break;
  }
  return { from: head.from, to };
}

/** The noun phrase that ends right before word `at`, adverbs, auxiliaries and asides apart. `anyone`: it needs no name and no known head. */
export function subjectBefore(reading: Reading, at: number, anyone: boolean): Subject | null {
  const last = beforeAdverbs(reading, at);
  if (last <= 0 || (isCut(reading.words[last]) && !hasComma(reading.words[last]))) return null;
  return hasComma(reading.words[last]) ? subjectOverAsides(reading, last) : directSubject(reading, last, anyone);
}

/** Whether the phrase ends before word `at`, read rightwards from `from`. */
function endsRight(reading: Reading, from: number, at: number): boolean {
  const { words, lexicon } = reading;
  const word: Word | undefined = words[at];
  if (!word || isCut(word) || lexicon.boundaries.has(word.key)) return true;
  if (lexicon.adverbs.has(word.key) || phrasesAt(lexicon.complementisers, words, at).length > 0) return true;
  if (lexicon.infinitiveMarks.has(word.key) && !lexicon.linking.has(word.key)) return true;
  if (phrasesAt(lexicon.anonymity, words, at).length > 0) return true;
  if (lexicon.language.verbFinal && reading.cues.some((cue) => cue.from === at && cue.reading.kind === "verb"))
    return true;
  if (!lexicon.adjuncts.has(word.key)) return false;
  return opensAdjunct(reading, at) || isName(reading, from, at);
}

/** «said Lena Dale at the port»: behind a full name a preposition opens an adjunct; behind a noun it goes on («a nurse at the clinic»). */
function isName({ words, lexicon }: Reading, from: number, to: number): boolean {
  return words.slice(from, to).every((word) => isCapital(word) || lexicon.linking.has(word.key));
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
  if (at >= words.length) return null;
  const opener = reading.lexicon.subjectOpeners.has(words[at]?.key ?? "");
  let to = stretchEnd(reading, opener ? at + 1 : at);
  if (opener) return opensSubject(reading, at, to) ? subjectOf(reading, { from: at + 1, to }, { from: at, to }) : null;
  const head: Range = { from: at, to };
  if (!anyone && !isNominal(reading, head) && pronounAt(reading, head) === null) return null;
  while (hasComma(words[to]) && !/["“”«»:]/.test(words[to]?.gap ?? "")) {
    const end = stretchEnd(reading, to);
    const apposed = { from: to, to: end };
    if (!opensPhrase(reading, to) || !isNominal(reading, apposed) || !isClosed(reading, end, fronted)) break;
    to = end;
  }
  to = overNextConjunction(reading, to);
  return subjectOf(reading, { from: at, to }, { from: at, to }, anyone);
}

/** «Dale and his deputy»: a further noun phrase behind a conjunction, up to a mark or the end. */
function overNextConjunction(reading: Reading, at: number): number {
  const { words, lexicon } = reading;
  if (isCut(words[at]) || !lexicon.conjunctions.has(words[at]?.key ?? "") || !opensPhrase(reading, at + 1)) return at;
  const end = stretchEnd(reading, at + 1);
  return isCut(words[end]) && isNominal(reading, { from: at + 1, to: end }) ? end : at;
}

/** An apposition ends at a mark, a relative clause or the sentence's end, before a fronted phrase's clause at a comma; else a clause begins. */
function isClosed({ words, lexicon }: Reading, at: number, fronted: boolean): boolean {
  if (fronted) return hasComma(words[at]);
  return isCut(words[at]) || lexicon.boundaries.has(words[at]?.key ?? "") || lexicon.adjuncts.has(words[at]?.key ?? "");
}

/** The possessor right before a noun of saying: «the harbour union's claim», «his claim». */
export function possessorBefore(reading: Reading, at: number): Subject | null {
  const { words, lexicon } = reading;
  let to = at;
  while (to > 0 && !isPossessor(words[to - 1]) && at - to < MOST_ADJECTIVES && !isCut(words[to])) to--;
  const last = words[to - 1];
  if (isPossessor(last)) return subjectOf(reading, { from: possessorStart(reading, to), to }, { from: to - 1, to });
  const pronoun = lexicon.pronouns.get(words[at - 1]?.key ?? "") ?? null;
  return pronoun && lexicon.determiners.has(words[at - 1]?.key ?? "")
    ? { from: at - 1, to: at, span: null, kind: "none", pronoun }
    : null;
}

/** Leftwards from a possessor to its determiner, or over the names before it. */
function possessorStart({ words, lexicon }: Reading, to: number): number {
  for (let at = to - 1; at >= 0 && to - at <= LONGEST_POSSESSOR; at--) {
    const word = words[at];
    if (lexicon.determiners.has(word?.key ?? "")) return at;
    if (isCut(word) || lexicon.boundaries.has(words[at - 1]?.key ?? "")) break;
  }
  let from = to - 1;
  while (from > 0 && isCapital(words[from - 1]) && !isCut(words[from])) from--;
  return from;
}

/** Words, its determiner counted: «the national harbour workers' union's». */
const LONGEST_POSSESSOR = 6;

/** Words between a possessor and its noun: «the union's latest public claim». */
const MOST_ADJECTIVES = 3;

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
