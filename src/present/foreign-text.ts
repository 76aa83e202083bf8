// Makes text from outside safe to show: a terminal obeys control bytes, and bidirectional overrides make words read in another order than they stand.
// The page shows such characters as visible escapes, the terminal replaces them. Leaves out HTML escaping, which the renderer does for every text node.

const FIRST_STRONG_ISOLATE = "\u2068";
const POP_DIRECTIONAL_ISOLATE = "\u2069";
const REPLACEMENT = "\uFFFD";

// Control characters but tab and line feed, embeddings, overrides and isolates, line separators, tag characters, lone surrogates.
const UNSHOWABLE_ON_PAGE = /(?![\t\n])\p{Cc}|[\u2028-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]|\p{Cs}/gu;

// Marks without a shape of their own: a terminal needs none of them. Joiners stay: Persian words change without them.
const INVISIBLE = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u2060-\u2064\uFEFF]/gu;
const WHITE_SPACE = /[\s\u0085\u2028\u2029]+/gu;
// Every other control, format, private or surrogate character but the joiners and the Arabic number signs, which are seen.
const UNSHOWABLE_IN_TERMINAL = /(?!\u200C|\u200D|[\u0600-\u0605\u06DD\u08E2])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

function codePointName(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return `⟨U+${point.toString(16).toUpperCase().padStart(4, "0")}⟩`;
}

/** The text with every character that could reorder or hide words written out as ⟨U+202E⟩. White space and joiners stay. */
export function forPage(text: string): string {
  return text.replace(UNSHOWABLE_ON_PAGE, codePointName);
}

/** The text on one line, without control bytes or bidirectional controls: white space becomes one space, invisible marks go, the rest becomes U+FFFD. */
export function forTerminal(text: string): string {
  return text.replace(WHITE_SPACE, " ").replace(INVISIBLE, "").replace(UNSHOWABLE_IN_TERMINAL, REPLACEMENT).trim();
}

/** Text for the terminal between a first-strong isolate and its end, so that its direction does not reach its neighbours. */
export function isolated(text: string): string {
  return FIRST_STRONG_ISOLATE + forTerminal(text) + POP_DIRECTIONAL_ISOLATE;
}

/** The address if it is http or https and so safe to link to, else null. */
export function safeLink(url: string | null): string | null {
  return url !== null && /^https?:\/\/[^\s\p{C}]+$/iu.test(url) ? url : null;
}

/** The language tag of a name by its letters: "ar" where it has an Arabic letter, else undefined, for Latin letters alone tell no language. */
export function languageOfName(name: string): "ar" | undefined {
  return /\p{Script=Arabic}/u.test(name) ? "ar" : undefined;
}

/** The text cut before `longest` UTF-16 units, between words where it can be, with an ellipsis; shorter texts unchanged. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const space = text.lastIndexOf(" ", longest);
  const cut = text.slice(0, space > longest / 2 ? space : longest);
  return `${cut.replace(/\p{Cs}$/u, "")}…`;
}
