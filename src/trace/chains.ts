// The chain behind one statement, as its article tells it: unseen document → source → who relays it → agency credited → article.
// All of it is stated; what articles share without saying why is another file's (shared-texts.ts).
// Leaves out the count: which chains meet is seen only on the whole claim.

import { type Agency, findAgencies } from "../lang/agencies.ts";
import { nameKey } from "../lang/gazetteer.ts";
import type { Actor } from "../model/actor.ts";
import type { Article } from "../model/article.ts";
import type { Attribution } from "../model/attribution.ts";
import type { Place } from "../model/span.ts";
import type { TransmissionHow } from "../model/trace.ts";
import { type Credits, creditsOf } from "./credits.ts";
import { familyOf } from "./family.ts";
import { addTo } from "./grouping.ts";
import { isIdentifiable, isIdentified } from "./identity.ts";
import { articleNode, type KnownNode, sourceNode } from "./node-book.ts";
import { TRACE_RULES, type TraceRule } from "./rules.ts";
import { type Affair, type FoundSource, findSource, heldBy } from "./sources.ts";

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
}

/** The agency as a node: the same as the actor's where the texts also name it. */
function agencyNode({ key, name, family }: Agency, context: ChainContext): KnownNode {
  const actor = context.agencyActors.get(key);
  const identity = actor ? { key: actor.id, name: actor.name, actor: actor.id } : { key, name, actor: null };
  return sourceNode({ ...identity, visibility: "named", identified: true, family }, null);
}

/** The one agency that an article credits as a whole; null where it credits none, several or unnamed ones. */
function wholeCredit(
  article: string,
  context: ChainContext,
): { readonly node: KnownNode; readonly at: readonly Place[] } | null {
  const credits = context.credits.get(article);
  const [only] = credits?.agencies ?? [];
  if (!only || credits?.agencies.length !== 1 || credits.unnamed.length > 0) return null;
  return { node: agencyNode(only.agency, context), at: only.at };
}

/** Words that stand before an outlet's name and are no part of it, as folded keys. */
const OUTLET_HEADS = /^(?:ال)?(?:صحيفه|موقع|قناه|شبكه|جريده|وكاله|مجله|اذاعه|بوابه|منصه) /u;

/** The key by which outlets and media sources are compared. */
export function outletKey(name: string): string {
  return nameKey(name).replace(OUTLET_HEADS, "");
}

/** Articles of the outlet that a source names, other than the article that names it. */
function articlesOfOutlet(source: FoundSource, article: string, context: ChainContext): readonly Article[] {
  const { node } = source.known;
  if (node.kind !== "source" || node.visibility !== "named") return [];
  const actor = context.affair.actors.get(node.actor ?? "");
  const names = [node.name, ...(actor?.aliases.map((alias) => alias.text) ?? [])].map(outletKey);
  const found = names.flatMap((name) => context.outlets.get(name) ?? []);
  return [...new Set(found)].filter((one) => one.id !== article);
}

const step = (
  from: KnownNode,
  to: KnownNode,
  how: TransmissionHow,
  rule: TraceRule,
  at: readonly Place[],
  why: string,
): Step => ({
  ...{ from, to, how, rule, at, why },
});

/** Relays followed from the innermost source outwards; no newsroom goes deeper, broken quotation marks do. */
const DEEPEST = 8;

function withParents(attribution: Attribution, affair: Affair): readonly Attribution[] {
  const chain: Attribution[] = [];
  for (let at: Attribution | undefined = attribution; at && !chain.includes(at) && chain.length < DEEPEST; ) {
    chain.push(at);
    const { parent }: Attribution = at;
    at = parent === null ? undefined : affair.attributions.get(parent);
  }
  return chain;
}

const cueAt = ({ article, cue }: Attribution): readonly Place[] =>
  cue ? [{ article, start: cue.start, end: cue.end }] : [];

/** Sources from the innermost outwards, neighbours that are one node joined. */
function sourcesOf(
  attribution: Attribution,
  affair: Affair,
): readonly { readonly found: FoundSource; readonly by: Attribution }[] {
  return withParents(attribution, affair)
    .flatMap((by) => {
      const found = findSource(by, affair);
      return found ? [{ found, by }] : [];
    })
    .map((one, at, all) => {
      const next = all[at + 1];
      return next ? { ...one, found: heldBy(one.found, next.found.known) } : one;
    })
    .filter((one, at, all) => all[at + 1]?.found.known.node.id !== one.found.known.node.id);
}

/** Ids of the identified sources behind an attribution, from the innermost outwards. */
export function identifiedBehind(attribution: Attribution, affair: Affair): ReadonlySet<string> {
  const known = sourcesOf(attribution, affair).map(({ found }) => found.known);
  return new Set(known.filter((one) => one.identified).map((one) => one.node.id));
}

/** The arrow from whoever speaks last to the article, through an outlet at hand or an agency credited. */
function lastSteps(last: FoundSource, by: Attribution, context: ChainContext): readonly Step[] {
  const target = context.nodes.get(by.article);
  if (!target) return [];
  const at = [...last.at, ...cueAt(by)];
  const reports = articlesOfOutlet(last, by.article, context);
  if (reports.length > 0)
    return reports.flatMap((report) => {
      const from = context.nodes.get(report.id);
      return from
        ? [step(from, target, "cites", TRACE_RULES.namedOutlet, at, `names the outlet «${last.known.node.name}»`)]
        : [];
    });
  const credit = wholeCredit(by.article, context);
  const rule = last.standing === "issuer" ? TRACE_RULES.issuedDocument : TRACE_RULES.statedSource;
  const why = `names «${last.known.node.name}»`;
  if (!credit || credit.node.node.id === last.known.node.id) return [step(last.known, target, "cites", rule, at, why)];
  return [
    step(last.known, credit.node, "relays", rule, at, `${why} in a text credited to «${credit.node.node.name}»`),
    step(credit.node, target, "cites", TRACE_RULES.credit, credit.at, `credits «${credit.node.node.name}»`),
  ];
}

/** A document whose holder the sentence names: document → holder. The holder may be the article's own outlet. */
function holderSteps(found: FoundSource, by: Attribution, context: ChainContext): readonly Step[] {
  if (!found.holder || !isIdentifiable(found.holder)) return [];
  const outlet = context.affair.articles.get(by.article)?.outlet?.name;
  const target = context.nodes.get(by.article);
  const isOwn = outlet !== undefined && target !== undefined && outletKey(outlet) === outletKey(found.holder.name);
  const { id, name } = found.holder;
  const holder = isOwn
    ? target
    : sourceNode(
        {
          key: id,
          name,
          actor: id,
          visibility: "named",
          identified: isIdentified(found.holder, ""),
          family: familyOf(name),
        },
        by.article,
      );
  return [
    step(
      heldBy(found, holder).known,
      holder,
      "relays",
      TRACE_RULES.unseenDocument,
      found.at,
      `«${name}» is said to hold it`,
    ),
  ];
}

/** Whether the holder of a document is an outlet whose own report is at hand: that report tells of the document itself. */
function isReportAtHand({ holder, at }: FoundSource, by: Attribution, context: ChainContext): boolean {
  if (!holder) return false;
  const known = sourceNode(
    { key: holder.id, name: holder.name, actor: holder.id, visibility: "named", identified: true, family: null },
    null,
  );
  return articlesOfOutlet({ known, standing: "speaker", at, holder: null }, by.article, context).length > 0;
}

/** All stated arrows behind one attribution. */
export function stepsOf(attribution: Attribution, context: ChainContext): readonly Step[] {
  const sources = sourcesOf(attribution, context.affair);
  const between = sources.flatMap(({ found, by }, at): readonly Step[] => {
    const next = sources[at + 1];
    if (!next) return [];
    const rule = found.standing === "held" ? TRACE_RULES.unseenDocument : TRACE_RULES.relayedSource;
    const why = `«${next.found.known.node.name}» passes on «${found.known.node.name}»`;
    return [step(found.known, next.found.known, "relays", rule, [...found.at, ...cueAt(by)], why)];
  });
  const last = sources.at(-1);
  if (!last) return [];
  const reported = isReportAtHand(last.found, last.by, context);
  const holding = holderSteps(last.found, last.by, context);
  const [holder] = holding;
  if (holder && sources.length === 1) {
    if (holder.to.node.kind === "article") return holding;
    const { known, standing, at } = { known: holder.to, standing: "speaker" as const, at: last.found.at };
    return [...(reported ? [] : holding), ...lastSteps({ known, standing, at, holder: null }, last.by, context)];
  }
  return [...between, ...lastSteps(last.found, last.by, context)];
}

/** The arrows behind a statement in the article's own voice: only what its credits say. */
export function creditSteps(article: string, context: ChainContext): readonly Step[] {
  const target = context.nodes.get(article);
  const credits = context.credits.get(article);
  if (!target || !credits) return [];
  const { affair } = context;
  const named = credits.agencies.map(({ agency, at }) => {
    const from = agencyNode(agency, context);
    return step(from, target, "cites", TRACE_RULES.credit, at, `credits «${agency.name}»`);
  });
  const [place] = credits.unnamed;
  if (!place) return named;
  const name = affair.articles.get(article)?.text.slice(place.start, place.end) ?? "";
  const from = sourceNode(
    { key: "agencies", name: name.trim(), actor: null, visibility: "anonymous", identified: false, family: null },
    article,
  );
  return [
    ...named,
    step(from, target, "cites", TRACE_RULES.credit, credits.unnamed, "credits agencies without naming them"),
  ];
}

/** The held documents behind the other words of their holder in the same article. */
export function heldBehind(steps: readonly Step[], article: string, context: ChainContext): readonly Step[] {
  const passed = new Set(steps.map((one) => one.from.node.id));
  return [...passed].flatMap((id) =>
    (context.held.get(`${article} ${id}`) ?? []).filter((one) => !passed.has(one.from.node.id)),
  );
}

/** Reads what all chains need: nodes of articles (`same`: an article to the one it is a version of), credits, outlets, held documents. */
export function chainContext(affair: Affair, same: ReadonlyMap<string, string>): ChainContext {
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
  const context: ChainContext = {
    affair,
    nodes,
    credits,
    outlets,
    agencyActors: agencyActors(affair),
    held: new Map(),
  };
  return { ...context, held: heldDocuments(context) };
}

function agencyActors(affair: Affair): ReadonlyMap<string, Actor> {
  const found = new Map<string, Actor>();
  for (const actor of affair.actors.values()) {
    const agency = actor.kind === "media" ? findAgencies(actor.name)[0]?.agency : undefined;
    if (agency && !found.has(agency.key)) found.set(agency.key, actor);
  }
  return found;
}

function heldDocuments(context: ChainContext): ReadonlyMap<string, readonly Step[]> {
  const held = new Map<string, Step[]>();
  for (const [article, attributions] of context.affair.attributionsOf)
    for (const attribution of attributions)
      for (const one of stepsOf(attribution, context)) {
        const isHeld = one.from.node.visibility === "unseen-document" && one.to.node.kind === "source";
        const key = `${article} ${one.to.node.id}`;
        if (isHeld) addTo(held, key, one);
      }
  return held;
}
