// Makes the README's picture: the report of the example affair in headless Chromium. Run it after the report's look changed: `npm run picture`.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { reportFonts } from "../src/gather/fonts.ts";
import type { FullTraceDocument } from "../src/model/trace-document.ts";
import { toHtml } from "../src/present/present.ts";
import { traceFiles } from "../src/trace-files.ts";

const ROOT = resolve(import.meta.dirname, "..");
const WIDTH = 1240;
const HEIGHT = 1500;

const { document } = await traceFiles([join(ROOT, "examples/dam-pumps")]);
const html = toHtml(document as FullTraceDocument, { language: "ar", fonts: await reportFonts() });
const folder = mkdtempSync(join(tmpdir(), "musnad-picture-"));
const page = join(folder, "report.html");
writeFileSync(page, html);
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  const tab = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
  await tab.goto(pathToFileURL(page).href);
  await tab.screenshot({ path: join(ROOT, "docs/report.png") });
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
