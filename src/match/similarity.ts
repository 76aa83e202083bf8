// How alike two words are, and in which way: the cell of every alignment. What a word is compared by is worked out once a word, so that a
// comparison is a few integers; only edit distances are computed, and remembered, by pair.
// Leaves out meaning: كل and كافة are as far apart as any two words, and are reported as a substitution.

import { idOf, lightStem, newVocabulary, opensWithConjunction } from "./vocabulary.ts";

/** The way in which two words are alike; `number` is two different numbers: never alike, but at home in one slot. */
export type Relation = "equal" | "clitic" | "inflection" | "near" | "number" | "none";

/** Similarity 0..1 of each relation (prototype's figures: matching-and-tracing 4.6). */
const SIMILARITY: Readonly<Record<Relation, number>> = {
  equal: 1,
  clitic: 0.9,
  inflection: 0.9,
  near: 0.7,
  number: 0,
  none: 0,
};

/** What a word pair that is not alike costs. Raising the cost breaks alignments at every replaced word. */
const MISMATCH = -2.2;
/** Two different numbers in one slot: cheaper than a mismatch, so that a changed number stays inside its passage. */
const NUMBER_CHANGED = -1;
/** The weight of a matched word: a base and a share of its idf, which is capped so that one rare name is no passage. */
const BASE_WEIGHT = 0.6;
const IDF_WEIGHT = 0.35;
const IDF_CAP = 8;

const PREPOSITION_OR_ARTICLE: readonly string[] = ["بال", "كال", "لل", "ال", "ب", "ل", "ك"];
const PRONOUNS: readonly string[] = ["هما", "ها", "هم", "هن", "نا", "كم"];
const SHORTEST_CORE = 3;

function withoutPrefix(word: string): string {
  const prefix = PREPOSITION_OR_ARTICLE.find(
    (part) => word.startsWith(part) && word.length - part.length >= SHORTEST_CORE,
  );
  return word.slice(prefix?.length ?? 0);
}

function withoutPronoun(word: string): string {
  const suffix = PRONOUNS.find((part) => word.endsWith(part) && word.length - part.length >= SHORTEST_CORE);
  return suffix ? word.slice(0, -suffix.length) : word;
}

/** «و» by the list of root words; «ف» wherever three letters are left, since only words that stand side by side are compared. */
function withoutConjunction(word: string): string {
  if (word.startsWith("وو") && word.length > SHORTEST_CORE) return word.slice(1);
  const isFa = word.startsWith("ف") && word.length > SHORTEST_CORE;
  return isFa || opensWithConjunction(word) ? word.slice(1) : word;
}

/** What is left of a folded word without conjunction, preposition, article and pronoun. Equal cores differ in clitics only. */
function cliticCore(folded: string): string {
  return withoutPronoun(withoutPrefix(withoutConjunction(folded)));
}

/** Whether the edit distance of two words is at most `limit`; stops as soon as it cannot be. */
export function isWithinDistance(one: string, other: string, limit: number): boolean {
  if (Math.abs(one.length - other.length) > limit) return false;
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const swap = (row[j - 1] ?? 0) + (one.charCodeAt(i - 1) === other.charCodeAt(j - 1) ? 0 : 1);
      const cell = Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next.push(cell);
      if (cell < least) least = cell;
    }
    if (least > limit) return false;
    row = next;
  }
  return (row[other.length] ?? limit + 1) <= limit;
}

const IS_ARABIC = /^\p{Script=Arabic}/u;
/** Words as long as this may differ in one letter; words as long as the second figure in two. */
const NEAR_FROM = 5;
const NEARER_FROM = 7;

function nearLimit(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  return shorter < NEAR_FROM ? 0 : shorter < NEARER_FROM ? 1 : 2;
}

/** One bit a letter (letters share bits): an edit flips at most two, so most unlike words are told apart without a distance. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

function bitCount(bits: number): number {
  let left = bits;
  let count = 0;
  for (; left !== 0; left &= left - 1) count++;
  return count;
}

/** By key: ids of what a word is compared by. Words of other scripts and numbers have no core, seat form or stem (-1). */
interface Features {
  readonly core: Int32Array;
  /** The word with its hamza seats joined: شئون and شؤون are one. */
  readonly seat: Int32Array;
  readonly stem: Int32Array;
  readonly letters: Int32Array;
  readonly isNumber: Uint8Array;
  readonly weight: Float64Array;
}

function featuresOf(forms: readonly string[], idf: Float64Array): Features {
  const ids = newVocabulary();
  const arabic = (form: string, derive: (word: string) => string): number =>
    IS_ARABIC.test(form) ? idOf(ids, derive(form)) : -1;
  return {
    core: Int32Array.from(forms, (form) => arabic(form, cliticCore)),
    seat: Int32Array.from(forms, (form) => arabic(form, (word) => word.replace(/[ؤئ]/g, "ء"))),
    stem: Int32Array.from(forms, (form) => arabic(form, lightStem)),
    letters: Int32Array.from(forms, lettersOf),
    isNumber: Uint8Array.from(forms, (form) => (form.startsWith("#") ? 1 : 0)),
    weight: Float64Array.from(idf, (value) => BASE_WEIGHT + IDF_WEIGHT * Math.min(value, IDF_CAP)),
  };
}

/** Compares words by key and gives the score of putting two in one column. */
export interface Comparison {
  relation(keyA: number, keyB: number): Relation;
  /** Above 0 where the words are alike (weighted), below 0 where they are not. */
  score(keyA: number, keyB: number): number;
}

/** The near words of a vocabulary, remembered by pair. */
function nearTest(forms: readonly string[], letters: Int32Array): (keyA: number, keyB: number) => boolean {
  const seen = new Map<number, boolean>();
  return (keyA, keyB) => {
    const one = forms[keyA] ?? "";
    const other = forms[keyB] ?? "";
    const limit = nearLimit(one, other);
    if (limit === 0 || Math.abs(one.length - other.length) > limit) return false;
    if (bitCount((letters[keyA] ?? 0) ^ (letters[keyB] ?? 0)) > 2 * limit) return false;
    const pair = Math.min(keyA, keyB) * forms.length + Math.max(keyA, keyB);
    const known = seen.get(pair);
    if (known !== undefined) return known;
    const isNear = isWithinDistance(one, other, limit);
    seen.set(pair, isNear);
    return isNear;
  };
}

/** A comparison over one collection's vocabulary; `forms[key]` is the key's form, `idf[key]` its inverse document frequency. */
export function comparisonOf(forms: readonly string[], idf: Float64Array): Comparison {
  const { core, seat, stem, letters, isNumber, weight } = featuresOf(forms, idf);
  const isNear = nearTest(forms, letters);
  const relation = (keyA: number, keyB: number): Relation => {
    if (keyA === keyB) return "equal";
    const numbers = (isNumber[keyA] ?? 0) + (isNumber[keyB] ?? 0);
    if (numbers > 0) return numbers === 2 ? "number" : "none";
    const isArabic = core[keyA] !== -1;
    if (isArabic && seat[keyA] === seat[keyB]) return "equal";
    if (isArabic && core[keyA] === core[keyB]) return "clitic";
    if (isArabic && stem[keyA] === stem[keyB]) return "inflection";
    return isNear(keyA, keyB) ? "near" : "none";
  };
  const score = (keyA: number, keyB: number): number => {
    if (keyA === keyB) return weight[keyA] ?? BASE_WEIGHT;
    const found = relation(keyA, keyB);
    if (found === "none") return MISMATCH;
    if (found === "number") return NUMBER_CHANGED;
    return SIMILARITY[found] * Math.min(weight[keyA] ?? BASE_WEIGHT, weight[keyB] ?? BASE_WEIGHT);
  };
  return { relation, score };
}
