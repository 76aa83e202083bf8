// How long matching one month of five outlets takes, as a ratio to `wc -w` counting the words of the same bytes in the same run, in
// processor time: the clock also measures what else runs on the machine. Skips with a plain line when the articles are not here.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { match } from "../src/match/match.ts";
import { costOf, countingCost } from "./counting.ts";
import { monthTexts, plainArticle } from "./month.ts";

const ROUNDS = 3;
const COUNTS = 5;

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Processor time of matching over that of counting, medians of rounds that take turns. */
async function ratio(texts: readonly string[], rounds: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "musnad-bench-"));
  const file = join(folder, "texts.txt");
  writeFileSync(file, texts.join("\n"));
  const articles = texts.map((text, index) => plainArticle(String(index).padStart(6, "0"), text));
  const counted: number[] = [];
  const matched: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (let count = 0; count < COUNTS; count++) counted.push(countingCost(file).processor);
    matched.push((await costOf(() => match(articles, { attributions: [], quotations: [] }))).processor);
  }
  rmSync(folder, { recursive: true });
  return median(matched) / median(counted);
}

/** The bench. */
export async function matching(): Promise<Readonly<Record<string, number>> | null> {
  const texts = monthTexts();
  if (!texts) return null;
  return { "one month / wc -w": await ratio(texts, ROUNDS) };
}

if (import.meta.main) console.log((await matching()) ?? "match: skipped (its articles are not here)");
