// The forms in which a Turkish verb of reporting stands in news: past, present, pluperfect and their plurals, converb (-(y)ArAk),
// relative participle (-(y)An) and passive. Vowels and consonants follow the last ones of the stem. Leaves out negative forms, which report nothing, and the aorist,
// whose forms are nouns too («yazar» writer).

import type { VerbForms } from "../reporting-rows.ts";

const VOWELS = /[aeıioöuüâîû]/gu;
const VOICELESS = /[fstkçşhp]$/u;

/** The last vowel of a stem; «e» where it has none. */
function lastVowel(stem: string): string {
  return stem.match(VOWELS)?.at(-1) ?? "e";
}

/** The close vowel that harmony asks for: ı i u ü. */
function close(stem: string): string {
  const vowel = lastVowel(stem);
  if (/[aıâ]/u.test(vowel)) return "ı";
  if (/[eiî]/u.test(vowel)) return "i";
  return /[ouû]/u.test(vowel) ? "u" : "ü";
}

/** The open vowel that harmony asks for: a e. */
function open(stem: string): string {
  return /[aıouâû]/u.test(lastVowel(stem)) ? "a" : "e";
}

const endsInVowel = (stem: string): boolean => /[aeıioöuü]$/u.test(stem);

/** «et» is «ed» before a vowel: ediyor, ederek. */
function soft(stem: string): string {
  return /^(?:|kayd|redd|emr)et$/u.test(stem) ? `${stem.slice(0, -1)}d` : stem;
}

/** «söyle» + iyor → «söylüyor», «et» → «ediyor». */
function present(stem: string): string {
  const base = endsInVowel(stem) ? stem.slice(0, -1) : soft(stem);
  return `${base}${close(base)}yor`;
}

function plural(form: string): string {
  return `${form}l${open(form)}r`;
}

/** Past, present, evidential, pluperfect and imperfect, with their plurals. */
function finite(stem: string): readonly string[] {
  const past = `${stem}${VOICELESS.test(stem) ? "t" : "d"}${close(stem)}`;
  const evidential = `${stem}m${close(stem)}ş`;
  const singular = [past, present(stem), evidential, `${evidential}t${close(evidential)}`, `${present(stem)}du`];
  return [...singular, ...singular.map(plural), `${plural(evidential)}d${open(stem) === "a" ? "ı" : "i"}`];
}

/** «söyleyen», «eden»: who says, before its noun. */
export function relativeParticiple(lemma: string): string {
  if (lemma === "de") return "diyen";
  const [, lead = "", stem = lemma] = /^(.* )?(\S+)$/u.exec(lemma) ?? [];
  return lead + participleOf(stem);
}

function participleOf(stem: string): string {
  return endsInVowel(stem) ? `${stem}y${open(stem)}n` : `${soft(stem)}${open(stem)}n`;
}

function converb(stem: string): string {
  const vowel = open(stem);
  return endsInVowel(stem) ? `${stem}y${vowel}r${vowel}k` : `${soft(stem)}${vowel}r${vowel}k`;
}

function passive(stem: string): string {
  if (endsInVowel(stem)) return `${stem}n`;
  return stem.endsWith("l") ? `${stem}${close(stem)}n` : `${soft(stem)}${close(stem)}l`;
}

/** «de» is irregular: dedi, diyor, diyerek, denildi. */
const SAY: VerbForms = {
  finite: "dedi diyor der demiş demişti diyordu dediler diyorlar derler demişler demişlerdi diyorlardı".split(" "),
  participles: ["diyerek"],
  passives: "denildi deniliyor denilmişti deniliyordu dendi deniyor denmişti deniyordu denilen".split(" "),
};

/** All forms of a verb. `lemma`: its stem, with the words before it («ifade et», «öne sür»); «de» is the verb of saying itself. */
export function turkishForms(lemma: string): VerbForms {
  if (lemma === "de") return SAY;
  const [, lead = "", stem = lemma] = /^(.* )?(\S+)$/u.exec(lemma) ?? [];
  const longer = (forms: readonly string[]): readonly string[] => forms.map((form) => lead + form);
  return {
    finite: longer(finite(stem)),
    participles: longer([converb(stem)]),
    passives: longer(finite(passive(stem))),
  };
}
