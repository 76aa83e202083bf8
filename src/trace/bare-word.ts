// Words without what Arabic writes onto them, for looking them up in tables of plain words. Leaves out endings (content-words.ts has stems).

import { splitConjunction } from "../lang/ar/conjunction.ts";

/** A word without conjunction, preposition and article. */
export const bareWord = (fold: string): string => fold.replace(/^[وف]?(?:[بلك]?ال|لل|[بلك](?=ال|...))?/u, "");

/** Whether a word is among some heads, whatever conjunction, preposition or article it bears: «والوزارة» is «وزارة». */
export function isAmong(heads: ReadonlySet<string>, fold: string): boolean {
  const plain = splitConjunction(fold).rest.replace(/^(?:[بلك]?ال|لل)/u, "");
  return heads.has(fold) || heads.has(plain) || heads.has(bareWord(fold));
}
