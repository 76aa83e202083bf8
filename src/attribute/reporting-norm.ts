// Noun phrases beside a phrase of source that name no one who speaks: laws, plans, times, measures. Leaves out those behind verbs.

import type { CueSlot } from "./reporting-pattern.ts";
import { isCapital, type Reading } from "./reporting-sentence.ts";
import type { Subject } from "./reporting-subject.ts";

/** «kafasına göre», «yüz şekline göre»: a phrase behind its source needs a name, a head or a pronoun right before it, else it compares. */
export function isMeasure({ words, lexicon }: Reading, cue: CueSlot, { to, span }: Subject): boolean {
  if (cue !== "P" || span === null) return false;
  const last = words[to - 1];
  return !isCapital(last) && !lexicon.kinds.has(last?.key ?? "");
}

/** «selon la loi», «yasaya göre», «geçen yıla göre»: a norm, a plan or a time to compare with is no one who speaks. */
export function isNorm({ words, lexicon }: Reading, cue: CueSlot, { from, to, span }: Subject): boolean {
  if (cue !== "P" || span === null) return false;
  const inside = words.slice(from, to).filter((word) => !lexicon.determiners.has(word.key));
  return lexicon.normative.has(inside[0]?.key ?? "") || lexicon.normative.has(inside.at(-1)?.key ?? "");
}
