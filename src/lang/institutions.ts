// Public institutions that the press names without introducing them: international bodies, seats of government («الكرملين»),
// armed and political movements, newspapers and broadcasters. Facts only: names, kind, owner. No persons, no judgement.
// Leaves out everything a text introduces by a head noun («وزارة …», «مركز …»): the name stage parses those.

import { compileGazetteer, type Gazetteer } from "./gazetteer.ts";

/** One institution. */
export interface Institution {
  /** Stable key: its English short name in kebab case. */
  readonly key: string;
  readonly kind: "organisation" | "media";
  readonly name: string;
  readonly forms: readonly string[];
  /** Homographic forms: a name only in quotation marks or brackets or behind a head noun («صحيفة الحياة»). */
  readonly guarded: readonly string[];
  /** Sources of one family are not independent of each other; "state:XX" for organs of a state. */
  readonly family: string;
  /** Where name and owner are stated. */
  readonly source: string;
}

// kind | key | name | forms | guarded forms | family | source
const ROWS = `
organisation|un|الأمم المتحدة|منظمة الأمم المتحدة,هيئة الأمم المتحدة,United Nations,Birleşmiş Milletler,ООН,ONU||un|un.org
organisation|un-security-council|مجلس الأمن الدولي|مجلس الأمن,مجلس الأمن التابع للأمم المتحدة,مجلس الأمن في الأمم المتحدة||un|un.org
organisation|un-general-assembly|الجمعية العامة للأمم المتحدة|||un|un.org
organisation|un-human-rights-council|مجلس حقوق الإنسان التابع للأمم المتحدة|مجلس حقوق الإنسان||un|ohchr.org
organisation|unhcr|المفوضية السامية للأمم المتحدة لشؤون اللاجئين|المفوضية السامية لشؤون اللاجئين,المفوضية العليا لشؤون اللاجئين,المفوضية العليا للاجئين,مفوضية اللاجئين,مفوضية الأمم المتحدة لشؤون اللاجئين,UNHCR||un|unhcr.org
organisation|ohchr|مفوضية الأمم المتحدة السامية لحقوق الإنسان|المفوضية السامية لحقوق الإنسان,المفوضية العليا لحقوق الإنسان,مفوضية حقوق الإنسان||un|ohchr.org
organisation|unicef|اليونيسف|اليونيسيف,يونيسف,يونيسيف,منظمة الأمم المتحدة للطفولة,UNICEF||un|unicef.org
organisation|unesco|اليونسكو|يونسكو,منظمة الأمم المتحدة للتربية والعلم والثقافة,UNESCO||un|unesco.org
organisation|unrwa|الأونروا|أونروا,الاونروا,وكالة غوث وتشغيل اللاجئين الفلسطينيين,وكالة الأمم المتحدة لغوث وتشغيل اللاجئين الفلسطينيين,UNRWA||un|unrwa.org
organisation|ocha|مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية|أوتشا||un|unocha.org
organisation|who|منظمة الصحة العالمية|World Health Organization||un|who.int
organisation|wfp|برنامج الأغذية العالمي|برنامج الغذاء العالمي||un|wfp.org
organisation|fao|منظمة الأغذية والزراعة|الفاو||un|fao.org
organisation|iom|المنظمة الدولية للهجرة|منظمة الهجرة الدولية||un|iom.int
organisation|iaea|الوكالة الدولية للطاقة الذرية|IAEA||iaea|iaea.org
organisation|opcw|منظمة حظر الأسلحة الكيميائية|منظمة حظر الأسلحة الكيماوية,منظمة حظر السلاح الكيميائي,OPCW||opcw|opcw.org
organisation|imf|صندوق النقد الدولي|||imf|imf.org
organisation|world-bank|البنك الدولي|||world-bank|worldbank.org
organisation|wto|منظمة التجارة العالمية|||wto|wto.org
organisation|icc|المحكمة الجنائية الدولية|محكمة الجنايات الدولية||icc|icc-cpi.int
organisation|icj|محكمة العدل الدولية|||un|icj-cij.org
organisation|interpol|الإنتربول|الانتربول,الشرطة الدولية||interpol|interpol.int
organisation|icrc|اللجنة الدولية للصليب الأحمر|الصليب الأحمر الدولي||icrc|icrc.org
organisation|msf|منظمة أطباء بلا حدود|أطباء بلا حدود||msf|msf.org
organisation|amnesty|منظمة العفو الدولية|العفو الدولية,أمنستي,Amnesty International||amnesty|amnesty.org
organisation|hrw|هيومن رايتس ووتش|منظمة هيومن رايتس ووتش,هيومان رايتس ووتش,منظمة هيومان رايتس ووتش,Human Rights Watch||hrw|hrw.org
organisation|rsf|منظمة مراسلون بلا حدود|مراسلون بلا حدود||rsf|rsf.org
organisation|sohr|المرصد السوري لحقوق الإنسان|||sohr|syriahr.com
organisation|white-helmets|الخوذ البيضاء|الخوذ البيض,أصحاب الخوذ البيضاء,منظمة الخوذ البيضاء,الدفاع المدني السوري,White Helmets||white-helmets|syriacivildefence.org
organisation|nato|حلف شمال الأطلسي|الناتو,حلف الناتو,حلف الأطلسي,حلف شمال الأطلسي الناتو,NATO,НАТО,OTAN||nato|nato.int
organisation|eu|الاتحاد الأوروبي|European Union,Avrupa Birliği,Евросоюз,Union européenne||eu|europa.eu
organisation|european-commission|المفوضية الأوروبية|||eu|ec.europa.eu
organisation|european-parliament|البرلمان الأوروبي|||eu|europarl.europa.eu
organisation|arab-league|جامعة الدول العربية|الجامعة العربية||arab-league|lasportal.org
organisation|gcc|مجلس التعاون الخليجي|مجلس التعاون لدول الخليج العربية||gcc|gcc-sg.org
organisation|oic|منظمة التعاون الإسلامي|||oic|oic-oci.org
organisation|african-union|الاتحاد الأفريقي|الاتحاد الإفريقي||african-union|au.int
organisation|opec|منظمة الدول المصدرة للنفط|أوبك,منظمة أوبك,منظمة البلدان المصدرة للبترول,OPEC||opec|opec.org
organisation|fifa|الاتحاد الدولي لكرة القدم|فيفا,الفيفا,FIFA||fifa|fifa.com
organisation|uefa|الاتحاد الأوروبي لكرة القدم|اليويفا,يويفا||uefa|uefa.com
organisation|white-house|البيت الأبيض|White House,Белый дом,Beyaz Saray||state:US|whitehouse.gov
organisation|pentagon|البنتاغون|البنتاجون,وزارة الدفاع الأمريكية,وزارة الدفاع الأميركية,Pentagon,Пентагон||state:US|defense.gov
organisation|us-state-department|وزارة الخارجية الأمريكية|وزارة الخارجية الأميركية,الخارجية الأمريكية,الخارجية الأميركية||state:US|state.gov
organisation|us-congress|الكونغرس|الكونجرس,الكونغرس الأمريكي,الكونغرس الأميركي,الكونجرس الأمريكي||state:US|congress.gov
organisation|cia|وكالة المخابرات المركزية|وكالة الاستخبارات المركزية,وكالة المخابرات المركزية الأمريكية,وكالة الاستخبارات المركزية الأميركية,وكالة الاستخبارات المركزية الأمريكية,سي آي إيه,سي آي ايه,CIA||state:US|cia.gov
organisation|fbi|مكتب التحقيقات الفيدرالي|مكتب التحقيقات الفدرالي,مكتب التحقيقات الاتحادي,إف بي آي,FBI||state:US|fbi.gov
organisation|mi6|جهاز الاستخبارات السرية البريطاني|MI6,إم آي 6,ام آي 6||state:GB|sis.gov.uk
organisation|mossad|الموساد|الموساد الإسرائيلي,جهاز الموساد||state:IL|mossad.gov.il
organisation|shin-bet|الشاباك|جهاز الشاباك,شين بيت,الشين بيت,جهاز الأمن العام الإسرائيلي||state:IL|shabak.gov.il
organisation|knesset|الكنيست|الكنيست الإسرائيلي||state:IL|knesset.gov.il
organisation|kremlin|الكرملين|Kremlin,Кремль||state:RU|kremlin.ru
organisation|duma|مجلس الدوما|الدوما الروسي,مجلس الدوما الروسي||state:RU|duma.gov.ru
organisation|elysee|قصر الإليزيه|الإليزيه,الاليزيه,الرئاسة الفرنسية||state:FR|elysee.fr
organisation|quai-dorsay|وزارة الخارجية الفرنسية|الخارجية الفرنسية,الكي دورسيه||state:FR|diplomatie.gouv.fr
organisation|downing-street|داونينغ ستريت|رئاسة الوزراء البريطانية||state:GB|gov.uk
organisation|irgc|الحرس الثوري الإيراني|الحرس الثوري,حرس الثورة الإسلامية||state:IR|sepah.ir
organisation|houthis|جماعة الحوثي|ميليشيات الحوثي,ميليشيا الحوثي,الميليشيات الحوثية,الميليشيا الحوثية,مليشيات الحوثي,مليشيا الحوثي,المليشيات الحوثية,المليشيا الحوثية,الحوثيون,الحوثيين,أنصار الله,جماعة أنصار الله,المتمردون الحوثيون,المتمردين الحوثيين,الجماعة الحوثية,حركة أنصار الله||houthis|un.org (Security Council resolution 2216)
organisation|hezbollah|حزب الله|حزب الله اللبناني,Hezbollah,Hizbullah,Хезболла||hezbollah|un.org
organisation|hamas|حركة حماس|حماس,حركة المقاومة الإسلامية,Hamas,ХАМАС||hamas|un.org
organisation|islamic-jihad-palestine|حركة الجهاد الإسلامي|حركة الجهاد||islamic-jihad|un.org
organisation|fatah|حركة فتح|||fatah|un.org
organisation|plo|منظمة التحرير الفلسطينية|||state:PS|un.org
organisation|islamic-state|تنظيم الدولة الإسلامية|داعش,تنظيم داعش,تنظيم الدولة,الدولة الإسلامية في العراق والشام,تنظيم الدولة الإسلامية في العراق والشام,الدولة الإسلامية,ISIS,ISIL,DEAŞ,ИГИЛ||islamic-state|un.org (QDe.115)
organisation|al-qaida|تنظيم القاعدة|القاعدة في بلاد الرافدين,Al-Qaeda,El Kaide,Аль-Каида|القاعدة|al-qaida|un.org (QDe.004)
organisation|taliban|حركة طالبان|طالبان,Taliban,Талибан||taliban|un.org
organisation|pkk|حزب العمال الكردستاني|PKK||pkk|un.org
organisation|ypg|وحدات حماية الشعب|وحدات حماية الشعب الكردية,YPG||sdf|un.org
organisation|sdf|قوات سوريا الديمقراطية|قوات سوريا الديموقراطية,قسد||sdf|un.org
organisation|muslim-brotherhood|جماعة الإخوان المسلمين|الإخوان المسلمون,الإخوان المسلمين,جماعة الإخوان||muslim-brotherhood|un.org
organisation|facebook|فيسبوك|فيس بوك,الفيسبوك,شركة فيسبوك,Facebook||meta|facebook.com
organisation|twitter|تويتر|موقع تويتر,Twitter||twitter|twitter.com
organisation|google|غوغل|جوجل,Google||google|google.com
organisation|apple|شركة آبل|شركة أبل||apple|apple.com
media|aljazeera|الجزيرة|قناة الجزيرة,شبكة الجزيرة,الجزيرة نت,الجزيرة القطرية,Al Jazeera|الجزيرة|aljazeera|aljazeera.net
media|alarabiya|العربية|قناة العربية,العربية نت,العربية.نت,Al Arabiya|العربية|mbc|alarabiya.net
media|skynews-arabia|سكاي نيوز عربية|سكاي نيوز عربي,Sky News Arabia||sky-arabia|skynewsarabia.com
media|sky-news|سكاي نيوز|شبكة سكاي نيوز,Sky News||sky|news.sky.com
media|bbc|بي بي سي|هيئة الإذاعة البريطانية,بي.بي.سي,بي بي سي عربي,BBC,Би-би-си||bbc|bbc.co.uk
media|cnn|سي إن إن|شبكة سي إن إن,سي.إن.إن,CNN,شبكة CNN||cnn|cnn.com
media|fox-news|فوكس نيوز|شبكة فوكس نيوز,قناة فوكس نيوز,Fox News||fox|foxnews.com
media|france24|فرانس 24|فرانس24,قناة فرانس 24,France 24,France24||france-medias-monde|france24.com
media|rfi|راديو فرنسا الدولي|إذاعة فرنسا الدولية,مونت كارلو الدولية||france-medias-monde|rfi.fr
media|dw|دويتشه فيله|دويتشه فيلله,Deutsche Welle||dw|dw.com
media|rt|روسيا اليوم|قناة روسيا اليوم,آر تي,RT||state:RU|rt.com
media|alhurra|الحرة|قناة الحرة,الحرة الأمريكية|الحرة|state:US|alhurra.com
media|almayadeen|الميادين|قناة الميادين,شبكة الميادين|الميادين|almayadeen|almayadeen.net
media|almanar|قناة المنار||المنار|hezbollah|almanar.com.lb
media|press-tv|برس تي في|بريس تي في,Press TV||state:IR|presstv.ir
media|syria-tv-state|التلفزيون السوري|التلفزيون الرسمي السوري,التلفزيون السوري الرسمي,التلفزيون العربي السوري||state:SY|ortas.gov.sy
media|al-ikhbariya-syria|الإخبارية السورية|قناة الإخبارية السورية,قناة الإخبارية||state:SY|ortas.gov.sy
media|iran-state-tv|التلفزيون الإيراني|التلفزيون الرسمي الإيراني,التلفزيون الإيراني الرسمي,التلفزيون الحكومي الإيراني||state:IR|irib.ir
media|asharq-al-awsat|صحيفة الشرق الأوسط|جريدة الشرق الأوسط||srmg|aawsat.com
media|alhayat|صحيفة الحياة|جريدة الحياة||alhayat|alhayat.com
media|al-quds-al-arabi|القدس العربي|صحيفة القدس العربي,جريدة القدس العربي||al-quds-al-arabi|alquds.co.uk
media|alaraby-aljadeed|العربي الجديد|صحيفة العربي الجديد||fadaat|alaraby.co.uk
media|ahram|صحيفة الأهرام|جريدة الأهرام,بوابة الأهرام||state:EG|ahram.org.eg
media|new-york-times|نيويورك تايمز|صحيفة نيويورك تايمز,النيويورك تايمز,New York Times||nyt|nytimes.com
media|washington-post|واشنطن بوست|صحيفة واشنطن بوست,الواشنطن بوست,Washington Post||washington-post|washingtonpost.com
media|wall-street-journal|وول ستريت جورنال|صحيفة وول ستريت جورنال,Wall Street Journal||news-corp|wsj.com
media|usa-today|يو إس إيه توداي|USA Today||gannett|usatoday.com
media|guardian|صحيفة الغارديان|الغارديان,الجارديان,غارديان,صحيفة الجارديان,The Guardian||guardian|theguardian.com
media|times-london|صحيفة التايمز|صحيفة ذا تايمز|التايمز,تايمز|news-corp|thetimes.co.uk
media|financial-times|فايننشال تايمز|صحيفة فايننشال تايمز,الفايننشال تايمز,فاينانشال تايمز,Financial Times||nikkei|ft.com
media|daily-telegraph|صحيفة ديلي تلغراف|ديلي تلغراف,ديلي تليغراف,التلغراف,الديلي تلغراف,ديلي تيليغراف||telegraph|telegraph.co.uk
media|independent|صحيفة الإندبندنت|الإندبندنت,إندبندنت,Independent||independent|independent.co.uk
media|daily-mail|ديلي ميل|صحيفة ديلي ميل,Daily Mail||dmgt|dailymail.co.uk
media|le-monde|لوموند|صحيفة لوموند,Le Monde||le-monde|lemonde.fr
media|le-figaro|لوفيغارو|صحيفة لوفيغارو,Le Figaro||dassault|lefigaro.fr
media|spiegel|دير شبيغل|مجلة دير شبيغل,شبيغل,Der Spiegel||spiegel|spiegel.de
media|bild|صحيفة بيلد|بيلد الألمانية||axel-springer|bild.de
media|haaretz|هآرتس|صحيفة هآرتس,هارتس,Haaretz||haaretz|haaretz.com
media|yedioth|يديعوت أحرونوت|صحيفة يديعوت أحرونوت,يديعوت احرونوت||yedioth|ynet.co.il
media|jerusalem-post|جيروزاليم بوست|صحيفة جيروزاليم بوست,جروزاليم بوست||jerusalem-post|jpost.com
media|israel-broadcasting|هيئة البث الإسرائيلية|الإذاعة الإسرائيلية,إذاعة إسرائيل||state:IL|kan.org.il
media|hurriyet|صحيفة حرييت|حرييت,حريات التركية,Hürriyet||demiroren|hurriyet.com.tr
media|kommersant|صحيفة كوميرسانت|كوميرسانت,كوميرسانت الروسية,Коммерсантъ||kommersant|kommersant.ru
media|izvestia|صحيفة إزفستيا|إزفستيا,إيزفيستيا||izvestia|iz.ru
media|nbc|إن بي سي|شبكة إن بي سي,إن بي سي نيوز,NBC||comcast|nbcnews.com
media|abc-us|إيه بي سي نيوز|شبكة إيه بي سي||disney|abcnews.go.com
media|cbs|سي بي إس|شبكة سي بي إس,سي بي إس نيوز,CBS||paramount|cbsnews.com
media|politico|بوليتيكو|صحيفة بوليتيكو,Politico||axel-springer|politico.com
media|rudaw|رووداو|شبكة رووداو,قناة رووداو,Rudaw||rudaw|rudaw.net
`;

function listed(cell: string | undefined): readonly string[] {
  return (cell ?? "").split(",").filter((form) => form !== "");
}

function institutionOf(row: string): Institution {
  const [kind, key = "", name = "", forms, guarded, family = "", source = ""] = row.split("|");
  const guardedForms = listed(guarded);
  const free = [name, ...listed(forms)].filter((form) => !guardedForms.includes(form));
  return {
    key,
    kind: kind === "media" ? "media" : "organisation",
    name,
    forms: free,
    guarded: guardedForms,
    family,
    source,
  };
}

/** All institutions, in the table's order. */
export const INSTITUTIONS: readonly Institution[] = ROWS.trim().split("\n").map(institutionOf);

/** Free and guarded forms → the institution. */
export const INSTITUTION_NAMES: Gazetteer<{ readonly institution: Institution; readonly guarded: boolean }> =
  compileGazetteer([
    ...INSTITUTIONS.map((institution) => ({ forms: institution.forms, value: { institution, guarded: false } })),
    ...INSTITUTIONS.map((institution) => ({ forms: institution.guarded, value: { institution, guarded: true } })),
  ]);
