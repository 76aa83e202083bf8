// Which marked piece behind a verb is speech («قال سالم “لن نغادر”») and which a name («قالت حركة “المرفأ” إن»), and where a mark opens.
// Leaves out the pairing of marks (quotations.ts) and other openers of a content (anchors.ts).

import type { CueForm } from "../lang/ar/cue-forms.ts";
import { NAME_HEADS, TITLE_HEADS } from "../lang/ar/quotation-words.ts";
import { kindOfHead } from "../lang/ar/source-heads.ts";
import { prepositionAt } from "./governed-preposition.ts";
import { complementiserAt, hasArticle, isParticipleCue, isRelationAdjective } from "./grammar.ts";
import { isPossessed } from "./kept-preposition.ts";
import { nameClosed } from "./proper-name.ts";
import type { MarkedSpan } from "./quotations.ts";
import { hasColon, hasComma, hasStop, type Sentence, type Word } from "./words.ts";

/** A cue at word `cue` of its sentence whose content is looked for. */
interface SearchedCue {
  readonly sentence: Sentence;
  readonly cue: number;
  readonly form: CueForm;
}

/** Classes of verbs that give something a name: whatever is marked behind them counts. */
export const LABEL_CLASSES: ReadonlySet<string> = new Set(["label"]);

/** Words. A marked piece this long is speech; a shorter one may be a name. */
const UTTERANCE_LENGTH = 5;
/** Words. How far behind a marked name the anchor may stand. */
const NAME_REACH = 6;
/** Words. A marked piece this long right behind «قال» and its subject is speech. */
const SHORT_SPEECH = 3;
/** Words. After «حركة», «صحيفة» … a marked piece up to this long is a name. */
const LONGEST_NAME = 6;

/** The quotation that opens in the gap before word `at`, the outermost of those. */
export function openingQuotation(sentence: Sentence, at: number): MarkedSpan | null {
  const word = sentence.words[at];
  if (!word) return null;
  const from = sentence.words[at - 1]?.end ?? sentence.start;
  return (
    sentence.quotations.find(
      (quotation) =>
        quotation.start >= from &&
        quotation.start < word.end &&
        quotation.end > word.start &&
        quotation.start <= word.bareStart + 2,
    ) ?? null
  );
}

/** Words inside a span. */
function wordsInside(sentence: Sentence, span: { readonly start: number; readonly end: number }): number {
  return sentence.words.filter((word) => word.start >= span.start && word.end <= span.end).length;
}

function introducesName(word: Word | undefined): boolean {
  const key = (word?.key ?? "").replace(/^(?:بال|لل|ال|ل|ب)/, "");
  return word !== undefined && (NAME_HEADS.has(word.key) || NAME_HEADS.has(key) || TITLE_HEADS.has(word.key));
}

/** Words. What explains a marked name between commas is no longer than this. */
const LONGEST_APPOSITION = 12;

/** «تحدثت “الخوذ”، وهي فرق إنقاذ في المدينة، عن»: whether the verb's preposition stands behind the second comma. */
function opensBehindApposition({ sentence: { words }, form: { verb } }: SearchedCue, quotation: MarkedSpan): boolean {
  const from = words.findIndex((word) => word.start >= quotation.end);
  if (!hasComma(words[from])) return false;
  const end = words.findIndex((word, at) => at > from && (hasComma(word) || hasStop(word)));
  const word = words[end];
  if (!word || hasStop(word) || end - from > LONGEST_APPOSITION) return false;
  return verb.prepositions.includes(prepositionAt(word, words[end + 1]));
}

/** «حركة “المرفأ”», «رئيسة لجنة في “هيئة الحقيقة”»: what the word before the mark, or the first word in it, makes a name. */
function isNameMarked(words: readonly Word[], cue: number, at: number): boolean {
  const [before, first] = [words[at - 1], words[at]];
  if ((introducesName(before) && at - 1 > cue) || before?.key === "ل") return true;
  return before?.key === "في" && NAME_HEADS.has(first?.key ?? "");
}

/** «قالت “الخوذ” إن»: behind the marked piece stands the real anchor, so the piece is the speaker's name. */
function opensFurther({ sentence, form }: SearchedCue, quotation: MarkedSpan): boolean {
  const { words } = sentence;
  const behind = words.findIndex((word) => word.start >= quotation.end);
  if (behind < 0) return false;
  let bracketed = 0;
  for (let at = behind; at < words.length && at - behind - bracketed <= NAME_REACH; at++) {
    const word = words[at];
    const bracket = sentence.text.lastIndexOf("(", word?.start ?? 0);
    if (word && bracket >= quotation.end && sentence.text.lastIndexOf(")", word.start) < bracket) {
      bracketed++;
      continue;
    }
    if (!word || hasStop(word) || (hasComma(word) && (at > behind || isParticipleCue(words, at)))) return false;
    if (complementiserAt(words, at) || hasColon(word)) return true;
    const opened = openingQuotation(sentence, at);
    if (opened && wordsInside(sentence, opened) >= UTTERANCE_LENGTH) return true;
    if (form.verb.prepositions.includes(prepositionAt(word, words[at + 1]))) return true;
  }
  return false;
}

function isSpeakersName(search: SearchedCue, quotation: MarkedSpan): boolean {
  const first = search.sentence.words.find((word) => word.start >= quotation.start);
  if (first && isPossessed(first) && search.form.verb.object) return false;
  return opensFurther(search, quotation) || opensBehindApposition(search, quotation);
}

/** Verbs that hold words at second hand, in the mind or as a base: marked words further behind are another's. */
const NEVER_QUOTING = new Set(["نقل", "سلّم", "استند", "علم", "عرف", "أدرك", "أيقن", "توصّل", "وافق", "اتّفق"]);

function mayQuote({ verb, tense }: CueForm): boolean {
  return verb.quote || verb.clause || tense === "participle" || LABEL_CLASSES.has(verb.class);
}

/** «رحّب سالم “بالتعاون الذي نرغب فيه”»: the ب that the verb governs stands inside the marks. */
function wearsOwnBa({ sentence, form }: SearchedCue, quotation: MarkedSpan, at: number): boolean {
  if (!form.verb.prepositions.includes("ب") || form.tense === "participle") return false;
  return /^ب(?!ان)../.test(sentence.words[at]?.key ?? "") && wordsInside(sentence, quotation) >= UTTERANCE_LENGTH;
}

/** «قال مدير معمل “النجم الأزرق”»: a construct without article or name still waits for its complement. */
function completesConstruct(words: readonly Word[], cue: number, at: number): boolean {
  const before = words[at - 1];
  if (!before || hasArticle(before) || isRelationAdjective(before) || hasComma(words[at])) return false;
  return kindOfHead(words[cue + 1]?.key ?? "") === "person" && !nameClosed(words, cue + 1, at - 1);
}

/** «وأضاف الشرطي “كان خطأ”، …»: two marked words behind a finished speaker, with a comma or stop behind them. */
function isExclaimed({ sentence, cue, form }: SearchedCue, quotation: MarkedSpan, at: number, length: number): boolean {
  const before = sentence.words[at - 1];
  if (length !== 2 || !quotation.closed || at - cue > SHORT_SPEECH || !before || !hasArticle(before)) return false;
  return (
    ["say", "add"].includes(form.verb.class) &&
    /^["»”]?\s*(?:[،,.]|$)/u.test(sentence.text.slice(quotation.end, sentence.end))
  );
}

/** Whether the marked piece that opens at word `at` is what the cue says, not a name within its speaker. */
export function isSpeech(search: SearchedCue, quotation: MarkedSpan, at: number): boolean {
  const { sentence, cue, form } = search;
  if (wearsOwnBa(search, quotation, at)) return true;
  if (!mayQuote(form) || (NEVER_QUOTING.has(form.verb.lemma) && at - cue > 1)) return false;
  const length = wordsInside(sentence, quotation);
  if (length <= LONGEST_NAME && isNameMarked(sentence.words, cue, at)) return false;
  if (length >= UTTERANCE_LENGTH) return true;
  if (form.tense !== "participle" && isSpeakersName(search, quotation)) return false;
  if (at - cue >= 2 && completesConstruct(sentence.words, cue, at)) return false;
  if (length >= SHORT_SPEECH && at - cue <= SHORT_SPEECH && ["say", "add"].includes(form.verb.class)) return true;
  if (length >= SHORT_SPEECH && form.verb.class === "say" && quotation.closed) return true;
  return (
    at - cue <= 1 ||
    isExclaimed(search, quotation, at, length) ||
    (length >= 2 && /[،,]\s*["«“”»]/.test(sentence.words[at]?.gap ?? ""))
  );
}
