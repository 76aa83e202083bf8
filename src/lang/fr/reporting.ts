// French as the common engine reads it: all its tables in one value. Leaves out page words, months and numbers.

import type { ReportingLanguage } from "../reporting-language.ts";
import { FRENCH_EXAMPLES } from "./examples.ts";
import { FRENCH_FRAMES } from "./frames.ts";
import { FRENCH_HEARSAY, FRENCH_NOUNS, FRENCH_PHRASES } from "./phrases.ts";
import { FRENCH_ANONYMITY, FRENCH_HEADS } from "./source-words.ts";
import { FRENCH_VERBS } from "./verbs.ts";

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

const DETERMINERS =
  "le la les l' un une des ce cet cette ces son sa ses leur leurs notre nos mon ma mes chaque plusieurs quelques certains certaines aucun aucune tout toute tous toutes autre deux trois quatre cinq";
const LINKING = "de du des d' au aux à en";
const ADJUNCTS =
  "dans sur sous lors pendant depuis devant auprès par avec après avant vers entre pour chez face dès jusqu' via contre sans";
const NEGATIONS = "ne n' pas jamais ni sans";
const TIME =
  "hier aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche matin soir ce après-midi récemment vendredi";

/** French. */
export const FRENCH: ReportingLanguage = {
  code: "fr",
  verbs: FRENCH_VERBS,
  phrases: FRENCH_PHRASES,
  hearsay: FRENCH_HEARSAY,
  nouns: FRENCH_NOUNS,
  frames: FRENCH_FRAMES,
  complementisers: ["que", "qu'", "si", "combien"],
  infinitiveMarks: ["de", "d'", "à"],
  pronouns: {
    je: "speaker",
    "j'": "speaker",
    nous: "speaker",
    vous: "speaker",
    on: "speaker",
    tu: "speaker",
    il: "masculine",
    elle: "feminine",
    lui: "masculine",
    ils: "several",
    elles: "several",
    eux: "several",
    "celui-ci": "masculine",
    "celle-ci": "feminine",
    "ce dernier": "person",
    qui: "any",
  },
  // The first word of a source that tells a gender decides: «le président de la commission».
  men: list("le un monsieur m ce cet premier"),
  women: list("la une madame mme mlle cette première"),
  heads: FRENCH_HEADS,
  headFirst: true,
  anonymity: FRENCH_ANONYMITY,
  boundaries: list(
    "qui que qu' dont où quand lorsque lorsqu' alors tandis parce car mais si comme puis et ou donc or quoique bien ayant étant",
  ),
  relatives: list("qui que qu' dont où lequel laquelle lesquels"),
  clauseWords: list(
    "est sont était étaient a ont avait avaient fut furent sera seront aura auront serait aurait peut peuvent doit doivent ai avons avez suis sommes êtes",
  ),
  mediums: list(
    "communiqué entretien interview interviews déclaration rapport lettre courriel discours conférence message tweet twitter facebook telegram x radio télévision téléphone document note tribune livre article presse parlement",
  ),
  linkingPrepositions: list(LINKING),
  adjunctOpeners: list(ADJUNCTS),
  determiners: list(DETERMINERS),
  conjunctions: ["et", "ou", "mais", "puis"],
  adverbs: list(
    `${TIME} aussi également toutefois cependant ensuite ainsi notamment encore même déjà enfin alors simplement vivement fermement longuement catégoriquement formellement officiellement pourtant d'ailleurs publiquement rapidement elle-même lui-même eux-mêmes certes seulement bien lui`,
  ),
  undoing: list(`${NEGATIONS} à de d' pour peut peuvent doit doivent pourrait devrait faut`),
  nounMarkers: list("le la les l' un une des ce cet cette ces son sa ses leur leurs notre nos mon ma mes du au aux"),
  objectClitics: list("le la les l' lui leur"),
  capitals: true,
  verbFinal: false,
  quotationDash: true,
  apostrophe: "elision",
  joinsHyphens: true,
  partingWords: list(
    "aussi également ensuite ainsi toutefois cependant notamment encore même déjà récemment d' abord par ailleurs pour sa part de son côté en outre enfin alors simplement vivement fermement longuement catégoriquement formellement officiellement publiquement rapidement clairement aussitôt bien lui elle",
  ),
  nominalEndings: [],
  normative: list(
    "indépendante indépendantes loi règlement code constitution traité accord plan calendrier règles cas besoins programme droit article horaires",
  ),
  examples: FRENCH_EXAMPLES,
};
