// `musnad match INPUT…`: the passages that articles share, as text, JSON or rows of CSV; the mode, what may stand and the threads by choice.

import { analyse, newDocument } from "../analyse.ts";
import { matchArticles } from "../archive/archive.ts";
import type { TraceDocument } from "../model/trace-document.ts";
import { MusnadError } from "../musnad-error.ts";
import { passagesCsv, toJson, toOutline } from "../present/present.ts";
import { printNotes, writeOut } from "./output.ts";
import { progress } from "./progress.ts";
import { type Gathering, type Language, languageOf, statusOf, traceInputs } from "./tracing.ts";

/** What one command line asks for; what is undefined is left to the program. */
export interface MatchCommand {
  readonly json: boolean;
  readonly csv: boolean;
  readonly acrossOutlets: boolean;
  readonly minWords: number | undefined;
  readonly mode: "case" | "collection" | "archive" | undefined;
  /** Of the archive mode; passages are the same for any number. */
  readonly threads: number | undefined;
  readonly language: Language | undefined;
  readonly gathering?: Gathering;
}

/** A saved document's passages stand unless the command line says how to match. */
function isAsked({ acrossOutlets, minWords, mode }: MatchCommand): boolean {
  return acrossOutlets || minWords !== undefined || mode !== undefined;
}

/** What is known of the articles before they are matched. */
function unmatched({ articles, attributions, quotations, voices, actors, notes }: TraceDocument): TraceDocument {
  return {
    ...newDocument(articles, notes),
    ...(attributions && { attributions }),
    ...(quotations && { quotations }),
    ...(voices && { voices }),
    ...(actors && { actors }),
  };
}

async function matched(document: TraceDocument, command: MatchCommand): Promise<TraceDocument> {
  const { acrossOutlets, minWords, mode, threads } = command;
  const options = { acrossOutlets, ...(minWords !== undefined && { leastWords: minWords }) };
  if (mode !== "archive")
    return analyse(document, { until: "match", matching: { ...options, ...(mode !== undefined && { mode }) } });
  const shown = progress();
  const { attributions = [], quotations = [] } = document;
  const found = await matchArticles(
    document.articles,
    { attributions, quotations },
    { ...options, ...(threads !== undefined && { threads }), onPhase: shown.phase },
  );
  shown.end();
  return { ...document, passages: found.passages, notes: [...document.notes, ...found.notes] };
}

async function writeCsv({ articles, passages = [] }: TraceDocument): Promise<void> {
  for (const rows of passagesCsv(articles, passages)) await writeOut(rows);
}

/** Runs the command and returns its exit status. Throws MusnadError on wrong usage, or when nothing at all could be read. */
export async function matchInputs(inputs: readonly string[], command: MatchCommand): Promise<number> {
  const { json, csv } = command;
  if (json && csv) throw new MusnadError("usage", "--json and --csv are two outputs; ask for one of them");
  const { document: read, lost } = await traceInputs(inputs, csv ? "attribute" : "name", command.gathering);
  const document = await matched(isAsked(command) ? unmatched(read) : read, command);
  if (json) await writeOut(toJson(document));
  else if (csv) await writeCsv(document);
  else await writeOut(toOutline(document, { language: command.language ?? languageOf(document) }));
  printNotes(document.notes.filter((note) => note.lost === true || json || csv));
  return statusOf(lost);
}
