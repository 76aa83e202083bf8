import assert from "node:assert/strict";
import { test } from "node:test";
import { HARBOUR_AFFAIR } from "../../test/browser/harbour-affair.ts";
import type { Trace } from "../model/trace.ts";
import type { FullTraceDocument } from "../model/trace-document.ts";
import { lookUp } from "./lookup.ts";
import { ENGLISH } from "./messages/en.ts";
import { denialOf, distinction, headlineOf, nodeName, reasonOf } from "./reason.ts";

function reasonFor(claim: string, change: Partial<Trace> = {}, document: FullTraceDocument = HARBOUR_AFFAIR): string {
  const traces = document.traces.map((trace) => (trace.claim === claim ? { ...trace, ...change } : trace));
  const lookup = lookUp({ ...document, traces });
  const entry = lookup.numberedClaims.find((numbered) => numbered.claim.id === claim);
  if (entry === undefined) throw new RangeError(`no claim ${claim}`);
  const name = (node: Parameters<typeof nodeName>[0], count: number): string =>
    nodeName(node, lookup, ENGLISH) + (count > 1 ? ` ×${count}` : "");
  return reasonOf(entry, lookup, { messages: ENGLISH, name }).join("");
}

test("a common link is what all paths found pass through, never an inventor", () => {
  assert.equal(reasonFor("cla-wheat"), "all paths found pass through مركز سدف للبحوث · the document is not shown");
});

test("without a common link the narrowest layer is named, the unseen source with its doubt", () => {
  assert.equal(
    reasonFor("cla-night"),
    "the paths do not meet in one point; each passes through one of: مصادر في الميناء and unseen common source · a possible common source that no text names",
  );
});

test("a claim of one report rests on what stands behind the report", () => {
  const change = { reports: 1, commonLink: ["nod-anonymous", "nod-sada"], origins: ["nod-anonymous"] };
  assert.equal(reasonFor("cla-night", change), "rests on مصادر في الميناء · the source is anonymous");
});

test("an article without a source speaks in its own voice", () => {
  assert.equal(reasonFor("cla-harvest"), "in the voice of art-rasif.html itself; no source is given");
});

test("a claim without any node has an unknown source, not none", () => {
  assert.equal(reasonFor("cla-wheat", { commonLink: [], narrowest: [], origins: [] }), "source unknown");
});

test("sources of one name are named once, with their number", () => {
  const twin = {
    id: "nod-twin",
    kind: "source",
    actor: null,
    name: "مصادر في الميناء",
    visibility: "anonymous",
  } as const;
  const document = { ...HARBOUR_AFFAIR, nodes: [...HARBOUR_AFFAIR.nodes, twin] };
  assert.match(
    reasonFor("cla-night", { narrowest: ["nod-anonymous", "nod-twin"] }, document),
    /passes through one of: مصادر في الميناء ×2 · the source is anonymous$/,
  );
});

test("the headline counts claims of several reports, and those of them on one chain", () => {
  const { articles, claims, several, single, first } = headlineOf(lookUp(HARBOUR_AFFAIR));
  assert.deepEqual([articles, claims, several, single, first?.claim.id], [6, 4, 3, 2, "cla-wheat"]);
});

test("what tells two nodes of one name apart is where they speak; a name of one node needs nothing", () => {
  const anonymous = HARBOUR_AFFAIR.nodes.find(({ id }) => id === "nod-anonymous");
  const nodes = HARBOUR_AFFAIR.nodes.map((node) =>
    node.id === "nod-sadaf" ? { ...node, name: anonymous?.name ?? "" } : node,
  );
  const lookup = lookUp({ ...HARBOUR_AFFAIR, nodes });
  const shown = nodes.map((node) => distinction([node], lookup, ENGLISH));
  assert.deepEqual(
    shown.filter((text) => text !== ""),
    [" (in [1] and [2])", " (in [5])"],
  );
});

test("articles that only deny a claim are named beside its counts: they are no reports of it", () => {
  const lookup = lookUp(HARBOUR_AFFAIR);
  const entry = lookup.numberedClaims.find(({ claim }) => claim.id === "cla-wheat");
  assert.ok(entry);
  assert.equal(denialOf(entry, lookup, ENGLISH), "");
  const [, ...rest] = entry.claim.versions;
  const [first] = entry.claim.versions;
  assert.ok(first);
  const denied = { ...entry, claim: { ...entry.claim, versions: [{ ...first, stance: "denied" as const }, ...rest] } };
  const number = lookup.numbers.get(first.at.article);
  assert.equal(denialOf(denied, lookup, ENGLISH), `denied in [${number}]`);
});
