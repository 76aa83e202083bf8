// Where the object begins inside a phrase that holds the verb's subject and its object: «دعا الجيش السوري | السكان إلى», «أبلغ الوزير | السفير أن».
// Arabic writes both side by side without a mark; agreement, articles and heads tell them apart. Leaves out whether the verb has an object.

import { ORIGIN_PLURALS, QUANTIFIERS } from "../lang/ar/boundary-words.ts";
import type { CueForm } from "../lang/ar/cue-forms.ts";
import { isBareHead, kindOfHead } from "../lang/ar/source-heads.ts";
import { hasArticle, isActionNoun, isPreposition, isRelationAdjective } from "./grammar.ts";
import { nameClosed } from "./proper-name.ts";
import type { Phrase } from "./source-phrase.ts";
import { isState, startsState } from "./state-name.ts";
import { hasComma, type Sentence, type Word } from "./words.ts";

/** The verb and the sentence it stands in. */
interface Verb {
  readonly sentence: Sentence;
  readonly form: CueForm;
}

/** Before a name these are its title, not an object: «ولي العهد الأمير سالم», «سالم حداد الناطق باسم …». */
const TITLES = new Set(
  "الامير الاميرة السيد السيدة الشيخ الشيخة الدكتور الدكتورة الجنرال العقيد العميد اللواء الفريق المشير النقيب المقدم الرائد الملازم القس الاسقف البابا المطران الاب الحاخام الكاردينال المهندس المهندسة الاستاذ الاستاذة البروفيسور البروفسور القاضي المستشار المحامي المحامية السيناتور النائب المتحدث المتحدثة الناطق الناطقة الباحث الباحثة المحلل المحللة الخبير الخبيرة الناشط الناشطة الكاتب الكاتبة الصحافي الصحفي القيادي المسؤول المدير المديرة العضو المخرج المؤلف الطبيب الممثلة الممثل الفنان الفنانة المغني المغنية اللاعب المدرب النجم النجمة الطالب الطالبة المواطن".split(
    " ",
  ),
);

/** Adjectives of an office: behind «وزير الخارجية» they still belong to it. */
const OFFICE_ADJECTIVE =
  /^ال(?:سابق|جديد|عليا|حالي|عام|اعلى|اول|ثاني|ثالث|كبير|مستقيل|منتخب|مكلف|مؤقت|راحل|مخلوع|متحد|موحد|مشترك|شمالي|جنوبي|مركزي|مقبل|مخضرم|شهير|معروف|خاص|رسمي|اقدم|مناوب|مقال|اسبق|تنفيذي)(?:ة|ين|ون)?$/;

/** Where the object starts inside a phrase that holds subject and object: «دعا الجيش السوري | السكان إلى». */
export function objectSplit(cue: Verb, phrase: Phrase): number | null {
  const { words } = cue.sentence;
  const comma = behindApposition(words, phrase);
  const second = behindNamedSubject(words, phrase);
  if (second !== null) return second;
  for (let at = phrase.from + 1; at < phrase.to; at++) {
    const word = words[at];
    const before = words[at - 1];
    if (!word || !before || word.conjunction !== "" || governs(before)) continue;
    if (at < comma || word.key.startsWith("لل") || isTitle(words, at, phrase)) continue;
    if (isPredicate(cue, before, word) || /^(?:كافة|جميع|سائر)$/.test(word.key)) return at;
    if (isRelationAdjective(word)) continue;
    if (opensIndefinite(words, phrase, at)) return at;
    if (isObject(cue, phrase, at) || isCalledUpon(cue, before, word, at - phrase.from)) return at;
  }
  return comma === phrase.from ? lastDefinite(cue, phrase) : null;
}

/** «باسم», «لسيطرة»: what follows such a word is its own. */
function governs(before: Word): boolean {
  if (isPreposition(before) || before.key === "باسم") return true;
  return /^[لب]..../.test(before.key) && isActionNoun({ ...before, key: before.key.slice(1) });
}

/** A title that goes on with a name: «ولي العهد الأمير سالم …». */
function isTitle(words: readonly Word[], at: number, phrase: Phrase): boolean {
  const next = words[at + 1];
  if (!TITLES.has(words[at]?.key ?? "") || at + 1 >= phrase.to) return false;
  return (next !== undefined && !hasArticle(next)) || kindOfHead(words[phrase.from]?.key ?? "") === null;
}

/** «منظمة العفو الدولية | مجلس الأمن», «الزعيم سالم حداد | وزير النقل»: behind a finished noun phrase a new construct opens. */
function opensConstruct(words: readonly Word[], phrase: Phrase, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word || hasArticle(word) || hasComma(word) || !isBareHead(word.key)) return false;
  const kind = kindOfHead(word.key);
  if (kind === "document" || kind === "anonymous" || QUANTIFIERS.has(before.key)) return false;
  const closed = hasArticle(before) || nameClosed(words, phrase.from, at - 1);
  const titled = words.slice(phrase.from, at).some((each) => kindOfHead(each.key) !== null);
  return closed && (kind !== "person" || titled || at === phrase.from + 1);
}

/** A state, or a definite head of a speaker, behind a finished subject: «دعا الجيش | السكان»; for a relay also a document. */
function isObject(cue: Verb, phrase: Phrase, at: number): boolean {
  const { words, text } = cue.sentence;
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word || isTitle(words, at, phrase)) return false;
  if (before.conjunction === "و" && !hasArticle(before)) return false;
  const closed =
    hasArticle(before) ||
    (!/^(?:ال)?(?:مدينة|بلدة|قرية|محافظة|ولاية|منطقة|اقليم|عاصمة|حي)$/.test(before.key) &&
      kindOfHead(before.key) === null &&
      !isPreposition(before) &&
      at - phrase.from >= 2);
  const known = startsState(text, words, at, phrase.to) || (kindOfHead(word.key) !== null && hasArticle(word));
  const single =
    at === phrase.from + 1 && known && kindOfHead(before.key) === null && !/^(?:كوريا|جنوب)$/.test(before.key);
  const document = cue.form.verb.class === "transmit" && kindOfHead(word.key) === "document";
  if ((closed && (known || document)) || single || isSeveral(before, word)) return true;
  return opensConstruct(words, phrase, at) || isNewDefinite(cue, phrase, at);
}

/** «انتقد مسؤولو الحزب | تدخلات الشرطة», «أصدرت المحكمة | حكماً»: behind a definite institution no name follows, so an indefinite noun is the object. */
export function opensIndefinite(words: readonly Word[], phrase: { readonly from: number }, at: number): boolean {
  const [head, before, word] = [words[phrase.from], words[at - 1], words[at]];
  if (!head || !before || !word || !hasArticle(before) || hasArticle(word) || hasComma(word)) return false;
  if (isComplement(words, at)) return false;
  if (isPreposition(word) || word.quotation !== head.quotation || /^(?:غير|\d|[A-Za-z])/.test(word.key)) return false;
  if (words.slice(phrase.from, at).some(isPreposition)) return false;
  const kind = kindOfHead(head.key);
  const several = kind === "group" || (kind === "anonymous" && /(?:ون|ين|و|ات)$/.test(head.key));
  if (several) return isActionNoun(word) || /...ات$/.test(word.key);
  return kind === "organisation" || kind === "state" || kind === "media";
}

/** «المرصد الساحلي لحقوق الإنسان»: ل and a construct go on with the institution. */
function isComplement(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return word !== undefined && next !== undefined && /^ل..../.test(word.key) && hasArticle(next) && !hasComma(next);
}

/** «انتقد المحتجون | القرارات», «رفضت المعارضة | القرار», «وزير النقل الجبلي | الاتفاق»: a definite noun that cannot be an adjective of the subject. */
function isNewDefinite(cue: Verb, phrase: Phrase, at: number): boolean {
  const { words, text } = cue.sentence;
  const [head, before, word] = [words[phrase.from], words[at - 1], words[at]];
  if (!head || !before || !word || !hasArticle(word) || OFFICE_ADJECTIVE.test(word.key)) return false;
  if (/(?:ون|ين)$/.test(word.key) || ORIGIN_PLURALS.has(word.key) || TITLES.has(word.key)) return false;
  if (hasArticle(before) && (/ون$/.test(before.key) || (isRelationAdjective(before) && !hasArticle(head)))) return true;
  if (at === phrase.from + 1 && isState(text, { start: head.bareStart, end: head.end })) return true;
  return hasArticle(head) && /ة$/.test(head.key) && hasArticle(before) && !/(?:ة|ات)$/.test(word.key);
}

/** «طالب المدير العاملين بـ»: «ـين» behind a definite word is no subject and no adjective of one. */
function isSeveral(before: Word, word: Word): boolean {
  const closed = hasArticle(before) || /^[A-Za-z]/.test(before.text);
  return closed && hasArticle(word) && /...ين$/.test(word.key) && !/(?:ين|ون|ات)$/.test(before.key);
}

/** «رئيس البلدية، سالم حداد، | مدير المرفأ»: the name between commas closes the subject; a head behind it is the object. */
function behindNamedSubject(words: readonly Word[], phrase: Phrase): number | null {
  const commas = words.flatMap((word, at) => (at > phrase.from && at < phrase.to && hasComma(word) ? [at] : []));
  const [first, second] = commas;
  if (first === undefined || second === undefined || kindOfHead(words[phrase.from]?.key ?? "") === null) return null;
  const [title, name] = [words[first], words[first + 1]];
  const titled = title !== undefined && name !== undefined && hasArticle(title) && !hasArticle(name);
  const named = titled || words.slice(first, second).every((word) => kindOfHead(word.key) === null);
  return named && kindOfHead(words[second]?.key ?? "") !== null ? second : null;
}

/** «عضو البلدية، رئيس اللجنة، …»: no object stands between the commas of an apposition. */
function behindApposition(words: readonly Word[], phrase: Phrase): number {
  const last = words.findLastIndex((word, at) => at > phrase.from && at < phrase.to && hasComma(word));
  const kind = kindOfHead(words[last]?.key ?? "");
  return last < 0 || kind === null || kind === "document" ? phrase.from : phrase.to;
}

/** «دعا سالم المجتمع الدولي إلى»: behind a bare name a definite noun is who is called upon. */
function isCalledUpon(cue: Verb, before: Word, word: Word, distance: number): boolean {
  if (
    !["demand", "deny", "refuse", "criticise"].includes(cue.form.verb.class) ||
    distance !== 1 ||
    hasArticle(before) ||
    !hasArticle(word)
  )
    return false;
  return kindOfHead(before.key) === null && !QUANTIFIERS.has(before.key) && !/ة$/.test(before.key);
}

/** «تصنفها السلطات إرهابية»: an indefinite adjective behind a definite noun is what the label says. */
function isPredicate(cue: Verb, before: Word, word: Word): boolean {
  const labels = cue.form.verb.class === "label" || cue.form.verb.class === "believe";
  return labels && hasArticle(before) && !hasArticle(word) && isRelationAdjective(word);
}

/** Verbs whose object stands last before «بأنه», «بـ», «عن». */
const OBJECT_LAST = new Set(["label", "transmit", "accuse", "criticise", "condemn"]);

/** «وصفت الصحافة الألمانية الهزيمة بأنها»: the object stands last before what is said of it. */
function lastDefinite(cue: Verb, phrase: Phrase): number | null {
  const { words } = cue.sentence;
  const [before, last] = [words[phrase.to - 2], words[phrase.to - 1]];
  if (!OBJECT_LAST.has(cue.form.verb.class) || phrase.to - phrase.from < 2 || !last || !before) return null;
  if (
    last.conjunction !== "" ||
    OFFICE_ADJECTIVE.test(last.key) ||
    TITLES.has(last.key) ||
    ORIGIN_PLURALS.has(last.key)
  )
    return null;
  if (isPreposition(before) || (!hasArticle(before) && kindOfHead(before.key) !== null)) return null;
  return hasArticle(last) && !isRelationAdjective(last) ? phrase.to - 1 : null;
}
