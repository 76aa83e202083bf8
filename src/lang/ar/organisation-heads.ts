// Head nouns that open the name of an organisation: «مركز …», «وزارة …», «لواء …». They say its kind, whether it belongs to a state,
// and so how much of a name it takes to tell one from another. Leaves out heads of documents and of anonymous sources.

/** A head. `scope` says what a name needs to be one across articles: "state": an adjective or place of a state; "name": words of its own. */
export interface OrganisationHead {
  readonly word: string;
  readonly scope: "state" | "name";
  readonly kind: "organisation" | "media";
  /** A phrase with the head; names are invented. */
  readonly example: string;
}

const state = (word: string, example: string): OrganisationHead => ({
  word,
  scope: "state",
  kind: "organisation",
  example,
});
const named = (word: string, example: string): OrganisationHead => ({
  word,
  scope: "name",
  kind: "organisation",
  example,
});
const media = (word: string, example: string): OrganisationHead => ({ word, scope: "name", kind: "media", example });

/** The table; the article and broken plurals are not derived: a plural names several. */
export const ORGANISATION_HEADS: readonly OrganisationHead[] = [
  state("وزارة", "وزارة الملاحة السورية"),
  state("حكومة", "الحكومة الأردنية"),
  state("إدارة", "الإدارة الأميركية"),
  state("رئاسة", "الرئاسة المصرية"),
  state("خارجية", "الخارجية الروسية"),
  state("داخلية", "الداخلية التونسية"),
  state("دفاع", "الدفاع الروسية"),
  state("جيش", "الجيش اللبناني"),
  state("قوات", "القوات العراقية"),
  state("شرطة", "الشرطة الفرنسية"),
  state("استخبارات", "الاستخبارات التركية"),
  state("مخابرات", "المخابرات الأردنية"),
  state("برلمان", "البرلمان الكويتي"),
  state("سلطات", "السلطات اليونانية"),
  state("سلطة", "السلطة الفلسطينية"),
  state("نظام", "النظام السوري"),
  state("أركان", "الأركان الروسية"),
  state("سفارة", "السفارة الإيطالية"),
  state("قنصلية", "القنصلية الإيطالية"),
  state("نيابة", "النيابة المصرية"),
  state("قضاء", "القضاء الفرنسي"),
  state("محكمة", "المحكمة الاتحادية العراقية"),
  state("ديوان", "الديوان الملكي الأردني"),
  state("قصر", "القصر الرئاسي"),
  state("بلدية", "بلدية الميناء"),
  state("محافظة", "محافظة الساحل"),
  state("دفاعات", "الدفاعات الجوية السورية"),
  state("بعثة", "البعثة الروسية"),
  state("مديرية", "مديرية الموانئ السورية"),
  state("مجلس", "مجلس النواب الأردني"),
  state("مستشفى", "مستشفى الميناء"),
  state("بنك", "البنك المركزي المصري"),
  state("مصرف", "مصرف لبنان المركزي"),
  state("جمارك", "الجمارك اللبنانية"),
  state("بحرية", "البحرية الإيطالية"),
  state("منتخب", "المنتخب المصري"),
  named("مركز", "مركز دراسات الساحل"),
  named("معهد", "معهد الساحل للدراسات"),
  named("جامعة", "جامعة الساحل"),
  named("كلية", "كلية الساحل"),
  named("منظمة", "منظمة الساحل الخيرية"),
  named("هيئة", "هيئة الموانئ"),
  named("مؤسسة", "مؤسسة الساحل"),
  named("جمعية", "جمعية الساحل"),
  named("رابطة", "رابطة البحارة"),
  named("اتحاد", "اتحاد البحارة"),
  named("نقابة", "نقابة البحارة"),
  named("لجنة", "لجنة الموانئ"),
  named("مفوضية", "مفوضية الموانئ"),
  named("مرصد", "مرصد الساحل"),
  named("شبكة", "شبكة الساحل"),
  named("حزب", "حزب الساحل"),
  named("حركة", "حركة الساحل"),
  named("تيار", "تيار الساحل"),
  named("جبهة", "جبهة الساحل"),
  named("كتلة", "كتلة الساحل"),
  named("تحالف", "تحالف الساحل"),
  named("ائتلاف", "ائتلاف الساحل"),
  named("جماعة", "جماعة الساحل"),
  named("تنظيم", "تنظيم الساحل"),
  named("ميليشيا", "ميليشيا الساحل"),
  named("مليشيا", "مليشيا الساحل"),
  named("ميليشيات", "ميليشيات الساحل"),
  named("فصيل", "فصيل الساحل"),
  named("فيلق", "فيلق الساحل"),
  named("لواء", "لواء الساحل"),
  named("كتيبة", "كتيبة الساحل"),
  named("كتائب", "كتائب الساحل"),
  named("سرايا", "سرايا الساحل"),
  named("وحدات", "وحدات الساحل"),
  named("شركة", "شركة الساحل للملاحة"),
  named("مجموعة", "مجموعة الساحل"),
  named("نادي", "نادي الساحل"),
  named("فريق", "فريق الساحل"),
  named("حملة", "حملة الساحل"),
  named("مكتب", "مكتب الساحل"),
  named("جهاز", "جهاز أمن الساحل"),
  named("دائرة", "دائرة الموانئ"),
  named("صندوق", "صندوق الساحل"),
  named("مجمع", "مجمع الساحل"),
  named("دار", "دار الساحل"),
  named("كنيسة", "كنيسة الساحل"),
  named("غرفة", "غرفة التجارة"),
  named("أمانة", "أمانة الساحل"),
  named("منصة", "منصة الساحل"),
  named("حلف", "حلف الساحل"),
  media("وكالة", "وكالة الساحل"),
  media("صحيفة", "صحيفة الساحل"),
  media("جريدة", "جريدة الساحل"),
  media("مجلة", "مجلة الساحل"),
  media("قناة", "قناة الساحل"),
  media("إذاعة", "إذاعة الساحل"),
  media("راديو", "راديو الساحل"),
  media("تلفزيون", "تلفزيون الساحل"),
  media("موقع", "موقع الساحل"),
  media("بوابة", "بوابة الساحل"),
  media("فضائية", "فضائية الساحل"),
];

const BY_WORD: ReadonlyMap<string, OrganisationHead> = new Map(ORGANISATION_HEADS.map((head) => [head.word, head]));

/** The head that a SAFE-normalised word is, with or without article; null where it is none. */
export function organisationHeadOf(safe: string): OrganisationHead | null {
  return BY_WORD.get(safe) ?? (safe.startsWith("ال") ? (BY_WORD.get(safe.slice(2)) ?? null) : null);
}

/** Heads whose names are names of one body under another word: «استخبارات» and «مخابرات» of one state. */
export const EQUAL_HEADS: Readonly<Record<string, string>> = {
  مخابرات: "استخبارات",
  مليشيا: "ميليشيا",
  ميليشيات: "ميليشيا",
  جريدة: "صحيفة",
};

/** Folded heads that open a name in running text without a further sign; the others («فريق», «مجموعة», «موقع») are common nouns too. */
export const FREE_HEADS: ReadonlySet<string> = new Set(
  `وزاره مركز معهد جامعه منظمه هيئه مؤسسه جمعيه رابطه نقابه مرصد حزب جبهه كتيبه كتائب فيلق لواء سرايا شركه مفوضيه
وكاله صحيفه قناه اذاعه مجله ميليشيا`.split(/\s+/),
);
