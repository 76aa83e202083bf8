// Addresses of words by the W3C Web Annotation Data Model: the quote with its surroundings, and the position.
// Positions count code points, as the Recommendation says, where Musnad counts UTF-16 units; emoji and rare letters make the difference.

import type { Span } from "../../model/span.ts";
import { verbatim } from "./inert-text.ts";

/** Code points before and after the quote; fewer make repeated phrases ambiguous. */
const CONTEXT = 32;

/** The words and what stands around them. */
export interface TextQuoteSelector {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The half-open range of code points. */
export interface TextPositionSelector {
  readonly type: "TextPositionSelector";
  readonly start: number;
  readonly end: number;
}

/** One article's text, prepared for many selectors. */
export interface SelectableText {
  readonly text: string;
  /** The number of code points before each UTF-16 offset. */
  readonly codePoints: Uint32Array;
}

/** Counts the code points before every offset once. Lone surrogates count as one, as U+FFFD does that stands for them. */
export function selectable(text: string): SelectableText {
  const codePoints = new Uint32Array(text.length + 1);
  let count = 0;
  let offset = 0;
  for (const character of text) {
    codePoints[offset] = count;
    if (character.length === 2) codePoints[offset + 1] = count;
    offset += character.length;
    count++;
  }
  codePoints[text.length] = count;
  return { text: verbatim(text), codePoints };
}

function wholeCharacters({ text }: SelectableText, { start, end }: Span): Span {
  const insidePair = (offset: number): boolean => /^[\uDC00-\uDFFF]/.test(text.slice(offset, offset + 1));
  return { start: insidePair(start) ? start - 1 : start, end: insidePair(end) ? end + 1 : end };
}

/** Both selectors of a span. A span that begins or ends inside a surrogate pair is widened to whole characters. */
export function selectors(source: SelectableText, span: Span): readonly [TextQuoteSelector, TextPositionSelector] {
  const { start, end } = wholeCharacters(source, span);
  const { text, codePoints } = source;
  return [
    {
      type: "TextQuoteSelector",
      exact: text.slice(start, end),
      prefix: Array.from(text.slice(Math.max(0, start - 2 * CONTEXT), start))
        .slice(-CONTEXT)
        .join(""),
      suffix: Array.from(text.slice(end, end + 2 * CONTEXT))
        .slice(0, CONTEXT)
        .join(""),
    },
    { type: "TextPositionSelector", start: codePoints[start] ?? 0, end: codePoints[end] ?? 0 },
  ];
}
