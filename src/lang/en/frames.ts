// The frames of English, the surest first. Leaves out how a slot is matched.

import type { ReportingFrame } from "../reporting-language.ts";

/** The frames, tried in this order. */
export const ENGLISH_FRAMES: readonly ReportingFrame[] = [
  {
    template: "ATT-23",
    pattern: "Q S V",
    takes: "quotation",
    example: "[content:“The bridge is closed,”] [source:Lena Dale] [cue:said].",
  },
  {
    template: "ATT-23",
    pattern: "Q V S",
    takes: "quotation",
    example: "[content:“The bridge is closed,”] [cue:said] [source:Lena Dale].",
  },
  {
    template: "ATT-25",
    pattern: "C , S V A $",
    takes: "bare",
    example: "[content:The bridge is closed], [source:the mayor] [cue:said] on Monday.",
  },
  {
    template: "ATT-25",
    pattern: "C , V S A $",
    takes: "bare",
    example: "[content:The bridge is closed], [cue:says] [source:the mayor].",
  },
  {
    template: "ATT-24",
    pattern: "S V A :? Q",
    takes: "quotation",
    example: "[source:Lena Dale] [cue:said]: [content:“The bridge is closed.”]",
  },
  {
    template: "ATT-24",
    pattern: "S V A , Q",
    takes: "quotation",
    example: "[source:Lena Dale] [cue:said], [content:“The bridge is closed.”]",
  },
  {
    template: "ATT-21",
    pattern: "S V A T C",
    takes: "clause",
    example: "[source:The harbour union] [cue:said] on Monday that [content:the bridge is closed].",
  },
  {
    template: "ATT-32",
    pattern: "S V O A T C",
    takes: "addressee",
    example: "[source:The mayor] [cue:told] reporters that [content:the bridge is closed].",
  },
  {
    template: "ATT-29",
    pattern: "S V I C",
    takes: "infinitive",
    example: "[source:The union] [cue:vowed] to [content:stay on the pier].",
  },
  {
    template: "ATT-30",
    pattern: "S V C",
    takes: "target",
    example: "[source:The union] [cue:accused] [content:the owner of neglect].",
  },
  {
    template: "ATT-22",
    pattern: "S V A C",
    takes: "bare",
    example: "[source:The harbour union] [cue:said] [content:the bridge is closed].",
  },
  {
    template: "ATT-29",
    pattern: "S V C",
    takes: "object",
    example: "[source:The company] [cue:rejected] [content:the accusation].",
  },
  {
    template: "ATT-26",
    pattern: "W A T? C",
    takes: null,
    example: "[source:The mayor] said the road was open, [cue:adding] that [content:the bridge was safe].",
  },
  {
    template: "ATT-27",
    pattern: "P S , C",
    takes: null,
    example: "[cue:According to] [source:the harbour union], [content:two boats are missing].",
  },
  {
    template: "ATT-27",
    pattern: "C ,? P S",
    takes: null,
    example: "[content:Two boats are missing], [cue:according to] [source:the harbour union].",
  },
  {
    template: "ATT-28",
    pattern: "C H C",
    takes: null,
    example: "[content:Two boats] [cue:reportedly] [content:sank].",
  },
];
