import assert from "node:assert/strict";
import { test } from "node:test";
import { HARBOUR_AFFAIR } from "../../test/browser/harbour-affair.ts";
import type { FullTraceDocument } from "../model/trace-document.ts";
import { chainGraph } from "./chain-graph.ts";
import { lookUp } from "./lookup.ts";

function ranks(claim: string, document: FullTraceDocument = HARBOUR_AFFAIR): Record<string, number> {
  const { nodes } = chainGraph(lookUp(document), claim);
  return Object.fromEntries(nodes.map(({ node, rank }) => [node.id, rank]));
}

test("a source stands before the earliest that rests on it, days stand one after the other", () => {
  assert.deepEqual(ranks("cla-wheat"), {
    "nod-memo": 0,
    "nod-sadaf": 1,
    "nod-mersa": 2,
    "nod-shati": 2,
    "nod-lantern": 3,
    "nod-manara": 3,
  });
});

test("an undated article stands after its source", () => {
  assert.deepEqual(ranks("cla-night"), { "nod-anonymous": 0, "nod-latent": 0, "nod-rasif": 1, "nod-sada": 1 });
});

test("an article that nobody rests on stands beside the others of its day, not before them for want of a source", () => {
  const dates = HARBOUR_AFFAIR.articles.find(({ id }) => id === "art-manara")?.dates ?? [];
  const lone: FullTraceDocument = {
    ...HARBOUR_AFFAIR,
    articles: HARBOUR_AFFAIR.articles.map((one) => (/art-(?:shati|lantern)/.test(one.id) ? { ...one, dates } : one)),
    transmissions: HARBOUR_AFFAIR.transmissions.filter(({ to }) => to !== "nod-lantern"),
  };
  const { "nod-shati": shati, "nod-manara": manara, "nod-lantern": lantern } = ranks("cla-wheat", lone);
  assert.deepEqual([shati, manara, lantern], [3, 4, 4]);
});

test("a claim without transmissions has its article alone", () => {
  const { nodes, edges } = chainGraph(lookUp(HARBOUR_AFFAIR), "cla-harvest");
  assert.deepEqual([nodes.length, edges.length], [1, 0]);
});

test("a line against time is marked as closing and does not disturb the order", () => {
  const backwards: FullTraceDocument = {
    ...HARBOUR_AFFAIR,
    transmissions: [
      ...HARBOUR_AFFAIR.transmissions,
      {
        from: "nod-manara",
        to: "nod-mersa",
        how: "copies",
        stated: false,
        claims: ["cla-wheat"],
        evidence: [],
      },
    ],
  };
  const { edges } = chainGraph(lookUp(backwards), "cla-wheat");
  assert.deepEqual(
    edges.filter(({ closing }) => closing).map(({ from, to }) => [from, to]),
    [["nod-manara", "nod-mersa"]],
  );
  assert.deepEqual(ranks("cla-wheat", backwards), ranks("cla-wheat"));
});

test("transmissions between the same two nodes are one line, stated where one of them is", () => {
  const doubled: FullTraceDocument = {
    ...HARBOUR_AFFAIR,
    transmissions: [
      ...HARBOUR_AFFAIR.transmissions,
      { from: "nod-shati", to: "nod-manara", how: "cites", stated: true, claims: ["cla-wheat"], evidence: [] },
    ],
  };
  const line = chainGraph(lookUp(doubled), "cla-wheat").edges.find(({ to }) => to === "nod-manara");
  assert.deepEqual([line?.transmissions.length, line?.stated], [2, true]);
});

test("articles that share a source without a known direction are joined by an undirected line that ranks neither", () => {
  const shared: FullTraceDocument = {
    ...HARBOUR_AFFAIR,
    transmissions: [
      ...HARBOUR_AFFAIR.transmissions,
      { from: "nod-shati", to: "nod-mersa", how: "shares-source", stated: true, claims: ["cla-wheat"], evidence: [] },
    ],
  };
  const lines = chainGraph(lookUp(shared), "cla-wheat").edges.filter(({ undirected }) => undirected);
  assert.deepEqual(
    lines.map(({ from, to, closing }) => [from, to, closing]),
    [["nod-mersa", "nod-shati", false]],
  );
  assert.deepEqual(ranks("cla-wheat", shared), ranks("cla-wheat"));
});
