// What another draw of unseen articles showed: speakers behind their statement, counted and housed speakers, titles with a complement, marked
// names, and verbs that only look like saying. Marked text with invented people and places.
// Leaves out what earlier draws showed (arabic-unseen.test.ts).

import { test } from "node:test";
import { check, silent } from "./marked-text.test.ts";

test("«إمام» is an imam, «أمام» is before, and a name may have a hyphen", () => {
  check("و[cue:أشار] [source:إمام المسجد] إلى أن [content:البحر هادئ]");
  check("لكن [source:وزير النقل الجبلي كانغ يونغ-سا] [cue:أكد] أن [content:الرصيف مغلق]");
  check("و[cue:قال] [source:كانغ يونغ-سا] إن [content:الرصيف مغلق]");
});

test("a paper's marked name keeps its words of time", () => {
  check('[source:صحيفة "رأي اليوم"] [cue:تتساءل] في افتتاحيتها عن [content:سبب الإغلاق]');
  check('[source:صحيفة "صباح الخير"] [cue:تقول] إن [content:الرصيف مغلق]');
});

test("a speaker set off by a comma or dots closes the statement, whatever stands in it", () => {
  check("[content:هذه المواد يقاطعها نحو نصف سكان المدينة]، [cue:يقول] [source:سالم حداد] في صحيفة المرفأ.");
  check("[content:من غير المستبعد أن تكون البلدية قد أرادت توجيه رسالة إلى الصيادين].. [cue:تقول] [source:الصحيفة].");
  check("[content:من المستبعد أن تقدم البلدية على خطوة مماثلة نظرا إلى كلفتها]، [cue:تتابع] [source:الصحيفة].");
  check("[cue:من المستبعد] أن [content:تقدم البلدية على خطوة مماثلة نظرا إلى كلفتها]، تتابع الصحيفة.");
});

test("two marked words behind a speaker with an article are speech", () => {
  check("و[cue:أضاف] [source:الشرطي] [content:“كان خطأ”]، وتحدث شريطة عدم نشر هويته");
});

test("«تبين أن» without a subject turns out, and no one is named", () => {
  check(
    "قالت النيابة إن الرصيف مغلق. وكانت الفضيحة قد اندلعت عندما [cue:تبين] أن [content:الشركة جهزت السفن بأجهزة قديمة]",
  );
  check("ومنها بعض السفن التي [cue:تبين] أنها [content:تحتاج إلى تعديلات]");
});

test("a copula, what is written on something, values and relations put nothing into a mouth", () => {
  silent("وفي حكم يعد نادرا في المدينة أُغلق الرصيف");
  silent("وسالم الذي يعد أحد مستشاري البلدية غادر المدينة");
  silent("وتعتبر المحكمة العليا الساحلية، التي تضم تسعة قضاة، أقوى مؤسسة قضائية في البلاد");
  silent("وكيف تميل الكفة يمينا أو يسارا بحسب العلاقة مع أحد الجارين");
  silent('ارتدت سترة كتب عليها "لا يعنيني الأمر أبدا اليوم"');
  silent("ويمتد المعسكر على مساحة تقدر بأكثر من 14 مليون متر مربع");
  silent("وفي المدينة مقر جديد تقدر قيمته بمليون");
  silent("وهي مزودة بما يعترض الرسائل التي يرسلها الناس إليهم في المساء");
});

test("«كما» without a comma compares two objects of one verb", () => {
  check("قال [source:سالم] إن المدينة قديمة، و[cue:لفت إلى] أن [content:الكتاب تحدث عن البحر كما تحدث عن الجبل]");
});

test("shares and «حوالي» open a counted speaker, a house closes a named one", () => {
  check("و[cue:قال] [source:حوالي 46 بالمئة من السكان] إنهم [content:ضحايا السرقة]");
  check("[cue:قال] [source:60 بالمئة من سكان المدينة] إنهم [content:ضحايا السرقة]");
  check("و[cue:قال] [source:88 بالمئة من العينة المشاركة في الاستطلاع] إنهم [content:ضحايا السرقة]");
  check("و[cue:قال] [source:جون حداد من مؤسسة المرفأ] لصحيفتنا إن [content:النتائج جيدة]");
  check("و[cue:قال] [source:الشيخ ميثم حداد من مركز المرفأ لحقوق الإنسان] [content:“تمت تبرئة سالم من التهم”]");
});

test("who issued a document ends its noun phrase", () => {
  check("وقد [cue:كشف] [source:تقرير] صدر عن مركز المرفأ، أن [content:الشركة تستغل السكان]");
});

test("objects behind the subject: what someone says, a state of two words, a possessed act", () => {
  check("ورفض [source:القاضي] مزاعم أمبرود، و[cue:قال] إن [content:الساعات تشتت الانتباه]");
  check("و[cue:طالب] [source:منصور] كوريا الجنوبية مرارا [content:بدفع المزيد]");
  check("فمنذ أن [cue:أعلنت] [source:مقدونيا] [content:استقلالها عام 1991]، يرفض الصيادون القبول بالاسم");
  check("وتبني إجراءات [cue:وصفتها] [source:السعودية والإمارات والبحرين] [content:بالمقاطعة]");
});

test("the ل of a title is not the verb's own", () => {
  check("[cue:دعا] [source:الأمين العام للأمم المتحدة، أنطونيو حداد]، إلى [content:وقف فوري للقتال]");
  check("[cue:دعا] [source:الأمين العام لحزب المرفأ سالم حداد] إلى [content:وقف فوري للقتال]");
  check("[cue:دعا] [source:الأمين العام] [content:للحوار]");
});

test("behind «لكن» the clause of «وفق» begins", () => {
  check("يأتي ذلك بعد أن أغلق المرفأ، لكن [content:الأسعار مستقرة]، [cue:وفق] [source:مراقبين]");
});

test("an expert keeps the field, a name begins with «علي»", () => {
  check("[cue:يشرح] [source:الدكتور خالد حداد المتخصص في الاقتصاد السياسي] أن [content:البلدية نوعت مصادرها]");
  check("[cue:يقول] [source:الأكاديمي الساحلي، علي حداد]، لبي بي سي إن [content:البلاد هادئة]");
  check("و[cue:قالت] [source:منتقدات لمنصور] إن [content:الأمر التنفيذي ليس مناسبا]");
});

test("whose verb agrees neither in number nor in gender is not the antecedent of «التي»", () => {
  check("أكد [source:سكان محليون] أن المشرفين باعوا العقارات التي [cue:يدعون] [content:امتلاكها في المدينة]");
  check("والخطة التي [cue:يقول] [source:العرجوني] إنها [content:قديمة]");
});

test("an agency named in passing does not go on speaking", () => {
  check(
    "وقالت [source:وزيرة الدفاع ليلى حداد] “قناعتنا أن الأوروبيين أقوياء جداً”، وفقا لفرانس برس.\nو[cue:أوضحت] أن [content:المبادرة جديدة]",
  );
  check(
    "وأفاد [source:عدد من أهالي المدينة] أن العقارات بيعت، بحسب ما نقلت وكالة الساحل. و[cue:لفتوا إلى] أن [content:الأسعار منخفضة]",
  );
  check(
    "وقالت [source:الوزيرة] إن الأمر صعب. و[cue:أضافت]، بحسب ما نقلته وكالة الساحل: [content:“ليس من الخطأ أن نفخر”]",
  );
  check("و[cue:تابع] [source:العرجوني] وفقا لما نقلته وكالة الساحل: [content:“رفض القرار رسالة إلى الجميع”]");
});

test("objects: an accusative, a demonstrative, an act behind a town", () => {
  check("[cue:أعلن] [source:المركز التجاري العالمي] [content:تخفيضا يصل إلى 70% من الرسوم]");
  check("[cue:انتقد] [source:عدد كبير من المستخدمين] [content:أولئك الشبان]");
  check("[cue:اعتبرت] [source:رئيسة بلدية مدينة باريس] [content:منح سالم اللقب خطوة مهمة]");
  check("[cue:قررت] [source:فرنسا وكندا] [content:تعزيز العلاقات العسكرية بين البلدين]");
});

test("names of states that begin with ب are subjects", () => {
  check("وفي حين [cue:رحبت] [source:بريطانيا] [content:بهذه المبادرة]");
});

test("the opener of a background remark is not what a source says", () => {
  check("يذكر أن [content:الجيش حرر المدينة]، [cue:حسبما أكدت] [source:مصادر عسكرية]");
});

test("idioms, decisions of no one and what is followed say nothing", () => {
  silent("وفاة مصور لفتت أنظار العالم إلى المدينة");
  silent("التسمية الرسمية للهيئة التي تقرر تشكيلها جديدة");
  silent("ويتابعه على صفحته نحو مليون شخص");
  silent("نبيل يقبع في السجن على ذمة عدد من القضايا");
});

test("a document of two nouns speaks whole, a site is no norm, an issuer belongs to a document", () => {
  check("ونشر المؤسس [source:مقطع فيديو] [cue:يظهر] [content:السيارة أثناء اختبارها]");
  check("[content:ظهرت الرهينة في تسجيل جديد]، [cue:حسب] [source:موقع المرفأ المتخصص في الأمن].");
  check('و[cue:بحسب] [source:مصدر مقرب من تحالف "المرفأ"] الذي يتزعمه سالم، فإن [content:المسألة صعبة]');
});

test("«يفترض أن» names no one", () => {
  check("وسيُشكل مجلس دفاع مشترك [cue:يفترض] أن [content:يلتئم غداً]");
});

test("«بتلقي» has its preposition", () => {
  check("وتحظى القوات بدعم جوي و[cue:يتهمها] [source:خصومه] [content:بتلقي دعم عسكري]");
});

test("a relative clause between commas stands between a speaker and what is said", () => {
  check(
    "و[cue:أعلنت] [source:الممثلة]، التي حصلت على جائزة أفضل ممثلة ولعبت دور البطولة في فيلمين، عن [content:اعتقالها]",
  );
  check(
    "و[cue:وصفت] [source:ليلى حداد، عضو مجلس المدينة عن حزب المرفأ]، التي كانت أيضا من المحتجزين، سياسة البلدية إزاء التعامل مع الأطفال بأنها [content:“قاسية”]",
  );
  check('قال [source:سالم] إن الأمر سهل، [cue:واصفا] إياها [content:بـ"الكلام الفارغ"]، مشيرا إلى أن البحر هادئ');
});

test("a marked name may be explained between commas, and a paper's name may begin with و", () => {
  check('و[cue:تحدثت] [source:"الأيادي البيضاء"]، الدفاع المدني في مناطق سيطرة الفصائل المسلحة، عن [content:قصف جوي]');
  check('و[cue:قالت] [source:"وفا"] إن [content:البحر هادئ]');
});

test("«لطالما» is no subject, «لحقوق الإنسان» is no object", () => {
  check("ولطالما [cue:نفت] [source:دمشق] [content:الأمر]، مؤكدة أن العمل مستمر");
  check("و[cue:أفاد] [source:المرصد الساحلي لحقوق الإنسان] [content:بتسجيل 70 حالة]");
});

test("an indefinite document right before the verb is its subject", () => {
  check("ألقى الجيش [source:منشورات] [cue:تحذر] سكان المدينة من [content:الاقتراب]");
  check("منعت الدولة تبني بيان ل[source:مجلس الأمن الدولي] [cue:يدعو إلى] [content:إجراء تحقيق]");
});

test("«اتهام» in the singular is followed by whom it accuses", () => {
  check("وجاء في الخبر [cue:اتهام] [content:الحكومة الساحلية باستخدام السلاح]");
  check("وتجددت [cue:اتهامات] [source:النقابة] للشركة [content:بالإهمال]");
});

test("an anonymity formula behind the relayed source is not the paper's", () => {
  check("و[cue:نقل] [source:موقع المرفأ] عن [content:المعلم الذي لم يكشف عن اسمه، قوله: “نحن فخورون بتقاليدنا”]", {
    kind: "media",
  });
});

test("«نسب» relays with «إلى» or ل, «نقلا عن» behind a verb is its child", () => {
  check('و[cue:نسبت] [source:وكالة "خبر" للأنباء] ل[content:أحد شهود العيان قوله، إن السفينة غرقت]');
  check('ونسبت وكالة "خبر" للأنباء ل[source:أحد شهود العيان] [cue:قوله]، إن [content:السفينة غرقت]');
  check("ونسبت وكالة الساحل إلى [source:مصدر أمني] [cue:قوله] إن [content:الرصيف مغلق]");
  check("وأضافت [cue:نقلا عن] [source:مسؤولين] أن [content:القوات تعرضت لهجوم]");
  silent("بلغت نسب البطالة حدا كبيرا");
});

test("whom a named speaker tells with «للرئيس», and a name that begins with و or «أل»", () => {
  check("و[cue:أكد] [source:رئيس الوزراء الساحلي جيمس حداد] للرئيس الجبلي سالم منصور أن [content:الرسوم قديمة]");
  check("[cue:قال] [source:توم وينرو]، وهو محقق، إن [content:الشركات تتذرع]");
  check("و[cue:أضاف] [source:وينرو] أنه [content:لا يرى سببا]");
  check("و[cue:قالت] [source:أليسون حداد]: [content:“قد تكون النظريات خادعة جدا”]", { kind: "person" });
});

test("what someone became, tightens or renews is no saying", () => {
  silent("وأضحى سالم لاحقاً مدافعاً عن الحقوق المدنية");
  silent("وشددت الحكومة عملياتها العسكرية على المناطق الجنوبية");
  silent("والطلب كثيف بعد انسحاب المدينة وتجدد العقوبات عليها بما قد يقلص الصادرات");
});

test("objects behind an indefinite plural and behind «الدفاع عن»", () => {
  check("[cue:اتهم] [source:محققون] [content:سكرتير الأمن العام سالم حداد بالتورط في الجريمة]");
  check("وقالت [source:ليلى، الناشطة في الدفاع عن حقوق الطفولة،] [cue:مؤكدة] أن [content:الرصيف مغلق]");
  check("[cue:رفضت] [source:إحدى النيابات الخاضعة لسيطرة ميليشيا المرفأ] [content:قبول القضية]");
});

test("a participle that only repeats its verb makes no record of its own", () => {
  check("قال [source:المرصد] إن البحر هادئ. و[cue:أضاف] موضحا: [content:“نفذت 35 هجمة على البلدة”]");
});

test("a site's relative clause is passed over before «فقد»", () => {
  check("و[cue:بحسب] [source:موقع الصرف الأجنبي]، الذي يتابع السوق، ف[content:قد عُرض الدولار بسعر جديد]");
});

test("what else a second unseen set showed", () => {
  check("فيما [cue:اعتبره] [source:مراقبون] [content:غيابا كاملا “للمنافسة الحقيقية”]");
  check("لكن [source:السلطات] [cue:تنفي] [content:ذلك]");
  check("[cue:قال] [source:مراسل فرانس24 في الجبل] إن [content:المعارك خفت]");
  check('[cue:قالت] [source:ليلى حداد رئيسة لجنة البحث في "هيئة المرفأ والكرامة"] أن [content:هناك متهما]');
  silent("وأقر البرلمان مشروع قانون الميزانية بمصروفات مقدرة بمليار");
  silent("ويعتبر ميناء المدينة منفذا رئيسيا لوصول المساعدات");
  silent("وخسائر العدو تقدر بالمئات");
  silent("إذا كنتم تعتزمون أن تأخذوا معكم هاتفا");
});

test("objects behind a name, and whom both sides are told", () => {
  check("[cue:حذرت] [source:رئيسة الوزراء تيريزا راي] كلا من الجبل والساحل من [content:حرب تجارية]");
  check("قالت [source:ليلى] إن الرسوم قديمة و[cue:حثت] الجانبين على [content:الحوار]");
  check("[cue:نفى] [source:منصور] التكهنات بأنه [content:سيغير الدستور]");
  check("قال سالم إن [source:منصور] لا [cue:ينوي] [content:القيام بذلك]");
});

test("a site that passes words on in the middle of a sentence does not go on speaking", () => {
  check("وأكد [source:العرجوني]، بحسب ما نقله موقع الجيش، أن المعارك انتهت، [cue:مشيراً إلى] أن [content:الطريق مفتوح]");
});

test("«تم رصد», «كنت تريد» and «أعلن عنه» put nothing into a mouth", () => {
  silent("وتم رصد الميزة الجديدة في المدينة لكن يبدو أنها قديمة");
  silent("إذا كنت تريد حفظ الصور في هاتفك");
  silent("وكان المشروع الذي أعلن عنه أول مرة في عام 2014 قد أخفق");
});

test("a recognised government keeps its adverb, marked words behind a name are its object, pictures show", () => {
  check("و[cue:أكدت] [source:الحكومة الجبلية المعترف بها دوليا] أن [content:الرصيف مفتوح]");
  check("و[cue:أدان] [source:سالم حداد المتحدث باسم منصور] [content:“الهجوم البشع”]");
  check("تراجعت العملة رغم [cue:وعود] [source:الرئيس سالم حداد] [content:بكبح تراجعها]");
  check("و[cue:وفقا] [source:للمعتقد القديم] [content:تعد الأبقار مخلوقات مقدسة]");
  check("[cue:أعلن] [source:السودان] [content:إلغاء “كافة العقود” الدفاعية مع المدينة]، ليعترف بذلك بوجود اتفاقيات");
});

test("behind a comma ل and a verb of saying go on with the same speaker", () => {
  check("وأعلن [source:السودان] إلغاء العقود، ل[cue:يعترف] بذلك بأن [content:الاتفاقيات قديمة]");
  check("ونفى [source:سالم] الاتهامات أمس، ل[cue:يؤكد] أن [content:الرصيف مفتوح]");
});
