// Which two statements are versions of one claim, and why. Six readings of the page and one of words alone, strongest first; each gives
// a score and the evidence. Leaves out grouping (clusters.ts): a link joins two, never three.

import { addTo } from "../model/grouping.ts";
import type { Evidence, Place } from "../model/span.ts";
import { alignedWords } from "./alignment.ts";
import { nearPairs } from "./nearness.ts";
import { TRACE_RULES, type TraceRule } from "./rules.ts";
import { type LinkContext, type Shared, sharedWords, type Weighed, type Weighing, weighUnit } from "./shared-words.ts";
import type { Unit } from "./unit.ts";

/** Two statements taken for versions of one claim. */
export interface Link {
  readonly a: Unit;
  readonly b: Unit;
  /** 0..1 */
  readonly score: number;
  readonly evidence: Evidence;
}

/** Weight that shared words must reach: about two rare words. Raising it misses terse reports, lowering it joins mere topics. */
const LEAST_SHARED = 6;
/** The same for statements that stand in the same place between or beside shared passages: the place is most of the evidence. */
const LEAST_SHARED_BESIDE = 3;
/** Weight that shared words outside of names must reach: one rare word or two common ones. Raising it misses terse headlines. */
const LEAST_PREDICATE = 3;
/** Shared weight over the lighter statement's weight, for links by words. */
const LEAST_OVERLAP = 0.45;
/** The same with one source behind both, which makes chance unlikely. */
const LEAST_OVERLAP_SAME_SOURCE = 0.25;
/** The same for statements beside a shared passage. */
const LEAST_OVERLAP_BESIDE = 0.2;
/** Shared weight over all weight, so that a long statement does not swallow a short one. */
const LEAST_MUTUAL = 0.1;
/** A statement's share that passages must cover. */
const HALF = 0.5;
/** Share of the shorter statement that must stand in the longer one. */
const WITHIN = 0.75;
/** Weight that two tolls of the same kind must share besides: their place, their people or their day. Raising it misses terse reports. */
const LEAST_SHARED_TOLL = 4;
/** Telling words that they must share, the toll's own among them. */
const LEAST_TOLL_WORDS = 3;
/** UTF-16 units between a statement and an anchoring passage. */
const BESIDE = 130;
/** UTF-16 units that a gap between two passages may span. */
const GAP = 500;

/** How near two statements are by their vectors: 0 where they are not, or have none. */
interface Near {
  readonly near: (a: Unit, b: Unit) => number;
}

const place = (unit: Unit): Place => ({ article: unit.article, start: unit.start, end: unit.end });

function link(a: Unit, b: Unit, rule: TraceRule, score: number, why: string): Link {
  const rounded = Math.round(Math.min(1, score) * 1000) / 1000;
  return { a, b, score: rounded, evidence: { rule: rule.id, at: [place(a), place(b)], score: rounded, why } };
}

function byPassage(a: Unit, b: Unit, context: LinkContext): Link | null {
  const aligned = alignedWords(context.alignments, place(a), place(b));
  const [left, right] = [aligned.length / a.words.length, aligned.length / b.words.length];
  if (aligned.length < 4) return null;
  if (Math.min(left, right) >= HALF)
    return link(a, b, TRACE_RULES.sharedPassage, 0.8 + 0.2 * Math.min(left, right), `${aligned.length} aligned words`);
  if (Math.max(left, right) >= WITHIN)
    return link(
      a,
      b,
      TRACE_RULES.containedQuotation,
      0.6 + 0.2 * Math.min(left, right),
      `${aligned.length} words of one stand in the other`,
    );
  return null;
}

const distance = (unit: Unit, to: { readonly start: number; readonly end: number }): number =>
  Math.max(0, to.start - unit.end, unit.start - to.end);

/** Where a statement stands to a passage: in it, before it or behind it; null where it is too far away. */
function positionTo(
  unit: Unit,
  side: { readonly start: number; readonly end: number },
): "in" | "before" | "behind" | null {
  if (distance(unit, side) > BESIDE) return null;
  if (unit.start < side.end && side.start < unit.end) return "in";
  return unit.end <= side.start ? "before" : "behind";
}

/** Whether a shared passage stands in or beside both, on the same side. */
function isBesideAnchor(a: Unit, b: Unit, context: LinkContext): boolean {
  return context.alignments.between(a.article, b.article).some((side) => {
    const position = positionTo(a, side.here);
    return position !== null && position === positionTo(b, side.there);
  });
}

/** Whether both fill the gap between two passages that follow each other in both articles. */
function fillsGap(a: Unit, b: Unit, context: LinkContext): boolean {
  const sides = context.alignments.between(a.article, b.article);
  return sides.some((before, at) => {
    const after = sides[at + 1];
    if (!after || after.here.start - before.here.end > GAP || after.there.start - before.there.end > GAP) return false;
    return [a, b].every((unit, which) => {
      const [from, to] = which === 0 ? [before.here.end, after.here.start] : [before.there.end, after.there.start];
      return unit.start >= from - 3 && unit.end <= to + 3;
    });
  });
}

function haveOneSource(a: Unit, b: Unit, context: LinkContext): boolean {
  const theirs = context.sourcesOf(b);
  return [...context.sourcesOf(a)].some((source) => theirs.has(source));
}

function byPlace(a: Unit, b: Unit, shared: Shared, context: LinkContext): Link | null {
  if (shared.count < 2 || shared.weight < LEAST_SHARED_BESIDE) return null;
  if (fillsGap(a, b, context))
    return link(
      a,
      b,
      TRACE_RULES.gapBetweenPassages,
      0.45 + 0.4 * shared.overlap,
      "both stand between the same two passages",
    );
  const least = haveOneSource(a, b, context) || shared.count >= 3 ? LEAST_OVERLAP_BESIDE * 0.7 : LEAST_OVERLAP_BESIDE;
  if (shared.overlap >= least && isBesideAnchor(a, b, context))
    return link(
      a,
      b,
      TRACE_RULES.besideAnchor,
      0.4 + 0.4 * shared.overlap,
      `${shared.count} rare words shared beside a common passage`,
    );
  return null;
}

/** «قتل 14 في الحريق» ⇄ «سقوط عشرات القتلى»: two tolls of one kind, with a word of their place or day in common. */
function byToll(a: Unit, b: Unit, shared: Shared, context: Weighing): Link | null {
  const toll = context.weighed(a).toll;
  if (
    toll === null ||
    toll !== context.weighed(b).toll ||
    shared.count < LEAST_TOLL_WORDS ||
    shared.weight < LEAST_SHARED_TOLL
  )
    return null;
  return link(
    a,
    b,
    TRACE_RULES.sameToll,
    0.3 + 0.4 * shared.overlap,
    `both tell a toll, ${shared.count} rare words shared`,
  );
}

/**
 * Near in meaning to a model outside, and a word in common or one source behind both: a model alone joins what only sounds alike. Weaker than every
 * reading of the page.
 */
function byMeaning(a: Unit, b: Unit, shared: Shared, context: LinkContext & Near): Link | null {
  const near = context.near(a, b);
  if (near === 0 || (shared.count === 0 && !haveOneSource(a, b, context))) return null;
  return link(
    a,
    b,
    TRACE_RULES.nearMeaning,
    0.4 * near,
    `a model of meaning puts them at ${near.toFixed(2)}, ${shared.count} rare words shared`,
  );
}

/** A denial repeats only the core of what it denies, so it may be much shorter. */
const isDenial = (unit: Unit): boolean => unit.attribution?.cue?.class === "deny";

function byWords(a: Unit, b: Unit, shared: Shared, context: LinkContext): Link | null {
  const mutual = isDenial(a) === isDenial(b) ? LEAST_MUTUAL * 0.7 : LEAST_MUTUAL / 2;
  if (shared.count < 2 || shared.weight < LEAST_SHARED || shared.mutual < mutual) return null;
  if (shared.predicate < LEAST_PREDICATE) return null;
  const bonus = Math.min(0.15, 0.08 * shared.numbers);
  const score = 0.3 + 0.5 * (0.5 * shared.overlap + 0.5 * shared.mutual) + bonus;
  const heading = a.role === "heading" || b.role === "heading";
  if (haveOneSource(a, b, context) && shared.overlap >= LEAST_OVERLAP_SAME_SOURCE)
    return link(a, b, TRACE_RULES.sameSourceWords, score + 0.1, `one source, ${shared.count} rare words shared`);
  if (heading && shared.overlap >= LEAST_OVERLAP + 0.05)
    return link(a, b, TRACE_RULES.headingAdopts, score, `the heading shares ${shared.count} rare words with the text`);
  if (isDenial(a) !== isDenial(b) && shared.overlap >= HALF)
    return link(a, b, TRACE_RULES.deniedWords, score, `a denial repeats ${shared.count} rare words of the statement`);
  const needed = LEAST_OVERLAP - 0.06 * Math.min(2, shared.numbers);
  if (shared.overlap >= needed && shared.mutual >= LEAST_MUTUAL && shared.count >= 3)
    return link(a, b, TRACE_RULES.sameWordsAndNumbers, score - 0.05, `${shared.count} rare words shared`);
  return null;
}

/** The strongest link between two statements, or null. Statements of one article that overlap are never linked. */
function linkBetween(a: Unit, b: Unit, context: LinkContext & Weighing & Near): Link | null {
  if (a.article === b.article && a.start < b.end && b.start < a.end) return null;
  const passage = a.article === b.article ? null : byPassage(a, b, context);
  if (passage) return passage;
  const shared = sharedWords(a, b, context);
  const found = [
    a.article === b.article ? null : byPlace(a, b, shared, context),
    byWords(a, b, shared, context),
    a.article === b.article ? null : byToll(a, b, shared, context),
    a.article === b.article ? null : byMeaning(a, b, shared, context),
  ];
  return found.reduce((best, one) => (one !== null && (best === null || one.score > best.score) ? one : best), null);
}

/** A stem that more statements hold than this starts no comparison; statements are still compared through their rarer words. */
const COMMONEST = 80;

const pairKey = (a: Unit, b: Unit): string => (a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`);

/** All links. Compares only statements that share a telling stem or that a model puts near; sorted by score, then place. */
export function linksBetween(units: readonly Unit[], context: LinkContext): readonly Link[] {
  const holders = new Map<string, number[]>();
  for (const [at, unit] of units.entries())
    for (const stem of new Set(unit.telling.map((word) => word.stem))) addTo(holders, stem, at);
  const pairs = new Set<number>();
  for (const list of holders.values()) {
    if (list.length > COMMONEST) continue;
    for (const [at, one] of list.entries()) for (const two of list.slice(at + 1)) pairs.add(one * units.length + two);
  }
  const near = nearPairs(units, context.vectors);
  const place = new Map(units.map((unit, at) => [unit.id, at]));
  for (const key of near.keys()) {
    const [one = -1, two = -1] = key.split(" ").map((id) => place.get(id) ?? -1);
    if (one >= 0 && two >= 0) pairs.add(Math.min(one, two) * units.length + Math.max(one, two));
  }
  const table = new Map(units.map((unit) => [unit.id, weighUnit(unit, context)]));
  const weighing = {
    ...context,
    near: (a: Unit, b: Unit): number => near.get(pairKey(a, b)) ?? 0,
    weighed: (unit: Unit): Weighed => table.get(unit.id) ?? weighUnit(unit, context),
  };
  const found = [...pairs].flatMap((pair) => {
    const [a, b] = [units[Math.floor(pair / units.length)], units[pair % units.length]];
    return a && b ? (linkBetween(a, b, weighing) ?? []) : [];
  });
  const key = (one: Link): string => `${one.a.id} ${one.b.id}`;
  return found.sort((x, y) => y.score - x.score || (key(x) < key(y) ? -1 : 1));
}
