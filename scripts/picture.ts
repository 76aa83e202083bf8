// Makes the README's picture: the report of the example affair in headless Chromium, its header, first claims, one chain and the beginning of the parallel
// reading, put under one another. Beside it the first screen of the page in both languages, for a look at what a change of the style did; nothing compares them,
// for they change with every rule that finds more. Run it after the report's look changed: `npm run picture`.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { chromium, type Page } from "playwright-core";
import { REPORT_FONTS } from "../src/gather/fonts.ts";
import type { FullTraceDocument } from "../src/model/trace-document.ts";
import { toHtml } from "../src/present/present.ts";
import { traceFiles } from "../src/trace-files.ts";

const ROOT = resolve(import.meta.dirname, "..");
const GOLDEN = join(ROOT, "test/browser/golden");
const PICTURE = { width: 1180, height: 1000 };
const SCREEN = { width: 1240, height: 900 };
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
const fonts = REPORT_FONTS;
const folder = mkdtempSync(join(tmpdir(), "musnad-picture-"));
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  mkdirSync(GOLDEN, { recursive: true });
  const page = await browser.newPage({ viewport: SCREEN });
  for (const language of ["en", "ar"] as const) {
    const file = join(folder, `${language}.html`);
    writeFileSync(file, toHtml(document as FullTraceDocument, { language, fonts }));
    await page.goto(pathToFileURL(file).href);
    await page.screenshot({ path: join(GOLDEN, `report-${language}.png`) });
  }
  await page.setViewportSize(PICTURE);
  await leaveOut(page, LEFT_OUT);
  await page.screenshot({ path: join(ROOT, "docs/report.png"), fullPage: true });
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
