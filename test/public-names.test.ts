// Pins what library users can import, and that the version is told in one voice.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as musnad from "../src/index.ts";

test("the library's public names change only on purpose", () => {
  assert.deepEqual(Object.keys(musnad).toSorted(), [
    "EXPORT_FORMATS",
    "STAGES",
    "VERSION",
    "analyse",
    "attribute",
    "match",
    "name",
    "newDocument",
    "read",
    "statementsOf",
    "toExplanation",
    "toExport",
    "toHtml",
    "toJson",
    "toOutline",
    "toTerminal",
    "trace",
    "traceClaims",
  ]);
});

test("the version in the code is the package's", () => {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  assert.equal(musnad.VERSION, (manifest as { readonly version: string }).version);
});
