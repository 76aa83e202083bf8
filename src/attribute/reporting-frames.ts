// Fits frames («Q V S», «S V T C») to a cue: slot by slot outwards, first to the left, then to the right; the first frame that fits wins.
// Leaves out what a slot means in a language: the lexicon says.

import type { Span } from "../model/span.ts";
import { adjunctsEnd } from "./reporting-adjuncts.ts";
import { clauseBefore, clauseEnd, quotedAt, spanOfClause } from "./reporting-content.ts";
import { phrasesAt } from "./reporting-lexicon.ts";
import { beforeAdverbs, clauseStart, endsNominal, openingMedium, openingOf } from "./reporting-opening.ts";
import type { CueSlot, Frame, Slot, SlotName } from "./reporting-pattern.ts";
import { type Cue, hasDash, isCut, quotationUpTo, type Reading, wordAt } from "./reporting-sentence.ts";
import { type Subject, subjectBefore, subjectBehind } from "./reporting-source.ts";
import { hasColon, hasComma } from "./words.ts";

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

type Step = (reading: Reading, match: Match, cue: Cue, slot: Slot) => Match | null;

function marked(test: typeof hasComma): { readonly left: Step; readonly right: Step } {
  return {
    left: (reading, match) => (test(reading.words[match.left]) ? { ...match, marked: true } : null),
    right: (reading, match) => (test(reading.words[match.right]) ? { ...match, marked: true } : null),
  };
}

const never: Step = () => null;

function openGap(reading: Reading, match: Match, at: number): boolean {
  return match.marked || !isCut(reading.words[at]);
}

/** «selon la loi», «yasaya göre», «geçen yıla göre»: a norm, a plan or a time to compare with is no one who speaks. */
function isNorm({ words, lexicon }: Reading, match: Match, { from, to, span }: Subject): boolean {
  if (match.frame.cue !== "P" || span === null) return false;
  const inside = words.slice(from, to).filter((word) => !lexicon.determiners.has(word.key));
  return lexicon.normative.has(inside[0]?.key ?? "") || lexicon.normative.has(inside.at(-1)?.key ?? "");
}

const sourceLeft: Step = (reading, match, _, slot) => {
  const source = subjectBefore(reading, match.left, slot.anyone);
  return source && !isNorm(reading, match, source) ? { ...match, source, left: source.from, marked: false } : null;
};

const sourceRight: Step = (reading, match, _, slot) => {
  if (!openGap(reading, match, match.right)) return null;
  const source = subjectBehind(reading, match.right, {
    anyone: slot.anyone,
    fronted: match.frame.cue === "P" && match.left === 0,
  });
  return source && !isNorm(reading, match, source) ? { ...match, source, right: source.to, marked: false } : null;
};

const quotationLeft: Step = (reading, match) => {
  const quotation = quotationUpTo(reading, match.left) ?? quotationUpTo(reading, beforeAdverbs(reading, match.left));
  if (!quotation) return null;
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

const clauseLeft: Step = (reading, match, cue) => {
  const span = clauseBefore(reading, match.left, cue);
  return span ? { ...match, content: [span, ...match.content], left: 0, marked: false } : null;
};

const clauseRight: Step = (reading, match) => {
  const word = reading.words[match.right];
  if (!word || (!match.marked && (hasComma(word) || hasColon(word)))) return null;
  const to = clauseEnd(reading, match.right);
  const span = spanOfClause(reading, match.right, to);
  return span ? { ...match, content: [...match.content, span], right: to, marked: false } : null;
};

const complementiserRight: Step = (reading, match) => {
  const found = phrasesAt(reading.lexicon.complementisers, reading.words, match.right)[0];
  return found ? { ...match, right: match.right + found.length, marked: true } : null;
};

const infinitiveRight: Step = (reading, match) =>
  reading.lexicon.infinitiveMarks.has(reading.words[match.right]?.key ?? "")
    ? { ...match, right: match.right + 1, marked: true }
    : null;

const prepositionRight: Step = (reading, match, cue) => {
  const wanted = cue.reading.kind === "verb" ? cue.reading.entry.prepositions : [];
  return wanted.includes(reading.words[match.right]?.key ?? "")
    ? { ...match, right: match.right + 1, marked: true }
    : null;
};

const otherRight: Step = (reading, match) => {
  if (!openGap(reading, match, match.right)) return null;
  const other = subjectBehind(reading, match.right);
  return other ? { ...match, addressee: other.span, right: other.to, marked: false } : null;
};

const adjunctsRight: Step = (reading, match) => {
  const to = adjunctsEnd(reading, match.right);
  return to > match.right ? { ...match, right: to, marked: false } : null;
};

const endRight: Step = (reading, match) => (isCut(reading.words[match.right]) ? match : null);

const STEPS: Readonly<Record<SlotName, { readonly left: Step; readonly right: Step }>> = {
  S: { left: sourceLeft, right: sourceRight },
  Q: { left: quotationLeft, right: quotationRight },
  C: { left: clauseLeft, right: clauseRight },
  F: { left: openingSource, right: never },
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

function walk(reading: Reading, start: Match, cue: Cue, side: "left" | "right"): Match | null {
  let match = start;
  const slots: readonly Slot[] = start.frame[side];
  for (const slot of slots) {
    const next = STEPS[slot.name][side](reading, match, cue, slot);
    if (!next && !slot.optional) return null;
    match = next ?? match;
  }
  return match;
}

const SLOT_OF_VOICE = { finite: "V", participle: "W", passive: "U" } as const;

function slotOf({ reading }: Cue): CueSlot {
  if (reading.kind === "verb") return SLOT_OF_VOICE[reading.voice];
  if (reading.kind === "phrase") return "P";
  return reading.kind === "hearsay" ? "H" : "K";
}

function allows(frame: Frame, { reading }: Cue): boolean {
  const { takes } = frame.frame;
  return takes === null || (reading.kind === "verb" && reading.entry.takes.includes(takes));
}

/** A phrase whose source stands behind it needs a frame that says so, one that holds a pronoun a frame without source. */
function fitsSide(frame: Frame, { reading }: Cue): boolean {
  if (reading.kind === "hearsay") return frame.left.length === 0 || reading.entry.scope === "sentence";
  if (reading.kind !== "phrase") return true;
  if (reading.entry.source === "inherited") return [...frame.left, ...frame.right].every((slot) => slot.name !== "S");
  const side = reading.entry.source === "behind" ? frame.right : frame.left;
  return side[0]?.name === "S";
}

/** The first frame of the language that fits the cue, or null. */
export function fitFrame(reading: Reading, cue: Cue): Match | null {
  const slot = slotOf(cue);
  for (const frame of reading.lexicon.frames) {
    if (frame.cue !== slot || !allows(frame, cue) || !fitsSide(frame, cue)) continue;
    const start: Match = {
      ...{ frame, left: cue.from, right: cue.to, source: null, content: [], addressee: null, marked: false },
    };
    const left = walk(reading, start, cue, "left");
    const match = left ? walk(reading, { ...left, marked: false }, cue, "right") : null;
    if (match && match.content.length > 0) return match;
  }
  return null;
}
