import assert from "node:assert/strict";
import { test } from "node:test";
import { remembering } from "./remembering.ts";

test("a result is computed once, and the memory is bounded", () => {
  let computed = 0;
  const length = remembering((text) => {
    computed++;
    return text.length;
  });
  assert.deepEqual([length("قارب"), length("قارب"), length("")], [4, 4, 0]);
  assert.equal(computed, 2);
  for (let at = 0; at < 50_000; at++) length(`w${at}`);
  length("قارب");
  assert.equal(computed, 50_003, "forgotten when the memory was full");
});
