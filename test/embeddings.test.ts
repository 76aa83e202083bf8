// Vectors through the whole pipeline: what leaves the machine only when asked, and a failing endpoint that changes nothing but a note.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { test } from "node:test";
import { traceFiles } from "../src/trace-files.ts";

const EXAMPLE = join(import.meta.dirname, "../examples/dam-pumps");

test("an endpoint that fails leaves a trace that is the same but for a note; one that answers is asked for every statement", async () => {
  const { document: plain } = await traceFiles([EXAMPLE]);
  let sent = 0;
  let answers = false;
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (part: Buffer) => {
      body += part.toString("utf8");
    });
    request.on("end", () => {
      const { input } = JSON.parse(body) as { readonly input: readonly string[] };
      sent += input.length;
      const data = input.map((text, index) => ({ index, embedding: [text.length, index, 1] }));
      response.writeHead(answers ? 200 : 500).end(JSON.stringify({ data }));
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  try {
    const embeddings = { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, model: "tiny" };
    const { document: failed } = await traceFiles([EXAMPLE], { embeddings });
    const note = failed.notes.find(({ code }) => code === "embeddings-failed");
    assert.match(note?.message ?? "", /status 500/u);
    assert.deepEqual({ ...failed, notes: failed.notes.filter((one) => one !== note) }, plain);
    answers = true;
    sent = 0;
    const { document: answered } = await traceFiles([EXAMPLE], { embeddings });
    assert.ok(sent > 50, `${sent} statements`);
    assert.ok((answered.traces?.length ?? 0) > 0);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
