// Nearness by vectors: mutual, outstanding, only across articles; and what it adds to claims and what not.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Version } from "../model/claim.ts";
import { placeId } from "../model/judgement.ts";
import { actor, affair, type Sketch } from "./marked-affair.test.ts";
import { nearPairs } from "./nearness.ts";
import { statements, trace } from "./trace.ts";

const placed = (id: string, article: string): { readonly id: string; readonly article: string } => ({ id, article });
const axis = (at: number, other = at): readonly number[] =>
  Array.from({ length: 16 }, (_, index) => (index === at ? 1 : index === other ? 0.3 : 0));

test("statements of two articles that point the same way, unlike the rest, are near", () => {
  const list = Array.from({ length: 16 }, (_, at) => placed(`s${at}`, `a${at % 2}`));
  const vectors = new Map(list.map(({ id }, at) => [id, axis(at)]));
  vectors.set("s1", axis(0, 1));
  assert.deepEqual([...nearPairs(list, vectors).keys()], ["s0 s1"]);
  vectors.set("s2", axis(0, 2));
  assert.ok(!nearPairs(list, vectors).has("s0 s2"), "one article says what it says once");
});

test("vectors of odd shape count for nothing", () => {
  const list = [placed("a", "1"), placed("b", "2"), placed("c", "2")];
  assert.equal(nearPairs(list, new Map()).size, 0);
  assert.equal(
    nearPairs(
      list,
      new Map([
        ["a", [0, 0]],
        ["b", [Number.NaN, 1]],
        ["c", [1]],
      ]),
    ).size,
    0,
  );
});

const FILL = [
  "أعلن النقيب موعد السباق السنوي للقوارب",
  "وصف المهندس لون البوابة الجديدة",
  "طلب العمدة ميزانية لترميم المدرسة القديمة",
  "حذر الطبيب من مياه البئر المالحة",
];
const report = (outlet: string, words: string): Sketch => ({
  outlet,
  text: [
    `[c1:قال] [s1:مركز دراسات الساحل] إن [x1:${words}].`,
    ...FILL.map((line) => `${line} في ${outlet} مرة ${outlet.length}.`),
  ].join("\n"),
  sayings: { 1: { actor: "centre" } },
});
const CENTRE = actor("centre", "organisation", "مركز دراسات الساحل", ["المركز"]);
const MARKED = affair(
  [report("المرفأ", "الصيادين غادروا الرصيف ليلاً"), report("الشاطئ", "أهل البحر رحلوا عن الميناء مساء")],
  [CENTRE],
);

test("a paraphrase of the same source that shares no word joins where a model puts it near, and only then", () => {
  const list = statements(MARKED);
  const [one, other] = ["الصيادين", "أهل البحر"].map(
    (words) => list.find(({ text }) => text.includes(words))?.id ?? "",
  );
  const vectors = new Map(
    list.map(({ id }, at): [string, readonly number[]] => [
      id,
      Array.from({ length: 24 }, (_, axis) => (axis === at ? 1 : 0)),
    ]),
  );
  vectors.set(other ?? "", vectors.get(one ?? "") ?? []);
  const versionsOf = (found: ReturnType<typeof trace>): readonly Version[] =>
    found.claims.find(({ versions }) => versions.some(({ at }) => placeId(at) === one))?.versions ?? [];
  assert.equal(versionsOf(trace(MARKED)).length, 1);
  const near = versionsOf(trace({ ...MARKED, vectors }));
  assert.deepEqual(near.map(({ at }) => placeId(at)).sort(), [one, other].sort());
  assert.ok(near.some(({ evidence = [] }) => evidence.some(({ rule }) => rule === "TRA-10")));
});
