// Differences between articles that no passage and no claim joins, found between the sentences that speak of one thing: counts, hedges, names,
// quotations, denials, channels. Each is told once, with the claim it stands in or beside. Leaves out what claims show (drift.ts).

import type { Actor } from "../model/actor.ts";
import type { Article } from "../model/article.ts";
import type { Quotation } from "../model/attribution.ts";
import type { Note } from "../model/note.ts";
import { contains, placeIn, type Span } from "../model/span.ts";
import type { Affair } from "./affair.ts";
import type { TracedClaim } from "./claims.ts";
import { weigh } from "./content-words.ts";
import type { ClaimAt } from "./drift-claim.ts";
import { hedgesAcross } from "./drift-hedged.ts";
import { isShort, namesAcross } from "./drift-naming.ts";
import type { AcrossFinding } from "./drift-pair.ts";
import { amountsAcross } from "./drift-quantity.ts";
import { raisedAcross } from "./drift-raised.ts";
import { settledAcross, type Telling } from "./drift-settled.ts";
import { attributionSpan } from "./drift-source.ts";
import { type Speech, type SpokenArticle, speechAcross, speechesOf } from "./drift-spoken.ts";
import { tollsAcross } from "./drift-toll.ts";
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
export const MOST_ARTICLES: number = 40;

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

/** For each finding the claim that stands nearest; left out where no claim of the two articles is near. */
function withClaim(findings: readonly AcrossFinding[], claimAt: ClaimAt): readonly ClaimAcross[] {
  return findings.flatMap((finding): ClaimAcross[] => {
    const [[left, here], [right, there]] = [finding.from, finding.to];
    const claim = claimAt(placeIn(left.id, here), placeIn(right.id, there));
    return claim ? [{ claim, finding }] : [];
  });
}

/** What is worked out from each speech, by the words that were said; speeches of which nothing is are left out. */
function byContent<Value>(
  spoken: readonly SpokenArticle[],
  readingOf: (speech: Speech) => Value | null,
): ReadonlyMap<string, SpanIndex<{ readonly value: Value; readonly content: Span }>> {
  return new Map(
    spoken.map(({ sentences: [first], speeches }) => {
      const said = speeches.flatMap((speech) => {
        const value = readingOf(speech);
        return value === null ? [] : speech.attribution.content.map((content) => ({ value, content }));
      });
      return [first?.article.id as string, spanIndex(said, ({ content }) => content)];
    }),
  );
}

/** In whose mouth a place stands, and what is a name there. */
function tellingOf(spoken: readonly SpokenArticle[], { affair }: AcrossContext): Telling {
  const speakers = byContent(spoken, ({ node }) => node);
  return {
    speakersAt: ({ article }, span) => new Set((speakers.get(article.id)?.(span) ?? []).map(({ value }) => value)),
    isName: ({ article }, word) => (affair.mentionsAt.get(article.id)?.(word) ?? []).length > 0,
  };
}

function readAll(sentences: readonly (readonly Sentence[])[], context: AcrossContext): readonly AcrossFinding[] {
  const quotationsIn = (sentence: Sentence): readonly Quotation[] =>
    context.quotationsAt.get(sentence.article.id)?.(sentence) ?? [];
  const spoken = sentences.map((own) => ({
    sentences: own,
    speeches: speechesOf(own, context.affair),
    quotations: own.flatMap(quotationsIn),
  }));
  const contents = byContent(spoken, ({ attribution }) =>
    attribution.source.kind === "none" || ACTS.has(attribution.cue?.class ?? "") ? null : attribution,
  );
  const sourceAt = (article: Article, span: Span): Span | null => {
    const [found] = contents.get(article.id)?.(span) ?? [];
    return found ? attributionSpan(found.value) : null;
  };
  const placesIn = (sentence: Sentence): ReadonlySet<string> =>
    new Set(
      (context.affair.mentionsAt.get(sentence.article.id)?.(sentence) ?? [])
        .filter(({ actor }) => actor.kind === "place")
        .map(({ actor }) => actor.id),
    );
  const marksAt = (sentence: Sentence, span: Span): Span | null =>
    quotationsIn(sentence).find((one) => contains(one, span) && isShort(sentence.article.text, one)) ?? null;
  const isSpoken = (sentence: Sentence, span: Span): boolean =>
    quotationsIn(sentence).some((one) => one.kind !== "name" && one.kind !== "title" && contains(one, span));
  return [
    ...tollsAcross(sentences, { sourceAt, placesIn }),
    ...amountsAcross(sentences),
    ...hedgesAcross(sentences, (article, span) => sourceAt(article, span) === null),
    ...namesAcross(sentences, { actors: context.actors, marks: { marksAt, isSpoken } }),
    ...speechAcross(spoken, context.affair),
    ...raisedAcross(spoken),
    ...settledAcross(sentences, tellingOf(spoken, context)),
  ];
}

/** Cue classes of acts: «أمر البرلمان بإعادة الفرز لنحو …» says nothing on whose word the number rests. */
const ACTS: ReadonlySet<string> = new Set(["demand", "order", "ask", "promise", "threaten", "decide"]);

/** Everything that differs across articles beyond what their claims show. */
export function driftAcross(
  claimAt: ClaimAt,
  context: AcrossContext,
): { readonly found: readonly ClaimAcross[]; readonly notes: readonly Note[] } {
  const all = [...context.affair.articles.values()];
  const articles = all.slice(0, MOST_ARTICLES);
  const whole = articles.map((article) => {
    const everything = { start: 0, end: article.text.length };
    const closed = (context.quotationsAt.get(article.id)?.(everything) ?? []).filter((one) => one.closed);
    return bareSentences(article, closed, context.affair.words(article.id));
  });
  const long = whole.filter((own) => own.length > MOST_SENTENCES).length;
  const bare = whole.map((own) => own.slice(0, MOST_SENTENCES));
  const weights = weigh(bare.flatMap((own) => own.map(({ words }) => words)));
  const sentences = bare.map((own) => withContext(own, weights));
  const notes = cappedNotes(all.length, long);
  return { found: withClaim(onePerKey(readAll(sentences, context)), claimAt), notes };
}
