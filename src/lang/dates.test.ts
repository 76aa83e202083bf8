import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { findDates, resolveDate } from "./dates.ts";
import { DAY_WORDS } from "./day-words.ts";
import { MONTHS } from "./months.ts";

/** Marked text: the dates in square brackets, each with its value: "في [2018-03: آذار/مارس 2018]". */
function check(marked: string, language = "ar"): void {
  const values: string[] = [];
  const words: string[] = [];
  const text = marked.replace(
    /\[([^:\]]*(?::\d\d)?[^:\]]*(?::\d\d)?): ([^\]]*)\]/g,
    (_, value: string, date: string) => {
      values.push(value);
      words.push(date);
      return date;
    },
  );
  const found = findDates(text, { language });
  assert.deepEqual(
    found.map((one) => one.value),
    values,
    text,
  );
  assert.deepEqual(
    found.map((one) => text.slice(one.start, one.end)),
    words,
    text,
  );
}

const ARABIC: readonly string[] = [
  "[2018-09-17: 17 سبتمبر/أيلول 2018]",
  "[2018-09-17: 17 أيلول / سبتمبر 2018]",
  "[2018-08-30: 30 أغسطس (آب) 2018]",
  "منذ بداية [--06: حزيران/يونيو الجاري] بدأ العمل",
  "اجتماع في [--10-13: 13 أكتوبر تشرين الأول]",
  "[2019-02-08: الجمعة 8 فيفري 2019]",
  "[2013-08-28T14:00+04:00: الأربعاء، 28 آب/اغسطس 2013، آخر تحديث 14:00 (GMT+0400])",
  "[2021-06-15: ٢٠٢١/٠٦/١٥]",
  "[2021-06-15T14:30: 2021/06/15 - 14:30]",
  "[2026-01-08T12:42: 2026-01-08 | 12:42]",
  "[2018-03-02T17:30: 02/03/2018 05:30 م]",
  "[2021-06-15: يونيو 15, 2021]",
  "[2021-06-15: 5 ذو القعدة 1442 هـ] الموافق [2021-06-15: 15 يونيو 2021]",
  "[2015-07-20: 1436-10-04هـ]",
  "[2017-06-17: 27 خرداد 1396]",
  "[--12-06: السادس من كانون الأول/ديسمبر]",
  "[2019-09-21: الحادي والعشرين من أيلول 2019]",
  "[-P2D: أول من أمس] و[-P1D: أمس] و[P0D: اليوم]",
  "[-P2D: منذ يومين] و[-PT3H: منذ 3 ساعات] و[-P3D: قبل ثلاثة أيام]",
  "[-W-7: الأحد الماضي]",
  "في [--03: مارس/آذار الماضي]",
  "[2020-01-03: 3 كانون ثاني 2020]",
  "بين [--03: آذار/مارس] و[2024-08: آب/أغسطس 2024]",
  "في [2014: عام 2014]",
  "[2012-09: سبتمبر2012]",
];

test("Arabic newspaper dates give what their words say, and no more", () => {
  for (const marked of ARABIC) check(marked);
});

test("what is no date, or an impossible one, is not found", () => {
  for (const text of [
    "30 فبراير 2018",
    "عدد أيار/حزيران 2018",
    "آب العائلة",
    "فازوا 3-1",
    "0999 55 210 440",
    "مارس ضغوطا",
  ])
    check(text);
});

test("dates of other languages are found by their own words", () => {
  check("[2018-09-17: September 17, 2018], [-P2D: two days ago]", "en");
  check("[2017-06-17: ۱۳۹۶/۰۳/۲۷] و [-P1D: دیروز]", "fa");
  check("[2021-06-15: 15 Haziran 2021], [2024-11-12: 12 KASIM 2024], [2024-02-09: 9 ŞUBAT 2024]", "tr");
  check("[-PT3H: 3 часа назад], [2021-06-15: 15 июня 2021]", "ru");
  check("[2021-06-15: 15. Juni 2021], [2019-02-08: 8 février 2019]", "unknown");
});

test("every series of month names finds its example", () => {
  for (const [language, all] of Object.entries(MONTHS))
    for (const { name, calendar, example } of all) {
      const [found] = findDates(example, { language });
      assert.equal(found?.calendar, calendar, `${language} ${name}: ${example}`);
      assert.equal(found?.precision, "day", example);
    }
});

test("every month name of every series is read as its month", () => {
  for (const [language, all] of Object.entries(MONTHS))
    for (const { calendar, names } of all)
      if (calendar === "gregorian")
        names.forEach((forms, at) => {
          for (const form of forms.split("|")) {
            const [found] = findDates(`15 ${form} 2018`, { language });
            assert.equal(found?.value, `2018-${String(at + 1).padStart(2, "0")}-15`, `${language} ${form}`);
          }
        });
});

test("every relative day and unit finds its example", () => {
  for (const [language, { relative, units }] of Object.entries(DAY_WORDS)) {
    for (const { value, example } of relative) {
      const found = findDates(example, { language }).map((one) => one.value);
      assert.ok(found.includes(value), `${language}: ${example} gave ${found}`);
    }
    for (const { unit, example } of units) {
      const [found] = findDates(example, { language });
      assert.ok(found?.value.endsWith(unit === "min" ? "M" : unit), `${language}: ${example} gave ${found?.value}`);
    }
  }
});

test("a date ends at its line", () => {
  check("[2024-06-16T14:30: 16-06-2024 | 14:30]\n17 كانون الجمر");
  check("عدد 15\nمايو 2018".replace("مايو 2018", "[2018-05: مايو 2018]"));
});

test("a date without a year is counted from the publication only when asked", () => {
  const on = (text: string): string | null => {
    const [found] = findDates(text, { language: "ar" });
    return found ? resolveDate(found, "2018-06-15") : null;
  };
  assert.equal(on("حزيران/يونيو الجاري"), "2018-06");
  assert.equal(on("مارس الماضي"), "2018-03");
  assert.equal(on("تشرين الأول/أكتوبر الماضي"), "2017-10");
  assert.equal(on("أيلول المقبل"), "2018-09");
  assert.equal(on("30 أغسطس"), "2017-08-30");
  assert.equal(on("أمس"), "2018-06-14");
  assert.equal(on("الأحد الماضي"), "2018-06-10");
  assert.equal(on("منذ يومين"), "2018-06-13");
});

test("dates lie inside the text, in order, for any text", () => {
  const piece = fc.constantFrom(
    "17",
    " ",
    "أيلول",
    "/",
    "سبتمبر",
    "2018",
    "أمس",
    "منذ",
    "يومين",
    "-",
    "\u200f",
    "هـ",
    "الماضي",
    "(",
    ":30",
    "١٢",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 30 }), (parts) => {
      const text = parts.join("");
      let last = 0;
      for (const { start, end } of findDates(text, { language: "ar" })) {
        assert.ok(start >= last && end > start && end <= text.length);
        last = end;
      }
    }),
  );
});
