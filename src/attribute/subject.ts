// Who stands before the verb: the subject of «S V», or the antecedent of «الذي V» and of an indefinite noun with its clause
// («مراسلات تكشف»). Reads leftwards to the clause's start. Leaves out subjects behind the verb (source-phrase.ts).

import { isGivenName } from "../lang/ar/person-names.ts";
import { kindOfHead } from "../lang/ar/source-heads.ts";
import type { Span } from "../model/span.ts";
import { ownerBefore, precededBy } from "./dative-subject.ts";
import { describedNoun } from "./described-noun.ts";
import {
  complementiserAt,
  cueOf,
  hasArticle,
  isAccusative,
  isActionNoun,
  isClauseOpener,
  isPreposition,
  isRelative,
  isTimeWord,
} from "./grammar.ts";
import { wearsPreposition } from "./kept-preposition.ts";
import { agreesWith, isOtherGender, isSaidIn, isTakenUp } from "./relative-clause.ts";
import { phraseAfter, phraseSpan } from "./source-phrase.ts";
import { isState } from "./state-name.ts";
import { isTimeNoun, TIME_ENDS } from "./time-noun.ts";
import { hasColon, hasComma, hasStop, type Sentence, type Word } from "./words.ts";

/** Words. A subject further left belongs to another clause. */
const LONGEST_SUBJECT = 12;
const PARTICLES = new Set(
  "قد لقد كان كانت كانوا يكن تكن يكون تكون ليس ليست لم لن لا سوف ما لما ايضا كذلك بدوره بدورها بدورهم ظل ظلت لطالما طالما بات باتت اصبح اصبحت يزال تزال زال زالت".split(
    " ",
  ),
);

/** A subject found before the verb. `antecedent`: a relative clause hangs on it. */
export interface Subject {
  readonly span: Span;
  readonly from: number;
  readonly antecedent: boolean;
  /** It cannot be anything but the subject: behind أنّ, at a sentence's start before a comma, or with a relative clause of its own. */
  readonly certain: boolean;
}

/** «مرفأ نيوز (المدينة) -- قالت …»: a dash cuts the dateline off. */
function hasDash(word: Word | undefined): boolean {
  return word !== undefined && /[–—]|--/.test(word.gap);
}

function skipParticles(words: readonly Word[], at: number): number {
  let last = at - 1;
  while (last >= 0 && PARTICLES.has(words[last]?.key ?? "") && !hasComma(words[last + 1])) last--;
  return last;
}

function opensMark(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at];
  return word !== undefined && /[“”«»"]/.test(word.gap) && word.quotation !== (sentence.words[at - 1]?.quotation ?? -1);
}

/** Behind these a noun is the subject of the verb that follows: «كانت واشنطن حذرت». */
const WAS = new Set(["كان", "كانت", "كانوا"]);

/** Index of the first word of the clause that holds words[last]. */
function clauseStart(sentence: Sentence, last: number): number {
  const { words } = sentence;
  let at = last;
  while (at > 0 && last - at < LONGEST_SUBJECT) {
    const word = words[at];
    const before = words[at - 1];
    if (!word || !before) break;
    if (hasComma(word) || hasColon(word) || hasStop(word) || /[–—]|\.\.|["”»] *-/.test(word.gap)) break;
    if (opensMark(sentence, at) && word.quotation >= 0 && !nameBefore(sentence, at, last)) break;
    if (complementiserAt(words, at - 1) || isRelative(before) || isClauseOpener(before) || PARTICLES.has(before.key))
      break;
    const form = cueOf(words, at - 1);
    if (form && form.tense !== "participle" && kindOfHead(before.key) === null) break;
    if (word.conjunction !== "" && cueOf(words, at)) break;
    at--;
  }
  return at;
}

function nameBefore(sentence: Sentence, at: number, last: number): boolean {
  const quotation = sentence.quotations[sentence.words[at]?.quotation ?? -1];
  return quotation !== undefined && quotation.end <= (sentence.words[last]?.end ?? 0) + 1;
}

/** Sentence-initial «عقد الوزير …»: a word without article or head before a definite noun is a verb; «عبد الرحمن» is a name. */
function looksLikeVerb(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next || word.key === "عبد" || hasArticle(word) || kindOfHead(word.key) !== null || isPreposition(word))
    return false;
  if (isState(sentence.text, { start: word.bareStart, end: next.end })) return false;
  if (/^ن..../.test(word.key) && complementiserAt(words, at - 1) && !isGivenName(word.safe)) return true;
  return (
    /^(?:ي|ت|س[يت]).../.test(word.key) ||
    (hasArticle(next) && word.key.length <= 5) ||
    (kindOfHead(next.key) !== null && !/[يةاو]$/.test(word.key))
  );
}

function isIndefiniteDocument(words: readonly Word[], from: number, to: number): boolean {
  const head = words[from];
  if (!head || kindOfHead(head.key) !== "document" || hasArticle(head)) return false;
  if (/^[بل]/.test(head.key) && kindOfHead(head.key.slice(1)) === "document") return false;
  const owner = words.findIndex((word, at) => at === from + 1 && at < to && /^ل.../.test(word.key));
  return words.slice(from, owner > 0 ? owner : to).every((word) => !hasArticle(word));
}

/** «حسب الوكالة، قال سالم»: a phrase of source before the verb is no subject. */
const SOURCE_OPENERS = new Set(["حسب", "بحسب", "وفق", "وفقا", "طبقا", "نقلا"]);

function candidate(sentence: Sentence, from: number, to: number): Span | null {
  const { words } = sentence;
  const word = words[from];
  if (
    !word ||
    isPreposition(word) ||
    (/^(?:هو|هي|هم)$/.test(word.key) && word.conjunction !== "") ||
    SOURCE_OPENERS.has(word.key) ||
    (to - from === 1 && /^(?:هذا|هذه|ذلك|تلك)$/.test(word.key)) ||
    isClauseOpener(word) ||
    isRelative(word) ||
    (isAccusative(word) && to - from > 1)
  )
    return null;
  const bare: Sentence = {
    ...sentence,
    words: words.with(from, { ...word, conjunction: "", gap: "" }),
  };
  const phrase = phraseAfter(bare, from, to);
  if (!phrase || phrase.from !== from || phrase.to !== to) return null;
  return phraseSpan(bare, phrase);
}

/** Words. An indefinite document, «بيان لمجلس الأمن الدولي» its longest kind. */
const LONGEST_DOCUMENT = 5;

/** «تقرير حول مراسلات سرية تثبت»: an indefinite document right before the verb is its subject, whatever governs it. */
function nearestDocument(sentence: Sentence, first: number, to: number): { span: Span; from: number } | null {
  for (let from = to - 1; from >= first && to - from <= LONGEST_DOCUMENT; from--) {
    const longer = isIndefiniteDocument(sentence.words, from - 1, to) && from > first;
    const span = !longer && isIndefiniteDocument(sentence.words, from, to) ? candidate(sentence, from, to) : null;
    if (span) return { span, from };
  }
  return null;
}

/** The noun phrase that ends right before word `to`, the longest that is one; prepositions before it are allowed for an antecedent. */
function phraseBefore(sentence: Sentence, to: number, antecedent: boolean): { span: Span; from: number } | null {
  const { words } = sentence;
  const first = clauseStart(sentence, to - 1);
  const document = antecedent ? null : nearestDocument(sentence, first, to);
  if (document) return document;
  for (let from = first; from < to; from++) {
    const before = words[from - 1];
    const word = words[from];
    if (!word || (looksLikeVerb(sentence, from) && from < to - 1 && !(sentence.heading && from === 0))) continue;
    const span = candidate(sentence, from, to);
    if (!span) continue;
    const governed =
      before !== undefined && from > first && (isPreposition(before) || /^[بل](?:هذا|هذه|ذلك|تلك)$/.test(before.key));
    const object = wearsPreposition(word) || (governed && !isIndefiniteDocument(words, from, to));
    return object && !antecedent ? null : { span, from };
  }
  return null;
}

/** «مركز الساحل، كشف عن», «أن الجانب، نصح»: a clause-initial phrase set off by a comma, with or without a piece between commas. */
function frontedSubject(sentence: Sentence, verb: number): { span: Span; from: number } | null {
  const { words } = sentence;
  let from = verb - 1;
  while (from > 0 && verb - from < LONGEST_SUBJECT && !startsClause(sentence, from)) from--;
  const first = words[from];
  if (!first || verb - from < 1 || cueOf(words, from)?.tense === "imperfect") return null;
  const comma = words.findIndex((word, at) => at > from && at <= verb && hasComma(word));
  if (comma < 1) return null;
  const titled = kindOfHead(words[comma]?.key ?? "") !== null;
  if (looksLikeVerb(sentence, from) && !titled) return null;
  const known =
    kindOfHead(first.key) !== null ||
    isState(sentence.text, { start: first.bareStart, end: words[comma - 1]?.end ?? first.end });
  if (!known && comma - from > 4) return null;
  const span = candidate(sentence, from, verb) ?? candidate(sentence, from, comma);
  return span ? { span, from } : null;
}

function startsClause(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  const before = words[at - 1];
  return (
    before === undefined ||
    PARTICLES.has(before.key) ||
    complementiserAt(words, at - 1) ||
    hasStop(words[at]) ||
    hasColon(words[at]) ||
    before.key === "لكن"
  );
}

/** «جمهورية الشمال التي تأسست حديثاً اعتبرت»: the verb behind the relative clause is the subject's own. */
function behindRelative(sentence: Sentence, verb: number): { span: Span; from: number } | null {
  const { words } = sentence;
  for (let at = verb - 2; at > 0 && verb - at <= 22; at--) {
    const word = words[at];
    if (!word || hasStop(word) || /^(?:غير|بيد|لكن)$/.test(word.key)) return null;
    if (!isRelative(word) || word.conjunction !== "") continue;
    const found = phraseBefore(sentence, at, true);
    return found && startsClause(sentence, found.from) ? found : null;
  }
  return null;
}

/** Words. A name before its title is no longer than this. */
const LONGEST_NAME = 5;

/** «لكن سالم حداد، رئيس البلدية كان قد قال»: the title behind the comma belongs to the name before it. */
function withNameBefore(sentence: Sentence, found: { span: Span; from: number }): { span: Span; from: number } {
  const { words } = sentence;
  const title = words[found.from];
  if (!hasComma(title) || title?.conjunction !== "" || kindOfHead(title.key) !== "person") return found;
  const from = clauseStart(sentence, found.from - 1);
  const name = words.slice(from, found.from);
  const [first] = name;
  const plain = name.every((word, at) => !isPreposition(word) && !isTimeWord(word) && (at === 0 || !hasComma(word)));
  if (!first || name.length > LONGEST_NAME || !plain || !startsClause(sentence, from)) return found;
  if (kindOfHead(first.key) !== null || name.some((_, at) => cueOf(words, from + at) !== null)) return found;
  return { span: { start: first.bareStart, end: found.span.end }, from };
}

const WHAT = /^[بلكف]?(?:ما|مما|عما|فيما)$/;

/** «في ما سمته», «بما وصفه», «لما قالت إنه»: the words before «ما» are no subject. */
function namesIt(words: readonly Word[], verb: number): boolean {
  if (!WHAT.test(words[verb - 1]?.key ?? "")) return false;
  return /...(?:ه|ها|هم)$/.test(words[verb]?.key ?? "") || /^انه(?:ا|م)?$/.test(words[verb + 1]?.key ?? "");
}

/** «التذكير بالقانون البحري الذي يعتبر»: an act considers nothing, the relative clause hangs on its object. */
function objectOfAct({ words }: Sentence, from: number, to: number): { span: Span; from: number } | null {
  const head = words[from];
  if (!head || !isActionNoun(head) || kindOfHead(head.key) !== null) return null;
  const at = words.findIndex((word, i) => i > from && i < to && /^بال.../.test(word.key));
  const [first, last] = [words[at], words[to - 1]];
  return first && last ? { span: { start: first.bareStart + 1, end: last.end }, from: at } : null;
}

/** The noun phrase on which the relative pronoun at word `relative` hangs, or null. */
export function antecedentBefore(sentence: Sentence, relative: number): Subject | null {
  const nearest = phraseBefore(sentence, relative, true);
  const found = nearest ? (objectOfAct(sentence, nearest.from, relative) ?? nearest) : null;
  const head = found ? sentence.words[found.from] : undefined;
  return found && head && !isTimeNoun(head) ? { ...found, antecedent: true, certain: true } : null;
}

function plainSubject(sentence: Sentence, to: number): Subject | null {
  const { words } = sentence;
  const near = phraseBefore(sentence, to, false);
  if (!near || isOtherGender(words, near.from, to)) return null;
  const found = withNameBefore(sentence, near);
  const before = words[found.from - 1];
  const certain =
    (isIndefiniteDocument(words, found.from, to) && !/(?:ه|ها|هم)$/.test(words[found.from]?.key ?? "")) ||
    (before !== undefined && (complementiserAt(words, found.from - 1) || WAS.has(before.key)));
  return { ...found, antecedent: false, certain };
}

/** The subject before the verb at word `verb`, or null. */
export function subjectBefore(sentence: Sentence, verb: number): Subject | null {
  const { words } = sentence;
  const last = skipParticles(words, verb);
  const before = words[last];
  if (last < 0 || !before || namesIt(words, verb)) return null;
  if (isRelative(before))
    return isTakenUp(words, verb) || !agreesWith(words, last, verb) ? null : antecedentBefore(sentence, last);
  if (hasStop(words[last + 1]) || hasColon(words[last + 1]) || hasDash(words[last + 1])) return null;
  if (words[verb]?.conjunction !== "" || (TIME_ENDS.has(before.key) && before.quotation < 0)) return null;
  const dative = ownerBefore(sentence, verb) ?? precededBy(sentence, verb);
  if (dative) return { ...dative, antecedent: dative.owner, certain: true };
  if (isSaidIn(words, verb)) return null;
  const fronted = hasComma(words[last + 1]) ? frontedSubject(sentence, last + 1) : null;
  if (fronted) return { ...fronted, antecedent: false, certain: true };
  const far = behindRelative(sentence, last + 1);
  if (far) return { ...far, antecedent: false, certain: true };
  if (hasComma(words[last + 1])) return null;
  const near = plainSubject(sentence, last + 1);
  const described = near ? null : describedNoun(sentence, verb);
  return described ? { ...described, antecedent: true, certain: true } : near;
}
