// What all parts of the page share: the document, the catalogue, and the register of links into the full texts and back.
// A part asks for a link to a place; the full texts, rendered last, know from the register where to put anchors and links back.

import { type ComponentChildren, h } from "preact";
import type { Article } from "../../model/article.ts";
import type { Place } from "../../model/span.ts";
import type { Node } from "../../model/trace.ts";
import { isOneQuotation, missingMarks } from "../claim-quotation.ts";
import { forPage, languageOfName, shortened } from "../foreign-text.ts";
import { articleName, type Lookup, publishedDate } from "../lookup.ts";
import type { Messages, Phrase } from "../messages/messages.ts";
import { distinction, nodeName, articleNumber as numberOf } from "../reason.ts";
import type { Detail } from "./detail.ts";
import { type PassagePair, passagePairs } from "./passage-pairs.ts";

/** Anything that can be rendered. */
export type View = ComponentChildren;

/** A finding that points into a text: the fragment to come back to and its name on the page. */
export interface Finding {
  readonly fragment: string;
  readonly label: string;
}

/** The page in the making. */
export interface Page {
  readonly lookup: Lookup;
  readonly messages: Messages;
  readonly detail: Detail;
  readonly pairs: readonly PassagePair[];
  /** For each article the offsets that need an anchor. */
  readonly anchors: Map<string, Set<number>>;
  /** For each article the findings that end at an offset. */
  readonly findings: Map<string, Map<number, Finding[]>>;
}

/** A page without content. */
export function emptyPage(lookup: Lookup, messages: Messages, detail: Detail): Page {
  return { lookup, messages, detail, pairs: passagePairs(lookup), anchors: new Map(), findings: new Map() };
}

/** The fragment of an article's full text. */
export function articleFragment(page: Page, article: string): string {
  return `t${page.lookup.numbers.get(article) ?? 0}`;
}

/** The fragment of an offset in an article's full text. */
export function offsetFragment(page: Page, article: string, offset: number): string {
  return `${articleFragment(page, article)}-${offset}`;
}

// The address of a place's words; registers the anchors and, where a finding is given, the way back.
function addressOf(page: Page, place: Place, finding?: Finding): string {
  const offsets = page.anchors.get(place.article) ?? new Set();
  page.anchors.set(place.article, offsets.add(place.start));
  if (finding !== undefined) {
    const byEnd = page.findings.get(place.article) ?? new Map<number, Finding[]>();
    const there = byEnd.get(place.end) ?? [];
    if (!there.some(({ fragment }) => fragment === finding.fragment)) byEnd.set(place.end, [...there, finding]);
    page.findings.set(place.article, byEnd);
  }
  return `#${offsetFragment(page, place.article, place.start)}`;
}

/** A link to the words of a place. `data-n` is their length in UTF-16 units: the fragment says where they begin. */
export function placeLink(page: Page, place: Place, content: View, finding?: Finding): View {
  return h("a", { href: addressOf(page, place, finding), "data-n": place.end - place.start }, content);
}

/** A name, isolated so that its direction reaches no neighbour. */
export function nameView(page: Page, name: string): View {
  const language = languageOfName(name);
  return h(
    "bdi",
    language === undefined || language === page.messages.language ? {} : { lang: language },
    forPage(name),
  );
}

/** A stage's own sentence, with each quotation in it isolated, so that a Latin name does not scramble an Arabic sentence. */
export function sentenceView(sentence: string): View {
  return forPage(sentence)
    .split(/(«[^«»]*(?:»|$))/u)
    .map((part, index) => (index % 2 === 1 ? h("bdi", null, part) : part));
}

/** A claim's wording in quotation marks; marks that it lacks stand beside it, seen to be ours. */
export function claimView(text: string): View {
  if (isOneQuotation(text)) return forPage(text);
  const { before, after } = missingMarks(text);
  const added = (marks: string): View => (marks === "" ? null : h("span", { class: "added" }, `[${marks}]`));
  return ["«", added(before), forPage(text), added(after), "»"];
}

/** The beginning of a claim's wording, up to `longest` UTF-16 units; marks are added to whole ones only. */
export function claimBeginning(text: string, longest: number): View {
  return text.length <= longest ? claimView(text) : ["«", forPage(shortened(text, longest)), "»"];
}

/** Technical text that always runs from left to right: dates, hashes, rule ids, addresses. */
export function technical(text: string): View {
  return h("bdi", { dir: "ltr", class: "technical" }, forPage(text));
}

/** A phrase of the catalogue with its names rendered. */
export function phraseView(phrase: Phrase<View>): View {
  return h("span", null, ...phrase);
}

/** An article's outlet as a name, or the catalogue's words for an unknown one. */
export function outletView(page: Page, article: Article): View {
  return article.outlet === null
    ? h("span", null, page.messages.words.outletUnknown, " (", nameView(page, articleName(article)), ")")
    : nameView(page, article.outlet.name);
}

/** The day of publication in words. */
export function dayView({ messages }: Page, article: Article): string {
  const date = publishedDate(article);
  return date === null ? messages.words.dateUnknown : forPage(messages.date(date.value, date.precision));
}

/** The day of publication in words, with the ISO date for machines. */
export function dateView(page: Page, article: Article): View {
  const date = publishedDate(article);
  if (date === null) return page.messages.words.dateUnknown;
  const words = page.messages.date(date.value, date.precision);
  const valid = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?)?)?$/.test(date.value);
  return h("time", valid ? { dateTime: date.value } : {}, forPage(words));
}

/** An article's number: «[3] ». */
export function articleNumber({ lookup, messages }: Page, id: string): string {
  return `${numberOf(id, lookup, messages)} `;
}

/** How many more there are, as a link to the text that has them. */
export function moreIn(page: Page, article: string, count: number): View {
  const href = `#${articleFragment(page, article)}`;
  return h("a", { href, dir: "ltr" }, page.messages.digits(`+${count}`));
}

/** A node's name without a link; articles with their number, namesakes with those they speak in. */
export function plainNode(page: Page, node: Node): View {
  const name = nameView(page, nodeName(node, page.lookup, page.messages));
  if (node.kind === "article") return [articleNumber(page, node.article), name];
  return [name, distinction([node], page.lookup, page.messages)];
}

/** A node's name; articles and sources link to where the page says more of them. */
export function nodeView(page: Page, node: Node): View {
  const name = plainNode(page, node);
  return node.kind === "article" ? h("a", { href: `#${articleFragment(page, node.article)}` }, name) : name;
}

/** The name that several nodes share, with their number and where they speak. */
export function groupView(page: Page, node: Node, group: readonly Node[]): View {
  if (group.length < 2) return nodeView(page, node);
  const name = nameView(page, nodeName(node, page.lookup, page.messages));
  return [name, page.messages.digits(` ×${group.length}`), distinction(group, page.lookup, page.messages)];
}

const RIGHT_TO_LEFT = new Set(["ar", "fa", "ur", "he", "ckb", "ps", "sd", "ug", "yi"]);

/** The attributes of an element that holds words of an article: its language and that language's direction where they are not the page's, the words' own direction where the language is unknown. */
export function foreign(
  article: Article | undefined,
  { messages }: Page,
): { lang?: string; dir?: "auto" | "rtl" | "ltr" } {
  if (article?.language === messages.language) return {};
  if (article === undefined || !/^[a-z]{2,3}$/.test(article.language)) return { dir: "auto" };
  return { lang: article.language, dir: RIGHT_TO_LEFT.has(article.language) ? "rtl" : "ltr" };
}
