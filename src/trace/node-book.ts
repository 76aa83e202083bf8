// The nodes of the whole affair: every article, every source that an article names, each under one id. Named sources are one node across
// articles, anonymous ones and unseen documents one node per article. Versions of one outlet's article are one node.
// Leaves out who transmits to whom (transmissions.ts).

import { digest } from "../lang/digest.ts";
import type { Article } from "../model/article.ts";
import type { Attribution } from "../model/attribution.ts";
import type { Node, Visibility } from "../model/trace.ts";

/** A node and what the count of chains must know of it. */
export interface KnownNode {
  readonly node: Node;
  /** Named well enough that its identity is known. */
  readonly identified: boolean;
  readonly family: string | null;
}

const nodeId = (...parts: readonly string[]): string => `node-${digest(parts)}`;

/** The node of an article. `id` may be another article's where both are versions of one report. */
export function articleNode(article: Article, id: string): KnownNode {
  const name = article.outlet?.name ?? article.title ?? article.input;
  const node: Node = { id: nodeId("article", id), kind: "article", article: id, name, visibility: "named" };
  return { node, identified: false, family: null };
}

/** A source as far as it is known: `key` tells it from others of its visibility. */
export interface SourceIdentity {
  readonly key: string;
  readonly name: string;
  readonly actor: string | null;
  readonly visibility: Exclude<Visibility, "latent">;
  /** Whether the name tells who is meant; if not, the node is one article's. */
  readonly identified: boolean;
  readonly family: string | null;
}

/** The node of a source: one for all articles where it is identified, else one within `article` (null: for all, whoever it is). */
export function sourceNode(source: SourceIdentity, article: string | null): KnownNode {
  const { key, name, actor, visibility, identified, family } = source;
  const scope = identified || article === null ? [] : [article];
  const node: Node = { id: nodeId("source", visibility, key, ...scope), kind: "source", actor, name, visibility };
  return { node, identified, family: identified ? family : null };
}

/** The node of an unseen source that a set of articles may have in common. */
export function latentNode(articles: readonly string[], name: string): KnownNode {
  const node: Node = { id: nodeId("latent", ...articles), kind: "latent", name, visibility: "latent" };
  return { node, identified: false, family: null };
}

/** The words of a source as the article has them, one space between words. */
export function sourceText(article: Article, attribution: Attribution): string {
  const words = attribution.source.spans.map((span) => article.text.slice(span.start, span.end)).join(" ");
  return words.replace(/\s+/gu, " ").trim();
}
