// Who can "consider" something, and what can only be considered: tells «تعتبر روسيا» (Russia considers) from the copula «تُعتبر الخطوة» (the step is).
// Leaves out the frames that ask (verb-frames.ts).

import { QUANTIFIERS } from "../lang/ar/boundary-words.ts";
import { kindOfHead } from "../lang/ar/source-heads.ts";
import type { Span } from "../model/span.ts";
import { hasArticle } from "./grammar.ts";
import { sourceKind } from "./source-kind.ts";
import { isState } from "./state-name.ts";
import type { Sentence } from "./words.ts";

/** «يُعتبر الجسر» is a copula: only an institution or state "considers" something in the imperfect, and no port or museum. */
export function isInstitution(sentence: Sentence, span: Span | null): boolean {
  const head = sentence.words.find((word) => span !== null && word.end > span.start);
  if (/^(?:ال)?(?:ميناء|مطار|مستشفى|متحف|جامعة|مدرسة|ناد|نادي)$/.test(head?.key ?? "")) return false;
  return span !== null && ["state", "organisation", "group", "anonymous"].includes(sourceKind(sentence, span));
}

/** «كل هذا», «ذلك»: a pronoun that takes up what was told. */
function isShort(sentence: Sentence, span: Span): boolean {
  return sentence.words.filter((word) => word.end > span.start && word.start < span.end).length <= 2;
}

/** «الخطوة تعتبر انتهاكاً»: a definite noun that heads no speaker, or a place behind «التي», is what is considered. */
export function isThing(sentence: Sentence, span: Span | null): boolean {
  const at = sentence.words.findIndex((word) => span !== null && word.end > span.start);
  const [head, next] = [sentence.words[at], sentence.words[at + 1]];
  if (!head || !span) return false;
  if (
    /^(?:هذا|هذه|ذلك|تلك|ما)$/.test((QUANTIFIERS.has(head.key) ? next : head)?.key ?? head.key) &&
    isShort(sentence, span)
  )
    return true;
  if (kindOfHead(head.key) !== null || isState(sentence.text, span)) return false;
  return hasArticle(head) || (next !== undefined && next.start < span.end);
}
