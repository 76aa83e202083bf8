// The templates of the languages that the common engine reads: each is a way to put words into a mouth, with an English example. The frames
// of a language (src/lang/<code>/reporting.ts) name them. Continues the numbers of the Arabic table (templates.ts).

import { TEMPLATES, type Template } from "./templates.ts";

/** The templates by id. `example` marks [source:…], [cue:…] and [content:…]. */
export const REPORTING_TEMPLATES: readonly Template[] = [
  {
    id: "ATT-21",
    pattern: "S V that C",
    why: "the source, a verb of saying, a clause with its complementiser",
    example: "[source:The harbour union] [cue:said] that [content:the bridge is closed].",
  },
  {
    id: "ATT-22",
    pattern: "S V C",
    why: "the source, a verb of saying, a clause without complementiser",
    example: "[source:The harbour union] [cue:said] [content:the bridge is closed].",
  },
  {
    id: "ATT-23",
    pattern: "“C” V S; “C” S V",
    why: "a quotation, then who said it",
    example: "[content:“The bridge is closed,”] [cue:said] [source:Lena Dale].",
  },
  {
    id: "ATT-24",
    pattern: "S V: “C”",
    why: "the source, a verb of saying, then a quotation",
    example: "[source:Lena Dale] [cue:said]: [content:“The bridge is closed.”]",
  },
  {
    id: "ATT-25",
    pattern: "C, S V",
    why: "what is said, then a comma and who says it",
    example: "[content:The bridge is closed], [source:the harbour union] [cue:said].",
  },
  {
    id: "ATT-26",
    pattern: "…, participle C",
    why: "a participle of saying goes on with the sentence's source",
    example: "The mayor left early, [cue:saying] [content:the bridge was safe].",
  },
  {
    id: "ATT-27",
    pattern: "according to S, C",
    why: "a fixed phrase names the source",
    example: "[cue:According to] [source:the harbour union], [content:two boats are missing].",
  },
  {
    id: "ATT-28",
    pattern: "it is said that C",
    why: "hearsay: no one is named",
    example: "[content:Two boats] [cue:reportedly] [content:sank].",
  },
  {
    id: "ATT-29",
    pattern: "S V object; S V to C",
    why: "the verb's object or infinitive is what is said",
    example: "[source:The union] [cue:vowed] to [content:stay on the pier].",
  },
  {
    id: "ATT-30",
    pattern: "S accuses X of C; S urges X to C",
    why: "an accusation, a demand or a request, with whom it is aimed at",
    example: "[source:The union] [cue:accused] [content:the owner of neglect].",
  },
  {
    id: "ATT-31",
    pattern: "S's claim that C",
    why: "a noun of saying stands for the verb",
    example: "[source:The owner]'s [cue:claim] that [content:the boat was sound] was rejected.",
  },
  {
    id: "ATT-32",
    pattern: "S told M that C; M quoted S as saying C",
    why: "a relay: one passes on what another said, or says to whom it was said",
    example: "[source:The mayor] was [cue:quoted as saying] [content:the bridge was safe].",
  },
  {
    id: "ATT-33",
    pattern: "S: C (in a heading)",
    why: "a heading's colon or dash stands for the verb",
    example: "[source:Mayor][cue::] [content:bridge is safe]",
  },
  {
    id: "ATT-34",
    pattern: "“C” behind an attributed quotation",
    why: "a further quotation without a verb goes on with the same source",
    example: "[content:“We waited all night,”] [cue:said] [source:Lena Dale]. [content:“No one came.”]",
  },
  {
    id: "ATT-35",
    pattern: "S C-nominalised V",
    why: "the clause is turned into a noun before the final verb",
    example: "[source:Bakan] [content:köprünün kapandığını] [cue:söyledi].",
  },
  {
    id: "ATT-36",
    pattern: "S, who V C",
    why: "a relative clause says what its antecedent said",
    example: "[source:Lena Dale], who [cue:said] [content:the bridge was safe], left early.",
  },
  {
    id: "ATT-37",
    pattern: "“C, – V S. – C”",
    why: "the verb and its source interrupt the quotation that they report",
    example: "“[content:The bridge is closed,] – [cue:said] [source:Lena Dale]. – [content:We will rebuild it.]”",
  },
  {
    id: "ATT-38",
    pattern: "S … “C” V",
    why: "the verb stands last: before it the quotation, and at the head of the clause who says it",
    example: "[source:Taşkın], [content:“Köprü kapalı”] [cue:dedi].",
  },
];

const BY_ID: ReadonlyMap<string, Template> = new Map(
  [...TEMPLATES, ...REPORTING_TEMPLATES].map((template) => [template.id, template]),
);

/** The reason of a template of any language, for evidence; the id itself where it is unknown. */
export function reasonOf(id: string): string {
  return BY_ID.get(id)?.why ?? id;
}
