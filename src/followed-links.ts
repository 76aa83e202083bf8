// Follows the addresses that feeds and outlines name, only when the user asks: the page behind an entry stands in for the feed's own words about
// it. Two steps at most (an outline's feed, a feed's page). Leaves out links in articles: those are nobody's request.

import { gather } from "./gather/gather.ts";
import type { Input } from "./model/input.ts";
import type { Note } from "./model/note.ts";
import type { ReadResult } from "./read/read.ts";

/** What following needs of the shell; tests replace it. */
export interface FollowOptions {
  readonly read: (inputs: readonly Input[]) => Promise<ReadResult>;
  readonly gatherPages?: typeof gather;
}

/** What was read, and the pages that were fetched for it. */
export interface Followed extends ReadResult {
  readonly fetched: readonly Input[];
}

/** Addresses followed at most: a feed of more is an archive, and its outlet has a right to be left alone. */
const MAX_LINKS = 200;
const MAX_STEPS = 2;

/** Reads inputs and what their feeds and outlines name. Entries whose page was fetched give way to it. */
export async function readFollowing(
  inputs: readonly Input[],
  { read, gatherPages = gather }: FollowOptions,
): Promise<Followed> {
  const all: Input[] = [...inputs];
  const known = new Set(all.flatMap(({ input, url }) => [input, url ?? ""]));
  const failed: Note[] = [];
  let result = await read(all);
  for (let step = 0; step < MAX_STEPS; step++) {
    const wanted = [...new Set(result.links.map((link) => link.url))].filter((url) => !known.has(url)).toSorted();
    if (wanted.length === 0) break;
    const { inputs: pages, notes } = await gatherPages(wanted.slice(0, MAX_LINKS));
    for (const url of wanted) known.add(url);
    failed.push(...notes);
    if (wanted.length > MAX_LINKS)
      failed.push({
        code: "too-many",
        lost: true,
        message: `${wanted.length} addresses to follow; the first ${MAX_LINKS} were`,
      });
    all.push(...pages);
    result = await read(all);
  }
  const fetched = all.slice(inputs.length);
  return { ...withoutEntries(result, new Set(fetched.map((one) => one.input)), failed), fetched };
}

function withoutEntries(result: ReadResult, fetched: ReadonlySet<string>, failed: readonly Note[]): ReadResult {
  const replaced = new Set(result.links.filter((link) => fetched.has(link.url)).map((link) => link.input));
  const isOld = (note: Note): boolean =>
    (note.code === "only-links" || note.code === "feed-summaries") &&
    result.links.some((link) => link.input.startsWith(note.input ?? ""));
  const articles = result.articles.filter((article) => !replaced.has(article.input));
  return { ...result, articles, notes: [...failed, ...result.notes.filter((note) => !isOld(note))] };
}
