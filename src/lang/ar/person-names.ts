// Words that begin or join personal names: given names of the Arabic press (Arabic and respelt foreign ones) and particles.
// A first name alone names nobody: the list only tells where a name begins. It holds no surnames and no persons.

import { foldWord, safeWord } from "../normalise.ts";
import { remembering } from "../remembering.ts";
import { cueKey } from "./cue-forms.ts";

const GIVEN = `
محمد أحمد محمود مصطفى علي حسن حسين حسام إبراهيم إسماعيل يوسف يونس موسى عيسى داود سليمان هارون يعقوب إسحاق آدم نوح أيوب زكريا يحيى
عمر عثمان خالد وليد سعد سعيد سعود فيصل فهد نايف سلطان سلمان طلال بندر تركي مشعل متعب ماجد ماهر مازن مروان منصور ناصر نصر نبيل نادر نزار
هاني هشام هيثم وائل وسام ياسر ياسين زياد زيد زين سامر سامي سمير سمير شريف شادي شاكر صالح صلاح صدام صبحي طارق طاهر طه عادل عامر عاصم عباس عدنان عدي
عصام عماد عمار عمرو غازي غسان فؤاد فادي فارس فاروق فتحي فراس فريد فوزي قاسم قصي قيس كامل كريم كمال لؤي مؤيد مالك مجدي محسن مراد مرتضى مشاري معاذ معتز مهدي
مهند موفق ميشال ميشيل منذر منير مقتدى نجيب نعيم نوري نواف هادي أنس أنور أيمن أشرف أكرم أمجد أمين أسامة أسعد أديب أوس إياد إيهاب إلياس باسل باسم بشار بشير بلال بكر
تامر تامم توفيق تيسير ثامر جابر جاسم جعفر جلال جمال جميل جهاد جورج جوزيف حاتم حازم حامد حبيب حمد حمدان حمدي حمزة حيدر خليفة خليل خلف ذياب رائد رامز رامي راشد رجب رشاد رشيد
رضا رضوان رفعت رفيق رمضان رياض زاهر زهير عزمي عزت عزيز علاء علاء عبده عبود عوض عون غالب فائز فاضل لطفي ماهر مختار ممدوح نصري وجيه وديع إسلام شوقي صائب صفوت وعد شهد حكمت نعمت بهجت مدحت طلعت ضياء عريقات نذير
حسان حسني خيري خضر دريد راكان ريان سالم سيف شهاب صقر ضاري طلعت عايد عاطف عاهد عبيد عفيف عقيل غانم مبارك مثنى مجيد محيي مخلوف مسعود مشعان معمر مناف منيف مؤمن نجم نضال نمر هلال هيكل وحيد 
فاطمة مريم عائشة خديجة زينب ليلى سلمى سارة هدى هند هبة نور نورة نوال نادية ناديا نانسي منى مي مها لبنى لمى لينا كوثر غادة عبير شيماء سهى وداد سوسن سناء سميرة سعاد ريم ريما رنا رانيا رباب دينا دلال خلود حنان جمانة جميلة ثريا بثينة أمل أماني أسماء إيمان آمنة  ياسمين يسرى فيروز حنين
رجا رجاء سنان عبدالله عبدالرحمن عبدالعزيز عبدالفتاح عبدالملك عبدالمجيد عبدالكريم عبدالقادر عبداللطيف عبدالسلام عبدالحميد عبدالوهاب عبدربه
دونالد باراك جورج بيل هيلاري جون جيمس مايك ريكس نيكي هيذر هيثر سارة روبرت ريتشارد ديفيد ديفد دافيد مايكل مايكل بيتر بول باول توم توماس تيريزا تيريزا تيم ستيف ستيفن ستيفان ستافان جيم جوزيف جوناثان جيريمي بوريس أنطونيو أنتونيو  كوفي فرانسوا إيمانويل ايمانويل جان جاك لوران نيكولا مارين فلاديمير فلاديمر دميتري ديمتري سيرغي سيرجي ماريا ألكسندر ألكسندر أليكسي إيغور إيغور أناتولي فاسيلي ميخائيل يوري يفغيني
أنغيلا أنجيلا هايكو فرانك أولاف مارتن بنيامين أفيغدور ايهود إيهود إسحق يائير نفتالي تسيبي شيمون رجب أحمد عبدالله مولود  إبراهيم خلوصي سليمان حقان علي حسن محمد جواد عباس قاسم بهرام حيدر إلهام إلهام شي كيم مون شينزو ناريندرا عمران نواز أشرف حامد جاستن جاستن نيكولاس راؤول فيدل لويس كارلوس خوسيه ماريانو بيدرو رودريغو ليونيل كريستيانو نيمار زين سيرجيو خورخي خافيير
فيديريكا فيدريكا جوزيب أورسولا شارل جوليان إدوارد بشرى غوران يان ينس كريستين كريستيان كريستوفر كيفن كريس مارك ماركو ماتيو جوزيبي باولو سيلفيو لويجي فرانشيسكو فرنسيس إدغار كارل كارلا كاثرين كاترين  آنا إيفا إيفان إيفانكا إيلون بيل جيف ستيفاني أليكس أندريه أندريا أنتوني آدم آرثر بنجامين بريت براد براين بروس بوب جاريد جاك جاكوب جنيفر جو جوليا جيرارد جيسون جيفري دان دانيال دانيل دنيس دومينيك ديمون راشيل راين رالف روبن رودولف رودي روجر رون رونالد سام سايمون سوزان شون غاري غريغوري فيكتور فيليب كلير كينيث لاري لورا ليزا ليندا مارتا مارغريت ماكس مالكولم ميت ميشيل نانسي نيل هارفي هنري هوغو والتر ويليام وليام يوهان يورغن جونغ أون إيل جاي شياو بينغ يونغ
`;

/** Given names with أإآ written ا, but ى, ي, ة, ه apart: علي is a name, على is not. */
const GIVEN_NAMES: ReadonlySet<string> = new Set(
  GIVEN.trim()
    .split(/\s+/)
    .map((name) => cueKey(safeWord(name))),
);

/** Given names that are also common words («باسم» in the name of, «خلف» behind): they open a name only before another given name. */
const HOMOGRAPH_NAMES: ReadonlySet<string> = new Set(
  `وعد شهد حكمت نعمت بهجت مدحت باسم خلف رفعت عمر كامل امل جهاد سلطان صالح اسلام ايمان نور هدى منى مي رمضان رجب فائز غالب نادر عادل شريف تركي سيف هلال نضال مالك امين رائد نجم عوض سالم
فارس نصر سام بول دان ميت حبيب عزيز طاهر كريم مختار مبارك منير منيف لطفي مجيد سعيد وحيد عامر ماهر ناصر حازم فوزي خيري ضياء مراد حمد ريما رنا نوال جان
كيم مون شي ورد سعاد ثريا جميل جميلة محمود مؤمن قاسم حاتم راشد عايد جاك كارل ماكس يان ان عون شهاب منصور ياسمين وسام مؤيد موفق مهند معتز مسعود`.split(
    /\s+/,
  ),
);

/** Words (أإآ written ا) that stand inside a name and take the next word with them: عبد الله، أبو بكر، دي ميستورا. */
const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "عبد ابو ابي ابا ام  ابن بنت ال دي دا دوس دل ديل فان فون ماك سان اوغلو".split(" "),
);

const KUNYA: ReadonlySet<string> = new Set(["ابو", "ام"]);

/** Whether a SAFE word is a common given name. */
export const isGivenName: (safe: string) => boolean = remembering((safe) => GIVEN_NAMES.has(cueKey(safe)));

/** Second parts of a given name of two words that are common words besides: «علي أكبر», «علي أصغر». */
const SECOND_PARTS: ReadonlySet<string> = new Set(["أكبر", "أصغر"].map((part) => cueKey(safeWord(part))));

/** Whether a SAFE word goes on the given name before it: «أكبر» in «علي أكبر …». */
export function isSecondPart(safe: string, before: string): boolean {
  return SECOND_PARTS.has(cueKey(safe)) && isGivenName(before);
}

/** Whether a SAFE word is a given name that is no common word besides. */
export function isPlainGivenName(safe: string): boolean {
  return isGivenName(safe) && !HOMOGRAPH_NAMES.has(cueKey(safe));
}

const FOLDED_NAMES: ReadonlySet<string> = new Set([...GIVEN_NAMES].map(foldWord));

/** Whether a folded word is a given name: for comparing names already found. */
export function isGivenNameKey(fold: string): boolean {
  return FOLDED_NAMES.has(fold);
}

/** Whether a SAFE word joins names: «بن», «أبو», «دي». */
export const isNameParticle: (safe: string) => boolean = remembering((safe) => NAME_PARTICLES.has(cueKey(safe)));

/** Whether a SAFE word opens a kunya: «أبو», «أم». «أم» is also "or": a kunya only where a name follows. */
export const isKunya: (safe: string) => boolean = remembering((safe) => KUNYA.has(cueKey(safe)));
