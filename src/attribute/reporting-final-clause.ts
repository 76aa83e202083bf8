// The clause of a verb that stands at its end (Turkish, Persian): where it begins, where what is said ends, whether it is turned into a noun.
// Leaves out the source that opens it (reporting-opening.ts).

import { segmentEnd } from "./reporting-opening.ts";
import type { Cue, Reading } from "./reporting-sentence.ts";

/** Where the cue's own clause begins: behind the last verb before it, or where its quotation or sentence does. */
export function clauseStart(reading: Reading, cue: Cue, to: number): number {
  const { words, cues, lexicon } = reading;
  const level = words[cue.from]?.quotation ?? -1;
  const before = cues.findLast(
    (each) => each.to <= to && each.reading.kind === "verb" && words[each.from]?.quotation === level,
  );
  const floor =
    level < 0
      ? 0
      : Math.max(
          0,
          words.findIndex((word) => word.quotation === level),
        );
  if (!before) return floor;
  // «با بیان اینکه C، …»: a phrase that goes with the main verb has its own clause behind it, up to the comma.
  const ownClause =
    before.reading.kind === "verb" && before.reading.voice === "participle" && lexicon.nominalEndings.length === 0;
  return Math.max(floor, ownClause ? segmentEnd(reading, before.to, to) : before.to);
}

/** Whether the words before `to` end in a nominalised clause. */
export function endsNominal({ words, lexicon }: Reading, to: number): boolean {
  let at = to - 1;
  while (at > 0 && lexicon.adverbs.has(words[at]?.key ?? "")) at--;
  const key = words[at]?.key ?? "";
  return lexicon.nominalEndings.some((ending) => key.endsWith(ending) && key.length > ending.length);
}
