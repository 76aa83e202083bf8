import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { overlaps } from "../model/span.ts";
import { spanIndex } from "./shelves.ts";

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
