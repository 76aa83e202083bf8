import assert from "node:assert/strict";
import { test } from "node:test";
import { RULE_TITLES } from "../rule-titles.ts";
import { ARABIC_RULE_TITLES } from "./ar-rules.ts";

// A new rule shows its English title in Arabic pages until it has one; more than these and the page no longer speaks Arabic.
const WAITING_AT_MOST = 5;

test("no Arabic title is left over, and at most a few new rules wait for theirs", () => {
  const left = [...ARABIC_RULE_TITLES.keys()].filter((rule) => !RULE_TITLES.has(rule));
  assert.deepEqual(left, []);
  const waiting = [...RULE_TITLES.keys()].filter((rule) => !ARABIC_RULE_TITLES.has(rule));
  assert.ok(waiting.length <= WAITING_AT_MOST, `add to ar-rules.ts: ${waiting.join(", ")}`);
});

test("Arabic titles are Arabic and short enough for a line", () => {
  for (const [rule, title] of ARABIC_RULE_TITLES) {
    assert.match(title, /^[\p{Script=Arabic}\p{M}\d\s«»،؛:()]+$/u, rule);
    assert.ok(title.length <= 90, rule);
  }
});
