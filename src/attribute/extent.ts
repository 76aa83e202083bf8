// How far a content runs: to the closing mark of its own quotation, the sentence stop, or the comma where another voice begins.
// In doubt the shorter reading. Leaves out where it starts.

import { CLAUSE_OPENERS } from "../lang/ar/boundary-words.ts";
import { PARENTHETICAL_OPENERS, SOURCE_PHRASES } from "../lang/ar/cue-phrases.ts";
import type { Span } from "../model/span.ts";
import { cueOf, isStrongCue } from "./grammar.ts";
import type { MarkedSpan } from "./quotations.ts";
import { hasComma, hasStop, type Sentence, type Word } from "./words.ts";

/** Unquoted words that may follow a closing mark and still be the source's sentence, when a complementiser opened it. */
const TAIL_AFTER_QUOTATION = 12;

/** After a comma these start a clause that is more often the outlet's than the source's. */
const CUTTING_OPENERS = new Set(["حيث", "كما", "فيما", "بينما", "غير", "مما", "علما", "اذ", "بعدما", "عندما"]);

/** Whether a cue phrase («بحسب …», «على حد قوله») starts at word `at`. */
export function phraseStartsAt(words: readonly Word[], at: number): boolean {
  const matches = (forms: readonly string[]): boolean =>
    forms.every(
      (form, i) =>
        words[at + i]?.key === form ||
        (i === forms.length - 1 &&
          words[at + i]?.key.startsWith(form) &&
          /^(?:ه|ها|هم|هما)$/.test((words[at + i]?.key ?? "").slice(form.length))),
    );
  if (
    SOURCE_PHRASES.some(
      (phrase) =>
        phrase.class !== "opinion" &&
        phrase.class !== "perspective" &&
        phrase.class !== "basis" &&
        matches(phrase.words),
    )
  )
    return true;
  return PARENTHETICAL_OPENERS.some(
    (opener) =>
      matches(opener) &&
      cueOf(words, at + opener.length) !== null &&
      (opener[0] !== "على" || words[at + opener.length]?.conjunction === ""),
  );
}

function startsOtherVoice(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return true;
  const next = words[at + 1];
  const form = cueOf(words, at);
  if (
    form?.tense === "participle" &&
    (hasComma(word) || word.conjunction !== "") &&
    !/^(?:معبرا|مدينا)$/.test(word.key)
  )
    return true;
  if (form?.tense === "perfect" && word.conjunction === "و" && isStrongCue(words, at)) return true;
  if (phraseStartsAt(words, at)) return true;
  if (word.key === "يذكر" || (word.key === "يشار" && next?.key === "الى")) return true;
  if (!hasComma(word)) return false;
  if (CUTTING_OPENERS.has(word.key)) return true;
  if (
    word.key === "لكن" &&
    next !== undefined &&
    cueOf(words, at + 1) === null &&
    !["لم", "لا", "لن", "ليس", "قد"].includes(next.key)
  )
    return true;
  if (word.key === "في" && next && (next.key === "حين" || next.key === "الوقت" || next.key === "وقت")) return true;
  if (word.key === "بعد" && next && (next.key === "ان" || next.key === "ما")) return true;
  if (word.key === "الامر" || (word.key === "ما" && next !== undefined)) return true;
  if (word.key === "هذا" && word.conjunction === "و") return true;
  if (/^(?:يعرف|يعتقد|يتوقع|يرجح|يبدو|ياتي|تاتي|جاء)$/.test(word.key) && word.conjunction === "و") return true;
  return word.key === "لا" && words[at + 1]?.key === "يعرف";
}

/** Options of a content's extent. */
export interface ExtentOptions {
  /** The quotation with which the content opens. */
  readonly quotation: MarkedSpan | null;
  /** Whether unquoted words may follow its closing mark. */
  readonly tail: boolean;
  /** Words from this index on belong to something else. */
  readonly limit?: number;
}

/** Where the punctuation in the gap before word `at` ends the level `inside`. */
function leavesLevel(sentence: Sentence, at: number, inside: number): boolean {
  const quotation = sentence.quotations[inside];
  const word = sentence.words[at];
  return quotation !== undefined && word !== undefined && word.start >= quotation.end - 1;
}

function isInside(sentence: Sentence, word: Word, inside: number): boolean {
  if (word.quotation === inside) return false;
  const quotation = sentence.quotations[word.quotation];
  if (!quotation) return false;
  const from = sentence.words[sentence.words.indexOf(word) - 1];
  return from !== undefined && from.quotation === word.quotation;
}

/** Index of the word behind the content that starts at word `from`. */
export function contentEnd(sentence: Sentence, from: number, options: ExtentOptions): number {
  const { words } = sentence;
  const limit = Math.min(options.limit ?? words.length, words.length);
  const inside = enclosing(sentence, from, options.quotation);
  let at = from;
  let tail = -1;
  if (options.quotation) {
    while (at < limit && (words[at]?.start ?? 0) < options.quotation.end) at++;
    if (!options.tail || !options.quotation.closed) return Math.max(at, from + 1);
    tail = at;
    const next = words[at];
    if (next && (hasComma(next) || hasStop(next) || /\.\./.test(next.gap))) return at;
  } else at = from + 1;
  for (; at < limit; at++) {
    const word = words[at];
    if (!word || leavesLevel(sentence, at, inside)) break;
    if (isInside(sentence, word, inside)) continue;
    if (hasStop(word) || /[؛;]/.test(word.gap) || startsOtherVoice(words, at)) break;
    if (tail >= 0 && (hasComma(word) || at - tail >= TAIL_AFTER_QUOTATION)) break;
  }
  return at;
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

/** Whether a word is a conjunction or clause opener that no content may start with. */
export function isBareOpener(word: Word): boolean {
  return CLAUSE_OPENERS.has(word.key) && word.key !== "ما" && word.key !== "كما";
}
