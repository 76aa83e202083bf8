// The document arranged for reading: things by id, articles numbered from the earliest, claims from the most reported.
// Shared by the terminal and the page, so that both say the same. Leaves out all wording.

import type { Actor } from "../model/actor.ts";
import type { Article, DateEvidence } from "../model/article.ts";
import type { Attribution } from "../model/attribution.ts";
import type { Claim } from "../model/claim.ts";
import type { Place } from "../model/span.ts";
import type { ArticleNode, Node, Trace } from "../model/trace.ts";
import type { FullTraceDocument } from "../model/trace-document.ts";

/** A claim with its trace and its number in the report, from 1. */
export interface NumberedClaim {
  readonly number: number;
  readonly claim: Claim;
  readonly trace: Trace;
}

/** The document with its things by id. */
export interface Lookup {
  readonly document: FullTraceDocument;
  readonly articles: ReadonlyMap<string, Article>;
  /** Articles in order of publication, undated last; their numbers count from 1. */
  readonly reading: readonly Article[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly attributions: ReadonlyMap<string, Attribution>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly nodes: ReadonlyMap<string, Node>;
  readonly nodeOfArticle: ReadonlyMap<string, ArticleNode>;
  /** For each source or unseen common source that shares its name with another node: the numbers of the articles it speaks in. */
  readonly namesakes: ReadonlyMap<string, readonly number[]>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** The most reported first. */
  readonly numberedClaims: readonly NumberedClaim[];
}

/** The date of publication with the best evidence: the surest, then the finest; null where none is known. */
export function publishedDate(article: Article): DateEvidence | null {
  const fineness = { minute: 3, day: 2, month: 1, year: 0 };
  const published = article.dates.filter((date) => date.of === "published");
  published.sort((a, b) => b.confidence - a.confidence || fineness[b.precision] - fineness[a.precision]);
  return published[0] ?? null;
}

/** The ISO day (or coarser date) on which an article was published, null where unknown. */
export function publishedDay(lookup: Pick<Lookup, "articles">, article: string): string | null {
  const found = lookup.articles.get(article);
  return (found && publishedDate(found)?.value.slice(0, 10)) ?? null;
}

/** What to call an article: its outlet's name, else the last part of its input. */
export function articleName(article: Article): string {
  return article.outlet?.name ?? article.input.split(/[\\/]/).findLast((part) => part !== "") ?? article.input;
}

/** The words at a place, "" where the place is outside of every article. */
export function wordsAt(lookup: Pick<Lookup, "articles">, place: Place): string {
  return lookup.articles.get(place.article)?.text.slice(place.start, place.end) ?? "";
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function inReadingOrder(articles: readonly Article[]): Article[] {
  const key = (article: Article): string => publishedDate(article)?.value ?? "unknown";
  return [...articles].sort((a, b) => byCodeUnit(key(a), key(b)) || byCodeUnit(a.id, b.id));
}

function emptyTrace(claim: Claim): Trace {
  return {
    claim: claim.id,
    reports: new Set(claim.versions.map(({ at }) => at.article)).size,
    chains: { low: 0, high: 0 },
    narrowest: [],
    commonLink: [],
    origins: [],
    drifts: [],
  };
}

function numbered(document: FullTraceDocument, numbers: ReadonlyMap<string, number>): NumberedClaim[] {
  const traces = new Map(document.traces.map((trace) => [trace.claim, trace]));
  const place = (claim: Claim): [number, number] => {
    const at = claim.versions[0]?.at;
    return [numbers.get(at?.article ?? "") ?? 0, at?.start ?? 0];
  };
  return document.claims
    .map((claim) => ({ claim, trace: traces.get(claim.id) ?? emptyTrace(claim) }))
    .sort((a, b) => {
      const [articleA, startA] = place(a.claim);
      const [articleB, startB] = place(b.claim);
      return (
        b.trace.reports - a.trace.reports ||
        b.trace.drifts.length - a.trace.drifts.length ||
        b.claim.versions.length - a.claim.versions.length ||
        articleA - articleB ||
        startA - startB ||
        byCodeUnit(a.claim.id, b.claim.id)
      );
    })
    .map((entry, index) => ({ number: index + 1, ...entry }));
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): Map<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

// Where a node is heard: the articles it was carried to, else those that put words into its mouth.
function articlesOf(node: Node, document: FullTraceDocument): string[] {
  const targets = new Set(document.transmissions.filter(({ from }) => from === node.id).map(({ to }) => to));
  const direct = document.nodes.flatMap((one) => (one.kind === "article" && targets.has(one.id) ? [one.article] : []));
  if (direct.length > 0 || node.kind !== "source" || node.actor === null) return direct;
  return document.attributions.flatMap(({ source, article }) => (source.actor === node.actor ? [article] : []));
}

function namesakes(document: FullTraceDocument, numbers: ReadonlyMap<string, number>): Map<string, readonly number[]> {
  const bearers = new Map<string, number>();
  for (const { name } of document.nodes) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  const shared = document.nodes.filter(({ kind, name }) => kind !== "article" && (bearers.get(name) ?? 0) > 1);
  return new Map(
    shared.map((node) => {
      const where = articlesOf(node, document).map((article) => numbers.get(article) ?? 0);
      return [node.id, [...new Set(where)].sort((a, b) => a - b)];
    }),
  );
}

/** Arranges a document for reading. */
export function lookUp(document: FullTraceDocument): Lookup {
  const reading = inReadingOrder(document.articles);
  const numbers = new Map(reading.map(({ id }, index) => [id as string, index + 1]));
  const articleNodes = document.nodes.filter((node) => node.kind === "article");
  return {
    document,
    articles: byId(document.articles),
    reading,
    numbers,
    attributions: byId(document.attributions),
    actors: byId(document.actors),
    nodes: byId(document.nodes),
    nodeOfArticle: new Map(articleNodes.map((node) => [node.article, node])),
    namesakes: namesakes(document, numbers),
    claims: byId(document.claims),
    numberedClaims: numbered(document, numbers),
  };
}
