// The words of one sentence as the rules read them: conjunction split off, cue key, the punctuation before each, the quotation around it.
// Leaves out meaning.

import { isComplementiser } from "../lang/ar/boundary-words.ts";
import { splitConjunction } from "../lang/ar/conjunction.ts";
import { type CueForm, cueForms, cueKey } from "../lang/ar/cue-forms.ts";
import { isGivenName, isPlainGivenName } from "../lang/ar/person-names.ts";
import { foldWord } from "../lang/normalise.ts";
import { remembering } from "../lang/remembering.ts";
import { type Token, tokenise } from "../lang/tokens.ts";
import type { Span } from "../model/span.ts";
import type { MarkedSpan } from "./quotations.ts";

/** One word. `key` is its cue key without conjunction, `start` and `end` keep the whole word, `bareStart` leaves the conjunction out. */
export interface Word extends Span {
  readonly text: string;
  readonly safe: string;
  readonly key: string;
  readonly conjunction: "و" | "ف" | "";
  readonly bareStart: number;
  /** Its reading as a form of a reporting verb, context aside. */
  readonly form: CueForm | null;
  /** The text between the previous word of the sentence (or its start) and this one. */
  readonly gap: string;
  /** Index of the innermost quotation that holds the word, or -1. */
  readonly quotation: number;
}

/** One sentence with its words and the quotations that touch it. */
export interface Sentence extends Span {
  readonly text: string;
  readonly words: readonly Word[];
  readonly quotations: readonly MarkedSpan[];
  readonly paragraph: number;
  readonly heading: boolean;
}

/** Index of the innermost quotation around an offset, or -1. */
export function quotationAt(quotations: readonly MarkedSpan[], offset: number): number {
  let found = -1;
  for (const [index, quotation] of quotations.entries()) {
    if (quotation.start > offset) break;
    if (offset < quotation.end) found = index;
  }
  return found;
}

const CONNECTED = new Set([
  "قد",
  "لقد",
  "منذ",
  "كان",
  "كانت",
  "هو",
  "هي",
  "في",
  "من",
  "من",
  "على",
  "عن",
  "الى",
  "لا",
  "لم",
  "لن",
  "ما",
  "بحسب",
  "حسب",
]);

/** «فقال»: verbs of three letters before which ف is no letter of another word («فرد» an individual stays whole). */
const SHORT_VERBS_AFTER_FA = new Set("قال نفى راى دعا حذر زعم ذكر سال طلب كشف".split(" "));

function knowsAfterFa(rest: string): boolean {
  return (
    SHORT_VERBS_AFTER_FA.has(cueKey(rest)) ||
    isComplementiser(cueKey(rest)) ||
    CONNECTED.has(cueKey(rest)) ||
    (rest.length > 3 && cueForms(rest).length > 0)
  );
}

/** وصف "described", ورد "came": a word that is itself a cue form keeps its و. */
function splitWord(safe: string): { conjunction: "و" | "ف" | ""; rest: string } {
  const split = splitConjunction(safe, knowsAfterFa);
  if (split.conjunction !== "" && cueForms(safe).length > 0 && cueForms(split.rest).length === 0)
    return { conjunction: "", rest: safe };
  if (split.conjunction === "و") return split;
  if (split.conjunction === "ف") return split;
  if (!safe.startsWith("و") || safe.length < 4) return split;
  const rest = safe.slice(1);
  const isCue = cueForms(rest).length > 0 && cueForms(safe).length === 0;
  return isCue ? { conjunction: "و", rest } : split;
}

function bareStartOf(word: string, start: number, conjunction: string): number {
  if (conjunction === "") return start;
  let at = 0;
  while (at < word.length && foldWord(word.slice(0, at + 1)) === "") at++;
  at++;
  while (at < word.length && foldWord(word.charAt(at)) === "") at++;
  return start + at;
}

const DAMMA = 0x064f;

/** A damma on the first letter: a passive («فُقد» was lost), not a conjunction (always with fatha). */
function isVowelledFirst({ text }: Token): boolean {
  return text.charCodeAt(1) === DAMMA && /^[وف]/.test(text);
}

/** What a spelling is, wherever it stands. */
type Reading = Pick<Word, "safe" | "key" | "conjunction" | "form">;

function readingOf(rest: string, conjunction: Word["conjunction"]): Reading {
  return { safe: rest, key: cueKey(rest), conjunction, form: cueForms(rest)[0] ?? null };
}

const plainReading = remembering((safe): Reading => {
  const { conjunction, rest } = splitWord(safe);
  return readingOf(rest, conjunction);
});

/** Cuts a sentence into words. `quotations` are those that touch it. */
export function wordsOf(text: string, span: Span, quotations: readonly MarkedSpan[]): readonly Word[] {
  let previous = span.start;
  const words = tokenise(text, span).map((token) => {
    const { safe, key, conjunction, form } = isVowelledFirst(token)
      ? readingOf(token.safe, "")
      : plainReading(token.safe);
    const word: Word = {
      start: token.start,
      end: token.end,
      text: token.text,
      safe,
      key,
      conjunction,
      form,
      bareStart: bareStartOf(token.text, token.start, conjunction),
      gap: text.slice(previous, token.start),
      quotation: quotationAt(quotations, token.start),
    };
    previous = token.end;
    return word;
  });
  return words.map((word, at) => (isNameInWaw(words, at) ? joined(word) : (consequent(word) ?? word)));
}

/** Classes of verbs that go on behind ل; «لتقلل من», «ليرى» say what for. */
const SAYING = new Set(["say", "add", "assert", "announce", "admit", "deny", "reply", "explain"]);

/** «وألغى العقود، ليعترف بذلك بأن» (… thus admitting): behind a comma ل and an imperfect go on like ف; null for any other word. */
function consequent(word: Word): Word | null {
  if (word.form !== null || word.conjunction !== "" || !hasComma(word) || !/^ل[يت].../.test(word.safe)) return null;
  const safe = word.safe.slice(1);
  const form = cueForms(safe)[0];
  if (form?.tense !== "imperfect" || !SAYING.has(form.verb.class)) return null;
  return { ...word, safe, key: word.key.slice(1), form, conjunction: "ف", bareStart: word.bareStart + 1 };
}

/** «وينرو», «وايت», «ووكر»: how foreign names in و begin. */
const FOREIGN_WAW = /^و(?:ي|ا(?!ل)|و)../;

/** «وأضاف وينرو أن», «قال توم وينرو»: right behind a verb of saying, or behind a first name that follows one, no new member is joined. */
function isNameInWaw(words: readonly Word[], at: number): boolean {
  const [second, before, word] = [words[at - 2], words[at - 1], words[at]];
  if (!word || !before || word.conjunction !== "و" || word.form || word.gap.trim() !== "") return false;
  if (!FOREIGN_WAW.test(word.text) || isGivenName(word.safe) || isComplementiser(word.key)) return false;
  const told = (each: Word | undefined): boolean => each?.form?.tense === "perfect" && each.form.verb.quote;
  return told(before) || (isPlainGivenName(before.safe) && told(second));
}

/** The word with its و as a letter of its own. */
function joined(word: Word): Word {
  return { ...word, safe: `و${word.safe}`, key: `و${word.key}`, conjunction: "", bareStart: word.start };
}

/** Whether the gap before a word holds a comma or semicolon. */
export function hasComma(word: Word | undefined): boolean {
  return word !== undefined && word.gap !== " " && /[،,؛;]/.test(word.gap);
}

/** Whether the gap before a word holds a colon. */
export function hasColon(word: Word | undefined): boolean {
  return word !== undefined && word.gap !== " " && /[:：]/.test(word.gap);
}

/** «سي.إن.إن», «العربية.نت»: a full stop without blanks before a few letters spells a name. */
function isInsideName(word: Word): boolean {
  return word.gap === "." && (word.text.length <= 3 || word.key === "نت");
}

/** Whether the gap before a word ends a sentence: a full stop, question or exclamation mark; «..» does not. */
export function hasStop(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    word.gap !== " " &&
    !isInsideName(word) &&
    (/[؟!?]/.test(word.gap) || /(?:^|[^.])\.(?:[^.]|$)/.test(word.gap))
  );
}
