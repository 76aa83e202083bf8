// Inputs that attack the reader, made by code: pages, texts, records, feeds, archives. Each names the notes it must end with and words that must
// survive. Leaves out addresses: src/gather/fetch.test.ts holds those.

import { gzipSync } from "node:zlib";
import { warcOf, warcRecord, zipOf } from "./archive-makers.ts";

/** One attack. */
export interface HostileInput {
  /** The row of the threat list that it belongs to, and what it is. */
  readonly name: string;
  readonly input: string;
  readonly make: () => string | Uint8Array;
  /** The codes of all notes, sorted, each once. */
  readonly codes: readonly string[];
  /** Words that some article must hold; absent where nothing can be read. */
  readonly kept?: string;
}

const STORY =
  "أعلنت بلدية الرافدة يوم الاثنين أن أعمال ترميم الجسر القديم ستبدأ خلال الأسابيع المقبلة بعد تأخير دام عامين كاملين.";
const KEPT = "ترميم الجسر القديم";
const MORE =
  "وقال رئيس البلدية إن العقد وقع وإن الشركة المنفذة ستتسلم الموقع في مطلع الشهر المقبل من دون تأخير آخر. ".repeat(3);

const page = (inside: string, head = ""): string =>
  `<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>خبر من الرافدة عن الجسر</title>${head}</head><body><article><h1>خبر من الرافدة عن الجسر</h1><p>${STORY}</p><p>${MORE}</p>${inside}</article></body></html>`;
const nested = (tag: string, depth: number): string => `<${tag}>`.repeat(depth) + STORY + `</${tag}>`.repeat(depth);
const html = (name: string, make: () => string, codes: readonly string[] = []): HostileInput => ({
  name,
  input: "a.html",
  make,
  codes,
  kept: KEPT,
});
const text = (name: string, make: () => string, codes: readonly string[] = []): HostileInput => ({
  name,
  input: "a.txt",
  make,
  codes,
  kept: KEPT,
});
const random = (length: number, seed: number): Uint8Array => {
  let state = seed;
  return Uint8Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return state >> 16;
  });
};
const utf8 = (words: string): Uint8Array => new TextEncoder().encode(words);
const utf16 = (words: string): Uint8Array => new Uint8Array(Buffer.from(words, "utf16le"));
const arabic1256 = (words: string): Uint8Array => {
  const decoder = new TextDecoder("windows-1256");
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(words, (char) => table.get(char) ?? 0x3f);
};

const PAGES: readonly HostileInput[] = [
  { name: "H01 nothing", input: "a.html", make: () => "", codes: ["empty"] },
  { name: "H01 only spaces", input: "a.html", make: () => " \n\t ".repeat(5_000), codes: ["empty"] },
  { name: "H02 a text named as a page", input: "a.html", make: () => STORY, codes: ["not-html"], kept: KEPT },
  {
    name: "H03 a thousand NUL bytes in a text",
    input: "a.txt",
    make: () => `${STORY.repeat(300)}${"\u0000".repeat(1_000)}`,
    codes: [],
    kept: KEPT,
  },
  html("H04 500 nested divs", () => page(nested("div", 500))),
  html("H04 520 nested divs", () => page(nested("div", 520)), ["page-depth"]),
  html("H04 5,000 nested divs", () => page(nested("div", 5_000)), ["page-depth"]),
  html("H04 100,000 nested divs", () => nested("div", 100_000), ["page-depth"]),
  html("H05 1,024 nested tables", () => page("<table><tr><td>".repeat(1_024) + STORY), ["page-depth"]),
  html("H06 10,000 nested b", () => page(nested("b", 10_000)), ["page-depth"]),
  html(
    "H07 formatting elements against each other",
    () => page("<b i>".repeat(400) + "<i i>".repeat(400) + "x</b>".repeat(400)),
    ["page-depth"],
  ),
  html("H08 adoption agency", () => page("<a><b><p>".repeat(3_000)), ["page-depth"]),
  html("H09 a picture nested 5,000 deep", () => page(`<svg>${nested("g", 5_000)}</svg>`)),
  html("H10 100,000 attributes", () =>
    page(`<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}=1`).join(" ")}>نص</p>`),
  ),
  html("H10 a class of a megabyte", () => page(`<p class="${"x".repeat(1_000_000)}">نص</p>`)),
  html("H11 25,000 siblings", () => page("<p>نص قصير</p>".repeat(25_000)), ["page-size"]),
  html("H11 20,000 options", () => page(`<select>${"<option>خيار".repeat(20_000)}</select>`), ["page-size"]),
  html("H11 20,000 ruby texts", () => page(`<ruby>${"<rt>نص".repeat(20_000)}</ruby>`), ["page-size"]),
  html("H12 an unclosed comment of 300 KB", () => page(`<!-- ${"x".repeat(300_000)}`)),
  html("H12 an unclosed attribute", () => page(`<p class="${"x".repeat(300_000)}`)),
  html("H12 an unclosed CDATA section", () => page(`<![CDATA[${"x".repeat(300_000)}`)),
  html("H13 a picture of 5 MB in its address", () =>
    page(`<img src="data:image/png;base64,${"A".repeat(5_000_000)}">`),
  ),
  html("H14 a megabyte of spaces", () => page(`<p>${" ".repeat(1_000_000)}</p>`)),
  html("H14 a title of 100,000 dashes", () => page("", `<meta property="og:title" content="${"- ".repeat(50_000)}">`)),
  html("H15 200,000 character references", () => page(`<p>${"&#1603;".repeat(200_000)}</p>`)),
  html("H15 impossible character references", () => page("<p>&#x110000;&#xD800;&#0;&#99999999999;</p>")),
  html("H17 declared windows-1256 over UTF-8", () => page("").replace("utf-8", "windows-1256")),
  {
    name: "H17 windows-1256 declared as UTF-8",
    input: "a.html",
    make: () => arabic1256(page("")),
    codes: ["charset"],
    kept: KEPT,
  },
  { name: "H17 UTF-16 without a mark", input: "a.html", make: () => utf16(page("")), codes: ["charset"], kept: KEPT },
  {
    name: "H17 UTF-7",
    input: "a.html",
    make: () => page("<p>+ADw-script+AD4-</p>").replace("utf-8", "utf-7"),
    codes: [],
    kept: KEPT,
  },
  { name: "H17 two byte order marks", input: "a.html", make: () => `\uFEFF\uFEFF${page("")}`, codes: [], kept: KEPT },
  {
    name: "H18 a page cut inside a letter",
    input: "a.html",
    make: () => utf8(`<p>${STORY}</p><p>ب`).slice(0, -1),
    codes: ["charset"],
    kept: KEPT,
  },
  html(
    "H19 an XML declaration with an entity",
    () => `<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x "${"y".repeat(1000)}">]>${page("<p>&x;</p>")}`,
  ),
  html("H20 JSON-LD of 50,000 brackets", () =>
    page("", `<script type="application/ld+json">${"[".repeat(50_000)}</script>`),
  ),
  html("H20 JSON-LD with __proto__", () =>
    page(
      "",
      `<script type="application/ld+json">{"__proto__":{"polluted":1},"@type":"NewsArticle","constructor":{"prototype":{"polluted":1}}}</script>`,
    ),
  ),
  html("H21 dates that cannot be", () =>
    page(
      "<p>٣٠ فبراير 2018</p>",
      `<meta property="article:published_time" content="0001-01-01"><meta name="date" content="1700000000000">`,
    ),
  ),
  html(
    "H23 hidden text",
    () => page(`<p style="display:none">${MORE}</p><p style="font-size:0">${MORE}</p><p hidden>${MORE}</p>`),
    ["hidden-text"],
  ),
  html("H24 scripts in every place", () =>
    page(
      `<img src=x onerror=alert(1)><svg/onload=alert(1)><math><style><img src=x onerror=alert(1)></style></math><noscript><p title="</noscript><script>alert(1)</script>"></noscript><xmp><b>x</xmp>`,
    ),
  ),
  html("H25 addresses that run", () =>
    page(`<a href="java\nscript:alert(1)">نص</a>`, `<link rel="canonical" href="javascript:alert(1)">`),
  ),
  html("H26 trackers and redirects", () =>
    page(
      `<meta http-equiv="refresh" content="0;url=http://127.0.0.1/"><base href="//evil.example"><img src="http://127.0.0.1/pixel">`,
    ),
  ),
  html("H29 unbalanced direction marks", () => page("<p>\u202e\u2067\u202d عنوان \u2066</p>")),
  html("H33 50,000 honorific ligatures", () => page(`<p>${"ﷺ".repeat(50_000)}</p>`)),
];

const TEXTS: readonly HostileInput[] = [
  text("H30 invisible marks inside words", () => STORY.replace(/ب/g, "ب\u200c\u200d\u2060\u00ad") + STORY),
  text("H34 a letter under 160,000 marks", () => `${STORY}\nقا${"\u064e\u0651".repeat(80_000)}ل`),
  text("H36 one paragraph of 1.2 MB", () => STORY.repeat(10_000)),
  text("H37 10,000 opened quotations", () => `${STORY}\n${"«".repeat(10_000)}`),
  text(
    "H38 what slows careless date patterns",
    () => `${STORY}\n${"1 ".repeat(60_000)}سبتمبر\n${"12/".repeat(40_000)}\n${"سبتمبر/".repeat(20_000)}`,
  ),
  text(
    "H38 what slows careless slug patterns",
    () => `${STORY}\n${"(".repeat(50_000)}\n${"الرافدة - ".repeat(20_000)}`,
  ),
  text(
    "H14 a text of 80,000 spaces at each line's end",
    () => `${STORY}${" ".repeat(80_000)}\n${STORY}${"\u00a0".repeat(80_000)}`,
  ),
  text("lines without end", () => `${STORY}\n${"\n".repeat(200_000)}`),
  {
    name: "H16 half characters",
    input: "a.jsonl",
    make: () => `{"text":"${STORY} \\ud800 \\udfff"}`,
    codes: [],
    kept: KEPT,
  },
  { name: "random bytes", input: "a.txt", make: () => random(300_000, 7), codes: ["binary"] },
  {
    name: "a picture named as a text",
    input: "a.txt",
    make: () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]),
    codes: ["binary"],
  },
  {
    name: "Markdown of nothing but brackets",
    input: "a.md",
    make: () => `${STORY}\n\n${"[".repeat(50_000)}\n\n${"*".repeat(50_000)}\n\n${"> ".repeat(20_000)}`,
    codes: [],
    kept: KEPT,
  },
];

const RECORDS: readonly HostileInput[] = [
  {
    name: "J01 a line of 10 MB",
    input: "a.jsonl",
    make: () => `{"text":"${STORY}"}\n{"text":"${"x".repeat(10_000_000)}"}`,
    codes: ["bad-record"],
    kept: KEPT,
  },
  {
    name: "J01 a broken line among others",
    input: "a.jsonl",
    make: () => `{"text":"${STORY}"}\n{"text":,}\n{"text":"x"},\n{"text":1e999}`,
    codes: ["bad-record"],
    kept: KEPT,
  },
  {
    name: "J01 brackets 50,000 deep",
    input: "a.jsonl",
    make: () => `{"text":"${STORY}"}\n${"[".repeat(50_000)}`,
    codes: ["bad-record"],
    kept: KEPT,
  },
  {
    name: "J01 fields that pollute",
    input: "a.jsonl",
    make: () => `{"text":"${STORY}","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}`,
    codes: [],
    kept: KEPT,
  },
  {
    name: "a table with an unclosed quotation mark",
    input: "a.csv",
    make: () => `title,text\nعنوان,${STORY}\nعنوان,"${"x,".repeat(200_000)}`,
    codes: ["bad-record"],
    kept: KEPT,
  },
  { name: "a table of formulas", input: "a.csv", make: () => `title,text\n=1+1,${STORY}`, codes: [], kept: KEPT },
  {
    name: "a Parquet file cut short",
    input: "a.parquet",
    make: () => utf8(`PAR1${"x".repeat(200)}PAR1`),
    codes: ["bad-parquet"],
  },
  { name: "a PDF of nothing", input: "a.pdf", make: () => `%PDF-1.7\n${"x".repeat(10_000)}`, codes: ["bad-pdf"] },
];

const ENTRY = `<item><title>خبر من الرافدة</title><description>${STORY}</description></item>`;
const feed = (inside: string, before = ""): string =>
  `<?xml version="1.0"?>${before}<rss><channel><title>صوت</title>${ENTRY}${inside}</channel></rss>`;
const rss = (name: string, make: () => string, codes: readonly string[] = ["feed-summaries"]): HostileInput => ({
  name,
  input: "a.xml",
  make,
  codes,
  kept: KEPT,
});

const FEEDS: readonly HostileInput[] = [
  rss("F01 billion laughs", () =>
    feed(
      "<item><title>&lol9;</title></item>",
      `<!DOCTYPE l [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, at) => `<!ENTITY lol${at + 1} "${`&lol${at || ""};`.repeat(10)}">`).join("")}]>`,
    ),
  ),
  rss("F02 one long entity 5,000 times", () =>
    feed(`<item><title>${"&x;".repeat(5_000)}</title></item>`, `<!DOCTYPE l [<!ENTITY x "${"y".repeat(50_000)}">]>`),
  ),
  rss("F03 an entity that names a file", () =>
    feed("<item><title>&x;</title></item>", `<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/passwd">]>`),
  ),
  rss("F04 a million character references", () => feed(`<item><title>${"&#65;".repeat(400_000)}</title></item>`)),
  rss("F05 two document types", () => feed("", "<!DOCTYPE a><!DOCTYPE b>")),
  rss("F06 200,000 nested elements", () => feed("<a>".repeat(200_000)), ["feed-cut", "feed-summaries"]),
  {
    name: "F07 an outline of 100,000 feeds",
    input: "a.opml",
    make: () =>
      `<opml><body>${`<outline xmlUrl="https://sawt.example/f" __proto__="x"/>`.repeat(100_000)}</body></opml>`,
    codes: ["only-links"],
  },
  rss(
    "F08 a feed that is not well-formed",
    () => `\uFEFF ${feed("<item><title>a & b &nbsp; <b>c</title></item>")} junk`,
  ),
  rss("F09 links that lead inside", () =>
    feed(
      "<item><title>خبر</title><link>file:///etc/passwd</link></item><item><title>خبر</title><link>javascript:alert(1)</link></item>",
    ),
  ),
];

const WORD = (body: string): string =>
  `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>${STORY}</w:t></w:r></w:p>${body}</w:body></w:document>`;
const GOOD = { url: "https://sawt.example/1", body: page("") };
const zip = (name: string, make: () => Uint8Array, codes: readonly string[]): HostileInput => ({
  name,
  input: "a.zip",
  make,
  codes,
  kept: KEPT,
});
const GOOD_PART = { name: "good.txt", content: STORY };

const ARCHIVES: readonly HostileInput[] = [
  zip(
    "Z01 names that climb",
    () =>
      zipOf([
        GOOD_PART,
        ...["../../x.txt", "/etc/x.txt", "C:\\x.txt", "\u0000.txt"].map((name) => ({ name, content: "x" })),
      ]),
    ["unsafe-name"],
  ),
  zip("Z01 a link", () => zipOf([GOOD_PART, { name: "l.txt", content: "/etc/passwd", mode: 0o120777 }]), [
    "unsafe-name",
  ]),
  zip("Z01 one name twice", () => zipOf([GOOD_PART, { name: "GOOD.TXT", content: "x" }]), ["repeated-name"]),
  zip(
    "Z02 a size that lies",
    () => zipOf([GOOD_PART, { name: "x.txt", content: "x".repeat(100_000), declaredSize: 1_000 }]),
    ["wrong-length"],
  ),
  zip("Z02 a wrong checksum", () => zipOf([GOOD_PART, { name: "x.txt", content: "x", checksum: 7 }]), ["bad-checksum"]),
  zip(
    "Z02 an entry of 30 MB of nothing",
    () => zipOf([GOOD_PART, { name: "x.txt", content: new Uint8Array(30_000_000) }]),
    ["too-large"],
  ),
  zip(
    "Z03 10,001 entries",
    () => zipOf([GOOD_PART, ...Array.from({ length: 10_000 }, (_, at) => ({ name: `${at}.png`, content: "" }))]),
    ["too-many"],
  ),
  zip("Z03 entries over one another", () => zipOf([GOOD_PART, { name: "x.txt", content: "x", pointAt: 0 }]), [
    "wrong-length",
  ]),
  zip("Z03 a zip in a zip", () => zipOf([GOOD_PART, { name: "x.zip", content: zipOf([GOOD_PART]) }]), [
    "nested-archive",
  ]),
  { name: "Z03 a zip cut short", input: "a.zip", make: () => zipOf([GOOD_PART]).slice(0, 60), codes: ["bad-archive"] },
  {
    name: "Z04 a Word document with an entity bomb",
    input: "a.docx",
    make: () =>
      zipOf([
        {
          name: "word/document.xml",
          content: `<!DOCTYPE l [<!ENTITY x "y">]>${WORD("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>")}`,
        },
      ]),
    codes: [],
    kept: KEPT,
  },
  {
    name: "Z04 a Word document nested 5,000 deep",
    input: "a.docx",
    make: () => zipOf([{ name: "word/document.xml", content: WORD("<w:x>".repeat(5_000)) }]),
    codes: ["word-depth"],
    kept: KEPT,
  },
  {
    name: "Z05 a WACZ without index and with other files",
    input: "a.wacz",
    make: () =>
      zipOf([
        { name: "archive/a.warc.gz", content: warcOf([GOOD]) },
        { name: "x.exe", content: "x" },
      ]),
    codes: [],
    kept: KEPT,
  },
  {
    name: "W01 a WARC cut in its second record",
    input: "a.warc.gz",
    make: () => warcOf([GOOD, GOOD]).subarray(0, warcOf([GOOD]).length + 200),
    codes: ["damaged"],
    kept: KEPT,
  },
  {
    name: "W02 a flipped bit in the first record",
    input: "a.warc.gz",
    make: () => flipped(warcOf([{ ...GOOD, url: "https://sawt.example/2" }, GOOD]), 300),
    codes: ["damaged"],
    kept: KEPT,
  },
  {
    name: "W02 foreign bytes between records",
    input: "a.warc.gz",
    make: () => Buffer.concat([warcOf([GOOD]), Buffer.from("0123456789"), warcOf([GOOD])]),
    codes: ["damaged"],
    kept: KEPT,
  },
  {
    name: "W03 a negative length",
    input: "a.warc",
    make: () => warcRecord({ ...GOOD, length: "-1" }),
    codes: ["wrong-length"],
    kept: KEPT,
  },
  {
    name: "W03 a length beyond the file",
    input: "a.warc",
    make: () => warcRecord({ ...GOOD, length: "99999999" }),
    codes: ["wrong-length"],
    kept: KEPT,
  },
  {
    name: "W04 a header line of 20 MB",
    input: "a.warc",
    make: () => Buffer.concat([Buffer.from(`WARC/1.0\r\nX: ${"y".repeat(20_000_000)}\r\n\r\n`), warcRecord(GOOD)]),
    codes: ["damaged"],
    kept: KEPT,
  },
  {
    name: "W05 a member of 60 MB of nothing",
    input: "a.warc.gz",
    make: () => Buffer.concat([gzipSync(Buffer.alloc(60_000_000)), warcOf([GOOD])]),
    codes: ["damaged"],
    kept: KEPT,
  },
  { name: "W06 a page named as a WARC", input: "a.warc", make: () => page(""), codes: ["not-a-warc"] },
  {
    name: "W06 a WARC in one member",
    input: "a.warc.gz",
    make: () => gzipSync(Buffer.concat([warcRecord(GOOD), warcRecord(GOOD)])),
    codes: [],
    kept: KEPT,
  },
  {
    name: "W07 an encoding that is none",
    input: "a.warc",
    make: () =>
      Buffer.concat([warcRecord({ ...GOOD, headers: "Content-Encoding: br\r\n", body: "zzzz" }), warcRecord(GOOD)]),
    codes: ["damaged"],
    kept: KEPT,
  },
  {
    name: "W07 chunks that are none",
    input: "a.warc",
    make: () => warcRecord({ ...GOOD, headers: "Transfer-Encoding: chunked\r\n" }),
    codes: [],
    kept: KEPT,
  },
  { name: "a gzip bomb", input: "a.html.gz", make: () => gzipSync(Buffer.alloc(40_000_000)), codes: ["too-large"] },
  {
    name: "a MIME file without a page",
    input: "a.mhtml",
    make: () =>
      `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n${"--x\r\n\r\n".repeat(5_000)}`,
    codes: ["no-page"],
  },
];

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0x10;
  return copy;
}

/** All attacks. */
export const HOSTILE_INPUTS: readonly HostileInput[] = [...PAGES, ...TEXTS, ...RECORDS, ...FEEDS, ...ARCHIVES];
