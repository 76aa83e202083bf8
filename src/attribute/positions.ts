// Finds spans by their place: sentences and quotations stand in reading order, so a question about one place looks at its neighbours only
// and work grows with the text. Leaves out overlap and containment (model/span.ts).

import type { Span } from "../model/span.ts";

/** Index of the first span for which `isPast` holds; they are sorted so that it holds from some index on. */
function firstWhere(spans: readonly Span[], isPast: (span: Span) => boolean): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const span = spans[middle];
    if (span && isPast(span)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the first of `spans` (in order, apart from each other) that ends behind the start of `place`. */
export function firstTouched(spans: readonly Span[], place: Span): number {
  return firstWhere(spans, (span) => span.end > place.start);
}

/** Those of `spans` (by start) that begin inside `place`. */
export function startingIn<Each extends Span>(spans: readonly Each[], place: Span): readonly Each[] {
  const from = firstWhere(spans, (span) => span.start >= place.start);
  const to = firstWhere(spans, (span) => span.start >= place.end);
  return spans.slice(from, to);
}

/** The spans joined where they overlap or touch, in order. */
export function joined(spans: readonly Span[]): readonly Span[] {
  const found: { start: number; end: number }[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else found.push({ start: span.start, end: span.end });
  }
  return found;
}
