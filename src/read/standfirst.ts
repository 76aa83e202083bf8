// The standfirst of a page: the line between headline and text that sums the story up. Extraction loses it where it stands in the page's header.
// Leaves out captions and all that is a link.

import { countWords, lineKey } from "./lines.ts";
import type { PageLine } from "./page-lines.ts";

/** Share of a line's words that the page's description must hold, and the words that make a line long enough to be compared. */
const DESCRIBED = 0.8;
const DESCRIBED_WORDS = 6;
/** A line that the description does not know must stand this close to the headline, end as a sentence and have this many words. */
const REACH = 4;
const SENTENCE_WORDS = 8;
/** Right below the headline even a line without a full stop is one, from this length on. */
const NEXT = 2;
const UNFINISHED_WORDS = 10;
/** Lines with a year or a clock tell when and by whom. */
const DATED = /\p{Nd}{4}|\p{Nd}:\p{Nd}{2}/u;
const SENTENCE_END = /[.؟?!…۔。][\s"'”“»«’)\]]*$/u;
const MAX_LINKS = 0.3;
/** Lines looked at behind a headline. */
const MAX_DISTANCE = 40;
/** Words of the first line that opens the text. */
const TEXT_WORDS = 8;

function shareKnown(line: string, known: ReadonlySet<string>): number {
  const words = lineKey(line).match(/[\p{L}\p{Nd}]{2,}/gu) ?? [];
  return words.filter((word) => known.has(word)).length / Math.max(1, words.length);
}

/** The kept lines, with the standfirst between the headline (a line's number) and the first long kept line. */
export function withStandfirst(
  lines: readonly PageLine[],
  kept: ReadonlySet<number>,
  headline: number,
  description: string,
): ReadonlySet<number> {
  if (headline === -1 || kept.size === 0) return kept;
  const first = lines.findIndex((line, at) => at > headline && kept.has(at) && countWords(line.text) >= TEXT_WORDS);
  if (first === -1 || first - headline > MAX_DISTANCE) return kept;
  const known = new Set(lineKey(description).match(/[\p{L}\p{Nd}]{2,}/gu) ?? []);
  const isStandfirst = (line: PageLine, distance: number): boolean => {
    if (line.kind === "caption" || line.kind === "title" || line.linkShare > MAX_LINKS) return false;
    const words = countWords(line.text);
    if (words >= DESCRIBED_WORDS && shareKnown(line.text, known) >= DESCRIBED) return true;
    if (distance <= NEXT && words >= UNFINISHED_WORDS && !DATED.test(line.text)) return true;
    return distance <= REACH && words >= SENTENCE_WORDS && SENTENCE_END.test(line.text);
  };
  const found = lines.slice(headline + 1, first).flatMap((line, at) => {
    const number = headline + 1 + at;
    return !kept.has(number) && isStandfirst(line, at + 1) ? [number] : [];
  });
  return found.length === 0 ? kept : new Set([...kept, ...found]);
}
