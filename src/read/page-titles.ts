// Which of a page's titles is its headline: what most of its own descriptions agree on, as a whole and not as an address or a stump. Leaves out
// where it stands among the lines: html.ts.

import { countWords, lineKey } from "./lines.ts";
import type { PageLine } from "./page-lines.ts";

/** Scripts without spaces put none around the mark either. */
const TITLE_PARTS = /\s+[|–—:•·«»‹›-]{1,2}\s+|\s*::\s*|(?<=[\p{Lo}])\s*[-_|｜：]\s*(?=\p{Script=Han})/u;
const MIN_PART_WORDS = 3;
/** Length of a part, as a share of the longest, from which it can be the title: a shorter one is the site's name. */
const MIN_PART_SHARE = 0.6;
/** What the page's own main heading counts when the titles are ranked: it is what readers see. */
const HEADING_VOTES = 2;
/** Characters of the longest line that is compared with the titles. */
export const MAX_TITLE = 400;
const CUT = /\s*(?:\.{3}|…)$/u;
/** "kindersitztest-herbst-2018": an address's part, not words. */
const ADDRESS_PART = /^[^\s\p{Lu}]+[-_][^\s\p{Lu}]+[-_]\S+$/u;

/** The part of a claimed title that stands alone elsewhere, as a line or another title: the rest is the site's name or a section's. */
function withoutRest(title: string, keys: ReadonlySet<string>): string {
  const parts = title.split(TITLE_PARTS).filter((part) => countWords(part) >= MIN_PART_WORDS);
  if (parts.length === 0 || parts[0] === title) return title;
  const longest = parts.toSorted((a, b) => b.length - a.length);
  const least = (longest[0]?.length ?? 0) * MIN_PART_SHARE;
  return longest.find((part) => part.length >= least && keys.has(lineKey(part))) ?? title;
}

/** A title that ends in «…», with the end that another title has. */
function whole(title: string, others: readonly string[]): string {
  if (!CUT.test(title)) return title;
  const stump = lineKey(title.replace(CUT, ""));
  return others.find((other) => !CUT.test(other) && lineKey(other).startsWith(stump)) ?? title;
}

/**
 * The titles of a page, each once, best first: those that more of its fields and headings give, among equals in the order of `claimed`. A title that is
 * a part of an address is left out where there are words.
 */
export function rankedTitles(claimed: readonly string[], lines: readonly PageLine[]): readonly string[] {
  const isOwn = ({ text, linkShare, kind }: PageLine): boolean =>
    text.length <= MAX_TITLE && (linkShare < 0.5 || kind === "title" || kind === "heading");
  const shown = lines.filter(isOwn).map((line) => line.text);
  const keys = new Set([...shown, ...claimed].map(lineKey));
  const headings = lines.filter((line) => line.kind === "title").map((line) => line.text);
  const worded = claimed.filter((title) => !ADDRESS_PART.test(title));
  const isWordless = worded.length + headings.length === 0;
  const titles = (isWordless ? claimed : worded).map((title) =>
    whole(withoutRest(title, keys), [...claimed, ...headings]),
  );
  const votes = new Map<string, number>();
  for (const key of titles.map(lineKey)) votes.set(key, (votes.get(key) ?? 0) + 1);
  for (const key of new Set(headings.map(lineKey))) votes.set(key, (votes.get(key) ?? 0) + HEADING_VOTES);
  const ranked = titles.toSorted((a, b) => (votes.get(lineKey(b)) ?? 0) - (votes.get(lineKey(a)) ?? 0));
  return [...new Set(ranked)];
}
