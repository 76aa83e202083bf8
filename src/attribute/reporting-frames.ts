// Fits frames («Q V S», «S V T C») to a cue: slot by slot outwards, first to the left, then to the right; the first frame that fits wins.
// Leaves out how each slot is matched (reporting-slots.ts).

import type { CueSlot, Frame, Slot } from "./reporting-pattern.ts";
import type { Cue, Reading } from "./reporting-sentence.ts";
import { type Match, STEPS } from "./reporting-slots.ts";

function walk(reading: Reading, start: Match, cue: Cue, side: "left" | "right"): Match | null {
  let match = start;
  const slots: readonly Slot[] = start.frame[side];
  for (const slot of slots) {
    const next = STEPS[slot.name][side](reading, match, cue, slot);
    if (!next && !slot.optional) return null;
    match = next ?? match;
  }
  return match;
}

const SLOT_OF_VOICE = { finite: "V", participle: "W", passive: "U" } as const;

function slotOf({ reading }: Cue): CueSlot {
  if (reading.kind === "verb") return SLOT_OF_VOICE[reading.voice];
  if (reading.kind === "phrase") return "P";
  return reading.kind === "hearsay" ? "H" : "K";
}

function allows(frame: Frame, { reading }: Cue): boolean {
  const { takes } = frame.frame;
  return takes === null || (reading.kind === "verb" && reading.entry.takes.includes(takes));
}

/** A phrase whose source stands behind it needs a frame that says so, one that holds a pronoun a frame without source. */
function fitsSide(frame: Frame, { reading }: Cue): boolean {
  if (reading.kind === "hearsay") return frame.left.length === 0 || reading.entry.scope === "sentence";
  if (reading.kind !== "phrase") return true;
  if (reading.entry.source === "inherited") return [...frame.left, ...frame.right].every((slot) => slot.name !== "S");
  const side = reading.entry.source === "behind" ? frame.right : frame.left;
  return side[0]?.name === "S";
}

/** The first frame of the language that fits the cue, or null. */
export function fitFrame(reading: Reading, cue: Cue): Match | null {
  const slot = slotOf(cue);
  for (const frame of reading.lexicon.frames) {
    if (frame.cue !== slot || !allows(frame, cue) || !fitsSide(frame, cue)) continue;
    const start: Match = {
      ...{ frame, left: cue.from, right: cue.to, source: null, content: [], addressee: null, marked: false },
    };
    const left = walk(reading, start, cue, "left");
    const match = left ? walk(reading, { ...left, marked: false }, cue, "right") : null;
    if (match && match.content.length > 0) return match;
  }
  return null;
}
