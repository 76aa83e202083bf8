// Differences between articles that no passage and no claim joins, found between the sentences that speak of one thing: counts, hedges, names,
// quotations, denials, channels. Each is told once, with the claim it stands in or beside. Leaves out what claims show (drift.ts).

import type { Actor } from "../model/actor.ts";
import type { Quotation } from "../model/attribution.ts";
import type { Note } from "../model/note.ts";
import { contains, overlaps, type Span } from "../model/span.ts";
import type { Affair } from "./affair.ts";
import type { TracedClaim } from "./claims.ts";
import { weigh } from "./content-words.ts";
import { hedgesAcross } from "./drift-hedged.ts";
import { isShort, namesAcross } from "./drift-naming.ts";
import type { AcrossFinding } from "./drift-pair.ts";
import { speechAcross, speechesOf } from "./drift-spoken.ts";
import { tollsAcross } from "./drift-toll.ts";
import { groupBy } from "./grouping.ts";
import { bareSentences, type Sentence, withContext } from "./sentence.ts";
import { type SpanIndex, spanIndex } from "./shelves.ts";

/** What is read across articles. */
export interface AcrossContext {
  readonly affair: Affair;
  readonly actors: readonly Actor[];
  readonly quotationsAt: ReadonlyMap<string, SpanIndex<Quotation>>;
}

/** A finding with the claim it is told with. */
export interface ClaimAcross {
  readonly claim: TracedClaim;
  readonly finding: AcrossFinding;
}

/** Articles compared with each other; work grows with the square. Raising it finds more in crowded affairs. */
const MOST_ARTICLES = 40;

/** Sentences of one article that are compared across articles; no news article at hand has as many. */
const MOST_SENTENCES = 250;

function cappedNotes(articles: number, long: number): readonly Note[] {
  const what = "Counts, hedges, names, quotations and denials were compared across";
  const many = `${what} the first ${MOST_ARTICLES} of ${articles} articles only.`;
  const deep = `${what} the first ${MOST_SENTENCES} sentences only in ${long} longer articles.`;
  return [
    ...(articles > MOST_ARTICLES ? [{ code: "drift-articles-capped", message: many }] : []),
    ...(long > 0 ? [{ code: "drift-sentences-capped", message: deep }] : []),
  ];
}

/** One finding per key, the one whose places fit best. */
function onePerKey(found: readonly AcrossFinding[]): readonly AcrossFinding[] {
  const best = new Map<string, AcrossFinding>();
  for (const one of found) {
    const key = `${one.rule.id} ${one.key}`;
    if (one.weight > (best.get(key)?.weight ?? 0)) best.set(key, one);
  }
  return [...best.values()];
}

/** UTF-16 units around a place within which a claim stands beside it. */
const BESIDE = 400;

/** For each finding the claim that stands nearest: in both places, in one, beside one; left out where no claim of the two articles is near. */
function withClaim(findings: readonly AcrossFinding[], claims: readonly TracedClaim[]): readonly ClaimAcross[] {
  const members = claims.flatMap((claim) => claim.members.map(({ unit }) => ({ claim, unit })));
  const at = new Map(
    [...groupBy(members, ({ unit }) => unit.article)].map(([article, own]) => [
      article as string,
      spanIndex(own, ({ unit }) => unit),
    ]),
  );
  return findings.flatMap((finding): ClaimAcross[] => {
    const weight = new Map<TracedClaim, number>();
    for (const [article, span] of [finding.from, finding.to]) {
      const near = { start: Math.max(0, span.start - BESIDE), end: span.end + BESIDE };
      for (const { claim, unit } of at.get(article.id)?.(near) ?? [])
        weight.set(claim, (weight.get(claim) ?? 0) + (overlaps(unit, span) ? 10 : 1));
    }
    const [best] = [...weight].sort(([a, one], [b, two]) => two - one || claims.indexOf(a) - claims.indexOf(b));
    return best ? [{ claim: best[0], finding }] : [];
  });
}

function readAll(sentences: readonly (readonly Sentence[])[], context: AcrossContext): readonly AcrossFinding[] {
  const quotationsIn = (sentence: Sentence): readonly Quotation[] =>
    context.quotationsAt.get(sentence.article.id)?.(sentence) ?? [];
  const spoken = sentences.map((own) => ({
    sentences: own,
    speeches: speechesOf(own, context.affair),
    quotations: own.flatMap(quotationsIn),
  }));
  const contents = new Map(
    spoken.map(({ sentences: [first], speeches }) => [
      first?.article.id as string,
      spanIndex(
        speeches.flatMap(({ attribution }) => (attribution.source.kind === "none" ? [] : attribution.content)),
        (span) => span,
      ),
    ]),
  );
  const marksAt = (sentence: Sentence, span: Span): Span | null =>
    quotationsIn(sentence).find((one) => contains(one, span) && isShort(sentence.article.text, one)) ?? null;
  const isSpoken = (sentence: Sentence, span: Span): boolean =>
    quotationsIn(sentence).some((one) => one.kind !== "name" && one.kind !== "title" && contains(one, span));
  return [
    ...tollsAcross(sentences),
    ...hedgesAcross(sentences, (article, span) => (contents.get(article.id)?.(span) ?? []).length === 0),
    ...namesAcross(sentences, { actors: context.actors, marks: { marksAt, isSpoken } }),
    ...speechAcross(spoken, context.affair),
  ];
}

/** Everything that differs across articles beyond what their claims show. */
export function driftAcross(
  claims: readonly TracedClaim[],
  context: AcrossContext,
): { readonly found: readonly ClaimAcross[]; readonly notes: readonly Note[] } {
  const all = [...context.affair.articles.values()];
  const articles = all.slice(0, MOST_ARTICLES);
  const whole = articles.map((article) => {
    const everything = { start: 0, end: article.text.length };
    const closed = (context.quotationsAt.get(article.id)?.(everything) ?? []).filter((one) => one.closed);
    return bareSentences(article, closed);
  });
  const long = whole.filter((own) => own.length > MOST_SENTENCES).length;
  const bare = whole.map((own) => own.slice(0, MOST_SENTENCES));
  const weights = weigh(bare.flatMap((own) => own.map(({ words }) => words)));
  const sentences = bare.map((own) => withContext(own, weights));
  const notes = cappedNotes(all.length, long);
  return { found: withClaim(onePerKey(readAll(sentences, context)), claims), notes };
}
