// The index of a growing archive as whole numbers for a file: a header, then sections one behind the other, each what one saving added. What was
// added goes behind what is there; nothing that was written is written again. A section that was cut short is left out.
// Leaves out the file itself: src/archive.

import { type ArchiveIndex, addSegment, LABEL_CELLS, newArchiveIndex, type Segment } from "./growing-archive.ts";

const MAGIC = 0x4d534e32;
/** Cells of the file's header: magic number, words of a fingerprint, window, nothing. */
export const HEADER_CELLS = 4;
/** Cells of a section's: its cells in all, its words, articles and segments. */
const SECTION_CELLS = 4;

/** The cells that open a file. */
export function savedHeader({ density }: ArchiveIndex): Uint32Array {
  return Uint32Array.of(MAGIC, density.k, density.w, 0);
}

interface Part {
  readonly fromWord: number;
  readonly fromArticle: number;
  readonly segments: readonly Segment[];
}

/** A section: its head, the lengths of its segments, ends of articles, labels, words, segments. */
function sectionOf(index: ArchiveIndex, { fromWord, fromArticle, segments }: Part): Uint32Array {
  const words = index.size - fromWord;
  const articles = index.articles - fromArticle;
  const prints = segments.reduce((sum, segment) => sum + segment.length, 0);
  const cells = SECTION_CELLS + segments.length + articles * (1 + LABEL_CELLS) + words + prints;
  const section = new Uint32Array(cells);
  let at = 0;
  for (const column of [
    [cells, words, articles, segments.length],
    segments.map((segment) => segment.length),
    index.ends.subarray(fromArticle, index.articles),
    index.labels.subarray(LABEL_CELLS * fromArticle, LABEL_CELLS * index.articles),
    index.words.subarray(fromWord, index.size),
    ...segments,
  ]) {
    section.set(column, at);
    at += column.length;
  }
  return section;
}

function markSaved(index: ArchiveIndex): void {
  index.unsaved.size = index.size;
  index.unsaved.articles = index.articles;
  index.unsaved.segments = [];
}

/** The whole index as one section behind its header. Counts as saved. */
export function savedIndex(index: ArchiveIndex): Uint32Array {
  const section = sectionOf(index, { fromWord: 0, fromArticle: 0, segments: index.segments });
  const saved = new Uint32Array(HEADER_CELLS + section.length);
  saved.set(savedHeader(index));
  saved.set(section, HEADER_CELLS);
  markSaved(index);
  return saved;
}

/** What was added since the index was saved or loaded, as a section to put behind the others. Counts as saved. */
export function savedAddition(index: ArchiveIndex): Uint32Array {
  const { size, articles, segments } = index.unsaved;
  const section = sectionOf(index, { fromWord: size, fromArticle: articles, segments });
  markSaved(index);
  return section;
}

/** The cells of one section in a saved array, column by column; views, no copies. */
interface Section {
  readonly ends: Uint32Array;
  readonly labels: Uint32Array;
  readonly words: Uint32Array;
  readonly segments: readonly Segment[];
  readonly next: number;
}

/** The section at a cell; null where it is cut short or no section. */
function sectionAt(saved: Uint32Array, from: number): Section | null {
  const [cells = 0, words = 0, articles = 0, count = 0] = saved.subarray(from, from + SECTION_CELLS);
  const lengths = saved.subarray(from + SECTION_CELLS, from + SECTION_CELLS + count);
  const prints = lengths.reduce((sum, length) => sum + length, 0);
  const expected = SECTION_CELLS + count + articles * (1 + LABEL_CELLS) + words + prints;
  if (lengths.length < count || cells !== expected || from + cells > saved.length) return null;
  let at = from + SECTION_CELLS + count;
  const take = (length: number): Uint32Array => {
    at += length;
    return saved.subarray(at - length, at);
  };
  const [ends, labels, its] = [take(articles), take(LABEL_CELLS * articles), take(words)];
  return { ends, labels, words: its, segments: Array.from(lengths, take), next: from + cells };
}

/** Several rows of numbers as one: the row itself where there is one. */
export function joined(parts: readonly Uint32Array[]): Uint32Array {
  const [only, ...others] = parts;
  if (only && others.length === 0) return only;
  const whole = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function startsOf(ends: Uint32Array): Uint32Array {
  const starts = new Uint32Array(ends.length);
  if (ends.length > 1) starts.set(ends.subarray(0, -1), 1);
  return starts;
}

/** An index taken up again: how many cells of the saved array are its own, and of how many sections. */
export interface LoadedIndex {
  readonly index: ArchiveIndex;
  readonly cells: number;
  readonly sections: number;
}

/** The index of a saved array; of one section, its columns are views of the array until they grow. Null where the array is none. */
export function loadedIndex(saved: Uint32Array): LoadedIndex | null {
  const [magic, k = 0, w = 0] = saved;
  if (magic !== MAGIC || k < 1 || w < 1) return null;
  const sections: Section[] = [];
  let cells = HEADER_CELLS;
  for (let section = sectionAt(saved, cells); section; section = sectionAt(saved, cells)) {
    sections.push(section);
    cells = section.next;
  }
  const [words, ends, labels] = [
    joined(sections.map((section) => section.words)),
    joined(sections.map((section) => section.ends)),
    joined(sections.map((section) => section.labels)),
  ];
  const index = { ...newArchiveIndex({ k, w }), words, size: words.length, ends, labels, articles: ends.length };
  index.starts = startsOf(ends);
  for (const segment of sections.flatMap((section) => section.segments)) addSegment(index.segments, segment);
  markSaved(index);
  return { index, cells, sections: sections.length };
}
