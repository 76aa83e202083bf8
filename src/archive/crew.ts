// A crew of members that do one phase at a time, each its own part: workers where there are several, this thread where there is one.
// Leaves out what they do: tasks.ts.

import { Worker } from "node:worker_threads";
import { withoutViews } from "./shared-views.ts";
import { type Desk, newDesk, perform, type Task } from "./tasks.ts";

/** Members that wait for tasks. */
export interface Crew {
  readonly size: number;
  /** Gives member i the task `tasks[i]`; resolves when all are done, with what came of each in the same order. Rejects when one fails. */
  readonly run: (tasks: readonly Task[]) => Promise<readonly unknown[]>;
  /** Sends the members home. */
  readonly close: () => Promise<void>;
}

/** One member on this thread. */
function alone(): Crew {
  const desk: Desk = newDesk();
  return {
    size: 1,
    run: async (tasks) => tasks.map((task) => perform(desk, task)),
    close: async () => {},
  };
}

interface Answer {
  readonly outcome?: unknown;
  readonly failure?: string;
}

function ask(worker: Worker, task: Task): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void): void => {
      worker.off("message", onMessage);
      worker.off("error", onError);
      settle();
    };
    const onMessage = ({ outcome, failure }: Answer): void =>
      finish(() => (failure === undefined ? resolve(outcome) : reject(new Error(failure))));
    const onError = (error: Error): void => finish(() => reject(error));
    worker.on("message", onMessage);
    worker.on("error", onError);
    worker.postMessage(withoutViews(task));
  });
}

/** A worker that runs a file of this folder, by its name. The built package has .js beside .js; the sources run as they are. */
export function workerAt(name: string): Worker {
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  return new Worker(new URL(`./${name}.${extension}`, import.meta.url));
}

/** A crew of so many members. */
export function newCrew(size: number): Crew {
  if (size <= 1) return alone();
  const workers = Array.from({ length: size }, () => workerAt("member"));
  return {
    size,
    run: (tasks) => Promise.all(tasks.map((task, index) => ask(workers[index] as Worker, task))),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
