// What a word is by itself, whatever stands beside it: looked up once for each spelling, because every parser of this stage asks and a news text
// repeats its words. Leaves out what words are together.

import { mayOpenAgency } from "../lang/agencies.ts";
import {
  ADVERBS,
  CLAUSE_OPENERS,
  isComplementiser,
  PREPOSITIONS,
  RELATIVES,
  TIME_WORDS,
} from "../lang/ar/boundary-words.ts";
import { COMMON_WORDS } from "../lang/ar/common-words.ts";
import { cueForms, cueKey } from "../lang/ar/cue-forms.ts";
import { DOCUMENT_HEADS } from "../lang/ar/document-heads.ts";
import { LABELS, type LabelEntry } from "../lang/ar/labels.ts";
import { type OrganisationHead, organisationHeadOf } from "../lang/ar/organisation-heads.ts";
import { isGivenName, isKunya } from "../lang/ar/person-names.ts";
import { spellingKey } from "../lang/ar/spelling.ts";
import { type Title, titleOf } from "../lang/ar/titles.ts";
import { DEMONYMS, STATE_NAMES } from "../lang/countries.ts";
import { compileGazetteer, type Gazetteer, mayOpenEntry } from "../lang/gazetteer.ts";
import { INSTITUTION_NAMES } from "../lang/institutions.ts";
import { foldWord } from "../lang/normalise.ts";
import { remembering } from "../lang/remembering.ts";

/** The SAFE readings of a word: as it stands, without و/ف, without ب/ل/ك; «لل…» as «ال…». With the units the clitic takes. */
function safeReadings(safe: string): readonly { readonly word: string; readonly clitic: number }[] {
  const readings = [{ word: safe, clitic: 0 }];
  const bases = [{ word: safe, clitic: 0 }];
  if (/^[وف]../u.test(safe)) bases.push({ word: safe.slice(1), clitic: 1 });
  if (bases[1]) readings.push(bases[1]);
  for (const base of bases) {
    if (/^لل../u.test(base.word)) readings.push({ word: `ال${base.word.slice(2)}`, clitic: base.clitic });
    else if (/^[بلك]../u.test(base.word)) readings.push({ word: base.word.slice(1), clitic: base.clitic + 1 });
  }
  return readings;
}

/** A head or title found under a clitic. */
export interface Headed<Entry> {
  readonly entry: Entry;
  readonly word: string;
  readonly clitic: number;
}

function headed<Entry>(safe: string, look: (word: string) => Entry | null): Headed<Entry> | null {
  for (const { word, clitic } of safeReadings(safe)) {
    const entry = look(word);
    if (entry) return { entry, word, clitic };
  }
  return null;
}

const MORE_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `هو هي هم هذا هذه ذلك تلك قد لم لن لا ليس ليست كان كانت كانوا يكون تكون بات باتت اصبح اصبحت تم يتم جرى ثم او ام اي كل بعض غير احد احدى عدم نفسه نفسها
وهو وهي وهم وقد ولم ولن وكان وكانت ان انه انها بان اكثر اقل جدا فقط منه منها عنه عنها له لها لهم فيه فيها عليه عليها اليه اليها به بها معه معها بينهم منهم وفي ومن وعلى والى وعن`.split(
    /\s+/,
  ),
);

/** Whether a SAFE word is a small word that no name contains: preposition, relative, particle, day. */
export const isFunctionWord: (safe: string) => boolean = remembering((safe) => {
  const key = cueKey(safe);
  const bare = /^[وف]/u.test(key) ? key.slice(1) : key;
  return [key, bare].some(
    (word) =>
      PREPOSITIONS.has(word) ||
      RELATIVES.has(word) ||
      CLAUSE_OPENERS.has(word) ||
      TIME_WORDS.has(word) ||
      ADVERBS.has(word) ||
      MORE_FUNCTION_WORDS.has(word) ||
      isComplementiser(word),
  );
});

const COMMON: ReadonlySet<string> = new Set(COMMON_WORDS.flatMap(([, words]) => words.split(/\s+/)));

/** Whether a SAFE word is so common in news that it is hardly a surname. */
export function isCommonWord(safe: string): boolean {
  return COMMON.has(foldWord(safe));
}

/** Whether a SAFE word is a finite form of a reporting verb. Weak evidence: many are nouns too. */
export const isReportingVerb: (safe: string) => boolean = remembering((safe) => {
  const rest = /^[وف]../u.test(safe) ? [safe, safe.slice(1)] : [safe];
  return rest.some((word) => cueForms(word).some((form) => form.tense !== "participle"));
});

/** A folded word without و/ف, article or «لل», in one spelling: the unit of comparison. */
export const bareKey: (fold: string) => string = remembering((fold) => {
  const bare = /^[وف]?(?:ال|لل|بال|كال)(.{2,})$/u.exec(fold);
  return spellingKey(bare?.[1] ?? fold);
});

/** A document head at a word: its key, whether an issuer speaks through it, whether a pronoun names the issuer («تقريره»). */
export interface DocumentHead {
  readonly key: string;
  readonly issued: boolean;
  readonly pronoun: boolean;
  readonly definite: boolean;
}

const HEADS: ReadonlyMap<string, { key: string; issued: boolean }> = new Map(
  DOCUMENT_HEADS.flatMap(({ forms, standing }) =>
    forms.map((form) => [form, { key: forms[0] ?? form, issued: standing === "issued" }] as const),
  ),
);
/** Pages and accounts speak for their owner as reports do. */
const PAGES: ReadonlySet<string> = new Set(["صفحه", "حساب", "موقع"]);

function documentHeadOf(fold: string): DocumentHead | null {
  for (const word of [fold, fold.replace(/^[وف]/u, ""), fold.replace(/^[وف]?[بلك]/u, "")]) {
    const bare = bareKey(word);
    const definite = bare !== word || word.startsWith("ال");
    const head = HEADS.get(bare) ?? (PAGES.has(bare) ? { key: bare, issued: true } : undefined);
    if (head) return { ...head, pronoun: false, definite };
    const owned = /^(.{3,}?)ت?(?:ه|ها|هم|هما|نا)$/u.exec(bare)?.[1];
    const ownedHead = owned ? (HEADS.get(owned) ?? HEADS.get(`${owned}ه`)) : undefined;
    if (ownedHead) return { ...ownedHead, pronoun: true, definite: true };
  }
  return null;
}

/** Labels by their first word. */
export const LABEL_TABLE: Gazetteer<LabelEntry> = compileGazetteer(
  LABELS.map((entry) => ({ forms: entry.forms, value: entry })),
);

/** «الجانب البريطاني»: a word under which a state is a party. */
const SIDES: ReadonlySet<string> = new Set(["جانب", "طرف", "دوله"]);

/** What a spelling is, wherever it stands. */
export interface Nature {
  readonly head: Headed<OrganisationHead> | null;
  readonly title: Headed<Title> | null;
  readonly document: DocumentHead | null;
  /** Whether the name of a state, or its adjective, may begin with it; so for labels. */
  readonly opensState: boolean;
  readonly opensLabel: boolean;
  readonly isSide: boolean;
  /** Whether a name of a table may begin with it: an agency's, an institution's, a state's. */
  readonly opensKnown: boolean;
  /** Whether any naming in running text may begin with it, tables of names apart; false for most words. */
  readonly opensNaming: boolean;
}

/** The nature of a SAFE word. */
export const natureOf: (safe: string) => Nature = remembering((safe) => {
  const fold = foldWord(safe);
  const [head, title] = [headed(safe, organisationHeadOf), headed(safe, titleOf)];
  const document = documentHeadOf(fold);
  const opensLabel = mayOpenEntry(LABEL_TABLE, fold);
  const isSide = SIDES.has(bareKey(fold));
  return {
    head,
    title,
    document,
    opensState: mayOpenEntry(STATE_NAMES, fold) || mayOpenEntry(DEMONYMS, fold),
    opensLabel,
    isSide,
    opensKnown: mayOpenAgency(fold) || mayOpenEntry(INSTITUTION_NAMES, fold) || mayOpenEntry(STATE_NAMES, fold),
    opensNaming:
      head !== null ||
      title !== null ||
      document !== null ||
      opensLabel ||
      isSide ||
      isGivenName(safe) ||
      isKunya(safe),
  };
});
