// Single marks are quotations or apostrophes: both, in lines as newspapers write them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { singlePairs } from "./single-quotations.ts";

function quoted(line: string): readonly string[] {
  return singlePairs(line).map(({ open, close }) => line.slice(open, close + 1));
}

test("single marks round words are a quotation", () => {
  assert.deepEqual(quoted("Dale said the plan was ‘dead’ and ‘buried’."), ["‘dead’", "‘buried’"]);
  assert.deepEqual(quoted("Banker 'lied about loans', court hears"), ["'lied about loans'"]);
  assert.deepEqual(quoted("“He said ‘go home’ and left”"), ["‘go home’"]);
});

test("an apostrophe is none", () => {
  assert.deepEqual(quoted("The workers’ union and Dale’s friends didn’t come in the '90s."), []);
});

test("of several closers the one behind a stop, or behind no plural, ends the words", () => {
  assert.deepEqual(quoted("‘The workers’ rights are gone,’ said Dale."), ["‘The workers’ rights are gone,’"]);
  assert.deepEqual(quoted("a ‘workers’ revolt’ in May"), ["‘workers’ revolt’"]);
});
