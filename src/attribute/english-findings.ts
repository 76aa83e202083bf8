// English: «S said (that) C», «"C," said S», «"C," S said», «S said: "C"», «according to S, C», reportedly. A small engine over the
// same quotations, inheritance and nesting as the Arabic one. Leaves out nominalisations, light verbs and zero-that ambiguities.

import {
  ENGLISH_HEADS,
  ENGLISH_HEARSAY,
  ENGLISH_PHRASES,
  ENGLISH_PRONOUNS,
  ENGLISH_VERBS,
  type EnglishVerb,
} from "../lang/en/cues.ts";
import type { SourceKind } from "../model/attribution.ts";
import type { Span } from "../model/span.ts";
import { openingQuotation } from "./anchors.ts";
import type { Finding, FoundCue } from "./finding.ts";
import type { MarkedSpan } from "./quotations.ts";
import { isState } from "./state-name.ts";
import { hasComma, hasStop, type Sentence, type Word } from "./words.ts";

const VERB_OF_FORM: ReadonlyMap<string, EnglishVerb> = new Map(
  ENGLISH_VERBS.flatMap((verb) => verb.forms.map((form) => [form, verb] as const)),
);
const KIND_OF_HEAD: ReadonlyMap<string, SourceKind> = new Map(
  Object.entries(ENGLISH_HEADS).flatMap(([kind, heads]) => heads.map((head) => [head, kind as SourceKind] as const)),
);
/** Words. A longer subject is more often a clause. */
const LONGEST_SUBJECT = 12;
/** Words that end a subject or open an adjunct. */
const BOUNDARIES = new Set(
  "that who which when where while after before because but if although though as since until on in at by during to from".split(
    " ",
  ),
);
const ADVERBS = new Set("also later earlier previously reportedly had has have been then now".split(" "));
const EMPTY = { form: null, label: false, medium: null, addressee: null, relayOf: null } as const;

interface Subject {
  readonly span: Span | null;
  readonly kind: SourceKind;
}

function kindOf(words: readonly Word[], text: string, span: Span): SourceKind {
  if (isState(text, span)) return "state";
  const kinds = words.map((word) => KIND_OF_HEAD.get(word.safe)).filter((kind) => kind !== undefined);
  const named = words.filter((word) => /^\p{Lu}/u.test(word.text) && !KIND_OF_HEAD.has(word.safe)).length > 0;
  const kind = kinds.at(-1);
  if (kind === undefined) return "person";
  return kind === "person" && !named ? "role" : kind;
}

function subjectOf(sentence: Sentence, from: number, to: number): Subject | null {
  const words = sentence.words.slice(from, to);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  if (words.length === 1 && ENGLISH_PRONOUNS.has(first.safe)) return { span: null, kind: "none" };
  const nominal = words.some((word) => /^\p{Lu}/u.test(word.text) || KIND_OF_HEAD.has(word.safe));
  if (!nominal || words.length > LONGEST_SUBJECT) return null;
  const span = { start: first.start, end: last.end };
  return { span, kind: kindOf(words, sentence.text, span) };
}

/** Leftwards from the verb to the comma, the closing mark or the clause's start. */
function subjectBefore(sentence: Sentence, verb: number): Subject | null {
  const { words } = sentence;
  let last = verb;
  while (last > 0 && ADVERBS.has(words[last - 1]?.safe ?? "")) last--;
  let from = last;
  while (from > 0 && last - from <= LONGEST_SUBJECT) {
    const word = words[from];
    const before = words[from - 1];
    if (!before || (word && from < last && (hasComma(word) || hasStop(word) || word.quotation !== before.quotation)))
      break;
    if (BOUNDARIES.has(before.safe) || before.safe === "and") break;
    if (word && from === last && /["”]/.test(word.gap)) break;
    from--;
  }
  return from < last ? subjectOf(sentence, from, last) : null;
}

/** Behind an inverted verb: «said the minister, …». */
function subjectAfter(sentence: Sentence, verb: number): Subject | null {
  const { words } = sentence;
  let to = verb + 1;
  while (to < words.length && to - verb <= LONGEST_SUBJECT) {
    const word = words[to];
    if (
      !word ||
      (to > verb + 1 && (hasComma(word) || hasStop(word))) ||
      BOUNDARIES.has(word.safe) ||
      /["“]/.test(word.gap)
    )
      break;
    to++;
  }
  return to > verb + 1 ? subjectOf(sentence, verb + 1, to) : null;
}

/** The quotation that ends right before word `at`, with at most a comma between. */
function quotationBefore(sentence: Sentence, at: number): MarkedSpan | null {
  const before = sentence.words[at - 1];
  const word = sentence.words[at];
  if (!before || !word) return null;
  return (
    sentence.quotations.find(
      (each) => each.closed && each.start < before.start && each.end > before.end && each.end <= word.start,
    ) ?? null
  );
}

const TRAILING = /[\s,;:.]+$/u;

function contentAfter(sentence: Sentence, from: number): readonly Span[] {
  const { words, text } = sentence;
  const start = words[from]?.safe === "that" ? from + 1 : from;
  const first = words[start];
  const quotation = openingQuotation(sentence, start);
  if (!first) return [];
  if (quotation?.closed) return [{ start: quotation.start, end: quotation.end }];
  let to = start + 1;
  while (to < words.length && !endsContent(sentence, to, first.quotation)) to++;
  const last = words[to - 1];
  if (!last) return [];
  const open = text.slice(first.start, last.end);
  const closing = sentence.quotations.find(
    (each) => each.closed && each.start >= first.start && each.start < last.end && each.end > last.end,
  );
  const end = closing && closing.end <= sentence.end ? closing.end : last.end;
  return [{ start: first.start, end: first.start + (closing ? end - first.start : open.replace(TRAILING, "").length) }];
}

function endsContent(sentence: Sentence, at: number, inside: number): boolean {
  const word = sentence.words[at];
  const next = sentence.words[at + 1];
  if (!word) return true;
  if (word.quotation !== inside) return false;
  if (hasStop(word) || /;/.test(word.gap)) return true;
  if (!hasComma(word)) return false;
  return (
    VERB_OF_FORM.has(word.safe) ||
    word.safe === "according" ||
    word.safe === "citing" ||
    (next !== undefined && VERB_OF_FORM.has(next.safe))
  );
}

function cueFor(verb: EnglishVerb, word: Word): FoundCue {
  return {
    start: word.start,
    end: word.end,
    lemma: verb.lemma,
    class: verb.class,
    commitment: verb.commitment,
    stance: verb.stance,
  };
}

function verbFinding(sentence: Sentence, index: number, at: number): Finding | null {
  const word = sentence.words[at];
  const verb = word ? VERB_OF_FORM.get(word.safe) : undefined;
  if (!word || !verb) return null;
  const before = subjectBefore(sentence, at);
  const quoted = before ? quotationBefore(sentence, firstWord(sentence, before, at)) : quotationBefore(sentence, at);
  const subject = before ?? (quoted ? subjectAfter(sentence, at) : null);
  const participle = word.safe.endsWith("ing");
  if (!subject && !participle) return null;
  const content = quoted ? [{ start: quoted.start, end: quoted.end }] : contentAfter(sentence, at + 1);
  if (content.length === 0) return null;
  const template = participle ? "ATT-07" : quoted ? "ATT-05" : before ? "ATT-03" : "ATT-01";
  return {
    ...EMPTY,
    template,
    cue: cueFor(verb, word),
    ...source(participle ? null : subject),
    content,
    sentence: index,
    at,
  };
}

function source(subject: Subject | null): Pick<Finding, "mode" | "source" | "kind"> {
  return subject?.span
    ? { mode: "named", source: [subject.span], kind: subject.kind }
    : { mode: "inherited", source: [] };
}

function firstWord(sentence: Sentence, subject: Subject, verb: number): number {
  const start = subject.span?.start ?? sentence.words[verb - 1]?.start ?? 0;
  return sentence.words.findIndex((word) => word.start === start);
}

function phraseFinding(sentence: Sentence, index: number, at: number): Finding | null {
  const { words } = sentence;
  const phrase = ENGLISH_PHRASES.find((each) => each.words.every((form, i) => words[at + i]?.safe === form));
  const [first, last] = [words[at], words[at + (phrase?.words.length ?? 1) - 1]];
  if (!phrase || !first || !last) return null;
  const after = at + phrase.words.length;
  let to = after;
  while (
    to < words.length &&
    to - after < LONGEST_SUBJECT &&
    !(to > after && (hasComma(words[to]) || hasStop(words[to])))
  )
    to++;
  const subject = subjectOf(sentence, after, to);
  const start = words[0]?.start ?? sentence.start;
  const left = sentence.text.slice(start, first.start).replace(TRAILING, "");
  const content = at === 0 ? contentAfter(sentence, to) : [{ start, end: start + left.length }];
  if (!subject?.span || content.length === 0 || (at > 0 && left === "")) return null;
  const cue: FoundCue = {
    start: first.start,
    end: last.end,
    lemma: phrase.words.join(" "),
    class: phrase.class,
    commitment: 2,
    stance: 0,
  };
  return {
    ...EMPTY,
    template: "ATT-13",
    cue,
    mode: "named",
    source: [subject.span],
    kind: subject.kind,
    content,
    sentence: index,
    at,
  };
}

function hearsayFinding(sentence: Sentence, index: number, at: number): Finding | null {
  const { words, text } = sentence;
  const [word, first, last] = [words[at], words[0], words.at(-1)];
  if (!word || !first || !last || !ENGLISH_HEARSAY.has(word.safe)) return null;
  const content = { start: first.start, end: first.start + text.slice(first.start, last.end).length };
  const cue: FoundCue = {
    start: word.start,
    end: word.end,
    lemma: word.safe,
    class: "hearsay",
    commitment: 1,
    stance: word.safe === "reportedly" ? 0 : -1,
  };
  return { ...EMPTY, template: "ATT-11", cue, mode: "none", source: [], content: [content], sentence: index, at };
}

/** The findings of an English sentence, left to right. */
export function englishFindings(sentence: Sentence, index: number): readonly Finding[] {
  return sentence.words
    .map(
      (_, at) =>
        phraseFinding(sentence, index, at) ?? hearsayFinding(sentence, index, at) ?? verbFinding(sentence, index, at),
    )
    .filter((finding) => finding !== null);
}
