// What people decided about who is who, put over what the stage found: two actors are one, an alias is somebody else's, a name is another.
// Leaves out whether they are right. A judgement that finds nothing to act on becomes a note.

import { digest } from "../lang/digest.ts";
import { nameKey } from "../lang/gazetteer.ts";
import type { Actor, Label } from "../model/actor.ts";
import type { Article } from "../model/article.ts";
import type { Attribution } from "../model/attribution.ts";
import { type Judgement, judgedThing, placeNamed, standingJudgements } from "../model/judgement.ts";
import type { Note } from "../model/note.ts";
import { overlaps, type Place } from "../model/span.ts";

/** Actors and the attributions that name them. */
export interface Tied {
  readonly actors: readonly Actor[];
  readonly attributions: readonly Attribution[];
}

const isAt = (mention: Place, place: Place): boolean => mention.article === place.article && overlaps(mention, place);

/** The actor that an id means: its own, or that of a place where it is mentioned. */
function actorNamed(id: string, actors: readonly Actor[]): Actor | undefined {
  const place = placeNamed(id);
  return actors.find((actor) => actor.id === id || (place && actor.mentions.some((mention) => isAt(mention, place))));
}

const byPlace = (a: Place, b: Place): number =>
  a.article === b.article ? a.start - b.start || b.end - a.end : a.article < b.article ? -1 : 1;

function withJudgement(actor: Actor, { id }: Judgement): Actor {
  return { ...actor, judgements: [...new Set([...(actor.judgements ?? []), id])] };
}

/** The second actor becomes the first: its aliases, mentions, labels and words are the first's. */
function joined({ actors, attributions }: Tied, one: Actor, other: Actor, judgement: Judgement): Tied {
  const counts = new Map(one.aliases.map(({ text, count }) => [text, count]));
  for (const { text, count } of other.aliases) counts.set(text, (counts.get(text) ?? 0) + count);
  const whole: Actor = {
    ...one,
    aliases: [...counts]
      .map(([text, count]) => ({ text, count }))
      .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)),
    mentions: [...one.mentions, ...other.mentions].sort(byPlace),
    labels: [...one.labels, ...other.labels].sort((a, b) => byPlace(a.at, b.at)),
    ...(one.family === undefined && other.family !== undefined ? { family: other.family } : {}),
    ...(other.judgements ? { judgements: [...(one.judgements ?? []), ...other.judgements] } : {}),
  };
  return {
    actors: actors.flatMap((actor) => (actor === other ? [] : actor === one ? withJudgement(whole, judgement) : actor)),
    attributions: attributions.map((attribution) =>
      attribution.source.actor === other.id
        ? { ...attribution, source: { ...attribution.source, actor: one.id } }
        : attribution,
    ),
  };
}

/** The mentions that are somebody else's leave the actor and become one of their own; null where that is none or all of them. */
function parted(tied: Tied, actor: Actor, judgement: Judgement, textAt: (place: Place) => string): Tied | null {
  const object = judgement.object ?? "";
  const place = placeNamed(object);
  const isOther = (mention: Place): boolean =>
    place ? isAt(mention, place) : nameKey(textAt(mention)) === nameKey(object);
  const others = actor.mentions.filter(isOther);
  if (others.length === 0 || others.length === actor.mentions.length) return null;
  const [first] = others;
  const name = (first ? textAt(first) : object).replace(/[\s_#]+/gu, " ").trim();
  const aliases = (mentions: readonly Place[]): Actor["aliases"] =>
    actor.aliases.filter(({ text }) => mentions.some((mention) => nameKey(textAt(mention)) === nameKey(text)));
  const kept = actor.mentions.filter((mention) => !isOther(mention));
  const { family: _, ...rest } = actor;
  const isTheirs = ({ at }: Label): boolean =>
    others.some((mention) => mention.article === at.article && Math.abs(mention.start - at.start) < NEAR);
  const [fullest] = aliases(kept);
  const own: Actor = {
    ...rest,
    id: `act-${digest(["judged", actor.id, name])}`,
    name,
    aliases: aliases(others),
    mentions: others,
    labels: actor.labels.filter(isTheirs),
    judgements: [judgement.id],
  };
  const left = withJudgement(
    {
      ...actor,
      // A name that is somebody else's is no longer this actor's.
      ...(nameKey(actor.name) === nameKey(name) && fullest ? { name: fullest.text } : {}),
      aliases: aliases(kept),
      mentions: kept,
      labels: actor.labels.filter((label) => !isTheirs(label)),
    },
    judgement,
  );
  return {
    actors: tied.actors.flatMap((one) => (one === actor ? [left, own] : one)),
    attributions: tied.attributions.map((attribution) => {
      const { source, article } = attribution;
      const speaks =
        source.actor === actor.id && source.spans.some((span) => others.some((one) => isAt(one, { article, ...span })));
      return speaks ? { ...attribution, source: { ...source, actor: own.id } } : attribution;
    }),
  };
}

/** UTF-16 units between a mention and a label that goes with it. */
const NEAR = 60;

function applied(tied: Tied, judgement: Judgement, textAt: (place: Place) => string): Tied | null {
  const one = actorNamed(judgement.subject, tied.actors);
  if (!one) return null;
  if (judgement.act === "relabel") {
    const name = judgement.as;
    if (name === undefined || name === "") return null;
    return {
      ...tied,
      actors: tied.actors.map((actor) => (actor === one ? withJudgement({ ...one, name }, judgement) : actor)),
    };
  }
  if (judgement.act === "reject") return parted(tied, one, judgement, textAt);
  const other = actorNamed(judgement.object ?? "", tied.actors);
  return other && other !== one ? joined(tied, one, other, judgement) : null;
}

/** Puts the judgements over the actors, the oldest first. */
export function judgedActors(
  tied: Tied,
  judgements: readonly Judgement[],
  articles: readonly Article[],
): Tied & { readonly notes: readonly Note[] } {
  const texts = new Map(articles.map((article) => [article.id as string, article.text]));
  const textAt = ({ article, start, end }: Place): string => (texts.get(article) ?? "").slice(start, end);
  const notes: Note[] = [];
  let found = tied;
  for (const judgement of standingJudgements(judgements).filter((one) => judgedThing(one) === "actor")) {
    const next = applied(found, judgement, textAt);
    if (next) found = next;
    else
      notes.push({
        code: "judgement-without-finding",
        message: `Judgement ${judgement.id} (${judgement.author}): the actors it speaks of are not found any more, or are so already; it is kept and changes nothing.`,
      });
  }
  return { ...found, notes };
}
