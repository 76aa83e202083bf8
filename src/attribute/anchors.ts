// What introduces the content of a verb: complementiser, colon, opening mark, governed preposition or a bare noun object.
// Looks right from the cue to the sentence end; the first that fits wins. Leaves out who speaks and where the content ends.

import { COMPLEMENTISER_BLOCKERS, MEDIUM_HEADS } from "../lang/ar/boundary-words.ts";
import type { CueForm } from "../lang/ar/cue-forms.ts";
import { NEAR, NEAR_REACH, STRICT, STRICT_REACH, WEAK, WEAK_REACH } from "../lang/ar/cue-guards.ts";
import { isOthers, PREPOSITION_REACH } from "./foreign-preposition.ts";
import { prepositionAt } from "./governed-preposition.ts";
import {
  complementiserAt,
  cueOf,
  isActionNoun,
  isFormulaAt,
  isPreposition,
  isRelative,
  isStrongCue,
  SHADDA,
} from "./grammar.ts";
import type { MarkedSpan } from "./quotations.ts";
import { isSpeech, LABEL_CLASSES, openingQuotation } from "./speech-marks.ts";
import { hasColon, hasComma, hasStop, type Sentence, type Word } from "./words.ts";

type AnchorKind = "complementiser" | "colon" | "quotation" | "preposition" | "question";

/** `marker`: index of the first word that no longer belongs to the subject; `content`: index of the first word of the content; `quotation` where it opens with one. */
export interface Anchor {
  readonly kind: AnchorKind;
  readonly marker: number;
  readonly content: number;
  readonly preposition: string;
  readonly quotation: MarkedSpan | null;
}

/** Words from the cue to its anchor: median 2, 90 % within 11, the longest seen 42. Raising it lets a verb take a later verb's clause. */
const LONGEST_REACH = 32;

interface Search {
  readonly sentence: Sentence;
  readonly cue: number;
  readonly form: CueForm;
  readonly reach: number;
  /** The cue, moved on by the words of an aside that is passed over: distances are counted from here. */
  readonly from: number;
}

const CALLED_FOR = /^ب(?:قيادة|رئاسة|حضور|مشاركة|دعم)$/;

/** «أمر الملك بمراجعة القانون», «قضت المحكمة بسجن …»: with ب and a noun of action the homograph is the verb. */
const ORDERS = /^(?:امر|امرت|يامر|تامر|قضت)$/;

/** The word of a clitic's anchor without its ب. */
function isAct(words: readonly Word[], anchor: Anchor, form: CueForm): boolean {
  if (!["order", "rule", "demand", "advise", "promise"].includes(form.verb.class)) return false;
  const word = words[anchor.content];
  return (
    word !== undefined &&
    anchor.preposition === "ب" &&
    (CALLED_FOR.test(word.key) || isActionNoun({ ...word, key: word.key.slice(1) }))
  );
}

/** «وكتب في تغريدة على حسابه “…”»: with marked words behind it the homograph is the verb, however long the medium. */
const WRITES = /^(?:كتب|كتبت|كتبوا|يكتب|تكتب)$/;

/** Whether a guard allows this anchor; `ordersAct`: it is ب with a noun of action. */
function isAllowed(anchor: Anchor, key: string, cue: number, ordersAct: boolean): boolean {
  if (NEAR.has(key) && anchor.kind === "colon") return anchor.marker === cue + 1;
  if (ORDERS.test(key) && anchor.kind === "preposition") return anchor.marker - cue <= STRICT_REACH && ordersAct;
  if (WRITES.test(key) && anchor.kind === "quotation") return true;
  if (STRICT.has(key) || NEAR.has(key)) return anchor.kind === "complementiser" || anchor.kind === "colon";
  return !(
    anchor.kind === "preposition" &&
    WEAK.has(key) &&
    anchor.marker - cue > WEAK_PREPOSITION_REACH &&
    !ordersAct
  );
}

/** Words. A homograph's preposition further away belongs to something else. */
const WEAK_PREPOSITION_REACH = 8;

/** The key under which the guards list a form: without its object pronoun; «عبر» has a guard of its own (verb-guards.ts). */
function guardKey(word: Word | undefined, form: CueForm): string {
  const key = word?.key ?? "";
  if ((word !== undefined && SHADDA.test(word.text)) || form.verb.lemma === "عبّر") return "";
  return form.object !== "" && key.endsWith(form.object) ? key.slice(0, -form.object.length) : key;
}

function reachOf(key: string, form: CueForm): number {
  if (LABEL_CLASSES.has(form.verb.class)) return LONGEST_REACH;
  if (NEAR.has(key)) return NEAR_REACH;
  if (WRITES.test(key)) return LONGEST_REACH;
  if (STRICT.has(key)) return STRICT_REACH;
  return WEAK.has(key) ? WEAK_REACH : LONGEST_REACH;
}

function isBlockedComplementiser(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const word = words[at];
  if (!before || !word || word.conjunction !== "") return true;
  if (/^ا/.test(word.key) && before.key === "ذلك" && at - 2 >= 0 && !isPreposition(words[at - 2] as Word)) return true;
  return /^ا/.test(word.key) && COMPLEMENTISER_BLOCKERS.has(before.key);
}

function complementiser(search: Search, at: number): Anchor | null {
  const { words } = search.sentence;
  const outer = words[search.cue]?.quotation ?? -1;
  if ((words[at]?.quotation ?? -1) !== outer && words[at - 1]?.quotation !== outer) return null;
  if (!complementiserAt(words, at) || isBlockedComplementiser(words, at)) return null;
  const before = words[at - 1];
  const bare = words[at]?.key.startsWith("ا") === true;
  const governed = bare && before && at - 1 > search.cue && isPreposition(before) ? before.key : "";
  if (governed !== "" && !["الى", "على", "من", "عن", "في"].includes(governed)) return null;
  if (["لان", "لانه", "لانها", "لانهم"].includes(words[at]?.key ?? "")) return null;
  return {
    kind: "complementiser",
    marker: governed ? at - 1 : at,
    content: at + 1,
    preposition: governed,
    quotation: openingQuotation(search.sentence, at + 1),
  };
}

/** «وصف المسعف كيف انهار السقف», «سأل لماذا تأخرت الرحلة». */
const INTERROGATIVES = new Set(["كيف", "لماذا", "متى", "هل", "اين"]);
/** Words. A question word further from its verb belongs to another clause. */
const QUESTION_REACH = 8;

function question(search: Search, at: number): Anchor | null {
  const { words } = search.sentence;
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next) return null;
  if ((word.key === "ما" || word.key === "عما") && next.key === "اذا")
    return { kind: "question", marker: at, content: at + 2, preposition: "", quotation: null };
  const asks = INTERROGATIVES.has(word.key) && !hasComma(word) && at - search.cue <= QUESTION_REACH;
  return asks ? { kind: "question", marker: at, content: at, preposition: "", quotation: null } : null;
}

/** «طالب الملك الحكومة بقيادة حوار»: what elsewhere is "led by" is here what is called for. */
function isCalledFor(word: Word, form: CueForm): boolean {
  return ["demand", "promise", "advise"].includes(form.verb.class) && CALLED_FOR.test(word.key);
}

function preposition(search: Search, at: number): Anchor | null {
  const { sentence, cue, form } = search;
  const word = sentence.words[at];
  if (!word || word.quotation !== sentence.words[cue]?.quotation) return null;
  if (at - search.from > PREPOSITION_REACH || form.verb.prepositions.length === 0) return null;
  const found = isCalledFor(word, form) ? "ب" : prepositionAt(word, sentence.words[at + 1]);
  if (found === "" || !form.verb.prepositions.includes(found)) return null;
  if (found === "ل" && at - search.from > 4) return null;
  const clitic = found === "ب" || found === "ل";
  if (isOthers(search, at, found)) return null;
  const next = sentence.words[at + 1];
  if (!clitic && complementiserAt(sentence.words, at + 1)) return complementiser(search, at + 1);
  if (form.person === 1) return null;
  if (!clitic && next && MEDIUM_HEADS.has(next.key) && (found === "على" || found === "في")) return null;
  if (word.key === "عما") return { kind: "preposition", marker: at, content: at, preposition: found, quotation: null };
  const content = clitic ? at : at + 1;
  return {
    kind: "preposition",
    marker: at,
    content,
    preposition: found,
    quotation: openingQuotation(sentence, content),
  };
}

/** A later finite verb of saying ends the search, unless a relative clause or its own subject before the cue explains it. */
function blocks(search: Search, at: number): boolean {
  const { words } = search.sentence;
  const word = words[at];
  const before = words[at - 1];
  if (!word || !before) return false;
  const form = cueOf(words, at);
  if (!form || form.tense === "participle" || NEAR.has(word.key) || isFormulaAt(words, at)) return false;
  if (word.key === "نقلا") return false;
  if (before.key === "حيث" && form.verb.quote && isStrongCue(words, at)) return true;
  if (word.conjunction === "و") return true;
  if (form.object !== "") return false;
  if (!isStrongCue(words, at)) return false;
  if (isRelative(before) && search.form.verb.lemma === "نقل") return true;
  if (isRelative(before) || (words[at - 2] && isRelative(words[at - 2] as Word))) return false;
  return (
    word.conjunction !== "" ||
    (form.tense === "perfect" && (word.key.length > 3 || (word.key === "قال" && hasComma(word))))
  );
}

function anchorAt(search: Search, at: number): Anchor | null {
  const { sentence } = search;
  const word = sentence.words[at];
  if (!word) return null;
  if (hasColon(word) && complementiserAt(sentence.words, at) && openingQuotation(sentence, at) === null)
    return complementiser(search, at);
  if (hasColon(word))
    return { kind: "colon", marker: at, content: at, preposition: "", quotation: openingQuotation(sentence, at) };
  const quotation = openingQuotation(sentence, at);
  if (quotation && isSpeech(search, quotation, at))
    return { kind: "quotation", marker: at, content: at, preposition: "", quotation };
  return complementiser(search, at) ?? question(search, at) ?? preposition(search, at);
}

/** Where the search to the right must stop: the end of the cue's own quotation or of the sentence. */
function searchEnd(sentence: Sentence, cue: number): number {
  const quotation = sentence.quotations[sentence.words[cue]?.quotation ?? -1];
  return quotation ? quotation.end : sentence.end;
}

/** Whether the cue's clause ends before word `at`, unless an anchor stands there. */
function ends(search: Search, at: number): boolean {
  const word = search.sentence.words[at];
  if (!word || blocks(search, at) || yields(search, at) || /\.\./.test(word.gap) || goesOnElsewhere(search, at))
    return true;
  return hasComma(word) && search.form.tense === "participle" && at - search.cue > PARTICIPLE_REACH;
}

/** «رفض القرار يدل على أن»: before another finite verb a homograph under strict guard is a noun. */
function yields({ sentence, cue, reach }: Search, at: number): boolean {
  if (reach !== STRICT_REACH || at <= cue + 1) return false;
  const form = cueOf(sentence.words, at);
  return form !== null && form.tense !== "participle";
}

/** Behind a comma «وهو …», «وهي …» comments on all before, unless a second comma closes it; a participle with its own clause («، معتبراً أن») takes that clause. */
function goesOnElsewhere({ sentence }: Search, at: number): boolean {
  const { words } = sentence;
  const word = words[at];
  if (!word || !hasComma(word)) return false;
  if (word.conjunction === "و" && /^(?:هو|هي|هم)$/.test(word.key)) {
    const next = words.findIndex((each, i) => i > at && (hasComma(each) || complementiserAt(words, i)));
    return next > 0 && !hasComma(words[next]);
  }
  return cueOf(words, at)?.tense === "participle" && word.conjunction === "" && complementiserAt(words, at + 1);
}

/** Words. A participle further than this from a comma has no anchor behind it. */
const PARTICIPLE_REACH = 8;

/** «أعلنت شرطة المدينة، والتي تشهد احتجاجات، أن …»: behind the comma that closes a relative clause the clause is the main verb's. */
function isMainVerbs(words: readonly Word[], cue: number, anchor: Anchor): boolean {
  const before = words[cue - 1];
  return before !== undefined && isRelative(before) && anchor.marker - cue > 2 && hasComma(words[anchor.marker]);
}

/** Words. A relative clause between commas behind the speaker is no longer than this. */
const LONGEST_ASIDE = 30;

/** «أعلنت الممثلة، التي حصلت على جائزة …، | عن اعتقالها»: behind the relative clause between commas, if the verb's own content stands there; else null. */
function behindAside(search: Search, at: number): number | null {
  const { words } = search.sentence;
  const word = words[at];
  if (!word || !hasComma(word) || !isRelative(word) || at < search.cue + 2 || search.form.tense === "participle")
    return null;
  for (let end = at + 2; end < words.length && end - at <= LONGEST_ASIDE; end++) {
    const next = words[end];
    if (!next || hasStop(next) || hasColon(next)) return null;
    if (!hasComma(next) || next.conjunction !== "" || isRelative(next)) continue;
    const anchor = anchorAt({ ...search, from: end - 2 }, end);
    return anchor?.kind === "preposition" ||
      anchor?.kind === "complementiser" ||
      LABEL_CLASSES.has(search.form.verb.class)
      ? end
      : null;
  }
  return null;
}

/** The anchor of the cue at word `cue`, or null. */
export function findAnchor(sentence: Sentence, cue: number, form: CueForm): Anchor | null {
  const key = guardKey(sentence.words[cue], form);
  let search: Search = { sentence, cue, form, reach: reachOf(key, form), from: cue };
  const inside = sentence.words[cue]?.quotation ?? -1;
  const end = searchEnd(sentence, cue);
  for (let at = cue + 1; at < sentence.words.length && at - search.from <= search.reach; at++) {
    const word = sentence.words[at];
    if (!word || word.start >= end || (hasStop(word) && word.quotation === inside)) return null;
    const behind = behindAside(search, at);
    if (behind !== null) {
      search = { ...search, from: search.from + behind - at };
      at = behind - 1;
      continue;
    }
    const anchor = anchorAt(search, at);
    if (anchor?.kind === "complementiser" && isMainVerbs(sentence.words, cue, anchor)) return null;
    if (anchor && isAllowed(anchor, key, cue, isAct(sentence.words, anchor, form))) return anchor;
    if ((anchor?.kind === "preposition" && WEAK.has(key)) || ends(search, at)) return null;
  }
  return null;
}
