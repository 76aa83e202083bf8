// The source inventory: who is said to say something, in how many articles, and on whom that source rests itself.
// One row for each actor; unnamed sources are one row for each kind. Leaves out a person's own rating, which is a judgement.

import type { SourceKind } from "../model/attribution.ts";
import type { Place } from "../model/span.ts";
import type { Node } from "../model/trace.ts";
import type { Lookup } from "./lookup.ts";

/** A line of the inventory. `name` is null where the texts name nobody; `upstream` holds those it is said to have it from. */
export interface SourceRow {
  readonly key: string;
  readonly name: string | null;
  readonly kind: SourceKind;
  readonly node: Node | null;
  readonly reports: number;
  readonly places: readonly Place[];
  readonly upstream: readonly Node[];
}

interface Draft {
  readonly key: string;
  readonly name: string | null;
  readonly kinds: Map<SourceKind, number>;
  readonly node: Node | null;
  readonly places: Place[];
}

function draftFor(actor: string | null, kind: SourceKind, lookup: Lookup): Draft {
  const named = actor === null ? undefined : lookup.actors.get(actor);
  const nodes = [...lookup.nodes.values()];
  const node = named && nodes.find((candidate) => candidate.kind === "source" && candidate.actor === named.id);
  return {
    key: named?.id ?? `kind-${kind}`,
    name: named?.name ?? null,
    kinds: new Map(),
    node: node ?? null,
    places: [],
  };
}

function upstreamOf(node: Node | null, lookup: Lookup): Node[] {
  if (node === null) return [];
  const ids = lookup.document.transmissions
    .filter(({ to, stated }) => to === node.id && stated)
    .map(({ from }) => from);
  return [...new Set(ids)].flatMap((id) => lookup.nodes.get(id) ?? []);
}

function commonest(kinds: ReadonlyMap<SourceKind, number>): SourceKind {
  const sorted = [...kinds].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
  return sorted[0]?.[0] ?? "none";
}

/** The inventory, the source of most reports first. Attributions without any source are left out: they are the article's own voice. */
export function sourceRows(lookup: Lookup): SourceRow[] {
  const drafts = new Map<string, Draft>();
  for (const { source, article, cue } of lookup.document.attributions) {
    if (source.kind === "none") continue;
    const fresh = draftFor(source.actor, source.kind, lookup);
    const draft = drafts.get(fresh.key) ?? fresh;
    drafts.set(draft.key, draft);
    draft.kinds.set(source.kind, (draft.kinds.get(source.kind) ?? 0) + 1);
    const at = source.spans[0] ?? cue;
    if (at) draft.places.push({ article, start: at.start, end: at.end });
  }
  return [...drafts.values()]
    .map(({ key, name, kinds, node, places }) => ({
      key,
      name,
      kind: commonest(kinds),
      node,
      reports: new Set(places.map(({ article }) => article)).size,
      places: places.toSorted(
        (a, b) => (lookup.numbers.get(a.article) ?? 0) - (lookup.numbers.get(b.article) ?? 0) || a.start - b.start,
      ),
      upstream: upstreamOf(node, lookup),
    }))
    .sort((a, b) => b.reports - a.reports || b.places.length - a.places.length || (a.key < b.key ? -1 : 1));
}
