// Which lines of a page are its main text: Readability on the bare copy, with the soft parts (menus, forms, asides) taken out first unless they
// hold the page; then a check against the page's own description, and the densest cluster of paragraphs or of lines where that fails. Text is never
// changed here: text nodes carry numbers through the extraction, so every kept word leads back to its line.

import type { PageLine } from "./page-lines.ts";
import type { ScannedPage } from "./page-scan.ts";
import { FIRST_MARK } from "./page-scan.ts";

/** The part of a DOM that this file uses; linkedom's and Readability's types would need a browser's. */
interface Element {
  readonly textContent: string;
  readonly className: string;
  readonly id: string;
  readonly parentElement: Element | null;
  readonly remove: () => void;
  readonly querySelectorAll: (selector: string) => Iterable<Element>;
}
interface Document extends Element {
  readonly body: Element | null;
}
interface Libraries {
  readonly parse: (html: string) => Document;
  readonly extract: (document: Document) => Element | null;
}

const SOFT =
  "figure, figcaption, aside, nav, footer, form, button, input, [role=complementary], [role=navigation], [role=contentinfo], [aria-hidden=true]";
/** A soft element with more of the page's text is the page: ASP.NET wraps whole pages in one form. */
const SOFT_LIMIT = 0.35;
/** Boxes that their class or id names; larger ones are the page, under a name that says something else. */
const BOX =
  /(?:^|[\s_-])(?:newsletters?|related|read-?(?:more|also)|more-on|recommend(?:ed|ations?)?|outbrain|taboola|disqus|most-?read|trending|subscri(?:be|ption)s?|social|share|sharing)(?:$|[\s_-])/iu;
const BOX_LIMIT = 0.25;
/** Lines of links with fewer characters are menus; headings that are links lead to other articles. */
const MENU_LINKS = 0.6;
const MENU_LENGTH = 200;
/** «[…]» ends the excerpts that blogs make of their other articles. */
const EXCERPT = /\[(?:…|\.{3})\]\s*$/u;
/** The evidence check: shorter texts, or texts with fewer of the description's words, are suspect. */
const MIN_LENGTH = 400;
const MIN_OVERLAP = 0.45;
/** A short text of this length that holds this share of the description is a short story: what is longer around it are other stories. */
const SHORT_LENGTH = 150;
const SHORT_OVERLAP = 0.6;
/** The densest cluster: paragraphs counted, their pull on grandparents, and what its text must better. */
const CLUSTER_MIN = 40;
const CLUSTER_DECAY = 0.6;
const CLUSTER_LINKS = 0.5;
const LONGER = 1.3;
const TOLERANCE = 0.05;
const CLEARLY_BETTER = 0.2;
const CLUSTER_LENGTH = 300;
/** The densest stretch of lines: what counts as a long line, and the short lines that may stand between two. */
const STRETCH_LINE = 80;
const STRETCH_LINKS = 0.3;
const STRETCH_GAP = 5;

async function libraries(): Promise<Libraries> {
  // The build for workers is one file: bundlers stumble over a dependency of the other one.
  const [{ parseHTML }, { Readability }] = await Promise.all([
    import("linkedom/worker"),
    import("@mozilla/readability"),
  ]);
  return {
    parse: (html) => parseHTML(html).document as unknown as Document,
    extract: (document) => {
      const reader = new Readability<unknown>(document as never, { serializer: (node: unknown) => node });
      return (reader.parse()?.content ?? null) as Element | null;
    },
  };
}

function removeSoft(document: Document): void {
  const all = document.body?.textContent.length ?? 0;
  for (const element of document.querySelectorAll(SOFT))
    if (element.textContent.length <= all * SOFT_LIMIT) element.remove();
  for (const element of document.querySelectorAll("div, section, ul"))
    if (BOX.test(`${element.className} ${element.id}`) && element.textContent.length <= all * BOX_LIMIT)
      element.remove();
}

/** The lines whose text nodes stand in the element. */
function linesIn(text: string, page: ScannedPage): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const char of text) {
    const mark = (char.codePointAt(0) ?? 0) - FIRST_MARK;
    const line = mark >= 0 ? page.nodes[mark] : undefined;
    if (line !== undefined) lines.add(line);
  }
  return lines;
}

function withoutMenus(lines: ReadonlySet<number>, page: ScannedPage): ReadonlySet<number> {
  return new Set(
    [...lines].filter((at) => {
      const line = page.lines[at];
      if (!line || line.kind === "title") return line !== undefined;
      if (EXCERPT.test(line.text)) return false;
      return line.linkShare <= MENU_LINKS || (line.kind !== "heading" && line.text.length >= MENU_LENGTH);
    }),
  );
}

function textOf(lines: ReadonlySet<number>, page: ScannedPage): string {
  return page.lines
    .filter((_, at) => lines.has(at))
    .map((line) => line.text)
    .join("\n");
}

const WORD = /[\p{L}\p{Nd}]{3,}/gu;

/** Share of the description's words that the text holds; 0 for a page that describes itself with none. */
export function evidenceOverlap(text: string, description: string): number {
  const wanted = new Set(description.normalize("NFKC").toLowerCase().match(WORD) ?? []);
  if (wanted.size === 0) return 0;
  const found = new Set(text.normalize("NFKC").toLowerCase().match(WORD) ?? []);
  return [...wanted].filter((word) => found.has(word)).length / wanted.size;
}

function byReadability(page: ScannedPage, bare: string, { parse, extract }: Libraries): ReadonlySet<number> {
  try {
    const document = parse(`<html><body>${bare}</body></html>`);
    removeSoft(document);
    const content = extract(document);
    return content ? withoutMenus(linesIn(content.textContent, page), page) : new Set();
  } catch {
    return new Set(); // a tree that the extraction cannot walk: the cluster below or the plain lines stand in
  }
}

function linkLength(element: Element): number {
  return [...element.querySelectorAll("a")].reduce((sum, link) => sum + link.textContent.length, 0);
}

/** The element with the most paragraph text in and just below it. */
function densest(document: Document): Element | null {
  const scores = new Map<Element, number>();
  for (const paragraph of document.querySelectorAll("p, h2, h3, blockquote, li")) {
    const length = paragraph.textContent.trim().length;
    if (length < CLUSTER_MIN || linkLength(paragraph) > length * CLUSTER_LINKS) continue;
    let weight = length;
    let parent = paragraph.parentElement;
    for (let step = 0; step < 3 && parent; step++) {
      scores.set(parent, (scores.get(parent) ?? 0) + weight);
      weight *= CLUSTER_DECAY;
      parent = parent.parentElement;
    }
  }
  let best: Element | null = null;
  for (const [element, score] of scores) if (best === null || score > (scores.get(best) ?? 0)) best = element;
  return best;
}

function byDensity(page: ScannedPage, bare: string, { parse }: Libraries): ReadonlySet<number> {
  try {
    const document = parse(`<html><body>${bare}</body></html>`);
    for (const element of document.querySelectorAll("nav, footer, figure, aside")) element.remove();
    const best = densest(document);
    return best ? withoutMenus(linesIn(best.textContent, page), page) : new Set();
  } catch {
    return new Set();
  }
}

/** The lines of the densest stretch of long lines, for pages that mark up no paragraphs. */
function byLines(page: ScannedPage): ReadonlySet<number> {
  const isLong = ({ text, linkShare, kind }: PageLine): boolean =>
    text.length >= STRETCH_LINE && linkShare <= STRETCH_LINKS && kind !== "caption";
  const long = page.lines.flatMap((line, at) => (isLong(line) ? [at] : []));
  const stretches: number[][] = [];
  for (const at of long) {
    const last = stretches.at(-1);
    if (last && at - (last.at(-1) ?? 0) <= STRETCH_GAP) last.push(at);
    else stretches.push([at]);
  }
  const length = (stretch: readonly number[]): number =>
    stretch.reduce((sum, at) => sum + (page.lines[at]?.text.length ?? 0), 0);
  const [best] = stretches.toSorted((a, b) => length(b) - length(a));
  if (!best) return new Set();
  const [from = 0, to = from] = [best[0], best.at(-1)];
  const all = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return withoutMenus(new Set(all), page);
}

/** A candidate for the main text with what speaks for it. */
interface Candidate {
  readonly lines: ReadonlySet<number>;
  readonly length: number;
  readonly overlap: number;
}

function better(one: Candidate, other: Candidate): Candidate {
  const isLonger = other.length > one.length * LONGER && other.overlap >= one.overlap - TOLERANCE;
  const isBetter = other.overlap > one.overlap + CLEARLY_BETTER && other.length > CLUSTER_LENGTH;
  return isLonger || isBetter ? other : one;
}

/** The numbers of the page's lines that are its main text; empty where no tree may be built or none is found. Never throws. */
export async function mainLines(page: ScannedPage, description: string): Promise<ReadonlySet<number>> {
  if (page.bare === null) return new Set();
  const tools = await libraries();
  const weighed = (lines: ReadonlySet<number>): Candidate => {
    const text = textOf(lines, page);
    return { lines, length: text.length, overlap: evidenceOverlap(text, description) };
  };
  const first = weighed(byReadability(page, page.bare, tools));
  if (first.length >= MIN_LENGTH && first.overlap >= MIN_OVERLAP) return first.lines;
  if (first.length >= SHORT_LENGTH && first.overlap >= SHORT_OVERLAP) return first.lines;
  const second = better(first, weighed(byDensity(page, page.bare, tools)));
  const isPoor = second.length < SHORT_LENGTH && second.overlap < MIN_OVERLAP;
  return (isPoor ? better(second, weighed(byLines(page))) : second).lines;
}
