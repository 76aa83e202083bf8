// The words of a PDF page from positioned pieces: PDFs hold glyphs where they are painted, Arabic often in visual order and in presentation forms.
// Pieces → columns → lines (right to left where a line has Arabic letters) → paragraphs.

import { columnsOf, median, rangeOf, rowsOf } from "./pdf-columns.ts";

/** A piece of text as painted; x and y of its left end, in points, y grows upwards. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A paragraph with the height of its letters, by which headings are told. */
export interface PdfParagraph {
  readonly text: string;
  readonly height: number;
}

interface PdfLine {
  readonly text: string;
  readonly y: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly isRightToLeft: boolean;
}

/** A gap wider than this, in letter heights, is a space. Measured on three fonts' PDFs. */
const SPACE = 0.12;
/** A mark, or «اً» and «ا» alone, is the end of the word before it: some fonts paint it far off. */
const CLINGING = /^(?:\p{M}|ا\p{M}?(?!\p{L}))/u;
/** Lines further apart than this, in distances usual on the page, begin a new paragraph; so does another letter height. */
const PARAGRAPH_GAP = 1.35;
const OTHER_HEIGHT = 0.12;
/** A line that ends this share of the page's text width before the edge is the last of its paragraph. */
const SHORT_LINE = 0.12;

const ARABIC = /\p{Script=Arabic}/u;
const PRESENTATION = /[\ufb50-\ufdff\ufe70-\ufefc]/u;
const PRESENTATION_UNIT = /[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]/gu;
/** Digits and Latin stand left to right inside a reversed piece. */
const LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Nd}](?:[\p{Script=Latin}\p{Nd}.,:/%°@_-]*[\p{Script=Latin}\p{Nd}%°])?/gu;
const MIRRORED: Readonly<Record<string, string>> = {
  "(": ")",
  ")": "(",
  "[": "]",
  "]": "[",
  "«": "»",
  "»": "«",
  "‹": "›",
  "›": "‹",
  "{": "}",
  "}": "{",
  "<": ">",
  ">": "<",
};

function reversed(text: string): string {
  return [...text].toReversed().join("");
}

/** A piece in reading order: presentation forms show that it was painted left to right. */
function logical(text: string): string {
  const composed = (piece: string): string => piece.replace(PRESENTATION_UNIT, (unit) => unit.normalize("NFKC"));
  if (!PRESENTATION.test(text)) return composed(text);
  return composed(mirrored(reversed(text))).replace(LEFT_TO_RIGHT, reversed);
}

function mirrored(text: string): string {
  return [...text].map((char) => MIRRORED[char] ?? char).join("");
}

const OPENING = /[([{«‹]/u;

/** How many brackets and guillemets of a text have no partner. */
function unpaired(text: string): number {
  let open = 0;
  let wrong = 0;
  for (const char of text) {
    if (MIRRORED[char] === undefined) continue;
    if (OPENING.test(char)) open++;
    else if (open > 0) open--;
    else wrong++;
  }
  return open + wrong;
}

/** Some makers of PDFs name a bracket by the glyph that they painted, which right to left is its mirror image: the pairs tell. */
function withSoundBrackets(text: string): string {
  const turned = mirrored(text);
  return unpaired(turned) < unpaired(text) ? turned : text;
}

function lineOf(pieces: readonly PdfPiece[]): PdfLine {
  const isRightToLeft = pieces.some((piece) => ARABIC.test(piece.text));
  const ordered = pieces.toSorted((a, b) => (isRightToLeft ? b.x + b.width - (a.x + a.width) : a.x - b.x));
  const { most: height } = rangeOf(pieces.map((piece) => piece.height));
  let text = "";
  let edge: number | null = null;
  for (const piece of ordered) {
    const near = isRightToLeft ? piece.x + piece.width : piece.x;
    const gap = edge === null ? 0 : isRightToLeft ? edge - near : near - edge;
    const words = logical(piece.text);
    text += (gap > height * SPACE && !CLINGING.test(words) ? " " : "") + words;
    edge = isRightToLeft ? piece.x : piece.x + piece.width;
  }
  const { least: left } = rangeOf(pieces.map((piece) => piece.x));
  const { most: right } = rangeOf(pieces.map((piece) => piece.x + piece.width));
  return { text: text.replace(/\s+/gu, " ").trim(), y: pieces[0]?.y ?? 0, height, left, right, isRightToLeft };
}

/** Pieces grouped by the line they stand on, from the top. */
function linesOf(pieces: readonly PdfPiece[]): readonly PdfLine[] {
  const visible = pieces.filter((piece) => piece.text.trim() !== "" && piece.height > 0);
  return rowsOf(visible)
    .map(lineOf)
    .filter((line) => line.text !== "");
}

/** The paragraphs of one column, from the top. */
function columnParagraphs(pieces: readonly PdfPiece[]): readonly PdfParagraph[] {
  const lines = linesOf(pieces);
  const usual = median(lines.slice(1).map((line, at) => (lines[at]?.y ?? 0) - line.y));
  const { least: left } = rangeOf(lines.map((line) => line.left));
  const { most: right } = rangeOf(lines.map((line) => line.right));
  const isShort = (line: PdfLine): boolean =>
    (line.isRightToLeft ? line.left - left : right - line.right) > (right - left) * SHORT_LINE;
  const paragraphs: { text: string; height: number }[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const open = paragraphs.at(-1);
    const goesOn =
      before !== undefined &&
      before.y - line.y <= usual * PARAGRAPH_GAP &&
      Math.abs(before.height - line.height) <= before.height * OTHER_HEIGHT &&
      !isShort(before);
    if (open && goesOn) open.text += ` ${line.text}`;
    else paragraphs.push({ text: line.text, height: line.height });
  });
  return paragraphs.map(({ text, height }) => ({ text: ARABIC.test(text) ? withSoundBrackets(text) : text, height }));
}

const SENTENCE_END = /[.!?؟…:۔][\s"'”»)\]]*$/u;

/** The paragraphs of one page in reading order. One that a column's foot cuts goes on at the head of the next. */
export function pdfParagraphs(pieces: readonly PdfPiece[]): readonly PdfParagraph[] {
  const paragraphs: { text: string; height: number }[] = [];
  for (const column of columnsOf(pieces))
    columnParagraphs(column).forEach((paragraph, at) => {
      const open = paragraphs.at(-1);
      const isCut = at === 0 && open !== undefined && !SENTENCE_END.test(open.text);
      const goesOn = isCut && Math.abs(open.height - paragraph.height) <= open.height * OTHER_HEIGHT;
      if (goesOn) open.text += ` ${paragraph.text}`;
      else paragraphs.push({ ...paragraph });
    });
  return paragraphs;
}
