// The words of a sentence in a language that the common engine reads: elided words cut off, possessive endings left out of the key.
// Leaves out Arabic (words.ts).

import { ABBREVIATIONS } from "../lang/abbreviations.ts";
import { foldWord, safeWord } from "../lang/normalise.ts";
import type { ReportingLanguage } from "../lang/reporting-language.ts";
import { type Token, tokenise } from "../lang/tokens.ts";
import type { Span } from "../model/span.ts";
import type { MarkedSpan } from "./quotations.ts";
import { quotationAt, type Word } from "./words.ts";

const APOSTROPHE = /['’]/;

/** «qu'il» is two words, «qu'» and «il». */
function splitElision(token: Token): readonly Token[] {
  const at = token.text.search(APOSTROPHE);
  if (at < 0 || at > LONGEST_ELISION || at + 1 >= token.text.length) return [token];
  const cut = at + 1;
  const part = (from: number, to: number): Token => {
    const text = token.text.slice(from, to);
    return { start: token.start + from, end: token.start + to, text, safe: safeWord(text), fold: foldWord(text) };
  };
  return [part(0, cut), part(cut, token.text.length)];
}

/** Letters before the apostrophe: «lorsqu'», «aujourd'hui» has one more and stays whole. */
const LONGEST_ELISION = 6;

/** «a-t-il», «porte-parole»: tokens with nothing but a hyphen between them are one word. */
function joinHyphens(tokens: readonly Token[], text: string): readonly Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    if (!before || !/^[-‐‑]$/.test(text.slice(before.end, token.start))) {
      joined.push(token);
      continue;
    }
    const whole = text.slice(before.start, token.end).replace(/[‐‑]/g, "-");
    joined[joined.length - 1] = {
      ...{ start: before.start, end: token.end, text: whole },
      ...{ safe: safeWord(whole), fold: foldWord(whole) },
    };
  }
  return joined;
}

/** A word or form with its letters and their marks in one («é», not «e» and an accent: files and PDF pages have both) and its twin letters written one way. */
export function spelt(word: string, language: ReportingLanguage): string {
  const { twinLetters } = language;
  const composed = word.normalize("NFC");
  if (!twinLetters) return composed;
  return [...composed].map((letter) => twinLetters[letter] ?? letter).join("");
}

/** English contractions of a pronoun and a verb: no possessives. */
const CONTRACTED = new Set(
  ["that", "it", "he", "she", "there", "here", "what", "who", "let"].map((word) => `${word}'s`),
);

/** A possessive or case ending behind an apostrophe is no part of the key; a contraction («didn't») is. */
function keyOf(token: Token, language: ReportingLanguage): string {
  const safe = spelt(token.safe.replaceAll("’", "'"), language);
  if (language.apostrophe !== "suffix" || safe.endsWith("n't")) return safe;
  if (CONTRACTED.has(safe)) return safe;
  const at = safe.indexOf("'");
  return at > 0 ? safe.slice(0, at) : safe;
}

/** The text between two words; the full stop of an abbreviation («Col. Vann», «J. Dale») is no mark. */
function gapBefore(text: string, from: number, to: number): string {
  const gap = text.slice(from, to);
  if (!/^\.(?:\s|$)/.test(gap)) return gap;
  const word = /\p{L}+$/u.exec(text.slice(Math.max(0, from - 6), from))?.[0] ?? "";
  const shortened = /^\p{Lu}$/u.test(word) || (/^\p{Lu}/u.test(word) && ABBREVIATIONS.has(word.toLowerCase()));
  return shortened ? gap.slice(1) : gap;
}

/** The words of a span. `quotations` are those that touch it. */
export function reportingWords(
  text: string,
  span: Span,
  quotations: readonly MarkedSpan[],
  language: ReportingLanguage,
): readonly Word[] {
  const found = tokenise(text, span);
  const tokens = language.joinsHyphens ? joinHyphens(found, text) : found;
  const whole = language.apostrophe === "elision" ? tokens.flatMap(splitElision) : tokens;
  let previous = span.start;
  return whole.map((token) => {
    const gap = gapBefore(text, previous, token.start);
    previous = token.end;
    return {
      start: token.start,
      end: token.end,
      text: token.text,
      safe: token.safe.normalize("NFC").replaceAll("’", "'"),
      key: keyOf(token, language),
      conjunction: "" as const,
      bareStart: token.start,
      form: null,
      gap,
      quotation: quotationAt(quotations, token.start),
    };
  });
}
