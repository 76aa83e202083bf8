// Cuts a statement that holds two claims: where two passages lead to two different statements of another article, the border between
// the passages is a border between claims. Three quotations spliced into one stay three claims; the splice itself is a finding.
// Leaves out statements without passages: words alone give no border.

import { splitConjunction } from "../lang/ar/conjunction.ts";
import { tokenise } from "../lang/tokens.ts";
import type { Article } from "../model/article.ts";
import { groupBy } from "../model/grouping.ts";
import { contains, overlaps, type Span } from "../model/span.ts";
import type { Alignments, Side } from "./alignment.ts";
import { spanIndex } from "./shelves.ts";
import { type Marked, type Unit, unitOf } from "./unit.ts";

/** UTF-16 units within which two borders are one. */
const SAME_BORDER = 25;

interface Target {
  readonly span: Span;
  readonly target: string;
}

/** The statement of an article in which a word of it stands. */
type TargetAt = (article: string, word: Span) => Unit | undefined;

/** Looks up the first statement at a word; each word is looked up once, however many passages lead to it. */
function targetsOf(units: readonly Unit[]): TargetAt {
  const byArticle = new Map(
    [...groupBy(units, (unit) => unit.article as string)].map(([article, own]) => {
      const at = spanIndex(own, (unit) => unit);
      return [article, { at, known: new Map<number, Unit | undefined>() }];
    }),
  );
  return (article, word) => {
    const own = byArticle.get(article);
    if (!own) return undefined;
    if (!own.known.has(word.start)) own.known.set(word.start, own.at(word)[0]);
    return own.known.get(word.start);
  };
}

/** For each passage through a unit: the statement of the other article in which most of it stands. */
function targets(unit: Unit, sides: readonly Side[], targetAt: TargetAt): readonly Target[] {
  return sides.flatMap((side) => {
    const inside = side.wordsAt(unit).filter((word) => contains(unit, word.here));
    const groups = new Map<string, Span>();
    for (const word of inside) {
      const target = targetAt(side.there.article, word.there);
      if (!target) continue;
      const known = groups.get(target.id);
      groups.set(target.id, { start: known?.start ?? word.here.start, end: word.here.end });
    }
    return [...groups].map(([target, span]) => ({ span, target }));
  });
}

/** Borders between passages that lead to different statements of one article. */
function bordersOf(unit: Unit, sides: readonly Side[], targetAt: TargetAt): readonly number[] {
  const byOther = groupBy(
    sides.filter((side) => overlaps(side.here, unit)),
    (side) => side.there.article,
  );
  const borders = [...byOther.values()].flatMap((own) => {
    const found = targets(unit, own, targetAt)
      .filter(({ span }) => span.end - span.start >= SAME_BORDER)
      .sort((a, b) => a.span.start - b.span.start);
    return found.flatMap((one, at) => {
      const before = found[at - 1];
      return before && before.target !== one.target && one.span.start >= before.span.end - SAME_BORDER
        ? [one.span.start]
        : [];
    });
  });
  return borders
    .sort((a, b) => a - b)
    .filter((border, at, all) => border - (all[at - 1] ?? Number.NEGATIVE_INFINITY) > SAME_BORDER)
    .filter((border) => border - unit.start > SAME_BORDER && unit.end - border > SAME_BORDER);
}

/** Telling words from which a statement is long enough to hold several. Raising it leaves long sentences whole. */
const LONG = 14;
/** Telling words that a clause needs to stand alone. */
const CLAUSE = 4;
const CLAUSE_END = /[،؛,;]\s|\.\.\s/gu;

const OPENERS: ReadonlySet<string> = new Set(
  "فيما بينما حيث كما اذ لكن لكنه لكنها بعدما عندما حين مما فقد فان ثم في".split(" "),
);

/** Whether a clause of its own begins here: after و or an opener, so that an apposition stays with its noun. */
function opensClause(text: string): boolean {
  const [first] = tokenise(text);
  if (!first) return false;
  return splitConjunction(first.safe).conjunction === "و" || OPENERS.has(first.fold);
}

/** Borders between clauses of a long statement: commas outside quotation marks with enough words on both sides. */
function clausesOf(unit: Unit, text: string, quotations: readonly Span[]): readonly number[] {
  if (unit.telling.length < LONG) return [];
  const commas = [...text.slice(unit.start, unit.end).matchAll(CLAUSE_END)].map(
    (match) => unit.start + match.index + match[0].length,
  );
  const borders: number[] = [];
  let from = unit.start;
  for (const comma of commas) {
    const count = (start: number, end: number): number =>
      unit.telling.filter((word) => word.start >= start && word.end <= end).length;
    if (!opensClause(text.slice(comma, comma + 40))) continue;
    const inMarks = quotations.some(
      (one) => one.start < comma && comma < one.end && !(one.start <= unit.start && unit.end <= one.end),
    );
    if (inMarks || count(from, comma) < CLAUSE || count(comma, unit.end) < CLAUSE) continue;
    borders.push(comma);
    from = comma;
  }
  return borders;
}

function pieces(unit: Unit, article: Article, borders: readonly number[]): readonly Unit[] {
  const edges = [unit.start, ...borders];
  const { role, attribution, hedged, whole } = unit;
  const cut = edges.flatMap((start, at) => {
    const raw = article.text.slice(start, edges[at + 1] ?? unit.end);
    const lead = raw.length - raw.replace(/^[\s،,؛:]+/u, "").length;
    const trimmed = raw.replace(/[\s،,؛:“«]+$/u, "");
    return (
      unitOf(
        article,
        { start: start + lead, end: start + trimmed.length },
        { role, attribution, hedged, whole, from: unit.words },
      ) ?? []
    );
  });
  return cut.length === edges.length ? cut : [unit];
}

/** All units, those with several claims cut: first at borders of passages, then long ones into clauses. */
export function cutUnits(units: readonly Unit[], marked: Marked, alignments: Alignments): readonly Unit[] {
  const targetAt = targetsOf(units);
  const texts = new Map(marked.articles.map((article) => [article.id, article]));
  const quotations = groupBy(marked.quotations, (one) => one.article);
  const marksAt = new Map([...quotations].map(([article, own]) => [article, spanIndex(own, (one) => one)]));
  const seen = new Set<string>();
  const isNew = ({ id }: Unit): boolean => !seen.has(id) && seen.add(id).has(id);
  const cutUnit = (unit: Unit): readonly Unit[] => {
    const article = texts.get(unit.article);
    if (!article) return [unit];
    const borders = bordersOf(unit, alignments.of(unit.article), targetAt);
    const cut = borders.length > 0 ? pieces(unit, article, borders) : [unit];
    const marks = marksAt.get(unit.article)?.(unit) ?? [];
    return cut.flatMap((piece) => pieces(piece, article, clausesOf(piece, article.text, marks)));
  };
  return units.flatMap((unit) => cutUnit(unit).filter(isNew));
}
