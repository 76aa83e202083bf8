// What stands around and between the paragraphs of a page: headings, excerpts, trails, other articles' authors, bylines of other languages.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Article } from "../model/article.ts";
import { ownRole } from "./block-rules.ts";
import { countWords, linesOf } from "./lines.ts";
import { read } from "./read.ts";

const TITLE = "Council of Rafida mends the old bridge";
const STORY = [
  "The council of Rafida said on Monday that work on the old bridge will begin in the coming weeks, after a delay of two years.",
  "A member of the council said that the cost does not include the road to the bridge, and that the sum could double before the year ends.",
  "The company promised in a written answer to finish the work in time, and said that it keeps to all the terms of the contract.",
  "The bridge serves some twenty thousand people on the western bank; it was built in 1978 and has been closed twice in recent years.",
];

async function readPage(body: string, head = ""): Promise<{ article: Article; role: (words: string) => string }> {
  const html = `<!doctype html><html lang="en"><head><title>${TITLE}</title>${head}</head><body>${body}</body></html>`;
  const { articles } = await read([{ input: "page.html", bytes: new TextEncoder().encode(html) }]);
  const [article] = articles;
  assert.ok(article);
  const role = (words: string): string =>
    article.blocks.find((block) => article.text.slice(block.start, block.end).startsWith(words))?.role ?? "none";
  return { article, role };
}

const paragraphs = (from: number, to?: number): string =>
  STORY.slice(from, to)
    .map((words) => `<p>${words}</p>`)
    .join("");

test("a heading inside the story counts whatever its class, one that is a link to another article does not", async () => {
  const { role } = await readPage(
    `<article><h1>${TITLE}</h1>${paragraphs(0, 2)}<h2 class="subheader related">What it costs</h2>${paragraphs(2, 3)}<h2 id="years"><a href="#years">Two lost years</a></h2>${paragraphs(3)}<h3><a href="/2">Harbour market opens again</a></h3><p>The market by the harbour opened its gates again after a long winter of repairs, and the traders […]</p></article>`,
  );
  assert.equal(role("What it costs"), "subheading");
  assert.equal(role("Two lost years"), "subheading");
  assert.equal(role("Harbour market"), "furniture");
  assert.equal(role("The market by the harbour"), "furniture");
});

test("the trail above the headline and the bylines of other articles are furniture", async () => {
  const others = Array.from({ length: 5 }, (_, at) => `<p>Teaser</p><p>by Tom Harker (5/${at + 1}/2007)</p>`);
  const { article, role } = await readPage(
    `<div>Home Latest News ${TITLE}</div><article><h1>${TITLE}</h1><p>By Nora Velling, Rafida</p>${paragraphs(0)}</article><aside>${others.join("")}</aside>`,
  );
  assert.equal(role("Home Latest"), "furniture");
  assert.equal(role("By Nora Velling"), "byline");
  assert.equal(article.byline, "Nora Velling");
  assert.equal(role("by Tom Harker (5/5/2007)"), "furniture");
});

test("bylines of many languages are told from headings that open alike", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["Von Nora Velling", "byline"],
    ["Von Nora Velling, dpa", "byline"],
    ["Von Hafen zu Hafen verlegt", "none"],
    ["Par Claire Dastier, 21 juin 2018", "byline"],
    ["Par la mer et les ports", "none"],
    ["Por Inés Robleda", "byline"],
    ["By the numbers", "none"],
    ["By-Laws", "none"],
    ["By", "furniture"],
    ["Автор: Нора Веллинг", "byline"],
    ["Yazar: Deniz Arıkan", "byline"],
    ["خبرنگار: نورا ولینگ", "byline"],
  ];
  for (const [text, role] of cases) {
    const [line] = linesOf(text);
    assert.ok(line);
    assert.equal(ownRole(line)?.role ?? "none", role, text);
  }
});

test("scripts without spaces have words too", () => {
  assert.equal(countWords("The old bridge"), 3);
  assert.equal(countWords("市政府周一表示旧桥的修复工程将在未来几周内开始"), 12);
  assert.equal(countWords("港"), 1);
});

test("a story in a script without spaces has paragraphs, and its short lines are headings", async () => {
  const body = [
    "市政府周一表示旧桥的修复工程将在未来几周内开始，此前工程已经推迟了整整两年时间。",
    "一名议员说公布的费用并不包括通往大桥的道路，年底之前的总额可能会增加一倍。",
  ];
  const { role } = await readPage(
    `<article><h1>旧桥修复工程即将开始的消息公布</h1><p>${body[0]}</p><p>费用仍不清楚</p><p>${body[1]}</p></article>`,
  );
  assert.equal(role("市政府"), "paragraph");
  assert.equal(role("费用仍不清楚"), "subheading");
  assert.equal(role("一名议员"), "paragraph");
});

test("a kicker before the headline does not hide it, and the sentence below it is kept", async () => {
  const { article, role } = await readPage(
    `<header><h2><span>Rafida</span> <span>${TITLE}</span></h2><div>Two years after the first plans the town begins.</div></header><article>${paragraphs(0)}</article>`,
    `<meta property="og:title" content="Rafida: ${TITLE}"><meta name="twitter:title" content="Rafida: ${TITLE}">`,
  );
  assert.equal(article.title, `Rafida: ${TITLE}`);
  assert.equal(role(`Rafida ${TITLE}`), "headline");
  assert.equal(role("Two years after"), "paragraph");
});

test("a box that its class names is no story, whatever its words", async () => {
  const box = `<div class="newsletter-teaser"><p>Every morning you get the news of the harbour by post.</p></div>`;
  const { role } = await readPage(`<article><h1>${TITLE}</h1>${paragraphs(0, 2)}${box}${paragraphs(2)}</article>`);
  assert.equal(role("Every morning"), "furniture");
  assert.equal(role(STORY[2] ?? "none"), "paragraph");
});

test("a date and an author that only tags part stay two, and a name is told from the role behind it", async () => {
  const meta = `<div><span class="date">12 May 2024</span><span class="writeBy">By Nora Velling</span></div>`;
  const { article } = await readPage(`<h1>${TITLE}</h1>${meta}${paragraphs(0)}`);
  assert.match(article.text, /12 May 2024 By Nora Velling/u);
  assert.equal(article.byline, "Nora Velling");
  const block = `<div data-component="byline-block"><span>Nora Velling</span><span>Bridges correspondent</span></div>`;
  assert.equal((await readPage(`<h1>${TITLE}</h1>${block}${paragraphs(0)}`)).article.byline, "Nora Velling");
});

test("words for screen readers alone are not on the page, and no note is made of them", async () => {
  const date = `<div><span class="screen-reader-text">Published On 12 May 2024</span><span aria-hidden="true">12 May 2024</span></div>`;
  const { article } = await readPage(
    `<h1>${TITLE}</h1>${date}${paragraphs(0, 2)}<h3 class="visually-hidden">Advertisement begins here</h3>${paragraphs(2)}`,
  );
  assert.doesNotMatch(article.text, /Published On|Advertisement/u);
  assert.match(article.text, /^12 May 2024$/mu);
});
