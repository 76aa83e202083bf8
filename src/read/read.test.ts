import assert from "node:assert/strict";
import { test } from "node:test";
import type { Article } from "../model/article.ts";
import { read } from "./read.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

async function readOne(text: string, input = "a.txt"): Promise<Article> {
  const { articles } = await read([{ input, bytes: encode(text) }]);
  const [article] = articles;
  assert.ok(article, "one article expected");
  return article;
}

function outline(article: Article): readonly string[] {
  return article.blocks.map((block) => `${block.role}: ${article.text.slice(block.start, block.end)}`);
}

// A gloss: weather, phone, headline on a bridge, slug of an outlet's news centre, a subheading, two paragraphs, the author.
const PAGE = [
  "الرافدة °C",
  "",
  "00999 555 010 101",
  "",
  "بلدية الرافدة تعلن موعد ترميم الجسر القديم",
  "",
  "صوت الميناء (مركز الأخبار) – أعلنت بلدية الرافدة يوم الاثنين أن أعمال ترميم الجسر القديم ستبدأ خلال الأسابيع المقبلة.",
  "",
  "خلاف على الكلفة",
  "",
  "وقال عضو في المجلس البلدي إن الكلفة المعلنة لا تشمل الطريق المؤدي إلى الجسر ولا الإنارة.",
  "",
  "إعداد: ليلى المرساوي",
].join("\n");

test("a page saved as text keeps its furniture, and every line has a role", async () => {
  const article = await readOne(PAGE);
  assert.equal(article.text, PAGE);
  assert.deepEqual(
    outline(article).map((line) => line.split(":")[0]),
    ["furniture", "furniture", "headline", "paragraph", "slug", "subheading", "paragraph", "byline"],
  );
});

test("the slug with a desk names the outlet, and the label names the author", async () => {
  const article = await readOne(PAGE);
  assert.equal(article.outlet?.name, "صوت الميناء");
  assert.equal(article.outlet?.evidence[0]?.rule, "REA-32");
  assert.equal(article.byline, "ليلى المرساوي");
  assert.equal(article.language, "ar");
});

test("the text of a .txt file is the decoded file with CRLF as LF and without its byte order mark", async () => {
  assert.equal((await readOne("\uFEFFسطر أول\r\nسطر ثان\r\n")).text, "سطر أول\nسطر ثان\n");
});

test("a record's title is set before its text where the text does not begin with it", async () => {
  const record = { id: 7, outlet: "صوت الميناء", title: "عنوان الخبر", text: "قال رئيس البلدية إن العمل سيبدأ قريبا." };
  const article = await readOne(JSON.stringify(record), "a.jsonl");
  assert.equal(article.text, "عنوان الخبر\n\nقال رئيس البلدية إن العمل سيبدأ قريبا.");
  assert.equal(article.givenId, "7");
  assert.equal(article.outlet?.name, "صوت الميناء");
  assert.equal(outline(article)[0], "headline: عنوان الخبر");
  const again = await readOne(JSON.stringify({ ...record, text: article.text }), "a.jsonl");
  assert.equal(again.text, article.text);
});

test("a bad record is noted with its line number and the others are read", async () => {
  const lines = [`{"text":"خبر أول قصير."}`, "{broken", `{"title":"بلا نص"}`, "", `{"text":"خبر ثان قصير."}`].join(
    "\n",
  );
  const { articles, notes } = await read([{ input: "a.jsonl", bytes: encode(lines) }]);
  assert.deepEqual(
    articles.map((article) => article.input),
    ["a.jsonl:1", "a.jsonl:5"],
  );
  assert.deepEqual(
    notes.map((note) => note.message.split(":")[1]),
    ["2", "3"],
  );
});

test("equal texts without metadata are kept apart, with a note", async () => {
  const { articles, notes } = await read([
    { input: "b.txt", bytes: encode(PAGE) },
    { input: "a.txt", bytes: encode(PAGE) },
  ]);
  assert.deepEqual(
    articles.map((article) => article.input),
    ["a.txt", "b.txt"],
  );
  assert.equal(articles[1]?.id, `${articles[0]?.id}-2`);
  assert.equal(notes[0]?.code, "same-text");
});
