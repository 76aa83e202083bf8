// Comma-separated values by RFC 4180, with cells that a spreadsheet takes for text whatever they say.
// Leaves out types and dates: a spreadsheet guesses them, and the JSON document has them.

import { inert } from "./inert-text.ts";

/** A value of a cell; null is an empty cell. */
export type Cell = string | number | boolean | null;

// What opens a formula, in ASCII and in the full-width and small forms that spreadsheets take for the same; | and % open macros of older ones.
const SIGN = "=+\\-@|%＝＋－＠﹢﹣﹦﹫";
const OPENS_FORMULA = new RegExp(`^(?:[\\t\\r\\n]|[\\s\\p{C}]*[${SIGN}])`, "u");
// A reader set to another separator would begin a new cell after these.
const OPENS_AFTER_SEPARATOR = new RegExp(`([;\\t\\n][\\s\\p{C}]*)(?=[${SIGN}])`, "gu");

/** The text with an apostrophe before everything that a spreadsheet could run. */
function formulaSafe(text: string): string {
  const guarded = text.replace(OPENS_AFTER_SEPARATOR, "$1'");
  return OPENS_FORMULA.test(guarded) ? `'${guarded}` : guarded;
}

function written(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const text = formulaSafe(inert(cell));
  return /[",\r\n;\t]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows, lines ended by CR LF. */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(written).join(",")}\r\n`).join("");
}

/** A table with its head. */
export function toCsv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return csvLines([head, ...rows]);
}
