// With which claim a finding is told that no claim's own versions showed: the one that stands in both places, in one, or beside one.
// Leaves out finding it.

import { groupBy } from "../model/grouping.ts";
import { overlaps, type Place } from "../model/span.ts";
import type { TracedClaim } from "./claims.ts";
import { spanIndex } from "./shelves.ts";

/** UTF-16 units around a place within which a claim stands beside it. */
const BESIDE = 400;
/** How much more a claim in a place counts than one beside it. */
const INSIDE = 10;

/** The claim nearest to two places; null where none of the two articles' claims is near. */
export type ClaimAt = (one: Place, other: Place) => TracedClaim | null;

/** Looks up claims by place. */
export function claimsByPlace(claims: readonly TracedClaim[]): ClaimAt {
  const order = new Map(claims.map((claim, at) => [claim, at]));
  const members = claims.flatMap((claim) => claim.members.map(({ unit }) => ({ claim, unit })));
  const at = new Map(
    [...groupBy(members, ({ unit }) => unit.article)].map(([article, own]) => [
      article as string,
      spanIndex(own, ({ unit }) => unit),
    ]),
  );
  return (one, other) => {
    const weight = new Map<TracedClaim, number>();
    for (const place of [one, other]) {
      const near = { start: Math.max(0, place.start - BESIDE), end: place.end + BESIDE };
      for (const { claim, unit } of at.get(place.article)?.(near) ?? [])
        weight.set(claim, (weight.get(claim) ?? 0) + (overlaps(unit, place) ? INSIDE : 1));
    }
    const ranked = [...weight].sort(([a, x], [b, y]) => y - x || (order.get(a) ?? 0) - (order.get(b) ?? 0));
    return ranked[0]?.[0] ?? null;
  };
}
