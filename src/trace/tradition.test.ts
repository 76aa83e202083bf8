// A simulated tradition: a story is retold through a tree that is known, with sources named, left out, hidden behind an unseen common text,
// and with words dropped and strengthened on the way. What the stage counts is held against the tree. No clock, no chance: seeds are numbers.

import assert from "node:assert/strict";
import { test } from "node:test";
import { actor, affair, type Shared, type Sketch } from "./marked-affair.test.ts";
import { trace } from "./trace.ts";

/** Trees simulated. */
const TREES = 240;
const OUTLETS = ["المرفأ", "الشاطئ", "الميناء", "السهل", "الأعالي", "الوادي", "النهر", "الجسر"];
const WITNESSES = [
  actor("w0", "organisation", "نقابة الصيادين"),
  actor("w1", "organisation", "مجلس البلدة"),
  actor("w2", "organisation", "هيئة الموانئ"),
];
const STORY = "ست مضخات مستعملة وصلت الى مستودع الرصيف الشرقي في الميناء القديم قبل موسم الامطار";

/** Numbers that look random and are the same in every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** How an outlet comes to the story: from a witness (told or kept silent) or from an outlet before it (named or not). */
interface Report {
  readonly outlet: string;
  readonly witness: number | null;
  readonly parent: number | null;
  readonly named: boolean;
}

interface Tree {
  readonly reports: readonly Report[];
  readonly sketches: readonly Sketch[];
  readonly shared: readonly Shared[];
}

/** Each time it is retold a word may go and one may be made stronger. */
function retell(words: string, next: () => number): string {
  const list = words.split(" ");
  if (next() < 0.5) list.splice(3 + Math.floor(next() * (list.length - 4)), 1);
  return list.join(" ").replace("مستعملة", next() < 0.2 ? "فاسدة" : "مستعملة");
}

function sketchOf(report: Report, words: string, reports: readonly Report[]): Sketch {
  const { outlet, witness, parent, named } = report;
  const source = parent === null ? (WITNESSES[witness ?? 0]?.name ?? "") : `صحيفة ${reports[parent]?.outlet}`;
  if (!named) return { outlet, text: `${words}.` };
  const by = parent === null ? `w${witness}` : `outlet ${reports[parent]?.outlet}`;
  const kind = parent === null ? ("organisation" as const) : ("media" as const);
  return { outlet, text: `[c1:ذكرت] [s1:${source}] أن [x1:${words}].`, sayings: { 1: { actor: by, kind } } };
}

function treeOf(seed: number): Tree {
  const next = numbers(seed);
  const count = 2 + Math.floor(next() * (OUTLETS.length - 2));
  const reports: Report[] = [];
  const wording: string[] = [];
  for (const outlet of OUTLETS.slice(0, count)) {
    const retold = reports.length > 0 && next() < 0.6;
    const parent = retold ? Math.floor(next() * reports.length) : null;
    const witness = retold ? null : Math.floor(next() * WITNESSES.length);
    reports.push({ outlet, witness, parent, named: next() < 0.7 });
    wording.push(retell(parent === null ? STORY : (wording[parent] ?? STORY), next));
  }
  const sketches = reports.map((report, at) => sketchOf(report, wording[at] ?? STORY, reports));
  const shared = reports.flatMap(({ outlet, parent }, at): Shared[] =>
    parent === null ? [] : [[reports[parent]?.outlet ?? "", outlet, wording[parent] ?? "", wording[at] ?? ""]],
  );
  return { reports, sketches, shared };
}

function rootOf(reports: readonly Report[], at: number): number {
  const parent = reports[at]?.parent ?? null;
  return parent === null ? at : rootOf(reports, parent);
}

/** Independent chains that the tree has: different witnesses. */
function trueChains({ reports }: Tree): number {
  return new Set(reports.map((_, at) => reports[rootOf(reports, at)]?.witness)).size;
}

const OUTLET_ACTORS = OUTLETS.map((outlet) => actor(`outlet ${outlet}`, "media", `صحيفة ${outlet}`, [outlet]));

test("simulated traditions: the low count is never above the truth, and the interval holds it", () => {
  let held = 0;
  let claims = 0;
  for (let seed = 1; seed <= TREES; seed++) {
    const tree = treeOf(seed);
    const traced = trace(affair(tree.sketches, [...WITNESSES, ...OUTLET_ACTORS], tree.shared));
    const [top] = traced.traces;
    if (!top || top.reports < tree.reports.length) continue;
    claims++;
    const truth = trueChains(tree);
    assert.ok(top.chains.low <= truth, `tree ${seed}: low ${top.chains.low}, true ${truth}`);
    if (top.chains.low <= truth && truth <= top.chains.high) held++;
  }
  assert.ok(claims >= 0.8 * TREES, `the whole tradition is one claim in ${claims} of ${TREES} trees`);
  assert.ok(held >= 0.95 * claims, `${held} of ${claims}`);
});

test("simulated traditions: an arrow between two reports follows the tree", () => {
  let asserted = 0;
  let right = 0;
  for (let seed = 1; seed <= TREES; seed++) {
    const tree = treeOf(seed);
    const { nodes, transmissions } = trace(affair(tree.sketches, [...WITNESSES, ...OUTLET_ACTORS], tree.shared));
    const outletOf = new Map(
      nodes.flatMap((node) => (node.kind === "article" ? [[node.id as string, node.name]] : [])),
    );
    for (const { from, to, how } of transmissions) {
      const [one, two] = [outletOf.get(from), outletOf.get(to)];
      if (one === undefined || two === undefined || how === "shares-source") continue;
      asserted++;
      const child = tree.reports.find((report) => report.outlet === two);
      if (child && child.parent !== null && tree.reports[child.parent]?.outlet === one) right++;
    }
  }
  assert.ok(asserted > 100 && right >= 0.97 * asserted, `${right} of ${asserted}`);
});
