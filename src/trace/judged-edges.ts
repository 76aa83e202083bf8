// What people decided about transmissions, put over what the stage found. Accepted and added ones count as proven, rejected ones not at all, and
// a relabelled one came about otherwise. Nothing found replaces a decision. Leaves out claims and versions (judged-claims.ts).

import { addTo } from "../model/grouping.ts";
import { type Judgement, judgedThing, judgedWhy, placeNamed } from "../model/judgement.ts";
import { type Evidence, overlaps } from "../model/span.ts";
import type { TransmissionHow } from "../model/trace.ts";
import type { Step } from "./chain-context.ts";
import { carries, type TracedClaim } from "./claims.ts";
import type { KnownNode } from "./node-book.ts";
import { TRACE_RULES } from "./rules.ts";
import type { Arrow } from "./transmissions.ts";

/** Decisions about the transmissions of one affair, by "from to". */
export interface JudgedEdges {
  /** The last decision on each pair of nodes whether the transmission holds. */
  readonly standing: ReadonlyMap<string, JudgedEdge>;
  /** The last decision on each pair how it came about. */
  readonly labels: ReadonlyMap<string, JudgedEdge>;
  readonly idle: readonly Judgement[];
}

/** One decision with its ends. */
export interface JudgedEdge {
  readonly judgement: Judgement;
  readonly from: KnownNode;
  readonly to: KnownNode;
}

const HOWS: ReadonlySet<string> = new Set<TransmissionHow>(["cites", "copies", "shares-source", "relays"]);
const keyOf = (from: KnownNode, to: KnownNode): string => `${from.node.id} ${to.node.id}`;

/** The node that an id means: its own, an article's or an actor's. */
function nodeNamed(id: string, nodes: readonly KnownNode[]): KnownNode | undefined {
  return nodes.find(
    ({ node }) =>
      node.id === id ||
      (node.kind === "article" && node.article === id) ||
      (node.kind === "source" && node.actor === id && id !== ""),
  );
}

/** Whether a decision can be carried out on a transmission that is found or not. */
function fits({ act, as }: Judgement, isKnown: boolean): boolean {
  if (act === "relabel") return isKnown && HOWS.has(as ?? "");
  return act === "reject" ? isKnown : true;
}

type Ends = readonly [KnownNode, KnownNode];

/**
 * The arrows that a decision means: the one between its ends; where both are articles that only an unseen common source joins, the arrows from that
 * source, so that the decision outlives the naming of the source.
 */
function endsOf({ act }: Judgement, [from, to]: Ends, arrows: readonly Arrow[]): readonly Ends[] {
  const areArticles = from.node.kind === "article" && to.node.kind === "article";
  if (!areArticles || act === "add" || arrows.some((one) => keyOf(one.from, one.to) === keyOf(from, to)))
    return [[from, to]];
  const sources = (node: KnownNode): readonly KnownNode[] =>
    arrows.filter((one) => one.from.node.kind === "latent" && one.to.node.id === node.node.id).map((one) => one.from);
  const theirs = new Set(sources(to).map(({ node }) => node.id));
  const common = sources(from).filter(({ node }) => theirs.has(node.id));
  return common.flatMap((source): readonly Ends[] =>
    act === "accept"
      ? [
          [source, from],
          [source, to],
        ]
      : [[source, to]],
  );
}

/** Reads the decisions, the oldest first; `arrows` are what was found. A rejected or relabelled one must have been found, an added one needs its ends. */
export function judgedEdges(
  judgements: readonly Judgement[],
  nodes: readonly KnownNode[],
  arrows: readonly Arrow[],
): JudgedEdges {
  const found = new Set(arrows.map(({ from, to }) => keyOf(from, to)));
  const standing = new Map<string, JudgedEdge>();
  const labels = new Map<string, JudgedEdge>();
  const idle: Judgement[] = [];
  for (const judgement of judgements.filter((one) => judgedThing(one) === "transmission")) {
    const [from, to] = [judgement.subject, judgement.object ?? ""].map((id) => nodeNamed(id, nodes));
    const ends = from && to && from !== to ? endsOf(judgement, [from, to], arrows) : [];
    const fitting = ends.filter(([one, other]) =>
      fits(judgement, found.has(keyOf(one, other)) || standing.has(keyOf(one, other))),
    );
    const book = judgement.act === "relabel" ? labels : standing;
    for (const [one, other] of fitting) book.set(keyOf(one, other), { judgement, from: one, to: other });
    if (fitting.length === 0) idle.push(judgement);
  }
  return { standing, labels, idle };
}

const isRejected = (edge: JudgedEdge | undefined): boolean => edge?.judgement.act === "reject";

/** Steps without those that somebody rejected. */
export function allowedSteps(steps: readonly Step[], { standing }: JudgedEdges): readonly Step[] {
  return steps.filter(({ from, to }) => !isRejected(standing.get(keyOf(from, to))));
}

/** Pairs of articles between which a common source or a copy was rejected: the ends themselves, or an article and the others of a latent node. */
export function rejectedPairs({ standing }: JudgedEdges, arrows: readonly Arrow[]): ReadonlySet<string> {
  const members = new Map<string, string[]>();
  for (const { from, to } of arrows) if (from.node.kind === "latent") addTo(members, from.node.id, to.node.id);
  const pairs = [...standing.values()].filter(isRejected).flatMap(({ from, to }): string[] => {
    const others = from.node.kind === "latent" ? (members.get(from.node.id) ?? []) : [from.node.id as string];
    return others
      .filter((other) => other !== to.node.id)
      .flatMap((other) => [`${other} ${to.node.id}`, `${to.node.id} ${other}`]);
  });
  return new Set(pairs);
}

function isCarriedBy(
  claim: TracedClaim,
  { node }: KnownNode,
  nodes: ReadonlyMap<string, KnownNode>,
  steps: readonly Step[],
): boolean {
  if (node.kind === "article")
    return claim.members.some((one) => carries(one) && nodes.get(one.unit.article)?.node.id === node.id);
  return steps.some(({ from, to }) => from.node.id === node.id || to.node.id === node.id);
}

/** Whether a decision that names versions names one of this claim; one that names none is about every claim. */
function concerns({ judgement }: JudgedEdge, claim: TracedClaim): boolean {
  const places = (judgement.versions ?? []).flatMap((id) => placeNamed(id) ?? []);
  if (places.length === 0) return true;
  return claim.members.some(({ unit }) =>
    places.some((place) => place.article === unit.article && overlaps(place, unit)),
  );
}

function stepOf({ judgement, from, to }: JudgedEdge): Step {
  const how: TransmissionHow = HOWS.has(judgement.as ?? "")
    ? (judgement.as as TransmissionHow)
    : from.node.kind === "article"
      ? "copies"
      : "cites";
  return { from, to, how, rule: TRACE_RULES.judged, at: [], why: judgedWhy(judgement) };
}

/**
 * The steps that people put behind a claim: accepted arrows that bear it (by `bearing`), and added ones whose receiving end carries it and whose
 * giving end, where it is an article, carries it too.
 */
export function addedSteps(
  claim: TracedClaim,
  judged: JudgedEdges,
  given: {
    readonly steps: readonly Step[];
    readonly nodes: ReadonlyMap<string, KnownNode>;
    readonly arrows: readonly Arrow[];
  },
): readonly Step[] {
  const { steps, nodes, arrows } = given;
  return [...judged.standing.values()].flatMap((edge): readonly Step[] => {
    const { judgement, from, to } = edge;
    if (judgement.act === "reject" || !concerns(edge, claim)) return [];
    const known = arrows.filter((arrow) => keyOf(arrow.from, arrow.to) === keyOf(from, to));
    const bears = known.some((arrow) => arrow.claims.includes(claim.claim.id));
    const isNew = known.length === 0 || judgement.act === "add";
    const fits =
      isCarriedBy(claim, to, nodes, steps) && (from.node.kind !== "article" || isCarriedBy(claim, from, nodes, steps));
    return bears || (isNew && fits) ? [stepOf(edge)] : [];
  });
}

const evidenceOf = (judgement: Judgement, arrow: Arrow | undefined): Evidence => ({
  rule: TRACE_RULES.judged.id,
  at: arrow?.evidence.flatMap(({ at }) => at) ?? [],
  score: 1,
  why: judgedWhy(judgement),
});

/** The arrows after the decisions: rejected ones gone, the others marked by whom they were judged, added ones put in with the claims they bear. */
export function judgedArrows(
  arrows: readonly Arrow[],
  { standing, labels }: JudgedEdges,
  claimsOf: (edge: JudgedEdge) => readonly string[],
): readonly Arrow[] {
  const kept = arrows.filter(({ from, to }) => !isRejected(standing.get(keyOf(from, to))));
  const marked = kept.map((arrow): Arrow => {
    const key = keyOf(arrow.from, arrow.to);
    const decisions = [standing.get(key), labels.get(key)].flatMap((edge) => edge?.judgement ?? []);
    if (decisions.length === 0) return arrow;
    const how = labels.get(key)?.judgement.as;
    return {
      ...arrow,
      ...(how !== undefined ? { how: how as TransmissionHow } : {}),
      evidence: [...arrow.evidence, ...decisions.map((one) => evidenceOf(one, arrow))],
      judgements: decisions.map(({ id }) => id),
    };
  });
  const there = new Set(kept.map(({ from, to }) => keyOf(from, to)));
  const added = [...standing].flatMap(([key, edge]): Arrow[] => {
    if (isRejected(edge) || there.has(key)) return [];
    const { how, from, to } = stepOf(edge);
    const label = labels.get(key)?.judgement;
    const evidence = [edge.judgement, ...(label ? [label] : [])].map((one) => evidenceOf(one, undefined));
    const own = { from, to, how: (label?.as as TransmissionHow | undefined) ?? how, stated: false };
    return [
      { ...own, claims: claimsOf(edge), evidence, judgements: [edge.judgement.id, ...(label ? [label.id] : [])] },
    ];
  });
  return [...marked, ...added];
}
