// Menger's theorem at work: the greatest number of node-disjoint paths equals the smallest set of nodes whose removal leaves no path.
// Unit node capacities by splitting each node into in -> out, all shortest augmenting paths at once (Dinitz 1970).
// Leaves out edge weights: a chain of sources is either there or not.

import { type Digraph, reach } from "./digraph.ts";

/** A smallest cut and its proof. */
export interface VertexCut {
  /** The cut on the source's side, ascending: the same for every maximum flow. */
  readonly cut: readonly number[];
  /** As many node-disjoint paths as the cut has nodes, each from a start to an end. */
  readonly paths: readonly (readonly number[])[];
}

interface Network {
  readonly heads: number[];
  readonly room: number[];
  readonly from: readonly number[][];
}

const ENDLESS = 1 << 30;

function addArc(network: Network, from: number, to: number, room: number): void {
  network.from[from]?.push(network.heads.length);
  network.heads.push(to);
  network.room.push(room);
  network.from[to]?.push(network.heads.length);
  network.heads.push(from);
  network.room.push(0);
}

const entry = (node: number): number => 2 * node;
const exit = (node: number): number => 2 * node + 1;

function build(graph: Digraph, starts: readonly number[], ends: readonly number[]): Network {
  const from: number[][] = Array.from({ length: 2 * graph.size + 2 }, () => []);
  const network: Network = { heads: [], room: [], from };
  for (let node = 0; node < graph.size; node++) addArc(network, entry(node), exit(node), 1);
  for (const [node, after] of graph.successors.entries())
    for (const to of after) addArc(network, exit(node), entry(to), ENDLESS);
  for (const node of new Set(starts)) addArc(network, 2 * graph.size, entry(node), ENDLESS);
  for (const node of new Set(ends)) addArc(network, exit(node), 2 * graph.size + 1, ENDLESS);
  return network;
}

/** Steps from the source to each place along arcs with room; -1 where none lead. */
function levelsFrom(network: Network, source: number): Int32Array {
  const levels = new Int32Array(network.from.length).fill(-1);
  levels[source] = 0;
  const queue = [source];
  for (let head = 0; head < queue.length; head++) {
    const at = queue[head] ?? source;
    for (const arc of network.from[at] ?? []) {
      const to = network.heads[arc] ?? source;
      if ((network.room[arc] ?? 0) <= 0 || levels[to] !== -1) continue;
      levels[to] = (levels[at] ?? 0) + 1;
      queue.push(to);
    }
  }
  return levels;
}

/** Sends one unit along these arcs. */
function send({ room }: Network, arcs: readonly number[]): void {
  for (const arc of arcs) {
    room[arc] = (room[arc] ?? 0) - 1;
    room[arc ^ 1] = (room[arc ^ 1] ?? 0) + 1;
  }
}

/** Gives way to as many units as fit along shortest paths, each arc looked at once; returns how many. */
function blockingFlow(network: Network, levels: Int32Array, source: number, sink: number): number {
  const next = new Int32Array(network.from.length);
  let flow = 0;
  let arcs: number[] = [];
  for (let at = source; ; ) {
    if (at === sink) {
      flow++;
      send(network, arcs);
      arcs = [];
      at = source;
    }
    const arc = network.from[at]?.[next[at] ?? 0];
    const to = arc === undefined ? -1 : (network.heads[arc] ?? -1);
    const leadsOn = arc !== undefined && (network.room[arc] ?? 0) > 0 && levels[to] === (levels[at] ?? 0) + 1;
    if (leadsOn) {
      arcs.push(arc);
      at = to;
    } else if (arc !== undefined) next[at] = (next[at] ?? 0) + 1;
    else {
      const back = arcs.pop();
      if (back === undefined) return flow;
      levels[at] = -1;
      at = network.heads[back ^ 1] ?? source;
    }
  }
}

/** Follows one unit of flow from `at` to the sink, taking it away; returns the nodes passed. */
function takePath(network: Network, source: number, sink: number): readonly number[] {
  const path: number[] = [];
  for (let at = source; at !== sink; ) {
    const arc = (network.from[at] ?? []).find((one) => one % 2 === 0 && (network.room[one ^ 1] ?? 0) > 0);
    if (arc === undefined) break;
    network.room[arc ^ 1] = (network.room[arc ^ 1] ?? 0) - 1;
    at = network.heads[arc] ?? sink;
    if (at !== sink && at % 2 === 0) path.push(at / 2);
  }
  return path;
}

/** Smallest set of nodes that every path from `starts` to `ends` meets. A node that is start and end is a path by itself. */
export function vertexCut(graph: Digraph, starts: readonly number[], ends: readonly number[]): VertexCut {
  const network = build(graph, starts, ends);
  const source = 2 * graph.size;
  const sink = source + 1;
  let flow = 0;
  let levels = levelsFrom(network, source);
  while (levels[sink] !== -1) {
    flow += blockingFlow(network, levels, source, sink);
    levels = levelsFrom(network, source);
  }
  const cut: number[] = [];
  for (let node = 0; node < graph.size; node++)
    if (levels[entry(node)] !== -1 && levels[exit(node)] === -1) cut.push(node);
  const paths = Array.from({ length: flow }, () => takePath(network, source, sink));
  return { cut, paths: paths.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)) };
}

/** The nodes that every path from `starts` to `ends` passes (`paths`: those of their vertex cut), nearest the ends first; empty when there is no path or more than one chain. */
export function dominators(
  graph: Digraph,
  {
    starts,
    ends,
    paths,
  }: { readonly starts: readonly number[]; readonly ends: readonly number[] } & Pick<VertexCut, "paths">,
): readonly number[] {
  const [path] = paths;
  if (!path || paths.length > 1) return [];
  return [...path].reverse().filter((node) => isCut(graph, node, starts, ends));
}

/** Whether no path is left without the node. Every such node lies on any one path, so only a path's nodes are asked. */
function isCut(graph: Digraph, node: number, starts: readonly number[], ends: readonly number[]): boolean {
  const without = graph.successors.map((after, at) => (at === node ? [] : after.filter((to) => to !== node)));
  const reached = reach(
    without,
    starts.filter((start) => start !== node),
  );
  return !ends.some((end) => end !== node && reached.has(end));
}
