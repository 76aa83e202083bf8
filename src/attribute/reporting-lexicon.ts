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
import { spelt } from "./reporting-words.ts";

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
  readonly sexes: ReadonlyMap<string, "man" | "woman">;
  readonly infinitiveMarks: ReadonlySet<string>;
  readonly boundaries: ReadonlySet<string>;
  readonly pluralWords: ReadonlySet<string>;
  /** Matches an unknown noun for a person, or for several. */
  readonly personNoun: RegExp | null;
  readonly agentMarks: ReadonlySet<string>;
  readonly contrasts: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly clauseWords: ReadonlySet<string>;
  readonly mediums: ReadonlySet<string>;
  readonly linking: ReadonlySet<string>;
  readonly adjuncts: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  readonly undoing: ReadonlySet<string>;
  readonly nounMarkers: ReadonlySet<string>;
  readonly parting: ReadonlySet<string>;
  readonly subjectOpeners: ReadonlySet<string>;
  readonly addressees: ReadonlySet<string>;
  readonly oblique: ReadonlySet<string>;
  readonly giving: ReadonlySet<string>;
  readonly topicMarks: ReadonlySet<string>;
  readonly tying: ReadonlySet<string>;
  readonly normative: ReadonlySet<string>;
  readonly objectMarks: ReadonlySet<string>;
  readonly objectNouns: ReadonlySet<string>;
  readonly objectClitics: ReadonlySet<string>;
  readonly lightVerbs: ReadonlySet<string>;
  readonly obliqueEndings: readonly string[];
  readonly relativeEndings: readonly string[];
  readonly pluralEndings: readonly string[];
  readonly nominalEndings: readonly string[];
}

function indexed<Entry>(entries: readonly (readonly [string, Entry])[], language: ReportingLanguage): Index<Entry> {
  const index = new Map<string, Listed<Entry>[]>();
  for (const [phrase, entry] of entries) {
    const words = phrase.split(" ").map((word) => normal(word, language));
    const first = words[0] ?? "";
    const known = index.get(first);
    if (known) known.push({ words, entry });
    else index.set(first, [{ words, entry }]);
  }
  for (const listed of index.values()) listed.sort((a, b) => b.words.length - a.words.length);
  return index;
}

function cuesOf(language: ReportingLanguage): Index<CueReading> {
  const verb = (forms: readonly string[], voice: VerbVoice, entry: ReportingVerb) =>
    forms.map((form) => [form, { kind: "verb", voice, entry }] as const);
  const entries: readonly (readonly [string, CueReading])[] = [
    ...language.phrases.map((entry) => [entry.phrase, { kind: "phrase", entry }] as const),
    ...language.verbs.flatMap((entry) => [
      ...verb(entry.passives, "passive", entry),
      ...verb(entry.forms, "finite", entry),
      ...verb(entry.participles, "participle", entry),
    ]),
    ...language.hearsay.map((entry) => [entry.phrase, { kind: "hearsay", entry }] as const),
    ...language.nouns.flatMap((entry) => entry.forms.map((form) => [form, { kind: "noun", entry }] as const)),
  ];
  return indexed<CueReading>(entries, language);
}

/** A word of a table, normalised as the words of a text are. */
function normal(word: string, language: ReportingLanguage): string {
  return spelt(safeWord(word), language);
}

/** Words of a table as a list and as a set; a table that a language lacks is empty. */
interface WordTables {
  readonly list: (words?: readonly string[]) => readonly string[];
  readonly set: (words?: readonly string[]) => ReadonlySet<string>;
}

function wordTables(language: ReportingLanguage): WordTables {
  const list = (words: readonly string[] = []): readonly string[] => [
    ...new Set(words.map((word) => normal(word, language))),
  ];
  return { list, set: (words) => new Set(list(words)) };
}

function phraseTable(phrases: readonly string[], language: ReportingLanguage): Index<true> {
  return indexed(
    phrases.map((phrase) => [phrase, true] as const),
    language,
  );
}

type People = Pick<Lexicon, "kinds" | "pronouns" | "sexes" | "pluralWords" | "personNoun" | "pluralEndings">;

/** What tells whom a noun phrase or pronoun can stand for. */
function peopleOf(language: ReportingLanguage, { list, set }: WordTables): People {
  const kinds = Object.entries(language.heads) as readonly (readonly [SourceKind, readonly string[]])[];
  return {
    kinds: new Map(kinds.flatMap(([kind, heads]) => heads.map((head) => [normal(head, language), kind] as const))),
    pronouns: new Map(Object.entries(language.pronouns).map(([word, reach]) => [normal(word, language), reach])),
    sexes: new Map([
      ...list(language.men).map((word) => [word, "man"] as const),
      ...list(language.women).map((word) => [word, "woman"] as const),
    ]),
    pluralWords: set(language.pluralWords),
    personNoun: language.personEndings ? new RegExp(`(?:${language.personEndings.join("|")})s?$`, "u") : null,
    pluralEndings: list(language.pluralEndings),
  };
}

function build(language: ReportingLanguage): Lexicon {
  const tables = wordTables(language);
  const { list, set } = tables;
  return {
    language,
    cues: cuesOf(language),
    frames: language.frames.map(parseFrame),
    anonymity: phraseTable(language.anonymity, language),
    complementisers: phraseTable(language.complementisers, language),
    ...peopleOf(language, tables),
    infinitiveMarks: set(language.infinitiveMarks),
    boundaries: set([...language.boundaries, ...language.relatives]),
    agentMarks: set(language.agentMarks),
    contrasts: set(language.contrasts),
    relatives: set(language.relatives),
    clauseWords: set(language.clauseWords),
    mediums: set(language.mediums),
    linking: set(language.linkingPrepositions),
    adjuncts: set(language.adjunctOpeners),
    determiners: set(language.determiners),
    conjunctions: set(language.conjunctions),
    adverbs: set(language.adverbs),
    undoing: set(language.undoing),
    nounMarkers: set(language.nounMarkers),
    parting: set(language.partingWords),
    subjectOpeners: set(language.subjectOpeners),
    addressees: set(language.addressees),
    oblique: set(language.obliqueHeads),
    giving: set(language.giving),
    topicMarks: set(language.topicMarks),
    tying: set(language.tyingWords),
    normative: set(language.normative),
    objectMarks: set(language.objectMarks),
    objectNouns: set(language.objectNouns),
    objectClitics: set(language.objectClitics),
    lightVerbs: set(language.lightVerbs),
    obliqueEndings: list(language.obliqueEndings),
    relativeEndings: list(language.relativeEndings),
    nominalEndings: list(language.nominalEndings),
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

/** A listed phrase where it stands: `length` words of the text, those that part it counted. */
export interface Placed<Entry> {
  readonly length: number;
  readonly entry: Entry;
}

/** Words. More between the parts of a form («a, en revanche, nié») and it is not read as one. */
const MOST_PARTING = 3;
const NONE: ReadonlySet<string> = new Set();

type Keyed = readonly { readonly key: string; readonly gap: string }[];

/** How many words of the text the form takes from word `at` on; 0 where it does not stand there. */
function lengthAt(form: readonly string[], words: Keyed, at: number, parting: ReadonlySet<string>): number {
  let to = at;
  for (const [index, word] of form.entries()) {
    const most = index === 0 ? to : to + MOST_PARTING;
    while (to < most && words[to]?.key !== word && parting.has(words[to]?.key ?? "")) to++;
    if (words[to]?.key !== word || (index > 0 && !/^\s*$/.test(words[to]?.gap ?? ""))) return 0;
    to++;
  }
  return to - at;
}

/** The longest listed phrase whose words stand at word `at`: all entries of that length; empty where there is none. `parting` words may stand inside. */
export function phrasesAt<Entry>(
  index: Index<Entry>,
  words: Keyed,
  at: number,
  parting: ReadonlySet<string> = NONE,
): readonly Placed<Entry>[] {
  const listed = index.get(words[at]?.key ?? "") ?? [];
  const fits = listed
    .map((each) => ({ entry: each.entry, length: lengthAt(each.words, words, at, parting) }))
    .filter((each) => each.length > 0);
  const longest = Math.max(0, ...fits.map((each) => each.length));
  return fits.filter((each) => each.length === longest);
}
