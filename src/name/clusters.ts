// Union-find over indices, with the smallest index as representative: the result does not depend on the order of joining.

/** Disjoint sets of 0 … n−1. */
export interface Clusters {
  /** The smallest member of the set of `index`. */
  readonly find: (index: number) => number;
  readonly join: (a: number, b: number) => void;
  /** The sets, each ascending, ordered by their smallest member. */
  readonly groups: () => readonly (readonly number[])[];
}

/** n sets of one. */
export function clustersOf(size: number): Clusters {
  const parent = Array.from({ length: size }, (_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while ((parent[root] ?? root) !== root) root = parent[root] ?? root;
    for (let at = index; at !== root; ) {
      const next = parent[at] ?? root;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  const join = (a: number, b: number): void => {
    const [low, high] = [Math.min(find(a), find(b)), Math.max(find(a), find(b))];
    parent[high] = low;
  };
  const groups = (): readonly (readonly number[])[] => {
    const byRoot = new Map<number, number[]>();
    for (let index = 0; index < size; index++) {
      const root = find(index);
      const members = byRoot.get(root);
      if (members) members.push(index);
      else byRoot.set(root, [index]);
    }
    return [...byRoot.values()];
  };
  return { find, join, groups };
}
