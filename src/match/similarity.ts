// How alike two words are, and in which way: the cell of every alignment. Cached, since the same pairs come back a thousand times.
// Leaves out meaning: كل and كافة are as far apart as any two words, and are reported as a substitution.

import { splitConjunction } from "../lang/ar/conjunction.ts";
import { lightStem } from "./vocabulary.ts";
import type { Words } from "./words.ts";

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

const CODES: readonly Relation[] = ["equal", "clitic", "inflection", "near", "number", "none"];

/** What a word pair that is not alike costs. Raising the cost breaks alignments at every replaced word. */
export const MISMATCH = -2.2;
/** Two different numbers in one slot: cheaper than a mismatch, so that a changed number stays inside its passage. */
export const NUMBER_CHANGED = -1;
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

function withoutConjunction(word: string): string {
  return splitConjunction(word, (rest) => rest.length >= SHORTEST_CORE).rest;
}

/** Whether only a conjunction, preposition, article or pronoun differs. A conjunction alone may leave a short word («ومن», «من»). */
export function differInClitics(one: string, other: string): boolean {
  const first = withoutConjunction(one);
  const second = withoutConjunction(other);
  if (first === second) return true;
  const firstCore = withoutPrefix(first);
  const secondCore = withoutPrefix(second);
  if (firstCore === secondCore) return true;
  return withoutPronoun(firstCore) === withoutPronoun(secondCore);
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

function areNear(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter < 5) return false;
  return isWithinDistance(one, other, shorter >= 7 ? 2 : 1);
}

const IS_ARABIC = /^\p{Script=Arabic}/u;

/** The relation of two different keys. Hamza seats (شؤون, شئون) compare as one; digits and Latin words only as equal or near. */
export function relationOf(one: string, other: string): Relation {
  if (one === other) return "equal";
  const isNumber = one.startsWith("#");
  if (isNumber || other.startsWith("#")) return isNumber && other.startsWith("#") ? "number" : "none";
  const bothArabic = IS_ARABIC.test(one) && IS_ARABIC.test(other);
  if (bothArabic) {
    if (one.replace(/[ؤئ]/g, "ء") === other.replace(/[ؤئ]/g, "ء")) return "equal";
    if (differInClitics(one, other)) return "clitic";
    const stem = lightStem(one);
    if (stem.length >= SHORTEST_CORE && stem === lightStem(other)) return "inflection";
  }
  return areNear(one, other) ? "near" : "none";
}

/** Compares words by position or key and gives the score of putting two in one column. */
export interface Comparison {
  relation(keyA: number, keyB: number): Relation;
  /** Above 0 where the words are alike (weighted), below 0 where they are not. */
  score(keyA: number, keyB: number): number;
}

/** A comparison over one collection's vocabulary. Remembers every pair it has seen. */
export function comparisonOf(words: Words, idf: Float64Array): Comparison {
  const { forms } = words.vocabulary;
  const size = forms.length;
  const seen = new Map<number, number>();
  const weights = Float64Array.from(idf, (value) => BASE_WEIGHT + IDF_WEIGHT * Math.min(value, IDF_CAP));
  const relation = (keyA: number, keyB: number): Relation => {
    if (keyA === keyB) return "equal";
    const pair = keyA < keyB ? keyA * size + keyB : keyB * size + keyA;
    const code = seen.get(pair);
    if (code !== undefined) return CODES[code] ?? "none";
    const found = relationOf(forms[keyA] ?? "", forms[keyB] ?? "");
    seen.set(pair, CODES.indexOf(found));
    return found;
  };
  const score = (keyA: number, keyB: number): number => {
    if (keyA === keyB) return weights[keyA] ?? BASE_WEIGHT;
    const found = relation(keyA, keyB);
    if (found === "none") return MISMATCH;
    if (found === "number") return NUMBER_CHANGED;
    return SIMILARITY[found] * Math.min(weights[keyA] ?? BASE_WEIGHT, weights[keyB] ?? BASE_WEIGHT);
  };
  return { relation, score };
}
