// All arrows of the affair: what each article states of its sources, and what shared words let one infer. One arrow per pair of nodes, kind
// and standing, with all its evidence and the claims it bears. Leaves out the count (support.ts).

import type { Article } from "../model/article.ts";
import { addTo, groupBy } from "../model/grouping.ts";
import type { Evidence } from "../model/span.ts";
import type { Node, Transmission, TransmissionHow } from "../model/trace.ts";
import type { Side } from "./alignment.ts";
import type { Step } from "./chain-context.ts";
import type { Credits } from "./credits.ts";
import type { KnownNode } from "./node-book.ts";
import { latentNode } from "./node-book.ts";
import { TRACE_RULES } from "./rules.ts";
import { type SharedPair, sharingEvidence } from "./shared-texts.ts";

/** An arrow while it is being collected. */
export interface Arrow {
  readonly from: KnownNode;
  readonly to: KnownNode;
  readonly how: TransmissionHow;
  readonly stated: boolean;
  readonly claims: readonly string[];
  readonly evidence: readonly Evidence[];
  /** Ids of the judgements that it follows. */
  readonly judgements?: readonly string[];
}

/** A stated step as an arrow that bears these claims. */
export function arrowOf(step: Step, claims: readonly string[]): Arrow {
  const { from, to, how, rule, at, why } = step;
  return { from, to, how, stated: true, claims, evidence: [{ rule: rule.id, at, score: 1, why }] };
}

/** Who shares texts: groups with a latent node each, and what the nodes of articles are. */
export interface Sharing {
  readonly groups: readonly (readonly string[])[];
  readonly pairs: readonly SharedPair[];
  readonly articles: ReadonlyMap<string, Article>;
  readonly nodes: ReadonlyMap<string, KnownNode>;
  readonly credits: ReadonlyMap<string, Credits>;
}

/** The claims that stand in the shared words of these sides, on both of them: a transmission lists no claim without evidence for it. */
export type Bears = (sides: readonly Side[]) => readonly string[];

/** Groups that get a latent node; the rest still count as joined. More can be drawn by nobody. */
export const MOST_LATENT: number = 120;
/** Partners of an article whose shared words are given as evidence, those with the most words first. */
const MOST_PARTNERS = 8;

/** One latent source per group, one inferred arrow from it to each article. */
export function latentArrows(sharing: Sharing, bears: Bears): readonly Arrow[] {
  const pairsOf = new Map<string, SharedPair[]>();
  for (const pair of sharing.pairs) for (const id of [pair.a, pair.b]) addTo(pairsOf, id, pair);
  return sharing.groups.slice(0, MOST_LATENT).flatMap((group) => {
    const members = new Set(group);
    const from = latentNode(group, "unseen common source");
    return group.flatMap((article): Arrow[] => {
      const to = sharing.nodes.get(article);
      const own = [...(pairsOf.get(article) ?? [])]
        .filter(({ a, b }) => members.has(a) && members.has(b))
        .sort((x, y) => y.words - x.words || (x.a + x.b < y.a + y.b ? -1 : 1))
        .slice(0, MOST_PARTNERS);
      const claims = bears(own.flatMap((pair) => pair.sides));
      const evidence = sharingEvidence(article, own, sharing);
      return to ? [{ from, to, how: "shares-source", stated: false, claims, evidence }] : [];
    });
  });
}

/** Words shared in the mouth of one source that both articles name: stated, and without direction (ordered by id). */
export function commonSourceArrows(sharing: Sharing, bears: Bears): readonly Arrow[] {
  return sharing.pairs
    .filter((pair) => pair.explained)
    .flatMap((pair): Arrow[] => {
      const [from, to] = [sharing.nodes.get(pair.a), sharing.nodes.get(pair.b)];
      const at = pair.sides.flatMap((side) => [side.here, side.there]);
      const why = `${pair.words} aligned words, all in the mouth of a source that both name; no direction between the two`;
      const evidence = [{ rule: TRACE_RULES.commonSource.id, at, score: 1, why }];
      return from && to ? [{ from, to, how: "shares-source", stated: true, claims: bears(pair.sides), evidence }] : [];
    });
}

/** Words taken from an outlet that the article names: stated, and the outlet's article is at hand. */
export function copyArrows(
  sharing: Sharing,
  named: readonly (SharedPair & { readonly from: string })[],
  bears: Bears,
): readonly Arrow[] {
  return named.flatMap((pair): Arrow[] => {
    const [from, to] = [sharing.nodes.get(pair.from), sharing.nodes.get(pair.from === pair.a ? pair.b : pair.a)];
    const at = pair.sides.flatMap((side) => [side.here, side.there]);
    const why = `${pair.words} aligned words of an outlet that the article names`;
    const evidence = [{ rule: TRACE_RULES.copiedFromNamed.id, at, score: 1, why }];
    return from && to ? [{ from, to, how: "copies", stated: true, claims: bears(pair.sides), evidence }] : [];
  });
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function merged(arrows: readonly Arrow[]): Transmission | null {
  const [first] = arrows;
  if (!first) return null;
  const judgements = [...new Set(arrows.flatMap((arrow) => arrow.judgements ?? []))].sort(byText);
  const seen = new Map(arrows.flatMap((arrow) => arrow.evidence).map((one) => [JSON.stringify(one), one]));
  return {
    from: first.from.node.id,
    to: first.to.node.id,
    how: first.how,
    stated: first.stated,
    claims: [...new Set(arrows.flatMap((arrow) => arrow.claims))].sort(byText),
    evidence: [...seen.values()],
    ...(judgements.length > 0 ? { judgements } : {}),
  };
}

/** Joins arrows of the same ends and standing; drops arrows from a node to itself. Sorted by ends. */
export function transmissionsOf(arrows: readonly Arrow[]): readonly Transmission[] {
  const key = (arrow: Arrow): string => [arrow.from.node.id, arrow.to.node.id, arrow.how, arrow.stated].join(" ");
  const groups = groupBy(
    arrows.filter((arrow) => arrow.from.node.id !== arrow.to.node.id),
    key,
  );
  return [...groups].sort(([a], [b]) => byText(a, b)).flatMap(([, group]) => merged(group) ?? []);
}

const KIND_ORDER: readonly Node["kind"][] = ["article", "source", "latent"];

/** The nodes of all arrows and articles, each once: articles, sources, latent ones, each sorted by id. */
export function nodesOf(articles: readonly KnownNode[], arrows: readonly Arrow[]): readonly KnownNode[] {
  const all = [...articles, ...arrows.flatMap((arrow) => [arrow.from, arrow.to])];
  const unique = new Map(all.map((known) => [known.node.id as string, known]));
  return [...unique.values()].sort(
    (a, b) => KIND_ORDER.indexOf(a.node.kind) - KIND_ORDER.indexOf(b.node.kind) || byText(a.node.id, b.node.id),
  );
}
