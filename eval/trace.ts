// Scores the whole pipeline on affairs with hand-made traces, through the scorer beside the gold. Leaves out attributions: see attribution.ts.
// The gold lies outside the repository (the articles are the outlets'); where it is absent the evaluation says so and is skipped.

import { execFileSync } from "node:child_process";
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { traceFiles } from "../src/trace-files.ts";

const SHARED = resolve(import.meta.dirname, "../../shared");
const AFFAIRS: Readonly<Record<string, { readonly gold: string; readonly inputs: string }>> = {
  seeds: { gold: "gold/trace/seeds.gold.json", inputs: "gold/seeds/*.txt" },
  douma: { gold: "gold/trace/douma-chemical-2018-04.gold.json", inputs: "data/douma-chemical-2018-04.jsonl" },
  gaza: { gold: "gold/trace/gaza-embassy-2018-05.gold.json", inputs: "data/gaza-embassy-2018-05.jsonl" },
};

/** "3/4" → .75; an empty set counts as met. */
function share(fraction: string): number {
  const [part = 0, whole = 0] = fraction.split("/").map(Number);
  return whole === 0 ? 1 : part / whole;
}

async function scoreAffair(goldPath: string, inputs: readonly string[]): Promise<Readonly<Record<string, number>>> {
  const folder = mkdtempSync(join(tmpdir(), "musnad-eval-"));
  try {
    const traced = await traceFiles(inputs);
    const file = join(folder, "trace.json");
    writeFileSync(file, JSON.stringify(traced.document));
    const output = execFileSync("python3", [join(SHARED, "tools/score-trace.py"), goldPath, file], {
      encoding: "utf8",
    });
    const score = JSON.parse(output) as Readonly<Record<string, string>>;
    return {
      claims: Number(score["claims"]),
      chainsMeet: share(String(score["chainsMeet"])),
      overcounts: Number(score["overcounts"]),
      pairsF: Number(score["pairsF"]),
      cited: share(String(score["cited"])),
      drifts: share(String(score["drifts"])),
      driftKind: share(String(score["driftKind"])),
      driftsReported: Number(score["driftsReported"]),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Scores by affair, or null where the gold or Python is absent. `overcounts` must be 0; `driftsReported` is a count; the others are 0..1. */
export async function scoreTraces(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>> | null> {
  if (!existsSync(join(SHARED, "tools/score-trace.py"))) return null;
  const scores: Record<string, Readonly<Record<string, number>>> = {};
  for (const [affair, { gold, inputs }] of Object.entries(AFFAIRS)) {
    const goldPath = join(SHARED, gold);
    if (!existsSync(goldPath) || readFileSync(goldPath).length === 0) continue;
    scores[affair] = await scoreAffair(goldPath, globSync(join(SHARED, inputs)).toSorted());
  }
  return scores;
}
