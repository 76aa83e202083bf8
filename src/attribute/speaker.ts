// Who speaks with a verb: the subject behind it, before it, inherited, or no one. Leaves out what is said.

import { QUANTIFIERS } from "../lang/ar/boundary-words.ts";
import type { CueForm } from "../lang/ar/cue-forms.ts";
import { kindOfHead } from "../lang/ar/source-heads.ts";
import type { Span } from "../model/span.ts";
import { isThing } from "./considerer.ts";
import type { SourceMode } from "./finding.ts";
import { complementiserAt, hasArticle, isActionNoun, isRelationAdjective } from "./grammar.ts";
import { isPossessed } from "./kept-preposition.ts";
import { objectSplit } from "./object-split.ts";
import { type Phrase, phraseAfter, phraseSpan } from "./source-phrase.ts";
import { openingQuotation } from "./speech-marks.ts";
import { isState, startsState } from "./state-name.ts";
import { type Subject, subjectBefore } from "./subject.ts";
import { hasComma, type Sentence } from "./words.ts";

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
  "condemn",
  "support",
  "refuse",
  "deny",
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

/** The subject behind the verb, before word `limit`; null where none is overt. */
export function speakerBehind(cue: Cue, limit: number): Speaker | null {
  const phrase = phraseAfter(cue.sentence, cue.at + 1, limit, governedBy(cue.form));
  if (!phrase || phrase.to <= phrase.from) return null;
  const split = OBJECT_BEFORE_CONTENT.has(cue.form.verb.class) ? objectSplit(cue, phrase) : null;
  const own = split === null ? phrase : { ...phrase, to: split };
  const span = phraseSpan(cue.sentence, own);
  if (isEveryone(cue, phrase)) return null;
  if (split === null && (isSoleObject(cue, phrase, limit) || isToldOnly(cue, phrase))) return null;
  if (opensWithAction(cue, phrase) && !DOCUMENT_CLASSES.has(cue.form.verb.class)) return null;
  return span ? { mode: "named", span, phrase: own, before: false } : null;
}

/** «حيث وصفت سالم حداد بأنه», «وتتهم الشركة بـ»: the one noun phrase between such a verb and what it says is its object, if the pronoun behind agrees with it. */
function isSoleObject(cue: Cue, phrase: Phrase, limit: number): boolean {
  const { form } = cue;
  if (!["label", "accuse"].includes(form.verb.class) || form.object !== "" || limit >= cue.sentence.words.length)
    return false;
  const [head, marker] = [cue.sentence.words[phrase.from]?.key ?? "", cue.sentence.words[limit]?.key ?? ""];
  const disagrees = /ة$/.test(head) ? /^با?نه$/.test(marker) : /^بانها$/.test(marker) && kindOfHead(head) === "person";
  return phrase.to >= limit && !disagrees && /^ب|^انه/.test(marker);
}

/** «أنه أبلغ السلطات بذلك»: the noun behind the verb does not agree with it, so it is who was told. */
function isToldOnly(cue: Cue, phrase: Phrase): boolean {
  const head = cue.sentence.words[phrase.from];
  const kind = kindOfHead(head?.key ?? "");
  if (head && ["order", "demand", "report", "ask"].includes(cue.form.verb.class) && isPossessed(head)) return true;
  if (!head || !OBJECT_BEFORE_CONTENT.has(cue.form.verb.class) || phrase.from > cue.at + 2) return false;
  if (/^ال...+ين$/.test(head.key) && kind === "group") return true;
  if (cue.form.gender === "m" && isFeminineState(cue, phrase)) return true;
  if (cue.form.gender === "m") return (kind === "organisation" || kind === "state") && /(?:ة|ات)$/.test(head.key);
  return kind === "person" && !/(?:ة|ات)$/.test(head.key) && hasArticle(head);
}

/** «لكنه طالب تركيا باحترام»: a country in ‑ا or ‑ة takes a feminine verb. */
function isFeminineState({ sentence }: Cue, { from }: Phrase): boolean {
  const head = sentence.words[from];
  return (
    head !== undefined && /...[اة]$/.test(head.key) && isState(sentence.text, { start: head.bareStart, end: head.end })
  );
}

/** «ودعا جميع الأطراف إلى»: all are called upon; «دعا كل من سالم وليلى» call. */
function isEveryone(cue: Cue, phrase: Phrase): boolean {
  const [head, next] = [cue.sentence.words[phrase.from], cue.sentence.words[phrase.from + 1]];
  if (cue.form.verb.class !== "demand") return false;
  return /^(?:جميع|الجميع|كافة|كل|سائر|المجتمع|الاطراف)$/.test(head?.key ?? "") && next?.key !== "من";
}

/** A subject found before the verb as a speaker. */
export function speakerBefore(subject: Subject | null): Speaker | null {
  if (!subject) return null;
  return { mode: subject.antecedent ? "antecedent" : "named", span: subject.span, phrase: null, before: true };
}

/** No overt subject: the source comes from before. */
export const INHERITED: Speaker = { mode: "inherited", span: null, phrase: null, before: false };

/** Behind «الذي يقول …» stands a speaker of its own only if its head says so. */
export function isKnown(cue: Cue, { phrase, span }: Speaker): boolean {
  const first = phrase ? cue.sentence.words[phrase.from] : undefined;
  if (!first || !span) return false;
  return kindOfHead(first.key) !== null || /ون$/.test(first.key) || isState(cue.sentence.text, span);
}

/** «منصب الرئيس، الذي يأمل العرجوني»: behind a thing and its relative pronoun a definite noun is who speaks. */
function isNamedBehindThing(cue: Cue, before: Speaker, behind: Speaker): boolean {
  const first = behind.phrase ? cue.sentence.words[behind.phrase.from] : undefined;
  return first !== undefined && hasArticle(first) && cue.form.object === "" && isThing(cue.sentence, before.span);
}

/** Who speaks: before the verb where that is certain, else behind it, else inherited. */
export function speaker(cue: Cue, limit: number): Speaker {
  if (cue.form.tense === "participle") return INHERITED;
  if (cue.form.person === 1) return { ...INHERITED, mode: "none" };
  const behind = speakerBehind(cue, limit);
  const subject = subjectBefore(cue.sentence, cue.at);
  const before = speakerBefore(subject);
  if (isPassive(cue)) return { ...INHERITED, mode: "none" };
  if (before?.mode === "antecedent" && cue.form.object === "")
    return behind && (isKnown(cue, behind) || isNamedBehindThing(cue, before, behind)) ? behind : before;
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
  if (isLabelled(cue)) return true;
  if (DAMMA_FIRST.test(word.text) && (cue.form.tense === "perfect" || cue.form.verb.class === "accuse")) return true;
  return (
    cue.form.verb.class === "accuse" &&
    cue.form.tense === "perfect" &&
    next?.key.startsWith("ب") === true &&
    complementiserAt(cue.sentence.words, cue.at + 1) === false
  );
}

/** «مأساة صُنفت على أنها الأكبر», «ووُصف بأنه»: a label without an object is passive: what it labels stands before it. */
function isLabelled({ sentence, at, form }: Cue): boolean {
  if (form.verb.class !== "label" || form.object !== "" || form.tense !== "perfect") return false;
  const next = sentence.words[at + 1];
  const marker = next?.key === "على" ? at + 2 : at + 1;
  return complementiserAt(sentence.words, marker) && /ن(?:ه|ها|هم|هما)$/.test(sentence.words[marker]?.key ?? "");
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
  return known || startsState(text, words, phrase.from, phrase.to) || isNameBeforeMark(cue, phrase) ? who : null;
}

function isNameBeforeMark(cue: Cue, phrase: Phrase): boolean {
  const first = cue.sentence.words[phrase.from];
  if (!first || hasArticle(first) || isRelationAdjective(first) || phrase.to - phrase.from > 2) return false;
  return !hasComma(cue.sentence.words[phrase.to]) && openingQuotation(cue.sentence, phrase.to) !== null;
}
