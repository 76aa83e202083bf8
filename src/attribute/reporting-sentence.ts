// A sentence together with its language's lexicon, and the small questions about its words. Leaves out frames and cues.

import type { MarkedSpan } from "./quotations.ts";
import type { CueReading, Lexicon } from "./reporting-lexicon.ts";
import { openingQuotation } from "./speech-marks.ts";
import { hasColon, hasComma, hasStop, type Sentence, type Word } from "./words.ts";

/** A cue where it stands: words `from` up to `to` (excluded). */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly reading: CueReading;
  /** What else the same words can be, tried where no frame fits the first. */
  readonly others: readonly CueReading[];
}

/** One sentence, read in one language. */
export interface Reading {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
  /** All cues of the sentence, by place. */
  readonly cues: readonly Cue[];
}

/** Whether a dash stands in the gap before a word. */
export function hasDash(word: Word | undefined): boolean {
  return word !== undefined && /(?:^|[\s"”»’])[-–—]\s/.test(word.gap);
}

/** Whether any mark stands in the gap before a word that ends a noun phrase: comma, colon, stop, dash, bracket, quotation mark. */
export function isCut(word: Word | undefined): boolean {
  return (
    word === undefined ||
    hasComma(word) ||
    hasColon(word) ||
    hasStop(word) ||
    hasDash(word) ||
    /[()[\]“”«»"„‹›‘]|(?:^|[\s(])'$/.test(word.gap)
  );
}

/** Whether a word is written with a capital letter first. */
export function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text);
}

/** The quotation that opens right before word `at`. */
export function quotationFrom(reading: Reading, at: number): MarkedSpan | null {
  return openingQuotation(reading.sentence, at);
}

/** The closed quotation that ends right before word `at`, the outermost of those; only a comma, stop or dash may stand between. */
export function quotationUpTo(reading: Reading, at: number): MarkedSpan | null {
  const [before, word] = [reading.words[at - 1], reading.words[at]];
  if (!before || !word) return null;
  const text = reading.sentence.text;
  return (
    reading.sentence.quotations.find(
      (each) =>
        each.closed &&
        each.start < before.start &&
        each.end > before.end &&
        each.end <= word.start &&
        /^[\s,.،–—-]*$/.test(text.slice(each.end, word.start)),
    ) ?? null
  );
}

/** Index of the first word at or behind an offset. */
export function wordAt(reading: Reading, offset: number): number {
  const at = reading.words.findIndex((word) => word.end > offset);
  return at < 0 ? reading.words.length : at;
}

/** The end of what stands before a verb at `to`: adverbs and auxiliaries beside the verb, up to a mark, are no part of it. */
export function beforeAdverbs({ words, lexicon }: Reading, to: number): number {
  let end = to;
  while (end > 0 && lexicon.adverbs.has(words[end - 1]?.key ?? "") && !isCut(words[end])) end--;
  return end;
}
