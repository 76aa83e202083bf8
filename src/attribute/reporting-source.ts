// Where the source's noun phrase stands before a verb or noun of saying, in a language read by the common engine: right before it, over asides
// between commas, as its possessor. Leaves out what stands behind (reporting-source-behind.ts) and pronouns' antecedents.

import {
  beforeRelative,
  isNominal,
  isPossessor,
  opensAdjunct,
  opensPhrase,
  opensSubject,
  type Range,
} from "./reporting-phrase.ts";
import { beforeAdverbs, type Cue, isCapital, isCut, type Reading } from "./reporting-sentence.ts";
import { pronounAt, type Subject, subjectOf } from "./reporting-subject.ts";
import { hasComma } from "./words.ts";

/** Segments between commas that may stand between a subject and its verb. */
const MOST_ASIDES = 5;

function speaksFinitely({ reading }: Cue): boolean {
  return reading.kind === "verb" && reading.voice !== "participle";
}

/** The first word of the stretch without mark or clause word that ends before `to`. */
function stretchStart({ words, lexicon, cues }: Reading, to: number): number {
  const behindVerb = (at: number): boolean =>
    cues.some(
      (cue) => cue.to === at && (speaksFinitely(cue) || cue.reading.kind === "phrase") && !isCapital(words[at - 1]),
    );
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
  const joint = words[to - 1]?.key ?? "";
  if (from === to && (lexicon.conjunctions.has(joint) || lexicon.contrasts.has(joint))) return elided(to);
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
  const deep = antecedentIn(reading, { from: stretchStart(reading, from - 1), to: from - 1 });
  const antecedent = deep ? subjectOf(reading, deep, deep) : directSubject(reading, from - 1, anyone);
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
  const first = words.slice(segment.from, Math.min(segment.to, segment.from + RELATIVE_OPENING));
  return first.some((word) => lexicon.relatives.has(word.key)) && !isCapital(first[0]);
}

/** Words: «who …», «both of whom …». */
const RELATIVE_OPENING = 3;

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
    const next = segments[index - 1];
    const deep = next && isRelative(reading, next) ? antecedentIn(reading, range) : null;
    if (deep) return subjectOf(reading, deep, { from: deep.from, to });
    const named = withAppositions(reading, range, segments.slice(0, index).toReversed());
    return subjectOf(reading, named, { from: range.from, to });
  }
  return null;
}

/** «They spoke for | the captain, who …»: the last noun phrase with a known head that a determiner opens inside the segment before a relative; null for none. */
function antecedentIn(reading: Reading, { from, to }: Range): Range | null {
  const { words, lexicon } = reading;
  for (let at = to - 2; at > from; at--) {
    if (!lexicon.determiners.has(words[at]?.key ?? "")) continue;
    const governed = lexicon.linking.has(words[at - 1]?.key ?? "") && lexicon.determiners.has(words[at - 3]?.key ?? "");
    const head = words[at + 1];
    if (!lexicon.kinds.has(head?.key ?? "") && !(to - at > 2 && isCapital(words[to - 1]))) continue;
    return governed && lexicon.kinds.has(words[at - 2]?.key ?? "") ? null : { from: at, to };
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
  const verb = beforeAdverbs(reading, at);
  const last = reading.lexicon.objectClitics.has(reading.words[verb - 1]?.key ?? "") ? verb - 1 : verb;
  if (last <= 0 || (isCut(reading.words[last]) && !hasComma(reading.words[last]))) return null;
  return hasComma(reading.words[last]) ? subjectOverAsides(reading, last) : directSubject(reading, last, anyone);
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
