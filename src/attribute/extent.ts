// How far a content runs: to the closing mark of its own quotation, the sentence stop, or the comma where another voice begins.
// In doubt the shorter reading. Leaves out where it starts.

import type { CueForm } from "../lang/ar/cue-forms.ts";
import type { Span } from "../model/span.ts";
import { findAnchor } from "./anchors.ts";
import { complementiserAt, cueOf, isRelative, isStrongCue } from "./grammar.ts";
import { phraseStartsAt } from "./phrase-start.ts";
import { isSetOff, postposedSpeaker } from "./postposed-verb.ts";
import type { MarkedSpan } from "./quotations.ts";
import { hasComma, hasStop, type Sentence, type Word } from "./words.ts";

/** Unquoted words that may follow a closing mark and still be the source's sentence, when a complementiser opened it. */
const TAIL_AFTER_QUOTATION = 12;

/** After a comma these start a clause that is more often the outlet's than the source's. */
const CUTTING_OPENERS = new Set([
  "حيث",
  "كما",
  "فيما",
  "اما",
  "بينما",
  "غير",
  "بيد",
  "مما",
  "علما",
  "اذ",
  "بعدما",
  "عندما",
]);

/** A verb or participle of saying that has a content of its own starts another attribution. */
function speaksItself(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  const form = cueOf(words, at);
  const word = words[at];
  if (!form || !word) return false;
  if (form.tense === "participle" && !hasComma(word) && word.conjunction === "") return bindsAtOnce(sentence, at, form);
  if (form.tense === "participle" && hasComma(word) && form.verb.object) return true;
  if (form.tense === "imperfect" && word.conjunction === "") return false;
  if (form.tense === "imperfect" && !hasComma(word) && !/\.\./.test(word.gap))
    return ["colon", "quotation"].includes(findAnchor(sentence, at, form)?.kind ?? "");
  if (form.tense === "perfect" && word.conjunction === "") return false;
  return form.verb.object && isStrongCue(words, at) && form.tense === "perfect"
    ? true
    : findAnchor(sentence, at, form) !== null;
}

/** «رحّب به معتبراً أن»: a participle without comma whose clause follows at once. */
function bindsAtOnce(sentence: Sentence, at: number, form: CueForm): boolean {
  const anchor = findAnchor(sentence, at, form);
  if (form.verb.lemma === "قال" && anchor !== null) return anchor.marker - at <= 2;
  return anchor !== null && anchor.kind === "complementiser" && anchor.marker - at <= 2;
}

/** «لكن الحركة …»: with a new noun subject the outlet goes on; «لكن لم …», «لكنه …» may still be the source. */
function turnsAway(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (words[at]?.key !== "لكن" || !next) return false;
  return cueOf(words, at + 1) === null && !["لم", "لا", "لن", "ليس", "قد"].includes(next.key);
}

const PAIRED_OPENERS: Readonly<Record<string, readonly string[]>> = {
  في: ["حين", "الوقت", "وقت"],
  بعد: ["ان", "ما"],
  لا: ["يعرف"],
  الا: ["ان", "انه", "انها", "انهم"],
};

/** Words that after a comma open the outlet's own clause. */
function opensOwnClause(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word) return true;
  if (CUTTING_OPENERS.has(word.key) || word.key === "الامر" || (word.key === "ما" && next !== undefined)) return true;
  if (turnsAway(words, at)) return true;
  if (word.conjunction === "و" && /^(?:هو|هي)$/.test(word.key) && !complementiserAt(words, at + 1)) return true;
  if (word.conjunction === "و" && (OWN_OPENERS.has(word.key) || word.key === "هذا" || word.key === "ذلك")) return true;
  return next !== undefined && PAIRED_OPENERS[word.key]?.includes(next.key) === true;
}

/** Verbs that with و open the outlet's own remark: «ويأتي ذلك», «ويُتوقع». */
const OWN_OPENERS = new Set(["يعرف", "يعتقد", "يتوقع", "يرجح", "يبدو", "ياتي", "تاتي", "جاء", "ياتى"]);

/** «لكنها دعت إلى»: the same speaker, a new saying. */
function turnsToSaying(sentence: Sentence, at: number): boolean {
  const form = cueOf(sentence.words, at + 1);
  return (
    /^لكن(?:ه|ها|هم)?$/.test(sentence.words[at]?.key ?? "") &&
    form !== null &&
    findAnchor(sentence, at + 1, form) !== null
  );
}

/** Answers by sentence and word: every content of a sentence asks about the same words again. */
const OTHER_VOICES = new WeakMap<Sentence, (boolean | undefined)[]>();

function startsOtherVoice(sentence: Sentence, at: number): boolean {
  const answers = OTHER_VOICES.get(sentence) ?? [];
  OTHER_VOICES.set(sentence, answers);
  const answer = answers[at] ?? readsOtherVoice(sentence, at);
  answers[at] = answer;
  return answer;
}

function readsOtherVoice(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  const word = words[at];
  if (!word) return true;
  if (isSetOff(sentence, at) && postposedSpeaker(sentence, at) !== null) return true;
  if (word.key === "يذكر" || (word.key === "يشار" && words[at + 1]?.key === "الى")) return true;
  if (speaksItself(sentence, at) || phraseStartsAt(words, at)) return true;
  if (word.key === "حيث" && afterQuotation(sentence, at)) return true;
  if (afterQuotation(sentence, at) && word.conjunction === "و" && /^(?:هذا|هو|هي|ذلك|كان|كانت)$/.test(word.key))
    return true;
  if (turnsToSaying(sentence, at) || (turnsAway(words, at) && afterQuotation(sentence, at))) return true;
  return hasComma(word) && opensOwnClause(words, at);
}

function afterQuotation(sentence: Sentence, at: number): boolean {
  return /["”»“«]/.test(sentence.words[at]?.gap ?? "");
}

/** Options of a content's extent. */
export interface ExtentOptions {
  /** The quotation with which the content opens. */
  readonly quotation: MarkedSpan | null;
  /** Whether unquoted words may follow its closing mark. */
  readonly tail: boolean;
  /** Words from this index on belong to something else. */
  readonly limit?: number;
  /** A subordinate clause ends at its first comma: the main clause follows. */
  readonly firstComma?: boolean;
  /** A noun phrase, no clause: «لكن» after a comma is the outlet's. */
  readonly nominal?: boolean;
}

/** Where the punctuation in the gap before word `at` ends the level `inside`. */
function leavesLevel(sentence: Sentence, at: number, inside: number): boolean {
  const quotation = sentence.quotations[inside];
  const word = sentence.words[at];
  return quotation !== undefined && word !== undefined && word.start >= quotation.end - 1;
}

/** Whether the word stands inside a nested quotation and does not open it. */
function isInside(sentence: Sentence, at: number, inside: number): boolean {
  const quotation = sentence.words[at]?.quotation ?? -1;
  return quotation !== inside && quotation >= 0 && sentence.words[at - 1]?.quotation === quotation;
}

/** Index behind the quotation with which the content opens. */
function behindQuotation(sentence: Sentence, from: number, quotation: MarkedSpan): number {
  let at = from;
  while (at < sentence.words.length && (sentence.words[at]?.start ?? 0) < quotation.end) at++;
  return Math.max(at, from + 1);
}

function endsQuotationTail(word: Word | undefined): boolean {
  return word !== undefined && (hasComma(word) || hasStop(word) || /\.\./.test(word.gap));
}

/** Index of the word behind the content that starts at word `from`. */
export function contentEnd(sentence: Sentence, from: number, options: ExtentOptions): number {
  const { words } = sentence;
  const { quotation } = options;
  const limit = Math.min(options.limit ?? words.length, words.length);
  const tail = quotation ? behindQuotation(sentence, from, quotation) : -1;
  const fragment =
    tail >= 0 &&
    options.tail &&
    tail - from <= LONGEST_FRAGMENT &&
    !endsQuotationTail(words[tail]) &&
    words[tail]?.conjunction !== "و" &&
    !/^(?:هو|هي)$/.test(words[tail]?.key ?? "");
  if (quotation && (!options.tail || !quotation.closed || endsQuotationTail(words[tail]))) return Math.min(tail, limit);
  const inside = enclosing(sentence, from, quotation);
  let at = quotation ? tail : from + 1;
  while (at < limit && !endsAt(sentence, at, { from, inside, tail: fragment ? -1 : tail, options })) at++;
  return at;
}

/** Words. A marked piece no longer than this that the clause goes on from is a part of it: «حذر من “كارثة” ستقع على المدينة». */
const LONGEST_FRAGMENT = 3;

/** Words. A relative clause after a comma ends a content this long; a shorter one still waits for its predicate. */
const SHORTEST_BEFORE_RELATIVE = 6;

interface Level {
  readonly from: number;
  /** The quotation that encloses the content, or -1. */
  readonly inside: number;
  /** Index behind the content's opening quotation, or -1. */
  readonly tail: number;
  readonly options: ExtentOptions;
}

function endsAt(sentence: Sentence, at: number, { from, inside, tail, options }: Level): boolean {
  const word = sentence.words[at];
  if (!word || leavesLevel(sentence, at, inside)) return true;
  if (isInside(sentence, at, inside)) return false;
  if (hasStop(word) || /[؛;]/.test(word.gap) || startsOtherVoice(sentence, at)) return true;
  if (hasComma(word) && isRelative(word) && at - from >= SHORTEST_BEFORE_RELATIVE) return true;
  if (
    options.nominal === true &&
    (/^إن/.test(word.safe)
      ? complementiserAt(sentence.words, at)
      : hasComma(word) && /^(?:لكن|قد$|ل[يت]..)/.test(word.key))
  )
    return true;
  if (options.firstComma === true && hasComma(word) && !hasComma(sentence.words[from])) return true;
  return (
    tail >= 0 && (hasComma(word) || at - tail >= TAIL_AFTER_QUOTATION || (at === tail && /^(?:هو|هي)$/.test(word.key)))
  );
}

/** Innermost quotation around the content, not counting the one it opens with; -1 for none. */
function enclosing(sentence: Sentence, from: number, own: MarkedSpan | null): number {
  const index = sentence.words[from]?.quotation ?? -1;
  if (index < 0) return -1;
  const start = sentence.words[from]?.bareStart ?? 0;
  let best = -1;
  for (const [i, quotation] of sentence.quotations.entries()) {
    if (quotation === own || quotation.end <= start) continue;
    const opensHere = quotation.start >= (sentence.words[from - 1]?.end ?? sentence.start) && quotation.start <= start;
    if (quotation.start < start && !opensHere) best = i;
  }
  return best;
}

const TRAILING = /[\s،,؛;:.]+$/u;

/** The text span of words [from, to): opening and closing marks of quotations that lie in it included, final stop and comma not. */
export function spanOfWords(
  sentence: Sentence,
  from: number,
  to: number,
  quotation: MarkedSpan | null = null,
): Span | null {
  const first = sentence.words[from];
  const last = sentence.words[to - 1];
  if (!first || !last || to <= from) return null;
  let start = first.bareStart;
  let end = last.end;
  if (quotation && quotation.start < start && quotation.start >= (sentence.words[from - 1]?.end ?? sentence.start))
    start = quotation.start;
  for (const each of sentence.quotations) {
    const opens = each.start < start && each.start >= (sentence.words[from - 1]?.end ?? sentence.start);
    if (opens && each.end <= end + 2) start = Math.min(start, each.start);
    const next = sentence.words[to]?.start ?? sentence.end;
    if (each.closed && each.start >= start && each.start < end && each.end > end && each.end <= next) end = each.end;
  }
  const bracket = sentence.text.slice(end, end + 1);
  if (
    bracket === ")" &&
    sentence.text.slice(start, end).split("(").length > sentence.text.slice(start, end).split(")").length
  )
    end++;
  const trimmed = sentence.text.slice(start, end).replace(TRAILING, "");
  return trimmed === "" ? null : { start, end: start + trimmed.length };
}
