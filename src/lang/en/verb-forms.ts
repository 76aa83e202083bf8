// The forms of English verbs: past, present, -ing, and passives built with auxiliaries. Irregular pasts are listed. Leaves out meaning.

/** Past and past participle where they are not in ‑ed. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ["said", "said"],
  tell: ["told", "told"],
  write: ["wrote", "written"],
  think: ["thought", "thought"],
  find: ["found", "found"],
  show: ["showed", "shown"],
  hold: ["held", "held"],
  understand: ["understood", "understood"],
  know: ["knew", "known"],
  hear: ["heard", "heard"],
  feel: ["felt", "felt"],
  swear: ["swore", "sworn"],
  foresee: ["foresaw", "foreseen"],
  "put it": ["put it", "put it"],
  "point out": ["pointed out", "pointed out"],
  "rule out": ["ruled out", "ruled out"],
  "call on": ["called on", "called on"],
  "call for": ["called for", "called for"],
};

/** Verbs that double their last letter. */
const DOUBLING = new Set(["admit", "quip", "rebut", "slam", "refer", "dub", "label"]);

/** Past, third person, base and ‑ing of a verb; a particle («point out») follows each. */
export interface VerbForms {
  readonly past: string;
  readonly participle: string;
  readonly third: string;
  readonly base: string;
  readonly ing: string;
}

/** The forms of a verb by its lemma, lower case; two words where it has a particle. */
export function verbForms(lemma: string): VerbForms {
  const [verb = lemma, ...particles] = lemma.split(" ");
  const tail = particles.map((particle) => ` ${particle}`).join("");
  const y = /[^aeiou]y$/.test(verb);
  const last = verb.at(-1) ?? "";
  const stem = DOUBLING.has(verb) ? verb + last : verb.endsWith("e") && verb !== "foresee" ? verb.slice(0, -1) : verb;
  const regular = `${y ? `${verb.slice(0, -1)}i` : stem}ed${tail}`;
  const third = y ? `${verb.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const [past, participle] = IRREGULAR[lemma] ?? [regular, regular];
  return { past, participle, third: third + tail, base: lemma, ing: `${stem}ing${tail}` };
}
