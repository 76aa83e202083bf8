// How much of a long text matching aligns with a near-complete copy of it, against a plain diff of their words (Myers 1986: the longest common
// subsequence): whoever finds short quotations must not fall behind on long texts. Two kinds of copies: digitisations of one book (letters
// misread, words split, dropped and put in, lines broken elsewhere, stretches missing) and edited editions (phrases reworded, sentences left
// out, new ones put in). Skips when the articles are not here.

import process from "node:process";
import { tokenise } from "../src/lang/tokens.ts";
import { match } from "../src/match/match.ts";
import type { EditOperation } from "../src/model/passage.ts";
import { type Dice, dice, monthTexts, plainArticle } from "./month.ts";

const LETTERS: readonly string[] = [..."ابتثجحخدذرزسشصضطظعغفقكلمنهوي"];
const NO_MARKS = { attributions: [], quotations: [] };

function misread(word: string, roll: Dice): string {
  const at = roll.below(word.length);
  return word.slice(0, at) + (roll.pick(LETTERS) ?? "") + word.slice(at + 1);
}

function digitised(word: string, words: readonly string[], roll: Dice): readonly string[] {
  switch (roll.below(10)) {
    case 6:
      return [word.slice(0, 2), word.slice(2)];
    case 7:
      return [word, roll.pick(words) ?? ""];
    case 8:
      return [];
    default:
      return [misread(word, roll)];
  }
}

/** Another digitisation: `noise` of its words changed, lines broken elsewhere, and up to 120 words missing in every two thousand. */
function scanOf(words: readonly string[], noise: number, roll: Dice): string {
  const out: string[] = [];
  for (let index = 0; index < words.length; index++) {
    if (roll.chance(1 / 2000)) index += roll.below(120);
    const word = words[index] ?? "";
    if (roll.chance(noise)) out.push(...digitised(word, words, roll));
    else out.push(word);
    if (roll.chance(1 / 90)) out.push("\n");
  }
  return out.join(" ");
}

/** An edited edition: runs of up to four words reworded until `share` of all are, and a run of up to thirty left out or put in now and then. */
function editionOf(words: readonly string[], share: number, roll: Dice): string {
  const out: string[] = [];
  for (let index = 0; index < words.length; index++) {
    if (roll.chance(1 / 400)) index += roll.below(30);
    const size = 1 + roll.below(4);
    if (roll.chance(1 / 400)) out.push(...words.slice(roll.below(words.length)).slice(0, roll.below(30)));
    if (roll.chance(share / 2.5)) {
      for (let count = 0; count < size; count++) out.push(roll.pick(words) ?? "");
      index += size - 1;
    } else out.push(words[index] ?? "");
  }
  return out.join(" ");
}

/** For each of a row of words whether it is in the longest common subsequence with another row, by Myers' greedy search over diagonals. */
function commonWords(a: readonly string[], b: readonly string[]): Uint8Array {
  const middle = a.length + b.length + 1;
  const furthest = new Int32Array(2 * middle + 1);
  const trail: Int32Array[] = [];
  const reach = (edits: number): boolean => {
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const isDown = isStepDown(furthest, middle, edits, diagonal);
      let x = isDown ? (furthest[middle + diagonal + 1] ?? 0) : (furthest[middle + diagonal - 1] ?? 0) + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++;
      furthest[middle + diagonal] = x;
      if (x >= a.length && x - diagonal >= b.length) return true;
    }
    return false;
  };
  for (let edits = 0; ; edits++) {
    trail.push(furthest.slice(middle - edits - 1, middle + edits + 2));
    if (reach(edits)) break;
  }
  return traced(trail, a.length, b.length);
}

function isStepDown(furthest: Int32Array, middle: number, edits: number, diagonal: number): boolean {
  if (diagonal === -edits || diagonal === edits) return diagonal === -edits;
  return (furthest[middle + diagonal - 1] ?? 0) < (furthest[middle + diagonal + 1] ?? 0);
}

/** Walks the search back; `trail[e]` is the row before edit e, from diagonal -e-1 on. */
function traced(trail: readonly Int32Array[], length: number, other: number): Uint8Array {
  const isCommon = new Uint8Array(length);
  let x = length;
  let diagonal = length - other;
  for (let edits = trail.length - 1; edits >= 0; edits--) {
    const row = trail[edits] ?? new Int32Array(0);
    const isDown = isStepDown(row, edits + 1, edits, diagonal);
    const before = isDown ? diagonal + 1 : diagonal - 1;
    const from = row[edits + 1 + before] ?? 0;
    const start = edits === 0 ? 0 : isDown ? from : from + 1;
    isCommon.fill(1, start, x);
    x = from;
    diagonal = before;
  }
  return isCommon;
}

const ALIGNED: ReadonlySet<EditOperation> = new Set(["same", "spelling", "clitic", "move"]);

/** For each unit of the original whether it stands in a word that is aligned with a like word of the copy. */
function alignedUnits(original: string, copy: string): Uint8Array {
  const { passages } = match([plainArticle("a", original), plainArticle("b", copy)], NO_MARKS);
  const isAligned = new Uint8Array(original.length);
  for (const { a, b, edits } of passages)
    for (const edit of edits) {
      const own = a.article === "art-a" ? edit.a : b.article === "art-a" ? edit.b : null;
      if (own && ALIGNED.has(edit.op)) isAligned.fill(1, own.start, own.end);
    }
  return isAligned;
}

function seconds(run: () => void): number {
  const { user, system } = process.cpuUsage();
  run();
  const after = process.cpuUsage();
  return (after.user - user + after.system - system) / 1e6;
}

interface Compared {
  /** Shares of the characters of the original's words. */
  readonly ours: number;
  readonly diff: number;
  /** Processor time of matching over that of the diff. */
  readonly cost: number;
}

function compare(original: string, copy: string): Compared {
  const tokens = tokenise(original);
  const folded = (text: string): readonly string[] => tokenise(text).map((token) => token.fold);
  let isAligned = new Uint8Array();
  let isCommon = new Uint8Array();
  const ourTime = seconds(() => {
    isAligned = alignedUnits(original, copy) as Uint8Array<ArrayBuffer>;
  });
  const diffTime = seconds(() => {
    isCommon = commonWords(folded(original), folded(copy)) as Uint8Array<ArrayBuffer>;
  });
  const share = (has: (start: number, index: number) => boolean): number => {
    const sum = (counted: readonly { readonly start: number; readonly end: number }[]): number =>
      counted.reduce((total, { start, end }) => total + end - start, 0);
    return sum(tokens.filter(({ start }, index) => has(start, index))) / sum(tokens);
  };
  return {
    ours: share((start) => isAligned[start] === 1),
    diff: share((_, index) => isCommon[index] === 1),
    cost: ourTime / diffTime,
  };
}

/** Articles of a book: about 12,000 and 37,000 words. */
const SIZES: Readonly<Record<string, number>> = { long: 40, book: 120 };

const KINDS: Readonly<Record<string, (words: readonly string[], roll: Dice) => string>> = {
  "scan with 4 % noise": (words, roll) => scanOf(words, 0.04, roll),
  "scan with 12 % noise": (words, roll) => scanOf(words, 0.12, roll),
  "edition with 10 % reworded": (words, roll) => editionOf(words, 0.1, roll),
  "edition with 20 % reworded": (words, roll) => editionOf(words, 0.2, roll),
};

/** The bench: shares of characters aligned by matching and by the diff, and what matching costs beside it. */
export function nearDuplicates(): Readonly<Record<string, number>> | null {
  const texts = monthTexts();
  if (!texts) return null;
  const table: Record<string, number> = {};
  for (const [size, count] of Object.entries(SIZES))
    for (const [kind, copied] of Object.entries(KINDS)) {
      const original = texts.slice(200, 200 + count).join("\n");
      const { ours, diff, cost } = compare(original, copied(original.replace(/\n/g, " \n ").split(/ +/), dice(count)));
      table[`${size}, ${kind}: characters aligned`] = ours;
      table[`${size}, ${kind}: by a plain diff`] = diff;
      table[`${size}, ${kind}: time / diff`] = cost;
    }
  return table;
}

if (import.meta.main) console.log(nearDuplicates() ?? "near-duplicates: skipped (its articles are not here)");
