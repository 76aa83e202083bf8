// The passages of the document by the two articles that share them, for reading side by side, and the drifts that lie in each.
// The earlier article stands on side a, pairs with most shared words come first. Leaves out all looks.

import type { Article } from "../../model/article.ts";
import { groupBy } from "../../model/grouping.ts";
import type { Edit, Passage } from "../../model/passage.ts";
import { overlaps, type Place } from "../../model/span.ts";
import type { Drift } from "../../model/trace.ts";
import type { Lookup } from "../lookup.ts";

/** A passage with its number in the report, from 1, and the drifts between its two sides. */
export interface NumberedPassage {
  readonly passage: Passage;
  readonly number: number;
  readonly drifts: readonly Drift[];
}

/** Two articles and the passages they share, in the order of article a. `words` counts the aligned ones, without formulae. */
export interface PassagePair {
  readonly a: Article;
  readonly b: Article;
  readonly passages: readonly NumberedPassage[];
  readonly words: number;
}

// An insertion seen from the other side is an omission.
const MIRROR: Readonly<Partial<Record<Edit["op"], Edit["op"]>>> = { insertion: "omission", omission: "insertion" };

function mirrored(passage: Passage): Passage {
  return {
    ...passage,
    a: passage.b,
    b: passage.a,
    quoted: { a: passage.quoted.b, b: passage.quoted.a },
    edits: passage.edits.map(({ op, a, b }) => ({ op: MIRROR[op] ?? op, a: b, b: a })),
  };
}

// Mere wording and omissions come with every rewriting; the others are differences that matter.
function matteringDrifts(lookup: Lookup): Drift[] {
  const drifts = lookup.document.traces.flatMap((trace) => trace.drifts);
  return drifts.filter(({ kind }) => kind !== "wording" && kind !== "omission");
}

function liesIn(place: Place, side: Place): boolean {
  return place.article === side.article && overlaps(place, side);
}

function driftsOf(passage: Passage, drifts: readonly Drift[]): Drift[] {
  const found = drifts.filter(
    ({ from, to }) =>
      (liesIn(from, passage.a) && liesIn(to, passage.b)) || (liesIn(from, passage.b) && liesIn(to, passage.a)),
  );
  return [...new Map(found.map((drift) => [JSON.stringify([drift.kind, drift.from, drift.to]), drift])).values()];
}

/** The words of a passage's longer side. */
export function allWords({ words, identity }: Passage): number {
  return Math.max(words, identity > 0 ? Math.round(words / identity) : 0);
}

/** All pairs of articles that share passages. */
export function passagePairs(lookup: Lookup): PassagePair[] {
  const rank = (article: string): number => lookup.numbers.get(article) ?? 0;
  const ordered = lookup.document.passages.map((passage) =>
    rank(passage.a.article) <= rank(passage.b.article) ? passage : mirrored(passage),
  );
  const byPair = groupBy(ordered, ({ a, b }) => `${a.article} ${b.article}`);
  const drifts = matteringDrifts(lookup);
  const pairs = [...byPair.values()].flatMap((passages) => {
    const a = lookup.articles.get(passages[0]?.a.article ?? "");
    const b = lookup.articles.get(passages[0]?.b.article ?? "");
    if (a === undefined || b === undefined) return [];
    const words = passages.filter(({ formula }) => !formula).reduce((sum, passage) => sum + passage.words, 0);
    return [{ a, b, words, passages: passages.toSorted((x, y) => x.a.start - y.a.start || x.b.start - y.b.start) }];
  });
  pairs.sort((x, y) => y.words - x.words || rank(x.a.id) - rank(y.a.id) || rank(x.b.id) - rank(y.b.id));
  let number = 0;
  return pairs.map((pair) => ({
    ...pair,
    passages: pair.passages.map((passage) => {
      number += 1;
      return { passage, number, drifts: driftsOf(passage, drifts) };
    }),
  }));
}
