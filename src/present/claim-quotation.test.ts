import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isOneQuotation, missingMarks, quotedClaim } from "./claim-quotation.ts";

test("a wording that lacks a mark gets it in square brackets, outside of its words", () => {
  const cases: [string, string][] = [
    ["“المدير هو من وقّع المحضر", "«“المدير هو من وقّع المحضر[”]»"],
    ["المدير وقّع المحضر»", "«[«]المدير وقّع المحضر»»"],
    ['"لم نرَ إلا الصناديق', '«"لم نرَ إلا الصناديق["]»'],
    ['وفي شرق المدينة"', '«["]وفي شرق المدينة"»'],
    ["»لم نرَ من المضخات إلا الصناديق", "«»لم نرَ من المضخات إلا الصناديق[«]»"],
    ["المضخات «قديمة» و“مطلية", "«المضخات «قديمة» و“مطلية[”]»"],
  ];
  for (const [text, shown] of cases) assert.equal(quotedClaim(text), shown);
});

test("pairs lack nothing, whichever way round they stand", () => {
  for (const text of ["المضخات «قديمة»", "مضخات »سبق تشغيلها« للسد", 'قال "نعم" و"لا"', "بلا علامات", "«أ «ب» ج» د"])
    assert.deepEqual(missingMarks(text), { before: "", after: "" }, text);
});

test("a wording that is one quotation gets no second pair", () => {
  assert.ok(isOneQuotation("«ننتظر الموافقة»"));
  assert.ok(isOneQuotation("“إن شركة “هدّارة” تلتزم بنود العقد”"));
  assert.ok(!isOneQuotation("«نعم» و«لا»"));
  assert.equal(quotedClaim("«ننتظر الموافقة»"), "«ننتظر الموافقة»");
});

test("the words come out unchanged, whatever marks they have", () => {
  const texts = fc.string({ unit: fc.constantFrom("«", "»", "“", "”", '"', " ", "أ", "ب") });
  fc.assert(fc.property(texts, (text) => quotedClaim(text).includes(text)));
});
