// The Arabic words of number, as data: what each form is worth and how it may combine.
// Leaves out ordinals (الثاني) and vague plurals (عشرات, مئات), which have no value, and ordinary duals (شخصان).

/**
 * How a word of number combines: a unit stands before عشر or "و + tens"; a scale multiplies what stands before it;
 * a plural scale (آلاف) never stands alone; a fraction multiplies a scale before it or takes a part of the one behind it.
 */
type NumberWordKind = "unit" | "ten" | "teen" | "hundred" | "scale" | "plural-scale" | "dual-scale" | "fraction";

/** One number word. `example` holds the whole number in brackets and `value` of it in `worth` where it is more than the word's own. */
export interface NumberWord {
  readonly value: number;
  readonly kind: NumberWordKind;
  readonly forms: readonly string[];
  readonly example: string;
  readonly worth?: number;
}

/** The words, in ordinary spelling; readers fold both sides before they compare. */
export const NUMBER_WORDS: readonly NumberWord[] = [
  { value: 0, kind: "unit", forms: ["صفر"], example: "انتهت المباراة بنتيجة [صفر]" },
  { value: 1, kind: "unit", forms: ["واحد", "واحدة", "واحدا"], example: "أصيب شخص [واحد] بجروح" },
  { value: 1, kind: "unit", forms: ["أحد", "إحدى"], example: "عُثر على [أحد عشر] كتاباً", worth: 11 },
  {
    value: 2,
    kind: "unit",
    forms: ["اثنان", "اثنين", "اثنتان", "اثنتين", "إثنان", "إثنين", "اثنا", "اثني", "اثنتا", "اثنتي"],
    example: "قُتل [اثنان] من الحراس",
  },
  { value: 3, kind: "unit", forms: ["ثلاث", "ثلاثة"], example: "وصلت [ثلاث] شاحنات" },
  { value: 4, kind: "unit", forms: ["أربع", "أربعة"], example: "بعد [أربعة] أيام" },
  { value: 5, kind: "unit", forms: ["خمس", "خمسة"], example: "جُرح [خمسة] عمال" },
  { value: 6, kind: "unit", forms: ["ست", "ستة"], example: "قبل [ست] سنوات" },
  { value: 7, kind: "unit", forms: ["سبع", "سبعة"], example: "غرقت [سبعة] قوارب" },
  { value: 8, kind: "unit", forms: ["ثمان", "ثماني", "ثمانية"], example: "استمر [ثماني] ساعات" },
  { value: 9, kind: "unit", forms: ["تسع", "تسعة"], example: "أُوقف [تسعة] موظفين" },
  { value: 10, kind: "teen", forms: ["عشر", "عشرة"], example: "مرت [عشر] سنوات" },
  { value: 20, kind: "ten", forms: ["عشرون", "عشرين"], example: "حضر [خمسة وعشرون] عضواً", worth: 25 },
  { value: 30, kind: "ten", forms: ["ثلاثون", "ثلاثين"], example: "منذ [ثلاثين] عاماً" },
  { value: 40, kind: "ten", forms: ["أربعون", "أربعين"], example: "أكثر من [أربعين] بلداً" },
  { value: 50, kind: "ten", forms: ["خمسون", "خمسين"], example: "نحو [خمسين] متراً" },
  { value: 60, kind: "ten", forms: ["ستون", "ستين"], example: "بلغ [ستين] سنة" },
  { value: 70, kind: "ten", forms: ["سبعون", "سبعين"], example: "بعد [سبعين] يوماً" },
  { value: 80, kind: "ten", forms: ["ثمانون", "ثمانين"], example: "على بعد [ثمانين] كيلومتراً" },
  { value: 90, kind: "ten", forms: ["تسعون", "تسعين"], example: "خلال [تسعين] دقيقة" },
  { value: 100, kind: "hundred", forms: ["مئة", "مائة"], example: "تبرع بـ[مئة وعشرين] كتاباً", worth: 120 },
  {
    value: 200,
    kind: "hundred",
    forms: ["مئتان", "مئتين", "مئتا", "مئتي", "مائتان", "مائتين", "مائتا", "مائتي"],
    example: "نحو [مئتي] خيمة",
  },
  { value: 300, kind: "hundred", forms: ["ثلاثمئة", "ثلاثمائة"], example: "غادر [ثلاثمئة] عامل" },
  { value: 400, kind: "hundred", forms: ["أربعمئة", "أربعمائة"], example: "غادر [أربعمائة] عامل" },
  { value: 500, kind: "hundred", forms: ["خمسمئة", "خمسمائة"], example: "غادر [خمسمئة] عامل" },
  { value: 600, kind: "hundred", forms: ["ستمئة", "ستمائة"], example: "غادر [ستمئة] عامل" },
  { value: 700, kind: "hundred", forms: ["سبعمئة", "سبعمائة"], example: "غادر [سبعمئة] عامل" },
  {
    value: 800,
    kind: "hundred",
    forms: ["ثمانمئة", "ثمانمائة", "ثمانيمئة", "ثمانيمائة"],
    example: "غادر [ثمانمئة] عامل",
  },
  { value: 900, kind: "hundred", forms: ["تسعمئة", "تسعمائة"], example: "غادر [تسعمئة] عامل" },
  { value: 1e3, kind: "scale", forms: ["ألف", "ألفا"], example: "نزح [25 ألف] شخص", worth: 25000 },
  { value: 1e3, kind: "plural-scale", forms: ["آلاف", "ألاف"], example: "نزح [خمسة آلاف] شخص", worth: 5000 },
  { value: 2e3, kind: "dual-scale", forms: ["ألفان", "ألفين", "ألفي"], example: "نزح [ألفا ومئتا] شخص", worth: 1200 },
  { value: 1e6, kind: "scale", forms: ["مليون", "مليونا"], example: "كلف [1,5 مليون] قرش", worth: 1.5e6 },
  { value: 1e6, kind: "plural-scale", forms: ["ملايين"], example: "كلف [ثلاثة ملايين] قرش", worth: 3e6 },
  { value: 2e6, kind: "dual-scale", forms: ["مليونان", "مليونين", "مليوني"], example: "كلف [مليوني] قرش" },
  { value: 1e9, kind: "scale", forms: ["مليار", "مليارا", "بليون"], example: "كلف [نصف مليار] قرش", worth: 5e8 },
  { value: 1e9, kind: "plural-scale", forms: ["مليارات"], example: "كلف [سبعة مليارات] قرش", worth: 7e9 },
  { value: 2e9, kind: "dual-scale", forms: ["ملياران", "مليارين", "ملياري"], example: "كلف [ملياري] قرش" },
  {
    value: 1e12,
    kind: "scale",
    forms: ["تريليون", "ترليون", "تريليونا"],
    example: "كلف [3 تريليون] قرش",
    worth: 3e12,
  },
  { value: 0.5, kind: "fraction", forms: ["نصف"], example: "كلف [مليونين ونصف] المليون", worth: 2.5e6 },
  { value: 0.25, kind: "fraction", forms: ["ربع"], example: "كلف [ربع مليون] قرش", worth: 250000 },
];

/** What an approximator does to the number beside it. */
export type Approximator = "about" | "over" | "under" | "at-least" | "at-most";

/** Words that loosen a number. `side` says where they stand; `example` holds the number in brackets. */
export interface ApproximatorWords {
  readonly kind: Approximator;
  readonly side: "before" | "after";
  readonly words: string;
  readonly example: string;
}

/** The approximators, longest first where one begins with another. */
export const APPROXIMATORS: readonly ApproximatorWords[] = [
  { kind: "at-least", side: "before", words: "ما لا يقل عن", example: "قُتل ما لا يقل عن [20] شخصاً" },
  { kind: "at-least", side: "before", words: "لا يقل عن", example: "عدد لا يقل عن [عشرين]" },
  { kind: "at-most", side: "before", words: "لا يزيد عن", example: "عدد لا يزيد عن [عشرين]" },
  { kind: "at-most", side: "before", words: "لا يتجاوز", example: "مبلغ لا يتجاوز [50] قرشاً" },
  { kind: "over", side: "before", words: "ما يزيد عن", example: "نزح ما يزيد عن [300] أسرة" },
  { kind: "over", side: "before", words: "ما يزيد على", example: "نزح ما يزيد على [300] أسرة" },
  { kind: "over", side: "before", words: "أكثر من", example: "نزحت أكثر من [60] أسرة" },
  { kind: "over", side: "before", words: "أزيد من", example: "نزحت أزيد من [60] أسرة" },
  { kind: "over", side: "before", words: "تجاوز", example: "تجاوز [60] أسرة" },
  { kind: "under", side: "before", words: "أقل من", example: "في أقل من [ثلاثة] أيام" },
  { kind: "about", side: "before", words: "ما يقارب", example: "نزحت ما يقارب [60] أسرة" },
  { kind: "about", side: "before", words: "ما يقرب من", example: "نزحت ما يقرب من [60] أسرة" },
  { kind: "about", side: "before", words: "يقارب", example: "بلغ يقارب [60] أسرة" },
  { kind: "about", side: "before", words: "نحو", example: "أصيب نحو [ألف] شخص" },
  { kind: "about", side: "before", words: "حوالي", example: "أصيب حوالي [16] شخصاً" },
  { kind: "about", side: "before", words: "حوالى", example: "أصيب حوالى [16] شخصاً" },
  { kind: "about", side: "before", words: "قرابة", example: "أصيب قرابة [16] شخصاً" },
  { kind: "about", side: "before", words: "زهاء", example: "أصيب زهاء [16] شخصاً" },
  { kind: "about", side: "before", words: "بحدود", example: "أصيب بحدود [16] شخصاً" },
  { kind: "about", side: "before", words: "في حدود", example: "المبلغ في حدود [16] قرشاً" },
  { kind: "at-least", side: "before", words: "على الأقل", example: "أصيب على الأقل [16] شخصاً" },
  { kind: "at-least", side: "after", words: "على الأقل", example: "أصيب [16] شخصاً على الأقل" },
  { kind: "at-most", side: "after", words: "على الأكثر", example: "أصيب [16] شخصاً على الأكثر" },
  { kind: "at-most", side: "after", words: "كحد أقصى", example: "أصيب [16] شخصاً كحد أقصى" },
  { kind: "at-least", side: "after", words: "كحد أدنى", example: "أصيب [16] شخصاً كحد أدنى" },
  { kind: "over", side: "after", words: "أو أكثر", example: "أصيب [16] شخصاً أو أكثر" },
  { kind: "about", side: "after", words: "تقريبا", example: "أصيب [16] شخصاً تقريباً" },
];
