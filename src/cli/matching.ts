// `musnad match INPUT…`: the passages that articles share, as text, JSON or rows of CSV; the mode, what may stand and the threads by choice.

import { availableParallelism } from "node:os";
import { newDocument } from "../analyse.ts";
import { matchArticles, matchInThreads } from "../archive/archive.ts";
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
  /** By default as many as the machine has, up to eight; passages are the same for any number. */
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

/** More threads than this share too little work. */
const MOST_THREADS = 8;

async function matched(document: TraceDocument, command: MatchCommand): Promise<TraceDocument> {
  if (document.passages) return document;
  const { acrossOutlets, minWords, mode } = command;
  const { articles, attributions = [], quotations = [], notes } = document;
  const marks = { attributions, quotations };
  const threads = command.threads ?? Math.min(availableParallelism(), MOST_THREADS);
  const options = { acrossOutlets, threads, ...(minWords !== undefined && { leastWords: minWords }) };
  const shown = progress();
  shown.phase("match");
  const found =
    mode === "archive"
      ? await matchArticles(articles, marks, { ...options, onPhase: shown.phase })
      : await matchInThreads(articles, marks, { ...options, ...(mode !== undefined && { mode }) });
  shown.end();
  return { ...document, passages: found.passages, notes: [...notes, ...found.notes] };
}

/** What may be fetched, and as many threads to mark the articles as to match them. */
function gatheringOf({ gathering, threads }: MatchCommand): Gathering {
  return { ...gathering, ...(threads !== undefined && { threads }) };
}

async function writeCsv({ articles, passages = [] }: TraceDocument): Promise<void> {
  for (const rows of passagesCsv(articles, passages)) await writeOut(rows);
}

/** Runs the command and returns its exit status. Throws MusnadError on wrong usage, or when nothing at all could be read. */
export async function matchInputs(inputs: readonly string[], command: MatchCommand): Promise<number> {
  const { json, csv } = command;
  if (json && csv) throw new MusnadError("usage", "--json and --csv are two outputs; ask for one of them");
  // Only the JSON document holds who is named.
  const { document: read, lost } = await traceInputs(inputs, json ? "name" : "attribute", gatheringOf(command));
  const document = await matched(isAsked(command) ? unmatched(read) : read, command);
  if (json) await writeOut(toJson(document));
  else if (csv) await writeCsv(document);
  else await writeOut(toOutline(document, { language: command.language ?? languageOf(document) }));
  printNotes(
    document.notes.filter((note) => note.lost === true || json || csv),
    document.articles,
  );
  return statusOf(lost);
}
