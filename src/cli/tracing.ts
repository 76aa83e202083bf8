// From the names on a command line to a document, with progress, for every command that needs one.

import type { Stage } from "../analyse.ts";
import type { FullTraceDocument, TraceDocument } from "../model/trace-document.ts";
import { MusnadError } from "../musnad-error.ts";
import { type TracedFiles, type TraceFilesOptions, traceFiles } from "../trace-files.ts";
import { printNotes } from "./output.ts";
import { progress } from "./progress.ts";

/** A language of the interface. */
export type Language = "ar" | "en";

/** The interface speaks the language of most articles: Arabic where at least half are Arabic, else English. */
export function languageOf(document: TraceDocument): Language {
  const arabic = document.articles.filter((article) => article.language === "ar").length;
  return arabic * 2 >= document.articles.length ? "ar" : "en";
}

/** Whether every stage has run. */
export function isFull(document: TraceDocument): document is FullTraceDocument {
  return document.traces !== undefined;
}

/** What may be fetched and kept beside what the user named, and what people decided. */
export interface Gathering extends Pick<TraceFilesOptions, "followFeeds" | "keep" | "judgements" | "threads"> {
  /** The endpoint for vectors as the command line names it. */
  readonly embeddings?: {
    readonly url: string | undefined;
    readonly model: string | undefined;
    readonly key: string | undefined;
  };
}

/** The endpoint, whole. Throws MusnadError "usage" where only half of it is named. */
function endpointOf({ embeddings }: Gathering): Pick<TraceFilesOptions, "embeddings"> {
  if (!embeddings) return {};
  const { url, model, key } = embeddings;
  if (url === undefined || model === undefined)
    throw new MusnadError("usage", "--embeddings and --embeddings-model go together: name the endpoint and its model");
  return { embeddings: { url, model, ...(key ? { key } : {}) } };
}

/** Traces the inputs up to a stage. Throws MusnadError "nothing-to-read" after a line for each input, where not one could be read. */
export async function traceInputs(
  inputs: readonly string[],
  until: Stage,
  gathering: Gathering = {},
): Promise<TracedFiles> {
  const { embeddings: _, ...rest } = gathering;
  const options = { ...rest, ...endpointOf(gathering) };
  const shown = progress();
  const traced = await traceFiles(inputs, { until, onStage: shown.stage, onArticles: shown.articles, ...options });
  shown.end();
  if (traced.document.articles.length === 0 && traced.lost > 0) {
    printNotes(traced.document.notes);
    throw new MusnadError("nothing-to-read", "none of the inputs could be read; see the lines above");
  }
  return traced;
}

/** A document with all stages and the number of lost inputs; notes about lost inputs are printed. */
export async function fullTrace(
  inputs: readonly string[],
  gathering: Gathering = {},
): Promise<Omit<TracedFiles, "document"> & { readonly document: FullTraceDocument }> {
  const { document, ...rest } = await traceInputs(inputs, "trace", gathering);
  if (!isFull(document)) throw new TypeError("the last stage left fields of the document empty");
  printNotes(document.notes.filter(({ lost }) => lost === true));
  return { ...rest, document };
}

/** The exit status of a command that did what it could: 3 where some inputs were unreadable. */
export function statusOf(lost: number): number {
  return lost > 0 ? 3 : 0;
}
