// The CSV set, read back by another program's reader.

import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import type { FullTraceDocument } from "../../src/model/trace-document.ts";
import { toExport } from "../../src/present/present.ts";
import { HARBOUR_AFFAIR } from "../browser/harbour-affair.ts";
import { poisoned } from "./affairs.ts";

type Row = Readonly<Record<string, string>>;

function tables(document: FullTraceDocument): Readonly<Record<string, readonly Row[]>> {
  const files = toExport(document, "csv");
  return Object.fromEntries(
    files.map(({ name, content }) => [name, parse(content, { columns: true, relax_column_count: false }) as Row[]]),
  );
}

const harbour = tables(HARBOUR_AFFAIR);

test("each list of the document is a table with a row each", () => {
  const { claims, articles, passages, transmissions, traces } = HARBOUR_AFFAIR;
  const expected: Readonly<Record<string, number>> = {
    "articles.csv": articles.length,
    "claims.csv": claims.length,
    "versions.csv": claims.flatMap(({ versions }) => versions).length,
    "passages.csv": passages.length,
    "transmissions.csv": transmissions.length,
    "drifts.csv": traces.flatMap(({ drifts }) => drifts).length,
  };
  for (const [name, rows] of Object.entries(expected)) assert.equal(harbour[name]?.length, rows, name);
  assert.ok((harbour["sources.csv"]?.length ?? 0) > 0);
});

test("the figures of a claim are those of the document", () => {
  for (const row of harbour["claims.csv"] ?? []) {
    const trace = HARBOUR_AFFAIR.traces.find(({ claim }) => claim === row["claim"]);
    assert.deepEqual(
      [row["reports"], row["chains_low"], row["chains_high"], row["drifts"]],
      [trace?.reports, trace?.chains.low, trace?.chains.high, trace?.drifts.length].map(String),
    );
  }
});

test("the words of a version are those between its offsets", () => {
  for (const row of harbour["versions.csv"] ?? []) {
    const text = HARBOUR_AFFAIR.articles.find(({ id }) => id === row["article"])?.text ?? "";
    assert.equal(row["text"], text.slice(Number(row["start"]), Number(row["end"])));
  }
});

test("stated and inferred are told apart", () => {
  const bases = new Set(harbour["transmissions.csv"]?.map((row) => row["basis"]));
  assert.deepEqual([...bases].toSorted(), ["inferred", "stated"]);
});

test("a byte order mark stands at the head only where it is asked for", () => {
  for (const { content } of toExport(HARBOUR_AFFAIR, "csv", { bom: true })) assert.match(content, /^\uFEFF[a-z]/);
  for (const { content } of toExport(HARBOUR_AFFAIR, "csv")) assert.match(content, /^[a-z]/);
});

const FORMULAS = [
  "=1+1",
  "+1",
  "-1",
  "@x",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  "＝1+1",
  "\u200F=1+1",
  "\u202E=1+1",
  "\u00A0=1+1",
  "|calc",
  "%x",
  'x";=1+1',
  "x;=cmd|' /C calc'!A0;y",
  "x\t=1+1\ty",
  'x\r\n=HYPERLINK("https://mersa.example","اضغط")',
];

/** What a cell must not begin with, whatever separator its reader takes. */
const RUNS = /(?:^|[;\t\n])[\s\p{C}"]*[=+\-@|%＝＋－＠]/u;

test("no cell opens a formula, in a reader of commas, semicolons or tabs", () => {
  for (const formula of FORMULAS) {
    for (const [name, rows] of Object.entries(tables(poisoned(formula))))
      for (const row of rows)
        for (const [column, cell] of Object.entries(row))
          assert.doesNotMatch(cell, RUNS, `${name} ${column} ${JSON.stringify(formula)}`);
  }
});
