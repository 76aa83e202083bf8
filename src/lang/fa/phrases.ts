// Persian phrases that name a source without a verb, and words of hearsay that name none. Each with a marked example that a test runs.
// «به نقل از» is a relay: one passes on what another said. Leaves out verbs (verbs.ts).

import type { HearsayPhrase, ReportingNoun, ReportingPhrase } from "../reporting-language.ts";

const according = (phrase: string, example: string): ReportingPhrase => ({
  phrase,
  source: "behind",
  class: "according",
  commitment: 2,
  stance: 0,
  example,
});

const relay = (phrase: string, example: string): ReportingPhrase => ({ ...according(phrase, example), class: "relay" });

/** Phrases of source. */
export const PERSIAN_PHRASES: readonly ReportingPhrase[] = [
  according("به گزارش", "[cue:به گزارش] [source:روزنامه ساحل]، [content:دو قایق گم شده‌اند]."),
  according("به گفته", "[cue:به گفته] [source:پریسا سامان]، [content:تعمیرات هشت ماه طول می‌کشد]."),
  according("به گفتهٔ", "[cue:به گفتهٔ] [source:ناخدا]، [content:قایق سالم است]."),
  according("به گفته ی", "[cue:به گفته ی] [source:ناخدا]، [content:قایق سالم است]."),
  according("به گفته‌ی", "[cue:به گفته‌ی] [source:ناخدا]، [content:قایق سالم است]."),
  according("به نوشته", "[cue:به نوشته] [source:روزنامه ساحل]، [content:سد ترک خورده است]."),
  according("به اعتقاد", "[cue:به اعتقاد] [source:کارشناسان]، [content:سد می‌ماند]."),
  according("به باور", "[cue:به باور] [source:کارشناسان]، [content:سد می‌ماند]."),
  according("به اعلام", "[cue:به اعلام] [source:پلیس]، [content:دو نفر زخمی شدند]."),
  according("از نظر", "[cue:از نظر] [source:وزارت نیرو]، [content:خطری نیست]."),
  according("از دید", "[cue:از دید] [source:وزارت نیرو]، [content:خطری نیست]."),
  according("بر اساس", "[cue:بر اساس] [source:گزارش پلیس]، [content:دو نفر زخمی شدند]."),
  according("براساس", "[cue:براساس] [source:گزارش پلیس]، [content:دو نفر زخمی شدند]."),
  according("بر اساس اعلام", "[cue:بر اساس اعلام] [source:مؤسسه اقلیم]، [content:باران ادامه دارد]."),
  according("طبق", "[cue:طبق] [source:گزارش پلیس]، [content:دو نفر زخمی شدند]."),
  according("طبق اعلام", "[cue:طبق اعلام] [source:پلیس]، [content:دو نفر زخمی شدند]."),
  according("بنا بر", "[cue:بنا بر] [source:این گزارش]، [content:چهارده نفر کشته شدند]."),
  according("بنابر", "[cue:بنابر] [source:این گزارش]، [content:چهارده نفر کشته شدند]."),
  according("بنا به", "[cue:بنا به] [source:این گزارش]، [content:چهارده نفر کشته شدند]."),
  according("بنا به گفته", "[cue:بنا به گفته] [source:ناخدا]، [content:قایق سالم است]."),
  relay("به نقل از", "[cue:به نقل از] [source:ناخدا]، [content:قایق سالم است]."),
  relay("به نقل از", "روزنامه ساحل [cue:به نقل از] [source:دو منبع دولتی] نوشت که [content:نرخ سود بالا می‌رود]."),
  relay("از قول", "[cue:از قول] [source:ناخدا]، [content:قایق سالم است]."),
];

const hearsay = (
  phrase: string,
  scope: HearsayPhrase["scope"],
  stance: HearsayPhrase["stance"],
  example: string,
): HearsayPhrase => ({ phrase, scope, commitment: 1, stance, example });

/** Words of hearsay. */
export const PERSIAN_HEARSAY: readonly HearsayPhrase[] = [
  hearsay("گفته می شود", "behind", 0, "[cue:گفته می شود] که [content:ده‌ها نفر ناپدید شده‌اند]."),
  hearsay("گفته می‌شود", "behind", 0, "[cue:گفته می‌شود] [content:ده‌ها نفر ناپدید شده‌اند]."),
  hearsay("شنیده می‌شود", "behind", -1, "[cue:شنیده می‌شود] [content:شماری از کارکنان اخراج شده‌اند]."),
  hearsay("شنیده می شود", "behind", -1, "[cue:شنیده می شود] که [content:شماری از کارکنان اخراج شده‌اند]."),
  hearsay("شنیده شده است", "behind", -1, "[cue:شنیده شده است] که [content:شهردار استعفا می‌دهد]."),
  hearsay("شایعه شده است", "behind", -1, "[cue:شایعه شده است] که [content:شهردار استعفا می‌دهد]."),
  hearsay("گویا", "behind", -1, "[cue:گویا] [content:شهردار استعفا می‌دهد]."),
  hearsay("ظاهراً", "behind", 0, "[cue:ظاهراً] [content:قایق غرق شده است]."),
  hearsay("ظاهرا", "behind", 0, "[cue:ظاهرا] [content:قایق غرق شده است]."),
  hearsay("به ادعای برخی", "behind", -1, "[cue:به ادعای برخی]، [content:صندوق خالی بود]."),
];

/** Nouns of saying: a talk («گفت و گو») holds a verb's form and is none. */
export const PERSIAN_NOUNS: readonly ReportingNoun[] = [
  {
    forms: ["گفت و گو", "گفت وگو", "گفت و گوی", "گفت وگوی", "گفت و گوها"],
    lemma: "گفت‌وگو",
    class: "say",
    commitment: 2,
    stance: 0,
    example: "[source:شهردار] در گفت و گو با رادیو شهر [cue:گفت]: [content:«پل بسته است»]",
  },
];
