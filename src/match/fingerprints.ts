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

/** No hash is greater. */
const WORST = 0xffffffff;

/** What the printing of one article needs besides its words: `recent` holds the hashes of the window, hash n at n modulo w. */
interface Press {
  readonly k: number;
  readonly power: number;
  readonly recent: Uint32Array;
  readonly prints: Prints;
}

function printArticle(words: Uint32Array, { k, power, recent, prints }: Press, start: number, end: number): void {
  const w = recent.length;
  const last = end - start - k;
  let sum = sumOf(words, start, Math.min(end, start + k - 1));
  let least = 0;
  let leastHash = WORST;
  let emitted = -1;
  let cell = 0;
  for (let number = 0; number <= last; number++) {
    const position = start + number;
    sum = (Math.imul(sum, BASE) + (words[position + k - 1] ?? 0)) | 0;
    if (number > 0) sum = (sum - Math.imul(words[position - 1] ?? 0, power)) | 0;
    const hash = finished(sum);
    recent[cell] = hash;
    if (hash <= leastHash) {
      least = number;
      leastHash = hash;
    } else if (least <= number - w) {
      const back = stepsToLeast(recent, cell);
      least = number - back;
      leastHash = recent[(cell + w - back) % w] ?? WORST;
    }
    cell = cell + 1 === w ? 0 : cell + 1;
    if (least === emitted || (number < w - 1 && number < last)) continue;
    addPrint(prints, leastHash, start + least);
    emitted = least;
  }
}

function sumOf(words: Uint32Array, from: number, to: number): number {
  let sum = 0;
  for (let position = from; position < to; position++) sum = (Math.imul(sum, BASE) + (words[position] ?? 0)) | 0;
  return sum;
}

/** How many steps back from `cell` the least hash of the window stands; the latest where there are several. */
function stepsToLeast(recent: Uint32Array, cell: number): number {
  let least = recent[cell] ?? WORST;
  let steps = 0;
  let at = cell;
  for (let back = 1; back < recent.length; back++) {
    at = at === 0 ? recent.length - 1 : at - 1;
    const hash = recent[at] ?? WORST;
    if (hash >= least) continue;
    least = hash;
    steps = back;
  }
  return steps;
}

/**
 * Makes the function that adds the fingerprints of the words `[start, end)` of one article: the rightmost least hash of every full window, once
 * each; the least of all where the article is shorter than a window; none where it is shorter than k words.
 */
export function printer(words: Uint32Array, { k, w }: Density, prints: Prints): (start: number, end: number) => void {
  const press: Press = { k, power: leaving(k), recent: new Uint32Array(w), prints };
  return (start, end) => printArticle(words, press, start, end);
}
