import assert from "node:assert/strict";
import { test } from "node:test";
import type { Article } from "../model/article.ts";
import type { Note } from "../model/note.ts";
import { read } from "./read.ts";

const LEAD =
  "أعلنت بلدية الرافدة يوم الاثنين أن أعمال ترميم الجسر القديم ستبدأ خلال الأسابيع المقبلة بعد تأخير دام عامين.";
const BODY = [
  LEAD,
  "وقال عضو في المجلس البلدي إن الكلفة المعلنة لا تشمل الطريق المؤدي إلى الجسر ولا الإنارة، وإن المبلغ قد يتضاعف قبل نهاية العام.",
  "وتعهدت الشركة المنفذة، في رد مكتوب على أسئلة الصحيفة، بتسليم العمل في موعده، وقالت إنها تلتزم بنود العقد كلها.",
  "ويخدم الجسر نحو عشرين ألف نسمة في الضفة الغربية، ويعود بناؤه إلى العام 1978، وقد أغلق مرتين في السنوات الأخيرة.",
];
const TITLE = "بلدية الرافدة تعلن موعد ترميم الجسر القديم";

interface Parts {
  readonly head?: string;
  readonly before?: string;
  readonly body?: string;
  readonly after?: string;
}

function page({ head = "", before = "", body, after = "" }: Parts): string {
  const story = body ?? BODY.map((words) => `<p>${words}</p>`).join("\n");
  return `<!doctype html><html lang="ar"><head><title>${TITLE} | صوت الميناء</title>${head}</head><body>${before}<article><h1>${TITLE}</h1>${story}</article>${after}</body></html>`;
}

async function readPage(html: string): Promise<{ article: Article; notes: readonly Note[] }> {
  const { articles, notes } = await read([{ input: "page.html", bytes: new TextEncoder().encode(html) }]);
  const [article] = articles;
  assert.ok(article);
  return { article, notes };
}

function roles(article: Article): ReadonlyMap<string, string> {
  return new Map(article.blocks.map((block) => [article.text.slice(block.start, block.end), block.role]));
}

test("the text is all that the page shows, and the extraction decides only the roles", async () => {
  const { article } = await readPage(
    page({
      before: `<nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/l">أخبار المرفأ والسوق</a></li></ul></nav>`,
      after: `<aside><h3>ذات صلة</h3><ul><li><a href="/1">موسم الأمطار يعود قبل موعده هذا العام</a></li></ul></aside><footer>جميع الحقوق محفوظة © صوت الميناء 2024</footer>`,
    }),
  );
  assert.equal(
    article.text,
    [
      "الرئيسية",
      "أخبار المرفأ والسوق",
      TITLE,
      ...BODY,
      "ذات صلة",
      "موسم الأمطار يعود قبل موعده هذا العام",
      "جميع الحقوق محفوظة © صوت الميناء 2024",
    ].join("\n"),
  );
  const role = roles(article);
  assert.equal(role.get(TITLE), "headline");
  for (const words of BODY) assert.equal(role.get(words), "paragraph");
  for (const words of ["الرئيسية", "أخبار المرفأ والسوق", "موسم الأمطار يعود قبل موعده هذا العام"])
    assert.equal(role.get(words), "furniture");
});

test("a title that the page does not show comes first", async () => {
  const html = page({}).replace(`<h1>${TITLE}</h1>`, "");
  const { article } = await readPage(html);
  assert.ok(article.text.startsWith(`${TITLE}\n`));
  assert.equal(article.blocks[0]?.role, "headline");
});

test("JSON-LD, meta tags, the visible line and the address are all evidence; none is dropped", async () => {
  const linked = {
    "@graph": [
      {
        "@type": "NewsArticle",
        headline: TITLE,
        datePublished: "2024-09-14T06:40:00+03:00",
        author: [{ name: "ليلى المرساوي" }, { name: "منوعات" }],
        publisher: { name: "صوت الميناء" },
      },
    ],
  };
  const head = [
    `<script type="application/ld+json">/*<![CDATA[*/${JSON.stringify(linked)};/*]]>*/</script>`,
    `<meta property="og:site_name" content="صوت &quot;الميناء&quot;"><meta property="article:published_time" content="2024-09-15">`,
    `<link rel="canonical" href="https://sawt.example/2024/09/14/jisr">`,
  ].join("");
  const { article } = await readPage(
    page({
      head,
      body: `<div>كتب: ليلى المرساوي 14 أيلول/سبتمبر 2024</div>${BODY.map((words) => `<p>${words}</p>`).join("")}`,
    }),
  );
  const published = article.dates
    .filter((date) => date.of === "published")
    .map((date) => `${date.source} ${date.value}`);
  assert.deepEqual(published, [
    "json-ld 2024-09-14T06:40+03:00",
    "meta 2024-09-15",
    "url 2024-09-14",
    "dateline 2024-09-14",
  ]);
  assert.equal(article.byline, "ليلى المرساوي");
  assert.equal(article.outlet?.name, 'صوت "الميناء"');
  assert.deepEqual(
    article.outlet?.evidence.map((one) => one.rule),
    ["REA-31", "REA-31", "REA-31", "REA-33"],
  );
  assert.equal(article.url, "https://sawt.example/2024/09/14/jisr");
  assert.equal(article.title, TITLE);
});

test("captions are captions, headings subheadings, entries of lists paragraphs", async () => {
  const body = `<figure><img src="a.jpg"><figcaption>الجسر القديم في الرافدة (سهنا)</figcaption></figure>${BODY.slice(
    0,
    2,
  )
    .map((words) => `<p>${words}</p>`)
    .join("")}<h2>ماذا بعد</h2><ul><li>بدء العمل قريبا</li><li>إغلاق الجسر</li></ul>${BODY.slice(2)
    .map((words) => `<p>${words}</p>`)
    .join("")}`;
  const role = roles((await readPage(page({ body }))).article);
  assert.equal(role.get("الجسر القديم في الرافدة (سهنا)"), "caption");
  assert.equal(role.get("ماذا بعد"), "subheading");
  assert.equal(role.get("بدء العمل قريبا"), "paragraph");
});

test("a page inside one form is not lost", async () => {
  const html = page({})
    .replace("<body>", "<body><form action='x'>")
    .replace("</body>", "<input type='hidden' value='y'></form></body>");
  const role = roles((await readPage(html)).article);
  for (const words of BODY) assert.equal(role.get(words), "paragraph");
});

test("what the page hides is left out and noted; scripts and templates never show", async () => {
  const hidden = `<div style="display:none">${LEAD}</div><p hidden>${LEAD}</p><template><p>قالب</p></template><script>var a = "<p>نص</p>";</script><noscript>فعّل</noscript>`;
  const { article, notes } = await readPage(page({ after: hidden }));
  assert.equal(article.text.split(LEAD).length, 2);
  assert.ok(!article.text.includes("قالب") && !article.text.includes("فعّل") && !article.text.includes("var a"));
  assert.deepEqual(
    notes.map((note) => note.code),
    ["hidden-text"],
  );
});

test("a page whose story stands only in its JSON-LD gets it at the end, with a note", async () => {
  const linked = { "@type": "NewsArticle", headline: TITLE, articleBody: BODY.join("\n") };
  const html = `<html><head><script type="application/ld+json">${JSON.stringify(linked)}</script></head><body><h1>${TITLE}</h1><div>جاري التحميل</div></body></html>`;
  const { article, notes } = await readPage(html);
  for (const words of BODY) assert.equal(roles(article).get(words), "paragraph");
  assert.ok(notes.some((note) => note.code === "body-from-metadata"));
});

test("entities, breaks and inline elements give the words that a reader sees", async () => {
  const body = `<div>قالت&nbsp;البلدية &laquo;بدأ&raquo;<br>سطر ثان<b> غام</b>ق</div>${BODY.map((words) => `<p>${words}</p>`).join("")}`;
  const { article } = await readPage(page({ body }));
  assert.ok(article.text.includes("قالت\u00a0البلدية «بدأ»\nسطر ثان غامق\n"));
});

const WRAPPED = `<p>${LEAD}</p>`;
const HOSTILE: Readonly<Record<string, string>> = {
  "nested 5,000 deep": "<div>".repeat(5000) + WRAPPED + "</div>".repeat(5000),
  "bold never closed": "<b>".repeat(3000) + WRAPPED,
  "a picture of 5,000 groups": `<svg>${"<g>".repeat(5000)}</svg>${WRAPPED}`,
  "a class of 1 MB": `<body class="${"a ".repeat(500_000)}">${WRAPPED}</body>`,
  "an attribute never closed": `${WRAPPED}<a href="${"x".repeat(100_000)}`,
  "a comment never closed": `${WRAPPED}<!-- ${"x".repeat(100_000)}`,
  "30,000 siblings": `${WRAPPED}${"<p></p>".repeat(30_000)}`,
  "JSON-LD of brackets": `<script type="application/ld+json">${"[".repeat(50_000)}</script>${WRAPPED}`,
  "JSON-LD that would pollute": `<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}</script>${WRAPPED}`,
  "characters of the private planes": `<p>\u{f0001}\u{100000}</p>${WRAPPED}`,
};

for (const [name, body] of Object.entries(HOSTILE))
  test(`a hostile page keeps its text: ${name}`, async () => {
    const { article } = await readPage(`<html><body>${body}`);
    assert.ok(article.text.includes(LEAD));
    assert.equal(({} as { polluted?: number }).polluted, undefined);
    for (const block of article.blocks) assert.ok(block.start < block.end && block.end <= article.text.length);
  });

test("a page of scripts alone, and an empty one, give a note and no article", async () => {
  for (const html of ["<html><body><script>run()</script></body></html>", "<html></html>", "<!doctype html>"]) {
    const { articles, notes } = await read([{ input: "a.html", bytes: new TextEncoder().encode(html) }]);
    assert.deepEqual([articles.length, notes[0]?.code, notes[0]?.lost], [0, "empty", true], html);
  }
});

test("a text named .html is read as the text it is, with a note", async () => {
  const { articles, notes } = await read([{ input: "a.html", bytes: new TextEncoder().encode(LEAD) }]);
  assert.deepEqual([articles[0]?.text, notes[0]?.code], [LEAD, "not-html"]);
});

test("links in a row are words apart, links in running text join their clitics", async () => {
  const body = `<div><a href="1">فيسبوك</a><a href="2">تويتر</a></div><p>وقالت البلدية لـ<a href="3">صوت الميناء</a>، إن العمل بدأ.</p>${BODY.map((words) => `<p>${words}</p>`).join("")}`;
  const { article } = await readPage(page({ body }));
  assert.ok(article.text.includes("فيسبوك تويتر\nوقالت البلدية لـصوت الميناء، إن العمل بدأ.\n"));
});

test("a page that names its outlet only in its title, and its author only by a link, gives both", async () => {
  const html = page({
    body: `<div>بواسطة <a href="/author/leila">ليلى المرساوي</a></div>${BODY.map((words) => `<p>${words}</p>`).join("")}`,
  });
  const { article } = await readPage(html);
  assert.equal(article.outlet?.name, "صوت الميناء");
  assert.equal(article.byline, "ليلى المرساوي");
});

test("a page that claims another site than that of its address is told; its own subdomains and copies for telephones are not", async () => {
  const claims = `<link rel="canonical" href="https://www.sawt.example/1">`;
  const codes = async (url: string): Promise<readonly string[]> => {
    const { notes } = await read([{ input: "a.html", url, bytes: new TextEncoder().encode(page({ head: claims })) }]);
    return notes.map((note) => note.code);
  };
  assert.deepEqual(await codes("https://false.example.net/1"), ["identity"]);
  assert.deepEqual(await codes("https://m.sawt.example/amp/1"), []);
});

test("soft parts of a page go before the extraction, also on pages with a frame of their own", async () => {
  const form = `<form><p>اشتركوا في نشرتنا البريدية لتصلكم أخبار المرفأ والسوق كل صباح قبل الجميع.</p></form>`;
  const html = page({
    body: `${BODY.slice(0, 2)
      .map((words) => `<p>${words}</p>`)
      .join("")}${form}${BODY.slice(2)
      .map((words) => `<p>${words}</p>`)
      .join("")}`,
  });
  for (const framed of [html, html.replace(/<\/?(?:html|body)[^>]*>/gu, "")]) {
    const { article } = await readPage(framed);
    assert.equal(
      roles(article).get("اشتركوا في نشرتنا البريدية لتصلكم أخبار المرفأ والسوق كل صباح قبل الجميع."),
      "furniture",
    );
    assert.equal(roles(article).get(LEAD), "paragraph");
  }
});

test("a title that the metadata break over lines is one line", async () => {
  const linked = JSON.stringify({ "@type": "NewsArticle", headline: "جسر الرافدة\n   يعود في الخريف" });
  const head = `<script type="application/ld+json">${linked}</script>`;
  const { article } = await readPage(`<html lang="ar"><head>${head}</head><body><p>${BODY.join("</p><p>")}</p></body>`);
  assert.equal(article.title, "جسر الرافدة يعود في الخريف");
});
