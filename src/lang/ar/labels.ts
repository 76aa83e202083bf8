// Labels: what an outlet calls an actor beyond its name. A charge says what the word does in use, not whether it is deserved.
// Neither side of a pair is "the neutral one": both are shown. Leaves out drift (trace) and scare quotes (found by marks).

import type { LabelCharge } from "../../model/actor.ts";

/** Where the label stands: before the name («المدعو …»), behind it («… الإرهابية»), or in place of the name («الاحتلال التركي»). */
export type LabelPosition = "before" | "behind" | "instead";

/** One label word or phrase. */
export interface LabelEntry {
  readonly forms: readonly string[];
  readonly charge: LabelCharge;
  readonly position: LabelPosition;
  /** A phrase in which it is a label; names are invented. */
  readonly example: string;
}

/** Inflected forms of an adjective of the regular kind, with and without article. */
function adjective(stem: string): readonly string[] {
  return ["", "ة", "ون", "ين", "ات"].flatMap((ending) => [stem + ending, `ال${stem}${ending}`]);
}

/** The table. */
export const LABELS: readonly LabelEntry[] = [
  { forms: adjective("إرهابي"), charge: "derogatory", position: "behind", example: "لواء البحر الإرهابي" },
  { forms: adjective("متطرف"), charge: "derogatory", position: "behind", example: "جماعة البحر المتطرفة" },
  { forms: adjective("متشدد"), charge: "derogatory", position: "behind", example: "حركة البحر المتشددة" },
  { forms: adjective("تكفيري"), charge: "derogatory", position: "behind", example: "حركة البحر التكفيرية" },
  { forms: adjective("إجرامي"), charge: "derogatory", position: "behind", example: "حركة البحر الإجرامية" },
  { forms: adjective("انقلابي"), charge: "derogatory", position: "behind", example: "ميليشيا البحر الانقلابية" },
  { forms: adjective("صهيوني"), charge: "derogatory", position: "behind", example: "جيش البحر الصهيوني" },
  { forms: adjective("مرتزق"), charge: "derogatory", position: "behind", example: "قوات البحر المرتزقة" },
  { forms: adjective("عميل"), charge: "derogatory", position: "behind", example: "حركة البحر العميلة" },
  { forms: adjective("طائفي"), charge: "derogatory", position: "behind", example: "ميليشيا البحر الطائفية" },
  { forms: adjective("متمرد"), charge: "distancing", position: "behind", example: "حركة البحر المتمردة" },
  { forms: adjective("انفصالي"), charge: "distancing", position: "behind", example: "حركة البحر الانفصالية" },
  { forms: adjective("جهادي"), charge: "distancing", position: "behind", example: "حركة البحر الجهادية" },
  { forms: adjective("محظور"), charge: "distancing", position: "behind", example: "جماعة البحر المحظورة" },
  { forms: adjective("مزعوم"), charge: "distancing", position: "behind", example: "لواء البحر المزعوم" },
  { forms: ["المخلوع"], charge: "derogatory", position: "behind", example: "الرئيس المخلوع سامر العدناني" },
  {
    forms: ["المدعو", "المدعوة", "المدعوين"],
    charge: "derogatory",
    position: "before",
    example: "المدعو سامر العدناني",
  },
  { forms: ["المجرم", "السفاح", "الطاغية"], charge: "derogatory", position: "before", example: "المجرم سامر العدناني" },
  {
    forms: ["ما يسمى", "ما يسمى بـ", "ما تسمى", "ما يدعى", "المسمى", "المسماة", "ما أسمته", "ما أسماه", "ما سمي"],
    charge: "distancing",
    position: "before",
    example: "ما يسمى هيئة البحر",
  },
  {
    forms: ["ما يعرف", "ما يعرف بـ", "ما تعرف بـ", "المعروفة بـ", "المعروف بـ"],
    charge: "distancing",
    position: "before",
    example: "ما يعرف بهيئة البحر",
  },
  { forms: ["المزعوم", "المزعومة"], charge: "distancing", position: "before", example: "المزعوم سامر العدناني" },
  { forms: ["ذراع", "أذرع", "الذراع"], charge: "distancing", position: "before", example: "ذراع حركة البحر" },
  { forms: ["عصابة", "عصابات"], charge: "derogatory", position: "before", example: "عصابات حركة البحر" },
  { forms: ["فلول"], charge: "derogatory", position: "before", example: "فلول حركة البحر" },
  { forms: ["مرتزقة"], charge: "derogatory", position: "before", example: "مرتزقة حركة البحر" },
  {
    forms: ["ميليشيا", "مليشيا", "ميليشيات", "مليشيات", "الميليشيا", "الميليشيات", "المليشيا"],
    charge: "derogatory",
    position: "before",
    example: "ميليشيا البحر",
  },
  { forms: ["كيان", "الكيان"], charge: "derogatory", position: "instead", example: "الكيان الصهيوني" },
  { forms: ["احتلال", "الاحتلال"], charge: "derogatory", position: "instead", example: "الاحتلال التركي" },
  { forms: ["نظام", "النظام"], charge: "distancing", position: "instead", example: "النظام السوري" },
  { forms: ["العدو"], charge: "derogatory", position: "instead", example: "العدو الإسرائيلي" },
  {
    forms: ["سلطة الأمر الواقع", "سلطات الأمر الواقع"],
    charge: "distancing",
    position: "instead",
    example: "سلطة الأمر الواقع",
  },
  { forms: ["معالي"], charge: "honorific", position: "before", example: "معالي الوزير سامر العدناني" },
  { forms: ["سعادة"], charge: "honorific", position: "before", example: "سعادة السفير سامر العدناني" },
  { forms: ["فخامة"], charge: "honorific", position: "before", example: "فخامة الرئيس سامر العدناني" },
  { forms: ["دولة رئيس"], charge: "honorific", position: "before", example: "دولة رئيس الوزراء سامر العدناني" },
  { forms: ["جلالة"], charge: "honorific", position: "before", example: "جلالة الملك سامر الأول" },
  {
    forms: ["صاحب السمو الملكي", "صاحب السمو", "سمو", "سموه"],
    charge: "honorific",
    position: "before",
    example: "سمو الأمير سامر العدناني",
  },
  {
    forms: ["خادم الحرمين الشريفين"],
    charge: "honorific",
    position: "before",
    example: "خادم الحرمين الشريفين الملك سامر الأول",
  },
  {
    forms: ["سماحة", "فضيلة", "نيافة", "غبطة", "قداسة"],
    charge: "honorific",
    position: "before",
    example: "سماحة المفتي سامر العدناني",
  },
  { forms: ["آية الله"], charge: "honorific", position: "before", example: "آية الله سامر العدناني" },
  { forms: ["الشهيد", "الشهيدة"], charge: "honorific", position: "before", example: "الشهيد سامر العدناني" },
  {
    forms: ["المغفور له", "الفقيد", "المرحوم"],
    charge: "honorific",
    position: "before",
    example: "المغفور له سامر العدناني",
  },
  {
    forms: ["القائد الرمز", "الزعيم الخالد", "السيد القائد"],
    charge: "honorific",
    position: "before",
    example: "السيد القائد سامر العدناني",
  },
  { forms: ["المجاهد", "البطل"], charge: "honorific", position: "before", example: "البطل سامر العدناني" },
  {
    forms: ["حفظه الله", "رحمه الله", "رعاه الله", "أيده الله"],
    charge: "honorific",
    position: "behind",
    example: "سامر العدناني حفظه الله",
  },
];
