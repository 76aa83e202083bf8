import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { pieces, surroundings } from "./marked-text.ts";

test("overlapping marks are cut at every border", () => {
  const marks = [
    { start: 0, end: 6 },
    { start: 4, end: 9 },
  ];
  assert.deepEqual(
    pieces({ start: 0, end: 10 }, marks).map(({ start, end, marks: over }) => [start, end, over.length]),
    [
      [0, 4, 1],
      [4, 6, 2],
      [6, 9, 1],
      [9, 10, 0],
    ],
  );
});

test("the pieces make up the whole, whatever the marks", () => {
  const span = fc
    .tuple(fc.integer({ min: -5, max: 45 }), fc.nat(20))
    .map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.nat(40), fc.array(span), fc.array(fc.nat(50)), (length, marks, cuts) => {
      const found = pieces({ start: 3, end: 3 + length }, marks, cuts);
      assert.equal(
        found.reduce((sum, { start, end }) => sum + end - start, 0),
        length,
      );
      for (const [index, { start }] of found.entries()) assert.equal(start, found[index - 1]?.end ?? 3);
    }),
  );
});

test("the surroundings of words end between words and on the same line", () => {
  const text = "سطر أول\nقال المركز إن الشحنة كانت فاسدة\nسطر ثالث";
  const start = text.indexOf("الشحنة");
  const around = surroundings(text, { start, end: start + "الشحنة".length }, 8);
  assert.equal(text.slice(around.start, around.end), "إن الشحنة كانت");
  const whole = surroundings(text, { start, end: start + "الشحنة".length }, 80);
  assert.equal(text.slice(whole.start, whole.end), "قال المركز إن الشحنة كانت فاسدة");
});
