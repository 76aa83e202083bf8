// Words made safe for a line of the command line's own. The reports have their own escaper (present); this one stands alone, because a failure
// must be told even where nothing else of Musnad can be loaded.

const UNSAFE = /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\ufeff]/gu;

/** The text with control characters, line separators and bidi controls replaced by U+FFFD. Joiners (ZWNJ, ZWJ) stay. */
export function printable(text: string): string {
  return text.replace(UNSAFE, "\ufffd");
}
