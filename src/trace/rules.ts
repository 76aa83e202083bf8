// Every rule of the trace stage by id, with its title and an example. Findings name these ids; docs/rules.md is written from this table.
// Leaves out how a rule works: the file that applies it says so.

/** One rule. `example` is invented text, Arabic with a gloss or a figure in words. */
export interface TraceRule {
  readonly id: string;
  readonly title: string;
  readonly example: string;
}

/** The names by which the code speaks of the rules. */
export type TraceRuleName =
  | "sharedPassage"
  | "containedQuotation"
  | "besideAnchor"
  | "gapBetweenPassages"
  | "headingAdopts"
  | "sameSourceWords"
  | "sameWordsAndNumbers"
  | "deniedWords"
  | "sameToll"
  | "nearMeaning"
  | "statedSource"
  | "relayedSource"
  | "unseenDocument"
  | "credit"
  | "namedOutlet"
  | "copiedFromNamed"
  | "sharedText"
  | "commonSource"
  | "publishedBefore"
  | "agencyOnOneSide"
  | "sameVersion"
  | "issuedDocument"
  | "judged"
  | "cueStrength"
  | "hedge"
  | "possibility"
  | "attributionDropped"
  | "pluralInflation"
  | "sourceRaised"
  | "sourceDiffers"
  | "actorRaised"
  | "agentMissing"
  | "labelPair"
  | "labelModifier"
  | "otherLabel"
  | "numberDiffers"
  | "numberRounded"
  | "dateDiffers"
  | "quotationEdited"
  | "quotationSpliced"
  | "marksDiffer"
  | "omission"
  | "wording"
  | "houseStyle";

/** The rules, by id. 01–19 claims, 20–39 nodes and transmissions, 40 and on drift. */
export const TRACE_RULES: Readonly<Record<TraceRuleName, TraceRule>> = {
  sharedPassage: {
    id: "TRA-01",
    title: "One aligned passage covers at least half of both statements",
    example: "«وصلت المضخات في أيار» (the pumps came in May) stands in both articles",
  },
  containedQuotation: {
    id: "TRA-02",
    title: "One statement's words stand inside the other's",
    example: "the quotation «لن نغادر» (we shall not leave) inside «قلنا لهم: لن نغادر قبل الربيع»",
  },
  besideAnchor: {
    id: "TRA-03",
    title: "Beside a shared passage, the same frame with one slot changed",
    example: "«تورط بعض الموظفين» / «تورط الوزارة» (some employees / the ministry), each before the same sentence",
  },
  gapBetweenPassages: {
    id: "TRA-04",
    title: "Both stand between the same two shared passages",
    example: "shared sentence, «أغلق الحراس البوابة» / «أُغلقت البوابة», shared sentence",
  },
  headingAdopts: {
    id: "TRA-05",
    title: "A heading says what the text below it attributes",
    example: "heading «مضخات مستعملة في السد», text «قال المهندس إن المضخات مستعملة»",
  },
  sameSourceWords: {
    id: "TRA-06",
    title: "The same source, the same rare words",
    example: "«قال النقيب إن ستة قوارب فُقدت» / «وبحسب النقيب فُقدت ستة قوارب» (six boats lost)",
  },
  sameWordsAndNumbers: {
    id: "TRA-07",
    title: "The same rare words in the same frame, or with the same numbers",
    example: "«ست مضخات لم تُركَّب» / «لم تُركَّب ست من المضخات» (six pumps not installed)",
  },
  deniedWords: {
    id: "TRA-08",
    title: "A denial repeats the core of the statement",
    example: "«نفت البلدية أن تكون المضخات مستعملة» (denied that the pumps are used)",
  },
  sameToll: {
    id: "TRA-09",
    title: "Both tell a toll of one kind, with words of its place or day in common",
    example:
      "«قتل 14 بحاراً على الرصيف الشرقي» / «سقط عشرات القتلى على الرصيف» (14 sailors killed / dozens dead on the quay)",
  },
  nearMeaning: {
    id: "TRA-10",
    title: "A model of meaning that the user named puts them near, and a rare word or the source is the same",
    example:
      "«غادر الصيادون المرفأ» / «رحل أهل البحر عن الميناء» (the fishermen left the harbour), only with --embeddings",
  },
  statedSource: {
    id: "TRA-20",
    title: "The article names its source",
    example: "«قالت نقابة الصيادين إن …» (the fishermen's union said)",
  },
  relayedSource: {
    id: "TRA-21",
    title: "A source passes on what another said",
    example: "«نقلت وكالة الساحل عن مهندس قوله …» (the agency quoted an engineer)",
  },
  unseenDocument: {
    id: "TRA-22",
    title: "A source says it holds a document that nobody shows",
    example: "«مراسلات سرية حصل عليها المعهد» (secret letters obtained by the institute)",
  },
  credit: {
    id: "TRA-23",
    title: "A credit or byline names an agency",
    example: "«مرسى الديس - وكالة الساحل» (dateline and agency)",
  },
  namedOutlet: {
    id: "TRA-24",
    title: "The source named is an outlet whose article is at hand",
    example: "«وذكرت صحيفة المجداف أن …», and the newspaper's article is among the inputs",
  },
  copiedFromNamed: {
    id: "TRA-25",
    title: "The article names an outlet and repeats its words",
    example: "«بحسب المجداف» and a sentence of that newspaper",
  },
  sharedText: {
    id: "TRA-26",
    title: "Articles share words and neither names the other: an unseen common source is possible",
    example: "two outlets, the same forty words, no agency named",
  },
  commonSource: {
    id: "TRA-27",
    title: "Shared words stand in the mouth of one source that both name",
    example: "both quote the same sentence of the same union",
  },
  publishedBefore: {
    id: "TRA-28",
    title: "One article is dated before the other; alone this proves nothing",
    example: "14 September, 06:40, against 17 September",
  },
  agencyOnOneSide: {
    id: "TRA-29",
    title: "Only one of the articles that share words credits an agency",
    example: "«تل السنابل - وكالة الساحل» above one of two equal texts",
  },
  sameVersion: {
    id: "TRA-30",
    title: "Two versions of one outlet's article count as one report",
    example: "the same outlet, nine tenths of the words the same",
  },
  issuedDocument: {
    id: "TRA-31",
    title: "A document speaks for who issued it",
    example: "«أصدر المعهد تقريراً … وأضاف التقرير» (the institute issued a report … the report added)",
  },
  judged: {
    id: "TRA-39",
    title: "A person decided it",
    example: "an editor accepts that two pages rest on one letter: signed, dated, never overwritten",
  },
  cueStrength: {
    id: "TRA-40",
    title: "Certainty: the reporting verbs bind differently",
    example: "«اعتبر» → «أكد» (considered → confirmed)",
  },
  hedge: {
    id: "TRA-41",
    title: "Certainty: a hedge on one side only",
    example: "«مضخات يُرجَّح أنها مستعملة» → «مضخات مستعملة»",
  },
  possibility: {
    id: "TRA-42",
    title: "Certainty: may on one side, will or does on the other",
    example: "«قد يُحال الملف» → «سيُحال الملف»",
  },
  attributionDropped: {
    id: "TRA-44",
    title: "Attribution: said by a source there, in the outlet's own voice here",
    example: "«قال النقيب إن القوارب قديمة» → «القوارب قديمة»",
  },
  pluralInflation: {
    id: "TRA-45",
    title: "Attribution: many sources here, one there",
    example: "«قال موظف» → «أكدت مصادر» (an employee said → sources confirmed)",
  },
  sourceRaised: {
    id: "TRA-46",
    title: "Attribution: no one identified there, an institution here",
    example: "«أشار موظف في الوزارة» → «أكدت الوزارة»",
  },
  sourceDiffers: {
    id: "TRA-47",
    title: "Attribution: the same words, another source",
    example: "«قال شهود» → «قال ناشطون» over one shared sentence",
  },
  actorRaised: {
    id: "TRA-50",
    title: "Actor: individuals there, a body or state here",
    example: "«بعض الموظفين السدّيين» → «الهيئة السدّية»",
  },
  agentMissing: {
    id: "TRA-51",
    title: "Actor: who did it is named on one side only",
    example: "«قُتل ثلاثة برصاص حرس السد» / «قُتل ثلاثة في اشتباكات» (by the guards' bullets / in clashes)",
  },
  labelPair: {
    id: "TRA-52",
    title: "Label: two names for one thing, each with its own weight",
    example: "«المسلحون» / «المتمردون»",
  },
  labelModifier: {
    id: "TRA-53",
    title: "Label: a judging word on one side only",
    example: "«الجماعة» → «الجماعة الإرهابية» (the group → the terrorist group)",
  },
  otherLabel: {
    id: "TRA-54",
    title: "Label: the articles call the same actor by other names",
    example: "«هيئة السد» / «سلطة الأمر الواقع» (de facto authority)",
  },
  numberDiffers: {
    id: "TRA-56",
    title: "Number: another value in the same place",
    example: "«214 منزلاً» / «241 منزلاً»",
  },
  numberRounded: { id: "TRA-57", title: "Number: rounded or loosened", example: "«18,4 مليون» → «أكثر من 18 مليون»" },
  dateDiffers: { id: "TRA-59", title: "Date: another day in the same place", example: "«19 حزيران» / «19 تموز»" },
  quotationEdited: {
    id: "TRA-61",
    title: "Quotation: other words between the marks",
    example: "«“لن نغادر أبداً”» → «“لن نغادر”»",
  },
  quotationSpliced: {
    id: "TRA-62",
    title: "Quotation: one pair of marks around what are several quotations elsewhere",
    example: "«“أ”، وأضاف: “ب”» → «“أ، ب”»",
  },
  marksDiffer: {
    id: "TRA-63",
    title: "Quotation: marks on one side only",
    example: "«المساعدات “العاجلة”» → «المساعدات العاجلة»",
  },
  omission: {
    id: "TRA-66",
    title: "Omission: a clause with a hedge, source, denial or number is missing",
    example: "«ولم يتسنَّ التحقق من الرسائل» is gone",
  },
  wording: {
    id: "TRA-68",
    title: "Wording: other content words inside a shared passage",
    example: "«الفارين» → «المنشقين»",
  },
  houseStyle: {
    id: "TRA-69",
    title: "Wording: one outlet's rule, seen three times or more, counted once",
    example: "every «مقاتل» became «مسلح»",
  },
};
