// The report in a real browser: accessible, silent on the network, unharmed by hostile text, readable on a phone and on paper.
// Skips with a plain line where no Chromium is installed.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, test } from "node:test";
import { toHtml } from "../../src/present/present.ts";
import { read } from "../../src/read/read.ts";
import { type Look, type Opened, openAll, opened as openedHtml, reportOf, skip, violations } from "./browser.ts";
import { HARBOUR_AFFAIR, hostileAffair } from "./harbour-affair.ts";

const reports = new Map<string, string>();

before(async () => {
  if (skip !== false) return;
  for (const language of ["ar", "en"] as const) {
    reports.set(language, await reportOf(HARBOUR_AFFAIR, language));
    reports.set(`${language}-hostile`, await reportOf(hostileAffair(), language));
  }
});

function opened(report: "ar" | "en" | "ar-hostile" | "en-hostile", look: Look = {}): Promise<Opened> {
  return openedHtml(reports.get(report) ?? "", look);
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

// Letters and digits only: vowel signs stand beside their letters in a PDF.
function bareWords(text: string): string[] {
  return (
    text
      .normalize("NFKC")
      .replace(/\p{M}/gu, "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

test("the words of the printed report can be read back: every part's heading, every claim", { skip }, async () => {
  const { page } = await opened("ar");
  const shown = await page.evaluate<string[]>(
    "[...document.querySelectorAll('main :is(h2, h3, .lines > li)')].map((element) => element.textContent)",
  );
  const bytes = new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  await page.context().close();
  const { articles } = await read([{ input: "report.pdf", bytes }]);
  const found = new Set(bareWords(articles.map(({ text }) => text).join(" ")));
  assert.ok(shown.length > 9);
  const words = shown.flatMap(bareWords);
  const lost = words.filter((word) => !found.has(word));
  // A PDF keeps glyphs, not letters: a word with several vowel signs may come back with one of them in the wrong place.
  assert.ok(lost.length <= 0.02 * words.length, `lost ${lost.length} of ${words.length}: ${lost.join(" ")}`);
});

test("the interface keeps to Arabic digits where they are chosen; words of articles and rules keep their own", {
  skip,
}, async () => {
  const { page } = await openedHtml(toHtml(HARBOUR_AFFAIR, { language: "ar", digits: "arab", fonts: [] }));
  const latin = await page.evaluate<string[]>(`(() => {
    const walker = document.createTreeWalker(document.getElementById("report"), NodeFilter.SHOW_TEXT);
    const found = [];
    for (let text = walker.nextNode(); text; text = walker.nextNode())
      if (/[0-9]/.test(text.data) && !text.parentElement.closest("bdi, q, h3, .body, .pane, .drifts, .technical, a[href^='#r-']")) found.push(text.data);
    return found;
  })()`);
  assert.deepEqual(latin, []);
  assert.match((await page.locator("#claim-1 .eyebrow").textContent()) ?? "", /١/);
  await page.locator("#search").fill("الميناء");
  assert.match((await page.locator("#found").textContent()) ?? "", /^[٠-٩]+ \/ [٠-٩]+$/);
  await page.context().close();
});
