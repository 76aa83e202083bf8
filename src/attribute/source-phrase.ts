// The noun phrase of a source: full, with titles, name and apposition; medium and addressee split off. Rules of the noun phrase,
// no parser. Leaves out where it ends word by word (phrase-boundary.ts) and what kind of source it is (source-kind.ts).

import { MEDIUM_HEADS } from "../lang/ar/boundary-words.ts";
import { isPlainGivenName, isSecondPart } from "../lang/ar/person-names.ts";
import { NAME_HEADS } from "../lang/ar/quotation-words.ts";
import { kindOfHead } from "../lang/ar/source-heads.ts";
import type { Span } from "../model/span.ts";
import {
  complementiserAt,
  cueOf,
  hasArticle,
  isAdverb,
  isClauseOpener,
  isNumber,
  isPreposition,
  isPronounPhrase,
  isRelative,
  isTimeWord,
} from "./grammar.ts";
import { endsBefore, isAudience, type State } from "./phrase-boundary.ts";
import { countedEnd, isPossibleHead, nameQuotationEnd, opensQuotation } from "./phrase-head.ts";
import { nameClosed } from "./proper-name.ts";
import { hasColon, hasComma, type Sentence, type Word } from "./words.ts";

/** A noun phrase: word indexes [from, to), with medium and addressee found behind it. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly medium: Span | null;
  readonly addressee: Span | null;
}

/** Words. A longer piece between commas is no apposition. */
const LONGEST_APPOSITION = 14;
/** Words. A bare name between commas is no longer than this. */
const LONGEST_NAME_APPOSITION = 5;
function bracketEnd(state: State, at: number): number | null {
  const { words, text } = state.sentence;
  const word = words[at];
  if (!word?.gap.includes("(")) return null;
  for (let end = at + 1; end <= Math.min(at + 8, words.length); end++) {
    const last = words[end - 1];
    if (last && text.charAt(last.end) === ")") return end;
    if (last && /^["”»]?\)/.test(text.slice(last.end, last.end + 2))) return end;
  }
  return null;
}

/** The end of an apposition between commas that starts at `at`, or null. */
function appositionEnd(state: State, from: number, at: number): number | null {
  const { words } = state.sentence;
  const first = words[at];
  if (!first || !/[،,]/.test(first.gap) || first.conjunction !== "" || isPreposition(first)) return null;
  if (
    cueOf(words, at) ||
    /^(?:وفق|وفقا|حسب|بحسب|طبقا|نقلا)$/.test(first.key) ||
    isAudience(words, at, from) ||
    /^(?:هذا|هذه|ذلك|تلك|هؤلاء)$/.test(first.key) ||
    complementiserAt(words, at) ||
    isRelative(first) ||
    isClauseOpener(first) ||
    isTimeWord(first)
  )
    return null;
  let end = at + 1;
  while (!endsBefore(state, at, end) && !hasComma(words[end]) && end - at < LONGEST_APPOSITION) end++;
  const next = words[end];
  const bounded =
    next === undefined ||
    end >= state.limit ||
    hasComma(next) ||
    hasColon(next) ||
    opensQuotation(words, end) ||
    isPreposition(next) ||
    complementiserAt(words, end) ||
    isRelative(next);
  if (!bounded) return null;
  const told = next?.key === "في" && MEDIUM_HEADS.has(words[end + 1]?.key ?? "");
  if (state.limit >= words.length && !hasComma(next) && !hasColon(next) && !told) return null;
  const headBefore = words.slice(from, at).some((word) => kindOfHead(word.key) !== null);
  const headBehind = kindOfHead(first.key) !== null || /^احدى?$/.test(first.key);
  if (headBehind) return end;
  const named = nameClosed(words, from, at - 1);
  if (state.limit >= words.length && kindOfHead(words[from]?.key ?? "") !== "person") return null;
  return headBefore && !named && end - at <= LONGEST_NAME_APPOSITION ? end : null;
}

/** A word without its article. */
function bareKey(word: Word | undefined): string {
  return (word?.key ?? "").replace(/^ال/, "");
}

/** «علي أكبر»: a second given name that looks like another word. */
const goesOnName = (words: readonly Word[], at: number): boolean =>
  isSecondPart(words[at]?.safe ?? "", words[at - 1]?.safe ?? "");

/** Whether the phrase holds a name: at its head, or behind a title. */
function isFinished(words: readonly Word[], from: number, at: number): boolean {
  return isPlainGivenName(words[from]?.safe ?? "") || nameClosed(words, from, at - 1);
}

/** «أدان سالم حداد | “الهجوم البشع”»: behind a name, marked words with an article are what the verb is about. */
function opensMarkedObject(words: readonly Word[], from: number, at: number): boolean {
  const word = words[at];
  return word !== undefined && opensQuotation(words, at) && hasArticle(word) && isFinished(words, from, at);
}

function extend(state: State, from: number): number {
  const { words } = state.sentence;
  let at = from + 1;
  const opening = nameQuotationEnd(state, from);
  if (opening !== null) at = opening;
  at = Math.min(Math.max(at, countedEnd(words, from)), state.limit);
  while (at < words.length) {
    const bracket = bracketEnd(state, at);
    if (bracket !== null && !isNumber(words[at] as Word)) {
      at = bracket;
      continue;
    }
    if (hasComma(words[at])) {
      const end = appositionEnd(state, from, at);
      if (end === null) return at;
      at = end;
      continue;
    }
    const quoted = nameQuotationEnd(state, at);
    const named = quoted !== null && quoted <= state.limit && NAME_HEADS.has(bareKey(words[at - 1]));
    if (!named && !goesOnName(words, at) && endsBefore(state, from, at)) return at;
    if (quoted !== null && !opensMarkedObject(words, from, at)) at = quoted;
    else if (opensQuotation(words, at)) return at;
    else at++;
  }
  return at;
}

/** Words that may stand between a verb and its subject. */
function skipFillers(state: State, from: number): number {
  const { words } = state.sentence;
  let at = from;
  while (at < state.limit) {
    const word = words[at];
    if (!word) return at;
    const filler =
      isAdverb(word) ||
      isTimeWord(word) ||
      isPronounPhrase(word) ||
      /^ب(?:نفس|انفس|شكل|صورة|طريقة|شدة)(?:ه|ها|هم)?$/.test(word.key);
    if (!filler) return at;
    at += /^ب(?:شكل|صورة|طريقة)$/.test(word.key) ? 2 : 1;
  }
  return at;
}

/** After في these name a time or frame, not a medium: «في وقت سابق», «في سياق متصل». */
const TIME_HEADS = new Set(
  "وقت ساعة سياق اطار شان ختام مستهل بداية نهاية اعقاب معرض غضون هامش ضوء ظل انتظار حال حالة ذكرى مناسبة".split(" "),
);

function trailing(state: State, to: number): { medium: Span | null; addressee: Span | null } {
  const { words } = state.sentence;
  let medium: Span | null = null;
  let addressee: Span | null = null;
  for (let at = to; at < state.limit; at++) {
    const word = words[at];
    const next = words[at + 1];
    if (!word) break;
    if (!addressee && isAudience(words, at, to)) addressee = { start: word.bareStart, end: adjunctEnd(state, at) };
    if (
      !medium &&
      next &&
      (word.key === "في" || word.key === "على" || word.key === "عبر") &&
      MEDIUM_HEADS.has(next.key) &&
      !TIME_HEADS.has(next.key) &&
      at + 1 < state.limit
    )
      medium = { start: word.start, end: adjunctEnd(state, at + 1) };
  }
  return { medium, addressee };
}

function adjunctEnd(state: State, from: number): number {
  const { words } = state.sentence;
  let at = (state.sentence.words[from]?.key === "ل" ? nameQuotationEnd(state, from + 1) : null) ?? from + 1;
  while (
    at < state.limit &&
    at - from < 7 &&
    words[at] &&
    !hasComma(words[at]) &&
    !hasColon(words[at]) &&
    !opensQuotation(words, at)
  ) {
    const word = words[at] as Word;
    if (isPreposition(word) || isRelative(word) || isTimeWord(word) || complementiserAt(words, at)) break;
    at++;
  }
  return words[at - 1]?.end ?? 0;
}

/**
 * The noun phrase that starts at or soon after word `from` and ends before `limit`; null where there is none (the verb has no overt subject).
 * `governed`: prepositions of the cue, which end the phrase.
 */
export function phraseAfter(
  sentence: Sentence,
  from: number,
  limit: number,
  governed: readonly string[] = [],
): Phrase | null {
  const state: State = { sentence, limit: Math.min(limit, sentence.words.length), governed };
  const start = skipFillers(state, from);
  if (!isPossibleHead(state, start)) {
    const { medium, addressee } = trailing(state, from);
    return medium || addressee ? { from, to: from, medium, addressee } : null;
  }
  const to = extend(state, start);
  return { from: start, to, ...trailing(state, to) };
}

/** The text span of a phrase, with the closing mark or bracket behind it. */
export function phraseSpan(sentence: Sentence, phrase: { readonly from: number; readonly to: number }): Span | null {
  const first = sentence.words[phrase.from];
  const last = sentence.words[phrase.to - 1];
  if (!first || !last || phrase.to <= phrase.from) return null;
  let start = first.bareStart;
  let end = last.end;
  for (const quotation of sentence.quotations) {
    if (quotation.start < start && quotation.end > start && quotation.end <= end + 1 && start - quotation.start <= 2)
      start = quotation.start;
    if (quotation.closed && quotation.start >= start && quotation.start < end && quotation.end === end + 1) end++;
  }
  if (sentence.text.charAt(end) === ")" && sentence.text.slice(start, end).includes("(")) end++;
  return { start, end };
}
