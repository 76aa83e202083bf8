// The JSON document `musnad-trace`, version 1: what the pipeline hands on from stage to stage and prints in the end.
// Its names are a contract with other programs (schema/musnad-trace.schema.json is generated from them); add fields freely, rename only with a new version.

import type { Actor } from "./actor.ts";
import type { Article } from "./article.ts";
import type { Attribution, Quotation, Voice } from "./attribution.ts";
import type { Claim } from "./claim.ts";
import type { Judgement } from "./judgement.ts";
import type { Note } from "./note.ts";
import type { Passage } from "./passage.ts";
import type { Node, Trace, Transmission } from "./trace.ts";

/** The document, filled as far as the pipeline has come: later stages' fields are absent until they ran. */
export interface TraceDocument {
  readonly format: "musnad-trace";
  readonly version: 1;
  readonly generator: string;
  readonly articles: readonly Article[];
  readonly attributions?: readonly Attribution[];
  readonly quotations?: readonly Quotation[];
  readonly voices?: readonly Voice[];
  readonly actors?: readonly Actor[];
  readonly passages?: readonly Passage[];
  readonly claims?: readonly Claim[];
  readonly nodes?: readonly Node[];
  readonly transmissions?: readonly Transmission[];
  readonly traces?: readonly Trace[];
  readonly judgements?: readonly Judgement[];
  readonly notes: readonly Note[];
}

/** A document whose every stage has run. */
export type FullTraceDocument = Required<TraceDocument>;
