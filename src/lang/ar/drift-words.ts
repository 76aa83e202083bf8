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
