// Small questions about one Arabic word in its sentence: is it a cue, a preposition, a noun that opens an object?
// Leaves out the frames that combine the answers.

import {
  ADVERBS,
  CLAUSE_OPENERS,
  isComplementiser,
  PREPOSITIONS,
  RELATIVES,
  TIME_WORDS,
} from "../lang/ar/boundary-words.ts";
import { type CueForm, cueForms } from "../lang/ar/cue-forms.ts";
import { BLOCKED, NEAR, NOUN_CONTEXT, STRICT } from "../lang/ar/cue-guards.ts";
import { ANONYMITY_PATTERNS } from "../lang/ar/cue-phrases.ts";
import { kindOfHead } from "../lang/ar/source-heads.ts";
import { hasComma, type Word } from "./words.ts";

const NOUN_PREFIX = /^(?:ال|لل|بال|كال)/;

/** A written shadda tells the verb from its homograph: «بيّن» explained is not «بين» between. */
export const SHADDA: RegExp = /\u0651/u;

/** «طائرة نقل», «أجهزة كشف»: behind an indefinite feminine noun a masculine verb has no subject; the word is a noun. */
const VERBAL_NOUNS = new Set(["نقل", "كشف"]);

/** Words. «إلى» stands within this reach behind «عزا». */
const ASCRIPTION_REACH = 16;

/** «أضاف عزت أن»: a name; the verb «عزا» ascribes something to («إلى») something. */
function isNamedEzzat(words: readonly Word[], at: number): boolean {
  if (words[at]?.form?.verb.lemma !== "عزا" || words[at]?.key !== "عزت") return false;
  return !words.slice(at + 1, at + ASCRIPTION_REACH).some((each) => /^(?:الى|ل.{3,})$/.test(each.key));
}

/** The cue reading of a word, or null: «هنا» here, nouns with article, blocked homographs and perfect forms after a preposition are none. */
export function cueOf(words: readonly Word[], at: number): CueForm | null {
  const word = words[at];
  const form = word?.form;
  if (!word || !form || NOUN_PREFIX.test(word.safe)) return null;
  if (BLOCKED.has(word.key) && !SHADDA.test(word.text) && !isAccusing(word)) return null;
  if (word.safe === "هنا" || isRepeated(words, at) || isNamedEzzat(words, at)) return null;
  if (form.verb.lemma === "ادّعى" && words[at + 1]?.key === "الى")
    return cueForms(word.safe).find((each) => each.verb.lemma === "دعا") ?? form;
  const before = words[at - 1];
  if (form.tense === "participle" && /...ين$/.test(word.key) && /^(?:لكن|ان|بان)$/.test(before?.key ?? "")) return null;
  if (!before || word.conjunction !== "" || /[،,؛:."«»“”]/.test(word.gap)) return form;
  return isNounBeside(words, at, form) ? null : form;
}

/** What stands right before the word makes it a noun or a name. */
function isNounBeside(words: readonly Word[], at: number, form: CueForm): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word) return false;
  if (form.tense !== "imperfect" && NOUN_CONTEXT.has(before.key)) return true;
  if (VERBAL_NOUNS.has(word.key) && /..(?:ة|ات)$/.test(before.key) && !hasArticle(before)) return true;
  return isSpeakerName(words, at, form) || isAct(words, at, form);
}

/** «قالت أمل حداد», «أكد وعد»: two verbs of saying never stand side by side; right behind one its like is a name, relative clauses apart. */
function isSpeakerName(words: readonly Word[], at: number, form: CueForm): boolean {
  const before = words[at - 1]?.form;
  if (
    form.tense !== "perfect" ||
    words[at]?.key === "نقلا" ||
    !before ||
    before.tense === "participle" ||
    before.verb.class === "publish"
  )
    return false;
  const opener = words[at - 2];
  return !(opener && isRelative(opener)) && cueOf(words, at - 1) !== null;
}

/** «أعلنت تصدر السباق» (announced leading): behind a verb that takes an object a word in ‑ت is its noun of action, no second verb. */
function isAct(words: readonly Word[], at: number, form: CueForm): boolean {
  const before = words[at - 1]?.form;
  if (form.tense !== "imperfect" || form.gender !== "f" || form.object !== "" || !before) return false;
  return before.tense !== "participle" && before.verb.object && cueOf(words, at - 1) !== null;
}

/** «وخرج، متهماً الشركة بـ»: behind a comma one who accuses, elsewhere one who is accused. */
function isAccusing(word: Word): boolean {
  return /^(?:متهم(?:ا|ة|ين)|مشددة)$/.test(word.key) && hasComma(word);
}

/** «نقلت نقلت الوكالة»: written twice by mistake, the second counts; «هو أمر», «هو طالب» are nouns. */
function isRepeated(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  const isHe = /^(?:هو|هي|وهو|انه)$/.test(before?.key ?? "");
  if (isHe && (word?.key === "امر" || (word?.key === "طالب" && !/^(?:ب|ال)/.test(next?.key ?? "")))) return true;
  return next !== undefined && next.key === word?.key && next.gap.trim() === "" && next.conjunction === "";
}

/** A finite cue verb that starts a clause of its own: not a homograph under guard. */
export function isStrongCue(words: readonly Word[], at: number): boolean {
  const form = cueOf(words, at);
  const key = words[at]?.key ?? "";
  return form !== null && form.tense !== "participle" && !STRICT.has(key) && !NEAR.has(key);
}

/** An indefinite circumstantial participle: «مضيفا», «مشيرة». */
export function isParticipleCue(words: readonly Word[], at: number): boolean {
  return cueOf(words, at)?.tense === "participle";
}

/** «سي إن إن»: the letters of a name. */
function isSpelledName(words: readonly Word[], at: number): boolean {
  const [second, before, word, next] = [words[at - 2]?.key, words[at - 1]?.key, words[at]?.key, words[at + 1]?.key];
  if (word === "ان" && next !== undefined && /^(?:اتش|بي|سي|تي|اس|ار|ام|دي|جي)$/.test(next)) return true;
  return word === "ان" && ((before === "سي" && next === "ان") || (before === "ان" && second === "سي"));
}

/** Whether the word is «أن/إن …» as a complementiser. */
export function complementiserAt(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    !isSpelledName(words, at) &&
    (isComplementiser(word.key) || word.safe === "ألا" || word.safe === "بألا")
  );
}

const FORMULA = new RegExp(`^(?:${ANONYMITY_PATTERNS.map(({ source }) => source).join("|")})`);
/** Words that an anonymity formula may take. */
const FORMULA_LENGTH = 6;

/** Whether an anonymity formula («طلب عدم ذكر اسمه», «لم يكشف عن اسمه») starts at word `at`. */
export function isFormulaAt(words: readonly Word[], at: number): boolean {
  const phrase = words
    .slice(at, at + FORMULA_LENGTH)
    .map((word) => word.key)
    .join(" ");
  return FORMULA.test(phrase);
}

/** A preposition written apart; «إمام» (an imam) is not «أمام» before. */
export function isPreposition(word: Word): boolean {
  return PREPOSITIONS.has(word.key) && !word.safe.startsWith("إم");
}

/** A relative pronoun: الذي، التي. */
export function isRelative(word: Word): boolean {
  return RELATIVES.has(word.key);
}

/** A word of time: أمس، اليوم، الخميس. */
export function isTimeWord(word: Word): boolean {
  return TIME_WORDS.has(word.key);
}

/** An adverb that stands between a verb and its subject. */
export function isAdverb(word: Word): boolean {
  return ADVERBS.has(word.key);
}

/** A word that opens a clause of its own: حيث، بينما، لكن. */
export function isClauseOpener(word: Word): boolean {
  return CLAUSE_OPENERS.has(word.key);
}

/** A preposition with a pronoun: فيه، لها، عنهم، إليه. */
export function isPronounPhrase(word: Word): boolean {
  return /^(?:في|ل|ب|عن|من|الي|علي|مع|لدي|بين|خلال|معه)(?:ه|ها|هم|هما|هن|نا|ي|ني|ك|كم)$/.test(word.key);
}

/** A number in digits. */
export function isNumber(word: Word): boolean {
  return /^\p{Nd}/u.test(word.safe);
}

/** Written with tanwin: an indefinite accusative, so an object or an adverb and not a subject. */
export function isAccusative(word: Word): boolean {
  return /\u064b/u.test(word.text);
}

const ACTION_LIST = new Set(
  "تصدر تحمل توجه رفض الغاء الزام التماس التحاق القاء التقاء سجن حبس مراجعة الزام تبرئة اخلاء هدم نهاية بداية خلو مصرع نزوح انتماء سعي تقدم تحرك تعهد تحسن تدخل توقف تطور تحول تسلم تعرض توسع تعثر تمسك تبادل حكم وقف وفاة مقتل اصابة بدء انتهاء اطلاق اغلاق فتح نقل تعيين مسؤولية تفاصيل نتائج حالة موعد نيته عزمه عزمها نيتها رغبته رغبتها استعداده استعدادها تاييده تاييدها رفضه رفضها دعمه دعمها عدم ضرورة اهمية وجود صحة وقوع سقوط حصول خبر نبا نجاح فشل فوز خسارة حظر فرض رفع خفض قرب عودة وصول مغادرة خروج دخول عقد منح منع طرد قتل ضبط كشف سحب دعم وضع امكانية احتمال مشاركة معارضة مواصلة محاولة متابعة مقاطعة مصادرة مغادرته حرص حرصه حرصها ثقته ثقتها امله املها اسفه اسفها قلقه قلقها ادانته ادانتها سيطرة سيطرته سيطرتها انه صد قبول قبوله نفيه قرار قراره قرارها خطة خططها موقف موقفه موقفها التزامه التزامها التزام تمسكه تمسكها عدد قيمة دعوة انطلاق انطلاقة افتتاح تاجيل اعادة زيادة تفهم تحفظ تضامن تعاطف امتنان".split(
    " ",
  ),
);
const ACTION_SHAPE =
  /^(?:است.{1,3}ا.|ا[^ل].?ت.ا.|ان.{2}ا.|ا..ا[^ت]|ا..ا.ة|ت.{1,2}ي.|ت.{1,2}ي.ه|ا.ت.ا.ات?|ا.ا.ة|م.ا.?.ة|است.ا.ة|ا.ت.ا.ه|ا.ت.ا.ها|ا..ا.ه|ا..ا.ها|ت..ي.ها|تسوية|تنحي.|تخلي.|تول.ه?)$/;

/** Spelled like a noun of action, mostly part of a name: «لحقوق الإنسان», «وسائل الإعلام», «ترامب». */
const NO_ACTION = new Set(
  "توفيق تيسير تحسين ايهاب ايمان الهام احسان ايناس اسراء اكرام ايفان ادريان ايلان ترمب انسان اعلام اسلام امارات ايران اطفال اموال اعمال اركان اخبار ابحاث احزاب اديان ارهاب اسعار اسواق اسهم افكار اقطار اكراد البان المان امراض امطار انباء انصار ابراهيم اسماعيل اسحاق اتراك احوال اسلحة اندية اوطان اوقاف ايتام تميم تكنولوجيا امانة اذاعة ادارة اسرة عامة ماهر تامر ترامب احلام اسرار اشغال امناء انظمة اوضاع ايام اعضاء اقليم تركيا تونس تشاد تايلاند ارجاء انحاء اضرار الاحمر اردان اردغان ايهود معاهدة".split(
    " ",
  ),
);

/** A noun of action (masdar): «وقف», «استعادة», «إصدار», «تشكيل». After a finished subject it opens the object. */
export function isActionNoun(word: Word): boolean {
  const key = word.key;
  const own = key.replace(/(?:ه|ها|هم)$/, "");
  if (own.length >= 3 && ACTION_LIST.has(own.replace(/ت$/, "ة"))) return true;
  if (ACTION_LIST.has(key) || (key.startsWith("ال") && ACTION_LIST.has(key.slice(2)))) return true;
  if (own !== key && own.length >= 5 && ACTION_SHAPE.test(own) && !NO_ACTION.has(own)) return true;
  return (
    ACTION_SHAPE.test(key.replace(/^ال/, "")) && kindOfHead(key) === null && !NO_ACTION.has(key.replace(/^ال/, ""))
  );
}

/** Definite by its article; «أليسون», «إلياس» only begin like it. */
export function hasArticle(word: Word): boolean {
  return /^(?:ال|لل|بال)/.test(word.key) && !/^[أإآ]/.test(word.safe);
}

/** An adjective by shape: ‑ي, ‑ية, ‑يين, ‑يون with or without article. */
export function isRelationAdjective(word: Word): boolean {
  return word.key.length > 3 && /(?:ي|ية|يين|يون|يتين|يان)$/.test(word.key);
}
