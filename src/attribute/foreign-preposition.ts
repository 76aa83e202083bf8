// Which preposition behind a verb belongs to something else: «في بيونغ», «الأمين العام للهيئة», «كثير من الناس», «تقرير صدر عن».
// Leaves out the search for the verb's own (anchors.ts).

import { QUANTIFIERS } from "../lang/ar/boundary-words.ts";
import { kindOfHead } from "../lang/ar/source-heads.ts";
import { complementiserAt, hasArticle, isActionNoun, isPreposition } from "./grammar.ts";
import { hasComma, hasStop, type Sentence, type Word } from "./words.ts";

/** Words. A preposition further from its verb than this is rarely governed by it. */
export const PREPOSITION_REACH = 16;

/** Words. «بأن» within this reach is the verb's own ب; a word in ب before it is a name or an adverb. */
const CLAUSE_REACH = 8;

function clauseWithBa(words: readonly Word[], at: number): boolean {
  if (complementiserAt(words, at)) return false;
  for (let i = at + 1; i < words.length && i - at <= CLAUSE_REACH; i++) {
    const word = words[i];
    if (!word || hasComma(word) || hasStop(word) || word.conjunction !== "") return false;
    if (complementiserAt(words, i)) return /^بان/.test(word.key);
  }
  return false;
}

/** Nouns that govern عن themselves: «تقرير صدر عن», «الناشطة في الدفاع عن». */
const WITH_ABOUT =
  /^(?:(?:ال)?صا?در(?:ة|ت)?|(?:ال)?(?:دفاع|تعبير|مسؤول|مسؤولة|مسؤولين|ناتج|ناجم|ناتجة|ناجمة|بديل|بعيد|بعيدا|معبر|معبرة))$/;

/** «في بيونغ», «… بقلق بأن», «كثير من الناس»: the preposition is not the verb's own. */
export function isOthers(
  { sentence, cue }: { readonly sentence: Sentence; readonly cue: number },
  at: number,
  found: string,
): boolean {
  const before = sentence.words[at - 1];
  if (found === "من") return at - 1 > cue && before !== undefined && QUANTIFIERS.has(before.key);
  if (found === "عن") return at - 1 > cue && WITH_ABOUT.test(before?.key ?? "");
  if (found === "ل" && isTitleComplement(sentence.words, cue, at)) return true;
  if (found !== "ب" && found !== "ل") return false;
  if (at - 1 > cue && before && isPreposition(before)) return true;
  return found === "ب" && (clauseWithBa(sentence.words, at) || isSurname(sentence, cue, at));
}

/** Whether a word in ب opens what is plainly a content: an article, an act, a head or marked words follow the ب. */
function isPlainContent({ words }: Sentence, at: number): boolean {
  const word = words[at];
  const rest = word?.key.slice(1) ?? "";
  if (!word?.key.startsWith("ب") || word.conjunction !== "") return false;
  if (rest === "" || rest.startsWith("ال") || kindOfHead(rest) !== null) return true;
  return isActionNoun({ ...word, key: rest }) || words[at + 1]?.quotation !== word.quotation;
}

/** «اتهم فريق ليلى بوغدير … الشركة بـ“تجاوز خطير”»: a word in ب behind a name, with a plainer ب further on, is a name too. */
function isSurname(sentence: Sentence, cue: number, at: number): boolean {
  const { words } = sentence;
  const before = words[at - 1];
  if (
    !before ||
    at - cue < 2 ||
    sentence.words[at]?.key === "ب" ||
    hasArticle(before) ||
    kindOfHead(before.key) !== null ||
    isPlainContent(sentence, at)
  )
    return false;
  return words.slice(at + 1, cue + PREPOSITION_REACH + 6).some((_, i) => isPlainContent(sentence, at + 1 + i));
}

/** «دعا الأمين العام للهيئة، سالم حداد، إلى»: the ل of a title, where the verb's own preposition or clause comes later. */
function isTitleComplement(words: readonly Word[], cue: number, at: number): boolean {
  const title = words.slice(cue + 1, at);
  const head = title[0];
  if (!head || kindOfHead(head.key) !== "person" || !title.every((word) => hasArticle(word) && !hasComma(word)))
    return false;
  return words.slice(at + 1, cue + PREPOSITION_REACH).some((word, i) => {
    const behind = at + 1 + i;
    return word.key === "الى" || (complementiserAt(words, behind) && word.conjunction === "");
  });
}
