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
  /** UTF-16 units of the line shown on both sides of a version's words, on the cards behind the first ones. */
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
  figures: 8,
  claimsAtStep: 6,
  passagesAtStep: 3,
  excerptsAtStep: 1,
  versionRadius: 0,
  longestVersion: 110,
  passageRadius: 16,
  bothIdentical: false,
  driftNote: 70,
  paperFont: false,
  waysBack: 6,
};
