// Words read in parts and joined are the words of one reading.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { joinWords } from "./joined-words.ts";
import { articleOf } from "./marked-articles.test.ts";
import { wordsOf } from "./words.ts";

/** Words whose keys are others' letters or depend on neighbours: their ids come in another order in each part. */
const PIECES: readonly string[] =
  "المليشيا الميليشيا صحافي صحفي خمسة 5 25 ألف و ب 50% في المئة بالمئة عبد الله عبدالله 3 مايو أيار فيس بوك سد جسر شهر صفر".split(
    " ",
  );

test("words read in parts and joined are the words of all articles read at once", () => {
  const text = fc
    .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(" ", "\n")), { maxLength: 30 })
    .map((pieces) => pieces.flat().join(""));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), fc.nat(6), fc.nat(6), (texts, one, other) => {
      const articles = texts.map((written, index) => articleOf(`${index}`, written));
      const [first, second] = [Math.min(one, other), Math.max(one, other)];
      const parts = [articles.slice(0, first), articles.slice(first, second), articles.slice(second)];
      assert.deepEqual(joinWords(parts.map(wordsOf)), wordsOf(articles));
    }),
    { numRuns: 200 },
  );
});
