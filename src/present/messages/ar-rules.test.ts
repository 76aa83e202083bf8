import assert from "node:assert/strict";
import { test } from "node:test";
import { RULE_TITLES } from "../rule-titles.ts";
import { ARABIC_RULE_TITLES } from "./ar-rules.ts";

test("every rule has an Arabic title, and none is left over", () => {
  const left = [...ARABIC_RULE_TITLES.keys()].filter((rule) => !RULE_TITLES.has(rule));
  assert.deepEqual(left, []);
  const waiting = [...RULE_TITLES.keys()].filter((rule) => !ARABIC_RULE_TITLES.has(rule));
  assert.deepEqual(waiting, [], "add them to ar-rules.ts");
});

test("Arabic titles are Arabic and short enough for a line", () => {
  for (const [rule, title] of ARABIC_RULE_TITLES) {
    assert.match(title, /^[\p{Script=Arabic}\p{M}\d\s«»،؛:()]+$/u, rule);
    assert.ok(title.length <= 90, rule);
  }
});
