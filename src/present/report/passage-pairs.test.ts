import assert from "node:assert/strict";
import { test } from "node:test";
import { HARBOUR_AFFAIR } from "../../../test/browser/harbour-affair.ts";
import { lookUp } from "../lookup.ts";
import { passagePairs } from "./passage-pairs.ts";

const PAIRS = passagePairs(lookUp(HARBOUR_AFFAIR));

test("the earlier article stands on side a, and its edits with it", () => {
  const pair = PAIRS.find(({ b }) => b.id === "art-manara");
  assert.equal(pair?.a.id, "art-shati");
  const edits = pair?.passages[0]?.passage.edits ?? [];
  assert.deepEqual(
    edits.filter(({ a, b }) => a === null || b === null).map(({ op, b }) => [op, b]),
    [["omission", null]],
  );
});

test("pairs with most shared words come first, passages are numbered through", () => {
  assert.deepEqual(
    PAIRS.map(({ words }) => words),
    [9, 9, 8],
  );
  assert.deepEqual(
    PAIRS.flatMap(({ passages }) => passages.map(({ number }) => number)),
    [1, 2, 3],
  );
});

test("a passage bears the drifts that lie between its two sides", () => {
  const drifts = PAIRS.flatMap(({ passages }) => passages).map((entry) => entry.drifts.map(({ kind }) => kind));
  assert.deepEqual(drifts, [[], [], ["number", "actor"]]);
});
