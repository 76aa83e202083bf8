// A reading thread that gets stuck or hungry where its input says so, to test the box around it.

import { parentPort } from "node:worker_threads";

parentPort?.on("message", ({ input }: { readonly input: string }) => {
  if (input.startsWith("loop")) for (;;);
  const hoard: unknown[] = [];
  if (input.startsWith("hoard")) for (;;) hoard.push(new Array(100_000).fill(input));
  // Outside the heap, where V8's own limit does not look.
  if (input.startsWith("swell")) for (;;) hoard.push(new Uint8Array(1 << 20).fill(1));
  if (input.startsWith("crash")) throw new Error("crash");
  parentPort?.postMessage({ result: { articles: [], notes: [{ code: "fine", message: input, input }], links: [] } });
});
parentPort?.postMessage({ ready: true });
