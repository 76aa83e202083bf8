// The report in a real browser: accessible, silent on the network, unharmed by hostile text, readable on a phone and on paper.
// Skips with a plain line where no Chromium is installed.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { reportFonts } from "../../src/gather/fonts.ts";
import { toHtml } from "../../src/present/present.ts";
import { HARBOUR_AFFAIR, hostileAffair } from "./harbour-affair.ts";

const CHROMIUM = [
  process.env["CHROMIUM"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find(existsSync);
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const skip = CHROMIUM === undefined ? "no Chromium is installed" : false;

let browser: Browser | undefined;
let folder = "";

before(async () => {
  if (CHROMIUM === undefined) return;
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
  folder = await mkdtemp(join(tmpdir(), "musnad-report-"));
  const fonts = await reportFonts();
  for (const language of ["ar", "en"] as const) {
    await writeFile(join(folder, `${language}.html`), toHtml(HARBOUR_AFFAIR, { language, fonts }));
    await writeFile(join(folder, `${language}-hostile.html`), toHtml(hostileAffair(), { language, fonts }));
  }
});

after(async () => {
  await browser?.close();
  if (folder !== "") await rm(folder, { recursive: true, force: true });
});

interface Opened {
  readonly page: Page;
  /** Requests, dialogs and errors since the page was opened. */
  readonly events: string[];
}

interface Look {
  readonly width?: number;
  readonly scripts?: boolean;
  readonly dark?: boolean;
}

async function opened(
  language: "ar" | "en" | "ar-hostile" | "en-hostile",
  { width = 1240, scripts = true, dark = false }: Look = {},
): Promise<Opened> {
  if (browser === undefined) throw new RangeError("the browser is not running");
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    javaScriptEnabled: scripts,
    colorScheme: dark ? "dark" : "light",
    bypassCSP: false,
  });
  const page = await context.newPage();
  const events: string[] = [];
  const address = pathToFileURL(join(folder, `${language}.html`)).href;
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

async function openAll(page: Page): Promise<void> {
  await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

// axe is evaluated by the debugger, so the page's own policy stays as strict as it is.
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const found = await page.evaluate<Violation[]>(
    `axe.run({ runOnly: ${JSON.stringify(tags)} }).then(({ violations }) => violations)`,
  );
  return found.map(({ id, nodes }) => `${id} × ${nodes.length}: ${nodes[0]?.html}\n${nodes[0]?.failureSummary}`);
}

for (const language of ["ar", "en"] as const) {
  for (const look of [{ width: language === "ar" ? 390 : 1240 }, { dark: language === "ar" }] satisfies Look[]) {
    test(`axe finds nothing in the ${language} report with ${JSON.stringify(look)}`, { skip }, async () => {
      const { page } = await opened(language, look);
      await openAll(page);
      assert.deepEqual(await violations(page), []);
      await page.context().close();
    });
  }
}

test("opening the report makes no request, raises no dialog and no error", { skip }, async () => {
  for (const language of ["ar", "en", "ar-hostile", "en-hostile"] as const) {
    const { page, events } = await opened(language);
    await openAll(page);
    assert.deepEqual(events, []);
    assert.equal(await page.evaluate("document.fonts.check('16px \"Vazirmatn Variable\"', 'سند')"), true);
    await page.context().close();
  }
});

test("no page is wider than its screen, on a phone or a desk", { skip }, async () => {
  for (const language of ["ar", "en"] as const) {
    const { page } = await opened(language);
    await openAll(page);
    for (const width of [360, 390, 820, 1240]) {
      await page.setViewportSize({ width, height: 900 });
      const [scroll, client] = await page.evaluate<[number, number]>(
        "[document.documentElement.scrollWidth, document.documentElement.clientWidth]",
      );
      assert.ok(scroll <= client, `${language} at ${width}: ${scroll} > ${client}`);
    }
    await page.context().close();
  }
});

test("without script the filter still dims and hides, and a number still leads to its words", { skip }, async () => {
  const { page } = await opened("ar", { scripts: false });
  const shown = async (): Promise<number> => page.locator(".passage:visible").count();
  const all = await shown();
  await page.locator("#only-matters").check();
  assert.ok((await shown()) < all);
  await page.locator("#only-matters").uncheck();
  await page.locator(".pair [data-n]").first().click();
  assert.match(page.url(), /#t\d+-\d+$/);
  assert.ok(await page.locator(".body :target").isVisible());
  await page.context().close();
});

test("the data can be saved and are the document", { skip }, async () => {
  const { page } = await opened("en");
  const waiting = page.waitForEvent("download");
  await page.locator("#download").click();
  const path = await (await waiting).path();
  assert.deepEqual(JSON.parse(readFileSync(path, "utf8")), JSON.parse(JSON.stringify(HARBOUR_AFFAIR)));
  await page.context().close();
});

test("keys move through the claims and passages", { skip }, async () => {
  const { page } = await opened("ar");
  await page.keyboard.press("J");
  await page.keyboard.press("J");
  assert.equal(await page.evaluate("document.activeElement.id"), "claim-2");
  await page.keyboard.press("j");
  assert.match(await page.evaluate<string>("document.activeElement.id"), /^passage-/);
  await page.context().close();
});

test("marks inside words keep the Arabic letters joined: a marked word is as wide as a plain one", {
  skip,
}, async () => {
  const { page } = await opened("ar");
  const [plain, marked] = await page.evaluate<[number, number]>(`(() => {
    const width = (...parts) => {
      const line = document.createElement("span");
      line.append(...parts);
      document.querySelector(".pane").append(line);
      const found = line.getBoundingClientRect().width;
      line.remove();
      return found;
    };
    const mark = document.createElement("mark");
    mark.className = "changed";
    mark.append("ال");
    return [width("الإنسانية"), width(mark, "إنسانية")];
  })()`);
  assert.ok(Math.abs(plain - marked) < 0.6, `${plain} and ${marked}`);
  await page.context().close();
});

test("the report prints on A4", { skip }, async () => {
  const { page } = await opened("ar");
  const pdf = await page.pdf({ preferCSSPageSize: true });
  assert.equal(pdf.subarray(0, 5).toString(), "%PDF-");
  assert.match(
    pdf.toString("latin1"),
    /\/MediaBox \[0 0 594\.\d+ 841\.\d+\]|\/MediaBox \[0 0 595(\.\d+)? 842(\.\d+)?\]/,
  );
  await page.context().close();
});
