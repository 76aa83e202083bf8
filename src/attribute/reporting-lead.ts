// The subject a sentence opens with, whether or not it says anything: «Dr Helen Marsh, a hydrologist, disagreed.» A pronoun in the next
// sentence may stand for it. Leaves out subjects further on.

import { openingOf } from "./reporting-opening.ts";
import { kindOfSource, opensPhrase, type Range, spanOf } from "./reporting-phrase.ts";
import { isCapital, isCut, type Reading } from "./reporting-sentence.ts";
import type { Subject } from "./reporting-subject.ts";

/** Words. An adjunct in front («In a report last year, …») is no longer than this. */
const LONGEST_FRONT = 12;

function start(reading: Reading): number {
  const { words, lexicon } = reading;
  let from = 0;
  while (lexicon.boundaries.has(words[from]?.key ?? "") || lexicon.adverbs.has(words[from]?.key ?? "")) from++;
  const opener = words[from]?.key ?? "";
  if (!lexicon.adjuncts.has(opener) && !lexicon.linking.has(opener)) return from;
  const comma = words.findIndex((word, at) => at > from && isCut(word));
  return comma > 0 && comma <= LONGEST_FRONT ? comma : words.length;
}

/** Rightwards over determiners, names, heads and what links them; words in lower case only before the first head. */
function end({ words, lexicon }: Reading, from: number): number {
  let headed = false;
  let to = from;
  for (; to < words.length; to++) {
    const word = words[to];
    if (!word || (to > from && isCut(word)) || lexicon.boundaries.has(word.key) || lexicon.clauseWords.has(word.key))
      break;
    const part = lexicon.kinds.has(word.key) || isCapital(word);
    const links = lexicon.linking.has(word.key) || lexicon.determiners.has(word.key);
    if (headed && !part && !links) break;
    headed ||= part && !lexicon.determiners.has(word.key) && !lexicon.adverbs.has(word.key);
  }
  while (
    to > from &&
    (lexicon.linking.has(words[to - 1]?.key ?? "") || lexicon.determiners.has(words[to - 1]?.key ?? ""))
  )
    to--;
  return to;
}

/** Whether the words name someone: a head of a source, or a name beside the first word's capital. */
function isKnown({ words, lexicon }: Reading, { from, to }: Range): boolean {
  const named = words.slice(from, to).some((word, at) => lexicon.kinds.has(word.key) || (at > 0 && isCapital(word)));
  const alone = to === from + 1 && !lexicon.determiners.has(words[from]?.key ?? "");
  return named || (alone && !isCut(words[to]) && !lexicon.adjuncts.has(words[to]?.key ?? ""));
}

/** Where the verb stands last, no verb marks the end of the subject: only a known head or a name of two words is taken for one. */
function leadingInFinalClause(reading: Reading): Subject | null {
  const { words, lexicon } = reading;
  const { source } = openingOf(reading, 0, words.length);
  if (!source?.span) return null;
  const inside = words.slice(source.from, source.to);
  const known = inside.some((word) => lexicon.kinds.has(word.key)) || inside.filter(isCapital).length > 1;
  return known ? source : null;
}

/** The noun phrase at the head of a sentence, in its own voice; null where it opens otherwise or with a pronoun. */
export function leadingSubject(reading: Reading): Subject | null {
  if (reading.lexicon.language.verbFinal) return leadingInFinalClause(reading);
  const from = start(reading);
  const { words, lexicon } = reading;
  const first = words[from];
  if (!first || first.quotation >= 0 || lexicon.pronouns.has(first.key) || !opensPhrase(reading, from)) return null;
  const range: Range = { from, to: end(reading, from) };
  const span = isKnown(reading, range) ? spanOf(reading, range) : null;
  return span ? { ...range, span, kind: kindOfSource(reading, range, range.to), pronoun: null } : null;
}
