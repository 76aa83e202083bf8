// Where the content of an accusation starts: with whom it accuses («اتهمت البلدية | الشركة بالإهمال»), whatever stands between.
// Leaves out who accuses (speaker.ts, object-split.ts).

import { kindOfHead } from "../lang/ar/source-heads.ts";
import type { Anchor } from "./anchors.ts";
import { hasArticle, isPreposition, isRelative } from "./grammar.ts";
import { objectStart } from "./object-start.ts";
import type { Cue, Speaker } from "./speaker.ts";
import { isState } from "./state-name.ts";
import { hasComma, type Sentence } from "./words.ts";

/** Words. Whom a verb accuses is named in no more than this. */
const LONGEST_ACCUSED = 14;

/** Index of the first word of what the verb says; for an accusation with ب of the one accused. */
export function contentStart(cue: Cue, who: Speaker, anchor: Anchor): number {
  if (cue.form.verb.class !== "accuse" || anchor.kind !== "preposition") return anchor.content;
  const from = who.phrase ? who.phrase.to : cue.at + 1;
  const first = cue.sentence.words[from];
  if (from >= anchor.content || !first || cue.form.object !== "") return anchor.content;
  if (isRelative(first)) return behindRelative(cue.sentence, from, anchor.marker) ?? anchor.content;
  const start = objectStart(cue, from);
  return start !== null && start < anchor.content && anchor.content - start <= LONGEST_ACCUSED ? start : anchor.content;
}

/** «يتهم التحالف الذي تقوده المدينة في الجبل | إيران بتوفير …»: the last state or head of a speaker before the preposition. */
function behindRelative({ words, text }: Sentence, relative: number, marker: number): number | null {
  for (let at = marker - 1; at > relative + 1; at--) {
    const [before, word] = [words[at - 1], words[at]];
    if (!before || !word || hasComma(words[at + 1])) return null;
    const known = isState(text, { start: word.bareStart, end: word.end }) || kindOfHead(word.key) !== null;
    const free = !isPreposition(before) && (hasArticle(before) || kindOfHead(before.key) === null);
    if (known && free && word.conjunction === "") return at;
  }
  return null;
}
