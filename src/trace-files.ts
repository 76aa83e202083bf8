// From names on a command line to a document: gather → read → analyse. The Node shell's counterpart of analyse.ts.

import { type AnalyseOptions, analyse, isMarked, newDocument, statementsOf, withMarks } from "./analyse.ts";
import { readFollowing } from "./followed-links.ts";
import { type EmbeddingsEndpoint, embed } from "./gather/embeddings.ts";
import { keepBytes, sha256Of } from "./gather/evidence.ts";
import { gather } from "./gather/gather.ts";
import { readJudgements } from "./judgements-file.ts";
import { markInCrew, threadsFor } from "./marking-crew.ts";
import type { Input } from "./model/input.ts";
import type { Note } from "./model/note.ts";
import type { TraceDocument } from "./model/trace-document.ts";
import { MusnadError } from "./musnad-error.ts";
import { readInBox } from "./reading-box.ts";
import { isTraceDocument, takeUpDocument } from "./saved-document.ts";

/** How to trace files. */
export interface TraceFilesOptions extends Omit<AnalyseOptions, "judgements" | "vectors"> {
  /** A file of judgements (docs/judgements.md), put over what is found. */
  readonly judgements?: string;
  /** An endpoint that gives vectors of statements. Words of the articles go there; nothing goes anywhere without it. */
  readonly embeddings?: EmbeddingsEndpoint;
  /** Fetch the pages that feeds name (default: nothing is fetched that the user did not name). */
  readonly followFeeds?: boolean;
  /** A folder that keeps the bytes of fetched pages, with their SHA-256 and time. */
  readonly keep?: string;
  /** Threads that mark the articles (default: by their number and the cores); the result is the same for any number. */
  readonly threads?: number;
}

/** What came of the inputs. `lost` counts the inputs (or records) that could not be read; the notes say which and why. `hashes`: SHA-256 of each input's bytes, so that a reader can tell that the same files were traced. */
export interface TracedFiles {
  readonly document: TraceDocument;
  readonly lost: number;
  readonly hashes: readonly { readonly input: string; readonly sha256: string }[];
}

function parsedDocument(input: Input): unknown {
  const head = new TextDecoder().decode(input.bytes.subarray(0, 4096)).trimStart();
  if (!head.startsWith("{") || !head.includes("musnad-trace")) return null;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(input.bytes));
    return isTraceDocument(value) ? value : null;
  } catch {
    return null;
  }
}

/** One saved document alone is taken up where it stopped; beside other inputs only its articles count, because findings depend on all articles. */
function joined(documents: readonly TraceDocument[], fresh: TraceDocument): TraceDocument {
  const [only, ...others] = documents;
  if (only && others.length === 0 && fresh.articles.length === 0)
    return { ...only, notes: [...fresh.notes, ...only.notes] };
  const articles = [...fresh.articles, ...documents.flatMap((document) => document.articles)];
  const unique = [...new Map(articles.map((article) => [article.id, article])).values()];
  const order = unique.toSorted((a, b) => (a.input < b.input ? -1 : a.input > b.input ? 1 : a.id < b.id ? -1 : 1));
  const judgements = documents.flatMap((document) => document.judgements ?? []);
  const document = newDocument(documents.length === 0 ? fresh.articles : order, fresh.notes);
  return judgements.length === 0 ? document : { ...document, judgements };
}

/** Gathers, reads and analyses what the names stand for (files, folders, globs, "-", saved documents). Unreadable inputs become notes, the others go on. */
export async function traceFiles(names: readonly string[], options: TraceFilesOptions = {}): Promise<TracedFiles> {
  const { judgements, embeddings, threads, ...rest } = options;
  const decisions = judgements === undefined ? [] : readJudgements(judgements);
  const gathered = await gather(names);
  options.onStage?.("read");
  const documents: TraceDocument[] = [];
  const refused: Note[] = [];
  const pages: Input[] = [];
  for (const input of gathered.inputs) {
    const saved = parsedDocument(input);
    if (saved === null) pages.push(input);
    else {
      const document = takeUpDocument(saved, input.input);
      if ("code" in document) refused.push(document);
      else documents.push(document);
    }
  }
  const { articles, notes, fetched } = options.followFeeds
    ? await readFollowing(pages, { read: readInBox })
    : { ...(await readInBox(pages)), fetched: [] };
  const all = [...gathered.inputs, ...fetched];
  if (options.keep !== undefined) keep(options.keep, all.filter(isFetched));
  const problems = [...gathered.notes, ...refused, ...notes];
  const joint = joined(documents, newDocument(articles, problems));
  const start = await marked(joint, { ...rest, ...(threads !== undefined && { threads }) });
  const analysing = { ...rest, judgements: decisions };
  const document =
    embeddings === undefined ? analyse(start, analysing) : await analyseWith(embeddings, start, analysing);
  const hashes = all.map((source) => ({ input: source.input, sha256: sha256Of(source) }));
  return { document, hashes, lost: problems.filter((note) => note.lost === true).length };
}

/** The document with its articles marked in threads, where there are enough of them; else as it is. */
async function marked(document: TraceDocument, options: TraceFilesOptions): Promise<TraceDocument> {
  const { until, without = [], onStage, onArticles, threads = threadsFor(document.articles.length) } = options;
  const isWanted = until !== "read" && !without.includes("attribute") && !isMarked(document);
  if (!isWanted || threads <= 1) return document;
  onStage?.("attribute");
  return withMarks(document, await markInCrew(document.articles, { threads, ...(onArticles && { onArticles }) }));
}

/** Analyses with vectors for the statements, where the trace is asked for: matched first, then embedded, then traced (anew, if it was). */
async function analyseWith(
  endpoint: EmbeddingsEndpoint,
  start: TraceDocument,
  options: AnalyseOptions,
): Promise<TraceDocument> {
  if (options.until !== undefined && options.until !== "trace") return analyse(start, options);
  const { claims: _, nodes: __, transmissions: ___, traces: ____, ...before } = start;
  const matched = analyse(before, { ...options, until: "match" });
  const { vectors, notes } = await embed(statementsOf(matched), endpoint);
  const { onStage } = options;
  onStage?.("trace");
  return analyse({ ...matched, notes: [...matched.notes, ...notes] }, { vectors });
}

function keep(folder: string, fetched: readonly Input[]): void {
  try {
    keepBytes(folder, fetched);
  } catch (error) {
    throw new MusnadError("cannot-write", `${folder}: cannot be written; name another folder with --keep`, {
      cause: error,
    });
  }
}

/** Whether an input came over the network: its name is its address. */
function isFetched({ input }: Input): boolean {
  return /^https?:/iu.test(input);
}
