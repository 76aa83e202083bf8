// `musnad export FORMAT INPUT…`: the trace in another program's format, to standard output, a file or a folder.

import { statSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { MusnadError } from "../musnad-error.ts";
import { type ExportFile, type ExportFormat, toExport } from "../present/present.ts";
import { say, writeOut, writeTo } from "./output.ts";
import { fullTrace, type Gathering, type Language, languageOf, statusOf } from "./tracing.ts";

/** What the command line asks for. */
export interface ExportCommand {
  readonly format: ExportFormat;
  readonly output: string | undefined;
  /** Of CSV: the one table wanted, without ending. */
  readonly table: string | undefined;
  readonly bom: boolean;
  readonly language: Language | undefined;
  readonly gathering?: Gathering;
}

function isFolder(path: string): boolean {
  return /[\\/]$/.test(path) || (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);
}

/** The files wanted: of several tables one, where it is named. */
function wanted(files: readonly ExportFile[], { table }: ExportCommand): readonly ExportFile[] {
  return table === undefined ? files : files.filter(({ name }) => name === `${table}.csv`);
}

/** Exports and returns the exit status. Throws MusnadError on wrong usage or an unwritable place. */
export async function exportTrace(inputs: readonly string[], command: ExportCommand): Promise<number> {
  const { format, output, bom } = command;
  if (format === "csv" && output === undefined && command.table === undefined)
    throw new MusnadError("usage", "csv is several tables: name a folder with -o, or one table with --table claims");
  if (format !== "csv" && command.table !== undefined)
    throw new MusnadError("usage", `--table is for csv; ${format} is one file`);
  const { document, lost } = await fullTrace(inputs, command.gathering);
  const language = command.language ?? languageOf(document);
  const files = wanted(toExport(document, format, { bom, language }), command);
  const [first, ...others] = files;
  if (output === undefined) await writeOut(first?.content ?? "");
  else if (others.length > 0 || isFolder(output))
    for (const { name, content } of files) await writeTo(join(output, name), content, { folder: true });
  else await writeTo(output, first?.content ?? "");
  if (process.stderr.isTTY === true) say("what each format holds and loses: docs/formats.md");
  return statusOf(lost);
}
