// A stretch put in someone's mouth: source, cue, content; and the quotations and voices around it.

import type { Evidence, Id, Span } from "./span.ts";

/** How the words stand: in marks, partly in marks, retold, or as a marked label. */
export type Quoting = "direct" | "mixed" | "indirect" | "label";

/** Who or what is said to say it. */
export type SourceKind =
  | "person"
  | "role"
  | "organisation"
  | "state"
  | "media"
  | "document"
  | "group"
  | "anonymous"
  | "none";

/** Who is said to say it. `spans` is empty where no one is named; `inherited` where the words stand in an earlier sentence. */
export interface Source {
  readonly kind: SourceKind;
  readonly spans: readonly Span[];
  readonly inherited: boolean;
  /** Set by the name stage. */
  readonly actor: Id<"actor"> | null;
}

/** How firmly the source binds itself to what it says: 0 rumour, 1 belief, 2 plain saying, 3 assertion. */
export type Commitment = 0 | 1 | 2 | 3;
/** What the outlet's choice of cue does to the content: -1 distance, 0 neutral, +1 endorsement. */
export type Stance = -1 | 0 | 1;

/** The words that signal the attribution. */
export interface Cue extends Span {
  readonly lemma: string;
  /** The class of the cue: say, announce, assert, deny, claim, according, relay, hearsay … (see the lexicon). */
  readonly class: string;
  readonly commitment: Commitment;
  readonly stance: Stance;
}

/** One attribution. `evidence[0].rule` is its template (ATT-nn). */
export interface Attribution {
  readonly id: Id<"attribution">;
  readonly article: Id<"article">;
  readonly quoting: Quoting;
  readonly source: Source;
  readonly cue: Cue | null;
  readonly content: readonly Span[];
  /** The attribution inside whose content or relay this one stands. */
  readonly parent: Id<"attribution"> | null;
  /** Where it was said: «في بيان», «على صفحته في فيسبوك» (in a statement, on its page). */
  readonly medium?: Span;
  /** To whom it was said: «لوكالة …» (to the agency …). */
  readonly addressee?: Span;
  readonly evidence: readonly Evidence[];
}

/** What words in quotation marks are; only an utterance or fragment is somebody's speech. */
export type QuotationKind = "utterance" | "fragment" | "name" | "title" | "label" | "scare";

/** Words in quotation marks, marks included; `closed` is false where the closing mark is missing; `depth` counts enclosing quotations. */
export interface Quotation extends Span {
  readonly article: Id<"article">;
  readonly kind: QuotationKind;
  readonly closed: boolean;
  readonly depth: number;
}

/** Whose voice a sentence is in. */
export interface Voice extends Span {
  readonly article: Id<"article">;
  readonly voice: "attributed" | "mixed" | "hedged" | "editorial";
  /** For a heading in the outlet's own voice: the attribution of the body whose claim it states as its own. */
  readonly adopts?: Id<"attribution">;
}
