// Where a source's noun phrase can begin, and the marked names inside it: «12 شاهداً», «لو مير», «“الأيادي البيضاء”»; not an object, a
// predicate or an addressee. Leaves out where the phrase ends (phrase-boundary.ts).

import { kindOfHead } from "../lang/ar/source-heads.ts";
import { prepositionAt } from "./governed-preposition.ts";
import {
  complementiserAt,
  cueOf,
  hasArticle,
  isAccusative,
  isActionNoun,
  isClauseOpener,
  isNumber,
  isParticipleCue,
  isPreposition,
  isRelative,
  isTimeWord,
} from "./grammar.ts";
import { isAudience, looksFinite, type State } from "./phrase-boundary.ts";
import { isState } from "./state-name.ts";
import { hasColon, hasComma, hasStop, type Word } from "./words.ts";

/** Words. A quotation this long is content, not a name inside the source. */
const LONGEST_NAME = 6;

/** Index behind the quotation that opens before word `at`, when it is short enough to be a name; else null. */
export function nameQuotationEnd(state: State, at: number): number | null {
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

/** Whether a quotation opens in the gap before word `at`. */
export function opensQuotation(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    word.quotation >= 0 &&
    word.quotation !== (words[at - 1]?.quotation ?? -1) &&
    /["«»“”„‹›]/.test(word.gap + word.text)
  );
}

/** Behind «12 شاهداً», «نحو 200 من طالبي», «أكثر من 30 نائباً»: a counted subject begins with its number; `at` itself where none is counted. */
export function countedEnd(words: readonly Word[], at: number): number {
  const about = /^(?:نحو|حوالي|قرابة|زهاء)$/.test(words[at]?.key ?? "") ? 1 : words[at]?.key === "اكثر" ? 2 : 0;
  const [number, counted] = [words[at + about], words[at + about + 1]];
  if (!number || !counted || !isNumber(number) || hasComma(counted)) return at;
  const share = shareEnd(words, at + about + 1);
  if (share !== null) return share;
  if (counted.key === "من" && words[at + about + 2]) return at + about + 3;
  return /...(?:ا|ين|ات|ة)$/.test(counted.key) && !isTimeWord(counted) && !hasArticle(counted) ? at + about + 2 : at;
}

/** «60 بالمئة من سكان المدينة», «88 في المئة ممن»: behind what a share is of; null where word `at` makes no share of the number. */
function shareEnd(words: readonly Word[], at: number): number | null {
  const key = words[at]?.key ?? "";
  const apart = key === "في" && /^الم(?:ئة|ائة)$/.test(words[at + 1]?.key ?? "");
  if (!apart && !/^بالم(?:ئة|ائة)$/.test(key)) return null;
  const end = at + (apart ? 2 : 1);
  return words[end]?.key === "من" && words[end + 1] ? end + 2 : end;
}

/** «طالب بالتحقيق»: a word that wears the cue's own ب. */
function isGovernedObject(state: State, word: Word): boolean {
  if (prepositionAt(word, undefined) !== "ب" || !state.governed.includes("ب")) return false;
  return word.key.startsWith("بال") || (kindOfHead(word.key) === null && word.key.length > 6);
}

/** «تعد هذه أول إشارة», «هم الذين يخشون»: a demonstrative or pronoun that only points. */
function isDemonstrativeAlone(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (/^(?:هو|هي|هم)$/.test(word?.key ?? "")) return next !== undefined && isRelative(next);
  return /^(?:هذا|هذه|ذلك|تلك)$/.test(word?.key ?? "") && next !== undefined && !hasArticle(next);
}

/** Whether a source's noun phrase can begin at word `at`. */
export function isPossibleHead(state: State, at: number): boolean {
  const { words } = state.sentence;
  const word = words[at];
  if (!word || at >= state.limit || /^(?:ب|بالقول)$/.test(word.key) || isDemonstrativeAlone(words, at)) return false;
  if (countedEnd(words, at) > at) return true;
  if (isPreposition(word) || isRelative(word) || complementiserAt(words, at)) return false;
  if (isClauseOpener(word) && !isForeignArticle(words, at)) return false;
  if (isNumber(word) || isAccusative(word) || isParticipleCue(words, at) || hasColon(word) || hasStop(word))
    return false;
  if (word.conjunction !== "" || isAudience(words, at, at)) return false;
  if (isGovernedObject(state, word)) return false;
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
const NO_SUBJECT = new Set([
  "بذلك",
  "لطالما",
  "طالما",
  "بحسب",
  "حسب",
  "وفق",
  "وفقا",
  "طبقا",
  "نقلا",
  "افضل",
  "اكبر",
  "اسوا",
  "اهم",
  "ابرز",
  "اول",
  "مجرد",
  "بمثابة",
  "غير",
  "عدم",
  "جزءا",
]);

/** A marked piece may be a speaker («أوبر») unless it is a noun with its adjective («النهج التدريجي»). */
function isNameQuotation(state: State, at: number): boolean {
  const end = nameQuotationEnd(state, at);
  if (end === null) return false;
  if (state.limit < state.sentence.words.length) return true;
  const inside = state.sentence.words.slice(at, end);
  return inside.length < 2 || !inside.every(hasArticle);
}
