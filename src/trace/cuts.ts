// Cuts a statement that holds two claims: where two passages lead to two different statements of another article, the border between
// the passages is a border between claims. Three quotations spliced into one stay three claims; the splice itself is a finding.
// Leaves out statements without passages: words alone give no border.

import type { Article } from "../model/article.ts";
import { overlaps, type Span } from "../model/span.ts";
import type { Alignments, Side } from "./alignment.ts";
import { groupBy } from "./grouping.ts";
import { type Unit, unitOf } from "./unit.ts";

/** UTF-16 units within which two borders are one. */
const SAME_BORDER = 25;

interface Target {
  readonly span: Span;
  readonly target: string;
}

/** For each passage through a unit: the statement of the other article in which most of it stands. */
function targets(
  unit: Unit,
  sides: readonly Side[],
  byArticle: ReadonlyMap<string, readonly Unit[]>,
): readonly Target[] {
  return sides.flatMap((side) => {
    const inside = side.words.filter((word) => word.here.start >= unit.start && word.here.end <= unit.end);
    const groups = new Map<string, Span>();
    for (const word of inside) {
      const target = byArticle.get(side.there.article)?.find((other) => overlaps(other, word.there));
      if (!target) continue;
      const known = groups.get(target.id);
      groups.set(target.id, { start: known?.start ?? word.here.start, end: word.here.end });
    }
    return [...groups].map(([target, span]) => ({ span, target }));
  });
}

/** Borders between passages that lead to different statements of one article. */
function bordersOf(
  unit: Unit,
  sides: readonly Side[],
  byArticle: ReadonlyMap<string, readonly Unit[]>,
): readonly number[] {
  const byOther = groupBy(
    sides.filter((side) => overlaps(side.here, unit)),
    (side) => side.there.article,
  );
  const borders = [...byOther.values()].flatMap((own) => {
    const found = targets(unit, own, byArticle)
      .filter(({ span }) => span.end - span.start >= SAME_BORDER)
      .sort((a, b) => a.span.start - b.span.start);
    return found.flatMap((one, at) => {
      const before = found[at - 1];
      return before && before.target !== one.target && one.span.start >= before.span.end - SAME_BORDER
        ? [one.span.start]
        : [];
    });
  });
  return borders
    .sort((a, b) => a - b)
    .filter((border, at, all) => border - (all[at - 1] ?? Number.NEGATIVE_INFINITY) > SAME_BORDER)
    .filter((border) => border - unit.start > SAME_BORDER && unit.end - border > SAME_BORDER);
}

/** All units, those with several claims cut. A piece too short to be a statement leaves the unit whole. */
export function cutUnits(
  units: readonly Unit[],
  articles: readonly Article[],
  alignments: Alignments,
): readonly Unit[] {
  const byArticle: ReadonlyMap<string, readonly Unit[]> = groupBy(units, (unit) => unit.article);
  const texts = new Map(articles.map((article) => [article.id, article]));
  return units.flatMap((unit) => {
    const article = texts.get(unit.article);
    const borders = bordersOf(unit, alignments.of(unit.article), byArticle);
    if (!article || borders.length === 0) return [unit];
    const edges = [unit.start, ...borders, unit.end];
    const { role, attribution, hedged } = unit;
    const pieces = borders.concat(unit.end).flatMap((end, at) => {
      const start = edges[at] ?? unit.start;
      const trimmed = article.text.slice(start, end).replace(/[\s،,؛:“"«]+$/u, "");
      return unitOf(article, { start, end: start + trimmed.length }, { role, attribution, hedged }) ?? [];
    });
    return pieces.length === edges.length - 1 ? pieces : [unit];
  });
}
