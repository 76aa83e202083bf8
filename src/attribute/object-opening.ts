// Where the object of a verb begins right behind its subject, without any mark: «أعلن المركز | تخفيضا», «انتقد سالم | أولئك الشبان», «وزير النقل | وقف».
// Leaves out the other ends of a noun phrase (phrase-boundary.ts) and objects that only the verb's class tells (object-split.ts).

import { isGivenName } from "../lang/ar/person-names.ts";
import { isBareHead, kindOfHead } from "../lang/ar/source-heads.ts";
import { hasArticle, isActionNoun, isPreposition, isRelationAdjective } from "./grammar.ts";
import { isPossessed } from "./kept-preposition.ts";
import { nameClosed } from "./proper-name.ts";
import { isState } from "./state-name.ts";
import type { Sentence, Word } from "./words.ts";

/** «رفض القاضي مزاعم ليلى»: what someone says, never a part of who they are. */
const PLURALS_OF_SAYING = new Set(["مزاعم", "ادعاءات", "اتهامات", "مطالب", "تصريحات", "دعوات", "انتقادات", "شكوك"]);

/** «كتب سالم تغريدة», «أصدر الوزير بياناً»: behind a finished phrase an indefinite document is what was written. */
function isWritten(word: Word, named: boolean, before: Word): boolean {
  if (hasArticle(word)) return false;
  if (PLURALS_OF_SAYING.has(word.key)) return hasArticle(before) || named;
  if (kindOfHead(word.key) !== "document") return false;
  return hasArticle(before) || (named && /ة$/.test(word.key));
}

/** «أعلن المركز العالمي تخفيضا»: an indefinite noun of action in the accusative, its tanwin unwritten. */
function opensAccusative(word: Word, before: Word, named: boolean): boolean {
  return /^(?:ت..ي.ا|است.+ا.ا|ات.ا.ا)$/.test(word.key) && (hasArticle(before) || named);
}

/** «اعتبره مراقبون غيابا كاملا»: behind a plural in ‑ون two indefinite accusatives are no part of it. */
function opensPair(words: readonly Word[], from: number, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || at !== from + 1 || !/...ون$/.test(words[from]?.key ?? "")) return false;
  return /...ا$/.test(word.key) && /...ا$/.test(next.key) && word.conjunction === "" && !isGivenName(word.safe);
}

/** «انتقد المستخدمون أولئك الشبان»: a demonstrative before a definite noun opens a noun phrase of its own. */
function pointsAt(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word?.conjunction !== "" || !/^(?:هذا|هذه|اولئك|هؤلاء|تلك|ذلك)$/.test(word.key)) return false;
  return next !== undefined && hasArticle(next);
}

/** «أي دعم», «كلا من البلدين»: what opens a noun phrase of its own. */
function isQuantifier(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key ?? "";
  return /^اية?$/.test(key) || (key === "كلا" && words[at + 1]?.key === "من");
}

/** After a finished phrase (definite or with a name) a noun of action, or an indefinite noun in ‑ية, starts the object. */
export function opensObject(sentence: Sentence, from: number, at: number): boolean {
  const { words } = sentence;
  const before = words[at - 1];
  const word = words[at];
  if (at === from || !before || !word || isPreposition(before)) return false;
  if (isQuantifier(words, at)) return true;
  const named = nameClosed(words, from, at - 1);
  if (isWritten(word, named, before)) return true;
  if (isSeveral(before, from, at) && word.conjunction === "" && isBareHead(word.key) && !hasArticle(word)) return true;
  if (isShown(words, from, at) || (isQualityNoun(words, at, named) && from < at - 1)) return true;
  const surname = at === from + 1 && !hasArticle(before) && kindOfHead(before.key) === null && !isActionNoun(word);
  if (!hasArticle(word) && isPossessed(word) && !surname && (named || hasArticle(before) || isPossessed(before)))
    return true;
  const waits = kindOfHead(words[from]?.key ?? "") === "person" && !named;
  if ((!waits && opensAccusative(word, before, named)) || pointsAt(words, at) || opensPair(words, from, at))
    return true;
  return isActionNoun(word) && opensAct({ sentence, from, at, named });
}

/** «محققون | سكرتير الأمن»: an indefinite plural in ‑ون takes no genitive. */
function isSeveral(before: Word, from: number, at: number): boolean {
  return at === from + 1 && /...ون$/.test(before.key) && !hasArticle(before) && kindOfHead(before.key) !== null;
}

/** «تظهر الصورة | الرجل», «يظهر الفيديو | الفتاة»: behind one document a definite noun of the other gender is what it shows. */
function isShown(words: readonly Word[], from: number, at: number): boolean {
  const [head, word] = [words[from], words[at]];
  if (!head || !word || at !== from + 1 || word.conjunction !== "" || !hasArticle(word)) return false;
  if (!/^ال(?:صورة|فيديو|تسجيل|مقطع|تقرير|بيان|دراسة|وثيقة|رسالة|لقطة)$/.test(head.key)) return false;
  return /ة$/.test(head.key) !== /(?:ة|ات)$/.test(word.key) && !isRelationAdjective(word);
}

/** An indefinite noun in ‑ية behind a name. */
function isQualityNoun(words: readonly Word[], at: number, named: boolean): boolean {
  const [governor, word] = [words[at - 2], words[at]];
  if (!word || !named || hasArticle(word) || !/.{3}ية$/.test(word.key)) return false;
  return governor === undefined || !isPreposition(governor);
}

interface Opening {
  readonly sentence: Sentence;
  readonly from: number;
  readonly at: number;
  readonly named: boolean;
}

/** Whether a noun of action at word `at` is the object: behind a definite word, a name, a qualified head, a plural in ‑ون or a state. */
function opensAct({ sentence: { words, text }, from, at, named }: Opening): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word) return false;
  if (hasArticle(word)) return named;
  if (/...ون$/.test(before.key) && at === from + 1) return true;
  const qualified =
    at - from >= 2 && !hasArticle(before) && (isRelationAdjective(before) || /^واحدة?$/.test(before.key));
  const place = at - from >= 2 && isState(text, { start: before.bareStart, end: before.end });
  return hasArticle(before) || named || qualified || place;
}
