// Arabic words around dates: أمس, الماضي, السادس من, عام. Data only.

import type { DayWords } from "../day-words.ts";

const UNITS: readonly string[] = "الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع".split(" ");
const TEENS: readonly string[] =
  "الحادي عشر،الثاني عشر،الثالث عشر،الرابع عشر،الخامس عشر،السادس عشر،السابع عشر،الثامن عشر،التاسع عشر".split("،");

function ordinals(): Readonly<Record<string, number>> {
  const days: Record<string, number> = { غرة: 1, العاشر: 10, العشرين: 20, العشرون: 20, الثلاثين: 30, الثلاثون: 30 };
  UNITS.forEach((unit, at) => {
    days[unit] = at + 1;
  });
  TEENS.forEach((teen, at) => {
    days[teen] = at + 11;
  });
  ["الحادي", ...UNITS.slice(1)].forEach((unit, at) => {
    days[`${unit} والعشرين`] = at + 21;
    days[`${unit} والعشرون`] = at + 21;
  });
  days["الحادي والثلاثين"] = 31;
  return days;
}

/** The Arabic table. */
export const DAY_WORDS_AR: DayWords = {
  relative: [
    { forms: ["أول من أمس", "أول أمس", "أمس الأول"], value: "-P2D", example: "أعلنت البلدية أول من أمس بدء العمل" },
    { forms: ["أمس", "الأمس", "البارحة"], value: "-P1D", example: "قالت البلدية أمس إن العمل بدأ" },
    { forms: ["اليوم", "هذا اليوم"], value: "P0D", example: "بدأ العمل اليوم" },
    { forms: ["بعد غد"], value: "P2D", example: "يجتمع المجلس بعد غد" },
    { forms: ["غدا", "الغد"], value: "P1D", example: "يجتمع المجلس غداً" },
  ],
  agoBefore: ["منذ", "قبل"],
  agoAfter: [],
  units: [
    { unit: "min", forms: ["دقائق", "دقيقة"], one: ["دقيقة"], two: ["دقيقتين"], example: "منذ 30 دقيقة" },
    { unit: "H", forms: ["ساعات", "ساعة"], one: ["ساعة"], two: ["ساعتين"], example: "منذ 3 ساعات" },
    { unit: "D", forms: ["أيام", "يوما", "يوم"], one: ["يوم"], two: ["يومين"], example: "منذ يومين" },
    { unit: "W", forms: ["أسابيع", "أسبوعا", "أسبوع"], one: ["أسبوع"], two: ["أسبوعين"], example: "قبل ثلاثة أسابيع" },
    { unit: "M", forms: ["أشهر", "شهور", "شهرا", "شهر"], one: ["شهر"], two: ["شهرين"], example: "قبل أربعة أشهر" },
    {
      unit: "Y",
      forms: ["سنوات", "أعوام", "سنة", "عاما", "عام"],
      one: ["عام", "سنة"],
      two: ["عامين", "سنتين"],
      example: "قبل عامين",
    },
  ],
  counts: {
    ...{ ثلاثة: 3, ثلاث: 3, أربعة: 4, أربع: 4, خمسة: 5, خمس: 5, ستة: 6, ست: 6, سبعة: 7, سبع: 7 },
    ...{ ثمانية: 8, ثماني: 8, تسعة: 9, تسع: 9, عشرة: 10, عشر: 10 },
  },
  weekdays: ["الاثنين|الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
  ordinals: ordinals(),
  relations: {
    past: ["الماضي", "المنصرم", "الفائت", "الماضية", "السابق"],
    current: ["الجاري", "الحالي", "هذا"],
    next: ["المقبل", "القادم", "المقبلة", "القادمة"],
  },
  year: ["عام", "العام", "سنة", "لعام", "لسنة"],
};
