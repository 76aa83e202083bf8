// The order of strings that everything sorted here is sorted by. Leaves out languages: an order that depends on one would not be the same everywhere.

/** Code-unit order of two strings: -1, 0 or 1. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
