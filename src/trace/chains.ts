// The chain behind one statement, as its article tells it: unseen document → source → who relays it → agency credited → article.
// All of it is stated; what articles share without saying why is another file's (shared-texts.ts).
// Leaves out the count: which chains meet is seen only on the whole claim.

import type { Actor } from "../model/actor.ts";
import type { Attribution } from "../model/attribution.ts";
import { addTo } from "../model/grouping.ts";
import type { Place } from "../model/span.ts";
import type { TransmissionHow } from "../model/trace.ts";
import type { Affair, FoundSource } from "./affair.ts";
import {
  addressedAgency,
  agencyNode,
  type ChainContext,
  contextOf,
  type Step,
  standIns,
  wholeCredit,
} from "./chain-context.ts";
import { familyOf } from "./family.ts";
import { heldBy, sourceWithin } from "./held-documents.ts";
import { isIdentifiable, isIdentified } from "./identity.ts";
import { type KnownNode, sourceNode } from "./node-book.ts";
import { TRACE_RULES, type TraceRule } from "./rules.ts";
import { findSource } from "./sources.ts";

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

/** A source with the nodes that stand for it. */
interface Standing {
  readonly found: FoundSource;
  readonly by: Attribution;
  readonly nodes: readonly KnownNode[];
}

/** Sources from the innermost outwards; a nameless source of an outlet at hand is the source of that outlet's article where they match. */
function standingsOf(attribution: Attribution, context: ChainContext): readonly Standing[] {
  const found: Standing[] = [];
  for (const { found: source, by } of [...sourcesOf(attribution, context.affair)].reverse()) {
    const outer = found[0]?.nodes ?? [];
    const within = outer.map((one) => sourceWithin(source, one, context.affair) ?? source.known);
    const nodes = source.known.node.visibility === "named" ? standIns(source.known, by.article, context) : within;
    found.unshift({ found: source, by, nodes: nodes.length > 0 ? nodes : [source.known] });
  }
  return found;
}

/** The arrow from whoever speaks last to the article, through an agency credited. */
function lastSteps({ found, by, nodes }: Standing, context: ChainContext): readonly Step[] {
  const target = context.nodes.get(by.article);
  if (!target) return [];
  const at = [...found.at, ...cueAt(by)];
  const { name } = found.known.node;
  const told = addressedAgency(by, context);
  const credit = told ?? wholeCredit(by.article, context);
  const rule = found.standing === "issuer" ? TRACE_RULES.issuedDocument : TRACE_RULES.statedSource;
  return nodes.flatMap((from): readonly Step[] => {
    if (from.node.id === target.node.id) return [];
    if (from.node.kind === "article")
      return [step(from, target, "cites", TRACE_RULES.namedOutlet, at, `names the outlet «${name}»`)];
    if (!credit || credit.node.node.id === from.node.id)
      return [step(from, target, "cites", rule, at, `names «${name}»`)];
    const agency = credit.node.node.name;
    return [
      step(
        from,
        credit.node,
        "relays",
        rule,
        at,
        told ? `«${name}» spoke to «${agency}»` : `names «${name}» in a text credited to «${agency}»`,
      ),
      step(
        credit.node,
        target,
        "cites",
        TRACE_RULES.credit,
        credit.at,
        told ? `names «${agency}» as who was told` : `credits «${agency}»`,
      ),
    ];
  });
}

function holderNode(holder: Actor, article: string): KnownNode {
  const { id, name } = holder;
  const identified = isIdentified(holder, "");
  return sourceNode({ key: id, name, actor: id, visibility: "named", identified, family: familyOf(name) }, article);
}

/** A document whose holder the sentence names: document → holder → article. The holder may be the article's own outlet. */
function holderSteps({ found, by }: Standing, context: ChainContext): readonly Step[] {
  const { holder } = found;
  if (!holder || !isIdentifiable(holder)) return [];
  const nodes = standIns(holderNode(holder, by.article), by.article, context);
  const why = `«${holder.name}» is said to hold it`;
  const held = nodes.map((node) =>
    step(heldBy(found, node).known, node, "relays", TRACE_RULES.unseenDocument, found.at, why),
  );
  const speaker: FoundSource = {
    known: holderNode(holder, by.article),
    standing: "speaker",
    at: found.at,
    holder: null,
  };
  return [...held, ...lastSteps({ found: speaker, by, nodes }, context)];
}

/** All stated arrows behind one attribution; read once. */
export function stepsOf(attribution: Attribution, context: ChainContext): readonly Step[] {
  const known = context.steps.get(attribution.id);
  if (known) return known;
  const found = readSteps(attribution, context);
  context.steps.set(attribution.id, found);
  return found;
}

function readSteps(attribution: Attribution, context: ChainContext): readonly Step[] {
  const standings = standingsOf(attribution, context);
  const [only] = standings;
  const last = standings.at(-1);
  if (!only || !last) return [];
  const holding = standings.length === 1 ? holderSteps(only, context) : [];
  if (holding.length > 0) return holding;
  const between = standings.flatMap(({ found, by, nodes }, at): readonly Step[] => {
    const next = standings[at + 1];
    if (!next) return [];
    const rule = found.standing === "held" ? TRACE_RULES.unseenDocument : TRACE_RULES.relayedSource;
    const why = `«${next.found.known.node.name}» passes on «${found.known.node.name}»`;
    const places = [...found.at, ...cueAt(by)];
    return next.nodes.flatMap((to) =>
      nodes.filter((from) => from.node.id !== to.node.id).map((from) => step(from, to, "relays", rule, places, why)),
    );
  });
  return [...between, ...lastSteps(last, context)];
}

/**
 * The arrow from a source to the article that names it, where a credit puts an agency between the two. For the inventory of sources only: in
 * a count the agency stands between them, or two articles of one agency would be two chains.
 */
export function directSteps(attribution: Attribution, context: ChainContext): readonly Step[] {
  const target = context.nodes.get(attribution.article);
  const credit = addressedAgency(attribution, context) ?? wholeCredit(attribution.article, context);
  if (!target || !credit) return [];
  const why = (name: string): string => `names «${name}»`;
  return stepsOf(attribution, context)
    .filter(({ how, to }) => how === "relays" && to.node.id === credit.node.node.id)
    .map(({ from, at }) => step(from, target, "cites", TRACE_RULES.statedSource, at, why(from.node.name)));
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
    (context.held.get(`${article} ${id}`) ?? [])
      .filter((one) => !passed.has(one.from.node.id))
      .map((one) => ({
        ...one,
        at: [...one.at, ...steps.filter(({ from }) => from.node.id === id).flatMap(({ at }) => at)],
      })),
  );
}

/** Reads what all chains need: see `contextOf`, and the documents that speakers hold. */
export function chainContext(affair: Affair, same: ReadonlyMap<string, string>): ChainContext {
  const context = contextOf(affair, same);
  return { ...context, held: heldDocuments(context) };
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
