// Words that loosen a statement: hedges before a noun or verb, and phrases that leave a whole statement open. A hedge that comes or goes
// between two outlets is drift of certainty. Written as the press writes them, matched in folded form. Leaves out reporting verbs (cues.ts).

/** A hedge: all its forms without article, how it works, an example. */
export interface Hedge {
  readonly forms: readonly string[];
  /**
   * "noun" hedges a thing («الهجوم المزعوم»), "clause" a statement («ربما»), "imperfect" only before an imperfect verb («قد يُحال»),
   * "that" only before «أن» («يمكن أن يُحال»).
   */
  readonly kind: "noun" | "clause" | "imperfect" | "that";
  readonly example: string;
}

/** The table. */
export const HEDGES: readonly Hedge[] = [
  { forms: ["مزعوم", "مزعومة", "مزعومون", "مزعومين"], kind: "noun", example: "الحريق المزعوم في المرفأ" },
  { forms: ["مفترض", "مفترضة", "مفترضين"], kind: "noun", example: "تسرّب مفترض من الخزان" },
  { forms: ["محتمل", "محتملة", "محتملين"], kind: "noun", example: "تسرّب محتمل من الخزان" },
  { forms: ["مشتبه", "مشتبها"], kind: "noun", example: "تسرّب مشتبه به من الخزان" },
  { forms: ["يشتبه", "يشتبه بأنه", "يشتبه بأنها"], kind: "clause", example: "ما يُشتبه بأنه تسرّب" },
  { forms: ["يرجح", "مرجح", "ترجيح"], kind: "clause", example: "مضخات يُرجَّح أنها مستعملة" },
  {
    forms: ["يعتقد", "يعتقد أنه", "يعتقد أنها", "اعتقاد", "اعتقادا"],
    kind: "clause",
    example: "مضخات يُعتقد أنها مستعملة",
  },
  { forms: ["يبدو", "تبدو"], kind: "clause", example: "يبدو أن الصمام تعطل" },
  { forms: ["ربما", "لعل"], kind: "clause", example: "ربما تعطل الصمام" },
  { forms: ["تقريبا", "بشكل تقريبي"], kind: "clause", example: "نصف المنازل تقريباً" },
  { forms: ["يسمى", "يعرف"], kind: "noun", example: "ما يسمى لجنة الأهالي" },
  { forms: ["أولي", "أولية"], kind: "noun", example: "الحصيلة الأولية أربعون منزلاً" },
  { forms: ["يمكن", "ممكن", "بإمكان", "يحتمل"], kind: "that", example: "يمكن أن يُحال الملف إلى النيابة" },
  { forms: ["متوقع", "يتوقع", "منتظر"], kind: "that", example: "من المتوقع أن يُحال الملف إلى النيابة" },
  { forms: ["إمكانية", "احتمال", "احتمالية", "احتمالات"], kind: "clause", example: "إمكانية إحالة الملف" },
  { forms: ["يستبعد", "مستبعد"], kind: "clause", example: "لم يستبعد وقوف عاطل وراء الحريق" },
  { forms: ["شبهة", "شبهات", "اشتباه"], kind: "clause", example: "شبهات فساد في السد" },
  { forms: ["مزاعم", "ادعاءات"], kind: "clause", example: "مزاعم فساد في السد" },
  { forms: ["قد"], kind: "imperfect", example: "قد يُحال الملف إلى النيابة" },
];

/** Phrases that leave a statement open. */
export const OPEN_PHRASES: readonly { readonly form: string; readonly example: string }[] = [
  { form: "لم يتسن", example: "ولم يتسنَّ التحقق من الرسائل" },
  { form: "لم تتمكن من تأكيد", example: "ولم تتمكن القناة من تأكيد ذلك" },
  { form: "لم يتمكن من تأكيد", example: "ولم يتمكن الموقع من تأكيد ذلك" },
  { form: "لم تتمكن من التحقق", example: "ولم تتمكن الصحيفة من التحقق" },
  { form: "تعذر التحقق", example: "وتعذّر التحقق من الصور" },
  { form: "لا يستطيع تأكيد", example: "قال المرصد إنه لا يستطيع تأكيد ذلك" },
  { form: 'لا يستطيع "تأكيد', example: 'قال المرصد إنه لا يستطيع "تأكيد" ذلك' },
  { form: "لا يمكن تأكيد", example: "لا يمكن تأكيد عدد المنازل" },
  { form: "لا يمكن التحقق", example: "لا يمكن التحقق من التسجيل" },
  { form: "لا تعرف ما إذا", example: "قالت إنها لا تعرف ما إذا كانت المضخات جديدة" },
  { form: "لا يعرف ما إذا", example: "قال إنه لا يعرف ما إذا كانت المضخات جديدة" },
  { form: "من مصدر مستقل", example: "التحقق من الرسائل من مصدر مستقل" },
  { form: "بشكل مستقل", example: "لم يُتحقق من الصور بشكل مستقل" },
];
