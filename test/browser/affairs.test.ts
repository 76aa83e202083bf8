// The reports of whole affairs in a real browser, in both languages, on a desk and on a phone: the numbers are the data's, every link ends on its words,
// nothing is requested, nothing overflows, and paper shows every part.

import assert from "node:assert/strict";
import { test } from "node:test";
import { placeId } from "../../src/model/judgement.ts";
import type { FullTraceDocument } from "../../src/model/trace-document.ts";
import { forPage } from "../../src/present/foreign-text.ts";
import { lookUp } from "../../src/present/lookup.ts";
import { messagesFor } from "../../src/present/messages/catalogue.ts";
import { EXPORT_FORMATS, toExport } from "../../src/present/present.ts";
import { exampleAffair, exampleAffairReversed, HAS_SEEDS, seedArticles, sixtyArticles } from "./affairs.ts";
import { dataOf, type Opened, openAll, opened, overflow, reportOf, skip, violations } from "./browser.ts";

interface Affair {
  readonly name: string;
  readonly document: () => Promise<FullTraceDocument>;
  readonly skip: string | false;
  /** Whether it is small enough to look at unfolded. */
  readonly small: boolean;
}

const AFFAIRS: readonly Affair[] = [
  { name: "the example affair", document: exampleAffair, skip, small: true },
  {
    name: "the seed articles",
    document: seedArticles,
    skip: HAS_SEEDS ? skip : "the seed articles are not here",
    small: true,
  },
  { name: "sixty articles", document: sixtyArticles, skip, small: false },
];

const PHONE = 390;
const DESK = 1240;

// The first width is looked at as the page comes, the second unfolded: axe takes its time.
function widthsOf(language: "ar" | "en"): readonly number[] {
  return language === "ar" ? [DESK, PHONE] : [PHONE, DESK];
}

// Each claim's two links: to its wordings and to its paths.
async function shownCounts(page: Opened["page"]): Promise<string[]> {
  return page.evaluate<string[]>(
    `[...document.querySelectorAll(".claim")].map((card) => [card.id, ...[...card.querySelectorAll(".count a")].map((link) => link.textContent)].join(" | "))`,
  );
}

function wantedCounts(document: FullTraceDocument, language: "ar" | "en", ids: readonly string[]): string[] {
  const messages = messagesFor(language);
  const cards = lookUp(document).numberedClaims.map(
    ({ number, trace }) => `claim-${number} | ${messages.reports(trace.reports)} | ${messages.chains(trace.chains)}`,
  );
  return cards.filter((card) => ids.includes(card.slice(0, card.indexOf(" "))));
}

interface Landing {
  readonly hash: string;
  readonly length: number;
  /** The words from the anchor on, as many as the link is long; null where the anchor is missing. */
  readonly words: string | null;
}

const LANDINGS = `(() => {
  const bodies = new Map();
  const textOf = (body) => {
    if (bodies.has(body)) return bodies.get(body);
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement.closest(".backs") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    const found = { text: "", starts: new Map() };
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      found.starts.set(node, found.text.length);
      found.text += node.data;
    }
    bodies.set(body, found);
    return found;
  };
  return [...document.querySelectorAll("a[data-n]")].map((link) => {
    const anchor = document.getElementById(link.hash.slice(1));
    const body = anchor && anchor.closest(".body");
    if (!body) return { hash: link.hash, length: Number(link.dataset.n), words: null };
    const { text, starts } = textOf(body);
    const first = document.createTreeWalker(anchor, NodeFilter.SHOW_TEXT).nextNode();
    const start = starts.get(first);
    return { hash: link.hash, length: Number(link.dataset.n), words: text.slice(start, start + Number(link.dataset.n)) };
  });
})()`;

// White space between paragraphs is the page's own; everything else must be the article's.
function wordsOnly(text: string): string {
  return text.replace(/\s+/g, "");
}

function wrongLandings(landings: readonly Landing[], document: FullTraceDocument): string[] {
  const { reading } = lookUp(document);
  return landings.flatMap(({ hash, length, words }) => {
    const [, number, offset] = /^#t(\d+)-(\d+)$/.exec(hash) ?? [];
    const text = reading[Number(number) - 1]?.text ?? "";
    const wanted = wordsOnly(forPage(text.slice(Number(offset), Number(offset) + length)));
    const isRight = words !== null && wanted !== "" && wordsOnly(words).startsWith(wanted.slice(0, -2));
    return isRight ? [] : [`${hash} ${length}: «${words}» is not «${wanted}»`];
  });
}

for (const affair of AFFAIRS)
  for (const language of ["ar", "en"] as const)
    test(`${affair.name} (${language}): numbers, links, widths and silence`, { skip: affair.skip }, async () => {
      const html = await reportOf(await affair.document(), language);
      const document = dataOf(html);
      if (document.articles.length <= 12) assert.ok(Buffer.byteLength(html) <= 400 * 1024, "heavier than 400 KB");
      assert.deepEqual(document, JSON.parse(JSON.stringify(await affair.document())));
      const { page, events } = await opened(html);
      const shown = await shownCounts(page);
      const ids = shown.map((card) => card.slice(0, card.indexOf(" ")));
      assert.deepEqual(shown, wantedCounts(document, language, ids));
      assert.ok(document.claims.length === 0 || shown.length > 0);
      assert.deepEqual(wrongLandings(await page.evaluate<Landing[]>(LANDINGS), document), []);
      for (const width of widthsOf(language)) {
        await page.setViewportSize({ width, height: 900 });
        assert.ok((await overflow(page)) <= 0, `${width} px`);
        if (affair.small || (language === "ar" && width === PHONE))
          assert.deepEqual(await violations(page), [], `${width} px`);
        if (affair.small) await openAll(page);
        assert.ok((await overflow(page)) <= 0, `${width} px, unfolded`);
      }
      assert.deepEqual(events, []);
      await page.context().close();
    });

test("the files' order changes no byte of the report or of any export", async () => {
  const [one, other] = await Promise.all([exampleAffair(), exampleAffairReversed()]);
  assert.equal(await reportOf(one, "ar"), await reportOf(other, "ar"));
  for (const format of EXPORT_FORMATS) assert.deepEqual(toExport(one, format), toExport(other, format), format);
});

test("paper shows every part without a click and without script", { skip }, async () => {
  const { page } = await opened(await reportOf(await exampleAffair(), "ar"), { scripts: false, width: 680 });
  await page.emulateMedia({ media: "print" });
  const hidden = await page.evaluate<string[]>(
    `[...document.querySelectorAll("section h2, .claim h3, .claim q, .lines > li p, figure svg, .table tbody td, .register li > p, .pane, #sources th, .body > p:not(.backs), #methods td")]
      .filter((element) => element.textContent.trim() && !(element.getBoundingClientRect().height > 0 && element.checkVisibility({ contentVisibilityAuto: true })))
      .map((element) => element.outerHTML.slice(0, 120))`,
  );
  assert.deepEqual(hidden, []);
  assert.ok((await overflow(page)) <= 0);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const height = await page.evaluate<number>("document.documentElement.scrollHeight");
  const pages = pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
  assert.ok(pages >= height / 1400, `${pages} pages for ${height} px`);
  await page.context().close();
});

test("the whole way by keys: claim, evidence, words, back, chain, table, passage, article, search, help", {
  skip,
}, async () => {
  const { page, events } = await opened(await reportOf(await exampleAffair(), "ar"));
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const at = (): Promise<string> =>
    page.evaluate<string>("(document.activeElement.closest('[id]') || document.body).id");
  await press("J", "J");
  assert.equal(await at(), "claim-2");
  await press("K", "e");
  assert.equal(await at(), "claim-1");
  assert.notEqual(await page.locator("#claim-1 .evidence").getAttribute("open"), null);
  await press("Tab", "Enter");
  assert.match(new URL(page.url()).hash, /^#t\d+-\d+$/);
  assert.ok(await page.locator(".body :target").isVisible());
  await press("g", "g");
  assert.equal(await at(), "chain-2");
  await press("t");
  assert.ok(await page.locator("#chain-2 table").isVisible());
  await press("j");
  assert.equal(await at(), "passage-1");
  await press("]", "]");
  assert.equal(await at(), "t2");
  await press("/");
  await page.keyboard.type("الفحص");
  assert.match((await page.locator("#found").textContent()) ?? "", /^[1-9]\d* \/ \d+$/);
  assert.ok(await page.locator("#claim-1").isHidden());
  await press("Escape");
  assert.ok(await page.locator("#claim-1").isVisible());
  await press("?");
  assert.ok(await page.locator("#help").isVisible());
  await press("Escape");
  assert.ok(await page.locator("#help").isHidden());
  assert.deepEqual(events, []);
  await page.context().close();
});

test("a link from outside opens what hides its words, and a word finds its twin in the other pane", {
  skip,
}, async () => {
  const { page } = await opened(await reportOf(await exampleAffair(), "en"));
  const target = await page.evaluate<string>("[...document.querySelectorAll('.text [id]')].at(-1).id");
  await page.goto(`${page.url()}#${target}`);
  assert.ok(await page.locator(`[id="${target}"]`).isVisible());
  const mark = page.locator(".pair[open] mark[data-e]").first();
  await mark.hover();
  assert.equal(await page.locator("mark.twin").count(), 2);
  const rule = page.locator("#claim-1 a[href^='#r-']").first();
  await page.locator("#claim-1 .evidence > summary").click();
  await rule.hover();
  assert.notEqual(await rule.getAttribute("title"), "");
  await page.context().close();
});

test("the ids that a decision names stand beside wordings, steps, sources and articles where they are asked for", {
  skip,
}, async () => {
  const document = await exampleAffair();
  const { page, events } = await opened(await reportOf(document, "ar"));
  assert.equal(await page.locator("code.id").count(), 0);
  await page.keyboard.press("i");
  await page.locator("code.id").first().waitFor({ state: "attached" });
  const shown = async (where: string): Promise<string[]> => page.locator(`${where} code.id`).allTextContents();
  const versions = new Set(document.claims.flatMap((claim) => claim.versions.map(({ at }) => placeId(at))));
  const wordings = await shown("#claims");
  assert.ok(wordings.length > document.claims.length);
  assert.deepEqual(
    wordings.filter((id) => !versions.has(id)),
    [],
  );
  const sides = new Set(document.transmissions.map(({ from, to }) => `${from} ${to}`));
  const steps = await shown(".register");
  assert.ok(steps.length > 10 && steps.every((id) => sides.has(id)));
  const reading = lookUp(document).reading.map(({ id }) => id as string);
  assert.deepEqual(await shown("#articles"), reading);
  const actors = new Set(document.actors.map(({ id }) => id as string));
  const sources = await shown("#sources");
  assert.ok(sources.length > 10 && sources.every((id) => actors.has(id)));
  await page.locator("#ids").uncheck();
  assert.ok(await page.locator("code.id").first().isHidden());
  assert.deepEqual(events, []);
  await page.context().close();
});

test("filters work without script: single chains, changes, differences that matter", { skip }, async () => {
  const document = await exampleAffair();
  const { page } = await opened(await reportOf(document, "en"), { scripts: false });
  const cards = (): Promise<number> => page.locator(".cards:not(details *) > .claim:visible").count();
  const all = await cards();
  const traces = lookUp(document)
    .numberedClaims.slice(0, all)
    .map(({ trace }) => trace);
  await page.locator("#only-single").check();
  assert.equal(await cards(), traces.filter(({ reports, chains }) => reports > 1 && chains.high === 1).length);
  await page.locator("#only-single").uncheck();
  await page.locator("#only-drifted").check();
  assert.equal(await cards(), traces.filter(({ drifts }) => drifts.length > 0).length);
  assert.ok(await page.locator("#search").isHidden());
  await page.context().close();
});
