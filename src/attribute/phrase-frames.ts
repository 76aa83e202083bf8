// Frames of cues that are no verbs: «بحسب S، C», «كما ذكر S», «نقلاً عن», hearsay, nouns of saying, «وأنّ», relays, the headline's colon.
// Leaves out inheritance and nesting.

import {
  HEARSAY_PHRASES,
  type HearsayPhrase,
  NEEDS_DAMMA,
  NORMATIVE_HEADS,
  NOUN_CUES,
  type NounCue,
  PARENTHETICAL_OPENERS,
  SOURCE_PHRASES,
  type SourcePhrase,
} from "../lang/ar/cue-phrases.ts";
import { kindOfHead } from "../lang/ar/source-heads.ts";
import type { Span } from "../model/span.ts";
import { openingQuotation } from "./anchors.ts";
import { contentEnd, spanOfWords } from "./extent.ts";
import type { Finding, FoundCue } from "./finding.ts";
import { complementiserAt, cueOf, isActionNoun, isClauseOpener, isPreposition, isRelative } from "./grammar.ts";
import { phraseAfter, phraseSpan } from "./source-phrase.ts";
import { subjectBefore } from "./subject.ts";
import { hasColon, hasComma, hasStop, type Sentence, type Word } from "./words.ts";

/** A finding and the words it has used up. */
export interface PhraseFinding {
  readonly finding: Finding;
  readonly upTo: number;
}

const EMPTY = { form: null, label: false, medium: null, addressee: null, relayOf: null } as const;

function matchesAt(words: readonly Word[], at: number, forms: readonly string[], suffix: boolean): string | null {
  for (const [i, form] of forms.entries()) {
    const word = words[at + i];
    if (!word || (i > 0 && (word.conjunction !== "" || hasComma(word)))) return null;
    if (word.key === form) continue;
    const rest = word.key.startsWith(form) ? word.key.slice(form.length) : null;
    if (suffix && i === forms.length - 1 && rest !== null && /^(?:ه|ها|هم|هما)$/.test(rest)) return rest;
    return null;
  }
  return "";
}

/** The clause to the right of word `from`, or to the left of word `before`. */
function contentOnRight(sentence: Sentence, from: number): Span | null {
  const start = skipOpeners(sentence, from);
  const quotation = openingQuotation(sentence, start);
  const to = contentEnd(sentence, start, { quotation, tail: true });
  return spanOfWords(sentence, start, to, quotation);
}

function skipOpeners(sentence: Sentence, from: number): number {
  let at = from;
  while (complementiserAt(sentence.words, at) && at - from < 2) at++;
  return at;
}

/** Leftwards to the sentence's start, the last full stop inside it, or a semicolon. */
function contentOnLeft(sentence: Sentence, before: number): Span | null {
  const { words } = sentence;
  let from = before - 1;
  const inside = words[before]?.quotation ?? -1;
  while (from > 0) {
    const word = words[from];
    if (
      !word ||
      ((hasStop(word) || /[؛;–—]|\s-\s|\sـ/.test(word.gap)) && (words[from - 1]?.quotation ?? -1) === inside)
    )
      break;
    if (
      inside >= 0 &&
      (words[from - 1]?.quotation ?? -1) < inside &&
      word.start > (sentence.quotations[inside]?.start ?? 0) &&
      words[from - 1] &&
      (words[from - 1] as Word).start < (sentence.quotations[inside]?.start ?? 0)
    )
      break;
    from--;
  }
  return from < before ? spanOfWords(sentence, from, before) : null;
}

interface SourceAt {
  readonly span: Span | null;
  readonly to: number;
}

function sourceAfter(sentence: Sentence, from: number, clitic: string): SourceAt | null {
  const word = sentence.words[from];
  if (!word) return null;
  if (clitic !== "") {
    if (!word.key.startsWith(clitic)) return null;
    const stripped = word.key.startsWith("لل") ? `ال${word.key.slice(2)}` : word.key.slice(1);
    const start = word.key.startsWith("لل") ? word.start : word.start + 1;
    const replaced: Sentence = {
      ...sentence,
      words: sentence.words.map((each, i) => (i === from ? { ...each, key: stripped, bareStart: start } : each)),
    };
    const isBare = word.key === clitic;
    if (/^(?:ه|ها|هم|هما|نا|ي)$/.test(stripped)) return { span: null, to: from + 1 };
    const phrase = phraseAfter(replaced, isBare ? from + 1 : from, sentence.words.length);
    return phrase && phrase.to > phrase.from ? { span: phraseSpan(replaced, phrase), to: phrase.to } : null;
  }
  const phrase = phraseAfter(sentence, from, sentence.words.length);
  if (!phrase || phrase.to <= phrase.from || phrase.from !== from) return null;
  return { span: phraseSpan(sentence, phrase), to: phrase.to };
}

function isNormative(sentence: Sentence, from: number): boolean {
  const key = sentence.words[from]?.key ?? "";
  return [key, key.replace(/^ال/, ""), key.replace(/^لل/, ""), key.replace(/^ل/, "")].some((each) =>
    NORMATIVE_HEADS.has(each),
  );
}

/** Words before the cue that are too few to be the content: «وكانت، حسب الشرطة، تمشي …». */
const SHORT_OPENING = 3;

function phraseContent(sentence: Sentence, at: number, to: number): Span | null {
  const next = sentence.words[to];
  const opensHere =
    at <= SHORT_OPENING &&
    (at === 0 || clauseStartsAt(sentence, at) || (hasComma(sentence.words[at]) && hasComma(next)));
  const clause = next !== undefined && !hasStop(next) && (opensHere || clauseStartsAt(sentence, at));
  if (clause) return contentOnRight(sentence, to);
  const quotation = quotationBefore(sentence, at);
  return quotation ?? contentOnLeft(sentence, at);
}

/** Words. How far behind the source of «بحسب …» its «فإنّ» may stand. */
const MAIN_CLAUSE_REACH = 14;

/** «بحسب الباحثة …، فإن»: the main clause opens with فإنّ, whatever stands between. */
function mainClauseBehind(sentence: Sentence, to: number): number | null {
  const { words } = sentence;
  for (let at = to; at < words.length && at - to <= MAIN_CLAUSE_REACH; at++) {
    if (hasStop(words[at])) return null;
    if (words[at]?.conjunction === "ف" && complementiserAt(words, at)) return at;
  }
  return null;
}

/** The cue stands at the start of the sentence, of a quotation, or behind a complementiser or stop. */
function clauseStartsAt(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at];
  const before = sentence.words[at - 1];
  if (!before || !word) return true;
  if (hasStop(word) || hasColon(word) || complementiserAt(sentence.words, at - 1)) return true;
  return word.quotation !== before.quotation && word.quotation >= 0 && openingQuotation(sentence, at) !== null;
}

/** A wholly quoted piece right before the cue: «“لا خطر”، بحسب البلدية». */
function quotationBefore(sentence: Sentence, at: number): Span | null {
  const before = sentence.words[at - 1];
  if (!before) return null;
  const quotation = sentence.quotations.find(
    (each) =>
      each.closed &&
      each.end > before.end - 1 &&
      each.end <= before.end + 2 &&
      each.start <= (sentence.words[0]?.bareStart ?? 0),
  );
  return quotation ? { start: quotation.start, end: quotation.end } : null;
}

const TEMPLATE_OF_CLASS: Readonly<Record<string, string>> = {
  distance: "ATT-14",
  doubt: "ATT-14",
  voice: "ATT-14",
  relay: "ATT-10",
};

function sourcePhrase(sentence: Sentence, index: number, at: number, phrase: SourcePhrase): PhraseFinding | null {
  const { words } = sentence;
  const suffix = matchesAt(words, at, phrase.words, true);
  if (suffix === null) return null;
  const after = at + phrase.words.length;
  if (suffix === "" && isNormative(sentence, after)) return null;
  if (phrase.clitic === "" && phrase.words.length === 1 && (words[after]?.key === "ما" || words[after]?.key === "لما"))
    return null;
  if (phrase.class === "voice" && at > 0 && !hasComma(words[at])) return null;
  const source = suffix === "" ? sourceAfter(sentence, after, phrase.clitic) : { span: null, to: after };
  if (!source || (suffix === "" && !source.span && phrase.clitic === "")) return null;
  const content = phraseContent(sentence, at, skipBracketed(sentence, source.to));
  if (!content) return null;
  if (
    phrase.class === "perspective" &&
    !sentence.quotations.some((quotation) => quotation.start < content.end && quotation.end > content.start)
  )
    return null;
  const first = words[at];
  const last = words[after - 1];
  if (!first || !last) return null;
  const cue: FoundCue = {
    start: first.bareStart,
    end: last.end,
    lemma: phrase.words.join(" "),
    class: phrase.class,
    commitment: phrase.commitment,
    stance: phrase.stance,
  };
  const finding: Finding = {
    ...EMPTY,
    template: TEMPLATE_OF_CLASS[phrase.class] ?? "ATT-13",
    cue,
    mode: source.span ? "named" : "inherited",
    source: source.span ? [source.span] : [],
    content: [content],
    sentence: index,
    at,
  };
  return { finding, upTo: after };
}

/** A relative clause behind the source («التصنيف الذي حدده …») is passed over to the next comma. */
function skipBracketed(sentence: Sentence, to: number): number {
  const { words } = sentence;
  let at = to;
  if (!words[at] || hasComma(words[at]) || complementiserAt(words, at)) return at;
  while (
    at < words.length &&
    at - to < 14 &&
    !hasComma(words[at]) &&
    !hasStop(words[at]) &&
    !complementiserAt(words, at)
  )
    at++;
  return at;
}

function parenthetical(sentence: Sentence, index: number, at: number, opener: readonly string[]): PhraseFinding | null {
  const { words } = sentence;
  if (matchesAt(words, at, opener, false) === null) return null;
  const verb = at + opener.length;
  const form = cueOf(words, verb);
  if (!form || form.tense === "participle" || words[verb]?.conjunction !== "") return null;
  const isKama = opener.length === 1 && (opener[0] === "كما" || opener[0] === "مثلما");
  const phrase = phraseAfter(sentence, verb + 1, words.length, ["في", "ل"]);
  const named = phrase && phrase.to > phrase.from && form.number === "singular" ? phraseSpan(sentence, phrase) : null;
  const to = named && phrase ? phrase.to : verb + 1;
  if (isKama && at === 0 && !opensWithFa(words, to)) return null;
  if (isKama && at > 0 && startsClause(sentence, to)) return null;
  const content = phraseContent(sentence, at, skipBracketed(sentence, to));
  const first = words[at];
  const last = words[verb];
  if (!content || !first || !last) return null;
  const cue: FoundCue = {
    start: isKama ? last.bareStart : first.bareStart,
    end: last.end,
    lemma: form.verb.lemma,
    class: form.verb.class,
    commitment: form.verb.commitment,
    stance: form.verb.stance,
  };
  const finding: Finding = {
    ...EMPTY,
    template: "ATT-12",
    cue,
    mode: named ? "named" : "inherited",
    source: named ? [named] : [],
    content: [content],
    form,
    medium: phrase?.medium ?? null,
    sentence: index,
    at,
  };
  return { finding, upTo: verb + 1 };
}

/** «كما يوضح الفيلم، فإن»: the main clause follows with ف. */
function opensWithFa(words: readonly Word[], at: number): boolean {
  return words[at]?.conjunction === "ف";
}

/** «كما أكد S أن …», «كما طالب S بـ …» go on with a content of their own: no parenthesis. */
function startsClause(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  for (let i = at; i < Math.min(words.length, at + 12); i++) {
    const word = words[i];
    if (!word || hasStop(word) || (hasComma(word) && i > at)) return false;
    if (complementiserAt(words, i) || hasColon(word) || openingQuotation(sentence, i)) return true;
  }
  const next = words[at];
  return next !== undefined && !hasComma(next) && !isPreposition(next) && !isRelative(next) && !hasStop(next);
}

const DAMMA = /\u064f/;

function hearsay(sentence: Sentence, index: number, at: number, phrase: HearsayPhrase): PhraseFinding | null {
  const { words } = sentence;
  if (matchesAt(words, at, phrase.words, false) === null) return null;
  const first = words[at];
  const next = at + phrase.words.length;
  const last = words[next - 1];
  if (!first || !last || !words[next] || hasStop(words[next])) return null;
  if (NEEDS_DAMMA.has(first.key) && !DAMMA.test(first.text)) return null;
  const clause = complementiserAt(words, next);
  if (phrase.follows === "complementiser" && !clause) return null;
  if (phrase.words.length === 1 && first.key.startsWith("ي") && !DAMMA.test(first.text) && hasSubject(sentence, at))
    return null;
  const from = clause ? next + 1 : next;
  const quotation = openingQuotation(sentence, from);
  const content = spanOfWords(sentence, from, contentEnd(sentence, from, { quotation, tail: true }), quotation);
  if (!content) return null;
  const cue: FoundCue = {
    start: first.bareStart,
    end: last.end,
    lemma: phrase.words.join(" "),
    class: "hearsay",
    commitment: phrase.commitment,
    stance: 0,
  };
  return {
    finding: { ...EMPTY, template: "ATT-11", cue, mode: "none", source: [], content: [content], sentence: index, at },
    upTo: next,
  };
}

/** «داريوس كان يعتقد أن», «هو يعتقد أن»: active, its subject stands before it. */
function hasSubject(sentence: Sentence, at: number): boolean {
  const before = sentence.words[at - 1];
  if (!before || sentence.words[at]?.conjunction !== "") return false;
  if (isRelative(before) || /^[بل]?ان(?:ها|هم|هما)$/.test(sentence.words[at + 1]?.key ?? "")) return false;
  if (["هو", "هي"].includes(before.key) && !hasComma(sentence.words[at])) return true;
  return subjectBefore(sentence, at) !== null;
}

/** A noun of saying: its subject, if any, stands between it and its preposition. */
function nounCue(sentence: Sentence, index: number, at: number, noun: NounCue): PhraseFinding | null {
  const { words } = sentence;
  const word = words[at];
  if (!word || !nounForms(noun).has(word.key)) return null;
  const limit = Math.min(words.length, at + 10);
  let anchor = -1;
  for (let i = at + 1; i < limit && anchor < 0; i++) {
    const each = words[i];
    if (!each || hasComma(each) || hasStop(each) || isRelative(each)) break;
    const before = words[i - 1];
    const governed = before !== undefined && i - 1 > at && isPreposition(before);
    if (complementiserAt(words, i) && /^[با]/.test(each.key) && (!governed || noun.prepositions.includes(before.key)))
      anchor = i;
    else if (
      noun.prepositions.some((preposition) =>
        preposition.length > 1
          ? each.key === preposition && words[i + 1]?.key !== "قبل" && words[i + 1]?.key !== "جانب"
          : each.key.startsWith(preposition) && each.key.length > 3 && each.key !== "بعد",
      ) &&
      !complementiserAt(words, i + 1)
    )
      anchor = i;
  }
  if (anchor < 0) return noun.object ? nounObject(sentence, index, at, noun) : null;
  const phrase = anchor > at + 1 ? phraseAfter(sentence, at + 1, anchor, noun.prepositions) : null;
  const source = phrase && phrase.to > phrase.from ? phraseSpan(sentence, phrase) : null;
  if (anchor > at + 1 && !source && !complementiserAt(words, anchor)) return null;
  const marker = words[anchor];
  const own = marker !== undefined && (complementiserAt(words, anchor) || isPreposition(marker));
  const from = own ? anchor + 1 : anchor;
  const joined = anchor === at + 1 && marker !== undefined && isPreposition(marker);
  return nounFinding(sentence, { index, at, noun, source, from, cueEnd: joined ? anchor : at });
}

/** «بإعلان وقف العمل»: an object follows at once, who announces is the sentence's subject. */
function bareObject(sentence: Sentence, plan: { index: number; at: number; noun: NounCue }): PhraseFinding | null {
  const next = sentence.words[plan.at + 1];
  if (!next || !isActionNoun(next) || hasComma(next) || kindOfHead(next.key) !== null) return null;
  return nounFinding(sentence, { ...plan, source: null, from: plan.at + 1, cueEnd: plan.at });
}

function nounForms(noun: NounCue): ReadonlySet<string> {
  return new Set(
    noun.forms.flatMap((form) =>
      noun.class === "say" && form.startsWith("قول") ? [] : [form, `ال${form}`, `ب${form}`, `بال${form}`],
    ),
  );
}

function nounObject(sentence: Sentence, index: number, at: number, noun: NounCue): PhraseFinding | null {
  const { words } = sentence;
  const word = words[at];
  const bare = bareObject(sentence, { index, at, noun });
  if (bare) return bare;
  const phrase = phraseAfter(sentence, at + 1, words.length, noun.prepositions);
  if (!phrase || phrase.to <= phrase.from || word?.key.includes("ال") === true) return null;
  const source = phraseSpan(sentence, phrase);
  const next = words[phrase.to];
  if (
    !next ||
    hasComma(next) ||
    hasStop(next) ||
    isPreposition(next) ||
    isRelative(next) ||
    isClauseOpener(next) ||
    next.conjunction !== "" ||
    cueOf(words, phrase.to)
  )
    return null;
  return source ? nounFinding(sentence, { index, at, noun, source, from: phrase.to, cueEnd: at }) : null;
}

interface NounPlan {
  readonly index: number;
  readonly at: number;
  readonly noun: NounCue;
  readonly source: Span | null;
  readonly from: number;
  readonly cueEnd: number;
}

function nounFinding(sentence: Sentence, plan: NounPlan): PhraseFinding | null {
  const { words } = sentence;
  const quotation = openingQuotation(sentence, plan.from);
  const content = spanOfWords(
    sentence,
    plan.from,
    contentEnd(sentence, plan.from, { quotation, tail: true }),
    quotation,
  );
  const first = words[plan.at];
  const last = words[plan.cueEnd];
  if (!content || !first || !last) return null;
  const agent = plan.source ? null : agentIn(sentence, plan.from, content);
  const source = plan.source ?? agent?.span ?? null;
  if (!source && NEEDS_SPEAKER.has(plan.noun.class) && !/(?:ه|ها|هم)$/.test(first.key)) return null;
  const possessive = !source && (/(?:ه|ها|هم|اته|اتها)$/.test(first.key) || first.key.startsWith("باعلان"));
  const cue: FoundCue = {
    start: first.bareStart,
    end: last.end,
    lemma: plan.noun.forms[0] ?? first.key,
    class: plan.noun.class,
    commitment: plan.noun.commitment,
    stance: 0,
  };
  return {
    finding: {
      ...EMPTY,
      template: "ATT-18",
      cue,
      mode: source ? "named" : possessive ? "inherited" : "none",
      source: source ? [source] : [],
      content: [agent?.content ?? content],
      label: plan.noun.class === "accuse",
      sentence: plan.index,
      at: plan.at,
    },
    upTo: plan.cueEnd + 1,
  };
}

/** «الدعوة إلى», «التأكيد على» say nothing of anyone unless a speaker is named. */
const NEEDS_SPEAKER = new Set(["demand", "threaten", "assert", "say"]);

/** «اتهامات بالإهمال من قبل النقابة»: the agent stands behind the content. */
function agentIn(sentence: Sentence, from: number, content: Span): { span: Span; content: Span } | null {
  const { words } = sentence;
  const at = words.findIndex((word, i) => i > from && word.end <= content.end && word.key === "من" && /^(?:قبل|جانب)$/.test(words[i + 1]?.key ?? ""));
  const phrase = at > 0 ? phraseAfter(sentence, at + 2, words.length) : null;
  const span = phrase && phrase.from === at + 2 ? phraseSpan(sentence, phrase) : null;
  const before = spanOfWords(sentence, from, at);
  return span && before ? { span, content: before } : null;
}

/** The finding of a non-verbal cue at word `at`, or null. */
export function phraseFinding(sentence: Sentence, index: number, at: number): PhraseFinding | null {
  for (const opener of PARENTHETICAL_OPENERS) {
    const found = parenthetical(sentence, index, at, opener);
    if (found) return found;
  }
  for (const phrase of SOURCE_PHRASES) {
    const found = sourcePhrase(sentence, index, at, phrase);
    if (found) return found;
  }
  for (const phrase of HEARSAY_PHRASES) {
    const found = hearsay(sentence, index, at, phrase);
    if (found) return found;
  }
  for (const noun of NOUN_CUES) {
    const found = nounCue(sentence, index, at, noun);
    if (found) return found;
  }
  return null;
}

/** «S: C» in a heading: who is named before the colon says what follows. Names no cue word but the colon itself. */
export function headlineFinding(sentence: Sentence, index: number, known: (text: string) => boolean): Finding | null {
  const { words } = sentence;
  const colon = words.findIndex((word, at) => at > 0 && hasColon(word));
  if (
    colon < 1 ||
    colon > 12 ||
    words
      .slice(0, colon)
      .some((_, at) => cueOf(words, at)?.tense === "perfect" || cueOf(words, at)?.tense === "imperfect")
  )
    return null;
  const phrase = phraseAfter(sentence, 0, colon);
  const source = phrase && phrase.from === 0 && phrase.to === colon ? phraseSpan(sentence, phrase) : null;
  const mark = words[colon];
  if (!source || !mark) return null;
  const text = sentence.text.slice(source.start, source.end);
  const head = kindOfHead(words[0]?.key ?? "");
  if ((head === null || head === "document") && !known(text)) return null;
  const quotation = openingQuotation(sentence, colon);
  const to =
    quotation && words.every((word, at) => at < colon || word.start < quotation.end) ? words.length : words.length;
  const content = spanOfWords(sentence, colon, to, quotation);
  const at = (words[colon - 1]?.end ?? 0) + mark.gap.search(/[:：]/);
  if (!content) return null;
  const cue: FoundCue = { start: at, end: at + 1, lemma: ":", class: "say", commitment: 2, stance: 0 };
  return {
    ...EMPTY,
    template: "ATT-18",
    cue,
    mode: "named",
    source: [source],
    content: [content],
    sentence: index,
    at: colon,
  };
}
