// Differences between articles that share no passage, on invented text: each kind once, and what must not be told.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Actor } from "../model/actor.ts";
import type { Place } from "../model/span.ts";
import { actor, affair, type Sketch } from "./marked-affair.test.ts";
import { trace } from "./trace.ts";

const UNION = actor("union", "organisation", "نقابة الصيادين", ["النقابة"]);
const COUNCIL = actor("council", "organisation", "مجلس البلدة");

/** Drifts as «kind rule: from → to». */
function drifts(sketches: readonly Sketch[], actors: readonly Actor[] = [UNION, COUNCIL]): readonly string[] {
  const marked = affair(sketches, actors);
  const words = ({ article, start, end }: Place): string =>
    (marked.articles.find((one) => one.id === article)?.text ?? "").slice(start, end);
  return trace(marked).traces.flatMap((one) =>
    one.drifts.map((drift) => `${drift.kind} ${drift.evidence[0]?.rule}: ${words(drift.from)} → ${words(drift.to)}`),
  );
}

const told = (found: readonly string[], start: string): readonly string[] =>
  found.filter((one) => one.startsWith(start));

test("two tolls of one event, each with its source, and who did it where one side does not say", () => {
  const found = drifts([
    {
      outlet: "المرفأ",
      text: "[c1:قالت] [s1:نقابة الصيادين] إنه [x1:قُتل تسعة أشخاص برصاص حرس الميناء قرب رصيف الطواحين القديم].",
      sayings: { 1: { actor: "union" } },
    },
    {
      outlet: "الشاطئ",
      text: "[c1:أعلن] [s1:مجلس البلدة] أن [x1:مواجهات رصيف الطواحين القديم انتهت]، وقد قتل 14 شخصاً في اشتباكات قرب الميناء.",
      sayings: { 1: { actor: "council" } },
    },
  ]);
  assert.deepEqual(told(found, "actor TRA-51").length, 1, found.join("\n"));
});

test("a toll of one event with another value elsewhere", () => {
  const found = drifts([
    {
      outlet: "المرفأ",
      text: "[c1:قالت] [s1:نقابة الصيادين] إن [x1:حريق مستودع الشباك في حي الطواحين أوقع 9 قتلى].",
      sayings: { 1: { actor: "union" } },
    },
    {
      outlet: "الشاطئ",
      text: "ارتفعت الحصيلة أمس. [c1:أعلن] [s1:مجلس البلدة] مصرع [x1:أربعة عشر شخصاً على الأقل في حريق شب في مستودع الشباك بحي الطواحين].",
      sayings: { 1: { actor: "council" } },
    },
  ]);
  assert.deepEqual(told(found, "number"), ["number TRA-56: 9 قتلى → مصرع أربعة عشر شخصاً على الأقل"]);
});

test("a part of a toll and a length of time are no tolls", () => {
  const found = drifts([
    {
      outlet: "المرفأ",
      text: "[c1:قالت] [s1:نقابة الصيادين] إن [x1:حريق مستودع الشباك في حي الطواحين أوقع 9 قتلى].",
      sayings: { 1: { actor: "union" } },
    },
    {
      outlet: "الشاطئ",
      text: "[c1:أعلن] [s1:مجلس البلدة] [x1:مقتل 9 في حريق مستودع الشباك بحي الطواحين، بينهم 4 قتلى من أسرة واحدة]، بعد 21 عاماً.",
      sayings: { 1: { actor: "council" } },
    },
  ]);
  assert.deepEqual(told(found, "number TRA-56"), []);
});

test("an event hedged here and stated in a heading there", () => {
  const found = drifts([
    {
      outlet: "المرفأ",
      text: "[c1:طالبت] [s1:نقابة الصيادين] [x1:بالتحقيق في التسرب الكيميائي المزعوم من مصنع الدباغة القديم].",
      sayings: { 1: { actor: "union" } },
    },
    {
      outlet: "الشاطئ",
      text: "بعد التسرب الكيميائي.. تحقيق في مصنع الدباغة القديم#\n[c1:قال] [s1:مجلس البلدة] إن [x1:مصنع الدباغة القديم أغلق أبوابه أمس].",
      sayings: { 1: { actor: "council" } },
    },
  ]);
  assert.equal(told(found, "certainty TRA-41").length, 1, found.join("\n"));
});

test("an article that hedges the event itself somewhere is no drift", () => {
  const found = drifts([
    {
      outlet: "المرفأ",
      text: "[c1:طالبت] [s1:نقابة الصيادين] [x1:بالتحقيق في التسرب الكيميائي المزعوم من مصنع الدباغة القديم].",
      sayings: { 1: { actor: "union" } },
    },
    {
      outlet: "الشاطئ",
      text: "بعد التسرب الكيميائي.. تحقيق في مصنع الدباغة القديم#\n[c1:قال] [s1:مجلس البلدة] إن [x1:التسرب الكيميائي المزعوم من مصنع الدباغة القديم لم يؤكد].",
      sayings: { 1: { actor: "council" } },
    },
  ]);
  assert.deepEqual(told(found, "certainty TRA-41: التسرب الكيميائي المزعوم →"), []);
});

test("one utterance in two wordings, both in marks", () => {
  const speech = (words: string, outlet: string): Sketch => ({
    outlet,
    text: `[c1:قالت] [s1:نقابة الصيادين] إن [x1:"${words}"] في أزمة الرصيف الشرقي.`,
    sayings: { 1: { actor: "union", quoting: "direct" } },
    quotations: { [`"${words}"`]: "utterance" },
  });
  const found = drifts([speech("البلدية ستدفع ثمناً باهظاً", "المرفأ"), speech("سيكون هناك ثمن باهظ قريباً", "الشاطئ")]);
  assert.equal(told(found, "quotation TRA-61").length, 1, found.join("\n"));
});

test("a denial that an article on the same matter has not", () => {
  const found = drifts([
    {
      outlet: "المرفأ",
      text: "[c1:نفى] [s1:مجلس البلدة] [x1:أن تكون مضخات الرصيف الشرقي مستعملة أو فاسدة].",
      sayings: { 1: { actor: "council", class: "deny" } },
    },
    {
      outlet: "الشاطئ",
      text: "[c1:قالت] [s1:نقابة الصيادين] إن [x1:مضخات الرصيف الشرقي مستعملة ولم تعمل يوماً].",
      sayings: { 1: { actor: "union" } },
    },
  ]);
  assert.equal(told(found, "omission").length, 1, found.join("\n"));
});

test("where the source published is told by one article only", () => {
  const found = drifts([
    {
      outlet: "المرفأ",
      text: "[c1:كتبت] [s1:نقابة الصيادين] على صفحتها الرسمية في فيسبوك أن [x1:مضخات الرصيف الشرقي مستعملة].",
      sayings: { 1: { actor: "union" } },
    },
    {
      outlet: "الشاطئ",
      text: "[c1:قالت] [s1:نقابة الصيادين] إن [x1:مضخات الرصيف الشرقي مستعملة].",
      sayings: { 1: { actor: "union" } },
    },
  ]);
  assert.equal(told(found, "omission TRA-66").length, 1, found.join("\n"));
});

test("a source described in brackets by one article only", () => {
  const found = drifts([
    {
      outlet: "المرفأ",
      text: "[c1:قالت] [s1:نقابة الصيادين] (وهي هيئة تمولها شركات الشحن) إن [x1:مضخات الرصيف الشرقي مستعملة].",
      sayings: { 1: { actor: "union" } },
    },
    {
      outlet: "الشاطئ",
      text: "[c1:قالت] [s1:نقابة الصيادين] إن [x1:مضخات الرصيف الشرقي مستعملة].",
      sayings: { 1: { actor: "union" } },
    },
  ]);
  assert.equal(told(found, "label TRA-54").length, 1, found.join("\n"));
});

test("a judging word in marks here, in the outlet's text there", () => {
  const found = drifts([
    {
      outlet: "المرفأ",
      text: '[c1:نددت] [s1:نقابة الصيادين] بـ[x1:"مجزرة" بحق قوارب الرصيف الشرقي في الميناء القديم].',
      sayings: { 1: { actor: "union" } },
      quotations: { '"مجزرة"': "scare" },
    },
    {
      outlet: "الشاطئ",
      text: "مجزرة قوارب في الرصيف الشرقي. [c1:قال] [s1:مجلس البلدة] إن [x1:قوارب الرصيف الشرقي في الميناء القديم غرقت].",
      sayings: { 1: { actor: "council" } },
    },
  ]);
  assert.deepEqual(told(found, "label"), ['label TRA-54: "مجزرة" → مجزرة']);
});

const MARINER = actor("mariner", "person", "سامر العدناني");

test("two offices of one person are told, a longer form of one office is not", () => {
  const said = (outlet: string, office: string): Sketch => ({
    outlet,
    text: `[c1:قال] ${office} [s1:سامر العدناني] إن [x1:رصيف الطواحين القديم يغلق نهاية الموسم المقبل].`,
    sayings: { 1: { actor: "mariner" } },
  });
  const two = drifts([said("المرفأ", "نائب رئيس البلدية"), said("الشاطئ", "مدير شركة الشباك")], [MARINER]);
  assert.deepEqual(told(two, "label"), ["label TRA-54: نائب رئيس البلدية → مدير شركة الشباك"]);
  const one = drifts([said("المرفأ", "نائب رئيس البلدية"), said("الشاطئ", "نائب رئيس بلدية الطواحين")], [MARINER]);
  assert.deepEqual(told(one, "label"), []);
  const ofState = drifts(
    [said("المرفأ", "نائب الرئيس الأردني"), said("الشاطئ", "مدير هيئة الملاحة الأردنية")],
    [MARINER],
  );
  assert.equal(told(ofState, "label").length, 1, "the state is common, the office is not");
});

/** Two texts on one fire of which only the counts differ. */
const counted = (one: string, other: string): readonly string[] =>
  told(
    drifts([
      {
        outlet: "المرفأ",
        text: `[c1:قالت] [s1:نقابة الصيادين] إن [x1:حريق مستودع الشباك في حي الطواحين ${one}].`,
        sayings: { 1: { actor: "union" } },
      },
      {
        outlet: "الشاطئ",
        text: `[c1:أعلن] [s1:مجلس البلدة] أن [x1:النيران التي اندلعت أمس في مستودع الشباك بحي الطواحين ${other}].`,
        sayings: { 1: { actor: "council" } },
      },
    ]),
    "number TRA-56",
  );

test("a count in words, one that ends its clause and a death told by an idiom are tolls", () => {
  assert.deepEqual(counted("دفع إلى إجلاء ألفي شخص", "دفعت إلى إجلاء 3100 شخص"), [
    "number TRA-56: 3100 شخص → ألفي شخص",
  ]);
  assert.deepEqual(counted("رفع حصيلة القتلى إلى 25", "أوقعت 31 قتيلاً"), ["number TRA-56: القتلى إلى 25 → 31 قتيلاً"]);
  assert.deepEqual(counted("قضى فيه 25 شخصاً نحبهم", "لقي فيها 31 شخصاً حتفهم").length, 1);
  assert.deepEqual(counted("وقع في عام 2001", "أوقعت 31 قتيلاً"), []);
});

test("an utterance in two wordings is known by its words where the speakers are not known to be one", () => {
  const found = (other: string): readonly string[] =>
    told(
      drifts([
        {
          outlet: "المرفأ",
          text: '[c1:قالت] [s1:نقابة الصيادين] [x1:"لو كان إصلاح الرافعة يجري بشكل طبيعي لاستغرق العمل سبع سنوات كاملة"].',
          sayings: { 1: { actor: "union" } },
          quotations: { "لو كان إصلاح الرافعة يجري بشكل طبيعي لاستغرق العمل سبع سنوات كاملة": "utterance" },
        },
        {
          outlet: "الشاطئ",
          text: `[c1:قال] [s1:مجلس البلدة] [x1:"${other}"].`,
          sayings: { 1: { actor: "council" } },
          quotations: { [other]: "utterance" },
        },
      ]),
      "quotation TRA-61",
    );
  assert.equal(found("إذا سار إصلاح الرافعة كالمعتاد فإنه يتطلب سبع سنوات كاملة من العمل").length, 1);
  assert.deepEqual(found("موسم الصيد يبدأ بعد سبع سنوات كاملة من الانتظار الطويل"), []);
});
