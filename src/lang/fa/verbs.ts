// The verbs of Persian news that report what someone says, thinks or asks for. One row a verb: past stem with the noun of a compound before it,
// what it takes, a marked example. Leaves out verbs of mere action («دیدار کرد», «رأی داد»).

import type { Commitment, Stance } from "../../model/attribution.ts";
import type { ReportingVerb } from "../reporting-language.ts";
import { type VerbGroup, verbsOf } from "../reporting-rows.ts";
import { persianForms } from "./verb-forms.ts";

const GROUPS: readonly VerbGroup[] = [
  {
    class: "say",
    commitment: 2,
    stance: 0,
    verbs: [
      ["گفت", "qcb", "[source:شهردار] [cue:گفت] که [content:پل بسته شده است]."],
      ["اظهار داشت", "qcb", "[source:شهردار] [cue:اظهار داشت]: [content:«پل بسته است»]."],
      ["اظهار کرد", "qcb", "[source:شهردار] [cue:اظهار کرد]: [content:«پل بسته است»]."],
      ["بیان کرد", "qcb", "[source:وزیر نیرو] [cue:بیان کرد] که [content:سدها سالم است]."],
      ["بیان داشت", "qcb", "[source:وزیر نیرو] [cue:بیان داشت] که [content:سدها سالم است]."],
      ["عنوان کرد", "qcb", "[source:مدیر کارخانه] [cue:عنوان کرد] که [content:تولید ادامه دارد]."],
      ["ابراز کرد", "qcb", "[source:مدیر کارخانه] [cue:ابراز کرد] که [content:تولید ادامه دارد]."],
      ["ابراز داشت", "qcb", "[source:مدیر کارخانه] [cue:ابراز داشت] که [content:تولید ادامه دارد]."],
      ["مطرح کرد", "qcb", "[source:نماینده مجلس] [cue:مطرح کرد] که [content:قانون ناقص است]."],
      ["اضافه کرد", "qcb", "[source:فرماندار] [cue:اضافه کرد]: [content:«راه باز است»]."],
    ],
  },
  {
    class: "announce",
    commitment: 3,
    stance: 0,
    verbs: [
      ["اعلام کرد", "qcbo", "[source:شهرداری] [cue:اعلام کرد] [content:پل معلق بسته شده است]."],
      ["اعلام داشت", "qcb", "[source:وزارت نیرو] [cue:اعلام داشت] که [content:سدها سالم است]."],
      ["خبر داد", "qco", "[source:استاندار] [content:از بازگشایی جاده] [cue:خبر داد]."],
      ["اطلاع داد", "c", "[source:ناخدا] [cue:اطلاع داد] که [content:قایق سالم است]."],
    ],
  },
  {
    class: "report",
    commitment: 2,
    stance: 0,
    verbs: [
      ["گزارش داد", "qcb", "[source:خبرگزاری موج] [cue:گزارش داد] که [content:دو قایق گم شده‌اند]."],
      ["گزارش کرد", "qcb", "[source:خبرگزاری موج] [cue:گزارش کرد] که [content:دو قایق گم شده‌اند]."],
    ],
  },
  {
    class: "write",
    commitment: 2,
    stance: 0,
    verbs: [["نوشت", "qcb", "[source:روزنامه ساحل] [cue:نوشت] که [content:سد ترک خورده است]."]],
  },
  {
    class: "add",
    commitment: 2,
    stance: 0,
    verbs: [
      ["افزود", "qcb", "[source:شهردار] [cue:افزود] که [content:کارها آغاز شده است]."],
      ["ادامه داد", "qcb", "[source:شهردار] [cue:ادامه داد]: [content:«زمان می‌خواهیم»]."],
      ["تکرار کرد", "qcb", "[source:وزیر نیرو] [cue:تکرار کرد] که [content:تصمیمی نیست]."],
    ],
  },
  {
    class: "explain",
    commitment: 2,
    stance: 1,
    verbs: [
      ["توضیح داد", "qcb", "[source:مهندس پروژه] [cue:توضیح داد] که [content:شیر زنگ زده است]."],
      ["تشریح کرد", "qcb", "[source:مهندس پروژه] [cue:تشریح کرد] که [content:شیر زنگ زده است]."],
      ["یادآور شد", "qcb", "[source:شهردار] [cue:یادآور شد] که [content:شنا ممنوع است]."],
      ["یادآوری کرد", "qcb", "[source:شهردار] [cue:یادآوری کرد] که [content:شنا ممنوع است]."],
      ["خاطرنشان کرد", "qcb", "[source:رئیس بانک] [cue:خاطرنشان کرد]: [content:«نرخ ثابت است»]."],
      ["خاطر نشان کرد", "qcb", "[source:رئیس بانک] [cue:خاطر نشان کرد] که [content:نرخ ثابت است]."],
      ["متذکر شد", "qcb", "[source:رئیس بانک] [cue:متذکر شد] که [content:نرخ ثابت است]."],
      ["اشاره کرد", "c", "[source:کارشناس] [cue:اشاره کرد] که [content:ترمزها فرسوده است]."],
      ["گوشزد کرد", "cb", "[source:کارشناس] [cue:گوشزد کرد] که [content:ترمزها فرسوده است]."],
    ],
  },
  {
    class: "assert",
    commitment: 3,
    stance: 0,
    verbs: [
      ["تأکید کرد", "qcb", "[source:فرماندار] [cue:تأکید کرد] که [content:خطری نیست]."],
      ["تصریح کرد", "qcb", "[source:وکیل] [cue:تصریح کرد] که [content:نامه جعلی است]."],
      ["تأیید کرد", "qcbo", "[source:پلیس] [cue:تأیید کرد] که [content:مرد مسلح بود]."],
      ["اصرار کرد", "c", "[source:نگهبان] [cue:اصرار کرد] که [content:در بسته بود]."],
      ["اطمینان داد", "cb", "[source:وزیر نیرو] [cue:اطمینان داد] که [content:ذخیره کافی است]."],
    ],
  },
  {
    class: "reveal",
    commitment: 3,
    stance: 1,
    verbs: [
      ["فاش کرد", "qcbo", "[source:روزنامه ساحل] [cue:فاش کرد] که [content:قرارداد محرمانه بود]."],
      ["افشا کرد", "qcbo", "[source:روزنامه ساحل] [cue:افشا کرد] که [content:قرارداد محرمانه بود]."],
      ["نشان داد", "cb", "[source:تحقیقات] [cue:نشان داد] که [content:ترمزها فرسوده بود]."],
      ["ثابت کرد", "cb", "[source:تصاویر] [cue:ثابت کرد] که [content:اسکله خالی بود]."],
    ],
  },
  {
    class: "admit",
    commitment: 3,
    stance: 1,
    verbs: [
      ["اذعان کرد", "qcb", "[source:مدیر کارخانه] [cue:اذعان کرد] که [content:آژیر خاموش بود]."],
      ["اعتراف کرد", "qcb", "[source:نگهبان] [cue:اعتراف کرد] که [content:در باز بود]."],
      ["پذیرفت", "cbo", "[source:شرکت] [cue:پذیرفت] که [content:مخزن نشت داشت]."],
    ],
  },
  {
    class: "claim",
    commitment: 2,
    stance: -1,
    verbs: [
      ["مدعی شد", "qcb", "[source:متهم] [cue:مدعی شد] که [content:کلید گم شده بود]."],
      ["مدعی است", "cb", "[source:متهم] [cue:مدعی است] که [content:کلید گم شده بود]."],
      ["ادعا کرد", "qcb", "[source:یک گروه مسلح] [cue:ادعا کرد] که [content:انبار را زده است]."],
    ],
  },
  {
    class: "deny",
    commitment: 3,
    stance: 0,
    verbs: [
      ["تکذیب کرد", "o", "[source:بانک] [content:این خبر را] [cue:تکذیب کرد]."],
      ["رد کرد", "o", "[source:وزارت دفاع] [content:این گزارش را] [cue:رد کرد]."],
      ["انکار کرد", "ocb", "[source:متهم] [content:این اتهام را] [cue:انکار کرد]."],
      ["بی‌اساس خواند", "o", "[source:وزارت دفاع] [content:این گزارش را] [cue:بی‌اساس خواند]."],
    ],
  },
  {
    class: "accuse",
    commitment: 3,
    stance: 0,
    verbs: [
      ["متهم کرد", "oc", "[source:دادستانی] [content:وی را به فساد] [cue:متهم کرد]."],
      ["محکوم کرد", "o", "[source:وزارت خارجه] [content:این حمله را] [cue:محکوم کرد]."],
      ["انتقاد کرد", "oc", "[source:اتحادیه] [content:از کندی تعمیرات] [cue:انتقاد کرد]."],
      ["توصیف کرد", "o", "[source:وزیر خارجه تارویا] [content:این رویداد را «جنایت جنگی»] [cue:توصیف کرد]."],
      ["خواند", "o", "[source:وزیر خارجه تارویا] [content:این رویداد را «جنایت جنگی»] [cue:خواند]."],
      ["دانست", "o", "[source:وزارت دارایی] [content:این نامه را جعلی] [cue:دانست]."],
    ],
  },
  {
    class: "demand",
    commitment: 2,
    stance: 0,
    verbs: [
      ["خواست", "cb", "[source:شهردار] از مردم [cue:خواست] [content:در خانه بمانند]."],
      ["درخواست کرد", "cb", "[source:اتحادیه] از دولت [cue:درخواست کرد] که [content:بندر باز شود]."],
      ["دعوت کرد", "c", "[source:شهردار] از مردم [cue:دعوت کرد] که [content:در خانه بمانند]."],
      ["توصیه کرد", "cb", "[source:پزشک] [cue:توصیه کرد] که [content:آب را بجوشانند]."],
      ["پیشنهاد کرد", "cbo", "[source:اتحادیه] [cue:پیشنهاد کرد] که [content:کار از سر گرفته شود]."],
      ["دستور داد", "cb", "[source:قاضی] [cue:دستور داد] که [content:درها باز شود]."],
    ],
  },
  {
    class: "promise",
    commitment: 3,
    stance: 0,
    verbs: [
      ["وعده داد", "cb", "[source:وزیر نیرو] [cue:وعده داد] که [content:کمک می‌رسد]."],
      ["قول داد", "cb", "[source:نخست‌وزیر] [cue:قول داد] [content:دولت کمک بفرستد]."],
      ["تهدید کرد", "cbo", "[source:یک گروه مسلح] [cue:تهدید کرد] که [content:گروگان‌ها را می‌کشد]."],
    ],
  },
  {
    class: "warn",
    commitment: 2,
    stance: 0,
    verbs: [["هشدار داد", "qcbo", "[source:کارشناس هواشناسی] [cue:هشدار داد] که [content:باران در راه است]."]],
  },
  {
    class: "believe",
    commitment: 1,
    stance: 0,
    verbs: [
      ["معتقد است", "cb", "[source:انجمن شفافیت] [cue:معتقد است] [content:مدارک کافی وجود دارد]."],
      ["بر این باور است", "cb", "[source:کارشناسان] [cue:بر این باور هستند] که [content:سد می‌ماند]."],
      ["امیدوار است", "cb", "[source:شهرداری] [cue:امیدوار است] که [content:پل باز شود]."],
      ["ابراز امیدواری کرد", "cb", "[source:شهردار] [cue:ابراز امیدواری کرد] که [content:پل باز شود]."],
      ["ابراز نگرانی کرد", "co", "[source:سازمان ملل] [content:از وضع آوارگان] [cue:ابراز نگرانی کرد]."],
      ["نگران است", "c", "[source:شهرداری] [cue:نگران است] که [content:سد بشکند]."],
    ],
  },
  {
    class: "expect",
    commitment: 1,
    stance: 0,
    verbs: [
      ["پیش‌بینی کرد", "cbo", "[source:بانک] [cue:پیش‌بینی کرد] که [content:قیمت‌ها پایین می‌آید]."],
      ["انتظار داشت", "c", "[source:تحلیلگران] [cue:انتظار دارند] که [content:قیمت‌ها پایین بیاید]."],
      ["برآورد کرد", "cb", "[source:بانک] [cue:برآورد کرد] که [content:زیان سنگین است]."],
    ],
  },
  {
    class: "reply",
    commitment: 2,
    stance: 0,
    verbs: [
      ["پاسخ داد", "qcb", "[source:استاندار] [cue:پاسخ داد]: [content:«خواهیم دید»]."],
      ["پرسید", "qc", "[source:شهردار] [cue:پرسید]: [content:«چه کسی می‌پردازد؟»]"],
    ],
  },
  {
    class: "publish",
    commitment: 2,
    stance: 0,
    verbs: [["آمد", "cb", "در [source:این بیانیه] [cue:آمده است] که [content:سدها سالم است]."]],
  },
];

const plain = { commitment: 2 as Commitment, stance: 0 as Stance, passives: [], prepositions: [] };

/** «با بیان اینکه C، …»: what goes with the main verb; «این که» is written in two ways. */
const going = (lead: string, kind: string, example: string): ReportingVerb => ({
  ...plain,
  lemma: `${lead} اینکه`,
  class: kind,
  forms: [],
  participles: [`${lead} اینکه`, `${lead} این که`],
  takes: ["clause"],
  example,
});

const STANDING: readonly ReportingVerb[] = [
  going("با بیان", "say", "[source:وکیل] [cue:با بیان اینکه] [content:پرونده سیاسی است]، سالن را ترک کرد."),
  going("ضمن بیان", "say", "[source:وکیل] [cue:ضمن بیان اینکه] [content:پرونده سیاسی است]، سالن را ترک کرد."),
  going("با اشاره به", "explain", "[source:شهردار] [cue:با اشاره به اینکه] [content:شهر آرام است]، سالن را ترک کرد."),
  going("با تأکید بر", "assert", "[source:شهردار] [cue:با تأکید بر اینکه] [content:شهر آرام است]، سالن را ترک کرد."),
  going("با اعلام", "announce", "[source:شهردار] [cue:با اعلام اینکه] [content:شهر آرام است]، سالن را ترک کرد."),
  going("با یادآوری", "explain", "[source:شهردار] [cue:با یادآوری اینکه] [content:شهر آرام است]، سالن را ترک کرد."),
  {
    ...plain,
    lemma: "خواستار شد",
    class: "demand",
    forms: ["خواستار"],
    participles: [],
    takes: ["bare"],
    example: "[source:وزیر خارجه تارویا] [cue:خواستار] [content:تحقیقات مستقل] شد.",
  },
];

/** The verbs. */
export const PERSIAN_VERBS: readonly ReportingVerb[] = [...STANDING, ...verbsOf(GROUPS, persianForms)];
