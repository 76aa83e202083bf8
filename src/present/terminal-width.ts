// Breaks lines for a terminal: a line that ends inside an isolate closes it and the next one opens it again, so that no direction leaks.
// Counts marks, isolates and colours as nothing, wide characters as two. Leaves out grapheme clusters of emoji.

const FIRST_STRONG_ISOLATE = "\u2068";
const POP_DIRECTIONAL_ISOLATE = "\u2069";

// The escape character is written as a code point, so that the pattern holds no control character.
const COLOUR = new RegExp(`${String.fromCodePoint(0x1b)}\\[\\d+m`, "g");
const WITHOUT_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/gu;
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F900}-\u{1F9FF}]/gu;

/** How many columns a text takes in a terminal. */
export function columnsOf(text: string): number {
  const seen = text.replace(COLOUR, "").replace(WITHOUT_WIDTH, "");
  return [...seen].length + (seen.match(WIDE)?.length ?? 0);
}

// How many isolates are open after the text, given how many were before it.
function openIsolates(text: string, before: number): number {
  let open = before;
  for (const character of text) {
    if (character === FIRST_STRONG_ISOLATE) open++;
    if (character === POP_DIRECTIONAL_ISOLATE) open = Math.max(0, open - 1);
  }
  return open;
}

/** The text in lines of at most `width` columns where its words allow; each line's isolates are closed on it. */
export function wrapped(text: string, width: number): string[] {
  if (columnsOf(text) <= width) return [text];
  const lines: string[] = [];
  let line = "";
  let open = 0;
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && columnsOf(longer) > width) {
      open = openIsolates(line, 0);
      lines.push(line + POP_DIRECTIONAL_ISOLATE.repeat(open));
      line = FIRST_STRONG_ISOLATE.repeat(open) + word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
