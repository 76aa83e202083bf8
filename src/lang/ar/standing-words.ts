// How much of a body stands behind a word: one person, several, an institution, a state. A step up between two outlets («بعض الموظفين» →
// «الوزارة») is drift of the actor, and «موظف» → «مصادر» is drift of the source. Folded spelling, without article.
// Leaves out names: the name stage knows those.

/** Heads for individuals, with what they stand for. */
export const INDIVIDUAL_HEADS: ReadonlySet<string> = new Set(
  `بعض عنصر عناصر فرد افراد شخص اشخاص عضو اعضاء موظف موظفين موظفون ضابط ضباط مسؤول مسؤولين مسؤولون جندي جنود رجل رجال مواطن مواطنين مقاتل
مقاتلين مسلح مسلحين ناشط ناشطين مهندس مهندسين عامل عمال شاب شبان شخصيه شخصيات نائب نواب مدير محلل محللين خبير خبراء جماعات`.split(
    /\s+/u,
  ),
);

/** Heads for bodies and powers. */
export const INSTITUTION_HEADS: ReadonlySet<string> = new Set(
  `استخبارات مخابرات حكومه وزاره جيش دوله سلطات سلطه رئاسه اداره هيئه جهاز اجهزه قوات شرطه محكمه برلمان مجلس نظام مؤسسه مؤسسات شركه بلديه
قياده حزب حركه تنظيم منظمه مركز معهد نقابه اتحاد جمعيه بنك`.split(/\s+/u),
);

/** Anonymous sources in the singular with their plural: «مصدر» one, «مصادر» many. */
export const MANY_SOURCES: ReadonlySet<string> = new Set(
  `مصادر مسؤولون مسؤولين مسؤولو تقارير جهات اوساط دوائر دبلوماسيون دبلوماسيين شهود محللون مراقبون ناشطون ناشطين نشطاء خبراء وسائل صحف
مسعفون اطباء سكان اهالي`.split(/\s+/u),
);

/** Anonymous or unnamed sources that are one person or paper. */
export const ONE_SOURCE: ReadonlySet<string> = new Set(
  `مصدر مسؤول موظف موظفه ضابط دبلوماسي شاهد محلل مراقب ناشط خبير صحيفه تقرير مهندس طبيب عامل شخص نائب وثيقه رساله المصدر`.split(
    /\s+/u,
  ),
);

/** Who speaks for a body: their words are the body's, whichever of the two an outlet names. */
export const SPOKESMEN: ReadonlySet<string> = new Set(
  `متحدث متحدثه ناطق ناطقه متحدثا ناطقا مندوب مندوبه ممثل ممثله سفير وزير وزيره رئيس رئيسه نائب مدير قائد امين`.split(
    /\s+/u,
  ),
);

/** Nouns that count the same thing in different words: tolls above all. Each set is one counted thing; folded light forms. */
export const COUNTED_ALIKE: readonly { readonly forms: readonly string[]; readonly example: string }[] = [
  {
    forms: ["قتيل", "قتيلا", "قتلي", "شهيد", "شهيدا", "شهداء", "ضحيه", "ضحايا"],
    example: "150 قتيلاً ⇄ 40 شهيداً",
  },
  {
    forms: ["جريح", "جريحا", "جرحي", "مصاب", "مصابا", "مصابين", "مصابون", "اصابه", "اصابات"],
    example: "600 جريح ⇄ 900 مصاب",
  },
  { forms: ["شخص", "شخصا", "اشخاص", "فرد", "فردا", "افراد"], example: "سبعون شخصاً ⇄ ستون فرداً" },
];
