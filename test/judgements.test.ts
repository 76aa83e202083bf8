// Judgements through the whole pipeline, on the example affair: a trace with them, a saved trace that keeps them, and the same ids in every run.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { analyse } from "../src/analyse.ts";
import type { Judgement } from "../src/model/judgement.ts";
import type { TraceDocument } from "../src/model/trace-document.ts";
import { traceFiles } from "../src/trace-files.ts";

const EXAMPLE = join(import.meta.dirname, "../examples/dam-pumps");

const decided = (act: Judgement["act"], subject: string, object: string): Judgement => ({
  ...{ id: `judgement-${act}-${subject}`, at: "2026-11-22", author: "ر. س.", act, subject, object },
  body: "رأيت الأصل",
});

function inferred(document: TraceDocument): { readonly from: string; readonly to: string } {
  return document.transmissions?.find(({ stated }) => !stated) ?? assert.fail("an inferred transmission");
}

test("a decision is the same from a file, in the library and in a saved trace that is taken up again", async () => {
  const folder = mkdtempSync(join(tmpdir(), "musnad-judged-"));
  try {
    const { document: plain } = await traceFiles([EXAMPLE]);
    const { from, to } = inferred(plain);
    const decision = decided("reject", from, to);
    const file = join(folder, "decisions.json");
    writeFileSync(file, JSON.stringify([decision]));
    const { document: judged } = await traceFiles([EXAMPLE], { judgements: file });
    assert.ok(!judged.transmissions?.some((one) => one.from === from && one.to === to));
    assert.deepEqual(judged.judgements, [decision]);
    assert.deepEqual(analyse(plain, { judgements: [decision] }).traces, judged.traces, "put over a finished trace");
    const saved = join(folder, "saved.json");
    writeFileSync(saved, JSON.stringify(judged));
    const again = (await traceFiles([saved])).document;
    assert.deepEqual([again.traces, again.judgements], [judged.traces, judged.judgements]);
    const more = (await traceFiles([saved, join(EXAMPLE, "..", "dam-pumps")])).document;
    assert.deepEqual([more.traces, more.judgements], [judged.traces, judged.judgements], "traced anew with it");
    assert.deepEqual(analyse(judged, { judgements: [decision] }), judged, "a decision that is known changes nothing");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("an alias joined by a person is one source in the count", async () => {
  const { document } = await traceFiles([EXAMPLE]);
  const [one, other] = (document.actors ?? []).filter(({ kind }) => kind === "organisation");
  assert.ok(one && other);
  const judged = analyse(document, { judgements: [decided("add", one.id, other.id)] });
  assert.ok(!judged.actors?.some(({ id }) => id === other.id));
  assert.equal(
    judged.actors?.find(({ id }) => id === one.id)?.mentions.length,
    one.mentions.length + other.mentions.length,
  );
  assert.ok(!judged.attributions?.some(({ source }) => source.actor === other.id));
  assert.ok(!judged.nodes?.some((node) => node.kind === "source" && node.actor === other.id));
});
