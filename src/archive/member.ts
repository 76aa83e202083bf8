// A worker of the crew: takes tasks from its parent, does them, sends back what comes of them.

import { parentPort } from "node:worker_threads";
import { newDesk, perform, type Task } from "./tasks.ts";

const desk = newDesk();
parentPort?.on("message", (task: Task) => {
  try {
    parentPort?.postMessage({ outcome: perform(desk, task) });
  } catch (error) {
    parentPort?.postMessage({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
