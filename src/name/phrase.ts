// An article's words with what stands between them: the common ground of all parsers of this stage.
// Leaves out what the words name.

import type { OrganisationHead } from "../lang/ar/organisation-heads.ts";
import type { Title } from "../lang/ar/titles.ts";
import { DEMONYMS, STATE_NAMES } from "../lang/countries.ts";
import { entryAt } from "../lang/gazetteer.ts";
import { type Token, tokenise } from "../lang/tokens.ts";
import type { Article } from "../model/article.ts";
import type { Id, Span } from "../model/span.ts";
import { bareKey, type Headed, type Nature, natureOf } from "./nature.ts";

/** An article cut into words. */
export interface Phrase {
  readonly id: Id<"article">;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** What each of them is by itself. */
  readonly natures: readonly Nature[];
}

/** A state named at a word: its code, and the index behind it. */
export interface StateAt {
  readonly code: string;
  readonly last: number;
}

/** Cuts an article into words, once. */
export function phraseOf(article: Article): Phrase {
  const tokens = tokenise(article.text);
  return { id: article.id, text: article.text, tokens, natures: tokens.map(({ safe }) => natureOf(safe)) };
}

/** The indices of the words that a span touches: it may begin behind a clitic («لـ|وزارة»). */
export function tokenRange(phrase: Phrase, span: Span): { first: number; last: number } {
  const begins = lowerBound(phrase.tokens, span.start);
  const isInside = (phrase.tokens[begins - 1]?.end ?? 0) > span.start && span.end > span.start;
  const first = isInside ? begins - 1 : begins;
  return { first, last: Math.max(first, lowerBound(phrase.tokens, span.end)) };
}

function lowerBound(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The SAFE form of word `at`; empty beyond the end. */
export function safeAt(phrase: Phrase, at: number): string {
  return phrase.tokens[at]?.safe ?? "";
}

/** What stands between word `at - 1` and word `at`. */
export function gapBefore(phrase: Phrase, at: number): string {
  const token = phrase.tokens[at];
  return token ? phrase.text.slice(phrase.tokens[at - 1]?.end ?? 0, token.start) : "\n";
}

/** Whether word `at` follows its neighbour with nothing but a space between. */
export function isJoined(phrase: Phrase, at: number): boolean {
  return /^[ \u00a0#_]*$/.test(gapBefore(phrase, at));
}

/** Whether a comma, and nothing more, stands before word `at`. */
export function isAfterComma(phrase: Phrase, at: number): boolean {
  return /^\s*[،,]\s*["“«]?$/u.test(gapBefore(phrase, at));
}

/** The organisation head that word `at` is; null where none. */
export function headAt(phrase: Phrase, at: number): Headed<OrganisationHead> | null {
  return phrase.natures[at]?.head ?? null;
}

/** The title that word `at` is; null where none. */
export function titleAt(phrase: Phrase, at: number): Headed<Title> | null {
  return phrase.natures[at]?.title ?? null;
}

/** A state that words name, by name or adjective; and the index behind it. */
export function stateAt(phrase: Phrase, at: number): StateAt | null {
  if (phrase.natures[at]?.opensState !== true) return null;
  const found = entryAt(STATE_NAMES, phrase.tokens, at) ?? entryAt(DEMONYMS, phrase.tokens, at);
  return found ? { code: found.value, last: found.last } : null;
}

/** The comparable words of tokens `[first, last)`: articles and clitics off, states as "#XX". */
export function keyWords(phrase: Phrase, first: number, last: number): readonly string[] {
  const words: string[] = [];
  for (let at = first; at < last; ) {
    const state = stateAt(phrase, at);
    if (state && state.last <= last) words.push(`#${state.code}`);
    else words.push(bareKey(phrase.tokens[at]?.fold ?? ""));
    at = state && state.last <= last ? state.last : at + 1;
  }
  return words;
}

/** The span from word `first` to the word before `last`, the clitic of the first left outside. */
export function spanOf(phrase: Phrase, first: number, last: number, clitic = 0): Span {
  const start = (phrase.tokens[first]?.start ?? 0) + clitic;
  return { start, end: Math.max(start, phrase.tokens[last - 1]?.end ?? start) };
}

const MARKS: readonly (readonly [RegExp, RegExp, RegExp])[] = [
  [/["“«]/gu, /[”»]/gu, /^["”“»]/u],
  [/\(/gu, /\)/gu, /^\)/u],
];

/** A quotation mark or bracket that opens inside a span is closed inside it: «موقع "كذا"», «(إرنا)». */
export function closedSpan(text: string, span: Span): Span {
  const inside = text.slice(span.start, span.end);
  const straight = (inside.match(/"/gu) ?? []).length;
  const isOpen = MARKS.some(([opens, closes, next]) => {
    const open = (inside.match(opens) ?? []).length - (straight > 1 ? straight - (straight % 2) : 0);
    return open > (inside.match(closes) ?? []).length && next.test(text.slice(span.end, span.end + 1));
  });
  return isOpen ? { start: span.start, end: span.end + 1 } : { start: span.start, end: span.end };
}

const OPENERS = /["“«'‘]\s*$/u;
const CLOSER_OF: Readonly<Record<string, RegExp>> = {
  '"': /["”]/u,
  "“": /[”“"]/u,
  "«": /»/u,
  "'": /['’]/u,
  "‘": /[’']/u,
};
/** Longest quoted name, in UTF-16 units: raising it takes quoted sentences for names. */
const LONGEST_QUOTED_NAME = 60;

/** Where word `at` opens a quotation short enough for a name: the index behind its last word; null otherwise. */
export function quotedName(phrase: Phrase, at: number): number | null {
  const opener = OPENERS.exec(gapBefore(phrase, at))?.[0]?.charAt(0);
  const token = phrase.tokens[at];
  const closer = opener ? CLOSER_OF[opener] : undefined;
  if (!token || !closer) return null;
  const found = closer.exec(phrase.text.slice(token.start, token.start + LONGEST_QUOTED_NAME));
  if (!found || phrase.text.slice(token.start, token.start + found.index).includes("\n")) return null;
  return tokenRange(phrase, { start: token.start, end: token.start + found.index }).last;
}
