// The face of the name stage: articles and attributions in, actors out, and every attribution's source tied to one of them.
// Leaves out claims and chains: an actor is who is named, not whether the naming is right.

import type { Actor } from "../model/actor.ts";
import type { Article } from "../model/article.ts";
import type { Attribution, Quotation } from "../model/attribution.ts";
import { byArticle } from "../model/grouping.ts";
import type { Judgement } from "../model/judgement.ts";
import type { Note } from "../model/note.ts";
import { actorsOf } from "./actors.ts";
import { judgedActors } from "./judged-actors.ts";
import { withLabels } from "./labels.ts";
import { namingsOf } from "./mentions.ts";
import { type LocalActor, mergeActors } from "./merge.ts";
import type { Naming } from "./naming.ts";
import { phraseOf } from "./phrase.ts";
import { resolveArticle } from "./resolve.ts";

/** What the stage needs from attribute. */
export interface Marks {
  readonly attributions: readonly Attribution[];
  readonly quotations: readonly Quotation[];
  /** What people decided about who is who; put over what the stage finds. */
  readonly judgements?: readonly Judgement[];
}

/** What the stage returns: actors, and the attributions with `source.actor` set where the source has words. */
export interface Named {
  readonly actors: readonly Actor[];
  readonly attributions: readonly Attribution[];
  readonly notes: readonly Note[];
}

interface ReadArticle {
  readonly actors: readonly LocalActor[];
  /** Attribution id → index into `actors`. */
  readonly sources: ReadonlyMap<string, number>;
}

function readArticle(
  article: Article,
  attributions: readonly Attribution[],
  quotations: readonly Quotation[],
): ReadArticle {
  const phrase = phraseOf(article);
  const hidden = article.blocks.filter(({ role }) => role === "furniture" || role === "byline");
  const found = namingsOf(phrase, attributions, hidden);
  const labelled = found.namings.map((naming) => withLabels(phrase, naming, quotations));
  const indexOf = new Map<Naming, number>(found.namings.map((naming, index) => [naming, index]));
  const groups = resolveArticle(labelled);
  const groupOf = new Map(groups.flatMap((members, group) => members.map((member) => [member, group] as const)));
  const sources = new Map<string, number>();
  for (const [id, naming] of found.sources) sources.set(id, groupOf.get(indexOf.get(naming) ?? -1) ?? -1);
  const actors = groups.map((members) => ({ namings: members.flatMap((member) => labelled[member] ?? []) }));
  return { actors, sources };
}

/** Whether an actor has a name or speaks: a lone «الحكومة» in running text that nothing fuller explains is no actor. */
function isNamed(actor: LocalActor | undefined): boolean {
  return actor?.namings.some((naming) => naming.source || naming.known || naming.everywhere) ?? false;
}

/**
 * Finds the actors of all articles and ties the sources to them. Deterministic: the order of the articles changes nothing.
 * Attributions of unknown articles come back unchanged.
 */
export function name(articles: readonly Article[], marks: Marks): Named {
  const attributions = byArticle(marks.attributions);
  const quotations = byArticle(marks.quotations);
  const sorted = [...articles].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const locals: LocalActor[] = [];
  const localOf = new Map<string, number>();
  for (const article of sorted) {
    const read = readArticle(article, attributions.get(article.id) ?? [], quotations.get(article.id) ?? []);
    for (const [id, index] of read.sources) if (index >= 0) localOf.set(id, locals.length + index);
    locals.push(...read.actors);
  }
  const groups = mergeActors(locals).filter((group) => group.some((index) => isNamed(locals[index])));
  const { actors, idOf } = actorsOf(locals, groups);
  const tied = marks.attributions.map((attribution) => {
    const local = localOf.get(attribution.id);
    const actor = local === undefined ? null : (idOf.get(local) ?? null);
    return { ...attribution, source: { ...attribution.source, actor } };
  });
  return judgedActors({ actors, attributions: tied }, marks.judgements ?? [], sorted);
}
