// The dates that stand in an article's text, as evidence: a line that is little but a date tells when it was published; dates in the story
// are of events. Those without a year keep the truncated form "--06". Nothing is resolved or chosen here.

import { type FoundDate, findDates } from "../lang/dates.ts";
import type { Block, DateEvidence } from "../model/article.ts";
import { isStoryText } from "../model/article.ts";
import { contains, type Span } from "../model/span.ts";
import { countWords, type Line } from "./lines.ts";

/** Words besides the date in a line that is still a date line: «نشر في», a weekday, a clock, an author's name. */
const MAX_WORDS = 12;
const MIN_OUTSIDE = 4;
/** How sure a date must be to make its line a date line. */
const MIN_CONFIDENCE = 0.6;
const UPDATED =
  /آخر تحديث|تم التحديث|تحديث|محد[َّ]*ث|updated|last modified|mis à jour|modifié|güncelle|обновлен|aktualisiert|(?<!\p{L})stand\s?:|actualizad|به.?روزرسانی/iu;
/** A date line says "published" only by standing at the page's head or foot. */
const LINE_CONFIDENCE = 0.9;

function isSure(date: FoundDate): boolean {
  const isDay = date.precision === "day" || date.precision === "minute";
  return date.form === "full" && isDay && date.confidence >= MIN_CONFIDENCE;
}

/** The date that a short line consists of, or null. Dates without a year are no evidence of a publication. */
export function dateOfLine(line: Pick<Line, "text" | "words">, language: string): FoundDate | null {
  if (line.words > MAX_WORDS || !/\p{Nd}/u.test(line.text)) return null;
  const sure = findDates(line.text, { language }).filter(isSure);
  const [first] = sure;
  if (!first) return null;
  const wordsIn = (date: Span): number => countWords(line.text.slice(date.start, date.end));
  const outside = countWords(line.text) - sure.reduce((sum, date) => sum + wordsIn(date), 0);
  return outside <= Math.max(MIN_OUTSIDE, wordsIn(first)) ? first : null;
}

/** What one date in one block is evidence of; null where it is none. */
function evidenceOf(text: string, block: Block, date: FoundDate): DateEvidence | null {
  const { value, precision, confidence, start, end } = date;
  const found = { value, precision, raw: text.slice(start, end), at: { start, end } };
  if (isStoryText(block.role)) {
    const isAbsolute = date.form === "full" || date.form === "no-year";
    return isAbsolute ? { ...found, of: "event", source: "body", confidence } : null;
  }
  const isDateLine = block.rule === "REA-09" || block.role === "byline";
  if (!isDateLine || !isSure(date)) return null;
  const of = UPDATED.test(text.slice(block.start, start)) ? "updated" : "published";
  return { ...found, of, source: "dateline", confidence: Math.min(confidence, LINE_CONFIDENCE) };
}

/** What the text tells of dates. */
export interface TextDates {
  /** In order of the text. Relative days («أمس») are left to those who know the day of publication. */
  readonly dates: readonly DateEvidence[];
  /** Words of the story that tell the month in which it was written, of no year: «حزيران/يونيو الجاري» ("this June"). */
  readonly current: (Span & { readonly value: string }) | null;
}

/** The date evidence in the text. */
export function textDates(text: string, blocks: readonly Block[], language: string): TextDates {
  const dates: DateEvidence[] = [];
  let current: TextDates["current"] = null;
  let at = 0;
  const whole = blocks.filter((block) => block.role !== "slug");
  for (const date of findDates(text, { language })) {
    while (at < whole.length && (whole[at]?.end ?? 0) <= date.start) at++;
    const block = whole[at];
    if (!block || !contains(block, date)) continue;
    const evidence = evidenceOf(text, block, date);
    if (evidence) dates.push(evidence);
    if (evidence?.of === "event" && date.form === "no-year" && date.relation === "current")
      current ??= { value: date.value, start: date.start, end: date.end };
  }
  return { dates, current };
}
