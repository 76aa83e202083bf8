// Whether a statement tells how many died or were hurt, and of what: a day or a stretch of time. Two reports of one toll often share no other
// rare word («31 قتيلاً في المرفأ» ⇄ «مقتل العشرات على الرصيف»). Leaves out whose count is right, and what differs (drift-toll.ts).

import type { Word } from "./content-words.ts";
import type { Unit } from "./unit.ts";

/** Keys of the table of same things that are tolls. */
const TOLLS: ReadonlySet<string> = new Set(["قتل", "جرح"]);
/** Counts without a number. Folded, with the endings they take. */
const LOOSE: ReadonlySet<string> = new Set(
  "عشرات مئات الاف العشرات المئات الالاف بالعشرات بالمئات عدد العديد".split(" "),
);
/** Words between the word of the toll and its count. */
const REACH = 4;
/** Words that open a part of a count («بينهم ثمانية أطفال») or a sum over time («منذ آذار»). Folded. */
const PARTS: ReadonlySet<string> = new Set("بينهم بينهن منهم منهن بينها وبينهم ومنهم".split(" "));
const SINCE: ReadonlySet<string> = new Set(["منذ", "ومنذ"]);

/** What a toll counts: everybody on one occasion, a part of them, or a sum over time. */
export type Toll = "occasion" | "part" | "sum";

const isCount = (word: Word): boolean => (word.stem.startsWith("#") && word.stem.length > 1) || LOOSE.has(word.fold);

/** The toll that a statement tells; null where it tells none. */
export function tollOf({ words }: Pick<Unit, "words">): Toll | null {
  const at = words.findIndex(
    (word, index) => TOLLS.has(word.stem) && words.slice(Math.max(0, index - REACH), index + REACH + 1).some(isCount),
  );
  if (at === -1) return null;
  if (words.some((word) => SINCE.has(word.fold))) return "sum";
  return words.slice(0, at).some((word) => PARTS.has(word.fold)) ? "part" : "occasion";
}
