// The forms in which a Persian verb of reporting stands in news: past, present, perfect, pluperfect, with and without a joiner behind «می»,
// and the passive. A compound verb is a noun and a light verb («اعلام کرد»). Leaves out negative forms: they report nothing.

import type { VerbForms } from "../reporting-rows.ts";

/** Past stem → present stem, of simple and light verbs. */
const PRESENT: Readonly<Record<string, string>> = {
  گفت: "گوی",
  نوشت: "نویس",
  کرد: "کن",
  داد: "ده",
  داشت: "دار",
  شد: "شو",
  خواند: "خوان",
  دانست: "دان",
  خواست: "خواه",
  پذیرفت: "پذیر",
  افزود: "افزای",
  پرسید: "پرس",
  گذاشت: "گذار",
  آورد: "آور",
  گرفت: "گیر",
  برد: "بر",
  رسید: "رس",
  بست: "بند",
  اندیشید: "اندیش",
  زد: "زن",
};

/** «داشتن» has no «می» in the present. */
const BARE_PRESENT = new Set(["داشت"]);

/** «می‌خواهد» is to want, no request. */
const PAST_ONLY = new Set(["خواست"]);

/** «می» joined, with a zero-width joiner, or apart. The joiner is dropped when words are compared, so two spellings are enough. */
const withMi = (form: string): readonly string[] => [`می${form}`, `می ${form}`];

function presentOf(past: string): readonly string[] {
  const stem = PRESENT[past] ?? past;
  const forms = [`${stem}د`, `${stem}ند`];
  return BARE_PRESENT.has(past) ? forms : forms.flatMap(withMi);
}

/** «گفته است», «گفته‌اند», «گفته بود». */
function perfectOf(past: string): readonly string[] {
  const participle = `${past}ه`;
  return [
    ...[`${participle} است`, `${participle}است`, `${participle}اند`, `${participle} اند`],
    ...[`${participle} بود`, `${participle} بودند`],
  ];
}

function finiteOf(past: string): readonly string[] {
  if (PAST_ONLY.has(past)) return [past, `${past}ند`, ...perfectOf(past)];
  return [past, `${past}ند`, ...[past, `${past}ند`].flatMap(withMi), ...presentOf(past), ...perfectOf(past)];
}

/** «است», «بود» with their plurals, also written onto the word before («معتقدند»). */
const COPULA = ["است", "بود", "هستند", "بودند"];

/** All forms of a verb. `lemma`: its past stem, a compound with its noun before it («اعلام کرد»), or an adjective with «است». */
export function persianForms(lemma: string): VerbForms {
  const [, lead = "", verb = lemma] = /^(.* )?(\S+)$/u.exec(lemma) ?? [];
  const longer = (forms: readonly string[]): readonly string[] => forms.map((form) => lead + form);
  if (verb === "است")
    return { finite: [...longer(COPULA), `${lead.trim()}ند`, `${lead.trim()} اند`], participles: [], passives: [] };
  if (verb === "آمد")
    return { finite: [], participles: [], passives: longer(["آمده است", "آمده", "آمده بود", "می آید", "میآید"]) };
  const passives = verb === "کرد" ? longer(["شد", "شده است", "شده بود", "می شود", "میشود", "شدهاست"]) : [];
  const spoken = ["گفت", "نوشت"].includes(verb) ? [`${verb}ه شد`, `${verb}ه شده است`] : [];
  return { finite: longer(finiteOf(verb)), participles: [], passives: [...passives, ...spoken] };
}
