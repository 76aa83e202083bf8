// Fingerprints of an article: rolling hashes of k words, thinned by winnowing (Schleimer, Wilkerson, Aiken 2003: every shared run of k + w - 1
// words keeps at least one in both articles). Leaves out where they go: postings.ts.

/** How dense fingerprints are: `k` words each, the least of every `w` kept. 5 and 4 keep two positions in five; smaller finds shorter copies. */
export interface Density {
  readonly k: number;
  readonly w: number;
}

/** Fingerprints found: hash and position, side by side. Grows. */
export interface Prints {
  cells: Uint32Array;
  /** Number of fingerprints: half of the cells in use. */
  size: number;
}

/** An empty list with room for so many. */
export function newPrints(room: number): Prints {
  return { cells: new Uint32Array(2 * Math.max(1024, room)), size: 0 };
}

function addPrint(prints: Prints, hash: number, position: number): void {
  const at = 2 * prints.size;
  if (at === prints.cells.length) {
    const larger = new Uint32Array(2 * prints.cells.length);
    larger.set(prints.cells);
    prints.cells = larger;
  }
  prints.cells[at] = hash;
  prints.cells[at + 1] = position;
  prints.size++;
}

const BASE = 0x9e3779b1;

/** Mixes a rolling sum so that its upper bits are as good as its lower (the finish of murmur3). */
function finished(sum: number): number {
  let hash = sum ^ (sum >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** BASE to the power of k: what the word that leaves the window has been multiplied by. */
function leaving(k: number): number {
  let power = 1;
  for (let step = 0; step < k; step++) power = Math.imul(power, BASE);
  return power;
}

/** Number of the rightmost least of the last w hashes, up to `number`; hash n stands at `recent[n % w]`. */
function leastOf(recent: Uint32Array, number: number): number {
  const w = recent.length;
  let least = number - w + 1;
  for (let other = least + 1; other <= number; other++)
    if ((recent[other % w] ?? 0) <= (recent[least % w] ?? 0)) least = other;
  return least;
}

/** The least of the window that now ends with `number`, from the least of the window before (-1 for none). */
function nextLeast(recent: Uint32Array, least: number, number: number): number {
  const w = recent.length;
  if (least === -1) return number;
  if (least <= number - w) return leastOf(recent, number);
  return (recent[number % w] ?? 0) <= (recent[least % w] ?? 0) ? number : least;
}

/**
 * Makes the function that adds the fingerprints of the words `[start, end)` of one article: the rightmost least hash of every full window, once
 * each; the least of all where the article is shorter than a window; none where it is shorter than k words.
 */
export function printer(words: Uint32Array, { k, w }: Density, prints: Prints): (start: number, end: number) => void {
  const power = leaving(k);
  const recent = new Uint32Array(w);
  return (start, end) => {
    const last = end - start - k;
    let sum = 0;
    for (let position = start; position < Math.min(end, start + k - 1); position++)
      sum = (Math.imul(sum, BASE) + (words[position] ?? 0)) | 0;
    let least = -1;
    let emitted = -1;
    for (let number = 0; number <= last; number++) {
      const position = start + number;
      sum = (Math.imul(sum, BASE) + (words[position + k - 1] ?? 0)) | 0;
      if (number > 0) sum = (sum - Math.imul(words[position - 1] ?? 0, power)) | 0;
      recent[number % w] = finished(sum);
      least = nextLeast(recent, least, number);
      if (least === emitted || (number < w - 1 && number < last)) continue;
      addPrint(prints, recent[least % w] ?? 0, start + least);
      emitted = least;
    }
  };
}
