// Errors as one plain line and an exit status. A MusnadError speaks for itself; anything else is a bug of ours and says so.

import process from "node:process";
import { type ErrorCode, MusnadError } from "../musnad-error.ts";
import { printable } from "./printable.ts";

const STATUS: Readonly<Record<ErrorCode, number>> = { usage: 2, "cannot-write": 1, "nothing-to-read": 1 };

/** Prints the error on standard error and returns the exit status. `MUSNAD_DEBUG=1` adds the stack. */
export function reportFailure(error: unknown): number {
  const known = error instanceof MusnadError;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    `musnad: ${printable(known ? message : `internal error: ${message} (please report it; MUSNAD_DEBUG=1 shows where)`)}\n`,
  );
  if (process.env["MUSNAD_DEBUG"] === "1" && error instanceof Error) process.stderr.write(`${error.stack ?? ""}\n`);
  return known ? STATUS[error.code] : 1;
}
