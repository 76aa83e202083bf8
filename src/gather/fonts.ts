// The typefaces that a report carries inside itself, so that Arabic looks the same on every screen and on paper without a request:
// Vazirmatn for the screen, Amiri for paper, whose words PDF readers get right most often. Both cut down to what a report needs.
// Leaves out the Latin extensions and bold for paper, which the browser thickens itself.

import type { Font } from "../model/font.ts";
import { PAPER } from "./amiri.ts";
import { ARABIC, LATIN } from "./vazirmatn.ts";

const SCREEN: readonly Font[] = [ARABIC, LATIN].map((subset) => ({
  family: "Vazirmatn Variable",
  weight: "400 700",
  style: "normal",
  ...subset,
}));

/** The fonts of a report: 76 kB of base64. On paper Amiri comes first; what it lacks, Latin letters above all, is the screen's. */
export const REPORT_FONTS: readonly Font[] = [
  ...SCREEN,
  { family: "Amiri", weight: "400", style: "normal", media: "print", ...PAPER },
];
