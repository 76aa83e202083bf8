// The words of a finding in their surroundings: what every number of the report opens. The words themselves lead to the full text.

import { h } from "preact";
import type { Article } from "../../model/article.ts";
import type { Attribution } from "../../model/attribution.ts";
import { byStart, overlaps, type Place, type Span } from "../../model/span.ts";
import { forPage, shortened } from "../foreign-text.ts";
import { pieces, surroundings } from "./marked-text.ts";
import { articleNumber, type Finding, foreign, outletView, type Page, placeLink, type View } from "./page.ts";

// Characters of the line shown on both sides of the words. More shows more of the sentence and makes the report longer.
const WIDE = 60;
/** For the words of a single step or change, whose sentence stands elsewhere in the report. */
export const NARROW = 30;
// Longer words are shown by their beginning and end: the link leads to all of them. Narrow excerpts cut sooner.
const LONGEST_WIDE = 240;
const LONGEST_NARROW = 110;

interface Look extends Span {
  readonly look: string;
}

/** How to show words: where the full text leads back to, the attribution whose source and cue are marked, how much of the line is shown. */
export interface ExcerptOptions {
  readonly finding: Finding;
  readonly attribution?: Attribution | undefined;
  readonly radius?: number;
  /** UTF-16 units after which the words themselves are cut; the link leads to all of them. */
  readonly longest?: number;
}

function looksOf(attribution: Attribution | undefined): Look[] {
  if (attribution === undefined) return [];
  const cue = attribution.cue === null ? [] : [{ start: attribution.cue.start, end: attribution.cue.end, look: "cue" }];
  return [...attribution.source.spans.map(({ start, end }) => ({ start, end, look: "source" })), ...cue];
}

function styled(article: Article, span: Span, looks: readonly Look[]): View {
  return pieces(span, looks).map((piece) => {
    const text = forPage(article.text.slice(piece.start, piece.end));
    const names = [...new Set(piece.marks.map(({ look }) => look))];
    return names.length > 0 ? h("span", { class: names.join(" ") }, text) : text;
  });
}

function words(article: Article, place: Place, looks: readonly Look[], longest: number): View {
  const length = place.end - place.start;
  if (length <= longest) return styled(article, place, looks);
  const text = article.text.slice(place.start, place.end);
  const tail = text.slice(length - longest * 0.3);
  return [forPage(shortened(text, longest * 0.6)), " ", forPage(tail.slice(tail.indexOf(" ") + 1))];
}

// The line around the places, each of which is a link; places that overlap an earlier one are left to it.
function line(page: Page, article: Article, places: readonly Place[], options: ExcerptOptions): View {
  const sorted = places.toSorted(byStart);
  const apart = sorted.filter((place, index) => !sorted.slice(0, index).some((before) => overlaps(before, place)));
  const start = Math.min(...apart.map((place) => place.start));
  const end = Math.max(...apart.map((place) => place.end));
  const around = surroundings(article.text, { start, end }, options.radius ?? WIDE);
  const looks = looksOf(options.attribution).filter((look) => around.start <= look.start && look.end <= around.end);
  const longest = options.longest ?? (options.radius === NARROW ? LONGEST_NARROW : LONGEST_WIDE);
  let cursor = around.start;
  const linked = apart.flatMap((place) => {
    const before = styled(article, { start: cursor, end: place.start }, looks);
    cursor = place.end;
    return [before, placeLink(page, place, words(article, place, looks, longest), options.finding)];
  });
  const rest = styled(article, { start: cursor, end: around.end }, looks);
  const opening = around.start > 0 && article.text.charAt(around.start - 1) !== "\n" ? "… " : "";
  const closing = around.end < article.text.length && article.text.charAt(around.end) !== "\n" ? " …" : "";
  return h("q", foreign(article, page), opening, linked, rest, closing);
}

/** The words at a place, marked and linked, in a part of their line. "" where the article is not there. */
export function excerpt(page: Page, place: Place, options: ExcerptOptions): View {
  const article = page.lookup.articles.get(place.article);
  return article === undefined ? "" : line(page, article, [place], options);
}

// Places of one line that stand close together make one excerpt: a source beside its cue.
function neighbours(places: readonly Place[], lookup: Page["lookup"]): Place[][] {
  const groups: Place[][] = [];
  const number = (place: Place): number => lookup.numbers.get(place.article) ?? 0;
  for (const place of places.toSorted((a, b) => number(a) - number(b) || byStart(a, b))) {
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

// The first group of each article before the second of any, so that both sides of a comparison are seen.
function everyArticleFirst(groups: readonly Place[][], most: number): readonly Place[][] {
  const rank = groups.map(
    (group, index) => groups.slice(0, index).filter((before) => before[0]?.article === group[0]?.article).length,
  );
  const chosen = new Set(
    groups
      .map((_, index) => index)
      .sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0) || a - b)
      .slice(0, most),
  );
  return groups.filter((_, index) => chosen.has(index));
}

/** The words at several places, each with its article's number; `most` limits how many excerpts are shown. */
export function excerpts(
  page: Page,
  places: readonly Place[],
  options: ExcerptOptions & { readonly most: number },
): View {
  const distinct = new Map(places.map((place) => [`${place.article} ${place.start} ${place.end}`, place]));
  return everyArticleFirst(neighbours([...distinct.values()], page.lookup), options.most).map((group) => {
    const [first] = group;
    const article = first && page.lookup.articles.get(first.article);
    if (first === undefined || article === undefined) return null;
    return h("p", null, articleNumber(page, first.article), line(page, article, group, options));
  });
}

/** The words at a place in quotation marks, linked, without their surroundings. */
export function quotedWords(page: Page, place: Place, finding: Finding): View {
  const article = page.lookup.articles.get(place.article);
  if (article === undefined) return "";
  const link = placeLink(page, place, words(article, place, [], LONGEST_NARROW), finding);
  return h("bdi", foreign(article, page), "«", link, "»");
}

/** An article's number and outlet: «[3] name». */
export function citation(page: Page, id: string): View {
  const article = page.lookup.articles.get(id);
  return article === undefined ? "" : [articleNumber(page, id), outletView(page, article)];
}
