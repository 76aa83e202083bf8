// What the report says in each interface language: one typed catalogue, so that a missing sentence is a type error.
// Sentences that hold names return phrases, because a page isolates names otherwise than a terminal does. Leaves out all markup.

import type { ActorKind, LabelCharge } from "../../model/actor.ts";
import type { DatePrecision } from "../../model/article.ts";
import type { SourceKind, Voice } from "../../model/attribution.ts";
import type { VersionStance } from "../../model/claim.ts";
import type { JudgementAct } from "../../model/judgement.ts";
import type { EditOperation } from "../../model/passage.ts";
import type { ChainInterval, DriftKind, TransmissionHow, Visibility } from "../../model/trace.ts";

/** A language of the interface. */
export type Language = "ar" | "en";

/** A sentence in pieces: words of the catalogue, and names as the caller renders them. */
export type Phrase<Name> = readonly (string | Name)[];

// The headings of the report's parts, which are also its table of contents.
interface Headings {
  readonly claims: string;
  readonly chains: string;
  readonly parallel: string;
  readonly sources: string;
  readonly labels: string;
  readonly articles: string;
  readonly methods: string;
}

// Short words and sentences without a variable part.
interface Words {
  readonly product: string;
  readonly question: string;
  readonly skip: string;
  readonly contents: string;
  readonly asClaimed: string;
  /** What an interval of chains means. */
  readonly intervalHelp: string;
  readonly evidence: string;
  readonly versions: string;
  readonly proof: string;
  readonly drifts: string;
  readonly noDrifts: string;
  readonly showChain: string;
  readonly noTransmission: string;
  readonly sameChain: string;
  readonly chainHelp: string;
  readonly undated: string;
  readonly commonLink: string;
  readonly closing: string;
  readonly undirected: string;
  readonly table: string;
  readonly step: string;
  readonly from: string;
  readonly to: string;
  readonly how: string;
  readonly stated: string;
  readonly inferred: string;
  readonly basis: string;
  readonly onlyMatters: string;
  readonly formula: string;
  readonly phrase: string;
  readonly quotedBoth: string;
  readonly quotedOne: string;
  readonly noPassages: string;
  readonly noDifference: string;
  readonly legend: string;
  readonly source: string;
  readonly kind: string;
  readonly inReports: string;
  readonly directAccess: string;
  readonly notSaid: string;
  readonly rating: string;
  readonly notRated: string;
  /** Beside a rating "1, confirmed by independent sources" where one chain is all there is. */
  readonly confirmedAlone: string;
  readonly judged: string;
  readonly actor: string;
  readonly noLabels: string;
  readonly noSources: string;
  readonly outletUnknown: string;
  readonly dateUnknown: string;
  readonly original: string;
  readonly input: string;
  readonly furniture: string;
  readonly back: string;
  readonly version: string;
  readonly rules: string;
  readonly rule: string;
  readonly ruleSays: string;
  readonly times: string;
  readonly limits: string;
  readonly limitSentences: readonly string[];
  readonly hashes: string;
  readonly notes: string;
  readonly noNotes: string;
  readonly download: string;
  readonly search: string;
  readonly help: string;
  readonly close: string;
  readonly colours: string;
  readonly onlySingle: string;
  readonly onlyDrifted: string;
  /** Shows the ids that a file of decisions names. */
  readonly ids: string;
  /** Keys with what they do; keys of one line are separated by spaces. */
  readonly keys: readonly (readonly [string, string])[];
  readonly latentName: string;
  readonly sourcesHeading: string;
}

// Why a claim counts as many chains as it does: the reason line under its counts.
interface Reasons {
  through<Name>(names: readonly Name[]): Phrase<Name>;
  layer<Name>(names: readonly Name[]): Phrase<Name>;
  restsOn<Name>(names: readonly Name[]): Phrase<Name>;
  ownVoice<Name>(name: Name): Phrase<Name>;
  readonly unknown: string;
  readonly anonymous: string;
  readonly unseen: string;
  readonly latent: string;
}

/** The catalogue of one interface language. */
export interface Messages {
  readonly language: Language;
  readonly direction: "rtl" | "ltr";
  /** Points from the earlier to the later thing in this direction of writing. */
  readonly arrow: string;
  readonly headings: Headings;
  readonly words: Words;
  readonly reasons: Reasons;
  readonly actorKinds: Readonly<Record<ActorKind, string>>;
  readonly sourceKinds: Readonly<Record<SourceKind, string>>;
  readonly visibilities: Readonly<Record<Visibility, string>>;
  readonly hows: Readonly<Record<TransmissionHow, string>>;
  readonly driftKinds: Readonly<Record<DriftKind, string>>;
  readonly stances: Readonly<Record<VersionStance, string>>;
  readonly acts: Readonly<Record<JudgementAct, string>>;
  readonly charges: Readonly<Record<LabelCharge, string>>;
  readonly edits: Readonly<Record<EditLook, string>>;
  readonly voices: Readonly<Record<Voice["voice"], string>>;
  readonly marks: Readonly<Record<"source" | "cue" | "content", string>>;
  /** What a note says, by its code; others are shown in the words of their stage, which are English. */
  readonly notes: ReadonlyMap<string, string>;
  /** What each rule says, by id. */
  readonly rules: ReadonlyMap<string, string>;
  /** A number that the interface shows, in its digits. */
  digits(text: string): string;
  reports(count: number): string;
  articles(count: number): string;
  claims(count: number): string;
  chains(interval: ChainInterval): string;
  moreClaims(count: number): string;
  morePassages(count: number): string;
  singleReportClaims(count: number): string;
  moreChains(count: number): string;
  passages(count: number): string;
  sharedWords(shared: number, all: number): string;
  claimNumber(number: number): string;
  passageNumber(number: number): string;
  stepNumber(number: number): string;
  /** The heading of the register of steps. */
  steps(count: number): string;
  chainNumber(number: number): string;
  /** How many claims of several reports rest on a single chain. */
  singleChain(single: number, several: number): string;
  /** The most reported claim and where its paths meet; `meets` is false where the names are a layer of several. */
  mostReported<Name>(claim: Name, counts: string, narrowest: readonly Name[], meets: boolean): Phrase<Name>;
  /** How many drifts are not shown here. */
  moreDrifts(count: number): string;
  /** Where to see the rest, for the terminal. */
  seeReport(count: number): string;
  upstream<Name>(names: readonly Name[]): Phrase<Name>;
  inferredCount(inferred: number, stated: number): string;
  judgements(count: number): string;
  /** Which articles someone speaks in, by number. */
  inArticles(numbers: readonly number[]): string;
  list<Name>(names: readonly Name[]): Phrase<Name>;
  /** An ISO date cut to its precision, its month in words. */
  date(iso: string, precision: DatePrecision): string;
}

/** How an edit looks on the page: a clitic («و», «ال») may change what is said, a spelling («أ», «ا») does not. */
export type EditLook = "same" | "spelling" | "changed" | "only" | "moved";

/** The look of a passage's edit. */
export function editLook(operation: EditOperation): EditLook {
  if (operation === "same" || operation === "spelling") return operation;
  if (operation === "move") return "moved";
  return operation === "insertion" || operation === "omission" ? "only" : "changed";
}

/** The names with a separator between them and a last one before the last. */
export function joined<Name>(names: readonly Name[], between: string, last: string): Phrase<Name> {
  return names.flatMap((name, index) => {
    if (index === 0) return [name];
    return [index === names.length - 1 ? last : between, name];
  });
}

// An unseen source may stand behind forty articles; the chain shows them all.
const NUMBERS_NAMED = 5;

/** Numbers of articles as a list in brackets; many are cut with an ellipsis. */
export function numberList(numbers: readonly number[], between: string, last: string): string {
  const shown = numbers.slice(0, NUMBERS_NAMED).map((number) => `[${number}]`);
  if (shown.length < numbers.length) return `${shown.join(between)}${between}…`;
  return joined(shown, between, last).join("");
}

/** Day, month number (1 to 12), year and time of an ISO date; absent parts are empty. A month or day without year ("--06", "--06-19") has an empty year; what is no date at all is the year. */
export function dateParts(iso: string): { year: string; month: number; day: string; time: string } {
  const match = /^(\d{4}|-(?=-))(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}:\d{2}))?/.exec(iso);
  return {
    year: (match?.[1] ?? iso).replace(/^-$/, ""),
    month: Number(match?.[2] ?? 0),
    day: match?.[3] ? String(Number(match[3])) : "",
    time: match?.[4] ?? "",
  };
}
