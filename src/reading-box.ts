// Reads inputs with a limit on time and memory for each: pages, feeds, tables and PDFs are read in threads that are ended when they take too long
// or too much, and the others go on. Plain texts and lines of JSON are read here: nothing in them can build a tree.

import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Input } from "./model/input.ts";
import { joinRead, type ReadResult, readInput, stoppedRead } from "./read/read.ts";

/** The limits of one input; tests lower them. */
export interface BoxOptions {
  /** Milliseconds for a page (default 10,000). Tables and feeds get as much again for each megabyte. */
  readonly timeLimit?: number;
  /** Megabytes of the thread's heap (default 512). What lies outside the heap (decoded bytes) is limited by gathering. */
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
    const timer = setTimeout(() => stop(() => resolve(null)), limit);
    const stop = (settle: () => void): void => {
      clearTimeout(timer);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      settle();
    };
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
  });
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
      if (isMemory(error))
        return {
          kind: "stopped",
          code: "memory-limit",
          sentence: `reading took more than ${memoryLimit} MB; it was left out`,
        };
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

/** Reads the inputs at these places in threads; results are put at the same places. */
async function readInThreads(inputs: readonly Input[], options: BoxOptions): Promise<readonly ReadResult[]> {
  const results: ReadResult[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    const thread = startThread(options);
    for (let at = next++; at < inputs.length; at = next++) {
      const source = inputs[at];
      if (!source) break;
      const outcome = await thread.read(source, limitFor(source, options.timeLimit ?? TIME_LIMIT));
      results[at] =
        outcome.kind === "read" ? outcome.result : stoppedRead(source.input, outcome.code, outcome.sentence);
    }
    await thread.end();
  };
  const threads = Math.min(availableParallelism(), MAX_THREADS, Math.ceil(inputs.length / INPUTS_PER_THREAD));
  await Promise.all(Array.from({ length: threads }, lane));
  return results;
}

function byInput(a: Input, b: Input): number {
  return a.input < b.input ? -1 : a.input > b.input ? 1 : 0;
}

/** Reads every input as read() does, each within its limits. What was stopped is one note with "time-limit" or "memory-limit". */
export async function readInBox(inputs: readonly Input[], options: BoxOptions = {}): Promise<ReadResult> {
  const sorted = inputs.toSorted(byInput);
  const boxed = sorted.filter((source) => !isPlain(source));
  const inThreads = readInThreads(boxed, options);
  const found: ReadResult[] = [];
  for (const source of sorted) {
    if (isPlain(source)) found.push(await readInput(source));
    else
      found.push((await inThreads)[boxed.indexOf(source)] ?? stoppedRead(source.input, "reading-failed", "not read"));
  }
  return joinRead(found);
}
