// A worker of the crew: takes tasks from its parent, does them, sends back what comes of them.

import { parentPort } from "node:worker_threads";
import { withViews } from "./shared-views.ts";
import { newDesk, perform, type Task } from "./tasks.ts";

const desk = newDesk();
parentPort?.on("message", (message: unknown) => {
  try {
    parentPort?.postMessage({ outcome: perform(desk, withViews(message) as Task) });
  } catch (error) {
    parentPort?.postMessage({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
