// Speakers that wear a ل: «وسبق للوزير أن قال» (the minister had said before), «بيان للوزارة قالت فيه» (a statement by the ministry).
// Leaves out addressees, which wear it too (phrase-boundary.ts).

import { kindOfHead } from "../lang/ar/source-heads.ts";
import type { Span } from "../model/span.ts";
import { complementiserAt } from "./grammar.ts";
import { phraseAfter, phraseSpan } from "./source-phrase.ts";
import { hasComma, type Sentence } from "./words.ts";

/** Words. A speaker further before the verb belongs to another clause. */
const LONGEST_SUBJECT = 12;

/** A speaker with a ل; `owner`: of the document in which it speaks. */
export interface Dative {
  readonly span: Span;
  readonly from: number;
  readonly owner: boolean;
}

/** «وسبق للوزير أن قال»: the speaker wears the ل of «سبق». */
export function precededBy(sentence: Sentence, verb: number): Dative | null {
  const { words } = sentence;
  if (!complementiserAt(words, verb - 1)) return null;
  for (let at = verb - 2; at > 0 && verb - at < LONGEST_SUBJECT; at--) {
    const word = words[at];
    if (!word || hasComma(words[at + 1])) return null;
    if (!/^(?:سبق|يسبق)$/.test(words[at - 1]?.key ?? "") || !/^ل../.test(word.key)) continue;
    const key = word.key.startsWith("لل") ? `ال${word.key.slice(2)}` : word.key.slice(1);
    const start = word.key.startsWith("لل") ? word.start : word.bareStart + 1;
    const bare: Sentence = {
      ...sentence,
      words: words.with(at, { ...word, key, bareStart: start, conjunction: "", gap: "" }),
    };
    const span = phraseSpan(bare, { from: at, to: verb - 1 });
    return span ? { span, from: at, owner: false } : null;
  }
  return null;
}

/** «بيان للوزارة قالت فيه»: whose document it is speaks in it. */
export function ownerBefore(sentence: Sentence, verb: number): Dative | null {
  const { words } = sentence;
  for (let at = verb - 1; at > 0 && verb - at <= LONGEST_SUBJECT; at--) {
    const [document, word] = [words[at - 1], words[at]];
    if (!document || !word || hasComma(words[at + 1])) return null;
    if (!/^ل../.test(word.key) || kindOfHead(document.key) !== "document") continue;
    const bareStart = word.key.startsWith("لل") ? word.bareStart : word.bareStart + 1;
    const bare = { ...sentence, words: words.with(at, { ...word, key: word.key.replace(/^ل/, "ا"), bareStart }) };
    const phrase = phraseAfter(bare, at, verb);
    const span = phrase && phrase.from === at && phrase.to === verb ? phraseSpan(bare, phrase) : null;
    return span ? { span, from: at, owner: true } : null;
  }
  return null;
}
