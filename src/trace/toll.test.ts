// Which statements tell a toll, and of what, on short sentences.

import assert from "node:assert/strict";
import { test } from "node:test";
import { valuedWords } from "./content-words.ts";
import { type Toll, tollOf } from "./toll.ts";

const CASES: readonly (readonly [string, Toll | null])[] = [
  ["قتل 14 بحاراً على الرصيف الشرقي", "occasion"],
  ["سقط عشرات القتلى والجرحى على الرصيف", "occasion"],
  ["مقتل أربعين شخصاً في حريق المستودع", "occasion"],
  ["ارتفعت حصيلة الضحايا إلى 119 قتيلاً منذ بدء الإضراب", "sum"],
  ["بينهم ثمانية أطفال قتلوا في المستودع", "part"],
  ["قتل الحارس سالم العدناني قرب البوابة", null],
  ["وصلت 14 شاحنة إلى الميناء", null],
];

test("a toll is told where the dead or hurt are counted, and sums over time and parts are told apart", () => {
  for (const [text, toll] of CASES)
    assert.equal(tollOf({ words: valuedWords(text, { start: 0, end: text.length }) }), toll, text);
});
