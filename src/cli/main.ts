#!/usr/bin/env node
// The command line's entry: runs a command and turns whatever comes of it into an exit status and one plain line.
// Exit status: 0 done · 1 failure · 2 wrong usage · 3 some inputs unreadable (the rest is done) · 4 a --fail-on condition holds.

import process from "node:process";
import { CommanderError } from "commander";
import { program } from "./program.ts";

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
