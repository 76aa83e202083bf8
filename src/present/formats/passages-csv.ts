// Passages as rows of CSV, piece by piece: a large collection has more of them than a string can hold. Leaves out their edits: the JSON has them.

import type { Article } from "../../model/article.ts";
import type { Passage } from "../../model/passage.ts";
import type { Place } from "../../model/span.ts";
import { type Cell, csvLines } from "./csv.ts";

/** The columns of a table of passages. */
export const PASSAGE_HEAD: string =
  "passage a_article a_outlet a_start a_end a_text b_article b_outlet b_start b_end b_text words identity formula phrase a_quoted b_quoted changes";

type Articles = ReadonlyMap<string, Article>;

function placeCells(place: Place, articles: Articles): readonly Cell[] {
  const article = articles.get(place.article);
  const words = article ? article.text.slice(place.start, place.end) : "";
  return [place.article, article?.outlet?.name ?? null, place.start, place.end, words];
}

/** The cells of one passage. */
export function passageCells(passage: Passage, articles: Articles): readonly Cell[] {
  return [
    passage.id,
    ...placeCells(passage.a, articles),
    ...placeCells(passage.b, articles),
    passage.words,
    passage.identity,
    passage.formula,
    passage.phrase === true,
    passage.quoted.a,
    passage.quoted.b,
    passage.edits.filter(({ op }) => op !== "same").length,
  ];
}

/** Rows that are handed out at once. */
const ROWS_AT_ONCE = 500;

/** The head, then the passages some hundred rows at a time. */
export function* passagesCsv(articles: readonly Article[], passages: readonly Passage[]): Generator<string> {
  const byId: Articles = new Map(articles.map((article) => [article.id, article]));
  yield csvLines([PASSAGE_HEAD.split(" ")]);
  for (let from = 0; from < passages.length; from += ROWS_AT_ONCE)
    yield csvLines(passages.slice(from, from + ROWS_AT_ONCE).map((passage) => passageCells(passage, byId)));
}
