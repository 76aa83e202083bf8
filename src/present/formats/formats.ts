// Every format that other programs read, behind one function: a document in, files out. Leaves out the disk: the shell writes the files.

import type { FullTraceDocument } from "../../model/trace-document.ts";
import { toJson } from "../json.ts";
import { type Lookup, lookUp } from "../lookup.ts";
import type { Language } from "../messages/messages.ts";
import { toBiblatex } from "./biblatex.ts";
import { toCitationList } from "./citation-list.ts";
import { toCslJson } from "./csl-json.ts";
import { csvTables } from "./csv-tables.ts";
import { toFollowTheMoney } from "./follow-the-money.ts";
import { toGexf } from "./gexf.ts";
import { toGraphml } from "./graphml.ts";
import { toJsonLd } from "./json-ld.ts";
import { toWebAnnotation } from "./web-annotation.ts";

/** The names of the formats, as the command line takes them. */
export const EXPORT_FORMATS = [
  "json",
  "csv",
  "jsonld",
  "web-annotation",
  "ftm",
  "graphml",
  "gexf",
  "csl-json",
  "biblatex",
  "markdown",
] as const;
/** A format by the name that the command line gives it. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** How to write an export. `bom`: CSV begins with a byte order mark, which Excel needs to read UTF-8. `language`: of the few words that are the program's own (default English). */
export interface ExportOptions {
  readonly bom?: boolean;
  readonly language?: Language;
}

/** One file of an export: a name without folder, and its whole text. CSV gives one file a table, every other format one file. */
export interface ExportFile {
  readonly name: string;
  readonly content: string;
}

type Writer = (lookup: Lookup, options: ExportOptions) => readonly ExportFile[];

function one(name: string, write: (lookup: Lookup, language: Language) => string): Writer {
  return (lookup, { language = "en" }) => [{ name, content: write(lookup, language) }];
}

const WRITERS: Readonly<Record<ExportFormat, Writer>> = {
  json: one("musnad.json", ({ document }) => toJson(document)),
  csv: (lookup, { bom = false, language = "en" }) =>
    csvTables(lookup, language).map(({ name, content }) => ({
      name: `${name}.csv`,
      content: (bom ? "\uFEFF" : "") + content,
    })),
  jsonld: one("musnad.jsonld", toJsonLd),
  "web-annotation": one("musnad.annotations.jsonld", toWebAnnotation),
  ftm: one("musnad.ftm.ndjson", toFollowTheMoney),
  graphml: one("musnad.graphml", toGraphml),
  gexf: one("musnad.gexf", toGexf),
  "csl-json": one("musnad.csl.json", toCslJson),
  biblatex: one("musnad.bib", toBiblatex),
  markdown: one("musnad.md", toCitationList),
};

/** The document in another program's format. The same document gives the same bytes. Foreign text is escaped for the format; what docs/formats.md names as lost is lost. */
export function toExport(
  document: FullTraceDocument,
  format: ExportFormat,
  options: ExportOptions = {},
): readonly ExportFile[] {
  return WRITERS[format](lookUp(document), options);
}
