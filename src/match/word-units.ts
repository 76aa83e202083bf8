// What compares as one word: a number in digits or words, «عبد الله» in one piece or two, «50 في المئة» and «50%», «أيار/مايو» and «مايو», a clitic with the word it is
// glued to («لـCNN», «و50»). Why: two outlets' copies differ in exactly these, and no alignment of raw tokens sees that they are equal.
// Leaves out similarity: keys are equal or not.

import { joinedKey, mayJoin, spellingKey } from "../lang/ar/spelling.ts";
import { type NumberRun, numberRunsAmong } from "../lang/numbers.ts";
import { type Token, tokenise } from "../lang/tokens.ts";
import type { Span } from "../model/span.ts";
import { monthAt } from "./month-words.ts";

/** One comparable word. `key` is what it is compared by, `raw` its letters as written. */
export interface Word extends Span {
  readonly key: string;
  readonly raw: string;
}

const CLITIC = /^(?:[وف]?(?:[بلك]?ال|لل|[بلك])|[وف])$/;
/** Letters of «وبال». */
const LONGEST_CLITIC = 4;
const BETWEEN_CLITIC_AND_WORD = /^[\s\u0640"'“”«»‹›]{0,3}$/;
const PERCENT = /^\s?[%٪]/;

/** Whether a folded word standing alone can be a clitic of the word behind it. */
export function isCliticForm(fold: string): boolean {
  return fold.length <= LONGEST_CLITIC && CLITIC.test(fold);
}

/** «و50», «لـCNN», «بـ«داعش»», and «و » written apart: a clitic belongs to the word behind it. */
function isClitic(text: string, token: Token, next: Token | undefined): boolean {
  if (!next || !CLITIC.test(token.fold)) return false;
  const between = text.slice(token.end, next.start);
  if (!BETWEEN_CLITIC_AND_WORD.test(between)) return false;
  return between === "" || token.text.endsWith("\u0640") || token.fold === "و";
}

function numberWord(text: string, tokens: readonly Token[], number: NumberRun): Word | null {
  const first = tokens[number.first];
  if (!first) return null;
  const last = tokens[number.next - 1] ?? first;
  const percent = PERCENT.exec(text.slice(last.end, last.end + 2));
  const unit = percent ? "%" : "";
  const end = last.end + (percent?.[0].length ?? 0);
  return { start: first.start, end, key: `#${number.value}${unit}`, raw: text.slice(first.start, end) };
}

function plainWord(
  text: string,
  token: Token,
  next: Token | undefined,
): { readonly word: Word; readonly used: number } {
  const joined = next && mayJoin(token.fold) ? joinedKey(token.fold, next.fold) : null;
  const end = joined !== null && next ? next.end : token.end;
  const key = spellingKey(joined ?? token.fold);
  return { word: { start: token.start, end, key, raw: text.slice(token.start, end) }, used: joined === null ? 1 : 2 };
}

function monthWord(text: string, tokens: readonly Token[], index: number): Taken | null {
  const found = monthAt(text, tokens, index);
  const first = tokens[index];
  const last = found ? tokens[index + found.used - 1] : null;
  if (!found || !first || !last) return null;
  const word: Word = {
    start: first.start,
    end: last.end,
    key: `month ${found.month}`,
    raw: text.slice(first.start, last.end),
  };
  return { word, used: found.used };
}

/** The key of «في المئة», which makes a percentage of the number before it. */
export const PERCENT_KEY = "بالمئه";

/** «50 في المئة» and «50%» are one word with one key. */
function withPercent(text: string, number: Word, following: Word | undefined): Word | null {
  if (following?.key !== PERCENT_KEY || number.key.endsWith("%") || !number.key.startsWith("#")) return null;
  return {
    start: number.start,
    end: following.end,
    key: `${number.key}%`,
    raw: text.slice(number.start, following.end),
  };
}

function withClitic(text: string, clitic: Token, word: Word): Word {
  const isArabic = /^\p{Script=Arabic}/u.test(word.key);
  const key = isArabic ? spellingKey(clitic.fold + word.key) : word.key;
  return { start: clitic.start, end: word.end, key, raw: text.slice(clitic.start, word.end) };
}

interface Taken {
  readonly word: Word;
  /** Number of tokens it is made of. */
  readonly used: number;
}

function takeWord(text: string, tokens: readonly Token[], index: number, number: NumberRun | undefined): Taken | null {
  const token = tokens[index];
  if (!token) return null;
  const counted = number ? numberWord(text, tokens, number) : null;
  if (counted && number) return { word: counted, used: number.next - index };
  return monthWord(text, tokens, index) ?? plainWord(text, token, tokens[index + 1]);
}

function addWord(text: string, words: Word[], word: Word): void {
  const before = words.at(-1);
  const merged = before ? withPercent(text, before, word) : null;
  if (merged) words[words.length - 1] = merged;
  else words.push(word);
}

/** The comparable words that begin at the tokens `[from, to)` of a text, and the first token that belongs to none of them. */
export function wordsAmong(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): { readonly words: readonly Word[]; readonly next: number } {
  const numbers = new Map(numberRunsAmong(text, tokens).map((number) => [number.first, number]));
  const words: Word[] = [];
  let clitic: Token | null = null;
  let index = from;
  while (index < to || clitic) {
    const token = tokens[index];
    const number = numbers.get(index);
    if (token && !number && !clitic && isClitic(text, token, tokens[index + 1])) {
      clitic = token;
      index++;
      continue;
    }
    const taken = takeWord(text, tokens, index, number);
    if (!taken) break;
    addWord(text, words, clitic ? withClitic(text, clitic, taken.word) : taken.word);
    clitic = null;
    index += taken.used;
  }
  return { words, next: index };
}

/** The comparable words of a stretch of text, in order (MAT-01). words.ts reads the same ones faster. */
export function wordsIn(text: string, span: Span): readonly Word[] {
  const tokens = tokenise(text, span);
  return wordsAmong(text, tokens, 0, tokens.length).words;
}
