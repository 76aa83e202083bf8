// French phrases that name a source without a verb, and words of hearsay that name none. Each with a marked example that a test runs.
// Leaves out verbs (verbs.ts).

import type { HearsayPhrase, ReportingNoun, ReportingPhrase } from "../reporting-language.ts";

const according = (phrase: string, example: string): ReportingPhrase => ({
  phrase,
  source: "behind",
  class: "according",
  commitment: 2,
  stance: 0,
  example,
});

const distant = (phrase: string, example: string): ReportingPhrase => ({ ...according(phrase, example), stance: -1 });

/** Phrases of source. */
export const FRENCH_PHRASES: readonly ReportingPhrase[] = [
  according("selon", "[cue:Selon] [source:la préfecture], [content:deux barques ont disparu]."),
  according("d' après", "[cue:D'après] [source:le rapport], [content:la vanne était rouillée]."),
  according(
    "d' après les chiffres de",
    "[content:Les prix montent], [cue:d'après les chiffres de] [source:la banque].",
  ),
  according("selon les chiffres de", "[cue:Selon les chiffres de] [source:la banque], [content:les prix montent]."),
  according("aux yeux de", "[cue:Aux yeux de] [source:la juge], [content:la preuve est faible]."),
  according("de l' avis de", "[cue:De l'avis de] [source:l'expert Hugo Blin], [content:la digue tiendra]."),
  according("du point de vue de", "[cue:Du point de vue de] [source:la mairie], [content:rien ne presse]."),
  according("de source", "[content:L'otage est libre], [cue:de source] [source:policière]."),
  according("de sources", "[content:Trois quais sont touchés], [cue:de sources] [source:portuaires]."),
  distant("à en croire", "[cue:À en croire] [source:le propriétaire], [content:la cave était vide]."),
  distant("aux dires de", "[content:La cave était vide], [cue:aux dires de] [source:son frère]."),
  distant("de l' aveu de", "[cue:De l'aveu de] [source:la direction], [content:l'alarme était coupée]."),
  {
    ...according("citant", ""),
    class: "relay",
    example: "Le journal La Rive, [cue:citant] [source:la préfecture], affirme que [content:deux barques ont disparu].",
  },
];

const hearsay = (
  phrase: string,
  scope: HearsayPhrase["scope"],
  stance: HearsayPhrase["stance"],
  example: string,
): HearsayPhrase => ({ phrase, scope, commitment: 1, stance, example });

/** The conditional of the press («aurait coulé») says that the outlet does not vouch for it. */
const CONDITIONAL: readonly HearsayPhrase[] = [
  hearsay("aurait", "sentence", 0, "[content:Un navire] [cue:aurait] [content:coulé au large]."),
  hearsay("auraient", "sentence", 0, "[content:Deux navires] [cue:auraient] [content:coulé au large]."),
  hearsay("serait", "sentence", 0, "[content:Le directeur] [cue:serait] [content:en fuite]."),
  hearsay("seraient", "sentence", 0, "[content:Trois ouvriers] [cue:seraient] [content:bloqués sous le quai]."),
];

/** Words of hearsay. */
export const FRENCH_HEARSAY: readonly HearsayPhrase[] = [
  ...CONDITIONAL,
  hearsay("s' agirait", "sentence", 0, "[content:Il] [cue:s'agirait] [content:d'un accident]."),
  hearsay("il paraît que", "behind", -1, "[cue:Il paraît que] [content:le phare est vendu]."),
  hearsay("il semblerait que", "behind", 0, "[cue:Il semblerait que] [content:la digue ait cédé]."),
  hearsay("le bruit court que", "behind", -1, "[cue:Le bruit court que] [content:le maire démissionne]."),
  hearsay("la rumeur veut que", "behind", -1, "[cue:La rumeur veut que] [content:le trésor soit à bord]."),
  hearsay("dit-on", "sentence", -1, "[content:Le phare est hanté], [cue:dit-on]."),
  hearsay("on dit que", "behind", -1, "[cue:On dit que] [content:le phare est hanté]."),
  hearsay("selon des rumeurs", "behind", -1, "[cue:Selon des rumeurs], [content:le maire a démissionné]."),
  hearsay(
    "selon certaines informations",
    "behind",
    0,
    "[cue:Selon certaines informations], [content:le navire a coulé].",
  ),
  hearsay("prétendument", "sentence", -1, "[content:Le coffre] [cue:prétendument] [content:vide a disparu]."),
  hearsay("soi-disant", "sentence", -1, "[content:Le coffre] [cue:soi-disant] [content:vide a disparu]."),
];

/** Nouns of saying. */
export const FRENCH_NOUNS: readonly ReportingNoun[] = [];
