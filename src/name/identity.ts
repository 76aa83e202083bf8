// When two namings have the same words for one actor, and when they contradict. Pure comparisons, shared by resolve and merge.
// Leaves out context.

import { isGivenNameKey } from "../lang/ar/person-names.ts";
import { remembering } from "../lang/remembering.ts";
import type { Naming, PersonName } from "./naming.ts";

/** The key under which two namings have the same words: kind, head, words in any order. */
export function identityKey(naming: Naming): string {
  if (naming.known) return naming.known.key;
  if (naming.document !== null && naming.rule === "NAM-09")
    return `document|${naming.head}|${[...naming.words].sort().join(" ")}`;
  if (naming.person) return `person|${naming.person.words.join(" ")}`;
  const kind = ["organisation", "media", "state"].includes(naming.kind) ? "body" : naming.kind;
  return `${kind}|${naming.head ?? ""}|${[...naming.words].sort().join(" ")}`;
}

/** False only where both name states and no state is common. */
export function statesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [ofA, ofB] = [a, b].map((words) => words.filter((word) => word.startsWith("#")));
  if (!ofA?.length || !ofB?.length) return true;
  return ofA.some((word) => ofB.includes(word));
}

/** Shortest surname whose long vowels may differ between transliterations; lowering it joins native names (حسن/حسين). */
const SHORTEST_VARIANT = 5;

function isForeignSurname(word: string): boolean {
  return word.length >= SHORTEST_VARIANT && !word.startsWith("ال") && !word.startsWith("عبد") && !isGivenNameKey(word);
}

/** Fewest consonants that two transliterations must share: with three, «أرينا» would be «إيرين». */
const FEWEST_CONSONANTS = 4;

/** Consonants of a transliterated surname: long vowels off, one letter for the foreign g. Empty where the word may not be spelt otherwise. */
const skeletonOf = remembering((word: string): string => {
  if (!isForeignSurname(word)) return "";
  const rest = word
    .slice(1)
    .replace(/[اويى]/gu, "")
    .replace(/[غجقك]/gu, "ك");
  const skeleton = word.charAt(0) + rest.replace(/(.)\1/gu, "$1");
  return skeleton.length >= FEWEST_CONSONANTS ? skeleton : "";
});

/** Whether two surnames are one: the same, without the article, or two transliterations of a foreign one. */
export function isSameSurname(a: string, b: string): boolean {
  if (a === b || a === `ال${b}` || b === `ال${a}`) return true;
  const skeleton = skeletonOf(a);
  return skeleton !== "" && skeleton === skeletonOf(b);
}

/** The keys of a surname: it is the same as another (`isSameSurname`) exactly where one of its keys is among the `surnameQuestions` of the other. */
export function surnameKeys(surname: string): readonly string[] {
  const skeleton = skeletonOf(surname);
  return skeleton === "" ? [`=${surname}`] : [`=${surname}`, `~${skeleton}`];
}

/** The keys under which the same surname may stand: its own, with the article and without. */
export function surnameQuestions(surname: string): readonly string[] {
  const bare = surname.startsWith("ال") ? [`=${surname.slice(2)}`] : [];
  return [...surnameKeys(surname), `=ال${surname}`, ...bare];
}

/** Whether a lone name is the surname of a full one. A given name is not («محمد» could be any). */
export function isSurnameOf(lone: PersonName, full: PersonName): boolean {
  const [name] = lone.words;
  const last = full.words.at(-1);
  if (name === undefined || last === undefined) return false;
  if (full.words.length === 1) return name === last;
  return isSameSurname(name, last);
}

/** Whether two full names are one: same first name, same surname, the other words of the shorter in the longer. */
export function isSamePerson(a: PersonName, b: PersonName): boolean {
  if (a.words.length < 2 || b.words.length < 2) return false;
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  const [lastShort, lastLong] = [short.at(-1) ?? "", long.at(-1) ?? ""];
  if (short[0] !== long[0] || !isSameSurname(lastShort, lastLong)) return false;
  if (short.length < long.length && isGivenNameKey(lastShort)) return false;
  return short.slice(1, -1).every((word) => long.includes(word));
}
