// The last stage: a trace document as text for programs (JSON), for a terminal and for people (one HTML file).
// Pure: returns strings and writes nothing. Other formats will stand beside these three.

export { type JsonOptions, toJson } from "./json.ts";
export type { Language } from "./messages/messages.ts";
export { toOutline } from "./outline.ts";
export { type HtmlOptions, toHtml } from "./report/html-report.ts";
export type { InputHash } from "./report/methods.ts";
export { type TerminalOptions, toTerminal } from "./terminal.ts";
