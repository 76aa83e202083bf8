// Who speaks, case by case, on marked text: subjects beside objects, relatives, titles, names, and verbs that only look like saying.
// All people and places are invented. Leaves out contents (arabic-contents.test.ts).

import { test } from "node:test";
import { check, silent } from "./marked-text.test.ts";

test("an object behind the subject is no part of the source", () => {
  check("[cue:أبلغ] [source:الزعيم الجبلي سالم حداد] وزير النقل الساحلي أن [content:الرصيف مغلق]");
  check("[cue:دعت] [source:منظمة المرفأ الدولية] مجلس المدينة إلى [content:فتح الرصيف]");
  check("[cue:وصف] [source:ولي العهد الجبلي الأمير فارس بن سالم] الهجوم بأنه [content:“عمل يائس”]");
  check("[cue:وصف] [source:رئيس البلدية، سالم حداد،] مدير المرفأ بأنه [content:“رجل صادق”]");
  check("[cue:انتقد] [source:المحتجون] [content:القرارات الأخيرة وخطة المرفأ]");
  check("[cue:رفضت] [source:المعارضة] [content:القرار الأخير]");
});

test("the only noun between a label or an accusation and its words is what it speaks of", () => {
  check("قالت [source:الصحيفة] إن الرصيف مغلق، حيث [cue:وصفت] القرار بأنه [content:“متسرع جداً”]");
  check("[cue:اتهمت] [source:وزيرة النقل السابقة فارس حداد] بأنه [content:أهمل الجسر]");
});

test("what a pronoun behind the verb takes up is not the one who speaks", () => {
  check("في الوقت الذي [cue:قال] فيه [source:سالم حداد] إن [content:الرصيف مغلق]");
  check("في الوقت الذي [cue:أكدت] [source:النقابات] [content:دعمها للعمال]");
  silent("وهذا هو الأمر الذي تطالب به المدينة");
  check("نشرت [source:قناة الساحل] مقطعاً لما [cue:قالت] إنه [content:لحظة وصول السفينة]");
});

test("a name before its title, and a name behind its title, belong to the source", () => {
  check("لكن [source:سالم حداد، رئيس وزراء الجبل] كان قد [cue:قال] إن [content:الرصيف مغلق]");
  check("[cue:أعربت] [source:رئيسة الوزراء الجبلية تيريزا حداد] عن [content:قلق بلادها من العاصفة]");
  check("[cue:شكا] [source:كثير من الصيادين] من أن [content:الأجور لا تكفي]");
});

test("a noun with its own preposition, a predicate and a purpose end the source or are none", () => {
  check("[source:أهل البحّار] تقدموا بشكوى [cue:يتهمون] فيها [content:الشركة بالإهمال]");
  check("عادت [source:ليلى] لفتح الموضوع [cue:قائلة]: [content:“لن نغادر هذا البيت”]");
  check("ويعد [source:سالم] أكثر الصيادين شهرة في المدينة، وقام برحلة جديدة، [cue:قائلاً] إن [content:البحر واسع]");
  check("[cue:طالبت] [source:البلدية] [content:بإغلاق الرصيف]. كما تطالب بتعويضات");
});

test("hypothetical sayings, «عبر» across and hearings in court say nothing", () => {
  silent("لا يعني ذلك أن يوافق النواب على الخطة");
  silent("وصل الخبر عبر وسائل التواصل قبل أن الجميع نام");
  silent("بدأت المحكمة أمس في نظر الدعوى ضد الشركة");
  silent("الشركة، يبدو أنها في طريقها إلى الإفلاس");
});

test("the verb's own «بأن» goes before a name that begins with ب", () => {
  check("[cue:أفادت] [source:الوكالة] عقب الاجتماع في بيونغيانغ بأن [content:الرصيف مغلق]");
});

test("who hands over a noun of saying is its source", () => {
  check("أصدر [source:مسؤولون محليون] أمس [cue:تحذيراً من] [content:عاصفة كبرى]");
  check("[source:رئيس البلدية] اكتفى [cue:بالقول] إن [content:العمل مستمر]");
});

test("«كل هذا» threatens no one, a noun of time orders nothing, a picture shows what it shows", () => {
  silent("كل هذا يهدد بحرمان المدينة من الماء");
  silent("وكان الاتفاق يقضي بمنح الصيادين رخصاً");
  silent("ويظهر سالم ملكاً على غلاف المجلة");
  check("[cue:أمر] [source:ملك الجبل عبدالرحيم الثاني] [content:بمراجعة القانون]");
});

test("an expert keeps the place where they work", () => {
  check("[cue:قال] [source:المحلل سالم حداد في شركة المرفأ للأوراق المالية] إن [content:السوق هادئة]");
});

test("a state that ends the clause before goes on with «و»", () => {
  check("تنظر المحكمة في الدعوى التي تقدمت بها [source:النرويج] و[cue:تتهم] فيها [content:الشركة بالإهمال]");
});

test("what is denied may stand before the relative pronoun", () => {
  check("وتحدث الشاهد عن [content:التهم] التي [cue:نفتها] [source:الشركة] مراراً");
});

test("a relative pronoun that disagrees with the verb has no subject before it", () => {
  check("مشروع القانون الذي كانت [cue:تنوي] [source:حكومة الساحل] [content:تنفيذه]");
  check("وتحدث [source:سالم] عن الخطة، وقدم تصريحات [cue:قال] فيها إن [content:الرصيف مغلق]");
});

test("whoever the verb cannot agree with is told, and does not tell", () => {
  check("قال [source:سالم] إنه [cue:أبلغ] السلطات [content:بذلك]");
});

test("behind an institution an indefinite noun is the object", () => {
  check("[cue:انتقد] [source:مسؤولو حزب المرفأ الساحلي] [content:تدخلات الشرطة]");
  check("أصدرت [source:المحكمة الساحلية] حكماً أمس، حيث [cue:قالت] إن [content:الجسر آمن]");
});

test("prepositions stay with the heads that govern them", () => {
  check("[cue:أعلن] [source:جهاز الرقابة على المصنفات الفنية] عن [content:سحب الترخيص]");
  check("[cue:رأى] [source:فريق الدفاع عن ليلى منصور] أن [content:التهم باطلة]");
  check("[cue:شهد] [source:وزير الخزانة] في ذلك الحين بأن [content:الخزانة فارغة]");
});

test("an issuer named without a relative pronoun is the source", () => {
  check("[content:أُغلق الرصيف]، [cue:وفقا] لبيان نشره [source:الديوان الساحلي]");
});

test("apposition by «أحد», addressee by «لأحد», a female name in ‑ا and a word written twice", () => {
  check("[cue:قال] [source:سالم حداد، أحد محامي الشركة الساحلية]، إن [content:الرصيف مغلق]");
  check("[cue:قال] [source:سالم] لأحد أعضاء اللجنة: [content:“لن نغادر هذا البيت”]");
  check("[cue:قالت] [source:سيلينا برانيا حداد، رئيسة الفريق البحثي]، إن [content:الماء نظيف]");
  check("نقلت [cue:نقلت] [source:وكالة الساحل] عن [content:مصدر قوله: “الرصيف مغلق منذ أمس”]");
});

test("a man whose name ends like a woman's keeps his verb", () => {
  check("أكد [source:الصيرفانة] أن الجسر آمن. و[cue:أضاف] أن [content:العمل مستمر]");
});

test("«متهماً» behind a comma accuses, a French «لو» is a name, and all are called upon", () => {
  check("وخرج [source:سالم] من القاعة، [cue:متهماً] [content:الشركة بالإهمال]");
  check("[cue:صرح] [source:لو رينار] للصحافة: [content:“لن نغادر هذا المرفأ”]");
  check("قال [source:سالم] إن الجسر آمن. و[cue:دعا] جميع الأطراف إلى [content:فتح الرصيف]");
  check("[source:سالم حداد] لفارس: [content:الجسر آمن] ##\nقال سالم حداد إن الجسر آمن");
});

test("«من يعرف», «يُعتبر من», «وسائل تواصل اجتماعي» and «بينها» put nothing into a mouth", () => {
  silent("من يعرف أنه واسع يغادر المرفأ");
  silent("والرصيف الذي يعتبر من أقدم الأرصفة مغلق");
  silent("نُشرت الصور على منصات تواصل اجتماعي “قبل أن يعرف أحد شيئاً عنها”");
  silent("وصلت سفن بينها ناقلة، ويقال الكثير");
});

test("a call for someone to do something has its content behind «إلى»", () => {
  check("وجه [source:رئيس البلدية] [cue:دعوة] لسالم إلى [content:المشاركة في الحوار]");
});

test("a counted subject begins with its number", () => {
  check("[cue:قال] [source:12 شاهداً] إن [content:الجسر انهار]");
  check("[cue:قال] [source:أكثر من 30 نائباً] إن [content:الجسر انهار]");
  check("تجمع [source:نحو 200 من الصيادين] أمام المرفأ، [cue:قائلين] إن [content:الرصيف مغلق]");
});

test("an indefinite noun and the verb that describes it", () => {
  check("يزور سالم المدينة بعد [source:احتجاجات واسعة] تجتاح الساحل [cue:تندد] [content:بالقرار]");
});

test("a phrase of source before a verb is not its subject; a law that provides says nothing", () => {
  check("حسب الوكالة، [cue:قال] [source:سالم] [content:“لن نغادر هذا المرفأ أبداً”]");
  silent("وتنص المادة على أن الرصيف ملك المدينة");
});

test("an indefinite plural is done before its object, a construct waits for its marked name", () => {
  check("[cue:انتقد] [source:ناشطون] [content:خلو المقال من الأسماء]");
  check("[cue:قال] [source:مدير معمل “النجم الأزرق الكبير”] إن [content:الجهاز سريع]");
  check("[cue:طالب] [source:المشاهير وساسة المعارضة] [content:برد حاسم]");
});

test("the letters of a spelled name are no clause", () => {
  check("و[cue:نقلت] [source:سي إن إن] عن [content:مصدر قوله: “الرصيف مغلق تماماً”]");
});

test("«نص» the noun, a document that is published and an act of admitting say nothing", () => {
  silent("ورد نص أقصر من سابقه");
  silent("في جدول جديد نُشر أمس اتضح الأمر");
  silent("حُكم عليه بعد الاعتراف بالجريمة");
});

test("right behind an indefinite institution stands its genitive, not an object", () => {
  check("[cue:قالت] [source:شرطة أوساكا] لوكالة الساحل إن [content:الجسر آمن]");
  check("[cue:قالت] [source:وكالة “المرفأ” الساحلية للأنباء] إن [content:الجسر آمن]");
  check("[content:أُغلق الرصيف]، [cue:بحسب ما أعلنت] [source:وزارة الصحة في الجبل].");
});

test("a possessed noun behind an order is who is told", () => {
  check("قال [source:سالم] إن الجسر آمن. و[cue:أمر] فريقه بأن [content:“يغلق الرصيف فوراً”]");
});

test("the clause behind a relative's comma is the main verb's", () => {
  check("[cue:أعلنت] [source:شرطة المدينة]، والتي تشهد احتجاجات واسعة، أن [content:الجسر آمن]");
});

test("«يدعون إلى» calls, «استشهد» is killed, «يتحدثها» speaks a language", () => {
  check("[source:الصيادون] [cue:يدعون إلى] [content:فتح الرصيف]");
  silent("استشهد الفتى برصاص الجنود");
  silent("اللغة التي يتحدثها سكان المدينة");
});

test("a given name of two words is one name", () => {
  check("[cue:قال] [source:مدير المرفأ علي أكبر حداد] إن [content:الرصيف مغلق]");
  check("و[cue:أكد] [source:علي أصغر حداد] أن [content:الرصيف مغلق]");
});

test("everyone behind a name is called upon", () => {
  check("[cue:دعا] [source:سالم] كافة الصيادين إلى [content:فتح الرصيف]");
});

test("a name spelled like a verb of saying speaks right behind one", () => {
  check("[cue:قالت] [source:أمل حداد] إن [content:الرصيف مغلق]");
  check("و[cue:أعلنت] [source:ناديا] أن [content:الرصيف مغلق]");
  check("و[cue:أكد] [source:وعد حداد، مدير المرفأ،] أن [content:الرصيف مغلق]");
  check("[source:المهندس] الذي تحدث [cue:أكد] أن [content:الرصيف مغلق]");
});
