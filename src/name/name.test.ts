import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Actor } from "../model/actor.ts";
import type { Article } from "../model/article.ts";
import type { Attribution, Quotation, SourceKind } from "../model/attribution.ts";
import { name } from "./name.ts";

/** «قال [person:سامر العدناني] إن …»: a source of that kind; the marks are not part of the text. */
function marked(id: string, source: string): { article: Article; attributions: Attribution[] } {
  const attributions: Attribution[] = [];
  let text = "";
  for (const part of source.split(/(\[[a-z]+:[^\]]+\])/u)) {
    const mark = /^\[([a-z]+):([^\]]+)\]$/u.exec(part);
    if (mark)
      attributions.push(attributionAt(id, mark[1] as SourceKind, text.length, text.length + (mark[2] ?? "").length));
    text += mark ? mark[2] : part;
  }
  return { article: articleOf(id, text), attributions };
}

function articleOf(id: string, text: string): Article {
  const block = { role: "paragraph", start: 0, end: text.length, story: 0 } as const;
  return {
    id,
    input: id,
    givenId: id,
    outlet: null,
    url: null,
    title: null,
    byline: null,
    dates: [],
    language: "ar",
    text,
    blocks: [block],
  };
}

function attributionAt(article: string, kind: SourceKind, start: number, end: number): Attribution {
  const source = { kind, spans: [{ start, end }], inherited: false, actor: null };
  return {
    id: `${article}:${start}`,
    article,
    quoting: "indirect",
    source,
    cue: null,
    content: [],
    parent: null,
    evidence: [],
  };
}

function named(...sources: readonly string[]): { actors: readonly Actor[]; of: readonly (Actor | undefined)[] } {
  const read = sources.map((source, index) => marked(`art-${index}`, source));
  const marks = { attributions: read.flatMap((one) => one.attributions), quotations: [] };
  const result = name(
    read.map((one) => one.article),
    marks,
  );
  const byId = new Map(result.actors.map((actor) => [actor.id, actor]));
  return { actors: result.actors, of: result.attributions.map((one) => byId.get(one.source.actor ?? "")) };
}

/** The names of the sources of some articles, in order. */
function names(...sources: readonly string[]): readonly (string | undefined)[] {
  return named(...sources).of.map((actor) => actor?.name);
}

/** Whether all sources of some articles are one actor. */
function isOne(...sources: readonly string[]): boolean {
  return new Set(named(...sources).of.map((actor) => actor?.id)).size === 1;
}

test("a short definite form goes back to the fuller name with the same head", () => {
  assert.ok(
    isOne(
      "أصدر [organisation:مركز دراسات الساحل] تقريراً. وقال [organisation:المركز] إنه جديد. وأضاف [organisation:المركز الروسي] ذلك.",
    ),
  );
});

test("a heading's description is the only body with that head", () => {
  assert.ok(isOne("[organisation:مركز روسي] يكشف\n\nقال [organisation:مركز “دراسات الساحل والجزر”] إن السد تصدّع."));
});

test("a description is not a body of another state", () => {
  assert.ok(!isOne("[organisation:شركة فرنسية] تكشف\n\nقالت [organisation:شركة “الساحل” الإيطالية] إن السد تصدّع."));
});

test("quotation marks and spelling do not make another body", () => {
  assert.ok(
    isOne(
      'قال [organisation:مركز "دراسات الساحل وآسيا الوسطى"] ذلك.',
      "قال [organisation:مركز دراسات الساحل وآسيا الوسطى] ذلك.",
    ),
  );
});

test("ministries of two states are two, and an unmodified one stays in its article", () => {
  assert.ok(!isOne("قالت [organisation:وزارة الصحة السورية] ذلك.", "قالت [organisation:وزارة الصحة اللبنانية] ذلك."));
  assert.ok(!isOne("قالت [organisation:وزارة الصحة] ذلك.", "قالت [organisation:وزارة الصحة] ذلك."));
  assert.ok(
    isOne(
      "قالت [organisation:وزارة الصحة السورية] ذلك. وأضافت [organisation:الوزارة] هذا. وكررت [organisation:وزارة الصحة] ذاك.",
    ),
  );
});

test("namesakes that stay two share a family: nothing shows them independent", () => {
  const { of } = named("قالت [organisation:وزارة الصحة] ذلك.", "قالت [organisation:وزارة الصحة] ذلك.");
  assert.notEqual(of[0]?.id, of[1]?.id);
  assert.equal(of[0]?.family, of[1]?.family);
  assert.ok(of[0]?.family?.startsWith("name:"));
});

test("one body of a state under an adjective, a genitive and a label", () => {
  const { of } = named("قال [organisation:الجيش السوري] ذلك.", "قال [organisation:جيش سوريا] ذلك.");
  assert.equal(of[0]?.id, of[1]?.id);
  assert.equal(of[0]?.family, "state:SY");
  assert.ok(isOne("قال [organisation:الجيش الإسرائيلي] ذلك.", "قال [organisation:جيش الاحتلال الإسرائيلي] ذلك."));
});

test("forces under a bare label are not those of whoever was named last", () => {
  assert.ok(!isOne("قالت [organisation:القوات الروسية] ذلك. وقالت [organisation:قوات النظام] هذا."));
});

test("a person is one with office, in apposition and by surname", () => {
  assert.ok(
    isOne("قال [person:وزير الملاحة سامر العدناني] ذلك. وأضاف [person:العدناني] هذا. وتابع [role:الوزير] ذاك."),
  );
  assert.ok(isOne("قالت [person:سلمى العدناني، وزيرة الملاحة] ذلك. وأضافت [person:العدناني] هذا."));
});

test("a given name of two words is no other person's given name", () => {
  assert.ok(!isOne("قال [person:علي أكبر العدناني] ذلك. وقال [person:علي السامري] هذا."));
  assert.ok(isOne("قال [person:علي أكبر العدناني] ذلك. وأضاف [person:العدناني] هذا."));
  assert.deepEqual(names("قال [person:نائب الوزير علي أكبر العدناني] ذلك."), ["علي أكبر العدناني"]);
});

test("the name, not the office, names a person", () => {
  assert.deepEqual(names("قال [person:المتحدث باسم الميناء جوناثان كيلبورن] ذلك."), ["جوناثان كيلبورن"]);
  assert.deepEqual(names("قال [person:مندوب سوريا لدى الأمم المتحدة سامر العدناني] ذلك."), ["سامر العدناني"]);
});

test("a given name alone ties nobody across articles", () => {
  assert.ok(!isOne("قال [person:سامر العدناني] ذلك.", "قال [person:سامر] ذلك."));
  assert.ok(!isOne("قال [person:سامر العدناني] ذلك.", "قال [person:سامر البحري] ذلك."));
});

test("two native names that differ in a long vowel are two; two transliterations of one are one", () => {
  assert.ok(!isOne("قال [person:محمد حسن] ذلك.", "قال [person:محمد حسين] ذلك."));
  assert.ok(isOne("قال [person:جون كلبيرغر] ذلك.", "قال [person:جون كلبرغر] ذلك."));
});

test("a surname alone is the one person of all articles who bears it, and nobody where two do", () => {
  assert.ok(isOne("قال [person:سامر كيلبورن] ذلك.", "قال [person:كيلبورن] ذلك."));
  const { of } = named("قال [person:سامر كيلبورن] ذلك.", "قال [person:خالد كيلبورن] ذلك.", "قال [person:كيلبورن] ذلك.");
  assert.equal(new Set(of.map((actor) => actor?.id)).size, 3);
});

test("anonymous sources are actors of one article each", () => {
  const { of } = named("قال [anonymous:مصدر أمني] ذلك.", "قال [anonymous:مصدر أمني] ذلك.");
  assert.deepEqual(
    of.map((actor) => actor?.kind),
    ["anonymous", "anonymous"],
  );
  assert.notEqual(of[0]?.id, of[1]?.id);
  assert.ok(isOne("كشفت [anonymous:مصادر استخبارية] ذلك. وقال [anonymous:المصدر] هذا."));
});

test("a report stands for its issuer; letters are a document of their own", () => {
  assert.ok(
    isOne(
      "أصدر [organisation:مركز دراسات الساحل] تقريراً. وأوضح [document:تقرير مركز دراسات الساحل] ذلك. وأورد [document:التقرير] هذا.",
    ),
  );
  const { of } = named("كشفت [document:مراسلات سرية] ذلك. وتذكر [document:المراسلات التي بيد المركز] هذا.");
  assert.equal(of[0]?.id, of[1]?.id);
  assert.equal(of[0]?.kind, "document");
  assert.ok(!isOne("كشفت [document:مراسلات سرية] ذلك.", "كشفت [document:مراسلات سرية] ذلك."));
});

test("agencies are one under all their names, and «الوكالة» is the one named last", () => {
  assert.ok(
    isOne("قالت [media:وكالة الصحافة الفرنسية] ذلك.", "قالت [media:فرانس برس] ذلك. وأضافت [media:الوكالة] هذا."),
  );
  assert.deepEqual(names("قالت [media:وكالة الأنباء السورية الرسمية (سانا)] ذلك."), [
    "وكالة الأنباء السورية الرسمية (سانا)",
  ]);
});

test("a capital speaks for its state, a label and a side name it", () => {
  const { of } = named(
    "قالت [state:أنقرة] ذلك.",
    "قال [state:الاحتلال التركي] ذلك.",
    "قال [state:الجانب التركي] ذلك.",
    "قالت [state:تركيا] ذلك.",
  );
  assert.equal(new Set(of.map((actor) => actor?.id)).size, 1);
  assert.deepEqual(
    of[0]?.labels.map((label) => [label.text, label.charge, label.at.article]),
    [["الاحتلال", "derogatory", "art-1"]],
  );
});

test("a slash and a class word set two names beside each other", () => {
  assert.ok(
    isOne(
      "قالت [organisation:هيئة تحرير الساحل/جبهة البحر] ذلك. وقالت [organisation:جبهة البحر] هذا. وقال [organisation:تنظيم “جبهة البحر”] ذاك.",
    ),
  );
});

test("labels before, inside and behind a name are labels of its actor", () => {
  const { actors } = named(
    "كما أن المدعو “سامر العدناني” من لواء البحر الأحمر الإرهابي، بحسب معالي الوزير خالد الحسني.",
  );
  const labels = actors.flatMap((actor) => actor.labels.map((label) => [actor.name, label.text, label.charge]));
  assert.deepEqual(labels.sort(), [
    ["خالد الحسني", "معالي", "honorific"],
    ["سامر العدناني", "المدعو", "derogatory"],
    ["لواء البحر الأحمر", "الإرهابي", "derogatory"],
  ]);
});

test("scare quotes inside a name are a label of distance; quotation marks round a name are none", () => {
  const text = 'قالت حكومة "الإنقاذ" السورية ولواء "البحر" ذلك.';
  const start = text.indexOf('"البحر"');
  const quotation: Quotation = { article: "art-0", start, end: start + 7, kind: "scare", closed: true, depth: 0 };
  const { actors } = name([articleOf("art-0", text)], { attributions: [], quotations: [quotation] });
  assert.deepEqual(
    actors.flatMap((actor) => actor.labels),
    [],
  );
});

test("«على» and «أن» are no names", () => {
  assert.deepEqual(named("قال المسؤول على الأرض أن العمل توقف على استمرار القتال.").actors, []);
});

const WORDS =
  'قال مركز دراسات الساحل المركز وزير الدفاع السوري سامر العدناني أبو بن “ ” " ( ) / ، . \n الإرهابية المدعو تقرير تقريره مصادر سانا وكالة لـ CNN موسكو الاحتلال التركي MI6 و ال'.split(
    " ",
  );
const anyText = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(" "));
const KINDS: readonly SourceKind[] = [
  "person",
  "role",
  "organisation",
  "state",
  "media",
  "document",
  "group",
  "anonymous",
];

function anyMarks(
  texts: readonly string[],
  seeds: readonly number[],
): { articles: Article[]; attributions: Attribution[] } {
  const articles = texts.map((text, index) => articleOf(`art-${index}`, text));
  const attributions = articles.flatMap((article, index) => {
    const seed = seeds[index] ?? 0;
    const [start, kind] = [seed % Math.max(1, article.text.length), KINDS[seed % KINDS.length] ?? "person"];
    return article.text === ""
      ? []
      : [attributionAt(article.id, kind, start, Math.min(article.text.length, start + 12))];
  });
  return { articles, attributions };
}

test("spans lie inside their article, every source with words has an actor, and the order of articles changes nothing", () => {
  const inputs = fc.tuple(fc.array(anyText, { maxLength: 4 }), fc.array(fc.nat(400), { minLength: 4, maxLength: 4 }));
  fc.assert(
    fc.property(inputs, ([texts, seeds]) => {
      const { articles, attributions } = anyMarks(texts, seeds);
      const result = name(articles, { attributions, quotations: [] });
      const length = new Map(articles.map((article) => [article.id, article.text.length]));
      for (const actor of result.actors)
        for (const at of [...actor.mentions, ...actor.labels.map((label) => label.at)])
          assert.ok(at.start >= 0 && at.start <= at.end && at.end <= (length.get(at.article) ?? -1));
      const ids = new Set(result.actors.map((actor) => actor.id));
      assert.equal(ids.size, result.actors.length);
      for (const one of result.attributions) {
        const words = one.source.spans
          .map((span) => articles.find((article) => article.id === one.article)?.text.slice(span.start, span.end))
          .join("");
        if (/\p{L}/u.test(words)) assert.ok(ids.has(one.source.actor ?? ""), words);
      }
      const reversed = name([...articles].reverse(), { attributions: [...attributions].reverse(), quotations: [] });
      assert.deepEqual(reversed.actors, result.actors);
    }),
    { numRuns: 150 },
  );
});

test("a rank behind an office and a comma leads to the name; ranks of other armies are ranks", () => {
  assert.deepEqual(
    names(
      "قال [person:المتحدث باسم الجيش، الليفتنانت كولونيل سامر العدناني] إن السفينة غرقت.",
      "قال [person:المتحدث باسم الميناء، الميجور سامر العدناني] إن السفينة غرقت.",
    ),
    ["سامر العدناني", "سامر العدناني"],
  );
});
