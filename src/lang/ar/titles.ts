// Titles: words before (or after) a name that say what a person is. Offices hold a complement («وزير الدفاع»), styles do not («السيد»).
// The name stage takes them off names, keeps offices as roles and styles of honour as labels. Leaves out heads of organisations.

/** A title. `office`: takes a complement and can stand for the person. `unique`: one holder at a time, so the full office names one person. */
export interface Title {
  /** Indefinite singular, masculine: «وزير». */
  readonly word: string;
  readonly office: boolean;
  readonly unique: boolean;
  /** A phrase with the title; the name in it is invented. */
  readonly example: string;
}

const unique = (word: string, example: string): Title => ({ word, office: true, unique: true, example });
const office = (word: string, example: string): Title => ({ word, office: true, unique: false, example });
const style = (word: string, example: string): Title => ({ word, office: false, unique: false, example });

/** The table. Feminines and the article are derived. */
export const TITLES: readonly Title[] = [
  unique("رئيس", "رئيس الوزراء سامر العدناني"),
  unique("وزير", "وزير الدفاع سامر العدناني"),
  unique("ملك", "الملك سامر الأول"),
  unique("عاهل", "العاهل سامر الأول"),
  unique("أمير", "أمير البلاد سامر العدناني"),
  unique("سلطان", "السلطان سامر العدناني"),
  unique("إمبراطور", "الإمبراطور سامر"),
  unique("مستشارة", "المستشارة الألمانية سلمى العدناني"),
  unique("سفير", "سفير البلاد سامر العدناني"),
  unique("مندوب", "مندوب البلاد لدى الأمم المتحدة سامر العدناني"),
  unique("مبعوث", "المبعوث الخاص سامر العدناني"),
  unique("أمين", "الأمين العام سامر العدناني"),
  unique("محافظ", "محافظ المدينة سامر العدناني"),
  unique("حاكم", "حاكم المصرف سامر العدناني"),
  unique("عمدة", "عمدة المدينة سامر العدناني"),
  unique("مفتي", "مفتي البلاد سامر العدناني"),
  unique("بابا", "البابا سامر الثاني"),
  unique("بطريرك", "البطريرك سامر العدناني"),
  unique("مرشد", "المرشد الأعلى سامر العدناني"),
  unique("ولي", "ولي العهد سامر العدناني"),
  unique("نقيب", "نقيب الصحافيين سامر العدناني"),
  unique("زعيم", "زعيم الحركة سامر العدناني"),
  unique("نائب", "نائب الرئيس سامر العدناني"),
  office("مدير", "مدير المركز سامر العدناني"),
  office("متحدث", "المتحدث باسم الجيش سامر العدناني"),
  office("ناطق", "الناطق الرسمي سامر العدناني"),
  office("قائد", "قائد اللواء سامر العدناني"),
  office("مسؤول", "المسؤول المالي سامر العدناني"),
  office("مسئول", "المسئول المالي سامر العدناني"),
  office("عضو", "عضو المجلس سامر العدناني"),
  office("مستشار", "مستشار الرئيس سامر العدناني"),
  office("ممثل", "ممثل الأمين العام سامر العدناني"),
  office("مساعد", "مساعد الوزير سامر العدناني"),
  office("وكيل", "وكيل الوزارة سامر العدناني"),
  office("منسق", "منسق الحملة سامر العدناني"),
  office("مفوض", "المفوض السامي سامر العدناني"),
  office("مدرب", "مدرب المنتخب سامر العدناني"),
  office("لاعب", "لاعب الفريق سامر العدناني"),
  office("مهاجم", "مهاجم المنتخب سامر العدناني"),
  office("قيادي", "القيادي في الحركة سامر العدناني"),
  office("ضابط", "ضابط الشرطة سامر العدناني"),
  office("باحث", "الباحث في المركز سامر العدناني"),
  office("خبير", "الخبير الاقتصادي سامر العدناني"),
  office("محلل", "المحلل السياسي سامر العدناني"),
  office("كاتب", "الكاتب سامر العدناني"),
  office("صحفي", "الصحفي سامر العدناني"),
  office("صحافي", "الصحافي سامر العدناني"),
  office("إعلامي", "الإعلامي سامر العدناني"),
  office("مراسل", "مراسل الإذاعة سامر العدناني"),
  office("ناشط", "الناشط سامر العدناني"),
  office("محام", "محامي الدفاع سامر العدناني"),
  office("محامي", "محامي الدفاع سامر العدناني"),
  office("قاضي", "القاضي سامر العدناني"),
  office("طبيب", "طبيب الفريق سامر العدناني"),
  office("مؤسس", "مؤسس الشركة سامر العدناني"),
  office("مالك", "مالك النادي سامر العدناني"),
  office("مدعي", "المدعي العام سامر العدناني"),
  office("نجم", "نجم الفريق سامر العدناني"),
  office("مخرج", "المخرج سامر العدناني"),
  office("ممثلة", "الممثلة سلمى العدناني"),
  office("فنان", "الفنان سامر العدناني"),
  office("مغني", "المغني سامر العدناني"),
  office("سيناتور", "السيناتور سامر العدناني"),
  office("برلماني", "البرلماني سامر العدناني"),
  office("معارض", "المعارض سامر العدناني"),
  office("رجل", "رجل الأعمال سامر العدناني"),
  office("سيدة", "سيدة الأعمال سلمى العدناني"),
  office("موفد", "الموفد الخاص سامر العدناني"),
  office("كبير", "كبير المفاوضين سامر العدناني"),
  office("قس", "القس سامر العدناني"),
  office("أسقف", "الأسقف سامر العدناني"),
  office("إمام", "إمام المسجد سامر العدناني"),
  style("سيد", "السيد سامر العدناني"),
  style("دكتور", "الدكتور سامر العدناني"),
  style("بروفسور", "البروفسور سامر العدناني"),
  style("بروفيسور", "البروفيسور سامر العدناني"),
  style("مهندس", "المهندس سامر العدناني"),
  style("أستاذ", "الأستاذ سامر العدناني"),
  style("شيخ", "الشيخ سامر العدناني"),
  style("حاج", "الحاج سامر العدناني"),
  style("آنسة", "الآنسة سلمى العدناني"),
  style("جنرال", "الجنرال سامر العدناني"),
  style("فريق", "الفريق سامر العدناني"),
  style("لواء", "اللواء سامر العدناني"),
  style("عميد", "العميد سامر العدناني"),
  style("عقيد", "العقيد سامر العدناني"),
  style("مقدم", "المقدم سامر العدناني"),
  style("رائد", "الرائد سامر العدناني"),
  style("ملازم", "الملازم سامر العدناني"),
  style("مشير", "المشير سامر العدناني"),
  style("أميرال", "الأميرال سامر العدناني"),
  style("كولونيل", "الكولونيل سامر العدناني"),
  style("ماجور", "الماجور سامر العدناني"),
  style("ميجور", "الميجور سامر العدناني"),
  style("ليفتنانت", "الليفتنانت سامر العدناني"),
  style("كابتن", "الكابتن سامر العدناني"),
  style("بريغادير", "البريغادير سامر العدناني"),
  style("أدميرال", "الأدميرال سامر العدناني"),
  style("مارشال", "المارشال سامر العدناني"),
  style("لورد", "اللورد سامر العدناني"),
  style("سير", "السير سامر العدناني"),
  style("شاب", "الشاب سامر العدناني"),
];

const BY_WORD: ReadonlyMap<string, Title> = new Map(TITLES.map((title) => [title.word, title]));

/** Words that go on a title and are none themselves: «الفريق أول», «العميد الركن». */
export const TITLE_TAILS: ReadonlySet<string> = new Set([
  "أول",
  "اول",
  "ركن",
  "الركن",
  "ثان",
  "متقاعد",
  "المتقاعد",
  "السابق",
  "السابقة",
]);

/** The title that a SAFE-normalised word is, without article and feminine or dual ending; null where it is none. */
export function titleOf(safe: string): Title | null {
  const bare = safe.startsWith("ال") && safe.length > 3 ? safe.slice(2) : safe;
  for (const word of [bare, bare.replace(/[ةا]$/u, ""), bare.replace(/ي$/u, "")]) {
    const title = BY_WORD.get(word);
    if (title) return title;
  }
  return null;
}
