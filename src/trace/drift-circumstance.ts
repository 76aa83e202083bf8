// A circumstance that one retelling has and the other article nowhere: a condition, a contrast, a restriction, a word on who somebody is.
// Without it the same sentence says more. Leaves out clauses with a source (drift-own-voice.ts) and changes inside shared passages.

import { CIRCUMSTANCE_WORDS } from "../lang/ar/drift-words.ts";
import { contains, lengthOf, type Span } from "../model/span.ts";
import { isTelling, type Word, wordsIn } from "./content-words.ts";
import { type Finding, placeOf, sentenceAround, type Version, type VersionPair } from "./drift-pair.ts";
import { TRACE_RULES } from "./rules.ts";
import { phraseAt } from "./sentence.ts";

/** Telling words that a circumstance has. Raising it misses short ones. */
const LEAST = 3;
/** Words behind its opening up to which a circumstance is read where no comma ends it. */
const LONGEST = 14;
/** Share of its telling words that the other article may have for it to be missing there. */
const KNOWN = 0.34;
/** Share of the rest of the sentence's telling words that the other sentence must have: the same statement, less the circumstance. */
const RETOLD = 0.5;

/** Words that open the next clause. Folded. */
const NEXT: ReadonlySet<string> = new Set(["وقد", "وكان", "وكانت", "وقال", "وقالت", "فيما", "بينما", "كما"]);

interface Circumstance {
  /** The words of the table that open circumstances of this sort. */
  readonly openings: readonly string[];
  readonly clause: readonly Word[];
}

/** Openings of one sort share their example. */
const openingsLike = (example: string): readonly string[] =>
  CIRCUMSTANCE_WORDS.filter((one) => one.example === example).map(({ form }) => form);

/** The clauses from a circumstance's opening to the next comma. */
function circumstancesIn(text: string, sentence: Span): readonly Circumstance[] {
  const words = wordsIn(text, sentence);
  const folds = new Set(words.map(({ fold }) => fold.replace(/^[وف]/u, "")));
  return CIRCUMSTANCE_WORDS.flatMap(({ form, example }) => {
    const [opening = ""] = form.split(" ");
    const at = folds.has(opening.replace(/^[وف]/u, "")) ? phraseAt(words, form) : null;
    const first = at ? words.findIndex((word) => word.start >= at.start) : -1;
    if (first <= 0) return [];
    const clause: Word[] = [];
    for (const word of words.slice(first, first + LONGEST)) {
      const last = clause.at(-1);
      if (last && clause.length > 2 && NEXT.has(word.fold)) break;
      if (last && clause.length > 2 && /[،؛,.؟!"”»]/u.test(text.slice(last.end, word.start))) break;
      clause.push(word);
    }
    return clause.filter(isTelling).length >= LEAST ? [{ openings: openingsLike(example), clause }] : [];
  });
}

const shareOf = (words: readonly Word[], known: ReadonlySet<string>): number => {
  const telling = words.filter(isTelling);
  return telling.filter((word) => known.has(word.stem)).length / Math.max(1, telling.length);
};

const stemsIn = (words: readonly Word[]): ReadonlySet<string> => new Set(words.map((word) => word.stem));

function missingIn(one: Version, other: Version): Span | null {
  const sentence = sentenceAround(one);
  const [here, there] = [one.article.text, other.article.text];
  const found = circumstancesIn(here, sentence);
  if (found.length === 0) return null;
  const theirs = wordsIn(there, sentenceAround(other));
  const beside = stemsIn(theirs);
  const open = found.filter(({ openings }) => !openings.some((form) => phraseAt(theirs, form) !== null));
  for (const { clause } of open) {
    const [first, last] = [clause[0], clause.at(-1)];
    if (!first || !last) continue;
    const span = { start: first.start, end: last.end };
    const rest = wordsIn(here, sentence).filter((word) => !contains(span, word));
    if (rest.filter(isTelling).length < LEAST || lengthOf(span) > lengthOf(sentence) / 1.5) continue;
    if (shareOf(rest, beside) < RETOLD) continue;
    if (shareOf(clause, stemsIn(wordsIn(there, { start: 0, end: there.length }))) <= KNOWN) return span;
  }
  return null;
}

/** A circumstance of one version that the other article has nowhere. */
export function circumstanceMissing(pair: VersionPair): readonly Finding[] {
  const point = { ar: "ظرف أو قيد في موضع ساقط من الآخر", en: "a circumstance on one side is missing on the other" };
  const found = (from: Span, to: Span): Finding => ({
    ...{ kind: "omission", rule: TRACE_RULES.omission, score: 0.65, point },
    ...{ from: placeOf(pair.from, from), to: placeOf(pair.to, to) },
  });
  const [here, there] = [missingIn(pair.from, pair.to), missingIn(pair.to, pair.from)];
  return [...(here ? [found(here, pair.to.member.unit)] : []), ...(there ? [found(pair.from.member.unit, there)] : [])];
}
