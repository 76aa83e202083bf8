// Claims: what several attributions or sentences say in common. A claim is kept if two articles carry or dispute it, or if one article puts it
// in somebody's mouth; what a single outlet says in its own voice is nobody's echo and is left out.

import { digest } from "../lang/digest.ts";
import type { Article } from "../model/article.ts";
import type { Claim, Version, VersionStance } from "../model/claim.ts";
import { judgedWhy } from "../model/judgement.ts";
import type { Evidence } from "../model/span.ts";
import type { Cluster } from "./clusters.ts";
import type { JudgedClusters } from "./judged-claims.ts";
import type { Link } from "./links.ts";
import { TRACE_RULES } from "./rules.ts";
import { contradicts, stanceOf } from "./stance.ts";
import type { Unit } from "./unit.ts";

/** A version with the unit it was made from. */
export interface Member {
  readonly unit: Unit;
  readonly version: Version;
}

/** A claim with what the rest of the stage needs of it. */
export interface TracedClaim {
  readonly claim: Claim;
  readonly members: readonly Member[];
  readonly links: readonly Link[];
}

const CARRYING: ReadonlySet<VersionStance> = new Set(["attributed", "unattributed"]);

/** Whether the version supports the claim; a denial or an open question does not. */
export function carries(member: Member): boolean {
  return CARRYING.has(member.version.stance);
}

/** The words around a unit that tell whether it is left open: from the line's begin, at most this many UTF-16 units before it. */
const CONTEXT = 60;

function contextOf(unit: Unit, article: Article | undefined): string {
  if (!article) return "";
  const line = article.text.lastIndexOf("\n", unit.start - 1) + 1;
  return article.text.slice(Math.max(line, unit.start - CONTEXT), unit.end);
}

function stanceIn(unit: Unit, medoid: Unit, article: Article | undefined): VersionStance {
  const own = stanceOf(unit, contextOf(unit, article));
  const opposed = unit !== medoid && contradicts(unit, medoid);
  if (!opposed || own === "questioned") return own;
  return own === "denied" ? "attributed" : "denied";
}

/** How near the origin a wording is: the source's own words, its words retold, the outlet's words, a heading. */
function nearness({ unit, version }: Member): number {
  if (version.stance === "denied" || version.stance === "questioned") return -1;
  if (unit.role === "heading") return 0;
  if (version.stance === "unattributed") return 1;
  return unit.attribution?.quoting === "direct" ? 4 : unit.attribution?.quoting === "mixed" ? 3 : 2;
}

/** Negative where the first wording is nearer the origin; ties by id, never by date: time order proves nothing. */
export function byNearness(a: Member, b: Member): number {
  return nearness(b) - nearness(a) || (a.unit.id < b.unit.id ? -1 : 1);
}

function wording(member: Member, article: Article | undefined): string {
  return (article?.text.slice(member.unit.start, member.unit.end) ?? "").replace(/\s+/gu, " ").trim();
}

function evidenceFor(unit: Unit, links: readonly Link[]): readonly Evidence[] {
  return links.filter(({ a, b }) => a.id === unit.id || b.id === unit.id).map(({ evidence }) => evidence);
}

function memberOf(unit: Unit, cluster: Cluster, { articles, judged }: ClaimContext): Member {
  const { article, start, end, attribution } = unit;
  const set = judged.stances.get(unit.id);
  const stance = set?.stance ?? stanceIn(unit, cluster.medoid, articles.get(article));
  const at = { article, start, end };
  const decisions = [...(judged.moved.get(unit.id) ?? []), ...(set ? [set.judgement] : [])];
  const evidence = [
    ...evidenceFor(unit, cluster.links),
    ...(set ? [{ rule: TRACE_RULES.judged.id, at: [at], score: 1, why: judgedWhy(set.judgement) }] : []),
  ];
  const version: Version = {
    ...{ at, attribution: attribution?.id ?? null, stance },
    ...(evidence.length > 0 ? { evidence } : {}),
    ...(decisions.length > 0 ? { judgements: [...new Set(decisions.map(({ id }) => id))] } : {}),
  };
  return { unit, version };
}

/** What claims are made with. */
export interface ClaimContext {
  readonly articles: ReadonlyMap<string, Article>;
  readonly judged: JudgedClusters;
}

function isKept(members: readonly Member[]): boolean {
  if (members.some(({ version }) => version.judgements !== undefined)) return true;
  if (!members.some(carries)) return false;
  const articles = new Set(members.map((member) => member.unit.article));
  return articles.size > 1 || members.some((member) => member.version.stance === "attributed");
}

function claimOf(cluster: Cluster, context: ClaimContext): TracedClaim | null {
  const { articles } = context;
  const members = cluster.members
    .map((unit) => memberOf(unit, cluster, context))
    .sort((a, b) =>
      a.unit.article < b.unit.article ? -1 : a.unit.article > b.unit.article ? 1 : a.unit.start - b.unit.start,
    );
  if (!isKept(members)) return null;
  const ranked = [...members].sort(byNearness);
  const medoid = ranked.find((member) => member.unit === cluster.medoid);
  const best = ranked[0];
  if (!best) return null;
  const origin = medoid && nearness(medoid) === nearness(best) ? medoid : best;
  const id = `claim-${digest(members.map((member) => member.unit.id))}`;
  const text = wording(origin, articles.get(origin.unit.article));
  return { claim: { id, text, versions: members.map((member) => member.version) }, members, links: cluster.links };
}

/** Articles that carry a claim. */
export function carriersOf(claim: TracedClaim): ReadonlySet<string> {
  return new Set(claim.members.filter(carries).map((member) => member.unit.article));
}

/** Statements as they were found, and as they were cut. */
export interface Units {
  readonly wholes: readonly Unit[];
  readonly pieces: readonly Unit[];
}

/** Contents that nothing links: whole where none of their pieces is in a claim, else the pieces left over. */
function aloneUnits(found: readonly Cluster[], { wholes, pieces }: Units): readonly Unit[] {
  const grouped = found.flatMap((cluster) => cluster.members);
  const used = new Set(grouped.map((unit) => unit.id));
  const touched = new Set(grouped.map((unit) => unit.whole));
  const left = pieces.filter((unit) => touched.has(unit.whole) && !used.has(unit.id));
  const free = [...wholes.filter((unit) => !touched.has(unit.id) && !used.has(unit.id)), ...left];
  const unique = new Map(free.map((unit) => [unit.id, unit]));
  return [...unique.values()].filter((unit) => unit.role === "content");
}

/** All claims, those with most reports first, then by first place. */
export function claimsOf(units: Units, context: ClaimContext): readonly TracedClaim[] {
  const { articles } = context;
  const found = context.judged.clusters;
  const alone = aloneUnits(found, units).map((unit): Cluster => ({ medoid: unit, members: [unit], links: [] }));
  const claims = [...found, ...alone].flatMap((cluster) => claimOf(cluster, context) ?? []);
  const order = new Map([...articles.keys()].map((id, at) => [id, at]));
  const first = (claim: TracedClaim): readonly [number, number] => {
    const at = claim.members.map(({ unit }): [number, number] => [order.get(unit.article) ?? 0, unit.start]);
    return at.sort((a, b) => a[0] - b[0] || a[1] - b[1])[0] ?? [0, 0];
  };
  const ranked = claims.map((claim) => ({ claim, reports: carriersOf(claim).size, first: first(claim) }));
  ranked.sort((a, b) => b.reports - a.reports || a.first[0] - b.first[0] || a.first[1] - b.first[1]);
  return ranked.map(({ claim }) => claim);
}
