// Which preposition stays inside a source's noun phrase: «مسؤول في الميناء», «تقرير عن السد», «جهاز الرقابة على …»; time, place after a name
// and media do not. Leaves out every other end of the phrase (phrase-boundary.ts).

import { MEDIUM_HEADS } from "../lang/ar/boundary-words.ts";
import { kindOfHead } from "../lang/ar/source-heads.ts";
import { complementiserAt, isActionNoun, isNumber, isRelative, isTimeWord } from "./grammar.ts";
import { nameClosed } from "./proper-name.ts";
import { isState } from "./state-name.ts";
import { hasComma, type Sentence, type Word } from "./words.ts";

/** The phrase must end before word `limit` and before a preposition that the cue governs. */
interface Searched {
  readonly sentence: Sentence;
  readonly limit: number;
  readonly governed: readonly string[];
}

const HEAD_PREPOSITIONS = new Set([
  "في",
  "لدى",
  "الى",
  "من",
  "عن",
  "بين",
  "قرب",
  "شمال",
  "جنوب",
  "شرق",
  "غرب",
  "داخل",
  "خارج",
]);
/** Prepositions of time, place and cause: behind any noun they open an adjunct («المتهم أمام المحكمة»). */
export const NEVER_KEPT: ReadonlySet<string> = new Set([
  "خلال",
  "قبل",
  "بعد",
  "منذ",
  "حتى",
  "عقب",
  "اثر",
  "عند",
  "بشان",
  "بسبب",
  "حيال",
  "تجاه",
  "ازاء",
  "امام",
  "غداة",
  "اثناء",
  "عبر",
  "رغم",
  "دون",
  "بدون",
  "فور",
  "وسط",
  "بحضور",
  "نحو",
  "تحت",
]);

/** A preposition stays when it belongs to the head («مسؤول في …»), not when it opens time, place after a name, or medium. */
export function keepsPreposition(state: Searched, from: number, at: number): boolean {
  const { words } = state.sentence;
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next || at + 1 >= state.limit) return false;
  if (NEVER_KEPT.has(word.key) || state.governed.includes(word.key)) return false;
  if (!HEAD_PREPOSITIONS.has(word.key) && !(word.key === "على" && CONTROL.test(words[at - 1]?.key ?? ""))) return false;
  if (!suitsHead(word.key, words.slice(from, at)) || /^(?:ذلك|تلك|هذا|هذه)$/.test(next.key)) return false;
  if (
    isTimeWord(next) ||
    isNumber(next) ||
    MEDIUM_HEADS.has(next.key) ||
    MEDIUM_HEADS.has(next.key.replace(/^ال/, "")) ||
    isMonthPhrase(words, at + 1) ||
    (word.key === "في" && isPossessed(next))
  )
    return false;
  if (complementiserAt(words, at + 1) || isRelative(next) || next.key === "ان" || next.key === "ما") return false;
  if (
    word.key === "من" &&
    kindOfHead(words[from]?.key ?? "") === "person" &&
    isState(state.sentence.text, { start: next.start, end: next.end })
  )
    return false;
  if (hasComma(word)) return false;
  return !nameClosed(words, from, at - 1) || isAffiliation(words, from, at);
}

/** Whose name is followed by where they work: «المحلل سالم حداد في شركة المرفأ للأوراق المالية». */
const EXPERTS =
  /^(?:ال)?(?:محلل|محللة|خبير|خبيرة|باحث|باحثة|استاذ|استاذة|اقتصادي|طبيب|طبيبة|مهندس|مهندسة|ناشط|ناشطة|عضو)$/;

/** Where the press finds its experts: behind a name, «من» and one of these say where they work («سالم حداد من مركز المرفأ»). */
const HOUSES = /^(?:ال)?(?:مركز|مؤسسة|معهد|جامعة|منظمة|جمعية|مرصد|منتدى|كلية|مستشفى)$/;

function isAffiliation(words: readonly Word[], from: number, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word?.key === "من" && HOUSES.test(next?.key ?? "")) return true;
  if (!word || !next || !/^(?:في|من|لدى)$/.test(word.key) || !EXPERTS.test(words[from]?.key ?? "")) return false;
  return kindOfHead(next.key) === "organisation" || /^[A-Z]/.test(next.text);
}

/** Nouns that govern على: «جهاز الرقابة على المصنفات». */
const CONTROL = /^(?:ال)?(?:رقابة|اشراف|سيطرة|اطلاع|محافظة|حصول|قدرة|قضاء|تدريب)$/;

const TOWARDS = /^(?:ال)?(?:مبعوث|مبعوثة|سفير|سفيرة|رسالة|رسائل|خطاب|مندوب|مندوبة|وفد|بعثة|موفد|برقية|مذكرة|طلب)/;

/** Whether a preposition can belong to what stands before it: «تقرير عن», «مبعوث إلى», «فريق من»; «جهاز الرقابة عن» cannot. */
function suitsHead(preposition: string, phrase: readonly Word[]): boolean {
  const kinds = phrase.map((word) => kindOfHead(word.key)).filter((kind) => kind !== null);
  const institution =
    kinds.length > 0 && kinds.every((kind) => kind === "organisation" || kind === "state" || kind === "media");
  const several = phrase.some((word) => /^(?:فريق|مجموعة|وفد|قوة|لجنة|هيئة)$/.test(word.key));
  if (preposition === "عن")
    return !institution || phrase.some((word) => /^(?:ال)?(?:دفاع|محامين|محامو|وفد|نواب)$/.test(word.key));
  if (preposition === "من") return !institution || several;
  return preposition !== "الى" || phrase.some((word) => TOWARDS.test(word.key));
}

function isMonthPhrase(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    /^(?:ال)?(?:عام|شهر|يوم|سنة|ساعة|وقت|اسبوع|مطلع|نهاية|منتصف|اواخر|اوائل|مستهل|ختام|صباح|مساء)/.test(word.key)
  );
}

/** «فوزه», «ثقتها»: a noun with a pronoun goes on with something of the subject's, never with its name. */
export function isPossessed(word: Word): boolean {
  return (
    /...(?:ه|ها|هم|هما)$/.test(word.key) &&
    !/الله$|^(?:عبد|نفس|ذات|عبده|نزيه|وجيه|شبيه|فقيه|نبيه|بديه|جدة)/.test(word.key)
  );
}

/** «تقدموا بشكوى يتهمون فيها»: a noun with a preposition of its own is no subject. */
export function wearsPreposition(word: Word): boolean {
  if (!/^(?:لل|[بل](?!ل))..../.test(word.key)) return false;
  const bare = word.key.slice(1);
  return (
    kindOfHead(bare) !== null ||
    (word.key.startsWith("ب") && /...ات$/.test(bare) && isActionNoun({ ...word, key: bare }))
  );
}
