// The words of a finding in their surroundings, with a link to the full text: what every number of the report opens.

import { h } from "preact";
import type { Article } from "../../model/article.ts";
import type { Attribution } from "../../model/attribution.ts";
import type { Place, Span } from "../../model/span.ts";
import { forPage, shortened } from "../foreign-text.ts";
import { pieces, surroundings } from "./marked-text.ts";
import { type Finding, foreign, outletView, type Page, placeLink, type View } from "./page.ts";

/** Characters of the line shown on both sides of the words. More shows more of the sentence and makes the report longer. */
export const WIDE = 70;
/** For the words of a single step or change, whose sentence stands elsewhere in the report. */
export const NARROW = 30;
// Longer words are shown by their beginning and end: the link leads to all of them.
const LONGEST_WORDS = 240;

interface Look extends Span {
  readonly look: string;
}

/** The marks of an attribution's source and cue. */
export function attributionLooks(attribution: Attribution | undefined): Look[] {
  if (attribution === undefined) return [];
  const cue = attribution.cue === null ? [] : [{ start: attribution.cue.start, end: attribution.cue.end, look: "cue" }];
  return [...attribution.source.spans.map(({ start, end }) => ({ start, end, look: "source" })), ...cue];
}

function middleCut(text: string): View {
  if (text.length <= LONGEST_WORDS) return text;
  const head = shortened(text, LONGEST_WORDS * 0.6);
  const tail = text.slice(text.length - LONGEST_WORDS * 0.3);
  return [head, " ", tail.slice(tail.indexOf(" ") + 1)];
}

/** How to show words: their attribution's marks, and how much of their line. */
export interface ExcerptOptions {
  readonly attribution?: Attribution | undefined;
  readonly radius?: number;
}

function marked(
  page: Page,
  article: Article,
  places: readonly Span[],
  { attribution, radius = WIDE }: ExcerptOptions,
): View {
  const start = Math.min(...places.map((place) => place.start));
  const end = Math.max(...places.map((place) => place.end));
  const around = surroundings(article.text, { start, end }, radius);
  const looks = attributionLooks(attribution).filter((look) => around.start <= look.start && look.end <= around.end);
  const words = places.map((place) => ({ start: place.start, end: place.end, look: "words" }));
  const content = pieces(around, [...looks, ...words]).map((piece) => {
    const text = forPage(article.text.slice(piece.start, piece.end));
    const names = [...new Set(piece.marks.map(({ look }) => look))];
    if (names.includes("words")) return h("mark", { class: names.join(" ") }, middleCut(text));
    return names.length > 0 ? h("span", { class: names.join(" ") }, text) : text;
  });
  const before = around.start > 0 && article.text.charAt(around.start - 1) !== "\n" ? "… " : "";
  const after = around.end < article.text.length && article.text.charAt(around.end) !== "\n" ? " …" : "";
  return h("q", foreign(article, page), before, content, after);
}

/** The words at a place marked, in a part of their line. "" where the article is not there. */
export function excerpt(page: Page, place: Place, options: ExcerptOptions = {}): View {
  const article = page.lookup.articles.get(place.article);
  return article === undefined ? "" : marked(page, article, [place], options);
}

// Places of one line that stand close together make one excerpt: a source beside its cue.
function neighbours(places: readonly Place[], lookup: Page["lookup"]): Place[][] {
  const groups: Place[][] = [];
  const sorted = places.toSorted(
    (a, b) => (lookup.numbers.get(a.article) ?? 0) - (lookup.numbers.get(b.article) ?? 0) || a.start - b.start,
  );
  for (const place of sorted) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    const text = lookup.articles.get(place.article)?.text ?? "";
    const joins =
      before?.article === place.article &&
      place.start - before.end < WIDE &&
      !text.slice(before.end, place.start).includes("\n");
    if (last !== undefined && joins) last.push(place);
    else groups.push([place]);
  }
  return groups;
}

/** The words at several places, each with its citation; `most` limits how many excerpts are shown. */
export function excerpts(
  page: Page,
  places: readonly Place[],
  { finding, most }: { readonly finding: Finding; readonly most: number },
): View {
  const distinct = new Map(places.map((place) => [`${place.article} ${place.start} ${place.end}`, place]));
  return neighbours([...distinct.values()], page.lookup)
    .slice(0, most)
    .map((group) => {
      const [first] = group;
      const article = first && page.lookup.articles.get(first.article);
      if (first === undefined || article === undefined) return null;
      return h("p", null, citation(page, first, finding), " ", marked(page, article, group, { radius: NARROW }));
    });
}

/** The outlet, its number and a link to the words in the full text. */
export function citation(page: Page, place: Place, finding?: Finding): View {
  const article = page.lookup.articles.get(place.article);
  if (article === undefined) return "";
  const number = page.lookup.numbers.get(place.article) ?? 0;
  return placeLink(page, place, [`[${number}] `, outletView(page, article)], finding);
}
