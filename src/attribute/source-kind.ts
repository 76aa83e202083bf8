// What kind of source a noun phrase names, and how verbs agree with it. The head word decides; an anonymity formula near it overrules.
// Leaves out who it is (the name stage).

import { findAgencies } from "../lang/agencies.ts";
import { QUANTIFIERS } from "../lang/ar/boundary-words.ts";
import { ANONYMITY_PATTERNS } from "../lang/ar/cue-phrases.ts";
import { kindOfHead } from "../lang/ar/source-heads.ts";
import { DEMONYMS } from "../lang/countries.ts";
import { entryAt } from "../lang/gazetteer.ts";
import { foldWord } from "../lang/normalise.ts";
import { tokenise } from "../lang/tokens.ts";
import type { SourceKind } from "../model/attribution.ts";
import type { Span } from "../model/span.ts";
import { hasArticle, isRelationAdjective } from "./grammar.ts";
import { isState } from "./state-name.ts";
import type { Sentence, Word } from "./words.ts";

/** How far behind a source its anonymity formula may stand, in UTF-16 units. */
const FORMULA_REACH = 90;

function hasDemonym(text: string, span: Span): boolean {
  const tokens = tokenise(text, span);
  return tokens.some((_, at) => entryAt(DEMONYMS, tokens, at) !== null);
}

const LINKS = new Set(["في", "باسم", "لدى", "الى", "من", "عن", "على", "ب", "ل"]);

/** A name: a word without article that is no head, adjective or complement, behind the head and its construct or preposition. */
function hasName(words: readonly Word[]): boolean {
  const head = words.findIndex((word) => kindOfHead(word.key) !== null);
  const rest = words.slice(head + 1);
  let chain = head >= 0 && !hasArticle(words[head] as Word);
  for (const word of rest) {
    if (LINKS.has(word.key) || (/^[لب]..../.test(word.key) && chain === false && hasComplement(rest, word))) {
      chain = LINKS.has(word.key);
      continue;
    }
    if (isPlain(word) && !chain) return true;
    if (hasArticle(word) || isPlain(word)) chain = false;
  }
  return rest.some((word) => /[،,]/.test(word.gap));
}

function isPlain(word: Word): boolean {
  if (/^(?:نفس|ذات)(?:ه|ها|هم)$/.test(word.key)) return false;
  return !hasArticle(word) && kindOfHead(word.key) === null && !isRelationAdjective(word) && word.conjunction === "";
}

/** «لحقوق الإنسان», «لشؤون كذا»: a complement goes on behind it. */
function hasComplement(words: readonly Word[], word: Word): boolean {
  const next = words[words.indexOf(word) + 1];
  return next === undefined || hasArticle(next);
}

/** Whether an anonymity formula («طلب عدم ذكر اسمه») stands in the source or right behind it. */
export function isAnonymous(text: string, span: Span): boolean {
  const behind =
    foldWord(text.slice(span.end, span.end + FORMULA_REACH)).split(/[."“”«»\n]| عن (?!اسم|هوي)| علي لسان /u)[0] ?? "";
  const inside = foldWord(text.slice(span.start, span.end));
  return ANONYMITY_PATTERNS.some((pattern) => pattern.test(inside) || pattern.test(behind));
}

/** «مراقبون», «بحارون», «جبليون»: shapes of a sound plural; «ماكرون», «جونسون», «بولتون» are names. */
const SOUND_PLURAL = /^(?!ماكرون)(?:م.{3,}|.ا..|..ا.|.{3,}ي|اخر|كثير|عديد|قلائل)ون$/;

function kindWithoutHead(words: readonly Word[]): SourceKind {
  const first = words[0];
  if (!first) return "none";
  const second = words[1];
  if (/^(?:ال)?(?:قانون|دستور|ميثاق)$/.test(first.key)) return "document";
  if (words.length === 1 && /ون$/.test(first.key) && !hasArticle(first))
    return SOUND_PLURAL.test(first.key) ? "group" : "person";
  if (/ون$/.test(first.key) && hasArticle(first)) return "group";
  if (/(?:ون|ين)$/.test(first.key) && (hasArticle(first) || (second !== undefined && isRelationAdjective(second))))
    return "group";
  if (hasArticle(first) && /(?:ة|ات)$/.test(first.key)) return "organisation";
  return "person";
}

/** The kind of a source phrase. `known` are earlier sources by folded text, for short forms («الجعفري»). */
export function sourceKind(sentence: Sentence, span: Span): SourceKind {
  const words = sentence.words.filter((word) => word.bareStart < span.end && word.end > span.start);
  if (words.length === 0) return "none";
  if (isAnonymous(sentence.text, span)) return "anonymous";
  if (isState(sentence.text, span)) return "state";
  const heads = words.filter(
    (word, at) => !QUANTIFIERS.has(word.key) || (word.key === "مجموعة" && words[at + 1]?.key !== "من"),
  );
  const head = heads[0] ?? words[0];
  const kind = head ? kindOfHead(head.key) : null;
  const second = heads[1]?.key ?? "";
  if (kind === null && findAgencies(sentence.text, span).some((agency) => !agency.guarded)) return "media";
  if (kind === null) return kindWithoutHead(heads.length > 0 ? heads : words);
  return refine(kind, { words: heads, second, sentence, span });
}

interface Context {
  readonly words: readonly Word[];
  readonly second: string;
  readonly sentence: Sentence;
  readonly span: Span;
}

function refine(kind: SourceKind, { words, second, sentence, span }: Context): SourceKind {
  const head = words[0]?.key ?? "";
  if (/^(?:ال)?وسائل$/.test(head) || (/^(?:ال)?تقارير$/.test(head) && /اعلامية|صحفية|صحافية|اخبارية/.test(second)))
    return "media";
  if (kind === "state")
    return hasDemonym(sentence.text, span) || /^(?:ال)?(?:سلطات|سلطة|دولة|دول|ولايات|مملكة|نظام|حكومة)/.test(head)
      ? "state"
      : "organisation";
  if (kind === "anonymous")
    return hasName(words) && /^(?:ال)?(?:مسؤول|مسؤولة|مسئول|دبلوماسي|مصدر)$/.test(head) && !/^(?:مصدر)/.test(head)
      ? "person"
      : "anonymous";
  if (kind !== "person") return kind;
  return hasName(words) ? "person" : isDefiniteOffice(words) ? "role" : "role";
}

function isDefiniteOffice(words: readonly Word[]): boolean {
  return words.some(hasArticle);
}

/** Grammatical agreement of a source, as far as its form tells. */
export function isFeminine(kind: SourceKind, headKey: string): boolean | null {
  if (/ة$/.test(headKey)) return true;
  if (kind === "anonymous" && /مصادر|اوساط|جهات|دوائر/.test(headKey)) return true;
  if (
    kind === "document" &&
    /^(?:ال)?(?:صور|نتائج|ارقام|تقارير|وثائق|رسائل|مراسلات|تحقيقات|بيانات|تقديرات|توقعات)/.test(headKey)
  )
    return true;
  if (kind === "state") return !/^(?:ال)?(?:نظام|جانب)/.test(headKey);
  return null;
}
