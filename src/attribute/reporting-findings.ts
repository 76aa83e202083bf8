// Reads the attributions of a text in any language that has reporting tables: cues, then the first frame that fits, then whom pronouns
// and participles speak for. Leaves out Arabic, nesting and voices.

import type { ReportingLanguage } from "../lang/reporting-language.ts";
import { contains, type Span } from "../model/span.ts";
import type { Finding, FoundCue } from "./finding.ts";
import type { Resolved } from "./inheritance.ts";
import { wholeQuotation, withContinuations } from "./reporting-continuation.ts";
import { cuesOf } from "./reporting-cues.ts";
import { fitFrame } from "./reporting-frames.ts";
import { headingFinding } from "./reporting-headline.ts";
import { type Reported, resolveReported } from "./reporting-inheritance.ts";
import { lexiconOf } from "./reporting-lexicon.ts";
import { withNames } from "./reporting-names.ts";
import { quoter, withCited, withQuoters } from "./reporting-relay.ts";
import type { Cue, Reading } from "./reporting-sentence.ts";
import type { Match } from "./reporting-slots.ts";
import { subjectBefore } from "./reporting-source.ts";
import type { Sentence } from "./words.ts";

const EMPTY = { form: null, label: false, medium: null, relayOf: null } as const;

function lemmaOf({ reading }: Cue): string {
  return reading.kind === "verb" || reading.kind === "noun" ? reading.entry.lemma : reading.entry.phrase;
}

function foundCue({ words }: Reading, cue: Cue): FoundCue | null {
  const [first, last] = [words[cue.from], words[cue.to - 1]];
  if (!first || !last) return null;
  const { entry, kind } = cue.reading;
  return {
    start: first.start,
    end: last.end,
    lemma: lemmaOf(cue),
    class: kind === "hearsay" ? "hearsay" : entry.class,
    commitment: entry.commitment,
    stance: entry.stance,
  };
}

function sourceOf(match: Match): Pick<Finding, "mode" | "source" | "kind"> {
  if (match.source?.span) return { mode: "named", source: [match.source.span], kind: match.source.kind };
  const { cue, left, right } = match.frame;
  const names = [...left, ...right].some((slot) => slot.name === "S" || slot.name === "G");
  return { mode: "UHK".includes(cue) && !names ? "none" : "inherited", source: [] };
}

/** What the cue is in the first of its readings that a frame fits: «говорят» with a subject, or as hearsay. */
function findingOf(reading: Reading, cue: Cue, index: number): Reported | null {
  for (const one of [cue.reading, ...cue.others]) {
    const found = findingBy(reading, { ...cue, reading: one }, index);
    if (found) return found;
  }
  return null;
}

/** Words. In a shorter marked piece the cue is the outlet's own. */
const UTTERANCE_LENGTH = 6;

/** Inside someone's quoted words a pronoun stands for people whom only the quotation knows: no source from outside. */
function isUnknownInside({ words, sentence }: Reading, cue: Cue, match: Match): boolean {
  const quotation = sentence.quotations[words[cue.from]?.quotation ?? -1];
  if (!quotation || match.source?.span) return false;
  const unnamed = match.frame.cue === "V" || match.frame.cue === "W";
  return unnamed && words.filter((word) => contains(quotation, word)).length >= UTTERANCE_LENGTH;
}

function findingBy(reading: Reading, cue: Cue, index: number): Reported | null {
  const match = fitFrame(reading, cue);
  const found = match ? foundCue(reading, cue) : null;
  if (!match || !found || match.source?.pronoun === "speaker" || isUnknownInside(reading, cue, match)) return null;
  const base = { ...EMPTY, template: match.frame.frame.template, cue: found, sentence: index, at: cue.from };
  return {
    ...base,
    ...sourceOf(match),
    content: match.content,
    addressee: match.addressee,
    label: found.class === "label",
    participle:
      (match.frame.cue === "W" || match.source?.pronoun === "same") &&
      match.content.every((span) => span.start > found.start),
    pronoun: match.source?.pronoun ?? null,
  };
}

/** Words. A sentence this short behind a question in quotation marks only says who asked. */
const LONGEST_ASKER = 7;

/** The quoted question or exclamation that a short sentence follows in its paragraph («“Is it closed?” Dale asked.»). */
function questionBefore({ sentence, words }: Reading, before: Reading | undefined): Span | null {
  if (!before || words.length > LONGEST_ASKER || before.sentence.paragraph !== sentence.paragraph) return null;
  const whole = wholeQuotation(before);
  return whole && /[?!…]["”»’']?$/.test(sentence.text.slice(whole.start, whole.end)) ? whole : null;
}

/** Who asked the question before: the verb's subject, whatever object the verb has. */
function askedBy(reading: Reading, cue: Cue, index: number, question: Span): Reported | null {
  const found = foundCue(reading, cue);
  const asks =
    cue.reading.kind === "verb" && cue.reading.voice === "finite" && cue.reading.entry.takes.includes("quotation");
  const subject = asks ? subjectBefore(reading, cue.from, false) : null;
  if (!found || !subject || subject.pronoun === "speaker") return asks ? findingOf(reading, cue, index) : null;
  const named = subject.span !== null;
  return {
    ...{ ...EMPTY, template: "ATT-23", cue: found, sentence: index, at: cue.from, kind: subject.kind },
    ...{ mode: named ? "named" : "inherited", source: subject.span ? [subject.span] : [], content: [question] },
    ...{ addressee: null, pronoun: subject.pronoun, participle: false },
  };
}

/** The findings of one sentence by its frames, those of a relay beside each other. */
function ownFindings(reading: Reading, index: number, readings: readonly Reading[]): readonly Reported[] {
  const found: Reported[] = [];
  const asked = questionBefore(reading, readings[index - 1]);
  for (const cue of reading.cues) {
    const inner = asked ? askedBy(reading, cue, index, asked) : findingOf(reading, cue, index);
    if (!inner) continue;
    const outer = quoter(reading, cue, inner);
    if (outer) found.push(outer, { ...inner, relayOf: found.length });
    else found.push(inner);
  }
  return withCited(withQuoters(found));
}

/** The words of a source without its marks, each between spaces: «سعد العرجوني، زعيم …» holds «العرجوني». */
function bareWords(text: string): string {
  return ` ${text.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim()} `;
}

/** Whether whole words of `long` are `short`. */
function isPartOf(short: string, long: string): boolean {
  return bareWords(long).includes(bareWords(short));
}

/** The findings of all sentences, with those of headings, whose speakers the body may name. */
function allFindings(readings: readonly Reading[]): readonly (readonly Reported[])[] {
  const own = readings.map(ownFindings);
  const text = readings[0]?.sentence.text ?? "";
  const named = own.flat().flatMap((each) => each.source.map((span) => text.slice(span.start, span.end)));
  const sources = [...new Set(named)];
  const known = (name: string): boolean => sources.some((source) => isPartOf(name, source) || isPartOf(source, name));
  return own.map((each, index) => {
    const reading = readings[index];
    const heading = each.length === 0 && reading ? headingFinding(reading, index, known) : null;
    return heading ? [heading] : each;
  });
}

/** The findings of all sentences in reading order, with their sources settled. */
export function reportedFindings(sentences: readonly Sentence[], language: ReportingLanguage): readonly Resolved[] {
  const lexicon = lexiconOf(language);
  const readings = sentences.map((sentence): Reading => {
    const read = withNames(sentence, lexicon);
    return { sentence: read, words: read.words, lexicon, cues: cuesOf(read.words, lexicon) };
  });
  const found = withContinuations(allFindings(readings), readings).filter(
    (finding, _, all) => !isInsideSpeech(finding, all),
  );
  return resolveReported(found, readings);
}

/** «Selon la mairie, deux navires auraient coulé»: the word of hearsay belongs to what the source says. */
function isInsideSpeech(finding: Reported, all: readonly Reported[]): boolean {
  const { cue } = finding;
  if (cue?.class !== "hearsay" || finding.template !== "ATT-28") return false;
  return all.some(
    (other) =>
      other.sentence === finding.sentence &&
      other.mode !== "none" &&
      other.content.some((span) => span.start <= cue.start && cue.end <= span.end),
  );
}
