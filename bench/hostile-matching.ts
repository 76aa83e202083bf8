// How the processor time of matching grows when texts made to exhaust a matcher double: one word over and over, periodic words, words of a tiny
// vocabulary, a footer in every article, near clones, floods of n-grams. What should grow is the text: 2.3 for a doubling is the bound to keep.

import process from "node:process";
import { type Matched, match } from "../src/match/match.ts";
import type { Article } from "../src/model/article.ts";
import { dice, plainArticle } from "./month.ts";

const SIX: readonly string[] = "سد حاجز مضخة نهر قرية جسر".split(" ");
const FOOTER =
  "جميع مواد هذا الموقع ملك لمؤسسة السد القديم ولا يجوز نشرها من دون إذن مكتوب من إدارة المضخات في الوادي الكبير";

function words(count: number, wordAt: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => wordAt(index)).join(" ");
}

/** The Fibonacci word over two letters: no period, and every stretch of it comes back. */
function fibonacci(count: number): string {
  let [one, other] = ["سد ", "نهر "];
  while (one.length < 5 * count) [one, other] = [one + other, one];
  return one.split(" ").slice(0, count).join(" ");
}

function eachArticle(count: number, textOf: (article: number) => string): readonly string[] {
  return Array.from({ length: count }, (_, article) => textOf(article));
}

function randomWords(seed: number, count: number, vocabulary: number): string {
  const roll = dice(seed + 1);
  return words(count, () => `كلمة${roll.below(vocabulary)}`);
}

/** Texts of a case at a size; what doubles with the size is the amount of text. */
const CASES: Readonly<Record<string, (size: number) => readonly string[]>> = {
  "one word, two articles": (size) => eachArticle(2, () => words(12_500 * size, () => "المضخة")),
  "one sentence over and over": (size) => eachArticle(2, () => words(900 * size, () => `${FOOTER}.`)),
  "a period of six with noise": (size) =>
    [17, 23].map((step) => words(4000 * size, (index) => (index % step ? (SIX[index % 6] ?? "") : `كلمة${index}`))),
  "Fibonacci words": (size) => [fibonacci(4000 * size), `جسر ${fibonacci(4000 * size)}`],
  "six words at random, longer articles": (size) => eachArticle(20, (article) => randomWords(article, 250 * size, 6)),
  "sixty words at random, longer articles": (size) =>
    eachArticle(20, (article) => randomWords(article, 250 * size, 60)),
  "sixty words at random, two long articles": (size) =>
    eachArticle(2, (article) => randomWords(article, 8000 * size, 60)),
  "a footer in every article": (size) =>
    eachArticle(125 * size, (article) => `${words(40, (index) => `خبر${article}ن${index}`)}. ${FOOTER}`),
  "fifty near clones, longer": (size) =>
    eachArticle(50, (article) =>
      words(100 * size, (index) => (index % 97 === article ? `بديلة${article}` : `كلمة${index}`)),
    ),
  "near words at random, more articles": (size) => eachArticle(50 * size, (article) => randomWords(article, 60, 60)),
};

function articlesOf(texts: readonly string[]): readonly Article[] {
  return texts.map((text, index) => plainArticle(String(index).padStart(6, "0"), text));
}

interface Measured {
  readonly seconds: number;
  readonly matched: Matched;
}

const ROUNDS = 3;
/** Longer runs are made once: what else runs weighs less in them. */
const LONG = 2;

/** The least of three, since whatever else runs only adds. */
function measured(articles: readonly Article[]): Measured {
  let least: Measured | null = null;
  for (let round = 0; round < ROUNDS && (least?.seconds ?? 0) < LONG; round++) {
    const start = process.cpuUsage();
    const matched = match(articles, { attributions: [], quotations: [] });
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1e6;
    if (least === null || seconds < least.seconds) least = { seconds, matched };
  }
  return least ?? { seconds: Number.NaN, matched: { passages: [], notes: [] } };
}

/** The bench: growth of each case over its last doubling. The notes that tell what was passed over are printed when it is run by itself. */
export function hostileMatching(
  tell: (name: string, whole: Measured) => void = () => {},
): Readonly<Record<string, number>> {
  const table: Record<string, number> = {};
  for (const [name, textsOf] of Object.entries(CASES)) {
    const [half, whole] = [measured(articlesOf(textsOf(2))), measured(articlesOf(textsOf(4)))];
    table[`${name}, doubled`] = whole.seconds / half.seconds;
    tell(name, whole);
  }
  return table;
}

if (import.meta.main)
  console.log(
    hostileMatching((name, { seconds, matched }) => {
      const codes = [...new Set(matched.notes.map((note) => note.code))].join(" ");
      console.log(`${name}: ${seconds.toFixed(2)} s, ${matched.passages.length} passages, notes: ${codes || "none"}`);
    }),
  );
