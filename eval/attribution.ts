// Scores attributions on hand-made gold through the scorer beside it: `node eval/attribution.ts [SET…]` prints P, R and F as JSON, and below
// each set what three simple methods reach there (baselines.ts).
// The gold lies outside the repository (the articles are the outlets'); where it is absent this says so and is skipped.

import { execFileSync } from "node:child_process";
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { attribute } from "../src/attribute/attribute.ts";
import type { TraceDocument } from "../src/model/trace-document.ts";
import { read } from "../src/read/read.ts";
import { BASELINES, type Baseline } from "./baselines.ts";

const SHARED = resolve(import.meta.dirname, "../../shared");
const SCORER = join(SHARED, "tools/score-attribution.mjs");
const SETS: Readonly<Record<string, { readonly gold: string; readonly inputs: string }>> = {
  "ant-dev": { gold: "gold/ant-dev.gold.json", inputs: "gold/ant-dev.jsonl" },
  "pud-ar": { gold: "gold/pud-ar.gold.json", inputs: "gold/pud-ar.jsonl" },
  seeds: { gold: "gold/seeds.gold.json", inputs: "gold/seeds/*.txt" },
};

/** Precision, recall and F as the scorer prints them. */
interface Rates {
  readonly p: number;
  readonly r: number;
  readonly f: number;
}

type Scored = Readonly<Record<string, number | Rates>>;

async function attributed(pattern: string, baseline?: Baseline): Promise<TraceDocument> {
  const paths = globSync(join(SHARED, pattern)).toSorted();
  const { articles, notes } = await read(paths.map((path) => ({ input: path, bytes: readFileSync(path) })));
  const marked = articles.map((article) =>
    baseline ? { attributions: baseline(article), quotations: [], voices: [], notes: [] } : attribute(article),
  );
  return {
    format: "musnad-trace",
    version: 1,
    generator: "musnad eval",
    articles,
    attributions: marked.flatMap((each) => each.attributions),
    quotations: marked.flatMap((each) => each.quotations),
    voices: marked.flatMap((each) => each.voices),
    notes: [...notes, ...marked.flatMap((each) => each.notes)],
  };
}

async function scoreSet(set: { readonly gold: string; readonly inputs: string }, baseline?: Baseline): Promise<Scored> {
  const folder = mkdtempSync(join(tmpdir(), "musnad-eval-"));
  try {
    const file = join(folder, "attributions.json");
    writeFileSync(file, JSON.stringify(await attributed(set.inputs, baseline)));
    const output = execFileSync(process.execPath, [SCORER, join(SHARED, set.gold), file, "--json"], {
      encoding: "utf8",
    });
    return JSON.parse(output) as Scored;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function rate(value: number | Rates | undefined): number {
  return typeof value === "number" ? value : (value?.f ?? 0);
}

/** F of the cue and of source, cue and content together, and the shares of exact sources and contents, by gold set; null where the gold is absent. All 0..1. */
export async function scoreAttributions(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>> | null> {
  if (!existsSync(SCORER)) return null;
  const scores: Record<string, Readonly<Record<string, number>>> = {};
  for (const [name, set] of Object.entries(SETS)) {
    if (!existsSync(join(SHARED, set.gold))) continue;
    const scored = await scoreSet(set);
    scores[name] = {
      detection: rate(scored["detection30"]),
      cue: rate(scored["cue"]),
      triple: rate(scored["triple"]),
      sourceExact: rate(scored["sourceExact"]),
      contentExact: rate(scored["contentExact"]),
    };
  }
  return scores;
}

/** One line for a method: F of detection, cue and triple. */
function summary(scored: Scored): string {
  return ["detection30", "cue", "triple"]
    .map((measure) => `${measure} F ${rate(scored[measure]).toFixed(3)}`)
    .join(", ");
}

async function printSet(name: string, set: { readonly gold: string; readonly inputs: string }): Promise<void> {
  const ours = await scoreSet(set);
  console.log(JSON.stringify({ set: name, ...ours }));
  console.log(`${name}, ours: ${summary(ours)}`);
  for (const [method, baseline] of Object.entries(BASELINES))
    console.log(`${name}, ${method}: ${summary(await scoreSet(set, baseline))}`);
}

if (import.meta.main) {
  const wanted = process.argv.slice(2);
  if (!existsSync(SCORER)) console.log("attribution: skipped, the gold sets are not here");
  else
    for (const [name, set] of Object.entries(SETS))
      if (wanted.length === 0 || wanted.includes(name)) await printSet(name, set);
}
