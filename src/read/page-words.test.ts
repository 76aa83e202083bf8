import assert from "node:assert/strict";
import { test } from "node:test";
import { OUTLET_WORDS_AR } from "../lang/ar/outlet-words.ts";
import { PAGE_WORDS_TR } from "../lang/tr/page-words.ts";
import { ownRole } from "./block-rules.ts";
import { linesOf } from "./lines.ts";
import { looksLikeOutlet } from "./outlets.ts";
import { behindLabel, PAGE_WORDS, pageTopics } from "./page-word-matcher.ts";
import { slugOf } from "./slugs.ts";

test("every page word finds its example, and its line is no story", () => {
  for (const { topic, example } of PAGE_WORDS) {
    const [line] = linesOf(example);
    assert.ok(line);
    if (topic === "desk") assert.equal(slugOf(example)?.isDesk, true, example);
    else {
      assert.ok(pageTopics(line).has(topic), `${topic}: ${example}`);
      assert.notEqual(ownRole(line), null, example);
    }
  }
});

test("every Turkish page word is found in capitals too, where ı and i are both I", () => {
  for (const { topic, match, forms } of PAGE_WORDS_TR.filter((entry) => entry.match !== "label"))
    for (const form of forms) {
      const [line] = linesOf(form.toLocaleUpperCase("tr"));
      assert.ok(line && pageTopics(line).has(topic), `${match} ${form}`);
    }
});

test("every outlet word marks its example", () => {
  for (const { word, example } of OUTLET_WORDS_AR) assert.ok(looksLikeOutlet(example), word);
  assert.ok(looksLikeOutlet("The Rafida Times"));
  assert.equal(looksLikeOutlet("تل السنابل"), false);
});

test("story lines that hold page words stay story", () => {
  const lines = [
    "واتساب ينافس تطبيقا جديدا بميزة ينتظرها المستخدمون",
    "هاتف جديد بميزات يتمناها الطلاب",
    "قال الوزير إن سياسة الخصوصية التي أعلنتها الشركة أمس لا تكفي لحماية المستخدمين في البلاد",
    "كتب ممنوعة في معرض الرافدة",
    "X",
  ];
  const roles = lines.map((line) => linesOf(line).map((one) => ownRole(one)?.role ?? "story")[0]);
  assert.deepEqual(roles, ["story", "story", "story", "story", "furniture"]);
});

test("the words behind a label are the author or the source, as written", () => {
  assert.equal(behindLabel("إعداد: علي  المرساوي", "byline"), "علي  المرساوي");
  assert.equal(behindLabel("بقلم ليلى المرساوي", "byline"), "ليلى المرساوي");
  assert.equal(behindLabel("By Nora Velling", "byline"), "Nora Velling");
  assert.equal(behindLabel("ليلى المرساوي", "byline"), null);
});
