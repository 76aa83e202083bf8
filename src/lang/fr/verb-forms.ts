// The forms in which a French verb of reporting stands in news: present, imperfect, simple past, compound tenses, inverted with a
// pronoun («a-t-il déclaré»), participle and gerund. Leaves out the first and second person, which the outlet's sources alone use.

import type { VerbForms } from "../reporting-rows.ts";

/** How a verb is conjugated: third persons as they cannot be told from the infinitive. */
interface Conjugation {
  readonly present: readonly [string, string];
  /** Stem of the imperfect and the gerund: «disai‑t», «dis‑ant». */
  readonly imperfect: string;
  readonly past: readonly [string, string];
  readonly participle: string;
}

const IRREGULAR: Readonly<Record<string, Conjugation>> = {
  dire: { present: ["dit", "disent"], imperfect: "dis", past: ["dit", "dirent"], participle: "dit" },
  écrire: {
    present: ["écrit", "écrivent"],
    imperfect: "écriv",
    past: ["écrivit", "écrivirent"],
    participle: "écrit",
  },
  décrire: {
    present: ["décrit", "décrivent"],
    imperfect: "décriv",
    past: ["décrivit", "décrivirent"],
    participle: "décrit",
  },
  défendre: {
    present: ["défend", "défendent"],
    imperfect: "défend",
    past: ["défendit", "défendirent"],
    participle: "défendu",
  },
  prétendre: {
    present: ["prétend", "prétendent"],
    imperfect: "prétend",
    past: ["prétendit", "prétendirent"],
    participle: "prétendu",
  },
  souvenir: {
    present: ["souvient", "souviennent"],
    imperfect: "souven",
    past: ["souvint", "souvinrent"],
    participle: "souvenu",
  },
  renchérir: {
    present: ["renchérit", "renchérissent"],
    imperfect: "renchériss",
    past: ["renchérit", "renchérirent"],
    participle: "renchéri",
  },
  réjouir: {
    present: ["réjouit", "réjouissent"],
    imperfect: "réjouiss",
    past: ["réjouit", "réjouirent"],
    participle: "réjoui",
  },
  prédire: {
    present: ["prédit", "prédisent"],
    imperfect: "prédis",
    past: ["prédit", "prédirent"],
    participle: "prédit",
  },
  "faire savoir": {
    present: ["fait savoir", "font savoir"],
    imperfect: "faisXsavoir",
    past: ["fit savoir", "firent savoir"],
    participle: "fait savoir",
  },
  "faire valoir": {
    present: ["fait valoir", "font valoir"],
    imperfect: "faisXvaloir",
    past: ["fit valoir", "firent valoir"],
    participle: "fait valoir",
  },
  soutenir: {
    present: ["soutient", "soutiennent"],
    imperfect: "souten",
    past: ["soutint", "soutinrent"],
    participle: "soutenu",
  },
  prévenir: {
    present: ["prévient", "préviennent"],
    imperfect: "préven",
    past: ["prévint", "prévinrent"],
    participle: "prévenu",
  },
  démentir: {
    present: ["dément", "démentent"],
    imperfect: "dément",
    past: ["démentit", "démentirent"],
    participle: "démenti",
  },
  avertir: {
    present: ["avertit", "avertissent"],
    imperfect: "avertiss",
    past: ["avertit", "avertirent"],
    participle: "averti",
  },
  réagir: {
    present: ["réagit", "réagissent"],
    imperfect: "réagiss",
    past: ["réagit", "réagirent"],
    participle: "réagi",
  },
  garantir: {
    present: ["garantit", "garantissent"],
    imperfect: "garantiss",
    past: ["garantit", "garantirent"],
    participle: "garanti",
  },
  admettre: {
    present: ["admet", "admettent"],
    imperfect: "admett",
    past: ["admit", "admirent"],
    participle: "admis",
  },
  promettre: {
    present: ["promet", "promettent"],
    imperfect: "promett",
    past: ["promit", "promirent"],
    participle: "promis",
  },
  reconnaître: {
    present: ["reconnaît", "reconnaissent"],
    imperfect: "reconnaiss",
    past: ["reconnut", "reconnurent"],
    participle: "reconnu",
  },
  répondre: {
    present: ["répond", "répondent"],
    imperfect: "répond",
    past: ["répondit", "répondirent"],
    participle: "répondu",
  },
  poursuivre: {
    present: ["poursuit", "poursuivent"],
    imperfect: "poursuiv",
    past: ["poursuivit", "poursuivirent"],
    participle: "poursuivi",
  },
  conclure: {
    present: ["conclut", "concluent"],
    imperfect: "conclu",
    past: ["conclut", "conclurent"],
    participle: "conclu",
  },
  croire: {
    present: ["croit", "croient"],
    imperfect: "croy",
    past: ["crut", "crurent"],
    participle: "cru",
  },
  plaindre: {
    present: ["plaint", "plaignent"],
    imperfect: "plaign",
    past: ["plaignit", "plaignirent"],
    participle: "plaint",
  },
  craindre: {
    present: ["craint", "craignent"],
    imperfect: "craign",
    past: ["craignit", "craignirent"],
    participle: "craint",
  },
  prévoir: {
    present: ["prévoit", "prévoient"],
    imperfect: "prévoy",
    past: ["prévit", "prévirent"],
    participle: "prévu",
  },
};

/** «nuancer» before a, o: «nuançait»; «exiger»: «exigeait». */
function softened(stem: string): string {
  if (stem.endsWith("c")) return `${stem.slice(0, -1)}ç`;
  return stem.endsWith("g") ? `${stem}e` : stem;
}

/** «rejeter» → «rejette», «révéler» → «révèle», «répéter» → «répète», «marteler» → «martèle», «appeler» → «appelle», «rappeler» → «rappelle». */
function stressed(stem: string): string {
  if (/(?:appel|jet)$/.test(stem)) return stem + stem.slice(-1);
  return stem.replace(/[ée]([^aeiouyéè]+u?)$/u, (whole, consonants: string) =>
    /^(?:l|t|d|r|v|c|gu|gr|g|n|m|br|gl)$/.test(consonants) ? `è${consonants}` : whole,
  );
}

function regular(lemma: string): Conjugation {
  const stem = lemma.slice(0, -2);
  const soft = softened(stem);
  const third = `${stressed(stem)}e`;
  return {
    present: [third, `${third}nt`],
    imperfect: soft,
    past: [`${soft}a`, `${stem}èrent`],
    participle: `${stem}é`,
  };
}

const AUXILIARIES: readonly (readonly [string, string])[] = [
  ["a", "ont"],
  ["avait", "avaient"],
];

function joined(stem: string, ending: string): string {
  const at = stem.indexOf("X");
  return at < 0 ? stem + ending : `${stem.slice(0, at)}${ending} ${stem.slice(at + 1)}`;
}

/** «affirme-t-il», «affirment-elles», «fait-il savoir»: a form and its pronouns. */
function inverted(form: string, pronouns: readonly string[]): readonly string[] {
  const [verb = "", ...rest] = form.split(" ");
  const link = /[td]$/.test(verb) ? "-" : "-t-";
  return pronouns.map((pronoun) => [`${verb}${link}${pronoun}`, ...rest].join(" "));
}

/** «s' emporter», «se défendre»: with its pronoun before each form, «s'est emporté», «se sont défendues». */
function reflexive(lemma: string): VerbForms {
  const verb = lemma.replace(/^s(?:' |e )/u, "");
  const { present, imperfect, past, participle } = IRREGULAR[verb] ?? regular(verb);
  const pronoun = /^[aeiouéèêh]/u.test(verb) ? "s' " : "se ";
  const simple = [...present, joined(imperfect, "ait"), joined(imperfect, "aient"), ...past];
  const agreeing = ["s' est", "s' était"].flatMap((auxiliary) =>
    ["", "e"].map((ending) => `${auxiliary} ${participle}${ending}`),
  );
  const several = ["se sont", "s' étaient"].flatMap((auxiliary) =>
    ["s", "es"].map((ending) => `${auxiliary} ${participle}${ending}`),
  );
  const [one, many] = present;
  const turned = [...inverted(one, ["il", "elle"]), ...inverted(many, ["ils", "elles"])].map((form) => pronoun + form);
  const compound = ["il", "elle"].flatMap((person) =>
    ["", "e"].map((ending) => `s' est-${person} ${participle}${ending}`),
  );
  return {
    finite: [...simple.map((form) => pronoun + form), ...agreeing, ...several],
    participles: [...turned, ...compound, `${pronoun}${joined(imperfect, "ant")}`],
    passives: [],
  };
}

/** «plaider pour»: the verb's forms, each with its preposition. */
function withTail(lemma: string, tail: string): VerbForms {
  const { finite, participles, passives } = frenchForms(lemma);
  const longer = (forms: readonly string[]): readonly string[] => forms.map((form) => `${form} ${tail}`);
  return { finite: longer(finite), participles: longer(participles), passives: longer(passives) };
}

/** All forms of a verb. `lemma`: an infinitive, one in ‑er or one of the table; never throws: an unknown infinitive is taken as one in ‑er. */
export function frenchForms(lemma: string): VerbForms {
  if (/^s(?:' |e )/u.test(lemma)) return reflexive(lemma);
  if (lemma.endsWith(" pour")) return withTail(lemma.slice(0, -" pour".length), "pour");
  const { present, imperfect, past, participle } = IRREGULAR[lemma] ?? regular(lemma);
  const imperfects = [joined(imperfect, "ait"), joined(imperfect, "aient")] as const;
  const compound = AUXILIARIES.map(([one, several]) => [`${one} ${participle}`, `${several} ${participle}`] as const);
  const pairs = [present, imperfects, past, ...compound];
  const turned = pairs.flatMap(([one, several]) => [
    ...inverted(one, ["il", "elle"]),
    ...inverted(several, ["ils", "elles"]),
  ]);
  const gerund = joined(imperfect, "ant");
  return {
    finite: [...new Set(pairs.flat())],
    participles: [...new Set([...turned, gerund, `en ${gerund}`, `tout en ${gerund}`])],
    passives: [...new Set(pairs.flatMap(([one]) => inverted(one, ["on"])))],
  };
}
