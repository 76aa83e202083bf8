// All findings of one sentence, left to right: relays first, then phrases, then verbs; no word is the cue of two findings.
// Leaves out everything that needs another sentence.

import type { Finding } from "./finding.ts";
import { phraseFinding } from "./phrase-frames.ts";
import { relayAt } from "./relay.ts";
import { verbFinding } from "./verb-frames.ts";
import type { Sentence } from "./words.ts";

/** The findings of a sentence. `relayOf` indexes into the returned list. */
export function findingsOf(sentence: Sentence, index: number): readonly Finding[] {
  const found: Finding[] = [];
  let at = 0;
  while (at < sentence.words.length) {
    at = step(sentence, index, at, found);
  }
  return found;
}

function step(sentence: Sentence, index: number, at: number, found: Finding[]): number {
  const relay = relayAt(sentence, index, at);
  if (relay) {
    found.push(relay.outer, { ...relay.inner, relayOf: found.length });
    return relay.upTo;
  }
  const phrase = phraseFinding(sentence, index, at);
  if (phrase) {
    found.push(phrase.finding);
    return Math.max(phrase.upTo, at + 1);
  }
  const verb = verbFinding(sentence, index, at);
  if (verb) found.push(verb);
  return at + 1;
}
