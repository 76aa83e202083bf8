// Finds the entries of a name table in tokens: longest match, any number of words, with an Arabic clitic before the first.
// Leaves out what an entry means and whether a homograph is meant: the tables mark those and their readers decide.

import type { Span } from "../model/span.ts";
import { foldWord } from "./normalise.ts";
import { type Token, tokenise } from "./tokens.ts";

/** An entry found: its value and where it stands, the clitic left outside (but «لل…» keeps its letters, which hide the article). */
export interface Found<Value> extends Span {
  readonly value: Value;
  /** Index of its first token, and of the token behind its last. */
  readonly first: number;
  readonly last: number;
}

/** Name forms compiled for matching, by the folded first word. */
export interface Gazetteer<Value> {
  readonly byFirst: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly value: Value }[]>;
}

/** One reading of a token's head: the folded word without a clitic, and how many units of the original the clitic takes. */
export interface Reading {
  readonly fold: string;
  readonly clitic: number;
}

/** The readings of a folded Arabic word: as it stands, without و/ف, without ب/ل/ك, «لل…» as «ال…»; shortest clitic first. */
export function cliticReadings(fold: string): readonly Reading[] {
  const readings: Reading[] = [{ fold, clitic: 0 }];
  const bare = /^[وف]./u.test(fold) && fold.length > 3 ? fold.slice(1) : null;
  if (bare) readings.push({ fold: bare, clitic: 1 });
  for (const [base, offset] of bare ? [[fold, 0] as const, [bare, 1] as const] : [[fold, 0] as const]) {
    if (base.startsWith("لل") && base.length > 4) readings.push({ fold: `ال${base.slice(2)}`, clitic: offset });
    if (/^[بلك]../u.test(base)) readings.push({ fold: base.slice(1), clitic: offset + 1 });
  }
  return readings;
}

/** Compiles the forms of a table. Forms are folded and cut into words exactly as texts are. */
export function compileGazetteer<Value>(
  entries: readonly { readonly forms: readonly string[]; readonly value: Value }[],
): Gazetteer<Value> {
  const byFirst = new Map<string, { words: readonly string[]; value: Value }[]>();
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
  return { byFirst };
}

function follows(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let i = 1; i < words.length; i++) if (tokens[at + i]?.fold !== words[i]) return false;
  return true;
}

/** Whether an entry of the table may begin with a word, by the readings of its head: a quick no for most words. */
export function mayOpenEntry<Value>({ byFirst }: Gazetteer<Value>, readings: readonly Reading[]): boolean {
  return readings.some(({ fold }) => byFirst.has(fold));
}

/** The longest entry that begins at token `at`; null where none does. */
export function entryAt<Value>(gazetteer: Gazetteer<Value>, tokens: readonly Token[], at: number): Found<Value> | null {
  const token = tokens[at];
  if (!token) return null;
  for (const reading of cliticReadings(token.fold)) {
    const entry = gazetteer.byFirst.get(reading.fold)?.find(({ words }) => follows(tokens, at, words));
    if (!entry) continue;
    const last = at + entry.words.length;
    const end = tokens[last - 1]?.end ?? token.end;
    return { value: entry.value, start: token.start + reading.clitic, end, first: at, last };
  }
  return null;
}

/** All entries in the tokens, longest first from the left, not overlapping. */
export function findEntries<Value>(gazetteer: Gazetteer<Value>, tokens: readonly Token[]): readonly Found<Value>[] {
  const found: Found<Value>[] = [];
  for (let at = 0; at < tokens.length; ) {
    const entry = entryAt(gazetteer, tokens, at);
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
