// The newsroom's gate: conditions that make `musnad trace --fail-on` end with status 4. Each says what the texts show, not what is true.
// Leaves out claims of a single article: every one of them rests on one chain, so that the gate would never open.

import type { Claim } from "../model/claim.ts";
import type { Trace } from "../model/trace.ts";
import type { FullTraceDocument } from "../model/trace-document.ts";

/** The conditions by name. */
export const GATES = ["single-chain", "unattributed", "altered-quotation"] as const;
/** A condition of `--fail-on`. */
export type Gate = (typeof GATES)[number];

const REASONS: Readonly<Record<Gate, string>> = {
  "single-chain": "several reports, one independent chain",
  unattributed: "stated in an outlet's own voice where another article has it too",
  "altered-quotation": "quoted words differ between the articles",
};

const HOLDS: Readonly<Record<Gate, (claim: Claim, trace: Trace) => boolean>> = {
  "single-chain": (_claim, { chains }) => chains.high === 1,
  unattributed: ({ versions }) => versions.some(({ stance }) => stance === "unattributed"),
  "altered-quotation": (_claim, { drifts }) => drifts.some(({ kind }) => kind === "quotation"),
};

/** The ids of the claims for which a condition holds, in the document's order. */
export function gatedClaims(document: FullTraceDocument, gate: Gate): readonly string[] {
  const traces = new Map(document.traces.map((trace) => [trace.claim as string, trace]));
  return document.claims.flatMap((claim) => {
    const trace = traces.get(claim.id);
    return trace !== undefined && trace.reports > 1 && HOLDS[gate](claim, trace) ? [claim.id] : [];
  });
}

/** A line for each condition that holds, naming the claims; none where the gate is open. */
export function gateLines(document: FullTraceDocument, gates: readonly Gate[]): readonly string[] {
  return [...new Set(gates)].flatMap((gate) => {
    const claims = gatedClaims(document, gate);
    const noun = claims.length === 1 ? "claim" : "claims";
    return claims.length === 0
      ? []
      : [`--fail-on ${gate}: ${claims.length} ${noun} (${REASONS[gate]}): ${claims.join(", ")}`];
  });
}
