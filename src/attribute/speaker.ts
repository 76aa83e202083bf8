// Who speaks with a verb: the subject behind it, before it, inherited, or no one. Leaves out what is said.

import { QUANTIFIERS } from "../lang/ar/boundary-words.ts";
import type { CueForm } from "../lang/ar/cue-forms.ts";
import { kindOfHead } from "../lang/ar/source-heads.ts";
import type { Span } from "../model/span.ts";
import { openingQuotation } from "./anchors.ts";
import type { SourceMode } from "./finding.ts";
import { complementiserAt, hasArticle, isActionNoun, isPreposition, isRelationAdjective } from "./grammar.ts";
import { type Phrase, phraseAfter, phraseSpan } from "./source-phrase.ts";
import { isState } from "./state-name.ts";
import { type Subject, subjectBefore } from "./subject.ts";
import { hasComma, type Sentence, type Word } from "./words.ts";

/** A verb cue in its sentence. */
export interface Cue {
  readonly sentence: Sentence;
  readonly index: number;
  readonly at: number;
  readonly form: CueForm;
}

/** A speaker; `before`: it stands before the verb. */
export interface Speaker {
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
  "transmit",
]);

/** Verbs whose subject may be an act or finding: «أظهر التحليل». */
const DOCUMENT_CLASSES = new Set(["prove", "reveal", "conclude", "point", "explain"]);

/** The prepositions that introduce the verb's content, as cue keys. */
function governedBy(form: CueForm): readonly string[] {
  return form.verb.prepositions.map((each) => each.replace("إلى", "الى"));
}

/** Where the object starts inside a phrase that holds subject and object: «دعا الجيش السوري | السكان إلى». */
function objectSplit(cue: Cue, phrase: Phrase): number | null {
  const { words } = cue.sentence;
  const comma = behindApposition(words, phrase);
  for (let at = phrase.from + 1; at < phrase.to; at++) {
    const word = words[at];
    const before = words[at - 1];
    if (!word || !before || word.conjunction !== "" || isPreposition(before) || before.key === "باسم") continue;
    if (at < comma || word.key.startsWith("لل")) continue;
    if (isPredicate(cue, before, word)) return at;
    if (isRelationAdjective(word)) continue;
    if (isObject(cue, phrase, at) || isCalledUpon(cue, before, word, at - phrase.from)) return at;
  }
  return comma === phrase.from ? lastDefinite(cue, phrase) : null;
}

/** A state, or a definite head of a speaker, behind a finished subject: «دعا الجيش | السكان»; for a relay also a document. */
function isObject(cue: Cue, phrase: Phrase, at: number): boolean {
  const { words, text } = cue.sentence;
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word) return false;
  const closed =
    hasArticle(before) || (kindOfHead(before.key) === null && !isPreposition(before) && at - phrase.from >= 2);
  const known =
    isState(text, { start: word.bareStart, end: word.end }) || (kindOfHead(word.key) !== null && hasArticle(word));
  const single = at === phrase.from + 1 && known && kindOfHead(before.key) === null;
  const document = cue.form.verb.class === "transmit" && kindOfHead(word.key) === "document";
  return (closed && (known || document)) || single || isSeveral(before, word);
}

/** «طالب المدير العاملين بـ»: «ـين» behind a definite word is no subject and no adjective of one. */
function isSeveral(before: Word, word: Word): boolean {
  return hasArticle(before) && hasArticle(word) && /...ين$/.test(word.key) && !/(?:ين|ون|ات)$/.test(before.key);
}

/** «عضو البلدية، رئيس اللجنة، …»: no object stands between the commas of an apposition. */
function behindApposition(words: readonly Word[], phrase: Phrase): number {
  const last = words.findLastIndex((word, at) => at > phrase.from && at < phrase.to && hasComma(word));
  const kind = kindOfHead(words[last]?.key ?? "");
  return last < 0 || kind === null || kind === "document" ? phrase.from : phrase.to;
}

/** «دعا سالم المجتمع الدولي إلى»: behind a bare name a definite noun is who is called upon. */
function isCalledUpon(cue: Cue, before: Word, word: Word, distance: number): boolean {
  if (cue.form.verb.class !== "demand" || distance !== 1 || hasArticle(before) || !hasArticle(word)) return false;
  return kindOfHead(before.key) === null && !QUANTIFIERS.has(before.key) && !/ة$/.test(before.key);
}

/** «تصنفها السلطات إرهابية»: an indefinite adjective behind a definite noun is what the label says. */
function isPredicate(cue: Cue, before: Word, word: Word): boolean {
  const labels = cue.form.verb.class === "label" || cue.form.verb.class === "believe";
  return labels && hasArticle(before) && !hasArticle(word) && isRelationAdjective(word);
}

/** «وصفت الصحافة الألمانية الهزيمة بأنها»: a label's object stands last before it. */
function lastDefinite(cue: Cue, phrase: Phrase): number | null {
  const { words } = cue.sentence;
  const last = words[phrase.to - 1];
  if (
    !["label", "transmit"].includes(cue.form.verb.class) ||
    phrase.to - phrase.from < 2 ||
    !last ||
    last.conjunction !== ""
  )
    return null;
  return hasArticle(last) && !isRelationAdjective(last) ? phrase.to - 1 : null;
}

/** The subject behind the verb, before word `limit`; null where none is overt. */
export function speakerBehind(cue: Cue, limit: number): Speaker | null {
  const phrase = phraseAfter(cue.sentence, cue.at + 1, limit, governedBy(cue.form));
  if (!phrase || phrase.to <= phrase.from) return null;
  const split = OBJECT_BEFORE_CONTENT.has(cue.form.verb.class) ? objectSplit(cue, phrase) : null;
  const own = split === null ? phrase : { ...phrase, to: split };
  const span = phraseSpan(cue.sentence, own);
  if (opensWithAction(cue, phrase) && !DOCUMENT_CLASSES.has(cue.form.verb.class)) return null;
  return span ? { mode: "named", span, phrase: own, before: false } : null;
}

/** A subject found before the verb as a speaker. */
export function speakerBefore(subject: Subject | null): Speaker | null {
  if (!subject) return null;
  return { mode: subject.antecedent ? "antecedent" : "named", span: subject.span, phrase: null, before: true };
}

/** No overt subject: the source comes from before. */
export const INHERITED: Speaker = { mode: "inherited", span: null, phrase: null, before: false };

/** Behind «الذي يقول …» stands a speaker of its own only if its head says so. */
function isKnown(cue: Cue, { phrase, span }: Speaker): boolean {
  const first = phrase ? cue.sentence.words[phrase.from] : undefined;
  if (!first || !span) return false;
  return kindOfHead(first.key) !== null || /ون$/.test(first.key) || isState(cue.sentence.text, span);
}

/** Who speaks: before the verb where that is certain, else behind it, else inherited. */
export function speaker(cue: Cue, limit: number): Speaker {
  if (cue.form.tense === "participle") return INHERITED;
  if (cue.form.person === 1) return { ...INHERITED, mode: "none" };
  const behind = speakerBehind(cue, limit);
  const subject = subjectBefore(cue.sentence, cue.at);
  const before = speakerBefore(subject);
  if (isPassive(cue)) return { ...INHERITED, mode: "none" };
  if (before?.mode === "antecedent" && cue.form.object === "") return behind && isKnown(cue, behind) ? behind : before;
  if (before?.mode === "antecedent") return behind ?? INHERITED;
  if (before && (subject?.certain === true || isHeadline(cue))) return before;
  if (cue.form.number !== "singular") return before ?? INHERITED;
  return behind ?? before ?? INHERITED;
}

/** «رئيس البلدية يدعو السكان إلى»: in a heading the subject stands before its verb. */
function isHeadline({ sentence, form }: Cue): boolean {
  return sentence.heading && form.tense === "imperfect";
}

const DAMMA_FIRST = /^[وف]?\u064e?.\u064f/u;

/** Passive: the damma is written («عُرف»), or someone is accused and no one accuses («رجل اتهم بـ»). */
function isPassive(cue: Cue): boolean {
  const word = cue.sentence.words[cue.at];
  const next = cue.sentence.words[cue.at + 1];
  if (!word || cue.form.tense === "participle") return false;
  if (DAMMA_FIRST.test(word.text) && (cue.form.tense === "perfect" || cue.form.verb.class === "accuse")) return true;
  return (
    cue.form.verb.class === "accuse" &&
    cue.form.tense === "perfect" &&
    next?.key.startsWith("ب") === true &&
    complementiserAt(cue.sentence.words, cue.at + 1) === false
  );
}

/** «أعلن وقف العمل»: what stands behind the verb is its object, the subject is inherited. */
export function opensWithAction(cue: Cue, phrase: Phrase): boolean {
  const word = cue.sentence.words[phrase.from];
  const counted = cue.sentence.words.slice(phrase.from + 1, phrase.from + 3).some((each) => each.key === "من");
  if (word && QUANTIFIERS.has(word.key) && counted) return false;
  return word !== undefined && isActionNoun(word) && kindOfHead(word.key) === null;
}

/** Behind «تعتبره» stands either who does so or what it is called: a known kind of speaker, or a name before quotation marks. */
export function labellerBehind(cue: Cue): Speaker | null {
  const { words, text } = cue.sentence;
  const who = speakerBehind(cue, words.length);
  const phrase = who?.phrase;
  const first = phrase ? words[phrase.from] : undefined;
  if (!who?.span || !phrase || !first) return null;
  const known = kindOfHead(first.key) !== null || QUANTIFIERS.has(first.key) || /ون$/.test(first.key);
  return known || isState(text, who.span) || isNameBeforeMark(cue, phrase) ? who : null;
}

function isNameBeforeMark(cue: Cue, phrase: Phrase): boolean {
  const first = cue.sentence.words[phrase.from];
  if (!first || hasArticle(first) || isRelationAdjective(first) || phrase.to - phrase.from > 2) return false;
  return !hasComma(cue.sentence.words[phrase.to]) && openingQuotation(cue.sentence, phrase.to) !== null;
}
