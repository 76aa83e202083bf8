// The English catalogue.

import type { DatePrecision } from "../../model/article.ts";
import type { ChainInterval } from "../../model/trace.ts";
import { RULE_TITLES } from "../rule-titles.ts";
import { dateParts, joined, type Messages, numberList, type Phrase } from "./messages.ts";

const PLURALS = new Intl.PluralRules("en");
const MONTHS = "January,February,March,April,May,June,July,August,September,October,November,December".split(",");

function counted(count: number, one: string, several: string): string {
  return `${count} ${PLURALS.select(count) === "one" ? one : several}`;
}

function chains({ low, high }: ChainInterval): string {
  if (high === 0) return "no known chain";
  return low === high
    ? counted(low, "independent chain", "independent chains")
    : `${low} to ${high} independent chains`;
}

function list<Name>(names: readonly Name[]): Phrase<Name> {
  return joined(names, ", ", " and ");
}

function date(iso: string, precision: DatePrecision): string {
  const { year, month, day, time } = dateParts(iso);
  const words = [precision === "year" ? "" : day, MONTHS[month - 1] ?? "", year].filter((part) => part !== "");
  return [words.join(" "), year === "" ? "year not given" : "", time].filter((part) => part !== "").join(", ");
}

/** The English catalogue. */
export const ENGLISH: Messages = {
  language: "en",
  direction: "ltr",
  arrow: "→",
  headings: {
    claims: "Claims",
    chains: "Chains",
    parallel: "Parallel reading",
    sources: "Source inventory",
    labels: "Who is called what",
    articles: "Full texts",
    methods: "How this report was made",
  },
  words: {
    product: "Musnad",
    question: "On whom does each claim rest?",
    skip: "Skip to the claims",
    contents: "Parts of the report",
    asClaimed: "as claimed; no judgement on its truth",
    intervalHelp:
      "“1 to 3 independent chains”: one, if everything that could share an unseen source does; three, if only what the texts say is shared counts as shared.",
    evidence: "Evidence from the texts",
    versions: "The wordings as they stand",
    proof: "Paths that do not meet: as many as the upper count",
    drifts: "What differs between the wordings",
    noDrifts: "No difference was found between the wordings.",
    showChain: "Show the chain",
    noTransmission: "No transmission found: no source other than the article itself is given for this claim.",
    sameChain: "Claims on this chain",
    chainHelp:
      "Earliest on the left. Solid border: a named source or an article · dashed border: an anonymous source · dotted border: a document that nobody shows · no border: an unseen common source · thick border: the common link · solid line: a transmission that a text states · dashed line: an inferred one · ✎: decided by a person, signed and dated. Order in time proves nothing by itself.",
    undated: "undated",
    commonLink: "common link",
    undirected: "no known direction between the two",
    closing: "against time or in a circle",
    table: "The chain as a table",
    step: "Step",
    from: "From",
    to: "To",
    how: "How",
    stated: "stated in the text",
    inferred: "inferred",
    basis: "The words that show it",
    onlyMatters: "only differences that matter",
    formula: "stock phrase, no evidence",
    phrase: "a few words in common, no evidence",
    quotedBoth: "quoted in both",
    quotedOne: "quoted in one",
    noPassages: "The articles share no passages.",
    noDifference: "No difference that matters in the passages of this part.",
    legend: "Key to the marks",
    source: "Source",
    kind: "Kind",
    inReports: "In",
    directAccess: "Relays whom",
    notSaid: "not said",
    rating: "A person's rating",
    notRated: "not rated",
    confirmedAlone: "(1 means that other independent sources confirmed it; here a single chain is known)",
    judged: "decided by a person",
    actor: "Who",
    noLabels: "No label beyond a name was found.",
    noSources: "No source was found.",
    outletUnknown: "unknown outlet",
    dateUnknown: "date of publication unknown",
    original: "link as given",
    input: "file",
    furniture: "part of the page, not of the story",
    back: "back to",
    version: "Version",
    rules: "Rules used",
    rule: "Rule",
    ruleSays: "What it says",
    times: "Times",
    limits: "Limits",
    limitSentences: [
      "The report counts what stands in the given texts alone; what was not read is not counted.",
      "What no text states is inferred, and an inference may be wrong; each has its rule and its words.",
      "Order in time and likeness do not prove a transmission: an unseen common source may stand behind both. That is why counts are intervals.",
      "This report does not judge whether a claim holds, nor any outlet.",
    ],
    hashes: "Hashes of the inputs (SHA-256)",
    notes: "Notes and doubts",
    noNotes: "No notes.",
    download: "Download the JSON document",
    search: "Search claims, passages, sources and texts",
    help: "Keys and colours",
    close: "Close",
    colours:
      "No colour is a verdict: blue is the same, yellow is worded otherwise, violet stands on one side only, orange has moved; each has an underline of its own.",
    onlySingle: "only claims of several articles on a single chain",
    onlyDrifted: "only claims whose wordings differ",
    ids: "ids, to write decisions down",
    keys: [
      ["j k", "next and previous passage"],
      ["J K", "next and previous claim"],
      ["[ ]", "previous and next article"],
      ["g", "next chain"],
      ["t", "the chain's table"],
      ["e", "a claim's evidence"],
      ["i", "ids"],
      ["/", "search (Esc clears it)"],
      ["?", "this list"],
    ],
    latentName: "unseen common source",
    sourcesHeading: "Sources",
  },
  reasons: {
    through: (names) => ["all paths found pass through ", ...list(names)],
    layer: (names) => ["the paths do not meet in one point; each passes through one of: ", ...list(names)],
    restsOn: (names) => ["rests on ", ...list(names)],
    ownVoice: (name) => ["in the voice of ", name, " itself; no source is given"],
    unknown: "source unknown",
    anonymous: "the source is anonymous",
    unseen: "the document is not shown",
    latent: "a possible common source that no text names",
  },
  actorKinds: {
    person: "person",
    role: "office holder",
    organisation: "organisation",
    state: "state",
    group: "group",
    media: "news outlet",
    place: "place",
    document: "document",
    anonymous: "anonymous",
  },
  sourceKinds: {
    person: "person",
    role: "office holder",
    organisation: "organisation",
    state: "state",
    media: "news outlet",
    document: "document",
    group: "group",
    anonymous: "anonymous",
    none: "no source given",
  },
  visibilities: {
    named: "named",
    anonymous: "anonymous source",
    "unseen-document": "unseen document",
    latent: "inferred, named by no text",
  },
  hows: {
    cites: "is cited by",
    copies: "is copied, without attribution, by",
    "shares-source": "is a source shared by",
    relays: "is relayed by",
  },
  driftKinds: {
    certainty: "certainty",
    attribution: "attribution",
    actor: "actor",
    label: "label",
    number: "number",
    date: "date",
    quotation: "quotation",
    omission: "omission",
    wording: "wording",
  },
  stances: {
    attributed: "attributed",
    unattributed: "unattributed",
    denied: "denied",
    questioned: "questioned",
  },
  acts: {
    accept: "accepted",
    reject: "rejected",
    relabel: "relabelled",
    add: "added",
    rate: "rated",
    note: "noted",
    undo: "took back",
  },
  charges: {
    neutral: "neutral",
    honorific: "honorific",
    derogatory: "derogatory",
    distancing: "distancing",
  },
  edits: {
    same: "same",
    spelling: "spelled otherwise",
    changed: "worded otherwise",
    only: "only here",
    moved: "⇅ moved",
  },
  voices: {
    attributed: "attributed to a source",
    mixed: "partly attributed",
    hedged: "hedged, no definite source",
    editorial: "in the article's own voice",
  },
  // The stages write their notes in English.
  notes: new Map(),
  rules: RULE_TITLES,
  marks: { source: "source", cue: "cue", content: "attributed words" },
  digits: (text) => text,
  reports: (count) => counted(count, "report", "reports"),
  articles: (count) => counted(count, "article", "articles"),
  claims: (count) => counted(count, "claim", "claims"),
  chains,
  moreClaims: (count) => `The rest of those in several articles: ${counted(count, "claim", "claims")}`,
  singleReportClaims: (count) => `In a single article: ${counted(count, "claim", "claims")}`,
  moreChains: (count) => `The rest: ${counted(count, "chain", "chains")}`,
  morePassages: (count) => `The rest: ${counted(count, "shared passage", "shared passages")}`,
  passages: (count) => counted(count, "shared passage", "shared passages"),
  sharedWords: (shared, all) => `${shared} of ${counted(all, "word", "words")}`,
  claimNumber: (number) => `Claim ${number}`,
  passageNumber: (number) => `Passage ${number}`,
  stepNumber: (number) => `Step ${number}`,
  steps: (count) => `The register of steps with the words that show them: ${counted(count, "step", "steps")}`,
  chainNumber: (number) => `Chain ${number}`,
  singleChain: (single, several) =>
    several === 0
      ? "no claim stands in more than one article"
      : `of the claims in more than one article, ${single} of ${several} rest on a single independent chain`,
  mostReported: (claim, counts, narrowest, meets) => [
    ...["Most reported: ", claim, ` · ${counts}`],
    ...(narrowest.length > 0
      ? [meets ? " · all paths found pass through " : " · each path passes through one of: ", ...list(narrowest)]
      : []),
  ],
  moreDrifts: (count) => `and ${counted(count, "more difference", "more differences")}`,
  seeReport: (count) =>
    `and ${counted(count, "more claim", "more claims")}; for everything: musnad trace … -o report.html`,
  upstream: (names) => list(names),
  inferredCount: (inferred, stated) => `Transmissions: ${stated} stated in the texts, ${inferred} inferred`,
  judgements: (count) =>
    count === 0
      ? "No judgement of a person is recorded"
      : counted(count, "judgement of a person", "judgements of persons"),
  inArticles: (numbers) => `in ${numberList(numbers, ", ", " and ")}`,
  list,
  date,
};
