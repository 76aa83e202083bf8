// Reads inputs with a limit on time and memory for each: pages, feeds, tables and PDFs are read in threads that are ended when they take too long
// or too much, and the others go on. The heap of a thread is limited by V8; what lies outside it (decoded bytes, unpacked streams) by a watch on the
// process. Plain texts and lines of JSON are read here: nothing in them can build a tree.

import { availableParallelism } from "node:os";
import process from "node:process";
import { Worker } from "node:worker_threads";
import type { Input } from "./model/input.ts";
import { joinRead, type ReadResult, readInput, stoppedRead } from "./read/read.ts";

/** The limits of one input; tests lower them. */
export interface BoxOptions {
  /** Milliseconds for a page (default 10,000). Tables and feeds get as much again for each megabyte. */
  readonly timeLimit?: number;
  /** Megabytes that reading one input may take, on the thread's heap and outside it (default 512). */
  readonly memoryLimit?: number;
  /** The thread's program; tests put a stuck one here. */
  readonly program?: URL;
}

const TIME_LIMIT = 10_000;
const MEMORY_LIMIT = 512;
/** Share of the memory for short-lived values; V8 counts it apart. */
const YOUNG_SHARE = 0.125;
/** Threads at most: each loads the libraries anew. */
const MAX_THREADS = 4;
/** Inputs for which one more thread pays. */
const INPUTS_PER_THREAD = 6;
/** Time for a thread to start before it counts as broken, in milliseconds. */
const START_LIMIT = 60_000;
const MB: number = 1024 * 1024;
/** Bytes of memory that a byte of input may take: its text, its table, a copy in the thread. Only tables and feeds of many megabytes need it. */
const SIZE_FACTOR = 6;
/** Milliseconds between two looks at the memory of the process; a thread that fills memory at full speed gains some 100 MB meanwhile. */
const WATCH_INTERVAL = 20;

const PLAIN = /\.(?:txt|jsonl|ndjson|json|md|markdown)$/iu;
const MANY = /\.(?:csv|tsv|parquet|xml|rss|atom|opml)(?:\.gz)?$/iu;
const PROGRAM: URL = import.meta.url.endsWith(".ts")
  ? new URL("./reading-worker.ts", import.meta.url)
  : new URL("./reading-worker.js", import.meta.url);

/** The first byte tells what builds a tree: markup («<»), an archive, a PDF. A JSON or text file opens with none of them. */
function isPlain({ input, bytes }: Input): boolean {
  if (!PLAIN.test(input)) return false;
  const head = String.fromCharCode(...bytes.subarray(0, 1024)).trimStart();
  return !/^(?:\u00ef\u00bb\u00bf)?\s*<|^%PDF|^PAR1/u.test(head) && !/multipart\//iu.test(head);
}

type Outcome =
  | { readonly kind: "read"; readonly result: ReadResult }
  /** The process grew too much while this input was read; others were read beside it. */
  | { readonly kind: "crowded" }
  | { readonly kind: "stopped"; readonly code: string; readonly sentence: string };

/** One thread; started when first needed, and again after it was ended. */
interface Thread {
  readonly read: (source: Input, timeLimit: number) => Promise<Outcome>;
  readonly end: () => Promise<void>;
}

function isMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}

/** Waits for one message of a worker, or for its end; null when the time is over. */
function answer(worker: Worker, limit: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const onMessage = (message: unknown): void => stop(() => resolve(message));
    const onError = (error: unknown): void => stop(() => reject(error));
    const onExit = (): void => stop(() => reject(new Error("the reading thread ended")));
    // Where this thread was busy beyond the limit, an answer that came in time may still wait to be taken: it is, before an immediate runs.
    let late: NodeJS.Immediate | undefined;
    const timer = setTimeout(() => {
      late = setImmediate(() => stop(() => resolve(null)));
    }, limit);
    const stop = (settle: () => void): void => {
      clearTimeout(timer);
      clearImmediate(late);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      settle();
    };
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
  });
}

function tooMuch(limit: number): Extract<Outcome, { kind: "stopped" }> {
  const sentence = `reading took more than ${limit} MB; it was left out`;
  return { kind: "stopped", code: "memory-limit", sentence };
}

function startThread({ memoryLimit = MEMORY_LIMIT, program = PROGRAM }: BoxOptions): Thread {
  let worker: Worker | null = null;
  const young = Math.max(8, Math.round(memoryLimit * YOUNG_SHARE));
  const resourceLimits = { maxOldGenerationSizeMb: memoryLimit - young, maxYoungGenerationSizeMb: young };
  const end = async (): Promise<void> => {
    const ended = worker;
    worker = null;
    await ended?.terminate();
  };
  const started = async (): Promise<Worker> => {
    if (worker) return worker;
    worker = new Worker(program, { resourceLimits, env: {}, execArgv: [] });
    worker.on("error", () => {}); // an error between two inputs ends the thread; the next input starts another
    await answer(worker, START_LIMIT);
    return worker;
  };
  const read = async (source: Input, timeLimit: number): Promise<Outcome> => {
    try {
      const running = await started();
      const waiting = answer(running, timeLimit);
      running.postMessage(source);
      const message = (await waiting) as { readonly result: ReadResult } | null;
      if (message) return { kind: "read", result: message.result };
      await end();
      const seconds = Math.round(timeLimit / 1000);
      return { kind: "stopped", code: "time-limit", sentence: `reading took more than ${seconds} s; it was left out` };
    } catch (error) {
      await end();
      if (isMemory(error)) return tooMuch(memoryLimit);
      return {
        kind: "stopped",
        code: "reading-failed",
        sentence: `reading failed (${String(error)}); please report it`,
      };
    }
  };
  return { read, end };
}

function limitFor({ input, bytes }: Input, timeLimit: number): number {
  return MANY.test(input) ? timeLimit * (1 + bytes.length / MB) : timeLimit;
}

/** Ends all threads as soon as the process has grown by so many megabytes since the watch began. */
interface Watch {
  readonly isOver: () => boolean;
  readonly end: () => void;
}

function watchMemory(limit: number, threads: readonly Thread[]): Watch {
  const start = process.memoryUsage.rss();
  let over = false;
  const look = (): void => {
    if (over || process.memoryUsage.rss() - start <= limit * MB) return;
    over = true;
    for (const thread of threads) void thread.end();
  };
  const timer = setInterval(look, WATCH_INTERVAL);
  return { isOver: () => over, end: () => clearInterval(timer) };
}

interface Round {
  readonly inputs: readonly Input[];
  readonly threads: number;
  /** Megabytes by which the process may grow in this round. */
  readonly limit: number;
}

/** Reads the inputs in so many threads; outcomes are put at the inputs' places. After an excess of memory no further input is begun: null. */
async function readRound(
  { inputs, threads: count, limit }: Round,
  options: BoxOptions,
): Promise<readonly (Outcome | null)[]> {
  const outcomes: (Outcome | null)[] = inputs.map(() => null);
  const threads = Array.from({ length: count }, () => startThread(options));
  const watch = watchMemory(limit, threads);
  let next = 0;
  const lane = async (thread: Thread): Promise<void> => {
    for (let at = next++; at < inputs.length && !watch.isOver(); at = next++) {
      const source = inputs[at];
      if (!source) break;
      const outcome = await thread.read(source, limitFor(source, options.timeLimit ?? TIME_LIMIT));
      outcomes[at] = outcome.kind !== "read" && watch.isOver() ? { kind: "crowded" } : outcome;
    }
    await thread.end();
  };
  await Promise.all(threads.map(lane));
  watch.end();
  return outcomes;
}

function resultOf(source: Input, outcome: Outcome, limit: number): ReadResult {
  if (outcome.kind === "read") return outcome.result;
  const { code, sentence } = outcome.kind === "stopped" ? outcome : tooMuch(limit);
  return stoppedRead(source.input, code, sentence);
}

/** Megabytes by which reading these inputs in so many threads may make the process grow. */
function growthOf(inputs: readonly Input[], threads: number, { memoryLimit = MEMORY_LIMIT }: BoxOptions): number {
  const largest = inputs.reduce((most, { bytes }) => Math.max(most, bytes.length), 0);
  return threads * (memoryLimit + (largest / MB) * SIZE_FACTOR);
}

/**
 * Results at the places of their inputs. When the process grows too much, the inputs that were then being read are read again, each alone, so that
 * only the one at fault is left out; the rest goes on as before.
 */
async function readInThreads(inputs: readonly Input[], options: BoxOptions): Promise<readonly ReadResult[]> {
  const limit = options.memoryLimit ?? MEMORY_LIMIT;
  const results: ReadResult[] = [];
  const settle = (source: Input, outcome: Outcome): void => {
    results[inputs.indexOf(source)] = resultOf(source, outcome, limit);
  };
  for (let open = inputs; open.length > 0; ) {
    const threads = Math.min(availableParallelism(), MAX_THREADS, Math.ceil(open.length / INPUTS_PER_THREAD));
    const growth = growthOf(open, threads, options);
    const outcomes = await readRound({ inputs: open, threads, limit: growth }, options);
    for (const [at, source] of open.entries()) {
      const outcome = outcomes[at];
      if (outcome && outcome.kind !== "crowded") settle(source, outcome);
      else if (outcome) {
        const round = { inputs: [source], threads: 1, limit: growthOf([source], 1, options) };
        settle(source, (await readRound(round, options))[0] ?? outcome);
      }
    }
    open = open.filter((_, at) => outcomes[at] === null);
  }
  return results;
}

function byInput(a: Input, b: Input): number {
  return a.input < b.input ? -1 : a.input > b.input ? 1 : 0;
}

/** Reads every input as read() does, each within its limits. What was stopped is one note with "time-limit" or "memory-limit". */
export async function readInBox(inputs: readonly Input[], options: BoxOptions = {}): Promise<ReadResult> {
  const sorted = inputs.toSorted(byInput);
  const boxed = sorted.filter((source) => !isPlain(source));
  const read = await readInThreads(boxed, options);
  const found: ReadResult[] = [];
  // After the threads are done: what is read here would count as theirs, and keep the watch from looking.
  for (const source of sorted) found.push(read[boxed.indexOf(source)] ?? (await readInput(source)));
  return joinRead(found);
}
