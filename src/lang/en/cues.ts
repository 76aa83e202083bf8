// Reporting verbs of English news and the small words around them. A first, small table: said, according to, inverted order, hearsay.
// Leaves out nominalisations and intentions, which the Arabic tables have.

import type { Commitment, Stance } from "../../model/attribution.ts";

/** One verb: its past, present and participle forms, and an example that a test runs. */
export interface EnglishVerb {
  readonly lemma: string;
  readonly forms: readonly string[];
  readonly class: string;
  readonly commitment: Commitment;
  readonly stance: Stance;
}

const regular = (lemma: string): readonly string[] => {
  const stem = lemma.endsWith("e") ? lemma.slice(0, -1) : lemma;
  const y = /[^aeiou]y$/.test(lemma);
  const past = y ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const present = y ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return [past, present, `${stem}ing`];
};

const group = (lemmas: string, kind: string, commitment: Commitment, stance: Stance = 0): readonly EnglishVerb[] =>
  lemmas
    .split(" ")
    .map((lemma) => ({ lemma, forms: IRREGULAR[lemma] ?? regular(lemma), class: kind, commitment, stance }));

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ["said", "says", "saying"],
  tell: ["told", "tells", "telling"],
  write: ["wrote", "writes", "writing"],
  think: ["thought", "thinks"],
  find: ["found", "finds"],
  show: ["showed", "shows", "shown"],
  admit: ["admitted", "admits", "admitting"],
  stress: ["stressed", "stresses", "stressing"],
  deny: ["denied", "denies", "denying"],
  quip: ["quipped", "quips"],
};

/** The verbs, by class. */
export const ENGLISH_VERBS: readonly EnglishVerb[] = [
  ...group("say tell state remark note mention recall recount", "say", 2),
  ...group("report", "report", 2),
  ...group("write tweet", "write", 2),
  ...group("add continue", "add", 2),
  ...group("explain clarify", "explain", 2, 1),
  ...group("declare announce confirm", "announce", 3),
  ...group("insist assert maintain stress emphasize emphasise affirm vow reiterate contend argue", "assert", 3),
  ...group("reveal disclose show indicate find", "reveal", 3, 1),
  ...group("acknowledge admit concede confess", "admit", 3, 1),
  ...group("claim allege", "claim", 2, -1),
  ...group("deny", "deny", 3),
  ...group("warn", "warn", 2),
  ...group("believe think suspect hope fear", "believe", 1),
  ...group("predict expect estimate", "expect", 1),
  ...group("suggest propose", "propose", 2),
  ...group("reply respond answer", "reply", 2),
  ...group("conclude", "conclude", 2, 1),
];

/** One word that marks hearsay: no one is named. */
export const ENGLISH_HEARSAY: ReadonlySet<string> = new Set(["reportedly", "allegedly", "purportedly", "supposedly"]);

/** Prepositional cues. */
export const ENGLISH_PHRASES: readonly {
  readonly words: readonly string[];
  readonly class: string;
  readonly example: string;
}[] = [
  { words: ["according", "to"], class: "according", example: "According to the harbour union, two boats are missing." },
  { words: ["citing"], class: "relay", example: "Two boats are missing, Coast News said, citing a rescuer." },
];

/** Pronouns that take the last source. */
export const ENGLISH_PRONOUNS: ReadonlySet<string> = new Set(["he", "she", "it", "they", "who"]);

/** Head words by kind of source, lower case. */
export const ENGLISH_HEADS: Readonly<Record<string, readonly string[]>> = {
  anonymous: [
    "source",
    "sources",
    "official",
    "officials",
    "insiders",
    "observers",
    "witnesses",
    "analysts",
    "diplomats",
    "people",
  ],
  document: [
    "report",
    "study",
    "statement",
    "letter",
    "letters",
    "documents",
    "document",
    "survey",
    "poll",
    "footage",
    "figures",
    "data",
  ],
  media: ["newspaper", "agency", "broadcaster", "channel", "website", "reuters", "bbc", "cnn", "times", "post", "news"],
  organisation: [
    "ministry",
    "government",
    "army",
    "military",
    "police",
    "company",
    "union",
    "council",
    "committee",
    "court",
    "party",
    "group",
    "organisation",
    "organization",
    "centre",
    "center",
    "commission",
    "office",
    "department",
    "university",
    "observatory",
  ],
  person: [
    "minister",
    "president",
    "spokesman",
    "spokeswoman",
    "spokesperson",
    "ambassador",
    "director",
    "chief",
    "leader",
    "secretary",
    "mayor",
    "lawyer",
    "engineer",
    "doctor",
    "mr",
    "mrs",
    "ms",
    "king",
    "prince",
    "general",
  ],
  group: [
    "residents",
    "activists",
    "protesters",
    "rebels",
    "critics",
    "experts",
    "researchers",
    "scientists",
    "families",
    "lawmakers",
  ],
};
