// A typeface as a report carries it: read from disk by the shell, written into the page by the renderer.

/** One font file with the characters it serves. `base64` holds a woff2 file; `media` limits it to a medium. */
export interface Font {
  readonly family: string;
  /** A CSS weight or range of weights: "400", "100 900". */
  readonly weight: string;
  readonly style: "normal" | "italic";
  /** The value of CSS unicode-range. */
  readonly unicodeRange: string;
  readonly base64: string;
  readonly media?: "print";
}
