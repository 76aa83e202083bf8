// Orders the vertices of each layer so that few lines cross: barycentre sweeps back and forth, then swaps of neighbours.
// Keeps the best ordering it has seen. Leaves out coordinates.

import type { LayeredGraph } from "./chain-layout.ts";

// More sweeps find little: the best order of small graphs comes in the first six.
const SWEEPS = 24;
// Passes of neighbour swaps after each sorting of a layer; each pass can only lower the crossings.
const SWAP_PASSES = 4;

type Neighbours = readonly (readonly number[])[];

interface Ordering {
  readonly layers: number[][];
  /** Position of each vertex in its layer. */
  readonly position: number[];
}

function numbered(layer: readonly number[], position: number[]): void {
  for (const [index, vertex] of layer.entries()) position[vertex] = index;
}

function barycentre(vertex: number, neighbours: Neighbours, position: readonly number[]): number {
  const around = neighbours[vertex] ?? [];
  if (around.length === 0) return position[vertex] ?? 0;
  return around.reduce((sum, neighbour) => sum + (position[neighbour] ?? 0), 0) / around.length;
}

// How many pairs of lines cross when `left` stands before `right`.
function pairCrossings(left: number, right: number, neighbours: Neighbours, position: readonly number[]): number {
  let crossings = 0;
  for (const a of neighbours[left] ?? []) {
    for (const b of neighbours[right] ?? []) if ((position[a] ?? 0) > (position[b] ?? 0)) crossings++;
  }
  return crossings;
}

function swapNeighbours(layer: number[], sides: readonly Neighbours[], position: number[]): void {
  for (let pass = 0; pass < SWAP_PASSES; pass++) {
    let swapped = false;
    for (let index = 0; index + 1 < layer.length; index++) {
      const left = layer[index] ?? 0;
      const right = layer[index + 1] ?? 0;
      const gain = sides.reduce(
        (sum, side) => sum + pairCrossings(left, right, side, position) - pairCrossings(right, left, side, position),
        0,
      );
      if (gain <= 0) continue;
      layer[index] = right;
      layer[index + 1] = left;
      position[right] = index;
      position[left] = index + 1;
      swapped = true;
    }
    if (!swapped) return;
  }
}

// The crossings between all neighbouring layers, counted pair by pair.
function crossingsOf(layers: readonly (readonly number[])[], successors: Neighbours): number {
  const position: number[] = [];
  for (const layer of layers) numbered(layer, position);
  let crossings = 0;
  for (const layer of layers) {
    for (const [index, left] of layer.entries()) {
      for (const right of layer.slice(index + 1)) crossings += pairCrossings(left, right, successors, position);
    }
  }
  return crossings;
}

function firstOrdering(graph: LayeredGraph): Ordering {
  const depth = graph.vertices.reduce((most, { rank }) => Math.max(most, rank + 1), 0);
  const layers: number[][] = Array.from({ length: depth }, () => []);
  for (const [index, { rank }] of graph.vertices.entries()) layers[rank]?.push(index);
  const position: number[] = [];
  for (const layer of layers) numbered(layer, position);
  return { layers, position };
}

function sides(graph: LayeredGraph): { predecessors: number[][]; successors: number[][] } {
  const predecessors: number[][] = graph.vertices.map(() => []);
  const successors: number[][] = graph.vertices.map(() => []);
  for (const [from, to] of graph.links) {
    successors[from]?.push(to);
    predecessors[to]?.push(from);
  }
  return { predecessors, successors };
}

/** The vertices of each layer, by index, in an order with few crossings. Deterministic: ties keep the order of the input. */
export function orderedLayers(graph: LayeredGraph): number[][] {
  const { predecessors, successors } = sides(graph);
  const { layers, position } = firstOrdering(graph);
  let best = layers.map((layer) => [...layer]);
  let fewest = crossingsOf(best, successors);
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    const forward = sweep % 2 === 0;
    const side = forward ? predecessors : successors;
    for (const layer of forward ? layers : layers.toReversed()) {
      const wanted = new Map(layer.map((vertex) => [vertex, barycentre(vertex, side, position)]));
      layer.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0) || (position[a] ?? 0) - (position[b] ?? 0));
      numbered(layer, position);
      swapNeighbours(layer, [predecessors, successors], position);
    }
    const crossings = crossingsOf(layers, successors);
    if (crossings >= fewest) continue;
    fewest = crossings;
    best = layers.map((layer) => [...layer]);
  }
  return best;
}
