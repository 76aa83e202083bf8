// What a person decided about a finding. The machine never writes or overwrites one.

/** A person's decision: signed and dated, about one finding. */
export interface Judgement {
  readonly id: string;
  readonly at: string;
  readonly author: string;
  readonly act: "accept" | "reject" | "relabel" | "rate" | "note" | "undo";
  readonly subject: string;
  readonly body: string;
}
