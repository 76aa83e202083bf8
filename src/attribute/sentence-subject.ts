// The subject of a sentence's first verb: «سخر الوزير قائلاً», «أبرز سالم دور البلدية قائلاً», where no attribution names one.
// Leaves out who inherits it (inheritance.ts).

import { kindOfHead } from "../lang/ar/source-heads.ts";
import type { Span } from "../model/span.ts";
import { cueOf, hasArticle, isActionNoun, isPreposition, isRelationAdjective } from "./grammar.ts";
import { opensIndefinite } from "./object-split.ts";
import { phraseAfter, phraseSpan } from "./source-phrase.ts";
import { hasComma, type Sentence } from "./words.ts";

/** Words. A fronted phrase before the main clause («من جهته،», «وفي العاصمة،») is no longer than this. */
const LONGEST_FRONT = 6;

/** The main clause's first word: behind a dateline («المدينة (الوكالة) –»), «لكن», «فيما» and behind a fronted phrase with its comma. */
function openerEnd({ words }: Sentence, before: number): number {
  const first = words[0];
  const dateline = words.findIndex((word, at) => at > 0 && at <= LONGEST_FRONT && /\)\s*(?:[–—]|--)/.test(word.gap));
  if (dateline > 0) return dateline;
  if (["لكن", "كما", "اذ", "حيث", "فيما", "بينما"].includes(first?.key ?? "")) return 1;
  if (!first || !(isPreposition(first) || /^بدوره/.test(first.key))) return 0;
  const comma = words.findIndex((word, at) => at > 0 && hasComma(word));
  return comma > 0 && comma <= LONGEST_FRONT && comma < before ? comma : 0;
}

/** The subject of a sentence's first verb, when no attribution gives one: «سخر الوزير قائلاً». */
export function sentenceSubject(sentence: Sentence, before: number): Span | null {
  const { words } = sentence;
  let opener = openerEnd(sentence, before);
  while (/^(?:قد|لقد|كان|كانت|كانوا|لم|لن|لا)$/.test(words[opener]?.key ?? "")) opener++;
  const first = words[opener];
  if (!first || isPreposition(first) || /^لكن(?:ه|ها|هم)$/.test(first.key)) return null;
  const nominal = (hasArticle(first) && !first.safe.startsWith("أ")) || kindOfHead(first.key) !== null;
  const start = nominal ? opener : opener + 1;
  if (start === 1 && cueOf(words, 0)?.number === "plural") return null;
  const phrase = phraseAfter(sentence, start, before);
  const head = phrase ? words[phrase.from] : undefined;
  if (head && isActionNoun(head)) return null;
  return phrase && phrase.to > phrase.from
    ? phraseSpan(sentence, { from: phrase.from, to: beforeObject(sentence, phrase) })
    : null;
}

/** «أبرز العرجوني دور الأمير»: behind a family name in ال‑ي an indefinite noun is the object. */
function isSurnameBeforeObject(words: Sentence["words"], at: number): boolean {
  const [name, next] = [words[at], words[at + 1]];
  if (!name || !next || !isRelationAdjective(name) || kindOfHead(name.key) !== null) return false;
  return !hasArticle(next) && !hasComma(next) && next.conjunction === "" && !isPreposition(next);
}

/** «أورد التقرير المناصب»: a second definite noun that is no adjective in ‑ي is the object. */
function beforeObject(sentence: Sentence, phrase: { readonly from: number; readonly to: number }): number {
  const { words } = sentence;
  const head = words[phrase.from];
  if (!head || !hasArticle(head)) return phrase.to;
  if (isSurnameBeforeObject(words, phrase.from)) return phrase.from + 1;
  const place = words.findIndex((word, at) => at > phrase.from && at < phrase.to && isPreposition(word));
  if (place > 0 && kindOfHead(head.key) !== "document" && !/^ال(?:بعض|كثير|عديد)/.test(head.key))
    return beforeObject(sentence, { from: phrase.from, to: place });
  for (let at = phrase.from + 1; at < phrase.to; at++) {
    const word = words[at];
    if (word && opensIndefinite(words, phrase, at) && word.conjunction === "") return at;
    if (
      word &&
      hasArticle(word) &&
      (!isRelationAdjective(word) || /(?:ين|ات)$/.test(word.key)) &&
      word.conjunction === ""
    )
      return at;
    if (word && !hasArticle(word)) return phrase.to;
  }
  return phrase.to;
}
