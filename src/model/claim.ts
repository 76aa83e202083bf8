// What several attributions or sentences say in common: the unit that is traced.

import type { Evidence, Id, Place } from "./span.ts";

/** How an article stands to the words: in somebody's mouth, in its own voice, denied, or left open. */
export type VersionStance = "attributed" | "unattributed" | "denied" | "questioned";

/** One wording of a claim, in one article. Denied and questioned versions carry no support. */
export interface Version {
  readonly at: Place;
  readonly attribution: Id<"attribution"> | null;
  readonly stance: VersionStance;
  /** Why this wording belongs to the claim. */
  readonly evidence?: readonly Evidence[];
  /** Ids of the judgements that put it here or set its stance. */
  readonly judgements?: readonly Id<"judgement">[];
}

/** One checkable statement, as claimed. `text` is the wording nearest the origin. */
export interface Claim {
  readonly id: Id<"claim">;
  readonly text: string;
  readonly versions: readonly Version[];
}
