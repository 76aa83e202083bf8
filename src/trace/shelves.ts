// Looks up what stands at a place without reading everything: values on shelves of equal length by their spans. So work on one statement
// stays bounded in articles of any length. Leaves out order by meaning: results come in the order in which they were given.

import { overlaps, type Span } from "../model/span.ts";

/** UTF-16 units of one shelf. Raising it makes longer lists, lowering it puts long spans on many shelves. */
const SHELF = 512;

/** The values whose span shares a unit with the span asked for, in the order given. */
export type SpanIndex<Value> = (span: Span) => readonly Value[];

interface Shelved<Value> extends Span {
  readonly value: Value;
  readonly order: number;
}

/** Puts values on shelves; `spanOf` says where a value stands. */
export function spanIndex<Value>(values: readonly Value[], spanOf: (value: Value) => Span): SpanIndex<Value> {
  const shelves = new Map<number, Shelved<Value>[]>();
  for (const [order, value] of values.entries()) {
    const { start, end } = spanOf(value);
    for (let shelf = Math.floor(start / SHELF); shelf <= Math.floor(Math.max(start, end - 1) / SHELF); shelf++) {
      const known = shelves.get(shelf);
      if (known) known.push({ value, start, end, order });
      else shelves.set(shelf, [{ value, start, end, order }]);
    }
  }
  return (span) => {
    const [first, last] = [Math.floor(span.start / SHELF), Math.floor(span.end / SHELF)];
    // Most spans asked for lie on one shelf, where the values stand in order and once.
    if (first === last)
      return (shelves.get(first) ?? []).filter((one) => overlaps(one, span)).map(({ value }) => value);
    const found = new Map<number, Value>();
    for (let shelf = first; shelf <= last; shelf++)
      for (const one of shelves.get(shelf) ?? []) if (overlaps(one, span)) found.set(one.order, one.value);
    return [...found].sort(([a], [b]) => a - b).map(([, value]) => value);
  };
}

/** The first of some numbers in order that lies above a bound. */
function firstAbove(numbers: ArrayLike<number>, bound: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same for values in order whose spans do not overlap, as the words of a text: found by halving, without shelves. */
export function sortedIndex<Value>(values: readonly Value[], spanOf: (value: Value) => Span): SpanIndex<Value> {
  let edges: { readonly starts: Uint32Array; readonly ends: Uint32Array } | null = null;
  return (span) => {
    edges ??= {
      starts: Uint32Array.from(values, (value) => spanOf(value).start),
      ends: Uint32Array.from(values, (value) => spanOf(value).end),
    };
    return values.slice(firstAbove(edges.ends, span.start), firstAbove(edges.starts, span.end - 1));
  };
}
