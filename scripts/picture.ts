// Makes the README's picture: the report of the example affair in headless Chromium, its header, first claims, one chain and the beginning of the parallel
// reading, put under one another. Beside it the golden screens of a report made by hand, with which a test compares (test/browser/golden.test.ts).
// Run it after the report's look changed, and look at what it made: `npm run picture`.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { chromium, type Page } from "playwright-core";
import { REPORT_FONTS } from "../src/gather/fonts.ts";
import type { FullTraceDocument } from "../src/model/trace-document.ts";
import { toHtml } from "../src/present/present.ts";
import { traceFiles } from "../src/trace-files.ts";
import { GOLDEN_VIEWS, goldenFile } from "../test/browser/golden-views.ts";
import { HARBOUR_AFFAIR } from "../test/browser/harbour-affair.ts";

const ROOT = resolve(import.meta.dirname, "..");
const PICTURE = { width: 1180, height: 1000 };
const SCREEN_HEIGHT = 900;
/** Parts of the page that the README's picture leaves out, so that each kind of view is seen once. */
const LEFT_OUT: readonly string[] = [
  ".cards > .claim:nth-child(n+5)",
  "#claims > .rest",
  "#chains > :is(.rest, .register, figure:not(#chain-2))",
  ".pair:not([open])",
  ".pair > .passage:not(:has(mark:is(.changed, .only, .moved)))",
  ".pair > .passage:has(mark) ~ .passage:has(mark) ~ .passage",
  ".pair > .rest",
  "#sources, #labels, #articles, #methods",
];

async function leaveOut(page: Page, selectors: readonly string[]): Promise<void> {
  for (const selector of selectors)
    await page.evaluate(
      `for (const element of document.querySelectorAll(${JSON.stringify(selector)})) element.remove()`,
    );
}

const { document } = await traceFiles([join(ROOT, "examples/dam-pumps")]);
const folder = mkdtempSync(join(tmpdir(), "musnad-picture-"));
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
let files = 0;

async function openReport(page: Page, of: FullTraceDocument, language: "ar" | "en"): Promise<void> {
  files += 1;
  const file = join(folder, `${files}.html`);
  writeFileSync(file, toHtml(of, { language, fonts: REPORT_FONTS }));
  await page.goto(pathToFileURL(file).href);
}

try {
  const page = await browser.newPage();
  for (const view of GOLDEN_VIEWS) {
    mkdirSync(dirname(goldenFile(view)), { recursive: true });
    await page.setViewportSize({ width: view.width, height: SCREEN_HEIGHT });
    await openReport(page, HARBOUR_AFFAIR, view.language);
    if (view.part !== "top") await page.locator(view.part).first().scrollIntoViewIfNeeded();
    await page.screenshot({ path: goldenFile(view) });
  }
  await page.setViewportSize(PICTURE);
  await openReport(page, document as FullTraceDocument, "ar");
  await leaveOut(page, LEFT_OUT);
  await page.screenshot({ path: join(ROOT, "docs/report.png"), fullPage: true });
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
