// The twenty templates: how Arabic news puts words into a mouth. S source, V verb, C content, M medium. The table is what
// evidence refers to and what tests run; each row has an invented example in marked text and the reason it exists.

/** One template. `example` marks [source:…], [cue:…] and [content:…]. */
export interface Template {
  readonly id: string;
  readonly pattern: string;
  readonly why: string;
  readonly example: string;
}

/** The templates by id. */
export const TEMPLATES: readonly Template[] = [
  {
    id: "ATT-01",
    pattern: "V S أنّ/إنّ C",
    why: "a verb of saying, its subject, then a clause with أنّ or إنّ",
    example: "[cue:قال] [source:وزير النقل سالم حداد] أمس إن [content:الجسر سيُفتح]",
  },
  {
    id: "ATT-02",
    pattern: "V أنّ C",
    why: "a verb of saying without subject takes the last source",
    example: "قالت [source:البلدية] إن الجسر آمن. و[cue:أضافت] أن [content:الكلفة لم تُحسب بعد]",
  },
  {
    id: "ATT-03",
    pattern: "S (،) V C",
    why: "the subject stands before the verb",
    example: "[source:مركز الساحل]، [cue:كشف عن] [content:“عقود مخفية في المرفأ”]",
  },
  {
    id: "ATT-04",
    pattern: "V S: “C”",
    why: "a verb of saying, its subject, a colon",
    example: "و[cue:قالت] [source:البلدية]: [content:“لا خطر على المياه”]",
  },
  {
    id: "ATT-05",
    pattern: "V S “C”",
    why: "a verb of saying, its subject, then quotation marks",
    example: "و[cue:قالت] [source:ليلى منصور] [content:“لن نغادر هذا البيت أبداً”]",
  },
  {
    id: "ATT-06",
    pattern: "V S … قائلاً: “C”",
    why: "a participle of saying introduces the words of the sentence's subject",
    example: "وعدّد [source:التقرير] الأسماء [cue:قائلاً]: [content:“هؤلاء ثلاثة”]",
  },
  {
    id: "ATT-07",
    pattern: "C، participle أنّ C2",
    why: "a participle goes on with the same source",
    example: "قال [source:مدير المختبر] إن الماء نظيف، [cue:لافتاً إلى] أن [content:الفحص مستمر]",
  },
  {
    id: "ATT-08",
    pattern: "V S preposition NP",
    why: "the verb's own preposition or a noun object holds the content",
    example: "[cue:كشفت] [source:مصادر ملاحية] عن [content:عطل في الرادار]",
  },
  {
    id: "ATT-09",
    pattern: "document V C",
    why: "a document speaks for itself",
    example: "[cue:خلص] [source:التقرير] إلى أن [content:الصمام صدئ]",
  },
  {
    id: "ATT-10",
    pattern: "نقل M عن S قوله C",
    why: "a relay: one passes on what another said",
    example: "ونقلت وكالة الساحل عن [source:مهندس] [cue:قوله] إن [content:المضخة توقفت]",
  },
  {
    id: "ATT-11",
    pattern: "passive C",
    why: "hearsay: no one is named",
    example: "و[cue:يُعتقد] أن [content:السفينة غرقت]",
  },
  {
    id: "ATT-12",
    pattern: "C كما V S",
    why: "a parenthesis names the speaker behind the words",
    example: "[content:توقفت الحافلات]، كما [cue:ذكر] [source:مدير المحطة]",
  },
  {
    id: "ATT-13",
    pattern: "بحسب S، C",
    why: "a preposition of source",
    example: "[cue:بحسب] [source:نقابة الصيادين]، [content:فُقد قاربان]",
  },
  {
    id: "ATT-14",
    pattern: "C على حد قول S",
    why: "the outlet keeps its distance",
    example: "[content:الخطة ناجحة]، [cue:على حد قول] [source:رئيس البلدية]",
  },
  {
    id: "ATT-15",
    pattern: "V S (anonymity) أنّ C",
    why: "the source asks not to be named",
    example: "[cue:قال] [source:مسؤول في الميناء] طلب عدم ذكر اسمه إن [content:الرافعة تعطلت]",
  },
  {
    id: "ATT-16",
    pattern: "وأنّ C",
    why: "a further clause hangs on the same verb",
    example: "كشفت [source:مصادر ملاحية] عن عطل.\n[cue:وأن] [content:السفينة بقيت في الميناء]",
  },
  {
    id: "ATT-17",
    pattern: "V object بأنه L",
    why: "the source calls something by a name",
    example: "[cue:وصفت] [source:الصحيفة] القرار بأنه [content:“متسرع”]",
  },
  {
    id: "ATT-18",
    pattern: "noun of saying C; S: C",
    why: "a noun or a headline's colon stands for the verb",
    example: "[cue:تحذير من] [content:“عاصفة كبرى” على الساحل]",
  },
  {
    id: "ATT-19",
    pattern: "outlet (desk) –",
    why: "a dateline: the outlet itself speaks, no attribution",
    example: "مرفأ نيوز (غرفة الأخبار) – توقفت الحافلات",
  },
  {
    id: "ATT-20",
    pattern: "من جهته، V S C",
    why: "a turn marker hands the word to the next speaker",
    example: "من جهته، [cue:رأى] [source:النقيب] أن [content:الأجور لا تكفي]",
  },
];
