// Headings without a verb of saying: «Minister: the bridge is safe» and «The bridge is safe – minister» (ATT-33).
// Leaves out headings with a verb, which the frames read.

import type { FoundCue } from "./finding.ts";
import { spanOfClause } from "./reporting-content.ts";
import type { Reported } from "./reporting-inheritance.ts";
import { isNominal, kindOfSource, type Range, spanOf } from "./reporting-phrase.ts";
import { hasDash, isCapital, quotationFrom, type Reading } from "./reporting-sentence.ts";
import { hasColon } from "./words.ts";

/** Words. A longer piece beside the mark is no speaker. */
const LONGEST_SPEAKER = 6;
/** Words. A shorter piece says nothing. */
const SHORTEST_CONTENT = 3;

/** Whether the words name someone who can speak: a head of a source or a name, no place or topic. `known`: sources the body names. */
function speaks(reading: Reading, range: Range, known: (text: string) => boolean): boolean {
  const { words, lexicon, sentence } = reading;
  const span = spanOf(reading, range);
  if (!span || range.to - range.from > LONGEST_SPEAKER || !isNominal(reading, range)) return false;
  const kind = lexicon.kinds.get(words[range.to - 1]?.key ?? "");
  const head = kind !== undefined && kind !== "document" && !isCapital(words[range.to]);
  return head || known(sentence.text.slice(span.start, span.end));
}

function finding(
  reading: Reading,
  index: number,
  [source, content]: readonly [Range, Range],
  mark: number,
): Reported | null {
  const { words, sentence } = reading;
  const [named, said] = [spanOf(reading, source), spanOfClause(reading, content.from, content.to)];
  const gap = words[mark]?.gap ?? "";
  const at = (words[mark - 1]?.end ?? 0) + gap.search(/[:–—-]/);
  if (!named || !said) return null;
  const lemma = sentence.text.charAt(at);
  const cue: FoundCue = { start: at, end: at + 1, lemma, class: "say", commitment: 2, stance: 0 };
  return {
    ...{ template: "ATT-33", cue, mode: "named", source: [named], kind: kindOfSource(reading, source, source.to) },
    ...{ content: [said], form: null, label: false, medium: null, addressee: null, relayOf: null },
    ...{ sentence: index, at: mark, pronoun: null, participle: false },
  };
}

/** The record of a heading's colon or last dash, or of the colon after which a speaker's words are quoted («Dale: “C”»); else null. `known` tells whether the body names this source. */
export function headingFinding(reading: Reading, index: number, known: (text: string) => boolean): Reported | null {
  const { words, sentence } = reading;
  const colon = words.findIndex((word, at) => at > 0 && hasColon(word));
  if (!sentence.heading && quotationFrom(reading, colon) === null) return null;
  const before: Range = { from: 0, to: colon };
  const behind: Range = { from: colon, to: words.length };
  if (colon > 0 && behind.to - behind.from >= SHORTEST_CONTENT && speaks(reading, before, known))
    return finding(reading, index, [before, behind], colon);
  if (!sentence.heading) return null;
  const mark = words.findLastIndex((word, at) => at > 0 && (hasColon(word) || hasDash(word)));
  const last: Range = { from: mark, to: words.length };
  if (mark < SHORTEST_CONTENT || !speaks(reading, last, known)) return null;
  return finding(reading, index, [last, { from: 0, to: mark }], mark);
}
