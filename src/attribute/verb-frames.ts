// Frames of verbs and participles (ATT-01 … 09, 15, 17, 20): from a cue word and its anchor to source and content.
// Leaves out inheritance (inheritance.ts) and cues that are no verbs (phrase-frames.ts).

import type { CueForm } from "../lang/ar/cue-forms.ts";
import { NEAR, STRICT, WEAK } from "../lang/ar/cue-guards.ts";
import { TURN_MARKERS } from "../lang/ar/cue-phrases.ts";
import { kindOfHead } from "../lang/ar/source-heads.ts";
import type { Span } from "../model/span.ts";
import { type Anchor, findAnchor, openingQuotation } from "./anchors.ts";
import { contentEnd, spanOfWords } from "./extent.ts";
import type { Finding, SourceMode } from "./finding.ts";
import {
  complementiserAt,
  cueOf,
  hasArticle,
  isAccusative,
  isAdverb,
  isClauseOpener,
  isPreposition,
  isPronounPhrase,
  isRelationAdjective,
  isRelative,
  isTimeWord,
} from "./grammar.ts";
import { isState } from "./source-kind.ts";
import { type Phrase, phraseAfter, phraseSpan } from "./source-phrase.ts";
import { type Subject, subjectBefore } from "./subject.ts";
import { hasColon, hasComma, hasStop, type Sentence } from "./words.ts";

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
  return null;
}

function speakerBehind(cue: Cue, limit: number): Speaker | null {
  const phrase = phraseAfter(cue.sentence, cue.at + 1, limit, governedBy(cue.form));
  if (!phrase || phrase.to <= phrase.from) return null;
  const split =
    OBJECT_BEFORE_CONTENT.has(cue.form.verb.class) && cue.form.object === "" ? objectSplit(cue, phrase) : null;
  const own = split === null ? phrase : { ...phrase, to: split };
  const span = phraseSpan(cue.sentence, own);
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
  const before = speakerBefore(subjectBefore(cue.sentence, cue.at));
  if (before?.mode === "antecedent" && cue.form.object === "") return before;
  if (cue.form.number !== "singular") return before ?? INHERITED;
  return behind ?? before ?? INHERITED;
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
  const to = contentEnd(sentence, from, { quotation: from === anchor.content ? anchor.quotation : null, tail });
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
  if (!form.verb.object || STRICT.has(key) || NEAR.has(key) || WEAK.has(key)) return null;
  const before = form.object === "" && form.tense !== "participle" ? speakerBefore(subjectBefore(sentence, at)) : null;
  const behind =
    form.number === "singular" && form.tense !== "participle" ? speakerBehind(cue, sentence.words.length) : null;
  const who = chooseSubject(cue, before, behind);
  const from = objectStart(cue, who.phrase ? who.phrase.to : at + 1);
  if (from === null) return null;
  const to = contentEnd(sentence, from, { quotation: null, tail: true });
  const content = spanOfWords(sentence, from, to);
  return content ? finding(cue, who, null, content) : null;
}

function chooseSubject(cue: Cue, before: Speaker | null, behind: Speaker | null): Speaker {
  if (before && cue.sentence.words[cue.at]?.conjunction === "") return before;
  if (behind && behind.phrase && objectStart(cue, behind.phrase.to) !== null) return behind;
  if (cue.form.object !== "" && behind) return behind;
  return before ?? INHERITED;
}

/** The first word of the object behind word `from`: time words, commas and adjuncts skipped; null where a clause or nothing follows. */
function objectStart(cue: Cue, from: number): number | null {
  const { words } = cue.sentence;
  let at = from;
  while (at < words.length && at - from < 12) {
    const word = words[at];
    if (!word || hasStop(word) || hasColon(word)) return null;
    if (
      isRelative(word) ||
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

function isAdjunct(key: string): boolean {
  return /^(?:لل|بال|ب(?:مدينة|ولاية|محافظة|منطقة))/.test(key) || (kindOfHead(key) !== null && !hasOwnHead(key));
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
    if (nouns > 0 && !hasArticle(word) && !isRelationAdjective(word) && nouns >= 2) return at;
    nouns++;
    at++;
  }
  return at;
}

/** «تعتبرها روسيا “منظمة”», «وصفه مسؤولون بـ»: the pronoun is the thing labelled. */
function withPronoun(cue: Cue): Finding | null {
  if (cue.form.object === "" || !["label", "believe"].includes(cue.form.verb.class)) return null;
  const who = speakerBehind(cue, cue.sentence.words.length);
  const from = who?.phrase ? who.phrase.to : cue.at + 1;
  const word = cue.sentence.words[from];
  if (!word || hasStop(word) || complementiserAt(cue.sentence.words, from)) return null;
  const quotation = openingQuotation(cue.sentence, from);
  const to = contentEnd(cue.sentence, from, { quotation, tail: true });
  const content = spanOfWords(cue.sentence, from, to, quotation);
  return content ? { ...finding(cue, who ?? INHERITED, null, content), label: true } : null;
}

/** The finding of the verb or participle at word `at`, or null. */
export function verbFinding(sentence: Sentence, index: number, at: number): Finding | null {
  const form = cueOf(sentence.words, at);
  if (!form) return null;
  const cue: Cue = { sentence, index, at, form };
  const anchor = findAnchor(sentence, at, form);
  const object =
    !anchor || anchor.kind === "preposition" || anchor.marker - at > 6 ? withObjectBefore(cue, anchor) : null;
  if (object) return object;
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
