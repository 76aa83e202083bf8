// How long the command line takes to say what it can do, as a ratio to Node doing nothing, measured in one run. `--help` loads no stage.

import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import process from "node:process";

const MAIN = resolve(import.meta.dirname, "../src/cli/main.ts");
/** As the launcher sets it. */
const CACHE = resolve(import.meta.dirname, "../node_modules/.cache/node");
const ROUNDS = 15;

function seconds(args: readonly string[]): number {
  const start = process.hrtime.bigint();
  execFileSync(process.execPath, args, { stdio: "ignore", env: { ...process.env, NODE_COMPILE_CACHE: CACHE } });
  return Number(process.hrtime.bigint() - start) / 1e9;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The ratio of the median times over interleaved rounds, so that a busy moment of the machine hits both sides. */
export function startup(): Readonly<Record<string, number>> {
  const nothing: number[] = [];
  const help: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    nothing.push(seconds(["-e", "0"]));
    help.push(seconds([MAIN, "--help"]));
  }
  return { "help / node -e 0": median(help) / median(nothing) };
}
