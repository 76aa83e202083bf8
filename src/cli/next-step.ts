// What could come next, as one line on standard error, only where a person reads it.

import process from "node:process";
import { say } from "./output.ts";

/** Longer command lines are not repeated back. */
const MOST_INPUTS = 3;

/** A word as a POSIX shell reads it back. */
export function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** The inputs as they would be typed again; INPUT… where they are many or came by standard input. */
export function repeated(inputs: readonly string[]): string {
  if (inputs.length > MOST_INPUTS || inputs.includes("-")) return "INPUT…";
  return inputs.map(shellWord).join(" ");
}

/** Suggests commands, on a terminal only. */
export function suggest(commands: readonly string[]): void {
  if (process.stderr.isTTY !== true) return;
  for (const command of commands) say(`next: ${command}`);
}
