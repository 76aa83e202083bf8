// Where words stand: half-open ranges of UTF-16 offsets. Leaves out everything that knows what stands there.

/** A stable name of a thing, derived from content: the same input gives the same id. */
export type Id<Kind extends string> = string & { readonly __kind?: Kind };

/** A half-open range `[start, end)` of UTF-16 offsets into one article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span that names its article. */
export interface Place extends Span {
  readonly article: Id<"article">;
}

/** Why a finding stands: the rule that made it, the words that prove it, how sure the rule is (0..1). */
export interface Evidence {
  readonly rule: string;
  readonly at: readonly Place[];
  readonly score: number;
  /** A short plain sentence for people. */
  readonly why: string;
}

/** Length of a span in UTF-16 units. */
export function lengthOf(span: Span): number {
  return span.end - span.start;
}

/** Whether two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Order of reading: by start, the longer first among equals. */
export function byStart(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** A span as a place in an article. */
export function placeIn(article: Id<"article">, span: Span): Place {
  return { article, start: span.start, end: span.end };
}
