// Finds the entries of a name table in tokens: longest match, any number of words, with an Arabic clitic before the first.
// Leaves out what an entry means and whether a homograph is meant: the tables mark those and their readers decide.

import type { Span } from "../model/span.ts";
import { foldWord } from "./normalise.ts";
import { remembering } from "./remembering.ts";
import { type Token, tokenise } from "./tokens.ts";

/** An entry found: its value and where it stands, the clitic left outside (but «لل…» keeps its letters, which hide the article). */
export interface Found<Value> extends Span {
  readonly value: Value;
  /** Index of its first token, and of the token behind its last. */
  readonly first: number;
  readonly last: number;
}

interface Form<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

/** Forms that a word may open, under one reading of its head. */
interface Opening<Value> {
  readonly clitic: number;
  readonly forms: readonly Form<Value>[];
}

/** Name forms compiled for matching: for the fold of a word the forms that it may open, in the order of its readings; null for most words. */
export interface Gazetteer<Value> {
  /** The folded first words of all forms. */
  readonly firsts: readonly string[];
  readonly openings: (fold: string) => readonly Opening<Value>[] | null;
}

/** One reading of a token's head: the folded word without a clitic, and how many units of the original the clitic takes. */
export interface Reading {
  readonly fold: string;
  readonly clitic: number;
}

/** The readings of a folded Arabic word: as it stands, without و/ف, without ب/ل/ك, «لل…» as «ال…»; shortest clitic first. */
export const cliticReadings: (fold: string) => readonly Reading[] = remembering((fold) => {
  const readings: Reading[] = [{ fold, clitic: 0 }];
  const bare = /^[وف]./u.test(fold) && fold.length > 3 ? fold.slice(1) : null;
  if (bare) readings.push({ fold: bare, clitic: 1 });
  for (const [base, offset] of bare ? [[fold, 0] as const, [bare, 1] as const] : [[fold, 0] as const]) {
    if (base.startsWith("لل") && base.length > 4) readings.push({ fold: `ال${base.slice(2)}`, clitic: offset });
    if (/^[بلك]../u.test(base)) readings.push({ fold: base.slice(1), clitic: offset + 1 });
  }
  return readings;
});

/** Compiles the forms of a table. Forms are folded and cut into words exactly as texts are. */
export function compileGazetteer<Value>(
  entries: readonly { readonly forms: readonly string[]; readonly value: Value }[],
): Gazetteer<Value> {
  const byFirst = new Map<string, Form<Value>[]>();
  const known = new Set<string>();
  for (const { forms, value } of entries) {
    for (const form of forms) {
      const words = tokenise(form).map((token) => token.fold);
      const first = words[0];
      if (first === undefined) continue;
      const key = words.join(" ");
      if (known.has(key)) continue;
      known.add(key);
      const list = byFirst.get(first) ?? [];
      list.push({ words, value });
      byFirst.set(first, list);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  const openings = remembering((fold) => {
    const found = cliticReadings(fold).flatMap(({ fold: first, clitic }) => {
      const forms = byFirst.get(first);
      return forms ? [{ clitic, forms }] : [];
    });
    return found.length > 0 ? found : null;
  });
  return { firsts: [...byFirst.keys()], openings };
}

function follows(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let i = 1; i < words.length; i++) if (tokens[at + i]?.fold !== words[i]) return false;
  return true;
}

/** Whether an entry of the table may begin with a folded word, as it stands or behind a clitic: a quick no for most words. */
export function mayOpenEntry<Value>({ openings }: Gazetteer<Value>, fold: string): boolean {
  return openings(fold) !== null;
}

/** The words of all entries that may begin with a folded word, in the order in which they are tried. */
export function openingsOf<Value>({ openings }: Gazetteer<Value>, fold: string): readonly (readonly string[])[] {
  return (openings(fold) ?? []).flatMap(({ forms }) => forms.map(({ words }) => words));
}

/** The longest entry that begins at token `at`; null where none does. */
export function entryAt<Value>(gazetteer: Gazetteer<Value>, tokens: readonly Token[], at: number): Found<Value> | null {
  const token = tokens[at];
  if (!token) return null;
  for (const { clitic, forms } of gazetteer.openings(token.fold) ?? []) {
    const entry = forms.find(({ words }) => follows(tokens, at, words));
    if (!entry) continue;
    const last = at + entry.words.length;
    const end = tokens[last - 1]?.end ?? token.end;
    return { value: entry.value, start: token.start + clitic, end, first: at, last };
  }
  return null;
}

/** All entries in the tokens, longest first from the left, not overlapping. `mayOpen` saves the look-up of words that are known to begin none. */
export function findEntries<Value>(
  gazetteer: Gazetteer<Value>,
  tokens: readonly Token[],
  mayOpen: (at: number) => boolean = () => true,
): readonly Found<Value>[] {
  const found: Found<Value>[] = [];
  for (let at = 0; at < tokens.length; ) {
    const entry = mayOpen(at) ? entryAt(gazetteer, tokens, at) : null;
    if (entry) found.push(entry);
    at = entry ? entry.last : at + 1;
  }
  return found;
}

/** Folded words of a name, joined by one space: the key under which two spellings of one name meet. */
export function nameKey(name: string): string {
  return tokenise(name)
    .map((token) => foldWord(token.text))
    .join(" ");
}
