// Names in quotation marks («агентство «Волна»», «le quotidien “La Rive”»): behind a noun that heads a source the marks only set off its name.
// The words are given back as if no marks stood there. Leaves out titles and labels (quotation-kinds.ts).

import type { MarkedSpan } from "./quotations.ts";
import { type Lexicon, phrasesAt } from "./reporting-lexicon.ts";
import { hasComma, quotationAt, type Sentence, type Word } from "./words.ts";

/** Words. A longer quotation behind a noun is speech. */
const LONGEST_NAME = 5;
const MARKS = /["“”„«»‹›]/g;

function wordsInside(words: readonly Word[], quotation: MarkedSpan): readonly Word[] {
  return words.filter((word) => word.start >= quotation.start && word.end <= quotation.end);
}

/** «…, пишет «Деловой день»»: behind a verb of saying with its comma, a few words with a capital first are who says it. */
function namesSpeaker(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const verb = words[at - 1];
  const isVerb = phrasesAt(lexicon.cues, words, at - 1).some(
    (each) => each.entry.kind === "verb" && each.entry.voice === "finite",
  );
  return isVerb && hasComma(verb) && /^\p{Lu}/u.test(words[at]?.text ?? "");
}

const isVerbAt = (words: readonly Word[], at: number, lexicon: Lexicon): boolean =>
  phrasesAt(lexicon.cues, words, at).some((each) => each.entry.kind === "verb");

/** «Ассоциация пациентов «Голос» обвинила …»: the sentence's first noun phrase ends in a name, and its verb follows. */
function namesSubject(words: readonly Word[], from: number, to: number, lexicon: Lexicon): boolean {
  const { verbFinal } = lexicon.language;
  if (verbFinal || !/^\p{Lu}/u.test(words[from]?.text ?? "") || hasComma(words[to])) return false;
  const verb = lexicon.adverbs.has(words[to]?.key ?? "") ? to + 1 : to;
  return isVerbAt(words, verb, lexicon) && words.slice(0, from).every((_, at) => !isVerbAt(words, at, lexicon));
}

function isName(words: readonly Word[], quotation: MarkedSpan, lexicon: Lexicon): boolean {
  const inside = wordsInside(words, quotation);
  const first = inside[0];
  if (!quotation.closed || !first || inside.length > LONGEST_NAME) return false;
  if (lexicon.language.capitals && !/^[\p{Lu}\p{Nd}]/u.test(first.text)) return false;
  const at = words.indexOf(first);
  if (at === 0 || !/^\s+["“„«‹]$/.test(first.gap)) return false;
  const before = lexicon.kinds.get(words[at - 1]?.key ?? "");
  if (before === "media" || before === "organisation") return true;
  return namesSpeaker(words, at, lexicon) || namesSubject(words, at, at + inside.length, lexicon);
}

/** The sentence with the marks of names taken away: its words stand in the text without them, its quotations are those of speech. */
export function withNames(sentence: Sentence, lexicon: Lexicon): Sentence {
  const { words } = sentence;
  const names = sentence.quotations.filter((quotation) => isName(words, quotation, lexicon));
  if (names.length === 0) return sentence;
  const quotations = sentence.quotations.filter((quotation) => !names.includes(quotation));
  const borders = new Set(
    names.flatMap((name) => {
      const inside = wordsInside(words, name);
      return [words.indexOf(inside[0] as Word), words.indexOf(inside.at(-1) as Word) + 1];
    }),
  );
  return {
    ...sentence,
    quotations,
    words: words.map((word, at) => ({
      ...word,
      gap: borders.has(at) ? word.gap.replace(MARKS, "") : word.gap,
      quotation: quotationAt(quotations, word.start),
    })),
  };
}
