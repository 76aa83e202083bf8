// The units that can be versions of a claim: contents of attributions, sentences in the outlet's own voice, headings.
// A content whose child says most of it is left to the child; a unit that holds two claims is cut later (cuts.ts).
// Leaves out labels and fragments too short to be a statement.

import { sentences } from "../lang/sentences.ts";
import { type Article, isStoryText } from "../model/article.ts";
import type { Attribution, Quotation, Voice } from "../model/attribution.ts";
import { groupBy } from "../model/grouping.ts";
import { contains, type Id, lengthOf, overlaps, type Span } from "../model/span.ts";
import { type AffairWords, affairWords, type WordsAt } from "./article-words.ts";
import { isTelling, valuedWords, type Word } from "./content-words.ts";
import { type SpanIndex, spanIndex } from "./shelves.ts";

/** What the trace stage reads. */
export interface Marked {
  readonly articles: readonly Article[];
  readonly attributions: readonly Attribution[];
  readonly quotations: readonly Quotation[];
  readonly voices: readonly Voice[];
}

/** Where a statement stands: in somebody's mouth, in a sentence of the outlet, or in a heading. */
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
  /** The id of the unit it was cut from; its own where it is whole. */
  readonly whole: string;
}

/** Telling words that a statement needs. Raising it loses terse headlines, lowering it admits labels. */
const LEAST_TELLING = 3;
/** Share of a parent's content that its child must cover to stand for it. */
const CHILD_COVERS = 0.6;

interface UnitParts extends Pick<Unit, "role" | "attribution" | "hedged"> {
  readonly whole?: string;
  /** The words of the span or of a longer one, where they are known. */
  readonly from?: readonly Word[];
}

/** Builds a unit over a span; null where it says too little. */
export function unitOf(article: Article, span: Span, parts: UnitParts): Unit | null {
  const { role, attribution, hedged, whole, from } = parts;
  const words = from?.filter((word) => contains(span, word)) ?? valuedWords(article.text, span);
  const telling = words.filter(isTelling);
  if (telling.length < LEAST_TELLING) return null;
  const story = article.blocks.find((block) => overlaps(block, span))?.story ?? 0;
  const id = `${article.id}:${span.start}-${span.end}`;
  const place = { id, article: article.id, start: span.start, end: span.end };
  return { ...place, role, attribution, hedged, words, telling, story, whole: whole ?? id };
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

/** Whether nobody is named for it and it stands inside what somebody says: «يُعتبر …» in a quotation adds no statement of its own. */
function isInsideParent(attribution: Attribution, parent: Attribution | undefined): boolean {
  const own = hull(attribution.content);
  const around = parent ? hull(parent.content) : null;
  return attribution.source.kind === "none" && own !== null && around !== null && contains(around, own);
}

function contentUnits(article: Article, { attributions, valuedAt }: ArticleMarks): readonly Unit[] {
  const speaking = attributions.filter((one) => one.quoting !== "label");
  const byParent = groupBy(speaking, (one) => one.parent);
  const byId = new Map(speaking.map((one) => [one.id as string, one]));
  return speaking.flatMap((attribution) => {
    const children = byParent.get(attribution.id) ?? [];
    if (isSpokenByChild(attribution, children) || isInsideParent(attribution, byId.get(attribution.parent ?? "")))
      return [];
    return attribution.content.flatMap(
      (span) => unitOf(article, span, { role: "content", attribution, hedged: false, from: valuedAt(span) }) ?? [],
    );
  });
}

/** Sentences and headings that no content covers for the most part. */
function ownUnits(article: Article, marks: ArticleMarks): readonly Unit[] {
  return article.blocks
    .filter((block) => isStoryText(block.role))
    .flatMap((block) => {
      const heading = block.role !== "paragraph";
      const closed = heading ? [] : marks.quotationsAt(block).filter((one) => one.closed);
      const spans = heading ? [block] : sentences(article.text, block, closed);
      return spans.flatMap((span) => ownUnit(article, span, heading ? "heading" : "sentence", marks));
    });
}

/** Share of a sentence that attributions may cover before nothing of the outlet's own voice is left. */
const MOSTLY = 0.5;

function ownUnit(article: Article, span: Span, role: "heading" | "sentence", marks: ArticleMarks): readonly Unit[] {
  const attributions = marks.attributionsAt(span);
  const taken = attributions
    .filter((one) => one.quoting !== "label")
    .flatMap(spansOf)
    .filter((one) => overlaps(one, span));
  const free = freePart(span, taken);
  const continued = continuationIn(article, free, {
    ...marks,
    attributions: attributions.filter((one) => overlaps(one.cue ?? free, span)),
  });
  if (continued) return [continued];
  if (lengthOf(free) < (1 - MOSTLY) * lengthOf(span)) return [];
  const voice = marks.voicesAt(span)[0]?.voice;
  const unit = unitOf(article, free, {
    ...{ role, attribution: null, hedged: voice === "hedged" },
    from: marks.valuedAt(free),
  });
  return unit ? [unit] : [];
}

const CONTINUATION = /[،,"”»]\s*(?:و|كما\s)[اأ]نّ?(?:ه|ها|هم)?\s/u;

/** «… إن كذا، وأن كذا»: a clause that goes on with «وأن» behind an attributed content is still the same speaker's. */
function continuationIn(article: Article, free: Span, { attributions, valuedAt }: ArticleMarks): Unit | null {
  const opener = CONTINUATION.exec(article.text.slice(free.start, free.end));
  if (!opener) return null;
  const before = attributions
    .filter((one) => one.source.kind !== "none" && one.content.length > 0)
    .map((one) => ({ one, end: Math.max(...one.content.map((content) => content.end)) }))
    .filter(({ end }) => end <= free.start + opener.index + 1)
    .sort((a, b) => b.end - a.end)[0]?.one;
  const span = { start: free.start + opener.index + opener[0].length, end: free.end };
  const from = before ? valuedAt(span) : [];
  return before ? unitOf(article, span, { role: "content", attribution: before, hedged: false, from }) : null;
}

/** Content, cue and source of an attribution. */
function spansOf({ content, cue, source }: Attribution): readonly Span[] {
  return [...content, ...(cue ? [cue] : []), ...(source.inherited ? [] : source.spans)];
}

/** What is left of a sentence outside what others say in it: the longest stretch before, between or after. */
function freePart(span: Span, taken: readonly Span[]): Span {
  let best: Span = { start: span.start, end: span.start };
  let from = span.start;
  for (const one of [...taken].sort((a, b) => a.start - b.start).concat({ start: span.end, end: span.end })) {
    if (one.start - from > lengthOf(best)) best = { start: from, end: one.start };
    from = Math.max(from, one.end);
  }
  return best;
}

/** The marks of one article. */
interface ArticleMarks {
  readonly attributions: readonly Attribution[];
  readonly attributionsAt: SpanIndex<Attribution>;
  readonly quotationsAt: SpanIndex<Quotation>;
  readonly voicesAt: SpanIndex<Voice>;
  readonly valuedAt: WordsAt;
}

/** From the first to the last word of an attribution, source and cue included. */
function reachOf(attribution: Attribution): Span {
  return hull(spansOf(attribution)) ?? { start: 0, end: 0 };
}

/**
 * One unit per span: of several attributions that carry the same words, the one nearest to who speaks (nested deepest) and with a named source;
 * a sentence that is all content is the content's.
 */
function oneEach(units: readonly Unit[]): readonly Unit[] {
  const weight = ({ role, attribution }: Unit): number =>
    (role === "content" ? 4 : 0) +
    (attribution && attribution.source.kind !== "none" ? 2 : 0) +
    (attribution?.parent ? 1 : 0);
  const best = new Map<string, Unit>();
  for (const unit of units) {
    const known = best.get(unit.id);
    if (!known || weight(unit) > weight(known)) best.set(unit.id, unit);
  }
  return [...best.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** All units of all articles, in the order of the articles and of places. */
export function unitsOf(marks: Marked, words: AffairWords = affairWords(marks.articles)): readonly Unit[] {
  const attributions = groupBy(marks.attributions, (one) => one.article);
  const quotations = groupBy(marks.quotations, (one) => one.article);
  const voices = groupBy(marks.voices, (one) => one.article);
  return marks.articles.flatMap((article) => {
    const { id } = article;
    const spoken = attributions.get(id) ?? [];
    const own: ArticleMarks = {
      attributions: spoken,
      valuedAt: words(id).valuedAt,
      attributionsAt: spanIndex(spoken, reachOf),
      quotationsAt: spanIndex(quotations.get(id) ?? [], (one) => one),
      voicesAt: spanIndex(voices.get(id) ?? [], (one) => one),
    };
    return oneEach([...contentUnits(article, own), ...ownUnits(article, own)]);
  });
}
