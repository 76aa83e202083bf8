// Every note that a stage or the shell can make is said in Arabic too.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { ARABIC_NOTES } from "../src/present/messages/ar-notes.ts";

const SOURCE = resolve(import.meta.dirname, "../src");
const STAGES = ["read", "attribute", "name", "match", "trace", "archive", "gather", "."];
// A note's code stands behind «code:», or in the call that makes one.
const CODES = [
  /\bcode: "([a-z]+(?:-[a-z]+)+)"/g,
  /\b(?:noteAt|noteOn|lostNote|remark|failure|lost)\((?:[^"()]*,)?\s*(?:`[^`]*`,\s*)?"([a-z][a-z-]+)"/g,
];

function sourceOf(name: string): string {
  return readFileSync(join(SOURCE, name), "utf8");
}

function sourcesOf(folders: readonly string[]): string {
  const names = folders.flatMap((folder) => readdirSync(join(SOURCE, folder)).map((name) => join(folder, name)));
  const own = names.filter((name) => name.endsWith(".ts") && !/\.test\.ts$|musnad-error/.test(name));
  return own.map(sourceOf).join("\n");
}

test("every code of a note in the source has an Arabic sentence, and every sentence a code", () => {
  const stages = sourcesOf(STAGES);
  const codes = new Set(CODES.flatMap((pattern) => [...stages.matchAll(pattern)].map(([, code = ""]) => code)));
  for (const [, code = ""] of sourceOf("gather/gather-notes.ts").matchAll(/\| "([a-z-]+)"/g)) codes.add(code);
  assert.ok(codes.size > 40);
  assert.deepEqual(
    [...codes].filter((code) => !ARABIC_NOTES.has(code)),
    [],
  );
  const all = stages + sourcesOf(["cli"]);
  assert.deepEqual(
    [...ARABIC_NOTES.keys()].filter((code) => !all.includes(`"${code}"`)),
    [],
  );
});
