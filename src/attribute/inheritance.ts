// Whom a verb without subject speaks for: the last source that agrees with it. Also each source's kind. Leaves out who that is and nesting.

import { kindOfHead } from "../lang/ar/source-heads.ts";
import type { SourceKind } from "../model/attribution.ts";
import { contains, type Span } from "../model/span.ts";
import type { Finding } from "./finding.ts";
import { cueOf, isPreposition, isPronounPhrase } from "./grammar.ts";
import { enclosing, isAside, neighbours } from "./neighbours.ts";
import { possessorOf } from "./possessor.ts";
import { sentenceSubject } from "./sentence-subject.ts";
import { isAnonymous, isFeminine, sourceKind } from "./source-kind.ts";
import { isState } from "./state-name.ts";
import { hasComma, type Sentence } from "./words.ts";

/** A finding whose source is settled. */
export interface Resolved extends Finding {
  readonly kind: SourceKind;
  readonly inherited: boolean;
}

interface Antecedent {
  readonly spans: readonly Span[];
  readonly kind: SourceKind;
  readonly feminine: boolean | null;
  readonly plural: boolean;
  /** A sound masculine plural («محللين»): «قال» alone is not theirs. */
  readonly severalMen: boolean;
  readonly sentence: number;
  readonly paragraph: number;
  /** A heading's source is an antecedent only inside the heading. */
  readonly heading: boolean;
  /** The words of another in which it stands: an antecedent only for what follows inside them. */
  readonly within: readonly Span[];
}

/** Paragraphs. A verb without subject further from its antecedent than this stays without source. */
const INHERITANCE_REACH = 3;
/** Antecedents. How many of the last ones a verb may choose from: bounds the work on a paragraph without end. */
const ANTECEDENTS = 40;

function headKey(sentence: Sentence, span: Span): string {
  return sentence.words.find((word) => word.bareStart >= span.start || word.end > span.start)?.key ?? "";
}

function isSeveralMen(key: string): boolean {
  return /...(?:ون|ين)$/.test(key) && kindOfHead(key) !== null;
}

function agrees(antecedent: Antecedent, finding: Finding): boolean {
  const { form } = finding;
  if (!form) return true;
  if (form.number === "plural")
    return antecedent.plural || ["group", "anonymous", "media", "document"].includes(antecedent.kind);
  if (antecedent.severalMen && form.gender === "m" && form.number === "singular") return false;
  if (antecedent.feminine === null) return true;
  return antecedent.feminine === (form.gender === "f");
}

function antecedentOf(finding: Finding, kind: SourceKind, sentence: Sentence): Antecedent | null {
  const span = finding.source[0];
  if (!span || finding.mode === "none") return null;
  const key = headKey(sentence, span);
  const own = isFeminine(kind, key);
  const byVerb =
    finding.form && finding.form.tense !== "participle" && finding.mode === "named"
      ? finding.form.gender === "f"
      : null;
  return {
    spans: finding.source,
    kind,
    feminine: byVerb ?? own,
    plural: /(?:ون|ين|وا)$/.test(key) || kind === "group",
    severalMen: isSeveralMen(key),
    sentence: finding.sentence,
    paragraph: sentence.paragraph,
    heading: sentence.heading,
    within: [],
  };
}

function lastAgreeing(
  antecedents: readonly Antecedent[],
  finding: Finding,
  sentences: readonly Sentence[],
): Antecedent | null {
  const paragraph = sentences[finding.sentence]?.paragraph ?? 0;
  const farthest = Math.max(0, antecedents.length - ANTECEDENTS);
  for (let i = antecedents.length - 1; i >= farthest; i--) {
    const each = antecedents[i];
    if (!each || paragraph - each.paragraph > INHERITANCE_REACH) return null;
    if (reaches(each, finding) && agrees(each, finding)) return each;
  }
  return null;
}

/** Whether an antecedent can be meant at the finding's place: not a heading's from outside, not one inside another's words. */
function reaches({ heading, sentence, within }: Antecedent, finding: Finding): boolean {
  if (heading && sentence !== finding.sentence) return false;
  const { cue } = finding;
  return within.length === 0 || (cue !== null && within.some((span) => contains(span, cue)));
}

/** What a verb without subject may take its speaker from. */
interface Discourse {
  readonly finding: Finding;
  readonly sentence: Sentence;
  readonly sentences: readonly Sentence[];
  readonly antecedents: readonly Antecedent[];
  /** The antecedents of the verb's own sentence. */
  readonly same: readonly Antecedent[];
}

function inherit(
  finding: Finding,
  antecedents: readonly Antecedent[],
  sentences: readonly Sentence[],
): Antecedent | null {
  const sentence = sentences[finding.sentence];
  if (!sentence) return null;
  const same = antecedents.slice(antecedents.findLastIndex((each) => each.sentence !== finding.sentence) + 1);
  const discourse: Discourse = { finding, sentence, sentences, antecedents, same };
  if (finding.form?.tense === "participle") return ofParticiple(discourse);
  return ofMainClause(discourse) ?? fromBefore(discourse);
}

/** A participle takes its sentence's source, else its subject, else the last source. */
function ofParticiple({ finding, sentence, sentences, antecedents, same }: Discourse): Antecedent | null {
  const own = lastAgreeing(same, finding, sentences) ?? same.findLast((each) => reaches(each, finding));
  if (own) return own;
  const span = sentenceSubject(sentence, finding.at);
  const last = lastAgreeing(antecedents, finding, sentences);
  if (!span || (last && startsWithCue(sentence) && finding.cue?.lemma !== "قال")) return last;
  return {
    spans: [span],
    kind: sourceKind(sentence, span),
    feminine: null,
    plural: false,
    severalMen: false,
    sentence: finding.sentence,
    paragraph: sentence.paragraph,
    heading: sentence.heading,
    within: [],
  };
}

/** A verb deep in a sentence without source takes the subject of its main clause. */
function ofMainClause(discourse: Discourse): Antecedent | null {
  const { finding, sentence, same } = discourse;
  const beside = besideVerb(sentence, finding);
  if (beside) return beside;
  const possessor = finding.template === "ATT-18" && same.length === 0 ? possessorOf(sentence, finding.at) : null;
  if (possessor) return asAntecedent(sentence, finding, possessor);
  if (same.length > 0 || finding.at < (finding.form ? MAIN_CLAUSE : 1)) return null;
  const span = sentenceSubject(sentence, finding.at);
  const subject = span ? asAntecedent(sentence, finding, span) : null;
  if (!span || !subject || !agrees(subject, finding)) return null;
  const known = isAboutMedium(sentence, finding) || isKnownSpeaker(sentence, span);
  return known || hasSpoken(discourse, span) ? subject : null;
}

/** «واتصلت ليلى بالشرطة، وأخبرتهم»: the subject is a name that has spoken before. */
function hasSpoken({ antecedents, sentence }: Discourse, span: Span): boolean {
  const name = sentence.text.slice(span.start, span.end);
  return antecedents
    .slice(-ANTECEDENTS)
    .some(
      ({ kind, spans }) =>
        kind === "person" && spans.some((each) => sentence.text.slice(each.start, each.end).includes(name)),
    );
}

/** The last source that agrees, unless the sentence before has a nearer subject. */
function fromBefore({ finding, sentences, antecedents }: Discourse): Antecedent | null {
  const last = lastAgreeing(antecedents, finding, sentences);
  if (finding.at > 0 || finding.form?.number === "dual" || (last && last.sentence >= finding.sentence - 1)) return last;
  const before = subjectOfPrevious(finding, sentences);
  return before && agrees(before, finding) ? before : last;
}

/** «ووثّق المرصد نزوح المئات. وأوضح أن …»: the subject of an act in the sentence before, when its head names a speaker. */
function subjectOfPrevious(finding: Finding, sentences: readonly Sentence[]): Antecedent | null {
  const [sentence, previous] = [sentences[finding.sentence], sentences[finding.sentence - 1]];
  if (!sentence || !previous || previous.heading || previous.paragraph !== sentence.paragraph) return null;
  const span = sentenceSubject(previous, previous.words.length);
  if (!span || !isKnownSpeaker(previous, span)) return null;
  return { ...asAntecedent(previous, finding, span), sentence: finding.sentence - 1, paragraph: previous.paragraph };
}

/** The subject of a main clause as an antecedent; a human plural takes no verb in the feminine singular. */
function asAntecedent(sentence: Sentence, finding: Finding, span: Span): Antecedent {
  const kind = sourceKind(sentence, span);
  const feminine = kind === "group" ? false : isFeminine(kind, headKey(sentence, span));
  return {
    spans: [span],
    kind,
    feminine,
    plural: kind === "group",
    severalMen: isSeveralMen(headKey(sentence, span)),
    sentence: finding.sentence,
    paragraph: sentence.paragraph,
    heading: sentence.heading,
    within: [],
  };
}

/** «الدعوى التي رفعتها المدينة وتتهم فيها …», «انضمت إليها روسيا وطالبت»: a state that ends the clause before goes on with «و». */
function besideVerb(sentence: Sentence, finding: Finding): Antecedent | null {
  const [before, verb] = [sentence.words[finding.at - 1], sentence.words[finding.at]];
  if (!before || verb?.conjunction !== "و" || hasComma(verb)) return null;
  const governor = sentence.words[finding.at - 2];
  const span = { start: before.bareStart, end: before.end };
  if (!isState(sentence.text, span) || !governor || isPreposition(governor) || kindOfHead(governor.key) !== null)
    return null;
  const subject = asAntecedent(sentence, finding, span);
  return agrees(subject, finding) && (isPronounPhrase(governor) || /...(?:ها|ه)$/.test(governor.key)) ? subject : null;
}

/** Words. A verb this far into its sentence may take the subject of the main clause. */
const MAIN_CLAUSE = 4;

/** A subject whose head names a kind of speaker. */
function isKnownSpeaker(sentence: Sentence, span: Span): boolean {
  const kind = kindOfHead(headKey(sentence, span));
  return (kind !== null && kind !== "document") || isState(sentence.text, span);
}

/** «نشر المركز تقريراً … قال فيه»: who published is who speaks. */
function isAboutMedium(sentence: Sentence, finding: Finding): boolean {
  return /^(?:فيه|فيها|خلاله|خلالها|عبره|عبرها)$/.test(sentence.words[finding.at + 1]?.key ?? "");
}

function startsWithCue(sentence: Sentence): boolean {
  return cueOf(sentence.words, 0) !== null;
}

/** Settles the source of every finding, in reading order. A source taken from the subject of a sentence is an antecedent once. */
export function resolveSources(findings: readonly Finding[], sentences: readonly Sentence[]): readonly Resolved[] {
  const antecedents: Antecedent[] = [];
  const met = new Set<number | undefined>();
  const bySentence = neighbours(findings);
  return findings.map((finding) => {
    const sentence = sentences[finding.sentence];
    if (!sentence) return { ...finding, kind: "none", inherited: false };
    const resolved = resolveOne(finding, antecedents, sentences);
    const antecedent = antecedentOf(resolved, resolved.kind, sentence);
    const beside = bySentence.get(finding.sentence) ?? [];
    const isNew = resolved.mode !== "inherited" || !met.has(resolved.source[0]?.start);
    if (antecedent && isNew && !isAside(resolved, beside)) {
      antecedents.push({ ...antecedent, within: enclosing(resolved, beside) });
      met.add(antecedent.spans[0]?.start);
    }
    return resolved;
  });
}

/** Templates that say only where the subject stands: a document or an unnamed source as subject is the more telling one. */
const BY_POSITION = new Set(["ATT-01", "ATT-03", "ATT-04", "ATT-05", "ATT-08"]);

function named(finding: Finding, sentence: Sentence, span: Span): Resolved {
  const kind = finding.kind ?? sourceKind(sentence, span);
  const inherited = finding.mode === "antecedent";
  if (!BY_POSITION.has(finding.template)) return { ...finding, kind, inherited };
  if (kind === "document") return { ...finding, template: "ATT-09", kind, inherited };
  return { ...finding, template: isAnonymous(sentence.text, span) ? "ATT-15" : finding.template, kind, inherited };
}

function resolveOne(finding: Finding, antecedents: readonly Antecedent[], sentences: readonly Sentence[]): Resolved {
  const sentence = sentences[finding.sentence];
  const span = finding.source[0];
  if (sentence && span && finding.mode !== "inherited") return named(finding, sentence, span);
  if (finding.mode !== "inherited") return { ...finding, kind: "none", inherited: false };
  const found = inherit(finding, antecedents, sentences);
  if (!found) return { ...finding, kind: "none", inherited: false };
  return { ...finding, source: found.spans, kind: found.kind, inherited: true };
}
