// Who bears a key (a surname, an office, the beginning of a body's name), and whether all who do are one by now. Made so that asking n times
// costs n steps however many bear the key: those found to be one with another are not looked at again. Leaves out what a key is.

import type { Clusters } from "./clusters.ts";

/** Actors by key. */
export interface Bearers {
  readonly add: (key: string, index: number) => void;
  readonly has: (keys: readonly string[]) => boolean;
  /** The representative of the only cluster that bears any of the keys; −1 where none or several do. */
  readonly onlyCluster: (keys: readonly string[]) => number;
}

/** No bearers yet. `find` gives the cluster of an actor as it is when asked. */
export function bearersIn({ find }: Pick<Clusters, "find">): Bearers {
  const byKey = new Map<string, number[]>();
  /** Clusters only grow together: of two bearers that are one, one is enough for ever. */
  const thinned = (key: string): readonly number[] => {
    const bearers = byKey.get(key) ?? [];
    while (bearers.length > 1 && find(bearers.at(-1) ?? 0) === find(bearers.at(-2) ?? 0)) bearers.pop();
    return bearers.slice(-2);
  };
  return {
    add: (key, index) => {
      const bearers = byKey.get(key);
      if (bearers) bearers.push(index);
      else byKey.set(key, [index]);
    },
    has: (keys) => keys.some((key) => byKey.has(key)),
    onlyCluster: (keys) => {
      const [root, ...others] = new Set(keys.flatMap(thinned).map(find));
      return root !== undefined && others.length === 0 ? root : -1;
    },
  };
}
