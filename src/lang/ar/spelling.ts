// Spellings of one word that no letter fold joins: foreign names (ترمب/ترامب), foreign g (غ ج ك ق), words written in one or two parts.
// Why: outlets differ in house style; an aligner that calls these changes of wording reports a hundred drifts that are none.
// Leaves out labels and synonyms (داعش, الدولة الإسلامية): those are choices, and are reported as changes.

/** One spelling rule on the folded word. `from` is a regular expression; `example` shows both spellings, each inside a sentence. */
export interface SpellingRule {
  readonly from: string;
  readonly to: string;
  readonly example: readonly [string, string];
}

/** Variants of one word. The right side of each rule is the key, not a preferred spelling. Counted on copies by different outlets. */
export const SPELLING_RULES: readonly SpellingRule[] = [
  { from: "ترمب$", to: "ترامب", example: ["قال ترمب", "قال ترامب"] },
  { from: "اميرك", to: "امريك", example: ["الجيش الأميركي", "الجيش الأمريكي"] },
  { from: "مليشي", to: "ميليشي", example: ["مليشيا محلية", "ميليشيا محلية"] },
  { from: "نتانياهو", to: "نتنياهو", example: ["مكتب نتانياهو", "مكتب نتنياهو"] },
  { from: "بالستي", to: "باليستي", example: ["صاروخ بالستي", "صاروخ باليستي"] },
  { from: "بوتن$", to: "بوتين", example: ["لقاء بوتن", "لقاء بوتين"] },
  { from: "ديموقراط", to: "ديمقراط", example: ["الحزب الديموقراطي", "الحزب الديمقراطي"] },
  { from: "صحاف(ي|يه|يين|يون|يا)$", to: "صحف$1", example: ["مؤتمر صحافي", "مؤتمر صحفي"] },
  { from: "ان[كغ]ليز", to: "انجليز", example: ["الدوري الإنكليزي", "الدوري الإنجليزي"] },
  { from: "ان[كغ]لترا", to: "انجلترا", example: ["في إنكلترا", "في إنجلترا"] },
  { from: "تشلسي$", to: "تشيلسي", example: ["نادي تشلسي", "نادي تشيلسي"] },
  { from: "جيرمان$", to: "جرمان", example: ["سان جيرمان", "سان جرمان"] },
  { from: "بنجلاديش", to: "بنغلاديش", example: ["في بنجلاديش", "في بنغلاديش"] },
  { from: "كون[جق]رس", to: "كونغرس", example: ["أعضاء الكونجرس", "أعضاء الكونغرس"] },
  { from: "[غج]ريني?تش", to: "غرينتش", example: ["بتوقيت جرينتش", "بتوقيت غرينتش"] },
  { from: "جوتيريش|جوتيريس|غوتيريس|غوتيرش|جوتيرش", to: "غوتيريش", example: ["قال جوتيريش", "قال غوتيريش"] },
  { from: "[جق]وانتانامو", to: "غوانتانامو", example: ["سجن جوانتانامو", "سجن غوانتانامو"] },
  { from: "(^|ال)[جق]و[جق]ل$", to: "$1غوغل", example: ["شركة جوجل", "شركة غوغل"] },
  { from: "انست[جق]رام", to: "انستغرام", example: ["عبر إنستجرام", "عبر إنستغرام"] },
  { from: "تلجرام|تليجرام|تيليغرام|تيليجرام|تليغرام", to: "تلغرام", example: ["عبر تليجرام", "عبر تلغرام"] },
  { from: "كيلوجرام", to: "كيلوغرام", example: ["عشرة كيلوجرامات", "عشرة كيلوغرامات"] },
  { from: "جريفيث", to: "غريفيث", example: ["المبعوث جريفيث", "المبعوث غريفيث"] },
  { from: "موجيريني", to: "موغيريني", example: ["قالت موجيريني", "قالت موغيريني"] },
  { from: "هنجاريا", to: "هنغاريا", example: ["في هنجاريا", "في هنغاريا"] },
  { from: "او?ردو[غج]ان", to: "اردوغان", example: ["قال أردوجان", "قال أردوغان"] },
  { from: "تليفزيون", to: "تلفزيون", example: ["التليفزيون الرسمي", "التلفزيون الرسمي"] },
  { from: "ديبلوماس", to: "دبلوماس", example: ["مصدر ديبلوماسي", "مصدر دبلوماسي"] },
  { from: "سوريه$", to: "سوريا", example: ["شمال سورية", "شمال سوريا"] },
  { from: "استانه$", to: "استانا", example: ["محادثات أستانة", "محادثات أستانا"] },
  { from: "بريكسيت$", to: "بريكست", example: ["اتفاق بريكسيت", "اتفاق بريكست"] },
  { from: "كيم(او|ياو|يائ)ي", to: "كيميائي", example: ["هجوم كيماوي", "هجوم كيميائي"] },
  { from: "مسئول", to: "مسؤول", example: ["المسئول المحلي", "المسؤول المحلي"] },
  { from: "شئون", to: "شؤون", example: ["وزارة الشئون", "وزارة الشؤون"] },
  { from: "(^|ال)هياه$", to: "$1هيئه", example: ["هيأة النقل", "هيئة النقل"] },
  { from: "^بالم(ئ|ائ)ه$", to: "بالمئه", example: ["خمسة بالمائة", "خمسة بالمئة"] },
];

/** Words that are one word in one house style and two in another. Each is a pair of folded patterns, joined when they stand side by side. */
export interface SpacingRule {
  readonly first: string;
  readonly second: string;
  /** The joined key; absent: the two words written together. */
  readonly joined?: string;
  readonly example: readonly [string, string];
}

export const SPACING_RULES: readonly SpacingRule[] = [
  { first: "[وفبلك]?عبد", second: "ال.+|رب.+", example: ["عبد الله", "عبدالله"] },
  { first: "[وفبلك]?اب[ويا]", second: "ال.+", example: ["أبو الخير", "أبوالخير"] },
  { first: "[وفبلك]?(?:ال)?فيس", second: "بوك", example: ["فيس بوك", "فيسبوك"] },
  { first: "[وفبلك]?في", second: "ما", example: ["في ما", "فيما"] },
  { first: "[وف]?لا", second: "سيما", example: ["لا سيما", "لاسيما"] },
  { first: "[وفبلك]?بيونغ", second: "يانغ", example: ["بيونغ يانغ", "بيونغيانغ"] },
  { first: "[وفبلك]?كيلو", second: "متر.*|غرام.*|جرام.*", example: ["كيلو متر", "كيلومتر"] },
  { first: "في", second: "الم(?:ئ|ائ)ه", joined: "بالمئه", example: ["في المئة", "بالمئة"] },
];

const RULES = SPELLING_RULES.map(({ from, to }) => ({ pattern: new RegExp(from, "u"), to }));
const SPACINGS = SPACING_RULES.map(({ first, second, joined }) => ({
  first: new RegExp(`^(?:${first})$`, "u"),
  second: new RegExp(`^(?:${second})$`, "u"),
  joined: joined ?? null,
}));
const FIRST_PARTS = new RegExp(`^(?:${SPACING_RULES.map((rule) => rule.first).join("|")})$`, "u");
const SECOND_PARTS = new RegExp(`^(?:${SPACING_RULES.map((rule) => rule.second).join("|")})$`, "u");
const ANY_RULE = new RegExp(SPELLING_RULES.map(({ from }) => from).join("|"), "u");

/** The key under which all known spellings of a folded word meet. Idempotent; other words come back unchanged. */
export function spellingKey(folded: string): string {
  // Almost no word has a second spelling: one expression says so at once.
  if (!ANY_RULE.test(folded)) return folded;
  let key = folded;
  for (const { pattern, to } of RULES) if (pattern.test(key)) key = key.replace(pattern, to);
  return key;
}

/** Rules under which a folded word may be the first half of a word that others write in one piece, one bit each; 0 for most words. */
export function firstHalfOf(folded: string): number {
  if (!FIRST_PARTS.test(folded)) return 0;
  return SPACINGS.reduce((bits, { first }, rule) => (first.test(folded) ? bits | (1 << rule) : bits), 0);
}

/** Rules under which it may be the second half. Two words join when a rule has both. */
export function secondHalfOf(folded: string): number {
  if (!SECOND_PARTS.test(folded)) return 0;
  return SPACINGS.reduce((bits, { second }, rule) => (second.test(folded) ? bits | (1 << rule) : bits), 0);
}

/** Whether a folded word may be the first half of a word that others write in one piece. */
export function mayJoin(folded: string): boolean {
  return FIRST_PARTS.test(folded);
}

/** The one-piece key of two folded words that stand side by side; null where they are two words. */
export function joinedKey(first: string, second: string): string | null {
  const rule = SPACINGS.find((spacing) => spacing.first.test(first) && spacing.second.test(second));
  return rule ? (rule.joined ?? first + second) : null;
}
