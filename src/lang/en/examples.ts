// Marked English news sentences by phenomenon: every one must give exactly the marked finding among what is found. Fictional people and places.
// Leaves out the tables' own examples.

/** By phenomenon; a key that begins with "no record" holds texts in which nothing may be found. */
export const ENGLISH_EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  "a subject, a verb and its clause": [
    "[source:The harbour union] [cue:said] that [content:the bridge is closed].",
    "[source:Minister Lena Dale] [cue:warned] [content:the bridge could fall].",
    "[source:The report] [cue:found] that [content:the valve was rusty].",
  ],
  "a pronoun takes the last source": [
    "[source:Lena Dale] said the bridge was closed. She [cue:added] that [content:work had begun].",
  ],
  "no record: negated or supposed": [
    "The mayor did not say when the bridge would open.",
    "Nobody would say that the bridge is closed.",
  ],
};
