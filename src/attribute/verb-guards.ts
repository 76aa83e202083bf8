// When a verb of saying says nothing: anonymity formulas, frozen phrases, denied acts of speech, refusals to speak, inner voices.
// Leaves out homographs (lang/ar/cue-guards.ts).

import type { CueForm } from "../lang/ar/cue-forms.ts";
import { kindOfHead } from "../lang/ar/source-heads.ts";
import { type Anchor, findAnchor } from "./anchors.ts";
import { prepositionAt } from "./governed-preposition.ts";
import {
  complementiserAt,
  cueOf,
  hasArticle,
  isAccusative,
  isFormulaAt,
  isNumber,
  isPronounPhrase,
  isRelative,
  SHADDA,
} from "./grammar.ts";
import type { Cue } from "./speaker.ts";
import { hasComma, hasStop, type Sentence, type Word } from "./words.ts";

/** Inside someone's quoted words the speaker's own «أعتقد أن» is no attribution of its own, nor «تعتزمون أن» of those spoken to. */
export function isInnerVoice(sentence: Sentence, at: number, form: CueForm): boolean {
  if (/^ت..+ون$/.test(sentence.words[at]?.key ?? "") || /^كنتم?$/.test(sentence.words[at - 1]?.key ?? "")) return true;
  if (form.person !== 1) return false;
  const quotation = sentence.quotations[sentence.words[at]?.quotation ?? -1];
  const said = cueOf(sentence.words, at - 1);
  return quotation !== undefined || (said !== null && said.tense !== "participle" && said.verb.quote);
}

/** Words. The verb of being stands within this reach before its predicate. */
const PREDICATE_REACH = 5;

/** «أضحى سالم لاحقاً مدافعاً عن»: what someone became. */
function isPredicate(words: readonly Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - PREDICATE_REACH), at)
    .some(({ key }) => /^(?:اضحى|اضحت|اصبح|اصبحت|صار|صارت|غدا)$/.test(key));
}

/** «كان مقرراً»: a predicate; «خطوة متوقعة»: a participle in ‑ة, ‑ين, ‑ات without comma before it is an adjective unless its words follow at once («تحدثوا مشتكين من»). */
export function isAdjective(sentence: Sentence, at: number, form: CueForm): boolean {
  const word = sentence.words[at];
  if (!word || form.tense !== "participle" || at === 0) return false;
  if (!hasComma(word) && /^(?:كان|كانت|يكون|تكون|ليس|ليست|بات|باتت)$/.test(sentence.words[at - 1]?.key ?? ""))
    return true;
  if (!hasComma(word) && isPredicate(sentence.words, at)) return true;
  if (/ا$/.test(word.key))
    return word.conjunction === "و" && !hasComma(word) && isAccusative(sentence.words[at - 1] as Word);
  if (hasComma(word) || word.conjunction !== "") return false;
  const anchor = findAnchor(sentence, at, form);
  if (anchor === null || anchor.marker - at > 2) return true;
  const circumstance = /ين$/.test(word.key) && !hasArticle(word) && anchor.marker === at + 1;
  return anchor.kind === "preposition" && !circumstance;
}

/** «يظهر فيه», «تظهر على» appears in or on it, «تبلغ من العمر», «يبلغ 21 عاماً» is of age. */
function isIntransitive(key: string, next: Word | undefined): boolean {
  if (/^[يت]ظهر$/.test(key)) return /^(?:(?:في|ب|ل)(?:ه|ها|هم)|على|في)$/.test(next?.key ?? "");
  return /^(?:[يت]?بلغ|بلغت)$/.test(key) && next !== undefined && (next.key === "من" || isNumber(next));
}

/** «مما يشير إلى», «بما يعترض» which indicates, obstructs; «إذا كانت ترغب» if she wishes. */
function isConditional({ words }: Sentence, at: number): boolean {
  const before = words[at - 1]?.key ?? "";
  return before === "مما" || before === "بما" || (/^كانت?$/.test(before) && words[at - 2]?.key === "اذا");
}

/** Words. Behind the verb «عبّر» its «عن» stands within this reach; else «عبر» is "across". */
const EXPRESS_REACH = 10;

/** «عبر وسائل التواصل»: across, not the verb «عبّر … عن». */
function isAcross({ words }: Sentence, at: number): boolean {
  const word = words[at];
  if (word?.key !== "عبر" || SHADDA.test(word.text)) return false;
  if (at > 0 && word.conjunction === "" && !hasComma(word) && !hasStop(word)) return true;
  return !words.slice(at + 1, at + EXPRESS_REACH).some((each) => each.key === "عن");
}

/** «أن يوافق», «لن يقول»: what someone might say, not what is said; «قبل أن يعلن» did happen. */
function isIrrealis({ words }: Sentence, at: number, form: CueForm): boolean {
  const before = words[at - 1];
  if (form.tense !== "imperfect" || !before || words[at]?.conjunction !== "") return false;
  return before.key === "ان" && !/^(?:قبل|بعد|الى|بمجرد|ما)$/.test(words[at - 2]?.key ?? "");
}

/** «يُعتبر من», «يعتبر أكبر»: a copula, no opinion. */
export const COPULA_COMPLEMENT: RegExp =
  /^(?:من|احد|احدى|اول|ثاني|ثالث|اكبر|اكثر|ابرز|اهم|اقوى|اعلى|افضل|اسوا|اقدم|اطول|اقل|اغلى|بمثابة)$/;

/** «يُعتبر من», «هذا يعتبر», «خطوة قد تعتبر», «الذي يعد أحد»: nobody considers. */
function isCopula(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key ?? "";
  if (/^[يت]عد$/.test(key)) return true;
  if (!/^[يت]عتبر$/.test(key)) return false;
  return COPULA_COMPLEMENT.test(words[at + 1]?.key ?? "") || /^(?:قد|هذا|هذه|ذلك)$/.test(words[at - 1]?.key ?? "");
}

/** «لفت الأنظار» drew attention, «تقرر أن» it was decided, «يتابعه الآلاف» they follow it. */
function isIdiom({ verb, object }: CueForm, key: string, next: Word | undefined): boolean {
  if (verb.lemma === "لفت") return /^(?:ال)?(?:انظار|انتباه|نظر|اهتمام)(?:ه|ها|هم)?$/.test(next?.key ?? "");
  if (["تابع", "واصل"].includes(verb.lemma) && object !== "") return true;
  if (verb.lemma === "نسب") return true;
  return key === "تقرر" && kindOfHead(next?.key ?? "") === null;
}

/** «كُتب عليها» (written on it), «تقدر بأكثر من», «تقدر قيمته بـ» (is valued at): no one is named who does. */
function isWrittenOrValued(key: string, next: Word | undefined): boolean {
  if (/^كتبت?$/.test(key)) return /^علي(?:ه|ها|هم)$/.test(next?.key ?? "");
  if (!/^[يت]قدر$/.test(key) || !next) return false;
  return (
    /^ب(?:نحو|حوالي|اكثر|اقل|ما|مئات|الاف|ملايين|قرابة|المئات|الالاف|الملايين)?$/.test(next.key) ||
    /^(?:قيمت|ثمن|عدد|كلفت)(?:ه|ها|هم)$/.test(next.key)
  );
}

/** «تحدث عن البحر كما تحدث عن الجبل»: without a comma «كما» compares, it does not go on. */
function isCompared(words: readonly Word[], at: number, form: CueForm): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (before?.key !== "كما" || at < 3 || hasComma(before) || before.conjunction !== "" || !next) return false;
  const own = cueOf(words, at) !== null && words.slice(0, at - 1).some((word) => word.form?.verb === form.verb);
  return own && form.verb.prepositions.includes(prepositionAt(next, words[at + 2]));
}

/** «الذي أُعلن عنه أول مرة»: what was announced stands before the pronoun, no content follows. */
function isAnnounced(before: Word | undefined, next: Word | undefined): boolean {
  return before !== undefined && isRelative(before) && /^عن(?:ه|ها|هم)$/.test(next?.key ?? "");
}

/** Beside these words the verb is another: «وسائل تواصل اجتماعي», «من يعرف» whoever knows, «وفق ما يراه» as he sees fit, «تشهده المدينة» it undergoes, «يُعرف بـ» known as. */
function isOtherVerb({ words }: Sentence, at: number, form: CueForm): boolean {
  const [second, before, word, next] = [words[at - 2], words[at - 1], words[at], words[at + 1]];
  const key = word?.key ?? "";
  if (isCopula(words, at) || ["شهد", "تحدّث"].includes(form.object === "" ? "" : form.verb.lemma)) return true;
  if (/^[بل]?من$/.test(before?.key ?? "") && form.tense === "imperfect" && form.object === "") return true;
  if (
    isIdiom(form, key, next) ||
    isWrittenOrValued(key, next) ||
    isCompared(words, at, form) ||
    isAnnounced(before, next)
  )
    return true;
  if (key === "تواصل" && /^(?:ال)?اجتماعي/.test(next?.key ?? "")) return true;
  if (/^(?:ما|لما)$/.test(before?.key ?? "") && /^(?:وفق|حسب|بحسب|وفقا)$/.test(second?.key ?? "")) return true;
  return /^[يت]عرف$/.test(key) && (/^ب/.test(next?.key ?? "") || before?.key === "ما");
}

/** «بيان نشرته الوزارة»: a document and who published it, no saying of its own. */
function isPublishing({ words }: Sentence, at: number): boolean {
  const [second, last, word] = [words[at - 2], words[at - 1], words[at]];
  const before = last && isPronounPhrase(last) ? second : last;
  if (!before || word?.conjunction !== "" || kindOfHead(before.key) !== "document") return false;
  return /^(?:نشر|بث|صدر|اذيع|دونت?ه)/.test(word.key);
}

/** Frozen phrases that bring the outlet's own background: «يُذكر أن», «يشار إلى أن», «مما يشير إلى», «إذا كانت ترغب»; «يظهر فيه» is "appears". */
export function isFrozen(sentence: Sentence, at: number, form: CueForm): boolean {
  const { words } = sentence;
  const key = words[at]?.key ?? "";
  const next = words[at + 1];
  if (isIrrealis(sentence, at, form) || isOtherVerb(sentence, at, form) || isPublishing(sentence, at)) return true;
  if (isIntransitive(key, next) || isConditional(sentence, at) || isAcross(sentence, at)) return true;
  if (isFormulaAt(words, at - 1) && words[at - 1]?.key === "لم") return true;
  if (key === "يذكر") return complementiserAt(words, at + 1) || words[at - 1]?.key === "ما";
  return key === "يشار" && next?.key === "الى";
}

/** Acts of saying that, denied, say nothing: «لم يكشف عن», «لم تصدر». */
const SILENT_WHEN_NEGATED = new Set([
  "reveal",
  "announce",
  "publish",
  "point",
  "explain",
  "express",
  "leak",
  "say",
  "report",
  "comment",
  "write",
  "admit",
]);

/** Denied, these have no clause of their own either: «لم تعلق الدولة التي سبق أن …». */
const MUTE_WHEN_NEGATED = new Set(["comment", "publish", "reply"]);

/** «حمّله مسؤولية»: without a shadda «حمل» is "carried" unless the responsibility is named. */
export function carriesOnly(sentence: Sentence, at: number, form: CueForm): boolean {
  const word = sentence.words[at];
  if (form.verb.lemma !== "حمّل" || !word || SHADDA.test(word.text)) return false;
  return !sentence.words.slice(at + 1, at + 8).some((each) => /^(?:ال|لل)?مسؤولية/.test(each.key));
}

/** Whether the verb is denied and so says nothing. */
export function isSilent(cue: Cue, anchor: Anchor | null): boolean {
  const before = cue.sentence.words[cue.at - 1];
  if (!before || !["لم", "لا", "لن", "ما", "دون"].includes(before.key)) return false;
  if (MUTE_WHEN_NEGATED.has(cue.form.verb.class))
    return anchor === null || (anchor.kind !== "quotation" && anchor.kind !== "colon");
  return (
    SILENT_WHEN_NEGATED.has(cue.form.verb.class) &&
    (anchor === null || anchor.kind === "preposition" || anchor.kind === "question")
  );
}

const WITHHOLDING = /^(?:ال)?(?:كشف|تعليق|افصاح|ادلاء|حديث|اجابة|رد|ذكر)$/;

/** «رفض الكشف عن», «رفض التعليق»: a refusal to speak has no content. */
export function isWithholding(sentence: Sentence, from: number): boolean {
  return WITHHOLDING.test(sentence.words[from]?.key ?? "");
}

/** «بعد أن قرر أن …، التحق», «المحكمة، التي شددت على …، أصدرت»: the main clause follows the comma. */
export function isSubordinate(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  const before = words[at - 1];
  if (before && isRelative(before) && hasComma(before)) return true;
  if (cueOf(words, at)?.tense === "participle" && at === 0) return true;
  if (!before) return false;
  if (before.key === "بينما" && at === 1) return true;
  if (["عندما", "بعدما", "حين", "حينما", "لما"].includes(before.key)) return true;
  return complementiserAt(words, at - 1) && ["بعد", "قبل", "منذ"].includes(words[at - 2]?.key ?? "");
}
