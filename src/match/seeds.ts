// Where two articles share a run of words: every n-gram of folded words, grouped by hash, paired across articles (MAT-02).
// Words are compared after hashing, so a collision costs time and never a wrong hit. Never seeds on stems: they merge too much.
// Leaves out what is too common to be anyone's: runs beyond the caps are dropped, counted and handed back.

import { type GramShape, type Grams, gramsOf } from "./grams.ts";
import { type Column, newColumn, push } from "./growing-column.ts";
import type { Words } from "./words.ts";

/** Which n-grams are seeds, and how far the common ones count. */
export interface SeedPlan {
  readonly shapes: readonly SeedShape[];
  /** Words that a full seed is long; what a chain's score is counted from. */
  readonly length: number;
}

/** One shape of seed and its caps. */
export interface SeedShape extends GramShape {
  /** A seed found in more articles than this is boilerplate. */
  readonly mostArticles: number;
  /** Whether such a seed is told: rare pairs beside triples are passed over because triples see the same words. */
  readonly isTold: boolean;
}

/** Runs of one n-gram each: run r has the positions `[starts[r], starts[r+1])`, ascending, and `lengths[r]` equal words at each. */
export interface Seeds {
  readonly length: number;
  readonly positions: Int32Array;
  readonly starts: Int32Array;
  readonly lengths: Int32Array;
  readonly dropped: Dropped;
}

/** What was left out, for the notes. */
interface Dropped {
  /** Positions of one n-gram each that stood in too many articles. */
  readonly common: readonly number[];
  /** Positions of one n-gram each of which later occurrences in the same article were passed over. */
  readonly periodic: readonly number[];
  /** Number of n-grams passed over because there were too many hits in all. */
  readonly beyondCap: number;
}

/** Occurrences of one seed in one article that are kept; more only come from periodic text. */
const OCCURRENCES = 8;
/** Hits in all, and for each word of the collection; beyond the larger the seeds that stand in most places go first. */
const HIT_CAP = 6_000_000;
const HITS_PER_WORD = 8;

interface Gathering {
  readonly positions: Column;
  readonly starts: Column;
  readonly lengths: Column;
  readonly common: number[];
  readonly periodic: number[];
}

function sameWords(keys: Int32Array, one: number, other: number, offsets: readonly number[]): boolean {
  for (const offset of offsets) if (keys[one + offset] !== keys[other + offset]) return false;
  return true;
}

/** A stretch of positions: those at `[from, to)`. */
interface Run {
  readonly positions: Int32Array;
  readonly from: number;
  readonly to: number;
}

/** Adds the run of one n-gram: at most OCCURRENCES an article; nothing where only one article has it or too many. */
function addRun(gathering: Gathering, words: Words, run: Run, shape: SeedShape): void {
  const from = gathering.positions.size;
  let articles = 0;
  let article = -1;
  let count = 0;
  for (let index = run.from; index < run.to; index++) {
    const position = run.positions[index] ?? 0;
    const its = words.articles[position] ?? 0;
    if (its !== article) {
      article = its;
      articles++;
      count = 0;
    }
    count++;
    if (count <= OCCURRENCES) push(gathering.positions, position);
  }
  const first = run.positions[run.from] ?? 0;
  if (articles < 2 || articles > shape.mostArticles) {
    gathering.positions.size = from;
    if (articles > shape.mostArticles && shape.isTold) gathering.common.push(first);
    return;
  }
  if (gathering.positions.size - from < run.to - run.from && shape.isTold) gathering.periodic.push(first);
  push(gathering.starts, from);
  push(gathering.lengths, shape.length);
}

function areSameWords(keys: Int32Array, { positions, from, to }: Run, offsets: readonly number[]): boolean {
  const first = positions[from] ?? 0;
  for (let index = from + 1; index < to; index++)
    if (!sameWords(keys, first, positions[index] ?? 0, offsets)) return false;
  return true;
}

/** Different n-grams of one hash are told apart by their words; almost always there is one. */
function addRuns(gathering: Gathering, words: Words, same: Run, shape: SeedShape): void {
  const { keys } = words;
  if (areSameWords(keys, same, shape.offsets)) {
    addRun(gathering, words, same, shape);
    return;
  }
  let rest = same.positions.slice(same.from, same.to);
  while (rest.length > 1) {
    const first = rest[0] ?? 0;
    const isSame = (position: number): boolean => sameWords(keys, first, position, shape.offsets);
    const positions = rest.filter(isSame);
    if (positions.length > 1) addRun(gathering, words, { positions, from: 0, to: positions.length }, shape);
    rest = rest.filter((position) => !isSame(position));
  }
}

function addGrams(gathering: Gathering, words: Words, { hashes, positions }: Grams, shape: SeedShape): void {
  for (let index = 0; index < hashes.length; ) {
    let next = index + 1;
    while (next < hashes.length && hashes[next] === hashes[index]) next++;
    if (next - index > 1) addRuns(gathering, words, { positions, from: index, to: next }, shape);
    index = next;
  }
}

/** Keeps the runs with the fewest places until the cap is full: rare seeds say most. Gives the most places that a run may have. */
function placesWithinCap(starts: Int32Array, cap: number): number {
  const runs = starts.length - 1;
  const hits: number[] = [];
  for (let run = 0; run < runs; run++) {
    const places = (starts[run + 1] ?? 0) - (starts[run] ?? 0);
    hits[places] = (hits[places] ?? 0) + (places * (places - 1)) / 2;
  }
  let left = cap;
  for (let places = 0; places < hits.length; places++) {
    left -= hits[places] ?? 0;
    if (left < 0) return places - 1;
  }
  return hits.length;
}

/** Finds the seeds of a collection. */
export function seedsOf(words: Words, idf: Float64Array, plan: SeedPlan): Seeds {
  const gathering: Gathering = {
    positions: newColumn(),
    starts: newColumn(),
    lengths: newColumn(),
    common: [],
    periodic: [],
  };
  for (const shape of plan.shapes) addGrams(gathering, words, gramsOf(words, idf, shape), shape);
  push(gathering.starts, gathering.positions.size);
  const starts = gathering.starts.values.slice(0, gathering.starts.size);
  const most = placesWithinCap(starts, Math.max(HIT_CAP, HITS_PER_WORD * words.keys.length));
  const kept = keepRuns(gathering, starts, most);
  const { common, periodic } = gathering;
  return { length: plan.length, ...kept, dropped: { common, periodic, beyondCap: starts.length - kept.starts.length } };
}

function keepRuns(
  { positions, lengths }: Gathering,
  starts: Int32Array,
  most: number,
): Pick<Seeds, "positions" | "starts" | "lengths"> {
  const keptStarts = newColumn();
  const keptLengths = newColumn();
  let size = 0;
  for (let run = 0; run + 1 < starts.length; run++) {
    const from = starts[run] ?? 0;
    const to = starts[run + 1] ?? 0;
    if (to - from > most) continue;
    push(keptStarts, size);
    push(keptLengths, lengths.values[run] ?? 0);
    positions.values.copyWithin(size, from, to);
    size += to - from;
  }
  push(keptStarts, size);
  return {
    positions: positions.values.slice(0, size),
    starts: keptStarts.values.slice(0, keptStarts.size),
    lengths: keptLengths.values.slice(0, keptLengths.size),
  };
}
