// The two real articles that the project exists for, where they are at hand (their texts are the outlets' and stay outside the repository):
// one chain behind the officer, three separate passages, the escalation and the dropped scare quotes, a second story.

import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { before, type TestContext, test } from "node:test";
import type { Article } from "../../src/model/article.ts";
import type { Place } from "../../src/model/span.ts";
import type { Drift, Trace } from "../../src/model/trace.ts";
import type { FullTraceDocument } from "../../src/model/trace-document.ts";
import { traceFiles } from "../../src/trace-files.ts";

const FOLDER = resolve(import.meta.dirname, "../../../shared/gold/seeds");
const PRESENT = existsSync(FOLDER);
let document: FullTraceDocument;

before(async () => {
  if (!PRESENT) return;
  const names = readdirSync(FOLDER).map((name) => join(FOLDER, name));
  document = (await traceFiles(names)).document as FullTraceDocument;
});

function real(name: string, check: () => void): void {
  test(name, (context: TestContext) => (PRESENT ? check() : context.skip("the real articles are not here")));
}

function article(prefix: string): Article {
  const found = document.articles.find(({ input }) => input.includes(`/${prefix}`));
  assert.ok(found);
  return found;
}

function words(place: Place): string {
  return document.articles.find(({ id }) => id === place.article)?.text.slice(place.start, place.end) ?? "";
}

function drifts(): readonly Drift[] {
  return document.traces.flatMap((trace) => trace.drifts);
}

function traceOf(fragment: string): Trace {
  const claim = document.claims.find(({ versions }) => versions.some(({ at }) => words(at).includes(fragment)));
  const trace = document.traces.find((candidate) => candidate.claim === claim?.id);
  assert.ok(trace, fragment);
  return trace;
}

function nodeNames(ids: readonly string[]): string {
  return document.nodes
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => name)
    .join(" · ");
}

real("outlet and byline have evidence, weather and phone are furniture, no day of publication is invented", () => {
  const first = article("000");
  assert.equal(first.outlet?.name, "أوغاريت بوست");
  assert.ok((first.outlet?.evidence.length ?? 0) > 0);
  assert.equal(first.byline, "علي ابراهيم");
  const furniture = first.blocks
    .filter(({ role }) => role === "furniture")
    .map(({ start, end }) => first.text.slice(start, end));
  assert.ok(furniture.some((text) => text.includes("°C")) && furniture.some((text) => text.includes("00963")));
  for (const { dates } of document.articles)
    assert.deepEqual(
      dates.filter(({ of }) => of === "published"),
      [],
    );
});

real("one chain stands behind the officer: two reports, the centre as common link, the letters unseen", () => {
  const trace = traceOf("ضابط ومنسق القوات الخاصة");
  assert.equal(trace.reports, 2);
  assert.deepEqual(trace.chains, { low: 1, high: 1 });
  assert.match(nodeNames(trace.commonLink), /مركز/);
  const unseen = document.nodes.filter(({ visibility }) => visibility === "unseen-document").map(({ name }) => name);
  assert.ok(
    unseen.some((name) => name.includes("مراسلات سرية")),
    unseen.join(" · "),
  );
});

real("three passages stay separate, and none swallows the outlets' own reporting words", () => {
  const sides = document.passages.filter(({ formula }) => !formula).flatMap(({ a, b }) => [words(a), words(b)]);
  for (const anchor of ["ضابط ومنسق القوات الخاصة", "التدفقات المالية", "الناطقين باللغة الروسية"])
    assert.ok(
      sides.some((side) => side.includes(anchor)),
      anchor,
    );
  assert.ok(!sides.some((side) => side.includes("ضابط ومنسق") && side.includes("التدفقات المالية")));
  assert.ok(!sides.some((side) => side.includes("التدفقات المالية") && side.includes("الناطقين باللغة الروسية")));
  for (const side of sides)
    assert.doesNotMatch(side, /ولفت التقرير إلى|وسم[َّ]*ى المركز|وأوضح تقرير|وأورد التقرير|قائلاً/);
});

real("some members become the intelligence service, and the scare quotes of «الإنسانية» are dropped", () => {
  const pairs = drifts().map(({ kind, from, to }) => ({ kind, both: [words(from), words(to)] }));
  assert.ok(
    pairs.some(
      ({ kind, both }) =>
        kind === "actor" &&
        both.some((side) => side.includes("بعض العناصر")) &&
        both.some((side) => side.includes("الاستخبارات الأذربيجانية")),
    ),
    JSON.stringify(pairs.filter(({ kind }) => kind === "actor")),
  );
  assert.ok(
    pairs.some(
      ({ kind, both }) =>
        (kind === "quotation" || kind === "label") &&
        both.some((side) => /“الإنسانية”/.test(side)) &&
        both.some((side) => /(?<!“)الإنسانية/.test(side)),
    ),
    JSON.stringify(pairs.filter(({ kind }) => kind === "quotation")),
  );
});

real("the meeting is a story of its own, resting on anonymous sources", () => {
  const second = article("001");
  const place = second.text.indexOf("كشفت مصادر استخبارية");
  assert.ok((second.blocks.find(({ start, end }) => start <= place && place < end)?.story ?? 0) > 0);
  const trace = traceOf("لقاء عقد مؤخراً");
  assert.equal(trace.reports, 1);
  const origins = document.nodes.filter(({ id }) => trace.origins.includes(id));
  assert.ok(
    origins.some(({ visibility }) => visibility === "anonymous"),
    nodeNames(trace.origins),
  );
});
