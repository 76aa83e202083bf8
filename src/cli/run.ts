// Runs the pipeline for one command and writes what was asked for: terminal report, JSON, or a report file.

import process from "node:process";
import { deflateRawSync } from "node:zlib";
import type { Stage } from "../analyse.ts";
import { REPORT_FONTS } from "../gather/fonts.ts";
import type { FullTraceDocument, TraceDocument } from "../model/trace-document.ts";
import { MusnadError } from "../musnad-error.ts";
import { type Digits, toHtml, toJson, toOutline, toTerminal } from "../present/present.ts";
import type { TracedFiles } from "../trace-files.ts";
import { type Gate, gateLines } from "./gate.ts";
import { repeated, suggest } from "./next-step.ts";
import { coloursShown, printNotes, say, terminalWidth, writeOut, writeTo } from "./output.ts";
import { type Gathering, isFull, type Language, languageOf, statusOf, traceInputs } from "./tracing.ts";

/** What one command line asks for. */
export interface RunOptions {
  readonly until: Exclude<Stage, "name">;
  readonly json: boolean;
  readonly output: string | undefined;
  readonly language: Language | undefined;
  readonly colour: boolean;
  readonly digits?: Digits | undefined;
  readonly failOn: readonly Gate[];
  readonly gathering?: Gathering;
}

/** Ends with this status where a `--fail-on` condition holds, even where inputs were unreadable too. */
const GATE_SHUT = 4;

function outputKind(path: string): "html" | "json" {
  if (/\.html?$/i.test(path)) return "html";
  if (/\.json$/i.test(path)) return "json";
  throw new MusnadError("usage", `${path}: unknown kind of report; name a file that ends in .html or .json`);
}

// Raw deflate in base64, as a page's script unpacks it.
function packed(text: string): string {
  return deflateRawSync(text, { level: 9 }).toString("base64");
}

async function reportText(
  kind: "html" | "json",
  document: FullTraceDocument,
  options: { readonly language: Language; readonly digits: Digits | undefined; readonly hashes: TracedFiles["hashes"] },
): Promise<string> {
  const { digits, ...rest } = options;
  return kind === "html"
    ? toHtml(document, { ...rest, ...(digits && { digits }), fonts: REPORT_FONTS, pack: packed })
    : toJson(document);
}

function printed(document: TraceDocument, language: Language, { colour, digits }: RunOptions): string {
  if (!isFull(document)) return toOutline(document, { language });
  const width = terminalWidth();
  return toTerminal(document, { language, colour: coloursShown(colour), ...(digits && { digits }), ...width });
}

function suggestAfter(document: TraceDocument, inputs: readonly string[], output: string | undefined): void {
  if (!isFull(document) || document.claims.length === 0) return;
  const again = repeated(inputs);
  const page = output === undefined ? [`musnad report ${again} -o report.html`] : [];
  suggest([`musnad explain "claim 1" ${again}`, ...page]);
}

/** Runs one command and returns its exit status. Throws MusnadError on wrong usage, an unwritable report, or when nothing at all could be read. */
export async function run(inputs: readonly string[], options: RunOptions): Promise<number> {
  const { output, json } = options;
  const kind = output === undefined ? null : outputKind(output);
  const { document, lost, hashes } = await traceInputs(inputs, options.until, options.gathering);
  const language = options.language ?? languageOf(document);
  if (output !== undefined && kind && isFull(document))
    await writeTo(output, await reportText(kind, document, { language, digits: options.digits, hashes }));
  if (json) await writeOut(toJson(document));
  else if (output === undefined) await writeOut(printed(document, language, options));
  printNotes(
    document.notes.filter((note) => note.lost === true || json || output !== undefined),
    document.articles,
  );
  const shut = isFull(document) ? gateLines(document, options.failOn) : [];
  for (const line of shut) say(line);
  if (!json) suggestAfter(document, inputs, output);
  return shut.length > 0 ? GATE_SHUT : statusOf(lost);
}

/** `musnad report`: the page to a file, or to standard output where that is no terminal. */
export async function report(
  inputs: readonly string[],
  options: Pick<RunOptions, "output" | "language" | "digits" | "gathering">,
): Promise<number> {
  if (options.output !== undefined)
    return run(inputs, {
      until: "trace",
      json: false,
      output: options.output,
      language: options.language,
      digits: options.digits,
      colour: false,
      failOn: [],
      ...(options.gathering && { gathering: options.gathering }),
    });
  if (process.stdout.isTTY === true)
    throw new MusnadError(
      "usage",
      "a page is nothing for a terminal; name a file: musnad report INPUT… -o report.html",
    );
  const { document, lost, hashes } = await traceInputs(inputs, "trace", options.gathering);
  printNotes(document.notes, document.articles);
  const language = options.language ?? languageOf(document);
  if (isFull(document))
    await writeOut(await reportText("html", document, { language, digits: options.digits, hashes }));
  return statusOf(lost);
}
