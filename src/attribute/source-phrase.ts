// The noun phrase of a source: full, with titles, name and apposition; medium and addressee split off. Rules of the noun phrase,
// no parser. Leaves out where it ends word by word (phrase-boundary.ts) and what kind of source it is (source-kind.ts).

import { MEDIUM_HEADS } from "../lang/ar/boundary-words.ts";
import { kindOfHead } from "../lang/ar/source-heads.ts";
import type { Span } from "../model/span.ts";
import {
  complementiserAt,
  cueOf,
  hasArticle,
  isAccusative,
  isActionNoun,
  isAdverb,
  isClauseOpener,
  isNumber,
  isParticipleCue,
  isPreposition,
  isPronounPhrase,
  isRelative,
  isTimeWord,
} from "./grammar.ts";
import { endsBefore, isAudience, looksFinite, type State } from "./phrase-boundary.ts";
import { nameClosed } from "./proper-name.ts";
import { isState } from "./state-name.ts";
import { hasColon, hasComma, hasStop, type Sentence, type Word } from "./words.ts";

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
/** Words. A quotation this long is content, not a name inside the source. */
const LONGEST_NAME = 6;

/** Index behind the quotation that opens before word `at`, when it is short enough to be a name; else null. */
function nameQuotationEnd(state: State, at: number): number | null {
  const { words, quotations } = state.sentence;
  const word = words[at];
  const before = words[at - 1];
  if (!word || word.quotation < 0 || word.quotation === before?.quotation) return null;
  const quotation = quotations[word.quotation];
  if (!quotation || quotation.start < (before?.end ?? 0) - 1) return null;
  let end = at;
  while (end < words.length && (words[end]?.start ?? 0) < quotation.end) end++;
  return end - at <= LONGEST_NAME && quotation.closed ? end : null;
}

function opensQuotation(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    word.quotation >= 0 &&
    word.quotation !== (words[at - 1]?.quotation ?? -1) &&
    /["«»“”„‹›]/.test(word.gap + word.text)
  );
}

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
  if (state.limit >= words.length && !hasComma(next) && !hasColon(next)) return null;
  const headBefore = words.slice(from, at).some((word) => kindOfHead(word.key) !== null);
  const headBehind = kindOfHead(first.key) !== null || /^احدى?$/.test(first.key);
  if (headBehind) return end;
  const named = nameClosed(words, from, at - 1);
  if (state.limit >= words.length && kindOfHead(words[from]?.key ?? "") !== "person") return null;
  return headBefore && !named && end - at <= LONGEST_NAME_APPOSITION ? end : null;
}

function extend(state: State, from: number): number {
  const { words } = state.sentence;
  let at = from + 1;
  const opening = nameQuotationEnd(state, from);
  if (opening !== null) at = opening;
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
    if (endsBefore(state, from, at)) return at;
    const quoted = nameQuotationEnd(state, at);
    if (quoted !== null) at = quoted;
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
      isAdverb(word) || isTimeWord(word) || isPronounPhrase(word) || /^ب(?:نفس|انفس)(?:ه|ها|هم)$/.test(word.key);
    if (!filler) return at;
    at++;
  }
  return at;
}

function isPossibleHead(state: State, at: number): boolean {
  const { words } = state.sentence;
  const word = words[at];
  if (!word || at >= state.limit) return false;
  if (isPreposition(word) || isRelative(word) || complementiserAt(words, at)) return false;
  if (isClauseOpener(word) && !isForeignArticle(words, at)) return false;
  if (isNumber(word) || isAccusative(word) || isParticipleCue(words, at) || hasColon(word) || hasStop(word))
    return false;
  if (word.conjunction !== "" || isAudience(words, at, at)) return false;
  if (
    /^ب/.test(word.key) &&
    state.governed.includes("ب") &&
    (word.key.startsWith("بال") || (kindOfHead(word.key) === null && word.key.length > 6))
  )
    return false;
  if (opensQuotation(words, at) && !isNameQuotation(state, at)) return false;
  if (NO_SUBJECT.has(word.key) || looksFinite(word) || isAccusativePair(state, at)) return false;
  const form = cueOf(words, at);
  return form === null || (form.tense === "perfect" && kindOfHead(word.key) !== null);
}

/** «لو مير»: a French name, not "if". */
function isForeignArticle(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    words[at]?.key === "لو" &&
    next !== undefined &&
    !hasArticle(next) &&
    cueOf(words, at + 1) === null &&
    !/^[كيتل]/.test(next.key)
  );
}

/** «دعماً عسكرياً» without its tanwin: two words in ‑ا, an object. */
function isAccusativePair(state: State, at: number): boolean {
  const [word, next] = [state.sentence.words[at], state.sentence.words[at + 1]];
  if (!word || !next || at + 1 >= state.limit || kindOfHead(word.key) !== null || hasArticle(word)) return false;
  if (!/...ا$/.test(word.key) || !/...ا$/.test(next.key) || next.conjunction !== "") return false;
  if (!isActionNoun({ ...word, key: word.key.slice(0, -1) })) return false;
  return !isState(state.sentence.text, { start: word.bareStart, end: word.end });
}

/** Elatives and linking words that open a predicate, not a subject. */
const NO_SUBJECT = new Set(["افضل", "اكبر", "اسوا", "اهم", "ابرز", "اول", "مجرد", "بمثابة", "غير", "عدم", "جزءا"]);

/** A marked piece may be a speaker («أوبر») unless it is a noun with its adjective («النهج التدريجي»). */
function isNameQuotation(state: State, at: number): boolean {
  const end = nameQuotationEnd(state, at);
  if (end === null) return false;
  if (state.limit < state.sentence.words.length) return true;
  const inside = state.sentence.words.slice(at, end);
  return inside.length < 2 || !inside.every(hasArticle);
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
