// The visible lines of a page under construction: text is appended piece by piece, white space collapsed as browsers do. Leaves out which
// elements begin a line.

/** One visible line of a page. */
export interface PageLine {
  readonly text: string;
  /** "title" is an h1, "heading" h2 to h6, "entry" an entry of a list or a block quotation. */
  readonly kind: "title" | "heading" | "caption" | "entry" | "text";
  /** Share of its characters that are link text, 0..1. */
  readonly linkShare: number;
}

/** Lines under construction. */
export interface PageLines {
  /** Adds text; returns the number of the line that took it, null for white space alone. */
  readonly append: (chunk: string, kind: PageLine["kind"], isLink: boolean) => number | null;
  readonly breakLine: () => void;
  /** Two words that only a tag parts, as in a row of links, get a space between them. */
  readonly separate: () => void;
  readonly lines: () => readonly PageLine[];
}

/** Pieces, not one growing string: pages can give text in a hundred thousand pieces. */
interface Line {
  readonly pieces: string[];
  readonly kind: PageLine["kind"];
  last: string;
  length: number;
  links: number;
}

const WORD = /[\p{L}\p{Nd}]/u;

/** Text on one line: runs of spaces and line breaks of all kinds become one space; no-break spaces stay. */
export function oneLine(text: string): string {
  return text.replace(/[ \t\n\r\f\v\u0085\u2028\u2029]+/g, " ");
}

function gapBefore(line: Line, words: string, isApart: boolean, isLoose: boolean): string {
  if (line.length === 0 || line.last === " ") return "";
  const joinsWords = isLoose && WORD.test(line.last) && WORD.test(words.charAt(0));
  return isApart || joinsWords ? " " : "";
}

function add(line: Line, words: string, gap: string, isLink: boolean): void {
  line.pieces.push(gap, words);
  line.length += gap.length + words.length;
  line.last = words.at(-1) ?? line.last;
  if (isLink) line.links += words.length;
}

/** Starts with no line. */
export function collectLines(): PageLines {
  const all: Line[] = [];
  let current: Line | null = null;
  let needsSpace = false;
  let isLoose = false;
  return {
    append: (chunk, kind, isLink) => {
      const collapsed = oneLine(chunk);
      const words = collapsed.replace(/^ | $/g, "");
      if (words === "") {
        needsSpace ||= collapsed !== "";
        return null;
      }
      if (!current) {
        current = { pieces: [], kind, last: "", length: 0, links: 0 };
        all.push(current);
      }
      add(current, words, gapBefore(current, words, needsSpace || collapsed.startsWith(" "), isLoose), isLink);
      needsSpace = collapsed.endsWith(" ");
      isLoose = false;
      return all.length - 1;
    },
    breakLine: () => {
      current = null;
      needsSpace = false;
      isLoose = false;
    },
    separate: () => {
      isLoose = true;
    },
    lines: () =>
      all.map(({ pieces, kind, links, length }) => ({
        ...{ text: pieces.join(""), kind },
        linkShare: links / Math.max(1, length),
      })),
  };
}
