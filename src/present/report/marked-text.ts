// Cuts a stretch of text at the borders of the marks that lie over it, so that each piece can be shown with all its marks.
// Marks may overlap freely and begin inside words. Leaves out how a mark looks.

import type { Span } from "../../model/span.ts";

/** A piece of the text that lies under the same marks throughout. */
export interface Piece<Mark extends Span> extends Span {
  readonly marks: readonly Mark[];
}

/** The pieces of `whole`, in order and without gaps; `cuts` are further places to cut at (UTF-16 offsets). Empty marks are ignored. */
export function pieces<Mark extends Span>(
  whole: Span,
  marks: readonly Mark[],
  cuts: Iterable<number> = [],
): Piece<Mark>[] {
  const lying = marks.filter(({ start, end }) => start < end && start < whole.end && whole.start < end);
  const inside = [...cuts].filter((cut) => whole.start < cut && cut < whole.end);
  const borders = [whole.start, whole.end, ...inside];
  for (const { start, end } of lying) borders.push(Math.max(start, whole.start), Math.min(end, whole.end));
  const sorted = [...new Set(borders)].sort((a, b) => a - b);
  return sorted.slice(1).map((end, index) => {
    const start = sorted[index] ?? whole.start;
    return { start, end, marks: lying.filter((mark) => mark.start < end && start < mark.end) };
  });
}

/** The place with up to `radius` units of the same line on both sides, cut between words. */
export function surroundings(text: string, span: Span, radius: number): Span {
  let start = Math.max(0, span.start - radius, text.lastIndexOf("\n", span.start - 1) + 1);
  let end = Math.min(text.length, span.end + radius);
  const lineEnd = text.indexOf("\n", span.end);
  if (lineEnd >= 0) end = Math.min(end, lineEnd);
  if (start > 0 && !/\s/u.test(text.charAt(start - 1))) {
    const space = text.slice(start, span.start).search(/\s/u);
    start = space < 0 ? span.start : start + space + 1;
  }
  if (end < text.length && !/\s/u.test(text.charAt(end))) {
    const tail = text.slice(span.end, end);
    const space = Math.max(tail.lastIndexOf(" "), tail.lastIndexOf("\u00A0"));
    end = space < 0 ? span.end : span.end + space;
  }
  return { start, end };
}
