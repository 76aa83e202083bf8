// Statements of two articles that tell one thing in other words, whether or not a claim joins them: each with its best partner in every other
// article, by the weight of the telling words they share. What changed between them is drift. Leaves out what changed.

import { TOLLS } from "../lang/ar/same-things.ts";
import { groupBy } from "../model/grouping.ts";
import { type Weights, type Word, weigh } from "./content-words.ts";
import type { Unit } from "./unit.ts";

/** Two statements in different articles, the first article's first. */
export interface Retelling {
  readonly one: Unit;
  readonly other: Unit;
  /** Weight of the telling words they share. */
  readonly weight: number;
  /** The same as a share of the shorter statement's weight, 0..1. */
  readonly cover: number;
}

/** Telling words that both must have. Raising it misses headings, lowering it joins by a topic's two words. */
const LEAST_SHARED = 3;
/** Weight that the shared words must have: about three rare words that stand nowhere else in the two. Raising it finds near copies only. */
const LEAST_WEIGHT = 8;
/** Share of the shorter statement that must be shared. Raising it misses free retellings, lowering it joins what only neighbours. */
const LEAST_COVER = 0.3;
/** What these are lowered by where both tell of dead or injured: a death is told in few words, and the same words seldom tell of two. */
const OF_A_TOLL = 0.8;
/** Weight that a short statement is taken to have at least, so that three words of a heading are no full cover. */
const SHORT = 10;
/** Retellings compared; the strongest first. Raising it finds more in crowded affairs and costs as much more. */
export const MOST_RETELLINGS: number = 400;

/** What the words of a name count: the same people and places in two statements make a topic, not one statement told twice. */
const NAME = 0.4;

/** Whether a word of a statement is part of a name. */
export type IsName = (unit: Unit, word: Word) => boolean;

/** The statements of one article with how often each stem stands in them. */
interface Statements {
  readonly units: readonly { readonly unit: Unit; readonly words: ReadonlyMap<string, number> }[];
  readonly count: ReadonlyMap<string, number>;
}

function statementsOf(units: readonly Unit[], weights: Weights, isName: IsName): Statements {
  const weight = (word: Word, unit: Unit): number => (isName(unit, word) ? NAME : 1) * weights.of(word);
  const own = units.map((unit) => ({
    unit,
    words: new Map(unit.telling.map((word) => [word.stem, weight(word, unit)])),
  }));
  const count = new Map<string, number>();
  for (const { unit, words } of own)
    if (unit.role !== "heading") for (const stem of words.keys()) count.set(stem, (count.get(stem) ?? 0) + 1);
  return { units: own, count };
}

/** How telling a word is between two articles: one that stands in one statement of each joins these, one that stands in many joins none. */
function telling(stem: string, weight: number, here: Statements, there: Statements): number {
  return weight / Math.sqrt(Math.max(1, here.count.get(stem) ?? 1) * Math.max(1, there.count.get(stem) ?? 1));
}

const isToll = (words: ReadonlyMap<string, number>): boolean => [...TOLLS].some((toll) => words.has(toll));

/** How many words of one statement another has, and their weight. */
function commonWeight(
  mine: ReadonlyMap<string, number>,
  theirs: ReadonlyMap<string, number>,
): { readonly shared: number; readonly weight: number } {
  let [shared, weight] = [0, 0];
  for (const [stem, own] of mine)
    if (theirs.has(stem)) {
      shared++;
      weight += own;
    }
  return { shared, weight };
}

function bestBetween(here: Statements, there: Statements): readonly Retelling[] {
  const best = new Map<Unit, Retelling>();
  const offer = (unit: Unit, found: Retelling): void => {
    const known = best.get(unit);
    if (!known || fit(found) > fit(known)) best.set(unit, found);
  };
  const weightIn = (words: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
    new Map([...words].map(([stem, weight]) => [stem, telling(stem, weight, here, there)]));
  const sum = (words: ReadonlyMap<string, number>): number =>
    Math.max(
      SHORT,
      [...words.values()].reduce((total, weight) => total + weight, 0),
    );
  const theirs = there.units.map(({ unit, words }) => ({
    ...{ unit, words, total: sum(weightIn(words)) },
    ofToll: isToll(words),
  }));
  for (const { unit: one, words } of here.units) {
    const mine = weightIn(words);
    const [total, ofToll] = [sum(mine), isToll(words)];
    for (const other of theirs) {
      const { shared, weight } = commonWeight(mine, other.words);
      if (shared < LEAST_SHARED) continue;
      const cover = weight / Math.min(total, other.total);
      const least = ofToll && other.ofToll ? OF_A_TOLL : 1;
      if (weight < least * LEAST_WEIGHT || cover < least * LEAST_COVER) continue;
      const found = { one, other: other.unit, weight, cover };
      offer(one, found);
      offer(other.unit, found);
    }
  }
  return [...new Set(best.values())];
}

/** How well a retelling fits: weight counts, and how much of the statement it is. */
const fit = ({ weight, cover }: Retelling): number => weight * (0.5 + Math.min(1, cover));

/** The retellings among the statements of an affair, the strongest first. `articles`: ids in the order of the affair, as many as are compared. */
export function retellings(
  units: readonly Unit[],
  { articles, isName }: { readonly articles: readonly string[]; readonly isName: IsName },
): readonly Retelling[] {
  const weights = weigh(units.map(({ words }) => words));
  const byArticle = groupBy(units, (unit) => unit.article as string);
  const all = articles.map((article) => statementsOf(byArticle.get(article) ?? [], weights, isName));
  const found = all.flatMap((here, at) => all.slice(at + 1).flatMap((there) => bestBetween(here, there)));
  return found
    .sort((a, b) => fit(b) - fit(a) || (`${a.one.id} ${a.other.id}` < `${b.one.id} ${b.other.id}` ? -1 : 1))
    .slice(0, MOST_RETELLINGS);
}
