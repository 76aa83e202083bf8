import assert from "node:assert/strict";
import process from "node:process";
import { test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
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

test("a word is remembered as it is, whatever it is made of", () => {
  const same = remembering((text) => text);
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
      const lone = `${text}\ud83d${text}`;
      assert.equal(same(text), text);
      assert.equal(same(lone), lone);
    }),
  );
});

test("a word that is remembered does not keep the text in memory that it stood in", () => {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  const same = remembering((text) => text);
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let at = 0; at < 20; at++) {
    const article = Buffer.from(`${at} مستودعاتهما وبحوزتهما ${"السد ".repeat(200_000)}`).toString();
    same(article.slice(0, 20));
  }
  collect();
  const kept = process.memoryUsage().heapUsed - before;
  assert.ok(kept < 10_000_000, `${kept} bytes kept of forty million`);
});
