// Nouns of saying (ATT-18): «تحذير من», «اتهامات لـ… بـ», «إعلان النقابة وقف العمل», «تصريحات الوزير بأن».
// Leaves out nouns without content («أجرى محادثات»).

import { NOUN_CUES, type NounCue, SUPPORT_VERBS } from "../lang/ar/cue-phrases.ts";
import { isPlainGivenName } from "../lang/ar/person-names.ts";
import { isBareHead, kindOfHead } from "../lang/ar/source-heads.ts";
import type { Span } from "../model/span.ts";
import { contentEnd, spanOfWords } from "./extent.ts";
import type { FoundCue } from "./finding.ts";
import {
  complementiserAt,
  cueOf,
  isActionNoun,
  isClauseOpener,
  isPreposition,
  isPronounPhrase,
  isRelationAdjective,
  isRelative,
} from "./grammar.ts";
import { EMPTY, type PhraseFinding } from "./phrase-finding.ts";
import { type Phrase, phraseAfter, phraseSpan } from "./source-phrase.ts";
import { openingQuotation } from "./speech-marks.ts";
import { isState } from "./state-name.ts";
import { subjectBefore } from "./subject.ts";
import { hasColon, hasComma, hasStop, type Sentence, type Word } from "./words.ts";

/** Words. The preposition or clause of a noun of saying stands within this reach. */
const NOUN_REACH = 10;

/** The word that introduces the content of a noun: «من», «بـ…», «بأن»; -1 for none. */
function nounAnchor(sentence: Sentence, at: number, noun: NounCue): number {
  const { words } = sentence;
  for (let i = at + 1; i < words.length && i < at + NOUN_REACH; i++) {
    const word = words[i];
    if (!word || hasComma(word) || hasStop(word) || isRelative(word)) return -1;
    if (governs(words, i, noun) && isForSomeone(words, i, noun)) continue;
    if (opensClause(words, i, at, noun) || governs(words, i, noun)) return i;
    if (noun.class === "say" && (hasColon(word) || (i - at <= 2 && openingQuotation(sentence, i)))) return i;
  }
  return -1;
}

/** «دعوة لسالم إلى المشاركة»: whom the call is for stands before what it calls to. */
function isForSomeone(words: readonly Word[], at: number, noun: NounCue): boolean {
  if (!words[at]?.key.startsWith("ل") || !noun.prepositions.includes("الى")) return false;
  const behind = words.slice(at + 1, at + NOUN_REACH);
  const end = behind.findIndex((word) => hasComma(word) || hasStop(word));
  return behind.slice(0, end < 0 ? behind.length : end).some((word) => word.key === "الى");
}

function opensClause(words: readonly Word[], i: number, at: number, noun: NounCue): boolean {
  const before = words[i - 1];
  if (!complementiserAt(words, i) || !/^[با]/.test(words[i]?.key ?? "")) return false;
  return before === undefined || i - 1 === at || !isPreposition(before) || noun.prepositions.includes(before.key);
}

function governs(words: readonly Word[], i: number, noun: NounCue): boolean {
  const word = words[i];
  const next = words[i + 1];
  if (!word || complementiserAt(words, i + 1)) return false;
  return noun.prepositions.some((preposition) =>
    preposition.length > 1
      ? word.key === preposition && next?.key !== "قبل" && next?.key !== "جانب"
      : word.key === preposition ||
        (word.key.startsWith(preposition) &&
          word.key.length > 3 &&
          !isOwnWord(word) &&
          (preposition !== "ل" || isActionNoun({ ...word, key: word.key.replace(/^لل?/, "") }))),
  );
}

/** «باتت», «بشار»: a verb or name whose ب is its own letter. */
function isOwnWord(word: Word): boolean {
  return /^(?:بعد|باتت?|باتوا|بدات?|بداوا|بقيت?|بلغت?)$/.test(word.key) || isPlainGivenName(word.safe);
}

/** «التهديدات الغربية الأخيرة»: adjectives of the noun, no speaker. */
function isQualifier(word: Word): boolean {
  return (
    (isRelationAdjective(word) ||
      /^(?:ال)?(?:اخير|متكرر|جديد|سابق|متزايد|واسع|موجه|متبادل|صريح|مباشر|علني|متلفز|باطل|كاذب|زائف|خطير|شديد|لاحق|مسبق|مشترك)(?:ة|ات)?$/.test(
        word.key,
      )) &&
    kindOfHead(word.key) === null
  );
}

/** What stands between a noun of saying and its preposition: a speaker, adjectives, or whom it addresses. */
function between(sentence: Sentence, at: number, anchor: number, noun: NounCue): Between {
  const { words, text } = sentence;
  const accused = words.findIndex((word, i) => i > at + 1 && i < anchor && /^ل(?:ل|.*ة$)/.test(word.key));
  const told = isState(text, { start: words[at + 1]?.start ?? 0, end: words[at + 1]?.end ?? 0 }) ? at + 2 : -1;
  const called = kindOfHead(words[told]?.key ?? "") !== null && words[told]?.conjunction === "" ? told : anchor;
  const limit = noun.class === "accuse" && accused > 0 ? accused : Math.min(called, anchor);
  const phrase = anchor > at + 1 ? phraseAfter(sentence, at + 1, limit, noun.prepositions) : null;
  const head = phrase ? (words[phrase.from]?.key ?? "") : "";
  const adjectives = phrase !== null && words.slice(phrase.from, phrase.to).every(isQualifier);
  const addressed = head.startsWith("ل") && !isBareHead(head);
  const source = phrase && !adjectives && !addressed ? phraseSpan(sentence, phrase) : null;
  const pronouns = words.slice(at + 1, anchor).every(isPronounPhrase);
  return { phrase, source, head, known: source !== null || adjectives || addressed || pronouns };
}

interface Between {
  readonly phrase: Phrase | null;
  readonly source: Span | null;
  /** The first word of the phrase, as a cue key. */
  readonly head: string;
  /** Whether all of it is understood. */
  readonly known: boolean;
}

/** A noun of saying: its subject, if any, stands between it and its preposition. */
function nounCue(sentence: Sentence, index: number, at: number, noun: NounCue): PhraseFinding | null {
  const { words } = sentence;
  const anchor = nounAnchor(sentence, at, noun);
  const marker = words[anchor];
  if (!marker) return noun.object ? nounObject(sentence, index, at, noun) : null;
  const clause = complementiserAt(words, anchor);
  const { phrase, source, head, known } = between(sentence, at, anchor, noun);
  if (/^(?:هذا|هذه|ذلك|تلك)$/.test(head)) return null;
  if (phrase && source && isAccusedHere(words, at, anchor))
    return nounFinding(sentence, { index, at, noun, source: null, from: phrase.from, cueEnd: at });
  if (source && words[at]?.key.startsWith("ال") === true) return null;
  if (anchor > at + 1 && !known && !clause) return null;
  const from = clause || isPreposition(marker) || marker.key.length === 1 ? anchor + 1 : anchor;
  const cueEnd = anchor === at + 1 && isPreposition(marker) ? anchor : at;
  return nounFinding(sentence, { index, at, noun, source, from, cueEnd });
}

/** «اتهام الشركة بالإهمال»: whom the singular is followed by is accused; «اتهامات النقابة للشركة بـ» accuses. */
function isAccusedHere(words: readonly Word[], at: number, anchor: number): boolean {
  if (!/^(?:ب|ال)?اتهام$/.test(words[at]?.key ?? "")) return false;
  return !words.slice(at + 1, anchor).some((word) => /^ل.../.test(word.key));
}

/** «بإعلان وقف العمل»: an object follows at once, who announces is the sentence's subject. */
function bareObject(sentence: Sentence, plan: { index: number; at: number; noun: NounCue }): PhraseFinding | null {
  const next = sentence.words[plan.at + 1];
  const definite = /^(?:ال|بال)/.test(sentence.words[plan.at]?.key ?? "");
  if (!next || definite || !isActionNoun(next) || hasComma(next) || kindOfHead(next.key) !== null) return null;
  return nounFinding(sentence, { ...plan, source: null, from: plan.at + 1, cueEnd: plan.at });
}

/** Every written form, with article and with ب, by cue key; «قوله» belongs to relays only. */
const NOUN_OF_FORM: ReadonlyMap<string, NounCue> = new Map(
  NOUN_CUES.filter((noun) => !noun.forms.includes("قوله")).flatMap((noun) =>
    noun.forms.flatMap((form) => ["", "ال", "ب", "بال"].map((prefix) => [prefix + form, noun] as const)),
  ),
);

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
    (hasComma(next) && !closesApposition(words, phrase)) ||
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

/** «إعلان الرئيس، سالم حداد، رغبته في»: behind the second comma the object of the noun follows. */
function closesApposition(
  words: readonly Word[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const next = words[to];
  return next !== undefined && isActionNoun(next) && words.slice(from + 1, to).some(hasComma);
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
    contentEnd(sentence, plan.from, { quotation, tail: true, nominal: true, firstComma: isAdjunct(sentence, plan.at) }),
    quotation,
  );
  const first = words[plan.at];
  const last = words[plan.cueEnd];
  if (!content || !first || !last) return null;
  const agent = plan.source ? null : agentIn(sentence, plan.from, content);
  const support = plan.source || agent ? null : supporter(sentence, plan.at);
  const source = plan.source ?? agent?.span ?? support?.span ?? null;
  const own = /(?:ه|ها|هم|اته|اتها)$/.test(first.key) || support !== null || isGoverned(sentence, plan);
  if (!source && NEEDS_SPEAKER.has(plan.noun.class) && !own && first.key !== "دعوات") return null;
  const possessive = !source && (own || first.key.startsWith("باعلان"));
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

/** Words between a supporting verb and its noun. */
const SUPPORT_REACH = 9;

/** Who hands over a noun of saying: «أصدرت البلدية أمس تحذيراً من …»; no span where the verb has no subject of its own. */
function supporter(sentence: Sentence, at: number): { readonly span: Span | null } | null {
  const { words } = sentence;
  for (let verb = at - 1; verb >= 0 && at - verb <= SUPPORT_REACH; verb--) {
    const word = words[verb];
    if (!word || hasStop(words[verb + 1]) || hasComma(words[verb + 1])) return null;
    if (!SUPPORT_VERBS.has(word.key)) continue;
    const phrase = phraseAfter(sentence, verb + 1, at);
    const behind = phrase && phrase.to > phrase.from ? phraseSpan(sentence, phrase) : null;
    return { span: behind ?? subjectBefore(sentence, verb)?.span ?? null };
  }
  return null;
}

/** «اكتفى بالقول إن», «سارع إلى التشديد على أن»: the speaker is the subject of the verb before. */
function isGoverned({ words }: Sentence, { at, noun }: NounPlan): boolean {
  if (!["say", "assert"].includes(noun.class) || at === 0) return false;
  const [before, word] = [words[at - 1], words[at]];
  return word !== undefined && (/^بال/.test(word.key) || (before?.key === "الى" && /^ال/.test(word.key)));
}

/** «بعد إعلان النقابة الإضراب، توقفت الحافلات»: an adjunct of time or cause ends at its comma. */
function isAdjunct(sentence: Sentence, at: number): boolean {
  return /^(?:بعد|قبل|منذ|عقب|اثر|غداة|بسبب|رغم|فور)$/.test(sentence.words[at - 1]?.key ?? "");
}

/** «الدعوة إلى», «التأكيد على» say nothing of anyone unless a speaker is named. */
const NEEDS_SPEAKER = new Set(["demand", "threaten", "assert", "say", "admit", "deny"]);

/** «اتهامات بالإهمال من قبل النقابة»: the agent stands behind the content. */
function agentIn(sentence: Sentence, from: number, content: Span): { span: Span; content: Span } | null {
  const { words } = sentence;
  const at = words.findIndex(
    (word, i) =>
      i > from && word.end <= content.end && word.key === "من" && /^(?:قبل|جانب)$/.test(words[i + 1]?.key ?? ""),
  );
  const phrase = at > 0 ? phraseAfter(sentence, at + 2, words.length) : null;
  const span = phrase && phrase.from === at + 2 ? phraseSpan(sentence, phrase) : null;
  const before = spanOfWords(sentence, from, at);
  return span && before ? { span, content: before } : null;
}

/** The finding of a noun of saying at word `at`, or null. */
export function nounFindingAt(sentence: Sentence, index: number, at: number): PhraseFinding | null {
  const noun = NOUN_OF_FORM.get(sentence.words[at]?.key ?? "");
  return noun ? nounCue(sentence, index, at, noun) : null;
}
