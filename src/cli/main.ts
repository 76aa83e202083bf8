#!/usr/bin/env node
// The command line: names, help and exit statuses. A command's own file, and with it the stages, is loaded only when that command runs.
// Exit status: 0 done · 1 failure · 2 wrong usage · 3 some inputs unreadable (the rest is done).

import { readFileSync } from "node:fs";
import process from "node:process";
import { Command, CommanderError, Option } from "commander";
import type { RunOptions } from "./run.ts";

const EXAMPLES = `
Examples:
  $ musnad trace articles/                    who says it, and on whom does it rest? in the terminal
  $ musnad trace *.html -o report.html        the same as one self-contained page
  $ musnad trace articles/ --json > trace.json
  $ musnad trace trace.json -o report.html    go on from a saved document
  $ cat article.txt | musnad attribute - --json

INPUT is a file (.txt .html .jsonl, or a saved trace .json), a folder, a glob, or - for standard input.
Data goes to standard output, progress and notes to standard error.
Exit status: 0 done, 1 failure, 2 wrong usage, 3 some inputs unreadable (the rest is done).`;

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return (manifest as { readonly version: string }).version;
}

function stageCommand(name: RunOptions["until"], summary: string): Command {
  return new Command(name)
    .description(summary)
    .argument("<input...>", "files, folders, globs, saved documents, or - for standard input")
    .option("--json", "print the JSON document on standard output")
    .addOption(
      new Option("--lang <language>", "language of the interface (default: the articles')").choices(["ar", "en"]),
    )
    .action(
      async (
        inputs: string[],
        options: { readonly json?: boolean; readonly output?: string; readonly lang?: "ar" | "en" },
      ) => {
        const { run } = await import("./run.ts");
        process.exitCode = await run(inputs, {
          until: name,
          json: options.json === true,
          output: options.output,
          language: options.lang,
        });
      },
    );
}

function program(): Command {
  const musnad = new Command("musnad")
    .description("Reads news articles about one affair and shows on whom each claim rests: as claimed, never asserted.")
    .version(version(), "-V, --version", "print the version")
    .addHelpText("after", EXAMPLES)
    .showHelpAfterError("(see musnad --help)")
    .exitOverride();
  musnad.addCommand(
    stageCommand("trace", "the whole way: claims, chains, common links, drifts")
      .option("-o, --output <file>", "write a report: .html a self-contained page, .json the document")
      .exitOverride(),
  );
  musnad.addCommand(stageCommand("read", "only read: text, blocks, outlet, byline, dates").exitOverride());
  musnad.addCommand(stageCommand("attribute", "read, and extract who is said to say what").exitOverride());
  musnad.addCommand(stageCommand("match", "read, attribute, and find the passages that articles share").exitOverride());
  return musnad;
}

/** A reader that closes its end early (`musnad … | head`) is no failure. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  await program().parseAsync(process.argv);
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    const { reportFailure } = await import("./failure.ts");
    process.exitCode = reportFailure(error);
  }
}
