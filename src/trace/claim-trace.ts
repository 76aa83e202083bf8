// The answer for one claim: the stated arrows behind its reports, the texts that may share a source, and the count over both.
// Denied and open versions give no arrows here: they carry nothing.

import { groupBy } from "../model/grouping.ts";
import type { Drift, Trace } from "../model/trace.ts";
import type { ChainContext, Step } from "./chain-context.ts";
import { creditSteps, heldBehind, stepsOf } from "./chains.ts";
import { carries, type TracedClaim } from "./claims.ts";
import { independence } from "./independence.ts";
import type { KnownNode } from "./node-book.ts";
import type { Partners } from "./shared-texts.ts";

/** The stated steps behind the versions that carry a claim, without repetition. */
export function carryingSteps(claim: TracedClaim, context: ChainContext): readonly Step[] {
  const attributed = new Set(
    claim.members.filter((one) => one.version.stance === "attributed").map((one) => one.unit.article),
  );
  return claim.members.filter(carries).flatMap(({ unit, version }): readonly Step[] => {
    if (version.stance === "attributed" && unit.attribution) {
      const steps = stepsOf(unit.attribution, context);
      return [...steps, ...heldBehind(steps, unit.article, context)];
    }
    return attributed.has(unit.article) ? [] : creditSteps(unit.article, context);
  });
}

/** What the count needs besides the claim's own steps. */
export interface Support {
  readonly steps: readonly Step[];
  /** Articles, as nodes, that share a text without saying why. */
  readonly joins: Partners;
  /** Articles, as nodes, that are nearly one text. */
  readonly clones: Partners;
  readonly nodes: ReadonlyMap<string, KnownNode>;
}

/**
 * Articles that rest, by what they or those they cite say, on somebody who is no article: on somebody nameless too. One that rests only on an article
 * that names nobody says no more than that article.
 */
function groundedArticles(steps: readonly Step[]): ReadonlySet<string> {
  const grounded = new Set<string>();
  const after = groupBy(steps, (one) => one.from.node.id as string);
  const queue = steps.filter((one) => one.from.node.kind !== "article").map((one) => one.to.node.id as string);
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (grounded.has(id)) continue;
    grounded.add(id);
    queue.push(...(after.get(id) ?? []).map((one) => one.to.node.id));
  }
  return grounded;
}

/** The partners among some nodes, each pair once. */
function pairsAmong(ids: readonly string[], partners: Partners): readonly (readonly string[])[] {
  const own = new Set(ids);
  return ids.flatMap((one) =>
    [...(partners.get(one) ?? [])].filter((other) => own.has(other) && one < other).map((other) => [one, other]),
  );
}

/** Whether each of two articles names an identified source that the other does not: one text credited to two agencies is one or two chains. */
function isOfTwoSources(one: string, other: string, steps: readonly Step[]): boolean {
  const named = (id: string): ReadonlySet<string> =>
    new Set(steps.filter(({ from, to }) => to.node.id === id && from.identified).map(({ from }) => from.node.name));
  const [ours, theirs] = [named(one), named(other)];
  return [...ours].some((name) => !theirs.has(name)) && [...theirs].some((name) => !ours.has(name));
}

/**
 * Counts the chains of one claim. An article at hand is identified where others name its outlet and it says itself on whom it rests, be it on somebody nameless; one that
 * names no source counts in the high bound only, however often it is cited.
 */
export function traceClaim(claim: TracedClaim, support: Support, drifts: readonly Drift[]): Trace {
  const { steps, joins, clones, nodes } = support;
  const idOf = (article: string): string => nodes.get(article)?.node.id ?? article;
  const carriers = [...new Set(claim.members.filter(carries).map((member) => idOf(member.unit.article)))].sort();
  const known = new Map(
    [
      ...claim.members.filter(carries).flatMap(({ unit }) => nodes.get(unit.article) ?? []),
      ...steps.flatMap((one) => [one.from, one.to]),
    ].map((one) => [one.node.id as string, one]),
  );
  const taken = new Set(steps.map((one) => one.from.node.id as string));
  const grounded = groundedArticles(steps);
  const found = independence({
    nodes: [...known.values()].map(({ node, identified, family }) => ({
      id: node.id,
      identified: identified || (node.kind === "article" && taken.has(node.id) && grounded.has(node.id)),
      family,
    })),
    edges: steps.map((one) => ({ from: one.from.node.id, to: one.to.node.id })),
    joins: pairsAmong([...known.keys()], joins),
    clones: pairsAmong(carriers, clones).filter(([one, other]) => !isOfTwoSources(one ?? "", other ?? "", steps)),
    carriers,
  });
  const isLink = (id: string): boolean => taken.has(id) || known.get(id)?.node.kind !== "article";
  return {
    claim: claim.claim.id,
    reports: carriers.length,
    chains: found.chains,
    narrowest: found.narrowest,
    commonLink: found.dominators.filter(isLink),
    origins: found.origins,
    paths: found.paths,
    drifts,
  };
}
