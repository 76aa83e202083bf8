// A small directed graph on the numbers 0..size-1, and the walks the independence count needs: reach, components, contraction.
// Works on any graph, cycles included. Leaves out what the nodes mean.

/** Directed graph; `successors[i]` lists the nodes after i, ascending, without duplicates or loops. */
export interface Digraph {
  readonly size: number;
  readonly successors: readonly (readonly number[])[];
  readonly predecessors: readonly (readonly number[])[];
}

/** Builds a graph. Duplicate edges and loops are dropped; an edge that leaves 0..size-1 throws RangeError. */
export function digraph(size: number, edges: readonly (readonly [number, number])[]): Digraph {
  const successors: Set<number>[] = Array.from({ length: size }, () => new Set());
  const predecessors: Set<number>[] = Array.from({ length: size }, () => new Set());
  for (const [from, to] of edges) {
    const after = successors[from];
    const before = predecessors[to];
    if (!after || !before) throw new RangeError(`Edge ${from} -> ${to} leaves a graph of ${size} nodes`);
    if (from === to) continue;
    after.add(to);
    before.add(from);
  }
  const ascending = (set: Set<number>): readonly number[] => [...set].sort((a, b) => a - b);
  return { size, successors: successors.map(ascending), predecessors: predecessors.map(ascending) };
}

/** All nodes that a walk from `starts` along `next` meets, the starts included. */
export function reach(next: readonly (readonly number[])[], starts: readonly number[]): ReadonlySet<number> {
  const seen = new Set(starts);
  const queue = [...seen];
  for (let head = 0; head < queue.length; head++)
    for (const node of next[queue[head] ?? -1] ?? [])
      if (!seen.has(node)) {
        seen.add(node);
        queue.push(node);
      }
  return seen;
}

/** Nodes in order of leaving them on a depth-first walk over the whole graph. */
function finishOrder(graph: Digraph): readonly number[] {
  const order: number[] = [];
  const seen = new Set<number>();
  for (let root = 0; root < graph.size; root++) {
    if (seen.has(root)) continue;
    seen.add(root);
    const stack = [{ node: root, next: 0 }];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const child = graph.successors[top.node]?.[top.next++];
      if (child === undefined) order.push(stack.pop()?.node ?? root);
      else if (!seen.has(child)) {
        seen.add(child);
        stack.push({ node: child, next: 0 });
      }
    }
  }
  return order;
}

/** Strongly connected components (Kosaraju 1978): `group[i]` is the smallest node of i's component. */
export function components(graph: Digraph): readonly number[] {
  const group: number[] = new Array<number>(graph.size).fill(-1);
  for (const root of [...finishOrder(graph)].reverse()) {
    if (group[root] !== -1) continue;
    const members = [root];
    group[root] = root;
    for (let head = 0; head < members.length; head++)
      for (const before of graph.predecessors[members[head] ?? -1] ?? [])
        if (group[before] === -1) {
          group[before] = root;
          members.push(before);
        }
    const smallest = Math.min(...members);
    for (const member of members) group[member] = smallest;
  }
  return group;
}

/** Contracts nodes of equal `group` (the group's name must be one of its members): each group stays as that member, the others lose all edges. */
export function contract(graph: Digraph, group: readonly number[]): Digraph {
  const edges: [number, number][] = [];
  for (const [from, after] of graph.successors.entries())
    for (const to of after) edges.push([group[from] ?? from, group[to] ?? to]);
  return digraph(graph.size, edges);
}

/** Joins sets of nodes into disjoint groups: `group[i]` is the smallest node joined to i. */
export function joinGroups(size: number, sets: readonly (readonly number[])[]): readonly number[] {
  const parent = Array.from({ length: size }, (_, node) => node);
  const root = (node: number): number => {
    let at = node;
    while ((parent[at] ?? at) !== at) at = parent[at] ?? at;
    return at;
  };
  for (const set of sets)
    for (const node of set) {
      const [low, high] = [root(set[0] ?? node), root(node)].sort((a, b) => a - b);
      if (low !== undefined && high !== undefined) parent[high] = low;
    }
  return parent.map((_, node) => root(node));
}
