// Where a source's noun phrase ends: relative clauses, time, adverbs, verbs, audiences, governed prepositions, the object.
// Leaves out appositions and the phrase itself (source-phrase.ts).

import { AUDIENCE_HEADS, COMMON_VERBS, MEDIUM_HEADS, QUANTIFIERS } from "../lang/ar/boundary-words.ts";
import { kindOfHead } from "../lang/ar/source-heads.ts";
import {
  complementiserAt,
  cueOf,
  hasArticle,
  isAccusative,
  isActionNoun,
  isAdverb,
  isClauseOpener,
  isFormulaAt,
  isNumber,
  isParticipleCue,
  isPreposition,
  isPronounPhrase,
  isRelative,
  isTimeWord,
} from "./grammar.ts";
import { keepsPreposition, NEVER_KEPT } from "./kept-preposition.ts";
import { opensObject } from "./object-opening.ts";
import { nameClosed } from "./proper-name.ts";
import { hasColon, hasComma, hasStop, type Sentence, type Word } from "./words.ts";

/** Words. A longer source is cut: raising it swallows objects, lowering it cuts long titles. */
const LONGEST_SOURCE = 18;

/** The search for a phrase: it ends before word `limit` and before a preposition that the cue governs. */
export interface State {
  readonly sentence: Sentence;
  readonly limit: number;
  readonly governed: readonly string[];
}

/** «لـ“سكاي …”», «للصحافيين», «لوكالة …»: who is spoken to, not part of the speaker. */
export function isAudience(words: readonly Word[], at: number, from: number): boolean {
  const key = words[at]?.key ?? "";
  if (!key.startsWith("ل")) return false;
  const bare = key.startsWith("لل") ? key.slice(2) : key.slice(1);
  if (bare === "انباء" && kindOfHead(words[from]?.key ?? "") === "media") return false;
  if (AUDIENCE_HEADS.has(bare)) return true;
  if (bare === "") return isAudienceName(words, at, from);
  if (bare === "احد" || bare === "احدى") return at > from;
  if (at === from) return key.startsWith("لل") || /^ل.{3,}(?:ه|ها|هم)$/.test(key);
  const known = kindOfHead(bare);
  if (known === "person") return key.startsWith("لل") && nameClosed(words, from, at - 1);
  if (known === null || /^(?:لجن|لواء)/.test(key)) return false;
  return nameClosed(words, from, at - 1);
}

/** «تحدث سالم لرئيس الوزراء», «تطرق سالم لحصيلة لقائه»: behind a bare name ل or ب and a noun are no part of it; «سيرغي ليانوف» is one name. */
function isBehindBareName(words: readonly Word[], from: number, at: number): boolean {
  const key = words[at]?.key ?? "";
  if (!/^(?:ل(?!ل)|ب).{3,}/.test(key) || words[at]?.conjunction !== "") return false;
  if (at - from > (key.startsWith("ب") ? 1 : 3)) return false;
  if (kindOfHead(key.slice(1)) === null && !/^ل.*ة$/.test(key)) return false;
  return words
    .slice(from, at)
    .every((each) => !hasArticle(each) && kindOfHead(each.key) === null && !isPreposition(each));
}

/** «لـ» alone before a marked or Latin name: an outlet, unless a title needs its complement («المدير التنفيذي لـ“…”»). */
function isAudienceName(words: readonly Word[], at: number, from: number): boolean {
  if (AUDIENCE_HEADS.has(words[at + 1]?.key ?? "") || at === from) return true;
  const head = words[from];
  return nameClosed(words, from, at - 1) || (head !== undefined && kindOfHead(head.key) !== "person");
}

/** Marks that no source crosses. */
function isBroken(word: Word): boolean {
  return hasColon(word) || hasStop(word) || /[–—]|\s-|-\s|\)|\.\./.test(word.gap);
}

/** «المدير الخاص بـ», «مقربة من»: the adjective keeps its preposition. */
const KEEPING_ADJECTIVE =
  /^(?:ال)?(?:خاص|متعلق|معني|مختص|مكلف|مقرب|مدعوم|محيط|ملحق|مرتبط|متخصص|مطلع|قريب|تابع|عامل|قائم|مشرف|مسؤول|حاصل|متهم|موجود|مقيم)(?:ة|ين|ون|ات)?$/;

/** «رفض الوزير بـ»: a clitic preposition of the cue, as far as the word behind it shows that it is one. */
function isGovernedClitic(state: State, word: Word): boolean {
  if (state.governed.includes("ب") && word.key === "ب") return true;
  if (!state.governed.includes("ب") || !/^ب../.test(word.key) || word.key === "باسم") return false;
  const rest = word.key.slice(1);
  return (
    rest.startsWith("ال") ||
    isActionNoun({ ...word, key: rest }) ||
    kindOfHead(rest) !== null ||
    /(?:ه|ها|هم)$/.test(rest)
  );
}

/** «تقدموا», «يقولون», «يعبر»: a finite verb by its shape. */
export function looksFinite(word: Word): boolean {
  if (COMMON_VERBS.has(word.key)) return true;
  if (/...وا$/.test(word.key) && !/^(?:نيكاراغوا|اوتاوا|كوتونوا|اوغادوا|مانغوا)$/.test(word.key)) return true;
  return (
    (/^ي.{3}$/.test(word.key) &&
      !/^(?:يوسف|يون|يونس|يحيى|ياسر|يزيد|يافا|يافع|يلدز|يمني|يهود|يسار|يمين|ياسم|يعرب|يوحن|يورو)/.test(word.key)) ||
    /^ي.{2,}ون$/.test(word.key)
  );
}

const NEGATIONS = new Set(["لم", "لن", "لا", "ليس", "ليست", "لازال", "لازالت", "مازال", "مازالت", "لايزال", "لاتزال"]);

/** «بيان نشره الديوان», «رسالة وجهها»: an indefinite document and the verb that tells who issued it. */
function isIssued(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word || hasArticle(word)) return false;
  if (/^(?:صدر|صدرت|نشر|نشرت)$/.test(word.key)) return kindOfHead(before.key) === "document";
  return /^(?:نشر|اصدر|اعد|اجر|بث|وزع|كتب|وجه|ادل|القا|اطلق|ارسل|حصل|اطلع|اعلن|تلق|سرب)(?:ت|ا|ته|تا)?(?:ه|ها|هم)$/.test(
    word.key,
  );
}

/** «شرطة أوساكا»: right behind an indefinite head stands its genitive. */
function isGenitive(words: readonly Word[], at: number): boolean {
  const [head, word] = [words[at - 1], words[at]];
  if (!head || !word || hasArticle(head) || isAccusative(word)) return false;
  const kind = kindOfHead(head.key);
  return kind === "organisation" || kind === "state" || kind === "media";
}

/** «تنفيذا للاتفاق», «دعما لـ»: an accusative of purpose; «تيريزا» alone is a name. */
function isPurpose(words: readonly Word[], at: number): boolean {
  if (isGenitive(words, at)) return false;
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !/..ا$/.test(word.key) || !isActionNoun({ ...word, key: word.key.slice(0, -1) })) return false;
  return next !== undefined && (/^ل..|..ا$/.test(next.key) || isPreposition(next));
}

/** «يعد سالم أكثر الزعماء شعبية»: an elative opens the predicate. */
const ELATIVES = new Set(["اكثر", "اكبر", "اقل", "اهم", "ابرز", "افضل", "اسوا", "اقوى", "اعلى", "اول"]);

/** Small words and verbs before which a source ends whatever came before. */
function isBoundary(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return true;
  if (isFormulaAt(words, at) || /^(?:هو|هي|هم|ب?حسب|وفقا?|طبقا|نقلا)$/.test(word.key) || /^وه[ويم]$/.test(word.key))
    return true;
  if (isRelative(word) || isPronounPhrase(word) || complementiserAt(words, at))
    return word.key !== "لي" || words[at + 1] === undefined;
  if (isClauseOpener(word)) return !isLooseOpener(words, at);
  if ((isTimeAt(words, at) && word.conjunction === "") || isAdverb(word) || isNumber(word) || isAccusative(word))
    return true;
  if (isIssued(words, at) || /^ب(?:شكل|صورة|طريقة|شدة|وضوح|سرعة|وجه|الكامل|القول)$/.test(word.key)) return true;
  if (isPurpose(words, at) || (at > 0 && ELATIVES.has(word.key))) return true;
  if (isParticipleCue(words, at) || looksFinite(word) || NEGATIONS.has(word.key)) return true;
  const form = cueOf(words, at);
  return (
    form !== null &&
    form.tense !== "participle" &&
    (word.conjunction !== "" || form.tense === "imperfect" || word.key.length > 4)
  );
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
  if (key === "غير") return next !== undefined && hasArticle(next);
  return key === "لو" && !hasComma(words[at]) && words[at]?.conjunction === "";
}

/** «المعترف بها دوليا», «يونغ-مو», «الشيخ لي», «كثير من», «لاعب وسط»: the word goes on with the one before. */
function goesOn(before: Word, word: Word): boolean {
  if (/معترف$/.test(before.key) && isPronounPhrase(word)) return true;
  if (/^ب(?:ه|ها|هم)$/.test(before.key) && word.key === "دوليا") return true;
  if (
    word.gap === "-" ||
    (word.gap === "" && isNumber(word)) ||
    (word.key === "لي" && kindOfHead(before.key) === "person")
  )
    return true;
  return word.key === "من" && QUANTIFIERS.has(before.key);
}

/** Whether the phrase that starts at `from` must end before word `at`. */
export function endsBefore(state: State, from: number, at: number): boolean {
  const { words } = state.sentence;
  const word = words[at];
  const before = words[at - 1];
  if (!word || !before || at >= state.limit || at - from >= LONGEST_SOURCE) return true;
  if (isBroken(word)) return true;
  if (goesOn(before, word)) return false;
  if (isBoundary(words, at) || isAudience(words, at, from) || opensPurpose(words, from, at)) return true;
  if (at > from && isBehindBareName(words, from, at)) return true;
  if (KEEPING_ADJECTIVE.test(before.key) && !NEVER_KEPT.has(word.key)) return false;
  if (word.key === "وسط" && /^(?:لاعب|خط)$/.test(before.key)) return false;
  if (isPreposition(word)) return !keepsPreposition(state, from, at);
  if (isGovernedClitic(state, word) || (/^ب/.test(word.key) && MEDIUM_HEADS.has(word.key.slice(1)))) return true;
  return word.conjunction === "" && opensObject(state.sentence, from, at);
}

/** «عادت ماي لفتح الموضوع»: behind a name ل and a noun of action say what for. */
function opensPurpose(words: readonly Word[], from: number, at: number): boolean {
  const word = words[at];
  if (!word || !/^ل(?!ل)...?/.test(word.key) || word.key === "لدى") return false;
  return isActionNoun({ ...word, key: word.key.slice(1) }) && nameClosed(words, from, at - 1);
}
