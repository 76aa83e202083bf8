// Whatever stands in a title, an outlet's name, a byline or a text: every format stays well formed, and nothing of it takes effect.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { EXPORT_FORMATS, type ExportFormat, toExport } from "../../src/present/present.ts";
import { HARBOUR_AFFAIR } from "../browser/harbour-affair.ts";
import { poisoned } from "./affairs.ts";

interface Parser {
  readonly on: (event: string, listener: (value: never) => void) => void;
  readonly write: (text: string) => { readonly close: () => void };
}
const require = createRequire(import.meta.url);
const { SaxesParser } = require("saxes") as {
  readonly SaxesParser: new (options: unknown) => Parser;
};

function xmlElements(text: string): number {
  let elements = 0;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error: Error) => {
    throw error;
  });
  parser.on("opentag", () => {
    elements += 1;
  });
  parser.write(text).close();
  return elements;
}

/** Reads a file with its own kind of parser and returns its shape, which foreign text must not change. */
const SHAPES: Readonly<Record<ExportFormat, (text: string) => unknown>> = {
  json: (text) => Object.keys(JSON.parse(text)),
  csv: (text) => parse(text, { bom: true }).length,
  jsonld: (text) => JSON.parse(text)["@graph"].length,
  "web-annotation": (text) => JSON.parse(text).total,
  ftm: (text) =>
    text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).schema).length,
  graphml: xmlElements,
  gexf: xmlElements,
  "csl-json": (text) => JSON.parse(text).length,
  biblatex: (text) => text.match(/^@article\{/gm)?.length,
  markdown: (text) => text.split("\n").length,
};

const SHAPED = new Map(EXPORT_FORMATS.map((format) => [format, shapesOf("نص", format)]));

function shapesOf(text: string, format: ExportFormat): readonly unknown[] {
  return toExport(poisoned(text), format).map(({ content }) => SHAPES[format](content));
}

/** No control byte, no override, no isolate but Markdown's own, no noncharacter, no lone surrogate. */
const RAW = /(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066\u2067\u200E\u200F\u061C]|\p{Noncharacter_Code_Point}|\p{Cs}/u;

const PAYLOADS = [
  "]]></title><script>alert(1)</script>",
  `"'><img src=x onerror=alert(1)>`,
  "\u0000\u0007\u001B[31m\u009B",
  "\u202Eإيملا\u2066\u2069",
  "\uD800 \uDFFF \uFFFE \uFFFF \uFEFF",
  "&#0; &lt; &amp; %41",
  "<!ENTITY x SYSTEM 'file:///etc/passwd'>",
  "javascript:alert(1)",
  "java\tscript:alert(1)",
  "\\u0000\\",
  "\r\n\r\nline\u2028line\u2029\u0085",
  '__proto__","constructor',
];

const foreign = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...PAYLOADS,
      "=",
      "+",
      "-",
      "@",
      '"',
      ",",
      ";",
      "\t",
      "\n",
      "{",
      "}",
      "\\",
      "%",
      "`",
      "[",
      "]",
      "(",
      "<",
      "&",
    ),
    fc.string({ unit: "binary", maxLength: 8 }),
  ),
  { maxLength: 6 },
);

function heldBy(text: string): void {
  const document = poisoned(text);
  for (const format of EXPORT_FORMATS) {
    const files = toExport(document, format);
    for (const { content } of files) assert.doesNotMatch(content, RAW, format);
    // An empty text leaves empty values out, and FollowTheMoney needs words to make an entity of.
    if (/[\p{L}\p{N}]/u.test(text))
      assert.deepEqual(
        files.map(({ content }) => SHAPES[format](content)),
        SHAPED.get(format),
        format,
      );
  }
}

test("known payloads change the shape of no file and leave no raw control character", () => {
  for (const payload of PAYLOADS) heldBy(payload);
});

test("neither does any other text", () => {
  fc.assert(
    fc.property(foreign, (parts) => heldBy(parts.join(""))),
    { numRuns: 25 },
  );
});

test("only addresses of the web remain, in every format", () => {
  for (const address of ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "https://a b/"])
    for (const format of EXPORT_FORMATS.filter((one) => one !== "json")) {
      const document = {
        ...HARBOUR_AFFAIR,
        articles: HARBOUR_AFFAIR.articles.map((article) => ({ ...article, url: address })),
      };
      for (const { content } of toExport(document, format))
        assert.ok(!content.includes(address), `${format} ${address}`);
    }
});

test("the same document gives the same bytes", () => {
  for (const format of EXPORT_FORMATS)
    assert.deepEqual(toExport(HARBOUR_AFFAIR, format), toExport(HARBOUR_AFFAIR, format));
});
