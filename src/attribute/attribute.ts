// The stage `attribute`: whose mouth is each sentence in? Rules first, deterministic, every record with its template and the words that prove it.
// Leaves out who the sources are (name) and who copied whom (match, trace).

import { digest } from "../lang/digest.ts";
import type { ReportingLanguage } from "../lang/reporting-language.ts";
import { REPORTING_LANGUAGES } from "../lang/reporting-languages.ts";
import { sentences as splitSentences } from "../lang/sentences.ts";
import { type Article, isStoryText } from "../model/article.ts";
import type { Attribution, Quotation, Quoting, Voice } from "../model/attribution.ts";
import type { Note } from "../model/note.ts";
import { byStart, contains, overlaps, placeIn, type Span } from "../model/span.ts";
import { continuation, floatingQuotation } from "./continuation.ts";
import type { Finding } from "./finding.ts";
import { headlineFinding } from "./headline.ts";
import { type Resolved, resolveSources } from "./inheritance.ts";
import { parentsOf } from "./nesting.ts";
import { firstTouched, joined, startingIn } from "./positions.ts";
import { quotationKind } from "./quotation-kinds.ts";
import { type MarkedSpan, pairQuotations } from "./quotations.ts";
import { reportedFindings } from "./reporting-findings.ts";
import { reasonOf } from "./reporting-templates.ts";
import { reportingWords } from "./reporting-words.ts";
import { findingsOf } from "./sentence-findings.ts";
import { voicesOf } from "./voices.ts";
import { type Sentence, wordsOf } from "./words.ts";

/** What the stage found in one article; all lists sorted by place. */
export interface Attributed {
  readonly attributions: readonly Attribution[];
  readonly quotations: readonly Quotation[];
  readonly voices: readonly Voice[];
  readonly notes: readonly Note[];
}

/** The quotations that touch each span, for spans in reading order: one sweep through both lists. */
function touching(quotations: readonly MarkedSpan[]): (span: Span) => readonly MarkedSpan[] {
  let open: MarkedSpan[] = [];
  let next = 0;
  return (span) => {
    for (let each = quotations[next]; each && each.start < span.end; each = quotations[++next]) open.push(each);
    open = open.filter((each) => each.end > span.start);
    return open.filter((each) => overlaps(each, span));
  };
}

function sentencesOf(
  article: Article,
  quotations: readonly MarkedSpan[],
  language: ReportingLanguage | undefined,
): readonly Sentence[] {
  const inBlock = touching(quotations);
  const inSentence = touching(quotations);
  const found: Sentence[] = [];
  for (const [paragraph, block] of article.blocks.entries()) {
    if (!isStoryText(block.role)) continue;
    const closed = inBlock(block).filter((quotation) => quotation.closed);
    for (const span of splitSentences(article.text, block, closed)) {
      const own = inSentence(span);
      const words = language ? reportingWords(article.text, span, own, language) : wordsOf(article.text, span, own);
      const heading = block.role !== "paragraph";
      found.push({ ...span, text: article.text, words, quotations: own, paragraph, heading });
    }
  }
  return found;
}

/** The words of a source without its marks, each between spaces: «سعد العرجوني، زعيم …» holds «العرجوني». */
function bareWords(text: string): string {
  return ` ${text.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim()} `;
}

/** Whether whole words of `long` are `short`. */
function isPartOf(short: string, long: string): boolean {
  return bareWords(long).includes(bareWords(short));
}

/** Findings of all sentences in reading order: the heading's colon first, then what hangs on the sentence before, then the rest. */
function allFindings(article: Article, sentences: readonly Sentence[]): readonly Finding[] {
  const body = sentences.map(findingsOf);
  const named = body
    .flat()
    .flatMap((finding) => finding.source.map((span) => article.text.slice(span.start, span.end)));
  const sources = [...new Set(named)];
  const known = (text: string): boolean => sources.some((source) => isPartOf(text, source) || isPartOf(source, text));
  const found: Finding[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const headline = sentence.heading ? headlineFinding(sentence, index, known) : null;
    const hanging = continuation(sentence, index, found, sentences[index - 1]);
    const floating = hanging ? null : floatingQuotation(sentence, index, found);
    found.push(...[headline, hanging, floating].filter((each) => each !== null));
    const offset = found.length;
    for (const finding of outside(body[index] ?? [], sentence))
      found.push(finding.relayOf === null ? finding : { ...finding, relayOf: finding.relayOf + offset });
  }
  return found;
}

/** Inside someone's quoted words a verb without subject speaks of people whom only the quotation knows: not inherited from outside. */
function outside(findings: readonly Finding[], sentence: Sentence): readonly Finding[] {
  if (findings.some((finding) => finding.relayOf !== null)) return findings;
  return findings.filter((finding) => {
    const cue = finding.cue;
    const quotation = sentence.quotations.find((each) => cue !== null && each.closed && contains(each, cue));
    return (
      quotation === undefined ||
      finding.mode !== "inherited" ||
      sentence.words.filter((word) => contains(quotation, word)).length < UTTERANCE_LENGTH
    );
  });
}

/** Words. In a shorter marked piece the cue is the outlet's own («وصفها بأنها “…”»). */
const UTTERANCE_LENGTH = 6;

function quotingOf(finding: Resolved, quotations: readonly Quotation[]): Quoting {
  if (finding.label) return "label";
  // The verb and its source stand inside the quotation that they report: what is said lies in it, too.
  if (finding.template === "ATT-37" && quotations.some((each) => finding.content.every((span) => contains(each, span))))
    return "direct";
  const within = finding.content.flatMap((span) =>
    startingIn(quotations, span).filter(
      (quotation) => contains(span, quotation) && quotation.kind !== "name" && quotation.kind !== "title",
    ),
  );
  if (finding.content.every((span) => within.some((quotation) => contains(quotation, span)))) return "direct";
  return within.length > 0 ? "mixed" : "indirect";
}

function idOf(article: Article, finding: Finding): string {
  const places = [finding.cue, ...finding.content].map((span) => (span ? `${span.start}-${span.end}` : "")).join(",");
  return `${article.id}:a${digest([article.id, finding.template, places], 8)}`;
}

function recordOf(
  article: Article,
  finding: Resolved,
  context: { readonly quotations: readonly Quotation[]; readonly id: string; readonly parent: string | null },
): Attribution {
  const proof = [...(finding.cue ? [finding.cue] : finding.content)];
  return {
    id: context.id,
    article: article.id,
    quoting: quotingOf(finding, context.quotations),
    source: { kind: finding.kind, spans: finding.source, inherited: finding.inherited, actor: null },
    cue: finding.cue,
    content: finding.content,
    parent: context.parent,
    ...(finding.medium ? { medium: finding.medium } : {}),
    ...(finding.addressee ? { addressee: finding.addressee } : {}),
    evidence: [
      {
        rule: finding.template,
        at: proof.map((span: Span) => placeIn(article.id, span)),
        score: finding.inherited ? 0.7 : 0.9,
        why: reasonOf(finding.template),
      },
    ],
  };
}

function quotationsOf(
  article: Article,
  marked: readonly MarkedSpan[],
  findings: readonly Finding[],
): readonly Quotation[] {
  const contents = joined(findings.flatMap((finding) => finding.content));
  return marked.map((quotation) => {
    const content = contents[firstTouched(contents, quotation)];
    const inContent = content !== undefined && overlaps(content, quotation);
    return {
      article: article.id,
      start: quotation.start,
      end: quotation.end,
      kind: quotationKind(article.text, quotation, { inContent, latin: article.language !== "ar" }),
      closed: quotation.closed,
      depth: quotation.depth,
    };
  });
}

/** Attributions, quotations and voices of one article. Never throws on odd input: what cannot be read stays unattributed, with a note. */
export function attribute(article: Article): Attributed {
  const marked = pairQuotations(article.text);
  const language = REPORTING_LANGUAGES.get(article.language ?? "");
  const sentences = sentencesOf(article, marked, language);
  const findings = language
    ? reportedFindings(sentences, language)
    : resolveSources(allFindings(article, sentences), sentences);
  const quotations = quotationsOf(article, marked, findings);
  const parents = parentsOf(findings);
  const ids = findings.map((finding) => idOf(article, finding));
  const attributions = findings.map((finding, index) => {
    const parent = parents[index];
    return recordOf(article, finding, {
      quotations,
      id: ids[index] ?? "",
      parent: parent === null || parent === undefined ? null : (ids[parent] ?? null),
    });
  });
  const sorted = attributions.toSorted((a, b) =>
    byStart(a.cue ?? a.content[0] ?? { start: 0, end: 0 }, b.cue ?? b.content[0] ?? { start: 0, end: 0 }),
  );
  return {
    attributions: sorted,
    quotations,
    voices: voicesOf(article, sentences, sorted),
    notes: notesOf(article, marked),
  };
}

/** One note for all marks that are never closed: a page of stray marks has hundreds. */
function notesOf(article: Article, quotations: readonly MarkedSpan[]): readonly Note[] {
  const unclosed = quotations.filter((quotation) => !quotation.closed);
  const [first] = unclosed;
  if (!first) return [];
  const message =
    unclosed.length === 1
      ? "A quotation mark is never closed; the quotation is read to the end of its paragraph."
      : `${unclosed.length} quotation marks are never closed; each quotation is read to the end of its paragraph. This is the first.`;
  return [{ code: "quotation-unclosed", message, at: placeIn(article.id, first) }];
}
