// The frames of English, the surest first. Leaves out how a slot is matched.

import type { Complement, ReportingFrame } from "../reporting-language.ts";

/** template, pattern, what the verb must take, marked example. */
type Row = readonly [template: string, pattern: string, takes: Complement | null, example: string];

const ROWS: readonly Row[] = [
  [
    "ATT-23",
    "Q S V A , Q",
    "quotation",
    "[content:“The bridge,”] [source:Lena Dale] [cue:said], [content:“is closed.”]",
  ],
  [
    "ATT-23",
    "Q V S A , Q",
    "quotation",
    "[content:“The bridge,”] [cue:said] [source:Lena Dale], [content:“is closed.”]",
  ],
  ["ATT-23", "Q S V", "quotation", "[content:“The bridge is closed,”] [source:Lena Dale] [cue:said]."],
  ["ATT-23", "Q V S", "quotation", "[content:“The bridge is closed,”] [cue:said] [source:Lena Dale]."],
  ["ATT-29", "S V I C", "infinitive", "[source:The union] [cue:vowed] to [content:stay on the pier]."],
  ["ATT-24", "S V A :? Q", "quotation", "[source:Lena Dale] [cue:said]: [content:“The bridge is closed.”]"],
  ["ATT-24", "S V A , Q", "quotation", "[source:Lena Dale] [cue:said], [content:“The bridge is closed.”]"],
  [
    "ATT-24",
    "S V O! A : Q",
    "addressee",
    "[source:Lena Dale] [cue:told] Coast News: [content:“The bridge is closed.”]",
  ],
  ["ATT-24", "S V O! A , Q", "addressee", "[source:Lena Dale] [cue:told] the crowd, [content:“The bridge is closed.”]"],
  [
    "ATT-25",
    "C , S V , Y",
    "bare",
    "[content:The letters], [source:the centre] [cue:said], [content:were stolen in May].",
  ],
  ["ATT-25", "C , S V A $", "bare", "[content:The bridge is closed], [source:the mayor] [cue:said] on Monday."],
  [
    "ATT-32",
    "C , S V O! A $",
    "addressee",
    "[content:The bridge is closed], [source:the mayor] [cue:told] Coast News.",
  ],
  ["ATT-25", "C , V S A $", "quotation", "[content:The bridge is closed], [cue:says] [source:the mayor]."],
  ["ATT-25", "C , S V $", "quotation", "[content:The bridge is a wreck], as [source:the mayor] [cue:put it]."],
  [
    "ATT-21",
    "S V A T C",
    "clause",
    "[source:The harbour union] [cue:said] on Monday that [content:the bridge is closed].",
  ],
  [
    "ATT-32",
    "S V O! A T C",
    "addressee",
    "[source:The mayor] [cue:told] reporters that [content:the bridge is closed].",
  ],
  ["ATT-30", "S V C", "target", "[source:The union] [cue:accused] [content:the owner of neglect]."],
  ["ATT-30", "S V O! I C", "addressee", "[source:The police] [cue:told] residents to [content:leave the valley]."],
  ["ATT-32", "S V O A C", "addressee", "[source:The mayor] [cue:told] Coast News [content:they were safe]."],
  ["ATT-30", ", W O! I C", "addressee", "[source:The judge] rose, [cue:telling] the lawyer to [content:sit down]."],
  ["ATT-32", "S V E", "relay", "[source:Coast News] [cue:quoted] [content:a minister as saying they were safe]."],
  ["ATT-30", "S V X R C", "label", "[source:The mayor] [cue:described] the plan as [content:a gift to smugglers]."],
  ["ATT-30", "S V X Q", "label", "[source:The mayor] [cue:called] the plan [content:“a gift to smugglers”]."],
  ["ATT-22", "S V A C", "bare", "[source:The harbour union] [cue:said] [content:the bridge is closed]."],
  ["ATT-29", "S V C", "object", "[source:The company] [cue:rejected] [content:the accusation]."],
  ["ATT-26", ", W A :? Q", "quotation", "“It is over,” said [source:the mayor], [cue:adding]: [content:“Go home.”]"],
  [
    "ATT-26",
    ", W A T C",
    "clause",
    "[source:The mayor] said the road was open, [cue:adding] that [content:the bridge was safe].",
  ],
  [
    "ATT-26",
    ", W O! A T C",
    "addressee",
    "[source:The mayor] left, [cue:telling] reporters that [content:the bridge was safe].",
  ],
  [
    "ATT-26",
    ", W X R C",
    "label",
    "[source:The mayor] rejected the plan, [cue:describing] it as [content:a gift to smugglers].",
  ],
  [
    "ATT-26",
    ", W X Q",
    "label",
    "[source:The mayor] rejected the plan, [cue:calling] it [content:“a gift to smugglers”].",
  ],
  ["ATT-26", ", W C", "target", "[source:The mayor] resigned, [cue:accusing] [content:the owner of neglect]."],
  ["ATT-26", ", W A C", "bare", "[source:The mayor] left early, [cue:saying] [content:the bridge was safe]."],
  ["ATT-26", "W T C", "clause", "[source:The mayor] left after [cue:saying] that [content:the bridge was safe]."],
  ["ATT-27", "C , P S , Y", null, "[content:The bridge], [cue:according to] [source:the union], [content:is unsafe]."],
  ["ATT-27", "^ P S , C", null, "[cue:According to] [source:the harbour union], [content:two boats are missing]."],
  ["ATT-27", "C ,? P S", null, "[content:Two boats are missing], [cue:according to] [source:the harbour union]."],
  [
    "ATT-32",
    "U B S A T C",
    "clause",
    "It [cue:was revealed] by [source:the harbour union] that [content:the tank had leaked].",
  ],
  ["ATT-28", "U A T C", "clause", "It [cue:was reported] on Monday that [content:two boats were missing]."],
  ["ATT-32", "M U B S", "object", "[content:The leak] [cue:was reported] by [source:the harbour union]."],
  ["ATT-28", "M U I C", "raised", "[content:Two boats] [cue:are believed] to [content:have sunk]."],
  ["ATT-28", "M H C", null, "[content:Two boats] [cue:reportedly] [content:sank]."],
  ["ATT-28", "H ,? C", null, "[cue:Reportedly], [content:two boats sank]."],
  ["ATT-31", "G K T C", null, "[source:The owner's] [cue:claim] that [content:the boat was sound] was rejected."],
  ["ATT-31", "K B S T C", null, "A [cue:claim] by [source:the owner] that [content:the boat was sound] was rejected."],
  ["ATT-31", "K T C", null, "The [cue:claim] that [content:the boat was sound] was rejected."],
];

/** The frames, tried in this order. */
export const ENGLISH_FRAMES: readonly ReportingFrame[] = ROWS.map(([template, pattern, takes, example]) => ({
  template,
  pattern,
  takes,
  example,
}));
