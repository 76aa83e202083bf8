// The units that can be versions of a claim: contents of attributions, sentences in the outlet's own voice, headings.
// A content whose child says most of it is left to the child; a unit that holds two claims is cut later (cuts.ts).
// Leaves out labels and fragments too short to be a statement.

import { sentences } from "../lang/sentences.ts";
import { type Article, isStoryText } from "../model/article.ts";
import type { Attribution, Quotation, Voice } from "../model/attribution.ts";
import { type Id, lengthOf, overlaps, type Span } from "../model/span.ts";
import { isTelling, type Word, wordsIn } from "./content-words.ts";

/** What the trace stage reads. */
export interface Marked {
  readonly articles: readonly Article[];
  readonly attributions: readonly Attribution[];
  readonly quotations: readonly Quotation[];
  readonly voices: readonly Voice[];
}

export type UnitRole = "content" | "sentence" | "heading";

/** One statement in one article. `words` are all its words, `telling` those that carry content. */
export interface Unit extends Span {
  readonly id: string;
  readonly article: Id<"article">;
  readonly role: UnitRole;
  readonly attribution: Attribution | null;
  readonly hedged: boolean;
  readonly words: readonly Word[];
  readonly telling: readonly Word[];
  /** Which of several stories glued into one page. */
  readonly story: number;
}

/** Telling words that a statement needs. Raising it loses terse headlines, lowering it admits labels. */
const LEAST_TELLING = 3;
/** Share of a parent's content that its child must cover to stand for it. */
const CHILD_COVERS = 0.6;

/** Builds a unit over a span; null where it says too little. */
export function unitOf(article: Article, span: Span, rest: Pick<Unit, "role" | "attribution" | "hedged">): Unit | null {
  const words = wordsIn(article.text, span);
  const telling = words.filter(isTelling);
  if (telling.length < LEAST_TELLING) return null;
  const story = article.blocks.find((block) => overlaps(block, span))?.story ?? 0;
  const id = `${article.id}:${span.start}-${span.end}`;
  return { id, article: article.id, start: span.start, end: span.end, words, telling, story, ...rest };
}

function hull(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  return { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) };
}

/** Whether a child with a source of its own says most of what the parent says. */
function isSpokenByChild(attribution: Attribution, children: readonly Attribution[]): boolean {
  const own = hull(attribution.content);
  if (!own) return true;
  return children.some((child) => {
    const said = hull(child.content);
    return said !== null && child.source.kind !== "none" && lengthOf(said) >= CHILD_COVERS * lengthOf(own);
  });
}

function contentUnits(article: Article, attributions: readonly Attribution[]): readonly Unit[] {
  const speaking = attributions.filter((one) => one.quoting !== "label");
  return speaking.flatMap((attribution) => {
    const children = speaking.filter((child) => child.parent === attribution.id);
    if (isSpokenByChild(attribution, children)) return [];
    return attribution.content.flatMap(
      (span) => unitOf(article, span, { role: "content", attribution, hedged: false }) ?? [],
    );
  });
}

/** Sentences and headings that no content covers for the most part. */
function ownUnits(article: Article, marks: Marked, contents: readonly Unit[]): readonly Unit[] {
  const quotations = marks.quotations.filter((one) => one.article === article.id && one.closed);
  const adopting = marks.attributions.filter((one) => one.article === article.id && one.adopts !== undefined);
  return article.blocks
    .filter((block) => isStoryText(block.role))
    .flatMap((block) => {
      const heading = block.role !== "paragraph";
      const spans = heading ? [block] : sentences(article.text, block, quotations);
      return spans.flatMap((span) => ownUnit(article, span, { heading, marks, contents, adopting }));
    });
}

interface Around {
  readonly heading: boolean;
  readonly marks: Marked;
  readonly contents: readonly Unit[];
  readonly adopting: readonly Attribution[];
}

/** Share of a sentence that contents may cover before nothing of the outlet's own voice is left. */
const MOSTLY = 0.5;

function ownUnit(article: Article, span: Span, around: Around): readonly Unit[] {
  const inside = around.contents.filter((unit) => overlaps(unit, span));
  const covered = inside.reduce(
    (sum, unit) => sum + Math.min(unit.end, span.end) - Math.max(unit.start, span.start),
    0,
  );
  if (covered >= MOSTLY * lengthOf(span)) return [];
  const voice = around.marks.voices.find((one) => one.article === article.id && overlaps(one, span))?.voice;
  const free = freePart(
    span,
    inside,
    around.marks.attributions.filter((one) => one.article === article.id),
  );
  const attribution = around.adopting.find((one) => one.content.some((content) => overlaps(content, span))) ?? null;
  const role = around.heading ? "heading" : "sentence";
  const unit = unitOf(article, free, { role, attribution, hedged: voice === "hedged" });
  return unit ? [unit] : [];
}

/** What is left of a sentence before the first cue and content in it, or after the last: the longer of the two. */
function freePart(span: Span, inside: readonly Unit[], attributions: readonly Attribution[]): Span {
  if (inside.length === 0) return span;
  const taken = inside
    .flatMap((unit): Span[] => [unit, ...marksOf(unit, attributions)])
    .filter((one) => overlaps(one, span));
  const before = { start: span.start, end: Math.max(span.start, Math.min(...taken.map((one) => one.start))) };
  const after = { start: Math.min(span.end, Math.max(...taken.map((one) => one.end))), end: span.end };
  return lengthOf(before) >= lengthOf(after) ? before : after;
}

function marksOf(unit: Unit, attributions: readonly Attribution[]): readonly Span[] {
  const own = attributions.find((one) => one.id === unit.attribution?.id);
  return own ? [...(own.cue ? [own.cue] : []), ...own.source.spans] : [];
}

/** All units of all articles, sorted by article and place. */
export function unitsOf(marks: Marked): readonly Unit[] {
  return marks.articles.flatMap((article) => {
    const own = marks.attributions.filter((one) => one.article === article.id);
    const contents = contentUnits(article, own);
    const all = [...contents, ...ownUnits(article, marks, contents)];
    const unique = new Map(all.map((unit) => [unit.id, unit]));
    return [...unique.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  });
}
