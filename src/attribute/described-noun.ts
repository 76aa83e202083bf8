// The indefinite noun that a verb without «و» describes: «احتجاجات واسعة تجتاح البلاد تندد بالقرار» (wide protests … that condemn).
// Arabic drops the relative pronoun behind an indefinite noun. Leaves out nouns right before the verb (subject.ts).

import { kindOfHead } from "../lang/ar/source-heads.ts";
import type { Span } from "../model/span.ts";
import { cueOf, hasArticle, isAccusative } from "./grammar.ts";
import { phraseAfter, phraseSpan } from "./source-phrase.ts";
import { hasColon, hasComma, hasStop, type Sentence } from "./words.ts";

/** Words. A noun further before the verb is not what it describes. */
const REACH = 8;

/** The noun phrase that the imperfect at word `verb` describes, or null. */
export function describedNoun(sentence: Sentence, verb: number): { readonly span: Span; readonly from: number } | null {
  const { words } = sentence;
  const form = cueOf(words, verb);
  if (form?.tense !== "imperfect" || form.gender !== "f" || words[verb]?.conjunction !== "") return null;
  for (let at = verb - 2; at >= 0 && verb - at <= REACH; at--) {
    const [word, next] = [words[at], words[at + 1]];
    if (!word || hasComma(next) || hasStop(next) || hasColon(next)) return null;
    const kind = kindOfHead(word.key);
    if (kind === null || kind === "person" || hasArticle(word) || isAccusative(word) || !/(?:ات|ة)$/.test(word.key))
      continue;
    const clause = words.findIndex((each, i) => i > at && /^[يت].{3}/.test(each.key));
    const phrase = phraseAfter(sentence, at, Math.min(verb, clause));
    const span = phrase && phrase.from === at ? phraseSpan(sentence, phrase) : null;
    return span ? { span, from: at } : null;
  }
  return null;
}
