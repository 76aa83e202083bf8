// A collection that grows on disk: the index of its words in one file, its articles with their marks beside it, one a line. Adding articles gives
// back the earlier ones that share words with them: few enough to be matched word by word with match(), however large the collection is.
// Leaves out matching them, and removal. One process at a time may add.

import { closeSync, existsSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from "node:fs";
import { type ArchiveIndex, addArticles, LABEL_CELLS, newArchiveIndex, PASSAGE_CELLS } from "../match/archive-core.ts";
import { type Article, isStoryText } from "../model/article.ts";
import type { Attribution, Quotation, Voice } from "../model/attribution.ts";
import { loadIndex, saveAddition, saveIndex } from "./index-file.ts";

/** An article and what was found in it alone. */
export interface MarkedArticle {
  readonly article: Article;
  readonly attributions: readonly Attribution[];
  readonly quotations: readonly Quotation[];
  readonly voices: readonly Voice[];
}

/** What came of adding. */
export interface Addition {
  /** Those that were not there yet. */
  readonly fresh: readonly MarkedArticle[];
  /** Those that were: the same ids. */
  readonly known: readonly MarkedArticle[];
  /** Earlier articles that share words with fresh ones, in the order in which they were added. */
  readonly earlier: readonly MarkedArticle[];
  /** Further ones, sharing less, that were left out. */
  readonly leftOut: number;
  /** Articles of the collection now. */
  readonly articles: number;
}

/** How articles are added. */
export interface AdditionOptions {
  /** Earlier articles given back at most, those that share most; 1,000 by default. */
  readonly mostEarlier?: number;
}

const MOST_EARLIER = 1000;

/** Name of the file of articles beside an index. */
export function articlesPath(path: string): string {
  return `${path}.articles.jsonl`;
}

/** An id in two numbers (FNV-1a over its units, and the same from another start). */
function idLabel(id: string): readonly [number, number] {
  let one = 0x811c9dc5;
  let other = 0x9e3779b1;
  for (let index = 0; index < id.length; index++) {
    one = Math.imul(one ^ id.charCodeAt(index), 0x01000193);
    other = Math.imul(other ^ id.charCodeAt(index), 0x85ebca6b);
    other ^= other >>> 13;
  }
  return [one >>> 0, other >>> 0];
}

function idKey(low: number, high: number): number {
  return (high % 2 ** 21) * 2 ** 32 + low;
}

/** Keys of all ids of the index: 53 bits, so that a million articles hold two alike once in ten thousand collections. */
function knownIds({ labels, articles }: ArchiveIndex): Set<number> {
  const known = new Set<number>();
  for (let article = 0; article < articles; article++)
    known.add(idKey(labels[LABEL_CELLS * article] ?? 0, labels[LABEL_CELLS * article + 1] ?? 0));
  return known;
}

/** Byte behind the line of an article; 0 before the first. */
function lineEnd({ labels }: ArchiveIndex, article: number): number {
  if (article < 0) return 0;
  return (labels[LABEL_CELLS * article + 2] ?? 0) + (labels[LABEL_CELLS * article + 3] ?? 0) * 2 ** 32;
}

/** Writes lines from a byte on, and gives the byte behind each. What stood there was left by a broken addition. */
function writeLines(path: string, from: number, lines: readonly string[]): readonly number[] {
  const file = openSync(path, existsSync(path) || from > 0 ? "r+" : "w");
  try {
    if (fstatSync(file).size < from) throw new Error(`${path} holds fewer articles than its index`);
    ftruncateSync(file, from);
    let at = from;
    return lines.map((line) => {
      const bytes = new TextEncoder().encode(`${line}\n`);
      for (let written = 0; written < bytes.length; )
        written += writeSync(file, bytes, written, bytes.length - written, at + written);
      at += bytes.length;
      return at;
    });
  } finally {
    closeSync(file);
  }
}

function readArticles(path: string, index: ArchiveIndex, articles: readonly number[]): readonly MarkedArticle[] {
  const file = openSync(path, "r");
  try {
    return articles.map((article) => {
      const from = lineEnd(index, article - 1);
      const bytes = new Uint8Array(lineEnd(index, article) - from);
      readSync(file, bytes, 0, bytes.length, from);
      return JSON.parse(new TextDecoder().decode(bytes)) as MarkedArticle;
    });
  } finally {
    closeSync(file);
  }
}

/** The words that count: furniture, bylines and credits are no story. */
function storyText({ text, blocks }: Article): string {
  return blocks
    .filter((block) => isStoryText(block.role))
    .map((block) => text.slice(block.start, block.end))
    .join("\n");
}

/** Earlier articles by what they share with fresh ones, most first. */
function earlierByShare(cells: Uint32Array, size: number, firstFresh: number): readonly number[] {
  const shares = new Map<number, number>();
  for (let passage = 0; passage < size; passage++) {
    const article = cells[PASSAGE_CELLS * passage] ?? 0;
    if (article >= firstFresh) continue;
    shares.set(article, (shares.get(article) ?? 0) + (cells[PASSAGE_CELLS * passage + 6] ?? 0));
  }
  return [...shares].sort((one, other) => other[1] - one[1] || one[0] - other[0]).map(([article]) => article);
}

/**
 * Adds articles to the collection whose index is at `path` (made where there is none) and gives back the earlier ones that share words with them.
 * Null where the file is no index. Throws what the file system throws.
 */
export function addToCollection(
  path: string,
  articles: readonly MarkedArticle[],
  { mostEarlier = MOST_EARLIER }: AdditionOptions = {},
): Addition | null {
  const loaded = existsSync(path) ? loadIndex(path) : { index: newArchiveIndex(), cells: 0, sections: 0 };
  if (!loaded) return null;
  const { index } = loaded;
  const ids = knownIds(index);
  const fresh: MarkedArticle[] = [];
  const known: MarkedArticle[] = [];
  for (const marked of articles) {
    const key = idKey(...idLabel(marked.article.id));
    (ids.has(key) ? known : fresh).push(marked);
    ids.add(key);
  }
  if (fresh.length === 0) return { fresh, known, earlier: [], leftOut: 0, articles: index.articles };
  const firstFresh = index.articles;
  const lines = fresh.map((marked) => JSON.stringify(marked));
  const ends = writeLines(articlesPath(path), lineEnd(index, firstFresh - 1), lines);
  const { cells, size } = addArticles(
    index,
    fresh.map(({ article }) => storyText(article)),
    fresh.map(({ article }, number) => {
      const end = ends[number] ?? 0;
      return [...idLabel(article.id), end % 2 ** 32, Math.floor(end / 2 ** 32)];
    }),
  );
  const sharing = earlierByShare(cells, size, firstFresh);
  const taken = sharing.slice(0, mostEarlier).sort((one, other) => one - other);
  const earlier = readArticles(articlesPath(path), index, taken);
  if (loaded.sections === 0) saveIndex(path, index);
  else saveAddition(path, loaded);
  return { fresh, known, earlier, leftOut: sharing.length - taken.length, articles: index.articles };
}
