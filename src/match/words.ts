// The words of all articles in one row of typed arrays, with their exact places: what the seeds, chains and the aligner walk over.
// Leaves out furniture, bylines and credits, and a block of an article that repeats an earlier one (teasers, hashtags).

import { type Article, type Block, isStoryText } from "../model/article.ts";
import { contains, overlaps, type Span } from "../model/span.ts";
import { idOf, newVocabulary, type Vocabulary } from "./vocabulary.ts";
import { type Word, wordsIn } from "./word-units.ts";

/** All words, one after the other; a position is an index into `keys`, `starts`, `ends`, `raws`. Block b holds the positions `[blockFirst[b], blockFirst[b+1])`. */
export interface Words {
  readonly vocabulary: Vocabulary;
  /** Id of the word's key in the vocabulary. */
  readonly keys: Int32Array;
  /** Id of the word as written: equal ids are equal letters, marks and all. */
  readonly raws: Int32Array;
  /** UTF-16 offsets into the text of the block's article. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Block number of each position. */
  readonly blocks: Int32Array;
  readonly blockFirst: Int32Array;
  /** Index of the article of each block. */
  readonly blockArticle: Int32Array;
  /** 1 for headlines and subheadings: words that stand there on purpose twice. */
  readonly blockIsHeading: Uint8Array;
  /** Number of articles that hold each key. */
  readonly frequencies: Uint32Array;
  /** Spans of blocks left out because the article has the same words before. */
  readonly repeated: readonly { readonly article: number; readonly at: Span }[];
}

/** Story blocks; an article without any has no words to match. */
function storyBlocks(article: Article): readonly Block[] {
  return article.blocks.filter((block) => isStoryText(block.role) && block.end > block.start);
}

/** A slug or credit lies inside the paragraph it opens: its words are the page's, not the story's. */
function storyWords(article: Article, block: Block): readonly Word[] {
  const others = article.blocks.filter((other) => !isStoryText(other.role) && overlaps(other, block));
  const words = wordsIn(article.text, block);
  return others.length === 0 ? words : words.filter((word) => !others.some((other) => contains(other, word)));
}

interface Columns {
  readonly keys: number[];
  readonly raws: number[];
  readonly starts: number[];
  readonly ends: number[];
  readonly blocks: number[];
  readonly blockFirst: number[];
  readonly blockArticle: number[];
  readonly blockIsHeading: number[];
  readonly frequencies: number[];
  readonly repeated: { readonly article: number; readonly at: Span }[];
}

/** Blocks shorter than this are never taken for repetition: «اقرأ أيضا» standing twice is harmless. */
const SHORTEST_REPEAT = 4;

function addBlock(columns: Columns, vocabulary: Vocabulary, raws: Vocabulary, words: readonly Word[]): void {
  const block = columns.blockFirst.length;
  columns.blockFirst.push(columns.keys.length);
  for (const word of words) {
    columns.keys.push(idOf(vocabulary, word.key));
    columns.raws.push(idOf(raws, word.raw));
    columns.starts.push(word.start);
    columns.ends.push(word.end);
    columns.blocks.push(block);
  }
}

function countArticle(columns: Columns, from: number): void {
  for (const key of new Set(columns.keys.slice(from))) columns.frequencies[key] = (columns.frequencies[key] ?? 0) + 1;
}

/** Reads the words of all articles, in the order given. */
export function wordsOf(articles: readonly Article[]): Words {
  const vocabulary = newVocabulary();
  const raws = newVocabulary();
  const columns: Columns = {
    keys: [],
    raws: [],
    starts: [],
    ends: [],
    blocks: [],
    blockFirst: [],
    blockArticle: [],
    blockIsHeading: [],
    frequencies: [],
    repeated: [],
  };
  for (const [index, article] of articles.entries()) {
    const from = columns.keys.length;
    const seen = new Set<string>();
    for (const block of storyBlocks(article)) {
      const words = storyWords(article, block);
      const content = words.map((word) => word.key).join(" ");
      if (seen.has(content) && words.length >= SHORTEST_REPEAT) {
        columns.repeated.push({ article: index, at: { start: block.start, end: block.end } });
        continue;
      }
      seen.add(content);
      addBlock(columns, vocabulary, raws, words);
      columns.blockArticle.push(index);
      columns.blockIsHeading.push(block.role === "paragraph" ? 0 : 1);
    }
    countArticle(columns, from);
  }
  return {
    vocabulary,
    keys: Int32Array.from(columns.keys),
    raws: Int32Array.from(columns.raws),
    starts: Int32Array.from(columns.starts),
    ends: Int32Array.from(columns.ends),
    blocks: Int32Array.from(columns.blocks),
    blockFirst: Int32Array.from([...columns.blockFirst, columns.keys.length]),
    blockArticle: Int32Array.from(columns.blockArticle),
    blockIsHeading: Uint8Array.from(columns.blockIsHeading),
    frequencies: Uint32Array.from(vocabulary.forms, (_, id) => columns.frequencies[id] ?? 0),
    repeated: columns.repeated,
  };
}
