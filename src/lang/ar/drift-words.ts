// Words by which a change between two outlets is recognised where no passage shows it: who killed, who names, where a source published.
// Folded forms. Leaves out hedges (hedges.ts) and labels (labels.ts).

/** A word or phrase with an example; `form` is folded, words apart by one space. */
export interface DriftWord {
  readonly form: string;
  readonly example: string;
}

const words = (forms: string, example: string): readonly DriftWord[] =>
  forms.split("|").map((form) => ({ form, example }));

/** Phrases that name who did it, before the name. */
export const AGENT_PHRASES: readonly DriftWord[] = [
  ...words("برصاص|بنيران", "قُتل ثلاثة برصاص حرس السد"),
  ...words("علي يد|علي ايدي|بايدي", "قُتل ثلاثة على يد حرس السد"),
  ...words("بقصف|بغارات|بغاره", "قُتل ثلاثة بقصف جيش الأعالي"),
];

/** Phrases that tell of the same without anybody who did it. */
export const AGENTLESS_PHRASES: readonly DriftWord[] = [
  ...words("في اشتباكات|في مواجهات|خلال مواجهات|خلال اشتباكات|في صدامات", "قُتل ثلاثة في اشتباكات"),
  ...words("في اعمال عنف|في احداث عنف|في حوادث|في انفجار", "قُتل ثلاثة في أعمال عنف"),
];

/** Verbs that put a name into somebody's mouth: with them it is that one's name, without them the outlet's. */
export const NAMING_VERBS: readonly DriftWord[] = [
  ...words(
    "يطلق عليه|يطلق عليها|يطلقون عليه|يطلقون عليها|تطلق عليه|تطلق عليها",
    "اليوم الذي يطلق عليه الأهالي يوم الطوفان",
  ),
  ...words("يسميه|يسميها|تسميه|تسميها|يسمونه|يسمونها", "ما يسميه الأهالي يوم الطوفان"),
  ...words("تصفه ب|تصفها ب|يصفه ب|يصفها ب|يعتبره|يعتبرها|تعتبره|تعتبرها", "الجماعة التي تعتبرها الوزارة منظمة إجرامية"),
];

/** Words for the place where a source published: whoever knows it can look it up. */
export const CHANNELS: readonly DriftWord[] = [
  ...words("الفيسبوك|فيسبوك|فيس بوك|تويتر|انستغرام|تلغرام|تليغرام|يوتيوب", "نشر المعهد تقريره على فيسبوك"),
  ...words("صفحته الرسميه|صفحتها الرسميه|حسابه الرسمي|حسابها الرسمي|موقعه الرسمي|موقعها الرسمي", "على صفحته الرسمية"),
];

/** Words for an event that judge it. Without article. */
export const CHARGED_EVENTS: readonly DriftWord[] = [
  ...words("مجزره|مذبحه|اباده|عدوان|غزو|نكبه|جريمه", "نددت البلدية بـ“مجزرة” بحق الأشجار"),
];

/** Words that loosen a number from behind the counted noun: «70 حالة على الأقل». */
export const LOOSE_BEHIND: readonly DriftWord[] = [...words("علي الاقل|علي الاكثر|تقريبا", "سبعون حالة على الأقل")];

/** Adjectives that say where somebody stands, in faith, people or politics: with one a reader weighs the same person otherwise. Stems. */
export const IDENTITY_WORDS: readonly DriftWord[] = [
  ...words("شيعي|سني|مسيحي|درزي|علوي|يهودي|اسلامي|علماني|سلفي|اخواني", "رجل الدين السلفي البارز ⇄ رجل الدين البارز"),
  ...words("كردي|تركماني|امازيغي|عربي|فارسي", "المرشح الكردي ⇄ المرشح"),
  ...words("يميني|يساري|محافظ|ليبرالي|قومي|شعبوي|اشتراكي|شيوعي", "المستشار المحافظ ⇄ المستشار"),
  ...words("معارض|موال|مؤيد|مناهض|مقرب|مدعوم|منشق|مستقل", "الصحيفة المعارضة ⇄ الصحيفة"),
];

/** Words that open a circumstance which changes what the rest of the sentence says: a condition, a reservation, a contrast, a restriction. */
export const CIRCUMSTANCE_WORDS: readonly DriftWord[] = [
  ...words("في حال|في حاله|اذا|لو|شرط ان|بشرط|ما لم|طالما", "ستُفتح البوابات في حال ارتفع الماء"),
  ...words("رغم|برغم|علي الرغم|بالرغم|مع ان", "أُغلق السد رغم اعتراض الأهالي"),
  ...words("لكن|لكنه|لكنها|لكنهم|غير ان|الا ان|بيد ان|الا انه|غير انه|بيد انه", "أُغلق السد لكن المضخات تعمل"),
  ...words("من دون|بدون|باستثناء|ما عدا|عدا", "غادر الوفد من دون توقيع"),
  ...words("وهو|وهي|وهم", "المدير، وهو مقرب من البلدية، استقال"),
];

/** Words for how much of something, in steps: another step in another outlet is another amount. Folded; `behind`: after the noun. */
export const QUANTIFIERS: readonly {
  readonly amount: "all" | "most" | "half" | "some" | "none";
  readonly forms: readonly string[];
  readonly behind: boolean;
  readonly example: string;
}[] = [
  { amount: "all", forms: ["كل", "كافه", "جميع"], behind: false, example: "احترقت كافة الملفات" },
  {
    amount: "all",
    forms: ["بالكامل", "كلها", "جميعها", "باكمله", "باكملها"],
    behind: true,
    example: "احترقت الملفات بالكامل",
  },
  {
    amount: "most",
    forms: ["معظم", "اغلب", "غالبيه", "اغلبيه", "اكثريه"],
    behind: false,
    example: "احترق معظم الملفات",
  },
  {
    amount: "most",
    forms: ["معظمها", "اغلبها", "غالبيتها", "اغلبيتها", "معظمهم", "اغلبهم"],
    behind: true,
    example: "الملفات احترق معظمها",
  },
  { amount: "half", forms: ["نصف"], behind: false, example: "احترق نصف الملفات" },
  { amount: "some", forms: ["بعض", "جزء من", "عدد من"], behind: false, example: "احترق بعض الملفات" },
  { amount: "none", forms: ["اي من"], behind: false, example: "لم يحترق أي من الملفات" },
];

/** What befalls people besides death and injury, each counted apart. Folded, without article; `key` names the count. */
export const FATES: readonly { readonly key: string; readonly forms: readonly string[]; readonly example: string }[] = [
  {
    key: "اجلاء",
    forms: ["اجلاء", "اجلت", "اجلي", "اجلوا", "اخلاء", "اخلت", "اخلوا"],
    example: "إجلاء ألفي شخص",
  },
  { key: "قتل", forms: ["حتفه", "حتفها", "حتفهم", "نحبه", "نحبها", "نحبهم"], example: "ثلاثون شخصاً لقوا حتفهم" },
  { key: "فقد", forms: ["مفقود", "مفقودا", "مفقودين", "مفقودون", "فقد", "فقدان", "فقدوا"], example: "نحو مئتي مفقود" },
  {
    key: "نزوح",
    forms: ["نزوح", "نزح", "نازح", "نازحا", "نازحين", "تشريد", "شرد", "شردت", "مشرد", "تهجير"],
    example: "نزوح مئة عائلة",
  },
  {
    key: "اعتقال",
    forms: ["اعتقال", "اعتقل", "اعتقلت", "معتقل", "معتقلا", "توقيف", "اوقف", "اوقفت", "احتجاز", "احتجز"],
    example: "اعتقال عشرين شخصاً",
  },
  { key: "تضرر", forms: ["تضرر", "تضرروا", "متضرر", "متضررا", "تاثر", "تاثروا"], example: "تضرر ألف شخص" },
  { key: "عوده", forms: ["عوده", "عاد", "عادوا", "اعيد", "اعاده"], example: "أعيد مئتا شخص إلى منازلهم" },
  { key: "انقاذ", forms: ["انقاذ", "انقذ", "انقذت", "انقذوا"], example: "إنقاذ تسعة بحارة" },
];
