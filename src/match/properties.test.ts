// What must hold for any articles: mirrors, copies, spans in range, edits that cover every word, and nothing found less than a naive search finds.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Article } from "../model/article.ts";
import type { EditOperation, Passage } from "../model/passage.ts";
import { articleOf, matched } from "./marked-articles.test.ts";

const QUOTE =
  "إن مضخات السد القديم توقفت ثلاث مرات خلال الشتاء بسبب إهمال الصيانة وإن المهندسين حذروا الإدارة من الفيضان قبل أسبوعين من انهيار الحاجز الشرقي في قرية المرجانة";
const OTHER_A = "افتتح المعرض الزراعي أبوابه صباحاً أمام زوار قدموا من ست بلدات مجاورة لشراء البذار والأسمدة.";

const WORDS =
  "مضخة السد القديم، انهار الحاجز الشرقي و50 بيتاً. قال المهندس: «تحذير» إنَّ الإدارة أهملت ثلاثة تقارير! 😀 عبد الله MIRTA لـMIRTA ؟ وَقَدْ خـلال 1,5".split(
    " ",
  );
const paragraph = fc.array(fc.constantFrom(...WORDS), { minLength: 0, maxLength: 40 }).map((words) => words.join(" "));
const body = fc.array(paragraph, { minLength: 1, maxLength: 4 }).map((lines) => lines.join("\n"));

test("an article matched with its own copy is all the same", () => {
  fc.assert(
    fc.property(body, (text) => {
      for (const { edits, identity } of matched(articleOf("a", text), articleOf("b", text)).passages.filter(
        ({ a, b }) => a.start === b.start && a.end === b.end,
      )) {
        assert.equal(identity, 1);
        assert.ok(edits.every((edit) => edit.op === "same" || edit.op === "move"));
      }
    }),
    { numRuns: 60 },
  );
});

const MIRROR: Readonly<Record<string, EditOperation>> = { insertion: "omission", omission: "insertion" };

/** What a passage says, with its sides turned round where asked. */
function shape({ a, b, words, identity, formula, phrase, quoted, edits }: Passage, isTurned: boolean): string {
  const [x, y] = isTurned ? [b, a] : [a, b];
  const marks = isTurned ? [quoted.b, quoted.a] : [quoted.a, quoted.b];
  const told = edits.map((edit) =>
    isTurned ? [MIRROR[edit.op] ?? edit.op, edit.b, edit.a] : [edit.op, edit.a, edit.b],
  );
  return JSON.stringify([x.start, x.end, y.start, y.end, words, identity, formula, phrase, marks, told]);
}

/** Matches two texts under either name; gives the number of passages. */
function mirrors(one: string, two: string): number {
  const straight = matched(articleOf("a", one), articleOf("b", two)).passages;
  const turned = matched(articleOf("b", one), articleOf("a", two)).passages;
  assert.deepEqual(
    turned.map((passage) => shape(passage, true)).sort(),
    straight.map((passage) => shape(passage, false)).sort(),
  );
  return straight.length;
}

test("swapping the articles mirrors every passage of a realistic pair", () => {
  const one = `${OTHER_A}\nوقال الخبير: «${QUOTE}».\nوقتلت السيول 46 شخصاً في المرجانة منذ انهيار الحاجز الشرقي.`;
  const two = `وقتلت السيول أكثر من 60 شخصاً في المرجانة منذ انهيار الحاجز الشرقي للسد.\n${QUOTE.replace("ثلاث مرات خلال الشتاء ", "")}`;
  assert.ok(mirrors(one, two) >= 2);
});

test("swapping the articles mirrors every passage of any two texts", () => {
  fc.assert(
    fc.property(body, body, (one, two) => {
      mirrors(one, two);
    }),
    { numRuns: 100 },
  );
});

/** A copy of forty rare words with some left out, put in or replaced. */
const BASE: readonly string[] = Array.from(
  { length: 40 },
  (_, index) => `كلمه${"ابتثجحخدذر".charAt(index % 10)}${"شصضط".charAt(index / 10)}`,
);
const change = fc.record({
  at: fc.integer({ min: 0, max: 39 }),
  how: fc.constantFrom("out", "in", "other", "clitic"),
});

function changed(edits: readonly { readonly at: number; readonly how: string }[]): string {
  return BASE.flatMap((word, index) => {
    const edit = edits.find(({ at }) => at === index);
    if (edit?.how === "out") return [];
    if (edit?.how === "in") return [word, `زياده${index}`];
    if (edit?.how === "other") return [`بديل${index}`];
    return [edit ? `و${word}` : word];
  }).join(" ");
}

test("swapping the articles mirrors every passage of two copies of one text", () => {
  const copy = fc.array(change, { maxLength: 8 }).map(changed);
  fc.assert(
    fc.property(copy, copy, (one, two) => {
      assert.ok(mirrors(one, two) > 0);
    }),
    { numRuns: 100 },
  );
});

test("on any text spans are in range, edits cover every word of both sides in order, and the order of articles is irrelevant", () => {
  fc.assert(
    fc.property(body, body, body, (one, two, three) => {
      const articles = [articleOf("a", one), articleOf("b", two), articleOf("c", three)];
      const { passages } = matched(...articles);
      assert.deepEqual(matched(...[...articles].reverse()).passages, passages);
      for (const passage of passages) {
        assert.ok(passage.a.article < passage.b.article);
        assert.ok(passage.words >= 4 && passage.identity > 0 && passage.identity <= 1);
        for (const side of ["a", "b"] as const) coversAllWords(articles, passage, side);
      }
    }),
    { numRuns: 60 },
  );
});

function coversAllWords(articles: readonly Article[], passage: Passage, side: "a" | "b"): void {
  const text = articles.find((article) => article.id === passage[side].article)?.text ?? "";
  const spans = passage.edits.flatMap((edit) => edit[side] ?? []);
  assert.equal(spans[0]?.start, passage[side].start);
  assert.equal(spans.at(-1)?.end, passage[side].end);
  let reached = passage[side].start;
  for (const { start, end } of spans) {
    assert.ok(start >= reached && end > start && end <= text.length);
    assert.doesNotMatch(text.slice(reached, start), /[\p{L}\p{N}]/u);
    reached = end;
  }
}

/** The longest run of equal words that two texts share, by comparing every pair of places. */
function longestShared(one: string, two: string): number {
  const a = one.split(" ");
  const b = two.split(" ");
  let best = 0;
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++) {
      let length = 0;
      while (i + length < a.length && a[i + length] === b[j + length]) length++;
      best = Math.max(best, length);
    }
  return best;
}

test("the fast search finds every long shared run that comparing all pairs of places finds", () => {
  const syllable = fc.constantFrom(
    "ترمل",
    "سنجق",
    "قرمز",
    "بردع",
    "جلنف",
    "زعتر",
    "فلقم",
    "شدرخ",
    "حبطق",
    "نسفر",
    "كلمز",
    "درغم",
  );
  const text = fc.array(syllable, { minLength: 5, maxLength: 25 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(text, text, (one, two) => {
      const longest = longestShared(one, two);
      const { passages } = matched(articleOf("a", one), articleOf("b", two));
      if (longest >= 4) assert.ok(passages.some((passage) => passage.words >= Math.min(longest, 4)));
    }),
    { numRuns: 150 },
  );
});
