// How long matching one month of five outlets takes, as a ratio to `wc -w` counting the words of the same bytes in the same run, in
// processor time and by the clock, which also measures what else runs on the machine. Skips with a plain line when the articles are not here.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Marks, match } from "../src/match/match.ts";
import { type Cost, costOf, countingCost } from "./counting.ts";
import { monthTexts, plainArticle } from "./month.ts";

const ROUNDS = 5;
const COUNTS = 5;
const NO_MARKS: Marks = { attributions: [], quotations: [] };

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Medians of the rounds' costs. */
function medianCost(costs: readonly Cost[]): Cost {
  return {
    clock: median(costs.map(({ clock }) => clock)),
    processor: median(costs.map(({ processor }) => processor)),
  };
}

/** The bench: counting and matching take turns. */
export async function matching(): Promise<Readonly<Record<string, number>> | null> {
  const texts = monthTexts();
  if (!texts) return null;
  const folder = mkdtempSync(join(tmpdir(), "musnad-bench-"));
  const file = join(folder, "texts.txt");
  writeFileSync(file, texts.join("\n"));
  const articles = texts.map((text, index) => plainArticle(String(index).padStart(6, "0"), text));
  const counted: Cost[] = [];
  const matched: Cost[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (let count = 0; count < COUNTS; count++) counted.push(countingCost(file));
    matched.push(await costOf(() => match(articles, NO_MARKS)));
  }
  rmSync(folder, { recursive: true });
  const count = medianCost(counted);
  return {
    "one month / wc -w, processor": medianCost(matched).processor / count.processor,
    "one month / wc -w, clock": medianCost(matched).clock / count.clock,
  };
}

if (import.meta.main) console.log((await matching()) ?? "match: skipped (its articles are not here)");
