// Two versions of a claim side by side: which is nearer the origin, which words are aligned, and what stands between aligned words on one
// side or both. Every kind of drift is read from this. Leaves out what a change means.

import { sentences } from "../lang/sentences.ts";
import type { Article } from "../model/article.ts";
import type { Quotation } from "../model/attribution.ts";
import { contains, type Evidence, overlaps, type Place, type Span } from "../model/span.ts";
import type { Drift, DriftKind } from "../model/trace.ts";
import type { Alignments, Side } from "./alignment.ts";
import type { AffairWords, ArticleWords, WordsAt } from "./article-words.ts";
import type { Circumstance } from "./circumstance.ts";
import type { Member } from "./claims.ts";
import type { Word } from "./content-words.ts";
import type { TraceRule } from "./rules.ts";
import { alignSentences } from "./sentence-alignment.ts";
import { type SpanIndex, spanIndex } from "./shelves.ts";
import type { StandingPhrase } from "./standing.ts";
import type { Unit } from "./unit.ts";

/** One side of a comparison. */
export interface Version {
  readonly member: Member;
  readonly article: Article;
  /** The article's words by place. */
  readonly words: ArticleWords;
  /** The sentences that it stands in, with their words; a heading's own span. */
  readonly sentence: Span;
  readonly sentenceWords: readonly Word[];
  /** What its sentences hold that is looked for in every comparison. */
  readonly circumstances: readonly Circumstance[];
  readonly standings: readonly StandingPhrase[];
  /** Quotations of the article by place. */
  readonly quotationsAt: SpanIndex<Quotation>;
  /** Day of publication (ISO) where it is known. */
  readonly published: string | null;
  /** Whether the article anywhere says that it could not verify. */
  readonly isLeftOpen: boolean;
  /** The sentence behind it that says so. */
  readonly reservation: Span | null;
}

/** A stretch where two aligned texts part: the words on each side (none where the side has nothing) between two aligned words. */
export interface Change {
  readonly from: readonly Word[];
  readonly to: readonly Word[];
  /** The change with the aligned word before and behind it. */
  readonly fromAround: Span;
  readonly toAround: Span;
  /** Whether common words stand firmly on both sides, so that a mere change of wording can be trusted. */
  readonly sure: boolean;
}

/** Two versions in different articles; `from` is nearer the origin, else first by id. No direction is meant. */
export interface VersionPair {
  readonly from: Version;
  readonly to: Version;
  readonly changes: readonly Change[];
  /** Aligned words inside both versions. */
  readonly aligned: readonly { readonly from: Span; readonly to: Span }[];
}

/** Words of a gap beyond which it is no change of wording but another text. */
const LONGEST_GAP = 14;

const around = (before: Span, after: Span): Span => ({ start: before.start, end: after.end });

function changesIn(side: Side, from: WordsAt, to: WordsAt): readonly Change[] {
  const changes: Change[] = [];
  for (const [at, word] of side.words.entries()) {
    const next = side.words[at + 1];
    if (!next || next.there.start < word.there.end) continue;
    const here = from({ start: word.here.end, end: next.here.start });
    const there = to({ start: word.there.end, end: next.there.start });
    if (here.length + there.length === 0 || Math.max(here.length, there.length) > LONGEST_GAP) continue;
    changes.push({
      from: here,
      to: there,
      fromAround: around(word.here, next.here),
      toAround: around(word.there, next.there),
      sure: true,
    });
  }
  return changes;
}

/** The sentences that a version stands in; a heading's own span. */
export function sentenceAround(unit: Unit, { article, quotationsAt }: Pick<Version, "article" | "quotationsAt">): Span {
  const block = article.blocks.find((one) => overlaps(one, unit));
  if (!block || unit.role === "heading") return unit;
  const closed = quotationsAt(block).filter((one) => one.closed);
  const around = sentences(article.text, block, closed).filter((span) => overlaps(span, unit));
  const span = spanOf(around) ?? unit;
  return { start: Math.min(span.start, unit.start), end: Math.max(span.end, unit.end) };
}

/** The words of the sentences that a version stands in, numbers as their values where it is a sentence of its own. */
const alignable = ({ sentence, sentenceWords, member: { unit } }: Version): readonly Word[] =>
  sentence === unit ? unit.words : sentenceWords;

const isTold = (change: Change, by: readonly Change[]): boolean =>
  by.some((one) => overlaps(one.fromAround, change.fromAround) && overlaps(one.toAround, change.toAround));

/** Passages, and where their two texts part; read once per passage and side. */
export interface AlignedTexts {
  readonly alignments: Alignments;
  readonly changesOf: (side: Side) => SpanIndex<Change>;
}

/** Prepares the passages of an affair for comparing versions. */
export function alignedTexts(alignments: Alignments, words: AffairWords): AlignedTexts {
  const known = new Map<Side, SpanIndex<Change>>();
  const read = (side: Side): SpanIndex<Change> => {
    const [from, to] = [words(side.here.article).at, words(side.there.article).at];
    return spanIndex(changesIn(side, from, to), (change) => change.fromAround);
  };
  const changesOf = (side: Side): SpanIndex<Change> => {
    const found = known.get(side) ?? read(side);
    known.set(side, found);
    return found;
  };
  return { alignments, changesOf };
}

/** Compares two versions in different articles: along passages, then along their sentences where these are near copies. */
export function pairOf(from: Version, to: Version, aligned: AlignedTexts): VersionPair {
  const { alignments, changesOf } = aligned;
  const [here, there] = [from.member.unit, to.member.unit];
  const sides = alignments.between(from.article.id, to.article.id);
  const words = sides.flatMap((side) => side.wordsAt(here).filter((word) => overlaps(there, word.there)));
  const changes = sides.flatMap((side) => changesOf(side)(here)).filter((change) => overlaps(there, change.toAround));
  const beside = from.article.id === to.article.id ? null : alignSentences(alignable(from), alignable(to));
  const inner = beside ? alignSentences(here.words, there.words) : null;
  const more = [...(inner?.gaps ?? []), ...(beside?.gaps ?? [])].filter(
    (gap, at, all) =>
      Math.max(gap.from.length, gap.to.length) <= LONGEST_GAP &&
      !isTold(gap, changes) &&
      !isTold(gap, all.slice(0, at)),
  );
  const matched = (beside?.matches ?? []).map((match) => ({ from: plain(match.from), to: plain(match.to) }));
  const pairs = words.length > 0 ? words.map((word) => ({ from: word.here, to: word.there })) : matched;
  return { from, to, changes: [...changes, ...more], aligned: pairs };
}

const plain = ({ start, end }: Span): Span => ({ start, end });

/** The span of some words; null for none. */
export function spanOf(words: readonly Span[]): Span | null {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The words of a side of a change, or its surroundings where that side has nothing. */
export function placesOf(pair: VersionPair, change: Change): { readonly from: Place; readonly to: Place } {
  const place = (article: Article, words: readonly Word[], otherwise: Span): Place => {
    const span = spanOf(words) ?? otherwise;
    return { article: article.id, start: span.start, end: span.end };
  };
  return {
    from: place(pair.from.article, change.from, change.fromAround),
    to: place(pair.to.article, change.to, change.toAround),
  };
}

/** A place of one version. */
export function placeOf(version: Version, span: Span): Place {
  return { article: version.article.id, start: span.start, end: span.end };
}

/** The words of a span on one line, shortened in the middle to stay readable. */
export function quote(article: Article, span: Span): string {
  const text = article.text.slice(span.start, span.end).replace(/\s+/gu, " ").trim();
  return text.length <= 80 ? text : `${text.slice(0, 45)} … ${text.slice(-30)}`;
}

/** The outlet's name, else what the input is called. */
export function outletOf(article: Article): string {
  return article.outlet?.name ?? article.givenId ?? article.input.split("/").at(-1) ?? article.id;
}

/** The innermost quotation marks around a span, names and titles aside. */
export function quotationAround(version: Pick<Version, "quotationsAt">, span: Span): Quotation | null {
  const holding = version
    .quotationsAt(span)
    .filter((one) => one.kind !== "name" && one.kind !== "title" && contains(one, span));
  return holding.sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}

/** What a finding of drift says. */
export interface Finding {
  readonly kind: DriftKind;
  readonly rule: TraceRule;
  readonly from: Place;
  readonly to: Place;
  readonly score: number;
  /** The point in a few words, in both languages: «رقم آخر في الموضع نفسه», "another number in the same place". */
  readonly point: { readonly ar: string; readonly en: string };
  /** For a reservation that the other article lacks as a whole: UTF-16 units between it and the version it is told with. */
  readonly distance?: number;
}

/** UTF-16 units of a place that say enough; of two blocks with as much the first is shown. */
const READABLE = 12;

/** The part of a place in the block that holds most of it: «اقرأ أيضاً» between two paragraphs is no part of what drifted. */
function inOneBlock(article: Article, place: Place): Place {
  const held = article.blocks
    .filter((block) => overlaps(block, place) && block.role !== "furniture")
    .map((block) => ({ start: Math.max(block.start, place.start), end: Math.min(block.end, place.end) }));
  const length = ({ start, end }: Span): number => Math.min(end - start, READABLE);
  const [best] = held.sort((a, b) => length(b) - length(a) || a.start - b.start);
  return best ? { article: place.article, ...best } : place;
}

/** Puts a finding into the sentences that people read: who writes what, as claimed, without direction. */
export function driftOf(
  pair: { readonly from: Pick<Version, "article">; readonly to: Pick<Version, "article"> },
  finding: Finding,
): Drift {
  const { kind, rule, score, point } = finding;
  const [from, to] = [inOneBlock(pair.from.article, finding.from), inOneBlock(pair.to.article, finding.to)];
  const [left, right] = [quote(pair.from.article, from), quote(pair.to.article, to)];
  const [one, two] = [outletOf(pair.from.article), outletOf(pair.to.article)];
  const same = pair.from.article.id === pair.to.article.id;
  const ar = same
    ? `${point.ar}: في «${one}» نفسه «${left}» ثم «${right}»`
    : `${point.ar}: في «${one}» «${left}»، وفي «${two}» «${right}»`;
  const en = same
    ? `${point.en}: «${one}» has «${left}» and «${right}»`
    : `${point.en}: «${one}» has «${left}», «${two}» has «${right}»`;
  const evidence: readonly Evidence[] = [{ rule: rule.id, at: [from, to], score, why: point.en }];
  return { kind, from, to, summary: { ar, en }, evidence };
}

/** A finding between two articles, with what it is told once for and how well its two places fit. */
export interface AcrossFinding extends Omit<Finding, "from" | "to"> {
  readonly from: readonly [Article, Span];
  readonly to: readonly [Article, Span];
  /** Findings of one key are one: the one of most weight is told. */
  readonly key: string;
  /** Weight of the telling words that the two places share with their surroundings. */
  readonly weight: number;
}
