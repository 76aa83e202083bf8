// Quotations that go on: a sentence or paragraph that is nothing but a quotation, behind one that is attributed, is the same source's words
// (ATT-34). Leaves out sentences with a cue of their own.

import { contains, type Span } from "../model/span.ts";
import type { Reported } from "./reporting-inheritance.ts";
import type { Reading } from "./reporting-sentence.ts";

/** Words. A shorter wholly quoted paragraph is a heading or a slogan. */
const SHORTEST_PARAGRAPH = 5;

/** The quotation that a sentence is, from its first word to its last; null where it is more than one. */
export function wholeQuotation({ sentence, words }: Reading): Span | null {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  const whole = sentence.quotations.find(
    (each) => each.depth === 0 && each.start <= first.start && each.end >= last.end,
  );
  return whole ? { start: Math.max(whole.start, sentence.start), end: Math.min(whole.end, sentence.end) } : null;
}

/** Whether the finding's words so far end in a quotation mark or an open quotation at the end of its sentence. */
function endsQuoted(finding: Reported, { sentence }: Reading): boolean {
  const last = finding.content.at(-1);
  return last !== undefined && sentence.quotations.some((each) => each.start <= last.start && each.end >= last.end - 1);
}

function ongoing(finding: Reported, span: Span, index: number, holder: number): Reported {
  return {
    goesOnWith: holder,
    ...finding,
    ...{
      template: "ATT-34",
      cue: null,
      mode: "inherited",
      source: [],
      content: [span],
      pronoun: null,
      participle: false,
    },
    ...{ addressee: null, medium: null, relayOf: null, sentence: index, at: 0 },
  };
}

function unclosedBefore({ sentence }: Reading): boolean {
  return sentence.quotations.some((each) => !each.closed && each.end >= sentence.end - 1);
}

/** The finding whose words a wholly quoted sentence goes on with, and whether they join it; null where no one's do. */
function joined(
  [holder, place]: readonly [Reported, number],
  whole: Span,
  index: number,
  readings: readonly Reading[],
): Reported | null {
  const [before, reading] = [readings[index - 1], readings[index]];
  if (!before || !reading || before.sentence.heading) return null;
  const same = before.sentence.paragraph === reading.sentence.paragraph;
  if ((same || unclosedBefore(before)) && endsQuoted(holder, readings[holder.sentence] ?? before))
    return { ...holder, content: [...holder.content, whole] };
  return same || reading.words.length >= SHORTEST_PARAGRAPH ? ongoing(holder, whole, index, place) : null;
}

/**
 * The findings with the quotations that go on, in order. `bySentence` are those of each sentence. In the same paragraph, and behind an opener
 * that was never closed, the words join the record before; in a new paragraph they are a record without cue.
 */
export function withContinuations(
  bySentence: readonly (readonly Reported[])[],
  readings: readonly Reading[],
): readonly Reported[] {
  const found: Reported[] = [];
  let last = -1;
  for (const [index, reading] of readings.entries()) {
    const own = bySentence[index] ?? [];
    const whole = reading.sentence.heading ? null : wholeQuotation(reading);
    // «“C, – said S. – C”»: the verb that interrupts a quotation says whose it is.
    const inside =
      whole !== null && own.every(({ cue, template }) => cue !== null && contains(whole, cue) && template !== "ATT-37");
    const holder = found[last];
    const next = whole && inside && holder ? joined([holder, last], whole, index, readings) : null;
    if (next && next.sentence < index) found[last] = next;
    else if (next) last = found.push(next) - 1;
    else {
      const speaker = own.findLastIndex((each) => speaks(each) && !isInside(each, own));
      last = speaker < 0 ? -1 : found.length + speaker;
    }
    const offset = found.length;
    for (const each of own) found.push(each.relayOf === null ? each : { ...each, relayOf: each.relayOf + offset });
  }
  return found;
}

/** Whether a finding stands in the words of another: then the text does not go on with its speaker. */
function isInside({ cue }: Reported, beside: readonly Reported[]): boolean {
  return cue !== null && beside.some((other) => other.cue !== cue && other.content.some((span) => contains(span, cue)));
}

function speaks(finding: Reported): boolean {
  return finding.mode !== "none" && finding.cue?.class !== "hearsay";
}
