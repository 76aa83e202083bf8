// Differences between statements that retell each other without a shared passage or claim, on invented text: each kind once, and what must
// not be told.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Place } from "../model/span.ts";
import { retellings } from "./drift-retold.ts";
import { actor, affair, type Saying, type Sketch } from "./marked-affair.test.ts";
import { trace } from "./trace.ts";
import { unitsOf } from "./unit.ts";

const ACTORS = [
  actor("union", "organisation", "نقابة الصيادين"),
  actor("ministry", "organisation", "وزارة الموانئ"),
  actor("rami", "person", "رامي العدناني"),
];

function drifts(...sketches: readonly Sketch[]): readonly string[] {
  const marked = affair(sketches, ACTORS);
  const words = ({ article, start, end }: Place): string =>
    (marked.articles.find((one) => one.id === article)?.text ?? "").slice(start, end);
  return trace(marked).traces.flatMap((one) =>
    one.drifts.map((drift) => `${drift.kind} ${drift.evidence[0]?.rule}: ${words(drift.from)} → ${words(drift.to)}`),
  );
}

const told = (found: readonly string[], start: string): readonly string[] =>
  found.filter((one) => one.startsWith(start));

const article = (outlet: string, text: string, saying: Saying = { actor: "union" }): Sketch => ({
  ...{ outlet, text },
  sayings: text.includes("[c1:") ? { 1: saying } : {},
});

test("a statement is retold by the sentence that shares its rare words, not by one that shares names only", () => {
  const marked = affair(
    [
      article("المرفأ", "اشتعل مستودع الشباك في حي الطواحين فجر الأحد. زار رامي العدناني وزارة الموانئ صباحاً."),
      article(
        "الشاطئ",
        "شب حريق في مستودع الشباك بحي الطواحين فجر الأحد الماضي. وصل رامي العدناني إلى وزارة الموانئ غاضباً.",
      ),
    ],
    ACTORS,
  );
  const names = new Set(["رامي", "العدناني", "وزاره", "الموانئ"]);
  const found = retellings(unitsOf(marked), {
    articles: marked.articles.map(({ id }) => id),
    isName: (_, word) => names.has(word.fold),
  });
  assert.deepEqual(
    found.map(({ one, other }) => [one.start, other.start]),
    [[0, 0]],
  );
  assert.ok((found[0]?.cover ?? 0) > 0.3, "a third of the telling words are shared");
});

test("said by a source here, in the outlet's own voice there; not where the sentence names the source or reports a speech", () => {
  const source = article(
    "المرفأ",
    "[c1:ذكرت] [s1:نقابة الصيادين] أن [x1:أنابيب مستودع الطواحين تسربت ليلة العاصفة وأفسدت الشباك].",
  );
  const own = article("الشاطئ", "أفسدت أنابيب مستودع الطواحين التي تسربت ليلة العاصفة شباك القوارب كلها.");
  assert.equal(told(drifts(source, own), "attribution TRA-44").length, 1);
  const named = article(
    "الشاطئ",
    "أفسدت أنابيب مستودع الطواحين التي تسربت ليلة العاصفة الشباك وفق رواية نقابة الصيادين.",
  );
  assert.deepEqual(told(drifts(source, named), "attribution TRA-44"), []);
  const reported = article("الشاطئ", "أكد الحراس أن أنابيب مستودع الطواحين تسربت ليلة العاصفة وأفسدت الشباك.");
  assert.deepEqual(told(drifts(source, reported), "attribution TRA-44"), []);
});

test("a speaker in one heading, none in the other over one story", () => {
  const body = "غرق زورق السباق الأحمر قرب منارة الجزيرة بعد اصطدامه بحاجز الأمواج فجر الجمعة واختفى القبطان.";
  const found = drifts(
    article("المرفأ", `[s1:نقابة الصيادين][c1::] [x1:غرق زورق السباق الأحمر بسبب الإهمال]#\n${body}`),
    article("الشاطئ", `إهمال يغرق زورق السباق#\n${body}`),
  );
  assert.equal(told(found, "attribution TRA-44: نقابة الصيادين").length, 1, found.join("\n"));
});

test("a hedge in one heading only", () => {
  const body = "غرق زورق السباق الأحمر قرب منارة الجزيرة بعد اصطدامه بحاجز الأمواج فجر الجمعة واختفى القبطان.";
  const found = drifts(
    article("المرفأ", `قبطان زورق السباق قد يحاكم قريباً#\n${body}`),
    article("الشاطئ", `قبطان زورق السباق يحاكم قريباً أمام القضاء#\n${body}`),
  );
  assert.equal(told(found, "certainty").length, 1, found.join("\n"));
});

test("a word in marks in one heading only", () => {
  const body = "غرق زورق السباق الأحمر قرب منارة الجزيرة بعد اصطدامه بحاجز الأمواج فجر الجمعة واختفى القبطان.";
  const found = drifts(
    { ...article("المرفأ", `“غرق” زورق السباق قرب المنارة#\n${body}`), quotations: { "“غرق”": "scare" } },
    article("الشاطئ", `غرق زورق السباق قبالة المنارة القديمة#\n${body}`),
  );
  assert.equal(told(found, "quotation TRA-63").length, 1, found.join("\n"));
});

test("injured and dead are counts of two things", () => {
  const found = drifts(
    article("المرفأ", "[c1:قالت] [s1:نقابة الصيادين] إن [x1:16 شخصاً أصيبوا في حريق مستودع الشباك بحي الطواحين]."),
    article("الشاطئ", "[c1:قالت] [s1:نقابة الصيادين] إن [x1:25 شخصاً قتلوا في حريق مستودع الشباك بحي الطواحين]."),
  );
  assert.deepEqual(told(found, "number"), []);
});

test("what may happen here is told as coming there", () => {
  const found = drifts(
    article(
      "المرفأ",
      "[c1:قالت] [s1:نقابة الصيادين] إن [x1:البلدية يمكن أن تهدم عشرات الأكواخ في حي الطواحين القديم].",
    ),
    article(
      "الشاطئ",
      "[c1:قالت] [s1:وزارة الموانئ] إن [x1:البلدية ستهدم عشرات الأكواخ القريبة من حي الطواحين القديم].",
      { actor: "ministry" },
    ),
  );
  assert.equal(told(found, "certainty TRA-4").length, 1, found.join("\n"));
});

test("held to be on one side, is on the other", () => {
  const found = drifts(
    article(
      "المرفأ",
      "[c1:قالت] [s1:نقابة الصيادين] إن [x1:القبطان يعتبر المسؤول عن إدارة صندوق تعويضات الصيادين في المرفأ].",
    ),
    article(
      "الشاطئ",
      "[c1:قالت] [s1:نقابة الصيادين] إن [x1:القبطان هو المسؤول عن إدارة صندوق تعويضات الصيادين في المرفأ].",
    ),
  );
  assert.equal(told(found, "certainty TRA-41").length, 1, found.join("\n"));
});

test("somebody inside a body here, the body there", () => {
  const found = drifts(
    article("المرفأ", "[c1:أفاد] [s1:مصدر في وزارة الموانئ] بأن [x1:حريقاً التهم مستودع الشباك الكبير].", {
      kind: "anonymous",
    }),
    article("الشاطئ", "[c1:قالت] [s1:وزارة الموانئ] إن [x1:الحريق بدأ في مستودع الشباك الكبير].", {
      actor: "ministry",
    }),
  );
  const [raised] = told(found, "attribution TRA-46");
  assert.ok(raised?.includes("أفاد مصدر في وزارة الموانئ") && raised.includes("قالت وزارة الموانئ"), found.join("\n"));
});

test("a toll in the outlet's own voice against one with its source", () => {
  const found = drifts(
    article("المرفأ", "[c1:قالت] [s1:نقابة الصيادين] إن [x1:حريق مستودع الشباك في حي الطواحين أوقع 9 قتلى]."),
    article(
      "الشاطئ",
      "ارتفعت الحصيلة أمس. وقتل 14 شخصاً في حريق شب في مستودع الشباك بحي الطواحين.\n[c1:قالت] [s1:وزارة الموانئ] إن [x1:مستودع الشباك في حي الطواحين أغلق].",
      { actor: "ministry" },
    ),
  );
  assert.equal(told(found, "attribution TRA-44").length, 1, found.join("\n"));
  assert.equal(told(found, "number TRA-56").length, 1, found.join("\n"));
});

test("at least nine is not seven rounded; about nine and more than nine are two approximations", () => {
  const fire = (words: string, outlet: string): Sketch =>
    article(outlet, `[c1:قالت] [s1:نقابة الصيادين] إن [x1:حريق مستودع الشباك في حي الطواحين أتلف ${words} قارب].`);
  const loosened = drifts(fire("نحو 100", "المرفأ"), fire("أكثر من 100", "الشاطئ"));
  assert.equal(told(loosened, "number TRA-57").length, 1, loosened.join("\n"));
  const differing = drifts(fire("ما لا يقل عن 123", "المرفأ"), fire("119", "الشاطئ"));
  assert.equal(told(differing, "number TRA-56").length, 1, differing.join("\n"));
});

test("all of it here, some of it there", () => {
  const found = drifts(
    article(
      "المرفأ",
      "[c1:قالت] [s1:نقابة الصيادين] إن [x1:الحريق في مستودع حي الطواحين أسفر عن احتراق كافة الدفاتر].",
    ),
    article("الشاطئ", "[c1:قالت] [s1:وزارة الموانئ] إن [x1:بعض الدفاتر احترقت في مستودع حي الطواحين]."),
  );
  assert.equal(told(found, "number TRA-56").length, 1, found.join("\n"));
});

test("a condition that the other article has nowhere", () => {
  const found = drifts(
    article(
      "المرفأ",
      "[c1:قالت] [s1:نقابة الصيادين] إن [x1:أعضاءها سيقاطعون مزاد السمك الأسبوعي في حال أغلقت الحكومة المنارة القديمة].",
    ),
    article("الشاطئ", "[c1:قالت] [s1:نقابة الصيادين] إن [x1:أعضاءها سيقاطعون مزاد السمك الأسبوعي]."),
  );
  const [missing] = told(found, "omission TRA-66");
  assert.ok(missing?.includes("في حال أغلقت الحكومة المنارة القديمة"), found.join("\n"));
});

test("two names beside the same word in two outlets, once however often", () => {
  const found = drifts(
    article(
      "المرفأ",
      "[c1:قالت] [s1:نقابة الصيادين] إن [x1:ثلاثة شبان أصيبوا برصاص الاحتلال قرب حاجز الطواحين]. وانتشر جيش الاحتلال قرب حاجز الطواحين.",
    ),
    article("الشاطئ", "[c1:أكدت] [s1:وزارة الموانئ] [x1:جرح شبان برصاص الجيش عند حاجز الطواحين].", {
      actor: "ministry",
    }),
  );
  assert.equal(told(found, "label TRA-52").length, 1, found.join("\n"));
});

test("where somebody stands is told on one side only", () => {
  const found = drifts(
    article(
      "المرفأ",
      "[c1:قالت] [s1:نقابة الصيادين] إن [x1:رئيس البلدة المحافظ البارز باع رصيف المرفأ الشرقي للشركة].",
    ),
    article("الشاطئ", "[c1:قالت] [s1:نقابة الصيادين] إن [x1:رئيس البلدة البارز باع رصيف المرفأ الشرقي للشركة]."),
  );
  assert.equal(told(found, "label TRA-53").length, 1, found.join("\n"));
});

test("who killed is named in one article and nowhere in the other", () => {
  const found = drifts(
    article("المرفأ", "[c1:قالت] [s1:نقابة الصيادين] إن [x1:بحارة قتلوا برصاص حرس السد قرب رصيف الطواحين القديم]."),
    article("الشاطئ", "[c1:قالت] [s1:نقابة الصيادين] إن [x1:بحارة قتلوا قرب رصيف الطواحين القديم فجراً]."),
  );
  assert.equal(told(found, "actor TRA-51").length, 1, found.join("\n"));
});

test("somebody's camp is told behind the name in one article only", () => {
  const found = drifts(
    article(
      "المرفأ",
      "[c1:قال] [s1:رامي العدناني]، وهو عضو في حزب البحر المحافظ، إن [x1:مضخات الرصيف الشرقي مستعملة].",
      {
        kind: "person",
        actor: "rami",
      },
    ),
    article("الشاطئ", "[c1:قال] [s1:رامي العدناني] إن [x1:مضخات الرصيف الشرقي مستعملة].", {
      kind: "person",
      actor: "rami",
    }),
  );
  assert.equal(told(found, "label TRA-54: وهو عضو في حزب البحر المحافظ").length, 1, found.join("\n"));
});

test("the dead of one town are not those of another", () => {
  const towns = [...ACTORS, actor("east", "place", "بلدة السنابل"), actor("west", "place", "بلدة الطواحين")];
  const marked = affair(
    [
      article("المرفأ", "[c1:قالت] [s1:نقابة الصيادين] إن [x1:حريق مستودع الشباك الكبير في بلدة السنابل أوقع 9 قتلى]."),
      article(
        "الشاطئ",
        "[c1:قالت] [s1:نقابة الصيادين] إن [x1:حريق مستودع الشباك الكبير في بلدة الطواحين أوقع 14 قتيلاً].",
      ),
    ],
    towns,
  );
  const numbers = trace(marked).traces.flatMap((one) => one.drifts.filter(({ kind }) => kind === "number"));
  assert.deepEqual(numbers, []);
});

test("the evacuated are counted apart from the dead, and counts of another year are left out", () => {
  const found = drifts(
    article(
      "المرفأ",
      "[c1:قالت] [s1:نقابة الصيادين] إن [x1:حريق مستودع الشباك في حي الطواحين أوقع قتلى وأدى إلى إجلاء 300 شخص].",
    ),
    article(
      "الشاطئ",
      "[c1:قالت] [s1:نقابة الصيادين] إن [x1:حريق مستودع الشباك في حي الطواحين استدعى إجلاء 450 شخصاً وقتل فيه 70 شخصاً].",
    ),
  );
  assert.equal(told(found, "number").length, 1, found.join("\n"));
  assert.ok(
    found.some((one) => one.includes("300 شخص") && one.includes("450 شخصاً")),
    found.join("\n"),
  );
});

test("a condition in other words of condition is not missing", () => {
  const found = drifts(
    article(
      "المرفأ",
      "[c1:قالت] [s1:نقابة الصيادين] إن [x1:أعضاءها سيقاطعون مزاد السمك الأسبوعي في حال أغلقت الحكومة المنارة القديمة].",
    ),
    article("الشاطئ", "[c1:قالت] [s1:نقابة الصيادين] إن [x1:أعضاءها سيقاطعون مزاد السمك الأسبوعي إذا عُطّل الفنار]."),
  );
  assert.deepEqual(told(found, "omission"), []);
});

test("two texts about different matters have no drift", () => {
  assert.deepEqual(
    drifts(
      article("المرفأ", "[c1:قالت] [s1:نقابة الصيادين] إن [x1:مضخات الرصيف الشرقي مستعملة]."),
      article("الشاطئ", "افتتح رامي العدناني معرض الزهور السنوي في حديقة البلدة الكبرى."),
    ),
    [],
  );
});
