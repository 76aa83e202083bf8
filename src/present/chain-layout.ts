// Places the nodes of a chain in layers by rank, earliest first, and routes the lines between them: a layered layout that keeps time order.
// After Sugiyama, Tagawa and Toda (1981): dummy vertices, barycentre sweeps with adjacent swaps, then isotonic regression for the coordinates.
// Pure arithmetic, the same bytes for the same input. Leaves out what a node or a line looks like, and how ranks are found (chain-graph.ts).

import { orderedLayers } from "./chain-order.ts";

/** A node with its layer, counted from 0. */
export interface RankedNode {
  readonly id: string;
  readonly rank: number;
}

/** A line between two nodes. Lines that don't run to a later layer are drawn as arcs. */
export interface LayoutEdge {
  readonly from: string;
  readonly to: string;
}

/** A point of the drawing in pixels, rounded to a tenth. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Sizes in pixels, and the direction of time. */
export interface LayoutOptions {
  readonly boxWidth: number;
  readonly boxHeight: number;
  /** Free space between two layers and between two boxes of a layer. */
  readonly layerGap: number;
  readonly laneGap: number;
  readonly direction: "rtl" | "ltr";
}

/** Where everything stands. `nodes` holds the centre of each box; `routes` one list of points for each edge, in the order given. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly nodes: ReadonlyMap<string, Point>;
  readonly routes: readonly (readonly Point[])[];
}

// A vertex of the layered graph: a node, or a dummy where an edge crosses a layer.
interface Vertex {
  readonly key: string;
  readonly rank: number;
  readonly dummy: boolean;
}

/** The graph with an edge between neighbouring layers only. `pathOf[i]` lists the vertices along edge i. */
export interface LayeredGraph {
  readonly vertices: readonly Vertex[];
  readonly links: readonly (readonly [number, number])[];
  readonly pathOf: readonly (readonly number[])[];
}

// More relaxations straighten the lines a little more; after 40 nothing moves by a pixel.
const RELAXATIONS = 40;
// How much of a box's lane a passing line needs.
const DUMMY_SHARE = 0.45;

function layered(nodes: readonly RankedNode[], edges: readonly LayoutEdge[]): LayeredGraph {
  const vertices: Vertex[] = nodes.map(({ id, rank }) => ({ key: `n:${id}`, rank, dummy: false }));
  const indexOf = new Map(nodes.map(({ id }, index) => [id, index]));
  const links: (readonly [number, number])[] = [];
  const pathOf = edges.map((edge, number) => {
    const from = indexOf.get(edge.from);
    const to = indexOf.get(edge.to);
    if (from === undefined || to === undefined) return [];
    const path = [from];
    const last = vertices[to]?.rank ?? 0;
    for (let rank = (vertices[from]?.rank ?? 0) + 1; rank < last; rank++) {
      path.push(vertices.push({ key: `d:${number}:${rank}`, rank, dummy: true }) - 1);
    }
    path.push(to);
    if ((vertices[from]?.rank ?? 0) < last) {
      for (let step = 1; step < path.length; step++) links.push([path[step - 1] ?? 0, path[step] ?? 0]);
    }
    return path;
  });
  return { vertices, links, pathOf };
}

/** Pool adjacent violators: the non-decreasing sequence nearest to `wanted` in least squares. */
export function isotonic(wanted: readonly number[]): number[] {
  const pools: { sum: number; count: number }[] = [];
  for (const value of wanted) {
    let pool = { sum: value, count: 1 };
    for (let before = pools.at(-1); before !== undefined; before = pools.at(-1)) {
      if (before.sum / before.count <= pool.sum / pool.count) break;
      pool = { sum: before.sum + pool.sum, count: before.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  }
  return pools.flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count));
}

function neighboursOf(graph: LayeredGraph): number[][] {
  const neighbours: number[][] = graph.vertices.map(() => []);
  for (const [from, to] of graph.links) {
    neighbours[from]?.push(to);
    neighbours[to]?.push(from);
  }
  return neighbours;
}

// Offsets of a layer's vertices when packed as closely as their lanes allow.
function packed(layer: readonly number[], graph: LayeredGraph, lane: number): number[] {
  const share = (vertex: number | undefined): number => (graph.vertices[vertex ?? 0]?.dummy ? DUMMY_SHARE : 1) * lane;
  let offset = 0;
  return layer.map((vertex, position) => {
    if (position > 0) offset += (share(layer[position - 1]) + share(vertex)) / 2;
    return offset;
  });
}

function verticalPositions(graph: LayeredGraph, layers: readonly (readonly number[])[], lane: number): number[] {
  const neighbours = neighboursOf(graph);
  const y = new Array<number>(graph.vertices.length).fill(0);
  const offsets = layers.map((layer) => packed(layer, graph, lane));
  const settle = (layer: readonly number[], offset: readonly number[], wanted: (vertex: number) => number): void => {
    const free = isotonic(layer.map((vertex, position) => wanted(vertex) - (offset[position] ?? 0)));
    for (const [position, vertex] of layer.entries()) y[vertex] = (free[position] ?? 0) + (offset[position] ?? 0);
  };
  const mean = (vertex: number): number => {
    const around = neighbours[vertex] ?? [];
    if (around.length === 0) return y[vertex] ?? 0;
    return around.reduce((sum, neighbour) => sum + (y[neighbour] ?? 0), 0) / around.length;
  };
  for (const [rank, layer] of layers.entries()) {
    const offset = offsets[rank] ?? [];
    const middle = (offset.at(-1) ?? 0) / 2;
    for (const [position, vertex] of layer.entries()) y[vertex] = (offset[position] ?? 0) - middle;
  }
  for (let round = 0; round < RELAXATIONS; round++) {
    const order = layers.map((_, rank) => (round % 2 === 0 ? rank : layers.length - 1 - rank));
    for (const rank of order) settle(layers[rank] ?? [], offsets[rank] ?? [], mean);
  }
  return closedUp(y, lane);
}

// Parts of the drawing that no line joins drift apart; what lies below an empty band moves up to it.
function closedUp(y: readonly number[], lane: number): number[] {
  const closed = [...y];
  let shift = 0;
  let above = Number.NEGATIVE_INFINITY;
  for (const vertex of y.map((_, index) => index).sort((a, b) => (y[a] ?? 0) - (y[b] ?? 0))) {
    const here = y[vertex] ?? 0;
    if (Number.isFinite(above)) shift += Math.max(0, here - above - lane);
    closed[vertex] = here - shift;
    above = here;
  }
  return closed;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Lays the graph out. Nodes of equal rank never overlap; every edge to a later layer runs through a free lane of each layer between. */
export function chainLayout(
  nodes: readonly RankedNode[],
  edges: readonly LayoutEdge[],
  options: LayoutOptions,
): Layout {
  const graph = layered(nodes, edges);
  const layers = orderedLayers(graph);
  const y = verticalPositions(graph, layers, options.boxHeight + options.laneGap);
  const step = options.boxWidth + options.layerGap;
  const width = Math.max(0, layers.length * step - options.layerGap);
  const half = options.boxHeight / 2;
  const top = y.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY) - half;
  const bottom = y.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY) + half;
  const points = graph.vertices.map((vertex, index): Point => {
    const along = vertex.rank * step + options.boxWidth / 2;
    return {
      x: rounded(options.direction === "rtl" ? width - along : along),
      y: rounded((y[index] ?? 0) - top),
    };
  });
  const at = (index: number): Point => points[index] ?? { x: 0, y: 0 };
  return {
    width,
    height: nodes.length === 0 ? 0 : rounded(bottom - top),
    nodes: new Map(nodes.map(({ id }, index) => [id, at(index)])),
    routes: graph.pathOf.map((path) => path.map(at)),
  };
}
