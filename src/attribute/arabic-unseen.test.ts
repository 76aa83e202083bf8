// What unseen articles showed: words that only look like sources or verbs of saying, on marked text with invented people and places.
// Leaves out the cases by phenomenon (arabic-sources.test.ts, arabic-contents.test.ts).

import assert from "node:assert/strict";
import { test } from "node:test";
import { attribute } from "./attribute.ts";
import { articleOf, check, silent } from "./marked-text.test.ts";

/** How many attributions a text has. */
const count = (text: string): number => attribute(articleOf(text)).attributions.length;

test("«عزت» without «إلى» is a name, «فحسب» is only, «تشهده» is undergone, «يبلغ 21» is of age", () => {
  check("و[cue:أضاف] [source:عزت] أن [content:السفينة بعيدة]");
  check("[cue:عزت] [source:البلدية] التأخير إلى [content:العاصفة]");
  assert.equal(count("أصبح إغلاق المرفأ مسألة وقت فحسب، وفقا لمراسل الصحيفة"), 1);
  check("قال [source:سالم] إن الوضع صعب بسبب الجفاف الذي تشهده البلاد، [cue:مشيرا إلى] أن [content:الماء قليل]");
  check("و[cue:كشف] [source:الضحية]، وهو طالب يبلغ 21 عاما، أنه [content:ليس بحارا]");
});

test("a norm behind «وفق» speaks for no one, nor does it inherit", () => {
  check(
    "جدد [source:سالم حداد] حرص البلدية على السلام وفق مرجعيات الحل المتفق عليها، و[cue:اتهم] [content:الشركة بتعطيل العمل]",
  );
});

test("an adverb, a bare «بـ», and a demonstrative are no sources", () => {
  check("و[cue:قالت] [source:ليلى] بعدها إن [content:البحر هادئ]");
  check("قال [source:سالم حداد] إن المدينة تشارك فيما [cue:وصفه] [content:بـ“العدوان”]");
  check("وتعد هذه أول [source:إشارة] [cue:تفيد] بأن [content:الحادث متعمد]");
});

test("adjuncts, addressees and objects end the source", () => {
  check("[cue:اعترف] [source:المتهم] أمام المحكمة بأنه [content:أغرق السفينة]");
  check("[cue:تحدث] [source:فارنيس] لرئيس الوزراء عن [content:الخطة]");
  check("وتطرق [source:هادي] لحصيلة لقائه مع المبعوث، [cue:مؤكداً] [content:موقف الحكومة الداعم للسلام]");
  check("[cue:أبدى] [source:السفير الجبلي] [content:تفهم بلاده لوجهة نظر البلدية]");
  check("وأبرز [source:العرجوني] دور الأمير سالم بن فارس في البناء، [cue:قائلا] إنه [content:يقوم بدور كبير]");
  check("[cue:أكد] [source:الرئيس الجبلي عبدربه منصور حداد] أن [content:الرصيف مغلق]");
});

test("a masculine verb takes no feminine document or country as its subject", () => {
  check("أعلن [source:اللاعب سالم حداد] اعتزاله، وذلك نتيجة “إهانات” [cue:قال] إنها [content:طالته خلال المباراة]");
  check("كشف [source:سالم حداد] أن العمل مستمر. لكنه [cue:طالب] تركيا [content:باحترام الاتفاق]");
  check("كشف [source:سالم حداد] أن العمل مستمر. و[cue:اتهم] [content:الساسة الأتراك بإثارة التوتر]");
});

test("behind an act and its object the relative clause hangs on the object", () => {
  check("حرص المدير على التذكير ب[source:القانون البحري] الذي [cue:يعتبر] أنه [content:لا بد من المساعدة]");
  check("وكان [source:عبد الرحمن]، الذي [cue:أنكر] [content:الاتهامات الموجهة إليه]، يدير المنزل");
  check("نقلت الصحيفة [source:تصريح المدير] الذي [cue:قال] إن [content:الأسعار مرتفعة]");
});

test("critics who say are one record", () => {
  check("لكن [source:منتقدين] [cue:يقولون] إن [content:الخطة غير عملية]");
  assert.equal(count("لكن منتقدين يقولون إن الخطة غير عملية"), 1);
});

test("ف before a short verb is a conjunction, and sources may mention an event", () => {
  check("أما بشأن القانون، ف[cue:قال] [source:العاهل الجبلي] إن [content:المشروع جديد]");
  check("[cue:ذكرت] [source:مصادر عسكرية وطبية] [content:ارتفاع عدد القتلى]");
  check("[cue:ذكر] [source:مدير المرفأ] أن [content:الرصيف مغلق]");
});

test("who has spoken before and opens the sentence goes on with «و»", () => {
  check(
    "قالت [source:ليلى حداد] إن البحر هادئ. ورد سالم أن المدينة بعيدة. واتصلت ليلى حداد بالشرطة مساء، و[cue:أخبرتهم] [content:بممارساته العنيفة]",
  );
});

test("a heading's speaker may be named in the body with a title behind a comma, or with what is spoken of", () => {
  check(
    "[source:العرجوني][cue::] [content:المدينة تساهم في البناء] ##\nقال سعد العرجوني، زعيم جماعة المرفأ، إن المدينة تساهم",
  );
  check("[source:سالم] عن ليلى[cue::] [content:ما يجري خلف الأبواب يبقى كذلك] ##\nانتقد الرئيس سالم التقارير");
});

test("a speaker may stand behind an unmarked statement", () => {
  check("[content:القمة التي تنعقد غداً سبقها توتر بين البلدين] [cue:تقول] [source:صحيفة الساحل]. والجو بارد");
  silent("لا أحد يعرف اليوم ماذا يقول سالم");
});

test("«رفض» is a verb in the pluperfect and at the head of a sentence, and adverbs in «بشكل» stand before the object", () => {
  check("وكان [source:رئيس البلدية سالم حداد] قد [cue:رفض] [content:فتح تحقيق في الحادث]");
  check("و[cue:ينفي] [source:سالم] بشكل قاطع [content:الاتهامات]");
  silent("تأجل الغداء الذي كان مقررا أمس مع أن الوزير حضر");
});

test("what is written, «لموقعنا», «بالقول» and a dateline are no part of the source", () => {
  check("وكتب [source:سالم] تغريدة، خلال رحلته، [cue:قال] فيها إنه [content:غادر المدينة]");
  check("[cue:قال] [source:رئيس البلدية سالم حداد] لموقعنا إن [content:الرصيف مغلق]");
  check("قال [source:سالم] إن البحر هادئ. و[cue:تابع] بالقول: [content:“نعلق آمالاً كبيرة على اللقاء”]");
  check("كما ردت [source:وزيرة النقل، ليلى حداد]، [cue:قائلة] إن [content:الرصيف مغلق]");
});

test("«بالتحديد» is an adverb", () => {
  check("[cue:أصرت] [source:ليلى] بالتحديد على [content:فتح الرصيف]");
});
