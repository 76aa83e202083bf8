// Runs the pipeline for one command and writes what was asked for: terminal report, JSON, or a report file.

import { writeFile } from "node:fs/promises";
import process from "node:process";
import type { Stage } from "../analyse.ts";
import { reportFonts } from "../gather/fonts.ts";
import type { Note } from "../model/note.ts";
import type { FullTraceDocument, TraceDocument } from "../model/trace-document.ts";
import { MusnadError } from "../musnad-error.ts";
import { toHtml, toJson, toOutline, toTerminal } from "../present/present.ts";
import { type TracedFiles, traceFiles } from "../trace-files.ts";
import { printable } from "./printable.ts";
import { progress } from "./progress.ts";

/** What one command line asks for. */
export interface RunOptions {
  readonly until: Exclude<Stage, "name">;
  readonly json: boolean;
  readonly output: string | undefined;
  readonly language: "ar" | "en" | undefined;
}

type Language = "ar" | "en";

/** The interface speaks the language of most articles: Arabic where at least half are Arabic, else English. */
function languageOf(document: TraceDocument): Language {
  const arabic = document.articles.filter((article) => article.language === "ar").length;
  return arabic * 2 >= document.articles.length ? "ar" : "en";
}

function outputKind(path: string): "html" | "json" {
  if (/\.html?$/i.test(path)) return "html";
  if (/\.json$/i.test(path)) return "json";
  throw new MusnadError("usage", `${path}: unknown kind of report; name a file that ends in .html or .json`);
}

function isFull(document: TraceDocument): document is FullTraceDocument {
  return document.traces !== undefined;
}

async function writeReport(
  path: string,
  document: FullTraceDocument,
  options: { readonly language: Language; readonly hashes: TracedFiles["hashes"] },
): Promise<void> {
  const content =
    outputKind(path) === "html" ? toHtml(document, { ...options, fonts: await reportFonts() }) : toJson(document);
  try {
    await writeFile(path, content);
  } catch (error) {
    throw new MusnadError(
      "cannot-write",
      `${path}: cannot be written (${(error as Error).message}); name another file with -o`,
      { cause: error },
    );
  }
  process.stderr.write(`musnad: wrote ${printable(path)}\n`);
}

function printNotes(notes: readonly Note[]): void {
  for (const note of notes) process.stderr.write(`musnad: ${printable(note.message)} [${note.code}]\n`);
}

function colourWanted(): boolean {
  return process.stdout.isTTY === true && (process.env["NO_COLOR"] ?? "") === "" && process.env["TERM"] !== "dumb";
}

function printed(document: TraceDocument, language: Language): string {
  if (!isFull(document)) return toOutline(document, { language });
  const width = process.stdout.isTTY === true ? { width: process.stdout.columns } : {};
  return toTerminal(document, { language, colour: colourWanted(), ...width });
}

async function writeOut(content: string): Promise<void> {
  if (!process.stdout.write(content)) await new Promise((resolve) => process.stdout.once("drain", resolve));
}

/** Runs one command and returns its exit status. Throws MusnadError on wrong usage, an unwritable report, or when nothing at all could be read. */
export async function run(inputs: readonly string[], options: RunOptions): Promise<number> {
  if (options.output !== undefined) outputKind(options.output);
  const shown = progress();
  const { document, lost, hashes } = await traceFiles(inputs, { until: options.until, onStage: shown.stage });
  shown.end();
  if (document.articles.length === 0 && lost > 0) {
    printNotes(document.notes);
    throw new MusnadError("nothing-to-read", "none of the inputs could be read; see the lines above");
  }
  const language = options.language ?? languageOf(document);
  const full = isFull(document) ? document : null;
  if (options.output !== undefined && full) await writeReport(options.output, full, { language, hashes });
  if (options.json) await writeOut(toJson(document));
  else if (options.output === undefined) await writeOut(printed(full ?? document, language));
  printNotes(document.notes.filter((note) => note.lost === true || options.json || options.output !== undefined));
  return lost > 0 ? 3 : 0;
}
