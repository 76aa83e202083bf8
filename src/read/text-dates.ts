// The dates that stand in an article's text, as evidence: a line that is little but a date tells when it was published; dates in the story
// are of events. Those without a year keep the truncated form "--06". Nothing is resolved or chosen here.

import { type FoundDate, findDates } from "../lang/dates.ts";
import type { Block, DateEvidence } from "../model/article.ts";
import { isStoryText } from "../model/article.ts";
import type { Span } from "../model/span.ts";
import { countWords, type Line } from "./lines.ts";

/** Words besides the date in a line that is still a date line: «نشر في», a weekday, a clock, an author's name. */
const MAX_WORDS = 12;
/** How sure a date must be to make its line a date line. */
const MIN_CONFIDENCE = 0.6;
const UPDATED = /آخر تحديث|تم التحديث|تحديث|updated|mis à jour|güncelle|обновлено/iu;
/** A date line says "published" only by standing at the page's head or foot. */
const LINE_CONFIDENCE = 0.9;
/** The date that a short line consists of, or null. Dates without a year are no evidence of a publication. */
export function dateOfLine(line: Pick<Line, "text" | "words">, language: string): FoundDate | null {
  if (line.words > MAX_WORDS) return null;
  const sure = findDates(line.text, { language }).filter(
    (date) =>
      date.form === "full" &&
      date.confidence >= MIN_CONFIDENCE &&
      (date.precision === "day" || date.precision === "minute"),
  );
  const [first] = sure;
  if (!first) return null;
  const outside =
    countWords(line.text) - sure.reduce((sum, date) => sum + countWords(line.text.slice(date.start, date.end)), 0);
  return outside <= Math.max(3, countWords(line.text.slice(first.start, first.end))) ? first : null;
}

function evidence(
  date: FoundDate,
  at: Span,
  raw: string,
  part: Pick<DateEvidence, "of" | "source" | "confidence">,
): DateEvidence {
  return { value: date.value, precision: date.precision, ...part, raw, at };
}

function lineEvidence(text: string, block: Block, language: string): readonly DateEvidence[] {
  const line = text.slice(block.start, block.end);
  const date = dateOfLine({ text: line, words: countWords(line) }, language);
  if (!date) return [];
  const at = { start: block.start + date.start, end: block.start + date.end };
  const of = UPDATED.test(line.slice(0, date.start)) ? "updated" : "published";
  return [
    evidence(date, at, text.slice(at.start, at.end), {
      of,
      source: "dateline",
      confidence: Math.min(date.confidence, LINE_CONFIDENCE),
    }),
  ];
}

function storyEvidence(text: string, block: Block, language: string): readonly DateEvidence[] {
  return findDates(text.slice(block.start, block.end), { language }).flatMap((date) => {
    if (date.form !== "full" && date.form !== "no-year") return [];
    const at = { start: block.start + date.start, end: block.start + date.end };
    return [
      evidence(date, at, text.slice(at.start, at.end), { of: "event", source: "body", confidence: date.confidence }),
    ];
  });
}

/** The date evidence in the text, in order. Relative days («أمس») are left to those who know the day of publication. */
export function textDates(text: string, blocks: readonly Block[], language: string): readonly DateEvidence[] {
  return blocks.flatMap((block) => {
    if (isStoryText(block.role)) return storyEvidence(text, block, language);
    const isDateLine = block.rule === "REA-09" || block.role === "byline";
    return isDateLine ? lineEvidence(text, block, language) : [];
  });
}

/** Words of the story that tell the month in which it was written, but of no year: «حزيران/يونيو الجاري» ("this June"). Null where none do. */
export function currentMonth(
  text: string,
  blocks: readonly Block[],
  language: string,
): (Span & { readonly value: string }) | null {
  for (const block of blocks) {
    if (!isStoryText(block.role)) continue;
    const words = text.slice(block.start, block.end);
    const found = findDates(words, { language }).find((date) => date.form === "no-year" && date.relation === "current");
    if (found) return { value: found.value, start: block.start + found.start, end: block.start + found.end };
  }
  return null;
}
