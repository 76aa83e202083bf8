// match() on several threads: this one reads the words, aligns pairs slice by slice as the others do, and makes passages of all alignments.
// The passages are the same, byte for byte, as on one thread. Leaves out the archive, which has no words of a language: archive.ts.

import type { Worker } from "node:worker_threads";
import {
  closeMatching,
  type FoundInSlice,
  foundInAll,
  foundInSlice,
  type Marks,
  type Matched,
  type Matching,
  type MatchOptions,
  openMatching,
  withNaming,
} from "../match/match.ts";
import { type AlignedSlice, alignSlice, nextSlice, type PairTask } from "../match/pair-core.ts";
import type { Article } from "../model/article.ts";
import { workerAt } from "./crew.ts";

/** How a collection is matched. */
export interface ThreadedOptions extends MatchOptions {
  /** Threads that align pairs, this one among them; 1 by default. */
  readonly threads?: number;
  /** Shared runs of words from which on threads are started; a million by default. */
  readonly leastHits?: number;
}

/** A month of five outlets has a third of a million, and is matched by the time another thread has loaded, compiled and warmed up. */
const LEAST_HITS = 1_000_000;

/** A plain value with a copy of every array of numbers over memory that threads share. */
function overSharedMemory<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  if (ArrayBuffer.isView(value)) {
    const array = value as unknown as Int32Array;
    const Kind = array.constructor as new (memory: SharedArrayBuffer) => Int32Array;
    const copy = new Kind(new SharedArrayBuffer(array.byteLength));
    copy.set(array);
    return copy as Value;
  }
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, overSharedMemory(part)])) as Value;
}

/** Resolves when a member has found no further slice; `take` is handed each that it has aligned. */
function finished(member: Worker, task: PairTask, take: (aligned: AlignedSlice) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    member.on("message", take);
    member.on("error", reject);
    member.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`an aligning thread ended with ${code}`))));
    member.postMessage(task);
  });
}

/** This thread aligns slices like any member, and between two looks whether others have come in. */
async function matchWith(members: readonly Worker[], matching: Matching): Promise<Matched> {
  if (members.length === 0) return closeMatching(matching, foundInAll(matching));
  const { desk, table } = matching;
  const found: FoundInSlice[] = new Array(desk.slices.length);
  const take = (aligned: AlignedSlice): void => {
    found[aligned.slice] = withNaming(matching, foundInSlice(matching, aligned));
  };
  const turn = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const { keys } = table;
  const task: PairTask = {
    table: overSharedMemory({ ...table, keys: { ...keys, forms: [] } }),
    forms: keys.forms.join("\n"),
    turn,
  };
  const others = Promise.all(members.map((member) => finished(member, task, take)));
  // What ends a member while this thread aligns is told where all are awaited, not as a rejection that nobody handles.
  others.catch(() => {});
  for (let slice = nextSlice(task, desk); slice !== null; slice = nextSlice(task, desk)) {
    take(alignSlice(desk, slice));
    await new Promise(setImmediate);
  }
  await others;
  return closeMatching(matching, found);
}

/** Finds the passages that any two of the articles share, as match() does. Throws where a thread ends in an error. */
export async function matchInThreads(
  articles: readonly Article[],
  marks: Marks,
  { threads = 1, leastHits = LEAST_HITS, ...options }: ThreadedOptions = {},
): Promise<Matched> {
  const matching = openMatching(articles, marks, options);
  const isWorthIt = matching.desk.allHits >= leastHits && matching.desk.slices.length > 1;
  const members = isWorthIt ? Array.from({ length: threads - 1 }, () => workerAt("pair-member")) : [];
  try {
    return await matchWith(members, matching);
  } finally {
    await Promise.all(members.map((member) => member.terminate()));
  }
}
