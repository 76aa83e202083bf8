// A claim's wording often begins or ends inside quotation marks of its article. What is missing is shown beside the words, as an addition that
// no reader can take for the text's own; the words themselves are never changed.

const CLOSER: Readonly<Record<string, string>> = { "«": "»", "“": "”", "„": "“", "»": "«", '"': '"' };
const MARKS = /[«»“”„"]/g;

/** Quotation marks that the words lack: `before` the openings, `after` the closings, outermost first and last. */
export interface MissingMarks {
  readonly before: string;
  readonly after: string;
}

interface Marks extends MissingMarks {
  /** Whether one pair of the text's own encloses all of it. */
  readonly enclosed: boolean;
}

// A mark that may do either opens where a word follows it: «»سبق تشغيلها«» has its marks turned round.
function opens(text: string, at: number): boolean {
  return /[\p{L}\p{N}[(«“]/u.test(text.charAt(at + 1));
}

function marksOf(text: string): Marks {
  const open: { mark: string; at: number }[] = [];
  let before = "";
  let firstClosedAt = -1;
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    const last = open.at(-1);
    if (last !== undefined && CLOSER[last.mark] === mark) {
      open.pop();
      if (last.at === 0) firstClosedAt = index;
    } else if (mark === "«" || mark === "“" || mark === "„" || opens(text, index)) open.push({ mark, at: index });
    else before = (mark === "»" ? "«" : mark === "”" ? "“" : mark) + before;
  }
  const after = open.map(({ mark }) => CLOSER[mark] ?? "").reverse();
  return { before, after: after.join(""), enclosed: text.length > 2 && firstClosedAt === text.length - 1 };
}

/** What a wording lacks to have all its quotation marks in pairs; both empty where it lacks nothing. */
export function missingMarks(text: string): MissingMarks {
  const { before, after } = marksOf(text);
  return { before, after };
}

/** Whether the words are one quotation from end to end, so that further marks around them would only be read as a second one. */
export function isOneQuotation(text: string): boolean {
  const { before, after, enclosed } = marksOf(text);
  return enclosed && before === "" && after === "";
}

/** A wording in quotation marks for plain text: what it lacks stands in square brackets. */
export function quotedClaim(text: string): string {
  if (isOneQuotation(text)) return text;
  const { before, after } = missingMarks(text);
  return `«${before && `[${before}]`}${text}${after && `[${after}]`}»`;
}
