import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { overlaps } from "../model/span.ts";
import { sortedIndex, spanIndex } from "./shelves.ts";

const span = fc
  .tuple(fc.nat(4000), fc.nat(1500))
  .map(([start, length]): { readonly start: number; readonly end: number } => ({ start, end: start + length }));

test("the index gives what reading everything gives, in the same order", () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 30 }), span, (spans, asked) => {
      const plain = spans.filter((one) => overlaps(one, asked));
      assert.deepEqual(spanIndex(spans, (one) => one)(asked), plain);
    }),
  );
});

test("the index of words in order gives the same", () => {
  const words = fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 9 })), { maxLength: 60 }).map((gaps) => {
    let at = 0;
    return gaps.map(([gap, length]) => {
      const start = at + gap;
      at = start + length;
      return { start, end: at };
    });
  });
  fc.assert(
    fc.property(words, span, (list, asked) => {
      assert.deepEqual(
        sortedIndex(list, (one) => one)(asked),
        list.filter((one) => overlaps(one, asked)),
      );
    }),
  );
});
