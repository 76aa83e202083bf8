// Names what each column of an alignment is: same, spelling, clitic, substitution, insertion, omission, move (MAT-07).
// Spelling is never thrown away: it is house style, and a clue. Leaves out what a change means: drift is the trace stage's.

import type { Edit, EditOperation } from "../model/passage.ts";
import type { Span } from "../model/span.ts";
import type { Columns } from "./columns.ts";
import type { Comparison } from "./similarity.ts";
import type { Words } from "./words.ts";

/** Words of one side that follow one another: the first and how many; -1 and 0 for none. */
interface Row {
  readonly first: number;
  readonly size: number;
}

/** A run of columns of one kind. Each side's words follow one another without a gap, through all runs. */
interface Run {
  readonly op: EditOperation;
  readonly a: Row;
  readonly b: Row;
}

/** What two aligned words are compared by; the texts are those of the two articles. */
interface Ground {
  readonly words: Words;
  readonly comparison: Comparison;
  readonly textA: string;
  readonly textB: string;
}

function isWrittenAlike({ words, textA, textB }: Ground, a: number, b: number): boolean {
  const startA = words.starts[a] ?? 0;
  const startB = words.starts[b] ?? 0;
  const length = (words.ends[a] ?? 0) - startA;
  if ((words.ends[b] ?? 0) - startB !== length) return false;
  for (let index = 0; index < length; index++)
    if (textA.charCodeAt(startA + index) !== textB.charCodeAt(startB + index)) return false;
  return true;
}

function operation(ground: Ground, a: number, b: number): EditOperation {
  if (a === -1) return "insertion";
  if (b === -1) return "omission";
  const { words, comparison } = ground;
  const relation = comparison.relation(words.keys[a] ?? 0, words.keys[b] ?? 0);
  if (relation === "equal") return isWrittenAlike(ground, a, b) ? "same" : "spelling";
  return relation === "clitic" ? "clitic" : "substitution";
}

/** The row that begins at column `from` of a side and ends before `to`. */
function rowOf(side: readonly number[], from: number, to: number): Row {
  let first = -1;
  let size = 0;
  for (let column = from; column < to; column++) {
    const position = side[column] ?? -1;
    if (position === -1) continue;
    if (size === 0) first = position;
    size++;
  }
  return { first, size };
}

function runsOf(ground: Ground, { a, b }: Columns): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  let op = operation(ground, a[0] ?? -1, b[0] ?? -1);
  for (let column = 1; column <= a.length; column++) {
    const next = column < a.length ? operation(ground, a[column] ?? -1, b[column] ?? -1) : null;
    if (next === op) continue;
    runs.push({ op, a: rowOf(a, from, column), b: rowOf(b, from, column) });
    if (next) op = next;
    from = column;
  }
  return runs;
}

const REPLACES: ReadonlySet<EditOperation> = new Set(["substitution", "insertion", "omission"]);

function isSameWords({ keys }: Words, one: Row, other: Row): boolean {
  if (one.size !== other.size) return false;
  for (let offset = 0; offset < one.size; offset++)
    if (keys[one.first + offset] !== keys[other.first + offset]) return false;
  return true;
}

function joinedRow(one: Row, next: Row): Row {
  return { first: one.size === 0 ? next.first : one.first, size: one.size + next.size };
}

/** Words left out beside words put in are one substitution, unless all of one side stands elsewhere (a move). */
function joined(runs: readonly Run[]): readonly Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (!last || !REPLACES.has(last.op) || !REPLACES.has(run.op)) {
      out.push(run);
      continue;
    }
    const a = joinedRow(last.a, run.a);
    const b = joinedRow(last.b, run.b);
    out[out.length - 1] = { op: a.size === 0 ? "insertion" : b.size === 0 ? "omission" : "substitution", a, b };
  }
  return out;
}

/** How many runs away the other half of a move may stand. Raising it finds longer moves, and costs time on texts of few words. */
const MOVE_REACH = 24;

/** An omission whose words are inserted elsewhere in the same passage has moved; both halves are named so. */
function withMoves(runs: readonly Run[], words: Words): readonly Run[] {
  const moved = new Set<Run>();
  for (const [index, omission] of runs.entries()) {
    if (omission.op !== "omission") continue;
    const insertion = runs
      .slice(Math.max(0, index - MOVE_REACH), index + MOVE_REACH)
      .find((run) => run.op === "insertion" && !moved.has(run) && isSameWords(words, omission.a, run.b));
    if (!insertion) continue;
    moved.add(omission);
    moved.add(insertion);
  }
  return moved.size === 0 ? runs : runs.map((run) => (moved.has(run) ? { ...run, op: "move" as const } : run));
}

function spanOf(words: Words, { first, size }: Row): Span | null {
  return size === 0 ? null : { start: words.starts[first] ?? 0, end: words.ends[first + size - 1] ?? 0 };
}

/** The edits of one passage, and the number of its aligned words. */
export interface Edited {
  readonly edits: readonly Edit[];
  /** Words that are the same but for spelling and clitics. */
  readonly aligned: number;
  /** Words of each side. */
  readonly wordsA: number;
  readonly wordsB: number;
}

const ALIGNED: ReadonlySet<EditOperation> = new Set(["same", "spelling", "clitic"]);

/** The text that one side of an alignment stands in. */
function textOf({ texts, articles }: Words, side: readonly number[]): string {
  return texts[articles[side.find((position) => position !== -1) ?? 0] ?? 0] ?? "";
}

/** Types the columns. The edits cover every word of both sides, in order; between them stand only spaces and punctuation. */
export function editsOf(columns: Columns, words: Words, comparison: Comparison): Edited {
  const ground: Ground = { words, comparison, textA: textOf(words, columns.a), textB: textOf(words, columns.b) };
  const runs = withMoves(joined(runsOf(ground, columns)), words);
  let aligned = 0;
  let wordsA = 0;
  let wordsB = 0;
  for (const run of runs) {
    if (ALIGNED.has(run.op)) aligned += run.a.size;
    wordsA += run.a.size;
    wordsB += run.b.size;
  }
  const edits = runs.map((run) => ({ op: run.op, a: spanOf(words, run.a), b: spanOf(words, run.b) }));
  return { edits, aligned, wordsA, wordsB };
}
