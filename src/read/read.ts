// Reads inputs into Articles: bytes with a name become texts whose blocks have roles, with outlet, byline, dates and language and the
// evidence for each. Runs anywhere (no disk, network or clock). What cannot be read becomes a note; the other inputs go on.

import type { Article } from "../model/article.ts";
import type { Input } from "../model/input.ts";
import type { Note } from "../model/note.ts";
import { articlesOf, joinedArticles } from "./articles.ts";
import { type Link, lost } from "./draft.ts";
import { readFormat } from "./formats.ts";

/** What reading gave: articles sorted by input and place in it, and what could not be read or is doubtful. */
export interface ReadResult {
  readonly articles: readonly Article[];
  readonly notes: readonly Note[];
  /** Addresses that feeds and outlines name. Following them is the shell's, and only when asked. */
  readonly links: readonly Link[];
}

function byInput(a: Pick<Input, "input">, b: Pick<Input, "input">): number {
  return a.input < b.input ? -1 : a.input > b.input ? 1 : 0;
}

/**
 * Reads one input by itself: the part of reading that hostile bytes can hold up, so a shell can run it in a box of its own. Its articles are not
 * yet compared with those of other inputs: joinRead() does that.
 */
export async function readInput(source: Input): Promise<ReadResult> {
  const { drafts, notes, links = [] } = await readFormat(source);
  const found = await articlesOf(drafts);
  return { articles: found.articles, notes: [...notes, ...found.notes], links };
}

/** What is left of an input whose reading was stopped: one note with the reason. */
export function stoppedRead(input: string, code: string, sentence: string): ReadResult {
  return { ...lost(input, code, sentence), articles: [], links: [] };
}

/** Joins what was read of each input, given in order of input: furniture of each outlet, versions of one page, unique ids. */
export function joinRead(found: readonly ReadResult[]): ReadResult {
  const { articles, notes } = joinedArticles(found.flatMap((one) => one.articles));
  return {
    articles,
    notes: [...found.flatMap((one) => one.notes), ...notes],
    links: found.flatMap((one) => one.links),
  };
}

/** Reads every input. Never throws on content: what is damaged, foreign or empty becomes a note, and the rest is read. */
export async function read(inputs: readonly Input[]): Promise<ReadResult> {
  const found: ReadResult[] = [];
  for (const source of inputs.toSorted(byInput)) found.push(await readInput(source));
  return joinRead(found);
}
