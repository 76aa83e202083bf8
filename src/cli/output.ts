// What a command writes: data to standard output or a file, everything else as lines on standard error.

import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import process from "node:process";
import type { Article } from "../model/article.ts";
import type { Note } from "../model/note.ts";
import { MusnadError } from "../musnad-error.ts";
import { printable } from "./printable.ts";

/** One line on standard error. */
export function say(message: string): void {
  process.stderr.write(`musnad: ${printable(message)}\n`);
}

/** Notes of one kind that get a line each; the rest of a large collection's are counted. What was lost always gets its line. */
const MOST_EACH = 8;

/** A line each on standard error; a note on a place says of which of the articles. Of many of one kind the first, and how many more there are. */
export function printNotes(notes: readonly Note[], articles: readonly Article[] = []): void {
  const inputs = new Map(articles.map(({ id, input }) => [id, input]));
  const counts = new Map<string, number>();
  for (const { message, code, input, at, lost } of notes) {
    const count = (counts.get(code) ?? 0) + (lost === true ? 0 : 1);
    counts.set(code, count);
    if (count > MOST_EACH && lost !== true) continue;
    const own = input === undefined ? inputs.get(at?.article ?? "") : undefined;
    say(`${own === undefined ? "" : `${own}: `}${message} [${code}]`);
  }
  for (const [code, count] of counts)
    if (count > MOST_EACH)
      say(`… and ${count - MOST_EACH} more of this kind; the document of --json has them all [${code}]`);
}

/** Writes to standard output and waits until a slow reader has taken it. */
export async function writeOut(content: string): Promise<void> {
  if (!process.stdout.write(content)) await new Promise((resolve) => process.stdout.once("drain", resolve));
}

/** Writes a file and says so. `folder` makes its folder first. Throws MusnadError "cannot-write". */
export async function writeTo(
  path: string,
  content: string,
  options: { readonly folder?: boolean } = {},
): Promise<void> {
  try {
    if (options.folder) await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new MusnadError("cannot-write", `${path}: cannot be written (${reason}); name another place with -o`, {
      cause: error,
    });
  }
  say(`wrote ${path}`);
}

/** Whether standard output shows colours: a terminal that has them, and neither NO_COLOR nor --no-color. */
export function coloursShown(wanted: boolean): boolean {
  return (
    wanted && process.stdout.isTTY === true && (process.env["NO_COLOR"] ?? "") === "" && process.env["TERM"] !== "dumb"
  );
}

/** The terminal's width, or nothing where lines should stay whole. */
export function terminalWidth(): { readonly width?: number } {
  return process.stdout.isTTY === true && process.stdout.columns > 0 ? { width: process.stdout.columns } : {};
}
