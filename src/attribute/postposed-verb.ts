// Where a verb of saying and its speaker close a statement: «… هذا العام، تقول صحيفة الساحل.», «.. تقول الصحيفة».
// Leaves out the finding that this makes (postposed-frame.ts); contents end before it (extent.ts).

import { complementiserAt, cueOf, isPreposition, isRelative } from "./grammar.ts";
import { type Phrase, phraseAfter } from "./source-phrase.ts";
import { hasComma, hasStop, type Sentence } from "./words.ts";

/** Words. A shorter piece before the verb is its subject, not a statement. */
const SHORTEST_STATEMENT = 5;

/** Verbs of plain saying, the only ones that stand behind what is said. */
const SAYING = new Set(["قال", "أضاف", "أوضح", "تابع", "كتب", "أكد", "علّق", "ختم"]);

/** Words. The paper in which someone says it stands behind the speaker in no more than this. */
const LONGEST_PLACE = 6;

/** Whether words [at, end of sentence) are nothing or only say where: «في صحيفة الساحل». */
function endsSentence({ words }: Sentence, at: number): boolean {
  const next = words[at];
  if (!next || hasStop(next)) return true;
  const end = words.findIndex((word, i) => i > at && (hasStop(word) || hasComma(word)));
  return next.key === "في" && !hasComma(next) && (end < 0 ? words.length : end) - at <= LONGEST_PLACE;
}

/** The speaker behind the verb of saying at word `at` that closes its sentence, or null. */
export function postposedSpeaker(sentence: Sentence, at: number): Phrase | null {
  const { words } = sentence;
  const [form, word, before] = [cueOf(words, at), words[at], words[at - 1]];
  if (!form || !word || !before || at < SHORTEST_STATEMENT || word.conjunction !== "") return null;
  if (form.tense !== "imperfect" || form.number !== "singular" || form.person !== 3 || form.object !== "") return null;
  if (!SAYING.has(form.verb.lemma) || isRelative(before) || isPreposition(before) || complementiserAt(words, at - 1))
    return null;
  if (/^(?:ما|كما|لم|لن|لا|قد|حيث|كيف|ماذا|عندما)$/.test(before.key)) return null;
  const phrase = phraseAfter(sentence, at + 1, words.length);
  return phrase && phrase.from === at + 1 && phrase.to > phrase.from && endsSentence(sentence, phrase.to)
    ? phrase
    : null;
}

/** Whether a comma or dots set the verb off from what is said, so that it closes it whatever else stands in the sentence. */
export function isSetOff(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at];
  return word !== undefined && (hasComma(word) || /\.\./.test(word.gap));
}
