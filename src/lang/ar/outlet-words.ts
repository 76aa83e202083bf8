// Words that make a name the name of a news outlet: «صحيفة …», «… نيوز». Data only; which name in a slug is the outlet is decided by read/.

/** One word with its place in the name and a name that it marks. */
export interface OutletWord {
  readonly word: string;
  readonly place: "first" | "anywhere";
  readonly example: string;
}

/** The Arabic words, with the Latin ones that Arabic outlets carry in Arabic letters. */
export const OUTLET_WORDS_AR: readonly OutletWord[] = [
  { word: "صحيفة", place: "first", example: "صحيفة المرفأ" },
  { word: "جريدة", place: "first", example: "جريدة المرفأ" },
  { word: "مجلة", place: "first", example: "مجلة المرفأ" },
  { word: "قناة", place: "first", example: "قناة الميناء" },
  { word: "تلفزيون", place: "first", example: "تلفزيون الميناء" },
  { word: "راديو", place: "first", example: "راديو الميناء" },
  { word: "إذاعة", place: "first", example: "إذاعة الميناء" },
  { word: "موقع", place: "first", example: "موقع الرافدة" },
  { word: "شبكة", place: "first", example: "شبكة الرافدة" },
  { word: "بوابة", place: "first", example: "بوابة السارية" },
  { word: "منصة", place: "first", example: "منصة السارية" },
  { word: "منبر", place: "first", example: "منبر السد" },
  { word: "صدى", place: "first", example: "صدى الأعالي" },
  { word: "صوت", place: "first", example: "صوت الميناء" },
  { word: "أخبار", place: "first", example: "أخبار السهل" },
  { word: "نبض", place: "first", example: "نبض السهل" },
  { word: "نيوز", place: "anywhere", example: "مرفأ نيوز" },
  { word: "بوست", place: "anywhere", example: "الرافدة بوست" },
  { word: "تايمز", place: "anywhere", example: "الرافدة تايمز" },
  { word: "برس", place: "anywhere", example: "رافدة برس" },
  { word: "أونلاين", place: "anywhere", example: "الرافدة أونلاين" },
  { word: "تي في", place: "anywhere", example: "الميناء تي في" },
  { word: "الإخباري", place: "anywhere", example: "الموقع الرافدي الإخباري" },
  { word: "الإخبارية", place: "anywhere", example: "شبكة الرافدة الإخبارية" },
];
