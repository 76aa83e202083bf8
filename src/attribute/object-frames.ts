// A verb of saying with a bare noun as its content: «أعلن الرئيس وقف الرحلات». Only for verbs that take one, never for homographs under guard.
// Leaves out clauses, quotations and prepositions (verb-frames.ts).

import type { CueForm } from "../lang/ar/cue-forms.ts";
import { NEAR, STRICT, WEAK } from "../lang/ar/cue-guards.ts";
import { kindOfHead } from "../lang/ar/source-heads.ts";
import type { Anchor } from "./anchors.ts";
import { isInstitution, isThing } from "./considerer.ts";
import { contentEnd, spanOfWords } from "./extent.ts";
import type { Finding } from "./finding.ts";
import { hasArticle, isActionNoun, isParticipleCue, SHADDA } from "./grammar.ts";
import { objectStart } from "./object-start.ts";
import { isSaidIn } from "./relative-clause.ts";
import { sourceKind } from "./source-kind.ts";
import {
  type Cue,
  INHERITED,
  isKnown,
  opensWithAction,
  type Speaker,
  speakerBefore,
  speakerBehind,
} from "./speaker.ts";
import { subjectBefore } from "./subject.ts";
import { isBelief, verbFindingOf } from "./verb-finding.ts";
import { COPULA_COMPLEMENT, isSubordinate, isWithholding } from "./verb-guards.ts";
import type { Sentence } from "./words.ts";

/** A bare noun object: «أعلن الرئيس وقف الرحلات». Only for verbs that take one, never for homographs under guard. */
function withObject(cue: Cue, limit: number): Finding | null {
  if (!takesObject(cue)) return null;
  const { sentence, at } = cue;
  const who = subjectOfObject(cue, limit);
  const from = who ? objectStart(cue, who.phrase ? who.phrase.to : at + 1) : null;
  if (!who || from === null || isActOnly(cue, who, from)) return null;
  const to = contentEnd(sentence, from, {
    quotation: null,
    tail: true,
    nominal: true,
    firstComma: isSubordinate(sentence, at),
  });
  const content = spanOfWords(sentence, from, to);
  return content ? verbFindingOf(cue, who, null, content) : null;
}

/** «ورفض المدير التفاوض», «كان المدير قد رفض فتح الرصيف»: at the head of a sentence with «و», or in the pluperfect, «رفض» is no noun. */
function isPlainRefusal(sentence: Sentence, at: number, form: CueForm): boolean {
  if (form.verb.lemma !== "رفض" || form.tense !== "perfect") return false;
  if (at === 0) return sentence.words[0]?.conjunction === "و";
  return sentence.words[at - 1]?.key === "قد" || subjectBefore(sentence, at)?.certain === true;
}

function takesObject({ sentence, form, at }: Cue): boolean {
  const word = sentence.words[at];
  const key = word && !SHADDA.test(word.text) ? word.key : "";
  const guarded = NEAR.has(key) || (STRICT.has(key) && !isPlainRefusal(sentence, at, form));
  return form.verb.object && form.object === "" && form.person === 3 && !guarded;
}

/** The subject of a verb that takes a bare object; null where its place is the object's. */
export function subjectOfObject(cue: Cue, limit: number): Speaker | null {
  const { sentence, form, at } = cue;
  if (form.tense === "participle") return INHERITED;
  const before = speakerBefore(subjectBefore(sentence, at));
  const behind = form.number === "singular" ? speakerBehind(cue, limit) : null;
  return chooseSubject(cue, before, behind);
}

/** What stands behind the verb is no content, unless sources mention an event («ذكرت مصادر ارتفاع العدد»): «رفض التعليق», «استبعد اللاعب», «حمل السلاح», «يُعتبر الجسر الأطول». */
function isActOnly(cue: Cue, who: Speaker, from: number): boolean {
  const { sentence, form, at } = cue;
  const object = sentence.words[from];
  if (!object || (form.verb.class === "refuse" && isWithholding(sentence, from))) return true;
  const word = sentence.words[at];
  const mentions =
    ["ذكر", "قرّر"].includes(form.verb.lemma) && who.span !== null && isActionNoun(object) && who.phrase !== null;
  if (word && WEAK.has(word.key) && !SHADDA.test(word.text) && !QUANTITY.test(object.key) && !mentions) return true;
  if (isParticipleCue(sentence.words, from)) return true;
  if (isBelief(form) && COPULA_COMPLEMENT.test(object.key)) return true;
  const copula = isBelief(form) && form.tense === "imperfect" && who.span !== null;
  if (copula && (who.before ? isThing(sentence, who.span) : !isInstitution(sentence, who.span))) return true;
  if (isBelief(form) && who.phrase && sentence.words[who.phrase.to]?.key === "من") return true;
  if (form.verb.class === "prove" && !isActionNoun(object) && who.span && sourceKind(sentence, who.span) !== "document")
    return true;
  return NEEDS_ACTION.has(form.verb.lemma) && !isActionNoun(object);
}

/** What an estimate estimates: «قدّر عدد النازحين بـ». */
const QUANTITY = /^(?:عدد|قيمة|حجم|نسبة|حصيلة|كلفة|تكلفة|مساحة|خسائر|ثمن)$/;

/** Verbs that also mean an act («استبعد اللاعب» dropped the player): only with a noun of action. */
const NEEDS_ACTION = new Set(["استبعد", "أيّد", "سرّب"]);

/** Null where a subject stands behind the verb but no object behind it: «أعلن الوزير أمس أن». */
function chooseSubject(cue: Cue, before: Speaker | null, behind: Speaker | null): Speaker | null {
  if (behind && isSaidIn(cue.sentence.words, cue.at) && !isKnown(cue, behind)) return before ?? INHERITED;
  if (before?.mode === "antecedent" && behind && isKnown(cue, behind)) return behind;
  if (before && cue.sentence.words[cue.at]?.conjunction === "") return before;
  if (behind?.phrase && objectStart(cue, behind.phrase.to) !== null) return behind;
  if (behind?.phrase && !opensWithAction(cue, behind.phrase)) return before;
  return before ?? INHERITED;
}

/** Verbs of which a later preposition belongs to the object: «أكدت الإمارات مقتل جنود في معارك للسيطرة على الميناء». */
const OBJECT_FIRST = new Set(["assert", "announce", "reveal", "deny", "admit"]);

/** The object where it is a noun of action that stands before the preposition found. */
function objectBeforePreposition(cue: Cue, anchor: Anchor): Finding | null {
  const { words } = cue.sentence;
  if (!OBJECT_FIRST.has(cue.form.verb.class) || anchor.marker <= cue.at + 1) return null;
  const found = withObject(cue, words.length);
  const at = words.findIndex((word) => word.bareStart >= (found?.content[0]?.start ?? Number.POSITIVE_INFINITY));
  const first = words[at];
  return found && first && at < anchor.marker && isActionNoun(first) ? found : null;
}

/** A bare object counts when no anchor follows or when it stands well before the anchor. */
export function withObjectBefore(cue: Cue, anchor: Anchor | null): Finding | null {
  if (anchor && cue.form.verb.class === "accuse") return null;
  if (anchor?.kind === "complementiser" && cue.form.verb.class === "label") return null;
  if (anchor?.kind === "preposition") return objectBeforePreposition(cue, anchor);
  const clause = anchor?.kind === "complementiser" ? anchor.marker : cue.sentence.words.length;
  const found = withObject(cue, clause);
  if (!found || !anchor) return found;
  const start = found.content[0]?.start ?? 0;
  const first = cue.sentence.words.find((word) => word.bareStart >= start);
  if (first && !isActionNoun(first) && !hasArticle(first) && kindOfHead(first.key) === null) return null;
  const marker = cue.sentence.words[anchor.marker]?.start ?? 0;
  const between = cue.sentence.words.filter((word) => word.start >= start && word.start < marker).length;
  return between > 4 || cue.form.verb.class === "intend" ? found : null;
}
