// A speaker behind a statement, without mark or conjunction: «الأسعار سترتفع هذا العام، تقول صحيفة الساحل.» (says the paper).
// Leaves out quotations before their verb (quotation-first.ts) and «كما قال», «بحسب» (phrase-frames.ts).

import { phraseContent } from "./clause.ts";
import type { Finding } from "./finding.ts";
import { complementiserAt, cueOf, isPreposition, isRelative } from "./grammar.ts";
import { EMPTY } from "./phrase-finding.ts";
import { phraseAfter, phraseSpan } from "./source-phrase.ts";
import { hasStop, type Sentence } from "./words.ts";

/** Words. A shorter piece before the verb is its subject, not a statement. */
const SHORTEST_STATEMENT = 5;

/** Verbs of plain saying, the only ones that stand behind what is said. */
const SAYING = new Set(["قال", "أضاف", "أوضح", "تابع"]);

/** The finding of an imperfect verb of saying that ends its sentence with its subject, or null. */
export function postposed(sentence: Sentence, index: number, at: number): Finding | null {
  const { words } = sentence;
  const [form, word, before] = [cueOf(words, at), words[at], words[at - 1]];
  if (!form || !word || !before || at < SHORTEST_STATEMENT || word.conjunction !== "") return null;
  if (form.tense !== "imperfect" || form.number !== "singular" || form.person !== 3 || form.object !== "") return null;
  if (!SAYING.has(form.verb.lemma) || isRelative(before) || isPreposition(before) || complementiserAt(words, at - 1))
    return null;
  if (/^(?:ما|كما|لم|لن|لا|قد|حيث|كيف|ماذا|عندما)$/.test(before.key)) return null;
  const phrase = phraseAfter(sentence, at + 1, words.length);
  const next = phrase ? words[phrase.to] : undefined;
  const span = phrase && phrase.from === at + 1 && (!next || hasStop(next)) ? phraseSpan(sentence, phrase) : null;
  const content = span ? phraseContent(sentence, at, words.length) : null;
  if (!span || !content || content.start >= word.start) return null;
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
