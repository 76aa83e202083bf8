// Which versions of a claim are compared for drift: each with its closest partner in every other article, and headings with their own text.
// Bounded, since a crowded claim has pairs by the thousand. Leaves out what differs.

import { groupBy } from "../model/grouping.ts";
import { overlaps } from "../model/span.ts";
import type { Alignments } from "./alignment.ts";
import { byNearness, type Member, type TracedClaim } from "./claims.ts";

/** How two members of a claim are tied: 0 where nothing ties them. */
export type Tie = (a: Member, b: Member) => number;

/** Ties of a claim's members: the link that joined them, and 1 where they share a passage. */
export function tiesOf(claim: TracedClaim, alignments: Alignments): Tie {
  const scores = new Map<string, Map<string, number>>();
  const add = (one: string, other: string, score: number): void => {
    scores.set(one, (scores.get(one) ?? new Map<string, number>()).set(other, score));
  };
  for (const { a, b, score } of claim.links) {
    add(a.id, b.id, score);
    add(b.id, a.id, score);
  }
  return (a, b) => {
    const score = scores.get(a.unit.id)?.get(b.unit.id) ?? 0;
    const shared = alignments
      .between(a.unit.article, b.unit.article)
      .some((side) => overlaps(side.here, a.unit) && overlaps(side.there, b.unit));
    return score + (shared ? 1 : 0);
  };
}

/** Pairs of versions compared within one claim, the closest first. Raising it finds more in crowded affairs and costs as much more. */
export const MOST_PAIRS: number = 120;
/** Versions of one claim that are compared at all; the rest repeat what these say. */
export const MOST_VERSIONS: number = 60;

/** Pairs worth comparing: each version with its best partner in every other article it is tied to; and headings with their own text. */
export function pairsOf(claim: TracedClaim, tie: Tie): Pairs {
  const found = new Map<string, { readonly pair: readonly [Member, Member]; readonly weight: number }>();
  const members =
    claim.members.length > MOST_VERSIONS ? [...claim.members].sort(byNearness).slice(0, MOST_VERSIONS) : claim.members;
  const byArticle = groupBy(members, (member) => member.unit.article);
  for (const one of members)
    for (const [article, others] of byArticle) {
      if (article === one.unit.article && one.unit.role !== "heading") continue;
      const ranked = others
        .filter((other) => other !== one)
        .map((other) => ({ other, tie: tie(one, other) }))
        .filter((ranking) => ranking.tie > 0)
        .sort((a, b) => b.tie - a.tie || a.other.unit.start - b.other.unit.start);
      const [best] = ranked;
      if (!best) continue;
      const pair: readonly [Member, Member] = byNearness(one, best.other) <= 0 ? [one, best.other] : [best.other, one];
      found.set(pair.map((member) => member.unit.id).join(" "), { pair, weight: best.tie });
    }
  const all = [...found.values()];
  const capped = claim.members.length > MOST_VERSIONS || all.length > MOST_PAIRS;
  const kept = all.length > MOST_PAIRS ? all.sort((a, b) => b.weight - a.weight).slice(0, MOST_PAIRS) : all;
  return { pairs: kept.map(({ pair }) => pair), capped };
}

/** The pairs of one claim. */
export interface Pairs {
  readonly pairs: readonly (readonly [Member, Member])[];
  /** Whether some pairs were left out. */
  readonly capped: boolean;
}
