// Measures accuracy on the gold sets and compares it with the floors in scores.json: `npm run eval [-- --check]`.
// The gold lies outside the repository; where it is absent this says so and ends well. A floor is raised when the tool does better, never lowered.

import { readFileSync } from "node:fs";
import process from "node:process";
import { scoreAttributions } from "./attribution.ts";
import { scoreReading } from "./reading.ts";
import { scoreTraces } from "./trace.ts";

type Scores = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** `floor`: the least that a score may be; `ceiling`: the most. Keys are "evaluation/set", then the measure. */
interface Bounds {
  readonly floor: Scores;
  readonly ceiling: Scores;
}

const bounds = JSON.parse(readFileSync(new URL("./scores.json", import.meta.url), "utf8")) as Bounds;
const evaluations: Readonly<Record<string, () => Promise<Scores | null>>> = {
  reading: scoreReading,
  attribution: scoreAttributions,
  trace: scoreTraces,
};

/** Half a unit of the third digit: printed scores are rounded. */
const ROUNDING = 0.0005;

function broken(set: string, measured: Readonly<Record<string, number>>): readonly string[] {
  const below = Object.entries(bounds.floor[set] ?? {}).filter(
    ([measure, least]) => (measured[measure] ?? 0) < least - ROUNDING,
  );
  const above = Object.entries(bounds.ceiling[set] ?? {}).filter(
    ([measure, most]) => (measured[measure] ?? 0) > most + ROUNDING,
  );
  return [
    ...below.map(([measure, least]) => `${set} ${measure} is ${measured[measure]}, its floor is ${least}`),
    ...above.map(([measure, most]) => `${set} ${measure} is ${measured[measure]}, its ceiling is ${most}`),
  ];
}

const failures: string[] = [];
for (const [evaluation, measure] of Object.entries(evaluations)) {
  const scores = await measure();
  if (scores === null) console.log(`${evaluation}: skipped, the gold sets are not here`);
  for (const [set, measured] of Object.entries(scores ?? {})) {
    const figures = Object.entries(measured).map(
      ([name, value]) => `${name} ${Number.isInteger(value) ? value : value.toFixed(3)}`,
    );
    console.log(`${evaluation}/${set}: ${figures.join(", ")}`);
    failures.push(...broken(`${evaluation}/${set}`, measured));
  }
}
if (process.argv.includes("--check") && failures.length > 0) {
  for (const failure of failures) console.error(failure);
  process.exitCode = 1;
}
