// Alignment of word keys: as good as trying every alignment, and bounded where a bound is set. Words are numbers here; key 0 is rare, others less.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { gapScore } from "./affine-cells.ts";
import { alignBetween, alignChain, sidesOf } from "./alignment.ts";
import { type Sides, scoreOf } from "./columns.ts";
import { comparisonOf, keyTable } from "./similarity.ts";

const FORMS: readonly string[] = "مرجان السد والسد للمضخه مضخات ترمل".split(" ");

function sidesFor(keys: readonly number[]): Sides {
  const idf = Float64Array.from(FORMS, (_, key) => 5 - key / 2);
  return sidesOf(Int32Array.from(keys), comparisonOf(keyTable(FORMS, idf)));
}

type Last = "pair" | "a" | "b";

/** The best score of aligning all of two ranges, by trying everything: pairs, and gaps that open and go on. */
function bestByTrying(sides: Sides, a: readonly number[], b: readonly number[]): number {
  const best = (i: number, j: number, last: Last): number => {
    if (i === a.length && j === b.length) return 0;
    const step = (side: "a" | "b"): number => (last === side ? gapScore(2) - gapScore(1) : gapScore(1));
    const { score } = sides.comparison;
    return Math.max(
      i < a.length && j < b.length
        ? score(a[i] ?? 0, b[j] ?? 0) + best(i + 1, j + 1, "pair")
        : Number.NEGATIVE_INFINITY,
      i < a.length ? step("a") + best(i + 1, j, "a") : Number.NEGATIVE_INFINITY,
      j < b.length ? step("b") + best(i, j + 1, "b") : Number.NEGATIVE_INFINITY,
    );
  };
  return best(0, 0, "pair");
}

const row = fc.array(fc.integer({ min: 0, max: FORMS.length - 1 }), { maxLength: 5 });

test("between two anchors no alignment scores better than the one found", () => {
  fc.assert(
    fc.property(row, row, (one, two) => {
      const sides = sidesFor([...one, ...two]);
      const border = one.length;
      const columns = alignBetween(sides, { fromA: 0, toA: border, fromB: border, toB: border + two.length });
      assert.deepEqual(
        columns.a.filter((position) => position !== -1),
        one.map((_, index) => index),
      );
      assert.deepEqual(
        columns.b.filter((position) => position !== -1),
        two.map((_, index) => border + index),
      );
      assert.ok(Math.abs(scoreOf(sides, columns) - bestByTrying(sides, one, two)) < 1e-9);
    }),
    { numRuns: 300 },
  );
});

test("the search outwards finds no less than equal words straight on, and what it adds scores above nothing", () => {
  fc.assert(
    fc.property(row, row, row, row, (leftA, rightA, leftB, rightB) => {
      const a = [...leftA, 0, 0, ...rightA];
      const b = [...leftB, 0, 0, ...rightB];
      const sides = sidesFor([...a, ...b]);
      const anchor = { a: leftA.length, b: a.length + leftB.length, length: 2 };
      const bounds = { fromA: 0, toA: a.length, fromB: a.length, toB: a.length + b.length };
      const found = alignChain(sides, [anchor], bounds);
      assert.ok(found);
      let straight = 2;
      for (let at = 0; at < rightA.length && rightA[at] === rightB[at]; at++) straight++;
      assert.ok(found.a.length >= straight);
      assert.ok(scoreOf(sides, found) >= 2 * sides.comparison.weight(0) - 1e-9);
    }),
  );
});

test("when no rows are left alignments go on over equal words only, and the searches not made are counted", () => {
  const a = [0, 1, 0, 3, 5, 0];
  const b = [0, 1, 0, 4, 5, 0];
  const sides = sidesFor([...a, ...b]);
  const bounds = { fromA: 0, toA: 6, fromB: 6, toB: 12 };
  const anchor = { a: 0, b: 6, length: 2 };
  assert.equal(alignChain(sides, [anchor], bounds)?.a.length, 6);
  sides.table.rowsLeft = 0;
  assert.deepEqual(alignChain(sides, [anchor], bounds)?.a, [0, 1, 2]);
  assert.equal(sides.table.unsearched, 1);
});
