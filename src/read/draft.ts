// What the readers of the single formats hand on: text and what the format itself says about it, before roles, ids and language.
// Leaves out everything that is inferred from the words.

import type { DateEvidence } from "../model/article.ts";
import type { Note } from "../model/note.ts";
import type { Span } from "../model/span.ts";
import type { ReadRule } from "./rules.ts";

/** One naming of the outlet. The strongest of several becomes the outlet's name; all stay as its evidence. */
export interface OutletNaming {
  readonly name: string;
  readonly rule: ReadRule;
  readonly at: readonly Span[];
  /** 0..1 */
  readonly score: number;
  readonly why: string;
}

/** What a page's markup says about one line of its text. */
export interface LineHint {
  /** Part of the main text by the extraction; false makes it furniture. */
  readonly kept: boolean;
  readonly kind: "headline" | "heading" | "caption" | "entry" | "text";
}

/** One text with its metadata, as one format gave it. */
export interface Draft {
  readonly input: string;
  readonly givenId: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlets: readonly OutletNaming[];
  readonly dates: readonly DateEvidence[];
  /** The language the page or record declares; evidence, not truth. */
  readonly language: string | null;
  readonly text: string;
  /** By line number of `text`; absent for formats without markup. */
  readonly hints?: readonly LineHint[];
  readonly retrieved?: string;
  readonly extraction?: "pdf";
}

/** An address that an input names and that a user may ask to follow: a feed's article, an outline's feed. */
export interface Link {
  readonly input: string;
  readonly url: string;
}

/** What one input gave. */
export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly notes: readonly Note[];
  readonly links?: readonly Link[];
}

/** A note on an input that was read. */
export function noteOn(input: string, code: string, sentence: string): Note {
  return { code, input, message: `${input}: ${sentence}` };
}

/** What an input gives that could not be read: one note that says so. */
export function lost(input: string, code: string, sentence: string): Drafts {
  return { drafts: [], notes: [{ ...noteOn(input, code, sentence), lost: true }] };
}

/** A draft of nothing but a text: what a format cannot say stays null. */
export function bareDraft(input: string, url: string | null, text: string): Draft {
  return {
    ...{ input, givenId: null, url, title: null, byline: null },
    ...{ outlets: [], dates: [], language: null, text },
  };
}
