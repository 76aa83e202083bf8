// How alike two words are, and in which way: the cell of every alignment. What a word is compared by is worked out once a word, so that a
// comparison is a few integers; only edit distances are computed, and remembered, by pair.
// Leaves out meaning: كل and كافة are as far apart as any two words, and are reported as a substitution.

import { lightStem, opensWithConjunction } from "./vocabulary.ts";

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

/** Rows of the edit distance, for words of up to so many letters; longer ones get rows of their own. */
const LONGEST_WORD = 64;
const ROWS: readonly [Int32Array, Int32Array] = [new Int32Array(LONGEST_WORD + 1), new Int32Array(LONGEST_WORD + 1)];

/** Whether the edit distance of two words is at most `limit`; stops as soon as it cannot be. */
export function isWithinDistance(one: string, other: string, limit: number): boolean {
  if (Math.abs(one.length - other.length) > limit) return false;
  const isLong = other.length > LONGEST_WORD;
  let row = isLong ? new Int32Array(other.length + 1) : ROWS[0];
  let next = isLong ? new Int32Array(other.length + 1) : ROWS[1];
  for (let j = 0; j <= other.length; j++) row[j] = j;
  for (let i = 1; i <= one.length; i++) {
    next[0] = i;
    let least = i;
    const letter = one.charCodeAt(i - 1);
    for (let j = 1; j <= other.length; j++) {
      const swap = (row[j - 1] ?? 0) + (letter === other.charCodeAt(j - 1) ? 0 : 1);
      const cell = Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next[j] = cell;
      if (cell < least) least = cell;
    }
    if (least > limit) return false;
    const used = row;
    row = next;
    next = used;
  }
  return (row[other.length] ?? limit + 1) <= limit;
}

const IS_ARABIC = /^\p{Script=Arabic}/u;
/** Words as long as this may differ in one letter; words as long as the second figure in two. */
export const NEAR_FROM = 5;
const NEARER_FROM = 7;

function nearLimit(shorter: number): number {
  return shorter < NEAR_FROM ? 0 : shorter < NEARER_FROM ? 1 : 2;
}

/** Folded letters of Arabic, each with a bit of its own; other letters share bits. */
const ARABIC_LETTERS = "ءؤئابتثجحخدذرزسشصضطظعغفقكلمنهوي";
const LETTER_BITS: Int32Array = Int32Array.from({ length: 256 }, (_, unit) => {
  const index = ARABIC_LETTERS.indexOf(String.fromCharCode(0x600 + unit));
  return 1 << (index === -1 ? unit & 31 : index);
});

/** One bit a letter: an edit takes one away and puts one in at most, so most unlike words are told apart without a distance. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= LETTER_BITS[word.charCodeAt(index) & 255] ?? 0;
  return letters;
}

/** Bits that are set, counted side by side (Warren, Hacker's Delight, 5-1). */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** One bit for every two letters side by side: words alike but for two edits, or for clitics, have two such pairs in common. */
function letterPairsOf(word: string): number {
  let pairs = 0;
  for (let index = 1; index < word.length; index++)
    pairs |= 1 << (Math.imul(word.charCodeAt(index - 1) * 64 + word.charCodeAt(index), 0x9e3779b1) >>> 27);
  return pairs;
}

/** What the words of a collection are compared by, by key: plain arrays, which threads may share. */
export interface KeyTable {
  readonly forms: readonly string[];
  /** What a word is worth that stands on both sides. */
  readonly weights: Float64Array;
  /** Numbers that words alike but for spelling, clitics and inflection often share: for a quick look, never for a verdict. */
  readonly roots: Int32Array;
  /** A bit for each letter, a bit for every two letters side by side, and the number of letters. */
  readonly letters: Int32Array;
  readonly letterPairs: Int32Array;
  readonly lengths: Uint16Array;
}

/** Letters that clitics put on at most («وبكتابهم»). Raising it lets more pairs through to be compared. */
const MOST_CLITIC_LETTERS = 4;

/** Whether fewer than two bits are set. */
export function isAtMostOne(bits: number): boolean {
  return (bits & (bits - 1)) === 0;
}

/** Whether two words of different stems may be alike, by a few instructions that say no to most: near, or one with the other's clitics off. */
export function mayBeAlike({ letters, letterPairs, lengths }: KeyTable, keyA: number, keyB: number): boolean {
  if (isAtMostOne((letterPairs[keyA] ?? 0) & (letterPairs[keyB] ?? 0))) return false;
  const onlyA = bitCount((letters[keyA] ?? 0) & ~(letters[keyB] ?? 0));
  const onlyB = bitCount((letters[keyB] ?? 0) & ~(letters[keyA] ?? 0));
  const lengthA = lengths[keyA] ?? 0;
  const lengthB = lengths[keyB] ?? 0;
  const limit = nearLimit(Math.min(lengthA, lengthB));
  if (onlyA <= limit && onlyB <= limit) return Math.abs(lengthA - lengthB) <= Math.max(limit, MOST_CLITIC_LETTERS);
  return Math.min(onlyA, onlyB) === 0 && Math.max(onlyA, onlyB) <= MOST_CLITIC_LETTERS;
}

/** The letters of a word as one number (FNV-1a, finished). That two words of one search share it by chance is as good as never. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return hash ^ (hash >>> 15);
}

/** What a word is compared by besides, four whole numbers a key, side by side in memory: hashes of its core, stem and form without hamza seats, … */
const CORE = 0;
const SEAT = 1;
const STEM = 2;
/** … its script, and whether the other numbers are filled in: only words that are compared are looked at. */
const KIND = 3;
const STRIDE = 4;
const UNSEEN = 0;
const ARABIC = 1;
const OTHER = 2;
const NUMBER = 3;

function learn(features: Int32Array, form: string, key: number): void {
  const at = key * STRIDE;
  const isArabic = IS_ARABIC.test(form);
  features[at + KIND] = form.startsWith("#") ? NUMBER : isArabic ? ARABIC : OTHER;
  if (!isArabic) return;
  features[at + CORE] = hashOf(cliticCore(form));
  // شئون and شؤون are one.
  features[at + SEAT] = hashOf(/[ؤئ]/.test(form) ? form.replace(/[ؤئ]/g, "ء") : form);
  features[at + STEM] = hashOf(lightStem(form));
}

/** What the words of one root share: their light stem, and for «وفي» and «في», which have none, what is behind the و. */
function rootOf(form: string): string {
  return form.length === SHORTEST_CORE && opensWithConjunction(form) ? form.slice(1) : lightStem(form);
}

/** The root of all numbers. */
export const NUMBER_ROOT = 2;

function rootNumber(form: string, key: number): number {
  if (form.startsWith("#")) return NUMBER_ROOT;
  return IS_ARABIC.test(form) ? hashOf(rootOf(form)) | 1 : 2 * key + 4;
}

/** The table of a collection's words; `forms[key]` is the key's form, `idf[key]` its inverse document frequency. */
export function keyTable(forms: readonly string[], idf: Float64Array): KeyTable {
  return {
    forms,
    weights: idf.map((value) => BASE_WEIGHT + IDF_WEIGHT * Math.min(value, IDF_CAP)),
    roots: Int32Array.from(forms, rootNumber),
    letters: Int32Array.from(forms, lettersOf),
    letterPairs: Int32Array.from(forms, letterPairsOf),
    lengths: Uint16Array.from(forms, ({ length }) => Math.min(length, 0xffff)),
  };
}

/** Compares words by key and gives the score of putting two in one column. */
export interface Comparison {
  readonly table: KeyTable;
  relation(keyA: number, keyB: number): Relation;
  /** Above 0 where the words are alike (weighted), below 0 where they are not. */
  score(keyA: number, keyB: number): number;
  weight(key: number): number;
}

/** Answers on near words that are remembered, by hash of the pair. Raising it costs 9 bytes each and saves edit distances. */
const REMEMBERED = 1 << 16;

/** The near words of a vocabulary, the latest remembered by pair. */
function nearTest({ forms, letters, lengths }: KeyTable): (keyA: number, keyB: number) => boolean {
  const lows = new Int32Array(REMEMBERED).fill(-1);
  const highs = new Int32Array(REMEMBERED);
  const answers = new Uint8Array(REMEMBERED);
  return (keyA, keyB) => {
    const lengthA = lengths[keyA] ?? 0;
    const lengthB = lengths[keyB] ?? 0;
    const limit = nearLimit(Math.min(lengthA, lengthB));
    if (limit === 0 || Math.abs(lengthA - lengthB) > limit) return false;
    const lettersA = letters[keyA] ?? 0;
    const lettersB = letters[keyB] ?? 0;
    if (bitCount(lettersA & ~lettersB) > limit || bitCount(lettersB & ~lettersA) > limit) return false;
    const low = Math.min(keyA, keyB);
    const high = Math.max(keyA, keyB);
    const slot = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> 16;
    if (lows[slot] === low && highs[slot] === high) return answers[slot] === 1;
    const isNear = isWithinDistance(forms[keyA] ?? "", forms[keyB] ?? "", limit);
    lows[slot] = low;
    highs[slot] = high;
    answers[slot] = isNear ? 1 : 0;
    return isNear;
  };
}

/** The relation of two Arabic words by what is left of them without seats, clitics and endings. */
function arabicRelation(features: Int32Array, a: number, b: number): Relation {
  if (features[a + SEAT] === features[b + SEAT]) return "equal";
  if (features[a + CORE] === features[b + CORE]) return "clitic";
  return features[a + STEM] === features[b + STEM] ? "inflection" : "none";
}

/** A comparison over one collection's words; where it is swift, words that do not look alike at a glance are not compared. */
export function comparisonOf(table: KeyTable, isSwift = false): Comparison {
  const { forms, weights, roots } = table;
  const features = new Int32Array(forms.length * STRIDE);
  const isNear = nearTest(table);
  const kindOf = (key: number): number => {
    if (features[key * STRIDE + KIND] === UNSEEN) learn(features, forms[key] ?? "", key);
    return features[key * STRIDE + KIND] ?? OTHER;
  };
  const relation = (keyA: number, keyB: number): Relation => {
    if (keyA === keyB) return "equal";
    const kindA = kindOf(keyA);
    const kindB = kindOf(keyB);
    if (kindA === NUMBER || kindB === NUMBER) return kindA === kindB ? "number" : "none";
    if (kindA === ARABIC && kindB === ARABIC) {
      const found = arabicRelation(features, keyA * STRIDE, keyB * STRIDE);
      if (found !== "none") return found;
    }
    return isNear(keyA, keyB) ? "near" : "none";
  };
  const weight = (key: number): number => weights[key] ?? BASE_WEIGHT;
  const score = (keyA: number, keyB: number): number => {
    if (keyA === keyB) return weight(keyA);
    if (isSwift && roots[keyA] !== roots[keyB] && !mayBeAlike(table, keyA, keyB)) return MISMATCH;
    const found = relation(keyA, keyB);
    if (found === "none") return MISMATCH;
    return found === "number" ? NUMBER_CHANGED : SIMILARITY[found] * Math.min(weight(keyA), weight(keyB));
  };
  return { table, relation, score, weight };
}
