// Every note that a stage can make is said in Arabic too.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { ARABIC_NOTES } from "../src/present/messages/ar-notes.ts";

const SOURCE = resolve(import.meta.dirname, "../src");
const FOLDERS = ["read", "attribute", "name", "match", "trace", "archive", "gather", "cli", "."];
// A note's code stands behind «code:», or in the call that makes one.
const CODES = [
  /\bcode: "([a-z]+(?:-[a-z]+)+)"/g,
  /\b(?:noteOn|lostNote|remark|failure|lost)\((?:[^"(){}]*, )?(?:`[^`]*`, )?"([a-z-]+)"/g,
];

test("every code of a note in the source has an Arabic sentence, and every sentence a code", () => {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(SOURCE, folder))
      .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
      .map((path) => readFileSync(join(SOURCE, folder, path), "utf8")),
  );
  const all = files.join("\n");
  const found = CODES.flatMap((pattern) => [...all.matchAll(pattern)].map(([, code = ""]) => code));
  assert.ok(new Set(found).size > 30);
  assert.deepEqual(
    [...new Set(found)].filter((code) => !ARABIC_NOTES.has(code)),
    [],
  );
  assert.deepEqual(
    [...ARABIC_NOTES.keys()].filter((code) => !all.includes(`"${code}"`)),
    [],
  );
});
