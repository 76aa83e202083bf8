// The forms in which a Russian verb of reporting stands in news: past in three genders and the plural, present, gerund, reflexive passive.
// An aspect pair is one lemma («заявить/заявлять»). Leaves out first and second persons, and full participles.

import type { VerbForms } from "../reporting-rows.ts";

/** Past stems that the infinitive does not show: masculine and the rest. */
const PAST: Readonly<Record<string, readonly [string, string]>> = {
  опровергнуть: ["опроверг", "опроверг"],
  отвергнуть: ["отверг", "отверг"],
  произнести: ["произнёс", "произнес"],
  прийти: ["пришёл", "приш"],
};

/** Presents that the infinitive does not show: third person singular and plural. */
const PRESENT: Readonly<Record<string, readonly [string, string]>> = {
  писать: ["пишет", "пишут"],
  хотеть: ["хочет", "хотят"],
  слышать: ["слышит", "слышат"],
  надеять: ["надеет", "надеют"],
  видеть: ["видит", "видят"],
  шутить: ["шутит", "шутят"],
};

function pastOf(verb: string): readonly string[] {
  const known = PAST[verb];
  if (known) return [known[0], `${known[1]}ла`, `${known[1]}ло`, `${known[1]}ли`];
  const stem = verb.replace(/ть$/u, "");
  return ["л", "ла", "ло", "ли"].map((ending) => stem + ending);
}

function presentOf(verb: string): readonly [string, string] {
  const known = PRESENT[verb];
  if (known) return known;
  if (/(?:призна|переда|созна|зада)вать$/u.test(verb))
    return [verb.replace(/вать$/u, "ёт"), verb.replace(/вать$/u, "ют")];
  if (verb.endsWith("овать")) return [verb.replace(/овать$/u, "ует"), verb.replace(/овать$/u, "уют")];
  const stem = verb.slice(0, -2);
  if (verb.endsWith("ить")) {
    const short = stem.slice(0, -1);
    return [`${stem}т`, `${short}${/[жшщч]$/u.test(short) ? "а" : "я"}т`];
  }
  return [`${stem}ет`, `${stem}ют`];
}

/** «отметив», «заявляя»: the gerund of either aspect. */
function gerundOf(verb: string, imperfective: boolean): string {
  if (!imperfective) return verb.replace(/ть$/u, "в");
  const [, several] = presentOf(verb);
  if (/(?:призна|переда|созна|зада)вать$/u.test(verb)) return verb.replace(/ть$/u, "я");
  return several.replace(/[юуая]т$/u, (ending) => (ending === "ат" ? "а" : "я"));
}

/** «жаловал» + ся, «жаловала» + сь. */
function reflected(form: string): string {
  return form + (/[аеёиоуыэюя]$/u.test(form) ? "сь" : "ся");
}

function oneAspect(infinitive: string, imperfective: boolean): VerbForms {
  const reflexive = infinitive.endsWith("ся");
  const verb = reflexive ? infinitive.slice(0, -2) : infinitive;
  const active = [...pastOf(verb), ...(imperfective ? presentOf(verb) : [])];
  const gerund = gerundOf(verb, imperfective);
  if (reflexive)
    return {
      finite: active.map(reflected),
      participles: [imperfective ? reflected(gerund) : `${gerund}шись`],
      passives: [],
    };
  const passives = imperfective ? [`${presentOf(verb)[0]}ся`, `${pastOf(verb)[2] ?? ""}сь`] : [];
  return { finite: active, participles: [gerund], passives };
}

/** «не подтвердить», «выразить мнение»: what stands before and behind the verb goes with each form. */
function framed(forms: VerbForms, words: readonly string[]): VerbForms {
  const tail = words.length > 0 ? ` ${words.join(" ")}` : "";
  const longer = (list: readonly string[]): readonly string[] => list.map((form) => form + tail);
  return { finite: longer(forms.finite), participles: longer(forms.participles), passives: longer(forms.passives) };
}

/** With «как» before it the same form stands in a parenthesis: «как сообщил мэр». */
function withAs(forms: readonly string[]): readonly string[] {
  return [...forms, ...forms.map((form) => `как ${form}`)];
}

/** All forms of a verb. `lemma`: a perfective and an imperfective infinitive with a slash between, or one with «-» for the missing one. */
export function russianForms(lemma: string): VerbForms {
  const negated = lemma.startsWith("не ");
  const [pair = "", ...tail] = (negated ? lemma.slice(3) : lemma).split(" ");
  const [perfective = "-", imperfective = "-"] = pair.split("/");
  const both = [perfective, imperfective].map((verb, at) =>
    verb === "-" ? { finite: [], participles: [], passives: [] } : oneAspect(verb, at === 1),
  );
  const forms = framed(
    {
      finite: both.flatMap((each) => each.finite),
      participles: both.flatMap((each) => each.participles),
      passives: both.flatMap((each) => each.passives),
    },
    tail,
  );
  if (negated) return { finite: forms.finite.map((form) => `не ${form}`), participles: [], passives: [] };
  return { finite: withAs(forms.finite), participles: forms.participles, passives: withAs(forms.passives) };
}
