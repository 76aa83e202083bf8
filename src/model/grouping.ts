// Groups a list by a key, in order of first appearance. Written out because the target (ES2023) has no Map.groupBy.

/** The members of `list` by `keyOf`, each group in the list's order. */
export function groupBy<Key, Value>(
  list: readonly Value[],
  keyOf: (value: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of list) {
    addTo(groups, keyOf(value), value);
  }
  return groups;
}

/** What stands in articles, by the article's id. */
export function byArticle<Value extends { readonly article: string }>(
  list: readonly Value[],
): ReadonlyMap<string, readonly Value[]> {
  return groupBy(list, ({ article }) => article);
}

/** Adds a value to the group of a key, in place. */
export function addTo<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
