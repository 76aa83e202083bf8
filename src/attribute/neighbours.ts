// The findings of one sentence beside each other: which of them stand inside another's words.
// Leaves out parents (nesting.ts) and who inherits from whom (inheritance.ts).

import { contains, type Span } from "../model/span.ts";
import type { Finding } from "./finding.ts";

/** The contents in which a finding stands: a source in there («… بحسب تقييمنا …») is no antecedent for what the outer source says next. */
export function enclosing(finding: Finding, beside: readonly Finding[]): readonly Span[] {
  const { cue } = finding;
  if (finding.relayOf !== null || cue === null) return [];
  const around = beside.filter(
    (other) => other !== finding && other.relayOf === null && other.at < finding.at && isUtterance(other),
  );
  return around.flatMap(({ content }) => content.filter((span) => contains(span, cue)));
}

/** Phrases of source that may stand behind what they cite. */
const ASIDES = new Set(["ATT-12", "ATT-13"]);

/** «قالت الوزيرة “…”، وفقا للوكالة»: behind what another says the agency is named in passing, the one who says goes on. */
export function isAside(finding: Finding, beside: readonly Finding[]): boolean {
  if (!ASIDES.has(finding.template)) return false;
  return beside.some(({ cue, form, mode, source, content }) => {
    const holds = cue !== null && finding.content.some((span) => span.start <= cue.start && cue.end <= span.end);
    const shares = content[0] !== undefined && content[0].start === finding.content[0]?.start;
    return (
      (holds || shares) && form !== null && form.tense !== "participle" && (mode === "inherited" || source.length > 0)
    );
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
