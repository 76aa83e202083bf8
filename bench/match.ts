// How long matching one month of five outlets takes, as a ratio to `wc -w` counting the words of the same bytes in the same run, and for a case
// of 200 articles. Skips with a plain line when the articles are not here.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { match } from "../src/match/match.ts";
import { monthTexts, plainArticle } from "./month.ts";

const CASE = 200;
const ROUNDS = 3;

function seconds(run: () => void): number {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Time of matching over time of counting, medians of interleaved rounds; the month is matched once. */
function ratio(texts: readonly string[], rounds: number): number {
  const folder = mkdtempSync(join(tmpdir(), "musnad-bench-"));
  const file = join(folder, "texts.txt");
  writeFileSync(file, texts.join("\n"));
  const articles = texts.map((text, index) => plainArticle(String(index).padStart(6, "0"), text));
  const counted: number[] = [];
  const matched: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const env = { ...process.env, LC_ALL: "C.UTF-8" };
    counted.push(seconds(() => execFileSync("wc", ["-w", file], { env })));
    matched.push(seconds(() => match(articles, { attributions: [], quotations: [] })));
  }
  rmSync(folder, { recursive: true });
  return median(matched) / median(counted);
}

/** The bench. */
export function matching(): Readonly<Record<string, number>> | null {
  const texts = monthTexts();
  if (!texts) return null;
  return {
    "200 articles / wc -w": ratio(texts.slice(0, CASE), ROUNDS),
    "one month / wc -w": ratio(texts, 1),
  };
}

if (import.meta.main) console.log(matching() ?? "match: skipped (its articles are not here)");
