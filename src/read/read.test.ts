import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import type { Article } from "../model/article.ts";
import { read } from "./read.ts";
import { READ_RULES } from "./rules.ts";

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

test("a missing year stays missing: the month of writing is told in a note, no day of publication is invented", async () => {
  const { articles, notes } = await read([
    {
      input: "a.txt",
      bytes: encode(
        `${PAGE}\nومنذ بداية حزيران/يونيو الجاري، تجري في محيط الجسر أعمال حفر لم تعلن البلدية عنها من قبل.`,
      ),
    },
  ]);
  const [article] = articles;
  assert.deepEqual(
    article?.dates.map((date) => [date.value, date.of, date.precision]),
    [["--06", "event", "month"]],
  );
  assert.equal(notes[0]?.code, "year-unknown");
  assert.equal(article?.text.slice(notes[0]?.at?.start, notes[0]?.at?.end), "حزيران/يونيو الجاري");
});

test("a record's date and address are evidence, and its host stands beside its outlet", async () => {
  const record = {
    outlet: "صوت الميناء",
    url: "https://sawt.example/2018/06/01/jisr",
    published: "Fri, 01 Jun 2018 02:58:01 +0400",
    text: "قال رئيس البلدية إن العمل سيبدأ قريبا.",
  };
  const article = await readOne(JSON.stringify([record]), "a.json");
  assert.deepEqual(
    article.dates.map((date) => `${date.source} ${date.value}`),
    ["given 2018-06-01T02:58+04:00", "url 2018-06-01"],
  );
  assert.deepEqual(
    article.outlet?.evidence.map((one) => one.rule),
    ["REA-30", "REA-33"],
  );
});

test("half a character in a record becomes U+FFFD and moves no offset", async () => {
  assert.equal((await readOne(`{"text":"خبر \\ud800 قصير."}`, "a.jsonl")).text, "خبر \uFFFD قصير.");
});

test("what cannot be read is noted as lost, and the rest is read", async () => {
  const { articles, notes } = await read([
    { input: "a.pdf", bytes: encode("%PDF-1.4") },
    { input: "b.csv", bytes: encode("id,text") },
    { input: "c.txt", bytes: Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256) },
    { input: "d.json", bytes: encode("{broken") },
    { input: "e.txt", bytes: encode("\n\n \n") },
    { input: "f.txt", bytes: encode(PAGE) },
    { input: "g.xml", bytes: encode("<?xml version='1.0'?><rss></rss>") },
  ]);
  assert.deepEqual(
    articles.map((article) => article.input),
    ["f.txt"],
  );
  assert.deepEqual(
    notes.map((note) => `${note.input} ${note.code}`),
    ["a.pdf bad-pdf", "b.csv empty", "c.txt binary", "d.json bad-json", "e.txt empty", "g.xml empty"],
  );
  for (const note of notes) assert.ok(note.lost === true && note.message.startsWith(`${note.input}: `));
});

test("a line that most articles of one outlet repeat is that outlet's furniture; across outlets nothing is", async () => {
  const line = "زوروا مكتبنا في شارع الميناء";
  const record = (outlet: string, at: number): string =>
    JSON.stringify({
      outlet,
      title: `عنوان الخبر رقم ${at}`,
      text: `${PAGE.split("\n")[6]}\n${line}\n${PAGE.split("\n")[10]}`,
    });
  const rolesOf = async (outlets: readonly string[]): Promise<readonly (string | undefined)[]> => {
    const { articles } = await read([{ input: "a.jsonl", bytes: encode(outlets.map(record).join("\n")) }]);
    return articles.map(
      (article) => article.blocks.find((block) => article.text.slice(block.start, block.end) === line)?.rule,
    );
  };
  assert.deepEqual(await rolesOf(["صوت الميناء", "صوت الميناء", "صوت الميناء"]), ["REA-08", "REA-08", "REA-08"]);
  assert.deepEqual(await rolesOf(["صوت الميناء", "الضفتان", "أخبار السهل"]), ["REA-23", "REA-23", "REA-23"]);
});

test("every rule named by an article is in the table of rules", async () => {
  const article = await readOne(PAGE);
  for (const rule of [
    ...article.blocks.map((block) => block.rule),
    ...(article.outlet?.evidence ?? []).map((one) => one.rule),
  ])
    assert.ok(rule !== undefined && rule in READ_RULES, rule);
});

test("the order of the inputs changes nothing", async () => {
  const inputs = ["b.txt", "a.txt", "c.jsonl"].map((input) => ({
    input,
    bytes: encode(input === "c.jsonl" ? `{"text":"${input} نص قصير."}` : PAGE),
  }));
  assert.deepEqual(await read(inputs), await read(inputs.toReversed()));
});

test("any bytes under any name give articles whose blocks and dates lie inside their text", async () => {
  const piece = fc.constantFrom(
    "<p>",
    "</div>",
    "{",
    '"text":',
    "قال",
    " إن ",
    "\n",
    "°C",
    "«",
    "12/6/2018",
    "\u0000",
    "<!--",
    "&#x",
    "\\u",
    "]",
    "صوت (خاص) – ",
  );
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 80 }),
    fc.array(piece, { maxLength: 30 }).map((parts) => encode(parts.join(""))),
  );
  await fc.assert(
    fc.asyncProperty(bytes, fc.constantFrom("a.txt", "a.html", "a.jsonl", "a.json", "-"), async (content, input) => {
      const { articles, notes } = await read([{ input, bytes: content }]);
      for (const { text, blocks, dates } of articles) {
        assert.ok(text.trim() !== "");
        for (const block of blocks) assert.ok(0 <= block.start && block.start < block.end && block.end <= text.length);
        for (const { at } of dates) assert.ok(at === null || (at.start < at.end && at.end <= text.length));
      }
      for (const note of notes) assert.ok(note.code !== "" && note.message !== "");
    }),
    { numRuns: 150 },
  );
});

const SEEDS = "../../../shared/gold/seeds/";
const AFFAIRS = [
  "../../../shared/data/douma-chemical-2018-04.jsonl",
  "../../../shared/data/gaza-embassy-2018-05.jsonl",
];

function shared(path: string): Uint8Array | null {
  const url = new URL(path, import.meta.url);
  return existsSync(url) ? readFileSync(url) : null;
}

test("the two real pages: furniture, slug and outlet, byline, second story, and no date of publication", async (context) => {
  const first = shared(`${SEEDS}000_a188319ee6d18b5d.txt`);
  const second = shared(`${SEEDS}001_f8699aa19e2c0134.txt`);
  if (!first || !second) return context.skip("the shared pages are not here");
  const { articles } = await read([
    { input: "0.txt", bytes: first },
    { input: "1.txt", bytes: second },
  ]);
  const [a, b] = articles;
  assert.deepEqual(
    a?.blocks.slice(0, 5).map((block) => block.role),
    ["furniture", "furniture", "headline", "paragraph", "slug"],
  );
  assert.equal(a?.blocks.filter((block) => block.role === "subheading").length, 4);
  assert.equal(a?.blocks.at(-1)?.role, "byline");
  assert.ok(a?.outlet !== null && a?.byline !== null);
  assert.ok(a?.dates.every((date) => date.of === "event" && date.value === "--06"));
  assert.deepEqual(
    b?.blocks.map((block) => block.story),
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1],
  );
});

test("real records: the title line is the headline, and paragraphs follow", async (context) => {
  for (const path of AFFAIRS) {
    const bytes = shared(path);
    if (!bytes) return context.skip("the shared records are not here");
    const { articles, notes } = await read([{ input: "records.jsonl", bytes }]);
    assert.deepEqual(notes, []);
    for (const article of articles) {
      assert.equal(article.blocks[0]?.role, "headline");
      assert.ok(article.blocks.filter((block) => block.role === "paragraph").length >= 2);
      assert.ok(article.dates.some((date) => date.of === "published" && date.source === "given"));
    }
  }
});
