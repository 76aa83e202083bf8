// Matches an archive: a file of one article a line, millions of lines. Cut → words → fingerprints → buckets → pairs → passages, each phase by
// all members of a crew; this thread only adds up between phases. The passages are the same, byte for byte, for any number of threads.
// Leaves out edits and reading of pages: who wants to see a passage word by word matches its two articles with match().

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ArchiveGround, type Density, joined, PASSAGE_CELLS, type RunCounts } from "../match/archive-core.ts";
import type { Marks, Matched } from "../match/match.ts";
import type { Article } from "../model/article.ts";
import type { Note } from "../model/note.ts";
import { readText, shared, stretchesOf, type Text } from "./archive-text.ts";
import { type AlignmentOptions, alignedPairs, inLines, linesOf } from "./archived-articles.ts";
import { type Crew, newCrew } from "./crew.ts";
import { PRINT_BYTES, type Segment } from "./segments.ts";
import type { SortedBuckets, WalkedSlice } from "./tasks.ts";

export { type Addition, addToCollection, type MarkedArticle } from "./collection.ts";
export { matchInThreads } from "./threaded-match.ts";

/** How an archive is matched. */
export interface ArchiveOptions {
  /** Members of the crew; 1 by default. */
  readonly threads?: number;
  /** How dense fingerprints are; by default by the number of articles. */
  readonly density?: Density;
  /** Score that a passage needs: one a word, less one for each that differs. 7 by default; raising it finds less. */
  readonly leastScore?: number;
  /**
   * Bytes that fingerprints and pairs of places may take, 4 GB by default; the words come on top, four bytes each. Beyond it fingerprints lie in
   * files and pairs are made in rounds: the same passages, later.
   */
  readonly memory?: number;
  /** Where such files lie until the archive is matched; the system's folder for temporary files by default. */
  readonly folder?: string;
  /** Told when a phase begins. */
  readonly onPhase?: (phase: string) => void;
}

/** What an archive came to. `passages` holds eight numbers each: articles a and b (line numbers from 0, a < b), words of a, words of b, score, formula. */
export interface MatchedArchive {
  readonly passages: Uint32Array;
  readonly articles: number;
  readonly words: number;
  /** Byte behind each line. */
  readonly lineEnds: Float64Array;
  readonly notes: readonly Note[];
}

/** Up to so many articles two positions in three keep a fingerprint; beyond, two in five (recall of 20-word copies with 10 % changed: 1.0 / .956). */
const DENSE_ARTICLES = 100_000;
const DENSE: Density = { k: 4, w: 2 };
const THIN: Density = { k: 5, w: 4 };
/** A fingerprint in more places is boilerplate: counted, not paired. Raising it finds more copies of wire texts; cost grows with its square. */
const MOST_PLACES = 64;
const LEAST_SCORE = 7;
const MEMORY = 4_000_000_000;
/** Share of the memory that fingerprints may take; the rest is for pairs of places, eight bytes each. */
const PRINTS_SHARE = 0.75;
/** Fingerprints of a segment; fewer where memory is short, never fewer than the second figure. */
const SEGMENT_SIZE = 1 << 20;
const LEAST_SEGMENT_SIZE = 1 << 10;

/** How much may be held at once. */
interface Bounds {
  /** Bytes of fingerprints of each member. */
  readonly room: number;
  readonly segmentSize: number;
  /** Pairs of places of a round. */
  readonly pairs: number;
  readonly folder: string;
}

function boundsOf(members: number, memory: number, folder: string): Bounds {
  const room = Math.floor((memory * PRINTS_SHARE) / members);
  return {
    room,
    segmentSize: Math.max(LEAST_SEGMENT_SIZE, Math.min(SEGMENT_SIZE, Math.floor(room / 4 / PRINT_BYTES))),
    pairs: Math.floor((memory * (1 - PRINTS_SHARE)) / 8),
    folder,
  };
}

async function gatherPrints(crew: Crew, text: Text, density: Density, bounds: Bounds): Promise<readonly Segment[]> {
  const { words, starts, ends, parts } = text;
  const { room, segmentSize, folder } = bounds;
  const made = await crew.run(
    Array.from({ length: crew.size }, (_, part) => ({
      kind: "print" as const,
      words,
      starts,
      ends,
      from: parts[part] ?? 0,
      to: parts[part + 1] ?? 0,
      density,
      room,
      segmentSize,
      path: join(folder, `fingerprints-${part}`),
    })),
  );
  return (made as readonly (readonly Segment[])[]).flat();
}

/** Stretches `[from, to)` whose pairs are held at once, and how many pairs those are. */
interface Round {
  readonly from: number;
  readonly to: number;
  readonly pairs: number;
}

/** Rounds whose pairs fit into memory together; one stretch alone may be more. */
function roundsOf(counts: readonly Uint32Array[], stretches: number, most: number): readonly Round[] {
  const rounds: Round[] = [];
  let from = 0;
  let sum = 0;
  for (let stretch = 0; stretch < stretches; stretch++) {
    const its = counts.reduce((total, pairs) => total + (pairs[stretch] ?? 0), 0);
    if (sum + its > most && stretch > from) {
      rounds.push({ from, to: stretch, pairs: sum });
      from = stretch;
      sum = 0;
    }
    sum += its;
  }
  return [...rounds, { from, to: stretches, pairs: sum }];
}

interface Ground {
  readonly crew: Crew;
  readonly segments: readonly Segment[];
  readonly archive: ArchiveGround;
  readonly counts: readonly Uint32Array[];
  /** Memory of the pairs, the same for all rounds. */
  readonly pairs: Float64Array;
}

/** Pairs and passages of the stretches `[from, to)`. */
async function walkRound(ground: Ground, { from, to }: Round): Promise<readonly Uint32Array[]> {
  const { crew, segments, archive, counts, pairs } = ground;
  const first = new Float64Array(shared(8 * (to - from + 1)));
  const next = counts.map(() => new Float64Array(shared(8 * (to - from))));
  let at = 0;
  for (let stretch = from; stretch < to; stretch++) {
    first[stretch - from] = at;
    for (const [member, its] of counts.entries()) {
      (next[member] as Float64Array)[stretch - from] = at;
      at += its[stretch] ?? 0;
    }
  }
  first[to - from] = at;
  const bucketTask = { segments, stretches: archive.stretches, mostPlaces: MOST_PLACES, members: crew.size };
  await crew.run(
    next.map((its, member) => ({ kind: "pair" as const, ...bucketTask, member, from, to, next: its, pairs })),
  );
  const turn = new Int32Array(shared(4));
  const walked = (await crew.run(
    next.map(() => ({ kind: "walk" as const, ground: archive, from, to, first, pairs, turn })),
  )) as readonly (readonly WalkedSlice[])[];
  return walked
    .flat()
    .sort((one, other) => one.slice - other.slice)
    .map(({ cells }) => cells);
}

function notesOf(counts: readonly RunCounts[]): readonly Note[] {
  const common = counts.reduce((sum, one) => sum + one.common, 0);
  const places = counts.reduce((sum, one) => sum + one.commonPlaces, 0);
  if (common === 0) return [];
  return [
    {
      code: "match-common-words",
      message: `${common} runs of words stand in more than ${MOST_PLACES} places (${places} in all): boilerplate, passed over.`,
    },
  ];
}

async function matchWith(crew: Crew, path: string, options: ArchiveOptions, bounds: Bounds): Promise<MatchedArchive> {
  const phase = options.onPhase ?? ((): void => {});
  phase("words");
  const text = await readText(crew, path);
  const stretches = stretchesOf(text);
  const density = options.density ?? (text.starts.length > DENSE_ARTICLES ? THIN : DENSE);
  phase("fingerprints");
  const segments = await gatherPrints(crew, text, density, bounds);
  phase("buckets");
  const sorted = (await crew.run(
    Array.from({ length: crew.size }, (_, member) => ({
      kind: "sort" as const,
      segments,
      stretches,
      mostPlaces: MOST_PLACES,
      member,
      members: crew.size,
    })),
  )) as readonly SortedBuckets[];
  const { words, starts: articleStarts, ends: articleEnds } = text;
  const leastScore = options.leastScore ?? LEAST_SCORE;
  const archive: ArchiveGround = { words, stretches, articleStarts, articleEnds, k: density.k, leastScore };
  const counts = sorted.map(({ pairs }) => pairs);
  const passages: Uint32Array[] = [];
  phase("passages");
  const rounds = roundsOf(counts, stretches.starts.length, bounds.pairs);
  const pairs = new Float64Array(shared(8 * rounds.reduce((most, round) => Math.max(most, round.pairs), 0)));
  for (const round of rounds) passages.push(...(await walkRound({ crew, segments, archive, counts, pairs }, round)));
  let total = 0;
  for (let article = 0; article < articleEnds.length; article++)
    total += (articleEnds[article] ?? 0) - (articleStarts[article] ?? 0);
  return {
    passages: joined(passages),
    articles: articleStarts.length,
    words: total,
    lineEnds: text.lineEnds,
    notes: notesOf(sorted.map((one) => one.counts)),
  };
}

/** Number of passages of an archive. */
export function passageCount({ passages }: MatchedArchive): number {
  return passages.length / PASSAGE_CELLS;
}

/**
 * Finds the passages that any two lines of a file share. Memory: four bytes a word, and what `memory` allows for the rest. Throws what the file
 * system throws, and a RangeError for a file of more words than can be numbered.
 */
export async function matchArchive(path: string, options: ArchiveOptions = {}): Promise<MatchedArchive> {
  const crew = newCrew(options.threads ?? 1);
  const folder = mkdtempSync(join(options.folder ?? tmpdir(), "musnad-archive-"));
  try {
    return await matchWith(crew, path, options, boundsOf(crew.size, options.memory ?? MEMORY, folder));
  } finally {
    await crew.close();
    rmSync(folder, { recursive: true });
  }
}

/**
 * Matches articles as an archive: its core says which pairs share words, and those are aligned word by word. The same for any number of threads
 * and any order of the articles. Recall is the archive's: quotations of fewer than seven words are found beside longer ones only.
 */
export async function matchArticles(
  articles: readonly Article[],
  marks: Marks,
  options: ArchiveOptions & AlignmentOptions = {},
): Promise<Matched> {
  const ordered = inLines(articles);
  const folder = mkdtempSync(join(options.folder ?? tmpdir(), "musnad-articles-"));
  try {
    const path = join(folder, "articles.txt");
    writeFileSync(path, linesOf(ordered));
    const archive = await matchArchive(path, options);
    options.onPhase?.("alignment");
    const { passages, notes } = alignedPairs(ordered, marks, archive.passages, options);
    return { passages, notes: [...archive.notes, ...notes] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
