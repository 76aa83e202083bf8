// The stage's face: from marked articles to claims, nodes, transmissions and traces. One screen that shows the order of work.
// Everything is as claimed: nothing here says what happened, only who says it and on whom that rests.

import type { Actor } from "../model/actor.ts";
import type { Article } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import { groupBy } from "../model/grouping.ts";
import { type Judgement, judgedThing, standingJudgements } from "../model/judgement.ts";
import type { Note } from "../model/note.ts";
import type { Passage } from "../model/passage.ts";
import type { Place } from "../model/span.ts";
import type { Node, Trace, Transmission } from "../model/trace.ts";
import { affairOf } from "./affair.ts";
import { type Alignments, alignments } from "./alignment.ts";
import type { ChainContext, Step } from "./chain-context.ts";
import { chainContext, creditSteps, directSteps, stepsOf } from "./chains.ts";
import { carryingSteps, traceClaim } from "./claim-trace.ts";
import { carries, type TracedClaim } from "./claims.ts";
import { driftsOf } from "./drift.ts";
import { editionsOf, nearClones } from "./editions.ts";
import {
  addedSteps,
  allowedSteps,
  type JudgedEdge,
  type JudgedEdges,
  judgedArrows,
  judgedEdges,
  rejectedPairs,
} from "./judged-edges.ts";
import type { Vectors } from "./nearness.ts";
import type { KnownNode } from "./node-book.ts";
import { readClaims, type Statement, statementsIn } from "./read-claims.ts";
import { inReadingOrder } from "./reading-order.ts";
import { TRACE_RULES } from "./rules.ts";
import { namedPairs, type Partners, partnersOf, sharedPairs, sharingGroups, spokenPlaces } from "./shared-texts.ts";
import { spanIndex } from "./shelves.ts";
import {
  type Arrow,
  arrowOf,
  type Bears,
  commonSourceArrows,
  copyArrows,
  latentArrows,
  MOST_LATENT,
  nodesOf,
  type Sharing,
  transmissionsOf,
} from "./transmissions.ts";
import type { Marked } from "./unit.ts";

export type { Statement } from "./read-claims.ts";

/** Everything that the stages before found. */
export interface MarkedAffair extends Marked {
  readonly actors: readonly Actor[];
  readonly passages: readonly Passage[];
  /** What people decided; put over what the stage finds. */
  readonly judgements?: readonly Judgement[];
  /** Vectors of statements by id (see `statements`), from a model outside: they may add candidates of claims. */
  readonly vectors?: Vectors;
}

/** On whom each claim rests. Claims are sorted by number of reports, traces like claims. */
export interface Traced {
  readonly claims: readonly Claim[];
  readonly nodes: readonly Node[];
  readonly transmissions: readonly Transmission[];
  readonly traces: readonly Trace[];
  readonly notes: readonly Note[];
}

function sharingOf(
  marked: MarkedAffair,
  known: Alignments,
  context: ChainContext,
): Sharing & {
  readonly named: ReturnType<typeof namedPairs>;
  readonly joinsWithout: (rejected: ReadonlySet<string>) => Partners;
} {
  const { affair, nodes } = context;
  const nodeOf = (article: string): string => nodes.get(article)?.node.id ?? article;
  const pairs = sharedPairs(marked.articles, known, spokenPlaces(marked.attributions, affair), nodeOf);
  const named = namedPairs(
    pairs,
    marked.attributions.flatMap((one) => stepsOf(one, context)),
    nodeOf,
  );
  const told = new Set(named.map(({ a, b }) => `${a} ${b}`));
  const silent = pairs.filter(({ a, b }) => !told.has(`${a} ${b}`));
  const unexplained = silent.filter((pair) => !pair.explained);
  const groups = sharingGroups(unexplained.filter((pair) => pair.evident));
  const joinsWithout = (rejected: ReadonlySet<string>): Partners =>
    partnersOf(
      unexplained.map(({ a, b }) => ({ a: nodeOf(a), b: nodeOf(b) })).filter(({ a, b }) => !rejected.has(`${a} ${b}`)),
    );
  const evident = silent.filter((pair) => pair.evident);
  return { pairs: evident, groups, joinsWithout, named, articles: affair.articles, nodes, credits: context.credits };
}

/** Arrows of all sources that the articles name, whether or not a claim rests on them. */
function inventory(marked: MarkedAffair, context: ChainContext): readonly Arrow[] {
  const stated = marked.attributions.flatMap((one) => stepsOf(one, context));
  const direct = marked.attributions.flatMap((one) => directSteps(one, context));
  const credited = marked.articles.flatMap((article) => creditSteps(article.id, context));
  return [...stated, ...direct, ...credited].map((step) => arrowOf(step, []));
}

/** The claims that stand in the shared words of both articles of a side. */
function claimsShared(claims: readonly TracedClaim[]): Bears {
  const carrying = claims.flatMap(({ claim, members }) =>
    members.filter(carries).map(({ unit }) => ({ claim: claim.id, unit })),
  );
  const at = new Map(
    [...groupBy(carrying, ({ unit }) => unit.article)].map(([article, own]) => [
      article,
      spanIndex(own, ({ unit }) => unit),
    ]),
  );
  const known = new Map<Place, ReadonlySet<string>>();
  const claimsIn = (place: Place): ReadonlySet<string> => {
    const found = known.get(place) ?? new Set((at.get(place.article)?.(place) ?? []).map(({ claim }) => claim));
    known.set(place, found);
    return found;
  };
  return (sides) => {
    const found = sides.flatMap(({ here, there }) => {
      const others = claimsIn(there);
      return [...claimsIn(here)].filter((claim) => others.has(claim));
    });
    return [...new Set(found)];
  };
}

/** Says that not all possible common sources are drawn. */
function latentNotes(groups: number): readonly Note[] {
  const message = `${groups} groups of articles share texts; nodes for a common source are given for the ${MOST_LATENT} that share most. All count as joined.`;
  return groups > MOST_LATENT ? [{ code: "latent-nodes-capped", message }] : [];
}

/** Says which articles count as one report. */
function editionNotes(articles: readonly Article[], editions: ReadonlyMap<string, string>): readonly Note[] {
  const inputs = new Map(articles.map((article) => [article.id as string, article.input]));
  return articles.flatMap(({ id, input }): Note[] => {
    const stands = editions.get(id) ?? id;
    const message = `${input} and ${inputs.get(stands)} are versions of one report and count once (${TRACE_RULES.sameVersion.id}).`;
    return stands === id ? [] : [{ code: "one-report", message, input }];
  });
}

/** All arrows that the texts and their shared words give. */
function foundArrows(
  marked: MarkedAffair,
  claims: ReadonlyMap<TracedClaim, readonly Step[]>,
  { context, sharing }: { readonly context: ChainContext; readonly sharing: ReturnType<typeof sharingOf> },
): readonly Arrow[] {
  const bears = claimsShared([...claims.keys()]);
  return [
    ...inventory(marked, context),
    ...[...claims].flatMap(([{ claim }, steps]) => steps.map((step) => arrowOf(step, [claim.id]))),
    ...latentArrows(sharing, bears),
    ...commonSourceArrows(sharing, bears),
    ...copyArrows(sharing, sharing.named, bears),
  ];
}

/** The steps behind each claim after the decisions of people. */
function judgedSteps(
  found: ReadonlyMap<TracedClaim, readonly Step[]>,
  judged: JudgedEdges,
  given: { readonly nodes: ReadonlyMap<string, KnownNode>; readonly arrows: readonly Arrow[] },
): ReadonlyMap<TracedClaim, readonly Step[]> {
  if (judged.standing.size === 0) return found;
  return new Map(
    [...found].map(([claim, steps]) => {
      const allowed = allowedSteps(steps, judged);
      return [claim, [...allowed, ...addedSteps(claim, judged, { steps: allowed, ...given })]];
    }),
  );
}

/** Whether a decision speaks of no thing that can be decided on: a slip in its ids. */
function namesNothing(judgement: Judgement): boolean {
  return judgement.act !== "rate" && judgement.act !== "note" && judgedThing(judgement) === null;
}

/** Says which decisions found nothing to act on. */
function idleNotes(idle: readonly Judgement[]): readonly Note[] {
  return idle.map(({ id, author, subject, object }) => ({
    code: "judgement-without-finding",
    message: `Judgement ${id} (${author}): ${[subject, object].filter((one) => one !== undefined).join(" and ")} are not found any more, or are so already; it is kept and changes nothing.`,
  }));
}

/** Traces every claim of an affair. Never throws on odd input; what cannot be traced is left out or noted. */
export function trace(given: MarkedAffair): Traced {
  const marked = inReadingOrder(given);
  const affair = affairOf(marked.articles, marked.actors, marked.attributions);
  const known = alignments(marked.articles, marked.passages, affair.words);
  const editions = editionsOf(marked.articles, known);
  const context = chainContext(affair, editions);
  const judgements = standingJudgements(marked.judgements ?? []);
  const { claims, units, idle } = readClaims(marked, known, {
    affair,
    judgements,
    vectors: marked.vectors ?? new Map(),
  });
  const sharing = sharingOf(marked, known, context);
  const stated = new Map(claims.map((claim) => [claim, carryingSteps(claim, context)]));
  const found = foundArrows(marked, stated, { context, sharing });
  const judged = judgedEdges(judgements, nodesOf([...context.nodes.values()], found), found);
  const steps = judgedSteps(stated, judged, { nodes: context.nodes, arrows: found });
  const bearers = (edge: JudgedEdge): readonly string[] =>
    claims
      .filter((claim) => steps.get(claim)?.some((step) => step.from === edge.from && step.to === edge.to))
      .map(({ claim }) => claim.id);
  const arrows = judgedArrows(found, judged, bearers);
  const nodes = nodesOf([...context.nodes.values()], arrows);
  const joins = sharing.joinsWithout(rejectedPairs(judged, found));
  const nodeOf = (article: string): string => context.nodes.get(article)?.node.id ?? article;
  const clones = partnersOf(nearClones(marked.articles, known).map(({ a, b }) => ({ a: nodeOf(a), b: nodeOf(b) })));
  const { drifts, notes } = driftsOf(claims, { ...marked, affair, units, alignments: known });
  const traces = claims.map((claim) =>
    traceClaim(claim, { steps: steps.get(claim) ?? [], joins, clones, nodes: context.nodes }, drifts.get(claim) ?? []),
  );
  return {
    claims: claims.map(({ claim }) => claim),
    nodes: nodes.map(({ node }) => node),
    transmissions: transmissionsOf(arrows),
    traces,
    notes: [
      ...editionNotes(marked.articles, editions),
      ...latentNotes(sharing.groups.length),
      ...idleNotes([...judgements.filter(namesNothing), ...idle, ...judged.idle]),
      ...notes,
    ],
  };
}

/** The statements that are compared for claims: what a model outside may give vectors for. */
export function statements(marked: Omit<MarkedAffair, "actors" | "judgements" | "vectors">): readonly Statement[] {
  return statementsIn(marked, alignments(marked.articles, marked.passages));
}
