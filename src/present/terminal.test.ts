import assert from "node:assert/strict";
import { test } from "node:test";
import { HARBOUR_AFFAIR, hostileAffair } from "../../test/browser/harbour-affair.ts";
import { toTerminal } from "./terminal.ts";
import { columnsOf, wrapped } from "./terminal-width.ts";

const ARABIC_REPORT = toTerminal(HARBOUR_AFFAIR, { language: "ar", colour: false });

test("the terminal says of each claim how many reports and chains it has, and why", () => {
  assert.match(ARABIC_REPORT, /4 تقارير · سلسلة مستقلة واحدة/);
  assert.match(ARABIC_REPORT, /كل المسارات التي وُجدت تمرّ عبر \u2068مركز سدف للبحوث\u2069/);
  assert.match(ARABIC_REPORT, /تقريران · سلاسل مستقلة: من 1 إلى 2/);
});

test("an anonymous origin and an article's own voice are said", () => {
  const english = toTerminal(HARBOUR_AFFAIR, { language: "en", colour: false });
  assert.match(english, /each passes through one of: .*مصادر في الميناء/);
  assert.match(english, /in the voice of .* itself; no source is given/);
});

test("without colour no escape character is printed; every isolate is closed on its line", () => {
  assert.doesNotMatch(ARABIC_REPORT, /\p{Cc}(?<!\n)/u);
  for (const line of ARABIC_REPORT.split("\n")) {
    assert.equal(line.split("\u2068").length, line.split("\u2069").length, line);
  }
});

test("with colour the only escapes are the report's own", () => {
  const coloured = toTerminal(HARBOUR_AFFAIR, { language: "ar", colour: true });
  const sign = String.fromCodePoint(0x1b);
  assert.ok(coloured.includes(`${sign}[1m`));
  assert.equal(coloured.replaceAll(new RegExp(`${sign}\\[[012]m`, "g"), ""), ARABIC_REPORT);
});

test("hostile names leave no control character and no open isolate", () => {
  const hostile = toTerminal(hostileAffair(), { language: "ar", colour: false });
  assert.doesNotMatch(hostile, /[\u202A-\u202E]|\p{Cc}(?<!\n)/u);
  for (const line of hostile.split("\n")) assert.equal(line.split("\u2068").length, line.split("\u2069").length);
});

test("lines keep to the width and to closed isolates", () => {
  const narrow = toTerminal(HARBOUR_AFFAIR, { language: "ar", colour: false, width: 40 });
  for (const line of narrow.split("\n")) {
    assert.ok(columnsOf(line) <= 40, line);
    assert.equal(line.split("\u2068").length, line.split("\u2069").length, line);
  }
});

test("marks, isolates and colours take no columns", () => {
  assert.equal(columnsOf("مَرْكَز"), 4);
  assert.equal(columnsOf("\u2068مركز\u2069"), 4);
  assert.deepEqual(wrapped("\u2068أ ب\u2069 ج", 3), ["\u2068أ ب\u2069", "ج"]);
  assert.deepEqual(wrapped("\u2068أول ثان\u2069", 3), ["\u2068أول\u2069", "\u2068ثان\u2069"]);
});
