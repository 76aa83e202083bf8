// Which screens of the hand-made report are kept as pictures, and where. Leaves out taking and comparing them.

import { join } from "node:path";

/** One screen: the report's language, the window's width in pixels, and the part that is scrolled into it. */
export interface GoldenView {
  readonly language: "ar" | "en";
  readonly width: number;
  readonly part: "top" | "#chains" | "#parallel";
}

/** The screens. */
export const GOLDEN_VIEWS: readonly GoldenView[] = [
  { language: "ar", width: 1240, part: "top" },
  { language: "ar", width: 390, part: "top" },
  { language: "ar", width: 1240, part: "#chains" },
  { language: "ar", width: 1240, part: "#parallel" },
  { language: "en", width: 1240, part: "top" },
  { language: "en", width: 390, part: "#chains" },
];

/** Where a screen's picture is kept. */
export function goldenFile({ language, width, part }: GoldenView): string {
  return join(import.meta.dirname, "golden", `${language}-${width}-${part.replace("#", "")}.png`);
}
