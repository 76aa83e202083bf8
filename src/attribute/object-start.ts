// Where a bare noun object starts behind a verb of saying: «أعلن الوزير أمس، في بيان، | وقف الرحلات».
// Leaves out whether the verb takes one.

import { kindOfHead } from "../lang/ar/source-heads.ts";
import {
  complementiserAt,
  cueOf,
  hasArticle,
  isAccusative,
  isActionNoun,
  isAdverb,
  isClauseOpener,
  isPreposition,
  isPronounPhrase,
  isRelationAdjective,
  isRelative,
  isTimeWord,
} from "./grammar.ts";
import type { Cue } from "./speaker.ts";
import { hasColon, hasComma, hasStop, type Sentence, type Word } from "./words.ts";

/** Words between the subject and its object. */
const LONGEST_ADJUNCTS = 12;

/** The first word of the object behind word `from`: time words, commas and adjuncts skipped; null where a clause or nothing follows. */
export function objectStart(cue: Cue, from: number): number | null {
  let at = from;
  while (at - from < LONGEST_ADJUNCTS) {
    const word = cue.sentence.words[at];
    if (word && isRelative(word)) {
      const comma = behindRelative(cue.sentence, at);
      return comma === null ? null : objectStart(cue, comma);
    }
    if (word?.key === "ذلك" && isLast(cue.sentence, at)) return at;
    if (!word || endsSearch(cue, at)) return null;
    const next = behindAdjunct(cue.sentence, at);
    if (next === at) return at;
    at = next;
  }
  return null;
}

/** «لكن السلطات تنفي ذلك»: what was said before, and nothing behind it. */
function isLast({ words }: Sentence, at: number): boolean {
  const next = words[at + 1];
  return !hasComma(words[at]) && (next === undefined || hasComma(next) || hasStop(next));
}

function endsSearch(cue: Cue, at: number): boolean {
  const { words } = cue.sentence;
  const word = words[at];
  if (!word || hasStop(word) || hasColon(word) || isClauseOpener(word) || complementiserAt(words, at)) return true;
  if (word.conjunction !== "" && at > cue.at + 1) return true;
  const form = cueOf(words, at);
  const act = form?.tense === "imperfect" && form.gender === "f" && isActionNoun(word);
  return form !== null && form.tense !== "participle" && !isAccusative(word) && !act;
}

/** «في سبتمبر الماضي»: what is left of a phrase of time. */
const LAST_OR_NEXT = /^ال(?:ماضي|ماضية|مقبل|مقبلة|جاري|جارية|حالي|حالية|منصرم|منصرمة)$/;

/** The word behind an adverb, time word or prepositional adjunct that starts at `at`; `at` itself where none does. */
function behindAdjunct(sentence: Sentence, at: number): number {
  const word = sentence.words[at];
  if (!word) return at;
  if (word.gap.includes("(")) return behindBracket(sentence, at);
  if (/^ب(?:شكل|صورة|طريقة)$/.test(word.key) && !hasComma(sentence.words[at + 1])) return at + 2;
  if (/^ب(?:نفس|انفس)(?:ه|ها|هم)$/.test(word.key)) return at + 1;
  if (isTimeWord(word) || isAdverb(word) || isPronounPhrase(word) || LAST_OR_NEXT.test(word.key)) return at + 1;
  const adjunct = isPreposition(word) || (/^[بل]/.test(word.key) && isAdjunct(word.key));
  return adjunct ? adjunctEnd(sentence, at) : at;
}

/** «سالم (45 عاماً)»: behind the closing bracket. */
function behindBracket(sentence: Sentence, at: number): number {
  for (let i = at + 1; i < sentence.words.length && i - at < LONGEST_ADJUNCTS; i++)
    if (sentence.words[i]?.gap.includes(")")) return i;
  return at;
}

/** «أظهرت الصور التي نشرها النادي، اللاعب»: the object stands behind the relative clause's comma. */
function behindRelative(sentence: Sentence, at: number): number | null {
  const { words } = sentence;
  for (let i = at + 1; i < words.length && i - at < 25; i++) {
    if (hasStop(words[i])) return null;
    if (hasComma(words[i])) return words[i]?.conjunction === "" && !isRelative(words[i] as Word) ? i : null;
  }
  return null;
}

function isAdjunct(key: string): boolean {
  return /^(?:لل|بال|ب(?:شكل|صورة|طريقة|مدينة|ولاية|محافظة|منطقة))/.test(key) || kindOfHead(key.slice(1)) !== null;
}

/** Behind an adverbial «في وقت سابق السبت،», «من اليوم»: the next comma, time word or accusative. */
function adjunctEnd(sentence: Sentence, from: number): number {
  const { words } = sentence;
  let at = from + 1;
  let nouns = 0;
  while (at < words.length && at - from < 8) {
    const word = words[at];
    if (!word || hasComma(word)) return at;
    if (nouns > 0 && (isAccusative(word) || isPreposition(word) || isTimeWord(word))) return at;
    if (nouns > 0 && isActionNoun(word)) return at;
    if (nouns > 0 && !hasArticle(word) && !isRelationAdjective(word) && nouns >= 2) return at;
    nouns++;
    at++;
  }
  return at;
}
