// All findings of one sentence, left to right: relays first, then phrases, then verbs; no word is the cue of two findings and no
// content begins twice. Leaves out everything that needs another sentence.

import { awarenessFinding } from "./awareness-frame.ts";
import { behindVerb, chained, relayedIn } from "./chained-relays.ts";
import type { Finding } from "./finding.ts";
import { hearsayFinding } from "./hearsay-frames.ts";
import { nounFindingAt } from "./noun-frames.ts";
import { prepositionFinding } from "./phrase-frames.ts";
import { postposed } from "./postposed-frame.ts";
import { isSetOff } from "./postposed-verb.ts";
import { quotationFirst } from "./quotation-first.ts";
import { relayAt } from "./relay.ts";
import { verbFinding } from "./verb-frames.ts";
import type { Sentence } from "./words.ts";

/** The findings of a sentence. `relayOf` indexes into the returned list. */
export function findingsOf(sentence: Sentence, index: number): readonly Finding[] {
  const found: Finding[] = [];
  let at = 0;
  while (at < sentence.words.length) at = step(sentence, index, at, found);
  return withoutDoubles(found);
}

function step(sentence: Sentence, index: number, at: number, found: Finding[]): number {
  const relay = relayAt(sentence, index, at);
  if (relay) {
    const inner = behindVerb(relay, found, sentence.words[at]?.key === "نقلا");
    if (inner) found.push(inner);
    else found.push(relay.outer, { ...relay.inner, relayOf: found.length });
    return relay.upTo;
  }
  const phrase =
    prepositionFinding(sentence, index, at) ??
    awarenessFinding(sentence, index, at) ??
    hearsayFinding(sentence, index, at) ??
    nounFindingAt(sentence, index, at);
  if (phrase) {
    found.push(chained(phrase.finding, found));
    const relayed = relayedIn(sentence, phrase.finding, found.length - 1);
    if (relayed) found.push(relayed);
    return Math.max(phrase.upTo, at + 1);
  }
  const own = quotationFirst(sentence, index, at) ?? verbFinding(sentence, index, at);
  const verb = own ?? (found.length === 0 || isSetOff(sentence, at) ? postposed(sentence, index, at) : null);
  if (verb) found.push(verb);
  return at + 1;
}

function startOf(finding: Finding): number {
  return finding.content[0]?.start ?? -1;
}

const SPEAKING = new Set(["say", "add", "comment", "explain", "reply", "assert", "admit", "conclude-speech"]);

/** «علّق سالم قائلاً: “…”»: a verb of speech is the cue, «قائلاً» only repeats it; «سمّى المتورطين قائلاً» is another act. */
function speaksItself({ form, cue }: Finding): boolean {
  return form !== null && form.tense !== "participle" && SPEAKING.has(cue?.class ?? "");
}

function isParticiple({ form }: Finding): boolean {
  return form?.tense === "participle";
}

function isFiniteVerb({ form }: Finding): boolean {
  return form !== null && form.tense !== "participle";
}

/** Which of two findings with the same content stays: «علّق فلان قائلاً: “…”» the participle, «رفض تأكيد أن …» the verb. */
function isSurplus(finding: Finding, others: readonly Finding[]): boolean {
  return others.some((other) => {
    if (!sharesContent(finding, other)) return false;
    if (finding.template === "ATT-18" || finding.template === "ATT-11") return other.template !== finding.template;
    const saying = other.cue?.lemma === "قال";
    if (isParticiple(finding) && isFiniteVerb(other) && finding.cue?.lemma !== "قال")
      return other.at < finding.at && (other.mode === "named" || other.mode === finding.mode);
    if (finding.mode === "antecedent" && other.mode === "named" && other.at < finding.at) return true;
    if (finding.cue?.lemma === "قال" && finding.form?.tense === "participle" && speaksItself(other))
      return other.at < finding.at;
    if (!speaksItself(finding) && saying && isParticiple(other) && isFiniteVerb(finding)) return other.at > finding.at;
    return other.at > finding.at && finding.mode === "inherited" && areAlike(finding, other);
  });
}

/** Two records of one content, neither of them a relay's inner half. */
function sharesContent(one: Finding, other: Finding): boolean {
  if (one.template === "ATT-12" || other.template === "ATT-12") return false;
  return other !== one && other.relayOf === null && one.relayOf === null && startOf(other) === startOf(one);
}

/** Two verbs of one tense. */
function areAlike(one: Finding, other: Finding): boolean {
  return one.form !== null && other.form !== null && one.form.tense === other.form.tense;
}

/** The participle that stays takes the subject of the verb that goes. */
function adopted(finding: Finding, surplus: readonly Finding[]): Finding {
  if (finding.mode !== "inherited") return finding;
  const donor = surplus.find(
    (other) => startOf(other) === startOf(finding) && other.source.length > 0 && other.form !== null,
  );
  return donor
    ? { ...finding, source: donor.source, mode: "named", medium: donor.medium, addressee: donor.addressee }
    : finding;
}

function withoutDoubles(found: readonly Finding[]): readonly Finding[] {
  const surplus = found.filter((finding) => isSurplus(finding, found));
  if (surplus.length === 0) return found;
  const kept = found.filter((finding) => !surplus.includes(finding));
  return kept.map((finding) => {
    const relay = finding.relayOf === null ? null : kept.indexOf(found[finding.relayOf] as Finding);
    return { ...adopted(finding, surplus), relayOf: relay === null || relay < 0 ? null : relay };
  });
}
