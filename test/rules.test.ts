// Every rule that the code names can be explained to a person.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { RULE_TITLES } from "../src/present/rule-titles.ts";

const SOURCE = resolve(import.meta.dirname, "../src");
const DOCUMENT = readFileSync(resolve(import.meta.dirname, "../docs/rules.md"), "utf8");

test("every rule id in the source has a title for screens and a row in docs/rules.md", () => {
  const files = ["read", "attribute", "name", "match", "trace"].flatMap((stage) =>
    readdirSync(join(SOURCE, stage), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
      .map((path) => join(SOURCE, stage, path)),
  );
  const named = files.flatMap(
    (file) => readFileSync(file, "utf8").match(/"(?:REA|ATT|NAM|MAT|TRA)-(?!00)\d\d"/g) ?? [],
  );
  const ids = new Set(named.map((id) => id.slice(1, -1)));
  assert.ok(ids.size > 100);
  const unknown = [...ids].filter((id) => !RULE_TITLES.has(id) || !DOCUMENT.includes(`| ${id} |`));
  assert.deepEqual(unknown, [], "run 'npm run generate'");
});
