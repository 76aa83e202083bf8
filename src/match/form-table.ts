// Rows of folded letters by number, in the order in which they are first met: a hash table that makes no string for a word it knows.
// Leaves out what a word means: lexicon.ts.

/** The table, and the row that is being looked up. */
export interface FormTable {
  /** Number of rows. */
  size: number;
  /** The letters of all rows, one after the other. */
  pool: Uint16Array;
  /** Two cells a row: its hash, and where its letters begin in the pool. The frequent rows are met early and stand close together. */
  cells: Int32Array;
  /** Open addressing: a row's number + 1 where its hash points, or 0. A power of two long, at most half full. */
  slots: Int32Array;
  /** The letters that are looked up. */
  scratch: Uint16Array;
}

/** An empty table. */
export function newFormTable(): FormTable {
  return {
    size: 0,
    pool: new Uint16Array(1 << 16),
    cells: new Int32Array(1 << 14),
    slots: new Int32Array(1 << 15),
    scratch: new Uint16Array(256),
  };
}

/** The same table, or a copy with room for `size` values. */
export function grown<T extends Int32Array | Uint16Array>(table: T, size: number): T {
  if (size <= table.length) return table;
  const larger = new (table.constructor as new (length: number) => T)(Math.max(size, table.length * 2));
  larger.set(table);
  return larger;
}

/** FNV-1a over units: begin with FIRST_HASH, and for each unit `Math.imul(hash ^ unit, HASH_PRIME)`. */
export const FIRST_HASH = 0x811c9dc5;
export const HASH_PRIME = 0x01000193;

/** A finish that mixes the upper bits down. */
function finished(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return mixed ^ (mixed >>> 15);
}

function rehash(table: FormTable): void {
  const slots = new Int32Array(table.slots.length * 2);
  const mask = slots.length - 1;
  for (let row = 0; row < table.size; row++) {
    let slot = (table.cells[2 * row] ?? 0) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = row + 1;
  }
  table.slots = slots;
}

function addRow(table: FormTable, length: number, hash: number, slot: number): number {
  const row = table.size++;
  table.cells = grown(table.cells, 2 * row + 4);
  const start = table.cells[2 * row + 1] ?? 0;
  table.pool = grown(table.pool, start + length);
  for (let index = 0; index < length; index++) table.pool[start + index] = table.scratch[index] ?? 0;
  table.cells[2 * row] = hash;
  table.cells[2 * row + 3] = start + length;
  table.slots[slot] = row + 1;
  if (table.size * 2 > table.slots.length) rehash(table);
  return row;
}

function isRow({ cells, pool, scratch }: FormTable, row: number, length: number): boolean {
  const start = cells[2 * row + 1] ?? 0;
  if (cells[2 * row + 3] !== start + length) return false;
  for (let index = 0; index < length; index++) if (pool[start + index] !== scratch[index]) return false;
  return true;
}

/** The slot of the row whose letters are the first `length` in `scratch`, or the empty one where it belongs. */
function slotOf(table: FormTable, length: number, hash: number): number {
  const { slots, cells } = table;
  const mask = slots.length - 1;
  let slot = hash & mask;
  for (;;) {
    const row = (slots[slot] ?? 0) - 1;
    if (row === -1 || (cells[2 * row] === hash && isRow(table, row, length))) return slot;
    slot = (slot + 1) & mask;
  }
}

/** The number of the row of the first `length` letters in `scratch`; `raw` is their hash. A new row, with the old `size` for its number, where there is none. */
export function rowOf(table: FormTable, length: number, raw: number): number {
  const hash = finished(raw);
  const slot = slotOf(table, length, hash);
  const row = (table.slots[slot] ?? 0) - 1;
  return row === -1 ? addRow(table, length, hash, slot) : row;
}

/** Writes a text into `scratch` and gives its hash. */
export function lookUp(table: FormTable, text: string): number {
  table.scratch = grown(table.scratch, text.length);
  let hash = FIRST_HASH;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    table.scratch[index] = unit;
    hash = Math.imul(hash ^ unit, HASH_PRIME);
  }
  return hash;
}

/** The number of the row of a text; -1 where there is none. */
export function findRow(table: FormTable, text: string): number {
  const hash = finished(lookUp(table, text));
  return (table.slots[slotOf(table, text.length, hash)] ?? 0) - 1;
}

/** Longest string made at once: what a call takes as arguments has a limit. */
const CHUNK = 4096;

function textOf(units: Uint16Array): string {
  let text = "";
  for (let from = 0; from < units.length; from += CHUNK)
    text += Reflect.apply(String.fromCharCode, null, units.subarray(from, from + CHUNK));
  return text;
}

/** The first `length` letters in `scratch` as a string; `written`, which may be the same already, spares making one. */
export function scratchText({ scratch }: FormTable, length: number, written: string): string {
  let index = written.length === length ? 0 : length + 1;
  while (index < length && written.charCodeAt(index) === scratch[index]) index++;
  return index === length ? written : textOf(scratch.subarray(0, length));
}
