// Everything that names a source: articles, actors by place, attributions, and the sources already read.
// Leaves out how a source is read (sources.ts).

import type { Actor } from "../model/actor.ts";
import type { Article } from "../model/article.ts";
import type { Attribution } from "../model/attribution.ts";
import { addTo, byArticle } from "../model/grouping.ts";
import { contains, lengthOf, type Place, type Span } from "../model/span.ts";
import { type AffairWords, affairWords } from "./article-words.ts";
import { isIdentifiable } from "./identity.ts";
import type { KnownNode } from "./node-book.ts";
import { type SpanIndex, spanIndex } from "./shelves.ts";

/** Attributions before a document among which its issuer or holder is looked for; no article at hand has as many. */
export const FARTHEST: number = 80;
/** A mention of an identifiable actor in one article. */
export interface Mentioned extends Span {
  readonly actor: Actor;
}

/** What names a source: everything the affair holds. */
export interface Affair {
  readonly articles: ReadonlyMap<string, Article>;
  readonly actors: ReadonlyMap<string, Actor>;
  /** Attributions of one article, in reading order. */
  readonly attributionsOf: ReadonlyMap<string, readonly Attribution[]>;
  readonly attributions: ReadonlyMap<string, Attribution>;
  /** Where identifiable actors are mentioned, by article. */
  readonly mentionsAt: ReadonlyMap<string, SpanIndex<Mentioned>>;
  /** The words of each article, read once. */
  readonly words: AffairWords;
  /** Sources already read, by attribution. */
  readonly found: Map<string, FoundSource | null>;
}

/** A source found, with the rule that told a document from its issuer where one did. */
export interface FoundSource {
  readonly known: KnownNode;
  readonly standing: "speaker" | "issuer" | "held" | "anonymous";
  /** The words that name it. */
  readonly at: readonly Place[];
  /** For a document held by someone the same sentence names: the holder's actor. */
  readonly holder: Actor | null;
}

/** Actors that can be identified and are mentioned in these places, the longest mention first. */
export function actorsIn(places: readonly Place[], affair: Affair): readonly Actor[] {
  const size = new Map<Actor, number>();
  for (const place of places)
    for (const mention of affair.mentionsAt.get(place.article)?.(place) ?? [])
      if (contains(place, mention)) size.set(mention.actor, Math.max(size.get(mention.actor) ?? 0, lengthOf(mention)));
  return [...size].sort(([a, one], [b, two]) => two - one || (a.id < b.id ? -1 : 1)).map(([actor]) => actor);
}

/** Gathers what sources are read from. */
export function affairOf(
  articles: readonly Article[],
  actors: readonly Actor[],
  attributions: readonly Attribution[],
): Affair {
  const mentions = new Map<string, Mentioned[]>();
  for (const actor of actors.filter(isIdentifiable))
    for (const { article, start, end } of actor.mentions) addTo(mentions, article, { actor, start, end });
  return {
    articles: new Map(articles.map((article) => [article.id, article])),
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    attributionsOf: byArticle(attributions),
    attributions: new Map(attributions.map((attribution) => [attribution.id, attribution])),
    mentionsAt: new Map([...mentions].map(([article, own]) => [article, spanIndex(own, (mention) => mention)])),
    words: affairWords(articles),
    found: new Map(),
  };
}
