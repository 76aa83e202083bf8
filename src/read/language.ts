// The language of a text: letters that only one language writes come first, then the script, then a statistical identifier for what is
// left. Leaves out per-block languages; "unknown" is a result.

/** Letters that mark a language within its script; `share` of all letters of the script, that a stray foreign name stays below. */
interface LetterRule {
  readonly language: string;
  readonly letters: RegExp;
  readonly share: number;
}

/** Languages of Arabic script, strongest marks first. */
const ARABIC_SCRIPT: readonly LetterRule[] = [
  { language: "ur", letters: /[ٹڈڑےں]/gu, share: 0.01 },
  { language: "ckb", letters: /[ەڕڵۆێ]/gu, share: 0.02 },
  { language: "ps", letters: /[ټډړښځڅې]/gu, share: 0.005 },
];

/** Persian needs both: its four letters, and its own yeh or kaf. Either alone stands in Arabic texts too (foreign names, Persian keyboards). */
const PERSIAN: readonly LetterRule[] = [
  { language: "fa", letters: /[پچژگ]/gu, share: 0.005 },
  { language: "fa", letters: /[کی]/gu, share: 0.03 },
];

/** Letters of Cyrillic script that Russian lacks. */
const CYRILLIC_SCRIPT: readonly LetterRule[] = [{ language: "uk", letters: /[іїєґ]/giu, share: 0.01 }];

/** Units of the text that are looked at. */
const SAMPLE = 20_000;
/** Fewer letters than this tell no language: «°C» is none. */
const MIN_LETTERS = 12;
/** Share of letters that makes a script the text's script. */
const SCRIPT_SHARE = 0.5;
/** Words from which the identifier is asked: below, it takes Arabic for Persian and Kurdish for French. */
const IDENTIFIER_WORDS = 6;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function holds(text: string, rule: LetterRule, letters: number): boolean {
  return count(text, rule.letters) >= letters * rule.share;
}

function byLetters(text: string, table: readonly LetterRule[], letters: number): string | null {
  return table.find((rule) => holds(text, rule, letters))?.language ?? null;
}

function arabicScriptLanguage(text: string, letters: number): string {
  const marked = byLetters(text, ARABIC_SCRIPT, letters);
  if (marked) return marked;
  return PERSIAN.every((rule) => holds(text, rule, letters)) ? "fa" : "ar";
}

async function identify(text: string): Promise<string> {
  if (text.split(/\s+/).length < IDENTIFIER_WORDS) return "unknown";
  const { eld } = await import("eld/extrasmall");
  const found = eld.detect(text);
  return found.language !== "" && found.isReliable() ? found.language : "unknown";
}

/** BCP 47 primary tag of the text's language, or "unknown". `declared` (a page's own word) only decides where the letters do not. */
export async function languageOf(text: string, declared: string | null): Promise<string> {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, /\p{L}/gu);
  if (letters < MIN_LETTERS) return "unknown";
  const arabic = count(sample, /\p{Script=Arabic}/gu);
  if (arabic >= letters * SCRIPT_SHARE) return arabicScriptLanguage(sample, arabic);
  const cyrillic = count(sample, /\p{Script=Cyrillic}/gu);
  const special = cyrillic >= letters * SCRIPT_SHARE ? byLetters(sample, CYRILLIC_SCRIPT, cyrillic) : null;
  if (special) return special;
  if (count(sample, /\p{Script=Hebrew}/gu) >= letters * SCRIPT_SHARE) return "he";
  const identified = await identify(sample);
  return identified === "unknown" ? primaryTag(declared) : identified;
}

function primaryTag(declared: string | null): string {
  return /^([a-z]{2,3})(?:[-_].*)?$/iu.exec(declared ?? "")?.[1]?.toLowerCase() ?? "unknown";
}
