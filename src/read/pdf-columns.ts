// The columns of a PDF page in reading order: a strip that stays empty in most rows while words stand on both sides of it parts two columns; rows that
// cross it (a headline over both) part the page into sections. Right to left where most words are Arabic. Leaves out tables, which look alike.

import type { PdfPiece } from "./pdf-lines.ts";

/** Places tried for an empty strip, as shares of the page's text width; columns narrower than a fifth of it are none. */
const STEPS = 60;
const FIRST_PLACE = 0.2;
/** Rows that a strip must have on either side, and the share of rows that may cross it. */
const MIN_ROWS = 4;
const MAX_CROSSING = 0.34;
/** Width of the strip, in heights of the page's letters: narrower gaps stand between words. */
const STRIP = 0.9;
/** Columns in columns: a page of four is parted twice. */
const MAX_PARTINGS = 2;
/** Pieces whose feet differ by less, in letter heights, stand in one row. */
const SAME_ROW = 0.5;
const ARABIC = /\p{Script=Arabic}/u;

type Row = readonly PdfPiece[];

/** Pieces by the row they stand on, from the top. */
export function rowsOf(pieces: readonly PdfPiece[]): readonly Row[] {
  const rows: PdfPiece[][] = [];
  for (const piece of pieces.toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    const foot = row?.[0];
    const reach = Math.max(foot?.height ?? 0, piece.height) * SAME_ROW;
    if (row && foot && Math.abs(foot.y - piece.y) <= reach) row.push(piece);
    else rows.push([piece]);
  }
  return rows;
}

/** The middle value; 0 of none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The least and the greatest value, also of more values than a call takes as arguments. */
export function rangeOf(values: readonly number[]): { readonly least: number; readonly most: number } {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return { least, most };
}

/** Whether a row leaves the strip round `x` empty. */
function spares(row: Row, x: number, half: number): boolean {
  return row.every((piece) => piece.x + piece.width <= x - half || piece.x >= x + half);
}

/** How many rows stand beside each other on both sides of `x`: lines of two columns need not share their feet. */
function besideEachOther(rows: readonly Row[], x: number): number {
  const feet = (isOn: (piece: PdfPiece) => boolean): readonly number[] =>
    rows.flatMap((row) => (row.some(isOn) ? [row[0]?.y ?? 0] : []));
  const [left, right] = [feet((piece) => piece.x < x), feet((piece) => piece.x >= x)];
  const [ofLeft, ofRight] = [rangeOf(left), rangeOf(right)];
  const bottom = Math.max(ofLeft.least, ofRight.least);
  const top = Math.min(ofLeft.most, ofRight.most);
  const beside = (all: readonly number[]): number => all.filter((y) => y >= bottom && y <= top).length;
  return Math.min(beside(left), beside(right));
}

/** The middle of the strip that parts the page, or null. */
function gutterOf(rows: readonly Row[]): number | null {
  const pieces = rows.flat();
  const { least: left } = rangeOf(pieces.map((piece) => piece.x));
  const { most: right } = rangeOf(pieces.map((piece) => piece.x + piece.width));
  const half = (median(pieces.map((piece) => piece.height)) * STRIP) / 2;
  let best: { x: number; rows: number } | null = null;
  for (let step = Math.ceil(STEPS * FIRST_PLACE); step <= STEPS * (1 - FIRST_PLACE); step++) {
    const x = left + ((right - left) * step) / STEPS;
    const sparing = rows.filter((row) => spares(row, x, half));
    const both = besideEachOther(sparing, x);
    const isGutter = both >= MIN_ROWS && rows.length - sparing.length <= rows.length * MAX_CROSSING;
    if (isGutter && (best === null || both > best.rows)) best = { x, rows: both };
  }
  return best?.x ?? null;
}

/** Sections of rows from the top: those that cross the strip by themselves, the others together. */
function sectionsOf(
  rows: readonly Row[],
  x: number,
): readonly { readonly parted: boolean; readonly rows: readonly Row[] }[] {
  const sections: { parted: boolean; rows: Row[] }[] = [];
  for (const row of rows) {
    const parted = spares(row, x, 0);
    const open = sections.at(-1);
    if (open && open.parted === parted) open.rows.push(row);
    else sections.push({ parted, rows: [row] });
  }
  return sections;
}

/** The pieces of one page in columns, in reading order; one group where the page has none. */
export function columnsOf(
  pieces: readonly PdfPiece[],
  partings: number = MAX_PARTINGS,
): readonly (readonly PdfPiece[])[] {
  const visible = pieces.filter((piece) => piece.text.trim() !== "" && piece.height > 0);
  const rows = rowsOf(visible);
  const x = partings === 0 || rows.length < MIN_ROWS ? null : gutterOf(rows);
  if (x === null) return [visible];
  const isRightToLeft = visible.filter((piece) => ARABIC.test(piece.text)).length > visible.length / 2;
  return sectionsOf(rows, x).flatMap(({ parted, rows: section }) => {
    const all = section.flat();
    if (!parted) return [all];
    const sides = [all.filter((piece) => piece.x < x), all.filter((piece) => piece.x >= x)];
    const ordered = isRightToLeft ? sides.toReversed() : sides;
    return ordered.filter((side) => side.length > 0).flatMap((side) => columnsOf(side, partings - 1));
  });
}
