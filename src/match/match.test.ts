// Matching whole articles: the regression cases of real reuse and the shape of what they give. People, places and outlets are invented.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import type { Article } from "../model/article.ts";
import type { EditOperation, Passage } from "../model/passage.ts";
import { articleOf, matched, texts } from "./marked-articles.test.ts";

function changes(
  articles: readonly Article[],
  passage: Passage,
): readonly (readonly [EditOperation, string, string])[] {
  const slice = (side: "a" | "b", span: { start: number; end: number } | null): string =>
    span
      ? (articles.find((article) => article.id === passage[side].article)?.text.slice(span.start, span.end) ?? "")
      : "";
  return passage.edits
    .filter((edit) => edit.op !== "same")
    .map((edit) => [edit.op, slice("a", edit.a), slice("b", edit.b)]);
}

const QUOTE =
  "إن مضخات السد القديم توقفت ثلاث مرات خلال الشتاء بسبب إهمال الصيانة وإن المهندسين حذروا الإدارة من الفيضان قبل أسبوعين من انهيار الحاجز الشرقي في قرية المرجانة";
const OTHER_A = "افتتح المعرض الزراعي أبوابه صباحاً أمام زوار قدموا من ست بلدات مجاورة لشراء البذار والأسمدة.";
const OTHER_B = "ارتفعت أسعار الطماطم في سوق الخضار بعد موجة صقيع أتلفت محاصيل المزارعين على الساحل.";

test("a quotation in the headline and in the body of one article is found twice", () => {
  const a = articleOf(
    "a",
    `# المهندس: مضخات السد القديم توقفت ثلاث مرات خلال الشتاء\n${OTHER_A}\nوقال المهندس: «${QUOTE}».`,
  );
  const b = articleOf("b", `${OTHER_B}\nوأوضح الخبير أن «${QUOTE}».`);
  const { passages } = matched(a, b);
  assert.equal(passages.length, 2);
  assert.equal(passages[0]?.quoted.b, true);
  assert.deepEqual(texts([a, b], passages[1] as Passage), [QUOTE, QUOTE]);
});

test("alef and ta marbuta variants and tatweel in a long quotation are spelling, and the quotation is one passage", () => {
  const respelt = QUOTE.replace("إن", "أن")
    .replace("إهمال", "اهمال")
    .replace("الإدارة", "الاداره")
    .replace("خلال", "خـلال")
    .replace("قرية", "قريه");
  const a = articleOf("a", `${OTHER_A}\n${QUOTE}.`);
  const b = articleOf("b", `${OTHER_B}\n${respelt}.`);
  const { passages } = matched(a, b);
  assert.equal(passages.length, 1);
  const passage = passages[0] as Passage;
  assert.equal(passage.identity, 1);
  assert.deepEqual(new Set(passage.edits.map((edit) => edit.op)), new Set(["same", "spelling"]));
});

test("two swapped paragraphs are two passages, and one of them has moved", () => {
  const first =
    "أعلنت بلدية المرجانة إغلاق الجسر الحجري أمام الشاحنات الثقيلة ابتداء من الأسبوع المقبل لأعمال الترميم.";
  const second = "وتضررت أربعون أسرة من انقطاع المياه بعدما غمرت السيول محطة الضخ في الحي الجنوبي مساء أول من أمس.";
  const a = articleOf("a", `${first}\n${OTHER_A}\n${second}`);
  const b = articleOf("b", `${second}\n${OTHER_B}\n${first}`);
  const { passages } = matched(a, b);
  assert.equal(passages.length, 2);
  const moved = passages.filter((passage) => passage.edits.some((edit) => edit.op === "move"));
  assert.equal(moved.length, 1);
  assert.ok(moved[0]?.edits.every((edit) => edit.a !== null && edit.b !== null));
});

test("one changed number stays inside its passage as a substitution of exactly that number", () => {
  const sentence = (toll: string): string =>
    `وقالت هيئة الإنقاذ إن السيول قتلت ${toll} شخصاً في المرجانة منذ انهيار الحاجز الشرقي للسد.`;
  const a = articleOf("a", `${OTHER_A}\n${sentence("46")}`);
  const b = articleOf("b", `${OTHER_B}\n${sentence("أكثر من 60")}`);
  const { passages } = matched(a, b);
  assert.equal(passages.length, 1);
  assert.deepEqual(changes([a, b], passages[0] as Passage), [["substitution", "46", "أكثر من 60"]]);
});

test("digits and words, decimal comma and point, percent signs and joined names are spelling, not changes", () => {
  const a = articleOf(
    "a",
    "وقال عبد الله الراوي إن الفيضان دمر خمسة وعشرين جسراً بكلفة 1,5 مليون قرش وهي 40% من الموازنة في شمال سورية.",
  );
  const b = articleOf(
    "b",
    "وقال عبدالله الراوي إن الفيضان دمر 25 جسراً بكلفة 1.5 مليون قرش وهي أربعين في المئة من الموازنة في شمال سوريا.",
  );
  const passage = matched(a, b).passages[0] as Passage;
  assert.equal(passage.identity, 1);
  assert.deepEqual(
    changes([a, b], passage).map(([op]) => op),
    ["spelling", "spelling", "spelling", "spelling", "spelling"],
  );
});

test("a six-word quotation is found between unlike texts", () => {
  const quote = "لن نقبل ببناء سد ثالث هنا";
  const a = articleOf("a", `${OTHER_A} وقال مزارع «${quote}» ثم انصرف غاضباً من القاعة.`);
  const b = articleOf("b", `${OTHER_B} وفي الختام «${quote}» كما جاء على لسان أحد الأهالي.`);
  const { passages } = matched(a, b);
  assert.equal(passages.length, 1);
  assert.deepEqual(texts([a, b], passages[0] as Passage), [quote, quote]);
  assert.deepEqual(passages[0]?.quoted, { a: true, b: true });
});

test("a quotation abridged by a third in its middle is one passage with an omission", () => {
  const words = QUOTE.split(" ");
  const abridged = [...words.slice(0, 9), ...words.slice(17)].join(" ");
  const a = articleOf("a", `${OTHER_A}\n«${QUOTE}».`);
  const b = articleOf("b", `${OTHER_B}\n«${abridged}».`);
  const { passages } = matched(a, b);
  assert.equal(passages.length, 1);
  assert.deepEqual(changes([a, b], passages[0] as Passage), [["omission", words.slice(9, 17).join(" "), ""]]);
});

test("words run together at a full stop are two words and two sentences", () => {
  const a = articleOf(
    "a",
    "انهار الحاجز الشرقي للسد القديم فجراً في المرجانة وقال.ثم غمرت المياه ثلاثين بيتاً على ضفة النهر الجافة.",
  );
  const b = articleOf(
    "b",
    "غمرت المياه ثلاثين بيتاً على ضفة النهر الجافة بعد أن انهار الحاجز الشرقي للسد القديم فجراً في المرجانة.",
  );
  const { passages } = matched(a, b);
  assert.equal(passages.length, 2);
  for (const passage of passages) assert.doesNotMatch(texts([a, b], passage).join(" "), /وقال/);
});

test("a clitic on a number or a Latin word differs only as a clitic or a spelling", () => {
  const a = articleOf("a", "ذكرت وثيقة لـMIRTA أن السد خزن 300 مليون متر و50 ألفاً من الطمي الأسود.");
  const b = articleOf("b", "ذكرت وثيقة MIRTA أن السد خزن 300 مليون متر 50 ألفاً من الطمي الأسود.");
  const passage = matched(a, b).passages[0] as Passage;
  assert.equal(passage.identity, 1);
  assert.ok(
    passage.edits.every((edit) => edit.op !== "substitution" && edit.op !== "insertion" && edit.op !== "omission"),
  );
});

test("one quotation is one passage: spliced quotations come apart and reporting words stay outside", () => {
  const officer =
    "من هؤلاء مهندس ومنسق فرق السد سامر العدناني الذي يشغل منصب المسؤول عن مجموعة المضخات التابعة للشركة في الوادي";
  const money = "إدارة الأموال وهو شخصية مسؤولة عن حملات التبرع لجمع المساعدات القادمة من الساحل وتوزيعها في القرى";
  const guards = "في فرق السد ومسؤول عن تمويل الحراس الناطقين بلغة الجبل في مجموعة المضخات";
  const a = articleOf(
    "a",
    `ولفت التقرير إلى أن “${officer}”.\nكما أن المدعو “سامر العدناني” هو المسؤول عن “${money}، إضافة لكونه من العاملين ${guards}”.`,
  );
  const b = articleOf(
    "b",
    `وسمَّى المركز المتورطين قائلاً: “${officer}”.\nوأوضح تقرير المركز أنه: “يعتبر سامر العدناني المسؤول عن ${money}”.\nوأورد التقرير المناصب التي يشغلها قائلاً: “العدناني خبير ${guards}”.`,
  );
  const { passages } = matched(a, b);
  const sides = passages.map((passage) => texts([a, b], passage));
  assert.equal(passages.length, 3);
  assert.deepEqual(sides[0], [officer, officer]);
  assert.ok(sides[1]?.[1]?.startsWith("سامر العدناني المسؤول عن") && sides[1][1].endsWith("في القرى"));
  assert.ok(sides[2]?.[0]?.endsWith("مجموعة المضخات") && !sides[2][0].includes("إضافة لكونه"));
  for (const side of sides.flat()) assert.doesNotMatch(side, /ولفت التقرير|وسمَّى المركز|وأوضح|وأورد/);
});

test("names with titles are formulae; a shared sentence is none", () => {
  const sentence = "وقالت الهيئة إن الحاجز الشرقي للسد انهار بعدما تجاهلت الإدارة تحذيرات المهندسين مرتين.";
  const a = articleOf(
    "a",
    `${OTHER_A} وحضر رئيس الوزراء السوري محمد الأحمد مع وفد كبير من التجار إلى القاعة الكبرى.\n${sentence}`,
  );
  const b = articleOf(
    "b",
    `${OTHER_B} واتصل رئيس الوزراء السوري محمد الأحمد بعدد من المزارعين في القرى البعيدة عن الطريق.\n${sentence}`,
  );
  const { passages } = matched(a, b);
  assert.deepEqual(
    passages.map((passage) => passage.formula),
    [true, false],
  );
});

test("a few words inside longer statements are a phrase, and the same words as all that is said are none", () => {
  const words = "مشروع ترميم الحاجز الشرقي القديم";
  const long = (opening: string, end: string): string => `${opening} ${words} ${end}`;
  const a = articleOf("a", long("وصلت إلى البلدية اليوم رسالة طويلة عن", "من لجنة الأهالي ومعها صور كثيرة للقرية."));
  const b = articleOf("b", long("وناقش التجار في السوق الكبير كلفة", "وأجور العمال وأسعار الإسمنت في الخريف المقبل."));
  const c = articleOf("c", `${OTHER_B}\n${words}.`);
  const kinds = matched(a, b, c).passages.map((passage) => [passage.formula, passage.phrase ?? false]);
  assert.deepEqual(kinds, [
    [false, true],
    [false, false],
    [false, false],
  ]);
});

test("a short paragraph between shared ones goes with its neighbour", () => {
  const first = "أعلنت بلدية المرجانة إغلاق الجسر الحجري أمام الشاحنات الثقيلة لأعمال الترميم.";
  const second = "وتضررت أربعون أسرة من انقطاع المياه بعدما غمرت السيول محطة الضخ.";
  const wire = `وأضافت:\n${first}\nوتابعت:\n${second}`;
  const a = articleOf("a", `${OTHER_A}\n${wire}`);
  const b = articleOf("b", `${OTHER_B}\n${wire}`);
  assert.deepEqual(
    matched(a, b).passages.map((passage) => texts([a, b], passage)[0]),
    [`وأضافت:\n${first}\nوتابعت`, second.slice(0, -1)],
  );
});

test("the first word of the next paragraph is no reason to go on into it", () => {
  const first = "أعلنت بلدية المرجانة إغلاق الجسر الحجري أمام الشاحنات الثقيلة لأعمال الترميم.";
  const a = articleOf("a", `${OTHER_A}\n${first}\nوأعلنت الشركة أرباح الربع الأول أمام المساهمين.`);
  const b = articleOf("b", `${OTHER_B}\n${first}\nوأعلنت النقابة إضراب سائقي الحافلات حتى إشعار لاحق.`);
  assert.deepEqual(
    matched(a, b).passages.map((passage) => texts([a, b], passage)[0]),
    [first.slice(0, -1)],
  );
});

test("where one side splices two quotations the passage shows the words between them as left out", () => {
  const one = "مضخات السد القديم توقفت ثلاث مرات خلال الشتاء";
  const two = "بعدما حذر المهندسون الإدارة من الفيضان قبل أسبوعين";
  const a = articleOf("a", `${OTHER_A}\n«${one}» كما قال المتحدث باسم الشركة لاحقاً، «${two}».`);
  const b = articleOf("b", `${OTHER_B}\n«${one} ${two}».`);
  const { passages } = matched(a, b);
  assert.equal(passages.length, 1);
  assert.deepEqual(changes([a, b], passages[0] as Passage), [["omission", "كما قال المتحدث باسم الشركة لاحقاً", ""]]);
});

test("where one outlet breaks the paragraph elsewhere, what runs on is one passage", () => {
  const first = "أعلنت بلدية المرجانة إغلاق الجسر الحجري أمام الشاحنات الثقيلة لأعمال الترميم.";
  const second = "وتضررت أربعون أسرة من انقطاع المياه بعدما غمرت السيول محطة الضخ.";
  const a = articleOf("a", `${OTHER_A}\n${first}\n${second}`);
  const b = articleOf("b", `${OTHER_B}\n${first} ${second}`);
  const { passages } = matched(a, b);
  assert.equal(passages.length, 1);
  assert.equal(texts([a, b], passages[0] as Passage)[1], `${first} ${second}`.slice(0, -1));
});

test("where both outlets break the paragraph, the paragraphs are passages of their own", () => {
  const first = "أعلنت بلدية المرجانة إغلاق الجسر الحجري أمام الشاحنات الثقيلة لأعمال الترميم.";
  const second = "وتضررت أربعون أسرة من انقطاع المياه بعدما غمرت السيول محطة الضخ.";
  const a = articleOf("a", `${OTHER_A}\n${first}\n${second}`);
  const b = articleOf("b", `${OTHER_B}\n${first}\n${second}`);
  const { passages } = matched(a, b);
  assert.deepEqual(
    passages.map((passage) => texts([a, b], passage)[0]),
    [first.slice(0, -1), second.slice(0, -1)],
  );
});

test("a quotation taken with its narration is one passage; the same quotations with other words between are two", () => {
  const one = "مضخات السد القديم توقفت ثلاث مرات خلال الشتاء";
  const two = "المهندسون حذروا الإدارة من الفيضان قبل أسبوعين";
  const wire = `«${one}» كما قال كبير المهندسين للصحافة، مضيفاً أن «${two}»`;
  const a = articleOf("a", `${OTHER_A}\n${wire}.`);
  const b = articleOf("b", `${OTHER_B}\n${wire}.`);
  const c = articleOf("c", `${OTHER_B}\n«${one}» ثم صرح المتحدث باسم الشركة أمام الحاضرين: «${two}».`);
  assert.equal(matched(a, b).passages.length, 1);
  assert.deepEqual(
    matched(a, c).passages.map((passage) => texts([a, c], passage)),
    [
      [one, one],
      [two, two],
    ],
  );
});

test("function words of other languages are no passage, and a shared sentence of theirs is one", () => {
  const shared = "The old pumps of the Marjana dam stopped three times because nobody paid for the repairs.";
  const a = articleOf("a", `It was one of the most dry winters that the farmers in this valley had seen.\n${shared}`);
  const b = articleOf("b", `She is one of the most patient engineers that the town on that coast has sent.\n${shared}`);
  const articles = [a, b];
  assert.deepEqual(
    matched(a, b).passages.map((passage) => texts(articles, passage)[0]),
    [shared.slice(0, -1)],
  );
});

test("words in furniture are never matched, and a repeated block is matched once with a note", () => {
  const line = "تابعوا آخر أخبار السد والفيضان والمضخات المعطلة في وادي المرجانة عبر صفحتنا الجديدة.";
  const a = articleOf("a", `${OTHER_A}\n! ${line}`);
  const b = articleOf("b", `${line}\n${OTHER_B}\n${line}`);
  const { passages, notes } = matched(a, b, articleOf("c", line));
  assert.equal(passages.filter((passage) => [passage.a.article, passage.b.article].includes(a.id)).length, 0);
  assert.equal(passages.length, 1);
  assert.deepEqual(
    notes.map((note) => note.code),
    ["match-repeated-block"],
  );
});

test("a refrain inside a copy is aligned at each of its places, and the copy is covered from end to end", () => {
  const refrain = "وردد الأهالي في الساحة أن السد القديم لن يبنى مرة ثالثة.";
  const verses = [OTHER_A, OTHER_B, `${QUOTE}.`];
  const a = articleOf("a", verses.map((verse) => `${verse}\n${refrain}`).join("\n"));
  const b = articleOf("b", verses.map((verse) => `${verse} ${refrain}`).join(" "));
  const { passages, notes } = matched(a, b);
  const covered = passages.reduce((sum, passage) => sum + passage.b.end - passage.b.start, 0);
  assert.ok(covered >= b.text.trim().length - 3);
  assert.ok(notes.some((note) => note.code === "match-repeated-block"));
});

test("the two example articles give the golden passages", {
  skip: !existsSync(goldFolder()) && "the example articles are not here",
}, () => {
  const articles = ["000_a188319ee6d18b5d", "001_f8699aa19e2c0134"].map((name) =>
    articleOf(name, readFileSync(resolve(goldFolder(), `${name}.txt`), "utf8")),
  );
  const { passages } = matched(...articles);
  const sides = passages.map((passage) => texts(articles, passage));
  assert.equal(passages.length, 4);
  assert.deepEqual(
    passages.map((passage) => passage.words),
    [6, 32, 31, 14],
  );
  for (const side of sides.flat()) assert.doesNotMatch(side, /ولفت التقرير إلى أن|وسمَّى المركز المتورطين/);
  assert.ok(passages.slice(1).every((passage) => passage.quoted.a && passage.quoted.b));
});

function goldFolder(): string {
  return resolve(import.meta.dirname, "../../../shared/gold/seeds");
}
