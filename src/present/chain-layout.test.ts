import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { chainLayout, isotonic, type LayoutEdge, type LayoutOptions, type RankedNode } from "./chain-layout.ts";

const OPTIONS: LayoutOptions = { boxWidth: 200, boxHeight: 50, layerGap: 80, laneGap: 20, direction: "ltr" };

const GRAPHS: fc.Arbitrary<{ nodes: RankedNode[]; edges: LayoutEdge[] }> = fc
  .array(fc.nat(5), { minLength: 1, maxLength: 14 })
  .chain((ranks) => {
    const nodes = ranks.map((rank, index) => ({ id: `n${index}`, rank }));
    const end = fc.nat(nodes.length - 1);
    return fc
      .array(fc.tuple(end, end), { maxLength: 20 })
      .map((ends) => ({ nodes, edges: ends.map(([from, to]) => ({ from: `n${from}`, to: `n${to}` })) }));
  });

test("a chain of three stands on one line from the earliest to the latest", () => {
  const nodes = ["memo", "centre", "outlet"].map((id, rank) => ({ id, rank }));
  const edges = [
    { from: "memo", to: "centre" },
    { from: "centre", to: "outlet" },
  ];
  const { nodes: places, width, height } = chainLayout(nodes, edges, OPTIONS);
  assert.deepEqual(
    [...places.values()].map(({ x }) => x),
    [100, 380, 660],
  );
  assert.equal(new Set([...places.values()].map(({ y }) => y)).size, 1);
  assert.deepEqual({ width, height }, { width: 760, height: 50 });
});

test("a right-to-left drawing mirrors the left-to-right one", () => {
  fc.assert(
    fc.property(GRAPHS, ({ nodes, edges }) => {
      const left = chainLayout(nodes, edges, OPTIONS);
      const right = chainLayout(nodes, edges, { ...OPTIONS, direction: "rtl" });
      for (const [id, { x, y }] of left.nodes) {
        assert.deepEqual(right.nodes.get(id), { x: Math.round((left.width - x) * 10) / 10, y });
      }
    }),
    { numRuns: 60 },
  );
});

test("no two boxes overlap, none stands outside, and a later rank stands further on", () => {
  fc.assert(
    fc.property(GRAPHS, ({ nodes, edges }) => {
      const { nodes: places, width, height } = chainLayout(nodes, edges, OPTIONS);
      for (const a of nodes) {
        const at = places.get(a.id) ?? { x: Number.NaN, y: Number.NaN };
        assert.ok(at.x >= 100 && at.x <= width - 100 && at.y >= 24.9 && at.y <= height - 24.9);
        for (const b of nodes) {
          const other = places.get(b.id) ?? at;
          if (a.rank < b.rank) assert.ok(at.x + 200 < other.x);
          if (a.rank === b.rank && a.id !== b.id) assert.ok(Math.abs(at.y - other.y) >= 69.8);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("no band of the drawing is empty: parts that no line joins stand one lane apart", () => {
  fc.assert(
    fc.property(GRAPHS, ({ nodes, edges }) => {
      const { nodes: places, routes } = chainLayout(nodes, edges, OPTIONS);
      const levels = [...places.values(), ...routes.flat()].map(({ y }) => y).sort((a, b) => a - b);
      for (const [index, y] of levels.entries()) assert.ok(y - (levels[index - 1] ?? y) <= 70.1);
    }),
    { numRuns: 60 },
  );
});

test("a line over several layers runs through a free lane of each", () => {
  const nodes = [
    { id: "a", rank: 0 },
    { id: "b", rank: 1 },
    { id: "c", rank: 2 },
  ];
  const edges = [
    { from: "a", to: "b" },
    { from: "b", to: "c" },
    { from: "a", to: "c" },
  ];
  const { nodes: places, routes } = chainLayout(nodes, edges, OPTIONS);
  const middle = routes[2]?.[1];
  assert.equal(routes[2]?.length, 3);
  assert.equal(middle?.x, places.get("b")?.x);
  assert.ok(Math.abs((middle?.y ?? 0) - (places.get("b")?.y ?? 0)) > 25);
});

test("crossed lines are uncrossed", () => {
  const nodes = [..."abcd"].map((id, index) => ({ id, rank: index < 2 ? 0 : 1 }));
  const edges = [
    { from: "a", to: "d" },
    { from: "b", to: "c" },
  ];
  const { nodes: places } = chainLayout(nodes, edges, OPTIONS);
  const y = (id: string): number => places.get(id)?.y ?? 0;
  assert.equal(Math.sign(y("a") - y("b")), Math.sign(y("d") - y("c")));
});

test("double lines and circles are laid out without failing", () => {
  const nodes = [
    { id: "a", rank: 0 },
    { id: "b", rank: 2 },
  ];
  const edges = [
    { from: "a", to: "b" },
    { from: "a", to: "b" },
    { from: "b", to: "a" },
    { from: "a", to: "a" },
  ];
  const { routes } = chainLayout(nodes, edges, OPTIONS);
  assert.deepEqual(
    routes.map(({ length }) => length),
    [3, 3, 2, 2],
  );
  assert.notDeepEqual(routes[0], routes[1]);
});

test("isotonic regression pools what is out of order", () => {
  assert.deepEqual(isotonic([1, 3, 2, 4]), [1, 2.5, 2.5, 4]);
  assert.deepEqual(isotonic([]), []);
});
