// The part of the chain graph that bears one claim, with a layer for each node: by day of publication, then by who rests on whom.
// A source stands one layer before the earliest that rests on it. Leaves out coordinates (chain-layout.ts) and looks (chain-view.ts).

import { groupBy } from "../model/grouping.ts";
import type { Node, Transmission } from "../model/trace.ts";
import { type Lookup, publishedDay } from "./lookup.ts";

/** All transmissions between two nodes as one line: stated where one of them is. `closing` lines run against time or close a circle. `undirected` lines join two articles that share a source, neither of which is known to have it from the other. */
export interface ChainEdge {
  readonly from: string;
  readonly to: string;
  readonly stated: boolean;
  readonly closing: boolean;
  readonly undirected: boolean;
  readonly transmissions: readonly Transmission[];
}

/** A node in its layer. `day` is the day of publication (ISO) of a dated article, else null. */
export interface ChainNode {
  readonly node: Node;
  readonly rank: number;
  readonly day: string | null;
}

/** Nodes sorted by layer and id, lines by the places of their ends in that order. */
export interface ChainGraph {
  readonly nodes: readonly ChainNode[];
  readonly edges: readonly ChainEdge[];
}

type Links = Map<string, Set<string>>;

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function link(links: Links, from: string, to: string): void {
  links.set(from, (links.get(from) ?? new Set()).add(to));
}

function reaches(links: Links, from: string, to: string): boolean {
  const seen = new Set([from]);
  const waiting = [from];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === to) return true;
    for (const successor of links.get(next) ?? []) {
      if (!seen.has(successor)) waiting.push(successor);
      seen.add(successor);
    }
  }
  return false;
}

// Between the articles of one day and those of the next dated day stands a fence, which all paths of time pass.
function timeLinks(days: ReadonlyMap<string, string>): Links {
  const links: Links = new Map();
  const calendar = [...new Set(days.values())].sort(byCodeUnit);
  for (const [id, day] of days) {
    link(links, id, `fence ${day}`);
    const before = calendar[calendar.indexOf(day) - 1];
    if (before !== undefined) link(links, `fence ${before}`, id);
  }
  return links;
}

function earliestRanks(ids: readonly string[], links: Links): Map<string, number> {
  const rank = new Map<string, number>();
  const weight = (id: string): number => (id.startsWith("fence ") ? 0 : 1);
  const incoming = new Map<string, number>();
  for (const targets of links.values()) for (const to of targets) incoming.set(to, (incoming.get(to) ?? 0) + 1);
  const all = [...new Set([...ids, ...links.keys(), ...incoming.keys()])];
  const ready = all.filter((id) => !incoming.has(id));
  for (let next = ready.shift(); next !== undefined; next = ready.shift()) {
    const after = (rank.get(next) ?? 0) + weight(next);
    for (const to of links.get(next) ?? []) {
      rank.set(to, Math.max(rank.get(to) ?? 0, after));
      const left = (incoming.get(to) ?? 1) - 1;
      incoming.set(to, left);
      if (left === 0) ready.push(to);
    }
    rank.set(next, rank.get(next) ?? 0);
  }
  return rank;
}

// Nodes move as late as those that rest on them allow, articles not beyond the last column of their day; the latest are settled first.
// An article that nobody rests on so stands beside the others of its day, not before them for want of a source.
function pulledLate(rank: Map<string, number>, edges: readonly ChainEdge[], days: ReadonlyMap<string, string>): void {
  const ids = [...rank.keys()].filter((id) => !id.startsWith("fence "));
  const dayEnds = new Map<string | undefined, number>();
  for (const id of ids) dayEnds.set(days.get(id), Math.max(dayEnds.get(days.get(id)) ?? 0, rank.get(id) ?? 0));
  ids.sort((a, b) => (rank.get(b) ?? 0) - (rank.get(a) ?? 0) || byCodeUnit(a, b));
  for (const id of ids) {
    const after = edges
      .filter(({ from, closing, undirected }) => from === id && !closing && !undirected)
      .map(({ to }) => (rank.get(to) ?? 0) - 1);
    const dayEnd = days.has(id) ? [dayEnds.get(days.get(id)) ?? 0] : [];
    if (after.length + dayEnd.length > 0) rank.set(id, Math.min(...after, ...dayEnd));
  }
}

function mergedEdges(transmissions: readonly Transmission[], lookup: Lookup): Omit<ChainEdge, "closing">[] {
  const byEnds = groupBy(transmissions, ({ from, to }) => JSON.stringify([from, to]));
  return [...byEnds.entries()]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([, group]) => {
      const first = group[0];
      if (first === undefined) return [];
      const undirected =
        lookup.nodes.get(first.from)?.kind === "article" && group.every(({ how }) => how === "shares-source");
      const stated = group.some((transmission) => transmission.stated);
      return [{ from: first.from, to: first.to, stated, undirected, transmissions: group }];
    });
}

/** The graph of one claim: its transmissions, their ends, and the articles that carry it. */
export function chainGraph(lookup: Lookup, claim: string): ChainGraph {
  const transmissions = lookup.document.transmissions.filter(({ claims }) => claims.includes(claim));
  const carriers = (lookup.claims.get(claim)?.versions ?? [])
    .filter(({ stance }) => stance === "attributed" || stance === "unattributed")
    .flatMap(({ at }) => lookup.nodeOfArticle.get(at.article)?.id ?? []);
  const ids = [...new Set([...carriers, ...transmissions.flatMap(({ from, to }) => [from, to])])]
    .filter((id) => lookup.nodes.has(id))
    .sort(byCodeUnit);
  const days = new Map<string, string>();
  for (const id of ids) {
    const node = lookup.nodes.get(id);
    const day = node?.kind === "article" ? publishedDay(lookup, node.article) : null;
    if (day !== null) days.set(id, day);
  }
  const links = timeLinks(days);
  const edges = mergedEdges(transmissions, lookup)
    .filter(({ from, to }) => lookup.nodes.has(from) && lookup.nodes.has(to))
    .map((edge): ChainEdge => {
      const closing = !edge.undirected && reaches(links, edge.to, edge.from);
      if (!closing && !edge.undirected) link(links, edge.from, edge.to);
      return { ...edge, closing };
    });
  const nodes = layeredNodes(ids, edges, { links, days, lookup });
  const place = new Map(nodes.map(({ node }, index) => [node.id as string, index]));
  const forwards = edges.map((edge) =>
    edge.undirected && (place.get(edge.from) ?? 0) > (place.get(edge.to) ?? 0)
      ? { ...edge, from: edge.to, to: edge.from }
      : edge,
  );
  forwards.sort(
    (a, b) => (place.get(a.from) ?? 0) - (place.get(b.from) ?? 0) || (place.get(a.to) ?? 0) - (place.get(b.to) ?? 0),
  );
  return { nodes, edges: forwards };
}

function layeredNodes(
  ids: readonly string[],
  edges: readonly ChainEdge[],
  { links, days, lookup }: { links: Links; days: ReadonlyMap<string, string>; lookup: Lookup },
): ChainNode[] {
  const rank = earliestRanks(ids, links);
  pulledLate(rank, edges, days);
  const used = [...new Set(ids.map((id) => rank.get(id) ?? 0))].sort((a, b) => a - b);
  return ids
    .flatMap((id) => {
      const node = lookup.nodes.get(id);
      return node === undefined ? [] : [{ node, rank: used.indexOf(rank.get(id) ?? 0), day: days.get(id) ?? null }];
    })
    .sort((a, b) => a.rank - b.rank || byCodeUnit(a.node.id, b.node.id));
}
