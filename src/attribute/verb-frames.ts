// Frames of verbs and participles (ATT-01 … 08, 17, 20): from a cue word and its anchor to source and content.
// Leaves out who speaks (speaker.ts), inheritance, and cues that are no verbs (phrase-frames.ts).

import type { CueForm } from "../lang/ar/cue-forms.ts";
import { NEAR, STRICT, WEAK } from "../lang/ar/cue-guards.ts";
import { TURN_MARKERS } from "../lang/ar/cue-phrases.ts";
import { kindOfHead } from "../lang/ar/source-heads.ts";
import type { Span } from "../model/span.ts";
import { type Anchor, findAnchor, openingQuotation } from "./anchors.ts";
import { isInstitution, isThing } from "./considerer.ts";
import { contentEnd, spanOfWords } from "./extent.ts";
import type { Finding } from "./finding.ts";
import {
  complementiserAt,
  cueOf,
  isActionNoun,
  isFormulaAt,
  isParticipleCue,
  isPreposition,
  SHADDA,
} from "./grammar.ts";
import { objectStart } from "./object-start.ts";
import {
  type Cue,
  INHERITED,
  labellerBehind,
  opensWithAction,
  type Speaker,
  speaker,
  speakerBefore,
  speakerBehind,
} from "./speaker.ts";
import { subjectBefore } from "./subject.ts";
import {
  carriesOnly,
  isAdjective,
  isFrozen,
  isInnerVoice,
  isSilent,
  isSubordinate,
  isWithholding,
} from "./verb-guards.ts";
import { hasComma, hasStop, type Sentence } from "./words.ts";

/** Whether a turn marker («من جهته») stands near the cue. */
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
  const quotedClause = anchor.kind === "quotation" && complementiserAt(sentence.words, anchor.content);
  const tail =
    quotedClause || anchor.kind === "complementiser" || anchor.kind === "preposition" || anchor.kind === "question";
  const from = contentStart(cue, who, anchor);
  const to = contentEnd(sentence, from, {
    quotation: from === anchor.content ? anchor.quotation : null,
    tail,
    nominal: anchor.kind === "preposition",
    firstComma: isSubordinate(sentence, cue.at),
  });
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
  return content ? finding(cue, who, null, content) : null;
}

function takesObject({ sentence, form, at }: Cue): boolean {
  const word = sentence.words[at];
  const key = word && !SHADDA.test(word.text) ? word.key : "";
  return form.verb.object && form.object === "" && form.person === 3 && !STRICT.has(key) && !NEAR.has(key);
}

function subjectOfObject(cue: Cue, limit: number): Speaker | null {
  const { sentence, form, at } = cue;
  if (form.tense === "participle") return INHERITED;
  const before = speakerBefore(subjectBefore(sentence, at));
  const behind = form.number === "singular" ? speakerBehind(cue, limit) : null;
  return chooseSubject(cue, before, behind);
}

/** What stands behind the verb is no content: «رفض التعليق», «استبعد اللاعب», «حمل السلاح», «يُعتبر الجسر الأطول». */
function isActOnly(cue: Cue, who: Speaker, from: number): boolean {
  const { sentence, form, at } = cue;
  const object = sentence.words[from];
  if (!object || (form.verb.class === "refuse" && isWithholding(sentence, from))) return true;
  const word = sentence.words[at];
  if (word && WEAK.has(word.key) && !SHADDA.test(word.text) && !QUANTITY.test(object.key)) return true;
  if (isParticipleCue(sentence.words, from)) return true;
  const copula = isBelief(form) && form.tense === "imperfect" && who.span !== null;
  if (copula && (who.before ? isThing(sentence, who.span) : !isInstitution(sentence, who.span))) return true;
  return NEEDS_ACTION.has(form.verb.lemma) && !isActionNoun(object);
}

/** What an estimate estimates: «قدّر عدد النازحين بـ». */
const QUANTITY = /^(?:عدد|قيمة|حجم|نسبة|حصيلة|كلفة|تكلفة|مساحة|خسائر|ثمن)$/;

/** Verbs that also mean an act («استبعد اللاعب» dropped the player): only with a noun of action. */
const NEEDS_ACTION = new Set(["استبعد", "أيّد", "سرّب"]);

/** Null where a subject stands behind the verb but no object behind it: «أعلن الوزير أمس أن». */
function chooseSubject(cue: Cue, before: Speaker | null, behind: Speaker | null): Speaker | null {
  if (before && cue.sentence.words[cue.at]?.conjunction === "") return before;
  if (behind?.phrase && objectStart(cue, behind.phrase.to) !== null) return behind;
  if (behind?.phrase && !opensWithAction(cue, behind.phrase)) return before;
  return before ?? INHERITED;
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
  if (
    form.object !== "ه" ||
    !link ||
    !pronoun ||
    !["ما", "الذي"].includes(link.key) ||
    !["هو", "هذا", "ذلك", "الامر"].includes(pronoun.key)
  )
    return null;
  const who = speakerBehind(cue, sentence.words.length);
  const content = spanOfWords(sentence, at - 2, at - 1);
  return who && content ? { ...finding(cue, who, null, content), label: false } : null;
}

/** Words. «حول» stands within this reach behind what is published. */
const SUBJECT_MATTER_REACH = 8;

/** «أصدر المركز تقريراً حول C»: what is published is the medium, what it is about the content. */
function withPublication(cue: Cue): Finding | null {
  const { sentence, form, at } = cue;
  if (form.verb.class !== "publish" || form.tense === "participle") return null;
  const who = subjectOfObject(cue, sentence.words.length) ?? INHERITED;
  const from = objectStart(cue, who.phrase ? who.phrase.to : at + 1);
  const medium = from === null ? undefined : sentence.words[from];
  if (
    from === null ||
    !medium ||
    (kindOfHead(medium.key.replace(/ا$/, "")) !== "document" && kindOfHead(medium.key) !== "document")
  )
    return null;
  const about = sentence.words.findIndex(
    (word, i) => i > from && i - from <= SUBJECT_MATTER_REACH && ["حول", "عن", "بشان"].includes(word.key),
  );
  if (about < 0 || sentence.words.slice(from, about).some((word, i) => i > 0 && (hasComma(word) || hasStop(word))))
    return null;
  const quotation = openingQuotation(sentence, about + 1);
  const content = spanOfWords(
    sentence,
    about + 1,
    contentEnd(sentence, about + 1, { quotation, tail: true }),
    quotation,
  );
  return content ? finding(cue, who, null, content) : null;
}

/** The finding of the verb or participle at word `at`, or null. */
export function verbFinding(sentence: Sentence, index: number, at: number): Finding | null {
  const form = cueOf(sentence.words, at);
  if (!form || isFormulaAt(sentence.words, at) || isInnerVoice(sentence, at, form)) return null;
  const cue: Cue = { sentence, index, at, form };
  if (isFrozen(sentence, at, form) || carriesOnly(sentence, at, form) || isAdjective(sentence, at, form)) return null;
  const anchor = findAnchor(sentence, at, form);
  const object =
    !anchor || anchor.kind === "preposition" || anchor.marker - at > 6 ? withObjectBefore(cue, anchor) : null;
  const echo = withEcho(cue);
  if (echo) return echo;
  if (isSilent(cue, anchor)) return null;
  const publication = object ? null : withPublication(cue);
  if (object || publication) return object ?? publication;
  if (anchor && form.object !== "" && form.verb.class === "publish") return null;
  if (anchor) return anchored(cue, anchor);
  return withPronoun(cue);
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
function withObjectBefore(cue: Cue, anchor: Anchor | null): Finding | null {
  if (anchor && cue.form.verb.class === "accuse") return null;
  if (anchor?.kind === "preposition") return objectBeforePreposition(cue, anchor);
  const clause = anchor?.kind === "complementiser" ? anchor.marker : cue.sentence.words.length;
  const found = withObject(cue, clause);
  if (!found || !anchor) return found;
  const start = found.content[0]?.start ?? 0;
  const marker = cue.sentence.words[anchor.marker]?.start ?? 0;
  const between = cue.sentence.words.filter((word) => word.start >= start && word.start < marker).length;
  return between > 4 ? found : null;
}
