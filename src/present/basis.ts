// On what a transmission rests: on what a text says, on what the tool infers, or on a person's decision alone. Leaves out how a format shows it.

import type { Transmission } from "../model/trace.ts";

/** What speaks for a transmission. */
export type Basis = "stated" | "inferred" | "judged";

// The rule under which a person's decision stands in the evidence.
const BY_A_PERSON = "TRA-39";

/** "judged" only where nothing but a person's word speaks for it; what was found and then accepted stays as found. */
export function basisOf({ stated, evidence }: Pick<Transmission, "stated" | "evidence">): Basis {
  if (stated) return "stated";
  return evidence.length > 0 && evidence.every(({ rule }) => rule === BY_A_PERSON) ? "judged" : "inferred";
}
