// The whole pipeline on one screen: read → attribute → name → match → trace. The only file that knows the order; each step's output is the
// next step's input. Leaves out files, screens and clocks: it runs unchanged in a browser worker.

import { type Attributed, attribute } from "./attribute/attribute.ts";
import { type MatchOptions, match } from "./match/match.ts";
import type { Article } from "./model/article.ts";
import type { Judgement } from "./model/judgement.ts";
import type { Note } from "./model/note.ts";
import type { FullTraceDocument, TraceDocument } from "./model/trace-document.ts";
import { name } from "./name/name.ts";
import { type Statement, statements, trace as traceClaims } from "./trace/trace.ts";

/** Must equal the package's version; a test holds it. */
export const VERSION = "0.1.0";

/** The stages after reading, in the order in which data flows. */
export const STAGES = ["read", "attribute", "name", "match", "trace"] as const;
/** A stage of the pipeline, in the order of `STAGES`. */
export type Stage = (typeof STAGES)[number];

/** Called before each stage, so that a shell can show progress. */
export interface AnalyseOptions {
  readonly until?: Stage;
  /** Stages that are passed over: what nobody asked for takes no time, and its fields stay absent. */
  readonly without?: readonly Stage[];
  /** What people decided: put over what the stages find, beside the decisions that the document already holds. */
  readonly judgements?: readonly Judgement[];
  /** Vectors of statements by id (`statementsOf`), from a model outside: they may add candidates of claims. Not kept in the document. */
  readonly vectors?: ReadonlyMap<string, readonly number[]>;
  /** How the match stage listens; by default by the number of articles. */
  readonly matching?: MatchOptions;
  readonly onStage?: (stage: Stage) => void;
  /** Called now and then while articles are marked. */
  readonly onArticles?: (done: number, total: number) => void;
}

/** A document with nothing but articles. */
export function newDocument(articles: readonly Article[], notes: readonly Note[] = []): TraceDocument {
  return { format: "musnad-trace", version: 1, generator: `musnad ${VERSION}`, articles, notes };
}

/** Articles between two calls of `onArticles`. */
const STEP = 100;

/** Whether the articles of a document have been marked: who is said to say what. */
export function isMarked({ attributions, quotations, voices }: TraceDocument): boolean {
  return attributions !== undefined && quotations !== undefined && voices !== undefined;
}

function attributed(document: TraceDocument, { onArticles }: AnalyseOptions): TraceDocument {
  if (isMarked(document)) return document;
  const { articles } = document;
  const marked = articles.map((article, done) => {
    if (done > 0 && done % STEP === 0) onArticles?.(done, articles.length);
    return attribute(article);
  });
  return withMarks(document, marked);
}

/** The document with what `attribute` found in each of its articles, in their order. */
export function withMarks(document: TraceDocument, marked: readonly Attributed[]): TraceDocument {
  return {
    ...document,
    attributions: marked.flatMap((article) => article.attributions),
    quotations: marked.flatMap((article) => article.quotations),
    voices: marked.flatMap((article) => article.voices),
    notes: [...document.notes, ...marked.flatMap((article) => article.notes)],
  };
}

function named(document: TraceDocument): TraceDocument {
  if (document.actors) return document;
  const { attributions = [], quotations = [], judgements = [] } = document;
  const { actors, attributions: resolved, notes } = name(document.articles, { attributions, quotations, judgements });
  return { ...document, attributions: resolved, actors, notes: joinedNotes(document.notes, notes) };
}

function matched(document: TraceDocument, { matching }: AnalyseOptions): TraceDocument {
  if (document.passages) return document;
  const { attributions = [], quotations = [] } = document;
  const { passages, notes } = match(document.articles, { attributions, quotations }, matching);
  return { ...document, passages, notes: [...document.notes, ...notes] };
}

function traced(document: TraceDocument, { vectors }: AnalyseOptions): TraceDocument {
  if (document.claims && document.nodes && document.transmissions && document.traces) return document;
  const { attributions = [], quotations = [], voices = [], actors = [], passages = [], articles } = document;
  const { judgements = [] } = document;
  const { claims, nodes, transmissions, traces, notes } = traceClaims({
    articles,
    judgements,
    attributions,
    quotations,
    voices,
    actors,
    passages,
    ...(vectors ? { vectors } : {}),
  });
  return { ...document, claims, nodes, transmissions, traces, judgements, notes: joinedNotes(document.notes, notes) };
}

/** Notes without repetition: a stage that runs again after a judgement says again what it said. */
function joinedNotes(before: readonly Note[], added: readonly Note[]): readonly Note[] {
  return [...new Map([...before, ...added].map((note) => [JSON.stringify(note), note])).values()];
}

/** The document with further judgements; where there are any that it lacks, without what they may change. */
function judged(document: TraceDocument, given: readonly Judgement[]): TraceDocument {
  const known = new Map((document.judgements ?? []).map((one) => [JSON.stringify(one), one]));
  const fresh = given.filter((one) => !known.has(JSON.stringify(one)));
  if (fresh.length === 0) return document;
  const { actors: _, claims: __, nodes: ___, transmissions: ____, traces: _____, ...rest } = document;
  const notes = document.notes.filter(({ code }) => code !== "judgement-without-finding");
  return { ...rest, notes, judgements: [...known.values(), ...fresh] };
}

const STEPS: Readonly<Record<Stage, (document: TraceDocument, options: AnalyseOptions) => TraceDocument>> = {
  read: (document) => document,
  attribute: attributed,
  name: named,
  match: matched,
  trace: traced,
};

/** Runs the stages that the document still lacks, up to `until` (default: all). A stage whose fields are there is not run again. */
export function analyse(document: TraceDocument, options: AnalyseOptions = {}): TraceDocument {
  const last = STAGES.indexOf(options.until ?? "trace");
  const wanted = STAGES.slice(0, last + 1).filter((stage) => options.without?.includes(stage) !== true);
  return wanted.reduce(
    (filled, stage) => {
      options.onStage?.(stage);
      return STEPS[stage](filled, options);
    },
    judged(document, options.judgements ?? []),
  );
}

/** The statements of a matched document that are compared for claims, for whoever has a model of meaning give vectors for them. */
export function statementsOf(document: TraceDocument): readonly Statement[] {
  const { articles, attributions = [], quotations = [], voices = [], passages = [] } = document;
  return statements({ articles, attributions, quotations, voices, passages });
}

/** Reads articles that are already in memory to the end: on whom does each claim rest? Never throws on odd articles; see `notes`. */
export function trace(articles: readonly Article[], options: Omit<AnalyseOptions, "until"> = {}): FullTraceDocument {
  const document = analyse(newDocument(articles), options);
  const { attributions = [], quotations = [], voices = [], actors = [], passages = [] } = document;
  const { claims = [], nodes = [], transmissions = [], traces = [], judgements = [] } = document;
  return {
    ...document,
    ...{ attributions, quotations, voices, actors, passages },
    ...{ claims, nodes, transmissions, traces, judgements },
  };
}
