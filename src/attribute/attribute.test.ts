// The Arabic frames on marked text (see marked-text.test.ts): every row of the tables by its own example, then properties.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { cueForms } from "../lang/ar/cue-forms.ts";
import { BLOCKED, NEAR, STRICT } from "../lang/ar/cue-guards.ts";
import {
  ANONYMITY_FORMULAS,
  ASIDES,
  HEARSAY_PHRASES,
  NOUN_CUES,
  SOURCE_PHRASES,
  SUPPORT_VERBS,
  TURNS,
} from "../lang/ar/cue-phrases.ts";
import { REPORTING_VERBS } from "../lang/ar/cues.ts";
import { kindOfHead } from "../lang/ar/source-heads.ts";
import type { Article } from "../model/article.ts";
import { type Attributed, attribute } from "./attribute.ts";
import { articleOf, check, silent } from "./marked-text.test.ts";
import { TEMPLATES } from "./templates.ts";

for (const template of TEMPLATES) {
  test(`${template.id}: ${template.why}`, () => {
    if (template.id === "ATT-19") silent(template.example);
    else check(template.example, { rule: template.id });
  });
}

for (const verb of REPORTING_VERBS)
  test(`the verb «${verb.lemma}» is the cue of its example`, () => {
    const { attributions } = attribute(articleOf(verb.example));
    const lemmas = attributions.map((one) => one.cue?.lemma);
    assert.ok(lemmas.includes(verb.lemma), `${verb.example}: ${lemmas.join(", ")}`);
  });

test("every aside names its speaker, every turn marker hands over the word, every formula hides a name", () => {
  for (const { example } of ASIDES) {
    const [found] = attribute(articleOf(example)).attributions;
    assert.equal(found?.evidence[0]?.rule, "ATT-12", example);
    assert.equal(found?.source.spans.length, 1, example);
  }
  for (const { example } of TURNS)
    assert.equal(attribute(articleOf(example)).attributions[0]?.evidence[0]?.rule, "ATT-20", example);
  for (const { example } of ANONYMITY_FORMULAS)
    assert.equal(attribute(articleOf(example)).attributions[0]?.source.kind, "anonymous", example);
});

test("homographs under guard say nothing beside a bare noun", () => {
  for (const key of [...STRICT, ...NEAR].filter((form) => !/^س/.test(form)))
    assert.deepEqual(attribute(articleOf(`${key} الرصيف القديم`)).attributions, [], key);
});

test("every support verb hands over a noun of saying", () => {
  for (const verb of SUPPORT_VERBS) {
    const found = attribute(articleOf(`قالت البلدية إن الجسر آمن. و${verb} تحذيراً من عاصفة كبرى`)).attributions.at(-1);
    assert.equal(found?.cue?.class, "warn", verb);
    assert.notEqual(found?.source.kind, "none", verb);
  }
});

test("every prepositional cue is found in its example", () => {
  for (const phrase of SOURCE_PHRASES) {
    const found = attribute(articleOf(phrase.example)).attributions.find(
      (one) => one.cue?.lemma === phrase.words.join(" "),
    );
    assert.ok(found, phrase.example);
    assert.equal(found.source.spans.length, 1, phrase.example);
  }
});

test("every hearsay formula is found in its example and names no one", () => {
  for (const phrase of HEARSAY_PHRASES) {
    const { attributions, voices } = attribute(articleOf(phrase.example));
    assert.deepEqual(
      attributions.map((one) => [one.source.kind, one.cue?.class]),
      [["none", "hearsay"]],
      phrase.example,
    );
    assert.equal(voices[0]?.voice, "hedged", phrase.example);
  }
});

test("every noun of saying is found in its example", () => {
  for (const noun of NOUN_CUES) {
    const { attributions } = attribute(articleOf(noun.example));
    assert.ok(attributions.length > 0, noun.example);
  }
});

test("blocked homographs are never cues", () => {
  for (const key of BLOCKED) assert.equal(attribute(articleOf(`في ${key} أن الجسر مغلق`)).attributions.length, 0, key);
});

test("a guarded homograph is a cue only where its clause follows", () => {
  silent("زاد عدد الركاب في الميناء");
  check("و[cue:زاد] [source:الوزير] أن [content:الجسر آمن]");
  silent("مشى الرجل بين الجسر والمرفأ");
  silent("شهد المرفأ ازدحاماً كبيراً");
  silent("نقلت الشاحنات البضائع إلى المرفأ");
});

test("the outlet's own background is no attribution", () => {
  silent("يُذكر أن الجسر بُني قبل عشر سنوات");
  silent("يشار إلى أن الجسر بُني قبل عشر سنوات");
});

test("a denied or refused act of speech has no content", () => {
  silent("لم تكشف البلدية عن كلفة الجسر");
  silent("رفض الوزير التعليق على الحادث");
});

test("«نفى» denied is not «نفي» denial", () => {
  assert.equal(cueForms("نفى")[0]?.verb.lemma, "نفى");
  assert.deepEqual(cueForms("نفي"), []);
});

test("«أعتقد» is the first person, «اعتقد» the third", () => {
  assert.equal(cueForms("أعتقد")[0]?.person, 1);
  assert.equal(cueForms("اعتقد")[0]?.person, 3);
});

test("normative «وفقاً لـ» names no source", () => {
  silent("أُغلق الجسر وفقاً للقانون");
  silent("أُغلق الجسر بحسب الخطة");
});

test("a source keeps title, name and the preposition of its head, and drops what is said where, when and to whom", () => {
  check("[cue:قال] [source:المتحدث باسم الميناء] إن [content:الرصيف مغلق]", { kind: "role" });
  check("[cue:قال] [source:وزير النقل، سالم حداد،] إن [content:الرصيف مغلق]", { kind: "person" });
  check("[cue:قالت] [source:ليلى منصور، وزيرة النقل] إن [content:الرصيف مغلق]", { kind: "person" });
  check("[cue:قالت] [source:الشركة] في العام الماضي إن [content:الرصيف مغلق]", { kind: "organisation" });
  check("[cue:قال] [source:سالم حداد] في بيان إن [content:الرصيف مغلق]", { kind: "person" });
  check('[cue:قالت] [source:مصادر ملاحية] لـ"مرفأ نيوز" إن [content:الرصيف مغلق]', { kind: "anonymous" });
  check("[cue:قال] [source:سالم حداد] الذي زار المرفأ إن [content:الرصيف مغلق]", { kind: "person" });
  check("[cue:أعلن] [source:المدير العام للميناء] أمس أن [content:الرصيف مغلق]", { kind: "role" });
});

test("medium and addressee are spans of their own", () => {
  const article = articleOf("قال سالم حداد لوكالة الساحل في بيان إن الرصيف مغلق");
  const found = attribute(article).attributions[0];
  const cut = (span: { start: number; end: number } | undefined): string =>
    span ? article.text.slice(span.start, span.end) : "";
  assert.equal(cut(found?.addressee), "لوكالة الساحل");
  assert.equal(cut(found?.medium), "في بيان");
});

test("kinds follow the head of the source", () => {
  check("[cue:أفاد] [source:تقرير] بأن [content:الرصيف مغلق]", { kind: "document" });
  check("[cue:أعلنت] [source:الحكومة المصرية] أن [content:الرصيف مغلق]", { kind: "state" });
  check("[cue:ذكرت] [source:صحيفة الساحل] أن [content:الرصيف مغلق]", { kind: "media" });
  check("[cue:قال] [source:مسؤول كبير] إن [content:الرصيف مغلق]", { kind: "anonymous" });
  check("[cue:قال] [source:سكان الحي] إن [content:الرصيف مغلق]", { kind: "group" });
  assert.equal(kindOfHead("الوزير"), "person");
});

for (const formula of [
  "طلب عدم ذكر اسمه",
  "رفض الكشف عن هويته",
  "فضل عدم الكشف عن اسمه",
  "اشترط عدم الكشف عن هويته",
  "لم يكشف عن اسمه",
  "غير مخول بالتصريح",
]) {
  test(`«${formula}» makes the source anonymous`, () => {
    check(`[cue:قال] [source:مهندس في الميناء] ${formula} إن [content:الرصيف مغلق]`, {
      rule: "ATT-15",
      kind: "anonymous",
    });
  });
}

test("an object after a finished subject is the content", () => {
  check("[cue:أعلن] [source:الوزير سالم حداد] [content:إغلاق الرصيف]");
  check("[cue:أعلنت] [source:مصادر طبية] في وقت سابق السبت، [content:وفاة بحار]");
  check("[cue:أكد] [source:سالم حداد] [content:دعمه للمشروع]");
});

test("a content ends where another voice begins", () => {
  check("[cue:قال] [source:الوزير] إن [content:الرصيف مغلق]، مشيراً إلى أن العمل مستمر");
  check("[cue:قال] [source:الوزير] إن [content:الرصيف مغلق]، وأضاف أن العمل مستمر");
  check("[cue:قال] [source:الوزير] إن [content:الرصيف مغلق]، بحسب البلدية");
  check("[cue:قال] [source:الوزير] إن [content:الرصيف مغلق]، فيما فُتح الجسر");
});

test("a wholly quoted paragraph goes on with the last speaker", () => {
  const text = "قالت ليلى منصور إن الجسر آمن.\n“عبرنا الجسر صباح أمس مع الأطفال ولم نر أي ضرر فيه”";
  const last = attribute(articleOf(text)).attributions.at(-1);
  assert.equal(last?.cue, null);
  assert.equal(last?.quoting, "direct");
  assert.equal(text.slice(last?.source.spans[0]?.start, last?.source.spans[0]?.end), "ليلى منصور");
});

test("a marked name before the anchor is the speaker", () => {
  check("[cue:قالت] [source:“الأيادي البيضاء”] إن [content:الرصيف مغلق]");
  check("[cue:كتبت] [source:“الأيادي البيضاء”] على صفحتها: [content:“عاد الصيادون جميعاً إلى المرفأ”]");
});

test("adjectives, carried loads and frozen verbs are no cues", () => {
  silent("جاءت خطوة متوقعة في المرفأ");
  silent("حملت السفينة التي غادرت أمس بضائع");
  silent("المرفأ الذي يُعرف بالمرفأ القديم");
});

test("the issuer of a document is the source, not the document", () => {
  check("[content:أُغلق الرصيف]، [cue:بحسب] البيان الذي أصدرته [source:البلدية]");
});

test("a relay is two attributions, the inner one the outer one's child", () => {
  const { attributions } = attribute(articleOf("ونقلت وكالة الساحل عن مهندس قوله إن المضخة توقفت"));
  assert.deepEqual(
    attributions.map((one) => one.source.kind),
    ["media", "person"].map((kind, i) => (i === 1 ? "role" : kind)),
  );
  assert.equal(attributions[1]?.parent, attributions[0]?.id);
});

test("a saying inside a saying is its child", () => {
  const { attributions } = attribute(articleOf("قال الوزير إن التحقيقات أظهرت أن الصمام صدئ"));
  assert.equal(attributions.length, 2);
  assert.equal(attributions[1]?.parent, attributions[0]?.id);
});

test("a verb without subject inherits the last source that agrees with it", () => {
  const text = "قالت ليلى منصور إن الجسر آمن. وقال سالم حداد إن الرصيف مغلق. وأضافت أن العمل مستمر";
  const last = attribute(articleOf(text)).attributions.at(-1);
  assert.equal(last?.source.inherited, true);
  assert.equal(text.slice(last?.source.spans[0]?.start, last?.source.spans[0]?.end), "ليلى منصور");
});

test("direct, mixed, indirect and label", () => {
  const quoting = (text: string): string | undefined => attribute(articleOf(text)).attributions[0]?.quoting;
  assert.equal(quoting("قال الوزير: “الرصيف مغلق منذ أمس”"), "direct");
  assert.equal(quoting("قال الوزير إن الرصيف “مغلق تماماً” منذ أمس"), "mixed");
  assert.equal(quoting("قال الوزير إن الرصيف مغلق"), "indirect");
  assert.equal(quoting("وصفت الصحيفة القرار بأنه متسرع"), "label");
  assert.equal(quoting("قال الوزير إن شركة “أمواج” أغلقت الرصيف"), "indirect");
});

test("a heading's colon names the speaker", () => {
  check("[source:وزير النقل]: [content:الجسر آمن] ##");
});

test("voices: attributed, hedged, editorial", () => {
  const voice = (text: string): string | undefined => attribute(articleOf(text)).voices[0]?.voice;
  assert.equal(voice("قال الوزير إن الرصيف مغلق"), "attributed");
  assert.equal(voice("ربما أُغلق الرصيف"), "hedged");
  assert.equal(voice("أُغلق الرصيف صباح أمس"), "editorial");
});

test("a heading that states what the body attributes adopts it", () => {
  const { voices, attributions } = attribute(
    articleOf("عقود مخفية في مرفأ الساحل ##\nكشف مركز الموج عن “عقود مخفية في مرفأ الساحل القديم”"),
  );
  assert.equal(voices[0]?.voice, "editorial");
  assert.equal(voices[0]?.adopts, attributions[0]?.id);
});

/** All places of a result lie in the text, and parents form no cycle. */
function assertSound(article: Article, result: Attributed): void {
  const spans = [
    ...result.quotations,
    ...result.voices,
    ...result.attributions.flatMap((one) => [
      ...one.content,
      ...one.source.spans,
      ...(one.cue ? [one.cue] : []),
      ...(one.medium ? [one.medium] : []),
      ...(one.addressee ? [one.addressee] : []),
    ]),
  ];
  for (const span of spans)
    assert.ok(span.start >= 0 && span.start < span.end && span.end <= article.text.length, JSON.stringify(span));
  const parents = new Map(result.attributions.map((one) => [one.id, one.parent]));
  for (const one of result.attributions) {
    let at: string | null | undefined = one.parent;
    for (let steps = 0; at !== null && at !== undefined; steps++) {
      assert.ok(parents.has(at) && steps <= parents.size, "a parent is missing or its own ancestor");
      at = parents.get(at);
    }
  }
}

test("odd, reversed and nested marks never throw; spans stay in range; parents form no cycle", () => {
  const piece = fc.constantFrom(
    ...[
      "قال",
      "الوزير",
      "إن",
      "أن",
      "وأضاف",
      "بحسب",
      "نقلت",
      "عن",
      "قوله",
      "مشيراً إلى",
      "كشف",
      "يُعتقد",
      "مركز",
      "«",
      "»",
      "“",
      "”",
      '"',
      "„",
      "‹",
      ":",
      "،",
      ".",
      "..",
      "(",
      ")",
      "\n",
      " ",
      "وأن",
      "كما",
      "ما",
      "لـ",
      "و",
      "تحذير من",
      "الذي",
      "—",
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const article = articleOf(pieces.join(" "));
      assertSound(article, attribute(article));
    }),
    { numRuns: 300 },
  );
});

test("the same article gives the same result, and any text at all is read", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const article = articleOf(text.replaceAll(" ##", ""));
      const once = attribute(article);
      assertSound(article, once);
      assert.deepEqual(attribute(article), once);
    }),
    { numRuns: 100 },
  );
});

test("names and nouns spelled like a verb of saying are none", () => {
  silent("حققت القوات تقدماً على الخط الرابط بين تعز والميناء في منطقة الوادي");
  silent("هبطت طائرة نقل عسكرية بعيداً عن مسارها في المطار");
  silent("سيشهد المرفأ إجراء تجارب جديدة");
  silent("الخطة تعتبر انتهاكاً للعقد");
  silent("رُفعت الأسعار مما يشير إلى طلب قوي");
  silent("أُوقف العامل على ذمة التحقيق");
  silent("رُكبت أجهزة كشف عن المعادن عند المداخل");
  silent("تساعده البلدية إذا كانت ترغب في السفر");
  silent("صادقت المحكمة على ما قرره المجلس سابقاً");
  silent("وقع الرئيس اتفاقاً لتشكيل تحالف يجمع “صامدون” و“المرفأ”");
  silent("نشرت الصحيفة مقطعاً يظهر فيه حارس المرفأ");
});

test("a source ends before its object, its addressee and its governed preposition", () => {
  check("[cue:دعا] [source:سالم] المجتمع الدولي إلى [content:وقف العمل]");
  check(
    "و[cue:حذرت] [source:القيادة العامة للقوات البحرية]، الجمعة، أطرافاً لم تسمها، من [content:“دخول المرفأ القديم”]",
  );
  check("[content:توقفت الحافلات]، [cue:بحسب ما نقلت] [source:وكالة الساحل] عن مدير المحطة");
  check("و[cue:أكد] [source:مصدر في البلدية] [content:مصرع العشرات في الحريق]");
  check("و[cue:انتقد] [source:عدد كبير من سكان المرفأ] [content:إغلاق المدرسة]");
  check("[cue:قال] [source:المدير] بتغريدة على حسابه إن [content:الجسر آمن]");
  check("[cue:اعتبرت] [source:المحكمة] في قرارها أن [content:القاضي مخطئ]");
  check("و[cue:أكدت] [source:وزيرة التعليم، نورية منصور]، لصحيفة الساحل أنه [content:سيجري إغلاق المدرسة]");
  check("وكانت [source:البلدية] قد [cue:أعلنت] في سبتمبر الماضي [content:رفع الحظر المفروض]");
  check("ونقلت الوزارة عن [source:ليلى منصور] [cue:قولها] [content:“إنه حلم يتحقق. سأعود غداً”]");
  check("[content:سجل المرفأ] [cue:بحسب] [source:التقرير] انخفاضا كبيرا");
});

test("a source keeps its surname, its apposition and a name that begins with ب", () => {
  check("[cue:قال] [source:حسن نصر]: [content:“نحن هنا منذ زمن طويل”]");
  check("[cue:أعلن] [source:محرم إيلدره] أنه [content:يتقبل النتيجة]");
  check("و[cue:قال] [source:لاعب وسط فريق المرفأ، فريد نديم]: [content:“كانت مباراة صعبة جداً”]");
  check("و[cue:أفادت] [source:فرانس برس] [content:بـتوجه عشرات العائلات إلى المرفأ]");
  check("و[cue:وصفت] [source:ليلى منصور، العضو في حركة المرفأ]، هذه الخطة بأنها [content:“مرعبة”]");
});

test("in a heading the subject stands before its verb; a plural in ‑ين behind a definite word is the object", () => {
  check("[source:رئيس بلدية المرفأ] [cue:يدعو] سالم حداد إلى [content:الترشح من جديد] ##\nحضر العمال");
  check("و[cue:طالب] [source:المدير] العاملين [content:بوقف العمل]");
  check("وندد [source:فريد نديم وكيل وزارة النقل] [cue:قائلاً] [content:“هذا القرار يضر بالمدينة كلها”]");
  check("وكان [source:المتحدث باسم وزارة الصحة، سالم نديم]، [cue:كشف] أن [content:المسعف توفي]");
});

test("a dateline behind a dash, a time and what stands before «ما سمته» speak for no one", () => {
  check("مرفأ، جمهورية الساحل (نبأ)— [cue:أعلنت] [source:وزارة النقل]، مساء الخميس، [content:إغلاق المرفأ]");
  check("قال [source:المدير] إن العمال كثروا في ما [cue:سماه] [content:“الموسم الكبير”]");
});

test("the passive of accusing names no one", () => {
  const { attributions } = attribute(articleOf("وتُتهم سلطات المرفأ بانتهاك العقود"));
  assert.deepEqual(attributions[0]?.source.spans, []);
});

test("an addressee in quotation marks does not open the content", () => {
  check("قال [source:الباحث] إن الجسر قديم، [cue:مضيفا] لـ“مرفأ نيوز عربية” أن [content:البطالة انخفضت]");
});

test("quoted words before a comma are said; a participle behind them takes its own clause", () => {
  check("و[cue:صرح] [source:سالم حداد] في مؤتمر صحفي [content:“أتقبل نتائج التصويت”]، معتبراً أن الطريق طويل");
  check("وصرح [source:سالم حداد] في مؤتمر صحفي “أتقبل نتائج التصويت”، [cue:معتبراً] أن [content:الطريق طويل]");
});

test("«قائلاً» ends what stands before it", () => {
  const { attributions } = attribute(articleOf("وأشاد رئيس البلدية باللجنة قائلاً “هؤلاء يعملون ليل نهار من أجلنا”"));
  assert.ok(attributions.some((one) => one.cue?.lemma === "قال"));
});

test("a verb without subject takes the subject of the act before it; a masculine singular never several men", () => {
  check("وثق [source:المرصد] وصول المئات إلى المرفأ. و[cue:أوضح] أن [content:عدداً منهم عاد]");
  check("وألقت [source:السلطات] القبض على عدد من العمال الشهر الماضي و[cue:اتهمتهم] بأنهم [content:“كسالى”]");
  check("ثمن [source:الملك سالم] المبادرة، [cue:معرباً عن] [content:تقديره للدعوة]");
  check("من جهته، ثمن [source:الملك سالم] المبادرة [cue:معرباً عن] [content:تقديره للدعوة]");
});

test("an adjunct with a noun of saying ends at its comma", () => {
  check("بعد [cue:إعلان] [content:إغلاق المرفأ]، توقفت الحافلات في المدينة");
});

test("a short marked name behind a place and its colon is no saying of the place", () => {
  silent("مصر: “الموج” وراء إغلاق المرفأ ##\nأُغلق المرفأ");
});

test("a document's «جاء في» may carry an adverb before its colon", () => {
  check("و[cue:جاء في] [source:رسالة الملك] أيضاً: [content:“على البلدية أن تبدأ فوراً”]");
});
