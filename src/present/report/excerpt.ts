// The words of a finding in their surroundings, with a link to the full text: what every number of the report opens.

import { h } from "preact";
import type { Attribution } from "../../model/attribution.ts";
import type { Place, Span } from "../../model/span.ts";
import { forPage } from "../foreign-text.ts";
import { pieces, surroundings } from "./marked-text.ts";
import { type Finding, foreign, outletView, type Page, placeLink, type View } from "./page.ts";

// More shows more of the sentence and makes the report longer.
const RADIUS = 70;

interface Look extends Span {
  readonly look: string;
}

/** The marks of an attribution's source and cue. */
export function attributionLooks(attribution: Attribution | undefined): Look[] {
  if (attribution === undefined) return [];
  const cue = attribution.cue === null ? [] : [{ start: attribution.cue.start, end: attribution.cue.end, look: "cue" }];
  return [...attribution.source.spans.map(({ start, end }) => ({ start, end, look: "source" })), ...cue];
}

/** The words at a place marked, in up to 70 characters of their line on both sides. "" where the article is not there. */
export function excerpt(page: Page, place: Place, attribution?: Attribution): View {
  const article = page.lookup.articles.get(place.article);
  if (article === undefined) return "";
  const around = surroundings(article.text, place, RADIUS);
  const looks = attributionLooks(attribution).filter(({ start, end }) => around.start <= start && end <= around.end);
  const found = pieces(around, [...looks, { start: place.start, end: place.end, look: "words" }]);
  const content = found.map((piece) => {
    const text = forPage(article.text.slice(piece.start, piece.end));
    const looks = piece.marks.map(({ look }) => look);
    if (looks.includes("words")) return h("mark", { class: looks.join(" ") }, text);
    return looks.length > 0 ? h("span", { class: looks.join(" ") }, text) : text;
  });
  const before = around.start > 0 && article.text.charAt(around.start - 1) !== "\n" ? "… " : "";
  const after = around.end < article.text.length && article.text.charAt(around.end) !== "\n" ? " …" : "";
  return h("q", { class: "excerpt", ...foreign(article) }, before, ...content, after);
}

/** The outlet, its number and a link to the words in the full text. */
export function citation(page: Page, place: Place, finding?: Finding): View {
  const article = page.lookup.articles.get(place.article);
  if (article === undefined) return "";
  const number = page.lookup.numbers.get(place.article) ?? 0;
  return h("span", { class: "citation" }, placeLink(page, place, [`[${number}] `, outletView(page, article)], finding));
}
