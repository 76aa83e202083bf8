// One small invented pair per kind of drift, and what must not be called drift. A case gives two texts that share their words.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { QuotationKind } from "../model/attribution.ts";
import { actor, affair, type Saying, type Shared, type Sketch } from "./marked-affair.test.ts";
import { trace } from "./trace.ts";

interface Side {
  readonly text: string;
  readonly sayings?: Readonly<Record<number, Saying>>;
  readonly quotations?: Readonly<Record<string, QuotationKind>>;
  readonly published?: string;
}

const ACTORS = [actor("union", "organisation", "نقابة الصيادين"), actor("ministry", "organisation", "وزارة الموانئ")];

/** Drifts between two articles as «kind rule: from → to», over the stretches they share (default: the whole texts). */
function drifts(one: Side, other: Side, shared?: readonly (readonly [string, string])[]): readonly string[] {
  const sketches: readonly Sketch[] = [
    { outlet: "أ", ...one },
    { outlet: "ب", ...other },
  ];
  const plain = (text: string): string => text.replaceAll(/\[[scx]\d+:([^\]]*)\]/gu, "$1");
  const stretches: readonly Shared[] = (shared ?? [[plain(one.text), plain(other.text)]]).map(([a, b]) => [
    "أ",
    "ب",
    a,
    b,
  ]);
  const marked = affair(sketches, ACTORS, stretches);
  const words = ({
    article,
    start,
    end,
  }: {
    readonly article: string;
    readonly start: number;
    readonly end: number;
  }): string => (marked.articles.find((candidate) => candidate.id === article)?.text ?? "").slice(start, end);
  return trace(marked).traces.flatMap(({ drifts: found }) =>
    found.map((drift) => `${drift.kind} ${drift.evidence[0]?.rule}: ${words(drift.from)} → ${words(drift.to)}`),
  );
}

const side = (text: string): Side => ({ text });
const said = (cue: string, source: string, content: string, saying: Saying = { actor: "union" }): Side => ({
  text: `[c1:${cue}] [s1:${source}] أن [x1:${content}].`,
  sayings: { 1: saying },
});

test("a number with another value in the same place", () => {
  const found = drifts(
    side("غمرت المياه فجر الأحد 214 منزلاً في حي الطواحين القديم"),
    side("غمرت المياه فجر الأحد 241 منزلاً في حي الطواحين القديم"),
  );
  assert.deepEqual(found, ["number TRA-56: 214 منزلاً → 241 منزلاً"]);
});

test("a number that is rounded", () => {
  const found = drifts(
    side("بلغت قيمة عقد المضخات المستعملة 504 آلاف دينار بحسب الدفتر"),
    side("بلغت قيمة عقد المضخات المستعملة أكثر من 500 ألف دينار بحسب الدفتر"),
  );
  assert.equal(found.filter((one) => one.startsWith("number TRA-57")).length, 1, found.join("\n"));
});

test("a number in another spelling is no drift", () => {
  const found = drifts(
    side("يصل عمق نفق التصريف الغربي إلى أربعين متراً تحت جسم السد"),
    side("يصل عمق نفق التصريف الغربي إلى 40 متراً تحت جسم السد"),
  );
  assert.deepEqual(found, []);
});

test("another date in the same place", () => {
  const found = drifts(
    side("وصلت نسخة من الرسائل إلى البلدية في 19 حزيران قبل توقيع العقد"),
    side("وصلت نسخة من الرسائل إلى البلدية في 19 تموز قبل توقيع العقد"),
  );
  assert.equal(found.filter((one) => one.startsWith("date TRA-59")).length, 1, found.join("\n"));
});

test("yesterday in one article and today in the one of the day before are the same day", () => {
  const found = drifts(
    { text: "انهار الرصيف الشرقي اليوم بعد مرور ثلاث شاحنات محملة", published: "2024-03-01" },
    { text: "انهار الرصيف الشرقي أمس بعد مرور ثلاث شاحنات محملة", published: "2024-03-02" },
  );
  assert.deepEqual(found, []);
});

test("a hedge on one side only", () => {
  const found = drifts(
    side("تسلمت البلدية اثنتي عشرة مضخة يُرجَّح أنها مستعملة وأعيد طلاؤها"),
    side("تسلمت البلدية اثنتي عشرة مضخة مستعملة وأعيد طلاؤها"),
  );
  assert.equal(found.filter((one) => one.startsWith("certainty TRA-41")).length, 1, found.join("\n"));
});

test("may becomes will; «قد» before a perfect is no hedge", () => {
  const may = drifts(
    said("أضاف", "نقابة الصيادين", "ملف المضخات قد يُحال إلى النيابة المالية قريباً"),
    said("أضاف", "نقابة الصيادين", "ملف المضخات سيُحال إلى النيابة المالية قريباً"),
  );
  assert.equal(may.filter((one) => one.startsWith("certainty TRA-42")).length, 1, may.join("\n"));
  const perfect = drifts(
    side("وكانت البلدية قد تسلمت اثنتي عشرة مضخة تصريف مستعملة"),
    side("وكانت البلدية تسلمت اثنتي عشرة مضخة تصريف مستعملة"),
  );
  assert.deepEqual(perfect, []);
});

test("reporting verbs of different firmness are drift, mere continuation is not", () => {
  const content = "عودة السكان إلى بيوتهم ممكنة قبل نهاية الربيع المقبل";
  const firm = drifts(
    said("اعتبرت", "نقابة الصيادين", content, { actor: "union", class: "believe", commitment: 1 }),
    said("أكدت", "نقابة الصيادين", content, { actor: "union", class: "assert", commitment: 3 }),
  );
  assert.deepEqual(firm, ["certainty TRA-40: اعتبرت → أكدت"]);
  const added = { actor: "union", class: "add" } as const;
  assert.deepEqual(
    drifts(said("أضافت", "نقابة الصيادين", content, added), said("قالت", "نقابة الصيادين", content)),
    [],
  );
});

test("attributed in one article, in the outlet's own voice in the other", () => {
  const content = "ستة قوارب فُقدت قرب الرصيف الشرقي ليلة العاصفة";
  const found = drifts(said("ذكرت", "نقابة الصيادين", content), side(`${content}.`), [[content, content]]);
  assert.deepEqual(found, [`attribution TRA-44: ذكرت نقابة الصيادين أن ${content} → ${content}.`]);
});

test("one nameless source becomes many, and an institution", () => {
  const content = "نسخة من الرسائل وصلت إلى البلدية قبل توقيع العقد";
  const one = said("أشار", "موظف", content, { kind: "anonymous" });
  const many = said("أكدت", "مصادر", content, { kind: "anonymous" });
  const ministry = said("أكدت", "وزارة الموانئ", content, { actor: "ministry" });
  assert.ok(drifts(one, many).includes("attribution TRA-45: موظف → مصادر"));
  assert.equal(drifts(one, ministry).filter((found) => found.startsWith("attribution TRA-46: أشار موظف")).length, 1);
});

test("individuals on one side, a body on the other, beside a shared passage", () => {
  const anchor = "من هؤلاء ضابط يشغل منصب المسؤول المالي في الشركة المائية الكبرى";
  const first = said("قالت", "نقابة الصيادين", "رسائل تكشف ضلوع بعض العناصر السدّية المهمة في أزمة المضخات");
  const second = said("قالت", "نقابة الصيادين", "الاستخبارات السدّية تدخلت في أزمة المضخات");
  const found = drifts(
    { ...first, text: `${first.text}\n${anchor}.` },
    { ...second, text: `${second.text}\n${anchor}.` },
    [[anchor, anchor]],
  );
  const [raised] = found.filter((one) => one.startsWith("actor TRA-50"));
  assert.ok(raised?.includes("بعض العناصر السدّية") && raised.includes("الاستخبارات السدّية"), found.join("\n"));
});

test("two names for one thing, and a judging word on one side only", () => {
  const paired = drifts(
    side("ألقى جيش الاحتلال منشورات فوق البلدة الساحلية فجر الاثنين"),
    side("ألقى الجيش الإسرائيلي منشورات فوق البلدة الساحلية فجر الاثنين"),
  );
  assert.equal(paired.filter((one) => one.startsWith("label TRA-52")).length, 1, paired.join("\n"));
  const modified = drifts(
    side("سيطر مقاتلو لواء البحر على المستودع الشرقي القديم فجر الاثنين"),
    side("سيطر مقاتلو لواء البحر الإرهابي على المستودع الشرقي القديم فجر الاثنين"),
  );
  assert.equal(modified.filter((one) => one.startsWith("label TRA-53")).length, 1, modified.join("\n"));
});

test("scare quotes on one side only; names in marks are left alone", () => {
  const scare = drifts(
    { text: 'وتوزيع المساعدات "العاجلة" الواردة من الصندوق على ورش الصيانة', quotations: { '"العاجلة"': "scare" } },
    side("وتوزيع المساعدات العاجلة الواردة من الصندوق على ورش الصيانة"),
  );
  assert.deepEqual(scare, ['quotation TRA-63: "العاجلة" → العاجلة']);
  const name = drifts(
    { text: 'تديره شركة "المنارة" الواردة في دفتر عقود ورش الصيانة', quotations: { '"المنارة"': "name" } },
    side("تديره شركة المنارة الواردة في دفتر عقود ورش الصيانة"),
  );
  assert.deepEqual(name, []);
});

test("two quotations spliced into one", () => {
  const [one, two] = ["المهندس وقّع محضر الاستلام قبل وصول اللجنة", "يتولى وحده متابعة الدفعات المالية كلها"];
  const apart = `وجاء في رسالة: "${one}". وتصف رسالة ثانية دوره: "${two}".`;
  const spliced = `ونشرت الصحيفة: "${one}، ${two}".`;
  const found = drifts(
    { text: apart, quotations: { [`"${one}"`]: "utterance", [`"${two}"`]: "utterance" } },
    { text: spliced, quotations: { [`"${one}، ${two}"`]: "utterance" } },
    [
      [one, one],
      [two, two],
    ],
  );
  assert.equal(found.filter((drift) => drift.startsWith("quotation TRA-62")).length, 1, found.join("\n"));
});

test("a quotation that ends earlier on one side", () => {
  const long = '"لن نغادر بيوتنا قبل أن تعود المضخات كلها إلى العمل"';
  const short = '"لن نغادر بيوتنا قبل أن تعود المضخات"';
  const common = "لن نغادر بيوتنا قبل أن تعود المضخات";
  const found = drifts(
    { text: `وقال الرجل ${long} ومضى`, quotations: { [long]: "utterance" } },
    { text: `وقال الرجل ${short} ومضى`, quotations: { [short]: "utterance" } },
    [[common, common]],
  );
  assert.equal(found.filter((drift) => drift.startsWith("quotation TRA-61")).length, 1, found.join("\n"));
});

test("a reservation that the other article has not", () => {
  const shared = "تضم المراسلات إشارات متكررة إلى وحدات سبق تشغيلها في الميناء";
  const found = drifts(side(`${shared}. ولم يتسنَّ للصحيفة التحقق من صحة الرسائل من مصدر مستقل.`), side(`${shared}.`), [
    [shared, shared],
  ]);
  assert.equal(found.filter((drift) => drift.startsWith("omission TRA-66: ولم يتسنَّ")).length, 1, found.join("\n"));
});

test("another content word in the same place, but no neutral rewording and no slip of the pen", () => {
  const base = (word: string): Side => side(`عاد الجنود ${word} إلى ثكنة المرفأ القديم بعد منتصف الليل`);
  assert.deepEqual(drifts(base("الغاضبون"), base("المتعبون")), ["wording TRA-68: الغاضبون → المتعبون"]);
  const neutral = (word: string): Side => side(`عاد الجنود إلى ثكنة المرفأ القديم ${word} وصول السفن الثلاث`);
  assert.deepEqual(drifts(neutral("عقب"), neutral("بعد")), []);
  assert.deepEqual(drifts(base("المتعبون"), base("المتعبونن")), []);
});

test("equal texts have no drift, and every drift points at both places with a sentence in both languages", () => {
  const text = "انهار الرصيف الشرقي فجر الأحد بعد مرور ثلاث شاحنات محملة بالحجارة";
  assert.deepEqual(drifts(side(text), side(text)), []);
  const marked = affair(
    [
      { outlet: "أ", text: `${text} و214 عربة` },
      { outlet: "ب", text: `${text} و241 عربة` },
    ],
    [],
    [["أ", "ب", `${text} و214 عربة`, `${text} و241 عربة`]],
  );
  const found = trace(marked).traces.flatMap((one) => one.drifts);
  assert.equal(found.length, 1);
  for (const drift of found) {
    assert.ok(drift.summary.ar.includes("214") && drift.summary.en.includes("241"));
    assert.deepEqual(drift.evidence[0]?.at, [drift.from, drift.to]);
  }
});
