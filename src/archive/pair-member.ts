// A worker that aligns the pairs of a collection: gets the table, takes whichever slice is next until none is left, and sends back each as it is
// done. Leaves out cutting, edits and formulae, which need the tables of a language.

import { parentPort } from "node:worker_threads";
import { alignSlice, nextSlice, type PairTask, sentDesk } from "../match/pair-core.ts";

parentPort?.once("message", (task: PairTask) => {
  const desk = sentDesk(task);
  for (let slice = nextSlice(task, desk); slice !== null; slice = nextSlice(task, desk)) {
    const aligned = alignSlice(desk, slice);
    parentPort?.postMessage(aligned, [aligned.cells.buffer as ArrayBuffer]);
  }
  parentPort?.close();
});
