// What the frames without verb share: their result, and the match of a written phrase. Leaves out the frames.

import type { Finding } from "./finding.ts";
import { hasComma, type Word } from "./words.ts";

/** A finding and the words it has used up. */
export interface PhraseFinding {
  readonly finding: Finding;
  readonly upTo: number;
}

/** What a phrase leaves open. */
export const EMPTY = { form: null, label: false, medium: null, addressee: null, relayOf: null } as const;

/** Whether the words of a phrase stand at word `at`: the pronoun that its last word wears, "" for none, null for no match. */
export function matchesAt(
  words: readonly Word[],
  at: number,
  forms: readonly string[],
  suffix: boolean,
): string | null {
  for (const [i, form] of forms.entries()) {
    const word = words[at + i];
    if (!word || (i > 0 && (word.conjunction !== "" || hasComma(word)))) return null;
    if (word.key === form) continue;
    const rest = word.key.startsWith(form) ? word.key.slice(form.length) : null;
    if (suffix && i === forms.length - 1 && rest !== null && /^(?:ه|ها|هم|هما)$/.test(rest)) return rest;
    return null;
  }
  return "";
}
