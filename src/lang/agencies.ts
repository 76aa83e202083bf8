// News agencies: every name and abbreviation the press writes for one agency, who owns it, and where that can be checked.
// Read uses it for credit lines, name for aliases, trace to count the sources of one owner once. Only public facts about
// institutions; no judgement of any of them. Homographs («بنا» "with us", «معا» "together") count only in guarded places.

import type { Span } from "../model/span.ts";
import { compileGazetteer, findEntries, type Gazetteer, mayOpenEntry } from "./gazetteer.ts";
import { type Token, tokenise } from "./tokens.ts";

/** One news agency. */
export interface Agency {
  /** Stable key, used in ids and exports: "afp". */
  readonly key: string;
  /** The name shown for it. */
  readonly name: string;
  /** Unambiguous written forms, any script. Hamza, ta marbuta and tatweel variants are left to the matcher. */
  readonly forms: readonly string[];
  /** Short or homographic forms («أ ف ب», «وفا»): true only in brackets, quotation marks, a credit line or after «وكالة». */
  readonly guarded: readonly string[];
  /** The feminine adjective with which «وكالة الأنباء …» alone means this agency; absent where the state has several. */
  readonly adjective?: string;
  /** ISO 3166-1 alpha-2 of the seat. */
  readonly country: string;
  /** Who answers for it: agencies of one family are not independent of each other. "state:XX" for a state's own agency. */
  readonly family: string;
  /** Where name and owner are stated (the institution's own site). */
  readonly source: string;
  /** A phrase in which the agency must be found. */
  readonly example: string;
}

/** The table, by key. */
export const AGENCIES: readonly Agency[] = [
  {
    key: "aa",
    name: "وكالة الأناضول",
    forms: ["وكالة الأناضول", "وكالة أنباء الأناضول", "الأناضول للأنباء", "Anadolu Ajansı", "Anadolu Agency"],
    guarded: ["الأناضول", "أناضول", "AA"],
    country: "TR",
    family: "state:TR",
    source: "aa.com.tr",
    example: "بحسب وكالة الأناضول",
  },
  {
    key: "afp",
    name: "وكالة فرانس برس",
    forms: [
      "وكالة فرانس برس",
      "فرانس برس",
      "وكالة الصحافة الفرنسية",
      "الصحافة الفرنسية",
      "وكالة الأنباء الفرنسية",
      "الأنباء الفرنسية",
      "Agence France-Presse",
      "Agence France Presse",
      "AFP",
      "خبرگزاری فرانسه",
      "Франс Пресс",
    ],
    guarded: ["أ ف ب", "أ.ف.ب", "ا ف ب", "ا.ف.ب", "أ.ف.ب.", "أف ب", "أ. ف. ب."],
    country: "FR",
    family: "afp",
    source: "afp.com",
    example: "القاهرة (أ ف ب)",
  },
  {
    key: "amaq",
    name: "وكالة أعماق",
    forms: ["وكالة أعماق", 'وكالة "أعماق"', "أعماق الإخبارية"],
    guarded: ["أعماق"],
    country: "",
    family: "islamic-state",
    source: "un.org (Security Council listing QDe.115)",
    example: "كما ذكرت وكالة أعماق",
  },
  {
    key: "ami",
    name: "الوكالة الموريتانية للأنباء",
    forms: ["الوكالة الموريتانية للأنباء", "الوكالة الموريتانية للانباء"],
    guarded: ["و م أ", "وما"],
    adjective: "الموريتانية",
    country: "MR",
    family: "state:MR",
    source: "ami.mr",
    example: "أفادت الوكالة الموريتانية للأنباء",
  },
  {
    key: "anha",
    name: "وكالة هاوار",
    forms: ["وكالة هاوار", "وكالة أنباء هاوار", "هاوار للأنباء", "ANHA"],
    guarded: ["هاوار"],
    country: "SY",
    family: "anha",
    source: "hawarnews.com",
    example: "ذكرت وكالة أنباء هاوار",
  },
  {
    key: "ansa",
    name: "وكالة أنسا",
    forms: ["وكالة أنسا", "وكالة الأنباء الإيطالية", "أنسا الإيطالية", "Agenzia ANSA"],
    guarded: ["أنسا", "ANSA"],
    adjective: "الإيطالية",
    country: "IT",
    family: "ansa",
    source: "ansa.it",
    example: "روما (أنسا)",
  },
  {
    key: "aki",
    name: "وكالة آكي",
    forms: ["وكالة آكي", "آكي الإيطالية", "أدنكرونوس", "Adnkronos"],
    guarded: ["آكي"],
    country: "IT",
    family: "adnkronos",
    source: "adnkronos.com",
    example: "نقلت وكالة آكي عن",
  },
  {
    key: "ap",
    name: "أسوشيتد برس",
    forms: [
      "أسوشيتد برس",
      "الأسوشيتد برس",
      "أسوشييتد برس",
      "الأسوشييتد برس",
      "أسوشيتدبرس",
      "أسوشييتدبرس",
      "أسوشيتيد برس",
      "أسيوشيتد برس",
      "Associated Press",
      "Ассошиэйтед Пресс",
      "آسوشیتدپرس",
    ],
    guarded: ["أ ب", "أ.ب", "ا ب", "أ. ب.", "AP"],
    country: "US",
    family: "ap",
    source: "ap.org",
    example: "قالت وكالة أسوشيتد برس",
  },
  {
    key: "apa",
    name: "وكالة أبا",
    forms: ["وكالة أبا الأذربيجانية", "وكالة أنباء أبا"],
    guarded: ["APA"],
    country: "AZ",
    family: "apa",
    source: "apa.az",
    example: "ذكرت وكالة أبا الأذربيجانية",
  },
  {
    key: "aps",
    name: "وكالة الأنباء الجزائرية",
    forms: ["وكالة الأنباء الجزائرية", "Algérie Presse Service"],
    guarded: ["واج", "و أ ج", "وأج"],
    adjective: "الجزائرية",
    country: "DZ",
    family: "state:DZ",
    source: "aps.dz",
    example: "نشرته وكالة الأنباء الجزائرية (واج)",
  },
  {
    key: "azertac",
    name: "وكالة أذرتاج",
    forms: ["أذرتاج", "آذرتاج", "أذرتاك", "AZERTAC", "Azərtac"],
    guarded: [],
    adjective: "الأذربيجانية",
    country: "AZ",
    family: "state:AZ",
    source: "azertag.az",
    example: "أوردت وكالة أذرتاج",
  },
  {
    key: "belta",
    name: "وكالة بيلتا",
    forms: ["بيلتا", "BelTA", "БЕЛТА"],
    guarded: [],
    adjective: "البيلاروسية",
    country: "BY",
    family: "state:BY",
    source: "belta.by",
    example: "نقلت وكالة بيلتا عن",
  },
  {
    key: "bloomberg",
    name: "بلومبرغ",
    forms: ["بلومبرغ", "بلومبيرغ", "بلومبرج", "بلومبيرج", "Bloomberg"],
    guarded: [],
    country: "US",
    family: "bloomberg",
    source: "bloomberg.com",
    example: "بحسب وكالة بلومبرغ",
  },
  {
    key: "bna",
    name: "وكالة أنباء البحرين",
    forms: ["وكالة أنباء البحرين", "وكالة الأنباء البحرينية"],
    guarded: ["بنا"],
    adjective: "البحرينية",
    country: "BH",
    family: "state:BH",
    source: "bna.bh",
    example: "وفق وكالة أنباء البحرين (بنا)",
  },
  {
    key: "dha",
    name: "وكالة دميرأوران",
    forms: [
      "دميرأوران",
      "ديميرورين",
      "وكالة دوغان",
      "وكالة أنباء دوغان",
      "Demirören Haber Ajansı",
      "Doğan Haber Ajansı",
    ],
    guarded: ["دوغان", "DHA"],
    country: "TR",
    family: "demiroren",
    source: "dha.com.tr",
    example: "ذكرت وكالة دوغان",
  },
  {
    key: "dpa",
    name: "وكالة الأنباء الألمانية",
    forms: ["وكالة الأنباء الألمانية", "الأنباء الألمانية", "Deutsche Presse-Agentur"],
    guarded: ["د ب أ", "د.ب.أ", "د. ب. أ.", "د ب ا", "د.ب.ا", "dpa"],
    adjective: "الألمانية",
    country: "DE",
    family: "dpa",
    source: "dpa.com",
    example: "برلين (د.ب.أ)",
  },
  {
    key: "efe",
    name: "وكالة إفي",
    forms: ["وكالة إفي", "وكالة الأنباء الإسبانية", "إفي الإسبانية", "Agencia EFE"],
    guarded: ["إفي", "EFE"],
    adjective: "الإسبانية",
    country: "ES",
    family: "efe",
    source: "efe.com",
    example: "مدريد (إفي)",
  },
  {
    key: "fars",
    name: "وكالة فارس",
    forms: ["وكالة فارس", "وكالة أنباء فارس", "فارس الإيرانية", "خبرگزاری فارس", "Fars News Agency"],
    guarded: ["فارس"],
    country: "IR",
    family: "fars",
    source: "farsnews.ir",
    example: "نقلت وكالة أنباء فارس عن",
  },
  {
    key: "iha",
    name: "وكالة إخلاص",
    forms: ["وكالة إخلاص", "وكالة أنباء إخلاص", "İhlas Haber Ajansı"],
    guarded: ["IHA", "İHA"],
    country: "TR",
    family: "ihlas",
    source: "iha.com.tr",
    example: "أفادت وكالة إخلاص",
  },
  {
    key: "ina",
    name: "وكالة الأنباء العراقية",
    forms: ["وكالة الأنباء العراقية"],
    guarded: ["واع"],
    adjective: "العراقية",
    country: "IQ",
    family: "state:IQ",
    source: "ina.iq",
    example: "بغداد (واع)",
  },
  {
    key: "interfax",
    name: "وكالة إنترفاكس",
    forms: ["إنترفاكس", "انترفاكس", "Interfax", "Интерфакс"],
    guarded: [],
    country: "RU",
    family: "interfax",
    source: "interfax.ru",
    example: "ذكرت وكالة إنترفاكس",
  },
  {
    key: "irna",
    name: "وكالة الأنباء الإيرانية الرسمية (إرنا)",
    forms: [
      "إرنا",
      "وكالة أنباء الجمهورية الإسلامية الإيرانية",
      "وكالة أنباء الجمهورية الإسلامية",
      "وكالة الجمهورية الإسلامية الإيرانية للأنباء",
      "ایرنا",
      "IRNA",
    ],
    guarded: [],
    adjective: "الإيرانية",
    country: "IR",
    family: "state:IR",
    source: "irna.ir",
    example: "بحسب وكالة الأنباء الإيرانية الرسمية (إرنا)",
  },
  {
    key: "isna",
    name: "وكالة إيسنا",
    forms: ["إيسنا", "وكالة أنباء الطلبة الإيرانية", "وكالة الطلبة الإيرانية", "وكالة أنباء الطلبة", "ایسنا", "ISNA"],
    guarded: [],
    country: "IR",
    family: "isna",
    source: "isna.ir",
    example: "نقلت وكالة إيسنا عن",
  },
  {
    key: "kcna",
    name: "وكالة الأنباء المركزية الكورية",
    forms: ["وكالة الأنباء المركزية الكورية", "وكالة الأنباء الكورية الشمالية", "وكالة الأنباء المركزية", "KCNA"],
    guarded: [],
    country: "KP",
    family: "state:KP",
    source: "kcna.kp",
    example: "قالت وكالة الأنباء المركزية الكورية",
  },
  {
    key: "kuna",
    name: "وكالة الأنباء الكويتية",
    forms: ["وكالة الأنباء الكويتية", "KUNA"],
    guarded: ["كونا"],
    adjective: "الكويتية",
    country: "KW",
    family: "state:KW",
    source: "kuna.net.kw",
    example: "وفق وكالة الأنباء الكويتية (كونا)",
  },
  {
    key: "kyodo",
    name: "وكالة كيودو",
    forms: ["كيودو", "Kyodo"],
    guarded: [],
    adjective: "اليابانية",
    country: "JP",
    family: "kyodo",
    source: "kyodonews.net",
    example: "بحسب وكالة كيودو",
  },
  {
    key: "lana",
    name: "وكالة الأنباء الليبية",
    forms: ["وكالة الأنباء الليبية"],
    guarded: ["وال"],
    adjective: "الليبية",
    country: "LY",
    family: "state:LY",
    source: "lana.gov.ly",
    example: "نشرته وكالة الأنباء الليبية",
  },
  {
    key: "maan",
    name: "وكالة معا",
    forms: ["وكالة معا", "وكالة معًا", "معا الإخبارية"],
    guarded: ["معا"],
    country: "PS",
    family: "maan",
    source: "maannews.net",
    example: "ذكرت وكالة معا",
  },
  {
    key: "map",
    name: "وكالة المغرب العربي للأنباء",
    forms: ["وكالة المغرب العربي للأنباء", "المغرب العربي للأنباء", "Maghreb Arabe Presse"],
    guarded: ["و م ع", "و.م.ع", "ومع"],
    adjective: "المغربية",
    country: "MA",
    family: "state:MA",
    source: "mapnews.ma",
    example: "الرباط (و م ع)",
  },
  {
    key: "mehr",
    name: "وكالة مهر",
    forms: ["وكالة مهر", "وكالة أنباء مهر", "مهر الإيرانية", "خبرگزاری مهر", "Mehr News Agency"],
    guarded: ["مهر"],
    country: "IR",
    family: "mehr",
    source: "mehrnews.com",
    example: "أوردت وكالة أنباء مهر",
  },
  {
    key: "mena",
    name: "وكالة أنباء الشرق الأوسط",
    forms: ["وكالة أنباء الشرق الأوسط", "وكالة الأنباء المصرية", "أنباء الشرق الأوسط"],
    guarded: ["أ ش أ", "أ.ش.أ", "ا ش ا", "أ. ش. أ."],
    adjective: "المصرية",
    country: "EG",
    family: "state:EG",
    source: "mena.org.eg",
    example: "القاهرة (أ ش أ)",
  },
  {
    key: "nna",
    name: "الوكالة الوطنية للإعلام",
    forms: ["الوكالة الوطنية للإعلام", "وكالة الأنباء اللبنانية", "الوكالة الوطنية اللبنانية"],
    guarded: [],
    adjective: "اللبنانية",
    country: "LB",
    family: "state:LB",
    source: "nna-leb.gov.lb",
    example: "أفادت الوكالة الوطنية للإعلام",
  },
  {
    key: "ona",
    name: "وكالة الأنباء العمانية",
    forms: ["وكالة الأنباء العمانية", "وكالة الأنباء العُمانية"],
    guarded: [],
    adjective: "العمانية",
    country: "OM",
    family: "state:OM",
    source: "omannews.gov.om",
    example: "قالت وكالة الأنباء العُمانية",
  },
  {
    key: "petra",
    name: "وكالة الأنباء الأردنية",
    forms: ["وكالة الأنباء الأردنية", "وكالة بترا"],
    guarded: ["بترا"],
    adjective: "الأردنية",
    country: "JO",
    family: "state:JO",
    source: "petra.gov.jo",
    example: "عمّان (بترا)",
  },
  {
    key: "qna",
    name: "وكالة الأنباء القطرية",
    forms: ["وكالة الأنباء القطرية"],
    guarded: ["قنا"],
    adjective: "القطرية",
    country: "QA",
    family: "state:QA",
    source: "qna.org.qa",
    example: "الدوحة (قنا)",
  },
  {
    key: "reuters",
    name: "رويترز",
    forms: ["رويترز", "رويتر", "رويترس", "Reuters", "Рейтер", "رویترز"],
    guarded: [],
    country: "GB",
    family: "thomson-reuters",
    source: "reuters.com",
    example: "لندن (رويترز)",
  },
  {
    key: "ria",
    name: "ريا نوفوستي",
    forms: ["ريا نوفوستي", "نوفوستي", "وكالة نوفوستي", "РИА Новости", "RIA Novosti"],
    guarded: ["ريا"],
    country: "RU",
    family: "rossiya-segodnya",
    source: "ria.ru",
    example: "نقلت وكالة نوفوستي عن",
  },
  {
    key: "saba",
    name: "وكالة سبأ",
    forms: ["وكالة سبأ", "وكالة الأنباء اليمنية", "سبأ للأنباء"],
    guarded: ["سبأ"],
    country: "YE",
    // Two bodies use the name since 2015 (Sanaa and Aden); unseen which one, so both count as one family.
    family: "state:YE",
    source: "sabanew.net, saba.ye",
    example: "وفق وكالة الأنباء اليمنية (سبأ)",
  },
  {
    key: "sana",
    name: "وكالة الأنباء السورية الرسمية (سانا)",
    forms: ["سانا", "الوكالة العربية السورية للأنباء", "وكالة الأنباء العربية السورية", "SANA"],
    guarded: [],
    adjective: "السورية",
    country: "SY",
    family: "state:SY",
    source: "sana.sy",
    example: "ذكرت وكالة الأنباء السورية الرسمية (سانا)",
  },
  {
    key: "sonna",
    name: "وكالة الأنباء الصومالية",
    forms: ["وكالة الأنباء الصومالية"],
    guarded: ["صونا"],
    adjective: "الصومالية",
    country: "SO",
    family: "state:SO",
    source: "sonna.so",
    example: "مقديشو (صونا)",
  },
  {
    key: "spa",
    name: "وكالة الأنباء السعودية",
    forms: ["وكالة الأنباء السعودية"],
    guarded: ["واس"],
    adjective: "السعودية",
    country: "SA",
    family: "state:SA",
    source: "spa.gov.sa",
    example: "الرياض (واس)",
  },
  {
    key: "sputnik",
    name: "سبوتنيك",
    forms: ["سبوتنيك", "Sputnik", "Спутник"],
    guarded: [],
    country: "RU",
    family: "rossiya-segodnya",
    source: "sputnikglobe.com",
    example: "بحسب وكالة سبوتنيك",
  },
  {
    key: "suna",
    name: "وكالة السودان للأنباء",
    forms: ["وكالة السودان للأنباء", "وكالة الأنباء السودانية"],
    guarded: ["سونا"],
    adjective: "السودانية",
    country: "SD",
    family: "state:SD",
    source: "suna-sd.net",
    example: "الخرطوم (سونا)",
  },
  {
    key: "tap",
    name: "وكالة تونس أفريقيا للأنباء",
    forms: ["وكالة تونس أفريقيا للأنباء", "تونس أفريقيا للأنباء", "وكالة الأنباء التونسية"],
    guarded: ["وات"],
    adjective: "التونسية",
    country: "TN",
    family: "state:TN",
    source: "tap.info.tn",
    example: "تونس (وات)",
  },
  {
    key: "tasnim",
    name: "وكالة تسنيم",
    forms: ["وكالة تسنيم", "وكالة أنباء تسنيم", "تسنيم الإيرانية", "خبرگزاری تسنیم", "Tasnim News Agency"],
    guarded: ["تسنيم"],
    country: "IR",
    family: "tasnim",
    source: "tasnimnews.com",
    example: "ذكرت وكالة تسنيم",
  },
  {
    key: "tass",
    name: "وكالة تاس",
    forms: ["وكالة تاس", "إيتار تاس", "إيتار-تاس", "تاس الروسية", "ТАСС", "TASS", "ИТАР-ТАСС"],
    guarded: ["تاس"],
    country: "RU",
    family: "state:RU",
    source: "tass.com",
    example: "موسكو (تاس)",
  },
  {
    key: "ukrinform",
    name: "وكالة أوكرينفورم",
    forms: ["أوكرينفورم", "يوكرينفورم", "Ukrinform", "Укринформ"],
    guarded: [],
    adjective: "الأوكرانية",
    country: "UA",
    family: "state:UA",
    source: "ukrinform.net",
    example: "ذكرت وكالة أوكرينفورم",
  },
  {
    key: "upi",
    name: "يونايتد برس إنترناشونال",
    forms: ["يونايتد برس", "يونايتد برس إنترناشونال", "United Press International", "UPI"],
    guarded: ["يو بي آي"],
    country: "US",
    family: "upi",
    source: "upi.com",
    example: "واشنطن (يو بي آي)",
  },
  {
    key: "wafa",
    name: "وكالة الأنباء الفلسطينية (وفا)",
    forms: ["وكالة الأنباء الفلسطينية", "وكالة الأنباء والمعلومات الفلسطينية", "WAFA"],
    guarded: ["وفا"],
    adjective: "الفلسطينية",
    country: "PS",
    family: "state:PS",
    source: "wafa.ps",
    example: "وفق وكالة الأنباء الفلسطينية (وفا)",
  },
  {
    key: "wam",
    name: "وكالة أنباء الإمارات",
    forms: ["وكالة أنباء الإمارات", "وكالة الأنباء الإماراتية"],
    guarded: ["وام"],
    adjective: "الإماراتية",
    country: "AE",
    family: "state:AE",
    source: "wam.ae",
    example: "أبوظبي (وام)",
  },
  {
    key: "xinhua",
    name: "وكالة شينخوا",
    forms: ["شينخوا", "وكالة أنباء الصين الجديدة", "الصين الجديدة للأنباء", "Xinhua", "新华社", "Синьхуа"],
    guarded: [],
    adjective: "الصينية",
    country: "CN",
    family: "state:CN",
    source: "news.cn",
    example: "بكين (شينخوا)",
  },
  {
    key: "yonhap",
    name: "وكالة يونهاب",
    forms: ["يونهاب", "Yonhap"],
    guarded: [],
    country: "KR",
    family: "yonhap",
    source: "yna.co.kr",
    example: "سول (يونهاب)",
  },
];

/** Words of a credit that name agencies without saying which: «وكالات», «الوكالات». */
export const UNNAMED_AGENCIES: readonly string[] = [
  "وكالات",
  "الوكالات",
  "وكالات الأنباء",
  "agencies",
  "Agencies",
  "ajanslar",
  "агентства",
];

/** An agency found in a text. */
export interface FoundAgency extends Span {
  readonly agency: Agency;
  /** True where only a homographic form stood there, in a place that makes it a name. */
  readonly guarded: boolean;
}

/** With the adjective of its state: «وكالة الأنباء السورية الرسمية» and the orders in which the press writes it. */
function stateForms(agency: Agency): readonly string[] {
  const of = agency.adjective;
  if (!of) return [];
  const official = ["وكالة الأنباء الرسمية", "وكالة الأنباء العربية", "الوكالة الرسمية"];
  return [`وكالة الأنباء ${of}`, `وكالة الأنباء ${of} الرسمية`, ...official.map((head) => `${head} ${of}`)];
}

/** «وكالة الأنباء السورية الرسمية (سانا)»: the name and its short form are one mention. */
function bracketForms(agency: Agency): readonly string[] {
  const short = [...agency.guarded, ...agency.forms.filter((form) => !form.includes(" "))];
  const long = [...stateForms(agency), ...agency.forms.filter((form) => form.includes(" "))];
  const bare = agency.adjective ? ["وكالة الأنباء الرسمية", "الوكالة الرسمية"] : [];
  return [...long, ...bare].flatMap((name) => short.map((word) => `${name} ${word}`));
}

/** «وكالة» before a short name («وكالة سانا», «وكالة أنباء "الأناضول" التركية») belongs to the mention. */
function headedForms(agency: Agency): readonly string[] {
  const short = [...agency.guarded, ...agency.forms.filter((form) => !form.startsWith("وكالة"))];
  return short.flatMap((word) => [`وكالة ${word}`, `وكالة أنباء ${word}`, `وكالة الأنباء ${word}`]);
}

/** Every written form of an agency that needs no guard. */
export function agencyForms(agency: Agency): readonly string[] {
  return [...agency.forms, ...stateForms(agency), ...bracketForms(agency), ...headedForms(agency)];
}

const FREE: Gazetteer<{ agency: Agency; guarded: boolean }> = compileGazetteer([
  ...AGENCIES.map((agency) => ({ forms: agencyForms(agency), value: { agency, guarded: false } })),
  ...AGENCIES.map((agency) => ({ forms: agency.guarded, value: { agency, guarded: true } })),
]);

const OPENS_NAME = /[(["“«'‘/\-–—*]\s*$/u;
const CLOSES_NAME = /^\s*[)\]"”»'’/\-–—*،.:]|^\s*$/u;

/** A homograph counts as a name only where nothing but brackets, quotation marks, a dash or the end of the line stands around it. */
function isSetApart(text: string, span: Span): boolean {
  const lineStart = text.lastIndexOf("\n", span.start - 1) + 1;
  const lineEnd = text.indexOf("\n", span.end);
  const before = text.slice(lineStart, span.start);
  const after = text.slice(span.end, lineEnd === -1 ? text.length : lineEnd);
  return (OPENS_NAME.test(before) || before.trim() === "") && CLOSES_NAME.test(after);
}

const CLOSERS: Readonly<Record<string, string>> = { "(": ")", "[": "]", "«": "»", "“": "”", '"': '"' };

/** A bracket or quotation mark that opens inside the mention is closed inside it: «(سانا)». */
function closedEnd(text: string, span: Span): number {
  const inside = text.slice(span.start, span.end);
  for (const [open, close] of Object.entries(CLOSERS))
    if (
      inside.includes(open) &&
      inside.lastIndexOf(open) >= inside.lastIndexOf(close) &&
      text.startsWith(close, span.end)
    )
      return span.end + 1;
  return span.end;
}

/** Whether the name of an agency may begin with a folded word: a quick no for most words. */
export function mayOpenAgency(fold: string): boolean {
  return mayOpenEntry(FREE, fold);
}

/** The agencies that a text (or one span of it) names, in order. */
export function findAgencies(text: string, span: Span = { start: 0, end: text.length }): readonly FoundAgency[] {
  return agenciesAmong(text, tokenise(text, span));
}

/** The agencies that the words of a text name, where they and what they may open (`mayOpenAgency`) are known already. */
export function agenciesAmong(
  text: string,
  tokens: readonly Token[],
  mayOpen?: (at: number) => boolean,
): readonly FoundAgency[] {
  return findEntries(FREE, tokens, mayOpen)
    .filter(({ value, start, end }) => !value.guarded || isSetApart(text, { start, end }))
    .map(({ value, start, end }) => ({ ...value, start, end: closedEnd(text, { start, end }) }));
}
