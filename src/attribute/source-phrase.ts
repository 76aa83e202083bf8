// Where a source's noun phrase ends: full, with titles and name, without relative clause, without adjuncts of time and place,
// medium and addressee split off. Rules of the noun phrase, no parser. Leaves out what kind of source it is (source-kind.ts).

import { AUDIENCE_HEADS, MEDIUM_HEADS, QUANTIFIERS } from "../lang/ar/boundary-words.ts";
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
  isRelationAdjective,
  isRelative,
  isTimeWord,
} from "./grammar.ts";
import { hasColon, hasComma, hasStop, type Sentence, type Word } from "./words.ts";

/** A noun phrase: word indexes [from, to), with medium and addressee found behind it. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly medium: Span | null;
  readonly addressee: Span | null;
}

/** Words. A longer source is cut: raising it swallows objects, lowering it cuts long titles. */
const LONGEST_SOURCE = 18;
/** Words. A longer piece between commas is no apposition. */
const LONGEST_APPOSITION = 14;
/** Words. A quotation this long is content, not a name inside the source. */
const LONGEST_NAME = 6;

const HEAD_PREPOSITIONS = new Set([
  "في",
  "لدى",
  "الى",
  "من",
  "عن",
  "على",
  "مع",
  "بين",
  "ضد",
  "حول",
  "قرب",
  "شمال",
  "جنوب",
  "شرق",
  "غرب",
  "داخل",
  "خارج",
]);
const NEVER_KEPT = new Set([
  "خلال",
  "قبل",
  "بعد",
  "منذ",
  "حتى",
  "عقب",
  "اثر",
  "عند",
  "بشان",
  "بسبب",
  "حيال",
  "تجاه",
  "ازاء",
  "امام",
  "غداة",
  "اثناء",
  "عبر",
  "رغم",
  "دون",
  "بدون",
  "فور",
  "وسط",
  "بحضور",
  "نحو",
  "تحت",
]);

/** A proper name by exclusion: no article, no head, no adjective ending, not an accusative. */
function looksLikeName(word: Word): boolean {
  return (
    !hasArticle(word) &&
    kindOfHead(word.key) === null &&
    !QUANTIFIERS.has(word.key) &&
    !isPreposition(word) &&
    !isNumber(word) &&
    word.conjunction !== "ف"
  );
}

interface State {
  readonly sentence: Sentence;
  readonly limit: number;
  readonly governed: readonly string[];
}

/** A name has closed the phrase: a head or definite word before, then a word without article that is no adjective; or it begins with a name. */
function nameClosed(words: readonly Word[], first: number, last: number): boolean {
  let from = first;
  for (let at = first + 1; at <= last; at++)
    if (kindOfHead(words[at]?.key ?? "") !== null && !hasArticle(words[at] as Word)) from = at;
  for (let at = from; at <= last; at++) if (isNameWord(words, from, at)) return true;
  return false;
}

function isNameWord(words: readonly Word[], from: number, at: number): boolean {
  const word = words[at];
  if (!word || !looksLikeName(word) || isRelationAdjective(word) || word.key === "باسم") return false;
  if (word.quotation !== (words[from]?.quotation ?? -1)) return false;
  if (at === from) return true;
  return words.slice(from, at).some(hasArticle);
}

/** «لـ“سكاي …”», «للصحافيين», «لوكالة …»: who is spoken to, not part of the speaker. */
function isAudience(words: readonly Word[], at: number, from: number): boolean {
  const key = words[at]?.key ?? "";
  if (!key.startsWith("ل")) return false;
  const bare = key.startsWith("لل") ? key.slice(2) : key.slice(1);
  if (AUDIENCE_HEADS.has(bare)) return true;
  if (bare === "") return isAudienceName(words, at, from);
  if (at === from) return key.startsWith("لل") || /^ل.{3,}(?:ه|ها|هم)$/.test(key);
  const known = kindOfHead(bare);
  if (known === null || known === "person" || /^(?:لجن|لواء)/.test(key)) return false;
  return nameClosed(words, from, at - 1);
}

/** «لـ» alone before a marked or Latin name: an outlet, unless a title needs its complement («المدير التنفيذي لـ“…”»). */
function isAudienceName(words: readonly Word[], at: number, from: number): boolean {
  if (AUDIENCE_HEADS.has(words[at + 1]?.key ?? "") || at === from) return true;
  const head = words[from];
  return nameClosed(words, from, at - 1) || (head !== undefined && kindOfHead(head.key) !== "person");
}

/** A preposition stays when it belongs to the head («مسؤول في …»), not when it opens time, place after a name, or medium. */
function keepsPreposition(state: State, from: number, at: number): boolean {
  const { words } = state.sentence;
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next || at + 1 >= state.limit) return false;
  if (NEVER_KEPT.has(word.key) || state.governed.includes(word.key)) return false;
  if (!HEAD_PREPOSITIONS.has(word.key)) return false;
  if (
    isTimeWord(next) ||
    isNumber(next) ||
    MEDIUM_HEADS.has(next.key) ||
    MEDIUM_HEADS.has(next.key.replace(/^ال/, "")) ||
    isMonthPhrase(words, at + 1)
  )
    return false;
  if (complementiserAt(words, at + 1) || isRelative(next) || next.key === "ان" || next.key === "ما") return false;
  if (["على", "مع", "حول", "ضد"].includes(word.key)) return at - from <= 2 && !nameClosed(words, from, at - 1);
  return !nameClosed(words, from, at - 1) && !hasComma(word);
}

function isMonthPhrase(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    /^(?:ال)?(?:عام|شهر|يوم|سنة|ساعة|وقت|اسبوع|مطلع|نهاية|منتصف|اواخر|اوائل|مستهل|ختام|صباح|مساء)/.test(word.key)
  );
}

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
  if (!word || !word.gap.includes("(")) return null;
  for (let end = at + 1; end <= Math.min(at + 8, words.length); end++) {
    const last = words[end - 1];
    if (last && text.charAt(last.end) === ")") return end;
    if (last && /^["”»]?\)/.test(text.slice(last.end, last.end + 2))) return end;
  }
  return null;
}

/** Marks that no source crosses. */
function isBroken(word: Word): boolean {
  return hasColon(word) || hasStop(word) || /[–—]|\s-|-\s|\)|\.\./.test(word.gap);
}

/** «المدير الخاص بـ», «مقربة من»: the adjective keeps its preposition. */
const KEEPING_ADJECTIVE = /^(?:ال)?(?:خاص|متعلق|معني|مختص|مكلف|مقرب|مدعوم|محيط|ملحق|مرتبط|متخصص|مطلع|قريب|تابع|عامل)(?:ة|ين|ون|ات)?$/;

/** «رفض الوزير بـ»: a clitic preposition of the cue, as far as the word behind it shows that it is one. */
function isGovernedClitic(state: State, word: Word): boolean {
  if (!state.governed.includes("ب") || !/^ب../.test(word.key) || word.key === "باسم") return false;
  const rest = word.key.slice(1);
  return rest.startsWith("ال") || isActionNoun({ ...word, key: rest }) || kindOfHead(rest) !== null || /(?:ه|ها|هم)$/.test(rest);
}

/** «تقدموا», «يقولون», «يعبر»: a finite verb by its shape. */
function looksFinite(word: Word): boolean {
  if (/...وا$/.test(word.key)) return true;
  return /^ي.{3}$/.test(word.key) && !/^(?:يوسف|يونس|يحيى|ياسر|يزيد|يافا|يافع|يلدز|يمني|يهود|يسار|يمين|ياسم|يعرب|يوحن|يورو)/.test(word.key) || /^ي.{2,}ون$/.test(word.key);
}

/** Small words and verbs before which a source ends whatever came before. */
function isBoundary(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return true;
  if (isRelative(word) || isPronounPhrase(word) || complementiserAt(words, at)) return word.key !== "لي" || words[at + 1] === undefined;
  if (isClauseOpener(word)) return !isLooseOpener(words, at);
  if ((isTimeAt(words, at) && word.conjunction === "") || isAdverb(word) || isNumber(word) || isAccusative(word)) return true;
  if (isParticipleCue(words, at) || looksFinite(word)) return true;
  const form = cueOf(words, at);
  return form !== null && form.tense !== "participle" && (word.conjunction !== "" || form.tense === "imperfect" || word.key.length > 4);
}

/** «العام» is the year only before «الماضي» and the like; after a title it means "general". */
function isTimeAt(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !isTimeWord(word)) return false;
  if (word.key !== "العام" && word.key !== "عام") return true;
  return next !== undefined && (isNumber(next) || /^ال(?:ماض|مقبل|حال|جار|قادم|منصرم|فائت)/.test(next.key));
}

/** «غير المحدود», «لو فيغارو»: not clause openers inside a noun phrase. */
function isLooseOpener(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key;
  const next = words[at + 1];
  if (key === "غير") return next !== undefined && !complementiserAt(words, at + 1);
  return key === "لو" && !hasComma(words[at]) && words[at]?.conjunction === "";
}

/** Whether the phrase must end before word `at`. */
function endsBefore(state: State, from: number, at: number): boolean {
  const { words } = state.sentence;
  const word = words[at];
  const before = words[at - 1];
  if (!word || !before || at >= state.limit || at - from >= LONGEST_SOURCE) return true;
  if (isBroken(word)) return true;
  if (word.key === "لي" && kindOfHead(before.key) === "person") return false;
  if (isBoundary(words, at) || isAudience(words, at, from)) return true;
  if (KEEPING_ADJECTIVE.test(before.key)) return false;
  if (isPreposition(word)) return !keepsPreposition(state, from, at);
  if (isGovernedClitic(state, word)) return true;
  return word.conjunction === "" && opensObject(words, from, at);
}

/** After a finished phrase (definite or with a name) a noun of action, or an indefinite noun in ‑ية, starts the object. */
function opensObject(words: readonly Word[], from: number, at: number): boolean {
  const before = words[at - 1];
  const word = words[at];
  if (at === from || !before || !word) return false;
  const named = nameClosed(words, from, at - 1);
  if (named && !hasArticle(word) && /.{3}ية$/.test(word.key) && from < at - 1) return true;
  if (!hasArticle(word) && isPossessed(word) && (named || hasArticle(before))) return true;
  if (!isActionNoun(word)) return false;
  return hasArticle(word) ? named : hasArticle(before) || named;
}

/** «فوزه», «ثقتها»: a noun with a pronoun goes on with something of the subject's, never with its name. */
function isPossessed(word: Word): boolean {
  return /...(?:ه|ها|هم|هما)$/.test(word.key) && !/^(?:نفس|ذات|عبده|نزيه|وجيه|شبيه|فقيه|نبيه|بديه|جدة)/.test(word.key);
}

/** The end of an apposition between commas that starts at `at`, or null. */
function appositionEnd(state: State, from: number, at: number): number | null {
  const { words } = state.sentence;
  const first = words[at];
  if (!first || !/[،,]/.test(first.gap) || first.conjunction !== "" || isPreposition(first)) return null;
  if (
    cueOf(words, at) ||
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
  const headBefore = words.slice(from, at).some((word) => kindOfHead(word.key) !== null);
  const headBehind = kindOfHead(first.key) !== null;
  if (headBehind) return end;
  return headBefore && !nameClosed(words, from, at - 1) && end - at <= 5 ? end : null;
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
    const filler = isAdverb(word) || isTimeWord(word) || isPronounPhrase(word);
    if (!filler) return at;
    at++;
  }
  return at;
}

function isPossibleHead(state: State, at: number): boolean {
  const { words } = state.sentence;
  const word = words[at];
  if (!word || at >= state.limit) return false;
  if (isPreposition(word) || isRelative(word) || isClauseOpener(word) || complementiserAt(words, at)) return false;
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
  if (NO_SUBJECT.has(word.key)) return false;
  const form = cueOf(words, at);
  return form === null || (form.tense === "perfect" && kindOfHead(word.key) !== null);
}

/** Elatives and linking words that open a predicate, not a subject. */
const NO_SUBJECT = new Set(["افضل", "اكبر", "اسوا", "اهم", "ابرز", "اول", "مجرد", "بمثابة", "غير", "عدم", "جزءا"]);

/** A marked piece may be a speaker («أوبر») unless it is a noun with its adjective («النهج التدريجي»). */
function isNameQuotation(state: State, at: number): boolean {
  const end = nameQuotationEnd(state, at);
  if (end === null) return false;
  const inside = state.sentence.words.slice(at, end);
  return inside.length < 2 || !inside.every(hasArticle);
}

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
      at + 1 < state.limit
    )
      medium = { start: word.start, end: adjunctEnd(state, at + 1) };
  }
  return { medium, addressee };
}

function adjunctEnd(state: State, from: number): number {
  const { words } = state.sentence;
  let at = from + 1;
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
