import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { NAME_RULES } from "./rules.ts";

test("every rule id in the code stands in the table", () => {
  const folder = new URL(".", import.meta.url);
  for (const file of readdirSync(folder).filter((one) => one.endsWith(".ts") && !one.endsWith(".test.ts")))
    for (const [id] of readFileSync(new URL(file, folder), "utf8").matchAll(/NAM-(?!00)\d\d/g))
      assert.ok(id in NAME_RULES, `${file} ${id}`);
});
