// French nouns that tell what kind of source they head, by kind, and the formulas of anonymity. Leaves out names and states (lang/countries.ts).

import type { SourceKind } from "../../model/attribution.ts";

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** A noun with its feminine and plurals; a feminine behind a slash («directeur/directrice»). */
const inflected = (words: string): readonly string[] =>
  list(words).flatMap((word) => word.split("/").flatMap((form) => [form, /[sxz]$/.test(form) ? form : plural(form)]));

function plural(word: string): string {
  if (word.endsWith("al")) return `${word.slice(0, -1)}ux`;
  return /(?:eau|eu)$/.test(word) ? `${word}x` : `${word}s`;
}

/** Heads by kind of source. */
export const FRENCH_HEADS: Readonly<Partial<Record<SourceKind, readonly string[]>>> = {
  anonymous: [
    // «de source policière», «de sources concordantes»: the adjective alone says where the unnamed one sits.
    ...list(
      "policière policières diplomatique diplomatiques judiciaire judiciaires gouvernementale gouvernementales hospitalière hospitalières militaire militaires sécuritaire sécuritaires portuaires officielle concordantes",
    ),
    ...inflected("source informateur observateur témoin"),
  ],
  document: inflected(
    "rapport étude communiqué document lettre courrier note enquête sondage texte projet image vidéo enregistrement bilan chiffre donnée audit dossier article tribune tract message statistique résultat expertise arrêt jugement",
  ),
  media: [
    ...inflected("journal quotidien hebdomadaire magazine agence chaîne télévision radio site presse média gazette"),
    ...list("afp reuters"),
  ],
  organisation: inflected(
    "ministère gouvernement armée police préfecture mairie société entreprise syndicat conseil comité tribunal parti groupe association organisation institut institution commission office université observatoire banque exploitant direction parquet autorité état-major parlement assemblée sénat cabinet fédération confédération fondation ong collectif ligue région département municipalité protection opposition défense gendarmerie justice accusation agence union centre bureau service administration opérateur constructeur club hôpital ambassade coalition consortium",
  ),
  person: inflected(
    "ministre président/présidente porte-parole maire/mairesse préfet/préfète directeur/directrice avocat/avocate juge procureur/procureure député/députée sénateur/sénatrice chef/cheffe patron/patronne secrétaire ingénieur/ingénieure médecin docteur/docteure professeur/professeure économiste chercheur/chercheuse climatologue expert/experte ambassadeur/ambassadrice général/générale colonel/colonelle capitaine roi/reine pape évêque imam conseiller/conseillère délégué/déléguée leader dirigeant/dirigeante responsable politologue historien/historienne sociologue analyste syndicaliste journaliste pêcheur/pêcheuse éleveur/éleveuse agriculteur/agricultrice habitant/habitante voisin/voisine gardien/gardienne employé/employée salarié/salariée père mère frère sœur fils fille accusé/accusée plaignant/plaignante enquêteur/enquêtrice vétérinaire marin propriétaire témoignage monsieur madame me mme premier/première",
  ),
  group: list(
    "habitants riverains militants manifestants rebelles critiques experts chercheurs scientifiques familles proches députés élus syndicats pêcheurs éleveurs agriculteurs secours enquêteurs voisins employés salariés économistes analystes médecins ingénieurs avocats juges talibans insurgés étudiants enseignants autorités jeunes victimes parents villageois réfugiés",
  ),
};

/** Formulas that make any source anonymous. */
export const FRENCH_ANONYMITY: readonly string[] = [
  "sous couvert d' anonymat",
  "sous le couvert de l' anonymat",
  "sous condition d' anonymat",
  "ayant requis l' anonymat",
  "qui a requis l' anonymat",
  "qui requiert l' anonymat",
  "ayant souhaité rester anonyme",
  "qui souhaite rester anonyme",
  "qui a souhaité garder l' anonymat",
  "qui préfère garder l' anonymat",
  "proche du dossier",
  "proches du dossier",
];
