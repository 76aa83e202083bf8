// Cuts an alignment where what is shared breaks off (MAT-06): at the border of a quotation, at the outlets' own reporting words, at a sentence
// end, beside words that stand on one side only; so that one quotation is one passage. Where both texts run on word by word, one outlet has
// taken the other's narration with the quotation, and nothing is cut but paragraphs. Leaves out acceptance scores: the caller's.

import type { Borders } from "./borders.ts";
import { type Columns, pairScore, type Sides } from "./columns.ts";

/**
 * Unaligned words with a cue on one side only: so many or more are that outlet's own report and cut the passage. Fewer are a hedge or a source that
 * one side dropped («بحسب ناشطين»), which must stay in sight. Raising it cuts less.
 */
const REPORTING_WORDS = 5;

/** As few unaligned words are a slip of the pen beside a border, not another text. Raising it cuts less. */
const SLIP_WORDS = 2;

type Cut = "none" | "paragraph" | "sentence" | "quotation" | "reporting";

/** Two neighbouring pairs of like words, by column, and what stands between them unaligned. */
interface Joint {
  readonly before: number;
  readonly after: number;
}

function likeColumns(columns: Columns, sides: Sides): readonly number[] {
  const like: number[] = [];
  for (let column = 0; column < columns.a.length; column++) {
    const a = columns.a[column] ?? -1;
    const b = columns.b[column] ?? -1;
    if (a !== -1 && b !== -1 && pairScore(sides, a, b) > 0) like.push(column);
  }
  return like;
}

interface Side {
  readonly before: number;
  readonly after: number;
}

function changes(table: Int32Array, side: Side): boolean {
  return table[side.before] !== table[side.after];
}

function isOtherSentence(borders: Borders, side: Side): boolean {
  return borders.sentenceAt(side.before) !== borders.sentenceAt(side.after);
}

function isInsideQuotation(borders: Borders, side: Side): boolean {
  return (borders.quotation[side.before] ?? -1) !== -1 && !changes(borders.quotation, side);
}

function holdsCue(borders: Borders, side: Side): boolean {
  for (let position = side.before + 1; position < side.after; position++) if (borders.cue[position] === 1) return true;
  return false;
}

/** Whether an utterance begins or ends anywhere between the two words. */
function holdsQuotationBorder(borders: Borders, side: Side): boolean {
  for (let position = side.before; position < side.after; position++)
    if (borders.quotation[position] !== borders.quotation[position + 1]) return true;
  return false;
}

/** Whether a side goes on in the middle of a sentence, whatever the other has put between. */
function runsOn(borders: Borders, side: Side): boolean {
  return side.after === side.before + 1 && !isOtherSentence(borders, side) && !holdsQuotationBorder(borders, side);
}

function cutAt(borders: Borders, a: Side, b: Side): Cut {
  const gap = Math.max(a.after - a.before, b.after - b.before) - 1;
  if (gap === 0) return changes(borders.paragraph, a) && changes(borders.paragraph, b) ? "paragraph" : "none";
  if (gap <= SLIP_WORDS && !holdsCue(borders, a) && !holdsCue(borders, b)) return "none";
  if (runsOn(borders, a) || runsOn(borders, b)) return "none";
  if (holdsQuotationBorder(borders, a) || holdsQuotationBorder(borders, b)) return "quotation";
  if (gap > REPORTING_WORDS && holdsCue(borders, a) !== holdsCue(borders, b)) return "reporting";
  const isInside = isInsideQuotation(borders, a) || isInsideQuotation(borders, b);
  const isSentence = gap > SLIP_WORDS && (isOtherSentence(borders, a) || isOtherSentence(borders, b));
  return isSentence && !isInside ? "sentence" : "none";
}

function slice(columns: Columns, first: number, last: number): Columns {
  return { a: columns.a.slice(first, last + 1), b: columns.b.slice(first, last + 1) };
}

interface Piece extends Joint {
  /** Whether only the end of a paragraph, with no word unaligned, parts it from the piece before. */
  readonly isNext: boolean;
}

function piecesOf(columns: Columns, like: readonly number[], borders: Borders): readonly Piece[] {
  const pieces: Piece[] = [];
  let first = like[0] ?? 0;
  let isNext = false;
  for (let index = 1; index < like.length; index++) {
    const before = like[index - 1] ?? 0;
    const after = like[index] ?? 0;
    const a: Side = { before: columns.a[before] ?? 0, after: columns.a[after] ?? 0 };
    const b: Side = { before: columns.b[before] ?? 0, after: columns.b[after] ?? 0 };
    // Most words follow on both sides in one paragraph.
    if (a.after - a.before === 1 && b.after - b.before === 1 && !changes(borders.paragraph, a)) continue;
    const cut = cutAt(borders, a, b);
    if (cut === "none") continue;
    pieces.push({ before: first, after: before, isNext });
    first = after;
    isNext = cut === "paragraph";
  }
  pieces.push({ before: first, after: like.at(-1) ?? first, isNext });
  return pieces;
}

/** Fewer words at the edge of a paragraph are no reason to go on into it («… في المرجانة. ¶ وأعلنت»), unless they are all of it. */
const TOLD_WORDS = 3;

/** Whether a piece is a paragraph from end to end on both sides. */
function isWholeParagraph({ a, b }: Columns, { paragraph }: Borders, { before, after }: Joint): boolean {
  return [a, b].every((side) => {
    const first = side[before] ?? 0;
    const last = side[after] ?? 0;
    return paragraph[first - 1] !== paragraph[first] && paragraph[last] !== paragraph[last + 1];
  });
}

/**
 * The pieces of an alignment that may stand as passages, in order; a short paragraph goes with its neighbour instead of getting lost. `stands` is
 * the acceptance test, which the whole alignment has passed. Unaligned words cut beside the border of a quotation or the end of a sentence on
 * either side, unless a quotation or one side's sentence runs on across them.
 */
export function cutPieces(
  columns: Columns,
  { sides, borders }: { readonly sides: Sides; readonly borders: Borders },
  stands: (piece: Columns) => boolean,
): readonly Columns[] {
  const like = likeColumns(columns, sides);
  if (like.length === 0) return [];
  const pieces = piecesOf(columns, like, borders);
  if (pieces.length === 1 && like[0] === 0 && like.at(-1) === columns.a.length - 1) return [columns];
  const kept: Joint[] = [];
  let loose: Piece | null = null;
  for (const piece of pieces) {
    const { after } = piece;
    const isTold = after - piece.before + 1 >= TOLD_WORDS || isWholeParagraph(columns, borders, piece);
    const before: number = loose && piece.isNext ? loose.before : piece.before;
    const last = kept.at(-1);
    loose = null;
    if (stands(slice(columns, before, after))) kept.push({ before, after });
    else if (isTold && last && piece.isNext && last.after === before - 1)
      kept[kept.length - 1] = { before: last.before, after };
    else loose = isTold ? { ...piece, before } : null;
  }
  return kept.map((piece) => slice(columns, piece.before, piece.after));
}
