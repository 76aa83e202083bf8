// The last stage: a trace document as text for programs (JSON), for a terminal and for people (one HTML file).
// Pure: returns strings and writes nothing. Other formats will stand beside these three.

export { toJson } from "./json.ts";
export { toOutline } from "./outline.ts";
export { toHtml } from "./report/html-report.ts";
export { toTerminal } from "./terminal.ts";
