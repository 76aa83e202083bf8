// Cues that are not verbs: prepositions (بحسب), relays (نقلاً عن), distance (على حد قوله), hearsay (تردد أن), nouns (اتهامات بـ),
// turns (من جهته) and anonymity formulas. Spelled as cue keys (أإآ written ا). Leaves out the verbs (cues.ts).

import type { Commitment, Stance } from "../../model/attribution.ts";

/** A phrase that marks whoever follows it as the source. `verb`: a verb comes between («كما قال»); `clitic`: the source wears it («وفقا لـ»). */
export interface SourcePhrase {
  readonly words: readonly string[];
  /** The preposition that the source itself wears, or "". */
  readonly clitic: "ل" | "ب" | "";
  readonly class: string;
  readonly commitment: Commitment;
  readonly stance: Stance;
  readonly example: string;
}

const phrase = (
  form: string,
  kind: string,
  example: string,
  weight: { clitic?: "ل" | "ب"; commitment?: Commitment; stance?: Stance } = {},
): SourcePhrase => ({
  words: form.split(" "),
  clitic: weight.clitic ?? "",
  class: kind,
  commitment: weight.commitment ?? 2,
  stance: weight.stance ?? 0,
  example,
});

/** Prepositional cues, longer ones first among those with the same first word. */
export const SOURCE_PHRASES: readonly SourcePhrase[] = [
  phrase("على حد قول", "distance", "الخطة ناجحة، على حد قول رئيس البلدية", { stance: -1 }),
  phrase("على حد تعبير", "distance", "الخطة ناجحة، على حد تعبير رئيس البلدية", { stance: -1 }),
  phrase("على حد وصف", "distance", "الخطة ناجحة، على حد وصف رئيس البلدية", { stance: -1 }),
  phrase("على حد زعم", "doubt", "الخطة ناجحة، على حد زعم رئيس البلدية", { stance: -1, commitment: 1 }),
  phrase("حد قول", "distance", "الخطة ناجحة، حد قول رئيس البلدية", { stance: -1 }),
  phrase("على حسب", "according", "على حسب رئيس البلدية، الخطة ناجحة"),
  phrase("بحسب قول", "distance", "الخطة ناجحة، بحسب قول رئيس البلدية", { stance: -1 }),
  phrase("حسب قول", "distance", "الخطة ناجحة، حسب قول رئيس البلدية", { stance: -1 }),
  phrase("بحسب زعم", "doubt", "الخطة ناجحة، بحسب زعم رئيس البلدية", { stance: -1, commitment: 1 }),
  phrase("بحسب تعبير", "distance", "الخطة ناجحة، بحسب تعبير رئيس البلدية", { stance: -1 }),
  phrase("حسب تعبير", "distance", "الخطة ناجحة، حسب تعبير رئيس البلدية", { stance: -1 }),
  phrase("وفق تعبير", "distance", "الخطة ناجحة، وفق تعبير رئيس البلدية", { stance: -1 }),
  phrase("حسب وصف", "distance", "الخطة ناجحة، حسب وصف رئيس البلدية", { stance: -1 }),
  phrase("بحسب وصف", "distance", "الخطة ناجحة، بحسب وصف رئيس البلدية", { stance: -1 }),
  phrase("وفق وصف", "distance", "الخطة ناجحة، وفق وصف رئيس البلدية", { stance: -1 }),
  phrase("على لسان", "voice", "توقفت الحافلات، على لسان مدير المحطة"),
  phrase("على ذمة", "doubt", "توقفت الحافلات، على ذمة مدير المحطة", { stance: -1, commitment: 1 }),
  phrase("بحسب", "according", "بحسب نقابة الصيادين، فُقد قاربان"),
  phrase("حسب", "according", "فُقد قاربان، حسب نقابة الصيادين"),
  phrase("وفق", "according", "فُقد قاربان، وفق نقابة الصيادين"),
  phrase("وفقا", "according", "وفقا لنقابة الصيادين، فُقد قاربان", { clitic: "ل" }),
  phrase("طبقا", "according", "طبقا لنقابة الصيادين، فُقد قاربان", { clitic: "ل" }),
  phrase("تبعا", "according", "تبعا لنقابة الصيادين، فُقد قاربان", { clitic: "ل" }),
  phrase("نقلا عن", "relay", "توقفت المضخة، نقلا عن مهندس في المحطة"),
  phrase("استنادا الى", "basis", "توقفت المضخة، استنادا إلى تقرير البلدية"),
  phrase("استنادا", "basis", "توقفت المضخة، استنادا لمصادر في البلدية", { clitic: "ل" }),
  phrase("اعتمادا على", "basis", "توقفت المضخة، اعتمادا على تقرير البلدية"),
  phrase("من وجهة نظر", "opinion", "من وجهة نظر النقابة، الأجور لا تكفي", { commitment: 1 }),
  phrase("في راي", "opinion", "الأجور لا تكفي، في رأي النقابة", { commitment: 1 }),
  phrase("براي", "opinion", "الأجور لا تكفي، برأي النقابة", { commitment: 1 }),
  phrase("في نظر", "opinion", "الأجور لا تكفي، في نظر النقابة", { commitment: 1 }),
  phrase("بنظر", "opinion", "الأجور لا تكفي، بنظر النقابة", { commitment: 1 }),
  phrase("بالنسبة الى", "perspective", 'بالنسبة إلى شركة المرفأ، الرصيف "أكبر استثمار في المدينة"', { commitment: 1 }),
];

/** A phrase of fixed words with a sentence in which it works. */
export interface FixedPhrase {
  readonly words: readonly string[];
  readonly example: string;
}

const fixed = (form: string, example: string): FixedPhrase => ({ words: form.split(" "), example });

/** Words that turn a source phrase into one with its own verb: «بحسب ما ذكر مدير المحطة» (as the manager said), «كما قال», «على ما أوردت». */
export const ASIDES: readonly FixedPhrase[] = [
  fixed("كما", "توقفت الحافلات، كما ذكر مدير المحطة"),
  fixed("مثلما", "توقفت الحافلات، مثلما ذكر مدير المحطة"),
  fixed("حسبما", "توقفت الحافلات، حسبما ذكر مدير المحطة"),
  fixed("وفقما", "توقفت الحافلات، وفقما ذكر مدير المحطة"),
  fixed("بحسبما", "توقفت الحافلات، بحسبما ذكر مدير المحطة"),
  fixed("بحسب ما", "توقفت الحافلات، بحسب ما ذكر مدير المحطة"),
  fixed("حسب ما", "توقفت الحافلات، حسب ما ذكر مدير المحطة"),
  fixed("وفق ما", "توقفت الحافلات، وفق ما ذكر مدير المحطة"),
  fixed("وفقا لما", "توقفت الحافلات، وفقا لما ذكر مدير المحطة"),
  fixed("طبقا لما", "توقفت الحافلات، طبقا لما ذكر مدير المحطة"),
  fixed("على ما", "توقفت الحافلات، على ما ذكر مدير المحطة"),
  fixed("نقلا عما", "توقفت الحافلات، نقلا عما ذكر مدير المحطة"),
  fixed("على حد ما", "توقفت الحافلات، على حد ما ذكر مدير المحطة"),
];

/** The words of the asides. */
export const PARENTHETICAL_OPENERS: readonly (readonly string[])[] = ASIDES.map(({ words }) => words);

/** Heads after which بحسب, وفقا لـ mean "as the rule says", not "as someone says": «وفقاً للقانون» (under the law). */
export const NORMATIVE_HEADS: ReadonlySet<string> = new Set(
  "علاقة علاقات مدى عمر مستوى معاملة ترتيبات قانون قوانين احكام حكم اتفاق اتفاقية اتفاقات معاهدة ميثاق برنامج قرار قرارات خطة خطط تقويم دستور نظام لائحة لوائح مادة بند بنود معايير معيار قواعد قاعدة اصول اجراءات جدول شروط مبدا مبادئ توقيت مرسوم نص تعليمات ترتيب نوع حجم طبيعة حاجة حالة ظروف درجة نسبة الية مواصفات ضوابط اعراف تقاليد رغبة وضع سعر اسعار اهمية اولويات سياسة عقد صيغة مبادرة حدود مصلحة مصالح احتياجات موعد اختصاص شريعة تشريع تشريعات صيغ عملية خارطة مسار مخطط بروتوكول مرجعية مرجعيات اسس تفاهم تفاهمات توافق توافقات التزام التزامات منهج نهج اجندة استراتيجية امكانات امكانيات قدرة قدرات متطلبات مقتضيات مقاييس صلاحيات".split(
    " ",
  ),
);

/** A hearsay formula: no one is named. `words` stand in the text; `follows`: what must follow, with "action" a clause or a noun of action, with "clause" a clause whose subject is a noun («يبدو أنها» is the outlet's own impression). */
export interface HearsayPhrase {
  readonly words: readonly string[];
  readonly follows: "complementiser" | "noun" | "action" | "clause";
  readonly commitment: Commitment;
  readonly example: string;
}

const hearsay = (
  form: string,
  follows: HearsayPhrase["follows"],
  example: string,
  commitment: Commitment = 1,
): HearsayPhrase => ({ words: form.split(" "), follows, commitment, example });

/** Hearsay and impersonal formulas; «يُذكر أن» is not one (the outlet's own background). */
export const HEARSAY_PHRASES: readonly HearsayPhrase[] = [
  hearsay("يقال", "complementiser", "يقال إن الجسر سيُغلق", 0),
  hearsay("قيل", "complementiser", "قيل إن الجسر سيُغلق", 0),
  hearsay("يشاع", "complementiser", "يشاع أن الجسر سيُغلق", 0),
  hearsay("اشيع", "complementiser", "أشيع أن الجسر سيُغلق", 0),
  hearsay("يزعم", "complementiser", "يُزعم أن الجسر سيُغلق", 0),
  hearsay("يعتقد", "complementiser", "يُعتقد أن السفينة غرقت"),
  hearsay("يرجح", "complementiser", "يُرجح أن السفينة غرقت"),
  hearsay("يتوقع", "complementiser", "يُتوقع أن تصل السفينة غداً"),
  hearsay("يفترض", "complementiser", "يُفترض أن تصل السفينة غداً"),
  hearsay("يخشى", "complementiser", "يُخشى أن تغرق السفينة"),
  hearsay("يحتمل", "complementiser", "يحتمل أن السفينة غرقت"),
  hearsay("يظن", "complementiser", "يُظن أن السفينة غرقت", 0),
  hearsay("تردد", "complementiser", "تردد أن الرحلة أُلغيت", 0),
  hearsay("تبين", "complementiser", "تبين أن السفينة غرقت", 2),
  hearsay("اتضح", "complementiser", "اتضح أن السفينة غرقت", 2),
  hearsay("يحكى", "complementiser", "يُحكى أن السفينة غرقت", 0),
  hearsay("تسرب", "complementiser", "تسرب أن الرحلة أُلغيت"),
  hearsay("ترددت انباء عن", "noun", "ترددت أنباء عن إلغاء الرحلة", 0),
  hearsay("وسط انباء عن", "noun", "أُغلق المرفأ وسط أنباء عن إلغاء الرحلة", 0),
  hearsay("شائعات عن", "noun", "انتشرت شائعات عن إلغاء الرحلة", 0),
  hearsay("شائعات حول", "noun", "انتشرت شائعات حول إلغاء الرحلة", 0),
  hearsay("وصلت معلومات عن", "noun", "وصلت معلومات عن إلغاء الرحلة"),
  hearsay("وسط معلومات عن", "noun", "أُغلق المرفأ وسط معلومات عن إلغاء الرحلة"),
  hearsay("الحديث عن", "noun", "يجري الحديث عن رحلة جديدة", 0),
  hearsay("جرى الكشف عن", "noun", "جرى الكشف عن نفق تحت المرفأ", 3),
  hearsay("تم الكشف عن", "noun", "تم الكشف عن نفق تحت المرفأ", 3),
  hearsay("كشف النقاب عن", "noun", "كُشف النقاب عن نفق تحت المرفأ", 3),
  hearsay("تم الاعلان عن", "noun", "تم الإعلان عن رحلة جديدة", 3),
  hearsay("جرى الاعلان عن", "noun", "جرى الإعلان عن رحلة جديدة", 3),
  hearsay("افيد", "complementiser", "أُفيد بأن الرحلة أُلغيت", 2),
  hearsay("ذكر", "complementiser", "ذُكر أن الرحلة أُلغيت", 2),
  hearsay("علم", "complementiser", "عُلم أن الرحلة أُلغيت", 2),
  hearsay("اعلن", "complementiser", "أُعلن أن الرحلة أُلغيت", 3),
  hearsay("نقل", "complementiser", "نُقل أن الرحلة أُلغيت", 1),
  hearsay("يبدو", "clause", "يبدو أن السفينة غرقت"),
  hearsay("من المتوقع", "action", "من المتوقع أن تصل السفينة غداً"),
  hearsay("من غير المتوقع", "complementiser", "من غير المتوقع أن تصل السفينة غداً"),
  hearsay("من المرجح", "action", "من المرجح أن تصل السفينة غداً"),
  hearsay("من غير المرجح", "complementiser", "من غير المرجح أن تصل السفينة غداً"),
  hearsay("من المحتمل", "action", "من المحتمل أن تصل السفينة غداً"),
  hearsay("من غير المحتمل", "complementiser", "من غير المحتمل أن تصل السفينة غداً"),
  hearsay("من المستبعد", "action", "من المستبعد أن تصل السفينة غداً"),
  hearsay("من المرتقب", "action", "من المرتقب أن تصل السفينة غداً"),
  hearsay("من المنتظر", "action", "من المنتظر وصول السفينة غداً"),
  hearsay("ينتظر", "complementiser", "يُنتظر أن تصل السفينة غداً"),
  hearsay("من المفترض", "complementiser", "من المفترض أن تصل السفينة غداً"),
];

/** Of the hearsay verbs, those whose perfect is passive only when the text writes its damma («ذُكر»): unmarked they need a subject. */
export const NEEDS_DAMMA: ReadonlySet<string> = new Set(["ذكر", "علم", "اعلن", "نقل"]);

/** Modal and hedging words that make an otherwise editorial sentence hedged. */
export const HEDGES: ReadonlySet<string> = new Set(
  "ربما لعل يبدو قيل يقال يحتمل محتمل محتملة المحتمل المحتملة مزعوم مزعومة المزعوم المزعومة مفترض مفترضة المفترض المفترضة المدعو المدعوة تردد شائعات يشاع المرجح المتوقع المستبعد يعتقد يرجح يتوقع يفترض يخشى".split(
    " ",
  ),
);

/** A noun that carries a content: «اتهامات بـ», «تحذير من», «إعلان». `object`: a bare noun may follow its subject («إعلان النقابة وقف العمل»). */
export interface NounCue {
  readonly forms: readonly string[];
  readonly prepositions: readonly string[];
  readonly class: string;
  readonly commitment: Commitment;
  readonly object: boolean;
  readonly example: string;
}

const noun = (
  forms: string,
  prepositions: string,
  kind: string,
  example: string,
  options: { commitment?: Commitment; object?: boolean } = {},
): NounCue => ({
  forms: forms.split(" "),
  prepositions: prepositions.split(" ").filter((each) => each !== ""),
  class: kind,
  commitment: options.commitment ?? 2,
  object: options.object ?? false,
  example,
});

/** Nouns of saying. All may also be followed by أن or بأن. */
export const NOUN_CUES: readonly NounCue[] = [
  noun("تحذير تحذيرا تحذيرات تحذيره تحذيرها", "من", "warn", "تحذير من عاصفة كبرى"),
  noun("اتهام اتهاما اتهامات اتهامه اتهامها اتهاماته اتهاماتها", "ب", "accuse", "تواجه الشركة اتهامات بالإهمال"),
  noun("مخاوف مخاوفه مخاوفها", "من", "fear", "أثار الحادث مخاوف من انهيار الجسر", { commitment: 1 }),
  noun("اعلان اعلانه اعلانها", "عن", "announce", "تأخرت الرحلة بعد إعلان النقابة إضراب العمال", {
    commitment: 3,
    object: true,
  }),
  noun("تصريح تصريحات", "", "say", "أثارت تصريحات الوزير بأن الجسر آمن غضب السكان"),
  noun("دعوة دعوات دعوته دعوتها دعواته دعواتها", "الى ل", "demand", "تجددت دعوات النقابة إلى وقف العمل"),
  noun("تهديد تهديدا تهديدات تهديداته تهديداتها", "ب", "threaten", "تجددت تهديدات النقابة بوقف العمل"),
  noun("وعود وعوده وعودها", "ب", "promise", "تراجعت الأسعار رغم وعود الوزير بفتح الرصيف"),
  noun("تاكيد تاكيده تاكيدها تاكيدات", "على", "assert", "جاء ذلك بعد تأكيد النقابة أن العمل مستمر", {
    commitment: 3,
  }),
  noun("قول", "", "say", "اكتفى مدير المحطة بالقول إن العمل مستمر"),
  noun("تشديد تشديده تشديدها", "على", "assert", "سارع رئيس البلدية إلى التشديد على أن الجسر آمن", { commitment: 3 }),
  noun("مطالبة مطالبات مطالب مطالبه مطالبها", "ب", "demand", "تجددت مطالبات النقابة بوقف العمل"),
  noun("توقعات توقعاته توقعاتها", "ب", "expect", "تراجعت الأسعار وسط توقعات بإغلاق الرصيف", { commitment: 1 }),
  noun("شكوك شكوكا شكوكه شكوكها", "في", "doubt", "أثار التقرير شكوكاً في سلامة الجسر", { commitment: 1 }),
  noun("مزاعم مزاعمه مزاعمها ادعاءات", "ب", "claim", "نفت الشركة مزاعم بأن الصمام صدئ"),
  noun("اعتراف اعترافه اعترافها", "ب", "admit", "جاء ذلك بعد اعتراف المدير بأن الصمام صدئ", { commitment: 3 }),
  noun("نفي نفيه نفيها", "", "deny", "جاء ذلك رغم نفي الشركة أن الصمام صدئ", { commitment: 3 }),
  noun("قوله قولها قولهم قولهما", "", "say", "ونقلت وكالة الساحل عن مهندس قوله إن المضخة توقفت"),
];

/** A state of knowing or being sure: «على علم بـ». `word` stands behind «على», as a cue key. */
export interface Awareness {
  readonly word: string;
  readonly class: "know" | "believe";
  readonly commitment: Commitment;
  readonly example: string;
}

/** The states of knowing. */
export const AWARENESS: readonly Awareness[] = [
  { word: "علم", class: "know", commitment: 2, example: "المدينة على علم بالخطة الجديدة" },
  { word: "دراية", class: "know", commitment: 2, example: "كانت البلدية على دراية بالخطر" },
  { word: "اطلاع", class: "know", commitment: 2, example: "كان الوزير على اطلاع بأن الجسر قديم" },
  { word: "يقين", class: "believe", commitment: 2, example: "كان الوزير على يقين من أن الجسر آمن" },
  { word: "قناعة", class: "believe", commitment: 2, example: "البلدية على قناعة بأن الجسر آمن" },
  { word: "ثقة", class: "believe", commitment: 2, example: "الوزير على ثقة بأن الجسر آمن" },
];

/** Verbs that do nothing but hand over a noun of saying: «وجّه الوزير اتهامات», «أصدرت البلدية تحذيراً». Perfect and imperfect, as cue keys. */
export const SUPPORT_VERBS: ReadonlySet<string> = new Set(
  "وجه وجهت وجهوا يوجه توجه اصدر اصدرت اصدروا يصدر تصدر اطلق اطلقت اطلقوا يطلق تطلق جدد جددت جددوا كرر كررت كال كالت قدم قدمت ابدى ابدت رفع رفعت".split(
    " ",
  ),
);

/** Turn markers: they announce the next speaker («من جهته», for his part) and are no cue themselves. */
export const TURNS: readonly FixedPhrase[] = [
  fixed("من جهته", "من جهته، رأى النقيب أن الأجور لا تكفي"),
  fixed("من جهتها", "من جهتها، رأت النقابة أن الأجور لا تكفي"),
  fixed("من جهتهم", "من جهتهم، رأى العمال أن الأجور لا تكفي"),
  fixed("من جانبه", "من جانبه، رأى النقيب أن الأجور لا تكفي"),
  fixed("من جانبها", "من جانبها، رأت النقابة أن الأجور لا تكفي"),
  fixed("من جانبهم", "من جانبهم، رأى العمال أن الأجور لا تكفي"),
  fixed("من ناحيته", "من ناحيته، رأى النقيب أن الأجور لا تكفي"),
  fixed("من ناحيتها", "من ناحيتها، رأت النقابة أن الأجور لا تكفي"),
  fixed("بدوره", "بدوره، رأى النقيب أن الأجور لا تكفي"),
  fixed("بدورها", "بدورها، رأت النقابة أن الأجور لا تكفي"),
  fixed("بدورهم", "بدورهم، رأى العمال أن الأجور لا تكفي"),
];

/** The words of the turn markers. */
export const TURN_MARKERS: readonly (readonly string[])[] = TURNS.map(({ words }) => words);

/** A document speaks through these with في: «وجاء في البيان أن …» (the statement says that …). */
export const DOCUMENT_VERBS: ReadonlySet<string> = new Set("جاء ورد جاءت وردت".split(" "));

/** A formula by which a source asks not to be named: «طلب عدم الكشف عن اسمه», «رفض ذكر هويته», «لم تسمه». */
export interface AnonymityFormula {
  readonly pattern: RegExp;
  readonly example: string;
}

/** The formulas, over cue keys. */
export const ANONYMITY_FORMULAS: readonly AnonymityFormula[] = [
  {
    pattern:
      /(?:رفض|رفضت|رفضوا|طلب|طلبت|طلبوا|فضل|فضلت|فضلوا|اشترط|اشترطت|اشترطوا|شرط|بشرط|شريطة|طالبا|طالبة|مشترطا|مفضلا|رافضا)(?: عدم)? (?:ال)?(?:كشف|ذكر|نشر|افصاح|اشارة|تعريف|تسمية)(?: عن| الى| ب)? ?(?:اسم|اسماء|هوي|ب?اسم|ب?هوي)/,
    example: "قال مهندس في الميناء طلب عدم ذكر اسمه إن الرصيف مغلق",
  },
  {
    pattern: /لم (?:يكشف|تكشف|يذكر|تذكر|يفصح|تفصح|يشا|تشا|تحدد)(?: عن)? ?(?:ال)?(?:كشف|اسم|هوي)/,
    example: "قال مهندس في الميناء لم يكشف عن اسمه إن الرصيف مغلق",
  },
  {
    pattern: /لم (?:يسم|تسم|يسمه|تسمه|يسمها|تسمها|تسمهم|يسمهم|يسموا)(?: |$|[،,.])/,
    example: "قال مهندس في الميناء لم تسمه الوكالة إن الرصيف مغلق",
  },
  {
    pattern: /غير مخول(?:ين|ة)?/,
    example: "قال مهندس في الميناء غير مخول بالتصريح إن الرصيف مغلق",
  },
  {
    pattern: /(?:عدم|دون|بدون) (?:ال)?(?:كشف|ذكر|نشر|افصاح)(?: عن)? ?(?:اسم|هوي)/,
    example: "قال مهندس في الميناء دون الكشف عن هويته إن الرصيف مغلق",
  },
];

/** The patterns of the formulas. */
export const ANONYMITY_PATTERNS: readonly RegExp[] = ANONYMITY_FORMULAS.map(({ pattern }) => pattern);
