// What befell those counted: the dead, the injured, the missing, the evacuated. Numbers of one fate can be compared, of two they cannot.
// Leaves out how many.

import { splitConjunction } from "../lang/ar/conjunction.ts";
import { FATES } from "../lang/ar/drift-words.ts";
import { TOLLS } from "../lang/ar/same-things.ts";
import type { Word } from "./content-words.ts";

const FATE_OF: ReadonlyMap<string, string> = new Map(
  FATES.flatMap(({ key, forms }) => forms.map((form): [string, string] => [form, key])),
);

/** The fate that a word names; null for a word that says nothing of it. */
export function fateOf(word: Word): string | null {
  if (TOLLS.has(word.stem)) return word.stem;
  const bare = splitConjunction(word.fold).rest.replace(/^(?:[بلك]?ال|لل|[بل])/u, "");
  return FATE_OF.get(word.fold) ?? FATE_OF.get(bare) ?? null;
}
