// Marked French news sentences by phenomenon: every one must give the marked finding among what is found. Fictional people and places.
// Leaves out the tables' own examples.

/** By phenomenon; a key that begins with "no record" holds texts in which nothing may be found. */
export const FRENCH_EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  "a quotation, then an inverted verb and its subject": [
    "[content:« La sécurité passe avant tout »], [cue:a déclaré] [source:le maire Étienne Lacaze] lors d'une conférence de presse.",
    "[content:« Rien n'est perdu »], [cue:affirme] [source:la porte-parole Nadia Perrin].",
    "[content:“Le port est sûr”], [cue:assure] [source:la capitaine Lise Morand].",
    '[content:"Nous partirons"], [cue:a prévenu] [source:le chef de village].',
    "[content:« On a couru »], [cue:raconte] [source:Ahmed], 54 ans, boulanger.",
  ],
  "an inverted pronoun takes the last source": [
    "« Le pont est fermé », a dit [source:Étienne Lacaze]. [content:« Il rouvrira en mai »], [cue:a-t-il ajouté].",
    "[source:Luce Arnal] raconte que tout a brûlé. [content:« Il ne reste rien »], [cue:souffle-t-elle].",
    "[source:Les pêcheurs] demandent que le port rouvre. [content:« Nous attendons »], [cue:disent-ils].",
    "[source:La ministre] a promis que l'aide arriverait. [content:« Dès lundi »], [cue:précise-t-elle].",
  ],
  "a quotation behind its verb": [
    "[source:La mairie] [cue:a répondu] : [content:« Tout sera fait. »]",
    "[source:Le procureur Alain Ruffec] [cue:a déclaré] devant la presse : [content:« L'enquête avance. »]",
    "[source:Jeanne Aubry] [cue:a dénoncé] [content:« un procès politique »].",
  ],
  "a clause with que": [
    "[source:La préfecture de la Sorne] [cue:a indiqué] mardi que [content:la route resterait fermée].",
    "[source:Le porte-parole du gouvernement Marc Delvaux] [cue:a affirmé] qu'[content:aucune rançon n'avait été versée].",
    "[source:L'agence de l'eau] [cue:estime] que [content:la nappe est polluée].",
    "[source:Elvire Tonnac] [cue:a aussi dit] que [content:la digue tiendrait].",
  ],
  "an infinitive as clause": [
    "[source:La préfecture] [cue:assure] [content:n'avoir reçu aucun signalement].",
    "[source:L'association] [cue:dit] [content:craindre un bilan plus lourd].",
    "[source:L'ancien ministre] [cue:nie] [content:avoir perçu la moindre commission].",
  ],
  "what is said, then the verb": [
    "[content:Le pont restera fermé], [cue:précise] [source:la mairie] dans un communiqué.",
    "[content:Trois ingénieurs ont été libérés], [cue:a annoncé] jeudi [source:le ministère des Affaires étrangères].",
    "[content:Au moins trois personnes ont péri], [cue:ont indiqué] [source:les autorités].",
  ],
  "according to": [
    "[cue:Selon] [source:un rapport interne], [content:les alertes datent de mars].",
    "[content:Des dizaines d'habitants sont portés disparus], [cue:selon] [source:la protection civile].",
    "[cue:D'après] [source:Hélène Strobl], [content:la crise était prévisible].",
    "[source:Nadia Perrin] dit que c'est faux. [cue:D'après] elle, [content:trois courriers ont été envoyés].",
  ],
  "anonymous sources": [
    "[source:Une source proche du dossier] [cue:affirme] que [content:le contrat était secret].",
    "[cue:Selon] [source:plusieurs sources], [content:le témoin est parti].",
    "[content:« On nous cache tout »], [cue:lâche] [source:une habitante] sous couvert d'anonymat.",
  ],
  "a participle goes on": [
    "[source:L'avocate] explique que son client était absent, [cue:ajoutant] que [content:la défense ferait appel].",
    "[source:Le ministre] a promis que l'aide arriverait, [cue:reconnaissant] que [content:les digues étaient vieilles].",
    "[source:Le préfet] dit que la crue baisse, [cue:tout en soulignant] que [content:le danger demeure].",
  ],
  "accusation, demand and denial": [
    "[source:L'opposition] [cue:accuse] [content:le maire d'avoir ignoré un audit].",
    "[source:Le tribunal] [cue:exige] [content:la publication des comptes].",
    "[source:Greenfleuve] [cue:réclame] [content:une enquête indépendante].",
    "[source:La direction] [cue:dément] [content:toute fuite].",
  ],
  "the conditional of the press": [
    "[content:Le chef du groupe] [cue:aurait] [content:quitté le pays].",
    "[content:Des militants] [cue:auraient] [content:mesuré des taux anormaux].",
  ],
  "a relay": [
    "[content:Une rançon a été payée], [cue:affirme] [source:le quotidien La Rive], citant des sources policières.",
  ],
  "no record: names, places, works and mere action": [
    "Le film « Les Oubliés du quai » sort mercredi dans trente salles.",
    "Le maire a rencontré les pêcheurs lundi à Corvaz.",
    "Le conseil s'est réuni jeudi dans la salle des fêtes.",
    "La ministre n'a pas souhaité répondre aux questions.",
    "Le juge ne dit rien.",
    "Selon la loi, le préfet nomme le directeur.",
    "Une réunion se tiendra vendredi à 18 heures.",
    "Les travaux annoncés en mars ont commencé.",
    "Le dit contrat est entre les mains du notaire.",
  ],
};
