// GraphML and GEXF opened by another library's readers, and FollowTheMoney checked against its own model.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { toExport } from "../../src/present/present.ts";
import { HARBOUR_AFFAIR } from "../browser/harbour-affair.ts";
import { poisoned, tinyAffair } from "./affairs.ts";

interface Graph {
  readonly order: number;
  readonly size: number;
  readonly nodes: () => readonly string[];
  readonly edges: () => readonly string[];
  readonly getNodeAttributes: (node: string) => Readonly<Record<string, unknown>>;
  readonly getEdgeAttributes: (edge: string) => Readonly<Record<string, unknown>>;
  readonly extremities: (edge: string) => readonly [string, string];
}
interface Reader {
  readonly parse: (kind: unknown, text: string) => Graph;
}

const require = createRequire(import.meta.url);
const { MultiGraph } = require("graphology") as { readonly MultiGraph: unknown };
const READERS = {
  graphml: require("graphology-graphml") as Reader,
  gexf: require("graphology-gexf") as Reader,
} as const;

for (const format of ["graphml", "gexf"] as const) {
  test(`${format}: another library reads all nodes and transmissions with what they say`, () => {
    const { nodes, transmissions } = HARBOUR_AFFAIR;
    const graph = READERS[format].parse(MultiGraph, toExport(HARBOUR_AFFAIR, format)[0]?.content ?? "");
    assert.deepEqual([graph.order, graph.size], [nodes.length, transmissions.length]);
    for (const node of nodes) {
      const attributes = graph.getNodeAttributes(node.id);
      assert.equal(attributes["visibility"], node.visibility);
      if (node.kind === "source") assert.equal(attributes["label"], node.name);
    }
    for (const [index, edge] of graph.edges().entries()) {
      const { from, to, stated, how } = transmissions[index] ?? assert.fail();
      assert.deepEqual([...graph.extremities(edge)], [from, to]);
      const attributes = graph.getEdgeAttributes(edge);
      assert.deepEqual([attributes["stated"], attributes["how"]], [stated, how]);
      assert.match(String(attributes["rules"]), /^TRA-\d\d/);
    }
  });
}

test("a transmission that a person decided about says so, and who decided when, in both network formats", () => {
  const decision = { at: "2026-11-22", author: "R. S.", act: "accept", body: "saw the notes" } as const;
  const [first = assert.fail()] = HARBOUR_AFFAIR.transmissions;
  const judged: typeof HARBOUR_AFFAIR = {
    ...HARBOUR_AFFAIR,
    judgements: [{ ...decision, id: "j-1", subject: first.from, object: first.to }],
    transmissions: HARBOUR_AFFAIR.transmissions.map((one, index) =>
      index === 0
        ? {
            ...one,
            stated: false,
            judgements: ["j-1"],
            evidence: [{ rule: "TRA-39", at: [], score: 1, why: "judged" }],
          }
        : one,
    ),
  };
  for (const format of ["graphml", "gexf"] as const) {
    const text = toExport(judged, format)[0]?.content ?? "";
    const graph = READERS[format].parse(MultiGraph, text);
    const [edge = "", other = ""] = graph.edges();
    const { basis, judgedBy } = graph.getEdgeAttributes(edge);
    assert.deepEqual([basis, judgedBy], ["judged", "R. S. (2026-11-22)"]);
    assert.equal(graph.getEdgeAttributes(other)["judgedBy"], undefined);
    if (format === "gexf") assert.equal(text.split('<viz:shape value="double"/>').length, 2);
  }
  const things = JSON.parse(toExport(judged, "jsonld")[0]?.content ?? "") as { "@graph": { basis?: string }[] };
  assert.equal(things["@graph"].filter(({ basis }) => basis === "judged").length, 1);
});

interface Property {
  readonly name: string;
  readonly range?: string;
  readonly type: { readonly name: string };
}
interface Schema {
  readonly name: string;
  readonly abstract?: boolean;
  readonly getProperties: () => ReadonlyMap<string, Property>;
  readonly isA: (schema: string) => boolean;
}
interface Model {
  readonly getSchema: (name: string) => Schema;
}
interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const ftm = require("@alephdata/followthemoney") as {
  readonly Model: new (definition: unknown) => Model;
  readonly defaultModel: unknown;
};
const model = new ftm.Model(ftm.defaultModel);

function entities(document: Parameters<typeof toExport>[0]): readonly Entity[] {
  const lines = toExport(document, "ftm")[0]?.content.trimEnd().split("\n") ?? [];
  return lines.map((line) => JSON.parse(line) as Entity);
}

const FORMS: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}(?:-\d\d){0,2}$/,
  language: /^[a-z]{3}$/,
  url: /^https?:\/\/\S+$/,
  checksum: /^[0-9a-f]{40}$/,
};

function checkProperty(entity: Entity, name: string, byId: ReadonlyMap<string, Entity>): void {
  const values = entity.properties[name] ?? [];
  const property = model.getSchema(entity.schema).getProperties().get(name) ?? assert.fail(`${entity.schema}: ${name}`);
  assert.ok(values.length > 0 && values.every((value) => typeof value === "string" && value !== ""));
  const form = FORMS[property.type.name];
  for (const value of form ? values : []) assert.match(value, form ?? /^/, `${entity.schema}.${name}`);
  for (const value of property.type.name === "entity" ? values : []) {
    const target = byId.get(value) ?? assert.fail(`${entity.schema}.${name} leads nowhere: ${value}`);
    assert.ok(model.getSchema(target.schema).isA(property.range ?? "Thing"), `${name} → ${target.schema}`);
  }
}

test("every entity has a schema of the model, properties of that schema, values of their type, and leads to entities of the right kind", async () => {
  for (const document of [HARBOUR_AFFAIR, await tinyAffair(), poisoned("=x\u0000\u202E")]) {
    const all = entities(document);
    const byId = new Map(all.map((entity) => [entity.id, entity]));
    assert.equal(byId.size, all.length);
    for (const entity of all) {
      assert.notEqual(model.getSchema(entity.schema).abstract, true);
      for (const name of Object.keys(entity.properties)) checkProperty(entity, name, byId);
    }
  }
});

test("every claim is a note about the articles that carry it, and no anonymous source becomes an entity", () => {
  const all = entities(HARBOUR_AFFAIR);
  const notes = all.filter(({ schema }) => schema === "Note");
  assert.equal(notes.length, HARBOUR_AFFAIR.claims.length);
  for (const { id, kind } of HARBOUR_AFFAIR.actors)
    if (kind === "anonymous" || kind === "document") assert.ok(!all.some((entity) => entity.id === id), id);
  const article = all.find(({ schema }) => schema === "Article");
  assert.deepEqual(article?.properties["language"], ["ara"]);
});
