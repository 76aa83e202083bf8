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

interface Piece extends Span {
  readonly owner: number;
}

/** The contents of all findings by their start. */
function piecesOf(findings: readonly Resolved[]): readonly Piece[] {
  return findings
    .flatMap((finding, owner) => finding.content.map((span) => ({ start: span.start, end: span.end, owner })))
    .sort((a, b) => a.start - b.start || a.owner - b.owner);
}

/** The narrowest of the open contents that holds the finding. */
function narrowest(findings: readonly Resolved[], index: number, open: readonly Piece[]): number | null {
  const finding = findings[index];
  let best: number | null = null;
  for (const { owner } of open) {
    const outer = findings[owner];
    if (!finding || !outer || owner === index || !holds(outer, finding) || holds(finding, outer)) continue;
    const known = best === null ? undefined : findings[best];
    const less = known === undefined ? -1 : size(outer) - size(known) || owner - (best ?? 0);
    if (less < 0) best = owner;
  }
  return best;
}

/** For every finding the index of its parent, or null. One sweep through the text: only contents that are open at a cue are looked at. */
export function parentsOf(findings: readonly Resolved[]): readonly (number | null)[] {
  const pieces = piecesOf(findings);
  const extents = findings.map((finding, index) => ({ start: extentOf(finding).start, index }));
  const parents: (number | null)[] = findings.map((finding) => finding.relayOf);
  let open: Piece[] = [];
  let next = 0;
  for (const { start, index } of extents.sort((a, b) => a.start - b.start || a.index - b.index)) {
    open = open.filter((piece) => piece.end >= start);
    for (let piece = pieces[next]; piece && piece.start <= start; piece = pieces[++next])
      if (piece.end >= start) open.push(piece);
    if (parents[index] === null) parents[index] = narrowest(findings, index, open);
  }
  return parents;
}

function size(finding: Resolved): number {
  return finding.content.reduce((sum, span) => sum + lengthOf(span), 0);
}
