// Every written form of every reporting verb, generated once: person, number, gender, tense, participle, object pronouns.
// A form is matched by its cue key: the SAFE form with أإآ joined to ا, but ى, ي, ة, ه apart (نفى "denied" is not نفي "denial").

import { remembering } from "../remembering.ts";
import { REPORTING_VERBS, type ReportingVerb } from "./cues.ts";

type CueTense = "perfect" | "imperfect" | "participle";

/** One written form of a verb. `object` is an attached object pronoun («وصفه»); person 1 speaks of "I" or "we". */
export interface CueForm {
  readonly verb: ReportingVerb;
  readonly tense: CueTense;
  readonly person: 1 | 3;
  readonly gender: "m" | "f";
  readonly number: "singular" | "dual" | "plural";
  readonly object: string;
}

/** The cue key of a SAFE word. */
export function cueKey(safe: string): string {
  return safe.replace(/[أإآٱ]/g, "ا");
}

type Shape = Omit<CueForm, "verb" | "object">;
type Spelled = readonly [string, Shape];

const shape = (
  tense: CueTense,
  gender: "m" | "f",
  number: "singular" | "dual" | "plural",
  person: 1 | 3 = 3,
): Shape => ({ tense, person, gender, number });

/** Stem before a suffix that begins with a consonant: أفاد → أفد, قال → قل, زاد → زد. */
function shortStem(verb: ReportingVerb): string {
  const { perfect, imperfect } = verb;
  const hollow = /^(.{0,2})ا(.)$/.exec(perfect);
  if (hollow && /[اوي].$/.test(imperfect) && perfect.length >= 3) return `${hollow[1]}${hollow[2]}`;
  if (perfect.endsWith("ى")) return `${perfect.slice(0, -1)}ي`;
  return perfect;
}

function perfectForms(verb: ReportingVerb): readonly Spelled[] {
  const full = verb.perfect;
  const defective = full.endsWith("ى") || (full.endsWith("ا") && verb.imperfect.endsWith("و"));
  const stem = defective ? full.slice(0, -1) : full;
  const dual = defective ? `${stem}${full.endsWith("ى") ? "ي" : "و"}ا` : `${full}ا`;
  return [
    [full, shape("perfect", "m", "singular")],
    [`${stem}ت`, shape("perfect", "f", "singular")],
    [`${stem}وا`, shape("perfect", "m", "plural")],
    [verb.participle?.startsWith("آ") ? "" : dual, shape("perfect", "m", "dual")],
    [`${stem}تا`, shape("perfect", "f", "dual")],
    [`${shortStem(verb)}نا`, shape("perfect", "m", "plural", 1)],
  ];
}

const PREFIXES: readonly (readonly [string, "m" | "f", 1 | 3])[] = [
  ["ي", "m", 3],
  ["ت", "f", 3],
  ["ن", "m", 1],
  ["ا", "m", 1],
];

function imperfectForms(verb: ReportingVerb): readonly Spelled[] {
  const stem = verb.imperfect.slice(1);
  const base = /[يوى]$/.test(stem) ? stem.slice(0, -1) : stem;
  const jussive = /^(.{1,3})[وياى](.)$/.exec(stem);
  const forms: Spelled[] = [];
  for (const [prefix, gender, person] of PREFIXES) {
    forms.push([
      prefix + stem,
      shape("imperfect", gender, person === 1 && prefix === "ن" ? "plural" : "singular", person),
    ]);
    if (person === 1) continue;
    if (base !== stem) forms.push([prefix + base, shape("imperfect", gender, "singular")]);
    if (jussive && base === stem)
      forms.push([`${prefix}${jussive[1]}${jussive[2]}`, shape("imperfect", gender, "singular")]);
    forms.push([`${prefix}${base}ون`, shape("imperfect", gender, "plural")]);
    forms.push([`${prefix}${base}وا`, shape("imperfect", gender, "plural")]);
    forms.push([`${prefix}${base === stem ? stem : `${base}ي`}ان`, shape("imperfect", gender, "dual")]);
  }
  return forms;
}

function participleForms(verb: ReportingVerb): readonly Spelled[] {
  if (!verb.participle) return [];
  const accusative = verb.participle.replace(/آ/g, "ا");
  const stem = accusative.endsWith("ا") ? accusative.slice(0, -1) : accusative;
  const plural = stem.endsWith("ي") ? stem.slice(0, -1) : stem;
  return [
    [accusative, shape("participle", "m", "singular")],
    [`${stem}ة`, shape("participle", "f", "singular")],
    [`${plural}ين`, shape("participle", "m", "plural")],
    [`${stem}ات`, shape("participle", "f", "plural")],
    [`${stem}تين`, shape("participle", "f", "dual")],
  ];
}

const OBJECTS: readonly string[] = ["ه", "ها", "هم", "هما", "هن", "نا", "ني"];

/** The word with an object pronoun: و + ا loses its alif, ى becomes ا. */
function withObject(word: string, object: string): string {
  if (word.endsWith("وا")) return word.slice(0, -1) + object;
  return (word.endsWith("ى") ? `${word.slice(0, -1)}ا` : word) + object;
}

function buildIndex(): ReadonlyMap<string, readonly CueForm[]> {
  const index = new Map<string, CueForm[]>();
  const add = (spelling: string, form: CueForm): void => {
    if (spelling.length < 2) return;
    const known = index.get(spelling) ?? [];
    if (!known.some((other) => other.verb === form.verb)) index.set(spelling, [...known, form]);
  };
  const spelled = REPORTING_VERBS.map(
    (verb) => [verb, [...perfectForms(verb), ...imperfectForms(verb), ...participleForms(verb)]] as const,
  );
  for (const [verb, forms] of spelled) for (const [word, form] of forms) add(word, { ...form, verb, object: "" });
  for (const [verb, forms] of spelled)
    for (const [word, form] of forms)
      if (form.tense !== "participle" && form.person === 3 && word.length >= 3)
        for (const object of OBJECTS)
          if (!index.has(withObject(word, object))) add(withObject(word, object), { ...form, verb, object });
  return index;
}

const INDEX = buildIndex();

/**
 * The readings of a word (SAFE form, conjunction already off) as a form of a reporting verb, the commonest verb first; empty when it is none.
 * The future's س is taken off («سيعلن»). A written أ before a verb whose perfect begins with ا is the first person: أعتقد "I think", اعتقد "he thought".
 */
export const cueForms: (safe: string) => readonly CueForm[] = remembering((safe) => {
  const key = cueKey(safe);
  const direct = INDEX.get(key) ?? [];
  const found = (direct.length > 0 ? direct : futureForms(key)).filter((form) => !losesMadda(form, safe));
  if (safe.startsWith("آ")) return found.map((form) => (form.tense === "perfect" ? firstPerson(form) : form));
  if (!safe.startsWith("أ"))
    return found.filter((form) => !(form.person === 1 && key.startsWith("ا") && !safe.startsWith("آ")));
  return found.map((form) => (form.verb.lemma.startsWith("ا") && form.tense === "perfect" ? firstPerson(form) : form));
});

/** «آمل» I hope, «أعتقد» I think. */
function firstPerson(form: CueForm): CueForm {
  return { ...form, tense: "imperfect", person: 1 };
}

/** «آملاً» hoping is not «أملاً» in hope, nor «آسف» «أسف». */
function losesMadda(form: CueForm, safe: string): boolean {
  return form.tense === "participle" && form.verb.participle?.startsWith("آ") === true && !safe.startsWith("آ");
}

function futureForms(key: string): readonly CueForm[] {
  if (!/^س[يتن]/.test(key)) return [];
  return (INDEX.get(key.slice(1)) ?? []).filter((form) => form.tense === "imperfect");
}
