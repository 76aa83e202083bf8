// Hearsay (ATT-11): «يُعتقد أن», «ترددت أنباء عن», «جرى الكشف عن»: something is said and no one is named.
// Leaves out «يُذكر أن», the outlet's own background.

import { HEARSAY_PHRASES, type HearsayPhrase, NEEDS_DAMMA } from "../lang/ar/cue-phrases.ts";
import { contentEnd, spanOfWords } from "./extent.ts";
import type { FoundCue } from "./finding.ts";
import { complementiserAt, isActionNoun, isRelative } from "./grammar.ts";
import { byFirstWord, EMPTY, matchesAt, type PhraseFinding } from "./phrase-finding.ts";
import { openingQuotation } from "./speech-marks.ts";
import { subjectBefore } from "./subject.ts";
import { hasComma, hasStop, type Sentence, type Word } from "./words.ts";

const DAMMA = /\u064f/;

function hearsay(sentence: Sentence, index: number, at: number, phrase: HearsayPhrase): PhraseFinding | null {
  const { words } = sentence;
  if (matchesAt(words, at, phrase.words, false) === null) return null;
  const first = words[at];
  const next = at + phrase.words.length;
  const last = words[next - 1];
  if (!first || !last || !words[next] || hasStop(words[next])) return null;
  if (NEEDS_DAMMA.has(first.key) && !DAMMA.test(first.text)) return null;
  const clause = complementiserAt(words, next);
  if (phrase.follows === "complementiser" && !clause) return null;
  if (phrase.follows === "clause" && (words[next]?.key !== "ان" || isNegated(words, at))) return null;
  if (phrase.follows === "action" && !clause && !isActionNoun(words[next] as Word)) return null;
  if (
    phrase.words.length === 1 &&
    /^(?:ي(?!فترض|حتمل)|تبين$)/.test(first.key) &&
    !DAMMA.test(first.text) &&
    hasSubject(sentence, at)
  )
    return null;
  const from = clause ? next + 1 : next;
  const quotation = openingQuotation(sentence, from);
  const content = spanOfWords(sentence, from, contentEnd(sentence, from, { quotation, tail: true }), quotation);
  if (!content) return null;
  const cue: FoundCue = {
    start: first.bareStart,
    end: last.end,
    lemma: phrase.words.join(" "),
    class: "hearsay",
    commitment: phrase.commitment,
    stance: 0,
  };
  return {
    finding: { ...EMPTY, template: "ATT-11", cue, mode: "none", source: [], content: [content], sentence: index, at },
    upTo: next,
  };
}

function isNegated(words: readonly Word[], at: number): boolean {
  return /^(?:لا|لم|لن|ما)$/.test(words[at - 1]?.key ?? "");
}

/** «داريوس كان يعتقد أن», «هو يعتقد أن»: active, its subject stands before it. */
function hasSubject(sentence: Sentence, at: number): boolean {
  const before = sentence.words[at - 1];
  if (!before || sentence.words[at]?.conjunction !== "") return false;
  if (isRelative(before) || /^[بل]?ان(?:ها|هم|هما)$/.test(sentence.words[at + 1]?.key ?? "")) return false;
  if (["هو", "هي", "من"].includes(before.key) && !hasComma(sentence.words[at])) return true;
  return subjectBefore(sentence, at) !== null;
}

const PHRASES = byFirstWord(HEARSAY_PHRASES);

/** The hearsay that starts at word `at`, or null. */
export function hearsayFinding(sentence: Sentence, index: number, at: number): PhraseFinding | null {
  for (const phrase of PHRASES.get(sentence.words[at]?.key ?? "") ?? []) {
    const found = hearsay(sentence, index, at, phrase);
    if (found) return found;
  }
  return null;
}
