import assert from "node:assert/strict";
import { test } from "node:test";
import type { Article } from "../model/article.ts";
import { read } from "./read.ts";

const OUTLET = "صوت الميناء";
const POLICY = "تصدر هذه النشرة بدعم من قرائها وتعيش على اشتراكاتهم السنوية ولا تقبل إعلانا ولا هبة من أي جهة كانت.";
const STORIES: readonly (readonly [string, readonly string[]])[] = [
  [
    "مصنع النسيج يغلق أبوابه في الرافدة",
    [
      "أعلنت إدارة مصنع النسيج في الرافدة أنها ستوقف العمل نهاية الشهر بعد خسائر متتالية سببها ارتفاع أسعار القطن والكهرباء.",
      "وقال مدير المصنع إن العمال سيحصلون على تعويضاتهم كاملة، وإن الآلات ستباع في مزاد يعلن عنه لاحقا في الصحف المحلية.",
    ],
  ],
  [
    "فريق السهل يبلغ نهائي كأس الشباب",
    [
      "بلغ فريق السهل المباراة النهائية لكأس الشباب بعد فوزه على ضيفه فريق الضفتين بهدفين في مباراة حضرها خمسة آلاف متفرج.",
      "وسجل المهاجم الشاب الهدف الأول من ركلة حرة، ثم أضاف زميله الهدف الثاني قبل صافرة النهاية بدقيقة واحدة فقط.",
      "ويلتقي فريق السهل في المباراة النهائية مع الفائز من مباراة الضفتين والأعالي، ويتوقع المنظمون أن يحضرها آلاف المتفرجين.",
    ],
  ],
  [
    "انقطاع المياه عن أحياء شرق العاصمة",
    [
      "انقطعت المياه منذ مساء الأحد عن خمسة أحياء شرق العاصمة بسبب عطل في محطة الضخ الرئيسية التي تغذي تلك المنطقة كلها.",
      "وذكرت مؤسسة المياه أن فرق الصيانة تعمل على إصلاح المضخة، وأن الضخ سيعود تدريجيا خلال الساعات المقبلة إلى المنازل.",
    ],
  ],
];

async function readAll(records: readonly object[]): Promise<readonly Article[]> {
  const bytes = new TextEncoder().encode(records.map((one) => JSON.stringify(one)).join("\n"));
  return (await read([{ input: "a.jsonl", bytes }])).articles;
}

const ruleOf = (article: Article | undefined, line: string): string | undefined =>
  article?.blocks.find(({ start, end }) => article.text.slice(start, end) === line)?.rule;

test("a paragraph on three pages of one outlet with nothing in common is its furniture; on pages of one matter it is background", async () => {
  const pages = STORIES.map(([title, body]) => ({
    outlet: OUTLET,
    title,
    text: [...body, POLICY, body[0]?.replace("،", "")].join("\n"),
  }));
  for (const article of await readAll(pages)) assert.equal(ruleOf(article, POLICY), "REA-08");
  const same = pages.map((page, at) => ({
    ...page,
    title: `مصنع النسيج في الرافدة: الجزء ${["الأول", "الثاني", "الثالث"][at]}`,
  }));
  for (const article of await readAll(same)) assert.equal(ruleOf(article, POLICY), "REA-24");
  const others = pages.map((page, at) => ({ ...page, outlet: ["أ", "ب", "ج"][at] }));
  for (const article of await readAll(others)) assert.equal(ruleOf(article, POLICY), "REA-24");
});

test("a paragraph of another story on an article's page is a teaser there, and stays story at home", async () => {
  const bled = STORIES[1]?.[1][0] ?? "";
  const [factory, team] = await readAll(
    STORIES.slice(0, 2).map(([title, body], at) => ({
      outlet: OUTLET,
      title,
      text: (at === 0 ? [...body, bled] : body).join("\n"),
    })),
  );
  assert.equal(ruleOf(factory, bled), "REA-36");
  assert.equal(ruleOf(team, bled), "REA-24");
});

test("two texts of one address are versions, told apart by their time; they are named, and no second report", async () => {
  const record = (text: string, updated: string): string =>
    `<html><head><link rel="canonical" href="https://sawt.example/a/1"><meta property="article:modified_time" content="${updated}"></head><body><h1>${STORIES[0]?.[0]}</h1><p>${text}</p></body></html>`;
  const texts = STORIES[0]?.[1] ?? [];
  const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);
  const { articles, notes } = await read([
    { input: "a.html", bytes: bytes(record(texts.join(" "), "2024-09-18T10:00:00Z")) },
    { input: "b.html", bytes: bytes(record(texts[0] ?? "", "2024-09-17T10:00:00Z")) },
    { input: "c.html", url: "https://www.sawt.example/a/1/?utm_source=x", bytes: bytes(`<p>${texts[1]}</p>`) },
  ]);
  const [a, b, c] = articles;
  assert.deepEqual([a?.versionOf, b?.versionOf, c?.versionOf], [b?.id, undefined, b?.id]);
  assert.deepEqual(
    notes.filter((note) => note.code === "version").map((note) => note.input),
    ["a.html", "c.html"],
  );
});
