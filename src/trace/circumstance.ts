// Clauses that restrict a statement: a condition, a contrast, a word on who somebody is. Leaves out whether another article has them
// (drift-circumstance.ts).

import { CIRCUMSTANCE_WORDS } from "../lang/ar/drift-words.ts";
import { isTelling, type Word } from "./content-words.ts";
import { phraseAt } from "./sentence.ts";

/** Telling words that a circumstance has. Raising it misses short ones. */
export const LEAST_CIRCUMSTANCE: number = 3;
/** Words behind its opening up to which a circumstance is read where no comma ends it. */
const LONGEST = 14;

/** Words that open the next clause. Folded. */
const NEXT: ReadonlySet<string> = new Set(["وقد", "وكان", "وكانت", "وقال", "وقالت", "فيما", "بينما", "كما"]);

/** A circumstance of a sentence. */
export interface Circumstance {
  /** The words of the table that open circumstances of this sort. */
  readonly openings: readonly string[];
  readonly clause: readonly Word[];
}

/** Openings of one sort share their example. */
const openingsLike = (example: string): readonly string[] =>
  CIRCUMSTANCE_WORDS.filter((one) => one.example === example).map(({ form }) => form);

/** The clauses from a circumstance's opening to the next comma. */
export function circumstancesIn(text: string, words: readonly Word[]): readonly Circumstance[] {
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
    return clause.filter(isTelling).length >= LEAST_CIRCUMSTANCE ? [{ openings: openingsLike(example), clause }] : [];
  });
}
