import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { labelBlocks } from "./labels.ts";
import { READ_RULES } from "./rules.ts";

const LEAD = "أعلنت بلدية الرافدة يوم الاثنين أن أعمال ترميم الجسر القديم ستبدأ خلال الأسابيع المقبلة.";
const MORE = "وقال عضو في المجلس البلدي إن الكلفة المعلنة لا تشمل الطريق المؤدي إلى الجسر ولا الإنارة.";

/** Lines marked with their roles: "headline| بلدية الرافدة …". A slug is not marked. */
function check(marked: readonly string[], options: { title?: string; byline?: string; outlets?: string[] } = {}): void {
  const lines = marked.map((line) => line.split("| ") as [string, string]);
  const text = lines.map(([, words]) => words).join("\n");
  const blocks = labelBlocks(text, { language: "ar", ...options }).filter((block) => block.role !== "slug");
  assert.deepEqual(
    blocks.map((block) => `${block.role}| ${text.slice(block.start, block.end)}`),
    marked,
  );
}

test("headline, subheading, paragraphs and byline of a plain page", () => {
  check([
    "furniture| الرافدة °C",
    "headline| بلدية الرافدة تعلن موعد ترميم الجسر",
    `paragraph| ${LEAD}`,
    "subheading| خلاف على الكلفة",
    `paragraph| ${MORE}`,
    "byline| إعداد: ليلى المرساوي",
    "furniture| نسخ الرابط",
  ]);
});

test("a text without a headline gets none", () => {
  check([`paragraph| ${LEAD}`, `paragraph| ${MORE}`]);
  check(["paragraph| انهار جزء من الجسر ولم يصب أحد.", `paragraph| ${LEAD}`]);
});

test("short sentences with a full stop are paragraphs, short lines without are headings", () => {
  check([
    "headline| انهيار جزء من الجسر القديم",
    `paragraph| ${LEAD}`,
    "paragraph| ولم يصب أحد.",
    "subheading| من يدفع الثمن؟",
    "paragraph| وجاءت الكلفة على النحو التالي:",
    `paragraph| ${MORE}`,
  ]);
});

test("the outlet's name, a date and a credit line count only at the head and foot", () => {
  check([
    "furniture| منبر السد",
    "furniture| الاثنين 16 أيلول/سبتمبر 2024",
    "headline| الهيئة تنفي ما نشر عن الجسر",
    `paragraph| منبر السد – ${LEAD}`,
    "subheading| 16 أيلول 2024",
    `paragraph| ${MORE}`,
    "credit| صوت الميناء/ رويترز",
  ]);
});

test("a headline that opens like a byline stays the headline", () => {
  check(["headline| تقرير: الجسر لن يفتح", `paragraph| ${LEAD}`, `paragraph| ${MORE}`]);
});

test("the known title and the known author are found", () => {
  check(["headline| عنوان الخبر كما أعطي", "byline| ليلى المرساوي", `paragraph| ${LEAD}`, `paragraph| ${MORE}`], {
    title: "عنوان الخبر كما أعطي",
    byline: "ليلى المرساوي",
  });
});

test("single words in a row are tags, and a long line's second copy is furniture", () => {
  check([
    "headline| انهيار جزء من الجسر القديم",
    `paragraph| ${LEAD}`,
    `paragraph| ${MORE}`,
    `furniture| ${LEAD}`,
    "furniture| الرافدة",
    "furniture| الجسر",
    "furniture| البلدية",
  ]);
});

test("related links inside the story are furniture, the story goes on behind them", () => {
  check([
    "headline| انهيار جزء من الجسر القديم",
    `paragraph| ${LEAD}`,
    "furniture| اقرأ أيضاً: موسم الأمطار يعود قبل موعده",
    `paragraph| ${MORE}`,
  ]);
});

test("text of any shape gives blocks inside it, sorted, of lines only, each with a known rule", () => {
  const line = fc.oneof(
    fc.constantFrom(
      LEAD,
      MORE,
      "إعداد: ليلى",
      "نسخ الرابط",
      "",
      "  ",
      "\u200f",
      "----",
      "عنوان قصير",
      "صوت (خاص) – بدأ",
      "«",
    ),
    fc.string({ unit: "binary", maxLength: 40 }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const text = lines.join("\n");
      let last = 0;
      for (const block of labelBlocks(text, { language: "ar" })) {
        assert.ok(block.start < block.end && block.end <= text.length);
        assert.ok(block.start >= (block.role === "slug" ? 0 : last));
        assert.ok(block.rule !== undefined && block.rule in READ_RULES);
        last = block.role === "slug" ? last : block.end;
      }
    }),
  );
});
