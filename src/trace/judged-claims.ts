// What people decided about versions, put over what the stage found: two places are versions of one claim, or are not, or stand to it otherwise.
// Works on places, so it survives every recomputation in which the article's text is the same. Leaves out transmissions (judged-edges.ts).

import type { Article } from "../model/article.ts";
import type { VersionStance } from "../model/claim.ts";
import { type Judgement, judgedThing, judgedWhy, placeNamed } from "../model/judgement.ts";
import { lengthOf, overlaps, type Place } from "../model/span.ts";
import type { Cluster } from "./clusters.ts";
import type { Link } from "./links.ts";
import { TRACE_RULES } from "./rules.ts";
import { type Unit, unitOf } from "./unit.ts";

/** Claims in the making with the judgements that shaped them, and those that found nothing to act on. */
export interface JudgedClusters {
  readonly clusters: readonly Cluster[];
  /** Stances that people set, by unit. */
  readonly stances: ReadonlyMap<string, { readonly stance: VersionStance; readonly judgement: Judgement }>;
  /** Judgements by the unit that they moved. */
  readonly moved: ReadonlyMap<string, readonly Judgement[]>;
  readonly idle: readonly Judgement[];
}

const STANCES: ReadonlySet<string> = new Set<VersionStance>(["attributed", "unattributed", "denied", "questioned"]);
/** Share of the shorter of a judged place and a unit that must be common to both. */
const SAME_PLACE = 0.5;

const shared = (unit: Unit, place: Place): number =>
  unit.article === place.article && overlaps(unit, place)
    ? Math.min(unit.end, place.end) - Math.max(unit.start, place.start)
    : 0;

/** The unit that a judged place means: the one most like it (Dice 1945); else one made of the place. */
function unitAt(id: string, units: readonly Unit[], articles: ReadonlyMap<string, Article>): Unit | null {
  const place = placeNamed(id);
  const article = place ? articles.get(place.article) : undefined;
  if (!place || !article || place.end > article.text.length) return null;
  const near = units
    .map((unit) => ({ unit, common: shared(unit, place) }))
    .filter(({ unit, common }) => common >= SAME_PLACE * Math.min(lengthOf(unit), lengthOf(place)) && common > 0)
    .map(({ unit, common }) => ({ unit, alike: (2 * common) / (lengthOf(unit) + lengthOf(place)) }))
    .sort((a, b) => b.alike - a.alike || (a.unit.id < b.unit.id ? -1 : 1));
  return near[0]?.unit ?? unitOf(article, place, { role: "sentence", attribution: null, hedged: false });
}

const placeOf = ({ article, start, end }: Unit): Place => ({ article, start, end });

function judgedLink(a: Unit, b: Unit, judgement: Judgement): Link {
  const evidence = { rule: TRACE_RULES.judged.id, at: [placeOf(a), placeOf(b)], score: 1, why: judgedWhy(judgement) };
  return { a, b, score: 1, evidence };
}

const without = (cluster: Cluster, unit: Unit): Cluster | null => {
  const members = cluster.members.filter((one) => one.id !== unit.id);
  const links = cluster.links.filter(({ a, b }) => a.id !== unit.id && b.id !== unit.id);
  const [first] = members;
  if (!first) return null;
  return { medoid: cluster.medoid.id === unit.id ? first : cluster.medoid, members, links };
};

const holds = (cluster: Cluster, unit: Unit): boolean => cluster.members.some(({ id }) => id === unit.id);

/** The two become versions of one claim: the first leaves its claim for that of the second. */
function moved(clusters: readonly Cluster[], one: Unit, other: Unit, judgement: Judgement): readonly Cluster[] {
  const home = clusters.find((cluster) => holds(cluster, other)) ?? { medoid: other, members: [other], links: [] };
  if (holds(home, one)) {
    const links = [...home.links, judgedLink(one, other, judgement)];
    return clusters.map((cluster) => (cluster === home ? { ...home, links } : cluster));
  }
  const left = clusters.flatMap((cluster) => (cluster === home ? [] : (without(cluster, one) ?? [])));
  return [
    ...left,
    { ...home, members: [...home.members, one], links: [...home.links, judgedLink(one, other, judgement)] },
  ];
}

/** The first leaves the claim of the second; null where they share none. */
function parted(clusters: readonly Cluster[], one: Unit, other: Unit): readonly Cluster[] | null {
  const home = clusters.find((cluster) => holds(cluster, one) && holds(cluster, other));
  if (!home) return null;
  return [
    ...clusters.flatMap((cluster) => (cluster === home ? (without(home, one) ?? []) : cluster)),
    { medoid: one, members: [one], links: [] },
  ];
}

/** Puts the judgements over the claims in the making, the oldest first. */
export function judgedClusters(
  found: readonly Cluster[],
  units: readonly Unit[],
  given: { readonly judgements: readonly Judgement[]; readonly articles: ReadonlyMap<string, Article> },
): JudgedClusters {
  let clusters = found;
  const stances = new Map<string, { readonly stance: VersionStance; readonly judgement: Judgement }>();
  const byUnit = new Map<string, Judgement[]>();
  const idle: Judgement[] = [];
  for (const judgement of given.judgements.filter((one) => judgedThing(one) === "version")) {
    const one = unitAt(judgement.subject, units, given.articles);
    const other = judgement.object === undefined ? null : unitAt(judgement.object, units, given.articles);
    const next = one && other && one.id !== other.id ? judgedMove(clusters, one, other, judgement) : null;
    if (judgement.act === "relabel" && one && STANCES.has(judgement.as ?? "")) {
      stances.set(one.id, { stance: judgement.as as VersionStance, judgement });
      if (!clusters.some((cluster) => holds(cluster, one)))
        clusters = [...clusters, { medoid: one, members: [one], links: [] }];
    } else if (one && next) {
      clusters = next;
      byUnit.set(one.id, [...(byUnit.get(one.id) ?? []), judgement]);
    } else idle.push(judgement);
  }
  return { clusters, stances, moved: byUnit, idle };
}

function judgedMove(
  clusters: readonly Cluster[],
  one: Unit,
  other: Unit,
  judgement: Judgement,
): readonly Cluster[] | null {
  if (judgement.act === "relabel") return null;
  return judgement.act === "reject" ? parted(clusters, one, other) : moved(clusters, one, other, judgement);
}
