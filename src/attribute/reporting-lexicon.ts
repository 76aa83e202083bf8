// A language's tables as the engine looks them up: phrases by their first word, sets, kinds of heads. Built once a language.
// Leaves out the sentence.

import { safeWord } from "../lang/normalise.ts";
import type {
  HearsayPhrase,
  PronounReach,
  ReportingLanguage,
  ReportingNoun,
  ReportingPhrase,
  ReportingVerb,
} from "../lang/reporting-language.ts";
import type { SourceKind } from "../model/attribution.ts";
import { type Frame, parseFrame } from "./reporting-pattern.ts";

/** How a form of a verb speaks: with a subject, on behalf of the sentence's source, or for no one. */
export type VerbVoice = "finite" | "participle" | "passive";

/** What a phrase in the text can be. */
export type CueReading =
  | { readonly kind: "verb"; readonly voice: VerbVoice; readonly entry: ReportingVerb }
  | { readonly kind: "phrase"; readonly entry: ReportingPhrase }
  | { readonly kind: "hearsay"; readonly entry: HearsayPhrase }
  | { readonly kind: "noun"; readonly entry: ReportingNoun };

/** A phrase as its words, normalised, and what it is. */
interface Listed<Entry> {
  readonly words: readonly string[];
  readonly entry: Entry;
}

/** Phrases by their first word, the longest first. */
export type Index<Entry> = ReadonlyMap<string, readonly Listed<Entry>[]>;

/** The tables of one language, ready to be looked up. */
export interface Lexicon {
  readonly language: ReportingLanguage;
  readonly cues: Index<CueReading>;
  readonly frames: readonly Frame[];
  readonly anonymity: Index<true>;
  readonly complementisers: Index<true>;
  readonly kinds: ReadonlyMap<string, SourceKind>;
  readonly pronouns: ReadonlyMap<string, PronounReach>;
  readonly infinitiveMarks: ReadonlySet<string>;
  readonly boundaries: ReadonlySet<string>;
  readonly linking: ReadonlySet<string>;
  readonly adjuncts: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  readonly undoing: ReadonlySet<string>;
  readonly nounMarkers: ReadonlySet<string>;
}

/** The words of a table's phrase, normalised as the words of a text are. */
function wordsOfPhrase(phrase: string): readonly string[] {
  return phrase.split(" ").map(safeWord);
}

function indexed<Entry>(entries: readonly (readonly [string, Entry])[]): Index<Entry> {
  const index = new Map<string, Listed<Entry>[]>();
  for (const [phrase, entry] of entries) {
    const words = wordsOfPhrase(phrase);
    const first = words[0] ?? "";
    index.set(first, [...(index.get(first) ?? []), { words, entry }]);
  }
  for (const listed of index.values()) listed.sort((a, b) => b.words.length - a.words.length);
  return index;
}

function cuesOf(language: ReportingLanguage): Index<CueReading> {
  const verb = (forms: readonly string[], voice: VerbVoice, entry: ReportingVerb) =>
    forms.map((form) => [form, { kind: "verb", voice, entry }] as const);
  return indexed<CueReading>([
    ...language.phrases.map((entry) => [entry.phrase, { kind: "phrase", entry }] as const),
    ...language.hearsay.map((entry) => [entry.phrase, { kind: "hearsay", entry }] as const),
    ...language.verbs.flatMap((entry) => [
      ...verb(entry.passives, "passive", entry),
      ...verb(entry.forms, "finite", entry),
      ...verb(entry.participles, "participle", entry),
    ]),
    ...language.nouns.flatMap((entry) => entry.forms.map((form) => [form, { kind: "noun", entry }] as const)),
  ]);
}

function setOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(safeWord));
}

function build(language: ReportingLanguage): Lexicon {
  const kinds = Object.entries(language.heads) as readonly (readonly [SourceKind, readonly string[]])[];
  return {
    language,
    cues: cuesOf(language),
    frames: language.frames.map(parseFrame),
    anonymity: indexed(language.anonymity.map((phrase) => [phrase, true] as const)),
    complementisers: indexed(language.complementisers.map((phrase) => [phrase, true] as const)),
    kinds: new Map(kinds.flatMap(([kind, heads]) => heads.map((head) => [safeWord(head), kind] as const))),
    pronouns: new Map(Object.entries(language.pronouns).map(([word, reach]) => [safeWord(word), reach])),
    infinitiveMarks: setOf(language.infinitiveMarks),
    boundaries: setOf(language.boundaries),
    linking: setOf(language.linkingPrepositions),
    adjuncts: setOf(language.adjunctOpeners),
    determiners: setOf(language.determiners),
    conjunctions: setOf(language.conjunctions),
    adverbs: setOf(language.adverbs),
    undoing: setOf(language.undoing),
    nounMarkers: setOf(language.nounMarkers),
  };
}

const BUILT = new WeakMap<ReportingLanguage, Lexicon>();

/** The lexicon of a language. The same language gives the same one. */
export function lexiconOf(language: ReportingLanguage): Lexicon {
  const known = BUILT.get(language);
  if (known) return known;
  const lexicon = build(language);
  BUILT.set(language, lexicon);
  return lexicon;
}

/** The longest listed phrase whose words stand at word `at`: all entries of that length; empty where there is none. */
export function phrasesAt<Entry>(
  index: Index<Entry>,
  words: readonly { readonly key: string; readonly gap: string }[],
  at: number,
): readonly Listed<Entry>[] {
  const listed = index.get(words[at]?.key ?? "") ?? [];
  const fits = listed.filter((each) =>
    each.words.every((form, i) => words[at + i]?.key === form && (i === 0 || /^\s*$/.test(words[at + i]?.gap ?? ""))),
  );
  return fits.filter((each) => each.words.length === fits[0]?.words.length);
}
