// Which preposition stands at a word: its own word, or the clitic ب or ل that it wears. The tables name what only looks like one.
// Leaves out whether the verb governs it (anchors.ts).

import type { Word } from "./words.ts";

/** Words that begin with ب and mostly are names, nouns or adverbs of their own. */
const NOT_GOVERNED =
  /^(?:باسم|بعد|بين|بعض|بها|به|بهم|بي|بن|بل|بيان|بحسب|بينما|بيد|بدوره|بدورها|بلدية|بلاد|بلد|بلدان|بعثة|برلمان|برنامج|بنك|باحث|باحثون|بابا|بوتين|برلين|بكين|بغداد|بيروت|باريس|بريطانيا|بروكسل|باكستان|بولندا|بلجيكا|بشار|بكر|بدر|بلال|بنيامين|بومبيو|بولتون|بحرين|برازيل|برشلونة|بايرن|بنغلاديش|بلغاريا|بدا|بدات|بدء|برئاسة|بحضور|بمناسبة|بمدينة|بولاية|بمحافظة|بمنطقة|بقطاع|بالفعل|بالتالي|بالمقابل|بشدة|بوضوح|بشكل|بصفته|بصورة|بدون|بسبب|بشان|بات|باتت|بقيادة|بتاريخ|بخصوص|بعيد|بقي|بلغ|بلغت|بث|برز|بيت|بيع|بيئة|بحر|بطل|بطولة|بعدما|بوزارة|بالقرب|بالتزامن|بالاضافة|بمجلس|بموجب|بنسبة|بداية|بر|برا|بهذا|برس|بيتنا|بحثا|بدلا|بنت|بنات|بيونغ|بيونغيانغ|باستمرار|بسرعة|بانتظام|بسهولة|بعناية|بحذر|باستخدام|بوصفه|بوصفها|بوتن|بنس|بوش|باراك|بيونغيانج|بما|بعدها|بينهم|بينها|بينهما|بادئ|بطرسبورغ|بروفيسور|بيرو|بوليفيا|بنما|بوسطن|بازل|بروناي|بوروندي|بنين|بوتسوانا|بيلاروسيا|بوغوتا|بوخارست|بودابست|براغ|بلغراد|برن|بانكوك|بريتوريا|بدءا|باكرا|بعيدا|بارزا|بالغا|بطيئا|بسيطا)$/;
/** Words with which a preposition forms a phrase of its own: «على هامش», «من خلال», «عن طريق». */
const EXCLUDED_AFTER: Readonly<Record<string, ReadonlySet<string>>> = {
  على: new Set([
    "هامش",
    "صفحته",
    "صفحتها",
    "حسابه",
    "حسابها",
    "موقع",
    "موقعه",
    "موقعها",
    "تويتر",
    "فيسبوك",
    "لسان",
    "حد",
    "الرغم",
    "الاقل",
    "الاكثر",
    "الفور",
    "ما",
    "اثر",
    "راس",
    "متن",
    "مدى",
    "مدار",
    "الارض",
    "الحدود",
    "سؤال",
    "سبيل",
    "طول",
    "غرار",
    "قناة",
    "وجه",
    "خلفية",
    "الارجح",
    "يد",
  ]),
  من: new Set([
    "جانبه",
    "جانبها",
    "جهته",
    "جهتها",
    "جهتهم",
    "خلال",
    "ناحيته",
    "بين",
    "قبل",
    "ثم",
    "اجل",
    "جانب",
    "جهة",
    "بينهم",
    "بينها",
    "دون",
    "طرف",
    "العمر",
    "نوعه",
    "نوعها",
    "جديد",
  ]),
  عن: new Set(["طريق", "كثب", "قرب", "بعد"]),
  الى: new Set(["جانب", "ذلك", "حد", "حين"]),
  في: new Set([]),
  ل: new Set([]),
};

/** «بريطانية», «برازيليون»: an adjective that begins with ب, no preposition; «بتلقي» (of receiving) has one. */
const ADJECTIVE_IN_BA = /^ب(?!ا|ت.{1,2}ي$).*(?:ي|ية|يون|يين)$/;

/** The preposition at a word: its own word, or the clitic ب or ل it wears; "" where none. */
export function prepositionAt(word: Word, next: Word | undefined): string {
  const forms: Readonly<Record<string, string>> = {
    الى: "إلى",
    على: "على",
    عن: "عن",
    من: "من",
    في: "في",
    مع: "مع",
    عما: "عن",
    مما: "من",
  };
  const own = forms[word.key];
  if (own !== undefined) return EXCLUDED_AFTER[word.key]?.has(next?.key ?? "") === true ? "" : own;
  if (
    /^ب..+/.test(word.key) &&
    !NOT_GOVERNED.test(word.key) &&
    !ADJECTIVE_IN_BA.test(word.key) &&
    word.conjunction === ""
  )
    return "ب";
  if (word.key === "ب" && next && /["“”«»]/.test(next.gap)) return "ب";
  if (/^ل..+/.test(word.key)) return "ل";
  return "";
}
