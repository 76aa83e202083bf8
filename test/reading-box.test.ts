// The box around reading: what takes too long, too much, or breaks costs only itself.

import assert from "node:assert/strict";
import process from "node:process";
import { test } from "node:test";
import type { Input } from "../src/model/input.ts";
import { read } from "../src/read/read.ts";
import { readInBox } from "../src/reading-box.ts";

const PROGRAM = new URL("./hostile-inputs/stuck-reader.ts", import.meta.url);
const named = (input: string): Input => ({ input, bytes: new TextEncoder().encode("<p>خبر</p>") });

test("an input that loops, hoards memory or crashes is one note, and the others are read", async () => {
  const names = ["a.html", "crash.html", "hoard.html", "loop.html", "z.html"];
  const { notes } = await readInBox(names.map(named), { timeLimit: 2_500, memoryLimit: 32, program: PROGRAM });
  assert.deepEqual(
    notes.map(({ input, code, lost }) => `${input} ${code}${lost ? " lost" : ""}`),
    [
      "a.html fine",
      "crash.html reading-failed lost",
      "hoard.html memory-limit lost",
      "loop.html time-limit lost",
      "z.html fine",
    ],
  );
});

test("an answer that came in time counts, however long this thread was too busy to take it", async () => {
  let isBusy = true;
  const block = (): void => {
    const start = performance.now();
    while (performance.now() - start < 800);
    if (isBusy) setImmediate(block);
  };
  setImmediate(block);
  const { notes } = await readInBox([named("a.html")], { timeLimit: 400, program: PROGRAM });
  isBusy = false;
  assert.deepEqual(
    notes.map(({ code }) => code),
    ["fine"],
  );
});

test("memory outside the heap is limited too, and the process does not stay swollen", async () => {
  const start = process.memoryUsage.rss();
  let peak = start;
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 5);
  const limit = 128;
  const names = ["a.html", "swell.html", "z.html"];
  const options = { timeLimit: 20_000, memoryLimit: limit, program: PROGRAM };
  const { notes } = await readInBox(names.map(named), options);
  clearInterval(timer);
  assert.deepEqual(
    notes.map(({ input, code }) => `${input} ${code}`),
    ["a.html fine", "swell.html memory-limit", "z.html fine"],
  );
  const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);
  assert.ok(megabytes(peak - start) >= limit / 2, `the watch was tested: ${megabytes(peak - start)} MB`);
  assert.ok(megabytes(peak - start) <= limit * 4, `the process grew by ${megabytes(peak - start)} MB`);
});

test("in the box reading gives what it gives outside", async () => {
  const page = `<html lang="ar"><h1>بلدية الرافدة تعلن موعد ترميم الجسر</h1><p>${"أعلنت البلدية أن أعمال الترميم ستبدأ قريبا بعد تأخير دام عامين. ".repeat(6)}</p></html>`;
  const inputs = ["b.html", "a.txt", "c.csv", "d.jsonl"].map((input) => ({
    input,
    bytes: new TextEncoder().encode(
      input === "c.csv" ? "title,text\nعنوان,نص قصير" : input === "d.jsonl" ? `{"text":"نص"}` : page,
    ),
  }));
  assert.deepEqual(await readInBox(inputs), await read(inputs));
});
