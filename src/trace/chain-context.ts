// What all chains of an affair are read from: nodes of articles, credits, which articles belong to which outlet, which actors are agencies.
// An outlet whose article is at hand is that article, also under its full form («صحيفة "المجداف"»). Leaves out the chains (chains.ts).

import { type Agency, findAgencies } from "../lang/agencies.ts";
import { nameKey } from "../lang/gazetteer.ts";
import type { Actor } from "../model/actor.ts";
import type { Article } from "../model/article.ts";
import type { Attribution } from "../model/attribution.ts";
import { addTo } from "../model/grouping.ts";
import type { Place } from "../model/span.ts";
import type { TransmissionHow } from "../model/trace.ts";
import type { Affair } from "./affair.ts";
import { type Credits, creditsOf, isOwnOutlet } from "./credits.ts";
import { articleNode, type KnownNode, sourceNode } from "./node-book.ts";
import type { TraceRule } from "./rules.ts";

/** One stated arrow with the words that state it. */
export interface Step {
  readonly from: KnownNode;
  readonly to: KnownNode;
  readonly how: TransmissionHow;
  readonly rule: TraceRule;
  readonly at: readonly Place[];
  readonly why: string;
}

/** Everything that chains are read from. */
export interface ChainContext {
  readonly affair: Affair;
  readonly nodes: ReadonlyMap<string, KnownNode>;
  readonly credits: ReadonlyMap<string, Credits>;
  /** Articles by the key of their outlet's name. */
  readonly outlets: ReadonlyMap<string, readonly Article[]>;
  /** Actors that are agencies, by the agency's key. */
  readonly agencyActors: ReadonlyMap<string, Actor>;
  /** Held documents by article and holder's node: the document stands behind whatever the holder says there. */
  readonly held: ReadonlyMap<string, readonly Step[]>;
  /** Arrows already read, by attribution. */
  readonly steps: Map<string, readonly Step[]>;
}

/** The agency as a node: the same as the actor's where the texts also name it. */
export function agencyNode({ key, name, family }: Agency, context: ChainContext): KnownNode {
  const actor = context.agencyActors.get(key);
  const identity = actor ? { key: actor.id, name: actor.name, actor: actor.id } : { key, name, actor: null };
  return sourceNode({ ...identity, visibility: "named", identified: true, family }, null);
}

/** The one agency that an article credits as a whole; null where it credits none, several or unnamed ones. */
export function wholeCredit(
  article: string,
  context: ChainContext,
): { readonly node: KnownNode; readonly at: readonly Place[] } | null {
  const credits = context.credits.get(article);
  const [only] = credits?.agencies ?? [];
  if (!only || credits?.agencies.length !== 1 || credits.unnamed.length > 0) return null;
  return { node: agencyNode(only.agency, context), at: only.at };
}

/** The agency that a statement was made to: «قال مسؤول لوكالة …» came to the article through it. */
export function addressedAgency(
  { article, addressee }: Attribution,
  context: ChainContext,
): { readonly node: KnownNode; readonly at: readonly Place[] } | null {
  const source = context.affair.articles.get(article);
  const [found] = source && addressee ? findAgencies(source.text, addressee) : [];
  if (!source || !found || isOwnOutlet(found.agency, source)) return null;
  return { node: agencyNode(found.agency, context), at: [{ article, start: found.start, end: found.end }] };
}

/** Words that stand before an outlet's name and are no part of it, as folded keys. */
const OUTLET_HEADS = /^(?:ال)?(?:صحيفه|موقع|قناه|شبكه|جريده|وكاله|مجله|اذاعه|بوابه|منصه|مراسل|مراسله) /u;

/** The key by which outlets and media sources are compared. */
export function outletKey(name: string): string {
  return nameKey(name).replace(OUTLET_HEADS, "");
}

/**
 * The nodes that stand for a source in what `article` says: the articles of the outlet it names, the article itself where it names its own
 * outlet, else the source.
 */
export function standIns(source: KnownNode, article: string, context: ChainContext): readonly KnownNode[] {
  const { node } = source;
  if (node.kind !== "source" || node.visibility !== "named") return [source];
  const actor = context.affair.actors.get(node.actor ?? "");
  const names = [node.name, ...(actor?.aliases.map((alias) => alias.text) ?? [])].map(outletKey);
  const reports = new Set(names.flatMap((name) => context.outlets.get(name) ?? []).map((one) => one.id as string));
  const own = reports.has(article) ? [article] : [...reports];
  const found = new Map(own.flatMap((id) => context.nodes.get(id) ?? []).map((one) => [one.node.id as string, one]));
  return found.size > 0 ? [...found.values()] : [source];
}

/** Reads what all chains need (`same`: an article to the one it is a version of). Held documents are added by who reads the chains. */
export function contextOf(affair: Affair, same: ReadonlyMap<string, string>): ChainContext {
  const articles = [...affair.articles.values()];
  const nodes = new Map(
    articles.map((article) => {
      const id = same.get(article.id) ?? article.id;
      return [article.id as string, articleNode(affair.articles.get(id) ?? article, id)];
    }),
  );
  const credits = new Map(articles.map((article) => [article.id as string, creditsOf(article)]));
  const outlets = new Map<string, Article[]>();
  for (const article of articles) {
    const key = article.outlet ? outletKey(article.outlet.name) : "";
    if (key !== "") addTo(outlets, key, article);
  }
  return { affair, nodes, credits, outlets, agencyActors: agencyActors(affair), held: new Map(), steps: new Map() };
}

function agencyActors(affair: Affair): ReadonlyMap<string, Actor> {
  const found = new Map<string, Actor>();
  for (const actor of affair.actors.values()) {
    const agency = actor.kind === "media" ? findAgencies(actor.name)[0]?.agency : undefined;
    if (agency && !found.has(agency.key)) found.set(agency.key, actor);
  }
  return found;
}
