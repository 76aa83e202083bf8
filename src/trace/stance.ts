// How an article stands to a statement: it attributes it, says it itself, reports that it is denied, or leaves it open.
// Denied and open versions carry no support. Leaves out what the article thinks.

import { OPEN_PHRASES } from "../lang/ar/hedges.ts";
import { tokenise } from "../lang/tokens.ts";
import type { VersionStance } from "../model/claim.ts";
import { isNegator, isTelling, type Word } from "./content-words.ts";
import type { Unit } from "./unit.ts";

const DENYING: ReadonlySet<string> = new Set(["deny", "refute"]);
const OPENING: ReadonlySet<string> = new Set(["doubt", "hearsay", "rumour", "ask"]);

/** Cues by which an outlet says itself what it expects («من المتوقع أن», «يُنتظر أن»): a statement of its own, not one left open. Folded stems. */
const EXPECTING: readonly string[] = ["متوقع", "منتظر", "مقرر", "مرجح", "يتوقع", "ينتظر"];

const isExpectation = (lemma: string): boolean =>
  tokenise(lemma).some((word) => EXPECTING.includes(word.fold.replace(/^ال/u, "")));

/** Telling words that something negated («لم تُركَّب» → «ركب»), by stem. */
function negatedStems(words: readonly Word[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (isNegator(word) && next && isTelling(next)) found.add(next.stem);
  }
  return found;
}

/** Whether two statements contradict each other on a word they share: one negates it, the other does not. */
export function contradicts(one: Unit, other: Unit): boolean {
  const [left, right] = [negatedStems(one.words), negatedStems(other.words)];
  if (left.size > 0 === right.size > 0) return false;
  const [negated, plain] = left.size > 0 ? [left, other] : [right, one];
  return plain.telling.some((word) => negated.has(word.stem));
}

const OPEN: readonly (readonly string[])[] = OPEN_PHRASES.map(({ form }) => tokenise(form).map((word) => word.fold));
/** Words that may stand between two words of such a phrase: «لم تتمكن [القناة] من تأكيد». */
const BETWEEN = 2;

function startsPhrase(words: readonly string[], at: number, phrase: readonly string[]): boolean {
  let place = at;
  for (const word of phrase.slice(1)) {
    const next = words.slice(place + 1, place + 2 + BETWEEN).indexOf(word);
    if (next === -1) return false;
    place += 1 + next;
  }
  return true;
}

/** Whether the words leave the statement open: «لم يتسنَّ التحقق», «لا يمكن تأكيد». */
export function isLeftOpen(text: string): boolean {
  const words = tokenise(text).map((word) => word.fold.replace(/^[وف](?=ل|تعذر)/u, ""));
  return words.some((word, at) => OPEN.some((phrase) => phrase[0] === word && startsPhrase(words, at, phrase)));
}

/** The stance of a statement by its own cue. `context`: the words of its sentence. */
export function stanceOf(unit: Unit, context: string): VersionStance {
  const { attribution } = unit;
  if (unit.hedged || isLeftOpen(context)) return "questioned";
  if (attribution === null || unit.role === "heading") return "unattributed";
  const kind = attribution.cue?.class ?? "";
  if (DENYING.has(kind)) return "denied";
  if (attribution.source.kind === "none" && isExpectation(attribution.cue?.lemma ?? "")) return "unattributed";
  if (OPENING.has(kind)) return "questioned";
  if (attribution.source.kind !== "none") return "attributed";
  return (attribution.cue?.commitment ?? 2) <= 1 ? "questioned" : "unattributed";
}
