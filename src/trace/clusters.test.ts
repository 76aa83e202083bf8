// Grouping of statements: average linkage against a naive version, on random links; and that no order of the input changes it.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { clusters } from "./clusters.ts";
import type { Link } from "./links.ts";
import type { Unit } from "./unit.ts";

const unit = (name: number): Unit => ({
  id: `u${String(name).padStart(2, "0")}`,
  article: `a${name % 4}`,
  start: name * 10,
  end: name * 10 + 9,
  ...{ role: "content", attribution: null, hedged: false, words: [], telling: [], story: 0, whole: `u${name}` },
});
const UNITS = Array.from({ length: 12 }, (_, name) => unit(name));

const linkOf = (a: number, b: number, score: number): Link => {
  const [one, two] = [UNITS[a] ?? unit(a), UNITS[b] ?? unit(b)];
  return { a: one, b: two, score, evidence: { rule: "TRA-07", at: [], score, why: "" } };
};

/** Scores are sixty-fourths: sums of them are exact, so that ties are ties in every order of adding. */
const someLinks = fc
  .uniqueArray(fc.tuple(fc.nat(11), fc.nat(11), fc.integer({ min: 1, max: 64 })), {
    selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
    maxLength: 30,
  })
  .map((list) => list.filter(([a, b]) => a !== b).map(([a, b, score]) => linkOf(a, b, score / 64)));

const named = (groups: readonly (readonly Unit[])[]): readonly string[] =>
  groups
    .map((group) =>
      group
        .map(({ id }) => id)
        .sort()
        .join(" "),
    )
    .sort();

/** The same said plainly: join the two groups with the best average, the first by name among equals, while it is at least .15. */
function naive(links: readonly Link[]): readonly string[] {
  const groups = UNITS.map((one) => [one]);
  const average = (a: readonly Unit[], b: readonly Unit[]): number => {
    const between = links.filter(
      (link) => (a.includes(link.a) && b.includes(link.b)) || (a.includes(link.b) && b.includes(link.a)),
    );
    return between.reduce((sum, link) => sum + link.score, 0) / (a.length * b.length);
  };
  for (;;) {
    const pairs = groups.flatMap((a, at) => groups.slice(at + 1).map((b) => ({ a, b, score: average(a, b) })));
    const best = pairs.reduce<(typeof pairs)[number] | null>(
      (found, pair) => (pair.score >= 0.15 && (found === null || pair.score > found.score) ? pair : found),
      null,
    );
    if (!best) return named(groups.filter((group) => group.length > 1));
    best.a.push(...best.b);
    groups.splice(groups.indexOf(best.b), 1);
  }
}

test("the groups are those of plain average linkage", () => {
  fc.assert(
    fc.property(someLinks, (links) => {
      assert.deepEqual(named(clusters(UNITS, links).map(({ members }) => members)), naive(links));
    }),
  );
});

test("the order of statements and links changes nothing, and every member has a link that shows why it belongs", () => {
  fc.assert(
    fc.property(someLinks, (links) => {
      const found = clusters(UNITS, links);
      const turned = clusters([...UNITS].reverse(), [...links].reverse());
      assert.deepEqual(named(turned.map(({ members }) => members)), named(found.map(({ members }) => members)));
      for (const { members, links: shown } of found)
        for (const member of members) assert.ok(shown.some(({ a, b }) => a === member || b === member));
    }),
  );
});

test("a chain of likenesses is no claim: the ends of it have nothing in common", () => {
  const chain = Array.from({ length: 11 }, (_, at) => linkOf(at, at + 1, 0.3));
  const groups = clusters(UNITS, chain).map(({ members }) => members.length);
  assert.ok(Math.max(...groups) <= 4, groups.join(" "));
});
