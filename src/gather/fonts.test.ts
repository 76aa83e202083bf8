import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { REPORT_FONTS } from "./fonts.ts";

test("a report carries Arabic and Latin letters for the screen and Arabic ones for paper", () => {
  assert.deepEqual(
    REPORT_FONTS.map(({ family, media }) => [family, media]),
    [
      ["Vazirmatn Variable", undefined],
      ["Vazirmatn Variable", undefined],
      ["Amiri", "print"],
    ],
  );
  for (const { unicodeRange } of [REPORT_FONTS[0], REPORT_FONTS[2]].filter((font) => font !== undefined))
    assert.match(unicodeRange, /U\+0621-06/);
});

test("the paper's typeface leaves parentheses and Latin letters to the screen's, which mirrors them rightly", () => {
  assert.doesNotMatch(REPORT_FONTS[2]?.unicodeRange ?? "", /U\+00/);
  assert.match(REPORT_FONTS[1]?.unicodeRange ?? "", /U\+0020-007E/);
});

test("font files are woff2 and small enough for a page of 400 kB", () => {
  for (const { base64 } of REPORT_FONTS) assert.equal(Buffer.from(base64, "base64").subarray(0, 4).toString(), "wOF2");
  assert.ok(REPORT_FONTS.reduce((sum, { base64 }) => sum + base64.length, 0) < 80_000);
});

const LICENCES = [
  ["Vazirmatn", import.meta.resolve("@fontsource-variable/vazirmatn/LICENSE")],
  ["Amiri", import.meta.resolve("@fontsource/amiri/LICENSE")],
] as const;
for (const [name, licence] of LICENCES)
  test(`${name}, whose letters are cut, allows it and reserves no name`, () => {
    const [copyright = "", ...terms] = readFileSync(fileURLToPath(licence), "utf8").split("\n");
    assert.match(copyright, /^Copyright .* Project Authors/);
    assert.doesNotMatch(copyright, /Reserved Font Name/);
    assert.ok(terms.join("\n").includes("SIL Open Font License, Version 1.1"));
  });
