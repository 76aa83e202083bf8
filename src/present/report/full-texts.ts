// The articles in full, with voices and attributions marked, an anchor wherever the report points, and a way back to each finding.
// Rendered last, when all links are known. The words are those of the article; only the small numbers that lead back are ours.

import { h } from "preact";
import type { Article, Block } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";
import { forPage, safeLink } from "../foreign-text.ts";
import { type Piece, pieces } from "./marked-text.ts";
import {
  articleFragment,
  articleNumber,
  dateView,
  type Finding,
  foreign,
  offsetFragment,
  outletView,
  type Page,
  technical,
  type View,
} from "./page.ts";

interface Look extends Span {
  readonly look: string;
}

interface TextParts {
  readonly page: Page;
  readonly article: Article;
  readonly looks: readonly Look[];
  readonly anchors: ReadonlySet<number>;
  readonly findings: ReadonlyMap<number, readonly Finding[]>;
}

function looksOf(page: Page, article: Article): Look[] {
  const { voices, attributions } = page.lookup.document;
  const looks: Look[] = voices
    .filter((voice) => voice.article === article.id && (voice.voice === "mixed" || voice.voice === "hedged"))
    .map(({ start, end, voice }) => ({ start, end, look: voice }));
  for (const { article: owner, source, cue, content } of attributions) {
    if (owner !== article.id) continue;
    for (const { start, end } of content) looks.push({ start, end, look: "said" });
    for (const { start, end } of source.spans) looks.push({ start, end, look: "source" });
    if (cue !== null) looks.push({ start: cue.start, end: cue.end, look: "cue" });
  }
  return looks;
}

// After the paragraph, not inside it: the article's words stay as they stand.
function linksBack(span: Span, { findings, page, article }: TextParts): View {
  const here = [...findings]
    .filter(([offset]) => span.start < offset && offset <= span.end)
    .sort(([a], [b]) => a - b)
    .flatMap(([, found]) => found);
  const distinct = [...new Map(here.map((finding) => [finding.fragment, finding])).values()];
  if (distinct.length === 0) return null;
  const { words, direction, language } = page.messages;
  const links = distinct
    .slice(0, page.detail.waysBack)
    .map(({ fragment, label }) => [" ", h("a", { href: `#${fragment}` }, label)]);
  const own = Object.keys(foreign(article, page)).length > 0 ? { dir: direction, lang: language } : {};
  return h("p", { class: "backs", ...own }, `${words.back}:`, links);
}

// Whose words they are lies under a whole stretch, sources, cues and anchors on parts of it.
const GROUNDS = new Set(["said", "mixed", "hedged"]);

function groundOf({ marks }: Piece<Look>): string {
  return [...new Set(marks.map(({ look }) => look).filter((look) => GROUNDS.has(look)))].join(" ");
}

function pieceView(piece: Piece<Look>, { page, article, anchors }: TextParts): View {
  const text = forPage(article.text.slice(piece.start, piece.end));
  const look = [...new Set(piece.marks.map((mark) => mark.look).filter((name) => !GROUNDS.has(name)))].join(" ");
  const id = anchors.has(piece.start) ? offsetFragment(page, article.id, piece.start) : undefined;
  if (look === "" && id === undefined) return text;
  return h("span", { ...(id === undefined ? {} : { id }), ...(look === "" ? {} : { class: look }) }, text);
}

function marked(span: Span, parts: TextParts): View {
  const stretches: { ground: string; pieces: Piece<Look>[] }[] = [];
  for (const piece of pieces(span, parts.looks, parts.anchors)) {
    const ground = groundOf(piece);
    const last = stretches.at(-1);
    if (last?.ground === ground) last.pieces.push(piece);
    else stretches.push({ ground, pieces: [piece] });
  }
  return stretches.map(({ ground, pieces: parted }) => {
    const content = parted.map((piece) => pieceView(piece, parts));
    return ground === "" ? content : h("span", { class: ground }, content);
  });
}

// Stretches between the blocks, so that no word is lost; blocks inside other blocks are left to those.
function stretches({ blocks, text }: Article): (Span & { role: Block["role"] | null })[] {
  const found: (Span & { role: Block["role"] | null })[] = [];
  let end = 0;
  const gap = (until: number): void => {
    if (text.slice(end, until).trim() !== "") found.push({ start: end, end: until, role: null });
  };
  for (const block of blocks) {
    if (block.start < end) continue;
    gap(block.start);
    found.push({ start: block.start, end: block.end, role: block.role });
    end = block.end;
  }
  gap(text.length);
  return found;
}

function textView(parts: TextParts): View {
  const { page, article } = parts;
  return stretches(article).map((stretch) => {
    const role = stretch.role ?? "paragraph";
    const title = role === "furniture" ? { title: page.messages.words.furniture } : {};
    const paragraph = h("p", role === "paragraph" ? {} : { class: role, ...title }, marked(stretch, parts));
    return [paragraph, linksBack(stretch, parts)];
  });
}

function articleView(article: Article, page: Page): View {
  const { messages } = page;
  const parts: TextParts = {
    page,
    article,
    looks: looksOf(page, article),
    anchors: page.anchors.get(article.id) ?? new Set(),
    findings: page.findings.get(article.id) ?? new Map(),
  };
  const link = safeLink(article.url);
  const address = article.url === null ? null : forPage(article.url);
  const index = page.lookup.document.articles.indexOf(article);
  return h("details", { class: "text", id: articleFragment(page, article.id), "data-i": index }, [
    h("summary", null, [
      articleNumber(page, article.id),
      outletView(page, article),
      " · ",
      dateView(page, article),
      article.title === null ? null : [" · ", h("bdi", foreign(article, page), forPage(article.title))],
    ]),
    h("p", { class: "about" }, [
      `${messages.words.input}: `,
      technical(article.input),
      address === null || address === article.input
        ? null
        : [
            ` · ${messages.words.original}: `,
            link === null ? technical(address) : h("a", { href: link, rel: "noreferrer noopener" }, technical(link)),
          ],
    ]),
    h("div", { class: "body", ...foreign(article, page) }, textView(parts)),
  ]);
}

function legend(page: Page): View {
  const { words, voices, marks } = page.messages;
  const sign = (look: string, text: string): View => [h("span", { class: look }, text), " · "];
  return h("p", { class: "help" }, [
    `${words.legend}: `,
    sign("source", marks.source),
    sign("cue", marks.cue),
    sign("said", marks.content),
    sign("mixed", voices.mixed),
    sign("hedged", voices.hedged),
    voices.editorial,
  ]);
}

/** The part with the full texts. */
export function fullTexts(page: Page): View {
  const { headings } = page.messages;
  return h("section", { id: "articles", "aria-labelledby": "articles-heading" }, [
    h("h2", { id: "articles-heading" }, headings.articles),
    legend(page),
    page.lookup.reading.map((article) => articleView(article, page)),
  ]);
}
