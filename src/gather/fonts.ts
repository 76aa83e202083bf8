// The typefaces that a report carries inside itself, so that Arabic looks the same on every screen without a request.
// Vazirmatn for the screen, cut down to what a report needs; Amiri, whose words PDF readers get right most often, for paper if wanted.
// Leaves out the Latin extensions.

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Font } from "../model/font.ts";
import { ARABIC, LATIN } from "./vazirmatn.ts";

interface Typeface {
  readonly css: string;
  readonly media?: "print";
}

const SCREEN: readonly Font[] = [ARABIC, LATIN].map((subset) => ({
  family: "Vazirmatn Variable",
  weight: "400 700",
  style: "normal",
  ...subset,
}));
const PAPER: Typeface = { css: import.meta.resolve("@fontsource/amiri/400.css"), media: "print" };
// The Arabic and the basic Latin subset; each has its twin for parentheses and digits.
const FILE = /url\(([^)]+-(?:arabic|latin)-(?:wght|400)-normal\.woff2)\)/;

function declared(rule: string, property: string): string {
  return new RegExp(`${property}:\\s*([^;]+);`).exec(rule)?.[1]?.replaceAll("'", "").trim() ?? "";
}

async function fontOf(rule: string, file: URL, { media }: Typeface): Promise<Font> {
  return {
    family: declared(rule, "font-family"),
    weight: declared(rule, "font-weight"),
    style: "normal",
    unicodeRange: declared(rule, "unicode-range"),
    base64: (await readFile(file)).toString("base64"),
    ...(media ? { media } : {}),
  };
}

// The package's own style sheet names each file and the characters it serves.
async function fontsOf(typeface: Typeface): Promise<Font[]> {
  const rules = (await readFile(fileURLToPath(typeface.css), "utf8")).split("@font-face").slice(1);
  return Promise.all(
    rules.flatMap((rule) => {
      const file = FILE.exec(rule)?.[1];
      return file === undefined ? [] : [fontOf(rule, new URL(file, typeface.css), typeface)];
    }),
  );
}

/** The fonts for a report: 65 kB of base64, with `paper` about 170 kB more. Fails where the paper's font package is wanted and not installed. */
export async function reportFonts(options: { readonly paper?: boolean } = {}): Promise<Font[]> {
  return options.paper ? [...SCREEN, ...(await fontsOf(PAPER))] : [...SCREEN];
}
