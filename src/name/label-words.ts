// Finds label words (table lang/ar/labels.ts) at a word, and makes labels of them. NAM-20 behind or inside a name, NAM-21 before it,
// NAM-22 in its place, NAM-23 marks of distance round a part of it. Leaves out which actor is meant.

import type { LabelEntry } from "../lang/ar/labels.ts";
import { entryAt } from "../lang/gazetteer.ts";
import type { Label } from "../model/actor.ts";
import { placeIn, type Span } from "../model/span.ts";
import { LABEL_TABLE } from "./nature.ts";
import type { Phrase } from "./phrase.ts";

/** A label found: `inside` where it stands for the state («جيش الاحتلال») rather than behind a full name. */
export interface LabelAt extends Span {
  readonly entry: LabelEntry;
  readonly first: number;
  readonly last: number;
  readonly inside: boolean;
}

function labelAt(phrase: Phrase, at: number): LabelAt | null {
  const found = phrase.natures[at]?.opensLabel === true ? entryAt(LABEL_TABLE, phrase.tokens, at) : null;
  return found ? { ...found, entry: found.value, inside: found.value.position === "instead" } : null;
}

/** The label that begins at word `at` and belongs to what stands before it: «… الإرهابية», «جيش الاحتلال». */
export function labelBehind(phrase: Phrase, at: number): LabelAt | null {
  const found = labelAt(phrase, at);
  return found && found.entry.position !== "before" && phrase.tokens[at]?.fold !== "نظام" ? found : null;
}

/** The label that stands in place of a name at word `at`: «الاحتلال التركي». */
export function labelInstead(phrase: Phrase, at: number): LabelAt | null {
  const found = labelAt(phrase, at);
  return found?.entry.position === "instead" ? found : null;
}

/** The label that ends just before word `at`: «المدعو “…”», «ما يسمى …». */
export function labelBefore(phrase: Phrase, at: number): LabelAt | null {
  for (let words = 3; words >= 1; words--) {
    const found = at - words >= 0 ? labelAt(phrase, at - words) : null;
    if (found?.entry.position === "before" && found.last === at) return found;
  }
  return null;
}

/** The label that is a naming's own first word: «ميليشيات كذا». */
export function labelFirst(phrase: Phrase, at: number, last: number): LabelAt | null {
  const found = labelAt(phrase, at);
  return found?.entry.position === "before" && found.last < last ? found : null;
}

/** A label as the document shows it. */
export function labelOf(phrase: Phrase, found: LabelAt): Label {
  const raw = phrase.text.slice(found.start, found.end);
  const text = raw.startsWith("لل") ? `ال${raw.slice(2)}` : raw;
  return { text, charge: found.entry.charge, at: placeIn(phrase.id, found) };
}
