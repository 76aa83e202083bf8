// Extends a seed between two long articles by comparing word numbers: equal words straight on, then a narrow band round the diagonal until the
// score has dropped too far (X-drop). One point a word, one off for each that differs or stands alone: no weights, no similarity.
// Leaves out kinds of edits: who wants them aligns the few articles in question with match().

/** Half width of the band, in words. */
const BAND = 6;
const WIDTH: number = 2 * BAND + 1;
/** How far the score may fall below its best. */
const DROP = 6;
/** So many equal words in a row behind the best end bring the search back to running straight on. */
const ON_TRACK = 3;
const NEVER = -1_000_000;

/** Where an extension may go: words of each side left in the direction of reading. */
export interface Reach {
  readonly a: number;
  readonly b: number;
  readonly direction: 1 | -1;
  readonly roomA: number;
  readonly roomB: number;
}

/** Working memory and outcome of an extension: how many words of each side it takes in, and what they score. */
export interface Extension {
  readonly before: Int32Array;
  readonly row: Int32Array;
  usedA: number;
  usedB: number;
  score: number;
}

/** Empty working memory. */
export function newExtension(): Extension {
  return { before: new Int32Array(WIDTH + 2), row: new Int32Array(WIDTH + 2), usedA: 0, usedB: 0, score: 0 };
}

function runOn(words: Uint32Array, reach: Reach, extension: Extension): void {
  const { a, b, direction, roomA, roomB } = reach;
  let { usedA, usedB } = extension;
  const from = usedA;
  while (usedA < roomA && usedB < roomB && words[a + direction * usedA] === words[b + direction * usedB]) {
    usedA++;
    usedB++;
  }
  extension.score += usedA - from;
  extension.usedA = usedA;
  extension.usedB = usedB;
}

/** One row of the band; gives the best score of its live cells. Cell d stands at index d + 1. */
function bandRow(words: Uint32Array, reach: Reach, extension: Extension, i: number, floor: number): number {
  const { before, row, usedA, usedB } = extension;
  const { direction } = reach;
  const word = words[reach.a + direction * (usedA + i - 1)];
  const base = reach.b + direction * usedB;
  const room = reach.roomB - usedB;
  let best = NEVER;
  for (let d = 0; d < WIDTH; d++) {
    const j = i + d - BAND;
    let score = NEVER;
    if (j >= 0 && j <= room) {
      if (j > 0) score = (before[d + 1] ?? NEVER) + (words[base + direction * (j - 1)] === word ? 1 : -1);
      score = Math.max(score, (before[d + 2] ?? NEVER) - 1, (row[d] ?? NEVER) - 1);
      if (score < floor) score = NEVER;
    }
    row[d + 1] = score;
    if (score > best) best = score;
  }
  return best;
}

function firstRow({ before, row }: Extension, room: number): void {
  before.fill(NEVER);
  row.fill(NEVER);
  for (let j = 0; j <= Math.min(BAND, room); j++) before[BAND + j + 1] = -j;
}

/** Searches past words that differ; takes in what raises the score. Stops where it is on track again, or beyond hope. */
function cross(words: Uint32Array, reach: Reach, extension: Extension): boolean {
  firstRow(extension, reach.roomB - extension.usedB);
  let best = 0;
  let bestI = 0;
  let bestJ = 0;
  let streak = 0;
  const rows = reach.roomA - extension.usedA;
  for (let i = 1; i <= rows; i++) {
    const top = bandRow(words, reach, extension, i, best - DROP);
    if (top === NEVER) break;
    if (top > best) {
      const d = extension.row.indexOf(top) - 1;
      streak = i === bestI + 1 && i + d - BAND === bestJ + 1 ? streak + 1 : 1;
      best = top;
      bestI = i;
      bestJ = i + d - BAND;
      if (streak >= ON_TRACK) break;
    }
    extension.before.set(extension.row);
  }
  extension.usedA += bestI;
  extension.usedB += bestJ;
  extension.score += best;
  return best > 0;
}

/** Extends as far as it pays. The outcome stands in `extension`. */
export function extendWords(words: Uint32Array, reach: Reach, extension: Extension): void {
  extension.usedA = 0;
  extension.usedB = 0;
  extension.score = 0;
  do runOn(words, reach, extension);
  while (extension.usedA < reach.roomA && extension.usedB < reach.roomB && cross(words, reach, extension));
}

/** Words looked at on either side of a lone seed, and how far its score may fall. */
const GLANCE = 24;
const GLANCE_DROP = 3;

/** Best score of a seed extended without gaps: a quick no for seeds that stand alone. */
export function glance(words: Uint32Array, reach: Reach): number {
  let score = 0;
  let best = 0;
  const room = Math.min(GLANCE, reach.roomA, reach.roomB);
  for (let step = 0; step < room && score > best - GLANCE_DROP; step++) {
    score += words[reach.a + reach.direction * step] === words[reach.b + reach.direction * step] ? 1 : -1;
    if (score > best) best = score;
  }
  return best;
}
