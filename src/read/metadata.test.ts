import assert from "node:assert/strict";
import { test } from "node:test";
import { linkedArticle } from "./json-ld.ts";
import { machineDate } from "./machine-dates.ts";
import { evidenceOverlap } from "./main-content.ts";
import { fieldDate, urlDate, webAddress, withoutSite } from "./page-metadata.ts";

test("metadata dates keep their precision and zone, and nothing is invented", () => {
  const cases: Readonly<Record<string, string | null>> = {
    "2018-04-08T02:01:02+00:00": "2018-04-08T02:01+00:00",
    "2024-09-14T06:40:00.123Z": "2024-09-14T06:40Z",
    "2024-09-14 06:40": "2024-09-14T06:40",
    "Fri, 01 Jun 2018 02:58:01 +0400": "2018-06-01T02:58+04:00",
    "1 June 2018": "2018-06-01",
    "2018/6/1": "2018-06-01",
    "20180601": "2018-06-01",
    "20180601T025801Z": "2018-06-01T02:58Z",
    "20181301": null,
    "2018-06": "2018-06",
    "2018": "2018",
    "2018-02-30": null,
    "0001-01-01T00:00:00Z": null,
    "1523145662000": null,
    أمس: null,
    "": null,
  };
  for (const [raw, value] of Object.entries(cases)) assert.equal(machineDate(raw)?.value ?? null, value, raw);
});

test("a metadata date in words is read too", () => {
  const part = { of: "published", source: "meta", confidence: 0.5 } as const;
  assert.equal(fieldDate("السبت 14 أيلول/سبتمبر 2024", part)?.value, "2024-09-14");
  assert.equal(fieldDate("أيلول الجاري", part), null);
});

test("an address tells a date only where it holds a whole one", () => {
  assert.deepEqual(
    [urlDate("https://a.example/2018/06/01/jisr")?.value, urlDate("https://a.example/2018/06/01/jisr")?.raw],
    ["2018-06-01", "2018/06/01"],
  );
  assert.equal(urlDate("https://a.example/news/20180601"), null);
  assert.equal(urlDate("https://a.example/2013/08/jisr"), null);
  assert.equal(urlDate(null), null);
});

test("only web addresses are kept", () => {
  assert.equal(webAddress("https://a.example/x"), "https://a.example/x");
  for (const raw of ["javascript:alert(1)", "java\nscript:alert(1)", "data:text/html,x", "/relative", "", null])
    assert.equal(webAddress(raw), null);
});

test("the outlet's name is cut from a title, other words behind a dash are not", () => {
  assert.equal(withoutSite("بلدية الرافدة ترمم الجسر | صوت الميناء", []), "بلدية الرافدة ترمم الجسر");
  assert.equal(withoutSite("بلدية الرافدة ترمم الجسر - الضفتان", ["الضفتان"]), "بلدية الرافدة ترمم الجسر");
  assert.equal(withoutSite("بلدية الرافدة ترمم الجسر - فيديو جديد", []), "بلدية الرافدة ترمم الجسر - فيديو جديد");
});

test("JSON-LD: the article is found in graphs, with names behind ids, entities resolved", () => {
  const found = linkedArticle([
    `{"@graph":[{"@type":"WebPage","datePublished":"2024-09-14"},{"@id":"#p","@type":"Person","name":"ليلى &quot;المرساوي&quot;"},{"@type":["Article","NewsArticle"],"headline":"عنوان &#039;أول&#039;","author":{"@list":[{"@id":"#p"}]},"publisher":{"name":"صوت الميناء"},"mainEntityOfPage":"https://a.example/1"}]}`,
  ]);
  assert.deepEqual(
    [found?.headline, found?.authors, found?.published, found?.publisher, found?.url],
    ["عنوان 'أول'", [`ليلى "المرساوي"`], "2024-09-14", "صوت الميناء", "https://a.example/1"],
  );
});

test("JSON-LD with the faults of real pages is repaired, the hopeless is ignored", () => {
  assert.equal(linkedArticle([`<!-- {"@type":"NewsArticle","headline":"سطر\nثان",} -->`])?.headline, "سطر ثان");
  assert.equal(linkedArticle(["{broken", "[", "null", `{"@type":"Organization"}`]), null);
});

test("overlap is the share of the description's words that the text holds", () => {
  assert.equal(evidenceOverlap("بدأ ترميم الجسر القديم", "ترميم الجسر"), 1);
  assert.equal(evidenceOverlap("بدأ ترميم الطريق", "ترميم الجسر"), 0.5);
  assert.equal(evidenceOverlap("بدأ ترميم الجسر", ""), 0);
});
