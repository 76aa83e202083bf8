// Which actors of several articles are one. NAM-18 the same name, under the conditions of identity.ts; NAM-19 a short or lone form that
// only one actor of all articles can be. Anonymous sources, documents and unmodified common nouns stay in their article.

import { isGivenNameKey } from "../lang/ar/person-names.ts";
import { clustersOf } from "./clusters.ts";
import { identityKey, isSamePerson, isSurnameOf, statesAgree } from "./identity.ts";
import type { Naming, PersonName } from "./naming.ts";

/** An actor as one article knows it. */
export interface LocalActor {
  readonly namings: readonly Naming[];
}

/** Shortest lone surname that may be tied to the one person who bears it. */
const SHORTEST_LONE_NAME = 4;

function joinByKey(
  actors: readonly LocalActor[],
  keysOf: (actor: LocalActor) => readonly string[],
  join: (a: number, b: number) => void,
): void {
  const first = new Map<string, number>();
  actors.forEach((actor, index) => {
    for (const key of keysOf(actor)) {
      const twin = first.get(key);
      if (twin === undefined) first.set(key, index);
      else join(twin, index);
    }
  });
}

/** Keys that mean the same in every article. */
function globalKeys(actor: LocalActor): readonly string[] {
  return actor.namings.filter((naming) => naming.everywhere && naming.rule !== "NAM-10").map(identityKey);
}

function fullNames(actor: LocalActor): readonly PersonName[] {
  return actor.namings.flatMap((naming) => (naming.person && naming.person.words.length > 1 ? [naming.person] : []));
}

function loneNames(actor: LocalActor): readonly PersonName[] {
  return fullNames(actor).length > 0 ? [] : actor.namings.flatMap((naming) => (naming.person ? [naming.person] : []));
}

/** Persons by first name, so that only those are compared. */
function joinPersons(actors: readonly LocalActor[], join: (a: number, b: number) => void): void {
  const byFirst = new Map<string, { person: PersonName; index: number }[]>();
  actors.forEach((actor, index) => {
    for (const person of fullNames(actor)) {
      const first = person.words[0] ?? "";
      const others = byFirst.get(first) ?? [];
      for (const other of others)
        if (other.index !== index && isSamePerson(person, other.person)) join(other.index, index);
      byFirst.set(first, [...others, { person, index }]);
    }
  });
}

type Find = (index: number) => number;

/** The only cluster among candidates; −1 where there are none or several. */
function onlyCluster(candidates: readonly number[], find: Find): number {
  const roots = new Set(candidates.map(find));
  const [root] = roots;
  return roots.size === 1 && root !== undefined ? root : -1;
}

/** «أردوغان» where an article introduces nobody by that name: its readers know whom; so do we where all articles know only one. */
function joinLoneNames(actors: readonly LocalActor[], find: Find, join: (a: number, b: number) => void): void {
  const full = actors.flatMap((actor, index) => fullNames(actor).map((person) => ({ person, index })));
  actors.forEach((actor, index) => {
    const [lone] = loneNames(actor);
    const name = lone?.words[0] ?? "";
    if (!lone || name.length < SHORTEST_LONE_NAME || isGivenNameKey(name)) return;
    const bearers = full.filter(({ person }) => isSurnameOf(lone, person)).map((one) => one.index);
    const found = onlyCluster(bearers, find);
    if (found >= 0) join(found, index);
  });
  joinByKey(
    actors,
    (actor) =>
      loneNames(actor)
        .map((person) => person.words[0] ?? "")
        .filter((name) => name.length >= SHORTEST_LONE_NAME && !isGivenNameKey(name)),
    (a, b) => {
      const bearers = (index: number) =>
        full.some(({ person }) =>
          loneNames(actors[index] ?? { namings: [] }).some((lone) => isSurnameOf(lone, person)),
        );
      if (!bearers(a) && !bearers(b)) join(a, b);
    },
  );
}

function officeKeys(actor: LocalActor): readonly string[] {
  return actor.namings.flatMap((naming) =>
    naming.roles
      .filter((role) => role.unique && role.words.some((word) => word.startsWith("#")))
      .map((role) => `${role.head}|${[...role.words].sort().join(" ")}`),
  );
}

/** «وزير الدفاع الإسرائيلي» alone in one article, with its holder in another: one actor where only one holder is named anywhere. */
function joinOffices(actors: readonly LocalActor[], find: Find, join: (a: number, b: number) => void): void {
  const holders = new Map<string, number[]>();
  actors.forEach((actor, index) => {
    if (fullNames(actor).length > 0)
      for (const key of officeKeys(actor)) holders.set(key, [...(holders.get(key) ?? []), index]);
  });
  actors.forEach((actor, index) => {
    if (!actor.namings.every((naming) => naming.kind === "role")) return;
    for (const key of officeKeys(actor)) {
      const found = onlyCluster(holders.get(key) ?? [], find);
      if (found >= 0) join(found, index);
    }
  });
}

/** «المرصد السوري» for «المرصد السوري لحقوق …»: a definite beginning of one full name and of no other. */
function joinShortBodies(actors: readonly LocalActor[], find: Find, join: (a: number, b: number) => void): void {
  const full = actors.flatMap((actor, index) =>
    actor.namings
      .filter((naming) => naming.head !== null && naming.everywhere && naming.words.length > 0)
      .map((naming) => ({ naming, index })),
  );
  actors.forEach((actor, index) => {
    if (actor.namings.some((naming) => naming.everywhere)) return;
    const short = actor.namings.find(
      (naming) => naming.rule === "NAM-04" && naming.definite && naming.words.length > 0,
    );
    if (!short?.text.startsWith("ال")) return;
    const found = onlyCluster(
      full.filter(({ naming }) => begins(short, naming)).map((one) => one.index),
      find,
    );
    if (found >= 0) join(found, index);
  });
}

function begins(short: Naming, full: Naming): boolean {
  return (
    short.head === full.head &&
    statesAgree(short.words, full.words) &&
    short.words.every((word, at) => full.words[at] === word)
  );
}

/** Groups the actors of all articles: indices of each group, ascending. */
export function mergeActors(actors: readonly LocalActor[]): readonly (readonly number[])[] {
  const clusters = clustersOf(actors.length);
  joinByKey(actors, globalKeys, clusters.join);
  joinPersons(actors, clusters.join);
  joinLoneNames(actors, clusters.find, clusters.join);
  joinOffices(actors, clusters.find, clusters.join);
  joinShortBodies(actors, clusters.find, clusters.join);
  return clusters.groups();
}
