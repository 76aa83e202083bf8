// Persian as the common engine reads it: all its tables in one value. Leaves out page words, months and numbers.

import type { ReportingLanguage } from "../reporting-language.ts";
import { PERSIAN_EXAMPLES } from "./examples.ts";
import { PERSIAN_FRAMES } from "./frames.ts";
import { PERSIAN_HEARSAY, PERSIAN_NOUNS, PERSIAN_PHRASES } from "./phrases.ts";
import { PERSIAN_ANONYMITY, PERSIAN_HEADS } from "./source-words.ts";
import { PERSIAN_VERBS } from "./verbs.ts";

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

const ADJUNCTS =
  "در به با از بر برای تا پس پیش طی ضمن درباره دربارهٔ علیه پی بدون میان نزد روی زیر طبق بنا براساس همراه مقابل نسبت";
const TIME =
  "دیروز امروز فردا امشب روز گذشته شب صبح عصر ظهر دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه شنبه یکشنبه یک‌شنبه هفته";

/** Persian. */
export const PERSIAN: ReportingLanguage = {
  code: "fa",
  verbs: PERSIAN_VERBS,
  phrases: PERSIAN_PHRASES,
  hearsay: PERSIAN_HEARSAY,
  nouns: PERSIAN_NOUNS,
  frames: PERSIAN_FRAMES,
  complementisers: ["که", "این که", "اینکه"],
  infinitiveMarks: [],
  pronouns: {
    وی: "person",
    او: "any",
    ایشان: "person",
    آنها: "several",
    آنان: "several",
    آن‌ها: "several",
    نامبرده: "person",
  },
  heads: PERSIAN_HEADS,
  headFirst: true,
  anonymity: PERSIAN_ANONYMITY,
  boundaries: list("که اما زیرا چون اگر هرچند گرچه وقتی هنگامی سپس یا را"),
  relatives: ["که"],
  clauseWords: [],
  mediums: list("بیانیه بیانیه‌ای گزارش گزارشی کیفرخواست نامه اطلاعیه اطلاعیه‌ای متن پیام سند مقاله توییت پیامی"),
  linkingPrepositions: [],
  adjunctOpeners: list(ADJUNCTS),
  determiners: list("این آن همین همان هیچ هرگونه هر برخی بعضی چند یک همه"),
  conjunctions: ["و"],
  adverbs: list(`${TIME} نیز هم همچنین ابتدا سپس بار دیگر هنوز اکنون پیشتر پیش‌تر بعدا رسما صریحا تاکنون`),
  undoing: [],
  nounMarkers: [],
  capitals: false,
  verbFinal: true,
  quotationDash: true,
  apostrophe: "none",
  twinLetters: { أ: "ا", ؤ: "و", إ: "ا" },
  partingWords: ["هم", "نیز"],
  nominalEndings: [],
  objectMarks: ["را"],
  tyingWords: list("یکی برخی بسیاری شماری تعدادی گروهی نزدیک وابسته مربوط تنی"),
  objectNouns: list(
    "دریافت حمله حملات اتهام اتهامات اتهام‌ها گزارش گزارش‌ها گزارش‌های خبر خبرها اخبار ادعا ادعاها ادعاهای شایعه شایعات اظهارات سخنان نقش دخالت وجود وقوع احتمال پیشنهاد درخواست اقدام اقدامات تصمیم سیاست سیاست‌های نامه پرداخت",
  ),
  lightVerbs: list("شد شدند شده شده‌اند می‌شود می‌شوند است"),
  normative: list("قانون قوانین آیین‌نامه برنامه توافق قرارداد دستورالعمل مقررات"),
  examples: PERSIAN_EXAMPLES,
};
