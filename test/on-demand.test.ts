// Reading a plain text loads no parser of pages, tables, PDFs or archives, and no network: these packages are imported only where an input
// needs them, never at the head of a file.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";

const SOURCE = resolve(import.meta.dirname, "../src");
const ON_DEMAND: readonly string[] = [
  ...["linkedom", "@mozilla/readability", "eld/", "jschardet", "csv-parse", "hyparquet", "unpdf"],
  ...["yauzl", "undici", "ipaddr.js", "robots-parser"],
];

test("heavy packages are imported where they are used, not when a file is loaded", () => {
  const wrong: string[] = [];
  for (const path of readdirSync(SOURCE, { recursive: true, encoding: "utf8" })) {
    if (!path.endsWith(".ts") || path.endsWith(".test.ts")) continue;
    const source = readFileSync(join(SOURCE, path), "utf8");
    for (const [statement, name = ""] of source.matchAll(/(?:^|\n)(?:import|export)\b[^;]*?from "([^"]+)"/g))
      if (!statement.includes("import type") && ON_DEMAND.some((one) => name.startsWith(one)))
        wrong.push(`${path}: ${name}`);
  }
  assert.deepEqual(wrong, []);
});
