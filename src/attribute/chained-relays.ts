// Sources behind sources in one sentence (ATT-10): «قالت M نقلاً عن S إن C», «C، بحسب ما أوردت M نقلاً عن S», «C، بحسب ما نقلت M عن S»; and
// whose words «على حد قوله» keeps at a distance. Leaves out «نقلت M عن S قوله» (relay.ts) and parents by containment (nesting.ts).

import type { Finding } from "./finding.ts";
import { EMPTY } from "./phrase-finding.ts";
import type { Relay } from "./relay.ts";
import { phraseAfter, phraseSpan } from "./source-phrase.ts";
import type { Sentence } from "./words.ts";

/** Units of text, blanks and a comma. Between the end of one piece and the cue that goes on from it. */
const GAP = 3;

function startOf(finding: Finding): number {
  return finding.content[0]?.start ?? -1;
}

function endOf(finding: Finding): number {
  return finding.content.at(-1)?.end ?? -1;
}

/** «أكدت الوكالة نقلاً عن مسؤول أن C»: the verb is the relay's outer half; `isAdverbial`: it is «نقلاً»; null where no verb before has the same content. */
export function behindVerb(relay: Relay, found: readonly Finding[], isAdverbial: boolean): Finding | null {
  if (!isAdverbial || !relay.outer.cue || !relay.inner.cue) return null;
  const outer = found.findIndex((each) => each.form !== null && startOf(each) === startOf(relay.inner));
  if (outer < 0) return null;
  const cue = {
    ...relay.outer.cue,
    start: relay.outer.cue.start,
    end: Math.max(relay.outer.cue.end, relay.inner.cue.end),
  };
  return { ...relay.inner, cue, relayOf: outer };
}

/** «بحسب ما أوردت الصحيفة نقلاً عن مصادر»: what the outer source passes on is what the inner one said. */
function behindSource(finding: Finding, found: readonly Finding[]): Finding {
  const cue = finding.cue;
  const outer = found.length - 1;
  const last = found[outer];
  if (!cue || !last || cue.class !== "relay" || last.template === "ATT-10") return finding;
  const end = last.source[0]?.end ?? -1;
  if (cue.start < end || cue.start - end > GAP || last.form?.tense === "participle") return finding;
  return { ...finding, content: last.content, relayOf: outer };
}

/** «أضاف سالم أن C، على حد قوله»: the distance is kept from C, not from the outlet's own «أضاف سالم». */
function keptAway(finding: Finding, found: readonly Finding[]): Finding {
  const cue = finding.cue;
  if (!cue || finding.mode !== "inherited" || !["distance", "doubt"].includes(cue.class)) return finding;
  const said = found.findLast((each) => endOf(each) <= cue.start && cue.start - endOf(each) <= GAP);
  return said ? { ...finding, content: said.content } : finding;
}

/** A finding without verb, with the content that the findings before it give it. */
export function chained(finding: Finding, found: readonly Finding[]): Finding {
  return keptAway(behindSource(finding, found), found);
}

/** «بحسب ما نقلت الوكالة عن الوزير»: whom the aside relays, or null. `relayOf` is the aside's own index. */
export function relayedIn(sentence: Sentence, aside: Finding, relayOf: number): Finding | null {
  const { words } = sentence;
  const end = aside.source[0]?.end;
  if (aside.template !== "ATT-12" || aside.cue?.lemma !== "نقل" || end === undefined) return null;
  const at = words.findIndex((word) => word.start >= end);
  const about = words[at];
  const phrase = about?.key === "عن" ? phraseAfter(sentence, at + 1, words.length) : null;
  const span = phrase && phrase.from === at + 1 ? phraseSpan(sentence, phrase) : null;
  if (!about || !span) return null;
  const cue = { start: about.start, end: about.end, lemma: "نقل", class: "relay", commitment: 2, stance: 0 } as const;
  const { content, sentence: index } = aside;
  return { ...EMPTY, template: "ATT-10", cue, mode: "named", source: [span], content, sentence: index, at, relayOf };
}
