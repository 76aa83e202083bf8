// Texts made to exhaust a matcher: they end, within the caps, and the notes say what was passed over.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Article } from "../model/article.ts";
import { match } from "./match.ts";

function articleOf(id: string, text: string): Article {
  const blocks = [{ role: "paragraph" as const, start: 0, end: text.length, story: 0 }];
  return {
    id: `art-${id}`,
    input: `${id}.txt`,
    givenId: null,
    outlet: null,
    url: null,
    title: null,
    byline: null,
    dates: [],
    language: "ar",
    text,
    blocks,
  };
}

const NO_MARKS = { attributions: [], quotations: [] };

test("one word fifty thousand times ends, with a note", () => {
  const text = "المضخة ".repeat(50_000);
  const { notes } = match([articleOf("a", text), articleOf("b", text)], NO_MARKS);
  assert.ok(notes.some((note) => note.code === "match-periodic-text"));
});

test("periodic text with noise ends", () => {
  const words = "سد حاجز مضخة نهر قرية جسر".split(" ");
  const periodic = (step: number): string =>
    Array.from({ length: 8000 }, (_, index) =>
      index % step === 0 ? `كلمة${index}` : words[index % words.length],
    ).join(" ");
  const { passages, notes } = match([articleOf("a", periodic(17)), articleOf("b", periodic(23))], NO_MARKS);
  assert.ok(passages.every((passage) => passage.words >= 4));
  assert.ok(notes.length > 0);
});

test("ten thousand nested quotations and contents cost no more than one", () => {
  const text = "المضخة القديمة ".repeat(10_000);
  const articles = [articleOf("a", text), articleOf("b", text)];
  const spans = Array.from({ length: 10_000 }, (_, index) => ({ start: index * 15, end: text.length }));
  const quotations = articles.flatMap(({ id }) =>
    spans.map((span, depth) => ({ article: id, kind: "utterance" as const, closed: false, depth, ...span })),
  );
  const attributions = articles.flatMap(({ id }) =>
    spans.map((span, index) => ({
      id: `${id}:${index}`,
      article: id,
      quoting: "direct" as const,
      source: { kind: "none" as const, spans: [], inherited: false, actor: null },
      cue: null,
      content: [span],
      parent: null,
      evidence: [],
    })),
  );
  assert.ok(match(articles, { attributions, quotations }).passages.length > 0);
});

test("five hundred articles with one footer share no passage for it, and a note quotes the footer", () => {
  const footer =
    "جميع مواد هذا الموقع ملك لمؤسسة السد القديم ولا يجوز نشرها من دون إذن مكتوب من إدارة المضخات في الوادي";
  const articles = Array.from({ length: 500 }, (_, index) =>
    articleOf(String(index).padStart(3, "0"), `خبر${index} نهر${index} جسر${index} حقل${index} بئر${index}. ${footer}`),
  );
  const { passages, notes } = match(articles, NO_MARKS);
  assert.equal(passages.length, 0);
  assert.ok(notes.some((note) => note.code === "match-common-words"));
});

test("no articles, one article, empty articles and an article given twice are nothing to match", () => {
  const one = articleOf("a", "انهار الحاجز الشرقي للسد القديم فجراً في قرية المرجانة بعد أسبوع من الأمطار.");
  for (const articles of [
    [],
    [one],
    [one, one],
    [articleOf("a", ""), articleOf("b", "   ")],
    [{ ...one, blocks: [] }, one],
  ])
    assert.deepEqual(match(articles, NO_MARKS), { passages: [], notes: [] });
});
