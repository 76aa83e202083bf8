// English phrases that name a source without a verb, and words of hearsay that name none. Each with a marked example that a test runs.
// Leaves out verbs (verbs.ts).

import type { HearsayPhrase, ReportingNoun, ReportingPhrase } from "../reporting-language.ts";

/** Phrases of source. */
export const ENGLISH_PHRASES: readonly ReportingPhrase[] = [
  {
    phrase: "according to",
    source: "behind",
    class: "according",
    commitment: 2,
    stance: 0,
    example: "[cue:According to] [source:the harbour union], [content:two boats are missing].",
  },
  {
    phrase: "in the words of",
    source: "behind",
    class: "according",
    commitment: 2,
    stance: 0,
    example: "[cue:In the words of] [source:the mayor], [content:“the bridge is a wreck”].",
  },
];

/** Words of hearsay. */
export const ENGLISH_HEARSAY: readonly HearsayPhrase[] = [
  {
    phrase: "reportedly",
    commitment: 1,
    stance: 0,
    scope: "sentence",
    example: "[content:Two boats] [cue:reportedly] [content:sank].",
  },
  {
    phrase: "allegedly",
    commitment: 1,
    stance: -1,
    scope: "sentence",
    example: "[content:The owner] [cue:allegedly] [content:burnt the papers].",
  },
];

/** Nouns of saying. */
export const ENGLISH_NOUNS: readonly ReportingNoun[] = [];
