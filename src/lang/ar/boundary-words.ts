// Small words that begin, end or interrupt a source phrase or a content. Cue keys (أإآ written ا), conjunction off.
// Leaves out punctuation, which the attribute stage reads from the text.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const COMPLEMENTISER = /^[بل]?ا(?:ن|نه|نها|نهم|نهما|نهن|ننا|نني|نك|ني|نا|نكم|لا)$/;

/** «أن، إن، بأن، أنه …» and «ألا». Every reading of unvocalised «ان»: the context decides. */
export function isComplementiser(key: string): boolean {
  return COMPLEMENTISER.test(key) && key !== "انا" && key !== "الا" && key !== "لالا";
}

/** Before أن these make another conjunction: «قبل أن», «إلا أن», «رغم أن». */
export const COMPLEMENTISER_BLOCKERS: ReadonlySet<string> = words(
  "قبل بعد منذ دون بدون الا غير لولا كما رغم مع بيد سوى لكن حيث اذ مجرد ريثما خاصة خصوصا لاسيما سيما علما ف",
);

/** Prepositions that are words of their own. */
export const PREPOSITIONS: ReadonlySet<string> = words(
  "في من الى على عن مع لدى بين خلال قبل بعد منذ حتى عبر حول ضد نحو تحت فوق امام وراء خلف دون بدون عند بشان بسبب حيال تجاه ازاء اثر عقب غداة اثناء ضمن داخل خارج قرب لصالح بحضور رغم عدا سوى فور طوال وسط بهدف بغية لدي برفقة بعيد قبيل شمال جنوب شرق غرب شرقي غربي شمالي جنوبي",
);

/** Relative pronouns. */
export const RELATIVES: ReadonlySet<string> = words(
  "الذي التي الذين اللذان اللذين اللتان اللتين اللواتي اللاتي اللائي ممن",
);

/** Clause openers that end a source and, after a comma, a content. */
export const CLAUSE_OPENERS: ReadonlySet<string> = words(
  "عما حيث عندما بعدما كما بينما فيما حين حينما لما كلما اذ اذا لان لكن لكنه لكنها لكنهم الا غير بيد رغم علما مما ما وذلك ذلك فضلا اضافة بالاضافة ردا تعليقا فان وان لو كي لكي حتى بل ثم لذلك كذلك كيف لماذا متى هل",
);

/** Days, months, parts of the day: adjuncts between verb and complementiser, never part of a name. */
export const TIME_WORDS: ReadonlySet<string> = words(
  "امس اليوم غدا الان الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت الإثنين يوم مساء صباح ظهر فجر ليل ليلة عصر عشية ايام عام سنة شهر اسبوع قبل حينها يومها وقتها بعدها قبلها لاحقا سابقا مؤخرا اخيرا قريبا حاليا انذاك الاسبوع الشهر العام صباحا مساء ليلا فجرا ظهرا يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر ايار حزيران تموز ايلول نيسان اذار شباط كانون تشرين المرة حديثا تباعا فورا",
);

/** Adverbs that may stand between verb and subject. */
export const ADVERBS: ReadonlySet<string> = words(
  "ايضا كذلك مجددا مرة مرارا هنا هناك قد لقد كثيرا دائما رسميا علنا صراحة ضمنا بشدة بوضوح حرفيا تحديدا خصوصا خاصة ثانية بالتالي بالمقابل مباشرة فقط جدا تماما استباقيا بالفعل مازحا ضاحكا باكيا معا عمليا اساسا غالبا عموما بدوره بدورها بدورهم بالتحديد بالاساس",
);

/** What a statement is made in or on: after في or على they name the medium, not the source. */
export const MEDIUM_HEADS: ReadonlySet<string> = words(
  "بيان بيانه بيانها تصريح تصريحات تصريحه تصريحاته تصريحاتها خطاب خطابه خطابها كلمة كلمته كلمتها مقابلة مقابلته مقابلتها مؤتمر مؤتمره لقاء لقائه حديث حديثه حديثها تغريدة تغريدته تغريدات تغريداته تغريدتها تدوينة تدوينته منشور منشوره رسالة رسالته رسالتها تقرير تقريره تقريرها مقال مقالة مقاله صفحته صفحتها صفحة حسابه حسابها حساب موقعه موقعها موقع تويتر فيسبوك فيس انستغرام بث جلسة مداخلة مداخلته اجتماع اجتماعه اتصال تعليق تعليقه تعليقها رده ردها رد ختام مستهل بداية افتتاح وقت ساعة اعقاب معرض سياق اطار شان برنامج مذكرة دراسة وثيقة كتاب كتابه حوار حواره تسجيل فيديو مقطع شريط ايجاز مناسبة ذكرى شهادة شهادته جلسته افادة افادته ندوة مراسم حفل خطبة خطبته نهاية غضون هامش ضوء ظل انتظار حال حالة",
);

/** Who is spoken to: «للصحافيين», «لوكالة كذا», «للبرلمان». The word without its ل and without ال. */
export const AUDIENCE_HEADS: ReadonlySet<string> = words(
  "موقعنا شبكتنا قناتنا صحيفتنا وكالتنا صحافة صحافيين صحفيين صحفي صحافي صحيفة وكالة قناة تلفزيون اذاعة شبكة موقع مجلة مراسل مراسلين مراسلي برنامج وسائل جريدة راديو اعلام اعلاميين نواب رويترز فرانس بي سي اسوشيتد اسوشييتد سبوتنيك تاس سكاي جزيرة عربية حرة اناضول منصة محطة صحف محكمة محققين وكالات فضائية انباء ميدل انتر سانا وفا بترا واس",
);

/** Quantifying words before the head of a source: «عدد من المحللين», «أحد خبراء السفريات», «هؤلاء المهاجرون». */
export const QUANTIFIERS: ReadonlySet<string> = words(
  "عدد العديد عدة بعض احد احدى معظم اغلب غالبية هؤلاء كل كلا كلتا جميع الكثير كثير مجموعة مئات عشرات الاف من هذا هذه ذلك تلك ثلاثة اربعة خمسة ستة سبعة نحو بقية سائر كافة مختلف اكثر اثنان ثلاث",
);

/** Broken plurals of origin: behind a definite noun they are its adjective («الساسة الأتراك»), not an object. */
export const ORIGIN_PLURALS: ReadonlySet<string> = words(
  "الاتراك الاكراد العرب الروس الالمان الافغان الاسبان الامريكان الاميركان الانجليز الانكليز اليهود الاجانب البدو الفرس اليونان الافارقة المغاربة الاشقاء",
);

/** Frequent verbs that say nothing: behind a noun they end it («الوزير اكتفى بـ», the minister confined himself to). Forms that are also nouns are left out. */
export const COMMON_VERBS: ReadonlySet<string> = words(
  "اجري اجريت اكتفى اكتفت التقى التقت توجه توجهت وصل وصلت زار زارت عاد عادت بدا بدات قام قامت قاموا سعى سعت اجرى اجرت اجروا القى القت شارك شاركت استقبل استقبلت دخل دخلت خرج خرجت تلقى تلقت تولى تولت انتخب انتخبت تقدموا تقدمت فاز فازت حصل حصلت اضطر اضطرت استطاع استطاعت تمكن تمكنت اصبح اصبحت بات باتت ظل ظلت يزال تزال مازال يقوم تقوم يسعى تسعى يواجه تواجه يعمل تعمل يعيش تعيش يمكن يجري تجري يتعين يبلغ قتل قتلت اصيب اصيبت توفي توفيت اعتقل اعتقلت اطلع اطلعت",
);
