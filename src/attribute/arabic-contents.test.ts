// What is said, case by case, on marked text: quoted pieces, questions, expected acts, and where the words end.
// All people and places are invented. Leaves out who speaks (arabic-sources.test.ts).

import { test } from "node:test";
import { check, silent } from "./marked-text.test.ts";

test("a short quotation behind «قال» and its subject is speech, whatever follows", () => {
  check("و[cue:قال] [source:وزير النقل سالم حداد] [content:“نسير نحو المرفأ”] وذلك بعد يومين من الاجتماع");
  check("[cue:قالت] [source:“الأيادي البيضاء”] إن [content:الرصيف مغلق]");
});

test("a question is a content", () => {
  check("[cue:وصف] [source:المسعف] [content:كيف انهار السقف]");
  check("[cue:سأل] [source:القاضي] [content:لماذا تأخرت الرحلة]");
});

test("an expected act needs no clause", () => {
  check("[cue:من المتوقع] [content:وصول السفينة غداً]");
  silent("كان هذا من المتوقع");
});

test("«أما» hands the sentence to another matter", () => {
  check("[cue:قال] [source:سالم] إن [content:الرصيف مغلق]، أما الجسر فمفتوح");
});

test("a list of charges is no rule of law", () => {
  check("[cue:وفقا] ل[source:لائحة الاتهامات]، [content:تواجه الشركة حكماً ثقيلاً]");
  silent("وفقا للائحة المرفأ، تدفع السفن رسماً");
});

test("a short marked piece is a part of the clause that goes on from it", () => {
  check(
    "[cue:حذر] [source:المفوض] من [content:“كارثة” ستقع على الصيادين العالقين في مدينة المرفأ القديمة جراء العاصفة الكبرى على الساحل]",
  );
});

test("what is written stands behind a long medium", () => {
  check(
    "و[cue:كتب] [source:سالم حداد] في تغريدة نشرها صباح أمس على حسابه الخاص في موقع تويتر للتواصل [content:“لن نغادر هذا المرفأ أبداً”]",
  );
});

test("a complementiser behind a colon is passed over", () => {
  check("[cue:قال] [source:سالم] في بيان: إن [content:الرصيف مغلق]");
});

test("the words of a verb in a relative clause between commas end at the second comma", () => {
  check("أصدرت [source:المحكمة]، التي [cue:شددت على] [content:خطورة التهم]، حكماً ثقيلاً");
});

test("marked words may stand before their verb, and go on behind it", () => {
  check("[content:“لن نغادر هذا البيت”]، [cue:قال] [source:سالم حداد] للصحافيين", { rule: "ATT-23" });
  check("[content:“لن نغادر هذا البيت”]، هكذا [cue:قال] [source:سالم]");
  check("[content:“لن نغادر هذا البيت”]، [cue:قال] [source:سالم]، [content:“وسنعود إلى المرفأ غداً”]");
});

test("«قائلاً» only repeats a verb of speech; a short marked name is no speech when the clause comes behind it", () => {
  check("و[cue:أردف] [source:الوزير] قائلاً: [content:“لا تصدقوا ما يُقال”]");
  check("و[cue:تحدثت] [source:قناة “إن إتش بي”] عن [content:احتمال وجود قتلى]");
});

test("behind a closing mark «وكانت» is the outlet's own", () => {
  check("[cue:أشارت] [source:الوزارة] إلى أن [content:الشاب “غادر المرفأ مساء أمس”] وكانت قد أغلقت الرصيف");
});

test("the ب that a verb governs may stand inside the marks; disease that spreads leaks nothing", () => {
  check("و[cue:رحب] [source:سالم] [content:“بالتعاون الذي نرغب في تطويره بين المدينتين”]");
  silent("بعد تفشي “الحمى الصفراء” في المدينة");
  check("[content:تُسلَّم السفن غداً] [cue:استنادا] ل[source:مصادر في الميناء]");
});
