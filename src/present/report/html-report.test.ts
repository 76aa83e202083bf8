import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { HARBOUR_AFFAIR, hostileAffair } from "../../../test/browser/harbour-affair.ts";
import { toHtml } from "./html-report.ts";

const ARABIC = toHtml(HARBOUR_AFFAIR, { language: "ar", fonts: [] });
const ENGLISH = toHtml(HARBOUR_AFFAIR, { language: "en", fonts: [] });

test("the policy admits nothing but the page's own style, script and fonts", () => {
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(ARABIC)?.[1] ?? "";
  const hash = (tag: string): string => {
    const text = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(ARABIC)?.[1] ?? "";
    return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  };
  assert.ok(policy.startsWith("default-src 'none'; "));
  assert.ok(policy.includes(`style-src ${hash("style")}`));
  assert.ok(policy.includes(`script-src ${hash("script")}`));
  assert.doesNotMatch(policy, /unsafe|\*/);
});

test("the page refers to nothing outside but the articles' own addresses", () => {
  const addresses = [...ARABIC.matchAll(/ (?:src|href)=(?:"([^"]*)"|([^ >"]+))/g)].map(
    (match) => match[1] ?? match[2] ?? "",
  );
  for (const address of addresses) assert.match(address, /^(#|https:\/\/art-[a-z]+\.example\/)/);
  assert.ok(addresses.length > 100);
  assert.doesNotMatch(ARABIC, /<[^>]* (style|on[a-z]+)=/);
});

test("every fragment that the page links to exists once", () => {
  for (const html of [ARABIC, ENGLISH]) {
    const ids = [...html.matchAll(/<[^>]* id="?([^" >]*)/g)].map((match) => match[1]);
    assert.equal(new Set(ids).size, ids.length);
    const known = new Set(ids);
    for (const [, fragment] of html.matchAll(/ href="?#([^" >]*)/g)) assert.ok(known.has(fragment), fragment);
  }
});

test("a hostile title is text, its override is shown, its address is no link", () => {
  assert.doesNotMatch(ARABIC, /<script>alert/);
  assert.ok(ARABIC.includes('&lt;script>alert("رصيف")&lt;/script> إذن ليلي ⟨U+202E⟩إيملا'));
  assert.doesNotMatch(ARABIC, /href="?javascript:/);
  assert.doesNotMatch(ARABIC, /[\u202A-\u202E\u2066-\u2069]/);
});

test("no text of the document becomes markup, wherever it stands", () => {
  for (const language of ["ar", "en"] as const) {
    const hostile = toHtml(hostileAffair(), {
      language,
      fonts: [],
      hashes: [{ input: "<img src=x>", sha256: "<svg>" }],
    });
    assert.doesNotMatch(hostile, /<img|<svg onload|[\u202A-\u202E\u2066-\u2069]/);
    assert.equal(hostile.match(/<\/script>/g)?.length, 2);
    assert.equal(hostile.match(/<\/style>/g)?.length, 1);
  }
});

test("Arabic pages run from right to left and mirror the time axis, English ones do not", () => {
  assert.match(ARABIC, /<html lang="ar" dir="rtl">/);
  assert.match(ENGLISH, /<html lang="en" dir="ltr">/);
  assert.ok(ARABIC.includes("←") && !ARABIC.includes("→"));
});

test("what an unknown outlet and date are is said, not guessed", () => {
  assert.ok(ARABIC.includes("وسيلة غير معروفة"));
  assert.ok(ENGLISH.includes("date of publication unknown"));
});

test("every word of an article stands in the page once in full", () => {
  const plain = ARABIC.replace(/<a class="back"[\s\S]*?<\/a>/g, "").replace(/<[^>]+>/g, "");
  assert.ok(plain.includes("ولم ترد إدارة الميناء على أسئلة المرسى."));
});

test("the same document gives the same bytes", () => {
  assert.equal(toHtml(HARBOUR_AFFAIR, { language: "ar", fonts: [] }), ARABIC);
});

test("an empty document is a page that says so", () => {
  const empty = toHtml(
    {
      ...HARBOUR_AFFAIR,
      articles: [],
      attributions: [],
      quotations: [],
      voices: [],
      actors: [],
      passages: [],
      claims: [],
      nodes: [],
      transmissions: [],
      traces: [],
      notes: [],
    },
    { language: "ar", fonts: [] },
  );
  assert.ok(empty.includes("لا مقاطع مشتركة بين المواد."));
});

test("drifts are marked where they lie in a passage, and only there", () => {
  const marked = [...ARABIC.matchAll(/<mark class="([a-z]+) matters"[^>]*>([^<]*)</g)];
  assert.deepEqual(
    marked.map(([, look, words]) => [look, words]),
    [
      ["changed", "300"],
      ["changed", "لبعض الموظفين"],
      ["changed", "3000"],
      ["changed", "لإدارة الميناء"],
    ],
  );
});

test("claims behind the first eight wait: those of several reports as cards, the others as lines", () => {
  const claims = Array.from({ length: 12 }, (_, index) => ({
    id: `cla-${index}`,
    text: `ادّعاء رقم ${index}`,
    versions: [{ at: { article: "art-rasif", start: 40 + index, end: 60 }, attribution: null, stance: "unattributed" }],
  })) as typeof HARBOUR_AFFAIR.claims;
  const html = toHtml({ ...HARBOUR_AFFAIR, claims, traces: [] }, { language: "ar", fonts: [] });
  assert.equal(html.match(/<article class="?claim/g)?.length, 8);
  assert.equal(html.match(/<li id=claim-\d+/g)?.length, 4);
  assert.ok(html.includes("في مادة واحدة فقط: 4 ادّعاءات"));
});

test("the hashes of the inputs stand in the methods box", () => {
  const hashes = [{ input: "pages/a.html", sha256: "ab".repeat(32) }];
  assert.ok(toHtml(HARBOUR_AFFAIR, { language: "en", fonts: [], hashes }).includes("ab".repeat(32)));
});

test("the embedded document is packed where the shell can pack, and only as base64", () => {
  const seen: string[] = [];
  const pack = (text: string): string => {
    seen.push(text);
    return "UEFDSw==";
  };
  const html = toHtml(HARBOUR_AFFAIR, { language: "en", fonts: [], pack });
  assert.ok(html.includes('<script type="text/plain" id="trace" data-encoding="base64 deflate-raw">UEFDSw==</script>'));
  assert.deepEqual(JSON.parse(seen[0] ?? ""), JSON.parse(JSON.stringify(HARBOUR_AFFAIR)));
  assert.throws(() => toHtml(HARBOUR_AFFAIR, { language: "en", fonts: [], pack: () => "</script>" }), TypeError);
});

test("an Arabic page says in Arabic what every rule says, by its id", () => {
  assert.ok(ARABIC.includes("href=#r-ATT-01"));
  const methods = ARABIC.slice(ARABIC.indexOf("<section id=methods"));
  assert.ok(methods.includes("فعل قول ففاعله ثم «أنّ» أو «إنّ»"));
});

test("what a person decided is signed and dated where it stands; a rating of 1 on a single chain is doubted", () => {
  const [cited] = HARBOUR_AFFAIR.transmissions.filter(({ from }) => from === "nod-sadaf");
  assert.ok(cited);
  const base = { id: "jud-1", at: "2031-03-05", author: "هيئة التحرير", body: "راجعنا التسجيل", object: cited.to };
  const judgements = [
    { ...base, act: "accept" as const, subject: cited.from },
    { ...base, id: "jud-2", act: "rate" as const, subject: cited.from, as: "C/1", body: "" },
  ];
  const transmissions = HARBOUR_AFFAIR.transmissions.map((one) =>
    one === cited ? { ...one, judgements: ["jud-1"] } : one,
  );
  const html = toHtml({ ...HARBOUR_AFFAIR, transmissions, judgements }, { language: "ar", fonts: [] });
  assert.match(html, /class=signed>✎ <bdi>هيئة التحرير<\/bdi> · <bdi[^>]*>2031-03-05<\/bdi>: <bdi>راجعنا التسجيل/);
  assert.match(html, /<path class="?judged/);
  assert.match(html, /صريح في النص<\/span> · <span class=judged>✎ قرار شخص/);
  assert.match(html, /<b><bdi>C\/1<\/bdi><\/b>.*مصادر مستقلة أخرى/);
  assert.match(html, /تقييم شخص/);
  assert.doesNotMatch(ARABIC, /تقييم شخص|لم يُقيَّم/, "no column for ratings where there is none");
});

test("the list of decisions tells each by the names and words it is about, not by ids; what fits nothing stands as it is", () => {
  const decided = { at: "2031-03-09", author: "ر. س.", body: "اتصلنا بهم" } as const;
  const judgements = [
    { ...decided, id: "j1", act: "accept", subject: "nod-shati", object: "nod-manara" },
    { ...decided, id: "j2", act: "relabel", subject: "art-mersa:0-5", as: "denied" },
    { ...decided, id: "j3", act: "reject", subject: "act-gone", object: "فلان" },
  ] as const;
  const html = toHtml({ ...HARBOUR_AFFAIR, judgements }, { language: "ar", fonts: [] });
  const lines = html.slice(html.indexOf("<section id=methods")).match(/<li>✎[\s\S]*?(?=<li>|<\/ul>)/g) ?? [];
  const plain = lines.map((line) => line.replace(/<[^>]*>/g, ""));
  assert.match(plain[0] ?? "", /^✎ ر\. س\. · 2031-03-09 · قَبِل: .*الشاطئ نيوز ↔ .*المنارة اليوم · اتصلنا بهم$/);
  assert.match(plain[1] ?? "", /أعاد التسمية: \[\d\] «[^»]+» · منفيّ · اتصلنا بهم$/);
  assert.match(plain[2] ?? "", /ردّ: act-gone ↔ فلان · اتصلنا بهم$/);
});
