// How arrays over shared memory cross to a member: as their memory, with what is seen of it. Sent as they are, views of four gigabytes and more
// arrive with their length modulo 2^32 bytes (V8 writes it in 32 bits), and half of a large archive would be lost without a word.
// Leaves out arrays that own their memory: they are copied.

/** What is seen of shared memory: the kind of array, first byte, number of cells. */
interface SeenMemory {
  readonly seen: string;
  readonly memory: SharedArrayBuffer;
  readonly from: number;
  readonly length: number;
}

type Kind = new (memory: SharedArrayBuffer, from: number, length: number) => Uint32Array | Int32Array | Float64Array;
const KINDS: Readonly<Record<string, Kind>> = { Uint32Array, Int32Array, Float64Array };

function isSeenMemory(value: object): value is SeenMemory {
  return "seen" in value && "memory" in value;
}

function mapped(value: unknown, map: (part: object) => unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const isMemory = value instanceof SharedArrayBuffer || ArrayBuffer.isView(value);
  const changed = map(value);
  if (changed !== value || isMemory) return changed;
  if (Array.isArray(value)) return value.map((part) => mapped(part, map));
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, mapped(part, map)]));
}

/** A plain value with every array over shared memory told by its memory. */
export function withoutViews(value: unknown): unknown {
  return mapped(value, (part) => {
    for (const [seen, Kind] of Object.entries(KINDS))
      if (part instanceof Kind && part.buffer instanceof SharedArrayBuffer)
        return { seen, memory: part.buffer, from: part.byteOffset, length: part.length };
    return part;
  });
}

/** The value again, its arrays over the same memory. */
export function withViews(value: unknown): unknown {
  return mapped(value, (part) => {
    const Kind = isSeenMemory(part) ? KINDS[part.seen] : undefined;
    return isSeenMemory(part) && Kind ? new Kind(part.memory, part.from, part.length) : part;
  });
}
