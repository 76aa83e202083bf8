// Names what each column of an alignment is: same, spelling, clitic, substitution, insertion, omission, move (MAT-07).
// Spelling is never thrown away: it is house style, and a clue. Leaves out what a change means: drift is the trace stage's.

import type { Edit, EditOperation } from "../model/passage.ts";
import type { Span } from "../model/span.ts";
import type { Columns } from "./columns.ts";
import type { Comparison } from "./similarity.ts";
import type { Words } from "./words.ts";

/** A run of columns of one kind. */
interface Run {
  readonly op: EditOperation;
  readonly a: readonly number[];
  readonly b: readonly number[];
}

function isWrittenAlike(words: Words, a: number, b: number): boolean {
  const startA = words.starts[a] ?? 0;
  const startB = words.starts[b] ?? 0;
  const length = (words.ends[a] ?? 0) - startA;
  if ((words.ends[b] ?? 0) - startB !== length) return false;
  const textA = words.texts[words.blockArticle[words.blocks[a] ?? 0] ?? 0] ?? "";
  const textB = words.texts[words.blockArticle[words.blocks[b] ?? 0] ?? 0] ?? "";
  for (let index = 0; index < length; index++)
    if (textA.charCodeAt(startA + index) !== textB.charCodeAt(startB + index)) return false;
  return true;
}

function operation(words: Words, comparison: Comparison, a: number, b: number): EditOperation {
  if (a === -1) return "insertion";
  if (b === -1) return "omission";
  const relation = comparison.relation(words.keys[a] ?? 0, words.keys[b] ?? 0);
  if (relation === "equal") return isWrittenAlike(words, a, b) ? "same" : "spelling";
  return relation === "clitic" ? "clitic" : "substitution";
}

function runsOf(columns: Columns, words: Words, comparison: Comparison): readonly Run[] {
  const runs: { op: EditOperation; a: number[]; b: number[] }[] = [];
  for (const [column, a] of columns.a.entries()) {
    const b = columns.b[column] ?? -1;
    const op = operation(words, comparison, a, b);
    let run = runs.at(-1);
    if (run?.op !== op) {
      run = { op, a: [], b: [] };
      runs.push(run);
    }
    if (a !== -1) run.a.push(a);
    if (b !== -1) run.b.push(b);
  }
  return runs;
}

const REPLACES: ReadonlySet<EditOperation> = new Set(["substitution", "insertion", "omission"]);

function isSameWords(words: Words, one: readonly number[], other: readonly number[]): boolean {
  return (
    one.length === other.length &&
    one.every((position, index) => words.keys[position] === words.keys[other[index] ?? -1])
  );
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
    const a = [...last.a, ...run.a];
    const b = [...last.b, ...run.b];
    out[out.length - 1] = { op: a.length === 0 ? "insertion" : b.length === 0 ? "omission" : "substitution", a, b };
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

function spanOf(words: Words, positions: readonly number[]): Span | null {
  const first = positions[0];
  const last = positions.at(-1);
  if (first === undefined || last === undefined) return null;
  return { start: words.starts[first] ?? 0, end: words.ends[last] ?? 0 };
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

/** Types the columns. The edits cover every word of both sides, in order; between them stand only spaces and punctuation. */
export function editsOf(columns: Columns, words: Words, comparison: Comparison): Edited {
  const runs = withMoves(joined(runsOf(columns, words, comparison)), words);
  const count = (counted: readonly Run[], side: "a" | "b"): number =>
    counted.reduce((sum, run) => sum + run[side].length, 0);
  return {
    edits: runs.map((run) => ({ op: run.op, a: spanOf(words, run.a), b: spanOf(words, run.b) })),
    aligned: count(
      runs.filter((run) => ALIGNED.has(run.op)),
      "a",
    ),
    wordsA: count(runs, "a"),
    wordsB: count(runs, "b"),
  };
}
