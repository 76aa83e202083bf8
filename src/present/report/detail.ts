// How much of the evidence the page repeats in words. The JSON inside it and the full texts hold all of it either way: what a spare page leaves
// out stands one link further. Leaves out the choice between the two, which is the page's (html-report.ts).

/** Bounds on what is repeated. */
export interface Detail {
  /** Chains that are drawn; of those behind them the table alone says who rests on whom. */
  readonly figures: number;
  /** Claims and passages named at a step, and the excerpts that show it. */
  readonly claimsAtStep: number;
  readonly passagesAtStep: number;
  readonly excerptsAtStep: number;
  /** Excerpts of a step whose passages are named: the parallel reading has their words. */
  readonly excerptsBesidePassages: number;
  /** Places of a source that are linked one by one; whether those behind them are linked too, folded, or counted with a link to the text. */
  readonly placesOfSource: number;
  readonly furtherPlaces: boolean;
  /** Versions shown of each article, on the cards behind the first ones; of the others their number, which leads to the text. */
  readonly versionsOfArticle: number;
  /** UTF-16 units of the line shown on both sides of a version's words, on those cards. */
  readonly versionRadius: number;
  /** UTF-16 units of such a version's own words; longer ones are shown by their beginning and end. */
  readonly longestVersion: number;
  /** UTF-16 units of the line around a passage, so that it does not begin in the air. */
  readonly passageRadius: number;
  /** Whether a passage that both articles have letter for letter is shown on both sides. */
  readonly bothIdentical: boolean;
  /** UTF-16 units of a drift's summary above a passage; the card has it whole. */
  readonly driftNote: number;
  /** Whether the paper's own typeface is embedded; the screen's serves too. */
  readonly paperFont: boolean;
  /** Ways back from a paragraph of the full texts. */
  readonly waysBack: number;
}

/** Everything that a reader may want to see without a further step. */
export const FULL: Detail = {
  figures: 24,
  claimsAtStep: 12,
  passagesAtStep: 6,
  excerptsAtStep: 4,
  excerptsBesidePassages: 1,
  placesOfSource: 12,
  furtherPlaces: true,
  versionsOfArticle: 50,
  versionRadius: 60,
  longestVersion: 240,
  passageRadius: 40,
  bothIdentical: true,
  driftNote: 140,
  paperFont: true,
  waysBack: 30,
};

/** For affairs whose articles share so much that the full page would be too heavy to send. */
export const SPARE: Detail = {
  figures: 6,
  claimsAtStep: 4,
  passagesAtStep: 2,
  excerptsAtStep: 1,
  excerptsBesidePassages: 0,
  placesOfSource: 4,
  furtherPlaces: false,
  versionsOfArticle: 1,
  versionRadius: 0,
  longestVersion: 80,
  passageRadius: 0,
  bothIdentical: false,
  driftNote: 70,
  paperFont: false,
  waysBack: 3,
};
