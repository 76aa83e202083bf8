// Reads one input after another in a thread of its own, so that reading-box.ts can stop it. Leaves out every decision: it only calls read/.

import { parentPort } from "node:worker_threads";
import type { Input } from "./model/input.ts";
import { readInput } from "./read/read.ts";

parentPort?.on("message", async (source: Input) => {
  parentPort?.postMessage({ result: await readInput(source) });
});
parentPort?.postMessage({ ready: true });
