// How well matching finds quotations: two generators plant quotations from real articles into others, and what comes back, by default and with
// the marks of the attribute stage, is scored as the PAN competitions do. `node bench/quotes.ts [seed]` prints tables by length and edits.
// Skips when the articles are not here.

import process from "node:process";
import { attribute } from "../src/attribute/attribute.ts";
import { type Marks, match } from "../src/match/match.ts";
import type { Article } from "../src/model/article.ts";
import type { Passage } from "../src/model/passage.ts";
import { monthTexts } from "./month.ts";
import { type Detection, type Scores, scoresOf } from "./pan-scores.ts";
import { corpusOf, GENERATORS, type Generator, LENGTHS, type Plant } from "./plants.ts";

/** Nothing was tuned on this seed. */
const SEED = 20180601;

/**
 * What was found on pairs of a source and the host of its quotation: there, whatever else is found, or found beyond the quotation's borders, is
 * an error. What other articles of one month share is real reuse, of which the gold knows nothing.
 */
export function detectionsOf(plants: readonly Plant[], passages: readonly Passage[]): readonly Detection[] {
  const pairs = new Set(plants.map(({ source, copy }) => `${source.article} ${copy.article}`));
  return passages
    .flatMap(({ a, b }): readonly Detection[] => [
      { source: a, copy: b },
      { source: b, copy: a },
    ])
    .filter(({ source, copy }) => pairs.has(`${source.article} ${copy.article}`));
}

function marksOf(articles: readonly Article[]): Marks {
  const marked = articles.map((article) => attribute(article));
  return {
    attributions: marked.flatMap(({ attributions }) => attributions),
    quotations: marked.flatMap(({ quotations }) => quotations),
  };
}

/** Plants and scores. Null where the articles are not here. */
export function measureQuotes(generator: Generator, seed: number): Scores | null {
  const texts = monthTexts();
  if (!texts) return null;
  const { articles, plants } = corpusOf(texts, generator, seed);
  const { passages } = match(articles, marksOf(articles));
  return scoresOf(plants, detectionsOf(plants, passages));
}

/** The bench: PAN scores of both generators, and how many of the shortest quotations are found. */
export function quotes(): Readonly<Record<string, number>> | null {
  const table: Record<string, number> = {};
  for (const [name, generator] of Object.entries(GENERATORS)) {
    const scores = measureQuotes(generator, SEED);
    if (!scores) return null;
    const { recall, precision, granularity, plagdet, found } = scores;
    const six = (mutation: string): number => (found.get(`${mutation} 6`) ?? 0) / generator.each;
    const shown = { recall, precision, granularity, plagdet, "ortho 6": six("ortho"), "heavy 6": six("heavy") };
    for (const [what, value] of Object.entries(shown)) table[`${name}, ${what}`] = value;
  }
  return table;
}

function printTable(name: string, generator: Generator, seed: number): void {
  const scores = measureQuotes(generator, seed);
  if (!scores) {
    console.log("quotes: skipped (its articles are not here)");
    return;
  }
  const { recall, precision, granularity, plagdet, found } = scores;
  const shown = Object.entries({ recall, precision, granularity, plagdet });
  console.log(`${name}, seed ${seed}: ${shown.map(([what, value]) => `${what} ${value.toFixed(3)}`).join(" ")}`);
  for (const mutation of Object.keys(generator.mutations)) {
    const cells = LENGTHS.map((length) => ((found.get(`${mutation} ${length}`) ?? 0) / generator.each).toFixed(2));
    console.log(`${mutation.padEnd(9)}${cells.join("  ")}   (${LENGTHS.join(", ")} words)`);
  }
}

if (import.meta.main)
  for (const [name, generator] of Object.entries(GENERATORS))
    printTable(name, generator, Number(process.argv[2] ?? SEED));
