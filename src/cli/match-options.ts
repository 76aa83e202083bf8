// The options of `musnad match`. Leaves out what they do: matching.ts, which is loaded only when the command runs.

import process from "node:process";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { CommonOptions } from "./program.ts";
import type { Gathering } from "./tracing.ts";

/** Options of `match` alone. */
interface MatchOptions {
  readonly csv?: boolean;
  readonly acrossOutlets?: boolean;
  readonly minWords?: number;
  readonly mode?: (typeof MODES)[number];
  readonly threads?: number;
}

/** A whole number from 1 to `most`. */
function whole(most: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= 1 && number <= most) return number;
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${most}.`);
  };
}

const MODES = ["case", "collection", "archive"] as const;
const MOST_WORDS = 1_000_000;
const MOST_THREADS = 64;

/** The command with its options and what it does; `gatheringOf` says what may be fetched and kept. */
export function withMatching(command: Command, gatheringOf: (options: CommonOptions) => Gathering): Command {
  return command
    .option("--json", "print the JSON document on standard output")
    .option("--csv", "print the passages as rows of CSV, a spreadsheet's")
    .option("--across-outlets", "compare only articles of different outlets")
    .addOption(
      new Option(
        "--min-words <number>",
        "shared words that a passage needs (never fewer than the mode asks for)",
      ).argParser(whole(MOST_WORDS)),
    )
    .addOption(
      new Option(
        "--mode <mode>",
        "how closely to listen: case (to 200 articles, the default there), collection, archive (the fewest short quotations)",
      ).choices(MODES),
    )
    .addOption(
      new Option(
        "--threads <number>",
        "threads to mark and match with (as many as the machine has, up to eight); passages are the same for any number",
      ).argParser(whole(MOST_THREADS)),
    )
    .option("--no-color", "no colours")
    .option("--follow-feeds", "fetch the pages that feeds name")
    .option("--keep <folder>", "keep the bytes of fetched pages there, with their SHA-256 and time")
    .action(async (inputs: string[], options: CommonOptions & MatchOptions) => {
      const { matchInputs } = await import("./matching.ts");
      process.exitCode = await matchInputs(inputs, {
        json: options.json === true,
        csv: options.csv === true,
        acrossOutlets: options.acrossOutlets === true,
        minWords: options.minWords,
        mode: options.mode,
        threads: options.threads,
        language: options.lang,
        gathering: gatheringOf(options),
      });
    });
}
