// The document as a whole, on the example affair: valid by the generated schema, every place inside its text, every finding with evidence,
// the same bytes in two runs, and the order of inputs without effect.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { Ajv } from "ajv";
import type { FullTraceDocument, TraceDocument } from "../src/model/trace-document.ts";
import { toHtml, toJson, toTerminal } from "../src/present/present.ts";
import { traceFiles } from "../src/trace-files.ts";

const ROOT = resolve(import.meta.dirname, "..");
const AFFAIR = join(ROOT, "examples/dam-pumps");
const SHARED_SEEDS = resolve(ROOT, "../shared/gold/seeds");

const articles = readdirSync(AFFAIR)
  .filter((name) => /\.(?:txt|html|jsonl)$/.test(name))
  .toSorted()
  .map((name) => join(AFFAIR, name));
const document = (await traceFiles(articles)).document as FullTraceDocument;

type Visit = (value: Readonly<Record<string, unknown>>, article: string | null) => void;

function walk(value: unknown, visit: Visit, article: string | null = null): void {
  if (Array.isArray(value)) for (const part of value) walk(part, visit, article);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  const record = value as Readonly<Record<string, unknown>>;
  const own = typeof record["article"] === "string" ? record["article"] : article;
  visit(record, own);
  for (const part of Object.values(record)) walk(part, visit, own);
}

function assertPlacesInside(traced: TraceDocument): void {
  const lengths = new Map(traced.articles.map((article) => [article.id as string, article.text.length]));
  const check: Visit = (value, article) => {
    if (typeof value["start"] !== "number" || typeof value["end"] !== "number") return;
    const length = article === null ? Number.POSITIVE_INFINITY : (lengths.get(article) ?? -1);
    assert.ok(0 <= value["start"] && value["start"] <= value["end"] && value["end"] <= length, JSON.stringify(value));
  };
  const { articles: texts, ...findings } = traced;
  for (const article of texts) walk(article, check, article.id);
  walk(findings, check);
  for (const passage of traced.passages ?? []) {
    for (const edit of passage.edits) {
      assert.ok(!edit.a || (passage.a.start <= edit.a.start && edit.a.end <= passage.a.end), passage.id);
      assert.ok(!edit.b || (passage.b.start <= edit.b.start && edit.b.end <= passage.b.end), passage.id);
    }
  }
}

test("the document is valid by the schema generated from the types", () => {
  const schema: unknown = JSON.parse(readFileSync(join(ROOT, "schema/musnad-trace.schema.json"), "utf8"));
  const validate = new Ajv({ allErrors: true, strict: false }).compile(schema as object);
  assert.ok(validate(JSON.parse(toJson(document))), JSON.stringify(validate.errors?.slice(0, 3), null, 1));
});

test("every place lies inside its article's text", () => {
  assertPlacesInside(document);
});

test("the text of a .txt article is the file, with CRLF as LF and no BOM", () => {
  for (const article of document.articles.filter(({ input }) => input.endsWith(".txt"))) {
    assert.equal(
      article.text,
      readFileSync(article.input, "utf8")
        .replace(/^\ufeff/, "")
        .replaceAll("\r\n", "\n"),
    );
  }
});

test("every id is unique, and every reference leads somewhere", () => {
  const ids = (of: readonly { readonly id: string }[]): Set<string> => {
    const set = new Set(of.map(({ id }) => id));
    assert.equal(set.size, of.length);
    return set;
  };
  const attributions = ids(document.attributions);
  const actors = ids(document.actors);
  const claims = ids(document.claims);
  const nodes = ids(document.nodes);
  ids(document.articles);
  ids(document.passages);
  for (const { parent, source } of document.attributions) {
    assert.ok(parent === null || attributions.has(parent));
    assert.ok(source.actor === null || actors.has(source.actor));
  }
  for (const { versions } of document.claims)
    for (const { attribution } of versions) assert.ok(attribution === null || attributions.has(attribution));
  for (const { from, to, claims: carried } of document.transmissions) {
    assert.ok(nodes.has(from) && nodes.has(to));
    for (const claim of carried) assert.ok(claims.has(claim));
  }
  for (const trace of document.traces) {
    assert.ok(claims.has(trace.claim));
    for (const node of [...trace.narrowest, ...trace.commonLink, ...trace.origins]) assert.ok(nodes.has(node));
  }
});

test("every finding has evidence: a rule, words, and a score between 0 and 1", () => {
  const findings = [
    ...document.attributions,
    ...document.transmissions,
    ...document.traces.flatMap((trace) => trace.drifts),
  ];
  assert.ok(findings.length > 20);
  for (const { evidence } of findings) {
    assert.ok(evidence.length > 0);
    for (const { rule, at, score, why } of evidence) {
      assert.match(rule, /^(?:REA|ATT|NAM|MAT|TRA)-\d+[a-z]?$/);
      assert.ok(at.length > 0 && at.every((place) => place.end > place.start), `${rule}: ${why}`);
      assert.ok(score >= 0 && score <= 1 && why.length > 0);
    }
  }
});

test("1 ≤ low ≤ high ≤ reports for every claim that somebody reports", () => {
  for (const { chains, reports } of document.traces) {
    if (reports === 0) assert.deepEqual(chains, { low: 0, high: 0 });
    else assert.ok(1 <= chains.low && chains.low <= chains.high && chains.high <= reports, JSON.stringify(chains));
  }
});

test("two runs give the same bytes in every format", async () => {
  const again = (await traceFiles(articles)).document as FullTraceDocument;
  assert.equal(toJson(again), toJson(document));
  for (const language of ["ar", "en"] as const) {
    assert.equal(toHtml(again, { language, fonts: [] }), toHtml(document, { language, fonts: [] }));
    assert.equal(toTerminal(again, { language, colour: false }), toTerminal(document, { language, colour: false }));
  }
});

test("the order of the inputs changes nothing", async () => {
  const turned = (await traceFiles(articles.toReversed())).document;
  assert.equal(toJson(turned), toJson(document));
});

test("the order in which a program hands articles over changes nothing but theirs", async () => {
  const { trace } = await import("../src/analyse.ts");
  const {
    articles: _,
    attributions: __,
    quotations: ___,
    voices: ____,
    notes: _____,
    ...turned
  } = trace(document.articles.toReversed());
  for (const [field, found] of Object.entries(turned))
    assert.deepEqual(found, document[field as keyof FullTraceDocument], field);
});

test("a saved document is taken up where it stopped and comes to the same end", async () => {
  const half = (await traceFiles(articles, { until: "attribute" })).document;
  assert.equal(half.passages, undefined);
  const { analyse } = await import("../src/analyse.ts");
  assert.equal(toJson(analyse(JSON.parse(toJson(half)) as TraceDocument)), toJson(document));
});

test("real articles keep the same promises", async (context) => {
  let seeds: readonly string[];
  try {
    seeds = readdirSync(SHARED_SEEDS).map((name) => join(SHARED_SEEDS, name));
  } catch {
    return context.skip("the real example articles are not here");
  }
  const traced = (await traceFiles(seeds)).document;
  assertPlacesInside(traced);
  assert.equal(toJson((await traceFiles(seeds.toReversed())).document), toJson(traced));
});
