// From marked articles to claims: units, cut where passages show two claims in one, linked, grouped. The order of work on one screen.

import { titleOf } from "../lang/ar/titles.ts";
import { numbersIn } from "../lang/numbers.ts";
import { sentences } from "../lang/sentences.ts";
import { isStoryText } from "../model/article.ts";
import type { Judgement } from "../model/judgement.ts";
import type { Span } from "../model/span.ts";
import type { Affair } from "./affair.ts";
import type { Alignments } from "./alignment.ts";
import type { AffairWords } from "./article-words.ts";
import { identifiedBehind } from "./chains.ts";
import { claimsOf, type TracedClaim } from "./claims.ts";
import { clusters } from "./clusters.ts";
import { type Weights, weigh } from "./content-words.ts";
import { cutUnits } from "./cuts.ts";
import { judgedClusters } from "./judged-claims.ts";
import { linksBetween } from "./links.ts";
import type { Vectors } from "./nearness.ts";
import type { LinkContext } from "./shared-words.ts";
import { type Marked, type Unit, unitsOf } from "./unit.ts";

/** How telling each word is, by the sentences at hand. */
function weightsOf(marked: Marked, words: AffairWords): Weights {
  const all = marked.articles.flatMap((article) =>
    article.blocks
      .filter((block) => isStoryText(block.role))
      .flatMap((block) => sentences(article.text, block).map(words(article.id).valuedAt)),
  );
  return weigh(all);
}

const NOBODY: ReadonlySet<string> = new Set();

/** Computes a property of a unit once. */
function remembered<Value>(compute: (unit: Unit) => Value): (unit: Unit) => Value {
  const known = new Map<string, Value>();
  return (unit) => {
    const found = known.get(unit.id);
    if (found !== undefined) return found;
    const value = compute(unit);
    known.set(unit.id, value);
    return value;
  };
}

/** Words on either side of a person's name that may belong to the title: «رئيس قسم المشتريات المهندس …». */
const TITLE_REACH = 5;

/** A person's name with the title before it and, in apposition, behind it. */
function withTitle(mention: Span, { words }: Unit): Span {
  const first = words.findIndex((word) => word.start >= mention.start);
  const last = words.findLastIndex((word) => word.end <= mention.end);
  if (first === -1 || last === -1) return mention;
  const before = words.slice(Math.max(0, first - TITLE_REACH), first).find((word) => titleOf(word.safe) !== null);
  const apposed = words[last + 1];
  const behind =
    apposed && titleOf(apposed.safe) !== null ? words[Math.min(words.length - 1, last + TITLE_REACH)] : undefined;
  return { start: before?.start ?? mention.start, end: behind?.end ?? mention.end };
}

function namesIn(unit: Unit, affair: Affair): readonly Span[] {
  const mentions = affair.mentionsAt.get(unit.article)?.(unit) ?? [];
  return mentions.map((mention) => (mention.actor.kind === "person" ? withTitle(mention, unit) : mention));
}

function numbersOf(unit: Unit, affair: Affair): ReadonlySet<number> {
  const text = affair.articles.get(unit.article)?.text ?? "";
  return new Set(numbersIn(text, unit).map((found) => found.value));
}

/** What claims are read with beside the marks and the passages. */
export interface ReadingOptions {
  readonly affair: Affair;
  readonly judgements: readonly Judgement[];
  /** Vectors of statements by id, from a model outside; none by default. */
  readonly vectors: Vectors;
}

/** The claims of an affair with the statements that they were made from. */
export interface ReadClaims {
  readonly claims: readonly TracedClaim[];
  /** All statements, uncut, in the order of the articles and of places. */
  readonly units: readonly Unit[];
  /** Judgements that name nothing found. */
  readonly idle: readonly Judgement[];
}

/** All claims of an affair, those with most reports first. */
export function readClaims(
  marked: Marked,
  alignments: Alignments,
  { affair, judgements, vectors }: ReadingOptions,
): ReadClaims {
  const wholes = unitsOf(marked, affair.words);
  const units = cutUnits(wholes, marked, alignments);
  const context: LinkContext = {
    alignments,
    weights: weightsOf(marked, affair.words),
    sourcesOf: remembered((unit) => (unit.attribution ? identifiedBehind(unit.attribution, affair) : NOBODY)),
    namesIn: remembered((unit) => namesIn(unit, affair)),
    numbersOf: remembered((unit) => numbersOf(unit, affair)),
    vectors,
  };
  const links = linksBetween(units, context);
  const { articles } = affair;
  const judged = judgedClusters(clusters(units, links), [...units, ...wholes], { judgements, articles });
  return { claims: claimsOf({ wholes, pieces: units }, { articles, judged }), units: wholes, idle: judged.idle };
}

/** A statement that can be a version of a claim, with the words it is made of. */
export interface Statement {
  /** "article id:start-end" */
  readonly id: string;
  readonly text: string;
}

/** The statements that are compared, in the order of articles and places: what a model outside may give vectors for. */
export function statementsIn(marked: Marked, alignments: Alignments): readonly Statement[] {
  const texts = new Map(marked.articles.map((article) => [article.id as string, article.text]));
  return cutUnits(unitsOf(marked), marked, alignments).map(({ id, article, start, end }) => ({
    id,
    text: (texts.get(article) ?? "").slice(start, end).replace(/\s+/gu, " ").trim(),
  }));
}
