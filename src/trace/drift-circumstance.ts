// A circumstance that one retelling has and the other article nowhere: a condition, a contrast, a restriction, a word on who somebody is.
// Without it the same sentence says more. Leaves out clauses with a source (drift-own-voice.ts) and changes inside shared passages.

import { contains, lengthOf, type Span } from "../model/span.ts";
import { LEAST_CIRCUMSTANCE } from "./circumstance.ts";
import { isTelling, type Word } from "./content-words.ts";
import { type Finding, placeOf, type Version, type VersionPair } from "./drift-pair.ts";
import { TRACE_RULES } from "./rules.ts";
import { phraseAt } from "./sentence.ts";

/** Share of its telling words that the other article may have for it to be missing there. */
const KNOWN = 0.34;
/** Share of the rest of the sentence's telling words that the other sentence must have: the same statement, less the circumstance. */
const RETOLD = 0.5;

const shareOf = (words: readonly Word[], known: ReadonlySet<string>): number => {
  const telling = words.filter(isTelling);
  return telling.filter((word) => known.has(word.stem)).length / Math.max(1, telling.length);
};

const stemsIn = (words: readonly Word[]): ReadonlySet<string> => new Set(words.map((word) => word.stem));

function missingIn(one: Version, other: Version): Span | null {
  const { circumstances, sentence, sentenceWords } = one;
  if (circumstances.length === 0) return null;
  const beside = stemsIn(other.sentenceWords);
  const open = circumstances.filter(
    ({ openings }) => !openings.some((form) => phraseAt(other.sentenceWords, form) !== null),
  );
  for (const { clause } of open) {
    const [first, last] = [clause[0], clause.at(-1)];
    if (!first || !last) continue;
    const span = { start: first.start, end: last.end };
    const rest = sentenceWords.filter((word) => !contains(span, word));
    if (rest.filter(isTelling).length < LEAST_CIRCUMSTANCE || lengthOf(span) > lengthOf(sentence) / 1.5) continue;
    if (shareOf(rest, beside) < RETOLD) continue;
    if (shareOf(clause, other.words.stems()) <= KNOWN) return span;
  }
  return null;
}

/** A circumstance of one version that the other article has nowhere. */
export function circumstanceMissing(pair: VersionPair): readonly Finding[] {
  const point = { ar: "ظرف أو قيد في موضع ساقط من الآخر", en: "a circumstance on one side is missing on the other" };
  const found = (from: Span, to: Span): Finding => ({
    ...{ kind: "omission", rule: TRACE_RULES.omission, score: 0.65, point },
    ...{ from: placeOf(pair.from, from), to: placeOf(pair.to, to) },
  });
  const [here, there] = [missingIn(pair.from, pair.to), missingIn(pair.to, pair.from)];
  return [...(here ? [found(here, pair.to.member.unit)] : []), ...(there ? [found(pair.from.member.unit, there)] : [])];
}
