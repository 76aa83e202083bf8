// What a frame finds in one sentence, before sources are inherited and nesting is known. Types only.

import type { CueForm } from "../lang/ar/cue-forms.ts";
import type { Commitment, SourceKind, Stance } from "../model/attribution.ts";
import type { Span } from "../model/span.ts";

/** How the source is to be found: it stands in the sentence, is inherited from before, is the antecedent of a relative clause, or no one is named. */
export type SourceMode = "named" | "inherited" | "antecedent" | "none";

/** The cue of a finding. */
export interface FoundCue extends Span {
  readonly lemma: string;
  readonly class: string;
  readonly commitment: Commitment;
  readonly stance: Stance;
}

/** One attribution in the making. */
export interface Finding {
  readonly template: string;
  readonly cue: FoundCue | null;
  readonly mode: SourceMode;
  readonly source: readonly Span[];
  readonly content: readonly Span[];
  /** Agreement of the verb, for inheritance; null for phrases and nouns. */
  readonly form: Pick<CueForm, "gender" | "number" | "tense" | "person"> | null;
  readonly label: boolean;
  readonly medium: Span | null;
  readonly addressee: Span | null;
  /** Index of the finding of which this is the relayed half, in the same list. */
  readonly relayOf: number | null;
  /** Index of the sentence and of the cue's word. */
  readonly sentence: number;
  readonly at: number;
  /** The kind of the source, where the language's own frames settle it. */
  readonly kind?: SourceKind;
}
