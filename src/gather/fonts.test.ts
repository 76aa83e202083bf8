import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { reportFonts } from "./fonts.ts";

test("the report carries an Arabic and a Latin file of the screen's typeface", async () => {
  const fonts = await reportFonts();
  assert.equal(fonts.length, 2);
  assert.deepEqual(new Set(fonts.map(({ family }) => family)), new Set(["Vazirmatn Variable"]));
  assert.ok(fonts.some(({ unicodeRange }) => unicodeRange.includes("U+0600-06FF")));
  assert.ok(fonts.some(({ unicodeRange }) => unicodeRange.includes("U+0020-007E")));
});

test("font files are woff2 and small enough for a page of 400 kB", async () => {
  const fonts = await reportFonts();
  for (const { base64 } of fonts) assert.equal(Buffer.from(base64, "base64").subarray(0, 4).toString(), "wOF2");
  assert.ok(fonts.reduce((sum, { base64 }) => sum + base64.length, 0) < 70_000);
});

test("fonts for paper are marked so and come on request only", async () => {
  const fonts = await reportFonts({ paper: true });
  assert.deepEqual(
    fonts.filter(({ media }) => media === "print").map(({ family }) => family),
    ["Amiri", "Amiri"],
  );
});

test("the package that the screen's letters are cut from allows it, and reserves no name", () => {
  const licence = fileURLToPath(import.meta.resolve("@fontsource-variable/vazirmatn/LICENSE"));
  const [copyright = "", ...terms] = readFileSync(licence, "utf8").split("\n");
  assert.match(copyright, /^Copyright 2015 The Vazirmatn Project Authors/);
  assert.doesNotMatch(copyright, /Reserved Font Name/);
  assert.ok(terms.join("\n").includes("SIL Open Font License, Version 1.1"));
});
