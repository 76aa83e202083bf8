// Builds the actors of the document from merged namings: a name, a kind, aliases with counts, mentions, labels, an id from the name.
// Leaves out any decision on who is who.

import { digest } from "../lang/digest.ts";
import { nameKey } from "../lang/gazetteer.ts";
import type { Actor, ActorKind, Label } from "../model/actor.ts";
import type { Id, Place } from "../model/span.ts";
import { placeIn } from "../model/span.ts";
import { compareText } from "../model/text-order.ts";
import type { LocalActor } from "./merge.ts";
import type { Naming } from "./naming.ts";

/** Kinds that stay in their article: their name alone is no identity. */
const OF_ONE_ARTICLE: ReadonlySet<ActorKind> = new Set(["anonymous", "document", "group"]);

/** Actors and the id of each local actor by index. */
export interface BuiltActors {
  readonly actors: readonly Actor[];
  readonly idOf: ReadonlyMap<number, Id<"actor">>;
}

function comparePlaces(a: Place, b: Place): number {
  if (a.article !== b.article) return a.article < b.article ? -1 : 1;
  return a.start - b.start || b.end - a.end;
}

/** The kind that most says who it is: a table's, then a person's, then the commonest of the sources, then of all namings. */
function kindOf(namings: readonly Naming[]): ActorKind {
  const known = namings.find((naming) => naming.known);
  if (known) return known.kind;
  if (namings.some((naming) => naming.person)) return "person";
  const counts = new Map<ActorKind, number>();
  for (const naming of namings.filter((one) => one.rule !== "NAM-10"))
    counts.set(naming.kind, (counts.get(naming.kind) ?? 0) + (naming.source ? 2 : 1));
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  return ranked[0]?.[0] ?? namings[0]?.kind ?? "anonymous";
}

/** How much a naming says: names for all articles before local ones, then those with more words. */
function fullness(naming: Naming): number {
  const words = naming.person ? naming.person.words.length : naming.words.length;
  const isNamed = naming.kind !== "anonymous" && naming.definite;
  return (
    (naming.rule === "NAM-10" || naming.labels.some((label) => naming.text.includes(label.text)) ? -1000 : 0) +
    (naming.everywhere ? 100 : 0) +
    (isNamed ? 10 : 0) +
    words
  );
}

/** A naming on one line; «للمركز» hides the article of «المركز». */
function shown(text: string): string {
  const line = text.replace(/[\s_#]+/gu, " ").trim();
  return line.startsWith("لل") ? `ال${line.slice(2)}` : line;
}

function nameOf(namings: readonly Naming[]): string {
  const known = namings.find((naming) => naming.known)?.known;
  if (known) return known.name;
  const persons = namings.filter((naming) => naming.person);
  const named = persons.length > 0 ? persons : namings;
  const fullest = Math.max(...named.map(fullness));
  const best = named.filter((naming) => fullness(naming) === fullest);
  const [alias] = aliasesOf(best.map((naming) => ({ ...naming, text: naming.issuer ?? naming.text })));
  return alias?.text ?? "";
}

function aliasesOf(namings: readonly Naming[]): Actor["aliases"] {
  const counts = new Map<string, number>();
  for (const naming of namings) counts.set(shown(naming.text), (counts.get(shown(naming.text)) ?? 0) + 1);
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || compareText(a.text, b.text));
}

function labelsOf(namings: readonly Naming[]): readonly Label[] {
  const byPlace = new Map<string, Label>();
  for (const label of namings.flatMap((naming) => naming.labels))
    byPlace.set(`${label.at.article} ${label.at.start} ${label.at.end}`, label);
  return [...byPlace.values()].sort((a, b) => comparePlaces(a.at, b.at));
}

function mentionsOf(namings: readonly Naming[]): readonly Place[] {
  const byPlace = new Map<string, Place>();
  for (const naming of namings)
    byPlace.set(`${naming.article} ${naming.start} ${naming.end}`, placeIn(naming.article, naming));
  return [...byPlace.values()].sort(comparePlaces);
}

function familyOf(namings: readonly Naming[]): string | null {
  const known = namings.find((naming) => naming.known?.family)?.known;
  if (known) return known.family;
  const state = namings.find((naming) => naming.stateBody)?.words.find((word) => word.startsWith("#"));
  return state ? `state:${state.slice(1)}` : namesakeFamily(namings);
}

/** Two «وزارة الصحة» of two articles may be two; but nothing shows them independent, so they are one family. */
function namesakeFamily(namings: readonly Naming[]): string | null {
  if (namings.some((naming) => naming.everywhere || naming.person)) return null;
  const body = namings.find((naming) => naming.rule === "NAM-04" || naming.rule === "NAM-08");
  return body ? `name:${[body.head ?? "", ...[...body.words].sort()].join(" ")}` : null;
}

function idParts(
  kind: ActorKind,
  name: string,
  namings: readonly Naming[],
  mentions: readonly Place[],
): readonly string[] {
  const parts = [kind, nameKey(name) || name];
  const isLocal = OF_ONE_ARTICLE.has(kind) || !namings.some((naming) => naming.everywhere);
  return isLocal ? [...parts, mentions[0]?.article ?? ""] : parts;
}

/** Builds one actor a group. Two groups whose name and kind agree differ by their first place. */
export function actorsOf(locals: readonly LocalActor[], groups: readonly (readonly number[])[]): BuiltActors {
  const used = new Set<string>();
  const idOf = new Map<number, Id<"actor">>();
  const actors: Actor[] = [];
  for (const group of groups) {
    const namings = group.flatMap((index) => locals[index]?.namings ?? []);
    const [kind, shownName, mentions] = [kindOf(namings), nameOf(namings), mentionsOf(namings)];
    const parts = idParts(kind, shownName, namings, mentions);
    const plain = `act-${digest(parts)}`;
    const id = used.has(plain)
      ? `act-${digest([...parts, String(mentions[0]?.article), String(mentions[0]?.start)])}`
      : plain;
    used.add(id);
    for (const index of group) idOf.set(index, id);
    const family = familyOf(namings);
    actors.push({
      id,
      kind,
      name: shownName,
      aliases: aliasesOf(namings),
      mentions,
      labels: labelsOf(namings),
      ...(family ? { family } : {}),
    });
  }
  return { actors, idOf };
}
