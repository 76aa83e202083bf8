// Month names as words that compare: «أيار/مايو», «أيار (مايو)», «أيار» and «مايو» beside a day or a year are one month in different house styles.
// Leaves out dates: what day is meant, and whether it changed, is the trace stage's question.

import { monthNames } from "../lang/months.ts";
import type { Token } from "../lang/tokens.ts";

/** A month name among tokens: its number from 1, and how many tokens it takes, a second name of the same month included. */
export interface FoundMonth {
  readonly month: number;
  readonly used: number;
}

const { meanings } = monthNames("ar");
/** What stands between two names of one month. */
const DUAL_MARK = /^\s?[/(\-–]\s?$/u;
const YEAR = /^(?:19|20)\d\d$/u;
const DAY = /^(?:[0-2]?\d|3[01])$/u;

function gregorian(name: string): number | null {
  return meanings.get(name)?.find((month) => month.calendar === "gregorian")?.month ?? null;
}

/** First words of all month names, and names of one word. */
const OPENERS: ReadonlySet<string> = new Set(
  [...meanings.keys()].flatMap((name) =>
    name.includes(" ") ? name.slice(0, name.indexOf(" ")) : (gregorian(name) && name) || [],
  ),
);

/** Whether a month's name may begin with this folded word. */
export function mayOpenMonth(fold: string): boolean {
  return OPENERS.has(fold);
}

/** One name, of one word or two («كانون الثاني»). */
function nameAt(tokens: readonly Token[], index: number): FoundMonth | null {
  const first = tokens[index];
  const second = tokens[index + 1];
  if (!first) return null;
  const longer = second ? gregorian(`${first.fold} ${second.fold}`) : null;
  if (longer !== null) return { month: longer, used: 2 };
  const shorter = gregorian(first.fold);
  return shorter === null ? null : { month: shorter, used: 1 };
}

/** A name alone is a month only beside a day or a year: «آب» is also a father, «مارس» also a verb. */
function isBesideNumber(tokens: readonly Token[], index: number, next: number): boolean {
  return DAY.test(tokens[index - 1]?.fold ?? "") || YEAR.test(tokens[next]?.fold ?? "");
}

/** The month that begins at a token; null where none does. `text` is what the tokens were cut from. */
export function monthAt(text: string, tokens: readonly Token[], index: number): FoundMonth | null {
  const first = mayOpenMonth(tokens[index]?.fold ?? "") ? nameAt(tokens, index) : null;
  if (!first) return null;
  const next = index + first.used;
  const second = nameAt(tokens, next);
  const between = text.slice(tokens[next - 1]?.end ?? 0, tokens[next]?.start ?? 0);
  if (second?.month === first.month && DUAL_MARK.test(between))
    return { month: first.month, used: first.used + second.used };
  return isBesideNumber(tokens, index, next) ? first : null;
}
