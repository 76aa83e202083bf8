// What may stand between a verb of saying and what is said: times, places, media («on Monday», «in a statement»). Also those who are told, where no preposition marks them.

import { phrasesAt } from "./reporting-lexicon.ts";
import { isCapital, isCut, type Reading } from "./reporting-sentence.ts";
import { hasComma } from "./words.ts";

/** Words. A longer run behind a preposition is more often a part of what is said. */
const LONGEST_ADJUNCT = 10;

function overAdverbs({ words, lexicon }: Reading, at: number): number {
  let to = at;
  const skipped = (key: string): boolean => lexicon.adverbs.has(key) && !lexicon.clauseWords.has(key);
  while (skipped(words[to]?.key ?? "") && (to === at || !isCut(words[to]))) to++;
  return to;
}

/** The end of one adjunct that opens at word `at` with a preposition: behind a time word, else at a mark or a complementiser. */
function prepositionEnd(reading: Reading, at: number): number {
  const { words, lexicon } = reading;
  if (isCut(words[at]) || !lexicon.adjuncts.has(words[at]?.key ?? "")) return at;
  const time = overAdverbs(reading, at + 1);
  if (time > at + 1) return time;
  let to = at + 1;
  while (to < words.length && to - at <= LONGEST_ADJUNCT) {
    if (isCut(words[to]) || phrasesAt(lexicon.complementisers, words, to).length > 0) return to;
    to++;
  }
  return to >= words.length ? to : at;
}

/** «журналистам», «агентству «Волна»»: one who is told, with the name behind the noun; `at` itself where none stands. */
function addresseeEnd({ words, lexicon, sentence }: Reading, at: number): number {
  if (isCut(words[at]) || !lexicon.addressees.has(words[at]?.key ?? "")) return at;
  const quotation = sentence.quotations[words[at + 1]?.quotation ?? -1];
  const outer = words[at]?.quotation ?? -1;
  let to = at + 1;
  if (quotation && words[to]?.quotation !== outer) while ((words[to]?.start ?? Infinity) < quotation.end) to++;
  else while (isCapital(words[to]) && !isCut(words[to])) to++;
  return to;
}

/** «said, on condition of anonymity, that …», «said, smiling, “…”»: an aside between commas before a complementiser or a quotation. */
function asideEnd({ words, lexicon }: Reading, at: number): number {
  if (!hasComma(words[at])) return at;
  const end = words.findIndex((word, i) => i > at && isCut(word));
  if (end < 0 || end - at > LONGEST_ASIDE || !hasComma(words[end])) return at;
  const quotes = /["“„«‘]\s*$/.test(words[end]?.gap ?? "");
  return quotes || phrasesAt(lexicon.complementisers, words, end).length > 0 ? end : at;
}

/** Words between two commas. */
const LONGEST_ASIDE = 14;

/** Index of the first word behind all adjuncts that begin at word `at`; `at` itself where there are none. */
export function adjunctsEnd(reading: Reading, at: number): number {
  let to = at;
  for (;;) {
    const next = asideEnd(reading, addresseeEnd(reading, prepositionEnd(reading, overAdverbs(reading, to))));
    if (next === to) return to;
    to = next;
  }
}
