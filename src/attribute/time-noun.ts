// Nouns of time that stand where a subject could: «على مدى الأيام الماضية، والتي …», «هذه المرة ادعى». Leaves out time words (lang/ar/boundary-words.ts).

import { isTimeWord } from "./grammar.ts";
import type { Word } from "./words.ts";

/** «على مدى الأيام الماضية، والتي طالبت»: a time speaks for no one. */
export function isTimeNoun(word: Word): boolean {
  return (
    isTimeWord(word) ||
    /^(?:ال)?(?:ايام|اسابيع|اشهر|سنوات|ساعات|عاما|شهرا|يوما|فترة|مرحلة|وقت|حين|لحظة|اثناء)$/.test(word.key)
  );
}

/** «هذه المرة ادعى»: a phrase of time is no subject. */
export const TIME_ENDS: ReadonlySet<string> = new Set(
  "المرة الوقت الاثناء السياق الاطار الصدد اليوم الفترة المرحلة ذلك الحين الماضي المقبل الماضية المقبلة الاخيرة الحالية الجارية الجاري الحالي".split(
    " ",
  ),
);
