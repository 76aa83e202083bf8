// States: Arabic and other name forms, adjectives (demonyms) and the seats that speak for them («موسكو» for روسيا).
// Names agree with Unicode CLDR's Arabic territory names, which a test checks; variants are spellings of the Arabic press.
// Leaves out any view on who governs a territory: a form listed here is a way to name it, as outlets do.

import { compileGazetteer, type Gazetteer } from "./gazetteer.ts";

/** One state or territory. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
  /** Further written forms. */
  readonly forms: readonly string[];
  /** Masculine singular adjectives without article: «سوري», «أميركي». */
  readonly adjectives: readonly string[];
  /** Seats of government whose name stands for the state as a speaker. */
  readonly capitals: readonly string[];
}

// code | name | other forms | adjectives | capitals; forms separated by commas.
const ROWS = `
AD|أندورا||أندوري|
AE|الإمارات العربية المتحدة|الإمارات,دولة الإمارات,دولة الإمارات العربية المتحدة,United Arab Emirates,BAE,ОАЭ|إماراتي|أبوظبي,أبو ظبي
AF|أفغانستان|Afghanistan,Afganistan,Афганистан|أفغاني,أفغانستاني|كابول,كابل
AL|ألبانيا|Albania|ألباني|تيرانا
AM|أرمينيا|أرمينية,Armenia,Ermenistan,Армения|أرميني,أرمني|يريفان
AO|أنغولا|أنجولا|أنغولي|لواندا
AR|الأرجنتين|Argentina|أرجنتيني|بوينس آيرس,بوينس أيرس
AT|النمسا|Austria,Autriche|نمساوي|فيينا
AU|أستراليا|Australia|أسترالي|كانبيرا,كانبرا
AZ|أذربيجان|آذربيجان,Azerbaijan,Azerbaycan,Азербайджан|أذربيجاني,آذربيجاني,أذري,آذري|باكو
BA|البوسنة والهرسك|البوسنة|بوسني|سراييفو
BD|بنغلاديش|بنجلاديش,بنغلادش|بنغلاديشي,بنغالي|دكا
BE|بلجيكا|Belgium,Belgique|بلجيكي|
BF|بوركينا فاسو||بوركيني,بوركينابي|واغادوغو
BG|بلغاريا|Bulgaria|بلغاري|صوفيا
BH|البحرين|مملكة البحرين,Bahrain|بحريني|المنامة
BI|بوروندي||بوروندي|
BJ|بنين||بنيني|
BN|بروناي||بروناوي|
BO|بوليفيا||بوليفي|
BR|البرازيل|Brazil|برازيلي|برازيليا
BW|بوتسوانا||بوتسواني|
BY|بيلاروس|بيلاروسيا,روسيا البيضاء,Belarus,Беларусь|بيلاروسي|مينسك
CA|كندا|Canada|كندي|أوتاوا
CD|الكونغو - كينشاسا|الكونغو الديمقراطية,جمهورية الكونغو الديمقراطية|كونغولي|كينشاسا
CF|جمهورية أفريقيا الوسطى|أفريقيا الوسطى||بانغي
CG|الكونغو - برازافيل|الكونغو برازافيل||برازافيل
CH|سويسرا|Switzerland,Suisse|سويسري|برن
CI|ساحل العاج|كوت ديفوار|عاجي|
CL|تشيلي|شيلي|تشيلي|
CM|الكاميرون|الكامرون|كاميروني|ياوندي
CN|الصين|جمهورية الصين الشعبية,China,Chine,Çin,Китай|صيني|بكين,بيجين
CO|كولومبيا||كولومبي|بوغوتا
CR|كوستاريكا||كوستاريكي|
CU|كوبا|Cuba|كوبي|هافانا
CV|الرأس الأخضر|كيب فيردي||
CY|قبرص|Cyprus|قبرصي|نيقوسيا
CZ|التشيك|جمهورية التشيك|تشيكي|براغ
DE|ألمانيا|المانيا,Germany,Allemagne,Almanya,Германия,آلمان|ألماني|برلين
DJ|جيبوتي||جيبوتي|
DK|الدانمرك|الدنمارك,الدانمارك,Denmark|دنماركي,دانماركي|كوبنهاغن
DO|جمهورية الدومينيكان|الدومينيكان|دومينيكاني|
DZ|الجزائر|Algeria,Algérie|جزائري|
EC|الإكوادور||إكوادوري|كيتو
EE|إستونيا||إستوني|تالين
EG|مصر|جمهورية مصر العربية,Egypt,Égypte,Mısır,Египет|مصري|القاهرة
EH|الصحراء الغربية||صحراوي|
ER|إريتريا|أريتريا|إريتري|أسمرة,أسمرا
ES|إسبانيا|أسبانيا,Spain,Espagne|إسباني,أسباني|مدريد
ET|إثيوبيا|أثيوبيا,Ethiopia|إثيوبي,أثيوبي|أديس أبابا
FI|فنلندا|Finland|فنلندي|هلسنكي
FJ|فيجي||فيجي|
FR|فرنسا|France,Fransa,Франция,فرانسه|فرنسي|باريس
GA|الغابون|الجابون|غابوني|ليبرفيل
GB|المملكة المتحدة|بريطانيا,بريطانيا العظمى,United Kingdom,Britain,Royaume-Uni,Великобритания,İngiltere|بريطاني|لندن
GE|جورجيا|Georgia,Грузия|جورجي|تبليسي,تبيليسي
GH|غانا||غاني|أكرا
GM|غامبيا|جامبيا|غامبي|بانجول
GN|غينيا||غيني|كوناكري
GQ|غينيا الاستوائية|||مالابو
GW|غينيا بيساو|||بيساو
GR|اليونان|Greece|يوناني|أثينا
GT|غواتيمالا|جواتيمالا|غواتيمالي|
HK|هونغ كونغ الصينية (منطقة إدارية خاصة)|هونغ كونغ||
HN|هندوراس||هندوراسي|
HR|كرواتيا|Croatia|كرواتي|زغرب
HT|هايتي||هايتي|
HU|هنغاريا|المجر,Hungary|هنغاري,مجري|بودابست
ID|إندونيسيا|أندونيسيا,Indonesia|إندونيسي,أندونيسي|جاكرتا
IE|أيرلندا|إيرلندا,Ireland|أيرلندي,إيرلندي|دبلن
IL|إسرائيل|اسرائيل,Israel,Israël,İsrail,Израиль,اسرائیل|إسرائيلي,اسرائيلي|تل أبيب
IN|الهند|India,Inde,Индия|هندي|نيودلهي
IQ|العراق|جمهورية العراق,Iraq,Irak,Ирак|عراقي|بغداد
IR|إيران|الجمهورية الإسلامية الإيرانية,الجمهورية الإسلامية,Iran,İran,Иран,ایران|إيراني|طهران
IS|آيسلندا|أيسلندا,إيسلندا|آيسلندي,أيسلندي|ريكيافيك
IT|إيطاليا|ايطاليا,Italy,Italie|إيطالي|روما
JM|جامايكا||جامايكي|
JO|الأردن|المملكة الأردنية الهاشمية,المملكة الأردنية,Jordan,Ürdün,Иордания|أردني|
JP|اليابان|Japan,Japon,Япония|ياباني|طوكيو
KE|كينيا|Kenya|كيني|نيروبي
KG|قيرغيزستان|قرغيزستان,قرغيزيا,قرقيزستان|قرغيزي,قيرغيزي|بشكيك
KH|كمبوديا||كمبودي|
KM|جزر القمر||قمري|موروني
KP|كوريا الشمالية|North Korea,Corée du Nord,КНДР|كوري شمالي|بيونغ يانغ,بيونغيانغ,بيونج يانج
KR|كوريا الجنوبية|South Korea|كوري جنوبي|سول,سيول
KW|الكويت|دولة الكويت,Kuwait|كويتي|
KZ|كازاخستان|كازخستان,Kazakhstan,Казахстан|كازاخي,كازاخستاني|أستانا,أستانة
LA|لاوس||لاوسي|
LB|لبنان|Lebanon,Liban,Lübnan,Ливан|لبناني|بيروت
LK|سريلانكا|سريلانكا|سريلانكي|كولومبو
LR|ليبيريا||ليبيري|مونروفيا
LS|ليسوتو||ليسوتي|
LI|ليختنشتاين|||
LT|ليتوانيا||ليتواني|فيلنيوس
LU|لوكسمبورغ||لوكسمبورغي|
LV|لاتفيا||لاتفي|ريغا
LY|ليبيا|Libya,Libye,Ливия|ليبي|طرابلس
MA|المغرب|المملكة المغربية,Morocco,Maroc,Fas|مغربي|الرباط
MC|موناكو|||
MW|ملاوي|مالاوي|ملاوي|
MD|مولدوفا|مولدافيا|مولدوفي,مولدافي|
ME|الجبل الأسود|مونتينيغرو||
MG|مدغشقر||مدغشقري|
MK|مقدونيا الشمالية|مقدونيا|مقدوني|سكوبيه
ML|مالي||مالي|باماكو
MM|ميانمار (بورما)|ميانمار,بورما,Myanmar|بورمي,ميانماري|نايبيداو
MN|منغوليا||منغولي|
MR|موريتانيا||موريتاني|نواكشوط
MT|مالطا|Malta|مالطي|فاليتا
MU|موريشيوس||موريشيوسي|
MV|جزر المالديف|المالديف|مالديفي|
MX|المكسيك|Mexico|مكسيكي|مكسيكو سيتي
MY|ماليزيا|Malaysia|ماليزي|كوالالمبور
MZ|موزمبيق||موزمبيقي|
NA|ناميبيا||ناميبي|
NE|النيجر||نيجري|نيامي
NG|نيجيريا|Nigeria|نيجيري|أبوجا
NI|نيكاراغوا||نيكاراغوي|
NL|هولندا|Netherlands,Pays-Bas|هولندي|لاهاي
NO|النرويج|Norway|نرويجي|أوسلو
NP|نيبال||نيبالي|كاتماندو
NZ|نيوزيلندا||نيوزيلندي|ويلينغتون,ولنغتون
OM|عُمان|سلطنة عمان,سلطنة عُمان,السلطنة,Oman|عماني|مسقط
PA|بنما||بنمي|
PE|بيرو||بيروفي|ليما
PH|الفلبين|الفيلبين,Philippines|فلبيني,فيليبيني|مانيلا
PK|باكستان|Pakistan,Пакистан|باكستاني|إسلام آباد,إسلام أباد
PL|بولندا|بولونيا,Poland,Pologne,Польша|بولندي|وارسو
PS|فلسطين|دولة فلسطين,Palestine,Filistin|فلسطيني|
PT|البرتغال|Portugal|برتغالي|لشبونة
PY|باراغواي||باراغوي|
QA|قطر|دولة قطر,Qatar,Katar|قطري|الدوحة
RO|رومانيا|Romania|روماني|بوخارست
RS|صربيا|Serbia|صربي|بلغراد
RU|روسيا|روسيا الاتحادية,الاتحاد الروسي,Russia,Russie,Rusya,Россия,روسیه|روسي|موسكو
RW|رواندا|Rwanda|رواندي|كيغالي
SA|المملكة العربية السعودية|السعودية,Saudi Arabia,Arabie saoudite,Suudi Arabistan,عربستان سعودی|سعودي|الرياض
SD|السودان|Sudan,Soudan|سوداني|الخرطوم
SE|السويد|Sweden|سويدي|ستوكهولم
SG|سنغافورة|Singapore|سنغافوري|
SI|سلوفينيا||سلوفيني|ليوبليانا
SK|سلوفاكيا||سلوفاكي|براتيسلافا
SL|سيراليون||سيراليوني|فريتاون
SN|السنغال||سنغالي|داكار,دكار
SO|الصومال|Somalia|صومالي|مقديشو
SS|جنوب السودان|دولة جنوب السودان||جوبا
SV|السلفادور||سلفادوري|
SZ|إسواتيني|سوازيلاند|سوازيلندي|
SR|سورينام|||
TL|تيمور - ليشتي|تيمور الشرقية|تيموري|
SY|سوريا|الجمهورية العربية السورية,Syria,Syrie,Suriye,Сирия,سوریه|سوري|دمشق
TD|تشاد||تشادي|نجامينا
TG|توغو||توغولي|لومي
TH|تايلاند|تايلند,Thailand|تايلاندي,تايلندي|بانكوك
TJ|طاجيكستان|Tajikistan|طاجيكي|دوشنبه
TM|تركمانستان||تركماني,تركمانستاني|عشق آباد
TN|تونس|Tunisia,Tunisie|تونسي|
TR|تركيا|Turkey,Türkiye,Turquie,Турция,ترکیه|تركي|أنقرة
TW|تايوان|Taiwan|تايواني|تايبه,تايبيه
TZ|تنزانيا||تنزاني|دار السلام
UA|أوكرانيا|اوكرانيا,Ukraine,Ukrayna,Украина|أوكراني|كييف
UG|أوغندا||أوغندي|كمبالا
US|الولايات المتحدة|الولايات المتحدة الأمريكية,الولايات المتحدة الأميركية,أمريكا,أميركا,United States,États-Unis,ABD,США,آمریکا|أمريكي,أميركي|واشنطن
UY|أورغواي|الأوروغواي|أوروغوياني|
UZ|أوزبكستان|Uzbekistan|أوزبكي,أوزبكستاني|طشقند
VA|الفاتيكان|Vatican|فاتيكاني|
VE|فنزويلا|Venezuela|فنزويلي|كراكاس,كاراكاس
VN|فيتنام|Vietnam|فيتنامي|هانوي
XK|كوسوفو||كوسوفي|بريشتينا
YE|اليمن|الجمهورية اليمنية,Yemen,Yémen,Йемен|يمني|صنعاء
ZA|جنوب أفريقيا|جنوب إفريقيا,South Africa|جنوب أفريقي|بريتوريا
ZM|زامبيا||زامبي|لوساكا
ZW|زيمبابوي||زيمبابوي|هراري
`;

function listed(cell: string | undefined): readonly string[] {
  return (cell ?? "").split(",").filter((form) => form !== "");
}

function countryOf(row: string): Country {
  const [code = "", name = "", forms, adjectives, capitals] = row.split("|");
  return { code, name, forms: listed(forms), adjectives: listed(adjectives), capitals: listed(capitals) };
}

/** All states and territories, by code. */
export const COUNTRIES: readonly Country[] = ROWS.trim().split("\n").map(countryOf);

/** All inflected written forms of an adjective: gender, number, article: «السورية», «سوريون», «السوريين». */
export function adjectiveForms(adjective: string): readonly string[] {
  const [head = "", ...rest] = adjective.split(" ");
  const bare = ["", "ة", "ون", "ين", "ان", "تان", "تين", "ات", "ا"].map((ending) => head + ending);
  const tails =
    rest.length === 0 ? [""] : rest.flatMap((word) => [` ${word}`, ` ${word}ة`, ` ال${word}`, ` ال${word}ة`]);
  return bare.flatMap((word) => [word, `ال${word}`]).flatMap((word) => tails.map((tail) => word + tail));
}

/** Broken plurals that the endings do not give. */
const BROKEN_PLURALS: Readonly<Record<string, readonly string[]>> = {
  TR: ["أتراك", "الأتراك"],
  RU: ["روس", "الروس"],
  KZ: ["الكازاخ"],
  UZ: ["الأوزبك"],
  TM: ["التركمان"],
  AM: ["الأرمن"],
  IN: ["الهنود"],
  TJ: ["الطاجيك"],
};

/** Adjectives that are also common words («مالي» financial, «قمري» lunar): never read as a demonym. */
const HOMOGRAPH_ADJECTIVES: ReadonlySet<string> = new Set(["مالي", "قمري", "عاجي", "صحراوي", "تشيلي"]);

/** Names that are more often another word: «مالي» financial, «بنين» sons, «عمان» without vowels Oman or Amman. */
const NOT_A_NAME_ALONE: ReadonlySet<string> = new Set(["مالي", "السلطنة", "بنين", "عُمان"]);

/** Name forms of states → their code. «سورية» is left out: it is more often the adjective. */
export const STATE_NAMES: Gazetteer<string> = compileGazetteer(
  COUNTRIES.map((country) => ({
    forms: [country.name, ...country.forms].filter((form) => !NOT_A_NAME_ALONE.has(form)),
    value: country.code,
  })),
);

/** Capitals → the code of their state. */
export const CAPITALS: Gazetteer<string> = compileGazetteer(
  COUNTRIES.map((country) => ({ forms: country.capitals, value: country.code })),
);

function demonymForms(country: Country): readonly string[] {
  const regular = country.adjectives
    .filter((adjective) => !HOMOGRAPH_ADJECTIVES.has(adjective))
    .flatMap(adjectiveForms);
  return [...regular, ...(BROKEN_PLURALS[country.code] ?? [])];
}

/** Adjectives in every inflection → the code of their state. */
export const DEMONYMS: Gazetteer<string> = compileGazetteer(
  COUNTRIES.map((country) => ({ forms: demonymForms(country), value: country.code })),
);

const BY_CODE: ReadonlyMap<string, Country> = new Map(COUNTRIES.map((country) => [country.code, country]));

/** The state of a code; null for an unknown code. */
export function countryOfCode(code: string): Country | null {
  return BY_CODE.get(code) ?? null;
}
