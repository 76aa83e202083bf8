// The rules of matching, by id; the files that apply them name the id. docs/rules.md is made from this table.
// Leaves out the code; tests hold that the ids in the code stand here, and run every example.

/**
 * What each rule says, for people, and two invented texts that it fits, parted by « ⟷ », paragraphs by « ¶ ». Passages stand in ⟦ ⟧ on both sides,
 * in the order of the first unless numbered; behind the first side of one, in ( ), what else is told of it: the edits other than same, formula, phrase. 01 makes
 * words, 02–05 find alignments, 06–08 shape passages, 09–11 tag what is no evidence.
 */
export const MATCH_RULES = {
  "MAT-01": {
    title:
      "What compares as one word: a number in digits or words, a month under any of its names, a name in one piece or two, a clitic with its word.",
    example:
      "⟦غرق عبد الله الراوي مع 25 بحاراً في 12 أيار قرب المنارة⟧(spelling) ⟷ ⟦غرق عبدالله الراوي مع خمسة وعشرين بحاراً في 12 مايو قرب المنارة⟧",
  },
  "MAT-02": {
    title:
      "Two articles that share a run of two words (three, or two rare ones, in more than two hundred articles) may share a passage there.",
    example: "هدد ملاحون بترك ⟦المنارة القديمة بعد الفيضان الأخير⟧ ⟷ رسم تلاميذ ⟦المنارة القديمة بعد الفيضان الأخير⟧",
  },
  "MAT-03": {
    title:
      "Shared runs that follow one another on both sides with small gaps are one candidate; several candidates a pair are kept.",
    example:
      "⟦فتح حراس المنارة بوابة الحوض الشرقي أمام سفن الصيد العائدة⟧(insertion) ⟷ ⟦فتح حراس المنارة أمس بوابة الحوض الشرقي الكبير أمام سفن الصيد العائدة⟧",
  },
  "MAT-04": {
    title: "Words are aligned one by one: exactly between shared runs, and outwards until too much differs.",
    example:
      "⟦أغلق حراس المنارة بوابة الحوض الشرقي⟧(substitution) ثم ناموا حتى الظهيرة ⟷ ⟦أغلق خفر المنارة بوابة الحوض الشرقي⟧ لأن العاصفة كسرت أقفالها",
  },
  "MAT-05": {
    title:
      "A passage needs four aligned words (five in more than two thousand articles) and a score that weighs rare words more; a phrase that comes back beside a better passage is none.",
    example: "وصلت سفينة الحبوب الغارقة إلى القاع ⟷ شوهدت سفينة الحبوب الغارقة من الشاطئ",
  },
  "MAT-06": {
    title:
      "A passage is cut where what is shared breaks off: at the border of a quotation, where one side reports in words of its own, at the end of a sentence; never where both texts run on word by word, but for paragraphs.",
    example:
      "«⟦سنصلح المنارة القديمة قبل الشتاء⟧» كما كتب رئيس البلدية أمس، وأضاف «⟦لن ندفع أجور الغواصين مرتين⟧» ⟷ «⟦سنصلح المنارة القديمة قبل الشتاء⟧» ثم تابع النقيب في مكتبه: «⟦لن ندفع أجور الغواصين مرتين⟧»",
  },
  "MAT-07": {
    title: "Each aligned run is the same, a spelling, a clitic, a substitution, an insertion or an omission.",
    example:
      "⟦أكد النقيب غرق ستة قوارب صغيرة قرب المنارة⟧(spelling, clitic, substitution, omission) ⟷ ⟦اكد النقيب وغرق سبعة قوارب قرب المنارة⟧",
  },
  "MAT-08": {
    title:
      "A passage that stands in another order on the two sides has moved; so have words left out here and put in there.",
    example:
      "⟦أعلنت البلدية إغلاق الجسر الحجري أمام الشاحنات الثقيلة لأعمال الترميم⟧(move). ¶ ⟦وتضررت أربعون أسرة من انقطاع المياه بعدما غمرت السيول محطة الضخ في الحي الجنوبي⟧ ⟷ ⟦2 وتضررت أربعون أسرة من انقطاع المياه بعدما غمرت السيول محطة الضخ في الحي الجنوبي⟧. ¶ ⟦1 أعلنت البلدية إغلاق الجسر الحجري أمام الشاحنات الثقيلة لأعمال الترميم⟧",
  },
  "MAT-09": {
    title:
      "Names, titles, known formulae and the words that name a source are a formula: shown, no evidence of a transmission.",
    example:
      "حضر ⟦رئيس الوزراء السوري محمد الأحمد⟧(formula) حفل الصيادين ⟷ غاب ⟦رئيس الوزراء السوري محمد الأحمد⟧ عن سوق السمك",
  },
  "MAT-10": {
    title:
      "A few words that fill less than half of what is said on either side are a phrase: shown and marked so, no evidence of a transmission.",
    example:
      "وصلت إلى البلدية اليوم رسالة طويلة عن ⟦مشروع ترميم الحاجز الشرقي القديم⟧(phrase) من لجنة الأهالي ومعها صور كثيرة ⟷ وناقش التجار في السوق كلفة ⟦مشروع ترميم الحاجز الشرقي القديم⟧ وأجور العمال وأسعار الإسمنت في الخريف",
  },
  "MAT-11": {
    title:
      "In more than two hundred articles, words that stand in more than eight stories are a formula; near-duplicates are one story.",
    example:
      "غرقت سفينة محملة بالحبوب مساء الأحد قبالة الرصيف الشرقي ونجا طاقمها. ¶ ⟦اشتركوا في رسالة البحر ليصلكم جديد المرافئ والمنارات⟧(formula) ⟷ عاد الصيادون إلى المرفأ بعد أسبوع من الغياب وباعوا ما حملوه بأثمان زهيدة. ¶ ⟦اشتركوا في رسالة البحر ليصلكم جديد المرافئ والمنارات⟧",
  },
} as const;
