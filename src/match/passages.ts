// Makes passages of alignments: places, edits, whether each side is quoted, whether the words are a formula.
// Leaves out finding and cutting alignments.

import type { Article } from "../model/article.ts";
import type { Passage } from "../model/passage.ts";
import { placeIn, type Span } from "../model/span.ts";
import type { Borders } from "./borders.ts";
import type { Columns, Sides } from "./columns.ts";
import { editsOf } from "./edits.ts";
import { type FormulaGround, isFormula, isPhrase } from "./formulae.ts";
import { newNatures } from "./naming.ts";
import { areRecurrent, type SharedStretch } from "./recurrence.ts";
import type { Words } from "./words.ts";

/** What passages are made on. */
export interface PassageGround {
  readonly articles: readonly Article[];
  readonly words: Words;
  readonly borders: Borders;
  readonly sides: Sides;
}

/** A passage that has not yet been told from a formula, with its alignment. */
export interface Found {
  readonly passage: Passage;
  readonly columns: Columns;
  /** Whether the words only name, where somebody has looked already. */
  readonly isNaming?: boolean;
}

interface Stretch {
  readonly article: Article;
  readonly start: number;
  readonly end: number;
}

/** First and last word of one side of an alignment; null for one without words, which no chain gives. */
function positionsOf(side: readonly number[]): Span | null {
  const start = side.find((position) => position !== -1);
  const end = side.findLast((position) => position !== -1);
  return start === undefined || end === undefined ? null : { start, end };
}

function stretchOf({ words, articles }: PassageGround, side: readonly number[]): Stretch | null {
  const positions = positionsOf(side);
  const article = positions ? articles[words.articles[positions.start] ?? 0] : null;
  if (!positions || !article) return null;
  return { article, start: words.starts[positions.start] ?? 0, end: words.ends[positions.end] ?? 0 };
}

/** Share of a side's words that must stand in quotation marks for the side to count as quoted. */
const QUOTED_SHARE = 0.75;

function isQuoted({ quoted }: Borders, side: readonly number[]): boolean {
  let own = 0;
  let inside = 0;
  for (const position of side) {
    if (position === -1) continue;
    own++;
    inside += quoted[position] ?? 0;
  }
  return inside >= QUOTED_SHARE * own;
}

/** Three digits are plenty for a share, and keep the JSON short. */
function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}

/** The passage of an alignment, not yet called a formula. */
export function foundIn(ground: PassageGround, columns: Columns): Found | null {
  const { words, borders, sides } = ground;
  const stretchA = stretchOf(ground, columns.a);
  const stretchB = stretchOf(ground, columns.b);
  if (!stretchA || !stretchB) return null;
  const a = placeIn(stretchA.article.id, stretchA);
  const b = placeIn(stretchB.article.id, stretchB);
  const { edits, aligned, wordsA, wordsB } = editsOf(columns, words, sides.comparison);
  const passage: Passage = {
    // Known once the sides are in the order of the ids: orientation.ts.
    id: "pas-",
    a,
    b,
    words: aligned,
    identity: rounded(aligned / Math.max(1, wordsA, wordsB)),
    formula: false,
    quoted: { a: isQuoted(borders, columns.a), b: isQuoted(borders, columns.b) },
    edits,
  };
  return { passage, columns };
}

/** From so many articles on, how often words come back says what is a formula. With fewer a wire text in all of them would be one. */
const COUNTING_ARTICLES = 200;
/** A passage whose runs of four words stand in more stories than this, in the median, is a formula (section 4: start at 8). */
const MOST_STORIES = 8;

function sharedStretch({ words }: PassageGround, { passage, columns }: Found): SharedStretch {
  const positions = positionsOf(columns.a) ?? { start: 0, end: 0 };
  const other = positionsOf(columns.b) ?? positions;
  return {
    articleA: words.articles[positions.start] ?? 0,
    articleB: words.articles[other.start] ?? 0,
    from: positions.start,
    to: positions.end + 1,
    words: passage.words,
  };
}

/** What formulae of one collection are told by. */
export function formulaGround({ words, borders, sides }: PassageGround): FormulaGround {
  return { words, borders, weight: sides.comparison.weight, known: new Map(), natures: newNatures() };
}

/** Whether the words of what was found only name. */
export function isNaming({ words, articles }: PassageGround, formulae: FormulaGround, { columns }: Found): boolean {
  const articleOf = (side: readonly number[]): Article | undefined =>
    articles[words.articles[positionsOf(side)?.start ?? -1] ?? -1];
  const a = articleOf(columns.a);
  const b = articleOf(columns.b);
  return a !== undefined && b !== undefined && isFormula(formulae, columns, { a, b });
}

/** The passages, with formulae marked (by recurrence in a large collection, by names and lists in any), and mere phrases. */
export function withFormulae(
  ground: PassageGround,
  formulae: FormulaGround,
  found: readonly Found[],
): readonly Passage[] {
  const { words, articles } = ground;
  const stretches = articles.length > COUNTING_ARTICLES ? found.map((one) => sharedStretch(ground, one)) : [];
  const recurrent = areRecurrent(words, stretches, MOST_STORIES);
  return found.map((one, index) => {
    const formula = recurrent[index] === true || (one.isNaming ?? isNaming(ground, formulae, one));
    const isMere = !formula && isPhrase(formulae, one.columns);
    return { ...one.passage, formula, ...(isMere && { phrase: true as const }) };
  });
}
