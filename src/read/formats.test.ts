import assert from "node:assert/strict";
import { test } from "node:test";
import { parquetWriteBuffer } from "hyparquet-writer";
import type { Article } from "../model/article.ts";
import type { Note } from "../model/note.ts";
import { type PdfPiece, pdfParagraphs } from "./pdf-lines.ts";
import { type ReadResult, read } from "./read.ts";

const LEAD =
  "أعلنت بلدية الرافدة يوم الاثنين أن أعمال ترميم الجسر القديم ستبدأ خلال الأسابيع المقبلة بعد تأخير دام عامين كاملين.";
const NEXT = "وقال عضو في المجلس البلدي إن الكلفة المعلنة لا تشمل الطريق المؤدي إلى الجسر ولا الإنارة.";
const TITLE = "بلدية الرافدة تعلن موعد ترميم الجسر القديم";

const readAs = (input: string, content: string | Uint8Array): Promise<ReadResult> =>
  read([{ input, bytes: typeof content === "string" ? new TextEncoder().encode(content) : content }]);

async function only(
  input: string,
  content: string | Uint8Array,
): Promise<{ article: Article; notes: readonly Note[] }> {
  const { articles, notes } = await readAs(input, content);
  const [article] = articles;
  assert.ok(article && articles.length === 1, JSON.stringify(notes));
  return { article, notes };
}

const outline = ({ blocks, text }: Article): readonly string[] =>
  blocks.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`);

test("a table of articles: columns by their usual names, quoted line breaks, Arabic and semicolons", async () => {
  const { articles, notes } = await readAs(
    "a.csv",
    `\uFEFFرقم;المصدر;التاريخ;العنوان;النص\n7;صوت الميناء;2024-09-16;${TITLE};"${LEAD}\n${NEXT}"\n8;صدى الأعالي;;عنوان آخر;\n`,
  );
  assert.deepEqual(
    articles.map(({ givenId, outlet, title, text, dates }) => [givenId, outlet?.name, title, text, dates[0]?.value]),
    [["7", "صوت الميناء", TITLE, `${TITLE}\n\n${LEAD}\n${NEXT}`, "2024-09-16"]],
  );
  assert.deepEqual(
    notes.map(({ code, lost, message }) => [code, lost, message.slice(0, 7)]),
    [["bad-record", true, "a.csv:2"]],
  );
  assert.equal((await readAs("b.csv", "a,b\n1,2")).notes[0]?.code, "no-text-column");
});

test("a Parquet table gives its rows", async () => {
  const column = (name: string, data: readonly string[]): { name: string; data: string[] } => ({
    name,
    data: [...data],
  });
  const buffer = parquetWriteBuffer({
    columnData: [column("title", [TITLE, "خبر"]), column("body", [LEAD, NEXT]), column("extra", ["x", "y"])],
  });
  const { articles } = await readAs("a.parquet", new Uint8Array(buffer));
  assert.deepEqual(
    articles.map(({ input, title, text }) => [input, title, text]),
    [
      ["a.parquet:1", TITLE, `${TITLE}\n\n${LEAD}`],
      ["a.parquet:2", "خبر", `خبر\n\n${NEXT}`],
    ],
  );
  assert.equal((await readAs("a.parquet", new Uint8Array(buffer).slice(0, 90))).notes[0]?.code, "bad-parquet");
});

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="x" xmlns:dc="y"><channel><title>صوت الميناء</title><language>ar</language>
<image><title>شعار</title></image>
<item><title>${TITLE}</title><link>https://sawt.example/1</link><guid>n-1</guid><pubDate>Mon, 16 Sep 2024 10:00:00 +0300</pubDate><dc:creator>ليلى المرساوي</dc:creator>
<description>ملخص & قصير</description><content:encoded><![CDATA[<p>${LEAD}</p><figure><figcaption>الجسر في صورة قديمة</figcaption></figure><p>${NEXT}</p>]]></content:encoded></item>
<item><title>خبر ثان&nbsp;قصير</title><link>javascript:alert(1)</link><description>${NEXT}</description></item></channel></rss> junk`;

test("an RSS feed: whole texts, dates, authors, the outlet from the feed's title, and links that nobody fetched", async () => {
  const { articles, notes, links } = await readAs("f.xml", RSS);
  const [first, second] = articles;
  assert.deepEqual(first && outline(first), [
    `headline: ${TITLE}`,
    `paragraph: ${LEAD}`,
    "caption: الجسر في صورة قديمة",
    `paragraph: ${NEXT}`,
  ]);
  assert.deepEqual(
    [first?.outlet?.name, first?.byline, first?.dates[0]?.value, first?.url, first?.givenId],
    ["صوت الميناء", "ليلى المرساوي", "2024-09-16T10:00+03:00", "https://sawt.example/1", "n-1"],
  );
  assert.deepEqual([second?.title, second?.url], ["خبر ثان\u00a0قصير", null]);
  assert.deepEqual(links, [{ input: "f.xml:1", url: "https://sawt.example/1" }]);
  assert.deepEqual(
    notes.map((note) => note.code),
    ["feed-summaries"],
  );
});

test("Atom and JSON Feed say the same in their own ways", async () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title type="text">صوت الميناء</title><entry><id>urn:1</id><title type="html">${TITLE}</title><link rel="self" href="https://sawt.example/x"/><link href="https://sawt.example/1"/><published>2024-09-16T10:00:00Z</published><updated>2024-09-17T10:00:00Z</updated><author><name>ليلى المرساوي</name><email>l@sawt.example</email></author><content type="xhtml"><div><p>${LEAD}</p><p>${NEXT}</p></div></content></entry></feed>`;
  const json = JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "صوت الميناء",
    items: [
      {
        ...{ id: "urn:1", url: "https://sawt.example/1", title: TITLE, content_html: `<p>${LEAD}</p><p>${NEXT}</p>` },
        ...{ date_published: "2024-09-16T10:00:00Z", date_modified: "2024-09-17T10:00:00Z" },
        authors: [{ name: "ليلى المرساوي" }],
      },
    ],
  });
  for (const [name, content] of [
    ["a.atom", atom],
    ["a.json", json],
  ] as const) {
    const { article } = await only(name, content);
    assert.equal(article.text, [TITLE, LEAD, NEXT].join("\n"), name);
    assert.deepEqual(
      [article.byline, article.url, article.outlet?.name],
      ["ليلى المرساوي", "https://sawt.example/1", "صوت الميناء"],
    );
    assert.deepEqual(
      article.dates.map(({ of, value }) => `${of} ${value}`),
      ["published 2024-09-16T10:00Z", "updated 2024-09-17T10:00Z"],
    );
  }
});

test("an outline names feeds and holds no article", async () => {
  const { articles, notes, links } = await readAs(
    "feeds.opml",
    `<opml version="2.0"><body><outline text="x"><outline xmlUrl="https://sawt.example/feed"/><outline xmlUrl="file:///etc/passwd"/></outline></body></opml>`,
  );
  assert.deepEqual([articles.length, notes[0]?.code, notes[0]?.lost], [0, "only-links", true]);
  assert.deepEqual(
    links.map((link) => link.url),
    ["https://sawt.example/feed"],
  );
});

test("Markdown: headings, links, emphasis and front matter become lines and metadata", async () => {
  const { article } = await only(
    "a.md",
    `---\ntitle: "${TITLE}"\ndate: 2024-09-16\nauthor: ليلى المرساوي\noutlet: صوت الميناء\n---\n\n# ${TITLE}\n\n${LEAD.replace("بلدية", "**بلدية**")}\n\n## عنوان فرعي\n\n${NEXT.replace("المجلس البلدي", "[المجلس البلدي](https://x.example)")}\n\n- بند أول\n`,
  );
  assert.deepEqual(outline(article), [
    `headline: ${TITLE}`,
    `paragraph: ${LEAD}`,
    "subheading: عنوان فرعي",
    `paragraph: ${NEXT}`,
    "paragraph: بند أول",
  ]);
  assert.deepEqual(
    [article.byline, article.outlet?.name, article.dates[0]?.value],
    ["ليلى المرساوي", "صوت الميناء", "2024-09-16"],
  );
});

test("a page saved as one MIME file is found among its parts, with its address", async () => {
  const html = `<html lang=3D"ar"><body><h1>${TITLE}</h1><p>${LEAD}</p><p>${NEXT}</p></body></html>`;
  const quoted = [...new TextEncoder().encode(html.replace("3D", ""))]
    .map((byte) =>
      byte < 0x7f && byte !== 0x3d ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`,
    )
    .join("")
    .replace(/.{70}(?=(?:..)*)(?<!=.?)/gu, "$&=\r\n");
  const file = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://sawt.example/1\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----X----"\r\n\r\n\r\n------X----\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://sawt.example/1\r\n\r\n${quoted}\r\n------X----\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------X------\r\n`;
  const { article } = await only("a.mhtml", file);
  assert.deepEqual([article.url, article.title], ["https://sawt.example/1", TITLE]);
  assert.ok(article.text.includes(LEAD) && article.text.includes(NEXT));
});

test("the main part of a Word document: headings and paragraphs, no deleted words", async () => {
  const paragraph = (words: string, style = ""): string =>
    `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
  const xml = `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${paragraph(TITLE, "Title")}${paragraph(LEAD)}<w:del>${paragraph("محذوف")}</w:del>${paragraph("عنوان فرعي", "Heading2")}${paragraph(NEXT)}</w:body></w:document>`;
  const { article } = await only("a.docx", xml);
  assert.deepEqual(outline(article), [
    `headline: ${TITLE}`,
    `paragraph: ${LEAD}`,
    "subheading: عنوان فرعي",
    `paragraph: ${NEXT}`,
  ]);
});

test("PDF pieces in visual order and presentation forms come out in reading order, numbers and brackets sound", () => {
  const piece = (text: string, x: number, y: number, width: number, height = 10): PdfPiece => ({
    text,
    x,
    y,
    width,
    height,
  });
  // «السلام 3.5» as painted from left to right.
  const visual = "»3.5 \ufee1\ufefc\ufeb4\ufedf\ufe8d«";
  const [first, second] = pdfParagraphs([
    ...[piece("الثاني", 20, 100, 30), piece("السطر", 60, 100, 35), piece("12 ", 98, 100, 20)],
    piece(visual, 60, 60, 40, 14),
  ]);
  assert.equal(first?.text, "12 السطر الثاني");
  assert.equal(second?.text, "«السلام 3.5»");
});

test("the columns of a PDF page are read one after the other, from the right in Arabic, under the headline that crosses them", () => {
  const line = (text: string, x: number, y: number, height = 10): PdfPiece => ({ text, x, y, width: 200, height });
  const column = (words: string, x: number, top: number): readonly PdfPiece[] =>
    Array.from({ length: 6 }, (_, at) => line(`${words} ${"أبتثجح"[at]}`, x, top - at * 14));
  const headline = { text: "بلدية الرافدة ترمم الجسر القديم", x: 40, y: 760, width: 420, height: 20 };
  const arabic = pdfParagraphs([...column("يسار", 40, 703), headline, ...column("يمين", 270, 700)]);
  assert.deepEqual(
    arabic.map((paragraph) => paragraph.text),
    [
      headline.text,
      ["أ", "ب", "ت", "ث", "ج", "ح"].map((letter) => `يمين ${letter}`).join(" ") +
        ["أ", "ب", "ت", "ث", "ج", "ح"].map((letter) => ` يسار ${letter}`).join(""),
    ],
  );
  const latin = pdfParagraphs(
    ["left", "right"].flatMap((side, at) =>
      Array.from({ length: 6 }, (_, row) => line(`${side} ${row}.`, 40 + at * 230, 700 - row * 14)),
    ),
  );
  assert.match(latin.map((paragraph) => paragraph.text).join(" "), /^left 0.*left 5\. right 0.*right 5\.$/u);
});

test("lines of one column, however ragged, stay in their order", () => {
  const lines = Array.from({ length: 8 }, (_, at) => ({
    text: `سطر ${at} من النص`,
    x: 40 + (at % 3) * 60,
    y: 700 - at * 14,
    width: 420 - (at % 3) * 60,
    height: 10,
  }));
  const text = pdfParagraphs(lines).map((paragraph) => paragraph.text);
  assert.deepEqual(text.join(" ").match(/\d/gu), ["0", "1", "2", "3", "4", "5", "6", "7"]);
});

test("a PDF page of two hundred thousand pieces is read", () => {
  const pieces = Array.from({ length: 200_000 }, (_, at) => ({
    ...{ text: "سد", x: at % 400, y: 1000 - Math.floor(at / 400) },
    ...{ width: 1, height: 1 },
  }));
  assert.equal(pdfParagraphs(pieces).length > 0, true);
});
