// The Arabic catalogue: newsroom Arabic, Latin digits, months by both of their names, all six plurals.

import type { DatePrecision } from "../../model/article.ts";
import type { ChainInterval } from "../../model/trace.ts";
import { ARABIC_NOTES } from "./ar-notes.ts";
import {
  ARTICLES,
  CHAINS,
  CLAIMS,
  counted,
  DRIFTS,
  FIGURES,
  JUDGEMENTS,
  PASSAGES,
  REPORTS,
  STEPS,
} from "./ar-plurals.ts";
import { ARABIC_RULE_TITLES } from "./ar-rules.ts";
import { dateParts, joined, type Messages, numberList, type Phrase } from "./messages.ts";

// Readers in Cairo and the Gulf know the second name of a month, those in Beirut and Baghdad the first: papers for both write the two.
const MONTHS: readonly string[] = [
  ...["كانون الثاني/يناير", "شباط/فبراير", "آذار/مارس", "نيسان/أبريل", "أيار/مايو", "حزيران/يونيو"],
  ...["تموز/يوليو", "آب/أغسطس", "أيلول/سبتمبر", "تشرين الأول/أكتوبر", "تشرين الثاني/نوفمبر", "كانون الأول/ديسمبر"],
];

function chains({ low, high }: ChainInterval): string {
  return low === high ? counted(CHAINS, low) : `سلاسل مستقلة: من ${low} إلى ${high}`;
}

// The conjunction is written onto the next word: «أ، ب وج».
function list<Name>(names: readonly Name[]): Phrase<Name> {
  return joined(names, "، ", " و");
}

function date(iso: string, precision: DatePrecision): string {
  const { year, month, day, time } = dateParts(iso);
  const words = [precision === "year" ? "" : day, MONTHS[month - 1] ?? "", year].filter((part) => part !== "");
  return [words.join(" "), year === "" ? "السنة غير مذكورة" : "", time].filter((part) => part !== "").join("، ");
}

/** The Arabic catalogue. */
export const ARABIC: Messages = {
  language: "ar",
  direction: "rtl",
  arrow: "←",
  headings: {
    claims: "الادّعاءات",
    chains: "سلسلة النقل",
    parallel: "قراءة متوازية",
    sources: "جرد المصادر",
    labels: "من يصف من، وبماذا",
    articles: "النصوص كاملة",
    methods: "كيف أُعدّ هذا التقرير",
  },
  words: {
    product: "مُسنَد",
    question: "إلى مَن يستند كل ادّعاء؟",
    skip: "تجاوز إلى الادّعاءات",
    contents: "أقسام التقرير",
    asClaimed: "كما ورد، لا حكم بصحّته",
    intervalHelp:
      "«من 1 إلى 3»: سلسلة واحدة إن كان كل ما قد يشترك في مصدر غير مرئي يشترك فيه فعلاً، و3 إن لم يُجمع إلا ما تصرّح النصوص باشتراكه.",
    evidence: "الأدلّة من النصوص",
    versions: "الصيغ كما وردت",
    proof: "مسارات لا تلتقي، وعددها هو الحدّ الأعلى",
    drifts: "ما يختلف بين الصيغ",
    noDrifts: "لم يُرصد اختلاف بين الصيغ.",
    showChain: "اعرض السلسلة",
    noTransmission: "لا نقل مرصود: لم يُذكر لهذا الادّعاء مصدر غير المادة نفسها.",
    sameChain: "الادّعاءات على هذه السلسلة",
    chainHelp:
      "الأقدم يميناً. إطار متصل: مصدر مسمّى أو مادة · إطار متقطّع: مصدر مجهول · إطار منقّط: وثيقة لم تُعرض · بلا إطار: مصدر مشترك غير مرئي · إطار سميك: الحلقة المشتركة · خط متصل: نقل يصرّح به النص · خط متقطّع: نقل مستنتج · ✎: قرار شخص، موقّع ومؤرّخ. الترتيب الزمني وحده لا يثبت شيئاً.",
    undated: "بلا تاريخ",
    commonLink: "الحلقة المشتركة",
    undirected: "بلا اتجاه معروف بينهما",
    closing: "عكس الزمن أو في دائرة",
    table: "السلسلة في جدول",
    step: "الخطوة",
    from: "من",
    to: "إلى",
    how: "كيف",
    stated: "صريح في النص",
    inferred: "مستنتج",
    basis: "الكلمات الدالّة",
    onlyMatters: "الفروق المهمّة فقط",
    formula: "عبارة متداولة، ليست دليلاً",
    phrase: "كلمات قليلة مشتركة، ليست دليلاً",
    quotedBoth: "اقتباس في النصّين",
    quotedOne: "اقتباس في أحد النصّين",
    noPassages: "لا مقاطع مشتركة بين المواد.",
    noDifference: "لا فروق مهمّة في مقاطع هذا القسم.",
    legend: "دليل العلامات",
    source: "المصدر",
    kind: "نوعه",
    inReports: "ورد في",
    directAccess: "عمّن ينقل",
    notSaid: "لم يُذكر",
    rating: "تقييم شخص",
    notRated: "لم يُقيَّم",
    confirmedAlone: "(الرقم 1 يعني أن مصادر مستقلة أخرى أكّدته؛ ولا يُعرف هنا إلا سلسلة واحدة)",
    judged: "قرار شخص",
    actor: "الموصوف",
    noLabels: "لم يُرصد وصف زائد على الأسماء.",
    noSources: "لم يُرصد مصدر.",
    outletUnknown: "وسيلة غير معروفة",
    dateUnknown: "تاريخ النشر غير معروف",
    original: "الرابط كما ورد",
    input: "الملف",
    furniture: "من عناصر الصفحة، لا من الخبر",
    back: "عودة إلى",
    version: "الإصدار",
    rules: "القواعد المستعملة",
    rule: "القاعدة",
    ruleSays: "ما تقوله",
    times: "المرات",
    limits: "حدود",
    limitSentences: [
      "يعدّ التقرير ما في النصوص المعطاة وحدها؛ ما لم يُقرأ لا يُعدّ.",
      "ما لا يصرّح به نص فهو استنتاج، وقد يخطئ الاستنتاج؛ لكل استنتاج قاعدته وكلماته.",
      "الأسبقية الزمنية والتشابه لا يثبتان النقل: قد يكون وراءهما مصدر مشترك غير مرئي؛ لذلك يُعطى العدد مدىً.",
      "لا يحكم هذا التقرير على صحة أي ادّعاء ولا على أي وسيلة.",
    ],
    hashes: "بصمات المدخلات (SHA-256)",
    notes: "ملاحظات وشكوك",
    noNotes: "لا ملاحظات.",
    download: "نزّل البيانات (JSON)",
    search: "بحث في الادّعاءات والمقاطع والمصادر والنصوص",
    help: "مفاتيح وعلامات",
    close: "إغلاق",
    colours:
      "لا لون هنا حكمٌ: الأزرق مطابق، والأصفر مختلف، والبنفسجي في طرف واحد، والبرتقالي منقول من موضعه، ولكل لون خطٌّ تحته يخصّه.",
    onlySingle: "ما ورد في أكثر من مادة على سلسلة واحدة فقط",
    onlyDrifted: "ما تختلف صيغه فقط",
    ids: "المعرّفات، لتدوين القرارات",
    keys: [
      ["j k", "المقطع التالي والسابق"],
      ["J K", "الادّعاء التالي والسابق"],
      ["[ ]", "المادة السابقة والتالية"],
      ["g", "السلسلة التالية"],
      ["t", "جدول السلسلة"],
      ["e", "أدلّة الادّعاء"],
      ["i", "المعرّفات"],
      ["/", "بحث (Esc يمحوه)"],
      ["?", "هذه القائمة"],
    ],
    latentName: "مصدر مشترك غير مرئي",
    sourcesHeading: "المصادر",
  },
  reasons: {
    through: (names) => ["كل المسارات التي وُجدت تمرّ عبر ", ...list(names)],
    layer: (names) => ["لا تلتقي المسارات في نقطة واحدة؛ كل مسار يمرّ بواحد من: ", ...list(names)],
    restsOn: (names) => ["يستند إلى ", ...list(names)],
    ownVoice: (name) => ["يرد بصوت ", name, " نفسها، بلا مصدر مذكور"],
    unknown: "المصدر مجهول",
    anonymous: "المصدر مجهول",
    unseen: "الوثيقة لم تُعرض",
    latent: "مصدر مشترك محتمل لا يسمّيه أي نص",
  },
  actorKinds: {
    person: "شخص",
    role: "صاحب منصب",
    organisation: "مؤسسة",
    state: "دولة",
    group: "جماعة",
    media: "وسيلة إعلام",
    place: "مكان",
    document: "وثيقة",
    anonymous: "مصدر مجهول",
  },
  sourceKinds: {
    person: "شخص",
    role: "صاحب منصب",
    organisation: "مؤسسة",
    state: "دولة",
    media: "وسيلة إعلام",
    document: "وثيقة",
    group: "جماعة",
    anonymous: "مصدر مجهول",
    none: "بلا مصدر مذكور",
  },
  visibilities: {
    named: "مسمّى",
    anonymous: "مصدر مجهول",
    "unseen-document": "وثيقة لم تُعرض",
    latent: "مستنتج، لا يسمّيه نص",
  },
  hows: {
    cites: "ينقل عنه مع النسبة",
    copies: "ينقل كلماته بلا نسبة",
    "shares-source": "يشاركه مصدراً",
    relays: "ينقل عن ناقل",
  },
  driftKinds: {
    certainty: "درجة الجزم",
    attribution: "النسبة",
    actor: "الفاعل",
    label: "الوصف",
    number: "العدد",
    date: "التاريخ",
    quotation: "الاقتباس",
    omission: "حذف",
    wording: "الصياغة",
  },
  stances: {
    attributed: "منسوب",
    unattributed: "بلا نسبة",
    denied: "منفيّ",
    questioned: "مشكوك فيه",
  },
  acts: {
    accept: "قَبِل",
    reject: "ردّ",
    relabel: "أعاد التسمية",
    add: "أضاف",
    rate: "قيّم",
    note: "لاحظ",
    undo: "تراجع عن",
  },
  charges: {
    neutral: "محايد",
    honorific: "تبجيل",
    derogatory: "ذمّ",
    distancing: "نأي",
  },
  edits: {
    same: "مطابق",
    spelling: "فرق إملائي",
    changed: "صياغة مختلفة",
    only: "لا مقابل له",
    moved: "⇅ منقول من موضعه",
  },
  voices: {
    attributed: "منسوب إلى مصدر",
    mixed: "بين النسبة وصوت المادة",
    hedged: "بتحفّظ، بلا مصدر محدد",
    editorial: "بصوت المادة نفسها",
  },
  notes: ARABIC_NOTES,
  rules: ARABIC_RULE_TITLES,
  marks: { source: "المصدر", cue: "لفظ النسبة", content: "الكلام المنسوب" },
  digits: (text) => text,
  reports: (count) => counted(REPORTS, count),
  articles: (count) => counted(ARTICLES, count),
  claims: (count) => counted(CLAIMS, count),
  chains,
  moreClaims: (count) => `الباقي مما ورد في أكثر من مادة: ${counted(CLAIMS, count)}`,
  singleReportClaims: (count) => `في مادة واحدة فقط: ${counted(CLAIMS, count)}`,
  moreChains: (count) => `الباقي: ${counted(FIGURES, count)}`,
  morePassages: (count) => `الباقي: ${counted(PASSAGES, count)}`,
  passages: (count) => counted(PASSAGES, count),
  sharedWords: (shared, all) => `الكلمات المشتركة: ${shared} من ${all}`,
  claimNumber: (number) => `ادّعاء ${number}`,
  passageNumber: (number) => `مقطع ${number}`,
  stepNumber: (number) => `خطوة ${number}`,
  steps: (count) => `سجلّ الخطوات مع الكلمات الدالّة: ${counted(STEPS, count)}`,
  chainNumber: (number) => `السلسلة ${number}`,
  singleChain: (single, several) =>
    several === 0
      ? "لا ادّعاء يرد في أكثر من مادة"
      : `من الادّعاءات التي ترد في أكثر من مادة: ${single} من ${several} على سلسلة مستقلة واحدة`,
  mostReported: (claim, counts, narrowest, meets) => [
    ...["الأوسع انتشاراً: ", claim, ` · ${counts}`],
    ...(narrowest.length > 0
      ? [meets ? " · كل المسارات تمرّ عبر " : " · كل مسار يمرّ بواحد من: ", ...list(narrowest)]
      : []),
  ],
  moreDrifts: (count) => `وغيرها: ${counted(DRIFTS, count)}`,
  seeReport: (count) => `وغيرها: ${counted(CLAIMS, count)}. التفاصيل في التقرير: musnad trace … -o report.html`,
  upstream: (names) => list(names),
  inferredCount: (inferred, stated) => `عمليات النقل: ${stated} صريحة في النصوص، ${inferred} مستنتجة`,
  judgements: (count) => counted(JUDGEMENTS, count),
  inArticles: (numbers) => `في ${numberList(numbers, "، ", " و")}`,
  list,
  date,
};
