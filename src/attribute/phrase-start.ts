// Where a cue phrase starts («بحسب …», «على حد قوله», «كما ذكر»): a content ends before it. «كما» that only compares is none.
// Leaves out what the phrase attributes (phrase-frames.ts).

import { PARENTHETICAL_OPENERS, SOURCE_PHRASES } from "../lang/ar/cue-phrases.ts";
import { cueOf } from "./grammar.ts";
import { byFirstWord } from "./phrase-finding.ts";
import { hasComma, type Word } from "./words.ts";

const PHRASES = byFirstWord(SOURCE_PHRASES);
const OPENERS: ReadonlySet<string | undefined> = new Set(PARENTHETICAL_OPENERS.map((opener) => opener[0]));

/** «تحدث عن البحر كما تحدث عن الجبل»: without a comma «كما» and the same verb compare. */
function comparesOnly(words: readonly Word[], at: number, length: number): boolean {
  const verb = words[at + length]?.form?.verb;
  if (words[at]?.key !== "كما" || hasComma(words[at]) || words[at]?.conjunction !== "") return false;
  return words.slice(Math.max(0, at - COMPARED), at).some((word) => word.form !== null && word.form.verb === verb);
}

/** Words. How far before «كما» the verb that it compares with stands. */
const COMPARED = 4;

/** Whether a cue phrase («بحسب …», «على حد قوله») starts at word `at`. */
export function phraseStartsAt(words: readonly Word[], at: number): boolean {
  const matches = (forms: readonly string[]): boolean =>
    forms.every(
      (form, i) =>
        words[at + i]?.key === form ||
        (i === forms.length - 1 &&
          words[at + i]?.key.startsWith(form) &&
          /^(?:ه|ها|هم|هما)$/.test((words[at + i]?.key ?? "").slice(form.length))),
    );
  if (
    (PHRASES.get(words[at]?.key ?? "") ?? []).some(
      (phrase) =>
        phrase.class !== "opinion" &&
        phrase.class !== "perspective" &&
        phrase.class !== "basis" &&
        matches(phrase.words),
    )
  )
    return true;
  if (!OPENERS.has(words[at]?.key)) return false;
  return PARENTHETICAL_OPENERS.some(
    (opener) =>
      matches(opener) &&
      cueOf(words, at + opener.length) !== null &&
      !comparesOnly(words, at, opener.length) &&
      (opener[0] !== "على" || words[at + opener.length]?.conjunction === ""),
  );
}
