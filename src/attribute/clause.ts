// The clause that a cue phrase attributes: to its right («بحسب S، C») or to its left («C، بحسب S»).
// Leaves out whose clause it is.

import type { Span } from "../model/span.ts";
import { contentEnd, spanOfWords } from "./extent.ts";
import { complementiserAt } from "./grammar.ts";
import { openingQuotation } from "./speech-marks.ts";
import { hasColon, hasComma, hasStop, type Sentence, type Word } from "./words.ts";

/** The clause that starts at word `from`; a complementiser before it is passed over. */
export function contentOnRight(sentence: Sentence, from: number): Span | null {
  const start = skipOpeners(sentence, from);
  const quotation = openingQuotation(sentence, start);
  const to = contentEnd(sentence, start, { quotation, tail: true });
  return spanOfWords(sentence, start, to, quotation);
}

function skipOpeners(sentence: Sentence, from: number): number {
  let at = from;
  while (complementiserAt(sentence.words, at) && at - from < 2) at++;
  return at;
}

/** Leftwards to the sentence's start, «لكن» behind a comma, the start of the enclosing quotation, the last full stop, a semicolon or a dash. */
function contentOnLeft(sentence: Sentence, before: number): Span | null {
  const { words } = sentence;
  const inside = words[before]?.quotation ?? -1;
  let from = before - 1;
  while (from > 0 && !startsPiece(sentence, from, inside)) from--;
  return from >= 0 && from < before ? spanOfWords(sentence, from, before) : null;
}

function startsPiece(sentence: Sentence, at: number, inside: number): boolean {
  const word = sentence.words[at];
  const before = sentence.words[at - 1];
  if (!word || !before) return true;
  const level = before.quotation === inside;
  if (level && isBehindFormula(sentence.words, at)) return true;
  if (level && before.key === "لكن" && (at === 1 || hasComma(before))) return true;
  if (level && (hasStop(word) || /[؛;–—]|\s-\s|--|\sـ/.test(word.gap))) return true;
  const quotation = sentence.quotations[inside];
  return quotation !== undefined && before.start < quotation.start;
}

/** «يذكر أن | المدينة هادئة، حسبما …», «جدير بالذكر أن», «يشار إلى أن»: the outlet's opener is not what is said. */
function isBehindFormula(words: readonly Word[], at: number): boolean {
  const [second, opener] = [words[at - 3]?.key, words[at - 2]?.key];
  if (!complementiserAt(words, at - 1)) return false;
  return opener === "يذكر" || opener === "بالذكر" || (opener === "الى" && second === "يشار");
}

/** Words before the cue that are too few to be the content: «وكانت، حسب الشرطة، تمشي …». */
const SHORT_OPENING = 3;

/** What the cue phrase at word `at`, whose source ends before word `to`, attributes. */
export function phraseContent(sentence: Sentence, at: number, to: number): Span | null {
  const next = sentence.words[to];
  const main = mainClauseBehind(sentence, to);
  if (main !== null && (at <= 1 || clauseStartsAt(sentence, at))) return contentOnRight(sentence, main);
  const opensHere =
    at <= SHORT_OPENING &&
    (at === 0 || clauseStartsAt(sentence, at) || (hasComma(sentence.words[at]) && hasComma(next)));
  const colon = at <= SHORT_OPENING && hasColon(next);
  const clause = next !== undefined && !hasStop(next) && (opensHere || colon || clauseStartsAt(sentence, at));
  if (clause) return contentOnRight(sentence, to);
  const quotation = quotationBefore(sentence, at);
  return quotation ?? contentOnLeft(sentence, at);
}

/** Words. How far behind the source of «بحسب …» its «فإنّ» may stand. */
const MAIN_CLAUSE_REACH = 14;

/** «بحسب الباحثة …، فإن»: the main clause opens with فإنّ, whatever stands between. */
function mainClauseBehind(sentence: Sentence, to: number): number | null {
  const { words } = sentence;
  for (let at = to; at < words.length && at - to <= MAIN_CLAUSE_REACH; at++) {
    if (hasStop(words[at])) return null;
    if (words[at]?.conjunction === "ف" && complementiserAt(words, at)) return at;
  }
  return null;
}

/** The cue stands at the start of the sentence, of a quotation, or behind a complementiser or stop. */
function clauseStartsAt(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at];
  const before = sentence.words[at - 1];
  if (!before || !word) return true;
  if (hasStop(word) || hasColon(word) || complementiserAt(sentence.words, at - 1)) return true;
  return word.quotation !== before.quotation && word.quotation >= 0 && openingQuotation(sentence, at) !== null;
}

/** A wholly quoted piece right before the cue: «“لا خطر”، بحسب البلدية». */
function quotationBefore(sentence: Sentence, at: number): Span | null {
  const before = sentence.words[at - 1];
  if (!before) return null;
  const quotation = sentence.quotations.find(
    (each) =>
      each.closed &&
      each.end > before.end - 1 &&
      each.end <= before.end + 2 &&
      each.start <= (sentence.words[0]?.bareStart ?? 0),
  );
  return quotation ? { start: quotation.start, end: quotation.end } : null;
}
