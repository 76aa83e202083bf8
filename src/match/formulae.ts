// Tells a formula from a report: names and titles, prayers, agency boilerplate. A formula is tagged, never dropped, and makes no transmission
// (MAT-09). Leaves out counting over large collections, where how often a stretch comes back says more than a list: recurrence.ts.

import type { Article } from "../model/article.ts";
import type { Span } from "../model/span.ts";
import { type Borders, unitLength } from "./borders.ts";
import type { Columns } from "./columns.ts";
import { type Natures, namingWords } from "./naming.ts";
import type { Words } from "./words.ts";

/** Share of the weight that must lie in names, titles, formulae, sources and cues. Raising it tags fewer (section 4: > 75 %). */
const FORMULA_SHARE = 0.75;
/** Longer stretches are never only names; looking is not worth the time. */
const LONGEST = 16;

/** What the test needs to know besides the alignment: `weight` of a key is its share in the score. */
export interface FormulaGround {
  readonly words: Words;
  readonly borders: Borders;
  weight(key: number): number;
  /** Naming words of stretches seen before, null where what stands around decides: in a collection the same names come back. */
  readonly known: Map<string, readonly Span[] | null>;
  /** The words of such stretches, one by one. */
  readonly natures: Natures;
}

/** Units beside a stretch that may decide whether a name in it is one (brackets, a full stop). */
const CONTEXT = 4;

/** The naming words of a stretch, as spans from its first unit on. Only where an agency may be named does it matter what stands around it. */
function namedIn({ known, natures }: FormulaGround, text: string, { start, end }: Span): readonly Span[] {
  const own = text.slice(start, end);
  const inContext = (): string =>
    `${text.slice(Math.max(0, start - CONTEXT), start)}\n${text.slice(start, end + CONTEXT)}`;
  const before = known.get(own) === null ? known.get(inContext()) : known.get(own);
  if (before) return before;
  const { spans, isPlain } = namingWords(text, { start, end }, natures);
  const named = spans.map((span) => ({ start: span.start - start, end: span.end - start }));
  known.set(own, isPlain ? named : null);
  if (!isPlain) known.set(inContext(), named);
  return named;
}

function isNamingSide(ground: FormulaGround, positions: readonly number[], article: Article): boolean {
  const { words, borders } = ground;
  const own = positions.filter((position) => position !== -1);
  const first = own[0];
  const last = own.at(-1);
  if (first === undefined || last === undefined || own.length > LONGEST) return false;
  const from = words.starts[first] ?? 0;
  const named = namedIn(ground, article.text, { start: from, end: words.ends[last] ?? 0 });
  let whole = 0;
  let naming = 0;
  for (const position of own) {
    const start = (words.starts[position] ?? 0) - from;
    const end = (words.ends[position] ?? 0) - from;
    const weight = ground.weight(words.keys[position] ?? 0);
    whole += weight;
    const isNamed = named.some((span) => span.start < end && start < span.end);
    if (isNamed || borders.source[position] === 1 || borders.cue[position] === 1) naming += weight;
  }
  return naming >= FORMULA_SHARE * whole;
}

/**
 * A stretch of at most so many words that fills less than half of the quotation, content or sentence it stands in, on both sides, is a phrase
 * («مشروع قانون الضريبة الجديد»), not a statement (MAT-10). Raising either figure tags more.
 */
const PHRASE_WORDS = 7;
const PHRASE_SHARE = 0.5;

function isPhraseSide({ borders }: FormulaGround, positions: readonly number[]): boolean {
  const own = positions.filter((position) => position !== -1);
  return (
    own.length <= PHRASE_WORDS && own.every((position) => own.length < PHRASE_SHARE * unitLength(borders, position))
  );
}

/** Whether the shared words are a mere phrase on both sides. */
export function isPhrase(ground: FormulaGround, columns: Columns): boolean {
  return isPhraseSide(ground, columns.a) && isPhraseSide(ground, columns.b);
}

/** Whether the shared words only name. Where one text uses them as a source's name, they are a name in the other too. */
export function isFormula(
  ground: FormulaGround,
  columns: Columns,
  sides: { readonly a: Article; readonly b: Article },
): boolean {
  return isNamingSide(ground, columns.a, sides.a) || isNamingSide(ground, columns.b, sides.b);
}
