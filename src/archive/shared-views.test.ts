// Arrays over shared memory cross to a member whole, however large.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Worker } from "node:worker_threads";
import { withoutViews, withViews } from "./shared-views.ts";

test("arrays over shared memory go as their memory, all else as it is", () => {
  const memory = new SharedArrayBuffer(64);
  const task = {
    kind: "walk",
    ground: { words: new Uint32Array(memory, 8, 4) },
    own: Uint32Array.of(1, 2),
    list: [null, 3],
  };
  const sent = structuredClone(withoutViews(task)) as typeof task;
  const received = withViews(sent) as typeof task;
  assert.deepEqual(received.own, task.own);
  assert.deepEqual(received.list, [null, 3]);
  assert.equal(received.kind, "walk");
  new Uint32Array(memory)[2] = 7;
  assert.deepEqual(
    [received.ground.words[0], received.ground.words.length, received.ground.words.byteOffset],
    [7, 4, 8],
  );
});

const CELLS = 2 ** 30 + 5;

test("five billion bytes of shared memory keep their length on the way to another thread", async (context) => {
  let words: Uint32Array;
  try {
    words = new Uint32Array(new SharedArrayBuffer(4 * CELLS));
  } catch {
    context.skip("this machine does not lend so much memory, even unused");
    return;
  }
  const source = `const { parentPort } = require("node:worker_threads");
    parentPort.once("message", ({ seen, memory, from, length }) => {
      const words = new Uint32Array(memory, from, length);
      words[length - 1] = 9;
      parentPort.postMessage(words.length);
    });`;
  const worker = new Worker(source, { eval: true });
  const length = await new Promise((resolve, reject) => {
    worker.on("message", resolve);
    worker.on("error", reject);
    worker.postMessage(withoutViews(words));
  });
  await worker.terminate();
  assert.equal(length, CELLS);
  assert.equal(words[CELLS - 1], 9);
});
