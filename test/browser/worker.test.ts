// The library runs unchanged in a browser worker: bundled as it is, without Node, it traces two articles to the end.

import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { chromium } from "playwright-core";
import { rolldown } from "rolldown";

const ROOT = resolve(import.meta.dirname, "../..");
const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

const ENTRY = `
import { read, trace, toHtml } from ${JSON.stringify(join(ROOT, "src/index.ts"))};
const encode = (input, text) => ({ input, bytes: new TextEncoder().encode(text) });
const PAGE = "<html lang=ar><body><article><h1>الرصيف</h1><p>قالت وزيرة النقل ريم الدلبي إن الرصيف الثالث سيُفتح غداً أمام السفن الكبيرة بعد فحصه.</p></article></body></html>";
const { articles } = await read([
  encode("a.html", PAGE),
  encode("b.txt", "الرصيف\\n\\nقالت وزيرة النقل ريم الدلبي إن الرصيف الثالث سيُفتح غداً أمام السفن الكبيرة بعد فحصه.\\n"),
]);
const document = trace(articles);
postMessage({ articles: articles.length, attributions: document.attributions.length, passages: document.passages.length, html: toHtml(document, { language: "ar", fonts: [] }).length, node: typeof process });
`;

/** The worker as files: one entry and the chunks it loads on demand. */
async function bundle(folder: string): Promise<ReadonlyMap<string, string>> {
  const entry = join(folder, "worker.ts");
  writeFileSync(entry, ENTRY);
  const built = await rolldown({
    input: entry,
    platform: "browser",
    logLevel: "silent",
    resolve: { modules: [join(ROOT, "node_modules")] },
  });
  const { output } = await built.generate({
    format: "esm",
    entryFileNames: "worker.js",
    chunkFileNames: "[name]-[hash].js",
  });
  await built.close();
  return new Map(output.flatMap((chunk) => (chunk.type === "chunk" ? [[`/${chunk.fileName}`, chunk.code]] : [])));
}

test("the pipeline runs in a browser worker without Node", async (context) => {
  if (!existsSync(CHROMIUM)) return context.skip("no Chromium on this machine");
  const folder = mkdtempSync(join(tmpdir(), "musnad-worker-"));
  const files = await bundle(folder);
  const server = createServer((request, response) => {
    const script = files.get(request.url ?? "");
    response.setHeader("content-type", script === undefined ? "text/html" : "text/javascript");
    response.end(script ?? "<!doctype html><title>worker</title>");
  }).listen(0, "127.0.0.1");
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const result = await page.evaluate(
      `new Promise((done, failed) => {
        const worker = new Worker("/worker.js", { type: "module" });
        worker.onmessage = (event) => done(event.data);
        worker.onerror = (event) => failed(new Error(event.message));
      })`,
    );
    const { html, ...counts } = result as { readonly html: number };
    assert.deepEqual(counts, { articles: 2, attributions: 2, passages: 1, node: "undefined" });
    assert.ok(html > 10_000);
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
});
