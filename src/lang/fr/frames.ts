// The frames of French, the surest first. Behind a quotation or a clause the verb comes before its subject («, a dit le maire»).
// Leaves out how a slot is matched.

import type { ReportingFrame } from "../reporting-language.ts";

/** The frames, tried in this order. */
export const FRENCH_FRAMES: readonly ReportingFrame[] = [
  {
    template: "ATT-23",
    pattern: "Q , V A ,? S!",
    takes: "quotation",
    example: "[content:« Le pont est sûr »], [cue:a déclaré] lundi [source:le maire].",
  },
  {
    template: "ATT-23",
    pattern: "Q V A ,? S",
    takes: "quotation",
    example: "[content:« Nous paierons »] [cue:dit] [source:Luce Arnal].",
  },
  {
    template: "ATT-23",
    pattern: "Q W",
    takes: "quotation",
    example: "[source:Le maire] a parlé. [content:« Le pont est sûr »], [cue:a-t-il ajouté].",
  },
  {
    template: "ATT-25",
    pattern: "C , V A ,? S",
    takes: "bare",
    example: "[content:Le pont rouvrira mardi], [cue:a annoncé] jeudi [source:la mairie].",
  },
  {
    template: "ATT-26",
    pattern: "W A :? Q",
    takes: "quotation",
    example: "[source:Le maire] dit que tout va bien, [cue:ajoutant] : [content:« Le pont est sûr. »]",
  },
  {
    template: "ATT-25",
    pattern: "C , W A $",
    takes: "bare",
    example: "[source:La mairie] dit que tout va bien. [content:Le pont rouvrira], [cue:a-t-elle ajouté].",
  },
  {
    template: "ATT-24",
    pattern: "S V A :? Q",
    takes: "quotation",
    example: "[source:Le maire] [cue:a déclaré] : [content:« Le pont est sûr. »]",
  },
  {
    template: "ATT-21",
    pattern: "S V A T C",
    takes: "clause",
    example: "[source:Le syndicat du port] [cue:a dit] lundi que [content:le pont était fermé].",
  },
  {
    template: "ATT-21",
    pattern: "S V O! A T C",
    takes: "clause",
    example: "[source:Le journal] [cue:affirme] au contraire que [content:la rançon a été payée].",
  },
  {
    template: "ATT-29",
    pattern: "S V A I C",
    takes: "infinitive",
    example: "[source:Le syndicat] [cue:a promis] de [content:rester sur le quai].",
  },
  {
    template: "ATT-30",
    pattern: "S V A C",
    takes: "target",
    example: "[source:L'association] [cue:accuse] [content:l'usine de négligence].",
  },
  {
    template: "ATT-22",
    pattern: "S V A C",
    takes: "bare",
    example: "[source:Le ministre] [cue:assure] [content:n'avoir rien signé].",
  },
  {
    template: "ATT-29",
    pattern: "S V A C",
    takes: "object",
    example: "[source:La société] [cue:rejette] [content:cette accusation].",
  },
  {
    template: "ATT-26",
    pattern: "W A T C",
    takes: null,
    example: "[source:Le maire] s'est dit confiant, [cue:ajoutant] que [content:le pont était sûr].",
  },
  {
    template: "ATT-28",
    pattern: "U T C",
    takes: null,
    example: "[cue:Précise-t-on] que [content:le quai est fermé].",
  },
  {
    template: "ATT-32",
    pattern: "P S! , D O? A T C",
    takes: null,
    example: "Le journal La Rive, [cue:citant] [source:la préfecture], affirme que [content:deux barques ont disparu].",
  },
  {
    template: "ATT-27",
    pattern: "C , P S! , C",
    takes: null,
    example: "[content:Aucune offre], [cue:selon] [source:le syndicat], [content:n'a été reçue].",
  },
  {
    template: "ATT-27",
    pattern: "P S! , C",
    takes: null,
    example: "[cue:Selon] [source:la préfecture], [content:deux barques ont disparu].",
  },
  {
    template: "ATT-27",
    pattern: "C ,? P S!",
    takes: null,
    example: "[content:Deux barques ont disparu], [cue:selon] [source:la préfecture].",
  },
  {
    template: "ATT-28",
    pattern: "M H C",
    takes: null,
    example: "[content:Un navire] [cue:aurait] [content:coulé].",
  },
  {
    template: "ATT-28",
    pattern: "C , H",
    takes: null,
    example: "[content:Le phare est hanté], [cue:dit-on].",
  },
  {
    template: "ATT-28",
    pattern: "H ,? C",
    takes: null,
    example: "[cue:Il paraît que] [content:le phare est vendu].",
  },
];
