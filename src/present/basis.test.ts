// What a reader is told to speak for a transmission, in tables as on the page.

import assert from "node:assert/strict";
import { test } from "node:test";
import { basisOf } from "./basis.ts";

const by = (...rules: readonly string[]) => rules.map((rule) => ({ rule, at: [], score: 1, why: "" }));

test("only what nothing but a person's word speaks for is judged", () => {
  assert.equal(basisOf({ stated: false, evidence: by("TRA-39") }), "judged");
  assert.equal(basisOf({ stated: false, evidence: by("TRA-11", "TRA-39") }), "inferred");
  assert.equal(basisOf({ stated: true, evidence: by("TRA-10", "TRA-39") }), "stated");
  assert.equal(basisOf({ stated: false, evidence: [] }), "inferred");
});
