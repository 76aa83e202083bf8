// Relays (ATT-10): «نقلت M عن S قوله إن C» makes two findings, the transmitter and the one relayed. Leaves out «نقلاً عن» (phrase-frames.ts).

import type { CueForm } from "../lang/ar/cue-forms.ts";
import type { Span } from "../model/span.ts";
import { contentEnd, spanOfWords } from "./extent.ts";
import type { Finding, FoundCue } from "./finding.ts";
import { complementiserAt, cueOf } from "./grammar.ts";
import { phraseAfter, phraseSpan } from "./source-phrase.ts";
import { openingQuotation } from "./speech-marks.ts";
import { subjectBefore } from "./subject.ts";
import { hasColon, hasStop, type Sentence, type Word } from "./words.ts";

/** Words between «نقل» and «عن», and between «عن» and «قوله». */
const RELAY_REACH = 14;
const SAYING = /^(?:قول|تاكيد|تصريح|وصف|اعلان|نفي)(?:ه|ها|هم|هما|هن)$/;

/** The two findings of a relay and the word behind its cue. */
export interface Relay {
  readonly outer: Finding;
  readonly inner: Finding;
  readonly upTo: number;
}

interface Parts {
  readonly about: number;
  readonly saying: number | null;
  readonly content: number;
}

/** The word that opens the one to whom «نسب» ascribes: «إلى» or the clitic of «لأحد الشهود», the last before «قوله»; -1 for none. */
function ascribedAt(words: readonly Word[], at: number): number {
  const saying = words.findIndex((word, i) => i > at && i - at <= 2 * RELAY_REACH && SAYING.test(word.key));
  return words.findLastIndex((word, i) => i > at && i < saying && /^(?:الى$|ل...)/.test(word.key));
}

/** Whether the word opens the one relayed: «عن», «على لسان», «عنه». */
function opensRelayed(words: readonly Word[], i: number): boolean {
  const key = words[i]?.key ?? "";
  return key === "عن" || (key === "لسان" && words[i - 1]?.key === "على") || /^عن(?:ه|ها|هم)$/.test(key);
}

function partsOf(sentence: Sentence, at: number, ascribes: boolean): Parts | null {
  const { words } = sentence;
  const about = ascribes
    ? ascribedAt(words, at)
    : words.findIndex((_, i) => i > at && i - at <= RELAY_REACH && opensRelayed(words, i));
  if (about < 0 || words.slice(at + 1, about).some((word) => hasStop(word))) return null;
  for (let i = about + 1; i < words.length && i - about <= RELAY_REACH; i++) {
    if (hasStop(words[i])) return null;
    const content = SAYING.test(words[i]?.key ?? "") ? behindSaying(sentence, i) : contentAt(sentence, about, i);
    if (content !== null) return { about, saying: SAYING.test(words[i]?.key ?? "") ? i : null, content };
  }
  return null;
}

/** Behind «قوله»: a complementiser is passed over, but not one inside the quoted words («قوله “إنه …”»). */
function behindSaying(sentence: Sentence, at: number): number {
  return complementiserAt(sentence.words, at + 1) && openingQuotation(sentence, at + 1) === null ? at + 2 : at + 1;
}

/** The first word of a content that a clause, a colon or quoted words open at word `at`; null where nothing opens. */
function contentAt(sentence: Sentence, about: number, at: number): number | null {
  if (at <= about + 1) return null;
  if (complementiserAt(sentence.words, at)) return at + 1;
  const quoted = openingQuotation(sentence, at)?.depth === 0 && wordsLong(sentence, at);
  return hasColon(sentence.words[at]) || quoted ? at : null;
}

function wordsLong(sentence: Sentence, at: number): boolean {
  const quotation = openingQuotation(sentence, at);
  return quotation !== null && quotation.end - quotation.start > 30;
}

function cueOfWords(form: CueForm, span: Span): FoundCue {
  return {
    ...span,
    lemma: form.verb.lemma,
    class: form.verb.class,
    commitment: form.verb.commitment,
    stance: form.verb.stance,
  };
}

/** The relay whose transmitting verb stands at word `at`, or null. */
export function relayAt(sentence: Sentence, index: number, at: number): Relay | null {
  const { words } = sentence;
  const form = cueOf(words, at);
  const ascribes = form?.verb.lemma === "نسب";
  const relays = form !== null && (ascribes || form.verb.lemma === "نقل") && form.object === "";
  const parts = relays ? partsOf(sentence, at, ascribes) : null;
  const verb = words[at];
  const about = parts ? words[parts.about] : undefined;
  if (!form || !parts || !verb || !about) return null;
  if (ascribes && parts.saying === null) return null;
  const pronoun = /^عن./.test(about.key);
  const inner = pronoun ? null : relayedSpan(sentence, parts);
  const quotation = openingQuotation(sentence, parts.content);
  const content = spanOfWords(
    sentence,
    parts.content,
    contentEnd(sentence, parts.content, { quotation, tail: true }),
    quotation,
  );
  if (!content || (!inner && !pronoun)) return null;
  if (pronoun && parts.about === at + 1 && subjectBefore(sentence, at) === null) return null;
  const said = words[parts.saying ?? parts.about];
  if (!said) return null;
  return {
    outer: outerFinding(sentence, index, { at, form, parts, inner, content }),
    inner: innerFinding({ said, inner, content, form, index, at: parts.saying ?? parts.about }),
    upTo: (parts.saying ?? parts.about) + 1,
  };
}

/** Who is relayed; behind «نسب» they may wear its ل. */
function relayedSpan(sentence: Sentence, { about, saying, content }: Parts): Span | null {
  const word = sentence.words[about];
  const clitic = word !== undefined && /^ل.../.test(word.key) && word.key !== "لسان";
  const bare = word && {
    ...word,
    key: word.key.slice(1),
    bareStart: word.bareStart + (word.key.startsWith("لل") ? 0 : 1),
  };
  const read = clitic && bare ? { ...sentence, words: sentence.words.with(about, bare) } : sentence;
  const phrase = phraseAfter(read, clitic ? about : about + 1, saying ?? content - 1);
  return phrase && phrase.to > phrase.from ? phraseSpan(read, phrase) : null;
}

interface OuterPlan {
  readonly at: number;
  readonly form: CueForm;
  readonly parts: Parts;
  readonly inner: Span | null;
  readonly content: Span;
}

function outerFinding(sentence: Sentence, index: number, { at, form, parts, inner, content }: OuterPlan): Finding {
  const { words } = sentence;
  const behind = parts.about > at + 1 ? phraseAfter(sentence, at + 1, parts.about, ["عن"]) : null;
  const named = behind && behind.to > behind.from ? phraseSpan(sentence, behind) : null;
  const before = named ? null : subjectBefore(sentence, at);
  const source = named ?? before?.span ?? null;
  const verb = words[at];
  const adjacent = parts.about === at + 1 ? words[parts.about]?.end : verb?.end;
  return {
    template: "ATT-10",
    cue: cueOfWords(form, { start: verb?.bareStart ?? 0, end: adjacent ?? 0 }),
    mode: source ? "named" : "inherited",
    source: source ? [source] : [],
    content: [{ start: inner ? inner.start : content.start, end: content.end }],
    form,
    label: false,
    medium: null,
    addressee: null,
    relayOf: null,
    sentence: index,
    at,
  };
}

interface InnerPlan {
  readonly said: Span & { readonly bareStart: number };
  readonly inner: Span | null;
  readonly content: Span;
  readonly form: CueForm;
  readonly index: number;
  readonly at: number;
}

function innerFinding({ said, inner, content, form, index, at }: InnerPlan): Finding {
  return {
    template: "ATT-10",
    cue: { start: said.bareStart, end: said.end, lemma: "قال", class: "say", commitment: 2, stance: 0 },
    mode: inner ? "named" : "inherited",
    source: inner ? [inner] : [],
    content: [content],
    form: inner ? null : form,
    label: false,
    medium: null,
    addressee: null,
    relayOf: -1,
    sentence: index,
    at,
  };
}
