// Words for documents that speak, parted by one question: does an issuer stand behind the words («تقرير»), or does someone only hold
// them («مراسلات»)? An issued document is its issuer's voice; a held one is a source of its own, unseen until somebody shows it.
// Folded spelling, without article. Leaves out who issues or holds: the trace stage reads that from the sentence.

/** A head word with a sentence in which it is meant. */
export interface DocumentHead {
  readonly forms: readonly string[];
  readonly standing: "issued" | "held";
  readonly example: string;
}

/** The table. */
export const DOCUMENT_HEADS: readonly DocumentHead[] = [
  { forms: ["تقرير", "تقارير"], standing: "issued", example: "خلص تقرير نقابة الصيادين إلى أن القارب قديم" },
  { forms: ["بيان", "بيانات"], standing: "issued", example: "وجاء في بيان البلدية أن الجسر مغلق" },
  { forms: ["دراسه", "دراسات"], standing: "issued", example: "أظهرت دراسة معهد الساحل أن المد يرتفع" },
  { forms: ["تغريده", "تغريدات"], standing: "issued", example: "وجاء في تغريدة النقيب أن الأجور لم تُدفع" },
  { forms: ["منشور", "منشورات", "تدوينه"], standing: "issued", example: "وورد في منشور الوزير أن العمل توقف" },
  { forms: ["تصريح", "تصريحات"], standing: "issued", example: "وتفيد تصريحات المدير بأن المحطة سليمة" },
  { forms: ["خطاب", "كلمه", "مقابله", "حوار"], standing: "issued", example: "وجاء في كلمة الوزير أن الميناء سيُفتح" },
  {
    forms: ["استطلاع", "احصاء", "احصائيه", "مسح"],
    standing: "issued",
    example: "أظهر استطلاع مركز المدّ أن السكان قلقون",
  },
  { forms: ["تحقيق", "تحقيقات"], standing: "issued", example: "وذكر تحقيق صحيفة المرفأ أن العقد ناقص" },
  { forms: ["مقال", "مقاله", "كتاب"], standing: "issued", example: "وورد في مقال الكاتب أن السد تصدّع" },
  { forms: ["مراسلات", "مراسله"], standing: "held", example: "كشفت مراسلات داخلية اطّلعت عليها الصحيفة أن الصمام صدئ" },
  { forms: ["رساله", "رسائل"], standing: "held", example: "وجاء في رسالة حصل عليها المعهد أن الشحنة ناقصة" },
  { forms: ["وثيقه", "وثائق", "مستندات", "مستند"], standing: "held", example: "تثبت وثائق بحوزة النقابة أن العقد زُوّر" },
  { forms: ["برقيه", "برقيات", "مذكره"], standing: "held", example: "وكشفت برقية مسرّبة أن السفينة عادت" },
  {
    forms: ["تسجيل", "تسجيلات", "مقطع", "فيديو", "صور", "لقطات"],
    standing: "held",
    example: "وأظهر تسجيل تلقته القناة أن الرصيف تشقق",
  },
  {
    forms: ["تسريبات", "تسريب", "محضر", "محاضر", "ملف", "ملفات"],
    standing: "held",
    example: "وأفادت تسريبات بأن الشركة خسرت",
  },
  { forms: ["مسوده"], standing: "held", example: "وجاء في مسودة الاتفاق أن الرصيف يؤجَّر" },
];

/** Verbs and phrases that say who holds a document, folded stems as they stand in a relative clause: «مراسلات حصل عليها المركز». */
export const HOLDING_WORDS: readonly { readonly form: string; readonly example: string }[] = [
  { form: "حصل", example: "مراسلات حصل عليها المركز" },
  { form: "حصلت", example: "وثائق حصلت عليها الصحيفة" },
  { form: "حصلنا", example: "حصلنا على مراسلات من الشركة" },
  { form: "اطلع", example: "رسائل اطّلع عليها الموقع" },
  { form: "اطلعت", example: "رسائل اطّلعت عليها القناة" },
  { form: "تلقي", example: "تسجيل تلقى المعهد نسخة منه" },
  { form: "تلقت", example: "تسجيل تلقته القناة" },
  { form: "تلقته", example: "تسجيل تلقته القناة" },
  { form: "وصلت", example: "رسالة وصلت إلى الصحيفة" },
  { form: "بحوزه", example: "وثائق بحوزة النقابة" },
  { form: "تسلم", example: "ملف تسلّم المركز نسخة منه" },
  { form: "تسلمت", example: "ملف تسلّمت القناة نسخة منه" },
  { form: "سربت", example: "وثائق سُرّبت إلى الموقع" },
];

const STANDING: ReadonlyMap<string, DocumentHead["standing"]> = new Map(
  DOCUMENT_HEADS.flatMap(({ forms, standing }) =>
    forms.map((form): [string, DocumentHead["standing"]] => [form, standing]),
  ),
);

/** The standing of a folded word as document head, its clitics and article off; null where it is none. */
export function documentStanding(fold: string): DocumentHead["standing"] | null {
  const bare = fold.replace(/^[وف]?(?:[بلك]?ال|لل|[بلك])?/u, "");
  const direct = STANDING.get(fold) ?? STANDING.get(bare);
  if (direct) return direct;
  const unsuffixed = bare.replace(/(?:ه|ها|هم|نا)$/u, "");
  return STANDING.get(unsuffixed) ?? STANDING.get(`${unsuffixed.replace(/ت$/u, "")}ه`) ?? null;
}
