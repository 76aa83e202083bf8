// Groups a list by a key, in order of first appearance. Written out because the target (ES2023) has no Map.groupBy.

/** The members of `list` by `keyOf`, each group in the list's order. */
export function groupBy<Key, Value>(
  list: readonly Value[],
  keyOf: (value: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of list) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
