// Writes what is generated from the source: the JSON Schema of the document (from the types), docs/rules.md and the
// titles of the rules (from the rule tables).
// `--check` writes nothing and fails when a generated file is out of date, so that CI notices.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { createGenerator } from "ts-json-schema-generator";
import { rulesDocument, ruleTitles } from "./rule-tables.ts";

const ROOT = resolve(import.meta.dirname, "..");

function schema(): string {
  const generated = createGenerator({
    path: join(ROOT, "src/model/trace-document.ts"),
    tsconfig: join(ROOT, "tsconfig.json"),
    type: "TraceDocument",
    skipTypeCheck: true,
    encodeRefs: false,
  }).createSchema("TraceDocument");
  return `${JSON.stringify({ title: "musnad-trace, version 1", ...generated }, null, 2)}\n`;
}

const GENERATED: readonly (readonly [string, () => string])[] = [
  ["schema/musnad-trace.schema.json", schema],
  ["docs/rules.md", rulesDocument],
  ["src/present/rule-titles.ts", ruleTitles],
];

const stale: string[] = [];
for (const [path, make] of GENERATED) {
  const file = join(ROOT, path);
  const content = make();
  if (process.argv.includes("--check")) {
    if (!existsSync(file) || readFileSync(file, "utf8") !== content) stale.push(path);
  } else writeFileSync(file, content);
}
if (stale.length > 0) {
  console.error(`out of date: ${stale.join(", ")}; run 'npm run generate' and commit the result`);
  process.exitCode = 1;
}
