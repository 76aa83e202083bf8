// How settled one thing is, one thing with and without its source, and marks that moved: on invented text, each kind once, and what must not be told.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Place } from "../model/span.ts";
import { actor, affair, type Sketch } from "./marked-affair.test.ts";
import { trace } from "./trace.ts";

const UNION = actor("union", "organisation", "نقابة الصيادين", ["النقابة"]);
const COUNCIL = actor("council", "organisation", "مجلس البلدة");

/** Drifts as «kind rule: from → to». */
function drifts(sketches: readonly Sketch[]): readonly string[] {
  const marked = affair(sketches, [UNION, COUNCIL]);
  const words = ({ article, start, end }: Place): string =>
    (marked.articles.find((one) => one.id === article)?.text ?? "").slice(start, end);
  return trace(marked).traces.flatMap((one) =>
    one.drifts.map((drift) => `${drift.kind} ${drift.evidence[0]?.rule}: ${words(drift.from)} → ${words(drift.to)}`),
  );
}

const said = (text: string, outlet: string, by = "union"): Sketch => ({ outlet, text, sayings: { 1: { actor: by } } });
const settled = (found: readonly string[]): readonly string[] =>
  found.filter((one) => one.startsWith("certainty TRA-42"));

test("what one speaker holds possible in one article is coming in the other", () => {
  const found = drifts([
    said("[c1:قالت] [s1:نقابة الصيادين] إنها [x1:ربما تقاطع مزاد الإسفنج في مرفأ الطواحين].", "المرفأ"),
    said("بعد يوم طويل [c1:أوضحت] [s1:النقابة] أنها [x1:ستقاطع المزاد المقبل للإسفنج].", "الشاطئ"),
  ]);
  assert.deepEqual(settled(found), [
    "certainty TRA-42: ربما تقاطع مزاد الإسفنج في مرفأ الطواحين → ستقاطع المزاد المقبل للإسفنج",
  ]);
});

test("what one speaker will do in one article is done in the other", () => {
  const found = drifts([
    said("[c1:قالت] [s1:نقابة الصيادين] إنها [x1:ستبلغ هيئة الملاحة الساحلية بمقاطعة الأرصفة].", "المرفأ"),
    said("بعد اجتماع مغلق [c1:أعلنت] [s1:النقابة] أنها [x1:أبلغت هيئة الملاحة الساحلية].", "الشاطئ"),
  ]);
  assert.deepEqual(settled(found), [
    "certainty TRA-42: ستبلغ هيئة الملاحة الساحلية بمقاطعة الأرصفة → أبلغت هيئة الملاحة الساحلية",
  ]);
});

test("what another speaker says, a condition and a hedge on both sides are no drift of certainty", () => {
  const possible = said("[c1:قالت] [s1:نقابة الصيادين] إنها [x1:ربما تقاطع مزاد الإسفنج في مرفأ الطواحين].", "المرفأ");
  const silent = [
    said("بعد يوم طويل [c1:أوضح] [s1:مجلس البلدة] أنه [x1:سيقاطع المزاد المقبل].", "الشاطئ", "council"),
    said("بعد يوم طويل [c1:أوضحت] [s1:النقابة] أن الأسعار تهبط [x1:إذا قوطع مزاد الإسفنج].", "الشاطئ"),
    said("بعد يوم طويل [c1:أوضحت] [s1:النقابة] أنها [x1:ربما تقاطع المزاد المقبل للإسفنج].", "الشاطئ"),
  ];
  for (const other of silent) assert.deepEqual(settled(drifts([possible, other])), [], other.text);
});

test("words in brackets are set apart as in marks, and two modifiers of one noun are no substitution", () => {
  const wire = (words: string, outlet: string): Sketch => ({
    ...said(
      `[c1:قالت] [s1:نقابة الصيادين] إن [x1:سفينة الإسفنج الراسية شرق الطواحين تنقل ${words} إلى رصيف البلدة القديم].`,
      outlet,
    ),
    quotations: words.includes("“") ? { "“مهربة”": "scare" } : {},
  });
  const found = (one: string, other: string): readonly string[] =>
    drifts([wire(one, "المرفأ"), wire(other, "الشاطئ")]).filter((drift) => /TRA-6[38]/u.test(drift));
  assert.equal(found("حمولة “مهربة” كبيرة", "حمولة مهربة كبيرة").length, 1);
  assert.deepEqual(found("حمولة “مهربة” كبيرة", "حمولة (مهربة) كبيرة"), []);
  assert.deepEqual(found("حمولة قريباً بالليل", "حمولة ثنائية بالليل"), []);
});

test("one number of one thing, by a source here and in the outlet's own voice there", () => {
  const found = drifts([
    said("[c1:قالت] [s1:نقابة الصيادين] إن [x1:1740 قارباً خرجت إلى مصائد الإسفنج شرق الطواحين].", "المرفأ"),
    said(
      "خرج 1740 قارباً إلى مصائد الإسفنج قرب الطواحين. [c1:أعلن] [s1:مجلس البلدة] [x1:فتح سوق السمك الجديد].",
      "الشاطئ",
      "council",
    ),
  ]);
  assert.ok(
    found.some(
      (one) => one.startsWith("attribution TRA-44") && one.endsWith("خرج 1740 قارباً إلى مصائد الإسفنج قرب الطواحين."),
    ),
    found.join("\n"),
  );
});

test("an open telling elsewhere in the article and an earlier day are no drift of certainty", () => {
  const possible = said("[c1:قالت] [s1:نقابة الصيادين] إنها [x1:ربما تقاطع مزاد الإسفنج في مرفأ الطواحين].", "المرفأ");
  const coming = "بعد يوم طويل [c1:أوضحت] [s1:النقابة] أنها [x1:ستقاطع المزاد المقبل للإسفنج].";
  const done = said("بعد يوم طويل [c1:أوضحت] [s1:النقابة] أنها [x1:قاطعت المزاد السنوي للإسفنج].", "الشاطئ");
  const open = said(`${coming} وكانت النقابة تقول إنها ربما تقاطع مزاد الإسفنج.`, "الشاطئ");
  assert.equal(settled(drifts([possible, said(coming, "الشاطئ")])).length, 1);
  assert.deepEqual(settled(drifts([possible, open])), []);
  const onDays = (first: string, second: string): readonly string[] =>
    settled(
      drifts([
        { ...possible, published: first },
        { ...done, published: second },
      ]),
    );
  assert.equal(onDays("2031-05-09", "2031-05-02").length, 1, "told as done before it was told as possible");
  assert.deepEqual(onDays("2031-05-02", "2031-05-09"), [], "time has settled it");
});

test("marks that only moved are no drift, and one change of marks against two copies is told once", () => {
  const wire = (words: string, outlet: string): Sketch => ({
    ...said(
      `[c1:قالت] [s1:نقابة الصيادين] إن [x1:سفينة الإسفنج الراسية شرق الطواحين تنقل ${words} إلى رصيف البلدة القديم].`,
      outlet,
    ),
    quotations: Object.fromEntries((words.match(/“[^”]*”/gu) ?? []).map((marked) => [marked, "scare" as const])),
  });
  const marks = (...sketches: readonly Sketch[]): number =>
    drifts(sketches).filter((drift) => drift.includes("TRA-63")).length;
  const plain = "حمولة مهربة كبيرة";
  assert.equal(marks(wire("حمولة “مهربة كبيرة”", "المرفأ"), wire(plain, "الشاطئ")), 1);
  assert.equal(marks(wire("حمولة “مهربة كبيرة”", "المرفأ"), wire("حمولة “مهربة” “كبيرة”", "الشاطئ")), 0);
  assert.equal(marks(wire("حمولة “مهربة كبيرة”", "المرفأ"), wire(plain, "الشاطئ"), wire(plain, "الفنار")), 1);
});

test("a sentence that goes back to an announcement is no own voice that lost its source", () => {
  const sunk = "سفينة الإسفنج الغارقة شرق الطواحين كانت تحمل فوانيس زيتية قديمة";
  const wire = said(`[c1:قالت] [s1:نقابة الصيادين] إن [x1:${sunk}].`, "المرفأ");
  const lost = (text: string): number =>
    drifts([wire, { outlet: "الشاطئ", text }]).filter((one) => one.startsWith("attribution TRA-44")).length;
  assert.equal(lost(`${sunk}.`), 1);
  assert.equal(lost(`جاء الإعلان بعد أن تبين أن ${sunk}.`), 0);
});
