// Frames of verbs and participles (ATT-01 … 09, 15, 17, 20): from a cue word and its anchor to source and content.
// Leaves out inheritance (inheritance.ts) and cues that are no verbs (phrase-frames.ts).

import { QUANTIFIERS } from "../lang/ar/boundary-words.ts";
import type { CueForm } from "../lang/ar/cue-forms.ts";
import { NEAR, STRICT, WEAK } from "../lang/ar/cue-guards.ts";
import { ANONYMITY_PATTERNS, TURN_MARKERS } from "../lang/ar/cue-phrases.ts";
import { kindOfHead } from "../lang/ar/source-heads.ts";
import type { Span } from "../model/span.ts";
import { type Anchor, findAnchor, openingQuotation } from "./anchors.ts";
import { contentEnd, spanOfWords } from "./extent.ts";
import type { Finding, SourceMode } from "./finding.ts";
import {
  complementiserAt,
  cueOf,
  hasArticle,
  isActionNoun,
  isAccusative,
  isAdverb,
  isClauseOpener,
  isPreposition,
  isPronounPhrase,
  isRelationAdjective,
  isRelative,
  isTimeWord,
} from "./grammar.ts";
import { isState, sourceKind } from "./source-kind.ts";
import { type Phrase, phraseAfter, phraseSpan } from "./source-phrase.ts";
import { type Subject, subjectBefore } from "./subject.ts";
import { hasColon, hasComma, hasStop, type Sentence, type Word } from "./words.ts";

/** A verb cue in its sentence. */
interface Cue {
  readonly sentence: Sentence;
  readonly index: number;
  readonly at: number;
  readonly form: CueForm;
}

interface Speaker {
  readonly mode: SourceMode;
  readonly span: Span | null;
  readonly phrase: Phrase | null;
  readonly before: boolean;
}

/** Verbs whose object is a person spoken to or accused: «اتهم S O بـ», «دعا S O إلى». */
const OBJECT_BEFORE_CONTENT = new Set([
  "accuse",
  "demand",
  "report",
  "warn",
  "advise",
  "label",
  "criticise",
  "ask",
  "threaten",
  "believe",
  "cause",
]);

/** Verbs whose subject may be an act or finding: «أظهر التحليل». */
const DOCUMENT_CLASSES = new Set(["prove", "reveal", "conclude", "point", "explain"]);

function governedBy(form: CueForm): readonly string[] {
  return form.verb.prepositions.map((each) => each.replace("إلى", "الى"));
}

/** Where the object starts inside a phrase that holds subject and object: «دعا الجيش السوري | السكان إلى». */
function objectSplit(cue: Cue, phrase: Phrase): number | null {
  const { words, text } = cue.sentence;
  for (let at = phrase.from + 1; at < phrase.to; at++) {
    const word = words[at];
    const before = words[at - 1];
    if (!word || !before || word.conjunction !== "" || isRelationAdjective(word)) continue;
    const closed =
      hasArticle(before) || (kindOfHead(before.key) === null && !isPreposition(before) && at - phrase.from >= 2);
    const state = isState(text, { start: word.bareStart, end: words[at]?.end ?? 0 });
    const head = kindOfHead(word.key) !== null && hasArticle(word);
    const single = at === phrase.from + 1 && (head || state) && kindOfHead(before.key) === null;
    if (isPreposition(before) || before.key === "باسم") continue;
    if ((closed && (head || state)) || single) return at;
  }
  return lastDefinite(cue, phrase);
}

/** «وصفت الصحافة الألمانية الهزيمة بأنها»: a label's object stands last before it. */
function lastDefinite(cue: Cue, phrase: Phrase): number | null {
  const { words } = cue.sentence;
  const last = words[phrase.to - 1];
  if (cue.form.verb.class !== "label" || phrase.to - phrase.from < 2 || !last || last.conjunction !== "") return null;
  return hasArticle(last) && !isRelationAdjective(last) ? phrase.to - 1 : null;
}

function speakerBehind(cue: Cue, limit: number): Speaker | null {
  const phrase = phraseAfter(cue.sentence, cue.at + 1, limit, governedBy(cue.form));
  if (!phrase || phrase.to <= phrase.from) return null;
  const split =
    OBJECT_BEFORE_CONTENT.has(cue.form.verb.class) && cue.form.object === "" ? objectSplit(cue, phrase) : null;
  const own = split === null ? phrase : { ...phrase, to: split };
  const span = phraseSpan(cue.sentence, own);
  if (opensWithAction(cue, phrase) && !DOCUMENT_CLASSES.has(cue.form.verb.class)) return null;
  return span ? { mode: "named", span, phrase: own, before: false } : null;
}

function speakerBefore(subject: Subject | null): Speaker | null {
  if (!subject) return null;
  return { mode: subject.antecedent ? "antecedent" : "named", span: subject.span, phrase: null, before: true };
}

const INHERITED: Speaker = { mode: "inherited", span: null, phrase: null, before: false };

function speaker(cue: Cue, limit: number): Speaker {
  if (cue.form.tense === "participle") return INHERITED;
  if (cue.form.person === 1) return { ...INHERITED, mode: "none" };
  const behind = speakerBehind(cue, limit);
  const subject = subjectBefore(cue.sentence, cue.at);
  const before = speakerBefore(subject);
  if (isPassive(cue)) return { ...INHERITED, mode: "none" };
  if (before?.mode === "antecedent" && cue.form.object === "") return before;
  if (before && subject?.certain === true) return before;
  if (cue.form.number !== "singular") return before ?? INHERITED;
  return behind ?? before ?? INHERITED;
}

const DAMMA_FIRST = /^[وف]?\u064e?.\u064f/u;

/** Passive: the damma is written («عُرف»), or someone is accused and no one accuses («رجل اتهم بـ»). */
function isPassive(cue: Cue): boolean {
  const word = cue.sentence.words[cue.at];
  const next = cue.sentence.words[cue.at + 1];
  if (!word || cue.form.tense === "participle") return false;
  if (DAMMA_FIRST.test(word.text) && cue.form.tense === "perfect") return true;
  return cue.form.verb.class === "accuse" && cue.form.tense === "perfect" && next?.key.startsWith("ب") === true && complementiserAt(cue.sentence.words, cue.at + 1) === false;
}

/** «طلب عدم ذكر اسمه», «رفض الكشف عن هويته»: an anonymity formula is no act of saying. */
function isFormula(sentence: Sentence, at: number): boolean {
  const [word, end] = [sentence.words[at], sentence.words[at + 5] ?? sentence.words.at(-1)];
  if (!word || !end || !/^(?:طلب|رفض|فضل|اشترط|يفضل|يرفض|يطلب|طالب|مفضل|رافض|مشترط)/.test(word.key)) return false;
  const phrase = sentence.words.slice(at, at + 6).map((each) => each.key).join(" ");
  return ANONYMITY_PATTERNS.some((pattern) => pattern.test(phrase));
}

/** Inside someone's quoted words the speaker's own «أعتقد أن» is no attribution of its own. */
function isInnerVoice(sentence: Sentence, at: number, form: CueForm): boolean {
  const quotation = sentence.quotations[sentence.words[at]?.quotation ?? -1];
  return quotation?.closed === true && form.person === 1;
}

/** Frozen phrases that bring the outlet's own background: «يُذكر أن», «يشار إلى أن». */
function isFrozen(sentence: Sentence, at: number): boolean {
  const key = sentence.words[at]?.key ?? "";
  const next = sentence.words[at + 1];
  if (key === "يذكر") return complementiserAt(sentence.words, at + 1) || sentence.words[at - 1]?.key === "ما";
  return key === "يشار" && next?.key === "الى";
}

/** Acts of saying that, denied, say nothing: «لم يكشف عن», «لم تصدر». */
const SILENT_WHEN_NEGATED = new Set(["reveal", "announce", "publish", "point", "explain", "express", "leak", "say", "report", "comment", "write", "admit"]);

function isSilent(cue: Cue, anchor: Anchor | null): boolean {
  const before = cue.sentence.words[cue.at - 1];
  if (!before || !["لم", "لا", "لن", "ما", "دون"].includes(before.key)) return false;
  return SILENT_WHEN_NEGATED.has(cue.form.verb.class) && (anchor === null || anchor.kind === "preposition" || anchor.kind === "question");
}

const WITHHOLDING = /^(?:ال)?(?:كشف|تعليق|افصاح|ادلاء|حديث|اجابة|رد|ذكر)$/;

/** «رفض الكشف عن», «رفض التعليق»: a refusal to speak has no content. */
function isWithholding(sentence: Sentence, from: number): boolean {
  return WITHHOLDING.test(sentence.words[from]?.key ?? "");
}

function isTurn(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  return TURN_MARKERS.some((marker) =>
    words
      .slice(Math.max(0, at - 4), at + 6)
      .some((_, offset) => marker.every((key, i) => words[Math.max(0, at - 4) + offset + i]?.key === key)),
  );
}

function templateFor(cue: Cue, who: Speaker, anchor: Anchor | null): string {
  const { form } = cue;
  if (form.verb.class === "label" || (form.verb.class === "accuse" && anchor?.kind === "complementiser"))
    return "ATT-17";
  if (form.tense === "participle")
    return anchor && anchor.kind !== "complementiser" && anchor.kind !== "preposition" ? "ATT-06" : "ATT-07";
  if (who.mode === "inherited") return "ATT-02";
  if (isTurn(cue.sentence, cue.at)) return "ATT-20";
  if (who.before) return "ATT-03";
  if (anchor?.kind === "colon") return "ATT-04";
  if (anchor?.kind === "quotation") return "ATT-05";
  return anchor?.kind === "complementiser" ? "ATT-01" : "ATT-08";
}

function cueSpan(cue: Cue, anchor: Anchor | null): Span {
  const word = cue.sentence.words[cue.at];
  const next = cue.sentence.words[cue.at + 1];
  const start = word?.bareStart ?? 0;
  const governs =
    anchor &&
    anchor.preposition !== "" &&
    next &&
    isPreposition(next) &&
    (anchor.marker === cue.at + 1 || anchor.content === cue.at + 2);
  return { start, end: (governs ? next?.end : word?.end) ?? start };
}

function finding(cue: Cue, who: Speaker, anchor: Anchor | null, content: Span): Finding {
  const { form } = cue;
  return {
    template: templateFor(cue, who, anchor),
    cue: {
      ...cueSpan(cue, anchor),
      lemma: form.verb.lemma,
      class: form.verb.class,
      commitment: form.verb.commitment,
      stance: form.verb.stance,
    },
    mode: who.mode,
    source: who.span ? [who.span] : [],
    content: [content],
    form: { gender: form.gender, number: form.number, tense: form.tense, person: form.person },
    label: form.verb.class === "label" || form.verb.class === "accuse" || (isBelief(form) && anchor === null),
    medium: who.phrase?.medium ?? null,
    addressee: who.phrase?.addressee ?? null,
    relayOf: null,
    sentence: cue.index,
    at: cue.at,
  };
}

function isBelief(form: CueForm): boolean {
  return ["اعتبر", "عدّ"].includes(form.verb.lemma);
}

function anchored(cue: Cue, anchor: Anchor): Finding | null {
  const { sentence } = cue;
  const who = speaker(cue, anchor.marker);
  const tail = anchor.kind === "complementiser" || anchor.kind === "preposition" || anchor.kind === "question";
  const from = contentStart(cue, who, anchor);
  const to = contentEnd(sentence, from, { quotation: from === anchor.content ? anchor.quotation : null, tail, firstComma: isSubordinate(sentence, cue.at) });
  const content = spanOfWords(sentence, from, to, anchor.quotation);
  return content ? finding(cue, who, anchor, content) : null;
}

/** «اتهم S O بـ C»: what the source accuses whom of, object included. */
function contentStart(cue: Cue, who: Speaker, anchor: Anchor): number {
  if (cue.form.verb.class !== "accuse" || anchor.kind !== "preposition") return anchor.content;
  const from = who.phrase ? who.phrase.to : cue.at + 1;
  return from < anchor.content && anchor.content - from <= 6 && !who.phrase?.medium ? from : anchor.content;
}

/** A bare noun object: «أعلن الرئيس وقف الرحلات». Only for verbs that take one, never for homographs under guard. */
function withObject(cue: Cue): Finding | null {
  const { sentence, form, at } = cue;
  const key = sentence.words[at]?.key ?? "";
  if (!form.verb.object || form.person === 1 || STRICT.has(key) || NEAR.has(key)) return null;
  const before = form.object === "" && form.tense !== "participle" ? speakerBefore(subjectBefore(sentence, at)) : null;
  const behind =
    form.number === "singular" && form.tense !== "participle" ? speakerBehind(cue, sentence.words.length) : null;
  const who = chooseSubject(cue, before, behind);
  if (who === null) return null;
  const from = objectStart(cue, who.phrase ? who.phrase.to : at + 1);
  if (from === null) return null;
  if (form.verb.class === "refuse" && isWithholding(sentence, from)) return null;
  if (WEAK.has(key) && !QUANTITY.test(sentence.words[from]?.key ?? "")) return null;
  if (isBelief(form) && form.tense === "imperfect" && who.mode === "named" && !who.before && !isInstitution(sentence, who.span)) return null;
  if (NEEDS_ACTION.has(form.verb.lemma) && !isActionNoun(sentence.words[from] as Word)) return null;
  const to = contentEnd(sentence, from, { quotation: null, tail: true, firstComma: isSubordinate(sentence, at) });
  const content = spanOfWords(sentence, from, to);
  return content ? finding(cue, who, null, content) : null;
}

/** What an estimate estimates: «قدّر عدد النازحين بـ». */
const QUANTITY = /^(?:عدد|قيمة|حجم|نسبة|حصيلة|كلفة|تكلفة|مساحة|خسائر|ثمن)$/;

/** «يُعتبر الجسر» is a copula: only an institution or state "considers" something in the imperfect. */
function isInstitution(sentence: Sentence, span: Span | null): boolean {
  return span !== null && ["state", "organisation", "group", "anonymous"].includes(sourceKind(sentence, span));
}

/** Verbs that also mean an act («استبعد اللاعب» dropped the player): only with a noun of action. */
const NEEDS_ACTION = new Set(["استبعد", "أيّد", "سرّب"]);

/** «بعد أن قرر أن …، التحق»: the main clause follows the comma. */
function isSubordinate(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  const before = words[at - 1];
  if (cueOf(words, at)?.tense === "participle" && at === 0) return true;
  if (!before) return false;
  if (["عندما", "بعدما", "حين", "حينما", "لما"].includes(before.key)) return true;
  return complementiserAt(words, at - 1) && ["بعد", "قبل", "منذ"].includes(words[at - 2]?.key ?? "");
}

/** Null where a subject stands behind the verb but no object behind it: «أعلن الوزير أمس أن». */
function chooseSubject(cue: Cue, before: Speaker | null, behind: Speaker | null): Speaker | null {
  if (before && cue.sentence.words[cue.at]?.conjunction === "") return before;
  if (behind && behind.phrase && objectStart(cue, behind.phrase.to) !== null) return behind;
  if (cue.form.object !== "" && behind) return behind;
  if (behind?.phrase && !opensWithAction(cue, behind.phrase)) return before;
  return before ?? INHERITED;
}

/** «أعلن وقف العمل»: what stands behind the verb is its object, the subject is inherited. */
function opensWithAction(cue: Cue, phrase: Phrase): boolean {
  const word = cue.sentence.words[phrase.from];
  return word !== undefined && isActionNoun(word) && kindOfHead(word.key) === null;
}

/** The first word of the object behind word `from`: time words, commas and adjuncts skipped; null where a clause or nothing follows. */
function objectStart(cue: Cue, from: number): number | null {
  const { words } = cue.sentence;
  let at = from;
  while (at < words.length && at - from < 12) {
    const word = words[at];
    if (!word || hasStop(word) || hasColon(word)) return null;
    if (isRelative(word)) {
      const comma = behindRelative(cue.sentence, at);
      return comma === null ? null : objectStart(cue, comma);
    }
    if (
      isClauseOpener(word) ||
      complementiserAt(words, at) ||
      (word.conjunction !== "" && at > cue.at + 1)
    )
      return null;
    const form = cueOf(words, at);
    if (form && form.tense !== "participle" && !isAccusative(word)) return null;
    if (isTimeWord(word) || isAdverb(word) || isPronounPhrase(word)) at++;
    else if (isPreposition(word) || (/^[بل]/.test(word.key) && isAdjunct(word.key))) at = adjunctEnd(cue.sentence, at);
    else return at;
  }
  return null;
}

/** «أظهرت الصور التي نشرها النادي، اللاعب»: the object stands behind the relative clause's comma. */
function behindRelative(sentence: Sentence, at: number): number | null {
  const { words } = sentence;
  for (let i = at + 1; i < words.length && i - at < 25; i++) {
    if (hasStop(words[i])) return null;
    if (hasComma(words[i])) return words[i]?.conjunction === "" && !isRelative(words[i] as Word) ? i : null;
  }
  return null;
}

function isAdjunct(key: string): boolean {
  return /^(?:لل|بال|ب(?:شكل|صورة|طريقة|مدينة|ولاية|محافظة|منطقة))/.test(key) || (kindOfHead(key) !== null && !hasOwnHead(key));
}

function hasOwnHead(key: string): boolean {
  return kindOfHead(key) !== null && /^ل(?:جنة|واء|قطات|ائحة|اعب|اجئ|افت|وحة)/.test(key);
}

/** Behind an adverbial «في وقت سابق السبت،», «من اليوم»: the next comma, time word or accusative. */
function adjunctEnd(sentence: Sentence, from: number): number {
  const { words } = sentence;
  let at = from + 1;
  let nouns = 0;
  while (at < words.length && at - from < 8) {
    const word = words[at];
    if (!word || hasComma(word)) return at;
    if (nouns > 0 && (isAccusative(word) || isPreposition(word) || isTimeWord(word))) return at;
    if (nouns > 0 && isActionNoun(word)) return at;
    if (nouns > 0 && !hasArticle(word) && !isRelationAdjective(word) && nouns >= 2) return at;
    nouns++;
    at++;
  }
  return at;
}

/** Behind «تعتبره» stands either who does so or what it is called: only a known kind of speaker is taken. */
function labellerBehind(cue: Cue): Speaker | null {
  const { words } = cue.sentence;
  const who = speakerBehind(cue, words.length);
  const first = who?.phrase ? words[who.phrase.from] : undefined;
  if (!who || !first || !who.span) return null;
  const known = kindOfHead(first.key) !== null || isState(cue.sentence.text, who.span) || QUANTIFIERS.has(first.key) || /ون$/.test(first.key);
  return known || words[(who.phrase?.to ?? 0)] !== undefined && !hasComma(words[who.phrase?.to ?? 0]) && who.phrase !== null && who.phrase.to - who.phrase.from <= 2 && !hasArticle(first) && !isRelationAdjective(first) && openingQuotation(cue.sentence, who.phrase.to) !== null ? who : null;
}

/** «تعتبرها روسيا “منظمة”», «وصفه مسؤولون بـ»: the pronoun is the thing labelled. */
function withPronoun(cue: Cue): Finding | null {
  if (cue.form.object === "" || !["label", "believe"].includes(cue.form.verb.class)) return null;
  const who = labellerBehind(cue);
  const from = who?.phrase ? who.phrase.to : cue.at + 1;
  const word = cue.sentence.words[from];
  if (!word || hasStop(word) || complementiserAt(cue.sentence.words, from)) return null;
  const quotation = openingQuotation(cue.sentence, from);
  const to = contentEnd(cue.sentence, from, { quotation, tail: true });
  const content = spanOfWords(cue.sentence, from, to, quotation);
  return content ? { ...finding(cue, who ?? INHERITED, null, content), label: true } : null;
}

/** «وهو ما أكده الوزير», «وهذا ما كشفته المراسلات»: the content is the pronoun that takes up what was said. */
function withEcho(cue: Cue): Finding | null {
  const { sentence, at, form } = cue;
  const link = sentence.words[at - 1];
  const pronoun = sentence.words[at - 2];
  if (form.object !== "ه" || !link || !pronoun || !["ما", "الذي"].includes(link.key) || !["هو", "هذا", "ذلك", "الامر"].includes(pronoun.key)) return null;
  const who = speakerBehind(cue, sentence.words.length);
  const content = spanOfWords(sentence, at - 2, at - 1);
  return who && content ? { ...finding(cue, who, null, content), label: false } : null;
}

/** The finding of the verb or participle at word `at`, or null. */
export function verbFinding(sentence: Sentence, index: number, at: number): Finding | null {
  const form = cueOf(sentence.words, at);
  if (!form || isFormula(sentence, at) || isInnerVoice(sentence, at, form)) return null;
  const cue: Cue = { sentence, index, at, form };
  if (isFrozen(sentence, at)) return null;
  const anchor = findAnchor(sentence, at, form);
  const object =
    !anchor || anchor.kind === "preposition" || anchor.marker - at > 6 ? withObjectBefore(cue, anchor) : null;
  if (isSilent(cue, anchor)) return null;
  const echo = withEcho(cue);
  if (echo) return echo;
  if (object) return object;
  if (anchor && form.object !== "" && form.verb.class === "publish") return null;
  if (anchor) return anchored(cue, anchor);
  return withPronoun(cue);
}

/** A bare object counts when no anchor follows or when it stands well before the anchor. */
function withObjectBefore(cue: Cue, anchor: Anchor | null): Finding | null {
  if (anchor && (anchor.kind === "preposition" || cue.form.verb.class === "accuse")) return null;
  const found = withObject(cue);
  if (!found || !anchor) return found;
  const start = found.content[0]?.start ?? 0;
  const marker = cue.sentence.words[anchor.marker]?.start ?? 0;
  const between = cue.sentence.words.filter((word) => word.start >= start && word.start < marker).length;
  return between > 4 ? found : null;
}
