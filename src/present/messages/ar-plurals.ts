// The counted nouns of the Arabic catalogue, in all six plurals.

const PLURALS = new Intl.PluralRules("ar");

/** A noun with its number in each of the six plurals of Arabic; "#" stands for the number, which one and two do without. */
export type Forms = Readonly<Record<Intl.LDMLPluralRule, string>>;

/** Reports of a claim. */
export const REPORTS: Forms = {
  zero: "لا تقارير",
  one: "تقرير واحد",
  two: "تقريران",
  few: "# تقارير",
  many: "# تقريراً",
  other: "# تقرير",
};
/** Articles read. */
export const ARTICLES: Forms = {
  zero: "لا موادّ",
  one: "مادة واحدة",
  two: "مادتان",
  few: "# موادّ",
  many: "# مادة",
  other: "# مادة",
};
/** Independent chains. */
export const CHAINS: Forms = {
  zero: "لا سلسلة معروفة",
  one: "سلسلة مستقلة واحدة",
  two: "سلسلتان مستقلتان",
  few: "# سلاسل مستقلة",
  many: "# سلسلة مستقلة",
  other: "# سلسلة مستقلة",
};
/** Claims. */
export const CLAIMS: Forms = {
  zero: "لا ادّعاءات",
  one: "ادّعاء واحد",
  two: "ادّعاءان",
  few: "# ادّعاءات",
  many: "# ادّعاءً",
  other: "# ادّعاء",
};
/** Drifts. */
export const DRIFTS: Forms = {
  zero: "لا فروق مرصودة",
  one: "فرق واحد",
  two: "فرقان",
  few: "# فروق",
  many: "# فرقاً",
  other: "# فرق",
};
/** Chains as figures, independent or not. */
export const FIGURES: Forms = {
  zero: "لا سلاسل",
  one: "سلسلة واحدة",
  two: "سلسلتان",
  few: "# سلاسل",
  many: "# سلسلة",
  other: "# سلسلة",
};
/** Shared passages. */
export const PASSAGES: Forms = {
  zero: "لا مقاطع مشتركة",
  one: "مقطع مشترك واحد",
  two: "مقطعان مشتركان",
  few: "# مقاطع مشتركة",
  many: "# مقطعاً مشتركاً",
  other: "# مقطع مشترك",
};
/** Steps of transmission. */
export const STEPS: Forms = {
  zero: "لا خطوات",
  one: "خطوة واحدة",
  two: "خطوتان",
  few: "# خطوات",
  many: "# خطوة",
  other: "# خطوة",
};
/** Judgements of people. */
export const JUDGEMENTS: Forms = {
  zero: "لا قرارات مسجّلة لأشخاص",
  one: "قرار شخص واحد",
  two: "قراران لأشخاص",
  few: "# قرارات لأشخاص",
  many: "# قراراً لأشخاص",
  other: "# قرار لأشخاص",
};

/** The noun with its number. */
export function counted(forms: Forms, count: number): string {
  return forms[PLURALS.select(count)].replace("#", String(count));
}
