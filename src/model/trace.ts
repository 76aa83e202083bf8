// On whom a claim rests: nodes, transmissions, the interval of independent chains, and what changed on the way.

import type { Evidence, Id, Place } from "./span.ts";

/** What can be known of a node: named, anonymous, a document that nobody shows, or a common source that no text names. */
export type Visibility = "named" | "anonymous" | "unseen-document" | "latent";

interface NodeBase {
  readonly id: Id<"node">;
  readonly name: string;
  readonly visibility: Visibility;
}

/** An article as a bearer of claims. */
export interface ArticleNode extends NodeBase {
  readonly kind: "article";
  readonly article: Id<"article">;
}
/** Someone or something that an article names as its source. */
export interface SourceNode extends NodeBase {
  readonly kind: "source";
  readonly actor: Id<"actor"> | null;
}
/** An unseen common source that the tool infers from shared words. */
export interface LatentNode extends NodeBase {
  readonly kind: "latent";
}
/** Whatever a claim passes through on its way. */
export type Node = ArticleNode | SourceNode | LatentNode;

/** How words came from one node to another; `shares-source` has no direction between the articles. */
export type TransmissionHow = "cites" | "copies" | "shares-source" | "relays";

/** An arrow along which a claim travelled. `stated` is true only where a text says so. */
export interface Transmission {
  readonly from: Id<"node">;
  readonly to: Id<"node">;
  readonly how: TransmissionHow;
  readonly stated: boolean;
  readonly claims: readonly Id<"claim">[];
  readonly evidence: readonly Evidence[];
  /** Ids of the judgements that accepted, relabelled or added it: what a person decided is neither stated nor inferred. */
  readonly judgements?: readonly Id<"judgement">[];
}

/** What changed between two versions. */
export type DriftKind =
  | "certainty"
  | "attribution"
  | "actor"
  | "label"
  | "number"
  | "date"
  | "quotation"
  | "omission"
  | "wording";

/** One change between two versions of a claim, with a sentence in both interface languages. */
export interface Drift {
  readonly kind: DriftKind;
  readonly from: Place;
  readonly to: Place;
  readonly summary: { readonly ar: string; readonly en: string };
  readonly evidence: readonly Evidence[];
}

/** How many independent chains support a claim: `low` counts everything that could share an unseen source once, `high` only what is proven to. */
export interface ChainInterval {
  readonly low: number;
  readonly high: number;
}

/** The answer for one claim. */
export interface Trace {
  readonly claim: Id<"claim">;
  /** Articles that carry the claim (attributed or unattributed). */
  readonly reports: number;
  readonly chains: ChainInterval;
  /** The narrowest layer: removing these nodes leaves no path from an origin to a report. */
  readonly narrowest: readonly Id<"node">[];
  /** Nodes that all found paths pass through. */
  readonly commonLink: readonly Id<"node">[];
  /** Nodes with nothing behind them. */
  readonly origins: readonly Id<"node">[];
  /** The proof: node-disjoint paths, each from an origin to a report. */
  readonly paths?: readonly (readonly Id<"node">[])[];
  readonly drifts: readonly Drift[];
}
