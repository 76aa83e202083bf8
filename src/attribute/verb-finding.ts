// The finding that a verb makes once its speaker and content are known: its template, its cue's words and its weights.
// Leaves out how both are found (verb-frames.ts, object-frames.ts, pronoun-frames.ts).

import type { CueForm } from "../lang/ar/cue-forms.ts";
import { TURN_MARKERS } from "../lang/ar/cue-phrases.ts";
import type { Span } from "../model/span.ts";
import type { Anchor } from "./anchors.ts";
import type { Finding } from "./finding.ts";
import { isPreposition } from "./grammar.ts";
import type { Cue, Speaker } from "./speaker.ts";
import type { Sentence } from "./words.ts";

/** Whether a turn marker («من جهته») stands near the cue. */
function isTurn(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  return TURN_MARKERS.some((marker) =>
    words
      .slice(Math.max(0, at - 4), at + 6)
      .some((_, offset) => marker.every((key, i) => words[Math.max(0, at - 4) + offset + i]?.key === key)),
  );
}

function templateFor(cue: Cue, who: Speaker, anchor: Anchor | null): string {
  const { form } = cue;
  if (form.verb.class === "label" || (form.verb.class === "accuse" && anchor?.kind === "complementiser"))
    return "ATT-17";
  if (form.tense === "participle")
    return anchor && anchor.kind !== "complementiser" && anchor.kind !== "preposition" ? "ATT-06" : "ATT-07";
  if (who.mode === "inherited") return "ATT-02";
  if (isTurn(cue.sentence, cue.at)) return "ATT-20";
  if (who.before) return "ATT-03";
  if (anchor?.kind === "colon") return "ATT-04";
  if (anchor?.kind === "quotation") return "ATT-05";
  return anchor?.kind === "complementiser" ? "ATT-01" : "ATT-08";
}

function cueSpan(cue: Cue, anchor: Anchor | null): Span {
  const word = cue.sentence.words[cue.at];
  const next = cue.sentence.words[cue.at + 1];
  const start = word?.bareStart ?? 0;
  const governs =
    anchor &&
    anchor.preposition !== "" &&
    next &&
    isPreposition(next) &&
    (anchor.marker === cue.at + 1 || anchor.content === cue.at + 2);
  return { start, end: (governs ? next?.end : word?.end) ?? start };
}

export function verbFindingOf(cue: Cue, who: Speaker, anchor: Anchor | null, content: Span): Finding {
  const { form } = cue;
  return {
    template: templateFor(cue, who, anchor),
    cue: {
      ...cueSpan(cue, anchor),
      lemma: form.verb.lemma,
      class: form.verb.class,
      commitment: form.verb.commitment,
      stance: form.verb.stance,
    },
    mode: who.mode,
    source: who.span ? [who.span] : [],
    content: [content],
    form: { gender: form.gender, number: form.number, tense: form.tense, person: form.person },
    label: form.verb.class === "label" || form.verb.class === "accuse" || (isBelief(form) && anchor === null),
    medium: who.phrase?.medium ?? null,
    addressee: who.phrase?.addressee ?? null,
    relayOf: null,
    sentence: cue.index,
    at: cue.at,
  };
}

/** «اعتبر», «عدّ»: "considers", or a mere copula. */
export function isBelief(form: CueForm): boolean {
  return ["اعتبر", "عدّ"].includes(form.verb.lemma);
}
