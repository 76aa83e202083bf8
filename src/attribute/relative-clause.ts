// What ties a verb to the noun before its relative pronoun, or keeps it apart: agreement, and a pronoun that takes the noun up.
// Leaves out which noun that is (subject.ts).

import { kindOfHead } from "../lang/ar/source-heads.ts";
import { cueOf, isPronounPhrase } from "./grammar.ts";
import { hasComma, type Word } from "./words.ts";

/** «الأمر الذي تطالب به واشنطن», «الكلمة التي قال فيها»: the pronoun behind the verb takes up the antecedent, which so is not its subject. */
export function isTakenUp(words: readonly Word[], verb: number): boolean {
  const next = words[verb + 1];
  return next !== undefined && !hasComma(next) && isPronounPhrase(next) && !/(?:ي|ني|نا|ك|كم)$/.test(next.key);
}

/** «تصريحات قال فيها»: a document or an occasion, not the noun beside the verb. */
export function isSaidIn(words: readonly Word[], verb: number): boolean {
  return /^(?:فيه|فيها|خلاله|خلالها|عبره|عبرها)$/.test(words[verb + 1]?.key ?? "");
}

/** Whether the relative pronoun agrees with the verb: «الذي كانت تنوي الحكومة تنفيذه» does not, so its antecedent is the object. */
export function agreesWith(words: readonly Word[], relative: number, verb: number): boolean {
  const form = cueOf(words, verb);
  const key = words[relative]?.key;
  if (!form || form.tense === "participle" || form.person === 1) return true;
  if (key === "الذي") return form.gender === "m" && form.number === "singular";
  if (key === "التي") return form.gender === "f";
  return !(key === "الذين" && form.number === "singular");
}

/** «نتيجة “إهانات” قال إنها طالته»: a document in ‑ة or ‑ات takes no masculine verb; someone else speaks of it. */
export function isOtherGender(words: readonly Word[], from: number, verb: number): boolean {
  const [head, form] = [words[from], cueOf(words, verb)];
  if (!head || form?.gender !== "m" || form.number !== "singular" || form.tense === "participle") return false;
  return /..(?:ة|ات)$/.test(head.key) && kindOfHead(head.key) === "document";
}
