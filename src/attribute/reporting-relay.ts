// Relays of two mouths: «Coast News reported, citing a diplomat» and «the mayor was quoted as saying by Coast News». Each mouth is a record
// of its own; the inner one's parent is the outer. Leaves out «quoted a minister as saying», which nesting by containment finds.

import type { Reported } from "./reporting-inheritance.ts";
import type { Cue, Reading } from "./reporting-sentence.ts";
import { subjectBehind } from "./reporting-source-behind.ts";

const RELAY = "relay";

/** Whether the finding is a phrase that only names on whom another record rests: «citing S». */
function cites(finding: Reported): boolean {
  return finding.cue?.class === RELAY && finding.mode === "named" && finding.template === "ATT-27";
}

/** The record that a citing phrase serves: the nearest one of its sentence that someone else speaks, of its content. */
function citedBy(own: readonly Reported[], at: number): number {
  const phrase = own[at];
  let best = -1;
  for (const [index, other] of own.entries()) {
    if (index === at || cites(other) || other.mode === "none" || !phrase) continue;
    if (best < 0 || Math.abs(other.at - phrase.at) < Math.abs((own[best]?.at ?? 0) - phrase.at)) best = index;
  }
  return best;
}

/** A sentence's findings in which what a citing phrase names says the words of the record that cites it. */
export function withCited(own: readonly Reported[]): readonly Reported[] {
  return own.map((finding, at) => {
    const outer = cites(finding) ? citedBy(own, at) : -1;
    const holder = own[outer];
    return holder ? { ...finding, template: "ATT-32", content: holder.content, relayOf: outer } : finding;
  });
}

/** Behind «was quoted as saying» the one who quotes: «by Coast News». */
export function quoter(reading: Reading, cue: Cue, inner: Reported): Reported | null {
  const { words, lexicon } = reading;
  if (inner.cue?.class !== RELAY || !lexicon.agentMarks.has(words[cue.to]?.key ?? "")) return null;
  const agent = subjectBehind(reading, cue.to + 1);
  if (!agent?.span) return null;
  return { ...inner, template: "ATT-32", mode: "named", source: [agent.span], kind: agent.kind, pronoun: null };
}
