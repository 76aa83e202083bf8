// The nodes and transmissions as a network that both graph formats write: the same attributes under the same names.
// Leaves out passages and drifts, which are no arrows; layout, which the reader's program makes.

import type { Transmission } from "../../model/trace.ts";
import { basisOf } from "../basis.ts";
import { type Lookup, publishedDate } from "../lookup.ts";
import { messagesFor } from "../messages/catalogue.ts";
import type { Language } from "../messages/messages.ts";
import { numberedName } from "../reason.ts";
import { webAddress } from "./inert-text.ts";

/** What kind of value an attribute holds, by the names of XML Schema that both formats use. */
type AttributeType = "string" | "boolean" | "double" | "integer";

/** An attribute of all nodes or all edges. */
export interface Attribute {
  readonly name: string;
  readonly type: AttributeType;
}

/** The values of one node or edge by attribute; absent ones are unknown. */
export type Values = Readonly<Record<string, string | number | boolean | null>>;

/** A node with its label in the interface language. */
export interface NetworkNode {
  readonly id: string;
  readonly label: string;
  readonly values: Values;
}

/** An edge along which a claim travelled; undirected where two articles share a source and neither is known to have it from the other. */
export interface NetworkEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly directed: boolean;
  readonly values: Values;
}

/** The whole network. */
export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

/** The columns of a node, in the order in which they are written. */
export const NODE_ATTRIBUTES: readonly Attribute[] = [
  { name: "kind", type: "string" },
  { name: "visibility", type: "string" },
  { name: "article", type: "string" },
  { name: "actor", type: "string" },
  { name: "title", type: "string" },
  { name: "published", type: "string" },
  { name: "url", type: "string" },
  { name: "commonLinkOf", type: "integer" },
];

/** The columns of an edge, in the order in which they are written. */
export const EDGE_ATTRIBUTES: readonly Attribute[] = [
  { name: "how", type: "string" },
  { name: "stated", type: "boolean" },
  { name: "basis", type: "string" },
  { name: "judgedBy", type: "string" },
  { name: "rules", type: "string" },
  { name: "score", type: "double" },
  { name: "why", type: "string" },
  { name: "claims", type: "integer" },
];

function edgeOf(transmission: Transmission, index: number, lookup: Lookup): NetworkEdge {
  const { from, to, how, stated, claims, evidence, judgements = [] } = transmission;
  const decided = lookup.document.judgements.filter(({ id }) => judgements.includes(id));
  const betweenArticles = lookup.nodes.get(from)?.kind === "article" && lookup.nodes.get(to)?.kind === "article";
  return {
    id: `transmission-${index + 1}`,
    from,
    to,
    directed: !(how === "shares-source" && betweenArticles),
    values: {
      how,
      stated,
      basis: basisOf(transmission),
      judgedBy: decided.length === 0 ? null : decided.map(({ author, at }) => `${author} (${at})`).join("; "),
      rules: [...new Set(evidence.map(({ rule }) => rule))].join(" "),
      score: evidence.length === 0 ? null : Math.max(...evidence.map(({ score }) => score)),
      why: [...new Set(evidence.map(({ why }) => why))].join("; "),
      claims: claims.length,
    },
  };
}

/** The network of a document. Transmissions whose ends are no nodes are left out. */
export function chainNetwork(lookup: Lookup, language: Language): Network {
  const messages = messagesFor(language);
  const links = lookup.document.traces.filter(({ reports }) => reports > 1).flatMap(({ commonLink }) => commonLink);
  const nodes = lookup.document.nodes.map((node) => {
    const article = node.kind === "article" ? lookup.articles.get(node.article) : undefined;
    const date = article && publishedDate(article);
    return {
      id: node.id,
      label: numberedName(node, lookup, messages),
      values: {
        kind: node.kind,
        visibility: node.visibility,
        article: node.kind === "article" ? node.article : null,
        actor: node.kind === "source" ? node.actor : null,
        title: article?.title ?? null,
        published: date?.value ?? null,
        url: webAddress(article?.url ?? null),
        commonLinkOf: links.filter((id) => id === node.id).length,
      },
    };
  });
  const edges = lookup.document.transmissions
    .filter(({ from, to }) => lookup.nodes.has(from) && lookup.nodes.has(to))
    .map((transmission, index) => edgeOf(transmission, index, lookup));
  return { nodes, edges };
}
