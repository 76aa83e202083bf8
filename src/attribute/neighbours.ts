// The findings of one sentence beside each other: which of them stand inside another's words.
// Leaves out parents (nesting.ts) and who inherits from whom (inheritance.ts).

import type { Finding } from "./finding.ts";

/** A source inside another's content («… بحسب تقييمنا …») is no antecedent for what the outer source says next. */
export function isNested(finding: Finding, beside: readonly Finding[]): boolean {
  const cue = finding.cue;
  if (finding.relayOf !== null) return false;
  return (
    cue !== null &&
    beside.some(
      (other) =>
        other !== finding &&
        other.relayOf === null &&
        other.at < finding.at &&
        other.content.some((span) => span.start <= cue.start && cue.end <= span.end && isUtterance(other)),
    )
  );
}

/** Phrases of source that may stand behind what they cite. */
const ASIDES = new Set(["ATT-12", "ATT-13"]);

/** «قالت الوزيرة “…”، وفقا للوكالة»: behind what another says the agency is named in passing, the one who says goes on. */
export function isAside(finding: Finding, beside: readonly Finding[]): boolean {
  if (!ASIDES.has(finding.template)) return false;
  return beside.some(({ cue, form, mode, source }) => {
    const holds = cue !== null && finding.content.some((span) => span.start <= cue.start && cue.end <= span.end);
    return holds && form !== null && form.tense !== "participle" && (mode === "inherited" || source.length > 0);
  });
}

function isUtterance(finding: Finding): boolean {
  return finding.form !== null && finding.mode !== "none";
}

/** The findings of each sentence. */
export function neighbours(findings: readonly Finding[]): ReadonlyMap<number, readonly Finding[]> {
  const found = new Map<number, Finding[]>();
  for (const finding of findings) {
    const known = found.get(finding.sentence);
    if (known) known.push(finding);
    else found.set(finding.sentence, [finding]);
  }
  return found;
}
