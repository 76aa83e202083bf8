// Text that two articles share, aligned word by word.

import type { Id, Place, Span } from "./span.ts";

/** What happened to a run of words between side a and side b. */
export type EditOperation = "same" | "spelling" | "clitic" | "substitution" | "insertion" | "omission" | "move";

/** One run of the alignment. `a` is null for an insertion, `b` for an omission. Spans are in each side's own article. */
export interface Edit {
  readonly op: EditOperation;
  readonly a: Span | null;
  readonly b: Span | null;
}

/** A stretch that two articles share. Neither side is the original: a and b are ordered by article id only. */
export interface Passage {
  readonly id: Id<"passage">;
  readonly a: Place;
  readonly b: Place;
  /** Aligned words (same, spelling or clitic). */
  readonly words: number;
  /** Aligned words over all words of the longer side, 0..1. */
  readonly identity: number;
  /** Boilerplate, titles, prayers: shown, never evidence of a transmission. */
  readonly formula: boolean;
  /** A few words that fill less than half of what is said on either side: shown, no evidence of a transmission. Absent where they say more. */
  readonly phrase?: true;
  /** Whether each side stands inside a quotation. */
  readonly quoted: { readonly a: boolean; readonly b: boolean };
  readonly edits: readonly Edit[];
}

/** Whether a passage says that one text has words of the other: neither a formula nor a mere phrase. */
export function isEvidence({ formula, phrase }: Passage): boolean {
  return !formula && phrase !== true;
}
