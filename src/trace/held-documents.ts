// Papers that somebody is said to hold, and nameless sources behind an outlet whose article is at hand: which node they are.
// Leaves out who holds what in the text (sources.ts).

import { documentStanding } from "../lang/ar/document-heads.ts";
import { foldWord } from "../lang/normalise.ts";
import { tokenise } from "../lang/tokens.ts";
import { type Affair, FARTHEST, type FoundSource } from "./affair.ts";
import { bareHead } from "./document-words.ts";
import { type KnownNode, sourceNode } from "./node-book.ts";
import { findSource } from "./sources.ts";

const headKey = (name: string): string => {
  const head = tokenise(name).find((token) => documentStanding(token.fold) !== null);
  return head ? bareHead(head.fold) : foldWord(name);
};

/**
 * The document that a source holds: one node for all articles that speak of that source's papers of this kind. Where an article at hand holds
 * it, the node is the one that this article's own words give.
 */
export function heldBy(document: FoundSource, holder: KnownNode): FoundSource {
  const { node } = document.known;
  if (document.standing !== "held" || node.kind !== "source") return document;
  const { name, actor } = node;
  if (holder.node.kind === "article") {
    const own = { key: headKey(name), name, actor, visibility: "unseen-document" as const, identified: false };
    return { ...document, known: sourceNode({ ...own, family: null }, holder.node.article) };
  }
  if (!holder.identified) return document;
  const key = `${headKey(name)} of ${holder.node.id}`;
  const identity = {
    key,
    name: node.name,
    actor: node.actor,
    visibility: "unseen-document" as const,
    identified: false,
    family: null,
  };
  return { ...document, known: sourceNode(identity, null) };
}

/** Words that two namings of one nameless source have in common: the shorter one's all stand in the longer, the head first. */
function isNamedAlike(one: string, other: string): boolean {
  const [left, right] = [one, other].map((name) => tokenise(name).map((token) => bareHead(token.fold)));
  if (!left?.[0] || !right || left[0] !== right[0]) return false;
  return left.every((word) => right.includes(word)) || right.every((word) => left.includes(word));
}

/** The one nameless source or unshown document of an article at hand that `source` can be; null where none or several can. */
export function sourceWithin(source: FoundSource, report: KnownNode, affair: Affair): KnownNode | null {
  if (report.node.kind !== "article") return null;
  if (source.standing === "held") return heldBy(source, report).known;
  const { visibility, name } = source.known.node;
  const own = (affair.attributionsOf.get(report.node.article) ?? []).slice(0, FARTHEST);
  const alike = own.flatMap((one) => {
    const known = findSource(one, affair)?.known;
    return known?.node.visibility === visibility && isNamedAlike(known.node.name, name) ? [known] : [];
  });
  const found = new Map(alike.map((known) => [known.node.id as string, known]));
  const [first] = found.values();
  return found.size === 1 && first ? first : null;
}
