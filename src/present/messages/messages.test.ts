import assert from "node:assert/strict";
import { test } from "node:test";
import { ARABIC } from "./ar.ts";
import { ENGLISH } from "./en.ts";

test("Arabic reports take all six plurals", () => {
  const forms: [number, string][] = [
    [0, "لا تقارير"],
    [1, "تقرير واحد"],
    [2, "تقريران"],
    [3, "3 تقارير"],
    [10, "10 تقارير"],
    [11, "11 تقريراً"],
    [99, "99 تقريراً"],
    [100, "100 تقرير"],
    [103, "103 تقارير"],
    [111, "111 تقريراً"],
  ];
  for (const [count, form] of forms) assert.equal(ARABIC.reports(count), form);
});

test("chains are a number where it is known and an interval where it is not", () => {
  assert.equal(ARABIC.chains({ low: 1, high: 1 }), "سلسلة مستقلة واحدة");
  assert.equal(ARABIC.chains({ low: 2, high: 2 }), "سلسلتان مستقلتان");
  assert.equal(ARABIC.chains({ low: 1, high: 2 }), "سلاسل مستقلة: من 1 إلى 2");
  assert.equal(ARABIC.chains({ low: 0, high: 0 }), "لا سلسلة معروفة");
  assert.equal(ENGLISH.chains({ low: 1, high: 2 }), "1 to 2 independent chains");
  assert.equal(ENGLISH.chains({ low: 0, high: 0 }), "no known chain");
});

test("the last name of a list takes the waw onto itself", () => {
  assert.equal(ARABIC.list(["المرسى", "الصدى", "المنارة"]).join(""), "المرسى، الصدى والمنارة");
  assert.equal(ENGLISH.list(["A", "B", "C"]).join(""), "A, B and C");
  assert.equal(ENGLISH.list(["A"]).join(""), "A");
});

test("dates are in words, as fine as they are known", () => {
  assert.equal(ARABIC.date("2031-06-12", "day"), "12 حزيران/يونيو 2031");
  assert.equal(ARABIC.date("2031-06", "month"), "حزيران/يونيو 2031");
  assert.equal(ENGLISH.date("2031-06-02T08:30+03:00", "minute"), "2 June 2031, 08:30");
  assert.equal(ENGLISH.date("soon", "day"), "soon");
  assert.equal(ARABIC.date("--06", "month"), "حزيران/يونيو، السنة غير مذكورة");
  assert.equal(ARABIC.date("--06-19", "day"), "19 حزيران/يونيو، السنة غير مذكورة");
  assert.equal(ENGLISH.date("--06-19", "day"), "19 June, year not given");
});

test("the interface never passes a verdict", () => {
  const texts = JSON.stringify([ARABIC.words, ARABIC.reasons, ENGLISH.words, ENGLISH.reasons, ENGLISH.stances]);
  assert.doesNotMatch(texts, /\b(true|false|verified|fake|reliable|credible)\b|كاذب|صادق|موثوق|مؤكَّد/i);
});
