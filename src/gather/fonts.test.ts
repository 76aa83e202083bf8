import assert from "node:assert/strict";
import { test } from "node:test";
import { reportFonts } from "./fonts.ts";

test("the report carries an Arabic and a Latin file of the screen's typeface", async () => {
  const fonts = await reportFonts();
  assert.equal(fonts.length, 2);
  assert.deepEqual(new Set(fonts.map(({ family }) => family)), new Set(["Vazirmatn Variable"]));
  assert.ok(fonts.some(({ unicodeRange }) => unicodeRange.includes("U+0600-06FF")));
  assert.ok(fonts.some(({ unicodeRange }) => unicodeRange.includes("U+0000-00FF")));
});

test("font files are woff2 and small enough for a page of 400 kB", async () => {
  const fonts = await reportFonts();
  for (const { base64 } of fonts) assert.equal(Buffer.from(base64, "base64").subarray(0, 4).toString(), "wOF2");
  assert.ok(fonts.reduce((sum, { base64 }) => sum + base64.length, 0) < 120_000);
});

test("fonts for paper are marked so and come on request only", async () => {
  const fonts = await reportFonts({ paper: true });
  assert.deepEqual(
    fonts.filter(({ media }) => media === "print").map(({ family }) => family),
    ["Amiri", "Amiri"],
  );
});
