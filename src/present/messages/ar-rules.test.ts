import assert from "node:assert/strict";
import { test } from "node:test";
import { RULE_TITLES } from "../rule-titles.ts";
import { ARABIC_RULE_TITLES } from "./ar-rules.ts";

test("every rule has an Arabic title and no title is left over (a new rule needs one in ar-rules.ts)", () => {
  assert.deepEqual([...ARABIC_RULE_TITLES.keys()].sort(), [...RULE_TITLES.keys()].sort());
});

test("Arabic titles are Arabic and short enough for a line", () => {
  for (const [rule, title] of ARABIC_RULE_TITLES) {
    assert.match(title, /^[\p{Script=Arabic}\p{M}\d\s«»،؛:()]+$/u, rule);
    assert.ok(title.length <= 90, rule);
  }
});
