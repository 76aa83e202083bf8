// Hostile articles the whole way: read, traced, shown. Sixteen kinds of script injection and the characters that reorder or hide words, as title, outlet,
// byline and text at once. Nothing runs, nothing is requested, and every one of them is seen as the text it is.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { tracedRecords } from "./affairs.ts";
import { openAll, opened, reportOf, skip } from "./browser.ts";

const PAYLOADS: readonly string[] = [
  "<img src=x onerror=alert(1)>",
  "<svg/onload=alert(2)>",
  "</script><script>alert(3)</script>",
  "<math><mi><mglyph><style><!--</style><img title='--><img src=x onerror=alert(4)>'>",
  "<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=alert(5)>",
  "<svg></p><style><a id='</style><img src=x onerror=alert(6)>'>",
  "<noscript><p title='</noscript><img src=x onerror=alert(7)>'>",
  "<xmp><p title='</xmp><img src=x onerror=alert(8)>'></xmp>",
  "<a href='java\tscript:alert(9)'>x</a>",
  "<a href='data:text/html,<script>alert(10)</script>'>x</a>",
  "<style>*{background:url(https://evil.example/11)}</style>",
  "<img src='https://evil.example/12.png'>",
  "<form id=trace name=download><input id=help name=getElementById></form>",
  "{{constructor.constructor('alert(14)')()}} #{alert(14)}",
  `${"<div>".repeat(600)}<img src=x onerror=alert(15)>`,
  "<p is='x-alert' onclick=alert(16)>\"' autofocus onfocus=alert(16) x='",
];
const CHARACTERS: readonly string[] = [
  "\u202Eنص معكوس\u202C",
  "\u2067داخل\u2069 \u2066outside",
  "\u001B[31mأحمر\u001B[0m \u001B]0;title\u0007",
  "\u0000\u0008\u007F\u0085\u009B",
  "\u200F\u200E\u061C\uFEFF علامات",
  "أح\u{E0041}\u{E0042}مد \uD800 وحده",
];

const STATEMENT = "قالت وزيرة المياه ريم الدلبي إن المضخات الجديدة وصلت إلى مخازن السد قبل موعد العقد بستة أشهر كاملة.";

function record(payload: string, index: number): Readonly<Record<string, string>> {
  return {
    id: `hostile-${index}`,
    outlet: `صحيفة ${index} ${payload}`,
    byline: `كتبه ${payload}`,
    title: `عنوان ${payload}`,
    url: index % 2 === 0 ? "javascript:alert(0)" : "https://safe.example/1",
    published: `2031-03-${String(1 + index).padStart(2, "0")}`,
    text: `عنوان ${payload}\n\n${STATEMENT} وقال المدير «${payload}» إن «${payload}» لم يحدث في السد هذا العام.\n`,
  };
}

const reports = new Map<"ar" | "en", string>();

before(async () => {
  if (skip !== false) return;
  const document = await tracedRecords([...PAYLOADS, ...CHARACTERS].map(record));
  for (const language of ["ar", "en"] as const) reports.set(language, await reportOf(document, language));
});

for (const language of ["ar", "en"] as const)
  test(`nothing that an article brings runs or loads in the ${language} report`, { skip }, async () => {
    const html = reports.get(language) ?? "";
    assert.doesNotMatch(html, /(?![\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/u);
    const { page, events } = await opened(html);
    await openAll(page);
    const strangers = await page.evaluate<string[]>(
      `[...document.querySelectorAll("img,iframe,object,embed,form,math,xmp,noscript,base,link,template,[is],[onerror],[onload],[onclick],[onfocus],[style],main style,main script")].map((element) => element.outerHTML.slice(0, 80))`,
    );
    assert.deepEqual(strangers, []);
    const links = await page.evaluate<string[]>(
      `[...document.querySelectorAll("a[href]")].map((link) => link.getAttribute("href")).filter((href) => !/^(#|https:\\/\\/safe\\.example\\/1$)/.test(href))`,
    );
    assert.deepEqual(links, []);
    const text = await page.evaluate<string>("document.querySelector('#articles').textContent");
    for (const payload of PAYLOADS.slice(0, 14)) assert.ok(text.includes(payload), payload);
    for (const shown of ["⟨U+202E⟩", "⟨U+2067⟩", "⟨U+001B⟩"]) assert.ok(text.includes(shown), shown);
    const waiting = page.waitForEvent("download");
    await page.locator("#download").click();
    await waiting;
    assert.deepEqual(events, []);
    await page.context().close();
  });
