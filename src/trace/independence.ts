// How many independent chains carry a claim? The narrowest layer between all origins and all reports, as an interval: `high` counts
// only proven dependence once, `low` everything that could share an unseen source. Pure graph; leaves out how the graph was found.
// Menger 1927: chains = maximum node-disjoint paths = minimum vertex cut. The count is of layers, not of leaves.

import type { ChainInterval } from "../model/trace.ts";
import { components, contract, type Digraph, digraph, joinGroups, reach } from "./digraph.ts";
import { dominators, vertexCut } from "./vertex-cut.ts";

/** A node as the count sees it. */
export interface SupportNode {
  readonly id: string;
  /** Named well enough that its identity is known: a named actor, an agency, a document that can be named. Never an article. */
  readonly identified: boolean;
  /** Sources of one family (owner, agency, offices of one state) count once in `low`; null = no known family. */
  readonly family: string | null;
}

/** What carries one claim. */
export interface SupportGraph {
  readonly nodes: readonly SupportNode[];
  /** Stated (or humanly accepted) transmissions between nodes. Ends that are no node are ignored. */
  readonly edges: readonly { readonly from: string; readonly to: string }[];
  /** Articles that share words without saying why: each set may rest on one unseen source and counts once in `low`. */
  readonly joins: readonly (readonly string[])[];
  /** Carriers that are nearly one text: proven to depend on each other, they count once in both bounds. */
  readonly clones?: readonly (readonly string[])[];
  /** Articles that carry the claim. */
  readonly carriers: readonly string[];
}

/** The count with its proof. All lists are sorted by id, except `dominators` (nearest the reports first). */
export interface Independence {
  readonly chains: ChainInterval;
  /** The narrowest layer of proven transmissions, on the origins' side. */
  readonly narrowest: readonly string[];
  /** The nodes that all found paths pass; not empty exactly when `chains.high` is 1. */
  readonly dominators: readonly string[];
  readonly origins: readonly string[];
  /** `chains.high` node-disjoint paths from an origin to a report. */
  readonly paths: readonly (readonly string[])[];
  /** Sets of nodes that rest on each other with nothing behind them: circular reporting. */
  readonly circles: readonly (readonly string[])[];
}

interface Indexed {
  readonly ids: readonly string[];
  readonly nodes: readonly SupportNode[];
  readonly graph: Digraph;
  readonly carriers: readonly number[];
  readonly joins: readonly (readonly number[])[];
  readonly clones: readonly (readonly number[])[];
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function indexed(support: SupportGraph): Indexed {
  const byId = new Map(support.nodes.map((node) => [node.id, node]));
  const ids = [...byId.keys()].sort(inOrder);
  const number = new Map(ids.map((id, at) => [id, at]));
  const at = (list: readonly string[]): readonly number[] =>
    [...new Set(list.flatMap((id) => number.get(id) ?? []))].sort((a, b) => a - b);
  const edges = support.edges.flatMap(({ from, to }): [number, number][] => {
    const [one, two] = [number.get(from), number.get(to)];
    return one === undefined || two === undefined ? [] : [[one, two]];
  });
  const nodes = ids.flatMap((id) => byId.get(id) ?? []);
  return {
    ids,
    nodes,
    graph: digraph(ids.length, edges),
    carriers: at(support.carriers),
    joins: support.joins.map(at),
    clones: (support.clones ?? []).map(at),
  };
}

interface Rooted {
  readonly graph: Digraph;
  /** group[i]: the node that stands for i. */
  readonly group: readonly number[];
  readonly origins: readonly number[];
}

/** Contracts each circle that has nothing behind it into one node, so that every node has an origin: who rests on each other began once. */
function rooted(graph: Digraph, present: readonly number[]): Rooted {
  const component = components(graph);
  const fed = new Set<number>();
  for (const [from, after] of graph.successors.entries())
    for (const to of after) if (component[from] !== component[to]) fed.add(component[to] ?? to);
  const group = component.map((name, node) => (fed.has(name) ? node : name));
  const origins = [
    ...new Set(present.flatMap((node) => (fed.has(component[node] ?? node) ? [] : (group[node] ?? node)))),
  ];
  return { graph: contract(graph, group), group, origins: origins.sort((a, b) => a - b) };
}

const through = (group: readonly number[], nodes: readonly number[]): readonly number[] => [
  ...new Set(nodes.map((node) => group[node] ?? node)),
];

function compose(first: readonly number[], second: readonly number[]): readonly number[] {
  return first.map((node) => second[node] ?? node);
}

/** Contracted graph with its origins, and the carriers in it. */
function contracted(
  from: Indexed,
  sets: readonly (readonly number[])[],
): Rooted & { readonly carriers: readonly number[] } {
  const joined = joinGroups(from.ids.length, [...from.clones, ...sets]);
  const present = [...new Set(joined)];
  const root = rooted(contract(from.graph, joined), present);
  const group = compose(joined, root.group);
  return { graph: root.graph, origins: root.origins, group, carriers: through(group, from.carriers) };
}

/** Families of sources and texts that share words, as sets to contract. */
function couldShare(from: Indexed): readonly (readonly number[])[] {
  const families = new Map<string, number[]>();
  for (const [at, node] of from.nodes.entries())
    if (node.family !== null) families.set(node.family, [...(families.get(node.family) ?? []), at]);
  return [...families.values(), ...from.joins];
}

/** Joined texts that also cite exactly the same: copies of one report, whose contraction can open no path. */
function twins(from: Indexed): readonly (readonly number[])[] {
  const joined = joinGroups(from.ids.length, from.joins);
  const alike = new Map<string, number[]>();
  for (let node = 0; node < from.ids.length; node++) {
    const key = `${joined[node]}:${(from.graph.predecessors[node] ?? []).join(",")}`;
    alike.set(key, [...(alike.get(key) ?? []), node]);
  }
  return [...alike.values()].filter((set) => set.length > 1);
}

/** Paths that pass an identified node: an anonymous or missing source may be an echo of one, so only these count. At least 1. */
function identifiedCut(from: Indexed): number {
  const { graph, group, origins, carriers } = contracted(from, couldShare(from));
  const carrying = reach(graph.predecessors, carriers);
  const known = through(
    group,
    [...from.nodes.entries()].flatMap(([at, node]) => (node.identified ? [at] : [])),
  ).filter((node) => carrying.has(node));
  if (known.length === 0) return 1;
  const beside = new Set([...reach(graph.predecessors, known), ...reach(graph.successors, known)]);
  const kept = graph.successors.map((after, node) => (beside.has(node) ? after.filter((to) => beside.has(to)) : []));
  const pruned = digraph(
    graph.size,
    [...kept.entries()].flatMap(([a, list]) => list.map((b): [number, number] => [a, b])),
  );
  const ends = carriers.filter((node) => beside.has(node));
  const starts = origins.filter((node) => beside.has(node));
  return Math.min(vertexCut(pruned, starts, ends).cut.length, vertexCut(pruned, known, ends).cut.length);
}

/** Counts independent chains. Without carriers both bounds are 0 and the lists are empty. */
export function independence(support: SupportGraph): Independence {
  const from = indexed(support);
  const proven = contracted(from, []);
  const live = reach(proven.graph.predecessors, proven.carriers);
  const names = (node: number): readonly string[] => from.ids.filter((_, at) => (proven.group[at] ?? at) === node);
  const named = (nodes: readonly number[]): readonly string[] => nodes.flatMap(names);
  const { cut, paths } = vertexCut(proven.graph, proven.origins, proven.carriers);
  const copies = contracted(from, twins(from));
  const low = Math.min(
    cut.length,
    vertexCut(copies.graph, copies.origins, copies.carriers).cut.length,
    identifiedCut(from),
  );
  const origins = proven.origins.filter((node) => live.has(node));
  return {
    chains: { low: from.carriers.length === 0 ? 0 : low, high: cut.length },
    narrowest: [...named(cut)].sort(inOrder),
    dominators: named(dominators(proven.graph, { starts: proven.origins, ends: proven.carriers, paths })),
    origins: [...named(origins)].sort(inOrder),
    paths: paths.map(named),
    circles: origins.map(names).filter((set) => set.length > 1),
  };
}
