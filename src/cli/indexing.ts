// `musnad index`: adds articles to a collection that grows on disk and shows the passages that they share with each other and with those added
// before. The collection finds who shares words; the stages say which, exactly as they do for a few articles.

import { analyse, newDocument } from "../analyse.ts";
import { type Addition, addToCollection, type MarkedArticle } from "../archive/archive.ts";
import { byArticle } from "../model/grouping.ts";
import type { Note } from "../model/note.ts";
import type { TraceDocument } from "../model/trace-document.ts";
import { MusnadError } from "../musnad-error.ts";
import { toJson, toOutline } from "../present/present.ts";
import { printNotes, say, writeOut } from "./output.ts";
import { type Gathering, type Language, languageOf, statusOf, traceInputs } from "./tracing.ts";

/** What one command line asks for. */
export interface IndexOptions {
  readonly json: boolean;
  readonly language: Language | undefined;
  readonly gathering?: Gathering;
}

function markedArticles(document: TraceDocument): readonly MarkedArticle[] {
  const attributions = byArticle(document.attributions ?? []);
  const quotations = byArticle(document.quotations ?? []);
  const voices = byArticle(document.voices ?? []);
  return document.articles.map((article) => ({
    article,
    attributions: attributions.get(article.id) ?? [],
    quotations: quotations.get(article.id) ?? [],
    voices: voices.get(article.id) ?? [],
  }));
}

function added(path: string, articles: readonly MarkedArticle[]): Addition {
  try {
    const addition = addToCollection(path, articles);
    if (addition) return addition;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new MusnadError("cannot-write", `${path}: cannot be read or written (${reason})`, { cause: error });
  }
  throw new MusnadError(
    "usage",
    `${path}: is no index of musnad; name a new file or one that musnad index has written`,
  );
}

function notesOf({ known, leftOut }: Addition): readonly Note[] {
  const notes: Note[] = known.map(({ article }) => ({
    code: "index-known-article",
    message: `${article.input} is in the collection already.`,
    input: article.input,
  }));
  if (leftOut === 0) return notes;
  const message = `${leftOut} earlier articles that share less were not compared.`;
  return [...notes, { code: "index-too-many-earlier", message }];
}

/** The document of the fresh articles and of the earlier ones that share passages with them; `isNamed`: with who is named. */
function shared({ fresh, earlier }: Addition, notes: readonly Note[], isNamed: boolean): TraceDocument {
  const all = [...fresh, ...earlier];
  const document = analyse(
    {
      ...newDocument(
        all.map(({ article }) => article),
        notes,
      ),
      attributions: all.flatMap(({ attributions }) => attributions),
      quotations: all.flatMap(({ quotations }) => quotations),
      voices: all.flatMap(({ voices }) => voices),
    },
    { until: "match", without: isNamed ? [] : ["name"] },
  );
  const isFresh = new Set(fresh.map(({ article }) => article.id));
  const passages = (document.passages ?? []).filter(({ a, b }) => isFresh.has(a.article) || isFresh.has(b.article));
  return { ...document, passages };
}

/** Runs the command and returns its exit status. Throws MusnadError on wrong usage, an unwritable index, or when nothing at all could be read. */
export async function indexArticles(path: string, inputs: readonly string[], options: IndexOptions): Promise<number> {
  const { document, lost } = await traceInputs(inputs, "attribute", options.gathering);
  const addition = added(path, markedArticles(document));
  const found = shared(addition, [...document.notes, ...notesOf(addition)], options.json);
  if (options.json) await writeOut(toJson(found));
  else await writeOut(toOutline(found, { language: options.language ?? languageOf(found) }));
  printNotes(
    found.notes.filter((note) => note.lost === true || options.json || note.code.startsWith("index-")),
    found.articles,
  );
  const counted = addition.fresh.length === 1 ? "1 article" : `${addition.fresh.length} articles`;
  say(`${counted} added to ${path}; it holds ${addition.articles}.`);
  return statusOf(lost);
}
