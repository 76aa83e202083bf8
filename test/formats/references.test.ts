// Reference lists read back by a citation library, and the Markdown list by a Markdown reader.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { marked } from "marked";
import type { FullTraceDocument } from "../../src/model/trace-document.ts";
import { toExport } from "../../src/present/present.ts";
import { HARBOUR_AFFAIR } from "../browser/harbour-affair.ts";
import { poisoned } from "./affairs.ts";

interface Record {
  readonly id: string;
  readonly title: string;
  readonly URL?: string;
  readonly author?: readonly { readonly family?: string; readonly literal?: string }[];
  readonly "container-title"?: string;
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
}
interface Reader {
  readonly plugins: { readonly input: { readonly chain: (text: string, options: unknown) => readonly Record[] } };
}

const require = createRequire(import.meta.url);
const { plugins } = require("@citation-js/core") as Reader;
require("@citation-js/plugin-bibtex");

function readBack(document: FullTraceDocument, format: "csl-json" | "biblatex"): readonly Record[] {
  return plugins.input.chain(toExport(document, format)[0]?.content ?? "", { generateGraph: false });
}

for (const format of ["csl-json", "biblatex"] as const) {
  test(`${format}: a citation manager reads title, outlet, date and address of every article, in Arabic too`, () => {
    const records = readBack(HARBOUR_AFFAIR, format);
    assert.equal(records.length, HARBOUR_AFFAIR.articles.length);
    const mersa = records.find(({ id }) => id === "art-mersa");
    assert.equal(mersa?.title, "مركز سدف: قمح فاسد في ميناء لوران");
    assert.equal(mersa?.["container-title"], "المرسى");
    assert.equal(mersa?.URL, "https://art-mersa.example/news/1");
    assert.deepEqual(mersa?.issued?.["date-parts"], [[2031, 3, 2]]);
  });

  test(`${format}: an article without date, outlet or web address has none`, () => {
    const record = readBack(HARBOUR_AFFAIR, format).find(({ id }) => id === "art-rasif");
    assert.deepEqual([record?.issued, record?.URL, record?.["container-title"]], [undefined, undefined, undefined]);
  });
}

test("braces, commands and signs in a title break no record and come back as they were", () => {
  const title = "}} @comment{x, \\input{/etc/passwd} 50% of $5 & #1_a ~ ^ {";
  const records = readBack(poisoned(title), "biblatex");
  assert.equal(records.length, HARBOUR_AFFAIR.articles.length);
  for (const record of records) assert.equal(record.title, title);
});

test("every version of every claim has a numbered citation with outlet, date, place and hash", () => {
  const list = toExport(HARBOUR_AFFAIR, "markdown", { language: "en" })[0]?.content ?? "";
  const versions = HARBOUR_AFFAIR.claims.flatMap((claim) => claim.versions);
  const citations = list.split("\n").filter((line) => line.startsWith("- **"));
  assert.equal(citations.length, versions.length);
  for (const [index, line] of citations.entries()) {
    assert.match(line, new RegExp(`^- \\*\\*\\\\\\[${index + 1}\\\\\\]\\*\\*`));
    assert.match(line, /units \u2068\d+–\d+\u2069, `sha256:[0-9a-f]{12}`$/);
  }
  assert.match(list, /2 March 2031/);
});

test("the list in Arabic says the same in Arabic", () => {
  const [english, arabic] = (["en", "ar"] as const).map(
    (language) => toExport(HARBOUR_AFFAIR, "markdown", { language })[0]?.content ?? "",
  );
  assert.match(arabic ?? "", /تقارير/);
  assert.equal(arabic?.split("\n").length, english?.split("\n").length);
});

const MARKDOWN = [
  "<img src=x onerror=alert(1)>",
  "[x](javascript:alert(1))",
  "![x](https://mersa.example/p.png)",
  "<https://mersa.example>",
  "https://mersa.example www.mersa.example a@mersa.example",
  "\n\n# عنوان\n\n> x\n\n- y\n\n```\nz\n```",
  "**x** _y_ `z` ~~w~~ | a | b |",
  "[x]: https://mersa.example\n[x]",
  "\\[x](https://mersa.example)",
];

test("foreign words take no effect in Markdown: no link, picture, heading or element comes of them", () => {
  const elements = (text: string): readonly string[] =>
    [...(marked.parse(toExport(poisoned(text), "markdown")[0]?.content ?? "") as string).matchAll(/<[^>]*>/g)].map(
      ([element]) => element,
    );
  const harmless = elements("كلام");
  for (const text of MARKDOWN) assert.deepEqual(elements(text), harmless, text);
});
