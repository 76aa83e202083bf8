// How each slot of a frame is matched beside what has been used already: a source, a quotation, a clause, a mark.
// Leaves out the order of slots (reporting-frames.ts) and what words mean in a language (the lexicon).

import type { Span } from "../model/span.ts";
import { adjunctsEnd } from "./reporting-adjuncts.ts";
import {
  clauseBefore,
  clauseEnd,
  insideRelative,
  isClause,
  isPartOfClause,
  nounClauseEnd,
  quotedAt,
  spanOfClause,
} from "./reporting-content.ts";
import { clauseStart, endsNominal } from "./reporting-final-clause.ts";
import { phrasesAt } from "./reporting-lexicon.ts";
import { isMeasure, isNorm } from "./reporting-norm.ts";
import { openingMedium, openingOf, segmentEnd } from "./reporting-opening.ts";
import type { Frame, Slot, SlotName } from "./reporting-pattern.ts";
import { isSomeone } from "./reporting-phrase.ts";
import { beforeAdverbs, type Cue, hasDash, isCut, quotationUpTo, type Reading, wordAt } from "./reporting-sentence.ts";
import { possessorBefore, subjectBefore } from "./reporting-source.ts";
import { objectEnd, subjectBehind } from "./reporting-source-behind.ts";
import type { Subject } from "./reporting-subject.ts";
import { hasColon, hasComma, hasStop } from "./words.ts";

/** What a frame has found. `left` and `right` are the words next to what has been used: [left, right) is used. */
export interface Match {
  readonly frame: Frame;
  readonly left: number;
  readonly right: number;
  readonly source: Subject | null;
  readonly content: readonly Span[];
  readonly addressee: Span | null;
  /** Whether the slot before was a mark, so that the gap is free. */
  readonly marked: boolean;
}

/** Matches one slot on one side; null where it does not stand there. */
export type Step = (reading: Reading, match: Match, cue: Cue, slot: Slot) => Match | null;

function marked(test: typeof hasComma): { readonly left: Step; readonly right: Step } {
  return {
    left: (reading, match) => {
      const at = overConjunction(reading, match.left);
      return test(reading.words[at]) ? { ...match, left: at, marked: true } : null;
    },
    right: (reading, match) => (test(reading.words[match.right]) ? { ...match, marked: true } : null),
  };
}

/** «…, as Dale said»: the mark stands before the conjunction. */
function overConjunction({ words, lexicon }: Reading, at: number): number {
  const before = words[at - 1]?.key ?? "";
  return !isCut(words[at]) && lexicon.boundaries.has(before) && !lexicon.relatives.has(before) ? at - 1 : at;
}

const never: Step = () => null;

function openGap(reading: Reading, match: Match, at: number): boolean {
  return match.marked || !isCut(reading.words[at]);
}

const sourceLeft: Step = (reading, match, _, slot) => {
  const source = subjectBefore(reading, match.left, slot.anyone);
  return source && !isNorm(reading, match.frame.cue, source) && !isMeasure(reading, match.frame.cue, source)
    ? { ...match, source, left: source.from, marked: false }
    : null;
};

/** «Two clerks, both of whom were there, confirmed it»: the verb has its subject before, over asides; nothing is inverted. */
function hasAsides(reading: Reading, match: Match, cue: Cue): boolean {
  const subject = match.frame.left[0]?.name === "," ? subjectBefore(reading, cue.from, false) : null;
  if (!subject?.span) return false;
  return reading.words.slice(subject.from + 1, cue.from).some((word) => hasComma(word));
}

/** «said outside the court»: a preposition here opens no source, unless the language has sources behind one («в мэрии»). */
function opensPlace({ words, lexicon }: Reading, at: number): boolean {
  const key = words[at]?.key ?? "";
  return lexicon.adjuncts.has(key) && !lexicon.subjectOpeners.has(key);
}

const sourceRight: Step = (reading, match, cue, slot) => {
  if (!openGap(reading, match, match.right)) return null;
  if (!slot.anyone && opensPlace(reading, match.right)) return null;
  if (match.frame.cue === "V" && match.frame.left.length > 1 && hasAsides(reading, match, cue)) return null;
  const source = subjectBehind(reading, match.right, {
    anyone: slot.anyone,
    fronted: match.frame.cue === "P" && match.frame.right[1]?.name === ",",
  });
  return source && !isNorm(reading, match.frame.cue, source)
    ? { ...match, source, right: source.to, marked: false }
    : null;
};

const quotationLeft: Step = (reading, match) => {
  const quotation = quotationUpTo(reading, match.left) ?? quotationUpTo(reading, beforeAdverbs(reading, match.left));
  if (!quotation || isPartOfClause(reading, quotation)) return null;
  const span = { start: quotation.start, end: quotation.end };
  return { ...match, content: [span, ...match.content], left: wordAt(reading, span.start), marked: true };
};

/** A clause before a final verb and, at its head, who says it. A passive's is a document or whoever gave it. */
const finalClause: Step = (reading, match, cue) => {
  const from = clauseStart(reading, cue, match.left);
  const to = beforeAdverbs(reading, match.left);
  if (match.frame.frame.takes === "nominal" && !endsNominal(reading, to)) return null;
  const { source, rest } = (match.frame.cue === "U" ? openingMedium : openingOf)(reading, from, to);
  const span = rest < to ? spanOfClause(reading, rest, to) : null;
  return span ? { ...match, source: source ?? match.source, content: [span, ...match.content], left: from } : null;
};

const openingSource: Step = (reading, match, cue) => {
  const from = clauseStart(reading, cue, match.left);
  const { source } = (match.frame.cue === "U" ? openingMedium : openingOf)(reading, from, match.left);
  return { ...match, source: source ?? match.source, left: from, marked: false };
};

const quotationRight: Step = (reading, match) => {
  const span = quotedAt(reading, match.right);
  if (!span) return null;
  return { ...match, content: [...match.content, span], right: wordAt(reading, span.end), marked: false };
};

/** Words. «But, he added: …»: a conjunction alone is nothing said. */
const SHORTEST_FRONTED = 2;

const clauseLeft: Step = (reading, match, cue) => {
  const span = clauseBefore(reading, match.left, cue);
  if (match.left < SHORTEST_FRONTED && reading.lexicon.boundaries.has(reading.words[0]?.key ?? "")) return null;
  return span ? { ...match, content: [span, ...match.content], left: 0, marked: false } : null;
};

/** «خواستار … شد»: the cue's one word is the noun of a compound whose verb closes the clause. */
function isBareNoun({ words }: Reading, { from, to, reading }: Cue): boolean {
  return to - from === 1 && reading.kind === "verb" && reading.entry.lemma.startsWith(`${words[from]?.text ?? ""} `);
}

/** Where the clause behind the cue ends; a phrase that goes with a final verb has only the words up to its comma. */
function endOfClause(reading: Reading, { frame, right }: Match, cue: Cue): number {
  if (frame.cue === "K") {
    const quotation = quotedAt(reading, right);
    return quotation ? wordAt(reading, quotation.end) : nounClauseEnd(reading, right);
  }
  const whole = insideRelative(reading, cue, right, clauseEnd(reading, right));
  return frame.cue === "W" && reading.lexicon.language.verbFinal ? segmentEnd(reading, right, whole) : whole;
}

const clauseRight: Step = (reading, match, cue) => {
  const { words, lexicon } = reading;
  const word = words[match.right];
  if (!word || (!match.marked && (hasComma(word) || hasColon(word)))) return null;
  const to = endOfClause(reading, match, cue);
  const light = lexicon.lightVerbs.has(words[to - 1]?.key ?? "") && isBareNoun(reading, cue);
  const span = spanOfClause(reading, match.right, light ? to - 1 : to);
  if (match.frame.frame.takes === "bare" && !isClause(reading, match.right, to, cue)) return null;
  return span ? { ...match, content: [...match.content, span], right: to, marked: false } : null;
};

const complementiserRight: Step = (reading, match) => {
  const found = phrasesAt(reading.lexicon.complementisers, reading.words, match.right)[0];
  const behind = reading.words[match.right + (found?.length ?? 0)]?.key ?? "";
  if (match.frame.cue === "K" && reading.lexicon.clauseWords.has(behind)) return null;
  return found ? { ...match, right: match.right + found.length, marked: true } : null;
};

/** The match with the one word behind it taken in, if `isWanted` says so of its key. */
function overWord({ words }: Reading, match: Match, isWanted: (key: string) => boolean): Match | null {
  return isWanted(words[match.right]?.key ?? "") ? { ...match, right: match.right + 1, marked: true } : null;
}

const infinitiveRight: Step = (reading, match) =>
  overWord(reading, match, (key) => reading.lexicon.infinitiveMarks.has(key));

const prepositionRight: Step = (reading, match, cue) => {
  const wanted = cue.reading.kind === "verb" ? cue.reading.entry.prepositions : [];
  return overWord(reading, match, (key) => wanted.includes(key));
};

const otherRight: Step = (reading, match, _, slot) => {
  const [first, to] = [reading.words[match.right], objectEnd(reading, match.right)];
  const last = reading.words[to - 1];
  if (!openGap(reading, match, match.right) || !first || !last || to <= match.right) return null;
  if (!slot.anyone && !isSomeone(reading, to)) return null;
  return { ...match, addressee: { start: first.start, end: last.end }, right: to, marked: false };
};

/** The object that a label is put on: passed over. */
const objectRight: Step = (reading, match) => {
  const to = objectEnd(reading, match.right);
  return openGap(reading, match, match.right) && to > match.right ? { ...match, right: to, marked: false } : null;
};

/** What is said opens with the subject before the cue: «[Two boats] are said to [be missing]». */
const matterLeft: Step = (reading, match, cue) => {
  const subject = subjectBefore(reading, match.left, true);
  const [first, last] = [reading.words[subject?.from ?? -1], reading.words[cue.from - 1]];
  if (!subject || !first || !last) return null;
  const end = match.frame.cue === "H" ? last.end : (reading.words[subject.to - 1]?.end ?? last.end);
  return { ...match, content: [{ start: first.start, end }, ...match.content], left: subject.from, marked: false };
};

const possessorLeft: Step = (reading, match) => {
  const source = possessorBefore(reading, match.left);
  return source ? { ...match, source, left: source.from, marked: false } : null;
};

/** The verb of the one who passes it on: «به نقل از S نوشت». */
const relayingRight: Step = (reading, match) => {
  const verb = reading.cues.find((cue) => cue.from === match.right && cue.reading.kind === "verb");
  return verb ? { ...match, right: verb.to, marked: true } : null;
};

const agentRight: Step = (reading, match) => overWord(reading, match, (key) => reading.lexicon.agentMarks.has(key));

/** «Since May, he says, prices have doubled»: what stands before the speaker is no clause yet. */
function opensWithAdjunct({ words, lexicon }: Reading, match: Match): boolean {
  const first = words.findIndex((word) => word.start >= (match.content[0]?.start ?? Infinity));
  const before = words.slice(first, match.source?.from ?? first);
  const opens = lexicon.adjuncts.has(before[0]?.key ?? "");
  return (
    opens &&
    !before.some((word) => lexicon.clauseWords.has(word.key)) &&
    !lexicon.boundaries.has(words[match.right]?.key ?? "")
  );
}

/** The rest of a clause that the cue has parted: it goes on with its verb («The letters, the centre said, [were stolen]»). */
const restRight: Step = (reading, match, cue, slot) => {
  const verb = reading.lexicon.clauseWords.has(reading.words[match.right]?.key ?? "");
  return verb || opensWithAdjunct(reading, match) ? clauseRight(reading, match, cue, slot) : null;
};

/** A clause that holds the words of a further source («quoted [a minister as saying C]»). */
const relayRight: Step = (reading, match, cue, slot) => {
  const next = clauseRight(reading, match, cue, slot);
  const inside = reading.cues.some((other) => other.from > match.right && other.to <= (next?.right ?? 0));
  return inside ? next : null;
};

const adjunctsRight: Step = (reading, match) => {
  const to = adjunctsEnd(reading, match.right);
  // A comma that closes an aside closes no clause.
  const free = hasComma(reading.words[match.right]) || /^["“”»]/.test(reading.words[to]?.gap ?? "");
  return to > match.right ? { ...match, right: to, marked: free } : null;
};

/** A comma, stop or dash, or nothing more; an opening quotation mark is no end. */
const endRight: Step = (reading, match) => {
  const word = reading.words[match.right];
  return word === undefined || hasComma(word) || hasStop(word) || hasDash(word) ? match : null;
};

/** The clause begins here: nothing before it but a conjunction. */
const beginningLeft: Step = (reading, match) => {
  const { words, lexicon } = reading;
  const before = words[match.left - 1]?.key ?? "";
  return match.left === 0 || lexicon.boundaries.has(before) || lexicon.adverbs.has(before) ? match : null;
};

/** The slots by name, for each side of the cue. */
export const STEPS: Readonly<Record<SlotName, { readonly left: Step; readonly right: Step }>> = {
  S: { left: sourceLeft, right: sourceRight },
  Q: { left: quotationLeft, right: quotationRight },
  C: { left: clauseLeft, right: clauseRight },
  X: { left: never, right: objectRight },
  M: { left: matterLeft, right: never },
  G: { left: possessorLeft, right: never },
  B: { left: never, right: agentRight },
  D: { left: never, right: relayingRight },
  F: { left: openingSource, right: never },
  "^": { left: beginningLeft, right: never },
  Y: { left: never, right: restRight },
  E: { left: never, right: relayRight },
  N: { left: finalClause, right: never },
  T: { left: never, right: complementiserRight },
  O: { left: never, right: otherRight },
  I: { left: never, right: infinitiveRight },
  R: { left: never, right: prepositionRight },
  A: { left: never, right: adjunctsRight },
  $: { left: never, right: endRight },
  ",": marked(hasComma),
  ":": marked(hasColon),
  "-": marked(hasDash),
};
