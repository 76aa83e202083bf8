// A state of knowing (ATT-18): «المدينة على علم بالخطة» (the town is aware of the plan), «كان الوزير على يقين من أن» (was certain that).
// Leaves out verbs of knowing (verb-frames.ts) and denied knowledge, which says nothing.

import { AWARENESS } from "../lang/ar/cue-phrases.ts";
import { contentEnd, spanOfWords } from "./extent.ts";
import { complementiserAt } from "./grammar.ts";
import { EMPTY, type PhraseFinding } from "./phrase-finding.ts";
import { openingQuotation } from "./speech-marks.ts";
import { subjectBefore } from "./subject.ts";
import { hasComma, hasStop, type Sentence } from "./words.ts";

const KNOWN_BY_WORD: ReadonlyMap<string, (typeof AWARENESS)[number]> = new Map(
  AWARENESS.map((each) => [each.word, each] as const),
);

/** Words. A denial this near before «على علم» denies it: «لم تكن المدينة على علم». */
const DENIAL_REACH = 5;

/** Where what is known begins behind word `at`: its first word and whether it wears ب; null where nothing is said to be known. */
function knownAt(sentence: Sentence, at: number): { readonly from: number; readonly cut: number } | null {
  const { words } = sentence;
  const next = words[at];
  if (!next || hasComma(next) || hasStop(next)) return null;
  if (complementiserAt(words, at) && next.key.startsWith("ب")) return { from: at + 1, cut: 0 };
  if (complementiserAt(words, at + 1) && /^(?:من|على|ب)$/.test(next.key)) return { from: at + 2, cut: 0 };
  if (/^ب.../.test(next.key) && next.key !== "بعد") return { from: at, cut: 1 };
  return null;
}

/** The finding of «على علم بـ» and its like at word `at`, or null. */
export function awarenessFinding(sentence: Sentence, index: number, at: number): PhraseFinding | null {
  const { words } = sentence;
  const [on, state] = [words[at], words[at + 1]];
  const known = on?.key === "على" && state ? KNOWN_BY_WORD.get(state.key) : undefined;
  if (!on || !state || !known || words.slice(Math.max(0, at - DENIAL_REACH), at).some(isDenial)) return null;
  const place = knownAt(sentence, at + 2);
  const subject = place ? subjectBefore(sentence, at) : null;
  if (!place || !subject) return null;
  const quotation = openingQuotation(sentence, place.from);
  const found = spanOfWords(
    sentence,
    place.from,
    contentEnd(sentence, place.from, { quotation, tail: true, firstComma: place.cut === 1 }),
    quotation,
  );
  if (!found) return null;
  const content = { start: found.start + place.cut, end: found.end };
  const cue = { start: on.bareStart, end: state.end, lemma: `على ${known.word}`, class: known.class } as const;
  return {
    finding: {
      ...EMPTY,
      template: "ATT-18",
      cue: { ...cue, commitment: known.commitment, stance: 0 },
      mode: subject.antecedent ? "antecedent" : "named",
      source: [subject.span],
      content: [content],
      sentence: index,
      at,
    },
    upTo: at + 2,
  };
}

function isDenial({ key }: { readonly key: string }): boolean {
  return /^(?:لم|لا|لن|ليس|ليست|ليسوا|غير)$/.test(key);
}
