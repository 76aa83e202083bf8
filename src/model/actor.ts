// The one named, with all namings; and what outlets call it beyond its name.

import type { Id, Place } from "./span.ts";

/** What an actor is; `anonymous` and `document` are of one article each. */
export type ActorKind =
  | "person"
  | "role"
  | "organisation"
  | "state"
  | "group"
  | "media"
  | "place"
  | "document"
  | "anonymous";

/** What a label does to the one it names. */
export type LabelCharge = "neutral" | "honorific" | "derogatory" | "distancing";

/** What an outlet calls an actor beyond its name: «الإرهابية», «المدعو», «معالي». */
export interface Label {
  readonly text: string;
  readonly charge: LabelCharge;
  readonly at: Place;
}

/** Someone or something named in the articles. `name` is its fullest naming. Anonymous sources and unseen documents are actors of one article each. */
export interface Actor {
  readonly id: Id<"actor">;
  readonly kind: ActorKind;
  readonly name: string;
  readonly aliases: readonly { readonly text: string; readonly count: number }[];
  readonly mentions: readonly Place[];
  readonly labels: readonly Label[];
  /** Who answers for it, where that is public ("state:SY", "afp"), or the name that namesakes share ("name:…"): nothing shows actors of one family independent of each other. */
  readonly family?: string;
  /** Ids of the judgements that made it what it is. */
  readonly judgements?: readonly Id<"judgement">[];
}
