// What one version of a claim says of its source and another does not: an attribution that goes, a nameless source counted twice, a denial left
// out. Read over a whole claim. Leaves out what two versions show side by side (drift-findings.ts).

import { groupBy } from "../model/grouping.ts";
import { carries, type TracedClaim } from "./claims.ts";
import { type Reading, versionOf } from "./drift-reading.ts";
import type { Found } from "./drift-selection.ts";
import { denialMissing, shiftingCount } from "./drift-source.ts";

/** One article, one nameless source, named as many and as one: «مصادر» in one sentence, «المصدر» in the next. */
export function shiftingCounts(claim: TracedClaim, reading: Reading): readonly Found[] {
  return claim.members.flatMap((member): Found[] => {
    const from = versionOf(member, reading);
    const { attribution } = member.unit;
    if (!from || !attribution) return [];
    const own = reading.affair.attributionsOf.get(member.unit.article) ?? [];
    return shiftingCount(from, attribution, own).map((finding) => ({ pair: { from, to: from }, finding, style: null }));
  });
}

/** Denials that one article of the claim has and another, carrying it, has not. */
export function missingDenials(claim: TracedClaim, reading: Reading): readonly Found[] {
  const denials = claim.members.filter((member) => member.version.stance === "denied");
  const [denial] = denials;
  if (!denial) return [];
  const informed = new Set(claim.members.filter((member) => !carries(member)).map((member) => member.unit.article));
  return [...groupBy(claim.members.filter(carries), (member) => member.unit.article)].flatMap(([article, members]) => {
    const carrier = members[0];
    const shares = reading.alignments.between(denial.unit.article, article).length > 0;
    if (!carrier || informed.has(article) || !shares) return [];
    const [from, to] = [versionOf(denial, reading), versionOf(carrier, reading)];
    return from && to ? [{ pair: { from, to }, finding: denialMissing(from, to), style: null }] : [];
  });
}
