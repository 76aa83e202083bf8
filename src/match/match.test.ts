// Matching whole articles: the regression cases of real reuse, the shape of every passage, and what must hold for any text.
// People, places and outlets are invented.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import type { Article, Block } from "../model/article.ts";
import type { Quotation } from "../model/attribution.ts";
import type { EditOperation, Passage } from "../model/passage.ts";
import { type Matched, match } from "./match.ts";

/** An article of one paragraph a line; a line that begins with "# " is its headline. */
function articleOf(id: string, marked: string): Article {
  const blocks: Block[] = [];
  let text = "";
  for (const line of marked.split("\n")) {
    const isHeadline = line.startsWith("# ");
    const words = isHeadline ? line.slice(2) : line;
    if (words.trim() !== "") {
      const role = isHeadline ? "headline" : line.startsWith("! ") ? "furniture" : "paragraph";
      blocks.push({ role, start: text.length, end: text.length + words.length, story: 0 });
    }
    text += `${words}\n`;
  }
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

/** Quotations by a plain stack of marks, one paragraph at a time. */
function quotationsOf(article: Article): readonly Quotation[] {
  return article.blocks
    .flatMap((block) => quotationsIn(article, block))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function quotationsIn(article: Article, block: Block): readonly Quotation[] {
  const found: Quotation[] = [];
  const open: number[] = [];
  const add = (start: number | undefined, end: number, closed: boolean): void => {
    if (start === undefined) return;
    const isLong = article.text.slice(start, end).split(/\s+/).length >= 5;
    const kind = isLong ? "utterance" : "fragment";
    found.push({ article: article.id, start, end, kind, closed, depth: open.length });
  };
  for (let at = block.start; at < block.end; at++) {
    const mark = article.text.charAt(at);
    if (mark === "«" || mark === "“") open.push(at);
    else if (mark === "»" || mark === "”") add(open.pop(), at + 1, true);
  }
  for (const start of open) add(start, block.end, false);
  return found;
}

function matched(...articles: readonly Article[]): Matched {
  return match(articles, { attributions: [], quotations: articles.flatMap(quotationsOf) });
}

function texts(articles: readonly Article[], passage: Passage): readonly [string, string] {
  const textOf = (place: Passage["a"]): string =>
    articles.find((article) => article.id === place.article)?.text.slice(place.start, place.end) ?? "";
  return [textOf(passage.a), textOf(passage.b)];
}

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

test("names with titles and mere phrases are formulae; a shared sentence is none", () => {
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

test("swapping the articles mirrors every passage of a realistic pair", () => {
  const one = `${OTHER_A}\nوقال الخبير: «${QUOTE}».\nوقتلت السيول 46 شخصاً في المرجانة منذ انهيار الحاجز الشرقي.`;
  const two = `وقتلت السيول أكثر من 60 شخصاً في المرجانة منذ انهيار الحاجز الشرقي للسد.\n${QUOTE.replace("ثلاث مرات خلال الشتاء ", "")}`;
  const straight = matched(articleOf("a", one), articleOf("b", two)).passages;
  const mirrored = matched(articleOf("b", one), articleOf("a", two)).passages;
  const shape = (passage: Passage, isMirrored: boolean): unknown => {
    const [x, y] = isMirrored ? [passage.b, passage.a] : [passage.a, passage.b];
    const edits = passage.edits.map((edit) =>
      isMirrored ? [MIRROR[edit.op] ?? edit.op, edit.b, edit.a] : [edit.op, edit.a, edit.b],
    );
    return [x.start, x.end, y.start, y.end, passage.words, edits];
  };
  assert.ok(straight.length >= 2);
  const sortedShapes = (passages: readonly Passage[], isMirrored: boolean): readonly string[] =>
    passages.map((passage) => JSON.stringify(shape(passage, isMirrored))).sort();
  assert.deepEqual(sortedShapes(mirrored, true), sortedShapes(straight, false));
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

test("swapping the articles mirrors the passages of any two copies of one text", () => {
  const copy = fc.array(change, { maxLength: 8 }).map(changed);
  fc.assert(
    fc.property(copy, copy, (one, two) => {
      const straight = matched(articleOf("a", one), articleOf("b", two)).passages;
      const mirrored = matched(articleOf("b", one), articleOf("a", two)).passages;
      const ends = (passage: Passage): readonly number[] => [
        passage.a.start,
        passage.a.end,
        passage.b.start,
        passage.b.end,
        passage.words,
      ];
      const turned = (passage: Passage): readonly number[] => [
        passage.b.start,
        passage.b.end,
        passage.a.start,
        passage.a.end,
        passage.words,
      ];
      assert.deepEqual(
        mirrored.map((passage) => JSON.stringify(turned(passage))).sort(),
        straight.map((passage) => JSON.stringify(ends(passage))).sort(),
      );
    }),
    { numRuns: 80 },
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
