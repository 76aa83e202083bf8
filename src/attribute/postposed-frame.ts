// A speaker behind a statement, without mark or conjunction: «الأسعار سترتفع هذا العام، تقول صحيفة الساحل.» (says the paper).
// Leaves out quotations before their verb (quotation-first.ts) and «كما قال», «بحسب» (phrase-frames.ts).

import { phraseContent } from "./clause.ts";
import type { Finding } from "./finding.ts";
import { cueOf } from "./grammar.ts";
import { EMPTY } from "./phrase-finding.ts";
import { postposedSpeaker } from "./postposed-verb.ts";
import { phraseSpan } from "./source-phrase.ts";
import type { Sentence } from "./words.ts";

/** The finding of an imperfect verb of saying that ends its sentence with its subject, or null. */
export function postposed(sentence: Sentence, index: number, at: number): Finding | null {
  const phrase = postposedSpeaker(sentence, at);
  const [form, word] = [cueOf(sentence.words, at), sentence.words[at]];
  const span = phrase ? phraseSpan(sentence, phrase) : null;
  const content = span ? phraseContent(sentence, at, sentence.words.length) : null;
  if (!form || !word || !span || !content || content.start >= word.start) return null;
  const { lemma, class: kind, commitment, stance } = form.verb;
  const cue = { start: word.bareStart, end: word.end, lemma, class: kind, commitment, stance };
  return {
    ...EMPTY,
    template: "ATT-12",
    cue,
    mode: "named",
    source: [span],
    content: [content],
    form,
    sentence: index,
    at,
  };
}
