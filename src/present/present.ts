// The last stage: a trace document as text for programs (JSON), for a terminal and for people (one HTML file).
// Pure: returns strings and writes nothing. Every other format stands behind toExport().

export { type Explanation, toExplanation } from "./explanation/explanation.ts";
export { EXPORT_FORMATS, type ExportFile, type ExportFormat, type ExportOptions, toExport } from "./formats/formats.ts";
export { passagesCsv } from "./formats/passages-csv.ts";
export { toJson } from "./json.ts";
export type { Digits } from "./messages/digits.ts";
export { toOutline } from "./outline.ts";
export { toHtml } from "./report/html-report.ts";
export { toTerminal } from "./terminal.ts";
