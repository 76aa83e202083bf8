// Which actors of several articles are one. NAM-18 the same name, under the conditions of identity.ts; NAM-19 a short or lone form that
// only one actor of all articles can be. Anonymous sources, documents and unmodified common nouns stay in their article.

import { isGivenNameKey } from "../lang/ar/person-names.ts";
import { bearersIn } from "./bearers.ts";
import { type Clusters, clustersOf } from "./clusters.ts";
import { identityKey, isSamePerson, surnameKeys, surnameQuestions } from "./identity.ts";
import type { Naming, PersonName } from "./naming.ts";

/** An actor as one article knows it. */
export interface LocalActor {
  readonly namings: readonly Naming[];
}

/** Shortest lone surname that may be tied to the one person who bears it. */
const SHORTEST_LONE_NAME = 4;

function joinByKey<Value>(
  values: readonly Value[],
  keysOf: (value: Value) => readonly string[],
  join: (a: number, b: number) => void,
): void {
  const first = new Map<string, number>();
  values.forEach((value, index) => {
    for (const key of keysOf(value)) {
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

function keysOfPerson({ words }: PersonName, keysOf: (surname: string) => readonly string[]): readonly string[] {
  return keysOf(words.at(-1) ?? "").map((key) => `${words[0]} ${key}`);
}

/** Each name once, compared with those that share its first word and a key of its surname: no others can be one with it. */
function joinPersons(actors: readonly LocalActor[], { join }: Clusters): void {
  joinByKey(actors, (actor) => fullNames(actor).map(({ words }) => words.join(" ")), join);
  const names = new Map(
    actors.flatMap((actor, index) =>
      fullNames(actor).map((person) => [person.words.join(" "), { person, index }] as const),
    ),
  );
  const byKey = new Map<string, { person: PersonName; index: number }[]>();
  for (const name of names.values()) {
    for (const key of keysOfPerson(name.person, surnameQuestions))
      for (const other of byKey.get(key) ?? [])
        if (isSamePerson(name.person, other.person)) join(other.index, name.index);
    for (const key of keysOfPerson(name.person, surnameKeys)) {
      const bearers = byKey.get(key);
      if (bearers) bearers.push(name);
      else byKey.set(key, [name]);
    }
  }
}

/** Whether a lone name can be tied to the one person who bears it; a given name could be anybody's. */
function isTelling(name: string): boolean {
  return name.length >= SHORTEST_LONE_NAME && !isGivenNameKey(name);
}

/** «العرجوني» where an article introduces nobody by that name: its readers know whom; so do we where all articles know only one. */
function joinLoneNames(actors: readonly LocalActor[], clusters: Clusters): void {
  const bearers = bearersIn(clusters);
  actors.forEach((actor, index) => {
    for (const person of fullNames(actor))
      for (const key of surnameKeys(person.words.at(-1) ?? "")) bearers.add(key, index);
  });
  const lone = actors.map((actor) => loneNames(actor).flatMap(({ words }) => words.slice(0, 1)));
  lone.forEach(([name], index) => {
    const found = name !== undefined && isTelling(name) ? bearers.onlyCluster(surnameQuestions(name)) : -1;
    if (found >= 0) clusters.join(found, index);
  });
  const isBorne = lone.map((names) => bearers.has(names.flatMap(surnameQuestions)));
  joinByKey(
    lone,
    (names) => names.filter(isTelling),
    (a, b) => {
      if (!isBorne[a] && !isBorne[b]) clusters.join(a, b);
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
function joinOffices(actors: readonly LocalActor[], clusters: Clusters): void {
  const holders = bearersIn(clusters);
  actors.forEach((actor, index) => {
    if (fullNames(actor).length > 0) for (const key of officeKeys(actor)) holders.add(key, index);
  });
  actors.forEach((actor, index) => {
    if (!actor.namings.every((naming) => naming.kind === "role")) return;
    for (const key of officeKeys(actor)) {
      const found = holders.onlyCluster([key]);
      if (found >= 0) clusters.join(found, index);
    }
  });
}

function beginningKey({ head, words }: Naming, length: number): string {
  return `${head}|${words.slice(0, length).join(" ")}`;
}

/** «المرصد السوري» for «المرصد السوري لحقوق …»: a definite beginning of one full name and of no other. */
function joinShortBodies(actors: readonly LocalActor[], clusters: Clusters): void {
  const full = bearersIn(clusters);
  actors.forEach((actor, index) => {
    for (const naming of actor.namings)
      if (naming.head !== null && naming.everywhere)
        for (let length = 1; length <= naming.words.length; length++) full.add(beginningKey(naming, length), index);
  });
  actors.forEach((actor, index) => {
    if (actor.namings.some((naming) => naming.everywhere)) return;
    const short = actor.namings.find(
      (naming) => naming.rule === "NAM-04" && naming.definite && naming.words.length > 0,
    );
    if (!short?.text.startsWith("ال")) return;
    const found = full.onlyCluster([beginningKey(short, short.words.length)]);
    if (found >= 0) clusters.join(found, index);
  });
}

/** Groups the actors of all articles: indices of each group, ascending. */
export function mergeActors(actors: readonly LocalActor[]): readonly (readonly number[])[] {
  const clusters = clustersOf(actors.length);
  joinByKey(actors, globalKeys, clusters.join);
  joinPersons(actors, clusters);
  joinLoneNames(actors, clusters);
  joinOffices(actors, clusters);
  joinShortBodies(actors, clusters);
  return clusters.groups();
}
