// The remarks of the match stage on what it left out: repeated blocks, boilerplate in too many articles, periodic text, caps.
// Nothing is dropped silently. Leaves out judging what it means.

import { type Article, textAt } from "../model/article.ts";
import type { Note } from "../model/note.ts";
import { placeIn } from "../model/span.ts";
import type { Seeds } from "./seeds.ts";
import type { Words } from "./words.ts";

/** Notes of one kind that are written out; more are counted. */
const MOST_EACH = 5;

interface Located {
  readonly article: Article;
  readonly start: number;
  readonly end: number;
}

function seedAt(articles: readonly Article[], words: Words, position: number, length: number): Located | null {
  const article = articles[words.articles[position] ?? 0];
  if (!article) return null;
  return { article, start: words.starts[position] ?? 0, end: words.ends[position + length - 1] ?? 0 };
}

/** One place an article and kind is enough to show what is meant. */
function firstOfEach(
  articles: readonly Article[],
  words: Words,
  positions: readonly number[],
  length: number,
): readonly Located[] {
  const byArticle = new Map<string, Located>();
  for (const position of [...positions].sort((one, other) => one - other)) {
    const located = seedAt(articles, words, position, length);
    if (located && !byArticle.has(located.article.id)) byArticle.set(located.article.id, located);
  }
  return [...byArticle.values()].slice(0, MOST_EACH);
}

function noteAt({ article, start, end }: Located, code: string, message: string): Note {
  return { code, message, input: article.input, at: placeIn(article.id, { start, end }) };
}

function repeatNotes(articles: readonly Article[], words: Words): readonly Note[] {
  return words.repeated.flatMap(({ article: index, at }) => {
    const article = articles[index];
    return article
      ? [
          noteAt(
            { article, ...at },
            "match-repeated-block",
            `${article.input} repeats a block; its words are matched once.`,
          ),
        ]
      : [];
  });
}

/** What was not looked at: chains of pairs that share many better ones, and ends of alignments beyond the bound of searches. */
export interface PassedOver {
  readonly untried: number;
  readonly unsearched: number;
}

/** All notes of one run, in a fixed order. */
export function notesOf(
  articles: readonly Article[],
  words: Words,
  seeds: Seeds,
  { untried, unsearched }: PassedOver,
): readonly Note[] {
  const { common, periodic, beyondCap } = seeds.dropped;
  const commonNotes = firstOfEach(articles, words, common, seeds.length).map((located) =>
    noteAt(
      located,
      "match-common-words",
      `"${textAt(located.article, located)}" stands in too many articles to say who took it from whom; ${common.length} such runs of words were passed over.`,
    ),
  );
  const periodicNotes = firstOfEach(articles, words, periodic, seeds.length).map((located) =>
    noteAt(
      located,
      "match-periodic-text",
      `${located.article.input} repeats "${textAt(located.article, located)}" many times; only the first occurrences were compared.`,
    ),
  );
  const caps: Note[] = [];
  if (beyondCap > 0)
    caps.push({
      code: "match-too-many-hits",
      message: `The articles share more runs of words than can be compared; ${beyondCap} of the most frequent were passed over.`,
    });
  if (untried > 0)
    caps.push({
      code: "match-too-many-chains",
      message: `${untried} weak candidates for shared passages were passed over because their articles share many stronger ones.`,
    });
  if (unsearched > 0)
    caps.push({
      code: "match-too-much-alike",
      message: `The articles are too much alike to search every end of what they share; ${unsearched} passages may be shorter than they could be.`,
    });
  return [...repeatNotes(articles, words), ...commonNotes, ...periodicNotes, ...caps];
}
