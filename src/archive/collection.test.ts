// A collection on disk gives back what shares words with what is added, once each, whatever happened in between.

import assert from "node:assert/strict";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { addToCollection, type MarkedArticle } from "./archive.ts";
import { articlesPath } from "./collection.ts";

const folder = mkdtempSync(join(tmpdir(), "musnad-collection-"));
after(() => rmSync(folder, { recursive: true }));

function marked(id: string, text: string): MarkedArticle {
  const article = {
    id: `art-${id}`,
    input: id,
    givenId: null,
    outlet: null,
    url: null,
    title: null,
    byline: null,
    dates: [],
    language: "ar",
    text,
    blocks: [{ role: "paragraph" as const, start: 0, end: text.length, story: 0 }],
  };
  return { article, attributions: [], quotations: [], voices: [] };
}

const QUOTE = "إن مضخات السد القديم توقفت ثلاث مرات خلال الشتاء بسبب إهمال الصيانة";
const OTHER = "افتتح المعرض الزراعي أبوابه صباحا أمام زوار قدموا من ست بلدات مجاورة";

function names(articles: readonly MarkedArticle[] | undefined): readonly string[] {
  return (articles ?? []).map(({ article }) => article.input);
}

test("an added article brings back those that share words with it, with their text", () => {
  const path = join(folder, "one.index");
  assert.deepEqual(names(addToCollection(path, [marked("سد", QUOTE), marked("معرض", OTHER)])?.earlier), []);
  const addition = addToCollection(path, [marked("خبر", `قال الناطق ${QUOTE}`)]);
  assert.deepEqual([names(addition?.fresh), names(addition?.earlier), addition?.articles], [["خبر"], ["سد"], 3]);
  assert.equal(addition?.earlier[0]?.article.text, QUOTE);
});

test("an article that is there already is not added again", () => {
  const path = join(folder, "two.index");
  addToCollection(path, [marked("سد", QUOTE)]);
  const again = addToCollection(path, [marked("سد", QUOTE), marked("معرض", OTHER), marked("معرض", OTHER)]);
  assert.deepEqual([names(again?.known), names(again?.fresh), again?.articles], [["سد", "معرض"], ["معرض"], 2]);
  assert.equal(addToCollection(path, [marked("سد", QUOTE)])?.articles, 2);
});

test("where many share words those that share most come back, and the rest are counted", () => {
  const path = join(folder, "three.index");
  addToCollection(path, [marked("كلاهما", `${QUOTE} ${OTHER}`), marked("سد", QUOTE), marked("معرض", OTHER)]);
  const addition = addToCollection(path, [marked("خبر", `${QUOTE} ${OTHER}`)], { mostEarlier: 1 });
  assert.deepEqual([names(addition?.earlier), addition?.leftOut], [["كلاهما"], 2]);
});

test("what a broken addition left behind does no harm", () => {
  const path = join(folder, "four.index");
  addToCollection(path, [marked("سد", QUOTE)]);
  appendFileSync(path, Uint8Array.of(1, 2, 3, 4, 5, 6, 7));
  appendFileSync(articlesPath(path), '{"article": {"id": "art-');
  assert.deepEqual(names(addToCollection(path, [marked("خبر", `قال ${QUOTE}`)])?.earlier), ["سد"]);
  assert.deepEqual(names(addToCollection(path, [marked("نبأ", `أعلن ${QUOTE}`)])?.earlier), ["سد", "خبر"]);
});

test("an index whose articles were lost is told, and nothing is written", () => {
  const path = join(folder, "five.index");
  addToCollection(path, [marked("سد", QUOTE)]);
  writeFileSync(articlesPath(path), "");
  assert.throws(() => addToCollection(path, [marked("معرض", OTHER)]), /fewer articles than its index/);
  assert.equal(readFileSync(articlesPath(path), "utf8"), "");
  rmSync(articlesPath(path));
  assert.throws(() => addToCollection(path, [marked("معرض", OTHER)]), /ENOENT/);
});

test("a file that is no index is left alone", () => {
  const path = join(folder, "letter.txt");
  writeFileSync(path, "رسالة");
  assert.equal(addToCollection(path, [marked("سد", QUOTE)]), null);
});
