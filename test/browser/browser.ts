// One Chromium for all browser tests of a run, and pages in it that write down what they should not do: requests, dialogs, errors.
// Tests skip with a plain line where no Chromium is installed.

import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { type Browser, chromium, type Page } from "playwright-core";
import { REPORT_FONTS } from "../../src/gather/fonts.ts";
import type { FullTraceDocument } from "../../src/model/trace-document.ts";
import { toHtml } from "../../src/present/present.ts";

const CHROMIUM = [
  process.env["CHROMIUM"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find(existsSync);

/** Why browser tests are skipped, false where they run. */
export const skip: string | false = CHROMIUM === undefined ? "no Chromium is installed" : false;

let launched: Promise<{ readonly browser: Browser; readonly folder: string }> | undefined;

function running(): Promise<{ readonly browser: Browser; readonly folder: string }> {
  launched ??= (async () => ({
    browser: await chromium.launch({ executablePath: CHROMIUM ?? "", args: ["--no-sandbox", "--disable-gpu"] }),
    folder: await mkdtemp(join(tmpdir(), "musnad-report-")),
  }))();
  return launched;
}

after(async () => {
  if (launched === undefined) return;
  const { browser, folder } = await launched;
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

/** The report as the command line writes it: with fonts, its data packed. */
export async function reportOf(document: FullTraceDocument, language: "ar" | "en"): Promise<string> {
  const pack = (text: string): string => deflateRawSync(text).toString("base64");
  return toHtml(document, { language, fonts: REPORT_FONTS, pack });
}

/** The data that a report carries, as another program reads them. */
export function dataOf(html: string): FullTraceDocument {
  const [, encoding, text = ""] = /<script type="[^"]+" id="trace"([^>]*)>([^<]*)</.exec(html) ?? [];
  return JSON.parse(encoding ? inflateRawSync(Buffer.from(text, "base64")).toString("utf8") : text);
}

/** A page and what it did since it was opened. */
export interface Opened {
  readonly page: Page;
  readonly events: string[];
}

/** How the reader looks at the page. */
export interface Look {
  readonly width?: number;
  readonly scripts?: boolean;
  readonly dark?: boolean;
}

let files = 0;

/** Opens a report from disk. */
export async function opened(html: string, { width = 1240, scripts = true, dark = false }: Look = {}): Promise<Opened> {
  const { browser, folder } = await running();
  files += 1;
  const file = join(folder, `${files}.html`);
  await writeFile(file, html);
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    javaScriptEnabled: scripts,
    colorScheme: dark ? "dark" : "light",
  });
  const page = await context.newPage();
  const events: string[] = [];
  const address = pathToFileURL(file).href;
  page.on("request", (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith("data:"))
      events.push(`request ${request.url()}`);
  });
  page.on("dialog", (dialog) => {
    events.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("pageerror", (error) => events.push(`error ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") events.push(`console ${message.text()}`);
  });
  await page.goto(address);
  return { page, events };
}

/** Unfolds everything. */
export async function openAll(page: Page): Promise<void> {
  await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
}

const AXE = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe finds wrong, without `contrast` in everything but colours, whose check takes half the time. It is evaluated by the debugger, so the page's own policy stays as strict as it is. */
export async function violations(
  page: Page,
  { contrast = true }: { readonly contrast?: boolean } = {},
): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate<Violation[]>(
    `axe.run({ runOnly: ${JSON.stringify(STANDARDS)}, rules: { "color-contrast": { enabled: ${contrast} } } }).then(({ violations }) => violations)`,
  );
  return found.map(({ id, nodes }) => `${id} × ${nodes.length}: ${nodes[0]?.html}\n${nodes[0]?.failureSummary}`);
}

/** By how many pixels the page is wider than its window. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate<number>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}
