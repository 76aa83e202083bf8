// The number reader: every example of its tables, and the traps that real copies showed.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { APPROXIMATORS, NUMBER_WORDS } from "./ar/number-words.ts";
import { numbersIn, valueOfDigits } from "./numbers.ts";

/** Finds the bracketed number in a marked sentence and compares text and value. */
function check(marked: string, value: number, approximator: string | null = null): void {
  const text = marked.replace(/[[\]]/g, "");
  const expected = /\[(.*)\]/.exec(marked)?.[1];
  const found = numbersIn(text).map((number) => [
    text.slice(number.start, number.end),
    number.value,
    number.approximator,
  ]);
  const wanted = found.find(([words]) => words === expected);
  assert.deepEqual(wanted, [expected, value, approximator ?? wanted?.[2]], `${marked} gave ${JSON.stringify(found)}`);
}

test("every number word of the table is read in its example", () => {
  for (const { example, value, worth } of NUMBER_WORDS) check(example, worth ?? value);
});

test("a space that slipped behind a number is no part of a name", () => {
  assert.deepEqual(
    numbersIn("مقتل ما لا يقل عن25  شخصاً").map(({ value }) => value),
    [25],
  );
  assert.deepEqual(numbersIn("انتشر كوفيد19 في الميناء"), []);
});

test("every approximator of the table is read in its example", () => {
  for (const { example, kind } of APPROXIMATORS) {
    const text = example.replace(/[[\]]/g, "");
    assert.equal(numbersIn(text)[0]?.approximator, kind, example);
  }
});

test("thousands and decimals are told apart by the length of the groups", () => {
  const cases: readonly (readonly [string, number | null])[] = [
    ["2,464", 2464],
    ["2.464", 2464],
    ["375.526.840", 375526840],
    ["25,800", 25800],
    ["1,5", 1.5],
    ["1.5", 1.5],
    ["٣٫٥", 3.5],
    ["1،7", 1.7],
    ["3،500", 3500],
    ["١٬٢٠٩", 1209],
    ["1,234.56", 1234.56],
    ["0.125", 0.125],
    ["192.168.1.10", null],
    ["10/4/1436", null],
    ["04:00", null],
  ];
  for (const [digits, value] of cases) assert.equal(valueOfDigits(digits), value, digits);
});

test("compound numbers add up in words and digits", () => {
  check("قُتل [ثلاثة وأربعون] شخصاً", 43);
  check("قُتل [ثلاثة و أربعون] شخصاً", 43);
  check("عام [ألف وتسعمائة وثمانية وأربعين]", 1948);
  check("قُتل [خمسة عشر] شخصاً", 15);
  check("خلال [اثنتي عشرة] ساعة", 12);
  check("نزح [مئة وخمسة وعشرون ألفا وثلاثمئة] شخص", 125300);
  check("نزح [25 ألفاً و300] شخص", 25300);
  check("كلف [3 ملايين ونصف] المليون", 3.5e6);
  check("كلف [ثلاث مئة] قرش", 300);
  check("كلف [354 ألف] قرش", 354000);
});

test("clitics stay outside the number", () => {
  check("وأصيب و[50] شخصاً", 50);
  check("بـ[10] قروش", 10);
  check("عيد الـ[14]", 14);
  check("مقتل و[خمسة] جرحى", 5);
  check("أكثر من [60] قتيلاً", 60, "over");
});

test("a list of numbers is not one number", () => {
  const values = (text: string): readonly number[] => numbersIn(text).map((number) => number.value);
  assert.deepEqual(values("بين ثلاثة وخمسة أشخاص"), [3, 5]);
  assert.deepEqual(values("17 و7 أشخاص"), [17, 7]);
  assert.deepEqual(values("في 2017 و2018"), [2017, 2018]);
  assert.deepEqual(values("20 30"), [20, 30]);
});

test("weekdays, names with numbers, dates and vague plurals are not numbers", () => {
  for (const text of [
    "يوم الاثنين",
    "للاثنين",
    "في المئة",
    "بالمائة",
    "كوفيد-19",
    "جهاز MI6",
    "مقاتلة F-16",
    "في 10/4/1436",
    "عند 04:00",
    "آلاف النازحين",
    "شهر صفر",
    "نصف السكان",
    "أحد السكان",
  ])
    assert.deepEqual(numbersIn(text), [], text);
});

test("numbers lie in range, in order and apart, on any text", () => {
  const words = fc.constantFrom(
    "ثلاثة",
    "و",
    "عشر",
    "مئة",
    "ألف",
    "ألفين",
    "نصف",
    "12",
    "و5",
    "بـ",
    "،",
    "مليون",
    "1,500",
    "أكثر من",
    "😀",
    "خمسون",
    "وعشرون",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 14 }), (parts) => {
      const text = parts.join(" ");
      let last = 0;
      for (const number of numbersIn(text)) {
        assert.ok(number.start >= last && number.end > number.start && number.end <= text.length);
        assert.ok(Number.isFinite(number.value) && number.value >= 0);
        last = number.end;
      }
    }),
  );
});
