// GEXF 1.3 for Gephi. Inferred transmissions are dashed there too, those a person decided about double. Leaves out the date of writing: the same document gives the same bytes.

import type { Lookup } from "../lookup.ts";
import type { Language } from "../messages/messages.ts";
import {
  type Attribute,
  chainNetwork,
  EDGE_ATTRIBUTES,
  type NetworkEdge,
  type NetworkNode,
  NODE_ATTRIBUTES,
  type Values,
} from "./chain-network.ts";
import { xmlText } from "./inert-text.ts";

function declarations(domain: "node" | "edge", attributes: readonly Attribute[]): string[] {
  return [
    `    <attributes class="${domain}">`,
    ...attributes.map(({ name, type }) => `      <attribute id="${name}" title="${name}" type="${type}"/>`),
    "    </attributes>",
  ];
}

function entries(values: Values): string[] {
  const present = Object.entries(values).filter(([, value]) => value !== null);
  if (present.length === 0) return [];
  const lines = present.map(([name, value]) => `          <attvalue for="${name}" value="${xmlText(String(value))}"/>`);
  return ["        <attvalues>", ...lines, "        </attvalues>"];
}

function nodeLines({ id, label, values }: NetworkNode): string[] {
  return [`      <node id="${xmlText(id)}" label="${xmlText(label)}">`, ...entries(values), "      </node>"];
}

// As in the report: a line that a person decided about looks different from what a text states and from what is inferred.
function lineOf({ stated, judgedBy }: Values): "solid" | "dashed" | "double" {
  if (typeof judgedBy === "string") return "double";
  return stated === true ? "solid" : "dashed";
}

function edgeLines({ id, from, to, directed, values }: NetworkEdge): string[] {
  const type = directed ? "directed" : "undirected";
  return [
    `      <edge id="${xmlText(id)}" source="${xmlText(from)}" target="${xmlText(to)}" type="${type}">`,
    ...entries(values),
    `        <viz:shape value="${lineOf(values)}"/>`,
    "      </edge>",
  ];
}

/** The chains of all claims as one GEXF graph. */
export function toGexf(lookup: Lookup, language: Language): string {
  const { nodes, edges } = chainNetwork(lookup, language);
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `  <meta><creator>${xmlText(lookup.document.generator)}</creator></meta>`,
    '  <graph defaultedgetype="directed" mode="static">',
    ...declarations("node", NODE_ATTRIBUTES),
    ...declarations("edge", EDGE_ATTRIBUTES),
    "    <nodes>",
    ...nodes.flatMap(nodeLines),
    "    </nodes>",
    "    <edges>",
    ...edges.flatMap(edgeLines),
    "    </edges>",
    "  </graph>",
    "</gexf>",
  ].join("\n")}\n`;
}
