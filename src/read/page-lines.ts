// The visible lines of a page under construction: text is appended piece by piece, white space collapsed as browsers do. Leaves out which
// elements begin a line.

/** One visible line of a page. */
export interface PageLine {
  readonly text: string;
  /** "title" is an h1, "heading" h2 to h6, "entry" an entry of a list. */
  readonly kind: "title" | "heading" | "caption" | "entry" | "text";
  /** Share of its characters that are link text, 0..1. */
  readonly linkShare: number;
}

interface Line {
  text: string;
  links: number;
  kind: PageLine["kind"];
}

/** Lines under construction: text is appended, white space collapsed as browsers do. */
export interface PageLines {
  readonly all: Line[];
  readonly append: (chunk: string, kind: PageLine["kind"], isLink: boolean) => number | null;
  readonly breakLine: () => void;
  readonly separate: () => void;
}

/** Text on one line: runs of spaces and line breaks of all kinds become one space; no-break spaces stay. */
export function oneLine(text: string): string {
  return text.replace(/[ \t\n\r\f\v\u0085\u2028\u2029]+/g, " ");
}

/** Starts with no line. `append` returns the number of the line that took the text, null for white space alone. */
export function collectLines(): PageLines {
  const all: Line[] = [];
  let current: Line | null = null;
  let needsSpace = false;
  return {
    all,
    append: (chunk, kind, isLink) => {
      const collapsed = oneLine(chunk);
      const words = collapsed.replace(/^ | $/g, "");
      if (words === "") {
        needsSpace ||= collapsed !== "";
        return null;
      }
      if (!current) {
        current = { text: "", links: 0, kind };
        all.push(current);
      }
      const gap =
        current.text !== "" && (needsSpace || collapsed.startsWith(" ")) && !current.text.endsWith(" ") ? " " : "";
      current.text += gap + words;
      needsSpace = collapsed.endsWith(" ");
      if (isLink) current.links += words.length;
      return all.length - 1;
    },
    breakLine: () => {
      current = null;
      needsSpace = false;
    },
    separate: () => {
      needsSpace = true;
    },
  };
}
