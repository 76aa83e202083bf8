// Marked Persian news sentences by phenomenon: every one must give the marked finding among what is found. Fictional people and places.
// Leaves out the tables' own examples.

/** By phenomenon; a key that begins with "no record" holds texts in which nothing may be found. */
export const PERSIAN_EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  "a quotation behind a colon": [
    "[source:بهرام لطیفی، شهردار رودآباد]، روز دوشنبه در جمع خبرنگاران [cue:گفت]: [content:«امنیت مردم در اولویت است»].",
    "[source:انوش راد] [cue:اظهار داشت]: [content:«من طبق دستورالعمل عمل کردم.»]",
    "[source:احمد، نانوای روستای کرواز]، [cue:می‌گوید]: [content:«فرار کردیم.»]",
    "[source:دریا ویسی، وزیر محیط زیست]، در صفحه شخصی خود [cue:نوشت]: [content:«متخلفان مجازات خواهند شد»].",
    "[source:وزارت دفاع] در بیانیه‌ای [cue:اعلام کرد]: [content:«هواپیماهای ما پرواز نکردند»].",
  ],
  "a colon without marks": [
    "[source:وکیل او] [cue:تصریح کرد]: [content:موکل من خارج از کشور بود].",
    "[source:رئیس بانک مرکزی] [cue:خاطرنشان کرد]: [content:تصمیم در خرداد گرفته می‌شود].",
  ],
  "a clause with که": [
    "[source:سخنگوی دولت] در واکنش به این اظهارات [cue:گفت] که [content:نظری ندارد].",
    "[source:سیمین روها، کارشناس هواشناسی]، [cue:هشدار داد] که [content:باران در راه است].",
    "[source:کارشناسان] [cue:معتقدند] که [content:سد می‌ماند].",
    "[source:اینا سوری، وکیل او]، [cue:مدعی شد] که [content:دستور را سرمهندس داده است].",
  ],
  "a clause without که": [
    "[source:سازمان امداد] [cue:اعلام کرد] [content:سه نفر جان باختند].",
    "[source:دادستان کولچوه] [cue:گفت] [content:مدیر کارخانه از نشت خبر داشته است].",
    "[source:شاهدان عینی] به خبرگزاری موج [cue:گفتند] [content:صدای هواپیما شنیده‌اند].",
  ],
  "joined, with a joiner or apart": [
    "[source:شهردار] [cue:می‌گوید] [content:پل بسته است].",
    "[source:شهردار] [cue:می گوید] که [content:پل بسته است].",
    "[source:شهردار] [cue:گفته است] که [content:پل بسته است].",
    "[source:مسئولان] [cue:گفته‌اند] که [content:پل بسته است].",
    "[source:شهردار] [cue:تاکید کرد] که [content:پل بسته است].",
    "[source:شهردار] [cue:اعلام کرده است] که [content:پل بسته است].",
    "[source:شهردار] [cue:تأكيد كرد] که [content:پل بسته است].",
  ],
  "a pronoun or no subject: the last source goes on": [
    "[source:بهرام لطیفی] گفت پل بسته است. وی [cue:افزود] که [content:کارها آغاز شده است].",
    "[source:بهرام لطیفی] گفت پل بسته است. او همچنین [cue:تأکید کرد] که [content:خطری نیست].",
    "[source:اتحادیه] اعلام کرد بندر بسته است. همچنین [cue:افزود] که [content:کارگران می‌مانند].",
    "[source:اینا سوری] گفت راد بی‌گناه است. [cue:به گفته] وی، [content:موکلش قربانی شده است].",
  ],
  "a phrase that goes with the main verb": [
    "[source:کتایون آبان، وکیل مدافع او]، [cue:با بیان اینکه] [content:پرونده سیاسی است]، تصریح کرد: موکل من در خارج بود.",
    "[source:کتایون آبان، وکیل مدافع او]، با بیان اینکه پرونده سیاسی است، [cue:تصریح کرد]: [content:موکل من در خارج بود].",
  ],
  "according to, and relays": [
    "[cue:به گزارش] [source:خبرگزاری «موج»]، [content:دو قایق گم شده‌اند].",
    "[cue:به گفته] [source:پریسا سامان، مهندس پروژه]، [content:تعمیرات هشت ماه طول می‌کشد].",
    "[source:روزنامه روز کار] به نقل از دو منبع دولتی [cue:نوشت] که [content:نرخ سود بالا می‌رود].",
    "روزنامه روز کار [cue:به نقل از] [source:دو منبع دولتی] نوشت که [content:نرخ سود بالا می‌رود].",
  ],
  "anonymous sources": [
    "[source:یک منبع آگاه] که نخواست نامش فاش شود، به خبرگزاری موج [cue:گفت] که [content:به پیمانکار اخطار داده شده بود].",
    "[source:برخی رسانه‌ها] [cue:مدعی شدند] [content:یک شاهد کلیدی کشور را ترک کرده است].",
  ],
  "accusation, demand and denial": [
    "[source:دادستانی] [content:وی را به جانبداری از این شرکت] [cue:متهم کرده است].",
    "[source:فرهاد عرب‌پور، وزیر پیشین انرژی]، [content:دریافت هرگونه پورسانت از شرکت سولون را] [cue:تکذیب کرد].",
    "[source:نرگس پیرا، رئیس اتحادیه]، [content:این ادعا را] [cue:رد کرد].",
    "[source:استانداری] [content:این خبر را] [cue:تکذیب می‌کند].",
    "[source:مراد دلاور، رئیس این انجمن]، از دولت [cue:خواست] [content:قراردادها را منتشر کند].",
    "[source:فعالان محیط زیست] [content:از مرگ گسترده ماهی‌ها] [cue:خبر دادند].",
  ],
  hearsay: ["[cue:گفته می‌شود] [content:ده‌ها نفر ناپدید شده‌اند].", "[cue:اعلام شد] که [content:جاده بسته است]."],
  "no record: talks, names, laws and mere action": [
    "شهردار با ماهیگیران دیدار کرد.",
    "دو وزیر درباره صلح گفت و گو کردند.",
    "فیلم «ساحل سیاه» روز چهارشنبه اکران می‌شود.",
    "این خبر هنوز تأیید نشده است.",
    "کارها در اسفند آغاز شد.",
    "بر اساس قانون، شهردار را شورا برمی‌گزیند.",
    "وزیر به پرسش‌ها پاسخ نداد.",
    "تیم شهر چهار گل زد.",
  ],
};
