// Frames of verbs and participles (ATT-01 … 08, 17, 20): from a cue word and its anchor to source and content.
// Leaves out who speaks (speaker.ts), bare objects (object-frames.ts), pronouns (pronoun-frames.ts), inheritance, and cues that are no verbs.

import { NORMATIVE_HEADS } from "../lang/ar/cue-phrases.ts";
import { kindOfHead } from "../lang/ar/source-heads.ts";
import type { Span } from "../model/span.ts";
import { contentStart } from "./accused.ts";
import { type Anchor, findAnchor } from "./anchors.ts";
import { isThing } from "./considerer.ts";
import { contentEnd, spanOfWords } from "./extent.ts";
import type { Finding } from "./finding.ts";
import { complementiserAt, cueOf, isActionNoun, isFormulaAt, isNumber } from "./grammar.ts";
import { isPossessed } from "./kept-preposition.ts";
import { subjectOfObject, withObjectBefore } from "./object-frames.ts";
import { objectStart } from "./object-start.ts";
import { withEcho, withPronoun } from "./pronoun-frames.ts";
import { type Cue, INHERITED, type Speaker, speaker } from "./speaker.ts";
import { openingQuotation } from "./speech-marks.ts";
import { verbFindingOf } from "./verb-finding.ts";
import { carriesOnly, isAdjective, isFrozen, isInnerVoice, isSilent, isSubordinate } from "./verb-guards.ts";
import { hasComma, hasStop, type Sentence } from "./words.ts";

/** «تنص المادة على أن»: a law that provides is no one's saying; «نص البيان على أن» is. */
function isRule(sentence: Sentence, span: Span | null): boolean {
  const head = sentence.words.find((word) => span !== null && word.end > span.start);
  return span === null || head === undefined || NORMATIVE_HEADS.has(head.key.replace(/^ال/, "")) || isNumber(head);
}

/** «شددت الحكومة عملياتها على المناطق»: with an object between subject and «على» something is tightened, nothing said. */
function tightens({ sentence }: Cue, { phrase }: Speaker, { marker }: Anchor): boolean {
  const between = phrase ? sentence.words[phrase.to] : undefined;
  if (!phrase || !between || phrase.to >= marker) return false;
  return !hasComma(between) && (isPossessed(between) || isActionNoun(between));
}

/** «أقر البرلمان مشروع القانون بمصروفات»: with an object between subject and ب a law is passed, nothing admitted. */
function enacts({ sentence, at }: Cue, { marker }: Anchor): boolean {
  const between = sentence.words.slice(at + 2, marker);
  return between.some(({ key }) => /^(?:ال)?(?:مشروع|قانون|ميزانية|خطة|اتفاق|اتفاقية|تعديل|تعديلات|قرار)$/.test(key));
}

function anchored(cue: Cue, anchor: Anchor): Finding | null {
  const { sentence } = cue;
  const who = speaker(cue, anchor.marker);
  const { lemma } = cue.form.verb;
  if (lemma === "نصّ" && (anchor.preposition !== "على" || isRule(sentence, who.span))) return null;
  if (["نشر", "بثّ", "أذاع", "أصدر"].includes(lemma) && anchor.kind === "complementiser") return null;
  if (cue.form.verb.class === "threaten" && anchor.kind === "preposition" && isThing(sentence, who.span)) return null;
  if (lemma === "أقرّ" && anchor.preposition === "ب" && enacts(cue, anchor)) return null;
  if (lemma === "شدّد" && anchor.preposition === "على" && tightens(cue, who, anchor)) return null;
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
  return content ? verbFindingOf(cue, who, anchor, content) : null;
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
  return content ? verbFindingOf(cue, who, null, content) : null;
}

/** «ينوي القيام بذلك، وإقراره بأن»: a noun of action right behind the verb is its object, whatever clause comes later. */
function opensWithAct({ sentence, form, at }: Cue): boolean {
  const next = sentence.words[at + 1];
  return form.verb.class === "intend" && next !== undefined && isActionNoun(next);
}

/** The finding of the verb or participle at word `at`, or null. */
export function verbFinding(sentence: Sentence, index: number, at: number): Finding | null {
  const form = cueOf(sentence.words, at);
  if (!form || isFormulaAt(sentence.words, at) || isInnerVoice(sentence, at, form)) return null;
  const cue: Cue = { sentence, index, at, form };
  if (isFrozen(sentence, at, form) || carriesOnly(sentence, at, form) || isAdjective(sentence, at, form)) return null;
  const anchor = findAnchor(sentence, at, form);
  const object =
    !anchor || anchor.kind === "preposition" || anchor.marker - at > 6 || opensWithAct(cue)
      ? withObjectBefore(cue, anchor)
      : null;
  const echo = withEcho(cue);
  if (echo) return echo;
  if (isSilent(cue, anchor)) return null;
  const publication = object ? null : withPublication(cue);
  if (object || publication) return object ?? publication;
  if (anchor && form.object !== "" && form.verb.class === "publish") return null;
  if (anchor) return anchored(cue, anchor);
  return withPronoun(cue);
}
