// Reads the file of an archive into word numbers: cut at line borders, one part a member, and every article's place among the words.
// Leaves out what is made of the words.

import { closeSync, openSync, readSync, statSync } from "node:fs";
import { LONGEST_STRETCH, type Stretches } from "../match/archive-core.ts";
import type { Crew } from "./crew.ts";
import type { Scanned } from "./tasks.ts";

/** A word takes at least two bytes of the file, its separator included. Untouched memory costs nothing. */
const BYTES_PER_WORD = 2;
/** Positions are numbers of 32 bits: beyond so many the words of a file must be longer than two bytes, as those of any language are. */
const MOST_POSITIONS: number = 2 ** 32 - 2 ** 16;

/** Memory that the members share; untouched, it costs nothing. */
export function shared(bytes: number): SharedArrayBuffer {
  return new SharedArrayBuffer(bytes);
}

const LINE_FEED = 0x0a;

/** Cuts the file into as many ranges as there are members, each ending behind a line feed. */
function cutFile(path: string, size: number, parts: number): readonly number[] {
  const file = openSync(path, "r");
  const piece = new Uint8Array(1 << 16);
  const behindLine = (from: number): number => {
    for (let at = from; at < size; ) {
      const read = readSync(file, piece, 0, piece.length, at);
      if (read === 0) return size;
      const found = piece.subarray(0, read).indexOf(LINE_FEED);
      if (found !== -1) return at + found + 1;
      at += read;
    }
    return size;
  };
  const cuts = Array.from({ length: parts + 1 }, (_, part) =>
    part === 0 ? 0 : part === parts ? size : behindLine(Math.floor((size * part) / parts)),
  );
  closeSync(file);
  return cuts;
}

/** The words of an archive, article by article. */
export interface Text {
  readonly words: Uint32Array;
  /** First word of each article and the one behind its last. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly lineEnds: Float64Array;
  /** First article of each member's part, and the number of all. */
  readonly parts: readonly number[];
}

/** Reads the words of a file, each member a part of it. */
export async function readText(crew: Crew, path: string): Promise<Text> {
  const { size } = statSync(path);
  const cuts = cutFile(path, size, crew.size);
  const bytesPerWord = Math.max(BYTES_PER_WORD, size / MOST_POSITIONS);
  const words = new Uint32Array(shared(4 * (Math.ceil(size / bytesPerWord) + crew.size)));
  const offsets = cuts.map((cut, part) => Math.ceil(cut / bytesPerWord) + part);
  const scanned = (await crew.run(
    offsets.slice(0, -1).map((offset, part) => ({
      kind: "scan" as const,
      path,
      from: cuts[part] ?? 0,
      to: cuts[part + 1] ?? 0,
      words,
      offset,
      room: (offsets[part + 1] ?? offset) - offset,
    })),
  )) as readonly Scanned[];
  const parts = [0];
  for (const { ends } of scanned) parts.push((parts.at(-1) ?? 0) + ends.length);
  const articles = parts.at(-1) ?? 0;
  const starts = new Uint32Array(shared(4 * articles));
  const ends = new Uint32Array(shared(4 * articles));
  const lineEnds = new Float64Array(articles);
  for (const [part, lines] of scanned.entries()) {
    const first = parts[part] ?? 0;
    ends.set(lines.ends, first);
    lineEnds.set(lines.bytes, first);
    for (let line = 0; line < lines.ends.length; line++)
      starts[first + line] = line === 0 ? (offsets[part] ?? 0) : (lines.ends[line - 1] ?? 0);
  }
  return { words, starts, ends, lineEnds, parts };
}

/** Articles cut into stretches whose places fit 16 bits, and the table that finds the stretch of a position. */
export function stretchesOf({ words, starts, ends }: Text): Stretches {
  let size = 0;
  for (let article = 0; article < starts.length; article++) size += stretchCount(starts, ends, article);
  const stretches: Stretches = {
    starts: new Uint32Array(shared(4 * size)),
    ends: new Uint32Array(shared(4 * size)),
    articles: new Uint32Array(shared(4 * size)),
    blocks: new Uint32Array(shared(4 * ((words.length >>> 8) + 1))),
  };
  let stretch = 0;
  for (let article = 0; article < starts.length; article++) {
    const end = ends[article] ?? 0;
    for (let from = starts[article] ?? 0; from < end; from += LONGEST_STRETCH) {
      stretches.starts[stretch] = from;
      stretches.ends[stretch] = Math.min(end, from + LONGEST_STRETCH);
      stretches.articles[stretch++] = article;
    }
  }
  fillBlocks(stretches);
  return stretches;
}

function stretchCount(starts: Uint32Array, ends: Uint32Array, article: number): number {
  return Math.ceil(((ends[article] ?? 0) - (starts[article] ?? 0)) / LONGEST_STRETCH);
}

function fillBlocks({ starts, blocks }: Stretches): void {
  let stretch = 0;
  for (let block = 0; block < blocks.length; block++) {
    const position = block * 256;
    while (stretch + 1 < starts.length && (starts[stretch + 1] ?? 0) <= position) stretch++;
    blocks[block] = stretch;
  }
}
