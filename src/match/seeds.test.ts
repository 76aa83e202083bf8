// Seeds equal what comparing all places finds, and the rules that the code names stand in the table.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import type { Article } from "../model/article.ts";
import { chainsOf } from "./chains.ts";
import { type Hits, hitTable, slicesOf, visitPairs } from "./hits.ts";
import { seedPlan } from "./modes.ts";
import { MATCH_RULES } from "./rules.ts";
import { seedsOf } from "./seeds.ts";
import { wordsOf } from "./words.ts";

function articleOf(id: string, text: string): Article {
  const blocks = [{ role: "paragraph" as const, start: 0, end: text.length, story: 0 }];
  const nothing = { givenId: null, outlet: null, url: null, title: null, byline: null, dates: [], language: "ar" };
  return { id: `art-${id}`, input: id, text, blocks, ...nothing };
}

/** Packs two positions into one number, for comparing lists of them. */
const HIT_BASE = 2 ** 26;

const text = fc
  .array(fc.constantFrom("سد", "نهر", "جسر", "حقل", "بئر"), { maxLength: 14 })
  .map((words) => words.join(" "));

test("seeds are exactly the word pairs that two articles share", () => {
  fc.assert(
    fc.property(text, text, (one, two) => {
      const words = wordsOf([articleOf("a", one), articleOf("b", two)]);
      const idf = new Float64Array(words.vocabulary.forms.length).fill(5);
      const found: number[] = [];
      const table = hitTable(words, seedsOf(words, idf, seedPlan("case", 2)), null);
      for (const slice of slicesOf(table))
        visitPairs(table, slice, { block: null }, ({ a, b, size }) => {
          for (let hit = 0; hit < size; hit++) found.push((a[hit] ?? 0) * HIT_BASE + (b[hit] ?? 0));
        });
      const wanted: number[] = [];
      const border = words.blockFirst[1] ?? 0;
      const countBefore = (from: number, position: number): number =>
        [...Array(position - from).keys()].filter(
          (offset) =>
            words.keys[from + offset] === words.keys[position] &&
            words.keys[from + offset + 1] === words.keys[position + 1],
        ).length;
      for (let a = 0; a + 1 < border; a++)
        for (let b = border; b + 1 < words.keys.length; b++)
          if (words.keys[a] === words.keys[b] && words.keys[a + 1] === words.keys[b + 1])
            if (countBefore(0, a) < 8 && countBefore(border, b) < 8) wanted.push(a * HIT_BASE + b);
      assert.deepEqual(found.toSorted(), wanted.toSorted());
    }),
  );
});

test("chains go forward on both sides, use each anchor once and come best first", () => {
  const hit = fc.record({ a: fc.integer({ min: 0, max: 30 }), b: fc.integer({ min: 100, max: 130 }) });
  fc.assert(
    fc.property(fc.array(hit, { maxLength: 40 }), (places) => {
      const packed = [...new Set(places.map(({ a, b }) => a * HIT_BASE + b))].sort((one, other) => one - other);
      const hits: Hits = {
        articleA: 0,
        articleB: 1,
        a: Int32Array.from(packed, (one) => Math.floor(one / HIT_BASE)),
        b: Int32Array.from(packed, (one) => one % HIT_BASE),
        lengths: new Int32Array(packed.length).fill(2),
        size: packed.length,
      };
      const chains = chainsOf(hits, 2, { sections: new Int32Array(140), length: 140 });
      for (const { anchors } of chains)
        for (const [index, anchor] of anchors.entries()) {
          const before = anchors[index - 1];
          assert.ok(!before || (anchor.a >= before.a + before.length && anchor.b >= before.b + before.length));
        }
      assert.ok(packed.length === 0 || chains.length > 0);
    }),
  );
});

test("every rule that the code names stands in the table, and every rule of the table in the code", () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".ts") && !name.includes("rules"));
  const code = files.map((name) => readFileSync(resolve(import.meta.dirname, name), "utf8")).join("\n");
  const named = new Set(code.match(/MAT-\d\d/g));
  assert.deepEqual([...named].sort(), Object.keys(MATCH_RULES));
});
