// What a language must provide so that its attributions can be read: words and frames, as data. One engine reads them all (the face is
// src/attribute/reporting-findings.ts). Arabic has tables and frames of its own. Leaves out the tables themselves (src/lang/<code>/reporting.ts).

import type { Commitment, SourceKind, Stance } from "../model/attribution.ts";

/**
 * What a verb can bring into the text:
 * - `quotation`: words in quotation marks, before or behind it;
 * - `clause`: a clause behind a complementiser («that», «что», «que», «که»);
 * - `bare`: a clause without complementiser, also one that stands before it («C, S said»);
 * - `object`: a noun phrase that is itself what is said («denied the charge»);
 * - `infinitive`: an infinitive («vowed to rebuild»); `gerund`: a form in ‑ing («denied stealing»);
 * - `target`: someone, then what is said of or asked from them («accused X of C», «urged X to C»); see `prepositions`;
 * - `addressee`: someone who is told, then the clause («told reporters that C»);
 * - `label`: an object and what it is called («described the plan as C», «called it “C”»);
 * - `raised`: a passive whose subject belongs to what is said («two boats are said to have sunk»);
 * - `relay`: someone else and their words («quoted a minister as saying C»);
 * - `nominal`: a clause turned into a noun before a final verb («köprünün kapandığını söyledi»); see `nominalEndings`.
 */
export type Complement =
  | "quotation"
  | "clause"
  | "bare"
  | "object"
  | "infinitive"
  | "gerund"
  | "target"
  | "addressee"
  | "label"
  | "raised"
  | "relay"
  | "nominal";

/** One verb of reporting. Forms are written as they stand in text, lower case; a form of several words has spaces («ifade etti»). */
export interface ReportingVerb {
  readonly lemma: string;
  /** say, announce, assert, reveal, deny, claim, accuse, demand, believe, expect … (the classes of the Arabic table). */
  readonly class: string;
  readonly commitment: Commitment;
  readonly stance: Stance;
  /** Finite active forms, which have a subject. */
  readonly forms: readonly string[];
  /** Forms without a subject of their own that go on with the sentence's source: «adding», «ajoutant», «добавив», «belirterek». */
  readonly participles: readonly string[];
  /** Forms that name no one: «was reported», «iddia edildi», «сообщается». */
  readonly passives: readonly string[];
  readonly takes: readonly Complement[];
  /** Whether a `bare` clause must show a finite verb, since the verb takes things as well («found the boat»). */
  readonly needsFiniteClause?: boolean;
  /** Those of its forms that need a subject in the plural and are else nouns («report», «claim»). */
  readonly plurals?: readonly string[];
  /** Prepositions before the content of `target` and `object` («of», «for»); empty where there is none. */
  readonly prepositions: readonly string[];
  /** Marked text that must give this finding; a test runs it. */
  readonly example: string;
}

/** A fixed phrase that names a source: «according to S», «по словам S», «S'e göre». */
export interface ReportingPhrase {
  /** The words, lower case, spaces between («in the words of»). */
  readonly phrase: string;
  /** Where its source stands; `inherited`: a pronoun inside the phrase says that it is known («по его словам»). */
  readonly source: "before" | "behind" | "inherited";
  readonly class: string;
  readonly commitment: Commitment;
  readonly stance: Stance;
  readonly example: string;
}

/** Words that mark what is said as hearsay and name no one: «reportedly», «якобы», «it is said that». */
export interface HearsayPhrase {
  readonly phrase: string;
  readonly commitment: Commitment;
  readonly stance: Stance;
  /** `sentence`: the whole clause is hearsay («reportedly»); `behind`: what follows, a complementiser apart («it is said that C»). */
  readonly scope: "sentence" | "behind";
  readonly example: string;
}

/** A noun of saying whose clause or source stands with it: «S's claim that C», «a statement that C». */
export interface ReportingNoun {
  readonly forms: readonly string[];
  readonly lemma: string;
  readonly class: string;
  readonly commitment: Commitment;
  readonly stance: Stance;
  readonly example: string;
}

/**
 * One way to put words into a mouth. `pattern` is a row of slots with spaces between, read outwards from the cue:
 *
 * | slot | is |
 * |---|---|
 * | V | a finite form of a verb of reporting: the cue |
 * | W | a participle: the cue; its source is inherited |
 * | U | a passive form: the cue; no one is named |
 * | P | a phrase of source: the cue |
 * | H | a word of hearsay: the cue; no one is named |
 * | K | a noun of saying: the cue |
 * | S | the source's noun phrase; a pronoun inherits |
 * | Q | a quotation |
 * | C | a clause: behind the cue to its end, before the cue from its beginning |
 * | N | a clause before a final verb, nominalised where the verb takes `nominal`, with the source that opens it, if one does |
 * | F | the source that opens the clause of a final verb, adjuncts passed over; without one it inherits |
 * | T | a complementiser |
 * | M | the subject before the cue as the beginning of what is said («two boats are said to …») |
 * | Y | the rest of a clause that the cue has parted, from its finite verb on |
 * | E | a clause that holds a further cue («quoted [a minister as saying C]») |
 * | X | an object that is passed over («described [the plan] as C») |
 * | G | a possessor before a noun of saying («the owner's claim»): the source |
 * | B | a word that marks who acts («by») |
 * | O | a target or addressee: one noun phrase that is not the source |
 * | I | a word that opens an infinitive («to») |
 * | D | the verb of the one who passes it on («به نقل از S نوشت C»), passed over |
 * | R | a preposition of the verb's own |
 * | A | an addressee, place, time or medium between cue and content, if there is one; always optional |
 * | ^ | the clause's beginning: nothing before it but a conjunction or adverb |
 * | $ | the end: a mark or the sentence's end follows |
 * | `,` `:` `-` | a comma, colon or dash in the gap; without one the gap holds none (a comma at an edge of Q is free) |
 *
 * A slot with `?` may be missing; `S!` may be any noun phrase, else one with a name or a known head. Frames are tried in the order of the table; the first that fits wins.
 */
export interface ReportingFrame {
  /** The rule that evidence names (src/attribute/reporting-templates.ts). */
  readonly template: string;
  readonly pattern: string;
  /** The verb must be able to take this; null: any. */
  readonly takes: Complement | null;
  readonly example: string;
}

/** Whom a pronoun can stand for: one person (a man, a woman), one person or body by its gender, one body or paper, several, anyone, who speaks («I»: no source of the text's), or the
 * subject that a verb shares with the one before it. */
export type PronounReach =
  | "person"
  | "man"
  | "woman"
  | "masculine"
  | "feminine"
  | "body"
  | "several"
  | "any"
  | "speaker"
  | "same";

/** All that the engine must know of a language. Words are lower case as written; the engine normalises them as it does the text. */
export interface ReportingLanguage {
  /** ISO 639-1, as `Article.language` has it. */
  readonly code: string;
  readonly verbs: readonly ReportingVerb[];
  readonly phrases: readonly ReportingPhrase[];
  readonly hearsay: readonly HearsayPhrase[];
  readonly nouns: readonly ReportingNoun[];
  readonly frames: readonly ReportingFrame[];
  readonly complementisers: readonly string[];
  /** Words that open an infinitive («to», «de»); empty where none do. */
  readonly infinitiveMarks: readonly string[];
  readonly pronouns: Readonly<Record<string, PronounReach>>;
  /** Words in a source that tell a man or a woman («Mr», «spokeswoman»); none where pronouns do not differ. */
  readonly men?: readonly string[];
  readonly women?: readonly string[];
  /** Nouns that tell what kind of source they head; a phrase's last kind wins, or its first where `headFirst`. */
  readonly heads: Readonly<Partial<Record<SourceKind, readonly string[]>>>;
  readonly headFirst: boolean;
  /** Words or phrases that make any source anonymous («on condition of anonymity», «who declined to be named»). */
  readonly anonymity: readonly string[];
  /** Words that can never stand in a source's noun phrase: they end it («who», «while», «after»). */
  readonly boundaries: readonly string[];
  /** Endings of nouns for persons, unknown ones too («-ologist»); with the plural's ending, of groups. */
  readonly personEndings?: readonly string[];
  /** Words of plural meaning without its ending («people», «police»): a verb's plural form may follow. */
  readonly pluralWords?: readonly string[];
  /** Words that mark who acts behind a passive or a noun («by»). */
  readonly agentMarks?: readonly string[];
  /** Conjunctions behind a comma that end what is said and give the word back to the text («but»). */
  readonly contrasts?: readonly string[];
  /** Relative pronouns; they are boundaries too. What they open is no part of a source («the man who called said …»). */
  readonly relatives: readonly string[];
  /** Finite auxiliaries and copulas: a stretch that holds one is a clause, no noun phrase («is», «was», «has»). */
  readonly clauseWords: readonly string[];
  /** Nouns of media, which take a preposition beside a verb of saying («in a statement», «on Twitter»). */
  readonly mediums: readonly string[];
  /** Prepositions that may go on inside a noun phrase («of», «du») … */
  readonly linkingPrepositions: readonly string[];
  /** … and those that begin an adjunct outside it («on», «in», «lundi»). */
  readonly adjunctOpeners: readonly string[];
  readonly determiners: readonly string[];
  readonly conjunctions: readonly string[];
  /** Adverbs and auxiliaries that may stand between source and verb, or verb and content («also», «has», «yesterday»). */
  readonly adverbs: readonly string[];
  /** Words directly before a verb (adverbs apart) that undo it: negations, modals, «to». */
  readonly undoing: readonly string[];
  /** Words that show that the next word is a noun, so no verb («the», «of», «his»). Usually the determiners and prepositions. */
  readonly nounMarkers: readonly string[];
  /** Object pronouns between a subject and its verb that look like determiners («l'opposition [l']accuse»). */
  readonly objectClitics?: readonly string[];
  /** Whether a capital letter inside a sentence shows a name. */
  readonly capitals: boolean;
  /** Whether the verb stands at the end of its clause. */
  readonly verbFinal: boolean;
  /** Whether a paragraph may open with a dash instead of quotation marks. */
  readonly quotationDash: boolean;
  /** What an apostrophe does: opens a possessive or case ending («Dale's», «Ankara'nın»), ends an elided word («l'agence»), or nothing. */
  readonly apostrophe: "suffix" | "elision" | "none";
  /** Whether a hyphen makes one word («a-t-il», «porte-parole», «премьер-министр»); else it parts two. */
  readonly joinsHyphens?: boolean;
  /** Letters that are written in two ways («ё» as «е», Turkish «İ» as «i»): each is read as the other. */
  readonly twinLetters?: Readonly<Record<string, string>>;
  /** Words that may part a form of several words («a [également] déclaré», «ifade [de] etti»). */
  readonly partingWords?: readonly string[];
  /** Prepositions behind which an institution may be the subject («в МЧС сообщили»). */
  readonly subjectOpeners?: readonly string[];
  /** Words for the one who is told, without a preposition («журналистам», «агентству»), with the name behind them. */
  readonly addressees?: readonly string[];
  /** Endings of a word that closes a nominalised clause («dığını», «acağını»); empty where there are none. */
  readonly nominalEndings: readonly string[];
  /** Endings of nouns that are no subject, where cases have endings («dan», «nın»); heads of sources apart. */
  readonly obliqueEndings?: readonly string[];
  /** Forms of heads of sources that are no subject («bakanlıktan»). */
  readonly obliqueHeads?: readonly string[];
  /** Endings of a participle that closes a relative clause before its noun («giden Başbakan»). */
  readonly relativeEndings?: readonly string[];
  /** Endings of a plural that can be a subject. */
  readonly pluralEndings?: readonly string[];
  /** Words behind a subject that set it off against another («Yönetim [ise] …»). */
  readonly topicMarks?: readonly string[];
  /** Words behind which a preposition goes on inside the noun phrase («یکی [از] امدادگران»). */
  readonly tyingWords?: readonly string[];
  /** Words between who gives a statement and the statement («bakanlıktan [yapılan] açıklamada»). */
  readonly giving?: readonly string[];
  /** Words that mark an object behind it («را»). */
  readonly objectMarks?: readonly string[];
  /** Nouns of claims and deeds, with which an object begins behind its subject («وزیر [دریافت رشوه] را رد کرد»). */
  readonly objectNouns?: readonly string[];
  /** Light verbs that close a clause whose cue is the noun before it («خواستار … شد»): no part of what is said. */
  readonly lightVerbs?: readonly string[];
  /** Words that, last or first in the noun phrase of a phrase of source, make it none: laws, plans, times («selon la loi»). */
  readonly normative?: readonly string[];
  /** Further marked examples, by phenomenon; a key that begins with "no record" holds texts in which nothing may be found. */
  readonly examples: Readonly<Record<string, readonly string[]>>;
}
