// A near clone never makes a claim look better supported: the text of any article under another name, a few words changed, raises neither bound of
// any claim. And versions of one address are one report. On invented articles, and on the example affair through the whole pipeline.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Article } from "../model/article.ts";
import { alignments } from "./alignment.ts";
import { editionsOf, nearClones } from "./editions.ts";
import { independence } from "./independence.ts";
import { affair, type Sketch } from "./marked-affair.test.ts";
import { trace } from "./trace.ts";

const LONG =
  "السد الجنوبي تشقق قرب محطة الضخ القديمة وانحرفت البوابات الثلاث فجر الأحد وغمرت المياه الطريق الشرقي وتوقفت الحافلات عن السير نحو المدينة حتى المساء";

test("one text under two names that names nobody is one chain, not two; a short one may be chance", () => {
  const twice = (words: string): string => {
    const marked = affair(
      ["المرفأ", "الشاطئ"].map((outlet) => ({ outlet, text: `${words}.` })),
      [],
      [["المرفأ", "الشاطئ", words, words]],
    );
    const [top] = trace(marked).traces;
    return `${top?.reports}: ${top?.chains.low}..${top?.chains.high}`;
  };
  assert.equal(twice(LONG), "2: 1..1");
  assert.equal(twice(LONG.split(" ").slice(0, 14).join(" ")), "2: 1..2");
});

test("one text credited to two agencies is one or two chains", () => {
  const credited = (outlet: string, agency: string): Sketch => ({ outlet, text: `${LONG}.`, byline: agency });
  const marked = affair(
    [credited("المرفأ", "رويترز"), credited("الشاطئ", "أ ف ب")],
    [],
    [["المرفأ", "الشاطئ", LONG, LONG]],
  );
  const [top] = trace(marked).traces;
  assert.deepEqual([top?.reports, top?.chains], [2, { low: 1, high: 2 }]);
});

test("nameless sources of near clones are counted once", () => {
  const nameless = (outlet: string): Sketch => ({
    outlet,
    text: `[c1:قالت] [s1:مصادر مطلعة] إن [x1:${LONG}].`,
    sayings: { 1: { kind: "anonymous" } },
  });
  const marked = affair([nameless("المرفأ"), nameless("الشاطئ")], [], [["المرفأ", "الشاطئ", LONG, LONG]]);
  assert.deepEqual(trace(marked).traces[0]?.chains, { low: 1, high: 1 });
});

test("clones in a graph count once in both bounds; without them the graph counts as before", () => {
  const node = (id: string): { readonly id: string; readonly identified: boolean; readonly family: null } => ({
    id,
    identified: true,
    family: null,
  });
  const support = {
    nodes: ["X", "Y", "a", "b"].map(node),
    edges: [
      { from: "X", to: "a" },
      { from: "Y", to: "b" },
    ],
    joins: [],
    carriers: ["a", "b"],
  };
  assert.deepEqual(independence(support).chains, { low: 2, high: 2 });
  assert.deepEqual(independence({ ...support, clones: [["a", "b"]] }).chains, { low: 1, high: 1 });
});

test("a version of an address is its earlier version, however much the text changed", () => {
  const { articles } = affair([
    { outlet: "المرفأ", text: LONG },
    { outlet: "الشاطئ", text: "نص آخر تماماً عن السباق." },
  ]);
  const [first, second] = articles;
  assert.ok(first && second);
  const changed: Article = { ...second, versionOf: first.id };
  const same = editionsOf([first, changed], alignments([first, changed], []));
  assert.equal(same.get(first.id), same.get(changed.id));
  assert.deepEqual(nearClones([first, changed], alignments([first, changed], [])), []);
});
