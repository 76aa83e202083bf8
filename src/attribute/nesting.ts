// Which attribution stands inside which: by relay where a frame says so, else by containment of cue and content.
// Never a cycle: a parent's content is strictly larger, or it is the relay's own outer half.

import { contains, lengthOf, type Span } from "../model/span.ts";
import type { Resolved } from "./inheritance.ts";

function extentOf(finding: Resolved): Span {
  const spans = [...finding.content, ...(finding.cue ? [finding.cue] : [])];
  return { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) };
}

function holds(outer: Resolved, inner: Resolved): boolean {
  const extent = extentOf(inner);
  return outer.content.some((span) => contains(span, extent));
}

/** For every finding the index of its parent, or null. */
export function parentsOf(findings: readonly Resolved[]): readonly (number | null)[] {
  return findings.map((finding, index) => {
    if (finding.relayOf !== null) return finding.relayOf;
    let best: number | null = null;
    for (const [other, outer] of findings.entries()) {
      if (other === index || !holds(outer, finding) || holds(finding, outer)) continue;
      if (best === null || size(outer) < size(findings[best] as Resolved)) best = other;
    }
    return best;
  });
}

function size(finding: Resolved): number {
  return finding.content.reduce((sum, span) => sum + lengthOf(span), 0);
}
