// The words of all articles in one row of typed arrays, with their exact places: what the seeds, chains and the aligner walk over.
// Leaves out furniture, bylines and credits.

import { type Article, type Block, isStoryText } from "../model/article.ts";
import { overlaps, type Span } from "../model/span.ts";
import { grown } from "./form-table.ts";
import { type Column, newColumn, push } from "./growing-column.ts";
import { newLexicon } from "./lexicon.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { newWordReader, readWords, type WordColumns, type WordReader } from "./word-reader.ts";

/** All words, one after the other; a position is an index into `keys`, `starts`, `ends`. Block b holds the positions `[blockFirst[b], blockFirst[b+1])`. */
export interface Words {
  readonly vocabulary: Vocabulary;
  /** Id of the word's key in the vocabulary. */
  readonly keys: Int32Array;
  /** UTF-16 offsets into the text of the block's article. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Block number and index of the article of each position. */
  readonly blocks: Int32Array;
  readonly articles: Int32Array;
  readonly blockFirst: Int32Array;
  /** Number of the section of each position, and where each begins: what one alignment may run through. */
  readonly sections: Int32Array;
  readonly sectionFirst: Int32Array;
  /** Index of the article of each block. */
  readonly blockArticle: Int32Array;
  /** Article i holds the positions `[articleFirst[i], articleFirst[i+1])`. */
  readonly articleFirst: Int32Array;
  /** 1 for headlines and subheadings: words that stand there on purpose twice. */
  readonly blockIsHeading: Uint8Array;
  /** Number of articles that hold each key. */
  readonly frequencies: Uint32Array;
  /** The article's texts, in order: what a word looks like as written. */
  readonly texts: readonly string[];
  /** 1 for blocks whose words the article has before (teasers, hashtags): no passage starts there, but one may run through. */
  readonly blockIsRepeated: Uint8Array;
  /** The spans of those blocks. */
  readonly repeated: readonly { readonly article: number; readonly at: Span }[];
}

interface Reading {
  readonly reader: WordReader;
  readonly columns: WordColumns;
  readonly blockFirst: Column;
  readonly blockArticle: Column;
  readonly blockIsHeading: Column;
  readonly blockStory: Column;
  readonly blockIsRepeated: Column;
  readonly articleFirst: Column;
  /** For each key the number of articles that hold it, and the last that did, counted from 1. */
  counts: Int32Array;
  readonly repeated: { readonly article: number; readonly at: Span }[];
}

function newReading(): Reading {
  return {
    reader: newWordReader(newLexicon()),
    columns: { keys: newColumn(), starts: newColumn(), ends: newColumn() },
    blockFirst: newColumn(),
    blockArticle: newColumn(),
    blockIsHeading: newColumn(),
    blockStory: newColumn(),
    blockIsRepeated: newColumn(),
    articleFirst: newColumn(),
    counts: new Int32Array(1 << 12),
    repeated: [],
  };
}

/** A slug or credit lies inside the paragraph it opens: its words are the page's, not the story's. Takes them out again. */
function withoutOthers({ keys, starts, ends }: WordColumns, from: number, others: readonly Span[]): void {
  let size = from;
  for (let word = from; word < keys.size; word++) {
    const start = starts.values[word] ?? 0;
    const end = ends.values[word] ?? 0;
    if (others.some((other) => other.start <= start && end <= other.end)) continue;
    keys.values[size] = keys.values[word] ?? 0;
    starts.values[size] = start;
    ends.values[size] = end;
    size++;
  }
  truncate({ keys, starts, ends }, size);
}

function truncate({ keys, starts, ends }: WordColumns, size: number): void {
  keys.size = size;
  starts.size = size;
  ends.size = size;
}

/** Blocks shorter than this are never taken for repetition: «اقرأ أيضا» standing twice is harmless. */
const SHORTEST_REPEAT = 4;

function hashOf(keys: Column, from: number): number {
  let hash = 0;
  for (let word = from; word < keys.size; word++) hash = Math.imul(hash ^ (keys.values[word] ?? 0), 0x9e3779b1) + 1;
  return hash;
}

/** Whether the words from `from` on are those of an earlier block of the article; `seen` maps hashes to where such blocks begin. */
function isRepeated(keys: Column, from: number, seen: Map<number, number[]>): boolean {
  const size = keys.size - from;
  if (size < SHORTEST_REPEAT) return false;
  const hash = hashOf(keys, from);
  const earlier = seen.get(hash) ?? [];
  const isSame = (start: number): boolean => {
    for (let offset = 0; offset < size; offset++)
      if (keys.values[start + offset] !== keys.values[from + offset]) return false;
    return true;
  };
  if (earlier.some((start) => start + size <= from && isSame(start))) return true;
  seen.set(hash, [...earlier, from]);
  return false;
}

function readBlock(reading: Reading, article: Article, block: Block, others: readonly Block[]): number {
  const from = reading.columns.keys.size;
  readWords(reading.reader, article.text, block, reading.columns);
  const inside = others.filter((other) => overlaps(other, block));
  if (inside.length > 0) withoutOthers(reading.columns, from, inside);
  return from;
}

/** Counts each key of an article once: its count and the article that held it last stand side by side. */
function countArticle(reading: Reading, from: number, article: number): void {
  const { keys } = reading.columns;
  reading.counts = grown(reading.counts, 2 * reading.reader.lexicon.vocabulary.forms.length);
  const { counts } = reading;
  for (let word = from; word < keys.size; word++) {
    const cell = 2 * (keys.values[word] ?? 0);
    if (counts[cell + 1] === article + 1) continue;
    counts[cell + 1] = article + 1;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
}

function readArticle(reading: Reading, article: Article, index: number): void {
  const { keys } = reading.columns;
  const from = keys.size;
  push(reading.articleFirst, from);
  const others = article.blocks.filter((block) => !isStoryText(block.role));
  const seen = new Map<number, number[]>();
  for (const block of article.blocks) {
    if (!isStoryText(block.role) || block.end <= block.start) continue;
    const first = readBlock(reading, article, block, others);
    const isAgain = isRepeated(keys, first, seen);
    if (isAgain) reading.repeated.push({ article: index, at: { start: block.start, end: block.end } });
    push(reading.blockFirst, first);
    push(reading.blockArticle, index);
    push(reading.blockIsHeading, block.role === "paragraph" ? 0 : 1);
    push(reading.blockStory, block.story);
    push(reading.blockIsRepeated, isAgain ? 1 : 0);
  }
  countArticle(reading, from, index);
}

/** Numbers every position by the range it lies in. */
function rangeOfEach(firsts: Int32Array, words: number): Int32Array {
  const ranges = new Int32Array(words);
  for (let range = 0; range + 1 < firsts.length; range++)
    ranges.fill(range, firsts[range] ?? 0, firsts[range + 1] ?? 0);
  return ranges;
}

/**
 * Where sections begin. The paragraphs of an article that follow one another are one section, since outlets break the lines of one text in
 * different places; a heading is one of its own: what stands there stands in the body too.
 */
function sectionsOf({ blockFirst, blockArticle, blockIsHeading, blockStory }: Reading): Int32Array {
  const isSame = ({ values }: Column, block: number): boolean => values[block] === values[block - 1];
  const goesOn = (block: number): boolean =>
    block > 0 &&
    isSame(blockArticle, block) &&
    isSame(blockStory, block) &&
    blockIsHeading.values[block] === 0 &&
    blockIsHeading.values[block - 1] === 0;
  return values(blockFirst).filter((_, block) => block === blockArticle.size || !goesOn(block));
}

function values(column: Column): Int32Array {
  return column.values.slice(0, column.size);
}

/** Reads the words of all articles, in the order given. */
export function wordsOf(articles: readonly Article[]): Words {
  const reading = newReading();
  for (const [index, article] of articles.entries()) readArticle(reading, article, index);
  const { columns, reader } = reading;
  const { vocabulary } = reader.lexicon;
  push(reading.blockFirst, columns.keys.size);
  push(reading.articleFirst, columns.keys.size);
  const blockFirst = values(reading.blockFirst);
  const sectionFirst = sectionsOf(reading);
  const articleFirst = values(reading.articleFirst);
  return {
    vocabulary,
    keys: values(columns.keys),
    starts: values(columns.starts),
    ends: values(columns.ends),
    blocks: rangeOfEach(blockFirst, columns.keys.size),
    articles: rangeOfEach(articleFirst, columns.keys.size),
    blockFirst,
    sections: rangeOfEach(sectionFirst, columns.keys.size),
    sectionFirst,
    blockArticle: values(reading.blockArticle),
    articleFirst,
    blockIsHeading: Uint8Array.from(values(reading.blockIsHeading)),
    blockIsRepeated: Uint8Array.from(values(reading.blockIsRepeated)),
    frequencies: Uint32Array.from(vocabulary.forms, (_, key) => reading.counts[2 * key] ?? 0),
    texts: articles.map((article) => article.text),
    repeated: reading.repeated,
  };
}
