// The language of a text and of its blocks: letters that only one language writes come first, then the script, then a statistical identifier for
// what is left. "unknown" is a result.

import type { Block } from "../model/article.ts";
import { countWords } from "./lines.ts";

/** Letters that mark a language within its script; `share` of all letters of the script, that a stray foreign name stays below. */
interface LetterRule {
  readonly language: string;
  /** Runs of such letters. */
  readonly letters: RegExp;
  readonly share: number;
}

/** Languages of Arabic script, strongest marks first. */
const ARABIC_SCRIPT: readonly LetterRule[] = [
  { language: "ur", letters: /[ٹڈڑےں]+/gu, share: 0.01 },
  { language: "ckb", letters: /[ەڕڵۆێ]+/gu, share: 0.02 },
  { language: "ps", letters: /[ټډړښځڅې]+/gu, share: 0.005 },
];

/** Persian needs both: its four letters, and its own yeh or kaf. Either alone stands in Arabic texts too (foreign names, Persian keyboards). */
const PERSIAN: readonly LetterRule[] = [
  { language: "fa", letters: /[پچژگ]+/gu, share: 0.005 },
  { language: "fa", letters: /[کی]+/gu, share: 0.03 },
];

/** Letters of Cyrillic script that Russian lacks. */
const CYRILLIC_SCRIPT: readonly LetterRule[] = [{ language: "uk", letters: /[іїєґ]+/giu, share: 0.01 }];

/** Scripts that one language of the press writes. Japanese has Han letters too, so its own come first. */
const SCRIPTS: readonly LetterRule[] = [
  { language: "he", letters: /\p{Script=Hebrew}+/gu, share: 0.5 },
  { language: "ko", letters: /\p{Script=Hangul}+/gu, share: 0.3 },
  { language: "ja", letters: /[\p{Script=Hiragana}\p{Script=Katakana}]+/gu, share: 0.1 },
  { language: "zh", letters: /\p{Script=Han}+/gu, share: 0.5 },
  { language: "th", letters: /\p{Script=Thai}+/gu, share: 0.5 },
  { language: "el", letters: /\p{Script=Greek}+/gu, share: 0.5 },
  { language: "hy", letters: /\p{Script=Armenian}+/gu, share: 0.5 },
  { language: "ka", letters: /\p{Script=Georgian}+/gu, share: 0.5 },
  { language: "bn", letters: /\p{Script=Bengali}+/gu, share: 0.5 },
  { language: "my", letters: /\p{Script=Myanmar}+/gu, share: 0.5 },
  { language: "km", letters: /\p{Script=Khmer}+/gu, share: 0.5 },
];

/** Half of a letter of two UTF-16 units. */
const HALF = /[\ud800-\udfff]/;
/** Units of the text that are looked at. */
const SAMPLE = 20_000;
/** Fewer letters than this tell no language: «°C» is none. */
const MIN_LETTERS = 12;
/** Share of letters that makes a script the text's script. */
const SCRIPT_SHARE = 0.5;
/** Words from which the identifier is asked: below, it takes Arabic for Persian and Kurdish for French. */
const IDENTIFIER_WORDS = 6;

/** How many letters of a text a pattern of runs matches: letters of one script stand together, so that there are few runs. */
function count(text: string, runs: RegExp): number {
  let letters = 0;
  for (const run of text.match(runs) ?? []) letters += HALF.test(run) ? [...run].length : run.length;
  return letters;
}

function holds(text: string, rule: LetterRule, letters: number): boolean {
  return count(text, rule.letters) >= letters * rule.share;
}

function byLetters(text: string, table: readonly LetterRule[], letters: number): string | null {
  return table.find((rule) => holds(text, rule, letters))?.language ?? null;
}

/** Share of the text, by lines, that must hold a language's letters: one quoted paragraph does not make the article. */
const SPREAD = 0.5;

function isSpread(text: string, letters: RegExp): boolean {
  const lines = text.split("\n");
  const held = lines.filter((line) => line.search(letters) !== -1);
  const length = (some: readonly string[]): number => some.reduce((sum, line) => sum + line.length, 0);
  return length(held) >= length(lines) * SPREAD;
}

/** All letters that mark a language other than Arabic. */
const NOT_ARABIC = /[ٹڈڑےںەڕڵۆێټډړښځڅېپچژگکی]/u;

function arabicScriptLanguage(text: string, letters: number): string {
  if (!NOT_ARABIC.test(text)) return "ar";
  const marked = ARABIC_SCRIPT.find((rule) => holds(text, rule, letters) && isSpread(text, rule.letters));
  if (marked) return marked.language;
  return PERSIAN.every((rule) => holds(text, rule, letters)) && isSpread(text, /[کی]/u) ? "fa" : "ar";
}

async function identify(text: string): Promise<string> {
  if (text.split(/\s+/).length < IDENTIFIER_WORDS) return "unknown";
  const { eld } = await import("eld/extrasmall");
  const found = eld.detect(text);
  return found.language !== "" && found.isReliable() ? found.language : "unknown";
}

/** What letters and script tell; null where only words can. */
function byScript(sample: string, letters: number): string | null {
  const arabic = count(sample, /\p{Script=Arabic}+/gu);
  if (arabic >= letters * SCRIPT_SHARE) return arabicScriptLanguage(sample, arabic);
  const cyrillic = count(sample, /\p{Script=Cyrillic}+/gu);
  if (cyrillic >= letters * SCRIPT_SHARE) return byLetters(sample, CYRILLIC_SCRIPT, cyrillic);
  return byLetters(sample, SCRIPTS, letters);
}

/** BCP 47 primary tag of the text's language, or "unknown". `declared` (a page's own word) only decides where the letters do not. */
export async function languageOf(text: string, declared: string | null): Promise<string> {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, /\p{L}+/gu);
  if (letters < MIN_LETTERS) return "unknown";
  const scripted = byScript(sample, letters);
  if (scripted) return scripted;
  const identified = await identify(sample);
  return identified === "unknown" ? primaryTag(declared) : identified;
}

/** Words from which a block's own language is asked for: shorter ones are names, credits, headings. */
const BLOCK_WORDS = 8;
/** How short a word is that shows its language, how often it must stand elsewhere in the article, and the share of a block's words that does. */
const SHORT_WORD = 4;
const USUAL_COUNT = 2;
const USUAL_SHARE = 0.12;
/** Languages of one script that borrow from each other: letters that Persian and its kin never type, and enough of them. */
const ARABIC_ONLY = /[يكةى]+/gu;
const ARABIC_ONLY_COUNT = 3;

function shortWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? [])
    if (word.length <= SHORT_WORD) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Whether a block shares the little words of the rest of its article, as text in the same language does. */
function hasUsualWords(words: string, whole: ReadonlyMap<string, number>): boolean {
  const all = words.match(/\p{L}+/gu)?.length ?? 1;
  let usual = 0;
  for (const [word, times] of shortWords(words)) if ((whole.get(word) ?? 0) - times >= USUAL_COUNT) usual += times;
  return usual >= all * USUAL_SHARE;
}

async function blockLanguage(
  words: string,
  language: string,
  whole: () => ReadonlyMap<string, number>,
): Promise<string> {
  const letters = count(words, /\p{L}+/gu);
  if (letters < MIN_LETTERS) return language;
  const scripted = byScript(words, letters);
  if (scripted === "ar" && count(words, ARABIC_ONLY) < ARABIC_ONLY_COUNT) return language;
  if (scripted) return scripted;
  return hasUsualWords(words, whole()) ? language : await identify(words);
}

/** The blocks, those in another language than the article's marked with it; "unknown" where words of another script or kind tell none. */
export async function withLanguages(
  text: string,
  blocks: readonly Block[],
  language: string,
): Promise<readonly Block[]> {
  if (language === "unknown") return blocks;
  let known: ReadonlyMap<string, number> | null = null;
  const whole = (): ReadonlyMap<string, number> => (known ??= shortWords(text.slice(0, SAMPLE)));
  const marked: Block[] = [];
  for (const block of blocks) {
    const words = text.slice(block.start, block.end);
    const isLong = block.role !== "furniture" && countWords(words) >= BLOCK_WORDS;
    const own = isLong ? await blockLanguage(words, language, whole) : language;
    marked.push(own === language ? block : { ...block, language: own });
  }
  return marked;
}

function primaryTag(declared: string | null): string {
  return /^([a-z]{2,3})(?:[-_].*)?$/iu.exec(declared ?? "")?.[1]?.toLowerCase() ?? "unknown";
}
