// Groups linked statements into claims, each around a medoid: a statement belongs only if it is linked with the medoid itself.
// Not the transitive closure, which chains unrelated statements (a links b, b links c, a and c say different things).
// Leaves out statements that nothing links; who needs them makes claims of one (claims.ts).

import { addTo } from "./grouping.ts";
import type { Link } from "./links.ts";
import type { Unit } from "./unit.ts";

/** A claim in the making. `links` are those between the medoid and the others. */
export interface Cluster {
  readonly medoid: Unit;
  readonly members: readonly Unit[];
  readonly links: readonly Link[];
}

/** A member's link to the medoid must reach this share of the member's best link. Raising it splits claims, lowering it lets weak ties in. */
const FAITHFUL = 0.75;

const other = (link: Link, unit: Unit): Unit => (link.a === unit ? link.b : link.a);

/** Sum of a statement's best link into each other article, and its links within its own article at half weight. */
function centrality(unit: Unit, links: readonly Link[]): number {
  const best = new Map<string, number>();
  for (const link of links) {
    const there = other(link, unit).article;
    const weight = there === unit.article ? link.score / 4 : link.score;
    best.set(there, Math.max(best.get(there) ?? 0, weight));
  }
  return [...best.values()].reduce((sum, one) => sum + one, 0);
}

/** Star clusters, the best connected medoid first. Every unit is in at most one; units without links are left out. */
export function clusters(units: readonly Unit[], links: readonly Link[]): readonly Cluster[] {
  const byUnit = new Map<string, Link[]>();
  for (const link of links) for (const unit of [link.a, link.b]) addTo(byUnit, unit.id, link);
  const linksOf = (unit: Unit): readonly Link[] => byUnit.get(unit.id) ?? [];
  const best = (unit: Unit): number => Math.max(0, ...linksOf(unit).map((link) => link.score));
  const order = units
    .filter((unit) => linksOf(unit).length > 0)
    .map((unit) => ({ unit, weight: centrality(unit, linksOf(unit)) }))
    .sort((a, b) => b.weight - a.weight || (a.unit.id < b.unit.id ? -1 : 1));
  const taken = new Set<string>();
  const found: Cluster[] = [];
  for (const { unit: medoid } of order) {
    if (taken.has(medoid.id)) continue;
    const own = linksOf(medoid).filter((link) => {
      const member = other(link, medoid);
      return !taken.has(member.id) && link.score >= FAITHFUL * best(member);
    });
    if (own.length === 0) continue;
    const members = [medoid, ...own.map((link) => other(link, medoid))];
    for (const member of members) taken.add(member.id);
    found.push({ medoid, members, links: own });
  }
  return found;
}
