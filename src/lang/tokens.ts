// Words with exact offsets. One pass, any script. Leaves out sentences, clitics and meaning.
// Not Intl.Segmenter: it joins «وقال.ثم», breaks «1,209» after a clitic and keeps direction marks inside words.

import type { Span } from "../model/span.ts";
import { foldWord, safeWord } from "./normalise.ts";
import { remembering } from "./remembering.ts";

/** One word. `text` as written, `safe` and `fold` its normalised forms (never empty). */
export interface Token extends Span {
  readonly text: string;
  readonly safe: string;
  readonly fold: string;
}

// A number keeps its inner separators and its colon (2:30, 10/4/1436, 2018-05-09). An Arabic word keeps marks, joiners and tatweel and ends
// where Latin letters or digits begin, so that a glued clitic is a word of its own («لـCNN», «و1,209»); other scripts keep digits («MI6»).
const NUMBER: string = String.raw`\p{Nd}+(?:[.,:\/٫٬،\-]\p{Nd}+)*`;
const ARABIC_LETTER: string = String.raw`[[\p{Script=Arabic}&&\p{L}]\p{M}\u0640]`;
const ARABIC: string = String.raw`${ARABIC_LETTER}(?:${ARABIC_LETTER}|[\u200c\u200d])*`;
const OTHER: string = String.raw`[\p{L}--\p{Script=Arabic}](?:[[\p{L}--\p{Script=Arabic}]\p{M}\p{Nd}]|['’](?=\p{Script=Latin}))*`;
const WORD = new RegExp(`${NUMBER}|${ARABIC}|${OTHER}`, "gv");

const formsOf = remembering((word): Pick<Token, "safe" | "fold"> => ({ safe: safeWord(word), fold: foldWord(word) }));

function token(text: string, start: number, end: number): Token | null {
  const word = text.slice(start, end);
  const { safe, fold } = formsOf(word);
  return fold === "" ? null : { start, end, text: word, safe, fold };
}

/** The words of `text` (or of one span of it), in order. Offsets are UTF-16 offsets into `text`. */
export function tokenise(text: string, span: Span = { start: 0, end: text.length }): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(WORD)) {
    const start = span.start + match.index;
    const found = token(text, start, start + match[0].length);
    if (found) tokens.push(found);
  }
  return tokens;
}
