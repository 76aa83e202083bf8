// Persian nouns that tell what kind of source they head, by kind, and the formulas of anonymity. Leaves out names and states.

import type { SourceKind } from "../../model/attribution.ts";

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** A noun, with «ی» of the construct behind a vowel, with its plural, and with the indefinite «ی». */
const noun = (word: string): readonly string[] => {
  const vowel = /[او]$/u.test(word);
  return [
    word,
    `${word}ها`,
    `${word}های`,
    `${word}ی`,
    ...(vowel ? [`${word}یی`] : []),
    ...(word.endsWith("ه") ? [`${word}ای`] : []),
  ];
};

const all = (words: string): readonly string[] => list(words).flatMap(noun);

/** «شهرداری» the town hall is not «شهردار» with an ending. */
const BODIES: ReadonlySet<string> = new Set(list("شهرداری استانداری فرمانداری دادستانی رهبری نمایندگی سخنگویی"));

/** Heads by kind of source. */
export const PERSIAN_HEADS: Readonly<Partial<Record<SourceKind, readonly string[]>>> = {
  anonymous: [...all("منبع"), ...list("منابع منابعی شاهدان شاهدی ناظران")],
  document: all(
    "گزارش بیانیه سند نامه پژوهش نظرسنجی تصویر ویدئو فیلم کیفرخواست اطلاعیه متن پیام توییت آمار تحقیق مطالعه حکم سندی",
  ).concat(list("یافته‌ها یافته‌های اسناد مدارک تصاویر تحقیقات بررسی‌ها داده‌ها پیش‌بینی")),
  media: [
    ...all("روزنامه خبرگزاری شبکه تلویزیون رادیو سایت مجله وبسایت رسانه هفته‌نامه پایگاه"),
    ...list("رسانه‌ها رسانه‌های خبرنگار"),
  ],
  organisation: all(
    "وزارت وزارتخانه دولت ارتش سپاه پلیس شهرداری استانداری فرمانداری شرکت اتحادیه شورا کمیته دادگاه حزب سازمان انجمن مرکز کمیسیون اداره دانشگاه مؤسسه موسسه بانک کارخانه دادستانی دادسرا مجلس بنیاد فدراسیون ستاد نهاد گروه جنبش سفارت دفتر بیمارستان موزه باشگاه پارلمان هیئت ائتلاف اپوزیسیون اتاق هلال‌احمر کنسولگری قوه آژانس مدیریت",
  ),
  person: all(
    "وزیر رئیس رییس شهردار استاندار فرماندار مدیر مدیرعامل وکیل قاضی دادستان نماینده سناتور دبیر دبیرکل سخنگو مهندس پزشک دکتر استاد اقتصاددان کارشناس سفیر سردار سرهنگ ناخدا شاه امام مشاور معاون رهبر فرمانده تحلیلگر نویسنده نانوا همسایه نگهبان راننده زن مرد پدر مادر برادر خواهر بازرس متهم عضو رئیس‌کل رئیس‌جمهور رییس‌جمهور نخست‌وزیر آقا خانم مربی کشاورز ماهیگیر سرمهندس مسئول مقام مسؤول آیت‌الله حجت‌الاسلام",
  ).filter((form) => !BODIES.has(form)),
  group: list(
    "کارشناسان ساکنان فعالان معترضان مخالفان منتقدان پژوهشگران دانشمندان پزشکان نمایندگان مسئولان مقامات مقام‌ها مقام‌های کشاورزان ماهیگیران تحلیلگران اقتصاددانان اهالی روستاییان کارگران دانشجویان خانواده‌ها خانواده بستگان امدادگران وکلای خبرنگاران امدادگران شورشیان آتش‌نشانان مردم شهروندان",
  ),
};

/** Formulas that make any source anonymous. */
export const PERSIAN_ANONYMITY: readonly string[] = [
  "نخواست نامش فاش شود",
  "نخواست نامش ذکر شود",
  "نخواست نامش برده شود",
  "نخواست نام او فاش شود",
  "خواست نامش فاش نشود",
  "خواست نامش ذکر نشود",
  "به شرط ناشناس ماندن",
  "به شرط فاش نشدن نامش",
  "به شرط فاش نشدن نام",
  "منبع آگاه",
  "مقام آگاه",
  "مقام مسئول",
];
