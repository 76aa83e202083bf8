// The slug: place, outlet, agency or desk before the dash that opens a news text («المرفأ (مركز الأخبار) – …»). Leaves out whether the name
// in it is the outlet: outlets.ts weighs that.

import { splitConjunction } from "../lang/ar/conjunction.ts";
import { cueForms } from "../lang/ar/cue-forms.ts";
import { safeWord } from "../lang/normalise.ts";
import { countWords, lineKey } from "./lines.ts";
import { pageTopics } from "./page-word-matcher.ts";

/** A slug's parts, as written; `length` in UTF-16 units from the start of the line, without the dash. */
export interface Slug {
  readonly length: number;
  /** Before the brackets: a place, or an outlet; empty where the brackets stand first. */
  readonly name: string;
  /** In the brackets: an agency or a desk; null without brackets. */
  readonly bracket: string | null;
  readonly isDesk: boolean;
}

// At most 60 units and 6 words; ends at a dash that is set off by a space, or at a doubled or long one, or at a colon behind brackets.
const SLUG =
  /^(?<name>[^\n.؟!?؛;:«»"“”()[\]–—]{2,40})(?:\s?[([](?<bracket>[^\n()[\]]{1,30})[)\]])?\s*(?:[–—]|--|-(?=\s)|:(?<=[)\]]\s?:))\s*\S/u;
/** An agency alone: «(رويترز) –». */
const BRACKET = /^[([](?<bracket>[^\n()[\]]{1,30})[)\]]\s*(?:[–—]|--|-(?=\s)|:)\s*\S/u;
const MAX_WORDS = 6;
/** A spaced hyphen also joins: «كرة القدم - الدوري». It ends a slug only behind brackets or behind a short name. */
const HYPHEN_WORDS = 3;

/** Words that open the name of a desk, whatever its subject: section, unit, desk. */
const DESK_HEADS: readonly string[] = ["قسم ", "وحدة ", "مكتب "].map((head) => `${lineKey(head)} `);

/** «قال الوزير – في تصريح –»: a dash behind a verb sets off a phrase. */
function opensWithVerb(name: string): boolean {
  const [first = ""] = name.split(/\s/u, 1);
  return cueForms(splitConjunction(safeWord(first)).rest).some((form) => form.tense !== "participle");
}

/** The slug that opens a line, or null. */
export function slugOf(line: string): Slug | null {
  const match = SLUG.exec(line) ?? BRACKET.exec(line);
  if (!match) return null;
  const name = match.groups?.["name"]?.trim() ?? "";
  const bracket = match.groups?.["bracket"]?.trim() ?? null;
  if (countWords(name) + countWords(bracket ?? "") > MAX_WORDS) return null;
  const dash = match[0].slice(0, -1).trimEnd();
  if (bracket === null && (opensWithVerb(name) || (dash.endsWith("-") && countWords(name) > HYPHEN_WORDS))) return null;
  const length = dash.replace(/\s*(?:[–—\-:]+)$/u, "").length;
  return { length, name, bracket, isDesk: bracket !== null && isDesk(bracket) };
}

/** Whether a name is a desk's: «مركز الأخبار», «قسم المحليات». */
export function isDesk(name: string): boolean {
  const fold = lineKey(name);
  return pageTopics({ fold, words: countWords(name) }).has("desk") || DESK_HEADS.some((head) => fold.startsWith(head));
}
