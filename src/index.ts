// The public names of the library, and no logic. A test pins this list.

export {
  type AnalyseOptions,
  analyse,
  newDocument,
  STAGES,
  type Stage,
  statementsOf,
  trace,
  VERSION,
} from "./analyse.ts";
export { type Attributed, attribute } from "./attribute/attribute.ts";
export { type Matched, type MatchOptions, match } from "./match/match.ts";
export type * from "./model/actor.ts";
export type * from "./model/article.ts";
export type * from "./model/attribution.ts";
export type * from "./model/claim.ts";
export type * from "./model/input.ts";
export type * from "./model/judgement.ts";
export type * from "./model/note.ts";
export type * from "./model/passage.ts";
export type * from "./model/span.ts";
export type * from "./model/trace.ts";
export type * from "./model/trace-document.ts";
export { type Named, name } from "./name/name.ts";
export {
  EXPORT_FORMATS,
  type Explanation,
  type ExportFile,
  type ExportFormat,
  type ExportOptions,
  toExplanation,
  toExport,
  toHtml,
  toJson,
  toOutline,
  toTerminal,
} from "./present/present.ts";
export { type ReadResult, read } from "./read/read.ts";
export { type Statement, type Traced, trace as traceClaims } from "./trace/trace.ts";
