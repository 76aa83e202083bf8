// The patterns of frames («Q V S», «C , P S») cut into slots left and right of the cue. Leaves out how a slot is matched.

import type { ReportingFrame } from "../lang/reporting-language.ts";

/** The slots that are cues. */
export type CueSlot = "V" | "W" | "U" | "P" | "H" | "K";
/** What a slot can be; the table of ReportingFrame says what each is. */
export type SlotName =
  | "S"
  | "Q"
  | "C"
  | "N"
  | "X"
  | "M"
  | "G"
  | "B"
  | "D"
  | "F"
  | "Y"
  | "E"
  | "T"
  | "O"
  | "I"
  | "R"
  | "A"
  | "$"
  | "^"
  | ","
  | ":"
  | "-";

/** One slot beside the cue. */
export interface Slot {
  readonly name: SlotName;
  readonly optional: boolean;
  /** A source that needs no name and no known head: the frame proves that someone speaks. */
  readonly anyone: boolean;
}

/** A frame with its pattern read: both sides outwards from the cue. */
export interface Frame {
  readonly frame: ReportingFrame;
  readonly cue: CueSlot;
  readonly left: readonly Slot[];
  readonly right: readonly Slot[];
}

const CUES = "VWUPHK";
const NAMES = "SQCNXMGBDFYETOIRA$^,:-";

function slotOf(word: string): Slot {
  const name = word.charAt(0);
  if (!NAMES.includes(name) || word.length > 2) throw new RangeError(`Unknown slot "${word}" in a pattern`);
  return { name: name as SlotName, optional: word.endsWith("?") || name === "A", anyone: word.endsWith("!") };
}

/** Reads a frame's pattern. Throws RangeError where it has no cue or an unknown slot. */
export function parseFrame(frame: ReportingFrame): Frame {
  const words = frame.pattern.split(" ");
  const at = words.findIndex((word) => CUES.includes(word));
  if (at < 0) throw new RangeError(`No cue in the pattern "${frame.pattern}"`);
  return {
    frame,
    cue: words[at] as CueSlot,
    left: words.slice(0, at).map(slotOf).toReversed(),
    right: words.slice(at + 1).map(slotOf),
  };
}
