// A binary heap: takes out the best first. Used where the best of many changing candidates is needed again and again (clusters.ts).
// Leaves out changing an entry: who needs that puts the new one in and knows the old one when it comes.

/** Entries in heap order; `isBefore` must be a strict total order, or equal entries come out in no set order. */
export interface Heap<Entry> {
  readonly list: Entry[];
  readonly isBefore: (one: Entry, other: Entry) => boolean;
}

/** An empty heap. */
export function heap<Entry>(isBefore: (one: Entry, other: Entry) => boolean): Heap<Entry> {
  return { list: [], isBefore };
}

function swap<Entry>(list: Entry[], one: number, other: number): void {
  const [a, b] = [list[one], list[other]];
  if (a === undefined || b === undefined) return;
  list[one] = b;
  list[other] = a;
}

/** Whether the entry at `at` comes before the one at `than`; false where either is missing. */
function isBeforeAt<Entry>({ list, isBefore }: Heap<Entry>, at: number, than: number): boolean {
  const [one, other] = [list[at], list[than]];
  return one !== undefined && other !== undefined && isBefore(one, other);
}

/** Puts an entry in. */
export function pushTo<Entry>(into: Heap<Entry>, entry: Entry): void {
  into.list.push(entry);
  for (let at = into.list.length - 1; at > 0; ) {
    const parent = (at - 1) >> 1;
    if (!isBeforeAt(into, at, parent)) return;
    swap(into.list, at, parent);
    at = parent;
  }
}

/** Takes the first entry out; undefined where there is none. */
export function popFrom<Entry>(from: Heap<Entry>): Entry | undefined {
  const { list } = from;
  const [top] = list;
  const last = list.pop();
  if (top === undefined || last === undefined || list.length === 0) return top;
  list[0] = last;
  for (let at = 0; ; ) {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    const child = isBeforeAt(from, right, left) ? right : left;
    if (!isBeforeAt(from, child, at)) return top;
    swap(list, at, child);
    at = child;
  }
}
