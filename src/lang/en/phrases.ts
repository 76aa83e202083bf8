// English phrases that name a source without a verb, words of hearsay that name none, nouns of saying. Each with a marked example that a
// test runs. Leaves out verbs (verbs.ts).

import type { Commitment, Stance } from "../../model/attribution.ts";
import type { HearsayPhrase, ReportingNoun, ReportingPhrase } from "../reporting-language.ts";

/** phrase, class, stance, example. */
type PhraseRow = readonly [phrase: string, kind: string, stance: Stance, example: string];

const PHRASES: readonly PhraseRow[] = [
  ["according to", "according", 0, "[cue:According to] [source:the harbour union], [content:two boats are missing]."],
  ["in the words of", "according", 0, "[cue:In the words of] [source:the mayor], [content:“the bridge is a wreck”]."],
  ["in the view of", "according", 0, "[cue:In the view of] [source:the mayor], [content:the bridge is a wreck]."],
  ["in the opinion of", "according", 0, "[cue:In the opinion of] [source:the mayor], [content:the bridge is a wreck]."],
  ["as per", "according", 0, "[cue:As per] [source:the harbour union], [content:two boats are missing]."],
  ["per", "according", 0, "[content:Two boats are missing], [cue:per] [source:the harbour union]."],
  ["citing", "relay", 0, "Two boats are missing, [cue:citing] [source:a rescuer]."],
  ["quoting", "relay", 0, "Two boats are missing, [cue:quoting] [source:a rescuer]."],
];

/** Phrases of source. */
export const ENGLISH_PHRASES: readonly ReportingPhrase[] = PHRASES.map(([phrase, kind, stance, example]) => ({
  ...{ phrase, source: "behind", class: kind, commitment: 2, stance },
  example: kind === "relay" ? example.replace("Two boats are missing", "[content:Two boats are missing]") : example,
}));

/** phrase, commitment, stance, scope, example. */
type HearsayRow = readonly [
  phrase: string,
  commitment: Commitment,
  stance: Stance,
  scope: HearsayPhrase["scope"],
  example: string,
];

const HEARSAY: readonly HearsayRow[] = [
  ["reportedly", 1, 0, "sentence", "[content:Two boats] [cue:reportedly] [content:sank]."],
  ["allegedly", 1, -1, "sentence", "[content:The owner] [cue:allegedly] [content:burnt the papers]."],
  ["purportedly", 1, -1, "sentence", "[content:The letter was] [cue:purportedly] [content:signed by the owner]."],
  ["supposedly", 1, -1, "sentence", "[content:The boat was] [cue:supposedly] [content:unsinkable]."],
  ["rumour has it that", 0, 0, "behind", "[cue:Rumour has it that] [content:the owner has fled]."],
  ["rumor has it that", 0, 0, "behind", "[cue:Rumor has it that] [content:the owner has fled]."],
  ["word is that", 0, 0, "behind", "[cue:Word is that] [content:the owner has fled]."],
];

/** Words of hearsay. */
export const ENGLISH_HEARSAY: readonly HearsayPhrase[] = HEARSAY.map(
  ([phrase, commitment, stance, scope, example]) => ({
    ...{ phrase, commitment, stance, scope, example },
  }),
);

/** forms, class, commitment, stance, example. */
type NounRow = readonly [forms: string, kind: string, commitment: Commitment, stance: Stance, example: string];

const NOUNS: readonly NounRow[] = [
  ["claim claims", "claim", 2, -1, "[source:The owner's] [cue:claim] that [content:the boat was sound] was rejected."],
  ["allegation allegations", "claim", 2, -1, "[cue:Allegations] that [content:the vote was bought] are old."],
  ["accusation accusations", "accuse", 3, 0, "He rejected the [cue:accusation] that [content:he had lied]."],
  [
    "assertion assertions",
    "assert",
    3,
    0,
    "Few believed [source:the lawyer's] [cue:assertion] that [content:she was asleep].",
  ],
  [
    "statement statements",
    "say",
    2,
    0,
    "A [cue:statement] by [source:the ministry] that [content:no one was hurt] was premature.",
  ],
  [
    "announcement",
    "announce",
    3,
    0,
    "Residents were angered by [source:the company's] [cue:announcement] that [content:the pier would close].",
  ],
  [
    "admission",
    "admit",
    3,
    1,
    "It came after [source:the owner's] [cue:admission] that [content:the boat was overloaded].",
  ],
  [
    "suggestion suggestions",
    "propose",
    2,
    0,
    "His family was angered by the [cue:suggestion] that [content:the captain slept].",
  ],
  [
    "warning warnings",
    "warn",
    2,
    0,
    "[cue:Warnings] from [source:the union] that [content:the pier was rotten] were ignored.",
  ],
  ["belief", "believe", 1, 0, "[source:The captain's] [cue:belief] that [content:the channel was clear] was wrong."],
  ["fear fears", "believe", 1, 0, "There are [cue:fears] that [content:the dam will break]."],
  ["concern concerns", "believe", 1, 0, "There are [cue:concerns] that [content:the dam will break]."],
  ["hope hopes", "believe", 1, 0, "There are [cue:hopes] that [content:talks will resume]."],
  ["suspicion suspicions", "believe", 1, 0, "There are [cue:suspicions] that [content:the fire was set]."],
  ["rumour rumours rumor rumors", "rumour", 0, 0, "There were [cue:rumours] that [content:the owner had fled]."],
  ["speculation", "rumour", 0, 0, "There was [cue:speculation] that [content:the owner had fled]."],
  ["report reports", "report", 2, 0, "There were [cue:reports] that [content:two boats had sunk]."],
  [
    "argument arguments",
    "assert",
    2,
    0,
    "No one believed [source:the union's] [cue:argument] that [content:the wages were low].",
  ],
  [
    "remark remarks comment comments",
    "say",
    2,
    0,
    "Laughter followed [source:the mayor's] [cue:remarks] that [content:the bridge was safe].",
  ],
  [
    "prediction predictions",
    "expect",
    1,
    0,
    "Few shared [source:the bank's] [cue:prediction] that [content:prices would fall].",
  ],
  [
    "conclusion",
    "conclude",
    2,
    1,
    "His family disputes [source:the inquiry's] [cue:conclusion] that [content:the captain slept].",
  ],
  [
    "promise pledge",
    "promise",
    3,
    0,
    "[source:The mayor's] [cue:promise] that [content:the pier would be rebuilt] was forgotten.",
  ],
  ["denial denials", "deny", 3, 0, "No one believed [source:the owner's] [cue:denial] that [content:he knew]."],
  [
    "complaint complaints",
    "accuse",
    2,
    0,
    "There were [cue:complaints] by [source:residents] that [content:the pumps were loud].",
  ],
  [
    "revelation revelations",
    "reveal",
    3,
    1,
    "The town was shocked by the [cue:revelation] that [content:the tank had leaked].",
  ],
];

/** Nouns of saying. */
export const ENGLISH_NOUNS: readonly ReportingNoun[] = NOUNS.map(([forms, kind, commitment, stance, example]) => ({
  forms: forms.split(" "),
  lemma: forms.split(" ")[0] ?? forms,
  class: kind,
  ...{ commitment, stance, example },
}));
