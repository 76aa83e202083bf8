// Articles that share words. Either a text says why (one names the other; both quote one source), or an unseen common source is possible:
// one latent node per group of articles that all share words with each other. Never an arrow by date: the same words an hour later may
// come from the same agency. Leaves out formulae.

import type { Article } from "../model/article.ts";
import type { Attribution } from "../model/attribution.ts";
import { addTo } from "../model/grouping.ts";
import { contains, type Evidence, type Place, type Span } from "../model/span.ts";
import type { Affair } from "./affair.ts";
import type { Alignments, Side } from "./alignment.ts";
import type { Step } from "./chain-context.ts";
import type { Credits } from "./credits.ts";
import { TRACE_RULES } from "./rules.ts";
import { spanIndex } from "./shelves.ts";
import { findSource } from "./sources.ts";

/** Two articles and the passages between them that stand outside the words of a source that both name. */
export interface SharedPair {
  readonly a: string;
  readonly b: string;
  readonly words: number;
  readonly sides: readonly Side[];
  /** True where all of it stands in the mouth of a source that both name. */
  readonly explained: boolean;
  /** True where the words in a row are more than two newsrooms write by chance: only then is an arrow inferred. */
  readonly evident: boolean;
}

/** Places in one article where a source, named as this node, speaks. */
export interface Spoken extends Place {
  readonly node: string;
}

/**
 * Words in common from which two articles could rest on one text, so that the low count takes them for one. One more than a set phrase
 * has: a passage keeps the small word at its end. Raising it trusts chance more. */
const LEAST_WORDS = 9;
/** Words in a row beyond chance from which they are said to share a text. Raising it misses edited copies, lowering it takes a topic for a text. */
const LEAST_VERBATIM = 6;
/** Share of a passage that must stand in one source's mouth on both sides. */
const IN_MOUTH = 0.6;
/** Aligned words at which an inferred edge is as sure as it gets. */
const CERTAIN_WORDS = 60;

/** Where sources speak in an article. */
type SpokenAt = (word: Span) => readonly string[];

/** Looks up who speaks a word; each word is looked up once, however many passages hold it. */
function speakersIn(places: readonly Spoken[]): SpokenAt {
  const at = spanIndex(places, (place) => place);
  const known = new Map<number, readonly string[]>();
  return (word) => {
    const found =
      known.get(word.start) ??
      at(word)
        .filter((one) => contains(one, word))
        .map((one) => one.node);
    known.set(word.start, found);
    return found;
  };
}

const speakersAt = (spoken: SpokenAt | undefined, word: Span): readonly string[] => spoken?.(word) ?? [];

function inMouth(side: Side, spoken: ReadonlyMap<string, SpokenAt>): boolean {
  const [here, there] = [spoken.get(side.here.article), spoken.get(side.there.article)];
  const by = (word: Side["words"][number]): boolean => {
    const speakers = speakersAt(here, word.here);
    return speakers.length > 0 && speakersAt(there, word.there).some((node) => speakers.includes(node));
  };
  return side.words.filter(by).length >= IN_MOUTH * side.words.length;
}

/** Every pair of articles that shares a text, sorted by ids. Articles that are versions of one report do not share: they are one. */
export function sharedPairs(
  articles: readonly Article[],
  alignments: Alignments,
  spoken: ReadonlyMap<string, readonly Spoken[]>,
  nodeOf: (article: string) => string,
): readonly SharedPair[] {
  const shelves = new Map([...spoken].map(([article, places]) => [article, speakersIn(places)]));
  const byPair = new Map<string, Side[]>();
  for (const article of articles)
    for (const side of alignments.of(article.id)) {
      if (!side.first || nodeOf(side.here.article) === nodeOf(side.there.article)) continue;
      const key = `${side.here.article} ${side.there.article}`;
      addTo(byPair, key, side);
    }
  return [...byPair.values()]
    .flatMap((sides): SharedPair[] => {
      const [first] = sides;
      const open = sides.filter((side) => !inMouth(side, shelves));
      const count = (list: readonly Side[]): number => list.reduce((sum, side) => sum + side.words.length, 0);
      const words = count(sides);
      if (!first || words < LEAST_WORDS) return [];
      const explained = count(open) < LEAST_WORDS;
      const shared = explained ? sides : open;
      const evident = shared.reduce((sum, side) => sum + side.verbatim, 0) >= LEAST_VERBATIM;
      return [{ a: first.here.article, b: first.there.article, words, sides: shared, explained, evident }];
    })
    .sort((x, y) => (x.a + x.b < y.a + y.b ? -1 : 1));
}

/** Who shares a text with whom: an article's partners, by id. */
export type Partners = ReadonlyMap<string, ReadonlySet<string>>;

/** The partners of every article. */
export function partnersOf(pairs: readonly Pick<SharedPair, "a" | "b">[]): Partners {
  const partners = new Map<string, Set<string>>();
  const add = (one: string, other: string): void => {
    partners.set(one, (partners.get(one) ?? new Set<string>()).add(other));
  };
  for (const { a, b } of pairs) {
    add(a, b);
    add(b, a);
  }
  return partners;
}

/** Sets of small numbers, 32 to a word. */
type Bits = Uint32Array;

const has = (bits: Bits, at: number): boolean => (((bits[at >> 5] ?? 0) >>> (at & 31)) & 1) === 1;

function add(bits: Bits, at: number): void {
  bits[at >> 5] = (bits[at >> 5] ?? 0) | (1 << (at & 31));
}

/** The first clique with both: of those that share with all before, always the next. */
function cliqueWith(one: number, two: number, sharers: readonly Bits[]): readonly number[] {
  const group = [one, two];
  const left = Uint32Array.from(sharers[one] ?? [], (word, at) => word & (sharers[two]?.[at] ?? 0));
  for (let at = 0; at < sharers.length; at++) {
    if (!has(left, at)) continue;
    group.push(at);
    for (const [word, own] of (sharers[at] ?? []).entries()) left[word] = (left[word] ?? 0) & own;
  }
  return group;
}

/** Groups of articles that all share a text with each other, the most words first. Every pair is in exactly one group; groups may overlap. */
export function sharingGroups(pairs: readonly SharedPair[]): readonly (readonly string[])[] {
  const ranked = [...pairs].sort((x, y) => y.words - x.words || (x.a + x.b < y.a + y.b ? -1 : 1));
  const ids = [...new Set(ranked.flatMap(({ a, b }) => [a, b]))];
  const order = new Map(ids.map((id, at) => [id, at]));
  const empty = (): Bits => new Uint32Array((ids.length + 31) >> 5);
  const [sharers, covered] = [ids.map(empty), ids.map(empty)];
  const mark = (table: readonly Bits[], one: number, two: number): void => {
    const row = table[one];
    if (row) add(row, two);
  };
  const places = ranked.map(({ a, b }): readonly [number, number] => [order.get(a) ?? 0, order.get(b) ?? 0]);
  for (const [one, two] of places) {
    mark(sharers, one, two);
    mark(sharers, two, one);
  }
  return places.flatMap(([one, two]): readonly (readonly string[])[] => {
    if (has(covered[one] ?? empty(), two)) return [];
    const group = cliqueWith(one, two, sharers);
    for (const member of group) for (const other of group) mark(covered, member, other);
    return [group.flatMap((at) => ids[at] ?? []).sort((a, b) => (a < b ? -1 : 1))];
  });
}

const publishedOf = (article: Article | undefined): string | null => {
  const found = (article?.dates ?? []).filter((date) => date.of === "published" && date.precision !== "year");
  return [...found].sort((a, b) => b.confidence - a.confidence)[0]?.value ?? null;
};

const instant = (value: string): number => Date.parse(value.length === 7 ? `${value}-15` : value);

/** What the dates say, as a reason that decides nothing. */
function dateEvidence(a: Article | undefined, b: Article | undefined): readonly Evidence[] {
  const [one, two] = [publishedOf(a), publishedOf(b)];
  if (!a || !b || one === null || two === null || instant(one) === instant(two)) return [];
  const [before, after] = instant(one) < instant(two) ? [a, b] : [b, a];
  const at = [before, after].flatMap((article): Place[] => {
    const span = article.dates.find((date) => date.of === "published" && date.at !== null)?.at;
    return span ? [{ article: article.id, start: span.start, end: span.end }] : [];
  });
  const name = (article: Article): string => article.outlet?.name ?? article.input;
  const why = `dated ${publishedOf(before)} (${name(before)}) and ${publishedOf(after)} (${name(after)}); order alone proves nothing`;
  return [{ rule: TRACE_RULES.publishedBefore.id, at, score: 0, why }];
}

/** What the credits of two articles say: an agency named by one of them only points to that agency, and proves nothing. */
function creditEvidence(a: string, b: string, credits: ReadonlyMap<string, Credits>): readonly Evidence[] {
  const [one, two] = [credits.get(a)?.agencies ?? [], credits.get(b)?.agencies ?? []];
  if (one.length > 0 === two.length > 0) return [];
  const named = one.length > 0 ? one : two;
  const why = `only one of the two credits «${named.map(({ agency }) => agency.name).join("، ")}»`;
  return [{ rule: TRACE_RULES.agencyOnOneSide.id, at: named.flatMap(({ at }) => at), score: 0.3, why }];
}

/** The evidence that one article of a group rests on a source it shares with the others. */
export function sharingEvidence(
  article: string,
  own: readonly SharedPair[],
  {
    articles,
    credits,
  }: { readonly articles: ReadonlyMap<string, Article>; readonly credits: ReadonlyMap<string, Credits> },
): readonly Evidence[] {
  return own.flatMap((pair): Evidence[] => {
    const other = pair.a === article ? pair.b : pair.a;
    const score = Math.round(Math.min(1, pair.words / CERTAIN_WORDS) * 100) / 100;
    const at = pair.sides
      .flatMap((side) => [side.here, side.there])
      .sort((x, y) => (x.article === article ? 0 : 1) - (y.article === article ? 0 : 1));
    const name = articles.get(other)?.outlet?.name ?? articles.get(other)?.input ?? other;
    const why = `${pair.words} aligned words in common with «${name}», and neither names the other`;
    return [
      { rule: TRACE_RULES.sharedText.id, at, score, why },
      ...creditEvidence(article, other, credits),
      ...dateEvidence(articles.get(article), articles.get(other)),
    ];
  });
}

/** Where identified sources speak, by article. */
export function spokenPlaces(
  attributions: readonly Attribution[],
  affair: Affair,
): ReadonlyMap<string, readonly Spoken[]> {
  const spoken = new Map<string, Spoken[]>();
  for (const attribution of attributions) {
    const source = findSource(attribution, affair);
    if (source?.known.identified !== true) continue;
    const { article } = attribution;
    const places = attribution.content.map(
      ({ start, end }): Spoken => ({ article, start, end, node: source.known.node.id }),
    );
    for (const place of places) addTo(spoken, article, place);
  }
  return spoken;
}

/** Pairs in which one article names the other's outlet, with the one named: their shared words are explained by that. */
export function namedPairs(
  pairs: readonly SharedPair[],
  steps: readonly Step[],
  nodeOf: (article: string) => string,
): readonly (SharedPair & { readonly from: string })[] {
  const named = new Set(steps.map((step) => `${step.from.node.id} ${step.to.node.id}`));
  const names = (one: string, two: string): boolean => named.has(`${nodeOf(one)} ${nodeOf(two)}`);
  return pairs.flatMap((pair) => {
    if (names(pair.a, pair.b)) return [{ ...pair, from: pair.a }];
    return names(pair.b, pair.a) ? [{ ...pair, from: pair.b }] : [];
  });
}
