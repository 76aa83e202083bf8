// Nouns for some people («عناصر») and nouns for bodies and states («استخبارات»), with what qualifies them: a step from one to the other changes who
// is meant. Leaves out comparing (drift-label.ts).

import { INDIVIDUAL_HEADS, INSTITUTION_HEADS } from "../lang/ar/standing-words.ts";
import type { Span } from "../model/span.ts";
import { isAmong } from "./bare-word.ts";
import { isTelling, type Word } from "./content-words.ts";

/** Whether a noun means some people or a body. */
export type Standing = "individual" | "institution";

/** A noun phrase for people or a body, with the stems of the adjectives that qualify it. */
export interface StandingPhrase extends Span {
  readonly standing: Standing;
  readonly modifiers: ReadonlySet<string>;
}

/** What a word stands for; null for other words. */
export function standingOf(word: Word): Standing | null {
  if (isAmong(INDIVIDUAL_HEADS, word.fold)) return "individual";
  return isAmong(INSTITUTION_HEADS, word.fold) ? "institution" : null;
}

/** Words behind a head that may qualify it: «العناصر السدّية المهمة». */
const MODIFIERS = 2;

/** Noun phrases of standing: a head with the one or two words behind it; «بعض» belongs to the head it opens. */
export function standingPhrases(words: readonly Word[]): readonly StandingPhrase[] {
  return words.flatMap((head, at) => {
    const standing = standingOf(head);
    if (!standing || (head.fold === "بعض" && words[at + 1] && standingOf(words[at + 1] ?? head))) return [];
    const behind = words
      .slice(at + 1, at + 1 + MODIFIERS)
      .filter((word) => word.fold.startsWith("ال") || !isTelling(word) || at === 0);
    const first = words[at - 1]?.fold === "بعض" ? (words[at - 1] ?? head) : head;
    const modifiers = new Set(
      behind.filter((word) => word.fold.startsWith("ال") && word.stem.length >= 3).map((word) => word.stem),
    );
    const last = behind.filter((word) => word.fold.startsWith("ال")).at(-1) ?? head;
    return [{ start: first.start, end: last.end, standing, modifiers }];
  });
}
