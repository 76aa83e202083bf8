// Whether a source is a state: its name or its capital, alone or coordinated. Leaves out its offices («الحكومة …», see source-kind.ts).

import { CAPITALS, STATE_NAMES } from "../lang/countries.ts";
import { entryAt } from "../lang/gazetteer.ts";
import { tokenise } from "../lang/tokens.ts";
import type { Span } from "../model/span.ts";

/** Whether the span begins with the name or capital of a state and nothing else follows but a coordination. */
export function isState(text: string, span: Span): boolean {
  const tokens = tokenise(text, span);
  const found = entryAt(STATE_NAMES, tokens, 0) ?? entryAt(CAPITALS, tokens, 0);
  return found !== null && (found.last >= tokens.length || tokens[found.last]?.safe.startsWith("و") === true);
}

/** Whether the name of a state of one or two words stands at word `at` before word `to`: «كوريا الجنوبية». */
export function startsState(text: string, words: readonly Span[], at: number, to: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word) return false;
  if (isState(text, { start: word.start, end: word.end })) return true;
  return next !== undefined && at + 1 < to && isState(text, { start: word.start, end: next.end });
}
