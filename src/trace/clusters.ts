// Groups linked statements into claims: average linkage (Sokal and Michener 1958). Two groups become one while their statements are linked well
// enough on average, a missing link counting nothing. So what many wordings join is one claim, and no chain of likenesses (a like b, b like c)
// makes one of statements that have nothing in common. Leaves out statements that nothing links; who needs them makes claims of one (claims.ts).

import { heap, popFrom, pushTo } from "./heap.ts";
import type { Link } from "./links.ts";
import type { Unit } from "./unit.ts";

/** A claim in the making. `links`: those with the medoid, and the strongest of each member that has none with it. */
export interface Cluster {
  readonly medoid: Unit;
  readonly members: readonly Unit[];
  readonly links: readonly Link[];
}

/** Average link from which two groups are one claim. Raising it splits claims into their wordings, lowering it joins neighbouring claims. */
const LEAST_AVERAGE = 0.15;

/** Two groups, the smaller number first, with the links between them on average and the sizes they had then. */
interface Candidate {
  readonly one: number;
  readonly two: number;
  readonly average: number;
  readonly size: number;
}

function isBefore(a: Candidate, b: Candidate): boolean {
  if (a.average !== b.average) return a.average > b.average;
  return a.one !== b.one ? a.one < b.one : a.two < b.two;
}

/** Groups while they grow: members, and the sum of the links to each other group. A group that was taken into another is empty. */
interface Growing {
  readonly members: number[][];
  readonly sums: Map<number, number>[];
}

function growing(ids: ReadonlyMap<string, number>, links: readonly Link[]): Growing {
  const members = Array.from(ids, (_, at) => [at]);
  const sums = Array.from(ids, () => new Map<number, number>());
  for (const { a, b, score } of links) {
    const [one, two] = [ids.get(a.id), ids.get(b.id)];
    if (one === undefined || two === undefined) continue;
    sums[one]?.set(two, score);
    sums[two]?.set(one, score);
  }
  return { members, sums };
}

function candidate({ members, sums }: Growing, a: number, b: number): Candidate {
  const [one, two] = a < b ? [a, b] : [b, a];
  const [left, right] = [members[one]?.length ?? 0, members[two]?.length ?? 0];
  return { one, two, average: (sums[one]?.get(two) ?? 0) / Math.max(1, left * right), size: left + right };
}

/** Takes the second group into the first; gives the groups whose links to the first changed. */
function join({ members, sums }: Growing, one: number, two: number): readonly number[] {
  const [kept, gone] = [sums[one], sums[two]];
  if (!kept || !gone) return [];
  members[one]?.push(...(members[two] ?? []));
  members[two] = [];
  kept.delete(two);
  for (const [other, sum] of gone) {
    sums[other]?.delete(two);
    if (other === one) continue;
    kept.set(other, (kept.get(other) ?? 0) + sum);
    sums[other]?.set(one, kept.get(other) ?? 0);
  }
  gone.clear();
  return [...kept.keys()];
}

function grow(groups: Growing): void {
  const waiting = heap(isBefore);
  const offer = (a: number, b: number): void => {
    const found = candidate(groups, a, b);
    if (found.average >= LEAST_AVERAGE) pushTo(waiting, found);
  };
  for (const [one, row] of groups.sums.entries()) for (const two of row.keys()) if (one < two) offer(one, two);
  for (let next = popFrom(waiting); next; next = popFrom(waiting)) {
    const { one, two, size } = next;
    const isStale = (groups.members[one]?.length ?? 0) + (groups.members[two]?.length ?? 0) !== size;
    if (isStale || groups.members[two]?.length === 0 || groups.members[one]?.length === 0) continue;
    for (const other of join(groups, one, two)) offer(one, other);
  }
}

/** The member with the strongest links to the others. */
function medoidOf(members: readonly Unit[], links: readonly Link[]): Unit | undefined {
  const weight = new Map<string, number>();
  for (const { a, b, score } of links)
    for (const unit of [a, b]) weight.set(unit.id, (weight.get(unit.id) ?? 0) + score);
  const of = (unit: Unit): number => weight.get(unit.id) ?? 0;
  return [...members].sort((a, b) => of(b) - of(a) || (a.id < b.id ? -1 : 1))[0];
}

/** The links that show why each member belongs. */
function tyingLinks(medoid: Unit, members: readonly Unit[], links: readonly Link[]): readonly Link[] {
  const touches = ({ a, b }: Link, unit: Unit): boolean => a === unit || b === unit;
  const direct = links.filter((link) => touches(link, medoid));
  const far = members.filter((unit) => unit !== medoid && !direct.some((link) => touches(link, unit)));
  return [...new Set([...direct, ...far.flatMap((unit) => links.find((link) => touches(link, unit)) ?? [])])];
}

/** Claims in the making, the order of the input aside. Every unit is in at most one; units without links are left out. */
export function clusters(units: readonly Unit[], links: readonly Link[]): readonly Cluster[] {
  const linked = new Set(links.flatMap(({ a, b }) => [a.id, b.id]));
  const list = units.filter(({ id }) => linked.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const groups = growing(new Map(list.map(({ id }, at) => [id, at])), links);
  grow(groups);
  const group = new Map(
    groups.members.flatMap((own, name) => own.map((at): [string, number] => [list[at]?.id ?? "", name])),
  );
  const inner = new Map<number, Link[]>();
  for (const link of links) {
    const name = group.get(link.a.id);
    if (name === undefined || name !== group.get(link.b.id)) continue;
    const known = inner.get(name);
    if (known) known.push(link);
    else inner.set(name, [link]);
  }
  return groups.members.flatMap((own, name): Cluster[] => {
    const members = own.flatMap((at) => list[at] ?? []);
    const links = inner.get(name) ?? [];
    const medoid = members.length > 1 ? medoidOf(members, links) : undefined;
    return medoid ? [{ medoid, members, links: tyingLinks(medoid, members, links) }] : [];
  });
}
