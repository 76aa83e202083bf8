// English as the common engine reads it: all its tables in one value. Leaves out page words, months and numbers.

import type { ReportingLanguage } from "../reporting-language.ts";
import { ENGLISH_EXAMPLES } from "./examples.ts";
import { ENGLISH_FRAMES } from "./frames.ts";
import { ENGLISH_HEARSAY, ENGLISH_NOUNS, ENGLISH_PHRASES } from "./phrases.ts";
import { ENGLISH_ANONYMITY, ENGLISH_HEADS, ENGLISH_MEN, ENGLISH_WOMEN } from "./source-words.ts";
import { ENGLISH_VERBS } from "./verbs.ts";

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

const ARTICLES = "the a an this that these those his her its their our my your every no another";
const DETERMINERS =
  "the a an this that these those his her its their our my your each every some any no another both one neither";
const LINKING = "of for";
const ADJUNCTS =
  "as while when on in at by during outside inside from with within under over through via about after before since until between among";
const MODALS = "would could may might should must can cannot can't will won't wouldn't couldn't shouldn't";
const NEGATIONS =
  "not never didn't doesn't don't hasn't haven't hadn't wasn't weren't isn't aren't nor neither nobody without refused declined in of for";
const CLAUSE =
  "is there that's it's he's she's there's they're are was were am be been has have had do does did will would can could may might shall should must";
const MEDIUMS = `statement interview interviews report letter email e-mail emails speech address conference briefing court parliament telephone
  phone post tweet twitter facebook telegram instagram video podcast radio television tv blog column memo note remarks testimony hearing
  message filing affidavit document transcript newspaper article book press x`;
const MONTHS = "january february april june july august september october november december";
const TIME =
  "yesterday today tonight earlier later monday tuesday wednesday thursday friday saturday sunday recently then now";

/** English. */
export const ENGLISH: ReportingLanguage = {
  code: "en",
  verbs: ENGLISH_VERBS,
  phrases: ENGLISH_PHRASES,
  hearsay: ENGLISH_HEARSAY,
  nouns: ENGLISH_NOUNS,
  frames: ENGLISH_FRAMES,
  complementisers: ["that", "whether", "how", "why"],
  infinitiveMarks: ["to"],
  pronouns: {
    ...{ he: "man", she: "woman", it: "body", they: "several", who: "any", which: "body" },
    ...{ his: "man", her: "woman", its: "body", their: "several" },
    ...{ "he's": "man", "she's": "woman", "they've": "several" },
    ...{ i: "speaker", we: "speaker", you: "speaker", "i've": "speaker", "we've": "speaker" },
  },
  men: ENGLISH_MEN,
  women: ENGLISH_WOMEN,
  heads: ENGLISH_HEADS,
  headFirst: false,
  anonymity: ENGLISH_ANONYMITY,
  boundaries: list("as after before since until when while because but if although though so than whereas or and"),
  relatives: list("who which whom whose that where"),
  clauseWords: list(CLAUSE),
  mediums: list(MEDIUMS),
  linkingPrepositions: list(LINKING),
  adjunctOpeners: list(ADJUNCTS),
  determiners: list(DETERMINERS),
  conjunctions: ["and", "or", "but"],
  agentMarks: ["by", "from"],
  contrasts: ["but"],
  partingWords: list(
    "also now first later widely long reportedly since already still previously recently publicly then not",
  ),
  adverbs: list(
    `also has have had been ${TIME} repeatedly reportedly previously already again publicly privately simply just only ever first once late early shortly yet still meanwhile however instead finally then nevertheless nonetheless too therefore do did does ${MONTHS}`,
  ),
  undoing: list(`${MODALS} ${NEGATIONS} to`),
  nounMarkers: list(`${ARTICLES} ${LINKING} ${ADJUNCTS}`),
  capitals: true,
  personEndings: ["ist", "man", "woman", "person", "crat", "ian", "eer", "[^pt]er", "ctor", "ator", "itor"],
  pluralWords: list("people police men women children media some many others several most few"),
  verbFinal: false,
  quotationDash: false,
  apostrophe: "suffix",
  nominalEndings: [],
  examples: ENGLISH_EXAMPLES,
};
