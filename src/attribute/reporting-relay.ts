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

/** Verbs of being quoted, and what the one quoted does («was quoted by Coast News | as saying»). */
const QUOTED = "be quoted";
const AS_SAYING = "as saying";

/** «The mayor was quoted by Coast News as saying»: who stands before the verb speaks, who stands behind it quotes; null where it is another pair. */
function exchanged(outer: Reported | undefined, inner: Reported | undefined): readonly [Reported, Reported] | null {
  if (outer?.cue?.lemma !== QUOTED || inner?.cue?.lemma !== AS_SAYING || inner.source.length === 0) return null;
  const [first] = outer.content;
  const quotes = inner.source.some((span) => first !== undefined && span.start >= first.start && span.end <= first.end);
  if (!quotes) return null;
  const who = ({ mode, source, kind, pronoun }: Reported) => ({ mode, source, pronoun, ...(kind ? { kind } : {}) });
  return [
    { ...outer, ...who(inner), template: "ATT-32", content: inner.content },
    { ...inner, ...who(outer), template: "ATT-32" },
  ];
}

/** A sentence's findings in which the two mouths of «was quoted by S as saying» have changed places. */
export function withQuoters(own: readonly Reported[]): readonly Reported[] {
  const found = [...own];
  for (let at = 0; at + 1 < found.length; at++) {
    const pair = exchanged(found[at], found[at + 1]);
    if (pair) found.splice(at, 2, pair[0], { ...pair[1], relayOf: at });
  }
  return found;
}

/** Behind «was quoted as saying» the one who quotes: «by Coast News». */
export function quoter(reading: Reading, cue: Cue, inner: Reported): Reported | null {
  const { words, lexicon } = reading;
  if (inner.cue?.class !== RELAY || !lexicon.agentMarks.has(words[cue.to]?.key ?? "")) return null;
  const agent = subjectBehind(reading, cue.to + 1);
  if (!agent?.span) return null;
  return { ...inner, template: "ATT-32", mode: "named", source: [agent.span], kind: agent.kind, pronoun: null };
}
