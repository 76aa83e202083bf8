// Whose saying a noun with a pronoun is: «اعتقلت الشرطة سالم حداد بعد اعترافه بأن …» (his confession): the nearest noun phrase before it that the
// pronoun can mean. Leaves out nouns whose sentence has a source already (inheritance.ts).

import { isGivenName, isPlainGivenName } from "../lang/ar/person-names.ts";
import { kindOfHead } from "../lang/ar/source-heads.ts";
import type { Span } from "../model/span.ts";
import { hasArticle, isPreposition } from "./grammar.ts";
import { type Phrase, phraseAfter, phraseSpan } from "./source-phrase.ts";
import { hasStop, type Sentence, type Word } from "./words.ts";

/** Words. A possessor further before its noun is not looked for. */
const REACH = 14;

/** Whether a word can begin the phrase of one person: a title, or a given name; one that is a common word besides needs a surname. */
function beginsPerson({ words }: Sentence, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word) return false;
  if (isPlainGivenName(word.safe) || kindOfHead(word.key) === "person") return true;
  return isGivenName(word.safe) && next !== undefined && !hasArticle(next) && !isPreposition(next);
}

/** The person whom the pronoun of the noun at word `at` means, or null: «ـه» a man, «ـها» a woman, by title or first name. */
export function possessorOf(sentence: Sentence, at: number): Span | null {
  const { words } = sentence;
  const pronoun = /(ه|ها)$/.exec(words[at]?.key ?? "")?.[1];
  let found: Phrase | null = null;
  for (let from = at - 1; pronoun !== undefined && from >= 0 && at - from <= REACH; from--) {
    const [word, before] = [words[from], words[from - 1]];
    if (!word || hasStop(words[from + 1])) break;
    if (!beginsPerson(sentence, from) || isFeminine(word) !== (pronoun === "ها")) continue;
    const phrase = phraseAfter(sentence, from, at);
    if (!phrase || phrase.from !== from || (before && isPreposition(before))) continue;
    if (found !== null && phrase.to < found.to) break;
    found = phrase;
  }
  return found && phraseSpan(sentence, found);
}

function isFeminine({ key }: Word): boolean {
  return /(?:ة|اء|ى)$/.test(key);
}
