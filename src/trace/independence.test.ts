// The count of independent chains: the readings of the design as small graphs, the promises as properties, brute force as judge.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { independence, type SupportGraph, type SupportNode } from "./independence.ts";

const node = (id: string, identified = false, family: string | null = null): SupportNode => ({
  id,
  identified,
  family,
});

/** "centre>a centre>b" reads as two edges; capital first letters are identified sources, the others are not. */
function graph(arrows: string, carriers: string, more: Partial<SupportGraph> = {}): SupportGraph {
  const edges = arrows
    .split(" ")
    .filter((arrow) => arrow.includes(">"))
    .map((arrow) => ({ from: arrow.split(">")[0] ?? "", to: arrow.split(">")[1] ?? "" }));
  const ids = new Set([...edges.flatMap(({ from, to }) => [from, to]), ...carriers.split(" ")]);
  const nodes = [...ids].map((id) => node(id, /^[A-Z]/.test(id)));
  return { nodes, edges, joins: [], carriers: carriers.split(" "), ...more };
}

const chains = (support: SupportGraph): string => {
  const { low, high } = independence(support).chains;
  return `${low}..${high}`;
};

test("two reports that name one centre, which rests on letters nobody shows, are one chain with the centre as common link", () => {
  const found = independence(graph("letters>Centre Centre>a Centre>b", "a b"));
  assert.deepEqual(found.chains, { low: 1, high: 1 });
  assert.deepEqual(found.dominators, ["Centre", "letters"]);
  assert.deepEqual(found.origins, ["letters"]);
  assert.deepEqual(found.narrowest, ["letters"]);
  assert.deepEqual(found.paths, [["letters", "Centre", "a"]]);
});

test("the chains are the narrowest layer, not the number of leaves", () => {
  assert.equal(chains(graph("X>Centre Y>Centre Z>Centre Centre>a Centre>b", "a b")), "1..1");
});

test("one report with two sources is one chain", () => {
  assert.equal(chains(graph("X>a Y>a", "a")), "1..1");
});

test("two outlets that credit two agencies for the same words are one or two chains", () => {
  assert.equal(chains(graph("X>a Y>b", "a b", { joins: [["a", "b"]] })), "1..2");
});

test("a named source beside unnamed reports is one or two chains", () => {
  assert.equal(chains(graph("Centre>a rumours>b", "a b")), "1..2");
});

test("two unattributed reports without shared words are one or two chains: no metadata never means independent", () => {
  assert.equal(chains(graph("", "a b")), "1..2");
});

test("two identified sources in two reports without shared words are two chains", () => {
  assert.equal(chains(graph("X>a Y>b", "a b")), "2..2");
});

test("two sources of one family count once at the low end", () => {
  const nodes = [node("X", true, "one-owner"), node("Y", true, "one-owner"), node("a"), node("b")];
  assert.equal(chains(graph("X>a Y>b", "a b", { nodes })), "1..2");
});

test("two reports that rest on each other are one chain and a circle", () => {
  const found = independence(graph("a>b b>a", "a b"));
  assert.deepEqual(found.chains, { low: 1, high: 1 });
  assert.deepEqual(found.circles, [["a", "b"]]);
});

test("two named sources that share an unread document are one chain", () => {
  assert.equal(chains(graph("paper>X paper>Y X>a Y>b rumour>c", "a b c")), "1..2");
});

test("without carriers nothing is counted and nothing throws", () => {
  assert.equal(chains({ nodes: [], edges: [], joins: [], carriers: [] }), "0..0");
  assert.equal(chains(graph("X>a", "nobody", { nodes: [] })), "0..0");
});

const SIZE = 8;
const anyNode = fc.integer({ min: 0, max: SIZE - 1 }).map((at) => `n${at}`);
const someNodes = fc.uniqueArray(anyNode, { minLength: 1, maxLength: 4 });
/** Graphs of 8 nodes with cycles, families, joined texts. n0..n3 may be identified sources, n4..n7 are articles, the only ones that carry or join. */
const anyGraph: fc.Arbitrary<SupportGraph> = fc
  .record({
    known: fc.array(fc.boolean(), { minLength: SIZE, maxLength: SIZE }),
    family: fc.array(fc.constantFrom(null, null, "f", "g"), { minLength: SIZE, maxLength: SIZE }),
    edges: fc.array(fc.record({ from: anyNode, to: anyNode }), { maxLength: 16 }),
    joins: fc.array(fc.subarray(["n4", "n5", "n6", "n7"], { minLength: 2 }), { maxLength: 2 }),
    carriers: fc.subarray(["n4", "n5", "n6", "n7"], { minLength: 1 }),
  })
  .map(({ known, family, ...rest }) => ({
    ...rest,
    nodes: Array.from({ length: SIZE }, (_, at) =>
      node(`n${at}`, at < 4 && known[at] === true, at < 4 ? (family[at] ?? null) : null),
    ),
  }));

const without = (support: SupportGraph, gone: readonly string[]): SupportGraph => ({
  ...support,
  nodes: support.nodes.filter(({ id }) => !gone.includes(id)),
  edges: support.edges.filter(({ from, to }) => !gone.includes(from) && !gone.includes(to)),
});

/** Nodes that no walk back from which leaves what it reaches: every node it rests on rests on it. */
function naiveOrigins(support: SupportGraph): readonly string[] {
  const behind = (id: string): ReadonlySet<string> => {
    const seen = new Set<string>();
    const walk = (at: string): void => {
      for (const { from, to } of support.edges)
        if (to === at && !seen.has(from)) {
          seen.add(from);
          walk(from);
        }
    };
    walk(id);
    return seen;
  };
  return support.nodes.map(({ id }) => id).filter((id) => [...behind(id)].every((one) => behind(one).has(id)));
}

function isOpen(support: SupportGraph, origins: readonly string[]): boolean {
  const seen = new Set(origins.filter((id) => support.nodes.some((one) => one.id === id)));
  for (let grown = true; grown; ) {
    grown = false;
    for (const { from, to } of support.edges)
      if (seen.has(from) && !seen.has(to)) {
        seen.add(to);
        grown = true;
      }
  }
  return support.carriers.some((id) => seen.has(id));
}

/** Smallest number of nodes to take away, circles of origins counting as one, by trying all sets. */
function bruteForce(support: SupportGraph, circles: readonly (readonly string[])[]): number {
  const origins = naiveOrigins(support);
  const rest = support.nodes.map(({ id }) => id).filter((id) => !circles.flat().includes(id));
  const units = [...rest.map((id) => [id]), ...circles];
  let best = units.length;
  for (let mask = 0; mask < 1 << units.length; mask++) {
    const chosen = units.filter((_, at) => (mask >> at) % 2 === 1);
    if (chosen.length < best && !isOpen(without(support, chosen.flat()), origins)) best = chosen.length;
  }
  return best;
}

test("1 <= low <= high <= carriers", () => {
  fc.assert(
    fc.property(anyGraph, (support) => {
      const { low, high } = independence(support).chains;
      return 1 <= low && low <= high && high <= support.carriers.length;
    }),
  );
});

test("the high count equals brute force over all sets of nodes", () => {
  fc.assert(
    fc.property(anyGraph, (support) => {
      const found = independence(support);
      assert.equal(found.chains.high, bruteForce(support, found.circles));
    }),
  );
});

test("taking the narrowest layer away leaves no path from an origin to a report", () => {
  fc.assert(
    fc.property(anyGraph, (support) => {
      const { narrowest } = independence(support);
      return !isOpen(without(support, narrowest), naiveOrigins(support));
    }),
  );
});

test("one chain exactly when a node dominates all reports", () => {
  fc.assert(
    fc.property(anyGraph, (support) => {
      const { chains, dominators } = independence(support);
      return (chains.high === 1) === dominators.length > 0;
    }),
  );
});

test("the dominators are exactly the nodes without which no report is reached", () => {
  fc.assert(
    fc.property(anyGraph, (support) => {
      const { circles, dominators } = independence(support);
      fc.pre(circles.length === 0);
      const origins = naiveOrigins(support);
      const naive = support.nodes.map(({ id }) => id).filter((id) => !isOpen(without(support, [id]), origins));
      assert.deepEqual([...dominators].sort(), naive.sort());
    }),
  );
});

test("the paths are node-disjoint, as many as the chains, and end at reports", () => {
  fc.assert(
    fc.property(anyGraph, (support) => {
      const { chains, paths } = independence(support);
      assert.equal(paths.length, chains.high);
      const all = paths.flat();
      assert.equal(new Set(all).size, all.length);
      for (const path of paths) assert.ok(path.some((id) => support.carriers.includes(id)));
    }),
  );
});

test("a duplicate of a report (same sources, same words) never raises low", () => {
  fc.assert(
    fc.property(anyGraph, (support) => {
      const [original] = support.carriers;
      if (original === undefined) return;
      const edges = support.edges.flatMap((edge) =>
        edge.to === original ? [edge, { from: edge.from, to: "twin" }] : [edge],
      );
      const twin = {
        nodes: [...support.nodes, node("twin")],
        edges,
        joins: [...support.joins, [original, "twin"]],
        carriers: [...support.carriers, "twin"],
      };
      assert.ok(independence(twin).chains.low <= independence(support).chains.low);
    }),
  );
});

test("taking a report out, as an unread source that stays in the graph, never raises either bound", () => {
  fc.assert(
    fc.property(anyGraph, (support) => {
      if (support.carriers.length < 2) return;
      const before = independence(support).chains;
      const after = independence({ ...support, carriers: support.carriers.slice(1) }).chains;
      assert.ok(after.low <= before.low && after.high <= before.high);
    }),
  );
});

test("a denial (an article that carries nothing) changes neither bound", () => {
  fc.assert(
    fc.property(anyGraph, someNodes, (support, cited) => {
      const edges = [...support.edges, ...cited.map((from) => ({ from, to: "denial" }))];
      const denied = { ...support, nodes: [...support.nodes, node("denial")], edges };
      assert.deepEqual(independence(denied).chains, independence(support).chains);
    }),
  );
});

test("a report that only cites the one common link leaves one chain", () => {
  fc.assert(
    fc.property(anyGraph, (support) => {
      const { chains, dominators } = independence(support);
      const link = dominators.at(-1);
      if (chains.high !== 1 || link === undefined) return;
      const more = {
        ...support,
        nodes: [...support.nodes, node("late")],
        edges: [...support.edges, { from: link, to: "late" }],
        carriers: [...support.carriers, "late"],
      };
      assert.deepEqual(independence(more).chains, { low: 1, high: 1 });
    }),
  );
});

test("input order and repeated edges do not matter", () => {
  fc.assert(
    fc.property(anyGraph, (support) => {
      const shuffled: SupportGraph = {
        nodes: [...support.nodes].reverse(),
        edges: [...support.edges, ...support.edges].reverse(),
        joins: [...support.joins].reverse().map((set) => [...set].reverse()),
        carriers: [...support.carriers, ...support.carriers].reverse(),
      };
      assert.deepEqual(independence(shuffled), independence(support));
    }),
  );
});
