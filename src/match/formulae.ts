// Tells a formula from a report: names and titles, prayers, agency boilerplate. A formula is tagged, never dropped, and makes no transmission
// (MAT-09). Leaves out counting over large collections, where how often a stretch comes back says more than a list.

import type { Columns } from "./alignment.ts";
import type { Borders } from "./borders.ts";
import type { Words } from "./words.ts";

/** Share of the words of one side that must belong to names for the passage to be a naming. Raising it tags fewer. */
const NAMING_SHARE = 0.75;

function shareOf(positions: readonly number[], table: Uint8Array): number {
  const own = positions.filter((position) => position !== -1);
  return own.filter((position) => table[position] === 1).length / Math.max(1, own.length);
}

/** Whether the shared words are a formula on either side. */
export function isFormula(columns: Columns, _words: Words, borders: Borders): boolean {
  return shareOf(columns.a, borders.source) >= NAMING_SHARE || shareOf(columns.b, borders.source) >= NAMING_SHARE;
}
