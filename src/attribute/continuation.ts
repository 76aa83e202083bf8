// Clauses that hang on the verb of the sentence before (ATT-16): «وأنّ …» at the head of a sentence or paragraph; «كما أنّ» only after a
// quoted clause, else it is the outlet's own. Leaves out «وأنّ» inside a sentence: there the content simply runs on.

import type { Span } from "../model/span.ts";
import { contentEnd, spanOfWords } from "./extent.ts";
import type { Finding } from "./finding.ts";
import { complementiserAt } from "./grammar.ts";
import { openingQuotation } from "./speech-marks.ts";
import type { Sentence } from "./words.ts";

/** Sentences. A clause with «وأنّ» further from its verb stays unattributed. */
const CONTINUATION_REACH = 2;

function opener(sentence: Sentence): number | null {
  const { words } = sentence;
  const first = words[0];
  if (first?.conjunction === "و" && complementiserAt(words, 0) && /^ا/.test(first.key)) return 1;
  return first?.key === "كما" && complementiserAt(words, 1) ? 2 : null;
}

function quotes(sentence: Sentence, finding: Finding): boolean {
  return sentence.quotations.some((quotation) =>
    finding.content.some((span) => quotation.start >= span.start && quotation.end <= span.end),
  );
}

/** The last finding of the sentences before that a clause could hang on. */
function governor(findings: readonly Finding[], index: number): Finding | null {
  for (let at = findings.length - 1; at >= 0; at--) {
    const finding = findings[at];
    if (!finding || finding.sentence < index - CONTINUATION_REACH) return null;
    if (finding.sentence >= index || finding.relayOf !== null) continue;
    return finding.cue && finding.cue.class !== "hearsay" ? finding : null;
  }
  return null;
}

/** What the last speaker goes on to say: the source is inherited, nothing else of the earlier finding is. */
function goesOn(
  last: Finding,
  { cue, content, sentence }: Pick<Finding, "cue" | "sentence"> & { readonly content: Span },
): Finding {
  return {
    ...last,
    ...{ template: "ATT-16", cue, mode: "inherited", source: [], content: [content], form: null, label: false },
    ...{ medium: null, addressee: null, relayOf: null, sentence, at: 0 },
  };
}

/** Words. A shorter wholly quoted paragraph is a heading or a slogan. */
const SHORTEST_FLOATING = 8;

/** A paragraph that is one quotation and has no cue: the same speaker goes on. `findings` are those of the paragraphs before. */
export function floatingQuotation(sentence: Sentence, index: number, findings: readonly Finding[]): Finding | null {
  const first = sentence.words[0];
  const last = governor(findings, index);
  if (!first || !last || sentence.heading || sentence.words.length < SHORTEST_FLOATING) return null;
  const whole = sentence.quotations.find(
    (each) =>
      each.depth === 0 && each.start >= sentence.start && each.start <= first.start && each.end >= sentence.end - 2,
  );
  if (!whole || whole.start > sentence.start + 1) return null;
  const content = { start: whole.start, end: whole.end };
  return goesOn(last, { cue: null, content, sentence: index });
}

/** The continuation that a sentence is, or null. `findings` are those of the sentences before. */
export function continuation(
  sentence: Sentence,
  index: number,
  findings: readonly Finding[],
  previous: Sentence | undefined,
): Finding | null {
  const from = opener(sentence);
  const last = from === null ? null : governor(findings, index);
  const first = sentence.words[0];
  if (from === null || !last?.cue || !first || !previous) return null;
  if (from === 2 && !quotes(previous, last)) return null;
  const quotation = openingQuotation(sentence, from);
  const content = spanOfWords(sentence, from, contentEnd(sentence, from, { quotation, tail: true }), quotation);
  const end = sentence.words[from - 1]?.end ?? first.end;
  if (!content) return null;
  const start = from === 1 ? first.start : first.bareStart;
  return goesOn(last, { cue: { ...last.cue, start, end }, content, sentence: index });
}
