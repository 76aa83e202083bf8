// What changed between the versions of a claim.
import type { Drift } from "../model/trace.ts";
import type { Alignments } from "./alignment.ts";
import type { TracedClaim } from "./claims.ts";
import type { Affair } from "./sources.ts";
import type { Marked } from "./unit.ts";

/** What drift is read from. */
export interface DriftContext extends Marked {
  readonly affair: Affair;
  readonly alignments: Alignments;
}

/** Drifts by claim. */
export function driftsOf(
  claims: readonly TracedClaim[],
  _context: DriftContext,
): ReadonlyMap<TracedClaim, readonly Drift[]> {
  return new Map(claims.map((claim) => [claim, []]));
}
