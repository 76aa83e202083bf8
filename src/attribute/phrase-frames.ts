// Frames of prepositional cues: «بحسب S، C», «C، نقلاً عن S», «على حد قوله», and their like with a verb: «كما ذكر S», «بحسب ما قال S»,
// «حسبما جاء في D». Leaves out verbs, hearsay and nouns.

import type { CueForm } from "../lang/ar/cue-forms.ts";
import { NORMATIVE_HEADS, PARENTHETICAL_OPENERS, SOURCE_PHRASES, type SourcePhrase } from "../lang/ar/cue-phrases.ts";
import { isBareHead, kindOfHead } from "../lang/ar/source-heads.ts";
import type { Span } from "../model/span.ts";
import { phraseContent } from "./clause.ts";
import { documentPhrase } from "./document-frames.ts";
import type { Finding, FoundCue } from "./finding.ts";
import { complementiserAt, cueOf, hasArticle, isPreposition, isRelative } from "./grammar.ts";
import { byFirstWord, EMPTY, matchesAt, type PhraseFinding } from "./phrase-finding.ts";
import { phraseAfter, phraseSpan } from "./source-phrase.ts";
import { openingQuotation } from "./speech-marks.ts";
import { hasColon, hasComma, hasStop, type Sentence, type Word } from "./words.ts";

interface SourceAt {
  readonly span: Span | null;
  readonly to: number;
}

/** «بحسب البيان الذي أصدرته الوزارة»: who issued the document is the source. */
function issuerBehind(sentence: Sentence, from: number, at: number): SourceAt | null {
  const { words } = sentence;
  const verbAt = words[at] && isRelative(words[at]) ? at + 1 : at;
  const [before, verb] = [words[verbAt - 1], words[verbAt]];
  if (!before || !verb || !/...(?:ه|ها)$/.test(verb.key) || hasComma(verb) || hasStop(verb)) return null;
  if (verbAt === at && (kindOfHead(before.key) !== "document" || verb.conjunction !== "")) return null;
  const kind = kindOfHead(words[from]?.key ?? "");
  if (kind !== null && kind !== "document") return null;
  const phrase = phraseAfter(sentence, verbAt + 1, words.length);
  const span = phrase && phrase.from === verbAt + 1 ? phraseSpan(sentence, phrase) : null;
  return phrase && span ? { span, to: phrase.to } : null;
}

function sourceAfter(sentence: Sentence, from: number, clitic: string): SourceAt | null {
  const word = sentence.words[from];
  if (!word) return null;
  if (clitic !== "") {
    if (!word.key.startsWith(clitic)) return null;
    const article = word.key.startsWith("لل") && !isBareHead(word.key.slice(1));
    const stripped = article ? `ال${word.key.slice(2)}` : word.key.slice(1);
    const start = article ? word.start : word.start + 1;
    const replaced: Sentence = {
      ...sentence,
      words: sentence.words.with(from, { ...word, key: stripped, bareStart: start }),
    };
    const isBare = word.key === clitic;
    if (/^(?:ه|ها|هم|هما|نا|ي)$/.test(stripped)) return { span: null, to: from + 1 };
    const phrase = phraseAfter(replaced, isBare ? from + 1 : from, sentence.words.length);
    if (!phrase || phrase.to <= phrase.from) return null;
    return issuerBehind(sentence, phrase.from, phrase.to) ?? { span: phraseSpan(replaced, phrase), to: phrase.to };
  }
  const phrase = phraseAfter(sentence, from, sentence.words.length);
  if (!phrase || phrase.to <= phrase.from || phrase.from !== from) return null;
  const issuer = issuerBehind(sentence, phrase.from, phrase.to);
  if (issuer) return issuer;
  return { span: phraseSpan(sentence, phrase), to: phrase.to };
}

function isNormative(sentence: Sentence, from: number): boolean {
  const key = sentence.words[from]?.key ?? "";
  if (/^(?:لائحة|للائحة)$/.test(key) && /اتهام/.test(sentence.words[from + 1]?.key ?? "")) return false;
  return [key, key.replace(/^ال/, ""), key.replace(/^لل/, ""), key.replace(/^ل/, "")].some((each) =>
    NORMATIVE_HEADS.has(each),
  );
}

const TEMPLATE_OF_CLASS: Readonly<Record<string, string>> = {
  distance: "ATT-14",
  doubt: "ATT-14",
  voice: "ATT-14",
  relay: "ATT-10",
};

/** «على ذمة التحقيق» pending the inquiry, «في نظر الدعوى» hearing the case: no word of anyone. */
const PROCEEDINGS = /^(?:ال)?(?:تحقيق|تحقيقات|قضية|قضايا|دعوى|دعاوى|طعن|طعون|استئناف|طلب|طلبات|ملف|شكوى|موضوع|امر)$/;

/** Whose source a phrase names: the phrase behind it, no span where a pronoun stands for it, null where nothing fits. */
function sourceOf(sentence: Sentence, at: number, phrase: SourcePhrase): SourceAt | null {
  const { words } = sentence;
  const suffix = matchesAt(words, at, phrase.words, true);
  const after = at + phrase.words.length;
  if (suffix === null) return null;
  if (suffix !== "") return { span: null, to: after };
  if (
    ["doubt", "opinion"].includes(phrase.class) &&
    words.slice(after, after + 3).some(({ key }) => PROCEEDINGS.test(key))
  )
    return null;
  const opensVerb = phrase.clitic === "" && ["ما", "لما"].includes(words[after]?.key ?? "");
  if (opensVerb || isNormative(sentence, after)) return null;
  const source = sourceAfter(sentence, after, phrase.clitic);
  return source?.span || phrase.clitic !== "" ? source : null;
}

/** Some phrases count only in their own place: «على لسان» set off by a comma, «بالنسبة إلى» at the head of a quoted opinion. */
function isOutOfPlace(
  sentence: Sentence,
  at: number,
  phrase: SourcePhrase,
  plan: { to: number; content: Span },
): boolean {
  const { words, quotations } = sentence;
  if (phrase.class === "voice") return at > 0 && !hasComma(words[at]);
  if (phrase.class !== "perspective") return false;
  if (at > 1 || !hasComma(words[plan.to])) return true;
  return !quotations.some((quotation) => quotation.start < plan.content.end && quotation.end > plan.content.start);
}

function sourcePhrase(sentence: Sentence, index: number, at: number, phrase: SourcePhrase): PhraseFinding | null {
  const source = sourceOf(sentence, at, phrase);
  if (!source) return null;
  const after = at + phrase.words.length;
  const content = phraseContent(sentence, at, skipBracketed(sentence, source.to));
  const [first, last] = [sentence.words[at], sentence.words[after - 1]];
  if (!content || !first || !last || isOutOfPlace(sentence, at, phrase, { to: source.to, content })) return null;
  const { commitment, stance } = phrase;
  const cue: FoundCue = {
    start: first.bareStart,
    end: last.end,
    lemma: phrase.words.join(" "),
    class: phrase.class,
    commitment,
    stance,
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
  const first = words[at];
  if (!first || (hasComma(first) && !isRelative(first)) || complementiserAt(words, at)) return at;
  if (hasComma(first)) at++;
  else if (!isRelative(first) && !isPreposition(first) && !hasArticle(first) && !/...(?:ه|ها)$/.test(first.key))
    return at;
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
  const isKama = opener.length === 1 && (opener[0] === "كما" || opener[0] === "مثلما");
  if (!form || !isAside(sentence, verb, form, opener)) return null;
  const phrase = phraseAfter(sentence, verb + 1, words.length, ["ل", ...relaying(form), ...cliticOf(form)]);
  const named = phrase && phrase.to > phrase.from && form.number === "singular" ? phraseSpan(sentence, phrase) : null;
  const to = named && phrase ? phrase.to : verb + 1;
  if (isKama && goesOn(sentence, { at, to, named: named !== null, publishes: form.verb.class === "publish" }))
    return null;
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

/** Whether the verb behind an opener can name a source in passing: finite, of saying or showing, without a clause of its own. */
function isAside({ words }: Sentence, verb: number, form: CueForm, opener: readonly string[]): boolean {
  if (form.tense === "participle" || words[verb]?.conjunction !== "") return false;
  if (opener[0] === "على" && opener.length === 2) return form.object === "" && !complementiserAt(words, verb + 1);
  if (form.person === 1) return false;
  const aboutDeed = form.object !== "" && ["believe", "demand", "order", "decide", "agree"].includes(form.verb.class);
  return !aboutDeed && (opener.length > 1 || !NEVER_ASIDE.has(form.verb.class));
}

/** «كما تطالب بتعويضات»: what wears the verb's own ب does not speak. */
function cliticOf(form: CueForm): readonly string[] {
  return form.verb.prepositions.includes("ب") ? ["ب"] : [];
}

/** «بحسب ما نقلت الوكالة عن الوزير»: whom it relays is no part of who relays. */
function relaying(form: CueForm): readonly string[] {
  return form.verb.lemma === "نقل" ? ["عن"] : [];
}

/** «كما رفض الاتفاق», «كما تطالب بـ»: these add an act of their own, they name no source in passing. */
const NEVER_ASIDE = new Set(["refuse", "demand", "accuse", "promise", "order", "agree", "label", "intend", "threaten"]);

interface Kama {
  readonly at: number;
  readonly to: number;
  readonly named: boolean;
  readonly publishes: boolean;
}

/** «كما» that adds a sentence («كما نشرت صوراً», «كما أكد أن») instead of naming a source («كما ذكر المدير»). */
function goesOn(sentence: Sentence, { at, to, named, publishes }: Kama): boolean {
  const behind = sentence.words[to];
  if (at === 0) return !opensWithFa(sentence.words, to);
  if (publishes || startsClause(sentence, to)) return true;
  return !named && behind !== undefined && !hasComma(behind) && !hasStop(behind);
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

const PHRASES = byFirstWord(SOURCE_PHRASES);
const OPENERS = byFirstWord(PARENTHETICAL_OPENERS.map((words) => ({ words })));

/** The finding of a prepositional cue at word `at`, or null; «فحسب» is "only". */
export function prepositionFinding(sentence: Sentence, index: number, at: number): PhraseFinding | null {
  const document = documentPhrase(sentence, index, at);
  if (document) return document;
  const word = sentence.words[at];
  for (const { words } of OPENERS.get(word?.key ?? "") ?? []) {
    const found = parenthetical(sentence, index, at, words);
    if (found) return found;
  }
  if (word?.key === "حسب" && word.conjunction === "ف") return null;
  for (const phrase of PHRASES.get(word?.key ?? "") ?? []) {
    const found = sourcePhrase(sentence, index, at, phrase);
    if (found) return found;
  }
  return null;
}
