// Numbers in running text, in digits of three scripts and in Arabic words, with what loosens them («نحو», «أكثر من»).
// Why: two outlets write 1,5 and 1.5, «خمسة» and 5; only a compared value tells a changed number from a respelt one.
// Leaves out ordinals, ordinary duals (شخصان), dates and times (10/4/1436, 04:00) and names with a number (كوفيد-19, MI6).

import type { Span } from "../model/span.ts";
import { type Approximation, approximationOf } from "./approximations.ts";
import { NUMBER_WORDS, type NumberWord } from "./ar/number-words.ts";
import { foldWord } from "./normalise.ts";
import { type Token, tokenise } from "./tokens.ts";

/** One number. The span covers the number and its scale words («25 ألف»), without conjunction, preposition or approximator. */
export interface FoundNumber extends Span, Approximation {
  readonly value: number;
}

interface Piece extends Span {
  readonly value: number;
  readonly kind: NumberWord["kind"] | "digits";
  readonly conjunction: boolean;
  readonly definite: boolean;
}

const WORDS: ReadonlyMap<string, NumberWord> = new Map(
  NUMBER_WORDS.flatMap((word) => word.forms.map((form): [string, NumberWord] => [foldWord(form), word])),
);
const CLITICS = /^(?:[وف]?(?:[بلك]?ال|لل|[بلك])|[وف])/;
const GLUED_CLITIC = /^[وف]?(?:[بلك]|[بلك]?ال|لل)?$/;
const DIGITS = /^\d+(?:[.,]\d+)*$/;
/** With the article these are Monday and the hundred of a percentage («في المئة»). */
const NOT_DEFINITE: ReadonlySet<string> = new Set(["اثنين", "اثنان", "مئه", "مائه"]);
const SPACES = /^[\s\u200e\u200f]*$/;

/**
 * The value of digits with separators, decided by group length: groups of exactly three digits are thousands (2,464 = 2.464 = 2464), one other
 * separator is a decimal mark (1,5 = 1.5); of two different marks the last is decimal. Null where neither reading fits (192.168.1.10).
 */
export function valueOfDigits(digits: string): number | null {
  const plain = foldWord(digits).replaceAll("\u060c", ",");
  if (!DIGITS.test(plain)) return null;
  const groups = plain.split(/[.,]/);
  if (groups.length === 1) return Number(plain);
  const marks = plain.replace(/\d/g, "");
  const last = groups.at(-1) ?? "";
  const grouped = groups.slice(1).every((group) => group.length === 3) && /^[1-9]\d{0,2}$/.test(groups[0] ?? "");
  if (grouped && new Set(marks).size === 1) return Number(groups.join(""));
  const whole = groups.slice(0, -1);
  const wholeGrouped = whole.length === 1 || whole.slice(1).every((group) => group.length === 3);
  const lastIsDecimal = whole.length === 1 || !marks.slice(0, -1).includes(marks.slice(-1));
  return wholeGrouped && lastIsDecimal ? Number(`${whole.join("")}.${last}`) : null;
}

function beginsWithDigit(folded: string): boolean {
  const first = folded.charCodeAt(0);
  return first >= 0x30 && first <= 0x39;
}

function splitClitics(folded: string): { readonly clitics: string; readonly word: NumberWord } | null {
  const whole = WORDS.get(folded);
  if (whole) return { clitics: "", word: whole };
  const clitics = CLITICS.exec(folded)?.[0] ?? "";
  if (/ال$|لل$/.test(clitics) && NOT_DEFINITE.has(folded.slice(clitics.length))) return null;
  const word = clitics === "" ? undefined : WORDS.get(folded.slice(clitics.length));
  return word ? { clitics, word } : null;
}

/** Offset in the raw word at which `count` folded letters are passed (marks and tatweel in between belong to the clitic). */
function rawOffset(raw: string, count: number): number {
  let at = 0;
  while (at < raw.length && foldWord(raw.slice(0, at + 1)).length <= count) at++;
  return at;
}

function wordPiece(token: Token): Piece | null {
  const split = splitClitics(token.fold);
  if (!split) return null;
  const prepositions = split.clitics.replace(/ال$|(?<=ل)ل$/, "");
  return {
    start: token.start + rawOffset(token.text, prepositions.length),
    end: token.end,
    value: split.word.value,
    kind: split.word.kind,
    conjunction: /^[وف]/.test(split.clitics),
    definite: split.clitics.endsWith("ال"),
  };
}

const HYPHEN = /[-‑–]/;

/** Whether digits belong to a name: a Latin letter touches them, or a hyphen ties them to a word (كوفيد-19, F-16). */
function isPartOfName(text: string, token: Token, before: Token | undefined): boolean {
  if (
    HYPHEN.test(text.charAt(token.start - 1)) &&
    /\p{L}.$/u.test(text.slice(Math.max(0, token.start - 2), token.start))
  )
    return true;
  if (/^\p{Script=Latin}/u.test(text.slice(token.end, token.end + 1))) return true;
  return before?.end === token.start && !GLUED_CLITIC.test(before.fold) && !isSpaceBehind(text, token);
}

/** «عن25  شخصا»: the space before a number has slipped behind it, where two stand now; no name looks so. */
function isSpaceBehind(text: string, token: Token): boolean {
  return /^[ \u00a0]{2}/u.test(text.slice(token.end, token.end + 2));
}

function digitPiece(text: string, token: Token, before: Token | undefined): Piece | null {
  const value = valueOfDigits(token.fold);
  if (value === null || isPartOfName(text, token, before)) return null;
  const glued = before?.end === token.start;
  const conjunction = before !== undefined && /^[وف]/.test(before.fold) && (glued || before.fold === "و");
  return { start: token.start, end: token.end, value, kind: "digits", conjunction, definite: false };
}

function pieceAt(text: string, tokens: readonly Token[], index: number): Piece | null {
  const token = tokens[index];
  if (!token || !mayBeNumber(token.fold)) return null;
  if (beginsWithDigit(token.fold)) return digitPiece(text, token, tokens[index - 1]);
  const piece = wordPiece(token);
  const before = tokens[index - 1];
  return piece && before?.fold === "و" ? { ...piece, conjunction: true } : piece;
}

interface Sum {
  readonly total: number;
  readonly group: number;
  /** What may still join the group: everything smaller than this. */
  readonly room: number;
  readonly scale: number;
}

const EMPTY: Sum = { total: 0, group: 0, room: 1000, scale: Number.POSITIVE_INFINITY };

function addScale(sum: Sum, piece: Piece): Sum | null {
  const unit = piece.kind === "dual-scale" ? piece.value / 2 : piece.value;
  if (unit >= sum.scale) return null;
  const counted = sum.group > 0 && !piece.conjunction && piece.kind !== "dual-scale";
  if (sum.group > 0 && !counted) return null;
  if (!counted && piece.kind === "plural-scale") return null;
  if (!counted && sum.total > 0 && !piece.conjunction) return null;
  const worth = counted ? sum.group * piece.value : piece.value;
  return { total: sum.total + worth, group: 0, room: Math.min(1000, unit), scale: unit };
}

function addFraction(sum: Sum, piece: Piece): Sum | null {
  if (sum === EMPTY) return { ...sum, group: piece.value, room: 0 };
  if (!piece.conjunction || sum.group > 0 || !Number.isFinite(sum.scale)) return null;
  return { total: sum.total + piece.value * sum.scale, group: 0, room: 0, scale: 0 };
}

function addHundred(sum: Sum, piece: Piece): Sum | null {
  const isBareHundred = piece.value === 100;
  if (sum.group === 0) return sum.room < 1000 ? null : { ...sum, group: piece.value, room: 100 };
  const multiplies = isBareHundred && !piece.conjunction && sum.group >= 3 && sum.group <= 9 && sum.room === 0;
  return multiplies ? { ...sum, group: sum.group * 100, room: 100 } : null;
}

function addSmall(sum: Sum, piece: Piece): Sum | null {
  const { group } = sum;
  const isFirst = group === 0;
  if (piece.kind === "teen" && !isFirst && !piece.conjunction) {
    const unit = group % 100;
    return unit >= 1 && unit <= 9 ? { ...sum, group: group + 10, room: -1 } : null;
  }
  if (isFirst) return piece.value < sum.room ? { ...sum, group: piece.value, room: 0 } : null;
  if (!piece.conjunction) return null;
  const rest = group % 100;
  if (rest === 0 && sum.room === 100) return { ...sum, group: group + piece.value, room: 0 };
  const tensBehindUnit = piece.kind === "ten" && rest >= 1 && rest <= 9 && sum.room === 0;
  return tensBehindUnit ? { ...sum, group: group + piece.value, room: -1 } : null;
}

function add(sum: Sum, piece: Piece): Sum | null {
  if (sum !== EMPTY && sum.group === 0 && !piece.conjunction) return null;
  switch (piece.kind) {
    case "digits":
      return sum.group === 0 && piece.value < sum.scale ? { ...sum, group: piece.value, room: -1 } : null;
    case "scale":
    case "plural-scale":
    case "dual-scale":
      return addScale(sum, piece);
    case "fraction":
      return addFraction(sum, piece);
    case "hundred":
      return addHundred(sum, piece);
    case "unit":
    case "teen":
    case "ten":
      return addSmall(sum, piece);
  }
}

interface Run extends Span {
  readonly value: number;
  readonly next: number;
}

function isAdjacent(text: string, end: number, start: number): boolean {
  return SPACES.test(text.slice(end, start).replace(/و\u0640*/, ""));
}

/** The longest number that starts at a token; null where none does. */
function runAt(text: string, tokens: readonly Token[], first: number): Run | null {
  let sum = EMPTY;
  let index = first;
  let start = -1;
  let end = -1;
  let next = first;
  while (index < tokens.length) {
    const isClitic = start >= 0 && tokens[index]?.fold === "و";
    const piece = isClitic ? null : pieceAt(text, tokens, index);
    if (!isClitic) {
      const grown = piece && (start < 0 || isAdjacent(text, end, piece.start)) ? add(sum, piece) : null;
      if (!grown || !piece) break;
      if (start < 0) start = piece.start;
      sum = grown;
      end = piece.end;
      next = index + 1;
    }
    index++;
  }
  return start < 0 || !isNumber(tokens, first, next, sum) ? null : { start, end, value: sum.total + sum.group, next };
}

/** A fraction, «أحد» and «آلاف» are numbers only with another word; «عشر» and «صفر» stand for themselves but not as a month («شهر صفر»). */
function isNumber(tokens: readonly Token[], first: number, next: number, sum: Sum): boolean {
  if (next - first > 1) return sum.total + sum.group > 0;
  const fold = tokens[first]?.fold ?? "";
  const bare = splitClitics(fold)?.word;
  if (!bare) return true;
  if (bare.kind === "fraction" || bare.kind === "plural-scale") return false;
  if (bare.value === 1 && bare.forms.includes("أحد")) return false;
  return !(bare.value === 0 && (tokens[first - 1]?.fold === "شهر" || /^\d/.test(tokens[first - 1]?.fold ?? "")));
}

/** A number among tokens: its value, its span and the half-open range of the tokens it is made of. */
export interface NumberRun extends Span {
  readonly value: number;
  readonly first: number;
  readonly next: number;
}

/** The numbers among tokens of `text`, in order, not overlapping, without what loosens them; for callers that have the tokens already. */
export function numberRunsAmong(text: string, tokens: readonly Token[]): readonly NumberRun[] {
  const found: NumberRun[] = [];
  let index = 0;
  while (index < tokens.length) {
    const run = mayBeNumber(tokens[index]?.fold ?? "") ? runAt(text, tokens, index) : null;
    if (run) found.push({ ...run, first: index });
    index = run ? run.next : index + 1;
  }
  return found;
}

/** Last three letters of all number words, two of the shortest («ست»): what ends otherwise needs no closer look. */
const ENDINGS: ReadonlySet<string> = new Set([...WORDS.keys()].map((word) => word.slice(-3)));

/** Whether a folded word can be, or be part of, a number; a word of which this is false never is. */
export function mayBeNumber(folded: string): boolean {
  if (beginsWithDigit(folded)) return true;
  return (ENDINGS.has(folded.slice(-3)) || ENDINGS.has(folded.slice(-2))) && splitClitics(folded) !== null;
}

/**
 * The numbers of `text` (or of one span of it), in order, not overlapping. Values in plain units: «25 ألف» is 25000. Years and days count as
 * numbers too; who needs to tell them apart asks the dates first.
 */
export function numbersIn(text: string, span: Span = { start: 0, end: text.length }): readonly FoundNumber[] {
  const tokens = tokenise(text, span);
  return numberRunsAmong(text, tokens).map(({ start, end, value, first, next }) => ({
    start,
    end,
    value,
    ...approximationOf(tokens, first, next),
  }));
}
