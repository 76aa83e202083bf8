// Whose voice each sentence is in: attributed, mixed, hedged or editorial. Counts the words that contents cover.
// Leaves out who the voice belongs to (the attributions say).

import { HEDGES } from "../lang/ar/cue-phrases.ts";
import type { Article } from "../model/article.ts";
import type { Attribution, Voice } from "../model/attribution.ts";
import { overlaps, type Span } from "../model/span.ts";
import { adoptionsOf } from "./adoption.ts";
import { firstTouched } from "./positions.ts";
import type { Sentence, Word } from "./words.ts";

/** Share of a sentence's words outside contents, cues and sources up to which it is still wholly attributed. Raising it hides the outlet's own additions. */
const OWN_WORDS_ALLOWED = 0.25;

function isCovered(word: Word, spans: readonly Span[]): boolean {
  return spans.some((span) => overlaps(span, { start: word.bareStart, end: word.end }));
}

function voiceOf(sentence: Sentence, here: readonly Attribution[]): Voice["voice"] {
  const sourced = here.filter((each) => each.source.kind !== "none");
  const spans = sourced.flatMap((each) => [
    ...each.content,
    ...each.source.spans,
    ...(each.cue ? [each.cue] : []),
    ...(each.medium ? [each.medium] : []),
    ...(each.addressee ? [each.addressee] : []),
  ]);
  const own = sentence.words.filter((word) => !isCovered(word, spans)).length;
  if (sourced.length > 0) return own <= sentence.words.length * OWN_WORDS_ALLOWED ? "attributed" : "mixed";
  if (here.length > 0 || sentence.words.some((word) => HEDGES.has(word.key))) return "hedged";
  return "editorial";
}

/** For every sentence the attributions whose content or cue touches it. */
function bySentence(
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
): readonly (readonly Attribution[])[] {
  const here: Set<Attribution>[] = sentences.map(() => new Set());
  for (const attribution of attributions)
    for (const span of [...attribution.content, ...(attribution.cue ? [attribution.cue] : [])])
      for (let at = firstTouched(sentences, span); (sentences[at]?.start ?? Infinity) < span.end; at++)
        here[at]?.add(attribution);
  return here.map((each) => [...each]);
}

/** The voice of every sentence, in order. */
export function voicesOf(
  article: Article,
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
): readonly Voice[] {
  const adoptions = adoptionsOf(sentences, attributions);
  const adopted = new Map(adoptions.map((each) => [each.heading.start, attributions[each.attribution]]));
  const here = bySentence(sentences, attributions);
  return sentences.map((sentence, index) => {
    const attribution = adopted.get(sentence.start);
    return {
      article: article.id,
      start: sentence.start,
      end: sentence.end,
      voice: voiceOf(sentence, here[index] ?? []),
      ...(attribution ? { adopts: attribution.id } : {}),
    };
  });
}
