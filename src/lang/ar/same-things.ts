// Words that tell of one thing in different words, for comparing statements only: the dead of a toll are counted as «قتلى», «شهداء» or
// «ضحايا», and the choice between them is a label. Folded, without clitics and article. Leaves out true synonyms of other fields: they
// would join what outlets keep apart.

/** One thing told in several words. */
export interface SameThing {
  /** The common key. */
  readonly key: string;
  readonly forms: readonly string[];
  readonly example: string;
}

const thing = (key: string, forms: string, example: string): SameThing => ({
  key,
  forms: forms.split(/\s+/u),
  example,
});

/** The table. */
export const SAME_THINGS: readonly SameThing[] = [
  thing(
    "قتل",
    "قتل قتلت قتلوا قتيل قتيلا قتيلين قتلي شهيد شهيدا شهيدين شهداء استشهد استشهاد استشهدوا ضحيه ضحايا ضحيته ضحيتها مصرع مقتل مقتله وفاه توفي توفوا قضت قضوا",
    "مقتل أربعين شخصاً ⇄ 40 شهيداً",
  ),
  thing(
    "جرح",
    "جرح جرحت جرحوا جريح جريحا جرحي مصاب مصابا مصابين مصابون اصابه اصابات اصيب اصيبوا اصابته بجروح",
    "إصابة عشرين ⇄ 20 جريحاً",
  ),
  thing("استخبار", "استخبارات مخابرات استخباري استخباراتي مخابراتي", "جهاز الاستخبارات ⇄ جهاز المخابرات"),
  thing("حصيل", "حصيله عدد", "حصيلة القتلى ⇄ عدد القتلى"),
  thing("فيسبوك", "فيسبوك فيس", "على فيسبوك ⇄ على فيس بوك"),
  thing("منع", "منع منعت تمنع يمنع عرقل عرقلت تعرقل عرقله", "منعت البلدية البيان ⇄ عرقلت البلدية البيان"),
  thing("قصف", "قصف قصفت قصفوا غاره غارات ضربه ضربات", "قصف المرفأ ⇄ غارة على المرفأ"),
];

/** Keys of the table that are tolls: the dead, the injured. */
export const TOLLS: ReadonlySet<string> = new Set(["قتل", "جرح"]);
