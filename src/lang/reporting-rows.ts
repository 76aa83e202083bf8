// How the tables of verbs are written, one short row a verb, and how a row becomes an entry: shared by the languages whose forms are generated.
// Leaves out the forms themselves (each language's verb-forms.ts).

import type { Commitment, Stance } from "../model/attribution.ts";
import type { Complement, ReportingVerb } from "./reporting-language.ts";

/** A verb: its lemma, what it takes (letters, see TAKES), a marked example, and the prepositions of its content if it has its own. */
export type VerbRow = readonly [lemma: string, takes: string, example: string, prepositions?: string];

/** Verbs of one class. */
export interface VerbGroup {
  readonly class: string;
  readonly commitment: Commitment;
  readonly stance: Stance;
  readonly verbs: readonly VerbRow[];
}

/** The forms of a verb by what they do in a sentence. */
export interface VerbForms {
  /** With a subject before or behind. */
  readonly finite: readonly string[];
  /** Without a subject of their own: they go on with the speaker of the sentence or of the one before. */
  readonly participles: readonly string[];
  /** They name no one. */
  readonly passives: readonly string[];
}

const TAKES: Readonly<Record<string, Complement>> = {
  q: "quotation",
  c: "clause",
  b: "bare",
  o: "object",
  i: "infinitive",
  g: "gerund",
  t: "target",
  a: "addressee",
  n: "nominal",
};

/** The entries of all groups. `formsOf` conjugates a lemma. */
export function verbsOf(groups: readonly VerbGroup[], formsOf: (lemma: string) => VerbForms): readonly ReportingVerb[] {
  return groups.flatMap((group) =>
    group.verbs.map(([lemma, takes, example, prepositions]) => {
      const { finite, participles, passives } = formsOf(lemma);
      return {
        lemma,
        class: group.class,
        commitment: group.commitment,
        stance: group.stance,
        forms: finite,
        participles,
        passives,
        takes: [...takes].flatMap((letter) => TAKES[letter] ?? []),
        prepositions: prepositions?.split(" ") ?? [],
        example,
      };
    }),
  );
}
