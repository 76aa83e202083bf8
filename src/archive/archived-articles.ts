// Articles on their way into the archive's core and back: as lines of a file, and, where the core found that two share words, aligned word by word
// with match(). For collections too large to compare all pairs with care. Leaves out the core: archive.ts.

import { PASSAGE_CELLS } from "../match/archive-core.ts";
import { type Marks, type Matched, type MatchOptions, match } from "../match/match.ts";
import { type Article, isStoryText } from "../model/article.ts";
import { byArticle } from "../model/grouping.ts";
import type { Note } from "../model/note.ts";

/** How pairs are aligned. */
export type AlignmentOptions = Pick<MatchOptions, "acrossOutlets" | "leastWords" | "sensitivity">;

/** One article an id, by id: their number is their line's. */
export function inLines(articles: readonly Article[]): readonly Article[] {
  const unique = [...new Map(articles.map((article) => [article.id, article])).values()];
  return unique.sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** One article a line: the words that count, on one line. */
function lineOf({ text, blocks }: Article): string {
  return blocks
    .filter((block) => isStoryText(block.role))
    .map((block) => text.slice(block.start, block.end).replace(/\s+/gu, " "))
    .join(" ");
}

/** The articles as a file of lines. */
export function linesOf(articles: readonly Article[]): string {
  return articles.map((article) => `${lineOf(article)}\n`).join("");
}

interface Pair {
  readonly a: number;
  readonly b: number;
  /** Whether all that the archive found in the pair is boilerplate. */
  isFormula: boolean;
}

/** Pairs by article a, then b; the cells are in that order already, but rounds may interleave. */
function pairsOf(passages: Uint32Array): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  for (let at = 0; at + PASSAGE_CELLS <= passages.length; at += PASSAGE_CELLS) {
    const [a = 0, b = 0] = passages.subarray(at, at + 2);
    const isFormula = passages[at + PASSAGE_CELLS - 1] === 1;
    const known = pairs.get(`${a} ${b}`);
    if (known) known.isFormula &&= isFormula;
    else pairs.set(`${a} ${b}`, { a, b, isFormula });
  }
  return [...pairs.values()].sort((one, other) => one.a - other.a || one.b - other.b);
}

/** The passages of all pairs that share words by the core's cells (as MatchedArchive has them), in the order of the articles. */
export function alignedPairs(
  articles: readonly Article[],
  marks: Marks,
  cells: Uint32Array,
  options: AlignmentOptions,
): Matched {
  const attributions = byArticle(marks.attributions);
  const quotations = byArticle(marks.quotations);
  const notes = new Map<string, Note>();
  const passages = pairsOf(cells).flatMap(({ a, b, isFormula }) => {
    const pair = [articles[a], articles[b]].flatMap((article) => article ?? []);
    const own: Marks = {
      attributions: pair.flatMap(({ id }) => attributions.get(id) ?? []),
      quotations: pair.flatMap(({ id }) => quotations.get(id) ?? []),
    };
    const found = match(pair, own, options);
    for (const note of found.notes) notes.set(note.message, note);
    return isFormula ? found.passages.map((passage) => ({ ...passage, formula: true })) : found.passages;
  });
  return { passages, notes: [...notes.values()] };
}
