// A document that speaks (ATT-09): «جاء في البيان أن», «وورد في التقرير: “…”», «حسبما جاء في ملفه».
// Leaves out documents as subjects of a verb (verb-frames.ts).

import { DOCUMENT_VERBS, PARENTHETICAL_OPENERS } from "../lang/ar/cue-phrases.ts";
import { contentOnRight, phraseContent } from "./clause.ts";
import type { FoundCue } from "./finding.ts";
import { complementiserAt, isAdverb, isTimeWord } from "./grammar.ts";
import { EMPTY, matchesAt, type PhraseFinding } from "./phrase-finding.ts";
import { phraseAfter, phraseSpan } from "./source-phrase.ts";
import { openingQuotation } from "./speech-marks.ts";
import { hasColon, type Sentence, type Word } from "./words.ts";

/** «جاء في البيان أن», «وورد في التقرير: “…”», and as a parenthesis «حسبما جاء في ملفه»: a document speaks. */
export function documentPhrase(sentence: Sentence, index: number, at: number): PhraseFinding | null {
  const { words } = sentence;
  const verb = words[at];
  if (!verb || !DOCUMENT_VERBS.has(verb.key) || words[at + 1]?.key !== "في") return null;
  const opener = openerBefore(words, at);
  const phrase = phraseAfter(sentence, at + 2, words.length);
  const source = phrase && phrase.from === at + 2 ? phraseSpan(sentence, phrase) : null;
  if (!phrase || !source) return null;
  const to = behindAdverbs(words, phrase.to);
  const opens = complementiserAt(words, to) || hasColon(words[to]) || openingQuotation(sentence, to) !== null;
  if (opener === null && !opens) return null;
  const content = opens ? contentOnRight(sentence, to) : phraseContent(sentence, opener ?? at, phrase.to);
  const start = words[opener ?? at];
  const end = words[at + 1];
  if (!content || !start || !end) return null;
  const cue: FoundCue = {
    start: start.bareStart,
    end: end.end,
    lemma: `${verb.key} في`,
    class: "document",
    commitment: 2,
    stance: 0,
  };
  return {
    finding: {
      ...EMPTY,
      template: "ATT-09",
      cue,
      mode: "named",
      source: [source],
      content: [content],
      sentence: index,
      at,
    },
    upTo: at + 2,
  };
}

/** «جاء في الرسالة أيضاً: …». */
function behindAdverbs(words: readonly Word[], from: number): number {
  let at = from;
  for (let word = words[at]; word && (isAdverb(word) || isTimeWord(word)); word = words[++at])
    if (hasColon(word)) break;
  return at;
}

/** The index at which a parenthetical opener («حسبما», «بحسب ما», «كما») ends right before word `at`. */
function openerBefore(words: readonly Word[], at: number): number | null {
  for (const opener of PARENTHETICAL_OPENERS) {
    const from = at - opener.length;
    if (from >= 0 && matchesAt(words, from, opener, false) !== null) return from;
  }
  return null;
}
