// Marks the articles of a large collection in threads: no article's marks depend on another's, so that the result is the same for any number of
// threads. Leaves out small collections: a thread takes longer to start than some hundred articles take.

import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Attributed } from "./attribute/attribute.ts";
import type { Article } from "./model/article.ts";

/** How to share the work. */
export interface CrewOptions {
  /** Threads (default: one for each core, to 8, and no more than pay). */
  readonly threads?: number;
  /** Called after each batch with how many articles are marked. */
  readonly onArticles?: (done: number, total: number) => void;
}

/** Articles for which one more thread pays: it starts as long as it marks half of them. */
const ARTICLES_PER_THREAD = 300;
/** Articles that a thread takes at a time: few enough that all end together, enough that handing them over costs nothing. */
const BATCH = 50;
/** Each thread loads the tables of the languages anew, some 100 MB. */
const MOST_THREADS = 8;

const PROGRAM: URL = import.meta.url.endsWith(".ts")
  ? new URL("./marking-worker.ts", import.meta.url)
  : new URL("./marking-worker.js", import.meta.url);

interface Answer {
  readonly marked?: readonly Attributed[];
  readonly failure?: string;
}

function ask(worker: Worker, articles: readonly Article[]): Promise<readonly Attributed[]> {
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void): void => {
      worker.off("message", onMessage).off("error", reject).off("exit", onExit);
      settle();
    };
    const onMessage = ({ marked, failure }: Answer): void =>
      finish(() => (marked ? resolve(marked) : reject(new Error(failure ?? "a marking thread gave no answer"))));
    const onExit = (code: number): void => reject(new Error(`a marking thread ended with ${code}`));
    worker.on("message", onMessage).on("error", reject).on("exit", onExit);
    worker.postMessage(articles);
  });
}

/** How many threads so many articles are given where nobody says; 1 where this thread is as fast. */
export function threadsFor(articles: number): number {
  return Math.max(1, Math.min(availableParallelism(), MOST_THREADS, Math.floor(articles / ARTICLES_PER_THREAD)));
}

/** What `attribute` finds in each article, in their order. Rejects where a thread fails. */
export async function markInCrew(
  articles: readonly Article[],
  { threads = threadsFor(articles.length), onArticles }: CrewOptions = {},
): Promise<readonly Attributed[]> {
  const batches = Array.from({ length: Math.ceil(articles.length / BATCH) }, (_, at) =>
    articles.slice(at * BATCH, (at + 1) * BATCH),
  );
  const marked: (readonly Attributed[])[] = [];
  let [next, done] = [0, 0];
  const lane = async (worker: Worker): Promise<void> => {
    for (let at = next++; at < batches.length; at = next++) {
      const found = await ask(worker, batches[at] ?? []);
      marked[at] = found;
      done += found.length;
      onArticles?.(done, articles.length);
    }
  };
  const workers = Array.from({ length: Math.min(Math.max(1, threads), batches.length) }, () => new Worker(PROGRAM));
  try {
    await Promise.all(workers.map(lane));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return marked.flat();
}
