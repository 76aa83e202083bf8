// What the frames without verb share: their result, and the match of a written phrase. Leaves out the frames.

import type { Finding } from "./finding.ts";
import { hasComma, type Word } from "./words.ts";

/** Phrases by their first word, in the order of their table; a last word that wears a pronoun («على حد قوله») has more than one word. */
export function byFirstWord<Entry extends { readonly words: readonly string[] }>(
  entries: readonly Entry[],
): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    const suffixes = entry.words.length === 1 ? ["", "ه", "ها", "هم", "هما"] : [""];
    for (const suffix of suffixes) {
      const key = `${entry.words[0]}${suffix}`;
      index.set(key, [...(index.get(key) ?? []), entry]);
    }
  }
  return index;
}

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
